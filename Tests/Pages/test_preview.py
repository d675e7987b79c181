"""Texts changed in the pages of a preview, as a writer does it: with a mouse, with the keyboard, on a telephone."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOL = ROOT / ".build/release/notitia"
DUTCH = "content/organisations/ima/nl/introduction.md"
EDIT = "/-/edit/ima?text=introduction.md%231&language=nl&from=page"


@pytest.fixture
def draft(tmp_path):
    """A site with one notice of which nothing was released."""
    for part in ("content/site.swift", "content/clauses", "content/organisations/ima", "themes"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / part, tmp_path / part)
    shutil.rmtree(tmp_path / "content/organisations/ima/versions")
    return tmp_path


@pytest.fixture
def preview(draft):
    """The address of a preview of the draft."""
    if not TOOL.exists():
        pytest.fail(f"{TOOL} is missing: run make tool", pytrace=False)
    command = [TOOL, "preview", "--site", draft, "--port", "0", "--as-of", "2026-11-30"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())[0]
        finally:
            process.terminate()


@pytest.fixture
def tab(browser):
    tab = browser.blank()
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.emulate_media(color_scheme="light", media="screen")
    return tab


def test_open_edit_save_and_see(draft, preview, tab):
    tab.goto(f"{preview}/ima/nl/")
    paragraph = tab.locator("#introduction .text p").first
    paragraph.hover()
    paragraph.locator(".notitia-edit").click()
    field = tab.get_by_label("Dutch", exact=True)
    assert field.evaluate("field => field === document.activeElement")
    assert [area.get_attribute("lang") for area in tab.locator("textarea").all()] == ["fr", "nl", "de"]
    field.fill(field.input_value().replace("gebruikt", "verwerkt"))
    tab.get_by_role("button", name="Save").click()
    assert tab.url == f"{preview}/ima/nl/?saved=1#notitia-saved"
    assert tab.get_by_role("status").inner_text() == "Saved in Dutch."
    assert "verwerkt Groupe IMA" in tab.locator("#introduction .text p").first.inner_text()
    assert tab.locator("#introduction .text p").first.bounding_box()["y"] < 800
    assert "verwerkt Groupe IMA" in (draft / DUTCH).read_text()


def test_what_is_refused_stays_in_its_field(draft, preview, tab):
    before = (draft / DUTCH).read_text()
    tab.goto(preview + EDIT)
    tab.get_by_label("Dutch", exact=True).fill("Wat ik typte, met {ref:nergens}.")
    tab.get_by_role("button", name="Save").click()
    alert = tab.get_by_role("alert")
    assert "Not saved" in alert.inner_text()
    assert alert.evaluate("alert => alert === document.activeElement")
    assert tab.get_by_label("Dutch", exact=True).input_value() == "Wat ik typte, met {ref:nergens}."
    assert (draft / DUTCH).read_text() == before


def test_keyboard_alone(draft, preview, tab):
    tab.goto(f"{preview}/ima/nl/")
    mark = tab.locator("#introduction .text p .notitia-edit").first
    assert mark.bounding_box()["width"] <= 1
    mark.evaluate("mark => mark.previousElementSibling?.focus()")
    for _ in range(200):
        tab.keyboard.press("Tab")
        if mark.evaluate("mark => mark === document.activeElement"):
            break
    assert mark.bounding_box()["width"] > 20
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/-/edit/**")
    # The text of the language from which the page was reached has the focus once the page is there.
    tab.wait_for_function("document.activeElement?.tagName === 'TEXTAREA'")
    tab.keyboard.press("Control+A")
    tab.keyboard.type("Wat ik typte.")
    # The German text, the tick, who, why, and the button.
    for _ in range(5):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/ima/nl/?saved=1#notitia-saved")
    assert (draft / DUTCH).read_text().startswith("Wat ik typte.\n")


def test_another_site_cannot_write(draft, preview, tab):
    before = (draft / DUTCH).read_text()
    tab.goto(preview + EDIT)
    token = tab.locator("input[name=token]").get_attribute("value")
    form = f"""<form method="post" action="{preview}{EDIT.replace("&", "&amp;")}">
      <input name="token" value="{token}"><input name="text.nl" value="Van elders."><button>Send</button></form>"""
    tab.goto("about:blank")
    tab.set_content(form)
    with tab.expect_response("**/-/edit/**") as response:
        tab.get_by_role("button").click()
    assert response.value.status == 403
    assert (draft / DUTCH).read_text() == before


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("address", ["/ima/nl/", EDIT, "/-/texts/ima", "/-/texts/ima?show=shared", "/-/findings"])
def test_fits_and_prints(preview, tab, address, width):
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(preview + address)
    # A page that waits for findings loads again when they are there.
    tab.wait_for_function("width => document.documentElement.scrollWidth <= width", arg=width)
    tab.emulate_media(media="print")
    assert tab.locator(".notitia-preview:visible, .notitia-edit:visible").count() == 0
