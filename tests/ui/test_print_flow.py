"""Pages: every line is on one of them, in order, and none stands where a printer would not leave it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from inkwell.app.printing import PAPERS, PrintSetup, setup_of
from inkwell.exchange.page_flow import UNIT, Flow, Place
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.printed import Leaf, Look, Piece, PrintRules, Run, pieces_of
from inkwell.ui.print_work import measures_of

SETUP = PrintSetup(paper="A5", margin=20, font="EB Garamond", size=12)
SENTENCE = "The rain had stopped by then and nobody in the house had noticed it at all. "


@pytest.fixture
def measures(qapp):
    return measures_of(SETUP, "Somebody · A book", False, False)


def pages(flow):
    found, place = [], Place()
    while not flow.over(place):
        found.append(flow.page(place))
        assert (found[-1].next.piece, found[-1].next.line) > (place.piece, place.line)
        place = found[-1].next
    return found


def body(count, words):
    return [Piece(Look.BODY, (Run(SENTENCE * words),)) for _ in range(count)]


def words_of(text):
    return text.split()


def test_every_word_is_on_one_page_in_order(measures):
    pieces = [Piece(Look.BODY, (Run(" ".join(f"w{n}.{m}" for m in range(n * 7 % 150 + 1))),)) for n in range(120)]
    flow = Flow(pieces, measures)
    found = pages(flow)
    assert len(found) > 5
    assert words_of("\n".join(map(flow.text_of, found))) == words_of(" ".join(piece.text for piece in pieces))


def test_no_paragraph_leaves_a_line_alone(measures):
    for count in range(1, 8):
        flow = Flow([*body(1, count), *body(60, 3), *body(30, 5)], measures)
        for page in pages(flow):
            for each in page.sets:
                lines = each.layout.lineCount()
                if lines >= 4 and (each.first, each.last) != (0, lines):
                    assert each.last - each.first >= 2


def test_a_heading_and_a_break_stand_with_what_follows(measures):
    for above in range(1, 40):
        for look in (Look.SCENE, Look.BREAK):
            flow = Flow([*(body(1, 1) * above), Piece(look, (Run("Two"),)), *body(2, 3)], measures)
            first = pages(flow)[0]
            last = first.sets[-1].layout.text()
            assert last != "Two"


def test_a_break_of_nothing_but_space_is_seen_at_the_head_of_a_page(measures):
    """Anywhere else the space is seen."""
    seen = set()
    for above in range(1, 40):
        flow = Flow([*(body(1, 1) * above), Piece(Look.BREAK, (Run(""),)), *body(2, 3)], measures)
        breaks = [
            (number, each.layout.text())
            for page in pages(flow)
            for number, each in enumerate(page.sets)
            if each.piece is not None and each.piece.look is Look.BREAK
        ]
        assert len(breaks) == 1
        seen.add((breaks[0][0] == 0, breaks[0][1]))
    assert seen == {(True, "*\u2002*\u2002*"), (False, "")}


def test_a_page_with_a_part_alone_has_no_number(measures):
    part = painted(Flow([Piece(Look.PART, (Run("One"),))], replace(measures, header="")))
    chapter = painted(Flow([Piece(Look.CHAPTER, (Run("One"),))], replace(measures, header="")))
    foot = round((measures.height - measures.margin + 8) * 3)
    assert not any(rows_with_ink(part)[foot:])
    assert any(rows_with_ink(chapter)[foot:])


def test_chapters_and_what_follows_a_part_open_a_page(measures):
    leaves = [
        Leaf(NodeKind.PART, "Part", ""),
        Leaf(NodeKind.CHAPTER, "One", "First."),
        Leaf(NodeKind.CHAPTER, "Two", "Second."),
    ]
    flow = Flow(list(pieces_of(leaves, PrintRules())), measures)
    found = pages(flow)
    assert [flow.text_of(page) for page in found] == ["Part", "One\nFirst.", "Two\nSecond."]
    assert all(page.opens for page in found)
    assert found[1].sets[0].top > 0


def test_larger_type_wider_margins_and_smaller_paper_take_more_pages(qapp):
    def count(**changes):
        setup = setup_of({**{name: getattr(SETUP, name) for name in SETUP.__struct_fields__}, **changes})
        return len(pages(Flow(body(80, 6), measures_of(setup, "", False, False))))

    usual = count()
    assert count(size=18.0) > usual
    assert count(margin=40) > usual
    assert count(spacing=200) > usual
    assert count(paper="A4") < usual


def test_type_that_is_too_large_for_the_page_still_ends(qapp):
    measures = replace(measures_of(SETUP, "", False, False), width=90, height=80, margin=20, size=36.0)
    assert len(pages(Flow([*body(1, 1), Piece(Look.BODY, (Run("W" * 50),))], measures))) > 5


def test_emphasis_is_seen(measures):
    def dark(text):
        flow = Flow(list(pieces_of([Leaf(NodeKind.SCENE, "", text)], PrintRules())), measures)
        image = QImage(400, 560, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.scale(400 / (measures.width * UNIT), 400 / (measures.width * UNIT))
        flow.paint(painter, flow.page(Place()), 1)
        painter.end()
        return image

    plain = dark("burned")
    assert plain != dark("_burned_")
    assert plain != dark("**burned**")
    assert plain == dark("bur\\ned".replace("\\", ""))


def painted(flow):
    """The first page, three pixels a point."""
    image = QImage(round(flow.measures.width * 3), round(flow.measures.height * 3), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(3 / UNIT, 3 / UNIT)
    flow.paint(painter, flow.page(Place()), 1)
    painter.end()
    return image


def rows_with_ink(image):
    """Whether there is any in each row of pixels."""
    return [any(image.pixel(x, y) != 0xFFFFFFFF for x in range(0, image.width(), 2)) for y in range(image.height())]


def test_the_lines_of_a_long_title_do_not_touch(measures):
    bare = replace(measures, header="", numbers=False, spacing=100)
    for look in (Look.PART, Look.CHAPTER):
        # Letters that reach up and down: between two lines there is still a row without ink.
        flow = Flow([Piece(look, (Run("lp" + " lpg" * 40),))], bare)
        rows = rows_with_ink(painted(flow))
        lines = [y for y in range(1, len(rows)) if rows[y] and not rows[y - 1]]
        assert len(lines) == flow.page(Place()).sets[0].last > 1


def test_lines_stand_evenly_whatever_scripts_are_in_them(measures):
    bare = replace(measures, header="", numbers=False)
    words = "xx " * 18

    def feet(text):
        image = painted(Flow([Piece(Look.FLUSH, (Run(text),))], bare))
        left = range(round(bare.margin * 3), round(bare.margin * 3) + 12)
        rows = [any(image.pixel(x, y) != 0xFFFFFFFF for x in left) for y in range(image.height())]
        return [y for y in range(1, len(rows)) if rows[y - 1] and not rows[y]]

    # One line has tall letters, far from its beginning.
    plain = feet(words * 6)
    mixed = feet("xx " * 42 + "\U0001f600 \u0f40\u0f71\u0f74 " + words * 4)
    assert len(plain) > 3
    assert mixed[: len(plain)] == plain[: len(mixed)]


def test_what_runs_from_right_to_left_stands_at_the_right(measures):
    arabic = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643"
    for look, level in ((Look.BODY, 0), (Look.FLUSH, 0), (Look.QUOTE, 1)):
        flow = Flow([Piece(look, (Run(arabic),), level)], replace(measures, header="", numbers=False))
        image = painted(flow)
        inked = [x for x in range(image.width()) if any(image.pixel(x, y) != 0xFFFFFFFF for y in range(400))]
        right = (flow.measures.width - flow.measures.margin) * 3
        indent = {Look.BODY: 1.2, Look.QUOTE: 2.0}.get(look, 0.0) * flow.measures.size * 3
        assert inked[-1] == pytest.approx(right - indent, abs=8)


def test_both_edges_are_straight_from_right_to_left_too(measures):
    arabic = "\u0643\u0627\u0646 \u0627\u0644\u0635\u0628\u0627\u062d \u0647\u0627\u062f\u0626\u0627 " * 20
    bare = replace(measures, header="", numbers=False, justified=True)
    image = painted(Flow([Piece(Look.FLUSH, (Run(arabic),))], bare))
    rows = rows_with_ink(image)
    starts = [y for y in range(1, len(rows)) if rows[y] and not rows[y - 1]]
    pitch = starts[1] - starts[0]

    def right_edge(top):
        lines = range(top, min(top + pitch - 2, image.height()))
        return max(x for x in range(image.width()) if any(image.pixel(x, y) != 0xFFFFFFFF for y in lines))

    edge = (bare.width - bare.margin) * 3
    assert len(starts) > 3
    assert all(-2 < edge - right_edge(top) < 6 for top in starts)


def test_header_and_number_stand_in_the_margins(measures):
    def ink(measures, top, bottom):
        flow = Flow(body(3, 2), measures)
        image = QImage(round(measures.width), round(measures.height), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.scale(1 / UNIT, 1 / UNIT)
        flow.paint(painter, flow.page(Place()), 7)
        painter.end()
        rows = range(round(top), round(bottom))
        return any(image.pixel(x, y) != 0xFFFFFFFF for y in rows for x in range(image.width()))

    low = measures.height - measures.margin + 8
    assert ink(measures, 0, measures.margin - 8)
    assert ink(measures, low, measures.height)
    bare = replace(measures, header="", numbers=False)
    assert not ink(bare, 0, measures.margin - 8)
    assert not ink(bare, low, measures.height)


def test_a_setup_from_a_file_is_put_right():
    odd = {"paper": "Napkin", "margin": 900, "size": "big", "spacing": 1, "header": "yes", "font": "Serif", "new": 1}
    setup = setup_of(odd)
    assert setup == PrintSetup(margin=50, spacing=100, font="Serif")
    assert set(PAPERS) >= {"A4", "Letter", "A5"}
