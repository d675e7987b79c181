"""Every link leads somewhere, on any host and at any path."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from .document import Element
from .site import Page, Site

LOADED = ("src", "poster", "data")
EXTERNAL = frozenset({"http", "https", "mailto", "tel"})
# Search engines want these absolute, and no browser follows them.
FOR_MACHINES = frozenset({"canonical", "alternate", "license"})


def links(site: Site, page: Page) -> list[str]:
    findings = []
    for element, link, is_loaded in _links(page):
        findings += [f"link: {element}: {problem}" for problem in _problems(site, page, element, link, is_loaded)]
    return findings


def _links(page: Page) -> Iterator[tuple[Element, str, bool]]:
    """Every address on the page, and whether the browser loads it by itself."""
    for element in page.document.elements():
        link = element.get("href")
        if link is not None:
            yield element, link, element.tag in ("link", "use", "image") and not _is_for_machines(element)
        for attribute in LOADED:
            if element.get(attribute) is not None:
                yield element, element.attributes[attribute], True
        for candidate in (element.get("srcset") or "").split(","):
            if candidate.strip():
                yield element, candidate.split()[0], True
        if element.get("action") is not None:
            yield element, element.attributes["action"], False


def _is_for_machines(element: Element) -> bool:
    return element.tag == "link" and bool(FOR_MACHINES & set((element.get("rel") or "").split()))


def _problems(site: Site, page: Page, element: Element, link: str, is_loaded: bool) -> Iterator[str]:
    try:
        parts = urlsplit(link)
    except ValueError as error:
        yield f'"{link}" is not an address: {error}'
        return
    own = bool(site.base and link.startswith(site.base))
    # A host serves 404.html at any depth, where a relative link would lead astray.
    if own and not (_is_for_machines(element) or page.is_fragment or page.path == "404.html"):
        yield f'"{link}" names the site itself: a relative link works wherever the folder is served'
    elif parts.scheme or parts.netloc:
        if own:
            pass
        elif is_loaded:
            yield f'"{link}" is loaded from elsewhere'
            return
        elif parts.scheme not in EXTERNAL:
            yield f'"{link}" is none of {", ".join(sorted(EXTERNAL))}'
            return
        else:
            return
    elif link.startswith("/"):
        yield f'"{link}" is not relative: it breaks when the folder is served under another path'
        return
    elif link == "":
        yield "the address is empty"
        return

    path = site.path_of(page, link)
    if path is None:
        yield f'"{link}" leaves the published folder'
        return
    target = site.public / path
    if target.is_dir():
        yield f'"{link}" is a folder and needs a slash at its end'
    elif not target.is_file():
        yield f'"{link}" leads to {path}, which does not exist'
    elif page.organisation and not own and path.split("/")[0] != page.organisation:
        yield f'"{link}" leaves {page.organisation}/, which is to work alone'
    elif parts.fragment not in ("", "top") and path in site.by_path and not _has(site.page(path), parts.fragment):
        yield f'"{link}": {path} has no #{parts.fragment}'


def _has(page: Page, fragment: str) -> bool:
    return unquote(fragment) in page.ids
