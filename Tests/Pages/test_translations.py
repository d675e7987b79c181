"""What goes to translators opens in a tool of theirs, is edited and saved there, and is taken in again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import xmlschema
from translate.storage.tbx import tbxfile
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

ROOT = Path(__file__).parents[2]
TOOL = ROOT / ".build/release/notitia"
WHO = ["--by", "Anna", "--as-of", "2026-11-30"]
INTRODUCTION = "content/organisations/ima/{}/introduction.md"
STORES = {"xliff-1.2": xlifffile, "xliff-2.1": Xliff2File}


def notitia(*arguments: str) -> subprocess.CompletedProcess:
    if not TOOL.exists():
        pytest.fail(f"{TOOL} is missing: run make tool", pytrace=False)
    return subprocess.run([TOOL, *arguments], capture_output=True, text=True, check=False)


@pytest.fixture
def site(tmp_path):
    """A site of one organisation in which a text has left its translations behind."""
    for part in ("content/clauses", "content/organisations/ima", "themes"):
        shutil.copytree(ROOT / part, tmp_path / "site" / part)
    shutil.copy(ROOT / "content/site.swift", tmp_path / "site/content")
    for lock in (tmp_path / "site").rglob("translations.lock"):
        lock.unlink()
    adopted = notitia("translations", "adopt", "--site", str(tmp_path / "site"), "--because", "read", *WHO)
    assert adopted.returncode == 0, adopted.stderr
    text = tmp_path / "site" / INTRODUCTION.format("fr")
    text.write_text(text.read_text().replace("Pour gérer", "Pour bien gérer").replace("(voir {", "(*voir* {"))
    return tmp_path / "site"


@pytest.mark.parametrize("form", STORES)
def test_a_tool_of_translators_edits_what_goes_out(site, tmp_path, form):
    out = tmp_path / form
    written = notitia(
        "translations", "export", "ima", "--site", str(site), "--language", "nl", "--format", form, "--output", str(out)
    )
    assert written.returncode == 0, written.stderr
    store = STORES[form].parsefile(str(out / "ima.nl.xlf"))
    unit = next(unit for unit in store.units if "bien gérer" in str(unit.source))
    unit.target = "Om uw contract goed te beheren leest u hier alles."
    unit.markfuzzy(False)
    store.savefile(str(out / "back.xlf"))
    taken = notitia("translations", "import", str(out / "back.xlf"), "--site", str(site), *WHO)
    assert taken.returncode == 0, taken.stderr
    text = (site / INTRODUCTION.format("nl")).read_text()
    assert text.startswith("Om uw contract goed te beheren leest u hier alles.\n\n")
    status = notitia("translations", "status", "ima", "--site", str(site)).stdout
    # The second paragraph is open in Dutch, both are in German.
    assert [line.split()[3] for line in status.splitlines()[1:]] == ["1", "2"]


@pytest.mark.parametrize("form", STORES)
def test_everything_opens_with_its_placeholders(site, tmp_path, form):
    out = tmp_path / form
    notitia("translations", "export", "--site", str(site), "--everything", "--format", form, "--output", str(out))
    files = sorted(out.glob("*.xlf"))
    # The languages that each scope has besides its source.
    languages = {folder.name for folder in (site / "content/clauses").iterdir() if folder.is_dir()} - {"fr"}
    assert {file.stem for file in files} == {"ima.de", "ima.nl"} | {f"site.{language}" for language in languages}
    for file in files:
        store = STORES[form].parsefile(str(file))
        assert sum(1 for unit in store.units if unit.istranslatable()) > 70
        saved = file.with_suffix(".saved.xlf")
        store.savefile(str(saved))
        taken = notitia("translations", "import", str(saved), "--site", str(site), "--dry-run", *WHO)
        assert taken.returncode == 0, taken.stderr
        assert "0 texts in" in taken.stdout


SCHEMAS = {"xliff-1.2": "xliff-core-1.2-strict.xsd", "xliff-2.1": "xliff_core_2.0.xsd"}


@pytest.mark.parametrize("everything", [[], ["--everything"]], ids=["open", "everything"])
@pytest.mark.parametrize("form", SCHEMAS)
def test_exports_are_valid(pytestconfig, site, tmp_path, form, everything):
    folder = pytestconfig.getoption("--xliff-schemas")
    if folder is None:
        pytest.skip("the schemas of OASIS are not kept here: --xliff-schemas FOLDER (Tests/Pages/README.md)")
    schema = xmlschema.XMLSchema(str(next(folder.rglob(SCHEMAS[form]))))
    notitia("translations", "export", "--site", str(site), *everything, "--format", form, "--output", str(tmp_path))
    files = sorted(tmp_path.glob("*.xlf"))
    assert files
    for file in files:
        schema.validate(str(file))


def test_memory_and_glossary_load(site, tmp_path):
    shutil.copy(ROOT / "content/terms.swift", site / "content")
    notitia("translations", "export", "--site", str(site), "--tmx", "--output", str(tmp_path))
    assert len(tmxfile.parsefile(str(tmp_path / "all.nl.tmx")).units) > 500
    notitia("translations", "export", "site", "--site", str(site), "--tbx", "--output", str(tmp_path))
    assert len(tbxfile.parsefile(str(tmp_path / "site.tbx")).units) > 40


ENTITIES = "".join(
    f'<!ENTITY {after} "{("&" + before + ";") * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    "laughs": f'<!DOCTYPE lolz [<!ENTITY a "lol">{ENTITIES}]><xliff>&i;</xliff>',
    "outside": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff>&e;</xliff>',
    "deep": "<a>" * 200_000,
    "long": "<xliff>" + "x" * 100_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_refused(site, tmp_path, name):
    file = tmp_path / "hostile.xlf"
    file.write_text(HOSTILE[name])
    refused = notitia("translations", "import", str(file), "--site", str(site), *WHO)
    assert refused.returncode == 1, refused.stderr
    assert "error: " in refused.stderr
