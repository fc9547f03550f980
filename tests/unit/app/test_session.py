"""The open book: what is shown, what is saved, and what happens to words that cannot be written."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import inkwell.app.scribe as scribe_module
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.relocation import Relocation
from inkwell.app.saving import Job, SaveLane
from inkwell.app.scribe import SaveState, Scribe
from inkwell.app.session import Session, Shown
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.word_counts import WordCounts
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Splice, split_paragraphs, split_tail
from inkwell.manuscript.spans import Span
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project


class Paper:
    """An editor that holds what it is given."""

    def __init__(self) -> None:
        self.words = ""
        self.cursor = 0
        self.spans: tuple[Span, ...] = ()
        self._known = 1

    def take_changes(self) -> dict[str, Splice]:
        return {"": self.whole("")}

    def whole(self, node: str) -> Splice:
        body, tail = split_tail(self.words)
        texts = split_paragraphs(body)
        texts[-1] += tail
        known, self._known = self._known, len(texts)
        return Splice(0, known, tuple(texts), ((),) * len(texts), len(texts))

    def cursor_offset(self) -> int:
        return self.cursor

    def take(self, shown: Shown) -> None:
        self.words, self.spans, self.cursor = shown.text.text, shown.spans, shown.cursor
        self._known = len(split_paragraphs(split_tail(self.words)[0]))


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, paper: Paper) -> Iterator[Session]:
    lane, journal_lane, flush_lane = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
    drafts = Drafts(lane, Journaling(journal_lane, flush_lane))
    scribe = Scribe(drafts)
    scribe.use_editor(paper)
    custody = Custody(tmp_path / "state")
    session = Session(lane, PlaceFile(tmp_path / "places.json"), custody, drafts, scribe, WordCounts(lane))
    session.shown.connect(paper.take)
    session.create(tmp_path / "Book", "A book", "Somebody", "en")
    yield session
    session.abandon()
    for each in (lane, journal_lane, flush_lane):
        each.close()


@pytest.fixture
def relocation(session: Session) -> Relocation:
    return Relocation(session, session._scribe, session._drafts, session._lane)


def story_before(session: Session, node_id: str, characters: int) -> list[tuple[str, str]]:
    return StorySoFar(session, session._drafts).before(node_id, characters)


def type_words(session: Session, paper: Paper, words: str) -> None:
    paper.words += words
    session._scribe.edited()


def scene(session: Session) -> str:
    return next(node.id for _, node in session.manuscript.walk() if node.kind is NodeKind.SCENE)


def on_disk(session: Session, node_id: str) -> str:
    return Project.open(session.project.folder).read_text(node_id).text


def test_a_new_book_opens_at_its_first_scene(session: Session) -> None:
    assert session.current == scene(session)
    assert session._scribe.state is SaveState.SAVED


def test_two_idle_seconds_write_the_scene(qtbot: QtBot, session: Session, paper: Paper) -> None:
    type_words(session, paper, "It was late.")
    assert session._scribe.state is SaveState.EDITING
    qtbot.waitUntil(lambda: session._scribe.state is SaveState.SAVED, timeout=6000)
    assert on_disk(session, scene(session)) == "It was late."


def test_leaving_a_scene_writes_it_and_coming_back_at_once_shows_it(session: Session, paper: Paper) -> None:
    first = scene(session)
    other = session.add(NodeKind.SCENE, "Two", None, None)
    type_words(session, paper, "Before leaving.")
    paper.cursor = 6
    session.show(other)
    assert paper.words == ""
    session.show(first)
    assert paper.words == "Before leaving."
    session._scribe.flush()
    assert on_disk(session, first) == "Before leaving."


def test_a_failed_save_keeps_the_words_of_a_scene_that_was_left(
    qtbot: QtBot, session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = scene(session)
    other = session.add(NodeKind.SCENE, "Two", None, None)
    told: list[InkwellError] = []
    session._drafts.trouble.connect(told.append)

    def full(*_: object) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full; your words are kept in the window.")

    with monkeypatch.context() as broken:
        broken.setattr(Project, "write_text", full)
        type_words(session, paper, "Precious.")
        session.show(other)
        qtbot.waitUntil(lambda: session._scribe.state is SaveState.FAILED)
        type_words(session, paper, "More.")
        session._scribe.save()
        with pytest.raises(InkwellError):
            session.close()
        assert session.is_open
        assert session._scribe.dirty
    session.show(first)
    assert paper.words == "Precious."
    session._scribe.flush()
    assert on_disk(session, first) == "Precious."
    assert on_disk(session, other) == "More."
    assert session._scribe.state is SaveState.SAVED
    assert told
    assert all(error.kind is ErrorKind.DISK for error in told)


def test_the_author_is_told_once_of_a_disk_that_stays_full(
    qtbot: QtBot, session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[InkwellError] = []
    session._drafts.trouble.connect(told.append)

    def full(*_: object) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full.")

    monkeypatch.setattr(Project, "write_text", full)
    for _ in range(3):
        type_words(session, paper, "x")
        session._scribe.save()
        assert session._lane.drain(5)
        qtbot.waitUntil(lambda: session._scribe.state is SaveState.FAILED)
    assert len(told) == 1


def test_what_failed_is_tried_again_when_the_author_has_written_on(
    qtbot: QtBot, session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribe_module, "IDLE_SAVE_MS", 150)

    def full(*_: object) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(Project, "write_text", full)
        type_words(session, paper, "It rained.")
        qtbot.waitUntil(lambda: session._scribe.state is SaveState.FAILED)
    # By itself it would be tried in ten seconds.
    type_words(session, paper, " And then.")
    qtbot.waitUntil(lambda: session._scribe.state is SaveState.SAVED, timeout=4000)
    assert on_disk(session, scene(session)) == "It rained. And then."


def test_a_scribe_takes_up_how_things_are_when_it_is_given_a_page(
    qtbot: QtBot, session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = Scribe(session._drafts)

    def full(*_: object) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(Project, "write_text", full)
        type_words(session, paper, "It rained.")
        session._scribe.save()
        qtbot.waitUntil(lambda: session._scribe.state is SaveState.FAILED)
    second.use_editor(Paper())
    assert second.state is SaveState.FAILED
    session._scribe.flush()
    assert second.state is SaveState.SAVED
    second.deleteLater()


def test_the_place_is_found_again(session: Session, paper: Paper) -> None:
    other = session.add(NodeKind.SCENE, "Two", None, None)
    session.show(other)
    type_words(session, paper, "Somewhere in here.")
    paper.cursor = 9
    folder = session.project.folder
    session.close()
    assert session._lane.drain(5)
    paper.cursor = 0
    session.open(folder)
    assert session.current == other
    assert paper.cursor == 9


def test_deleting_the_open_scene_shows_another(session: Session, paper: Paper) -> None:
    first = scene(session)
    other = session.add(NodeKind.SCENE, "Two", None, None)
    type_words(session, paper, "Gone to the trash, not lost.")
    session.delete(first)
    assert session.current == other
    trashed = [path.read_text(encoding="utf-8") for path in (session.project.folder / "trash").rglob(f"{first}.md")]
    assert len(trashed) == 1
    assert trashed[0].endswith("Gone to the trash, not lost.")


def test_beside_a_scene_that_goes_is_its_neighbour(session: Session) -> None:
    first = scene(session)
    part = session.add(NodeKind.CHAPTER, "Part", None, None)
    inside = [session.add(NodeKind.SCENE, title, part, None) for title in ("One", "Two", "Three")]
    last = session.add(NodeKind.SCENE, "Last", None, None)
    session.show(inside[1])
    session.delete(inside[1])
    assert session.current == inside[0]
    session.delete(inside[0])
    assert session.current == inside[2]
    session.delete(part)
    assert session.current == first
    session.show(last)
    session.delete(last)
    assert session.current == first


def test_save_as_goes_on_in_the_copy_and_duplicate_stays(
    session: Session, relocation: Relocation, paper: Paper, tmp_path: Path
) -> None:
    type_words(session, paper, "One.")
    here = session.project.folder
    relocation.duplicate(tmp_path / "Twin")
    assert session.project.folder == here
    relocation.save_as(tmp_path / "Copy")
    assert session.project.folder == tmp_path / "Copy"
    assert paper.words == "One."
    type_words(session, paper, " Two.")
    session._scribe.flush()
    assert on_disk(session, scene(session)) == "One. Two."
    assert Project.open(here).read_text(scene(session)).text == "One."
    assert Project.open(tmp_path / "Twin").info.id != Project.open(here).info.id


def test_moving_the_project_keeps_its_id(
    session: Session, relocation: Relocation, paper: Paper, tmp_path: Path
) -> None:
    type_words(session, paper, "Moved.")
    here, identity = session.project.folder, session.project.info.id
    relocation.move(tmp_path / "There")
    assert not here.exists()
    assert session.project.info.id == identity
    assert paper.words == "Moved."


def test_the_story_before_a_scene_comes_in_order_and_without_notes(session: Session, paper: Paper) -> None:
    first = scene(session)
    type_words(session, paper, "First.")
    note = session.add(NodeKind.NOTE, "Note", None, None)
    second = session.add(NodeKind.SCENE, "Two", None, None)
    third = session.add(NodeKind.SCENE, "Three", None, None)
    for node_id, words in ((note, "Secret."), (second, "Second."), (third, "Third.")):
        session.show(node_id)
        type_words(session, paper, words)
    session._scribe.flush()
    assert [text for _, text in story_before(session, third, 1000)] == ["First.", "Second."]
    assert [text for _, text in story_before(session, third, 3)] == ["Second."]
    assert story_before(session, first, 1000) == []


def test_quick_switching_forgets_no_cursor(session: Session, paper: Paper) -> None:
    first = scene(session)
    other = session.add(NodeKind.SCENE, "Two", None, None)
    third = session.add(NodeKind.SCENE, "Three", None, None)
    type_words(session, paper, "It was late in the year.")
    for node_id, cursor in ((other, 7), (third, 0), (first, 0)):
        paper.cursor = cursor
        session.show(node_id)
    assert paper.cursor == 7


def test_a_scene_that_cannot_be_deleted_goes_on_being_saved(
    session: Session, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = scene(session)

    def refuse(_self: Project, _manuscript: object, *_: object) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(Project, "apply", refuse)
        with pytest.raises(InkwellError):
            session.delete(first)
    assert session.current == first
    type_words(session, paper, "Still here.")
    session._scribe.flush()
    assert on_disk(session, first) == "Still here."


def test_save_as_keeps_the_cursor(session: Session, relocation: Relocation, paper: Paper, tmp_path: Path) -> None:
    other = session.add(NodeKind.SCENE, "Two", None, None)
    session.show(other)
    type_words(session, paper, "Twelve years later.")
    paper.cursor = 6
    relocation.save_as(tmp_path / "Copy")
    assert (session.current, paper.cursor) == (other, 6)
    relocation.move(tmp_path / "There")
    assert (session.current, paper.cursor) == (other, 6)


def test_the_words_of_a_node_deleted_while_they_are_counted_do_not_come_back(session: Session, paper: Paper) -> None:
    first = scene(session)
    session.add(NodeKind.SCENE, "Two", None, None)
    type_words(session, paper, "Four words in here.")
    folder = session.project.folder
    session.open(folder)
    session.delete(first)
    assert session._lane.drain(5)
    session._lane.deliver()
    assert first not in session._words.counts
    assert len(session._words.counts) == 2


def test_a_scene_that_is_still_on_its_way_to_the_disk_is_told(session: Session, paper: Paper) -> None:
    held = threading.Event()
    second = session.add(NodeKind.SCENE, "Two", None, None)
    session._lane.submit(Job("wait", 0, lambda: held.wait(10)))
    try:
        type_words(session, paper, "Just written.")
        session.show(second)
        assert story_before(session, second, 100) == [("Scene 1", "Just written.")]
    finally:
        held.set()


def test_of_a_very_long_scene_the_end_is_told(session: Session, paper: Paper) -> None:
    type_words(session, paper, "x" * 100_000 + "\n\nThe last paragraph.")
    second = session.add(NodeKind.SCENE, "Two", None, None)
    session.show(second)
    session._scribe.flush()
    assert [text for _, text in story_before(session, second, 10)] == ["The last paragraph."]
    assert [len(text) for _, text in story_before(session, second, 100)] == [400]
