"""The space before ; ! ? : is no-break in French, and there is none in any other language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .document import Element
from .site import Page

# Their text follows rules of its own; a mark stands for them, so that what comes after is still seen.
SET_ASIDE = frozenset("a code kbd samp pre script style svg title".split())
INLINE = frozenset(
    "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup svg time u var"
    " wbr".split()
)
MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
NO_BREAK = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
END = r"(?=[\s»”’)\]]|$)"
FRENCH = re.compile(rf"(?<=[^{NO_BREAK};:!?])[;:!?]{END}")
OTHERS = re.compile(rf"\s[;:!?]{END}")


def typography(page: Page) -> list[str]:
    findings = []
    for language, text, line in _paragraphs(page.document, page.language or ""):
        wrong = FRENCH if language.split("-")[0] == "fr" else OTHERS
        for found in wrong.finditer(text):
            around = text[max(0, found.start() - 30) : found.end() + 10].strip()
            rule = "no no-break space" if wrong is FRENCH else "a space"
            findings.append(f'typography: line {line}: {rule} before "{found[0].strip()}" ({language}): {around}')
    return findings


def _paragraphs(root: Element, language: str) -> Iterator[tuple[str, str, int]]:
    """The text of each block with its language; text in another language apart."""
    later: list[tuple[Element, str]] = [(root, language)]
    while later:
        start, language = later.pop(0)
        language = start.get("lang") or language
        text: list[str] = []
        line = start.line
        for item in _flow(start, language, later):
            if isinstance(item, str):
                text.append(item)
            else:
                yield language, "".join(text), line
                text, line = [], item.line
        yield language, "".join(text), line


def _flow(element: Element, language: str, later: list[tuple[Element, str]]) -> Iterator[str | Element]:
    """The text inside, and each element that begins or ends a block."""
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.tag in SET_ASIDE:
            yield MARK
        elif child.get("lang") not in (None, language):
            yield MARK
            later.append((child, language))
        elif "visually-hidden" in (child.get("class") or "").split():
            # Words for those who listen stand between two words of the text, not in its sentence.
            later.append((child, language))
        elif child.tag in INLINE:
            yield from _flow(child, language, later)
        else:
            yield child
            yield from _flow(child, language, later)
            yield child
