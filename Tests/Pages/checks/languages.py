"""A page in several languages: each names the others, for people and for search engines."""

from __future__ import annotations

from .site import Page, Site


def languages(site: Site, page: Page) -> list[str]:
    translations = site.translations(page)
    if page.is_fragment or not translations:
        return []
    return _switch(site, page, translations) + (_alternates(site, page, translations) if page.is_notice else [])


def _switch(site: Site, page: Page, translations: dict[str, Page]) -> list[str]:
    """A link to every translation, which says in which language it is."""
    findings = []
    links = [(link, site.path_of(page, link.get("href") or "")) for link in page.document.elements("a")]
    for language, other in translations.items():
        if other == page:
            continue
        to_other = [link for link, path in links if path == other.path]
        if not to_other:
            findings.append(f"language switch: no link to {other}")
        elif not any(_says(link.get("hreflang"), language) for link in to_other):
            findings.append(f'language switch: the link to {other} lacks hreflang="{language}"')
        elif not any(_says(inner.get("lang"), language) for link in to_other for inner in [link, *link.elements()]):
            findings.append(f'language switch: the link to {other} lacks lang="{language}" for its words')
    return findings


def _alternates(site: Site, page: Page, translations: dict[str, Page]) -> list[str]:
    findings = []
    alternates = alternates_of(site, page)
    for other in translations.values():
        if other.path not in alternates.values():
            findings.append(f"hreflang: {other} is not named")
    if page.is_in_force and "x-default" not in alternates:
        findings.append("hreflang: x-default is missing")
    for hreflang, path in alternates.items():
        target = site.by_path.get(path or "")
        if target is None:
            findings.append(f"hreflang: {hreflang} leads to no page ({path})")
        elif hreflang == "x-default":
            continue
        elif not _says(hreflang, target.language or "?"):
            findings.append(f"hreflang: {hreflang} leads to {target}")
        elif page.path not in alternates_of(site, target).values():
            findings.append(f"hreflang: {target} does not name this page in turn")
    return findings


def alternates_of(site: Site, page: Page) -> dict[str, str | None]:
    return {
        link.attributes["hreflang"]: site.path_of(page, link.get("href") or "")
        for link in page.document.elements("link")
        if "alternate" in (link.get("rel") or "").split() and "hreflang" in link.attributes
    }


def _says(tag: str | None, language: str) -> bool:
    return tag is not None and (tag == language or tag.startswith(language + "-"))
