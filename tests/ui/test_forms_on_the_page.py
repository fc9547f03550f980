"""Poems, screenplays and plays on the page: how lines stand, what Enter does, and that the text is what was typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from inkwell.manuscript.scriptwriting import Element, first_element, next_element
from inkwell.story.forms import Form
from inkwell.ui.editor.blocks import opens_section
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.editor.shape import Stand

SCREENPLAY = (
    "INT. HARBOUR - DAY\n\n"
    "The pump runs dry. BANG.\n\n"
    "MARIT (V.O.)\n(softly)\nIt is short.\nBy eight.\n\n"
    "ANSELM\nThen write it down.\n\n"
    "CUT TO:\n\n"
    "> THE END <"
)
PLAY = "SCENE II.\n\nMARIT. It is short.\n\n(She sits.)\n\nANSELM\nThen write it down."
POEM = "Shall I compare thee\nto a summer’s day\n\n# Second\n\nThou art more lovely\n- and more temperate"


def stands(page: Page) -> list[Stand]:
    found: list[Stand] = []
    block = page.document().begin()
    while block.isValid():
        shape = page._shapes.known_at(block.blockFormat())
        if not opens_section(block):
            assert shape is not None
            found.append(shape.stand)
        block = block.next()
    return found


WANTED = [
    Stand.SLUG,
    Stand.ACTION,
    Stand.CUE,
    Stand.ASIDE,
    Stand.SPEECH,
    Stand.SPEECH,
    Stand.CUE,
    Stand.SPEECH,
    Stand.CUT,
    Stand.MIDDLE,
]


@pytest.mark.parametrize("first", [True, False])
def test_a_screenplay_stands_as_one_whether_its_form_is_known_before_or_after(blank_page: Page, first: bool):
    if first:
        blank_page.set_form(Form.SCREENPLAY)
    blank_page.load(SCREENPLAY, "A scene")
    blank_page.set_form(Form.SCREENPLAY)
    assert stands(blank_page) == WANTED
    assert blank_page.text() == SCREENPLAY
    assert not blank_page.document().isUndoAvailable()


def test_a_play_has_its_names_before_or_over_what_is_said(blank_page: Page):
    blank_page.set_form(Form.PLAY)
    blank_page.load(PLAY, "A scene")
    assert stands(blank_page) == [Stand.SLUG, Stand.LINE, Stand.ASIDE, Stand.CUE, Stand.LINE]


def test_lines_of_verse_stand_alike_and_what_is_no_line_as_in_prose(blank_page: Page):
    blank_page.load(POEM, "A poem")
    before = stands(blank_page)
    blank_page.set_form(Form.POEM)
    assert stands(blank_page) == [
        *(Stand.LINE, Stand.LINE, Stand.HEADING, Stand.LINE, Stand.ITEM),
    ]
    blank_page.set_form(Form.PROSE)
    assert stands(blank_page) == before
    assert blank_page.text() == POEM


def test_a_screenplay_takes_its_place_while_it_is_typed(qtbot, blank_page: Page):
    blank_page.set_form(Form.SCREENPLAY)
    blank_page.load("", "A scene")
    for line in ("INT. BAR - NIGHT", "He waits.", "MARIT", "(low)", "Go.", "He goes."):
        qtbot.keyClicks(blank_page, line)
        qtbot.keyClick(blank_page, Qt.Key.Key_Return)
    qtbot.keyClicks(blank_page, "Marit")
    assert blank_page.text() == "INT. BAR - NIGHT\n\nHe waits.\n\nMARIT\n(low)\nGo.\n\nHe goes.\n\nMarit"
    assert stands(blank_page) == [
        *(Stand.SLUG, Stand.ACTION, Stand.CUE, Stand.ASIDE, Stand.SPEECH, Stand.ACTION, Stand.ACTION),
    ]


def test_each_text_of_a_page_stands_as_its_own_form_has_it(qtbot, blank_page: Page):
    texts = [("a", "It rained.\n\nHe went on."), ("b", POEM), ("c", SCREENPLAY), ("d", "The end.\nReally.")]
    sections = [SectionText(node, node.upper(), text) for node, text in texts]
    blank_page.load_sections(sections)
    blank_page.set_form(Form.PROSE, {"b": Form.POEM, "c": Form.SCREENPLAY})
    turned = stands(blank_page)
    assert turned[:2] == [Stand.FLUSH, Stand.INDENTED]
    assert turned[2:7] == [Stand.LINE, Stand.LINE, Stand.HEADING, Stand.LINE, Stand.ITEM]
    assert turned[7:] == [*WANTED, Stand.FLUSH, Stand.VERSE]
    blank_page.load_sections(sections)
    assert stands(blank_page) == turned, "what comes later is laid out so at once"
    assert [blank_page.text(node) for node, _ in texts] == [text for _, text in texts]
    # What is typed goes by the form of the text that it is typed in.
    blank_page.go_to("b", 0)
    assert blank_page.form is Form.POEM
    qtbot.keyClicks(blank_page, "Sing\rto me\r")
    assert blank_page.text("b") == f"Sing\nto me\n{POEM}"
    blank_page.go_to("a", 0)
    qtbot.keyClicks(blank_page, "MARIT\r")
    assert blank_page.text("a") == "MARIT\n\nIt rained.\n\nHe went on."
    blank_page.go_to("c", len(SCREENPLAY))
    qtbot.keyClicks(blank_page, "\rMARIT\rGo.")
    assert blank_page.text("c") == f"{SCREENPLAY}\n\nMARIT\nGo."
    assert blank_page.form is Form.SCREENPLAY
    while blank_page.document().isUndoAvailable():
        blank_page.undo()
    assert stands(blank_page) == turned
    blank_page.set_form(Form.PROSE)
    blank_page.set_form(Form.PROSE, {"b": Form.POEM, "c": Form.SCREENPLAY})
    assert stands(blank_page) == turned
    assert [blank_page.text(node) for node, _ in texts] == [text for _, text in texts]


def test_enter_makes_a_line_of_verse_and_on_an_empty_line_a_stanza(qtbot, blank_page: Page):
    blank_page.set_form(Form.POEM)
    blank_page.load("", "A poem")
    qtbot.keyClicks(blank_page, "Shall I compare")
    qtbot.keyClick(blank_page, Qt.Key.Key_Return)
    qtbot.keyClicks(blank_page, "thee to a day")
    qtbot.keyClick(blank_page, Qt.Key.Key_Return)
    qtbot.keyClick(blank_page, Qt.Key.Key_Return)
    qtbot.keyClicks(blank_page, "Thou art")
    assert blank_page.text() == "Shall I compare\nthee to a day\n\nThou art"
    changes = blank_page.take_changes()
    assert sum(len(each.texts) for each in changes.values()) >= 1
    while blank_page.document().isUndoAvailable():
        blank_page.undo()
    assert blank_page.text() == ""


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.sampled_from(["INT. BAR", "MARIT", "(low)", "Go on.", "CUT TO:", "", "> x <", "# One", "- a", "@he"])),
    st.lists(st.sampled_from(["\n", "\n\n", "\n\n\n"])),
    st.sampled_from(Form),
)
def test_no_form_changes_a_text_and_each_block_stands_as_it_would_from_the_start(
    blank_page: Page, lines: list[str], gaps: list[str], form: Form
):
    text = "".join(line + gap for line, gap in zip(lines, gaps, strict=False))
    blank_page.set_form(Form.PROSE)
    blank_page.load(text, "x")
    blank_page.set_form(form)
    turned = stands(blank_page)
    assert blank_page.text() == text
    blank_page.load(text, "x")
    assert stands(blank_page) == turned
    assert blank_page.text() == text


@pytest.mark.parametrize(
    ("line", "play", "followed", "element"),
    [
        ("EXT. SEA", False, False, Element.SLUG),
        (".a dream", False, False, Element.SLUG),
        ("...and then", False, False, Element.ACTION),
        ("interior thoughts", False, False, Element.ACTION),
        ("MARIT", False, True, Element.CUE),
        ("MARIT", False, False, Element.ACTION),
        ("MARIT", False, None, Element.CUE),
        ("ÉLOÏSE (O.S.)", False, True, Element.CUE),
        ("!MARIT", False, True, Element.ACTION),
        ("@McCrae", False, True, Element.CUE),
        ("FADE TO:", False, False, Element.CUT),
        ("> FADE OUT", False, False, Element.CUT),
        ("1984", False, True, Element.ACTION),
        ("ACT I", True, False, Element.SLUG),
        ("Act of God", True, False, Element.ACTION),
        ("MARIT (rising): Never.", True, False, Element.NAMED),
        ("Marit said: never.", True, False, Element.ACTION),
        ("_(She goes.)_", True, False, Element.ASIDE),
    ],
)
def test_what_a_line_is(line: str, play: bool, followed: bool | None, element: Element):
    assert first_element(line, play=play, followed=followed) is element


def test_what_follows_a_name_is_said_and_what_follows_action_is_not():
    assert next_element("(low", Element.CUE) is Element.ASIDE
    assert next_element("Go.", Element.ASIDE) is Element.SPEECH
    assert next_element("Go.", Element.ACTION) is Element.ACTION
