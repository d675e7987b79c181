"""No check that cannot fail: a site with which nothing is wrong passes all of them, and whatever is spoiled in
it is found, by the check that is for it, and by no other."""

from __future__ import annotations

from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from checks.accessibility import accessibility
from checks.browser import policy_holds
from checks.feeds import robots, sitemap, well_formed
from checks.headers import Headers, header_problems
from checks.languages import languages
from checks.layout import SIZES, layout
from checks.links import links
from checks.markup import markup
from checks.printing import printing
from checks.server import Server
from checks.site import Site
from checks.standing import standing
from checks.structure import same_sections, structure
from checks.stylesheets import stylesheet
from checks.typography import typography
from checks.versions import block, data, feed, identifiers, permanence

from . import example, versions

FR = "demo/fr/index.html"
NL = "demo/nl/index.html"
DE = "demo/de/index.html"
STYLE = "demo/assets/style.css"
FEED = "plain/fr/changes.xml"
DATA = "plain/versions.json"
VERSION = f"plain/fr/{versions.NAME}/index.html"
NBSP = "\N{NO-BREAK SPACE}"
NNBSP = "\N{NARROW NO-BREAK SPACE}"


def on_disk(site: Site) -> list[str]:
    findings = same_sections(site) + robots(site) + sitemap(site)
    for path in site.files(".xml", ".svg", ".json", ".jsonld"):
        findings += well_formed(site, path)
    for page in site.pages:
        findings += structure(page) + links(site, page) + languages(site, page)
        findings += standing(site, page) + typography(page) + header_problems(site, page)
        findings += block(page) + permanence(site, page)
    for path in site.feeds:
        findings += feed(site, path)
    for path in site.version_lists:
        findings += data(site, path)
    return findings + identifiers(site)


def in_browser(site: Site, browser, path: str) -> list[str]:
    with Server(site.public) as server:
        visit = browser.visit(server, site.page(path))
        findings = list(visit.problems)
        for width in (1280, 360):
            for scheme in ("light", "dark"):
                findings += accessibility(visit, width=width, scheme=scheme)
        for width, height in SIZES:
            findings += layout(visit, width=width, height=height)
        findings += printing(visit) + policy_holds(visit)
        browser.blank()
    return findings


@pytest.fixture
def good(tmp_path) -> Site:
    example.build(tmp_path)
    return Site(tmp_path)


def spoil(site: Site, path: str, old: str, new: str) -> None:
    file = site.public / path
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{path} has no {old}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def must_find(findings: list[str], *expected: str) -> None:
    """Each of these is found, and nothing else (lines that begin with a space belong to the one before)."""
    findings = [finding for finding in findings if not finding.startswith(" ")]
    missed = [words for words in expected if not any(words in finding for finding in findings)]
    besides = [finding for finding in findings if not any(words in finding for words in expected)]
    if missed or besides:
        pytest.fail("\n".join(["not found:", *missed, "found besides:", *besides]), pytrace=False)


def test_nothing_is_found_on_a_good_site(good, browser):
    assert on_disk(good) == []
    assert [finding for found in markup(good).values() for finding in found] == []
    assert [finding for path in good.files(".css") for finding in stylesheet(good, path, browser.blank())] == []
    for page in good.documents:
        assert in_browser(good, browser, page.path) == [], page


ON_DISK = [
    # structure
    (FR, '<html lang="fr">', '<html lang="de">', 'the page stands under fr/ but says lang="de"', "typography"),
    (FR, "<h1>Déclaration de confidentialité</h1>", "", "0 <h1>, instead of one"),
    (FR, "</h2>", "</h2><h4>x</h4>", "follows <h2>: a level is left out"),
    (FR, '<section id="contact">', '<section id="contact"><p id="contact"></p>', '"contact" stands 2 times'),
    (FR, "</main>", "<script>1</script></main>", "script: line"),
    (FR, "<main>", '<main onclick="x()">', "has onclick"),
    (FR, "<main>", '<main style="color: red">', "inline style"),
    (FR, "<title>Déclaration de confidentialité</title>", "<title></title>", "<title> is missing or empty"),
    (FR, '<meta name="viewport" content="width=device-width, initial-scale=1">', "", "viewport"),
    (NL, ' id="contact"', ' id="kontakt"', "sections: demo/"),
    ("demo/fr/fragment.html", "</article>", "</article><p></p>", "fragment: it is not one <article>"),
    ("demo/fr/fragment.html", "<h1>", "<title>x</title><h1>", "belongs to a whole page"),
    ("demo/fr/fragment.html", ' id="rights"', ' id="rechte"', "rechte", "has no #rights"),
    # links
    (FR, 'href="#rights"', 'href="#right"', "has no #right"),
    (FR, 'href="../nl/"', 'href="../nl"', "needs a slash", "language switch: no link"),
    ("index.html", 'href="plain/"', 'href="plain/en/"', "does not exist"),
    ("index.html", 'href="plain/"', 'href="/plain/"', "is not relative"),
    ("index.html", 'href="plain/"', f'href="{example.BASE}plain/"', "names the site itself"),
    ("index.html", 'href="plain/"', 'href="javascript:1"', "is none of"),
    ("index.html", "</ul>", '</ul><img src="https://example.com/x.png" alt="">', "loaded from elsewhere"),
    ("index.html", 'href="plain/"', 'href="../x/"', "leaves the published folder"),
    (FR, "</main>", '<a href="../../plain/">x</a></main>', "which is to work alone"),
    # languages
    (FR, '<a href="../nl/" hreflang="nl" lang="nl">Nederlands</a>', "", "language switch: no link to demo/nl/"),
    (FR, '<a href="../nl/" hreflang="nl"', '<a href="../nl/"', 'lacks hreflang="nl"'),
    (FR, 'hreflang="nl" lang="nl"', 'hreflang="nl"', 'lacks lang="nl"'),
    (
        FR,
        f'<link rel="alternate" hreflang="nl" href="{example.BASE}demo/nl/">',
        "",
        "nl/index.html is not named",
        "in turn",
    ),
    (FR, "x-default", "en", "hreflang: "),
    # standing
    (FR, '<meta name="robots" content="noindex">', "", "an example without <meta", "demo/fr/index.html is missing"),
    (FR, 'class="example"', 'class="note"', "an example without its banner"),
    # typography
    (FR, f"rectification{NNBSP};", "rectification ;", 'no no-break space before ";"'),
    (FR, f"Vos droits{NBSP}:", "Vos droits:", 'no no-break space before ":"'),
    (FR, f"<h2>Quels sont vos droits{NNBSP}?", "<h2>Quels sont vos droits ?", 'no no-break space before "?"'),
    (NL, "Uw rechten:", "Uw rechten :", 'a space before ":"'),
    (DE, "Berichtigung;", f"Berichtigung{NNBSP};", 'a space before ";"'),
    (NL, "Uw rechten:", '<b lang="en">Your rights :</b>', 'a space before ":" (en)'),
    # the host's headers
    ("_headers", "style-src 'self'", "style-src 'self' 'unsafe-inline'", "style-src allows 'unsafe-inline'"),
    ("_headers", "default-src 'none'", "default-src 'self'", "default-src is not 'none'"),
    ("_headers", "img-src 'self'", "img-src https://example.com", "img-src allows https://example.com"),
    ("_headers", "base-uri 'none'; ", "", "no base-uri"),
    ("_headers", "  Content-Security-Policy", "  X-Policy", "no Content-Security-Policy"),
    ("_headers", "nosniff", "no", "X-Content-Type-Options"),
    ("_headers", "  Referrer-Policy: no-referrer\n", "", "no Referrer-Policy"),
    # files for machines
    ("robots.txt", "Allow: /", "Disallow: /demo/", "may not be fetched"),
    ("sitemap.xml", "plain/nl/</loc>", "plain/de/</loc>", "sitemap: "),
    ("sitemap.xml", "2026-01-31", "31/01/2026", "is not a date"),
    (
        "sitemap.xml",
        'fr/</loc>\n<lastmod>2026-01-31</lastmod>\n<xhtml:link rel="alternate" hreflang="fr"',
        'fr/</loc>\n<lastmod>2026-01-31</lastmod>\n<xhtml:link rel="alternate" hreflang="de"',
        "do not name the same languages",
    ),
    ("demo/assets/seal.svg", "</svg>", "", "not well-formed: demo/assets/seal.svg"),
    # versions
    (FEED, "<title>Vie privée</title>", "", "feed: plain/fr/changes.xml: "),
    (FEED, "T00:00:00Z", " 00:00", "feed: plain/fr/changes.xml: "),
    (FEED, "</summary>", "", "not well-formed: plain/fr/changes.xml"),
    (FEED, "-8977-", "-1977-", "could change"),
    (FEED, f"{versions.IDENTIFIER}1", f"{versions.IDENTIFIER}0", "stands in plain/fr/changes.xml too"),
    (FEED, f"privée</title>\n<updated>{versions.NAME}", "privée</title>\n<updated>2026-02-01", "not in order"),
    (FEED, f"fr/{versions.NAME}/", "fr/2020-01-01/", "is no page of the site"),
    (FEED, "fr/changes.xml", "versions.json", "it says that it stands at plain/versions.json"),
    (DATA, '"in-force"', '"valid"', "is not one of"),
    (DATA, '"in-force"', '"superseded"', "'by' is a required property", "'since' is a required property"),
    (DATA, f'"nl/{versions.NAME}/"', '"nl/2020-01-01/"', "there is no nl/2020-01-01/index.html"),
    (f"plain/versions/{versions.NAME}/fr.md", "privée", "publique", "fr.md has another hash"),
    ("plain/versions/chain.txt", "record.json", "record", "lists other versions"),
    (VERSION, '"url": "https', '"url": "http', "its url is not that of the page"),
    (VERSION, '{"@context"', '["@context"', "data: line"),
    (VERSION, '<meta name="robots" content="noindex">', "", "search engines would show this"),
    (
        VERSION,
        f'rel="canonical" href="{example.BASE}plain/fr/{versions.NAME}/',
        f'rel="canonical" href="{example.BASE}plain/fr/',
        "it is not canonical",
        "its url is not",
    ),
    (VERSION, f" ({versions.NAME})</title>", "</title>", "has the same title"),
    (VERSION, "application/ld+json", "text/javascript", "script: line"),
]


@pytest.mark.parametrize("case", ON_DISK, ids=lambda case: case[3])
def test_found_on_disk(good, case):
    path, old, new, *expected = case
    spoil(good, path, old, new)
    must_find(on_disk(good), *expected)


def test_official_notice_that_hides_is_found(good):
    spoil(good, "plain/fr/index.html", "</title>", '</title><meta name="robots" content="noindex">')
    must_find(on_disk(good), "an official notice")


def test_page_without_source_is_found(good):
    (good.content / "organisations/plain/notice.swift").unlink()
    must_find(on_disk(good), "yet it has a page")


def test_missing_files_are_found(good):
    (good.public / "robots.txt").unlink()
    (good.public / "sitemap.xml").unlink()
    findings = on_disk(good)
    assert "robots: robots.txt is missing" in findings
    assert "sitemap: sitemap.xml is missing" in findings


def test_invalid_markup_is_found(good):
    spoil(good, FR, "<main>", '<main><p><div role="main"></div></p>')
    spoil(good, NL, '<section id="rights"><h2>Welke rechten hebt u?</h2>', '<section id="rights">')
    spoil(good, "demo/fr/fragment.html", "<section", "<p><section")
    spoil(good, "demo/fr/fragment.html", "</section>", "</section></p>")
    spoil(good, "demo/assets/seal.svg", "<circle", "<circles")
    found = markup(good)
    assert any("error: No “p” element in scope" in finding for finding in found[FR])
    assert any("warning: Section lacks heading" in finding for finding in found[NL])
    assert any("line 4: error: No “p” element in scope" in finding for finding in found["demo/fr/fragment.html"])
    assert any("circles" in finding for finding in found["demo/assets/seal.svg"])
    assert found[DE] == []


STYLES = [
    ("max-inline-size: 60rem", "max-inline-sise: 60rem", "does not know max-inline-sise: 60rem"),
    ("padding: 1rem", "padding: 1rom", "does not know padding: 1rom"),
    ("nav li {", "nav:foo {", "does not know selector nav:foo"),
    ("@media print", "@import url(x.css); @media print", "@import is not one that pages need"),
    ("a { color: var(--link); }", "a { color red }", f"{STYLE}:4: "),
    ('url("seal.svg")', 'url("steal.svg")', "leads nowhere"),
    ('url("seal.svg")', 'url("https://example.com/seal.svg")', "is not relative"),
]


@pytest.mark.parametrize("case", STYLES, ids=lambda case: case[2])
def test_bad_stylesheet_is_found(good, browser, case):
    old, new, expected = case
    spoil(good, STYLE, old, new)
    must_find(stylesheet(good, STYLE, browser.blank()), expected)


IN_BROWSER = [
    # what the page asks for
    (FR, "</main>", '<img src="http://127.0.0.1:9/x.png" alt=""></main>', "127.0.0.1:9"),
    (FR, "<main>", '<main style="color: red">', "style", "console"),
    (FR, "</main>", "<script>1</script></main>", "script", "console"),
    (FR, "</main>", '<img src="missing.png" alt=""></main>', "missing.png", "console"),
    # accessibility
    (FR, '<html lang="fr">', "<html>", "html-has-lang"),
    (FR, "</main>", '<img src="../assets/seal.svg"></main>', "image-alt"),
    (STYLE, "--ink: #1a1a1a; --paper: #fff", "--ink: #999; --paper: #fff", "color-contrast"),
    (STYLE, "--ink: #eee; --paper: #111", "--ink: #555; --paper: #111", "color-contrast"),
    (FR, "<h2>Contact</h2>", "<h4>Contact</h4>", "heading-order"),
    # layout
    (FR, "</main>", "<pre>" + "x" * 80 + "</pre></main>", "layout"),
    (STYLE, "padding: 1rem;", "padding: 1rem; min-width: 700px;", "layout"),
    (STYLE, "padding: 1rem;", "padding: 1rem; min-width: 700px; overflow-x: clip;", "layout"),
    # paper
    (STYLE, "nav { display: none; }", "", "is printed"),
    (STYLE, "nav { display: none; }", "nav { display: none; } body { break-after: page; min-height: 290mm; }", "blank"),
    # the policy
    ("_headers", "style-src 'self'", "style-src 'self' 'unsafe-inline'", "style-src blocks nothing"),
    ("_headers", "default-src 'none'", "default-src 'none'; connect-src *", "connect-src blocks nothing"),
    ("_headers", "default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'", "script"),
]


@pytest.mark.parametrize("case", IN_BROWSER, ids=lambda case: f"{case[3]}: {case[2][:40]}")
def test_found_in_browser(good, browser, case):
    path, old, new, *expected = case
    spoil(good, path, old, new)
    must_find(in_browser(good, browser, FR), *expected)


def test_cookie_is_found(good, browser):
    spoil(good, "_headers", "  Referrer-Policy", "  Set-Cookie: a=b\n  Referrer-Policy")
    must_find(in_browser(good, browser, FR), "cookie")
    assert "headers: Set-Cookie" in on_disk(good)


def test_headers_are_read_as_hosts_read_them():
    headers = Headers.parse("# all\n/*\n  A: 1\n  B: 2\n/x/:name/\n  A: 3\n  ! B\n/x/*\n  C: 4:5\n")
    assert headers.of("/") == {"a": "1", "b": "2"}
    assert headers.of("/x/y/") == {"a": "1, 3", "c": "4:5"}
    assert headers.of("/x/y/z/") == {"a": "1", "b": "2", "c": "4:5"}
    with pytest.raises(ValueError, match="_headers:1"):
        Headers.parse("  A: 1\n")


def test_files_are_served_as_hosts_serve_them(good):
    with Server(Path(good.public)) as server:
        with urlopen(server.base + "demo/fr") as answer:
            assert answer.url == server.base + "demo/fr/"
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        for missing in ("/", "/some/folder/no/such/page", "/some/folder/_headers", "/some/folder/../../x"):
            with pytest.raises(HTTPError, match="404"):
                urlopen(server.origin + missing)
