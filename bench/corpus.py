#!/usr/bin/env python3
"""Makes a site of N organisations, each in three languages with 12 KB of prose and its tables:

    bench/corpus.py FOLDER N [--versions V] [--tool PROGRAM]

Each organisation is the notice of ISoSL under another name, with texts of its own, and is released V times (once if
left out). The same arguments give the same sources.
"""

import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NOTICE = os.path.join(ROOT, "content", "organisations", "isosl")
LANGUAGES = ("fr", "nl", "de")
FIRST_DAY = datetime.date(2026, 1, 1)


def organisation_name(index):
    return f"organisation-{index:04}"


def version_day(number):
    """The day on which version NUMBER takes effect; the first is 1."""
    return (FIRST_DAY + datetime.timedelta(days=number - 1)).isoformat()


def make(folder, organisations, versions=1, tool=None):
    """Writes the site, and releases every organisation."""
    tool = tool or os.path.join(ROOT, ".build", "release", "notitia")
    organisations_folder = os.path.join(folder, "content", "organisations")
    os.makedirs(organisations_folder)
    shutil.copytree(os.path.join(ROOT, "content", "clauses"), os.path.join(folder, "content", "clauses"))
    shutil.copy(os.path.join(ROOT, "content", "site.swift"), os.path.join(folder, "content"))
    shutil.copytree(os.path.join(ROOT, "themes"), os.path.join(folder, "themes"))
    names = [organisation_name(index) for index in range(organisations)]
    for name in names:
        copy_notice(name, os.path.join(organisations_folder, name))
    for number in range(1, versions + 1):
        for name in names:
            write_version(os.path.join(organisations_folder, name), number)
        release(folder, names, version_day(number), tool)


def copy_notice(name, folder):
    shutil.copytree(NOTICE, folder, ignore=shutil.ignore_patterns("versions", "translations.lock"))
    path = os.path.join(folder, "notice.swift")
    text = read(path)
    text = re.sub(r' id: "[a-z-]*"', f' id: "{name}"', text, count=1)
    # Letters, since a number would have to stand in every language as often.
    letters = "".join(chr(ord("a") + int(digit)) for digit in name[-4:]).capitalize()
    text = text.replace("ISoSL", f"ISoSL {letters}")
    text, count = re.subn(r"^  changes: \[\n.*?^  \],$", "  changes: [\n  ],", text, flags=re.S | re.M)
    if count != 1:
        sys.exit(f"{path}: its versions were not found")
    write(path, text)


def write_version(folder, number):
    """Says what changes with a version; from the second on, one sentence more stands in each introduction."""
    path = os.path.join(folder, "notice.swift")
    summary = f'Text(fr: "N {number}.", nl: "N {number}.", de: "N {number}.")'
    change = f'    Change(version: "{version_day(number)}", summary: {summary}),\n'
    before, mark, after = read(path).partition("  changes: [\n")
    changes, end, rest = after.partition("  ],\n")
    write(path, before + mark + changes + change + end + rest)
    if number > 1:
        for language in LANGUAGES:
            add_sentence(folder, language, f"{language} {number}.")


def add_sentence(folder, language, sentence):
    with open(os.path.join(folder, language, "introduction.md"), "a", encoding="utf-8") as file:
        file.write(f"\n{sentence}\n")


def release(folder, names, day, tool):
    subprocess.run(
        [tool, "release", *names, "--site", folder, "--effective", day, "--as-of", day],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("organisations", type=int)
    parser.add_argument("--versions", type=int, default=1)
    parser.add_argument("--tool")
    arguments = parser.parse_args()
    try:
        make(arguments.folder, arguments.organisations, arguments.versions, arguments.tool)
    except subprocess.CalledProcessError as error:
        sys.exit(error.stderr.decode())
