"""A page as a tree of elements: enough HTML for pages that the Nu Html Checker finds valid."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

# An element that begins ends the one before it, where the end tag was left out.
ENDS = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", "td", "th"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tbody": {"thead", "tbody", "tr", "td", "th"},
    "option": {"option"},
}
ENDS_PARAGRAPH = frozenset(
    "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr"
    " main nav ol p pre section table ul".split()
)
SCOPE = frozenset("ul ol dl table div section article details body main".split())


class Element:
    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None, line: int):
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.line = line
        self.children: list[Element | str] = []

    def get(self, attribute: str) -> str | None:
        return self.attributes.get(attribute)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def elements(self, *tags: str) -> Iterator[Element]:
        """The elements inside, in the order of the page; of these tags, if any are given."""
        for child in self.children:
            if isinstance(child, Element):
                if not tags or child.tag in tags:
                    yield child
                yield from child.elements(*tags)

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def __str__(self) -> str:
        name = "".join(f' {key}="{self.attributes[key]}"' for key in ("id", "class", "href") if key in self.attributes)
        return f"line {self.line}: <{self.tag}{name}>"


class TreeBuilder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {}, None, 0)
        self.open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.end_implied(tag)
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open, self.getpos()[0])
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        element: Element | None = self.open
        while element is not None and element.tag != tag:
            element = element.parent
        if element is not None and element.parent is not None:
            self.open = element.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)

    def end_implied(self, tag: str) -> None:
        if tag in ENDS_PARAGRAPH and self.open.tag == "p":
            self.handle_endtag("p")
        ended = ENDS.get(tag, frozenset())
        element: Element | None = self.open
        last: Element | None = None
        while element is not None and (element.tag in ended or element.tag not in SCOPE):
            if element.tag in ended:
                last = element
            element = element.parent
        if last is not None and last.parent is not None:
            self.open = last.parent


def parse(text: str) -> Element:
    builder = TreeBuilder()
    builder.feed(text)
    builder.close()
    return builder.root
