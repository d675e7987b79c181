"""A visit to a page, in Chromium, with everything the page did."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field

from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright

from .server import Server
from .site import Page

OBSERVE_POLICY = """
  window.__violations = [];
  document.addEventListener("securitypolicyviolation", e =>
    window.__violations.push(`${e.effectiveDirective} blocked ${e.blockedURI || "inline"} ${e.sourceFile || ""}`));
"""
WIDE = {"width": 1280, "height": 800}


@dataclass
class Visit:
    server: Server
    page: Page
    tab: Tab
    requests: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def show(self, *, width: int = 1280, height: int = 800, scheme: str = "light", medium: str = "screen") -> None:
        self.tab.set_viewport_size({"width": width, "height": height})
        self.tab.emulate_media(color_scheme=scheme, media=medium, reduced_motion="reduce")


class Browser:
    """One browser with one tab, for all visits."""

    def __init__(self) -> None:
        program = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(
            executable_path=program,
            # No name but the test's own host can be looked up, whatever a page asks for.
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        self._context = self._browser.new_context(viewport=WIDE, locale="fr-BE", service_workers="block")
        self._context.add_init_script(OBSERVE_POLICY)
        self.tab = self._context.new_page()
        self._visit: Visit | None = None
        self.tab.on("request", lambda request: self._visit and self._visit.requests.append(request.url))
        self.tab.on("response", lambda response: self._note_failure(response))
        self.tab.on("console", lambda message: self._note(message.type == "error", f"console: {message.text}"))
        self.tab.on("pageerror", lambda error: self._note(True, f"error: {error}"))
        self.tab.on("requestfailed", lambda request: self._note(True, f"request: {request.url}: {request.failure}"))

    def _note(self, is_problem: bool, text: str) -> None:
        if is_problem and self._visit:
            self._visit.problems.append(text)

    def _note_failure(self, response) -> None:
        self._note(response.status >= 400, f"request: {response.url}: status {response.status}")
        self._note("set-cookie" in response.headers, f"cookie: {response.url} sets one")

    def blank(self) -> Tab:
        self._visit = None
        self.tab.goto("about:blank")
        return self.tab

    def visit(self, server: Server, page: Page) -> Visit:
        self.blank()
        self._context.clear_cookies()
        self._visit = visit = Visit(server, page, self.tab)
        visit.show()
        self.tab.goto(server.base + page.address, wait_until="load")
        visit.problems += [f"policy: {violation}" for violation in self.tab.evaluate("window.__violations")]
        visit.problems += [f"cookie: {cookie['name']}" for cookie in self._context.cookies()]
        visit.problems += [
            f"request: {url} leaves the server" for url in visit.requests if not url.startswith(server.base)
        ]
        return visit

    def close(self) -> None:
        self._browser.close()
        self._playwright.stop()


TRY_TO_BREAK_OUT = """
async foreign => {
  const script = document.createElement("script");
  script.textContent = "window.__ran = true";
  const style = document.createElement("style");
  style.textContent = "h1 { color: red }";
  const image = document.createElement("img");
  image.src = foreign + "/picture.png";
  document.body.append(script, style, image);
  const asked = fetch(foreign).then(() => "answered", () => "blocked");
  await Promise.race([asked, new Promise(done => setTimeout(done, 2000))]);
  await new Promise(done => setTimeout(done, 50));
  return { ran: window.__ran === true, violations: window.__violations };
}
"""


def policy_holds(visit: Visit) -> list[str]:
    """A script, a style, a picture and a request that someone smuggles into the page are blocked."""
    result = visit.tab.evaluate(TRY_TO_BREAK_OUT, "http://127.0.0.1:9")
    findings = ["policy: a script ran that was put into the page"] if result["ran"] else []
    for directive in ("script-src", "style-src", "img-src", "connect-src"):
        if not any(violation.startswith(directive) for violation in result["violations"]):
            findings.append(f"policy: {directive} blocks nothing")
    return findings
