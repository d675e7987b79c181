"""Every page as it stands on disk."""

import pytest

from checks.headers import header_problems
from checks.languages import languages
from checks.links import links
from checks.markup import markup
from checks.standing import standing
from checks.structure import structure
from checks.typography import typography
from checks.versions import block, permanence


@pytest.fixture(scope="module")
def checked_markup(site):
    return markup(site)


def test_markup_is_valid(page, checked_markup, nothing):
    nothing(checked_markup[page.path])


def test_pictures_are_valid(site, checked_markup, nothing):
    others = set(checked_markup) - set(site.by_path)
    nothing([f"{path}: {finding}" for path in sorted(others) for finding in checked_markup[path]])


def test_structure(page, nothing):
    nothing(structure(page))


def test_links_lead_somewhere(site, page, nothing):
    nothing(links(site, page))


def test_languages_name_each_other(site, page, nothing):
    nothing(languages(site, page))


def test_standing_shows(site, page, nothing):
    nothing(standing(site, page))


def test_typography(page, nothing):
    nothing(typography(page))


def test_headers(site, page, nothing):
    nothing(header_problems(site, page))


def test_data_says_what_the_page_says(page, nothing):
    nothing(block(page))


def test_a_version_has_a_page_of_its_own(site, page, nothing):
    nothing(permanence(site, page))
