"""Gives the tests the published folder (--site), its pages, a server and a browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.browser import Browser
from checks.server import Server
from checks.site import Site

HERE = Path(__file__).parent


def pytest_addoption(parser):
    parser.addoption(
        "--site", type=Path, default=HERE.parents[1], help="folder that holds public/ and content/ (this one)"
    )
    parser.addoption("--sarif-schema", type=Path, help="the JSON schema of SARIF 2.1.0 that OASIS publishes")
    parser.addoption(
        "--xliff-schemas",
        type=Path,
        help="folder with the schemas that OASIS publishes: xliff-core-1.2-strict.xsd, xliff_core_2.0.xsd",
    )
    parser.addoption("--summary", type=Path, help="file to write 'N passed, N failed' to")


def pytest_configure(config):
    config.site = Site(config.getoption("--site").resolve())


def pytest_generate_tests(metafunc):
    """`page` is every HTML file, `visit` a visit to every page that stands alone, `stylesheet_path` …"""
    site = metafunc.config.site
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", site.pages, ids=str)
    if "visit" in metafunc.fixturenames:
        metafunc.parametrize("visit", site.documents, ids=str, indirect=True, scope="module")
    if "stylesheet_path" in metafunc.fixturenames:
        metafunc.parametrize("stylesheet_path", site.files(".css"))
    if "feed_path" in metafunc.fixturenames:
        metafunc.parametrize("feed_path", site.feeds)
    if "versions_path" in metafunc.fixturenames:
        metafunc.parametrize("versions_path", site.version_lists)
    if "machine_path" in metafunc.fixturenames:
        metafunc.parametrize("machine_path", site.files(".xml", ".svg", ".json", ".jsonld"))


# A comparison has the elements, colours and widths of the notice that it compares, which is tried in all of them.
REPEATED = {(1280, "dark"), (360, "light")}


def pytest_collection_modifyitems(config, items):
    def repeats(item):
        values = getattr(item, "callspec", None) and item.callspec.params
        return (
            bool(values)
            and ".." in str(values.get("visit"))
            and (values.get("width"), values.get("scheme")) in REPEATED
        )

    config.hook.pytest_deselected(items=[item for item in items if repeats(item)])
    items[:] = [item for item in items if not repeats(item)]


@pytest.fixture(scope="session")
def site(pytestconfig):
    return pytestconfig.site


@pytest.fixture(scope="session")
def browser():
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def server(site):
    with Server(site.public) as server:
        yield server


@pytest.fixture(scope="module")
def visit(request, browser, server):
    """One visit serves all tests of a page: they run one after the other."""
    return browser.visit(server, request.param)


@pytest.fixture
def nothing():
    """Fails with the findings, if there are any, and with nothing around them."""

    def nothing(findings):
        if findings:
            pytest.fail("\n".join(findings), pytrace=False)

    return nothing


def pytest_terminal_summary(terminalreporter, config):
    counted = {name: len(terminalreporter.stats.get(name, [])) for name in ("passed", "failed", "error")}
    summary = config.getoption("--summary")
    if summary:
        summary.write_text(f"{counted['passed']} passed, {counted['failed'] + counted['error']} failed\n")
