"""Every stylesheet parses, and the browser knows every property, value and selector in it."""

from __future__ import annotations

from urllib.parse import urlsplit

import tinycss2

from .site import Page, Site

# Their contents are descriptors, not properties.
OF_DESCRIPTORS = frozenset({"font-face", "page", "counter-style", "property", "font-feature-values"})
CONDITIONS = frozenset({"media", "supports", "layer", "container", "scope", "starting-style"})
KNOWN = OF_DESCRIPTORS | CONDITIONS | {"charset", "namespace", "keyframes"}
# Properties that other browsers have and Chromium has not.
OF_OTHERS = frozenset({"hanging-punctuation"})

UNSUPPORTED = """
tests => tests.map(([kind, name, value]) =>
  kind === "selector" ? CSS.supports(`selector(${name})`) : CSS.supports(name, value))
"""


def stylesheet(site: Site, path: str, browser_page) -> list[str]:
    sheet = Sheet(site, path)
    sheet.rules(tinycss2.parse_stylesheet((site.public / path).read_text(encoding="utf-8"), True, True))
    supported = browser_page.evaluate(UNSUPPORTED, [[kind, name, value] for kind, name, value, _ in sheet.tests])
    for (kind, name, value, line), known in zip(sheet.tests, supported, strict=True):
        if not known:
            what = f"selector {name}" if kind == "selector" else f"{name}: {value}"
            sheet.findings.append(f"css: {path}:{line}: the browser does not know {what}")
    return sheet.findings


class Sheet:
    def __init__(self, site: Site, path: str):
        self.site = site
        self.path = path
        self.findings: list[str] = []
        self.tests: list[tuple[str, str, str, int]] = []

    def report(self, node, message: str) -> None:
        self.findings.append(f"css: {self.path}:{node.source_line}: {message}")

    def rules(self, nodes, *, nested: bool = False) -> None:
        for node in nodes:
            if node.type == "error":
                self.report(node, node.message)
            elif node.type == "declaration":
                self.declaration(node)
            elif node.type == "qualified-rule":
                self.selectors(node, nested)
                self.block(node.content, nested=True)
            elif node.type == "at-rule":
                self.at_rule(node, nested)

    def block(self, content, *, nested: bool) -> None:
        self.rules(tinycss2.parse_blocks_contents(content, True, True), nested=nested)

    def at_rule(self, node, nested: bool) -> None:
        name = node.lower_at_keyword
        if name not in KNOWN:
            self.report(node, f"@{name} is not one that pages need")
        elif name == "keyframes":
            for frame in tinycss2.parse_rule_list(node.content or [], True, True):
                if frame.type == "qualified-rule":
                    self.block(frame.content, nested=True)
        elif name in CONDITIONS and node.content is not None:
            self.block(node.content, nested=nested)
        elif name in OF_DESCRIPTORS:
            for child in tinycss2.parse_blocks_contents(node.content or [], True, True):
                if child.type == "error":
                    self.report(child, child.message)
                elif child.type == "declaration":
                    self.addresses(child.value)

    def selectors(self, node, nested: bool) -> None:
        parts: list[list] = [[]]
        for token in node.prelude:
            if token == ",":
                parts.append([])
            else:
                parts[-1].append(token)
        for part in parts:
            text = tinycss2.serialize(part).strip()
            if nested and text[:1] in ">+~":
                text = "& " + text
            self.tests.append(("selector", text, "", node.source_line))

    def declaration(self, node) -> None:
        self.addresses(node.value)
        if node.name.startswith("-") or node.lower_name in OF_OTHERS:
            return
        value = tinycss2.serialize(node.value).strip()
        self.tests.append(("property", node.lower_name, value, node.source_line))

    def addresses(self, tokens) -> None:
        for token in tokens:
            if token.type == "url" or (token.type == "function" and token.lower_name == "url"):
                value = token.value if token.type == "url" else token.arguments[0].value
                parts = urlsplit(value)
                if parts.scheme or parts.netloc or value.startswith("/"):
                    self.report(token, f"url({value}) is not relative")
                elif not self.exists(value):
                    self.report(token, f"url({value}) leads nowhere")
            elif token.type in ("function", "() block", "{} block", "[] block"):
                self.addresses(token.arguments if token.type == "function" else token.content)

    def exists(self, address: str) -> bool:
        path = self.site.path_of(Page(self.site.public, self.path), address)
        return path is not None and (self.site.public / path).is_file()
