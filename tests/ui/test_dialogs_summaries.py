"""The window of summaries: what each is, what is typed and kept, what is asked for; in time with what is made."""

import pytest

from inkwell.app.summaries import Chapter
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.summaries import AUTHOR, OWN_SENTENCES, State, Summary
from inkwell.ui.dialogs.summaries import Hands, SummariesDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


class Book:
    def __init__(self) -> None:
        self.chapters = [
            Chapter("one", "One", State.FRESH, Summary("one", "They meet.", "d", OWN_SENTENCES)),
            Chapter("two", "Two", State.STALE, Summary("two", "They part.", "d", AUTHOR)),
            Chapter("three", "Three", State.MISSING),
            Chapter("four", "Four", State.EMPTY),
        ]
        self.done: list[tuple[object, ...]] = []
        self.refuses = False

    def does(self, name: str):
        def do(*values: object) -> None:
            if self.refuses:
                raise InkwellError(ErrorKind.READ_ONLY, "It is only read here.")
            self.done.append((name, *values))

        return do


@pytest.fixture
def icons(qapp) -> Icons:
    return Icons(Theme(qapp, "light"))


@pytest.fixture
def told() -> Book:
    return Book()


@pytest.fixture
def dialog(qtbot, icons, told: Book) -> SummariesDialog:
    names = ("edit", "confirm", "remake", "synopsis", "fresh")
    made = SummariesDialog(Hands(lambda: told.chapters, *map(told.does, names)), icons, fresh=True, can_change=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_chapter_says_how_it_stands(dialog: SummariesDialog) -> None:
    assert [(row.first, row.second) for row in dialog.list.rows] == [
        ("One", "Sentences of the chapter"),
        ("Two", "Yours · the chapter was changed since"),
        ("Three", "None yet"),
        ("Four", "Nothing written yet"),
    ]
    assert dialog.text.toPlainText() == "They meet."
    assert not dialog.confirm_button.isVisible()
    dialog.choose("two")
    assert dialog.confirm_button.isVisible()
    dialog.choose("four")
    assert not dialog.remake_button.isEnabled()
    assert not dialog.synopsis_button.isEnabled()


def test_what_is_typed_is_kept_when_the_author_goes_on(dialog: SummariesDialog, told: Book) -> None:
    dialog.text.setPlainText("They meet at last.")
    dialog.choose("two")
    assert told.done == [("edit", "one", "They meet at last.")]
    dialog.confirm_button.click()
    dialog.text.setPlainText("They part again.")
    dialog.synopsis_button.click()
    dialog.choose("three")
    dialog.remake_button.click()
    dialog.fresh.setChecked(False)
    assert told.done[1:] == [
        ("confirm", "two"),
        ("edit", "two", "They part again."),
        ("synopsis", "two", "They part again."),
        ("remake", "three"),
        ("fresh", False),
    ]
    dialog.show_working("Three")
    assert dialog.working.full_text == "“Three” is being summed up."
    assert not dialog.message.isVisible()
    dialog.show_working("")
    assert dialog.working.full_text == ""


def test_what_is_made_meanwhile_appears_but_not_over_what_is_being_typed(dialog: SummariesDialog, told: Book) -> None:
    told.chapters[0] = Chapter("one", "One", State.FRESH, Summary("one", "A model’s words.", "d", "A model"))
    dialog.refresh()
    assert dialog.text.toPlainText() == "A model’s words."
    assert dialog.list.rows[0].second == "By A model"
    dialog.text.setPlainText("My words")
    told.chapters[0] = Chapter("one", "One", State.FRESH, Summary("one", "Others", "d", "A model"))
    dialog.refresh()
    assert dialog.text.toPlainText() == "My words"
    del told.chapters[0]
    dialog.close()
    assert told.done == [("edit", "one", "My words")]


def test_what_was_typed_is_kept_before_it_is_made_anew_and_can_be_taken_back(
    dialog: SummariesDialog, told: Book
) -> None:
    dialog.text.setPlainText("My words")
    dialog.remake_button.click()
    assert told.done == [("edit", "one", "My words"), ("remake", "one")]
    told.chapters[0] = Chapter("one", "One", State.FRESH, Summary("one", "A model’s words.", "d", "A model"))
    dialog.refresh()
    assert dialog.text.toPlainText() == "A model’s words."
    dialog.text.undo()
    assert dialog.text.toPlainText() == "My words"


def test_what_cannot_be_kept_keeps_the_window_open_and_says_why(dialog: SummariesDialog, told: Book) -> None:
    told.refuses = True
    dialog.text.setPlainText("My words")
    dialog.close_button.click()
    assert dialog.isVisible()
    assert dialog.message.text() == "It is only read here."
    assert dialog.text.toPlainText() == "My words"


def test_a_book_that_is_only_read_shows_them(qtbot, icons, told: Book) -> None:
    hands = Hands(lambda: told.chapters, *map(told.does, "abcde"))
    made = SummariesDialog(hands, icons, fresh=True, can_change=False)
    qtbot.addWidget(made)
    assert made.text.isReadOnly()
    assert not made.remake_button.isEnabled()
