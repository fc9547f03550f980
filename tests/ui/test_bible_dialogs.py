"""What a lorebook would bring, and what was deleted from the bible: looked through, chosen, put back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from inkwell.storage.bible_files import DeletedEntry
from inkwell.story.bible import Entry, EntryKind, Trigger
from inkwell.ui.bible.deleted_dialog import NONE, DeletedDialog
from inkwell.ui.bible.import_dialog import ImportDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
ENTRIES = (
    Entry(id="m", names=("Mina",), kind=EntryKind.LORE, trigger=Trigger(any=("journal", "shorthand"))),
    Entry(id="w", names=("whitby",), kind=EntryKind.LORE, always_on=True),
    Entry(id="x", kind=EntryKind.LORE, text="A box of earth.\n" * 100, on=False),
)
LEFT_OUT = "Colours and scripts could not be carried over."


@pytest.fixture
def icons(qapp):
    return Icons(Theme(qapp, "light"))


@pytest.fixture
def lorebook(qtbot, icons):
    made = ImportDialog(ENTRIES, LEFT_OUT, ["Whitby"], icons)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rows(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_each_entry_is_told_in_a_line(lorebook):
    assert rows(lorebook) == [
        "Mina · lore, 2 keys",
        "whitby · lore, always told, there is one of this name already",
        "Unnamed lore · lore, switched off",
    ]
    assert len(lorebook.list.item(2).toolTip()) < 700


def test_who_is_there_already_is_not_ticked_but_can_be(lorebook, qtbot):
    assert [each.id for each in lorebook.chosen] == ["m", "x"]
    assert lorebook.go.text() == "Import 2"
    lorebook.list.setCurrentRow(1)
    lorebook.list.setFocus()
    qtbot.keyClick(lorebook.list, Qt.Key.Key_Space)
    assert [each.id for each in lorebook.chosen] == ["m", "w", "x"]
    assert lorebook.status.full_text == "3 of 3 entries are ticked."


def test_nothing_ticked_is_nothing_to_import(lorebook):
    for row in range(3):
        lorebook.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not lorebook.go.isEnabled()


def test_what_is_selected_becomes_of_another_kind(lorebook):
    lorebook.list.selectAll()
    lorebook.list.item(2).setSelected(False)
    lorebook.kind.setCurrentIndex(lorebook.kind.findData(EntryKind.CHARACTER))
    lorebook.kind.activated.emit(0)
    assert [each.kind for each in lorebook.chosen] == [EntryKind.CHARACTER, EntryKind.LORE]
    assert rows(lorebook)[0] == "Mina · character, 2 keys"


def test_the_ticks_of_a_large_lorebook_are_not_counted_for_each_row(lorebook):
    told = []
    lorebook.list.itemChanged.connect(told.append)
    lorebook.list.selectAll()
    lorebook.kind.setCurrentIndex(lorebook.kind.findData(EntryKind.PLACE))
    lorebook.kind.activated.emit(0)
    assert told == []
    assert {each.kind for each in lorebook.chosen} == {EntryKind.PLACE}


def test_what_could_not_be_carried_over_is_said(lorebook):
    labels = [each.full_text for each in lorebook.findChildren(type(lorebook.status))]
    assert LEFT_OUT in labels


# what was deleted


@pytest.fixture
def deleted(qtbot, icons):
    made = DeletedDialog(icons, NOW)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_nothing_deleted_is_said(deleted):
    deleted.show_deleted(())
    assert deleted.empty.label.full_text == NONE
    assert not deleted.restore_button.isEnabled()


def test_what_was_deleted_can_be_read_and_put_back(deleted, qtbot):
    asked = []
    deleted.restore_asked.connect(asked.append)
    gone = tuple(
        DeletedEntry(name, Entry(id=name, names=(name,), text=f"About {name}."), NOW) for name in ("Mina", "Lucy")
    )
    deleted.show_deleted(gone)
    assert [row.first for row in deleted.list.rows] == ["Mina", "Lucy"]
    qtbot.keyClick(deleted.list, Qt.Key.Key_Down)
    assert "About Lucy." in deleted.text.written
    qtbot.mouseClick(deleted.restore_button, Qt.MouseButton.LeftButton)
    assert asked == [gone[1]]
    deleted.show_deleted(gone[:1])
    assert deleted.restore_button.isEnabled()
