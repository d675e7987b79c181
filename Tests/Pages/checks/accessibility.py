"""axe-core: WCAG 2.2 at level AA, and its best practices."""

from __future__ import annotations

from importlib.resources import files

from .browser import Visit

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"], "preload": False}
SHOWN = 5

_axe: str | None = None


def accessibility(visit: Visit, *, width: int, scheme: str) -> list[str]:
    global _axe
    visit.show(width=width, scheme=scheme)
    if not visit.tab.evaluate("typeof axe === 'object'"):
        _axe = _axe or files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
        visit.tab.evaluate(_axe)
    result = visit.tab.evaluate("options => axe.run(document, options)", OPTIONS)
    findings = []
    for violation in result["violations"]:
        nodes = violation["nodes"]
        findings.append(f"axe: {violation['id']} ({violation['impact']}): {violation['help']}, {len(nodes)} times")
        for node in nodes[:SHOWN]:
            summary = "; ".join(line.strip() for line in (node.get("failureSummary") or "").splitlines()[1:])
            findings.append(f"       {' '.join(map(str, node['target']))}: {summary}")
    return findings
