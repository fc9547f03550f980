"""What happens when a second thing goes wrong before the first is settled, and when what is told must be seen."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Answers, Novelist, of_models
from PySide6.QtGui import QTextCursor
from test_no_word_lost import abandon, begin, elsewhere, file_of, kept, look, write

import inkwell.storage.journal as journal_module
import inkwell.storage.node_files as files_module
from inkwell.app.saving import Job
from inkwell.app.scribe import SaveState
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import BookVersion
from inkwell.storage.lock import LOCK_NAME
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash
from inkwell.ui.chooser import VersionHands
from inkwell.ui.dialogs.three_way import Answer, Resolution

MINE = "It was late. Nobody came."


def stand_in_conflict(novelist: Novelist, folder: Path) -> str:
    """A scene that was changed here and elsewhere; the author has not decided yet."""
    scene = begin(novelist, folder)
    write(novelist, "It was late.")
    novelist.until_saved()
    elsewhere(file_of(novelist, scene), "late", "early")
    write(novelist, " Nobody came.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.CONFLICT)
    return scene


def refuse_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes, seen: object = None) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk is full.")

    monkeypatch.setattr(files_module, "write_atomic", full)


def test_a_scene_deleted_before_the_decision_keeps_both_versions(novelist: Novelist, tmp_path: Path) -> None:
    scene = stand_in_conflict(novelist, tmp_path / "Kite")
    novelist.desk.session.delete(scene)
    trash = Trash(tmp_path / "Kite")
    (entry,) = trash.entries()
    assert trash.text(entry, scene) == "It was early."
    assert MINE in kept(novelist, scene)


def test_the_book_is_not_left_for_a_copy_before_the_decision(novelist: Novelist, tmp_path: Path) -> None:
    stand_in_conflict(novelist, tmp_path / "Kite")
    novelist.answers.fresh = tmp_path / "Copy"
    novelist.desk.books.save_as()
    assert "compare the two versions first" in novelist.sentence
    assert novelist.desk.session.project.folder == tmp_path / "Kite"
    assert novelist.page.text() == MINE
    assert not (tmp_path / "Copy").exists()


def test_another_scene_is_saved_while_a_decision_waits(novelist: Novelist, tmp_path: Path) -> None:
    stand_in_conflict(novelist, tmp_path / "Kite")
    other = novelist.desk.session.add(NodeKind.SCENE, "Two", None, None)
    novelist.desk.session.show(other)
    write(novelist, "Two.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.SAVED)
    assert Project.open(tmp_path / "Kite").read_text(other).text == "Two."


def test_two_conflicted_copies_are_decided_one_after_the_other(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    for name, word in (("Ann", b"early"), ("Ben", b"noon")):
        copy = file_of(novelist, f"{scene} ({name}'s conflicted copy)")
        copy.write_bytes(file_of(novelist, scene).read_bytes().replace(b"late", word))
    look(novelist)
    seen: list[str] = []

    def decide(mine: str, theirs: str) -> Resolution:
        seen.append(mine)
        first = len(seen) == 1
        return Resolution(Answer.MERGED, "It was late, or early.") if first else Resolution(Answer.MINE, mine)

    novelist.answers.decides = decide
    novelist.desk.window.notifications.press_action()
    assert seen == ["It was late.", "It was late, or early."]
    assert novelist.page.text() == "It was late, or early."
    novelist.until_saved()


def test_a_copy_is_left_alone_in_a_book_that_another_inkwell_has(
    make_desk: Callable[[], Novelist], tmp_path: Path
) -> None:
    first = make_desk()
    scene = begin(first, tmp_path / "Kite")
    write(first, "It was late.")
    first.until_saved()
    copy = file_of(first, f"{scene} (conflicted copy)")
    copy.write_bytes(file_of(first, scene).read_bytes().replace(b"late", b"early"))
    second = make_desk()
    second.desk.session.open(tmp_path / "Kite")
    second.answers.decides = lambda _mine, theirs: Resolution(Answer.THEIRS, theirs)
    second.desk.window.notifications.press_action()
    assert "read-only" in second.sentence
    assert copy.exists()
    assert not (tmp_path / "Kite" / "history").exists()


def test_a_copy_of_a_folder_that_is_gone_says_what_is_not_in_it(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    other = novelist.desk.session.add(NodeKind.SCENE, "Two", None, None)
    novelist.desk.session.show(other)
    write(novelist, "A whole scene.")
    novelist.until_saved()
    novelist.desk.session.show(scene)
    (tmp_path / "Kite").rename(tmp_path / "Gone")
    write(novelist, "Here.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.FAILED)
    novelist.answers.fresh = tmp_path / "Copy"
    novelist.desk.window.notifications.press_action()
    assert novelist.page.text() == "Here."
    assert "All your words" not in novelist.sentence
    assert "other files of the book could not be read" in novelist.sentence


def test_a_button_for_one_book_is_not_there_for_the_next(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    (tmp_path / "Kite").rename(tmp_path / "Gone")
    write(novelist, "Here.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.FAILED)
    assert "could not be saved" in novelist.sentence
    novelist.desk.session.abandon()
    assert novelist.sentence == ""


def test_the_question_for_a_lost_name_goes_with_its_book(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.session.close()
    (tmp_path / "Kite" / "project.json").unlink()
    novelist.desk.session.open(tmp_path / "Kite")
    assert "is missing" in novelist.sentence
    novelist.desk.session.close()
    assert novelist.sentence == ""


def test_what_is_told_on_the_welcome_view_is_seen(novelist: Novelist, tmp_path: Path) -> None:
    (tmp_path / "No book").mkdir()
    novelist.desk.books.open_folder(tmp_path / "No book")
    assert "There is no Inkwell project" in novelist.sentence
    assert novelist.desk.window.notifications.isVisible()
    begin(novelist, tmp_path / "Kite")
    novelist.desk.window.notifications.tell("Still in sight.")
    assert novelist.desk.window.notifications.isVisible()


def test_a_book_without_its_folder_of_texts_opens(novelist: Novelist, tmp_path: Path) -> None:
    # Git keeps no empty folders, so a book without scenes comes out of it like this.
    begin(novelist, tmp_path / "Kite")
    novelist.desk.session.close()
    shutil.rmtree(tmp_path / "Kite" / "text")
    novelist.desk.session.open(tmp_path / "Kite")
    scene = novelist.desk.session.add(NodeKind.SCENE, "One", None, None)
    novelist.desk.session.show(scene)
    write(novelist, "Begun anew.")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "Begun anew."


def test_a_book_opens_although_recovered_words_cannot_be_written(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Saved.")
    novelist.until_saved()
    write(novelist, " Not saved.")
    path = file_of(novelist, scene)
    abandon(novelist)
    path.unlink()
    with monkeypatch.context() as patch:
        refuse_writing(patch)
        novelist.desk.session.open(tmp_path / "Kite")
        assert "Unsaved words of a text that is no longer in the book wait" in novelist.sentence
        novelist.desk.session.close()
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.desk.session.show(scene)
    assert novelist.page.text() == "Saved. Not saved."
    novelist.until_saved()


def test_a_book_that_cannot_be_opened_is_not_kept_from_others(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.session.close()

    def fail(_: Project) -> None:
        raise InkwellError(ErrorKind.DISK, "The disk reported a fault.")

    with monkeypatch.context() as patch:
        patch.setattr(Project, "survey", fail)
        assert not novelist.desk.books.open_folder(tmp_path / "Kite")
    assert not (tmp_path / "Kite" / LOCK_NAME).exists()
    novelist.desk.session.open(tmp_path / "Kite")


def test_words_that_wait_for_a_file_are_not_written_over(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Saved.")
    novelist.until_saved()
    write(novelist, " Not saved.")
    path = file_of(novelist, scene)
    abandon(novelist)
    good = path.read_bytes()
    path.write_bytes(good + b"\xff")
    novelist.desk.session.open(tmp_path / "Kite")
    path.write_bytes(good)
    novelist.desk.session.show(scene)
    novelist.page.moveCursor(QTextCursor.MoveOperation.End)
    write(novelist, " Later.")
    novelist.until_saved()
    novelist.desk.session.close()
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.text() == "Saved. Not saved."
    novelist.answers.decides = lambda mine, _theirs: Resolution(Answer.MERGED, mine + " Later.")
    novelist.desk.window.notifications.press_action()
    assert novelist.answers.seen == ("Saved.", "Saved. Not saved.", "Saved. Later.")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "Saved. Not saved. Later."


def test_a_journal_that_could_not_be_read_is_not_written_over(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(novelist, tmp_path / "Kite")
    write(novelist, "Saved.")
    novelist.until_saved()
    write(novelist, " Not saved.")
    abandon(novelist)

    def busy(_: Path) -> None:
        raise InkwellError(ErrorKind.DISK, "A record of unsaved words cannot be read.")

    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "read_journal", busy)
        novelist.desk.session.open(tmp_path / "Kite")
    assert "cannot be read" in novelist.sentence
    novelist.page.moveCursor(QTextCursor.MoveOperation.End)
    write(novelist, " Later.")
    novelist.until_saved()
    novelist.desk.session.close()
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.text() == "Saved. Not saved."


def test_going_back_is_not_undone_by_a_journal_that_is_late(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    write(novelist, "Draft one.")

    def name(hands: VersionHands) -> BookVersion | None:
        hands.name("To the agent")
        return None

    novelist.answers.names = name
    novelist.desk.records.book_versions()
    novelist.page.selectAll()
    write(novelist, "Ruined.")
    novelist.desk.scribe.take()
    assert novelist.desk.lanes[1].drain(10)
    novelist.desk.lanes[1].submit(Job("slow", 0, lambda: time.sleep(1)))
    novelist.answers.names = lambda hands: next(each for each in hands.all() if each.label == "To the agent")
    novelist.desk.records.book_versions()
    assert novelist.page.text() == "Draft one."


def test_a_title_is_not_written_over_somebody_elses_words(
    novelist: Novelist, tmp_path: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Mine.")
    novelist.until_saved()
    path, write_atomic = file_of(novelist, scene), files_module.write_atomic

    def late(target: Path, data: bytes, seen: files_module.Stamp | None = None) -> None:
        monkeypatch.setattr(files_module, "write_atomic", write_atomic)
        elsewhere(path, "Mine.", "Theirs, in the last moment.")
        write_atomic(target, data, seen)

    monkeypatch.setattr(files_module, "write_atomic", late)
    with pytest.raises(InkwellError, match="changed elsewhere"):
        novelist.desk.session.rename(scene, "Another title")
    assert path.read_text(encoding="utf-8").endswith("Theirs, in the last moment.")


@pytest.mark.parametrize("answer", [None, Answer.THEIRS, Answer.MERGED])
def test_the_models_words_from_another_machine_stay_the_models(
    novelist: Novelist, tmp_path: Path, answer: Answer | None
) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    text = "It was very late. The model wrote this."
    elsewhere(file_of(novelist, scene), "It was late.", text)
    AuthorshipFile(tmp_path / "Kite", scene).write(text, (Span(17, len(text), "run"),))
    if answer is not None:
        novelist.page.moveCursor(QTextCursor.MoveOperation.Start)
        write(novelist, "Here. ")
        text = text if answer is Answer.THEIRS else "Here. " + text
        novelist.answers.decides = lambda _mine, _theirs: Resolution(answer, text)
    look(novelist)
    if answer is not None:
        novelist.desk.window.notifications.press_action()
    assert novelist.page.text() == text
    (span,) = of_models(novelist.page)
    # The last full stop stood there already, and is the author's.
    assert (text[span.start : span.end], span.run) == (" The model wrote this", "run")
    novelist.until_saved()
    assert AuthorshipFile(tmp_path / "Kite", scene).read(text) == (span,)
    novelist.page.undo()
    assert of_models(novelist.page) == ()
    novelist.until_saved()


def test_what_changed_while_the_author_decided_is_still_noticed(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    other = novelist.desk.session.add(NodeKind.SCENE, "Two", None, None)
    write(novelist, "It was late.")
    novelist.until_saved()
    copy = file_of(novelist, f"{scene} (conflicted copy)")
    copy.write_bytes(file_of(novelist, scene).read_bytes().replace(b"late", b"early"))
    look(novelist)
    elsewhere(file_of(novelist, scene), "late", "noon")
    elsewhere(file_of(novelist, other), "Two", "Another title")
    novelist.answers.decides = lambda mine, _theirs: Resolution(Answer.MINE, mine)
    trees: list[None] = []
    novelist.desk.session.tree_changed.connect(lambda: trees.append(None))
    novelist.desk.window.notifications.press_action()
    assert novelist.node("Another title").id == other
    assert trees
    look(novelist)
    assert novelist.page.text() == "It was noon."
    novelist.until_saved()


def test_a_book_that_is_only_read_is_shown_as_its_writer_leaves_it(
    make_desk: Callable[[], Novelist], tmp_path: Path
) -> None:
    first = make_desk()
    begin(first, tmp_path / "Kite")
    write(first, "One.")
    first.until_saved()
    second = make_desk()
    second.desk.session.open(tmp_path / "Kite")
    write(first, " Two.")
    first.until_saved()
    look(second)
    assert second.page.text() == "One. Two."
    assert second.page.isReadOnly()


def test_a_record_that_cannot_be_written_is_no_change_from_elsewhere(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    (tmp_path / "Kite" / "authorship").write_text("a file where the folder should be", encoding="utf-8")
    write(novelist, "One.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.FAILED)
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "One."
    (tmp_path / "Kite" / "authorship").unlink()
    write(novelist, " Two.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.SAVED)
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "One. Two."


def test_a_change_from_elsewhere_while_saving_fails_is_a_decision_and_no_failure(
    novelist: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    with monkeypatch.context() as patch:
        refuse_writing(patch)
        write(novelist, " Nobody came.")
        novelist.desk.scribe.save()
        novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.FAILED)
    elsewhere(file_of(novelist, scene), "late", "early")
    look(novelist)
    assert novelist.desk.scribe.state is SaveState.CONFLICT
    novelist.desk.session.close()
    assert not novelist.desk.session.is_open


def test_the_models_words_come_back_from_history_as_the_models(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.page.begin_proposal("run")
    novelist.page.set_proposal("The model wrote this.", "run")
    novelist.page.end_streaming()
    novelist.page.accept_all()
    novelist.until_saved()
    novelist.desk.session.close()
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.page.selectAll()
    write(novelist, "Other words: no!")
    novelist.until_saved()
    novelist.answers.earlier = lambda _present, versions, read: read(versions[0])
    novelist.desk.records.history()
    assert novelist.page.text() == "The model wrote this."
    assert {span.run for span in of_models(novelist.page)} == {"run"}
    novelist.until_saved()


def test_a_text_that_is_too_long_to_write_in_says_so(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    other = novelist.desk.session.add(NodeKind.SCENE, "Two", None, None)
    path = file_of(novelist, other)
    path.write_text(path.read_text(encoding="utf-8") + "x" * 100_001, encoding="utf-8")
    novelist.desk.session.show(other)
    assert novelist.page.isReadOnly()
    assert "more than 100,000 characters" in novelist.sentence
