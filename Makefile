# Two commands do everything on a machine with Swift: `make site` and `make test`.
# `make` alone lists the others.

PREFIX ?= /usr/local
# The day that the site speaks for, such as AS_OF=2026-12-31; today where it is left out.
AS_OF ?=
NOTITIA := .build/release/notitia
# The program to install.
PROGRAM = $(NOTITIA)
# What `notitia init` makes a new site from.
SHARE = $(DESTDIR)$(PREFIX)/share/notitia
day = $(if $(AS_OF),--as-of $(AS_OF))
# How Swift compiles everything here: other options would compile it once more. The tests run what is released; they look
# into its modules, which is what `-enable-testing` allows.
options := -c release -debug-info-format none -Xswiftc -enable-testing
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev libexpat1-dev pkg-config

# Everything that people write: not what is generated, nor the fixtures that are wrong on purpose.
SWIFT_FILES = Package.swift $(shell find Sources Tests -name '*.swift' ! -path '*/Generated/*' ! -path '*/Fixtures/*')

.PHONY: help site test fuzz sequences torture check preview pages bench generate lint format install install-files dist clean tool prerequisites

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: tool ## Install what is missing, build the tool, check the sources, write public/
	$(NOTITIA) build $(day)

# The tests write and remove a hundred thousand small files, which is slow on a disk: they lie in memory where 2 GB are free.
in_memory = $(shell df --output=avail -k /dev/shm 2>/dev/null | awk 'NR == 2 && $$1 > 2000000 { print "TMPDIR=/dev/shm" }')

# Suites named …PreviewTests talk over real connections, which have deadlines: they do not share the cores.
test: prerequisites ## Run the tests of the tool
	swift build $(options) --build-tests
	$(in_memory) swift test $(options) --skip-build --skip PreviewTests
	$(in_memory) swift test $(options) --skip-build --filter PreviewTests

# 1,000,000 edits of sources take some minutes; NOTITIA_SEED=7 tries others than the usual ones.
fuzz: prerequisites ## Try very many generated edits of sources
	NOTITIA_EDITS=1000000 swift test $(options) --filter SourceEditPropertyTests

# Ten thousand steps take an hour or more; NOTITIA_SEED=7 tries others than the usual ones.
sequences: prerequisites ## Compare very many builds that take what was kept with builds from nothing
	NOTITIA_STEPS=10000 swift test $(options) --filter RandomSequenceTests

# TORTURE names other options: TORTURE='--seconds 3600 --seed 7'.
TORTURE ?= --seconds 600
torture: tool ## Kill commands, fail their system calls, fill the disk, run them at once
	bench/torture $(TORTURE)

check: tool ## Check the sources, write nothing
	$(NOTITIA) check $(day)

preview: tool ## Show the site while it is written, drafts included
	$(NOTITIA) preview $(day)

pages: tool ## Look at every page of public/ in a browser (installs Chromium)
	python="$$(.ci/page-tools)" && "$$python" -m pytest Tests/Pages

bench: tool ## Measure speed and memory (bench/README.md)
	bench/run

generate: prerequisites ## Write anew what is made from the model, the rules and the laws
	swift run $(options) generate-model
	swift run $(options) generate

lint: prerequisites ## Look for departures from the format of the sources
	@swift format lint --strict --parallel $(SWIFT_FILES)

format: prerequisites ## Bring the sources into their format
	@swift format --in-place --parallel $(SWIFT_FILES)

install: $(NOTITIA) install-files ## Copy the built tool to PREFIX/bin and PREFIX/share (PREFIX=/usr/local)

# What stands where it is used: the program, and what it makes a new site from. The documentation lies under the names
# that messages cite.
install-files:
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(SHARE)/content/organisations' '$(SHARE)/themes'
	install -m 755 '$(PROGRAM)' '$(DESTDIR)$(PREFIX)/bin/notitia'
	rm -rf '$(SHARE)/content/clauses' '$(SHARE)/content/organisations/groupe-exemple' '$(SHARE)/themes/default' '$(SHARE)/docs'
	cp -R content/clauses '$(SHARE)/content/clauses'
	cp -R content/organisations/groupe-exemple '$(SHARE)/content/organisations/groupe-exemple'
	cp -R themes/default '$(SHARE)/themes/default'
	cp -R docs '$(SHARE)/docs'
	chmod -R u=rwX,go=rX '$(SHARE)'

dist: ## Make a program and a Debian package for machines without Swift
	@command -v swift >/dev/null || { echo 'notitia: Swift is missing: https://swift.org/install' >&2; exit 1; }
	.ci/dist

clean: ## Remove everything that was built but public/
	rm -rf .build .build-dist

tool: prerequisites
	swift build $(options) --product notitia

# For `install` alone, which may run as root: it does not compile what stands there already.
$(NOTITIA):
	$(MAKE) tool

prerequisites:
	@command -v swift >/dev/null || { \
	  echo 'notitia: Swift is missing: get it from https://swift.org/install (6.1 or later)' >&2; exit 1; }
	@.ci/install-packages $$(.ci/swift-packages) $(PACKAGES)
