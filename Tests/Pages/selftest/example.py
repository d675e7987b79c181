"""A tiny site with which nothing is wrong: an example notice in three languages and an official one in two."""

from __future__ import annotations

from pathlib import Path

from . import versions

BASE = "https://privacy.example.org/notices/"
NOTICES = {"demo": ["fr", "nl", "de"], "plain": ["fr", "nl"]}
NAMES = {"fr": "Français", "nl": "Nederlands", "de": "Deutsch"}

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
HEADERS = f"""\
# Every page
/*
  Content-Security-Policy: {POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
"""

STYLE = """\
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --link: #0b4f9e; }
body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem; color: var(--ink); background: var(--paper); }
body { font: 1rem/1.5 sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
nav li { display: inline-block; padding: 0.25rem 0.5rem; min-inline-size: 2rem; }
.seal { background: url("seal.svg") no-repeat; padding-inline-start: 3rem; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #111; --link: #9cf; } }
@media print { nav { display: none; } }
"""

SEAL = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="32" height="32"><circle cx="5" cy="5" r="4"/></svg>
"""

WORDS = {
    "fr": {
        "title": "Déclaration de confidentialité",
        "example": "Ceci est un exemple.",
        "languages": "Langues",
        "rights": "Quels sont vos droits\u202f?",
        "rights text": "Vos droits\u00a0: l’accès et la rectification\u202f; écrivez-nous\u202f!",
        "contact": "Contact",
        "contact text": "Notre adresse est rue Haute 1, 1000 Bruxelles. Nous répondons dans le mois.",
    },
    "nl": {
        "title": "Privacyverklaring",
        "example": "Dit is een voorbeeld.",
        "languages": "Talen",
        "rights": "Welke rechten hebt u?",
        "rights text": "Uw rechten: inzage en rectificatie; schrijf ons!",
        "contact": "Contact",
        "contact text": "Ons adres is Hoogstraat 1, 1000 Brussel. Wij antwoorden binnen een maand.",
    },
    "de": {
        "title": "Datenschutzerklärung",
        "example": "Dies ist ein Beispiel.",
        "languages": "Sprachen",
        "rights": "Welche Rechte haben Sie?",
        "rights text": "Ihre Rechte: Auskunft und Berichtigung; schreiben Sie uns!",
        "contact": "Kontakt",
        "contact text": "Unsere Anschrift ist Rue Haute 1, 1000 Brüssel. Wir antworten innerhalb eines Monats.",
    },
}


def build(folder: Path) -> None:
    for organisation, languages in NOTICES.items():
        standing = "example" if organisation == "demo" else "official"
        notice = f'let notice = Notice(\n  id: "{organisation}",\n  standing: .{standing},\n)\n'
        write(folder / f"content/organisations/{organisation}/notice.swift", notice)
        public = folder / "public" / organisation
        write(public / "assets/style.css", STYLE)
        write(public / "assets/seal.svg", SEAL)
        write(public / "index.html", choice(organisation, languages))
        for language in languages:
            write(public / language / "index.html", notice_page(organisation, language))
    for language in NOTICES["plain"]:
        write(folder / f"public/plain/{language}/{versions.NAME}/index.html", version_page(language))
    versions.write(folder / "public/plain", BASE)
    write(folder / "public/demo/fr/fragment.html", fragment("demo", "fr"))
    public = folder / "public"
    write(public / "style.css", STYLE.replace("seal.svg", "demo/assets/seal.svg"))
    write(public / "index.html", home())
    write(public / "404.html", page("en", "Not found", "<p>This page does not exist.</p>", style="style.css"))
    write(public / "_headers", HEADERS)
    write(public / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n")
    write(public / "sitemap.xml", sitemap())


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def page(language: str, title: str, main: str, *, style: str, head: str = "", before: str = "") -> str:
    return f"""\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{style}">
{head}</head>
<body>
{before}<main>
<h1>{title}</h1>
{main}
</main>
</body>
</html>
"""


def home() -> str:
    links = "".join(f'<li><a href="{organisation}/">{organisation}</a></li>\n' for organisation in NOTICES)
    return page("en", "Privacy notices", f"<ul>\n{links}</ul>", style="style.css")


def choice(organisation: str, languages: list[str]) -> str:
    items = "".join(
        f'<li><a href="{language}/" hreflang="{language}" lang="{language}">{NAMES[language]}</a></li>\n'
        for language in languages
    )
    main = '<p class="example">This is an example.</p>\n' if organisation == "demo" else ""
    main += f"<ul>\n{items}</ul>"
    return page("en", organisation, main, style="assets/style.css", head=robots(organisation))


def robots(organisation: str) -> str:
    return '<meta name="robots" content="noindex">\n' if organisation == "demo" else ""


def sections(language: str) -> str:
    words = WORDS[language]
    return f"""\
<section id="rights"><h2>{words["rights"]}</h2><p>{words["rights text"]}</p></section>
<section id="contact"><h2>{words["contact"]}</h2><p class="seal">{words["contact text"]}
<a href="#rights">{words["rights"]}</a></p></section>
"""


def banner(organisation: str, language: str) -> str:
    return f'<p class="example">{WORDS[language]["example"]}</p>\n' if organisation == "demo" else ""


def fragment(organisation: str, language: str) -> str:
    title = f"<h1>{WORDS[language]['title']}</h1>\n"
    return f'<article lang="{language}">\n{title}{banner(organisation, language)}{sections(language)}</article>\n'


def notice_page(organisation: str, language: str) -> str:
    words = WORDS[language]
    alternates = "".join(
        f'<link rel="alternate" hreflang="{other}" href="{BASE}{organisation}/{other}/">\n'
        for other in NOTICES[organisation]
    )
    alternates += f'<link rel="alternate" hreflang="x-default" href="{BASE}{organisation}/">\n'
    switch = "".join(
        f'<li><a href="../{other}/" hreflang="{other}" lang="{other}">{NAMES[other]}</a></li>\n'
        for other in NOTICES[organisation]
        if other != language
    )
    before = f'<header><nav aria-label="{words["languages"]}"><ul>\n{switch}</ul></nav></header>\n'
    main = banner(organisation, language) + sections(language)
    head = robots(organisation) + alternates
    return page(language, words["title"], main, style="../assets/style.css", head=head, before=before)


def version_page(language: str) -> str:
    words = WORDS[language]
    switch = "".join(
        f'<li><a href="../../{other}/{versions.NAME}/" hreflang="{other}" lang="{other}">{NAMES[other]}</a></li>\n'
        for other in NOTICES["plain"]
        if other != language
    )
    before = f'<header><nav aria-label="{words["languages"]}"><ul>\n{switch}</ul></nav></header>\n'
    title = f"{words['title']} ({versions.NAME})"
    head = versions.head(BASE, language)
    return page(language, title, sections(language), style="../../assets/style.css", head=head, before=before)


def sitemap() -> str:
    urls = ""
    for language in NOTICES["plain"]:
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{other}" href="{BASE}plain/{other}/"/>\n'
            for other in NOTICES["plain"]
        )
        urls += f"<url>\n<loc>{BASE}plain/{language}/</loc>\n<lastmod>2026-01-31</lastmod>\n{links}</url>\n"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        f"<url><loc>{BASE}</loc></url>\n{urls}</urlset>\n"
    )
