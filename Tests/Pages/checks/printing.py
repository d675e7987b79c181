"""The page on paper: all of its text, no blank sheet, no navigation."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from .browser import Visit

VISIBLE_NAVIGATION = """
() => [...document.querySelectorAll("nav")].filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)
  .map(e => e.getAttribute("aria-label") || e.className || e.textContent.trim().slice(0, 40))
"""


def printing(visit: Visit) -> list[str]:
    visit.show(medium="print")
    findings = [f"print: the navigation “{name}” is printed" for name in visit.tab.evaluate(VISIBLE_NAVIGATION)]
    sheets = PdfReader(BytesIO(visit.tab.pdf(format="A4"))).pages
    texts = [sheet.extract_text().strip() for sheet in sheets]
    if not texts:
        findings.append("print: there is nothing on paper")
    for number, text in enumerate(texts, 1):
        if not text:
            findings.append(f"print: sheet {number} of {len(texts)} is blank")
    visit.show()
    return findings
