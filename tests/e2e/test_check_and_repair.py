"""A damaged book at the window: it opens, the author is told, looks, presses one button, and the words are back."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from novelist import Answers, Novelist
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from inkwell.bootstrap import build
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.damage import inspect
from inkwell.storage.history import History
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.ui.chooser import CheckHands
from inkwell.ui.dialogs.check import SOUND, CheckDialog
from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.dialogs.lost_identity import LostIdentityDialog
from inkwell.ui.record_desk import REPAIRED

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
CHAPTER, HENS, KITE, GULL, WREN = (name * 12 for name in "abcde")
TEXTS = {
    HENS: "The hens were let out at six, as every morning.\n",
    KITE: "A kite hung over the barn. “Look,” she said.\n",
    GULL: "The gull had one red foot.\n",
    WREN: "Nobody saw the wren.\n",
}
TITLES = {HENS: "Hens", KITE: "Kite", GULL: "Gull", WREN: "Wren"}
OTHER_GULL = "The gull had two red feet.\n"
COPY = f"{GULL} (conflicted copy 2026-06-10).md"

Dialog = TypeVar("Dialog", CheckDialog, LostIdentityDialog)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A book of four scenes, all of them in its history."""
    tree = Manuscript({}).add(CHAPTER, NodeKind.CHAPTER, "Birds", None)
    for node, title in TITLES.items():
        tree = tree.add(node, NodeKind.SCENE, title, CHAPTER)
    Project.create_from(tmp_path / "Book", "Birds of the farm", tree, TEXTS, "Ann", "en-GB")
    History(tmp_path / "Book").name_book("First draft", NOW)
    return tmp_path / "Book"


def text_file(folder: Path, node: str) -> Path:
    return folder / "text" / f"{node}.md"


def harm(folder: Path) -> dict[str, bytes]:
    """Damage two scenes and project.json, leave a conflicted copy; return the damaged bytes by file name."""
    for path, damaged in (
        (text_file(folder, HENS), lambda data: data[:31]),
        (text_file(folder, KITE), lambda data: b"\x00" * len(data)),
        (folder / "project.json", lambda data: data[: data.index(b'"author"')]),
    ):
        path.write_bytes(damaged(path.read_bytes()))
    gull = text_file(folder, GULL).read_bytes()
    (folder / "text" / COPY).write_bytes(gull.replace(TEXTS[GULL].encode(), OTHER_GULL.encode()))
    paths = text_file(folder, HENS), text_file(folder, KITE), folder / "project.json"
    return {path.name: path.read_bytes() for path in paths}


def all_files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def in_quarantine(folder: Path) -> dict[str, bytes]:
    """What is kept, by the name that it had."""
    kept = (folder / "quarantine").iterdir()
    return {re.sub(r"^\w+-\d+-", "", path.name): path.read_bytes() for path in kept}


@dataclass
class Hand:
    """Presses buttons in the dialogs that come, while the window waits for their answers."""

    dialogs: list[str]

    def at(self, kind: type[Dialog], does: Callable[[Dialog], None], tries: int = 500) -> None:
        """Do something at the next dialog of this kind. Where it never comes, no other keeps the test waiting."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            self.dialogs.append(dialog.windowTitle())
            does(dialog)
        elif tries:
            QTimer.singleShot(10, lambda: self.at(kind, does, tries - 1))
        elif dialog is not None:
            dialog.close()


@pytest.fixture
def at_window(qtbot: QtBot, qapp: QApplication, user_paths: UserPaths) -> Iterator[Novelist]:
    """The program with its real dialogs."""
    desk = build(qapp, user_paths)
    desk.preferences.change(ai=False)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    yield Novelist(qtbot, desk, Answers())
    desk.close()


def test_one_button_brings_the_words_back(at_window: Novelist, folder: Path) -> None:
    novelist, hand = at_window, Hand([])
    damaged, before = harm(folder), all_files(folder)
    assert novelist.desk.books.open_folder(folder)
    assert re.fullmatch(r"\d things in this book need a look; File, Check this book, lists them\.", novelist.sentence)
    novelist.desk.window.outline.chosen.emit(KITE)
    assert TEXTS[KITE] not in novelist.page.text()
    seen: list[str] = []

    def repair(dialog: CheckDialog) -> None:
        seen.extend(row.first for row in dialog.list.rows)
        dialog.repair_button.click()
        seen.extend(row.first for row in dialog.list.rows)
        hand.at(LostIdentityDialog, name)
        dialog.close_button.click()

    def name(dialog: LostIdentityDialog) -> None:
        seen.append(dialog.title_line.text())
        dialog.use_button.click()

    hand.at(CheckDialog, repair)
    novelist.desk.window.notifications.press_action()
    assert hand.dialogs == ["Check this book", "What is this book called?"]
    assert seen[0] == "CAN BE REPAIRED"
    assert "PUT RIGHT" in seen
    assert [each for each in seen if COPY in each], "the copy is the author's to settle, and stays in sight"
    assert seen[-1] == "Birds of the farm"
    # The words are back on the page, at the same place of the book.
    assert novelist.desk.session.current == KITE
    assert novelist.page.text() == TEXTS[KITE]
    novelist.go_to("Hens")
    assert novelist.page.text() == TEXTS[HENS]
    assert novelist.desk.session.project.info.title == "Birds of the farm"
    novelist.qtbot.keyClicks(novelist.page, "Onward. ")
    novelist.until_saved()
    assert "Onward. " in text_file(folder, HENS).read_text(encoding="utf-8")
    # Nothing else was touched, nothing is lost.
    assert in_quarantine(folder) == damaged
    after = all_files(folder)
    for path, data in before.items():
        # In this scene words were written, and the record of where they came from says so.
        if Path(path).name not in damaged and path != f"authorship/{HENS}.json":
            assert after[path] == data, path
    assert [each.kind for each in inspect(folder)] == ["conflict"]
    assert json.loads((folder / "project.json").read_bytes())["title"] == "Birds of the farm"


def test_what_is_left_is_still_said_afterwards(novelist: Novelist, folder: Path) -> None:
    harm(folder)
    novelist.answers.mends = lambda hands: bool(hands.repair(hands.findings()))
    assert novelist.desk.books.open_folder(folder)
    novelist.desk.window.notifications.press_action()
    assert novelist.answers.asked[0] == "check"
    assert COPY in novelist.sentence
    novelist.go_to("Gull")
    novelist.desk.window.notifications.press_action()
    assert novelist.answers.seen is not None
    assert OTHER_GULL in novelist.answers.seen


def test_when_all_is_repaired_the_old_notice_gives_way(novelist: Novelist, folder: Path) -> None:
    for node in (HENS, KITE):
        text_file(folder, node).write_bytes(b"---\ntitle: \xff\n---\n")
    novelist.answers.mends = lambda hands: bool(hands.repair(hands.findings()))
    assert novelist.desk.books.open_folder(folder)
    assert "2 things" in novelist.sentence
    novelist.desk.records.check_book()
    assert novelist.sentence == REPAIRED
    assert inspect(folder) == ()


def test_words_typed_a_moment_ago_are_saved_before_the_look(novelist: Novelist, folder: Path) -> None:
    assert novelist.desk.books.open_folder(folder)
    assert novelist.sentence == ""
    novelist.qtbot.keyClicks(novelist.page, "Just now. ")
    text_file(folder, KITE).write_bytes(b"")
    looked: list[str] = []

    def mends(hands: CheckHands) -> bool:
        looked.extend(each.kind for each in hands.findings())
        looked.append(text_file(folder, HENS).read_text(encoding="utf-8")[-len(TEXTS[HENS]) - 10 :])
        return bool(hands.repair(hands.findings()))

    novelist.answers.mends = mends
    novelist.desk.records.check_book()
    assert looked == ["empty", "Just now. " + TEXTS[HENS]]
    assert novelist.page.text() == "Just now. " + TEXTS[HENS]
    assert novelist.page.cursor_offset() == len("Just now. ")
    assert Project.open(folder).read_text(KITE).text == TEXTS[KITE]


def test_the_author_says_what_the_book_is_called(novelist: Novelist, folder: Path) -> None:
    (folder / "project.json").write_bytes(b"\x00" * 80)
    novelist.answers.mends = lambda hands: bool(hands.repair(hands.findings()))
    novelist.answers.called = Identity("Birds of the farm", "Ann", "en-GB")
    assert novelist.desk.books.open_folder(folder)
    novelist.desk.records.check_book()
    described = json.loads((folder / "project.json").read_bytes())
    assert (described["title"], described["author"], described["language"]) == ("Birds of the farm", "Ann", "en-GB")
    assert novelist.desk.session.current == HENS


def test_a_repair_that_the_disk_refuses_is_said_and_loses_nothing(at_window: Novelist, folder: Path) -> None:
    text_file(folder, KITE).write_bytes(b"\x00" * 600)
    (folder / "quarantine").write_bytes(b"A file where the folder should be.")
    hand, said, before = Hand([]), list[str](), all_files(folder)
    assert at_window.desk.books.open_folder(folder)
    at_window.go_to("Hens")

    def repair(dialog: CheckDialog) -> None:
        dialog.repair_button.click()
        said.append(dialog.message.full_text)
        said.extend(row.first for row in dialog.list.rows)
        dialog.close_button.click()

    hand.at(CheckDialog, repair)
    at_window.desk.records.check_book()
    assert said[0].endswith(".")
    assert said[1] == "CAN BE REPAIRED"
    assert {path: all_files(folder)[path] for path in before} == before
    assert at_window.page.text() == TEXTS[HENS]
    at_window.qtbot.keyClicks(at_window.page, "Onward. ")
    at_window.until_saved()
    assert "Onward. " in text_file(folder, HENS).read_text(encoding="utf-8")


def test_a_book_that_cannot_be_written_is_looked_at_and_left_alone(
    make_desk: Callable[[], Novelist], folder: Path
) -> None:
    text_file(folder, KITE).write_bytes(b"")
    text_file(folder, GULL).write_bytes(b"---\ntitle: \xff\n---\n")
    first, second = make_desk(), make_desk()
    assert first.desk.books.open_folder(folder)
    assert second.desk.books.open_folder(folder)
    assert second.desk.session.project.read_only
    before = all_files(folder)
    said: list[str] = []

    def mends(hands: CheckHands) -> bool:
        found = hands.findings()
        said.extend(each.kind for each in found)
        try:
            hands.repair(found)
        except InkwellError as error:
            said.append(error.sentence)
        return False

    second.answers.mends = mends
    second.desk.records.check_book()
    assert said == ["empty", "not_utf8", second.desk.session.project.why]
    assert all_files(folder) == before


def test_a_sound_book(at_window: Novelist, folder: Path) -> None:
    hand, said = Hand([]), list[str]()
    before = all_files(folder)
    assert at_window.desk.books.open_folder(folder)

    def read(dialog: CheckDialog) -> None:
        said.append(dialog.empty.label.full_text)
        dialog.close_button.click()

    hand.at(CheckDialog, read)
    at_window.desk.records.check_book()
    assert said == [SOUND]
    assert at_window.sentence == ""
    after = all_files(folder)
    assert {path: after[path] for path in before} == before


def test_the_file_menu_has_it_and_no_key_twice(novelist: Novelist, folder: Path) -> None:
    menus = [menu for menu in novelist.desk.window.findChildren(QMenu) if menu.actions()]
    for menu in menus:
        keys = [found[1].lower() for action in menu.actions() if (found := re.search(r"&(\w)", action.text()))]
        assert sorted(keys) == sorted(set(keys)), menu.title()
    (command,) = (each for menu in menus for each in menu.actions() if each.text() == "Chec&k this book…")
    assert not command.isEnabled()
    assert novelist.desk.books.open_folder(folder)
    command.trigger()
    assert novelist.answers.asked == ["check"]


@pytest.mark.parametrize("data", [b"", b"\x00" * 64, None])
def test_a_scene_that_is_empty_zeroed_or_gone_is_told_after_opening(
    novelist: Novelist, tmp_path: Path, data: bytes | None
) -> None:
    novelist.desk.preferences.change(ai=False)
    session = novelist.desk.session
    session.create(tmp_path / "Kite", "Kite", "Ann", "en")
    scene = session.current
    assert scene is not None
    novelist.qtbot.keyClicks(novelist.page, "It was late.")
    novelist.until_saved()
    kept = session.project.read_data(scene)
    assert kept is not None
    History(session.project.folder).record(scene, kept, (), datetime.now(UTC))
    session.close()
    path = tmp_path / "Kite" / "text" / f"{scene}.md"
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    session.open(tmp_path / "Kite")
    novelist.qtbot.waitUntil(lambda: bool(novelist.sentence))
    novelist.answers.mends = lambda hands: bool(hands.repair(hands.findings()))
    novelist.desk.window.notifications.press_action()
    session.show(scene)
    assert novelist.page.text() == "It was late."
