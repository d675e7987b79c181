"""The set-ups of docs/ci.md work as they stand there: their form, and what their commands do."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from junitparser import JUnitXml

ROOT = Path(__file__).parents[2]
TOOL = ROOT / ".build/release/notitia"
RECIPES = ROOT / ".ci/recipes"
NOTICE = "content/organisations/exemple/notice.swift"
SPOILED = ("  dpo: .designated(officer),\n", "")
# What is left to the machines that build: everything else is run.
BUILDING = ("apt-get update && apt-get install -y make", "make -C notitia tool")


def example(title):
    """The YAML under a heading of the page."""
    section = (ROOT / "docs/ci.md").read_text().split(f"\n## {title}\n")[1]
    return re.search(r"```yaml\n(.*?)```", section, re.DOTALL)[1]


@pytest.fixture
def project(tmp_path):
    """A site under git with the tool beside it, in which nothing is found."""
    if not TOOL.exists():
        pytest.fail(f"{TOOL} is missing: run make tool", pytrace=False)
    folder = tmp_path / "project"
    for part in ("content/clauses", "themes"):
        shutil.copytree(ROOT / part, folder / part)
    shutil.copy(ROOT / "content/site.swift", folder / "content")
    (folder / NOTICE).parent.mkdir(parents=True)
    shutil.copy(ROOT / "Tests/7-Checking/ChecksTests/Fixtures/base.swift", folder / NOTICE)
    day = "2026-06-01"
    release = [TOOL, "release", "exemple", "--effective", day, "--as-of", day, "--site", folder]
    subprocess.run(release, check=True, capture_output=True)
    (folder / "notitia/.build/release").mkdir(parents=True)
    (folder / "notitia/.build/release/notitia").symlink_to(TOOL)
    subprocess.run(["git", "init", "-q", folder], check=True)
    return folder


def spoil(project):
    text = (project / NOTICE).read_text()
    assert SPOILED[0] in text
    (project / NOTICE).write_text(text.replace(*SPOILED))


def run(command, project, **variables):
    """As a runner does: a shell that stops at the first failure, with the tool in its path."""
    path = f"{TOOL.parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", command],
        cwd=project,
        env={**os.environ, "PATH": path, **variables},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def conforms(schema, text, tmp_path, *more):
    file = tmp_path / "example.yml"
    file.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *more, file]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_github_knows_every_word(tmp_path):
    result = conforms("vendor.github-workflows", example("GitHub Actions"), tmp_path)
    assert result.returncode == 0, result.stdout
    wrong = example("GitHub Actions").replace("runs-on:", "runs-at:")
    assert conforms("vendor.github-workflows", wrong, tmp_path).returncode == 1


def test_gitlab_knows_every_word(tmp_path):
    transform = ("--data-transform", "gitlab-ci")
    result = conforms("vendor.gitlab-ci", example("GitLab CI"), tmp_path, *transform)
    assert result.returncode == 0, result.stdout
    wrong = example("GitLab CI").replace("when: always", "when: ever")
    assert conforms("vendor.gitlab-ci", wrong, tmp_path, *transform).returncode == 1


def recipes_of_the_page():
    """The YAML under the heading on the package: GitHub's, then GitLab's."""
    section = (ROOT / "docs/ci.md").read_text().split("\n## With the package\n")[1].split("\n## ")[0]
    return re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)


def test_the_recipes_are_in_the_form_of_their_services(tmp_path):
    github, gitlab = recipes_of_the_page()
    transform = ("--data-transform", "gitlab-ci")
    for schema, text, more in (
        ("vendor.github-workflows", github, ()),
        ("vendor.github-actions", (RECIPES / "github/action.yml").read_text(), ()),
        ("vendor.gitlab-ci", gitlab, transform),
        ("vendor.gitlab-ci", (RECIPES / "gitlab.yml").read_text(), transform),
    ):
        result = conforms(schema, text, tmp_path, *more)
        assert result.returncode == 0, result.stdout
    inputs = yaml.safe_load((RECIPES / "github/action.yml").read_text())["inputs"]
    uses = next(step for step in yaml.safe_load(github)["jobs"]["check"]["steps"] if "recipes" in step["uses"])
    assert set(uses["with"]) <= set(inputs)
    assert Path(uses["uses"].replace("./notitia", str(ROOT)), "action.yml").is_file()


@pytest.mark.parametrize("found", [False, True])
def test_the_action_checks_and_reports(project, found):
    if found:
        spoil(project)
    step = yaml.safe_load((RECIPES / "github/action.yml").read_text())["runs"]["steps"][-1]
    environment = {"SITE": ".", "OPTIONS": "--as-of 2026-06-02", "SARIF": "report.sarif"}
    assert set(step["env"]) == set(environment)
    result = run(step["run"], project, **environment)
    assert result.returncode == int(found), result.stderr
    assert ("::error file=" + NOTICE in result.stdout) == found
    assert bool(json.loads((project / "report.sarif").read_text())["runs"][0]["results"]) == found


@pytest.mark.parametrize("found", [False, True])
def test_the_template_of_gitlab_checks(project, found):
    if found:
        spoil(project)
    job = yaml.safe_load((RECIPES / "gitlab.yml").read_text())[".notitia"]
    assert run(job["script"][0], project, **job["variables"]).returncode == int(found)
    report = JUnitXml.fromfile(str(project / job["artifacts"]["reports"]["junit"]))
    assert bool(report.failures) == found


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["notitia.deb"], 0, "apt-get"),
        (["notitia.deb", "CHECKSUM"], 0, "apt-get"),
        (["notitia.deb", "0" * 64], 65, "nothing is installed"),
        (["other.deb"], 66, "there is no such file"),
        (["https://example.org/notitia.deb"], 64, "needs the SHA-256"),
        (["http://example.org/notitia.deb", "0" * 64], 64, "only an address that begins with https://"),
        ([], 64, "which package?"),
    ],
)
def test_only_the_package_that_is_meant_is_installed(tmp_path, arguments, status, words):
    (tmp_path / "notitia.deb").write_bytes(b"a package")
    checksum = hashlib.sha256(b"a package").hexdigest()
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("apt-get", "notitia", "sudo"):
        (programs / name).write_text(f'#!/bin/sh\necho "{name} $*" >>"{tmp_path}/calls"\n')
        (programs / name).chmod(0o755)
    result = subprocess.run(
        [RECIPES / "install-notitia", *(checksum if word == "CHECKSUM" else word for word in arguments)],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    calls = tmp_path / "calls"
    told = (calls.read_text() if calls.exists() else "") + result.stderr
    assert result.returncode == status, told
    assert words in told
    assert calls.exists() == (status == 0)


def test_the_steps_that_build_name_a_target():
    makefile = (ROOT / "Makefile").read_text()
    assert re.search(r"^tool:", makefile, re.MULTILINE)
    scripts = yaml.safe_load(example("GitLab CI"))["notices"]["script"]
    steps = [
        step["run"] for step in yaml.safe_load(example("GitHub Actions"))["jobs"]["check"]["steps"] if "run" in step
    ]
    for command in BUILDING:
        assert command in scripts
        assert command in steps


@pytest.mark.parametrize("found", [False, True])
def test_the_steps_of_github_run(project, found):
    if found:
        spoil(project)
    job = yaml.safe_load(example("GitHub Actions"))["jobs"]["check"]
    upload = next(step for step in job["steps"] if "upload-sarif" in step.get("uses", ""))
    commands = [step["run"] for step in job["steps"] if "run" in step and step["run"] not in BUILDING]
    results = [run(command, project) for command in commands]
    assert len(results) == 2
    assert {result.returncode for result in results} == {int(found)}, results
    assert ("::error file=" + NOTICE in results[0].stdout) == found
    log = json.loads((project / upload["with"]["sarif_file"]).read_text())
    assert bool(log["runs"][0]["results"]) == found
    # What was found is uploaded although the step before failed.
    assert [step.get("if") for step in job["steps"][-2:]] == ["always()", "always()"]


@pytest.mark.parametrize("found", [False, True])
def test_the_script_of_gitlab_runs(project, found):
    if found:
        spoil(project)
    job = yaml.safe_load(example("GitLab CI"))["notices"]
    commands = [command for command in job["script"] if command not in BUILDING]
    assert len(commands) == 1
    assert run(commands[0], project).returncode == int(found)
    report = JUnitXml.fromfile(str(project / job["artifacts"]["reports"]["junit"]))
    assert bool(report.failures) == found
    assert report.tests > 300


@pytest.mark.parametrize("found", [False, True])
def test_the_hook_runs_before_a_commit(project, tmp_path, found):
    (project / ".pre-commit-config.yaml").write_text(example("pre-commit"))
    if found:
        spoil(project)
    path = f"{TOOL.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        **os.environ,
        "PATH": path,
        "PRE_COMMIT_HOME": str(tmp_path / "home"),
        "GIT_CONFIG_GLOBAL": os.devnull,
    }

    def call(*command):
        return subprocess.run(
            command, cwd=project, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
        )

    assert call(sys.executable, "-m", "pre_commit", "install").returncode == 0
    call("git", "add", "content", "themes", ".pre-commit-config.yaml")
    commit = call("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "A notice")
    assert commit.returncode == int(found), commit.stderr
    assert ("WHO-DPO" in commit.stderr) == found
    # A commit of something else does not ask.
    call("git", "reset", "-q")
    (project / "readme.txt").write_text("words\n")
    call("git", "add", "readme.txt", ".pre-commit-config.yaml")
    assert "no files to check" in call(sys.executable, "-m", "pre_commit", "run").stdout


def test_a_baseline_lets_an_old_notice_start(project):
    spoil(project)
    section = (ROOT / "docs/ci.md").read_text().split("\n## An organisation with an old notice\n")[1].split("\n## ")[0]
    commands = [line.strip() for line in section.splitlines() if line.startswith("    notitia ")]
    assert len(commands) == 2
    results = [run(command.replace("notitia check", f"{TOOL} check"), project) for command in commands]
    assert [result.returncode for result in results] == [0, 0], results
    assert {r["baselineState"] for r in json.loads((project / "notitia.sarif").read_text())["runs"][0]["results"]} == {
        "unchanged"
    }
