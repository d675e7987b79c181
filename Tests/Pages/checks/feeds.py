"""The files for machines: well-formed, and saying what the pages say."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

from .site import Site

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?")


def well_formed(site: Site, path: str) -> list[str]:
    file = site.public / path
    try:
        if file.suffix in (".json", ".jsonld"):
            json.loads(file.read_text(encoding="utf-8"))
        else:
            ElementTree.parse(file)
    except (ValueError, ElementTree.ParseError) as error:
        return [f"not well-formed: {path}: {error}"]
    return []


def robots(site: Site) -> list[str]:
    file = site.public / "robots.txt"
    if not file.is_file():
        return ["robots: robots.txt is missing"]
    findings = []
    if site.base is None:
        findings.append("robots: no line Sitemap: https://…/sitemap.xml")
    if re.search(r"(?mi)^Disallow:\s*\S", file.read_text()):
        findings.append("robots: a page that may not be fetched cannot say noindex")
    return findings


def sitemap(site: Site) -> list[str]:
    file = site.public / "sitemap.xml"
    if not file.is_file():
        return ["sitemap: sitemap.xml is missing"]
    findings = []
    alternates: dict[str, dict[str, str]] = {}
    root = ElementTree.parse(file).getroot()
    if root.tag != SITEMAP + "urlset":
        return [f"sitemap: its root is {root.tag}"]
    for url in root.iter(SITEMAP + "url"):
        address = (url.findtext(SITEMAP + "loc") or "").strip()
        if address in alternates:
            findings.append(f"sitemap: {address} stands twice")
        alternates[address] = {
            link.get("hreflang", ""): link.get("href", "")
            for link in url.iter(XHTML + "link")
            if link.get("rel") == "alternate"
        }
        changed = url.findtext(SITEMAP + "lastmod")
        if changed is not None and not DATE.fullmatch(changed.strip()):
            findings.append(f"sitemap: {address}: {changed} is not a date")

    listed = set()
    home = site.by_path.get("index.html")
    for address, links in alternates.items():
        path = site.path_of(home, address) if home and site.base and address.startswith(site.base) else None
        page = site.by_path.get(path or "")
        if page is None:
            findings.append(f"sitemap: {address} is no page")
            continue
        listed.add(page.path)
        if links and address not in links.values():
            findings.append(f"sitemap: {address} does not name itself among its languages")
        for language, other in links.items():
            if language == "x-default" and other not in alternates:
                continue
            if other not in alternates:
                findings.append(f"sitemap: {address} names {other} ({language}), which is not listed")
            elif language != "x-default" and alternates[other] != links:
                findings.append(f"sitemap: {address} and {other} do not name the same languages")
    for page in site.pages:
        if page.is_in_force and not page.is_noindex and page.path not in listed:
            findings.append(f"sitemap: {page} is missing")
    return findings
