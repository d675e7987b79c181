"""Every page as a browser shows it. The tests of one page share one visit, in this order."""

import pytest

from checks.accessibility import accessibility
from checks.browser import policy_holds
from checks.layout import SIZES, layout
from checks.printing import printing


def test_loads_in_silence(visit, nothing):
    """Nothing is asked of other servers, nothing stored, nothing blocked, nothing on the console."""
    nothing(visit.problems)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_is_accessible(visit, width, scheme, nothing):
    nothing(accessibility(visit, width=width, scheme=scheme))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_fits(visit, size, nothing):
    nothing(layout(visit, width=size[0], height=size[1]))


def test_prints(visit, nothing):
    nothing(printing(visit))


def test_policy_holds(visit, nothing):
    nothing(policy_holds(visit))
