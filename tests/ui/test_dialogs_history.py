"""The history of a scene: what is read when, what is shown, and what comes back."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.history import History, Version
from inkwell.ui.dialogs.history import NONE_YET, HistoryDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
FIRST = "The hen sat down.\n\nIt was a grey hen.\n\nNobody spoke."
SECOND = "The hen got up.\n\nIt was a grey hen.\n\nNobody spoke. Then Edwin came."
PRESENT = "The hen flew up.\n\nIt was a red hen.\n\nNobody spoke. Then Edwin came."
TEXTS = {"3": PRESENT, "2": SECOND, "1": FIRST}
VERSIONS = (
    Version("a", "3", NOW - timedelta(minutes=5), 14),
    Version("a", "2", NOW - timedelta(days=2), 13, "First draft"),
    Version("a", "1", NOW - timedelta(days=900), 11),
    Version("a", "0", NOW - timedelta(days=1000), 16),
)


class Reader:
    """Gives the texts, and remembers which were asked for."""

    def __init__(self):
        self.asked = []

    def __call__(self, version):
        self.asked.append(version.name)
        if version.name not in TEXTS:
            raise InkwellError(ErrorKind.DAMAGED, "This version cannot be read.")
        return TEXTS[version.name]


@pytest.fixture
def reader():
    return Reader()


@pytest.fixture
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def open_history(qtbot, theme, reader):
    def make(versions=VERSIONS, title="A letter to the hens"):
        dialog = HistoryDialog(title, PRESENT, versions, reader, theme, Icons(theme), NOW)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make


@pytest.fixture
def history(open_history):
    return open_history()


def test_versions_are_told_in_words_and_named_ones_are_marked(history):
    rows = history.list.rows
    assert rows[0].first.startswith("Today ")
    assert rows[1].first.startswith("Tuesday 9 June ")
    assert rows[1].first.endswith(" · First draft")
    assert rows[1].icon
    assert not rows[0].icon
    assert rows[2].first.startswith("24 December 2023")
    words = ["14 words · as many as now", "13 words · 1 fewer than now", "11 words · 3 fewer than now"]
    assert [row.second for row in rows] == [*words, "16 words · 2 more than now"]


def test_a_version_is_read_when_it_is_chosen_and_not_before(qtbot, history, reader):
    assert reader.asked == ["3"]
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    assert reader.asked == ["3", "2"]
    assert history.view.counter.full_text == "Change 1 of 2"


def test_what_is_the_same_as_now_cannot_be_restored(history):
    assert history.view.counter.full_text == "No difference, word for word"
    assert not history.version_button.isEnabled()
    assert not history.passage_button.isEnabled()


def test_the_whole_version_comes_back(qtbot, history):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    qtbot.mouseClick(history.version_button, Qt.MouseButton.LeftButton)
    assert history.result() == QDialog.DialogCode.Accepted
    assert history.result_text() == SECOND
    assert history.result_version() == VERSIONS[1]


def test_a_passage_comes_back_and_nothing_else(qtbot, history):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    qtbot.keyClick(history.list, Qt.Key.Key_F7)
    assert history.view.counter.full_text == "Change 2 of 2"
    qtbot.keyClick(history, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: history.result_text() is not None)
    assert history.isVisible()
    assert history.result_text() == PRESENT.replace("red", "grey")
    assert history.view.counter.full_text == "Change 1 of 1"
    assert "1 passage restored" in history.message.full_text
    assert history.message.isVisible()


@pytest.mark.parametrize("how", ["escape", "button", "window"])
def test_passages_stay_restored_however_the_window_is_closed(qtbot, history, how):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    history.passage_button.click()
    history.passage_button.click()
    {
        "escape": lambda: qtbot.keyClick(history.view.page, Qt.Key.Key_Escape),
        "button": lambda: qtbot.mouseClick(history.close_button, Qt.MouseButton.LeftButton),
        "window": history.close,
    }[how]()
    assert not history.isVisible()
    assert history.result() == QDialog.DialogCode.Accepted
    assert history.result_text() == SECOND
    assert history.result_version() == VERSIONS[1]


def test_passages_of_several_versions_come_back_and_can_be_taken_back_one_by_one(qtbot, history):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    history.passage_button.click()
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    history.view.previous_change()
    history.passage_button.click()
    both = "The hen got up.\n\nIt was a red hen.\n\nNobody spoke."
    assert history.result_text() == both
    assert history.result_version() == VERSIONS[2]
    assert history.list.rows[2].second == "11 words · as many as now"
    qtbot.keyClick(history, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: history.result_text() == PRESENT.replace("flew", "got"))
    assert history.result_version() == VERSIONS[1]
    history.undo_button.click()
    assert history.result_text() is None
    assert not history.undo_button.isVisible()
    assert not history.message.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_looking_changes_nothing(qtbot, history, key):
    for _ in VERSIONS:
        qtbot.keyClick(history.list, Qt.Key.Key_Down)
    qtbot.keyClick(history.list, key)
    assert history.result() == QDialog.DialogCode.Rejected
    assert history.result_text() is None
    assert history.result_version() is None


def test_return_in_the_list_goes_to_the_text_and_presses_nothing(qtbot, history):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert history.isVisible()
    assert history.view.page.hasFocus()
    assert history.result_text() is None


def test_a_version_can_be_seen_as_it_was(qtbot, history):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    qtbot.keyClick(history, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(history.was_switch.isChecked)
    assert history.view.page.document().toPlainText().split() == SECOND.split()
    assert not history.passage_button.isEnabled()
    assert history.version_button.isEnabled()
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    assert history.view.page.document().toPlainText().split() == FIRST.split()
    history.was_switch.click()
    assert history.passage_button.isEnabled()


def test_a_version_that_cannot_be_read_says_so_in_its_place(qtbot, history):
    history.list.setCurrentRow(3)
    assert history.empty.label.isVisible()
    assert history.empty.label.full_text == "This version cannot be read."
    for button in (history.version_button, history.passage_button, history.was_switch):
        assert not button.isEnabled()
    qtbot.keyClick(history, Qt.Key.Key_F7)
    history.list.setCurrentRow(2)
    assert history.view.isVisible()
    assert history.version_button.isEnabled()


def test_a_scene_without_versions_has_a_sentence(qtbot, open_history, reader):
    dialog = open_history(versions=())
    assert dialog.empty.label.full_text == NONE_YET
    assert dialog.empty.label.isVisible()
    assert not dialog.version_button.isEnabled()
    assert reader.asked == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result_text() is None


def test_long_titles_are_elided_and_the_smallest_window_clips_nothing(open_history):
    dialog = open_history(title="A title " * 300)
    dialog.resize(1000, 650)
    assert dialog.width() == 1000
    dialog.list.setCurrentRow(1)
    dialog.passage_button.click()
    assert dialog.minimumSizeHint().width() <= 1000
    assert dialog.minimumSizeHint().height() <= 650
    assert dialog.heading.width() <= dialog.width()
    assert "…" in dialog.heading.text()


def test_every_control_can_be_reached_with_tab(qtbot, history):
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    history.passage_button.click()
    buttons = {history.undo_button, history.close_button, history.passage_button, history.version_button}
    wanted = buttons | {history.list, history.was_switch, history.view.page, history.view.whole_switch}
    wanted |= {history.view.previous_button, history.view.next_button}
    reached = set()
    history.list.setFocus()
    for _ in range(20):
        reached.add(history.focusWidget())
        qtbot.keyClick(history.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= reached


def test_a_long_scenes_real_history_is_shown_without_a_wait(qtbot, theme, tmp_path):
    history = History(tmp_path)
    paragraphs = [f"Paragraph {number} tells of hens and of the sea beyond the hedge." for number in range(12_000)]
    history.record("a", "\n\n".join(paragraphs).encode(), (), NOW - timedelta(hours=1))
    paragraphs[6_000] = "Edwin came."
    present = "\n\n".join(paragraphs)
    history.record("a", present.encode(), (), NOW)
    versions = history.versions("a")
    dialog = HistoryDialog("Long", present, versions, lambda each: history.read(each)[0], theme, Icons(theme), NOW)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    start = time.perf_counter()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.grab()
    assert time.perf_counter() - start < 3.0  # a tenth of it here: this says "does not freeze"
    assert dialog.list.rows[1].second == "144,000 words · 10 more than now"
    assert dialog.view.counter.full_text == "Change 1 of 1"
    dialog.passage_button.click()
    assert dialog.result_text() == history.read(versions[1])[0]
