"""Scripts on pages: names and speeches stand where the trade has them, and none is torn from what it belongs to."""

from dataclasses import replace

import pytest
from ferry import one_scene
from PySide6.QtGui import QGuiApplication

from inkwell.exchange.compiling import Choice, compiled
from inkwell.exchange.page_flow import Flow, Place
from inkwell.exchange.pages import PageMaker, sheet
from inkwell.exchange.presets import PAPERBACK, SCREENPLAY, Preset
from inkwell.manuscript.printed import Look, Piece

SCENE = """\
INT. FERRY HOUSE - NIGHT

Rain on the roof.

ANNA
(not turning)
He *will* not come.

> CUT TO:

> THE END <
"""


def pieces(text: str, form: str, preset: Preset = SCREENPLAY) -> list[Piece]:
    book = replace(one_scene(text), form=form, title="", author="")
    return [
        piece
        for piece in PageMaker(book, preset).pieces(compiled(book, Choice(), preset))
        if piece.look not in (Look.TITLE, Look.CENTRED)
    ]


def test_each_line_has_the_look_of_what_it_is() -> None:
    assert [(piece.look, piece.text) for piece in pieces(SCENE, "screenplay")] == [
        (Look.SLUG, "INT. FERRY HOUSE - NIGHT"), (Look.ACTION, "Rain on the roof."), (Look.CUE, "ANNA"),
        (Look.ASIDE, "(not turning)"), (Look.SPEECH, "He will not come."), (Look.CUT, "CUT TO:"),
        (Look.MIDDLE, "THE END"),
    ]  # fmt: skip


def test_a_play_has_its_speeches_over_the_whole_width() -> None:
    found = pieces("ACT I\n\nHAMLET. To be.\n\nOPHELIA\nMy lord?\n", "play")
    assert [(piece.look, piece.text) for piece in found] == [
        (Look.SLUG, "ACT I"), (Look.SAID, "HAMLET. To be."), (Look.CUE, "OPHELIA"), (Look.SAID, "My lord?"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("look", "inches", "wide"),
    [(Look.SLUG, 1.5, 6.0), (Look.CUE, 3.7, 3.8), (Look.SPEECH, 2.5, 3.5), (Look.ASIDE, 3.1, 2.4)],
)
def test_parts_stand_where_readers_look_for_them(qapp: QGuiApplication, look: Look, inches: float, wide: float) -> None:
    flow = Flow(pieces(SCENE, "screenplay"), sheet(one_scene(SCENE), SCREENPLAY))
    (found,) = (each for each in flow.page(Place()).sets if each.piece is not None and each.piece.look is look)
    left = flow.measures.margins[2] + found.left / 10
    assert left / 72 == pytest.approx(inches, abs=0.01)
    assert found.layout.lineAt(0).width() / 720 == pytest.approx(wide, abs=0.01)


def test_on_small_paper_all_of_it_is_smaller(qapp: QGuiApplication) -> None:
    flow = Flow(pieces(SCENE, "screenplay", PAPERBACK), sheet(one_scene(SCENE), PAPERBACK))
    found = {each.piece.look: each for each in flow.page(Place()).sets if each.piece is not None}
    assert 0 < found[Look.SPEECH].left < found[Look.ASIDE].left < found[Look.CUE].left < flow.type.width / 2


def test_no_name_stands_alone_at_the_foot_of_a_page(qapp: QGuiApplication) -> None:
    measures = replace(sheet(one_scene(SCENE), SCREENPLAY), height=300.0)
    for above in range(1, 12):
        text = "Rain.\n\n" * above + "ANNA\nNo.\n\nEnd."
        flow = Flow(pieces(text, "screenplay"), measures)
        place = Place()
        while not flow.over(place):
            page = flow.page(place)
            last = page.sets[-1].piece
            assert last is not None
            assert last.look is not Look.CUE
            place = page.next


def test_a_page_that_the_author_ends_is_ended(qapp: QGuiApplication) -> None:
    text = "===\n\nINT. HOUSE - DAY\n\nOne.\n\n===\n\n\n===\n\nANNA\nTwo.\n\n==="
    flow = Flow(pieces(text, "screenplay"), sheet(one_scene(text), SCREENPLAY))
    shown, place = [], Place()
    while not flow.over(place):
        page = flow.page(place)
        shown.append(flow.text_of(page))
        place = page.next
    assert shown == ["INT. HOUSE - DAY\nOne.", "ANNA\nTwo."]
