"""Forms of writing in the whole program: chosen from the menu, followed by page, status bar, tools and files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Novelist

from inkwell.app.tool_shelf import ToolShelf
from inkwell.manuscript.node import NodeKind
from inkwell.story.forms import Form
from inkwell.ui.details_desk import DetailsDesk
from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.form_desk import FormDesk
from inkwell.ui.tool_desk import ToolDesk

POEM = "The cat sat on the mat,\nAnd wore a little hat.\n\nThe sea was grey and flat,\nAnd that was that."
SCRIPT = "INT. BAR - NIGHT\n\nMARIT\nIt is short.\n\nCUT TO:"


@pytest.fixture
def writer(make_desk: Callable[[], Novelist], tmp_path: Path) -> Novelist:
    """AI is off: forms are the author's."""
    novelist = make_desk()
    novelist.desk.preferences.change(ai=False)
    novelist.desk.session.create(tmp_path / "Book", "A book", "Somebody", "en")
    return novelist


def desk_of(novelist: Novelist) -> FormDesk:
    found = novelist.desk.equipment.parts["form_desk"]
    assert isinstance(found, FormDesk)
    return found


def notes_beside(novelist: Novelist) -> list[str]:
    """What is noted beside the lines of the page, from the first to the last; "" for nothing."""
    page, found = novelist.page, list[str]()
    notes, block = desk_of(novelist).notes_of(page), page.document().firstBlock()
    while block.isValid():
        note = notes.note_of(block) if block.text() else None
        found += [note.words if note else ""] if block.text() else []
        block = block.next()
    return found


def choose(novelist: Novelist, words: str) -> None:
    action = next(each.action for each in novelist.desk.commands.all if each.words == words)
    assert action.isEnabled()
    action.trigger()


def test_a_poem_is_laid_out_counted_and_noted_and_its_text_stays_as_it_was(writer: Novelist):
    forms, page = desk_of(writer), writer.page
    page.replace_text(POEM)
    choose(writer, "Scene as a poem")
    assert page.form is Form.POEM
    writer.qtbot.waitUntil(forms.line.isVisible)
    assert forms.line.full_text.startswith("Poem: 4 lines · 2 stanzas")
    assert notes_beside(writer) == ["6 A", "6 A", "6 A", "4/6 A"]
    assert page.text() == POEM
    page.set_cursor_offset(len(POEM))
    writer.qtbot.keyClicks(page, "\rAnd nothing more than that.")
    writer.qtbot.waitUntil(lambda: "5 lines" in forms.line.full_text)
    assert page.text() == POEM + "\nAnd nothing more than that."
    choose(writer, "Syllables and rhymes beside verse")
    assert not writer.desk.preferences.settings.form_notes


def test_a_book_in_another_language_has_its_lines_counted_and_no_english_notes(writer: Novelist, tmp_path: Path):
    session, forms, page = writer.desk.session, desk_of(writer), writer.page
    session.create(tmp_path / "Buch", "Ein Buch", "Jemand", "de-AT")
    page.replace_text("Wer reitet so spät durch Nacht und Wind?\nEs ist der Vater mit seinem Kind;")
    choose(writer, "Scene as a poem")
    writer.qtbot.waitUntil(forms.line.isVisible)
    assert forms.line.full_text == "Poem: 2 lines"
    assert notes_beside(writer) == ["", ""]
    for _ in range(2):
        choose(writer, "Syllables and rhymes beside verse")
    assert "English only" in writer.desk.window.notifications.sentence
    details = writer.desk.equipment.parts["details_desk"]
    assert isinstance(details, DetailsDesk)
    writer.answers.called = Identity("A book", "Somebody", "en-GB")
    details.ask()
    writer.qtbot.waitUntil(lambda: all(notes_beside(writer)))


def test_each_page_has_the_form_of_its_scene(writer: Novelist):
    session, page = writer.desk.session, writer.page
    first = session.current
    assert first is not None
    choose(writer, "Book as a screenplay")
    assert page.form is Form.SCREENPLAY
    page.replace_text(SCRIPT)
    writer.qtbot.waitUntil(lambda: "1 speaker" in desk_of(writer).line.full_text)
    second = session.add(NodeKind.SCENE, "A song", session.manuscript.shown_under(first), None)
    session.show(second)
    choose(writer, "Scene as song lyrics")
    assert page.form is Form.LYRICS
    session.show(first)
    assert page.form is Form.SCREENPLAY
    choose(writer, "Book as prose")
    assert page.form is Form.PROSE
    writer.qtbot.waitUntil(lambda: not desk_of(writer).line.isVisible())
    assert page.text() == SCRIPT


def test_the_whole_book_on_the_page_has_each_scene_in_its_form(writer: Novelist):
    session, page = writer.desk.session, writer.page
    first = session.current
    assert first is not None
    page.replace_text("It rained.\n\nHe went on.")
    choose(writer, "Scene as prose")
    second = session.add(NodeKind.SCENE, "A song", session.manuscript.ancestors(first)[0].id, None)
    session.show(second)
    choose(writer, "Scene as a poem")
    page.replace_text(POEM)
    writer.until_saved()
    choose(writer, "Whole book")
    assert {first, second} <= {section.node for section in page.sections}
    page.go_to(second, 0)
    assert page.form is Form.POEM
    writer.qtbot.waitUntil(lambda: "4 lines" in desk_of(writer).line.full_text)
    page.go_to(first, 0)
    assert page.form is Form.PROSE
    writer.qtbot.waitUntil(lambda: not desk_of(writer).line.isVisible())
    assert page.text(second) == POEM


def test_tools_know_the_form_of_the_scene(writer: Novelist):
    tools = writer.desk.equipment.parts["tool_desk"]
    assert isinstance(tools, ToolDesk)
    current = writer.desk.session.current
    assert current is not None
    assert desk_of(writer).form_of(current) == ""
    choose(writer, "Scene as a stage play")
    assert desk_of(writer).form_of(current) == "play"
    shelf = writer.desk.equipment.parts["tool_shelf"]
    assert isinstance(shelf, ToolShelf)
    writer.qtbot.waitUntil(lambda: bool(shelf.tools))
    assert {"dialogue", "beat"} <= {tool.name for tool in tools.tools()}
    assert "show" not in {tool.name for tool in tools.tools()}
    choose(writer, "Scene as prose")
    assert "show" in {tool.name for tool in tools.tools()}
    choose(writer, "Scene as a stage play")
    checked = [each.words for each in writer.desk.commands.all if each.action.isChecked()]
    assert {"Scene as a stage play", "Book as prose"} <= set(checked)
    assert "Scene as prose" not in checked
