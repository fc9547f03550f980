"""What a screen reader is told: every control and every figure has a name, a role that fits, and says how it stands."""

from collections.abc import Iterator

import pytest
from accessible_tree import Role, Thing, complaints, things
from every_window import SECTIONS, EveryWindow
from novelist import Novelist
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inkwell.engine.types import ModelRef
from inkwell.ui.dialogs.print_preview import PagePreview
from inkwell.ui.sidebar.card import CardView
from inkwell.ui.statistics.figure import Figure


@pytest.fixture(autouse=True)
def listening(qapp) -> Iterator[None]:
    """As when a screen reader runs: Qt tells of every change."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def every(novelist: Novelist, tmp_path, quick_script: ModelRef) -> EveryWindow:
    made = EveryWindow(novelist, quick_script)
    made.open_book(tmp_path / "The book")
    return made


def kinds(widget: QWidget, kind: str) -> list[Thing]:
    return [thing for thing in things(widget) if thing.kind == kind]


def test_what_is_unnamed_or_called_alike_is_found(qtbot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for words in ("", "…", "Save", "Save"):
        column.addWidget(QPushButton(words))
    qtbot.addWidget(window)
    window.show()
    assert complaints(window) == [
        "has no name: Button '' (QPushButton)",
        "has no name: Button '…' (QPushButton)",
        "2 controls are called 'Save' (Button)",
    ]


def test_the_welcome_can_be_listened_to(novelist: Novelist) -> None:
    assert complaints(novelist.desk.window) == []


def test_the_window_can_be_listened_to_in_every_state(every: EveryWindow) -> None:
    wrong = {name: found for name, window in every.states() if (found := complaints(window))}
    assert wrong == {}


def test_every_dialog_can_be_listened_to(every: EveryWindow) -> None:
    seen: dict[str, list[str]] = {name: complaints(dialog) for name, dialog in every.dialogs()}
    assert {name: found for name, found in seen.items() if found} == {}
    assert sum(name.startswith("settings: ") for name in seen) == SECTIONS
    assert len(seen) >= 38


def test_every_command_has_words_of_its_own(every: EveryWindow) -> None:
    words = [command.words for command in every.desk.commands.all]
    assert all(any(each.isalpha() for each in name) for name in words)
    assert sorted(words) == sorted(set(words))


def test_rows_of_the_manuscript_say_what_they_are_and_whether_they_are_open(every: EveryWindow) -> None:
    tree = every.window.outline.tree

    def shown() -> list[str]:
        rows, index = [], tree.model().index(0, 0)
        while index.isValid():
            rows.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
            index = tree.indexBelow(index)
        return rows

    def told() -> list[str]:
        return [thing.name for thing in things(tree) if thing.role is Role.TreeItem]

    assert told() == shown()
    first: QModelIndex = tree.model().index(0, 0)
    for unfold in (not tree.isExpanded(first), tree.isExpanded(first)):
        tree.setExpanded(first, unfold)
        assert told() == shown()
        row = next(thing for thing in things(tree) if thing.role is Role.TreeItem)
        assert row.name.startswith("The Box, chapter, ")
        assert row.expanded is unfold
    assert any(thing.selected for thing in things(tree) if thing.role is Role.TreeItem)


def test_the_page_says_what_is_on_it_and_whether_it_can_be_written_on(every: EveryWindow) -> None:
    for name, window in every.states():
        if name == "two pages":
            pages = [thing for thing in things(window) if thing.kind == "Page"]
            said = {page.name: page.description for page in pages}
            assert said == {"Page": "The thumb", "Second page": "Eleven jackdaws"}
            assert {page.role for page in pages} == {Role.EditableText}
            state = QAccessible.queryAccessibleInterface(every.window.page).state()
            assert state.multiLine
            assert not state.readOnly
            break


def test_a_switch_says_how_it_stands(every: EveryWindow) -> None:
    for name, window in every.states():
        if name == "search panel":
            by_name = {thing.name: thing for thing in things(window)}
            assert by_name["Replace in the book"].checked
            assert not by_name["Match case (Alt+C)"].checked
            assert by_name["Match case (Alt+C)"].checkable


def test_proposals_say_which_one_is_in_the_page_and_what_the_model_was_told(every: EveryWindow) -> None:
    for name, window in every.states():
        if name == "looked at closely":
            cards = kinds(window, "CardView")
            assert [(card.role, card.checked) for card in cards] == [
                (Role.RadioButton, True),
                (Role.RadioButton, False),
            ]
            assert all(card.value.startswith("The rain had stopped") for card in cards)
            ledger = kinds(window, "LedgerCard")[0]
            assert (ledger.role, ledger.expanded) == (Role.Button, True)
            assert ledger.value.startswith("Story so far")
            break


def test_what_is_painted_can_be_pressed_by_a_screen_reader(every: EveryWindow) -> None:
    for name, window in every.states():
        if name == "proposals":
            second = QAccessible.queryAccessibleInterface(window.findChildren(CardView)[1])
            action = second.actionInterface()
            action.doAction(action.pressAction())
            assert [card.checked for card in kinds(window, "CardView")] == [False, True]
            ledger = QAccessible.queryAccessibleInterface(window.sidebar.ledger)  # type: ignore[attr-defined]
            action = ledger.actionInterface()
            action.doAction(action.pressAction())
            assert kinds(window, "LedgerCard")[0].expanded
            break


def test_a_plot_says_in_words_what_it_shows_and_what_is_pointed_at(every: EveryWindow) -> None:
    for name, dialog in every.dialogs("statistics"):
        if name != "statistics: Days":
            continue
        plots = [plot for plot in dialog.findChildren(Figure) if plot.isVisible()]
        assert {plot.accessibleName() for plot in plots} == {"Plot of words per day", "Calendar of words"}
        for plot in plots:
            told = QAccessible.queryAccessibleInterface(plot)
            assert told.role() is Role.Chart
            assert told.text(QAccessible.Text.Value) == plot.summary() != ""
            plot.point(plot.count() - 1)
            assert told.text(QAccessible.Text.Value) == plot.said(plot.count() - 1) != ""


def test_a_proposal_is_said_once_when_it_is_there_and_no_key_is(every: EveryWindow) -> None:
    said: list[str] = []
    every.desk.equipment.parts["announcing"].said.connect(said.append)  # type: ignore[attr-defined]
    for name, window in every.states():
        if name == "proposals":
            every.novelist.qtbot.keyClicks(window.page, "And so on")  # type: ignore[attr-defined]
            break
    spoken = [sentence for sentence in said if "proposal" in sentence]
    assert len(spoken) == 1
    assert spoken[0].startswith("2 proposals; in the page one of 31 words: The rain had stopped")
    assert len(said) < 12


def test_in_the_whole_book_the_text_that_the_caret_comes_into_is_said(every: EveryWindow) -> None:
    said: list[str] = []
    every.command("Whole book").trigger()
    every.desk.equipment.parts["announcing"].said.connect(said.append)  # type: ignore[attr-defined]
    every.novelist.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = [node for _, node in every.desk.session.manuscript.walk()][-1]
    assert said == [f"{last.title}, {last.kind.value}"]
    every.novelist.press(Qt.Key.Key_Left)
    assert len(said) == 1


def test_the_page_reads_its_text_without_what_is_only_offered(every: EveryWindow) -> None:
    for name, window in every.states():
        if name == "proposals":
            page = window.page  # type: ignore[attr-defined]
            told = QAccessible.queryAccessibleInterface(page).textInterface()
            assert "The rain had stopped" not in told.text(0, told.characterCount())
            assert told.text(0, 21) == "They did the harbour "
            assert told.cursorPosition() == page.textCursor().position()
            break


def test_a_printed_page_can_be_read(every: EveryWindow) -> None:
    for _, dialog in every.dialogs("print"):
        (preview,) = dialog.findChildren(PagePreview)
        told = QAccessible.queryAccessibleInterface(preview)
        assert told.role() is Role.Document
        assert "The kilogram travelled" in told.text(QAccessible.Text.Value)
