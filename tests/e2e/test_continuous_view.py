"""A whole chapter and the whole book as one page: what is written there is in each scene's own file."""

import subprocess
import sys
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from test_no_word_lost import abandon, elsewhere, file_of, kept, look, write

import inkwell.app.scribe as scribe_module
from inkwell.app.scribe import SaveState
from inkwell.app.side_pane import SidePane
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.scope import Scope
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.continuous_desk import ContinuousDesk

ONE, TWO, THREE = "It was late.\n\nNobody came.\n", "The kite flew.", "It fell.\n\nIt rose.\n"


class Book:
    """A book of two chapters with three scenes and a note, open at its first scene."""

    def __init__(self, novelist: Novelist, folder: Path) -> None:
        self.novelist, self.folder = novelist, folder
        novelist.desk.preferences.change(ai=False)
        session = novelist.desk.session
        session.create(folder, "Kite", "Ann", "en")
        self.first, self.one = (node.id for _, node in session.manuscript.walk())
        self.two = session.add(NodeKind.SCENE, "Scene 2", self.first, None)
        self.second = session.add(NodeKind.CHAPTER, "Chapter 2", None, None)
        self.three = session.add(NodeKind.SCENE, "Scene 3", self.second, None)
        self.note = session.add(NodeKind.NOTE, "A note", None, None)
        session.close()
        project = Project.open(folder)
        for node, text in ((self.one, ONE), (self.two, TWO), (self.three, THREE), (self.note, "Not the story.")):
            project.write_text(node, text)
        session.open(folder)
        # The look that a new window takes is over before anything is done.
        novelist.qtbot.waitUntil(novelist.desk.window.isActiveWindow)
        look(novelist)

    @property
    def order(self) -> list[str]:
        return [self.first, self.one, self.two, self.second, self.three]

    def show(self, scope: Scope) -> None:
        desk = self.novelist.desk.equipment.parts["continuous_desk"]
        assert isinstance(desk, ContinuousDesk)
        desk.show(scope)

    @property
    def shown(self) -> list[str]:
        return [section.node for section in self.novelist.page.sections]

    def on_disk(self) -> dict[str, str]:
        """The texts as another program would read them."""
        self.novelist.until_saved()
        project = Project.open(self.folder)
        return {node: project.read_text(node).text for node in (self.one, self.two, self.three)}


@pytest.fixture
def book(novelist: Novelist, tmp_path: Path) -> Book:
    return Book(novelist, tmp_path / "Kite")


def test_chapter_and_book_come_around_the_scene(novelist: Novelist, book: Book) -> None:
    novelist.page.set_cursor_offset(6)
    book.show(Scope.CHAPTER)
    assert book.shown == [book.first, book.one, book.two]
    assert (novelist.page.current_section, novelist.page.cursor_offset()) == (book.one, 6)
    book.show(Scope.BOOK)
    assert book.shown == book.order
    assert (novelist.page.current_section, novelist.page.cursor_offset()) == (book.one, 6)
    book.show(Scope.SCENE)
    assert book.shown == [book.one]
    assert novelist.page.cursor_offset() == 6


def test_what_is_written_goes_into_each_file(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    page = novelist.page
    page.go_to(book.two, 4)
    write(novelist, "red ")
    page.go_to(book.three, 3)
    write(novelist, "all ")
    assert book.on_disk() == {book.one: ONE, book.two: "The red kite flew.", book.three: "It all fell.\n\nIt rose.\n"}
    page.undo()
    page.undo()
    assert book.on_disk() == {book.one: ONE, book.two: TWO, book.three: THREE}


def test_everything_follows_the_caret(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    window, session = novelist.desk.window, novelist.desk.session
    novelist.page.go_to(book.three, 0)
    assert session.current == book.three
    assert window.outline.model.chosen == book.three
    novelist.qtbot.waitUntil(lambda: novelist.desk.words.counts.get(book.three) == 4)
    write(novelist, "So ")
    novelist.qtbot.waitUntil(lambda: novelist.desk.words.counts.get(book.three) == 5)
    assert novelist.desk.words.counts[book.one] == 5


def test_choosing_in_the_outline_goes_there(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.go_to("Scene 3")
    assert novelist.page.current_section == book.three
    assert book.shown == book.order
    novelist.go_to("A note")
    assert book.shown == [book.note]
    novelist.go_to("Scene 2")
    assert book.shown == book.order
    assert novelist.page.current_section == book.two


def test_a_deletion_over_a_border_is_in_both_files_and_comes_back(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    page = novelist.page
    page.go_to(book.one, 20)
    for _ in range(11):
        novelist.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    novelist.press(Qt.Key.Key_Backspace)
    assert book.on_disk() == {book.one: "It was late.\n\nNobody\n", book.two: "kite flew.", book.three: THREE}
    page.undo()
    assert book.on_disk() == {book.one: ONE, book.two: TWO, book.three: THREE}


def test_the_view_is_as_it_was_at_the_next_opening(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.two, 4)
    novelist.desk.session.close()
    novelist.desk.session.open(book.folder)
    assert book.shown == book.order
    assert (novelist.page.current_section, novelist.page.cursor_offset()) == (book.two, 4)


def test_words_in_two_scenes_outlive_the_process(
    novelist: Novelist, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scribe_module, "IDLE_SAVE_MS", 60_000)
    book.show(Scope.BOOK)
    novelist.page.go_to(book.two, 4)
    write(novelist, "red ")
    novelist.page.go_to(book.three, 3)
    write(novelist, "all ")
    abandon(novelist)
    project = Project.open(book.folder)
    assert [project.read_text(node).text for node in (book.two, book.three)] == [TWO, THREE], "nothing was saved"
    novelist.desk.session.open(book.folder)
    assert book.on_disk() == {book.one: ONE, book.two: "The red kite flew.", book.three: "It all fell.\n\nIt rose.\n"}
    assert book.shown == book.order
    assert novelist.page.text(book.two) == "The red kite flew."


# what else happens to the book


def test_a_scene_that_is_changed_elsewhere_is_changed_on_the_page(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.one, 3)
    write(novelist, "so ")
    novelist.until_saved()
    elsewhere(file_of(novelist, book.three), "It rose.", "It rose again.")
    look(novelist)
    assert novelist.page.text(book.three) == "It fell.\n\nIt rose again.\n"
    assert (novelist.page.current_section, novelist.page.cursor_offset()) == (book.one, 6)
    novelist.until_saved()
    assert THREE in kept(novelist, book.three)
    novelist.page.undo()
    novelist.page.undo()
    assert book.on_disk() == {book.one: ONE, book.two: TWO, book.three: THREE}


def test_a_scene_that_was_changed_in_both_places_waits_and_the_others_are_saved(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    elsewhere(file_of(novelist, book.two), "kite", "bird")
    novelist.page.go_to(book.two, 4)
    write(novelist, "red ")
    novelist.page.go_to(book.three, 0)
    write(novelist, "Then ")
    novelist.desk.scribe.save()
    draft = novelist.desk.drafts.of(book.two)
    assert draft is not None
    novelist.qtbot.waitUntil(lambda: draft.conflict)
    project = Project.open(book.folder)
    novelist.qtbot.waitUntil(lambda: project.read_text(book.three).text == "Then " + THREE)
    assert project.read_text(book.two).text == "The bird flew."
    assert "decided" in novelist.page.sections[book.order.index(book.two)].note
    assert novelist.page.text(book.two) == "The red kite flew."


def test_a_scene_that_cannot_be_read_is_shown_and_the_others_are_written(novelist: Novelist, book: Book) -> None:
    novelist.desk.session.close()
    path = book.folder / "text" / f"{book.two}.md"
    broken = path.read_bytes() + b"\xff"
    path.write_bytes(broken)
    novelist.desk.session.open(book.folder)
    book.show(Scope.BOOK)
    novelist.page.go_to(book.two, 0)
    assert novelist.desk.scribe.state is SaveState.READ_ONLY
    write(novelist, "x")
    index = novelist.page.sections.of(book.two)
    assert index is not None
    assert "not UTF-8" in novelist.page.sections[index].note
    novelist.page.go_to(book.three, 0)
    write(novelist, "So ")
    novelist.until_saved()
    assert path.read_bytes() == broken
    assert Project.open(book.folder).read_text(book.three).text == "So " + THREE


def test_titles_follow_the_outline(novelist: Novelist, book: Book) -> None:
    book.show(Scope.CHAPTER)
    write(novelist, "So ")
    novelist.desk.session.rename(book.two, "The kite")
    novelist.desk.session.rename(book.first, "Evening")
    assert novelist.page.sections[2].title == "The kite"
    assert novelist.page.title == "Evening"
    novelist.page.undo()
    assert novelist.page.text(book.one) == ONE, "the author's steps are still there"


def test_a_new_scene_comes_in_where_it_belongs(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.one, 5)
    novelist.desk.tree.add_here(NodeKind.SCENE)
    assert len(book.shown) == 6
    assert book.shown[2] == novelist.desk.session.current == novelist.page.current_section
    new = book.shown[2]
    novelist.page.setFocus()
    write(novelist, "New words.")
    novelist.until_saved()
    assert Project.open(book.folder).read_text(new).text == "New words."
    assert novelist.page.text(book.two) == TWO


def test_a_scene_that_is_moved_moves_on_the_page(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.one, 6)
    write(novelist, " so")
    novelist.desk.session.move(book.one, book.second, 1)
    assert book.shown == [book.first, book.two, book.second, book.three, book.one]
    assert (novelist.page.current_section, novelist.page.cursor_offset()) == (book.one, 9)
    write(novelist, "!")
    assert book.on_disk() == {book.one: "It was so! late.\n\nNobody came.\n", book.two: TWO, book.three: THREE}


def test_a_scene_in_the_trash_leaves_the_page_and_the_author_goes_on_beside_it(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.two, 3)
    write(novelist, "!")
    novelist.desk.session.delete(book.two)
    assert book.shown == [book.first, book.one, book.second, book.three]
    assert novelist.desk.session.current == novelist.page.current_section
    assert novelist.desk.session.current in (book.second, book.one)
    write(novelist, "On. ")
    novelist.until_saved()
    assert "On. " in Project.open(book.folder).read_text(novelist.desk.session.current).text


def test_a_chapter_in_the_trash_takes_its_scenes_along(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.one, 0)
    novelist.desk.session.delete(book.first)
    assert book.shown == [book.second, book.three]
    write(novelist, "x")
    novelist.until_saved()
    project = Project.open(book.folder)
    assert set(project.manuscript.nodes) == {book.second, book.three, book.note}


def test_a_scene_that_goes_elsewhere_leaves_the_page(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    novelist.page.go_to(book.two, 0)
    file_of(novelist, book.three).unlink()
    look(novelist)
    assert book.shown == [book.first, book.one, book.two, book.second]
    assert novelist.page.current_section == book.two
    novelist.qtbot.waitUntil(lambda: THREE in kept(novelist, book.three))


def test_a_proposal_goes_into_the_scene_that_it_was_made_for(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    page = novelist.page
    page.go_to(book.two, len(TWO))
    page.begin_proposal("run.0")
    page.set_proposal(" It fell.", "run.0")
    page.end_streaming()
    page.go_to(book.three, 0)
    assert page.text_before_proposal() == TWO
    page.accept_all()
    assert page.text(book.two) == TWO + " It fell."
    assert page.text(book.three) == THREE
    novelist.until_saved()
    assert Project.open(book.folder).read_text(book.two).text == TWO + " It fell."


def test_a_scene_beside_the_page_is_written_there_and_comes_back(novelist: Novelist, book: Book) -> None:
    book.show(Scope.BOOK)
    write(novelist, "So ")
    window, side = novelist.desk.window, novelist.desk.equipment.parts["side"]
    assert isinstance(side, SidePane)
    window.outline.beside_requested.emit(book.two)
    second = window.pages[1]
    assert second.text() == TWO
    assert novelist.page.text(book.two) == ""
    novelist.page.go_to(book.two, 0)
    assert novelist.page.isReadOnly()
    novelist.qtbot.keyClicks(second, "Once ")
    novelist.page.go_to(book.three, 0)
    write(novelist, "Then ")
    side.close()
    assert novelist.page.text(book.two) == "Once " + TWO
    assert (novelist.page.current_section, novelist.page.cursor_offset()) == (book.three, 5)
    assert book.on_disk() == {book.one: "So " + ONE, book.two: "Once " + TWO, book.three: "Then " + THREE}


def test_a_long_book_can_be_written_in_while_it_is_read(novelist: Novelist, tmp_path: Path) -> None:
    novelist.desk.preferences.change(ai=False)
    texts = {f"scene{number:03}": f"Scene {number}.\n\nIt goes on.\n" for number in range(60)}
    tree = Manuscript({})
    for number, node in enumerate(texts):
        tree = tree.add(node, NodeKind.SCENE, f"Scene {number}", None)
    project = Project.create_from(tmp_path / "Long", "Long", tree, texts)
    novelist.desk.session.open(project.folder)
    desk = novelist.desk.equipment.parts["continuous_desk"]
    assert isinstance(desk, ContinuousDesk)
    desk.show(Scope.BOOK)
    assert len(novelist.page.sections) == 1, "the scene alone, until the others are there"
    write(novelist, "Well. ")
    novelist.qtbot.waitUntil(lambda: len(novelist.page.sections) == 60)
    assert novelist.page.cursor_offset() == len("Well. ")
    write(novelist, "Now. ")
    novelist.until_saved()
    texts["scene000"] = "Well. Now. " + texts["scene000"]
    again = Project.open(project.folder)
    assert {node: again.read_text(node).text for node in texts} == texts


def test_a_process_that_is_killed_loses_no_word_of_either_scene(novelist: Novelist, book: Book) -> None:
    novelist.desk.session.close()
    script = Path(__file__).with_name("two_scenes_typist.py")
    command = [sys.executable, str(script), str(book.folder), book.one, book.three]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"written\n"
        process.kill()
    project = Project.open(book.folder)
    written = {
        node: "".join(f"{number} " for number in range(last, -1, -2)) + text
        for node, last, text in ((book.one, 39, ONE), (book.three, 38, THREE))
    }
    assert all(project.read_text(node).text != text for node, text in written.items()), "all was saved"
    novelist.desk.session.open(book.folder)
    assert book.on_disk() == {**written, book.two: TWO}
