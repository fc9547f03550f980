"""The export window by itself: when its pages are made, and what is said meanwhile."""

import pytest

from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.exchange.compiling import Book
from inkwell.exchange.presets import BUILT_IN
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.exchanging.export_form import ExportForm, PublicationForm
from inkwell.ui.exchanging.export_window import ExportWindow
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

CHAPTER = Node("c", NodeKind.CHAPTER, "Evening", None, "1", status="Done", labels=("night",))
BOOK = Book("The ferry", Manuscript({"c": CHAPTER}), lambda _id: "It was late.")


@pytest.fixture
def made(qtbot, qapp):
    """The window, and how often it asked for the book."""
    asked = []
    theme, lane = Theme(qapp, "light"), SaveLane("preview")

    def book():
        asked.append(len(asked))
        return BOOK

    form = ExportForm(BUILT_IN, ["Done"], ["night"])
    window = ExportWindow(book, form, lambda: PublicationForm(Publication(), []), Errand(lane), (theme, Icons(theme)))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.turner.complete)
    yield window, asked
    window.reject()
    lane.close()


def test_pages_are_made_once_for_what_is_typed_in_one_go(made, qtbot):
    window, asked = made
    assert asked == [0]
    qtbot.keyClicks(window.form.chapter, " {number}")
    qtbot.waitUntil(lambda: len(asked) == 2)
    qtbot.waitUntil(lambda: window.turner.complete)
    assert asked == [0, 1]


def test_what_was_said_of_an_export_stays_while_pages_are_made_anew(made, qtbot):
    window, asked = made
    window.working("Setting the pages", 0.5)
    assert not window.go.isEnabled()
    window.ended("The book is in “out.pdf”.")
    window.form.contents.click()
    qtbot.waitUntil(lambda: len(asked) == 2)
    qtbot.waitUntil(lambda: window.turner.complete)
    assert window.message.full_text == "The book is in “out.pdf”."


def test_what_fits_nothing_is_said_and_taken_back(made, qtbot):
    window, _ = made
    window.form.labels.setCurrentText("night")
    window.form.statuses.addItem("Nowhere")
    window.form.statuses.setCurrentText("Nowhere")
    window.form.statuses.activated.emit(2)
    qtbot.waitUntil(lambda: "Nothing in this book fits" in window.message.full_text)
    assert window.turner.pages == 0
    window.form.statuses.setCurrentIndex(0)
    window.form.statuses.activated.emit(0)
    qtbot.waitUntil(lambda: window.turner.complete)
    assert window.message.full_text == ""
