"""A book's target in project.json, beside whatever else stands there."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.targets import Target
from inkwell.storage.book_target import target_of, with_target
from inkwell.storage.project import Project
from inkwell.storage.project_info import ProjectInfo, read_info

TARGETS = st.builds(
    Target,
    st.integers(0, 10**7),
    st.none() | st.dates(),
    st.frozensets(st.integers(0, 6), min_size=1),
)


@given(TARGETS)
def test_a_target_comes_back(target: Target):
    info = with_target(ProjectInfo("id", "A book", extra={"mine": 1}), target)
    assert target_of(info) == target
    assert info.extra["mine"] == 1


def test_it_is_kept_in_the_project_and_can_be_taken_away(tmp_path):
    project = Project.create(tmp_path / "book", "A book")
    target = Target(80_000, date(2026, 12, 1), frozenset(range(5)))
    project.set_info(with_target(project.info, target))
    assert target_of(read_info(tmp_path / "book")[0]) == target
    project.set_info(with_target(project.info, Target()))
    assert "target" not in (tmp_path / "book" / "project.json").read_text()


def test_what_others_put_beside_it_stays():
    info = ProjectInfo("id", "A book", extra={"target": {"figure": 10, "why": "a bet"}, "z": 2})
    changed = with_target(info, Target(20))
    assert changed.extra == {"target": {"figure": 20, "why": "a bet"}, "z": 2}


@pytest.mark.parametrize(
    "said",
    [None, 5, [], {}, {"figure": "many"}, {"figure": -3}, {"figure": True}, {"deadline": "soon", "weekdays": "all"}],
)
def test_what_cannot_be_understood_is_no_target(said: object):
    assert target_of(ProjectInfo("id", "A book", extra={"target": said})) == Target()


def test_odd_weekdays_are_left_out():
    info = ProjectInfo("id", "A book", extra={"target": {"figure": 5, "weekdays": [0, 9, "x", 4, True]}})
    assert target_of(info).weekdays == frozenset({0, 4})
