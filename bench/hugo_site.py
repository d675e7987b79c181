#!/usr/bin/env python3
"""Makes a Hugo site for the same work as a site of corpus.py:

    bench/hugo_site.py SITE FOLDER

Each notice is one page: its prose as Markdown, its tables and lists of facts as data that the template writes, a table
of contents, links to the other languages, and a list of all organisations for each language. `public/` of SITE is read
for the tables, so that both write the same.
"""

import html.parser
import json
import os
import sys

from corpus import LANGUAGES, read, write

CONFIGURATION = """\
baseURL = "https://notices.example.org/"
title = "Notices"
disableKinds = ["taxonomy", "term", "section"]
defaultContentLanguage = "fr"
defaultContentLanguageInSubdir = true
[languages]
[languages.fr]
weight = 1
[languages.nl]
weight = 2
[languages.de]
weight = 3
"""

BASE = """\
<!DOCTYPE html>
<html lang="{{ .Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
{{ range .Translations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><nav>{{ range .Translations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a> {{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
"""

SINGLE = """\
{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .TableOfContents }}
{{ .Content }}
{{ range .Params.tables }}<table>
{{ with .caption }}<caption>{{ . }}</caption>
{{ end }}{{ with .head }}<thead><tr>{{ range . }}<th scope="col">{{ . }}</th>{{ end }}</tr></thead>
{{ end }}<tbody>{{ range .rows }}<tr>{{ range . }}<td>{{ . }}</td>{{ end }}</tr>
{{ end }}</tbody>
</table>
{{ end }}{{ end }}
"""

HOME = """\
{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>
{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
"""


CELLS = ("caption", "th", "td", "dt", "dd")


class TableReader(html.parser.HTMLParser):
    """Collects the tables and lists of facts of a page: captions, heads and rows of plain text."""

    def __init__(self):
        super().__init__()
        self.tables = []
        self.cell = None
        self.is_in_head = False

    def handle_starttag(self, tag, attributes):
        if tag in ("table", "dl"):
            self.tables.append({"caption": "", "head": [], "rows": []})
        elif tag == "thead":
            self.is_in_head = True
        elif tag in ("tr", "dt") and self.tables and not self.is_in_head:
            self.tables[-1]["rows"].append([])
        if tag in CELLS:
            self.cell = ""

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if tag == "thead":
            self.is_in_head = False
        if tag not in CELLS or self.cell is None:
            return
        table, cell = self.tables[-1], " ".join(self.cell.split())
        self.cell = None
        if tag == "caption":
            table["caption"] = cell
        elif self.is_in_head:
            table["head"].append(cell)
        else:
            table["rows"][-1].append(cell)


def make(site, folder):
    layouts = os.path.join(folder, "layouts", "_default")
    os.makedirs(layouts)
    write(os.path.join(folder, "hugo.toml"), CONFIGURATION)
    write(os.path.join(layouts, "baseof.html"), BASE)
    write(os.path.join(layouts, "single.html"), SINGLE)
    write(os.path.join(layouts, "home.html"), HOME)
    os.makedirs(os.path.join(folder, "static"))
    write(os.path.join(folder, "static", "style.css"), read(os.path.join(site, "themes", "default", "style.css")))
    os.makedirs(os.path.join(folder, "content"))
    organisations = os.path.join(site, "content", "organisations")
    for name in sorted(os.listdir(organisations)):
        for language in LANGUAGES:
            page = notice(name, language, os.path.join(organisations, name), os.path.join(site, "public"))
            write(os.path.join(folder, "content", f"{name}.{language}.md"), page)


def notice(name, language, sources, public):
    """The Markdown of one page of Hugo, with the tables in its front matter."""
    reader = TableReader()
    reader.feed(read(os.path.join(public, name, language, "index.html")))
    front = json.dumps({"title": name, "tables": reader.tables}, ensure_ascii=False, indent=1)
    texts = os.path.join(sources, language)
    sections = [
        f"## {file.removesuffix('.md')}\n\n{read(os.path.join(texts, file)).strip()}\n"
        for file in sorted(os.listdir(texts))
    ]
    return front + "\n\n" + "\n".join(sections)


if __name__ == "__main__":
    make(*sys.argv[1:])
