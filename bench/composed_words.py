#!/usr/bin/env python3
"""Counts the words of a published notice that the tool composed, now and at an earlier commit.

A word is the organisation's own where it stands in a run of words that its sources have too, and composed where it does
not: so say a clause, a heading, a label or a law that is cited. The sources of both days are read, each for its page.

    bench/composed_words.py isosl --since 16c6738
"""

import argparse
import html.parser
import os
import re
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LANGUAGES = ("fr", "nl", "de")
# A run of fewer words may be the same by chance, unless it is a whole text of the sources.
RUN = 4
# What is no text of the notice: the chooser of sections, numbers, links to other languages, the proof of the version.
PASSED_OVER_CLASSES = {"number", "para-number", "place", "version-line", "visually-hidden"}
PASSED_OVER_ELEMENTS = {"nav", "script", "style", "button"}
VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"}


class BodyText(html.parser.HTMLParser):
    """The words in the sections of a notice; each element that is no part of a sentence ends a run."""

    INLINE = frozenset({"a", "abbr", "b", "bdi", "cite", "code", "em", "i", "span", "strong", "time", "wbr"})

    def __init__(self):
        super().__init__()
        self.texts = [[]]
        self.sections = 0
        self.passed_over = 0
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        passed_over = (
            tag in PASSED_OVER_ELEMENTS
            or bool(classes & PASSED_OVER_CLASSES)
            or (attributes.get("id") or "").startswith("version.")
        )
        self.open.append((tag, passed_over))
        self.passed_over += passed_over
        self.sections += tag == "section"
        self.divide(tag)

    def handle_endtag(self, tag):
        if tag in VOID or not self.open:
            return
        tag, passed_over = self.open.pop()
        self.passed_over -= passed_over
        self.sections -= tag == "section"
        self.divide(tag)

    def divide(self, tag):
        if tag not in self.INLINE:
            self.texts.append([])

    def handle_data(self, data):
        if self.sections and not self.passed_over:
            self.texts[-1].append(data)

    def words(self):
        return [words for text in self.texts if (words := words_of("".join(text)))]


def words_of(text):
    return re.findall(r"\w+", text.lower())


class Site:
    """The files of a site, as they stand now or as a commit has them."""

    def __init__(self, commit=None):
        self.commit = commit

    def git(self, *arguments):
        return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout

    def paths(self, folder):
        if self.commit:
            return self.git("ls-tree", "-r", "--name-only", self.commit, folder + "/").split()
        return [
            os.path.relpath(os.path.join(where, name), ROOT)
            for where, _, names in os.walk(os.path.join(ROOT, folder))
            for name in names
        ]

    def read(self, path):
        if self.commit:
            return self.git("show", f"{self.commit}:{path}")
        with open(os.path.join(ROOT, path), encoding="utf-8") as file:
            return file.read()

    def own_texts(self, organisation, language):
        """Each string of its facts, and each paragraph of its prose, as words."""
        folder = f"content/organisations/{organisation}"
        texts = re.findall(r'"((?:[^"\\\n]|\\.)*)"', self.joined(f"{folder}/notice.swift"))
        for path in self.paths(f"{folder}/{language}"):
            # What a reference shows comes from elsewhere, and is judged there.
            texts += re.split(r"\n\s*\n|\{[^}]*\}", re.sub(r"\]\([^)]*\)", "]", self.read(path)))
        return [words for text in texts if (words := words_of(text))]

    def joined(self, path):
        """A source file whose strings of several lines are written as ordinary ones."""
        one = re.compile(r'"""(.*?)"""', re.S)
        return one.sub(lambda m: '"' + re.sub(r"\s*\\?\n\s*", " ", m[1]).replace('"', "'") + '"', self.read(path))

    def newest_page(self, organisation, language):
        dated = [p for p in self.paths(f"public/{organisation}/{language}") if re.search(r"/\d{4}-\d\d-\d\d/", p)]
        return max(p for p in dated if p.endswith("/index.html") and "/changes/" not in p)


def composed(words, runs, whole):
    """How many of some words are in no run that the sources have."""
    if tuple(words) in whole:
        return 0
    own = [False] * len(words)
    for at in range(len(words) - RUN + 1):
        if tuple(words[at : at + RUN]) in runs:
            own[at : at + RUN] = [True] * RUN
    return own.count(False)


def count(site, organisation, language):
    texts = site.own_texts(organisation, language)
    runs = {tuple(text[at : at + RUN]) for text in texts for at in range(len(text) - RUN + 1)}
    page = site.newest_page(organisation, language)
    body = BodyText()
    body.feed(site.read(page))
    shown = body.words()
    return page, sum(map(len, shown)), sum(composed(words, runs, set(map(tuple, texts))) for words in shown)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("organisation")
    parser.add_argument("--since", metavar="COMMIT", help="compare with the page that this commit has")
    options = parser.parse_args()
    for language in LANGUAGES:
        earlier = None
        for site in [Site(options.since)] * bool(options.since) + [Site()]:
            page, words, made = count(site, options.organisation, language)
            change = f", {100 * (made - earlier) / earlier:+.0f} %" if earlier else ""
            print(f"{page}: {words} words, {made} of them composed{change}")
            earlier = made


if __name__ == "__main__":
    main()
