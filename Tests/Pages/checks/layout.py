"""The page fits: nothing has to be scrolled sideways, on a phone or enlarged four times."""

from __future__ import annotations

from .browser import Visit

# Enlarged to 400 %, a window of 1280 by 1024 has room for 320 by 256 (WCAG 2.2, 1.4.10).
SIZES = [(320, 640), (320, 256), (1280, 800)]

OVERFLOWING = """
() => {
  const root = document.scrollingElement;
  const width = document.documentElement.clientWidth;
  const scrolls = e => {
    for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
      if (["auto", "scroll"].includes(getComputedStyle(p).overflowX)) return true;
    return false;
  };
  const name = e => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + [...e.classList].map(c => "." + c).join("");
  const wide = [...document.body.querySelectorAll("*")]
    .filter(e => e.checkVisibility() && !e.closest("svg *") && !scrolls(e))
    .map(e => [e, e.getBoundingClientRect()])
    .filter(([e, box]) => box.width > 1 && box.right > width + 1)
    .map(([e, box]) => `${name(e)} reaches ${Math.round(box.right)}`);
  return { scrollWidth: root.scrollWidth, innerWidth: window.innerWidth, wide: wide.slice(0, 5) };
}
"""


def layout(visit: Visit, *, width: int, height: int) -> list[str]:
    visit.show(width=width, height=height)
    result = visit.tab.evaluate(OVERFLOWING)
    findings = [f"layout: {wide}, at a width of {width}" for wide in result["wide"]]
    if result["scrollWidth"] > result["innerWidth"]:
        findings.append(f"layout: the page is {result['scrollWidth']} wide in a window of {result['innerWidth']}")
    return findings
