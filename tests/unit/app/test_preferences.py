"""What counts: the author's settings, and what the open book has of its own among them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.book_settings import BookSettings
from inkwell.app.preferences import NOT_KEPT, Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.memory import Memory, MemoryFile
from inkwell.storage.project import Project
from inkwell.storage.settings import Settings, SettingsFile


class Opened(QObject):
    """As much of a session as a book's settings need."""

    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None

    @property
    def is_open(self) -> bool:
        return self._project is not None

    @property
    def project(self) -> Project:
        if self._project is None:
            raise InkwellError(ErrorKind.NOT_FOUND, "No book is open.")
        return self._project

    def open(self, folder: Path) -> Project:
        self._project = Project.open(folder)
        self.opened.emit()
        return self._project

    def close(self) -> None:
        self._project = None
        self.closed.emit()


class Author:
    """Preferences with a session beside them."""

    def __init__(self, folder: Path, lane: SaveLane) -> None:
        self.path = folder / "config" / "settings.json"
        self.lane = lane
        memory = MemoryFile(folder / "state" / "memory.json", older=self.path)
        self.preferences = Preferences(SettingsFile(self.path), lane, memory=memory)
        self.session = Opened()
        self.book = BookSettings(cast("Session", self.session))
        self.preferences.follow_book(self.book)
        self.seen: list[Settings] = []
        self.told: list[str] = []
        self.preferences.changed.connect(self.seen.append)
        self.preferences.trouble.connect(lambda error: self.told.append(error.sentence))

    def written(self) -> dict[str, Any]:
        assert self.lane.drain(10)
        return json.loads(self.path.read_text(encoding="utf-8"))


@pytest.fixture
def lane(qapp: object) -> Iterator[SaveLane]:
    made = SaveLane("save")
    yield made
    made.close()


@pytest.fixture
def author(tmp_path: Path, lane: SaveLane) -> Author:
    return Author(tmp_path, lane)


def book(folder: Path, own: object = None) -> Path:
    Project.create(folder, folder.name)
    if own is not None:
        path = folder / "project.json"
        path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"settings": own}), encoding="utf-8")
    return folder


def said_by(folder: Path) -> Any:
    return json.loads((folder / "project.json").read_text(encoding="utf-8")).get("settings")


def test_what_the_declaration_does_not_allow_is_refused_and_changes_nothing(author: Author) -> None:
    for changes, kind in (
        ({"zoom": 130, "measure": 5}, ErrorKind.BAD_INPUT),
        ({"theme": "solar"}, ErrorKind.BAD_INPUT),
        ({"recent": ("/a",)}, ErrorKind.NOT_FOUND),
    ):
        with pytest.raises(InkwellError) as refused:
            author.preferences.change(**changes)
        assert refused.value.kind is kind
    assert author.preferences.settings == Settings()
    assert author.seen == []


def test_changes_are_told_once_and_written(author: Author) -> None:
    author.preferences.change(zoom=130, banned=["hens"])
    author.preferences.change(zoom=130)
    assert author.seen == [Settings(zoom=130, banned=("hens",))]
    assert author.written()["banned"] == ["hens"]


def test_what_is_remembered_is_no_change_of_settings(author: Author, tmp_path: Path, lane: SaveLane) -> None:
    author.preferences.remember(recent=("/a",))
    assert author.seen == []
    assert lane.drain(10)
    assert not author.path.exists()
    assert Author(tmp_path, lane).preferences.memory == Memory(recent=("/a",))


def test_what_could_not_be_used_is_told_at_one_start_only(author: Author, tmp_path: Path, lane: SaveLane) -> None:
    author.preferences.change(zoom=130)
    found = author.written() | {"measure": 4, "sparkle": 1}
    author.path.write_text(json.dumps(found), encoding="utf-8")
    second = Author(tmp_path, lane)
    assert "“Line length”" in second.preferences.load_trouble
    assert second.written() == {name: value for name, value in found.items() if name != "measure"}
    assert Author(tmp_path, lane).preferences.load_trouble == ""


def test_a_file_that_cannot_be_read_now_is_left_alone_until_something_is_changed(
    author: Author, tmp_path: Path, lane: SaveLane, monkeypatch: pytest.MonkeyPatch
) -> None:
    author.preferences.change(zoom=130)
    before = author.written()

    def refuse(_self: Path) -> bytes:
        raise OSError(5, "fault")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "read_bytes", refuse)
        second = Author(tmp_path, lane)
    assert second.preferences.settings == Settings()
    assert second.preferences.load_trouble == (
        "settings.json cannot be read now, so all settings are as usual; it is left as it is."
    )
    assert second.written() == before
    second.preferences.change(zoom=90)
    assert second.written()["zoom"] == 90
    assert json.loads((author.path.with_name("settings.json.unread")).read_text(encoding="utf-8")) == before


def test_settings_that_cannot_be_kept_count_are_told_once_and_kept_later(author: Author, qtbot: QtBot) -> None:
    author.path.parent.parent.mkdir(exist_ok=True)
    author.path.parent.write_text("no folder", encoding="utf-8")
    author.preferences.change(zoom=130)
    author.preferences.change(measure=66)
    assert author.lane.drain(10)
    qtbot.waitUntil(lambda: bool(author.told))
    assert author.told == [f"The settings could not be written because the system refused it. {NOT_KEPT}"]
    author.path.parent.unlink()
    author.preferences.change(theme="dark")
    assert author.written().items() >= {"zoom": 130, "measure": 66, "theme": "dark"}.items()


def test_a_books_own_count_while_it_is_open(author: Author, tmp_path: Path, qtbot: QtBot) -> None:
    author.preferences.change(measure=60, smart_language="fr")
    author.session.open(book(tmp_path / "Kite", {"smart_language": "de", "zoom": 400, "model": "/evil"}))
    assert author.preferences.settings == Settings(measure=60, smart_language="de")
    author.session.open(book(tmp_path / "Hens", {"measure": 50}))
    assert author.preferences.settings == Settings(measure=50, smart_language="fr")
    author.session.close()
    qtbot.waitUntil(lambda: author.preferences.settings == Settings(measure=60, smart_language="fr"))
    assert author.written()["measure"] == 60


def test_a_change_goes_where_the_setting_counts(author: Author, tmp_path: Path) -> None:
    kite = book(tmp_path / "Kite", {"focus": "sentence", "sparkle": 1})
    author.session.open(kite)
    author.preferences.change(focus="paragraph", theme="dark")
    assert said_by(kite) == {"sparkle": 1, "focus": "paragraph"}
    assert author.written()["theme"] == "dark"
    assert "focus" not in author.written()
    assert author.preferences.settings == Settings(focus="paragraph", theme="dark")


def test_a_book_gets_settings_of_its_own_and_gives_them_up(author: Author, tmp_path: Path) -> None:
    kite = book(tmp_path / "Kite")
    author.session.open(kite)
    author.preferences.change_for_book(measure=50, banned=("hens",))
    author.preferences.change_for_all(measure=70)
    assert author.preferences.settings == Settings(measure=50, banned=("hens",))
    assert said_by(kite) == {"measure": 50, "banned": ["hens"]}
    with pytest.raises(InkwellError) as refused:
        author.preferences.change_for_book(theme="dark")
    assert refused.value.sentence == "“Theme” is the same for all books."
    author.preferences.as_for_all(["measure", "banned"])
    assert said_by(kite) is None
    assert author.preferences.settings == author.preferences.usual == Settings(measure=70)


def test_everything_can_be_put_back_at_once(author: Author, tmp_path: Path) -> None:
    kite = book(tmp_path / "Kite", {"measure": 50})
    author.session.open(kite)
    usual, own = author.preferences.usual, author.preferences.own
    author.preferences.change(measure=55, zoom=200)
    author.preferences.change_for_book(banned=("hens",))
    author.seen.clear()
    author.preferences.put_back(usual, own)
    assert author.seen == [Settings(measure=50)]
    assert said_by(kite) == {"measure": 50}


def test_a_switch_that_is_off_for_all_no_book_switches_on(author: Author, tmp_path: Path) -> None:
    author.session.open(book(tmp_path / "Kite", {"ai": False}))
    assert not author.preferences.settings.ai
    author.preferences.change_for_all(ai=False)
    author.preferences.change(ai=True)
    assert not author.preferences.settings.ai


def test_what_cannot_be_used_of_a_book_is_told_and_left_alone(author: Author, tmp_path: Path) -> None:
    kite = book(tmp_path / "Kite", {"measure": 5, "focus": "sentence"})
    author.session.open(kite)
    assert author.preferences.settings == Settings(focus="sentence")
    assert author.told == [
        "“Line length” was set to something in this book that cannot be used; it is as in all books."
    ]
    assert said_by(kite) == {"measure": 5, "focus": "sentence"}


def test_a_book_that_is_only_read_keeps_what_it_has_and_the_author_is_told(author: Author, tmp_path: Path) -> None:
    project = author.session.open(book(tmp_path / "Kite", {"measure": 50}))
    project.forbid_writing("“Kite” is open in another window.")
    author.preferences.change(measure=60)
    assert author.preferences.settings == Settings(measure=50)
    assert len(author.told) == 1
    assert said_by(tmp_path / "Kite") == {"measure": 50}


def test_what_another_wrote_into_the_book_meanwhile_stays(author: Author, tmp_path: Path) -> None:
    kite = book(tmp_path / "Kite")
    author.session.open(kite)
    path = kite / "project.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"form": "verse"}), encoding="utf-8")
    author.preferences.change_for_book(measure=50)
    found = json.loads(path.read_text(encoding="utf-8"))
    assert (found["form"], found["settings"]) == ("verse", {"measure": 50})
