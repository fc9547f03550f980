"""Nothing is said by colour alone: drawn in one colour only, what differs in meaning still differs.

What uses colour, and its second sign:

* save state, notices, the model's state: words and an icon of its own;
* marks under words (spelling, grammar, style): wave, dashes, dots; echoes: a box;
* how unlikely a piece was: dots and a line under it, and the figure in its menu;
* what was taken out and put in: struck through and underlined;
* the chosen scene: bold; the active page of two: bold, and a thicker line under its name;
* a proposal: the pill with its keys, in high contrast a dotted line; grey words: a dotted line;
* matches: a box around each; the current one is selected;
* switches: an edge; ticks; the chosen section and tab: bold;
* parts of the context: a line with its name for each; days: their figure; today's bar: an outline.
"""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QTextCharFormat
from PySide6.QtWidgets import QDialog, QVBoxLayout
from test_focus_can_be_seen import PIXELS, changed

from inkwell.ui.dialogs.compare_prose import Look, ProseWriter
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.underline import RemarkKind, Run, Underlines
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.notifications import Notifications
from inkwell.ui.panes import PaneHead
from inkwell.ui.sidebar.token_view import piece_format
from inkwell.ui.status_bar import SaveLabel
from inkwell.ui.theme import FIXED, LIGHT, Theme
from inkwell.ui.tokens import Tokens

WORDY = ("ink", "soft", "faint", "accent", "amber", "red")
STATES = ("saved", "editing", "saving", "failed", "conflict", "read_only")


def plain() -> Tokens:
    """A theme with two colours: one for all words and signs, one for all grounds."""
    one_ink = dict.fromkeys((*WORDY, "hairline", "bible", "story"), "#000000")
    one_ground = dict.fromkeys(("window", "panel", "page", "chosen", "tint", "on_accent"), "#FFFFFF")
    made = replace(LIGHT, **one_ink, **one_ground)
    assert {getattr(made, field.name) for field in fields(made) if field.name != "dark"} == {"#000000", "#FFFFFF"}
    return made


@pytest.fixture
def theme(qapp, monkeypatch) -> Theme:
    made = Theme(qapp, "light")
    monkeypatch.setattr(made, "_tokens", plain())
    return made


def shown(qtbot, widget) -> QImage:
    widget.repaint()
    return widget.grab().toImage()


def all_differ(images: list[QImage]) -> bool:
    return all(one != other for at, one in enumerate(images) for other in images[at + 1 :])


def test_marks_under_words_differ_in_their_shape(qapp) -> None:
    images: list[QImage] = []
    for kind in (RemarkKind.SPELLING, RemarkKind.GRAMMAR, RemarkKind.STYLE):
        image = QImage(60, 12, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        Underlines().draw(painter, kind, Run(2, 58, 2), plain(), 21)
        painter.end()
        images.append(image)
    assert all_differ(images)


def test_the_save_state_differs_in_its_icon_and_words(qtbot, theme) -> None:
    label = SaveLabel(theme, Icons(theme))
    qtbot.addWidget(label)
    label.setFixedHeight(24)
    images, words, names = [], set(), set()
    for state in STATES:
        label.show_state(state)
        images.append(shown(qtbot, label).copy(QRect(0, 0, 16, 24)))
        words.add(label.words)
        names.add(label.accessibleName())
    assert all_differ(images)
    assert len(words) == len(names) == len(STATES)


def test_notices_differ_in_their_icon_and_its_name(qtbot, theme) -> None:
    strip = Notifications(theme, Icons(theme))
    qtbot.addWidget(strip)
    images, names = [], set()
    for kind in ("info", "amber", "red"):
        strip.tell("The same words.", kind)
        images.append(strip._icon.pixmap().toImage())
        names.add(strip._icon.accessibleName())
    strip.dismiss()
    assert all_differ(images)
    assert len(names) == 3


def test_the_active_page_of_two_has_a_bold_name(qtbot, theme) -> None:
    head = PaneHead(theme, Icons(theme), closable=False)
    qtbot.addWidget(head)
    head.resize(300, 32)
    images = []
    for active in (False, True):
        head.show_state("The letter", read_only=False, active=active)
        images.append(shown(qtbot, head))
    assert all_differ(images)
    assert head.accessibleName() == "The letter, the page you write on"


def test_what_was_taken_out_and_put_in_is_struck_through_and_underlined(qapp) -> None:
    writer = ProseWriter(plain())
    writer.write("same ")
    writer.write("old ", Look.REMOVED)
    writer.write("new", Look.ADDED)
    document = writer.finish()
    form = {}
    block = document.begin()
    while block.isValid():
        for piece in block:  # type: ignore[attr-defined]
            each = piece.fragment()
            form[each.text().strip()] = each.charFormat()
        block = block.next()
    assert form["old"].fontStrikeOut()
    assert form["new"].underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert not form["same"].fontStrikeOut()


def test_unlikely_pieces_have_a_line_under_them() -> None:
    styles = [piece_format(plain(), chance).underlineStyle() for chance in (-0.1, -4.0, -9.0)]
    assert len(set(styles)) == 3


def test_a_proposal_has_a_line_in_high_contrast(qtbot, qapp) -> None:
    lines = set()
    for choice in ("light", "contrast"):
        theme = Theme(qapp, choice)
        page = Page(theme, Icons(theme))
        qtbot.addWidget(page)
        page.load("One.", "A title")
        page.begin_proposal("a")
        page.set_proposal("And two.")
        looks = [span.format.underlineStyle() for span in page.document().begin().layout().formats()]
        lines.add((choice, QTextCharFormat.UnderlineStyle.DotLine in looks))
    assert lines == {("light", False), ("contrast", True)}


@pytest.mark.parametrize("choice", FIXED)
def test_a_switch_that_is_on_has_an_edge(qtbot, qapp, choice: str) -> None:
    theme = Theme(qapp, choice)
    dialog = QDialog()
    button = IconButton(Icons(theme), "case-sensitive", "Match case")
    button.setCheckable(True)
    QVBoxLayout(dialog).addWidget(button)
    qtbot.addWidget(dialog)
    dialog.show()
    images = []
    for on in (False, True):
        button.setChecked(on)
        images.append(dialog.grab(button.geometry()).toImage())
    assert changed(*images) >= PIXELS
