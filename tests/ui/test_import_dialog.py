"""What an import comes to is shown, divided otherwise when the rules change, and nothing is written."""

import time
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.exchange.draft import Draft, Matter
from inkwell.exchange.markdown_import import markdown_draft
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.progress import Progress
from inkwell.exchange.splitting import SplitRules, divided, rules_for
from inkwell.manuscript.node import new_id
from inkwell.manuscript.tree import Manuscript
from inkwell.ui.exchanging.import_dialog import ImportDialog
from inkwell.ui.theme import Theme

TEXT = "# Rain\n\nIt began.\n\n***\n\nIt went on.\n\n# Sun\n\nIt ended.\n"


class Read:
    """A source that was read from the text above."""

    rules = rules_for(TEXT)

    def plan(self, rules: SplitRules | None = None) -> ImportPlan:
        title, sections = divided(TEXT, rules or self.rules)
        tree, texts = Manuscript({}), dict[str, str]()
        for section in sections:
            node = new_id()
            tree, texts[node] = tree.add(node, section.kind, section.title, None), section.text
        return ImportPlan(title or "Weather", tree, texts, "Ann", remarks=("A picture was left out.",))


@pytest.fixture
def lane() -> Iterator[SaveLane]:
    made = SaveLane("errands")
    yield made
    made.close()


@pytest.fixture
def errand(lane: SaveLane, qapp: QApplication) -> Errand:
    return Errand(lane)


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, errand: Errand) -> Iterator[ImportDialog]:
    theme, source = Theme(qapp, "light"), Read()
    made = ImportDialog(source, source.plan(), errand)
    qtbot.addWidget(made)
    made.show()
    yield made
    # Until here: its pictures go with it.
    assert not theme.tokens.dark


def rows(dialog: ImportDialog) -> list[tuple[str, str, str]]:
    items: list[QTreeWidgetItem | None] = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
    return [(each.text(0), each.text(1), each.text(2)) for each in items if each]


def test_the_tree_is_shown_with_its_words(dialog: ImportDialog, qtbot: QtBot) -> None:
    assert dialog.go.isEnabled()
    qtbot.waitUntil(lambda: "words" in dialog.total.text())
    assert rows(dialog) == [("Rain", "Chapter", "5"), ("Sun", "Chapter", "2")]
    assert dialog.total.text() == "2 parts, chapters and scenes; 7 words"
    assert dialog.remarks.toPlainText() == "A picture was left out."
    assert (dialog.title.text(), dialog.author.text()) == ("Weather", "Ann")


def test_it_is_divided_otherwise_when_a_rule_changes(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.at_breaks.click()
    # What would be imported in this moment is divided as before.
    assert not dialog.go.isEnabled()
    qtbot.waitUntil(lambda: len(rows(dialog)) == 4)
    dialog.levels[0].setCurrentText("A part")
    qtbot.waitUntil(lambda: rows(dialog)[0][1] == "Part")
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "Storm")
    qtbot.waitUntil(dialog.go.isEnabled)
    plan = dialog.result_plan()
    assert (plan.title, plan.author, len(plan.texts)) == ("Storm", "Ann", 4)


def test_a_pattern_that_is_none_is_said_and_can_be_mended(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.chapter_lines, "(It")
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.chapter_lines, " ended.)")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.trouble.text() == ""
    assert rows(dialog)[-1][0] == "It ended."


def test_what_stands_around_the_story_is_told(qtbot: QtBot, qapp: QApplication, errand: Errand) -> None:
    theme = Theme(qapp, "light")
    matter = (Matter("Dedication", "For Ruth."),), (Matter("Thanks", "To all."),)
    source = Draft(TEXT, "weather", front=matter[0], back=matter[1])
    made = ImportDialog(source, source.plan(), errand)
    qtbot.addWidget(made)
    assert [row[:2] for row in rows(made)] == [
        ("Dedication", "Before the story"),
        ("Rain", "Chapter"),
        ("Sun", "Chapter"),
        ("Thanks", "Behind the story"),
    ]
    assert not theme.tokens.dark


class Made:
    """A project of another editor, which has a structure of its own."""

    rules = None

    def plan(self, rules: SplitRules | None = None) -> ImportPlan:
        return Read().plan()


def test_of_a_project_there_is_room_for_what_is_said_of_it(qtbot: QtBot) -> None:
    lane, source = SaveLane("errands"), Made()
    made = ImportDialog(source, source.plan(), Errand(lane))
    qtbot.addWidget(made)
    made.show()
    assert not made.chapter_lines.isVisible()
    assert made.remarks.height() > 300
    assert made.rules() is None
    qtbot.waitUntil(lambda: "words" in made.total.text())
    lane.close()


def test_what_was_begun_ends_with_the_window(dialog: ImportDialog, errand: Errand, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "words" in dialog.total.text())
    begun = Event()

    def for_ever(progress: Progress) -> None:
        while True:
            begun.set()
            progress("Counting", None)
            time.sleep(0.001)

    errand.start(for_ever)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(errand.cancelled):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not errand.running


def test_it_is_all_done_by_keys(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "words" in dialog.total.text())
    assert dialog.tree.hasFocus()
    seen: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in seen:
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    reached = {dialog.tree, dialog.title, dialog.author, dialog.at_breaks, dialog.part_lines, dialog.chapter_lines}
    assert reached | {dialog.levels[0], dialog.first_is_title, dialog.go, dialog.remarks} <= set(seen)
    dialog.at_breaks.setFocus()
    QTest.keyClick(dialog.at_breaks, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(rows(dialog)) > 2 and dialog.go.isEnabled())
    dialog.go.setFocus()
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert len(dialog.result_plan().manuscript.nodes) > 2


def test_a_part_has_the_words_of_all_that_is_in_it(qtbot: QtBot, qapp: QApplication, errand: Errand) -> None:
    theme, source = Theme(qapp, "light"), markdown_draft("# I\n\nA b.\n\n## One\n\nC d e.\n\n# II\n\nF.\n", "Book")
    made = ImportDialog(source, source.plan(), errand)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: "words" in made.total.text())
    assert [(title, words) for title, _, words in rows(made)] == [("I", "5"), ("II", "1")]
    assert "6 words" in made.total.text()
    assert not theme.tokens.dark
