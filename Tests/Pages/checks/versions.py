"""What is said of the versions of a notice: the feed, the file for programs, the data on the pages."""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from pathlib import Path, PurePosixPath

import feedparser
import rnc2rng
from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree

from .site import Page, Site

ROOT = Path(__file__).parents[3]
ATOM = "{http://www.w3.org/2005/Atom}"
IDENTIFIER = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@cache
def _grammar() -> etree.RelaxNG:
    text = (Path(__file__).parents[1] / "schemas/atom.rnc").read_text()
    grammar = rnc2rng.dumps(rnc2rng.loads(text))
    # The compact form may name the absent namespace; the other one may not, and needs no name for it.
    return etree.RelaxNG(etree.fromstring(grammar.replace(' xmlns:local=""', "", 1).encode()))


def _tree(site: Site, path: str) -> etree._ElementTree | None:
    """None where the file is not well-formed, which is found elsewhere."""
    try:
        return etree.parse(site.public / path)
    except etree.XMLSyntaxError:
        return None


def feed(site: Site, path: str) -> list[str]:
    tree = _tree(site, path)
    if tree is None:
        return []
    grammar = _grammar()
    if not grammar.validate(tree):
        return [f"feed: {path}: {error.line}: {error.message}" for error in grammar.error_log]
    parsed = feedparser.parse(str(site.public / path))
    findings = [f"feed: {path}: a reader stumbles: {parsed.bozo_exception}"] if parsed.bozo else []
    if len(parsed.entries) != len(tree.findall(f"{ATOM}entry")):
        findings.append(f"feed: {path}: a reader sees {len(parsed.entries)} entries")
    for identifier in tree.iterfind(f".//{ATOM}id"):
        if not IDENTIFIER.fullmatch(identifier.text or ""):
            findings.append(f"feed: {path}: {identifier.text} could change")
    moments = [entry.findtext(f"{ATOM}updated") for entry in tree.findall(f"{ATOM}entry")]
    if moments != sorted(moments, reverse=True) or tree.findtext(f"{ATOM}updated") != max(moments, default=None):
        findings.append(f"feed: {path}: its days are not in order")
    for link in tree.iterfind(f".//{ATOM}link"):
        findings += _link(site, path, link)
    return findings


def _link(site: Site, path: str, link: etree._Element) -> list[str]:
    address = link.get("href")
    target = site.path_of(Page(site.public, path), address) if site.base and address.startswith(site.base) else None
    if target is None or not (site.public / target).is_file():
        return [f"feed: {path}: {address} is no page of the site"]
    if link.get("rel") == "self" and target != path:
        return [f"feed: {path}: it says that it stands at {target}"]
    return []


def identifiers(site: Site) -> list[str]:
    """No two entries or feeds of a site share an identifier."""
    seen: dict[str, str] = {}
    findings = []
    for path in site.feeds:
        tree = _tree(site, path)
        for element in tree.iterfind(f".//{ATOM}id") if tree is not None else []:
            if element.text in seen:
                findings.append(f"feed: {path}: {element.text} stands in {seen[element.text]} too")
            seen[element.text] = path
    return findings


def data(site: Site, path: str) -> list[str]:
    """versions.json is as its schema says, and what it says is so."""
    value = json.loads((site.public / path).read_text(encoding="utf-8"))
    schema = json.loads((ROOT / "docs/versions.schema.json").read_text())
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    findings = [f"versions: {path}: {error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    if findings:
        return findings
    home = site.public / PurePosixPath(path).parent
    addresses = [value["chain"], *value["feeds"].values()]
    for version in value["versions"]:
        for pages in version["pages"].values():
            folders = [pages["page"], *pages.get("changesSince", {}).values()]
            addresses += [folder + "index.html" for folder in folders]
        hashes = {"record.json": version["sha256"], **version["files"]}
        for name, expected in hashes.items():
            file = home / version["folder"] / name
            if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != expected:
                findings.append(f"versions: {path}: {version['folder']}{name} has another hash")
    findings += [f"versions: {path}: there is no {address}" for address in addresses if not (home / address).is_file()]
    if sum(version["phase"] == "in-force" for version in value["versions"]) > 1:
        findings.append(f"versions: {path}: several versions are in force")
    lines = [f"{version['sha256']}  {version['version']}/record.json\n" for version in value["versions"]]
    if not findings and (home / value["chain"]).read_text() != "".join(lines):
        findings.append(f"versions: {path}: {value['chain']} lists other versions")
    return findings


def block(page: Page) -> list[str]:
    """A block of data says what the page says."""
    findings = []
    for script in page.document.elements("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            value = json.loads(script.text)
        except ValueError as error:
            findings.append(f"data: {script}: {error}")
            continue
        canonical = [link.get("href") for link in page.document.elements("link") if link.get("rel") == "canonical"]
        if [value.get("url")] != canonical:
            findings.append(f"data: {script}: its url is not that of the page")
    return findings


def permanence(site: Site, page: Page) -> list[str]:
    """The page of a version is its own, has a title of its own, and leaves search engines to the notice."""
    if page.language is None or page.is_fragment or page.is_in_force:
        return []
    findings = []
    if not page.is_noindex:
        findings.append("versions: search engines would show this besides the notice in force")
    canonical = [link.get("href") for link in page.document.elements("link") if link.get("rel") == "canonical"]
    if [site.path_of(page, link or "") for link in canonical] != [page.path]:
        findings.append("versions: it is not canonical")
    title = next(page.document.elements("title")).text
    others = (other for other in site.documents if other != page and other.parts[:2] == page.parts[:2])
    same = [other for other in others if next(other.document.elements("title")).text == title]
    return findings + [f"versions: {other} has the same title" for other in same]
