"""What happens to a book while it is open: other hands in its folder, another Inkwell, a failing disk, sudden ends."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Answers, Novelist, of_models
from PySide6.QtCore import QMimeData

from inkwell.app.scribe import SaveState
from inkwell.manuscript.node import NodeKind
from inkwell.storage.history import BookVersion, History
from inkwell.storage.lock import LOCK_NAME
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash
from inkwell.ui.chooser import TrashHands, VersionHands
from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.dialogs.three_way import Answer, Resolution


def begin(novelist: Novelist, folder: Path) -> str:
    """A new book with one scene on the page; returns the scene's id."""
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(folder, "Kite", "Ann", "en")
    current = novelist.desk.session.current
    assert current is not None
    return current


def write(novelist: Novelist, words: str) -> None:
    novelist.qtbot.keyClicks(novelist.page, words)


def file_of(novelist: Novelist, node: str) -> Path:
    return novelist.desk.session.project.folder / "text" / f"{node}.md"


def elsewhere(path: Path, old: str, new: str) -> None:
    """Another editor writes the file, as editors do: a new one under the old name."""
    other = path.with_suffix(".other")
    other.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
    other.replace(path)


def look(novelist: Novelist) -> None:
    """The author comes back from another window; offscreen no window manager says so."""
    novelist.desk.window.focus_gained.emit()
    lane = novelist.desk.lanes[0]
    assert lane.drain(10)
    lane.deliver()


def kept(novelist: Novelist, node: str) -> list[str]:
    """The texts in a node's history."""
    history = History(novelist.desk.session.project.folder)
    return [history.read(version)[0] for version in history.versions(node)]


def abandon(novelist: Novelist) -> None:
    """As if the process had ended: nothing is saved any more. What was journalled by now is all there is."""
    novelist.desk.scribe.take()
    assert novelist.desk.lanes[1].drain(10)
    novelist.desk.session.abandon()


def test_a_change_from_elsewhere_is_shown_in_place(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late. Nobody came.")
    novelist.until_saved()
    novelist.page.set_cursor_offset(18)
    elsewhere(file_of(novelist, scene), "late", "very early")
    look(novelist)
    assert novelist.page.text() == "It was very early. Nobody came."
    assert novelist.page.cursor_offset() == 18 + len("very early") - len("late")
    assert "changed elsewhere" in novelist.sentence
    novelist.until_saved()
    assert "It was late. Nobody came." in kept(novelist, scene)
    novelist.page.undo()
    assert novelist.page.text() == "It was late. Nobody came."
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "It was late. Nobody came."


@pytest.mark.parametrize("answer", list(Answer))
def test_changed_here_and_elsewhere(novelist: Novelist, tmp_path: Path, answer: Answer) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    elsewhere(file_of(novelist, scene), "late", "early")
    write(novelist, " Nobody came.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.CONFLICT)
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "It was early."
    assert "nothing was overwritten" in novelist.sentence
    write(novelist, " Still writing.")
    novelist.desk.window.notifications.dismiss()
    novelist.desk.safety.save_now()
    assert "nothing was overwritten" in novelist.sentence
    mine = "It was late. Nobody came. Still writing."
    texts = {
        Answer.MINE: mine,
        Answer.THEIRS: "It was early.",
        Answer.MERGED: "It was early. Nobody came. Still writing.",
        Answer.LATER: mine,
    }
    novelist.answers.decides = lambda _mine, _theirs: Resolution(answer, texts[answer])
    novelist.desk.window.notifications.press_action()
    assert novelist.answers.seen == ("It was late.", mine, "It was early.")
    assert novelist.page.text() == texts[answer]
    if answer is Answer.LATER:
        novelist.desk.session.close()
        assert Project.open(tmp_path / "Kite").read_text(scene).text == "It was early."
        novelist.desk.session.open(tmp_path / "Kite")
        assert novelist.page.text() == mine
        assert "nothing was overwritten" in novelist.sentence
        novelist.answers.decides = lambda mine, _theirs: Resolution(Answer.MINE, mine)
        novelist.desk.window.notifications.press_action()
        novelist.until_saved()
    novelist.until_saved()
    assert novelist.desk.scribe.state is SaveState.SAVED
    assert Project.open(tmp_path / "Kite").read_text(scene).text == texts[answer]
    assert {mine, "It was early."} <= set(kept(novelist, scene))


def test_words_of_a_sudden_end_are_there_again_without_a_question(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Saved.")
    novelist.until_saved()
    write(novelist, " Not saved.")
    abandon(novelist)
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "Saved."
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.text() == "Saved. Not saved."
    assert novelist.page.cursor_offset() == len("Saved. Not saved.")
    assert novelist.sentence == ""
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "Saved. Not saved."
    novelist.desk.session.close()
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.text() == "Saved. Not saved."


def test_words_of_a_sudden_end_beside_a_change_from_elsewhere(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    write(novelist, " Nobody came.")
    abandon(novelist)
    elsewhere(tmp_path / "Kite" / "text" / f"{scene}.md", "late", "early")
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.answers.decides = lambda _mine, _theirs: Resolution(Answer.MERGED, "It was early. Nobody came.")
    novelist.desk.window.notifications.press_action()
    assert novelist.answers.seen == ("It was late.", "It was late. Nobody came.", "It was early.")
    assert "not saved" in novelist.answers.asked[-1]
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "It was early. Nobody came."


def test_unsaved_words_of_a_text_that_was_deleted_elsewhere(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    write(novelist, " Nobody came.")
    abandon(novelist)
    (tmp_path / "Kite" / "text" / f"{scene}.md").unlink()
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.desk.session.show(scene)
    assert novelist.page.text() == "It was late. Nobody came."
    assert novelist.node("Recovered words").id == scene
    novelist.until_saved()


def test_a_moved_book_brings_its_unsaved_words(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    write(novelist, "Saved.")
    novelist.until_saved()
    (tmp_path / "Kite").rename(tmp_path / "Moved")
    write(novelist, " Not saved.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.FAILED)
    assert "its folder is gone" in novelist.sentence
    novelist.desk.window.close()
    assert "kept on this computer" in novelist.answers.told[-1]
    novelist.desk.session.open(tmp_path / "Moved")
    assert novelist.page.text() == "Saved. Not saved."
    novelist.until_saved()
    assert not (tmp_path / "Kite").exists()


def test_a_copy_elsewhere_when_the_folder_is_gone(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Saved.")
    novelist.until_saved()
    other = novelist.desk.session.add(NodeKind.SCENE, "Two", None, None)
    (tmp_path / "Kite").rename(tmp_path / "Gone")
    write(novelist, " Not saved.")
    novelist.desk.scribe.save()
    novelist.qtbot.waitUntil(lambda: novelist.desk.scribe.state is SaveState.FAILED)
    novelist.answers.fresh = tmp_path / "Copy"
    novelist.desk.window.notifications.press_action()
    assert novelist.desk.session.project.folder == tmp_path / "Copy"
    assert novelist.page.text() == "Saved. Not saved."
    assert set(novelist.desk.session.manuscript.nodes) >= {scene, other}
    assert Project.open(tmp_path / "Copy").read_text(scene).text == "Saved. Not saved."
    assert Project.open(tmp_path / "Gone").read_text(scene).text == "Saved."


def test_a_second_inkwell_reads_and_writes_when_the_first_has_closed(
    make_desk: Callable[[], Novelist], tmp_path: Path
) -> None:
    first = make_desk()
    scene = begin(first, tmp_path / "Kite")
    write(first, "Mine.")
    first.until_saved()
    second = make_desk()
    second.desk.session.open(tmp_path / "Kite")
    assert second.page.isReadOnly()
    assert "is open in another Inkwell (process" in second.sentence
    assert second.desk.scribe.state is SaveState.READ_ONLY
    write(first, " And more.")
    first.until_saved()
    look(second)
    assert second.page.isReadOnly()
    first.desk.session.close()
    look(second)
    assert not second.page.isReadOnly()
    assert second.page.text() == "Mine. And more."
    write(second, "Now mine. ")
    second.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "Now mine. Mine. And more."
    assert (tmp_path / "Kite" / LOCK_NAME).exists()
    second.desk.session.close()
    assert not (tmp_path / "Kite" / LOCK_NAME).exists()


def test_a_book_that_another_machine_has_can_be_taken_over(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    novelist.desk.session.close()
    holder = {
        "host": "ann",
        "user": "ann",
        "process": 7,
        "started": "1",
        "boot": "other",
        "since": "2026-11-25",
    }
    (tmp_path / "Kite" / LOCK_NAME).write_text(json.dumps(holder))
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.isReadOnly()
    assert "process 7 on ann" in novelist.sentence
    novelist.desk.window.notifications.press_action()
    assert not novelist.page.isReadOnly()


def test_what_others_add_and_remove_is_followed(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Here.")
    novelist.until_saved()
    new = file_of(novelist, "fromoutside0")
    new.write_text('---\ntitle: "From outside"\norder: "z"\n---\nHello.', encoding="utf-8")
    look(novelist)
    assert novelist.node("From outside").id == "fromoutside0"
    file_of(novelist, scene).unlink()
    look(novelist)
    assert scene not in novelist.desk.session.manuscript.nodes
    assert "removed elsewhere" in novelist.sentence
    novelist.qtbot.waitUntil(lambda: kept(novelist, scene) == ["Here."])


def test_a_conflicted_copy_of_a_sync_service(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    copy = file_of(novelist, f"{scene} (Ann's conflicted copy 2026-11-25)")
    copy.write_bytes(file_of(novelist, scene).read_bytes().replace(b"late", b"early"))
    look(novelist)
    assert "A sync service left another version" in novelist.sentence
    novelist.answers.decides = lambda _mine, theirs: Resolution(Answer.THEIRS, theirs)
    novelist.desk.window.notifications.press_action()
    assert novelist.answers.seen == (None, "It was late.", "It was early.")
    assert novelist.page.text() == "It was early."
    assert not copy.exists()
    assert {"It was late.", "It was early."} <= set(kept(novelist, scene))
    novelist.until_saved()


def test_a_lost_project_file_is_asked_for(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    write(novelist, "All here.")
    novelist.desk.session.close()
    (tmp_path / "Kite" / "project.json").write_bytes(b"\x00" * 64)
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.text() == "All here."
    novelist.answers.called = Identity("The kite", "Ann", "en-GB")
    novelist.desk.window.notifications.press_action()
    info = Project.open(tmp_path / "Kite").info
    assert (info.title, info.author, info.language, info.lost) == ("The kite", "Ann", "en-GB", False)
    assert novelist.page.text() == "All here."
    assert novelist.desk.window.windowTitle().startswith("The kite")


def test_history_brings_earlier_words_back_as_one_step(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "First words.")
    novelist.desk.session.close()
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.page.selectAll()
    write(novelist, "Other words.")
    novelist.until_saved()
    assert kept(novelist, scene)[0] == "First words."
    novelist.answers.earlier = lambda present, versions, read: read(versions[0])
    novelist.desk.records.history()
    assert novelist.page.text() == "First words."
    novelist.qtbot.waitUntil(lambda: "Other words." in kept(novelist, scene))
    novelist.page.undo()
    assert novelist.page.text() == "Other words."
    novelist.until_saved()


def test_a_named_version_of_the_book_and_back(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Draft one.")

    def name(hands: VersionHands) -> BookVersion | None:
        hands.name("To the agent")
        return None

    novelist.answers.names = name
    novelist.desk.records.book_versions()
    novelist.page.selectAll()
    write(novelist, "Ruined.")
    extra = novelist.desk.session.add(NodeKind.SCENE, "A bad idea", None, None)
    novelist.answers.names = lambda hands: next(each for each in hands.all() if each.label == "To the agent")
    novelist.desk.records.book_versions()
    assert novelist.page.text() == "Draft one."
    assert extra not in novelist.desk.session.manuscript.nodes
    assert [entry.title for entry in Trash(tmp_path / "Kite").entries()] == ["A bad idea"]
    labels = [each.label for each in History(tmp_path / "Kite").book_versions()]
    assert any("Before going back" in label for label in labels)
    assert "Ruined." in kept(novelist, scene)


def test_the_trash_gives_back(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Precious.")
    novelist.desk.session.delete(scene)
    seen: list[str] = []

    def put_back(hands: TrashHands) -> None:
        (entry,) = hands.entries()
        seen.append(hands.text(entry))
        hands.put_back(entry)

    novelist.answers.rummages = put_back
    novelist.desk.records.trash()
    assert seen == ["Precious."]
    novelist.desk.session.show(scene)
    assert novelist.page.text() == "Precious."


def test_a_backup_is_made_at_closing_and_comes_back_as_a_book(
    novelist: Novelist, tmp_path: Path, answers: Answers
) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "Backed up.")
    novelist.desk.session.close()
    assert novelist.desk.lanes[2].drain(30)
    novelist.desk.session.open(tmp_path / "Kite")
    novelist.page.selectAll()
    write(novelist, "Ruined.")
    novelist.until_saved()
    answers.fresh = tmp_path / "Restored"
    novelist.desk.records.restore_backup()
    assert novelist.desk.session.project.folder == tmp_path / "Restored"
    novelist.desk.session.show(scene)
    assert novelist.page.text() == "Backed up."
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "Ruined."


def test_a_paste_is_in_the_journal_at_once(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    data = QMimeData()
    data.setText("A long paragraph.\n\nAnd another.")
    novelist.page.insertFromMimeData(data)
    # Neither timer nor event loop was needed: the lane has it already.
    assert novelist.desk.lanes[1].drain(10)
    (journal,) = (tmp_path / "home" / "state" / "journals").glob("*/*.journal")
    assert b"And another." in journal.read_bytes()
    novelist.until_saved()


def test_a_state_folder_that_cannot_be_written_keeps_nobody_from_writing(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    novelist.desk.session.close()
    locks = tmp_path / "home" / "state" / "locks"
    for file in locks.iterdir():
        file.unlink()
    locks.rmdir()
    locks.write_text("a file where the folder should be")
    novelist.desk.session.open(tmp_path / "Kite")
    assert "cannot see whether this book is open elsewhere" in novelist.sentence
    write(novelist, "All the same.")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").read_text(scene).text == "All the same."


def test_who_wrote_it_is_known_after_a_change_from_elsewhere(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.page.begin_proposal("run")
    novelist.page.set_proposal(" The model wrote this.", "run")
    novelist.page.end_streaming()
    novelist.page.accept_all()
    novelist.until_saved()
    novelist.desk.session.close()
    elsewhere(tmp_path / "Kite" / "text" / f"{scene}.md", "late", "very late indeed")
    novelist.desk.session.open(tmp_path / "Kite")
    text = novelist.page.text()
    assert text == "It was very late indeed. The model wrote this."
    (span,) = of_models(novelist.page)
    assert (text[span.start : span.end].strip(), span.run) == ("The model wrote this.", "run")


def test_accepted_words_of_a_sudden_end_are_still_the_models(novelist: Novelist, tmp_path: Path) -> None:
    begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    lane = novelist.desk.lanes[0]
    novelist.page.begin_proposal("run")
    novelist.page.set_proposal(" The model wrote this.", "run")
    novelist.page.end_streaming()
    novelist.page.accept_all()
    assert lane.drain(10)
    abandon(novelist)
    novelist.desk.session.open(tmp_path / "Kite")
    assert novelist.page.text() == "It was late. The model wrote this."
    (span,) = of_models(novelist.page)
    assert (span.start, span.end, span.run) == (12, 34, "run")


def test_a_file_that_was_emptied_is_written_again(novelist: Novelist, tmp_path: Path) -> None:
    scene = begin(novelist, tmp_path / "Kite")
    write(novelist, "It was late.")
    novelist.until_saved()
    other = novelist.desk.session.add(NodeKind.SCENE, "Two", None, None)
    before = file_of(novelist, scene).read_bytes()
    for node in (scene, other):
        file_of(novelist, node).write_bytes(b"")
    look(novelist)
    assert novelist.page.text() == "It was late."
    novelist.qtbot.waitUntil(lambda: file_of(novelist, scene).read_bytes() == before)
    assert novelist.node("Two").id == other
    assert "“Two” has become an empty file" in novelist.sentence
    file_of(novelist, scene).write_bytes(b"")
    write(novelist, "Now. ")
    novelist.until_saved()
    assert Project.open(tmp_path / "Kite").manuscript.node(scene).title == "Scene 1"
    assert Project.open(tmp_path / "Kite").read_text(scene).text.replace("Now. ", "") == "It was late."
