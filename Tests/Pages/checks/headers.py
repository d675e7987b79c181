"""The headers that public/_headers asks of the host (the format of Netlify and Cloudflare Pages)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .site import Page, Site

HASH = re.compile(r"'sha(256|384|512)-[A-Za-z0-9+/=_-]+'")


@dataclass
class Rule:
    pattern: str
    headers: list[tuple[str, str]]

    def applies_to(self, path: str) -> bool:
        parts = re.split(r"(\*|:\w+)", self.pattern)
        expression = "".join(
            ".*" if part == "*" else "[^/]+" if part.startswith(":") else re.escape(part) for part in parts
        )
        return re.fullmatch(expression, path) is not None


class Headers:
    def __init__(self, rules: list[Rule]):
        self.rules = rules

    @staticmethod
    def read(file: Path) -> Headers:
        return Headers.parse(file.read_text(encoding="utf-8")) if file.is_file() else Headers([])

    @staticmethod
    def parse(text: str) -> Headers:
        rules: list[Rule] = []
        for number, line in enumerate(text.splitlines(), 1):
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if not line[0].isspace():
                if not line.startswith("/"):
                    raise ValueError(f"_headers:{number}: a path begins with a slash: {line}")
                rules.append(Rule(line.strip(), []))
            elif not rules or (":" not in line and not line.strip().startswith("!")):
                raise ValueError(f"_headers:{number}: neither a path nor a header: {line.strip()}")
            else:
                name, _, value = line.strip().partition(":")
                rules[-1].headers.append((name.strip(), value.strip()))
        return Headers(rules)

    def of(self, path: str) -> dict[str, str]:
        """What is sent with this path: every rule counts, equal names are joined, "! Name" takes one away."""
        found: dict[str, str] = {}
        for rule in self.rules:
            if rule.applies_to(path):
                for name, value in rule.headers:
                    if name.startswith("!"):
                        found.pop(name[1:].strip().lower(), None)
                    elif name.lower() in found:
                        found[name.lower()] += ", " + value
                    else:
                        found[name.lower()] = value
        return found


def header_problems(site: Site, page: Page) -> list[str]:
    sent = Headers.read(site.public / "_headers").of("/" + page.address)
    findings = []
    if sent.get("x-content-type-options") != "nosniff":
        findings.append("headers: X-Content-Type-Options is not nosniff")
    if "referrer-policy" not in sent:
        findings.append("headers: no Referrer-Policy")
    if "set-cookie" in sent:
        findings.append("headers: Set-Cookie")
    policy = sent.get("content-security-policy")
    if policy is None:
        return findings + ["headers: no Content-Security-Policy"]
    directives = {words[0]: words[1:] for part in policy.split(";") if (words := part.split())}
    if directives.get("default-src") != ["'none'"]:
        findings.append("policy: default-src is not 'none'")
    if directives.get("script-src", ["'none'"]) != ["'none'"]:
        findings.append("policy: script-src is not 'none'")
    for name in ("base-uri", "form-action", "frame-ancestors"):
        if name not in directives:
            findings.append(f"policy: no {name}, which default-src does not cover")
    for name, sources in directives.items():
        for source in sources:
            if name != "frame-ancestors" and source not in ("'none'", "'self'") and not HASH.fullmatch(source):
                findings.append(f"policy: {name} allows {source}")
    return findings
