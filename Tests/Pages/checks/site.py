"""The published folder: which pages it has, and what each is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from . import document

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}([.-].+)?")


@dataclass(frozen=True)
class Page:
    """One HTML file of the published folder."""

    root: Path
    path: str

    def __str__(self) -> str:
        return self.path

    @cached_property
    def parts(self) -> tuple[str, ...]:
        return PurePosixPath(self.path).parts

    @property
    def organisation(self) -> str | None:
        return self.parts[0] if len(self.parts) > 1 else None

    @property
    def language(self) -> str | None:
        return self.parts[1] if len(self.parts) > 2 and LANGUAGE.fullmatch(self.parts[1]) else None

    @property
    def within_language(self) -> str:
        """The path without organisation and language: the same for every translation of a page."""
        return "/".join(self.parts[2:])

    @property
    def is_fragment(self) -> bool:
        """The notice without page chrome, for another page to include: not a document of its own."""
        return self.parts[-1] == "fragment.html"

    @property
    def is_notice(self) -> bool:
        """The notice in force, or one of its versions."""
        if self.language is None or self.parts[-1] != "index.html":
            return False
        return len(self.parts) == 3 or (len(self.parts) == 4 and DATE.fullmatch(self.parts[2]) is not None)

    @property
    def is_in_force(self) -> bool:
        return self.is_notice and len(self.parts) == 3

    @property
    def address(self) -> str:
        """The path under which people visit it."""
        return self.path.removesuffix("index.html") if self.parts[-1] == "index.html" else self.path

    @cached_property
    def source(self) -> str:
        return (self.root / self.path).read_text(encoding="utf-8")

    @cached_property
    def document(self) -> document.Element:
        return document.parse(self.source)

    @cached_property
    def ids(self) -> list[str]:
        return [element.attributes["id"] for element in self.document.elements() if "id" in element.attributes]

    @cached_property
    def section_ids(self) -> set[str]:
        """What a link from elsewhere may name: the identifiers of sections and headings."""
        tags = ("article", "section", "h1", "h2", "h3", "h4", "h5", "h6")
        return {element.attributes["id"] for element in self.document.elements(*tags) if "id" in element.attributes}

    @cached_property
    def is_noindex(self) -> bool:
        return any(
            meta.get("name") == "robots" and "noindex" in (meta.get("content") or "")
            for meta in self.document.elements("meta")
        )


class Site:
    """A folder with public/, and content/ that it was made from."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.public = folder / "public"
        self.content = folder / "content"

    @cached_property
    def pages(self) -> list[Page]:
        found = sorted(path.relative_to(self.public).as_posix() for path in self.public.rglob("*.html"))
        return [Page(self.public, path) for path in found]

    @cached_property
    def documents(self) -> list[Page]:
        """The pages that stand alone."""
        return [page for page in self.pages if not page.is_fragment]

    @cached_property
    def by_path(self) -> dict[str, Page]:
        return {page.path: page for page in self.pages}

    def page(self, path: str) -> Page:
        return self.by_path[path]

    def files(self, *suffixes: str) -> list[str]:
        found = (path for path in self.public.rglob("*") if path.is_file() and path.suffix in suffixes)
        return sorted(path.relative_to(self.public).as_posix() for path in found)

    @cached_property
    def feeds(self) -> list[str]:
        return [path for path in self.files(".xml") if path.endswith("/changes.xml")]

    @cached_property
    def version_lists(self) -> list[str]:
        return [path for path in self.files(".json") if path.endswith("/versions.json")]

    @cached_property
    def base(self) -> str | None:
        """The address at which the folder is published, as robots.txt tells it."""
        robots = self.public / "robots.txt"
        found = re.search(r"(?mi)^Sitemap:\s*(\S+/)sitemap\.xml\s*$", robots.read_text()) if robots.exists() else None
        return found[1] if found else None

    def translations(self, page: Page) -> dict[str, Page]:
        """The page in every language it exists in, itself included."""
        if page.language is None:
            return {}
        return {
            other.language: other
            for other in self.pages
            if other.language
            and other.organisation == page.organisation
            and other.within_language == page.within_language
        }

    def path_of(self, page: Page, link: str) -> str | None:
        """The file that a link on this page leads to, as a path in the folder; None if it leads elsewhere."""
        if self.base and link.startswith(self.base):
            link = "/" + link.removeprefix(self.base)
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return None
        start = PurePosixPath("/") / page.path
        path = unquote(parts.path)
        target = start.parent / path if path else start
        resolved: list[str] = []
        for part in target.parts[1:]:
            if part != "..":
                resolved.append(part)
            elif resolved:
                resolved.pop()
            else:
                return None
        if path.endswith("/") or path.split("/")[-1] in (".", ".."):
            resolved.append("index.html")
        return "/".join(resolved)
