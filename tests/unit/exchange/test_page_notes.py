"""Footnotes: each stands at the foot of the page that names it, and a long one goes on at the next."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from inkwell.exchange.page_flow import Flow, Page, Place, dealt
from inkwell.exchange.page_measures import Measures
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.printed import Leaf, Look, Piece, PrintRules, pieces_of

MEASURES = Measures(300, 320, 40, "EB Garamond", 11, 125)
SENTENCE = "The rain had stopped by then and nobody in the house had noticed it at all."


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """Fonts need one."""


def pieces(*texts: str) -> list[Piece]:
    return list(
        pieces_of([Leaf(NodeKind.CHAPTER, f"Chapter {n}", text) for n, text in enumerate(texts, 1)], PrintRules())
    )


def pages(flow: Flow) -> list[Page]:
    return [page for _, page in dealt(flow) if page is not None]


def notes_on(page: Page) -> list[str]:
    return [each.piece.text for each in page.feet.notes if each.first == 0]


@pytest.mark.parametrize("width", range(240, 420, 12))
def test_a_note_stands_at_the_foot_of_the_page_that_names_it(width: int) -> None:
    prose = "\n\n".join(f"Number {n}. {SENTENCE * 3}[^{n}]" for n in range(12))
    told = "\n\n".join(f"[^{n}]: What is said of {n}." for n in range(12))
    flow = Flow(pieces(f"{prose}\n\n{told}"), replace(MEASURES, width=width))
    seen: list[str] = []
    for page in pages(flow):
        named = [
            note.pieces[0].text
            for each in page.sets
            if each.piece is not None
            for note in each.piece.notes
            if each.first <= flow.type.line_of(each.piece, each.layout, note.at) < each.last
        ]
        assert notes_on(page) == named
        seen += named
        bottom = page.sets[-1].top + (page.sets[-1].last - page.sets[-1].first) * page.sets[-1].pitch
        assert bottom + page.feet.height <= flow.type.height + 0.1
    assert seen == [f"{n + 1}\u2002What is said of {n}." for n in range(12)]


def test_numbers_begin_anew_in_each_chapter_and_notes_do_not_go_into_the_next() -> None:
    long = " ".join([SENTENCE] * 60)
    flow = Flow(pieces(f"One.[^a]\n\n[^a]: {long}", "Two.^[Said *inside*.] And again.[^b]\n\n[^b]: Below."), MEASURES)
    found = pages(flow)
    assert len(found) > 3
    assert [notes_on(page)[:2] for page in found if page.opens][1] == ["1\u2002Said inside.", "2\u2002Below."]
    # What is left of the first chapter's note has a page of its own, before the second chapter.
    assert found[-2].sets == ()
    assert " ".join(" ".join(map(flow.text_of, found)).split()).count(SENTENCE) >= 50


def test_a_long_note_goes_on_at_the_next_foot_beside_the_text() -> None:
    long = " ".join(f"w{n}" for n in range(400))
    flow = Flow(pieces(f"{SENTENCE * 4}[^a] {SENTENCE * 60}\n\n[^a]: {long}"), MEASURES)
    found = pages(flow)
    parts = [page for page in found if page.feet.notes]
    assert len(parts) > 1
    assert all(page.sets for page in parts)
    told = " ".join(flow.text_of(page).split("\n")[-1] for page in parts)
    assert told.split()[1:] == long.split()


def test_what_nobody_names_stays_where_it_is() -> None:
    found = pieces("Text.[^x] And[^y].\n\n[^x]: One.\n\n    More of it.\n\n[^z]: Nobody's.\n\nEnd.")
    assert [(piece.look, piece.text) for piece in found[1:]] == [
        (Look.FLUSH, "Text.1 Andy."), (Look.NOTE, "z Nobody's."), (Look.BODY, "End."),
    ]  # fmt: skip
    (note,) = found[1].notes
    assert (note.at, [piece.text for piece in note.pieces]) == (5, ["1\u2002One.", "More of it."])


def test_a_note_named_twice_is_printed_once() -> None:
    found = pieces("One[^n] and\n\ntwo[^n].\n\n[^n]: Said.")
    assert [piece.text for piece in found[1:]] == ["One1 and", "two1."]
    assert [len(piece.notes) for piece in found[1:]] == [1, 0]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 90)), min_size=1, max_size=12))
def test_no_word_is_lost_and_each_page_takes_something(story: list[tuple[int, int]]) -> None:
    texts = [f"{'word ' * words}[^{n}]" if noted else "word " * words for n, (words, noted) in enumerate(story)]
    notes = [f"[^{n}]: {'note ' * noted}" for n, (_, noted) in enumerate(story) if noted]
    flow = Flow(pieces("\n\n".join([*texts, *notes])), MEASURES)
    found = pages(flow)
    places = [Place(), *(page.next for page in found)]
    order = [(at.piece, at.line, at.note, at.note_line) for at in places]
    assert all(above != below for above, below in pairwise(order))
    words = " ".join(map(flow.text_of, found)).split()
    assert sum(word.startswith("word") for word in words) == sum(count for count, _ in story)
    assert sum("note" in word for word in words) == sum(noted for _, noted in story)


def test_the_numbers_of_two_notes_side_by_side_are_two() -> None:
    text = "So[^a][^b] and^[Within.] so[^b] [^a].\n\n[^a]: One.\n\n[^b]: Two."
    (piece,) = pieces_of([Leaf(NodeKind.SCENE, "", text)], PrintRules())
    assert "".join(run.text for run in piece.runs) == "So1,2 and3 so2 1."
    assert [piece.runs[0].text, *("".join(run.text for run in piece.runs)[: note.at] for note in piece.notes)] == [
        "So",
        "So",
        "So1,",
        "So1,2 and",
    ]
