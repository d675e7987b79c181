"""The published folder as a whole."""

from checks.feeds import robots, sitemap, well_formed
from checks.structure import same_sections
from checks.stylesheets import stylesheet
from checks.versions import data, feed, identifiers


def test_there_are_notices(site):
    assert "index.html" in site.by_path, "public/index.html is missing: run `make site`"
    assert any(page.is_in_force for page in site.pages), "public/ holds no notice"
    assert "404.html" in site.by_path, "public/404.html is missing"


def test_sections_are_the_same_in_all_languages(site, nothing):
    nothing(same_sections(site))


def test_robots(site, nothing):
    nothing(robots(site))


def test_sitemap(site, nothing):
    nothing(sitemap(site))


def test_file_for_machines_is_well_formed(site, machine_path, nothing):
    nothing(well_formed(site, machine_path))


def test_stylesheet(site, stylesheet_path, browser, nothing):
    nothing(stylesheet(site, stylesheet_path, browser.blank()))


def test_feed(site, feed_path, nothing):
    nothing(feed(site, feed_path))


def test_entries_are_told_apart(site, nothing):
    nothing(identifiers(site))


def test_versions_are_as_they_say(site, versions_path, nothing):
    nothing(data(site, versions_path))
