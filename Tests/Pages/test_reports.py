"""The reports of `notitia check` are what their standards and our own schema say, whatever is found."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import xmlschema
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import validator_for
from junitparser import JUnitXml

ROOT = Path(__file__).parents[2]
TOOL = ROOT / ".build/release/notitia"
FIXTURES = ROOT / "Tests/7-Checking/ReportsTests/Fixtures"

LAST_CHANGE = '"Erste Fassung."))\n  ]'
WAIVERS = """,
  waivers: [
    Waiver("WHO-ENTERPRISE-NO", because: "Old < new & \\"so\\".", until: "2027-06-30", by: "IT")
  ]"""


@pytest.fixture(scope="session")
def found_site(tmp_path_factory):
    """A site with an error, a warning, a waiver, prose that is wrong, and what a browser received."""
    folder = tmp_path_factory.mktemp("found")
    for part in ("content/site.swift", "content/clauses", "themes"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / part, folder / part)
    notice = folder / "content/organisations/exemple/notice.swift"
    notice.parent.mkdir(parents=True)
    text = (ROOT / "Tests/7-Checking/ChecksTests/Fixtures/base.swift").read_text()
    for old, new in (
        ("  dpo: .designated(officer),\n", ""),
        ('enterpriseNumber: "0411.815.280"', 'enterpriseNumber: "0411.815.281"'),
        (LAST_CHANGE, LAST_CHANGE + WAIVERS),
    ):
        assert old in text
        text = text.replace(old, new)
    notice.write_text(text)
    prose = notice.parent / "fr/scope.md"
    prose.parent.mkdir()
    prose.write_text("Nous suivons la loi du 8 décembre 1992, etc. Texte 100 % sûr : « l'œuvre », e\u0301té.\n")
    return folder


@pytest.fixture(scope="session", params=["found", "own"])
def check(request, found_site):
    """Runs the check of a site; its argument is the form of the report."""
    if not TOOL.exists():
        pytest.fail(f"{TOOL} is missing: run make tool", pytrace=False)
    visit = ROOT / "Tests/7-Checking/ObservedTests/Fixtures/visit.har"
    site = ["--site", str(found_site), "--observed", str(visit), "--consent-at", "never"]
    site = site if request.param == "found" else ["--site", str(ROOT)]

    def check(form, *more):
        command = [TOOL, "check", "--as-of", "2026-11-01", *site, "--format", form, *more]
        result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
        assert result.returncode in (0, 1), result.stderr
        return result

    check.finds = request.param == "found"
    return check


def problems(schema, document):
    schema = json.loads(schema.read_text())
    draft = validator_for(schema, default=Draft202012Validator)
    draft.check_schema(schema)
    validator = draft(schema, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def test_json_is_as_its_schema_says(check, nothing):
    result = check("json")
    report = json.loads(result.stdout)
    nothing(problems(ROOT / "docs/check-report.schema.json", report))
    assert report["blocked"] == (result.returncode == 1) == any(f["blocks"] for f in report["findings"])
    assert len({f["fingerprint"] for f in report["findings"]}) == len(report["findings"])
    if check.finds:
        assert report["blocked"]
        assert any("waiver" in f for f in report["findings"])
        assert any(f.get("language") == "fr" for f in report["findings"])
        assert any(f["rule"] == "CK-UNDECLARED" for f in report["findings"])


def test_the_documentation_has_every_field():
    schema = json.loads((ROOT / "docs/check-report.schema.json").read_text())
    page = (ROOT / "docs/check-report.md").read_text()
    named = set(re.findall(r"[`.]([a-zA-Z]+)`", page))
    assert set(schema["properties"]) - {"notices", "findings"} <= named
    assert set(schema["$defs"]["finding"]["properties"]) <= named


@pytest.mark.parametrize("strange", [{"findings": None}, {"version": 2}, {"asOf": "tomorrow"}])
def test_the_schema_refuses_what_is_none(check, strange):
    assert problems(ROOT / "docs/check-report.schema.json", json.loads(check("json").stdout) | strange)


def sarif_problems(log):
    found = problems(Path(__file__).parent / "schemas/sarif.json", log)
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    if len(set(rules)) != len(rules):
        found.append("a rule is listed twice")
    for result in run["results"]:
        if rules[result["ruleIndex"]] != result["ruleId"]:
            found.append(f"{result['ruleId']} is not at its index")
        for location in result["locations"]:
            region = location["physicalLocation"]["region"]
            if region["endColumn"] <= region["startColumn"]:
                found.append(f"{result['ruleId']} marks nothing")
    return found


def test_sarif_is_as_the_standard_says(check, nothing):
    log = json.loads(check("sarif", "--waivers").stdout)
    nothing(sarif_problems(log))
    findings = json.loads(check("json").stdout)["findings"]
    results = log["runs"][0]["results"]
    assert [r["partialFingerprints"]["notitia/v1"] for r in results] == [f["fingerprint"] for f in findings]
    assert ["suppressions" in r for r in results] == ["waiver" in f for f in findings]
    # GitHub raises an alert for each result, suppressed or not.
    log = json.loads(check("sarif").stdout)
    nothing(sarif_problems(log))
    open_findings = [f["fingerprint"] for f in findings if "waiver" not in f]
    assert [r["partialFingerprints"]["notitia/v1"] for r in log["runs"][0]["results"]] == open_findings


def test_sarif_is_as_oasis_says(check, pytestconfig, nothing, tmp_path):
    """Against the schema of OASIS, whose licence keeps it out of this repository: --sarif-schema FILE."""
    schema = pytestconfig.getoption("--sarif-schema")
    if not schema:
        pytest.skip("needs --sarif-schema FILE (README.md)")
    baseline = tmp_path / "baseline.json"
    baseline.write_text(check("json").stdout)
    for more in ([], ["--strict"], ["--baseline", str(baseline)]):
        nothing(problems(schema, json.loads(check("sarif", *more).stdout)))
    nothing(problems(schema, json.loads((FIXTURES / "report.sarif").read_text())))


def test_sarif_paths_lead_to_the_sources(check, found_site):
    site = found_site if check.finds else ROOT
    for result in json.loads(check("sarif").stdout)["runs"][0]["results"]:
        for location in result["locations"]:
            place = location["physicalLocation"]
            line = (site / place["artifactLocation"]["uri"]).read_text().split("\n")[place["region"]["startLine"] - 1]
            assert place["region"]["endColumn"] <= max(len(line), 1) + 1


def test_a_baseline_makes_findings_known(check, nothing, tmp_path):
    baseline = tmp_path / "baseline.json"
    baseline.write_text(check("json").stdout)
    result = check("sarif", "--baseline", str(baseline))
    assert result.returncode == 0
    log = json.loads(result.stdout)
    nothing(sarif_problems(log))
    states = {r.get("baselineState") for r in log["runs"][0]["results"]}
    assert states <= {"unchanged"}


def junit_problems(xml):
    schema = xmlschema.XMLSchema(Path(__file__).parent / "schemas/junit-10.xsd")
    return [f"{error.path}: {error.reason}" for error in schema.iter_errors(xml)]


def test_junit_is_as_jenkins_reads_it(check, nothing):
    nothing(junit_problems(check("junit").stdout.partition("\n")[2]))


def test_junit_counts_what_it_holds(check):
    report = json.loads(check("json").stdout)
    xml = JUnitXml.fromstring(check("junit").stdout.encode())
    suites = list(xml)
    blocking = {(f["notice"], f["rule"], f.get("language")) for f in report["findings"] if f["blocks"]}
    assert xml.tests == sum(suite.tests for suite in suites) == sum(len(list(suite)) for suite in suites)
    assert xml.failures == sum(suite.failures for suite in suites)
    for suite in suites:
        failed = [case for case in suite if case.result]
        assert suite.failures == len(failed)
        assert len({(case.classname, case.name) for case in suite}) == suite.tests
        for case in failed:
            language = case.classname.rpartition(".")[2]
            assert {(suite.name, case.name, language), (suite.name, case.name, None)} & blocking
    assert {(notice, rule) for notice, rule, _ in blocking} == {
        (suite.name, case.name) for suite in suites for case in suite if case.result
    }
    for notice in report["notices"]:
        suite = next(suite for suite in suites if suite.name == notice["id"])
        assert {case.classname for case in suite} == {f"{notice['id']}.{language}" for language in notice["languages"]}


def test_annotations_are_one_line_each(check):
    lines = check("github").stdout.splitlines()
    form = re.compile(r"::(error|warning|notice)( (file=[^,:]+,line=\d+,col=\d+,endColumn=\d+,)?title=[A-Z0-9-]+)?::.+")
    for line in lines:
        assert form.fullmatch(line), line
    # GitHub shows no more than ten of a kind for a step.
    for kind in ("error", "warning", "notice"):
        assert sum(line.startswith(f"::{kind}") for line in lines) <= 10


def test_the_recorded_reports_are_valid(nothing):
    """With everything that has to be escaped: the files that the Swift tests compare with."""
    for name in ("report.json", "report-readability.json"):
        nothing(problems(ROOT / "docs/check-report.schema.json", json.loads((FIXTURES / name).read_text())))
    nothing(sarif_problems(json.loads((FIXTURES / "report.sarif").read_text())))
    nothing(junit_problems(str(FIXTURES / "report.xml")))
    xml = JUnitXml.fromfile(str(FIXTURES / "report.xml"))
    assert xml.tests == sum(len(list(suite)) for suite in xml)
    assert xml.failures == sum(bool(case.result) for suite in xml for case in suite)
