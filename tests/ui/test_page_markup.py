"""Markdown is styled as it is typed, and whatever is hidden changes neither text nor selection nor clipboard."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from inkwell.manuscript.marks import Style
from inkwell.ui.editor import highlighter
from inkwell.ui.editor.marker_looks import MarkerLooks, Part
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.tokens import CONTRAST, DARK, LIGHT, SEPIA, contrast

GROUND, INK = QTextCharFormat.Property.BackgroundBrush, QTextCharFormat.Property.ForegroundBrush
Move = QTextCursor.MoveOperation
MARKERS = ("hidden", "dimmed", "always")
TEXT = (
    "He *ran* and **fell _twice_ today**.\n\n## The sea\n\n> Quoted *words*.\n\nSee[^1] ~~this~~ `x` and\n"
    "[the shore](https://example.org/a_b) \\*so\\*.\n\n- an item\n\n<!-- a note\n\nthat goes on --> here "
    "\U0001f413 *end*"
)
PIECES = [
    "*", "**", "_", "~~", "`", "[a](b)", "[^1]", "\\", "<!--", "-->", "%%", "> ", "# ", "- ", "a ", "word", "\n",
    "\n\n", "\U0001f413",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@pytest.fixture
def page(blank_page):
    return blank_page


def blocks(page):
    block, found = page.document().begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def hidden(form):
    return form.property(QTextCharFormat.Property.FontPixelSize) == 1


def seen(block):
    """The text of a block without what is hidden."""
    units = block.text().encode("utf-16-le")
    for part in sorted(block.layout().formats(), key=lambda each: -each.start):
        if hidden(part.format):
            units = units[: 2 * part.start] + units[2 * (part.start + part.length) :]
    return units.decode("utf-16-le")


def sight(page):
    return [seen(block) for block in blocks(page)]


def put(page, words, at=0):
    """Put the caret before these words."""
    page.set_cursor_offset(page.text().index(words) + at)


def form_at(page, words):
    for block in blocks(page):
        at = block.text().find(words)
        if at >= 0:
            for part in block.layout().formats():
                if part.start <= at < part.start + part.length:
                    return QTextCharFormat(part.format)
            return QTextCharFormat()
    pytest.fail(f"{words!r} is not on the page")


def test_markers_are_out_of_sight_where_the_caret_is_not(page):
    page.load(TEXT, "")
    page.moveCursor(Move.End)
    page.moveCursor(Move.StartOfBlock)
    put(page, "here")
    assert sight(page) == [
        "He ran and fell twice today.",
        "The sea",
        "Quoted words.",
        "See1 this x and",
        "the shore *so*.",
        "- an item",
        " a note",
        "that goes on  here \U0001f413 end",
    ]


@pytest.mark.parametrize(
    ("words", "at", "shown"),
    [
        ("ran", 1, "He *ran* and fell twice today."),
        ("*ran", 0, "He *ran* and fell twice today."),
        ("ran*", 4, "He *ran* and fell twice today."),
        ("and", 1, "He ran and fell twice today."),
        ("fell", 1, "He ran and **fell twice today**."),
        ("twice", 1, "He ran and **fell _twice_ today**."),
    ],
)
def test_only_the_spans_that_the_caret_touches_show_theirs(page, words, at, shown):
    page.load(TEXT, "")
    put(page, words, at)
    assert sight(page)[0] == shown
    assert sight(page)[1] == "The sea"


def test_a_heading_shows_its_hashes_and_a_quotation_its_mark_only_from_beside(page):
    page.load(TEXT, "")
    put(page, "sea")
    assert sight(page)[1] == "## The sea"
    put(page, "Quoted", 3)
    assert sight(page)[1:3] == ["The sea", "Quoted words."]
    page.moveCursor(Move.StartOfBlock)
    assert sight(page)[2] == "> Quoted words."


def test_behind_letters_of_two_units_the_right_marker_is_shown(page):
    page.load("\U0001f413\U0001f413 *a* \U0001f413 *b*", "")
    put(page, "b*")
    assert sight(page) == ["\U0001f413\U0001f413 a \U0001f413 *b*"]


def test_what_is_typed_is_styled_at_once(page, qtbot):
    qtbot.keyClicks(page, "so *it")
    assert not form_at(page, "it").fontItalic()
    qtbot.keyClicks(page, "*")
    assert form_at(page, "it").fontItalic()
    assert sight(page) == ["so *it*"]
    qtbot.keyClicks(page, " was")
    assert sight(page) == ["so it was"]
    assert page.text() == "so *it* was"


def test_markers_can_be_dimmed_or_left_as_they_are(page):
    page.load(TEXT, "")
    put(page, "here")
    page.set_markers("dimmed")
    faint = LIGHT.faint.lower()
    assert [seen(block) for block in blocks(page)] == [block.text() for block in blocks(page)]
    assert form_at(page, "*ran").foreground().color().name() == faint
    page.set_markers("always")
    assert [seen(block) for block in blocks(page)] == [block.text() for block in blocks(page)]
    assert form_at(page, "*ran").foreground().color().name() != faint
    page.set_markers("hidden")
    assert sight(page)[0] == "He ran and fell twice today."


def test_a_note_in_the_text_keeps_its_brackets(page):
    page.load("then^[a *note*] so", "")
    page.moveCursor(Move.End)
    assert sight(page) == ["then^[a note] so"]


def test_words_of_all_styles_stand_on_the_same_lines(page):
    page.load("\n\n".join(["plain", "a[^1] b", "a ***b*** ~~c~~", "a %%b%% ^[c]"]), "")
    heights = {block.layout().lineAt(0).height() for block in blocks(page)}
    assert len(heights) == 1


def test_a_hidden_address_takes_no_room(page):
    page.load("[so](https://example.org/" + "x" * 200 + ") on", "")
    page.moveCursor(Move.End)
    with_link = page.cursorRect().x()
    page.load("so on", "")
    page.moveCursor(Move.End)
    assert abs(with_link - page.cursorRect().x()) <= 6
    assert page.cursorRect().y() < 200


@pytest.mark.parametrize("markers", MARKERS)
def test_an_arrow_always_moves_the_caret_in_sight(page, qtbot, markers):
    page.load("a *b* **c _d_** `e` \\* [f](g) ~~h~~[^1] end", "")
    page.set_markers(markers)
    for key, last in ((Qt.Key.Key_Right, len(page.text())), (Qt.Key.Key_Left, 0)):
        for _ in range(len(page.text())):
            before = page.textCursor().position(), page.cursorRect().x()
            qtbot.keyClick(page, key)
            after = page.textCursor().position(), page.cursorRect().x()
            assert after[0] - before[0] == (1 if key == Qt.Key.Key_Right else -1)
            assert after[1] != before[1]
        assert page.textCursor().position() == last


# comments of several paragraphs


def commented(page):
    """Which blocks are a comment, by their ground: "c" wholly, "." not at all, "p" in part."""
    found = ""
    for block in blocks(page):
        ours = [each for each in block.layout().formats() if each.format.hasProperty(GROUND) or hidden(each.format)]
        length = sum(each.length for each in ours)
        found += "." if not length else "c" if length == len(block.text()) else "p"
    return found


def test_a_comment_goes_on_to_its_end(page, qtbot):
    page.load("a\n\n<!-- b\n\nc\n\nd -->\n\ne\n\n%%\n\nf\n\n%%\n\ng", "")
    assert commented(page) == ".ccc.ccc."
    put(page, "-->")
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: commented(page) == ".....ccc.")
    page.undo()
    qtbot.waitUntil(lambda: commented(page) == ".ccc.ccc.")
    page.set_cursor_offset(page.text().rindex("%%"))
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: commented(page) == ".ccc.....")


def test_an_end_that_is_typed_later_is_found(page, qtbot):
    page.load("a <!-- b\n\nc\n\nd\n\ne", "")
    assert commented(page) == "...."
    put(page, "d", 1)
    qtbot.keyClicks(page, " -->")
    qtbot.waitUntil(lambda: commented(page) == "pcc.")
    put(page, "d")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert commented(page) == "pc.c."  # there is nothing to see in the empty paragraph


def test_a_comment_that_loses_its_end_with_whole_paragraphs_lets_go(page, qtbot):
    page.load("a <!-- b\n\nc\n\nd -->\n\ne\n\nf", "")
    cursor = page.textCursor()
    cursor.setPosition(page.document().findBlockByNumber(1).position())
    cursor.setPosition(page.document().findBlockByNumber(3).position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert page.text() == "a <!-- b\n\ne\n\nf"
    qtbot.waitUntil(lambda: commented(page) == "...")


def test_a_forgotten_comment_does_not_swallow_the_book(page):
    far = highlighter.FAR
    page.load("<!-- a\n\n" + "\n\n".join(["b"] * (far + 1)) + "\n\nc -->", "")
    assert set(commented(page)) == {"."}
    page.load("<!-- a\n\n" + "\n\n".join(["b"] * (far - 1)) + "\n\nc -->", "")
    assert set(commented(page)) == {"c"}


def test_many_forgotten_comments_take_no_longer_than_one(page):
    looked = []
    page.load("\n\n".join(["<!-- a"] * 400), "")
    original = highlighter.closes
    try:
        highlighter.closes = lambda *each: looked.append(1) or original(*each)
        page.load("\n\n".join(["<!-- a"] * 400), "")
    finally:
        highlighter.closes = original
    assert len(looked) <= 2 * 400


def test_a_comment_does_not_go_on_in_another_text(page, qtbot):
    page.load_sections([SectionText("1", "One", "a\n\n<!-- b\n\nc"), SectionText("2", "Two", "d\n\ne --> f")], "Both")
    assert set(commented(page)) == {"."}
    page.go_to("1", len("a\n\n<!-- b\n\nc"))
    qtbot.keyClicks(page, " -->")
    qtbot.waitUntil(lambda: commented(page).count("c") == 2)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: set(commented(page)) == {"."})


# what it costs


def test_a_move_draws_two_blocks_at_most(page, monkeypatch):
    page.load("\n\n".join(["*a* b **c**"] * 50), "")
    drawn = []
    original = highlighter.LiveStyles.highlightBlock
    monkeypatch.setattr(
        highlighter.LiveStyles, "highlightBlock", lambda self, text: drawn.append(text) or original(self, text)
    )
    page.load("\n\n".join(["*a* b **c**"] * 50), "")
    for move in (Move.Right, Move.NextBlock, Move.End, Move.Start, Move.NextWord, Move.EndOfBlock):
        drawn.clear()
        page.moveCursor(move)
        assert len(drawn) <= 2
    drawn.clear()
    page.set_cursor_offset(page.text().index("b"))
    drawn.clear()
    page.moveCursor(Move.Right)
    assert drawn == []


# never anything but looks

MOVES = st.sampled_from(
    [Move.Right, Move.Left, Move.Up, Move.Down, Move.NextWord, Move.PreviousWord, Move.End, Move.Start, Move.EndOfLine]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, data=st.data())
def test_hiding_changes_no_text_and_no_selection(page, text, data):
    page.load(text, "")
    document = page.document().toRawText()
    for _ in range(data.draw(st.integers(1, 12))):
        page.set_markers(data.draw(st.sampled_from(MARKERS)))
        if data.draw(st.booleans()):
            start, end = (data.draw(st.integers(0, page.document().characterCount() - 1)) for _ in range(2))
            cursor = page.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            page.setTextCursor(cursor)
            assert (page.textCursor().anchor(), page.textCursor().position()) == (start, end)
        else:
            page.moveCursor(data.draw(MOVES), data.draw(st.sampled_from(QTextCursor.MoveMode)))
        assert page.text() == text
        assert page.document().toRawText() == document
        assert not page.document().isModified()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, start=st.integers(0, 60), end=st.integers(0, 60))
def test_a_copy_is_the_same_however_markers_are_shown(page, text, start, end):
    page.load(text, "")
    last = page.document().characterCount() - 1
    cursor = page.textCursor()
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    copies = []
    for markers in MARKERS:
        page.set_markers(markers)
        made = page.createMimeDataFromSelection()
        copies.append({form: bytes(made.data(form).data()) for form in made.formats()})
    assert copies[0] == copies[1] == copies[2]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, places=st.lists(st.integers(0, 80), min_size=1, max_size=8))
def test_what_is_in_sight_depends_on_the_caret_alone(page, text, places):
    page.load(text, "")
    for place in places:
        page.set_cursor_offset(place)
    walked = sight(page)
    page.load(text, "")
    page.set_cursor_offset(places[-1])
    assert sight(page) == walked


# the mouse


def test_no_marker_comes_in_sight_while_the_mouse_aims(page, qtbot):
    page.load("*one* two\n\nthree", "")
    page.moveCursor(Move.End)
    place = page.cursorRect(QTextCursor(page.document().findBlockByNumber(0))).center()
    place.setX(place.x() + 14)
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.textCursor().blockNumber() == 0
    assert sight(page)[0] == "one two"
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sight(page)[0] == "*one* two"


# colours


@pytest.mark.parametrize("tokens", [LIGHT, DARK, SEPIA, CONTRAST])
def test_every_style_can_be_read(qapp, tokens):
    looks = MarkerLooks(tokens, 21)
    for style in Style:
        for part in (Part.WORDS, Part.DIMMED, Part.PLAIN):
            form = looks.form(style, 1, part)
            ink = form.foreground().color().name() if form.hasProperty(INK) else tokens.ink
            ground = form.background().color().name() if form.hasProperty(GROUND) else tokens.page
            assert contrast(ink, ground) >= 4.5, (style, part)
