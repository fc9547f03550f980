"""The timeline with the dates that real books have: a column for each moment, in order, however it is written."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.planning.moments import NO_PLACE, NO_TIME, UNREAD, Card, Moments

ACROSS = Qt.Orientation.Horizontal


def moments_of(whens: Sequence[str]) -> Moments:
    tree = Manuscript({})
    for number, when in enumerate(whens):
        tree = tree.add(f"s{number}", NodeKind.SCENE, f"Scene {number}", None)
        tree = tree.replace(replace(tree.node(f"s{number}"), when=when))
    moments = Moments()
    moments.show(tree, {})
    return moments


def heads(moments: Moments) -> list[str]:
    return [moments.headerData(column, ACROSS) for column in range(moments.columnCount())]


def test_all_that_has_a_date_is_in_order_and_the_rest_behind_it(qtbot) -> None:
    dates = ["1893", "1893-02-30", "3 May 1893", "", "44 BC", "1893-05-03/1893-05-07", "AD 79", "soon after"]
    assert heads(moments_of(dates)) == [
        *("44 BC", "AD 79", "1893", "3 May 1893", "1893-05-03/1893-05-07"),
        *(NO_PLACE.format("1893-02-30"), NO_PLACE.format("soon after"), NO_TIME),
    ]


def test_one_moment_is_one_column_however_it_is_written(qtbot) -> None:
    moments = moments_of(["1893-05-03", "3 May 1893", "1893-5-3", "Soon", "soon "])
    assert heads(moments) == ["1893-05-03", NO_PLACE.format("Soon"), NO_TIME]
    assert moments.rowCount() == 3
    told: list[object] = []
    moments.placed.connect(told.append)
    moments.place([Card("s1", "")], moments.place_of("s0"))
    moments.place([Card("s1", "")], moments.place_of("s3"))
    assert told == [{"s1": {"when": "Soon"}}]


@pytest.mark.parametrize(("when", "tip"), [("1893-02-30", UNREAD), ("1893-02-28", "1893-02-28")])
def test_what_is_no_date_says_so(qtbot, when: str, tip: str) -> None:
    assert moments_of([when]).headerData(0, ACROSS, Qt.ItemDataRole.ToolTipRole) == tip
