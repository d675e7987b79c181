"""What every page is made of: language, headings, identifiers, and nothing that runs."""

from __future__ import annotations

from collections import Counter

from .site import Page, Site

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def structure(page: Page) -> list[str]:
    return _headings(page) + _ids(page) + _nothing_runs(page) + (_fragment(page) if page.is_fragment else _head(page))


def _head(page: Page) -> list[str]:
    findings = []
    html = next(page.document.elements("html"), None)
    language = html.get("lang") if html else None
    if not language:
        findings.append("language: <html> has no lang")
    elif page.language and language != page.language and not language.startswith(page.language + "-"):
        findings.append(f'language: the page stands under {page.language}/ but says lang="{language}"')
    title = next(page.document.elements("title"), None)
    if title is None or not title.text.strip():
        findings.append("title: <title> is missing or empty")
    if not any(meta.get("name") == "viewport" for meta in page.document.elements("meta")):
        findings.append('viewport: <meta name="viewport"> is missing')
    mains = len(list(page.document.elements("main")))
    if mains != 1:
        findings.append(f"main: {mains} <main>, instead of one")
    return findings


def _fragment(page: Page) -> list[str]:
    findings = [
        f"fragment: {element}, which belongs to a whole page"
        for element in page.document.elements("html", "head", "body", "title", "meta", "link", "main")
    ]
    top = [child for child in page.document.children if not isinstance(child, str) or child.strip()]
    if [getattr(child, "tag", None) for child in top] != ["article"]:
        findings.append("fragment: it is not one <article>")
    elif not (top[0].get("lang") or "").startswith(page.language or "?"):
        findings.append("fragment: its <article> does not say its language, and the page around may have another")
    return findings


def _headings(page: Page) -> list[str]:
    findings = []
    headings = list(page.document.elements(*HEADINGS))
    tops = [heading for heading in headings if heading.tag == "h1"]
    if len(tops) != 1 and not page.is_fragment:
        findings.append(f"headings: {len(tops)} <h1>, instead of one")
    level = 0
    for heading in headings:
        next_level = int(heading.tag[1])
        if level and next_level > level + 1:
            findings.append(f'headings: {heading} "{heading.text.strip()}" follows <h{level}>: a level is left out')
        if not heading.text.strip():
            findings.append(f"headings: {heading} is empty")
        level = next_level
    return findings


def _ids(page: Page) -> list[str]:
    return [f'ids: "{name}" stands {count} times' for name, count in Counter(page.ids).items() if count > 1]


def _nothing_runs(page: Page) -> list[str]:
    # A block of data is no script: browsers leave it alone.
    findings = [
        f"script: {element}"
        for element in page.document.elements("script")
        if element.get("type") != "application/ld+json"
    ]
    for element in page.document.elements():
        for attribute in element.attributes:
            if attribute.startswith("on"):
                findings.append(f"script: {element} has {attribute}")
            if attribute == "style":
                findings.append(f"inline style: {element}: the Content-Security-Policy blocks it")
    return findings


def same_sections(site: Site) -> list[str]:
    """The translations of a notice have the same sections, under the same identifiers."""
    findings = []
    for page in site.pages:
        translations = site.translations(page)
        if not (page.is_notice or page.is_fragment) or not translations or page != next(iter(translations.values())):
            continue
        every = set().union(*(other.section_ids for other in translations.values()))
        for other in translations.values():
            for missing in sorted(every - other.section_ids):
                findings.append(f"sections: {other} has no #{missing}, which it has in another language")
    for page in site.pages:
        whole = page.path.removesuffix("fragment.html") + "index.html"
        if page.is_fragment and whole in site.by_path:
            for missing in sorted(page.section_ids - site.page(whole).section_ids):
                findings.append(f"sections: {page} has #{missing}, which {whole} has not")
    return findings
