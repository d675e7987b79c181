"""An example says that it is one, and stays out of search engines; an official notice stays in."""

from __future__ import annotations

import re

from .site import Page, Site

# The classes by which themes mark the banner.
BANNER = {"strip", "example"}


def standing(site: Site, page: Page) -> list[str]:
    if page.organisation is None:
        return []
    source = site.content / "organisations" / page.organisation / "notice.swift"
    if not source.is_file():
        return [f"standing: {source.relative_to(site.folder)} does not exist, yet it has a page"]
    is_example = re.search(r"(?m)^[^/\n]*\bstanding:\s*(Standing)?\.example\b", source.read_text()) is not None
    findings = []
    if is_example and not any(BANNER & set(element.classes) for element in page.document.elements()):
        findings.append("standing: an example without its banner")
    if is_example and not page.is_fragment and not page.is_noindex:
        findings.append('standing: an example without <meta name="robots" content="noindex">')
    if not is_example and page.is_in_force and page.is_noindex:
        findings.append("standing: an official notice that asks search engines to leave it out")
    return findings
