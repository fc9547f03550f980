"""Speeches on a screenplay's pages: broken ones say so on both, those said at once stand abreast; scenes' numbers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from ferry import one_scene
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from inkwell.exchange.compiling import Choice, compiled
from inkwell.exchange.page_flow import Flow, Page, Place
from inkwell.exchange.pages import PageMaker, sheet
from inkwell.exchange.pdf_order import told
from inkwell.exchange.presets import PAPERBACK, SCREENPLAY, Preset
from inkwell.manuscript.marks import Style
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.printed import Look
from inkwell.manuscript.tree import Manuscript

SMALL = 320.0
"""Points: about ten lines of text between the margins."""


def flow(text: str, height: float = 0.0, form: str = "screenplay", preset: Preset = SCREENPLAY) -> Flow:
    book = replace(one_scene(text), form=form, title="", author="")
    pieces = PageMaker(book, preset).pieces(compiled(book, Choice(), preset))
    story = [piece for piece in pieces if piece.look not in (Look.TITLE, Look.CENTRED)]
    measures = sheet(book, preset)
    return Flow(story, replace(measures, height=height) if height else measures)


def dealt(made: Flow) -> Iterator[Page]:
    place = Place()
    while not made.over(place):
        page = made.page(place)
        assert page.next != place
        yield page
        place = page.next


def shown(made: Flow) -> list[list[str]]:
    return [made.text_of(page).split("\n") for page in dealt(made)]


def speech(lines: int) -> str:
    """Each line is as wide as a speech has room for."""
    return "\n".join(f"Line {number:02} of it, wide as it is." for number in range(lines))


def test_a_speech_that_goes_on_overleaf_says_so_on_both_pages(qapp: QGuiApplication) -> None:
    first, second = shown(flow(f"Rain.\n\nANNA (V.O.)\n{speech(12)}", SMALL))
    assert first[:3] == ["Rain.", "ANNA (V.O.)", "Line 00 of it, wide as it is."]
    assert first[-1] == "(MORE)"
    assert second[0] == "ANNA (V.O.) (CONT'D)"
    assert [*first[2:-1], *second[1:]] == speech(12).split("\n")


def test_a_name_that_says_already_that_it_goes_on_says_it_once(qapp: QGuiApplication) -> None:
    pages = shown(flow(f"ANNA (CONT’D)\n{speech(12)}", SMALL))
    assert pages[1][0] == "ANNA (CONT’D)"


def test_a_speech_over_three_pages_says_so_on_each(qapp: QGuiApplication) -> None:
    pages = shown(flow(f"ANNA\n{speech(25)}\n\nEnd.", SMALL))
    assert len(pages) >= 3
    assert [page[0] for page in pages] == ["ANNA", *["ANNA (CONT'D)"] * (len(pages) - 1)]
    assert [page[-1] for page in pages] == [*["(MORE)"] * (len(pages) - 1), "End."]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.just("Rain."),
            st.lists(st.integers(0, 5), min_size=1, max_size=4).map(
                lambda counts: "ANNA\n" + "\n(beat)\n".join(speech(count) or "No." for count in counts)
            ),
        ),
        min_size=1,
        max_size=8,
    ),
    st.integers(260, 420),
)
def test_whatever_is_said_every_page_is_whole(qapp: QGuiApplication, paragraphs: list[str], height: int) -> None:
    made = flow("\n\n".join(paragraphs), float(height))
    words: list[str] = []
    speaks = False
    for page in dealt(made):
        lines = made.text_of(page).split("\n")
        assert all(each.top + (each.last - each.first) * each.pitch <= made.type.height + 0.5 for each in page.sets)
        assert (lines[0] == "ANNA (CONT'D)") == speaks
        speaks = lines[-1] == "(MORE)"
        if speaks:
            assert lines[-2] not in ("ANNA", "ANNA (CONT'D)", "(beat)")
            lines.pop()
        assert lines[-1] != "ANNA"
        words += [line for line in lines if line != "ANNA (CONT'D)"]
    assert not speaks
    assert words == [line for each in paragraphs for line in each.split("\n")]


def test_a_play_has_its_own_ways(qapp: QGuiApplication) -> None:
    pages = shown(flow(f"ANNA\n(She sits.)\n{speech(20)}", SMALL, "play"))
    assert len(pages) > 1
    assert not any("(MORE)" in line or "CONT" in line for page in pages for line in page)


def test_speeches_that_are_said_at_once_stand_abreast(qapp: QGuiApplication) -> None:
    made = flow("Rain.\n\nANNA\nNo.\nNever.\n\nBEN ^\n(loud)\nYes!\n\nEnd.")
    (page,) = dealt(made)
    found = {made.text_of(replace(page, sets=(each,))): each for each in page.sets}
    assert list(found) == ["Rain.", "ANNA", "No.", "Never.", "BEN", "(loud)", "Yes!", "End."]
    assert found["ANNA"].top == found["BEN"].top
    assert found["No."].top == found["(loud)"].top
    assert found["ANNA"].left < found["BEN"].left
    assert found["Never."].left + found["Never."].layout.lineAt(0).width() < found["Yes!"].left
    assert found["End."].top > found["Yes!"].top
    assert [piece.column for piece in made.pieces] == [0, 1, 1, 1, 2, 2, 2, 0]


def test_a_pair_goes_to_the_next_page_as_one(qapp: QGuiApplication) -> None:
    for above in range(12):
        pages = shown(flow("Rain.\n\n" * above + "ANNA\nNo.\nNever.\n\nBEN ^\nYes!\nAlways.\n\nEnd.", SMALL))
        assert not any("MORE" in line for page in pages for line in page)
        assert any({"ANNA", "Never.", "BEN", "Always."} <= set(page) for page in pages)


def test_a_pair_longer_than_a_page_stands_one_below_the_other(qapp: QGuiApplication) -> None:
    pages = shown(flow(f"ANNA\n{speech(15)}\n\nBEN ^\n{speech(15)}", SMALL))
    said = [line for page in pages for line in page if line.startswith("Line")]
    assert said == [*speech(15).split("\n")] * 2


@pytest.mark.parametrize("text", ["BEN ^\nYes!", "Rain.\n\nBEN ^\nYes!", "ANNA\nNo.\n\nRain.\n\nBEN ^\nYes!"])
def test_who_speaks_at_once_with_nobody_stands_as_usual(qapp: QGuiApplication, text: str) -> None:
    made = flow(text)
    assert not any(piece.column for piece in made.pieces)
    assert "BEN" in shown(made)[0]


def test_the_third_of_three_stands_below(qapp: QGuiApplication) -> None:
    made = flow("ANNA\nNo.\n\nBEN ^\nYes!\n\nCARL ^\nWell.")
    assert [piece.column for piece in made.pieces] == [1, 1, 2, 2, 0, 0]


def test_a_scene_has_its_number_in_both_margins(qapp: QGuiApplication) -> None:
    made = flow("INT. HOUSE - DAY #12A#\n\nRain.")
    (page,) = dealt(made)
    assert shown(made) == [["12A INT. HOUSE - DAY", "Rain."]]
    image = QImage(6120, 7920, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    made.paint(painter, page, 1)
    painter.end()
    left, right = round(made.measures.margins[2] * 10), round(made.measures.margins[2] * 10 + made.type.width)
    row = range(round(made.measures.margins[0] * 10), round(made.measures.margins[0] * 10 + made.type.line), 4)
    inked = [at for at in range(0, 6120, 4) if any(image.pixelColor(at, line).value() < 128 for line in row)]
    assert any(at < left - 100 for at in inked)
    assert any(at > right + 50 for at in inked)


def test_what_is_sung_is_slanted(qapp: QGuiApplication) -> None:
    made = flow("ANNA\nNo.\n~And the *river* runs\n\n~La la", preset=PAPERBACK)
    assert [(piece.look, piece.runs[0].style) for piece in made.pieces] == [
        (Look.CUE, Style(0)),
        (Look.SPEECH, Style(0)),
        (Look.SPEECH, Style.EMPHASIS),
        (Look.LYRIC, Style.EMPHASIS),
    ]
    assert made.pieces[2].runs[1].style == Style(0)


def test_the_pdf_process_is_told_all_of_it(qapp: QGuiApplication) -> None:
    pieces = flow("INT. HOUSE - DAY #1#\n\n===\n\nANNA\nA _low_ *no*.[^1]\n\nBEN ^\nYes!\n\n[^1]: So.").pieces
    assert any(piece.fresh for piece in pieces)
    assert [each.piece() for each in told(pieces)] == list(pieces)


def test_remarks_over_several_lines_stay_with_the_author(qapp: QGuiApplication) -> None:
    made = flow("Rain.\n\n<!-- INT. NEVER\n\nCut\n-->\n\n[[Is it\nlate?]]\n\nEnd.")
    assert shown(made) == [["Rain.", "End."]]


def test_low_lines_underline(qapp: QGuiApplication) -> None:
    (piece,) = flow("So _very *very*_ late, *no*.").pieces
    assert [(run.text, run.style) for run in piece.runs] == [
        ("So ", Style(0)),
        ("very ", Style.UNDERLINE),
        ("very", Style.UNDERLINE | Style.EMPHASIS),
        (" late, ", Style(0)),
        ("no", Style.EMPHASIS),
        (".", Style(0)),
    ]


def test_what_divides_a_screenplay_is_not_on_its_pages(qapp: QGuiApplication) -> None:
    nodes = (Node("a", NodeKind.PART, "Act One", None, "a"), Node("b", NodeKind.SCENE, "House", "a", "b"))
    book = replace(one_scene(""), manuscript=Manuscript({each.id: each for each in nodes}), form="screenplay")
    book = replace(book, text={"a": "", "b": "INT. HOUSE - DAY\n\nRain.\n\nFADE OUT"}.__getitem__)
    looks = []
    for preset in (SCREENPLAY, PAPERBACK):
        pieces = PageMaker(book, preset).pieces(compiled(book, Choice(), preset))
        looks.append([each.look for each in pieces if each.look is not Look.TITLE and each.look is not Look.CENTRED])
    assert looks[0] == [Look.SLUG, Look.ACTION, Look.ACTION]
    assert looks[1][-4:] == [Look.PART, *looks[0]]
