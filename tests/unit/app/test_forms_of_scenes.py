"""A scene's form of writing: its own, its chapter's, the book's; kept in the files, and put right where it is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.forms import Forms
from inkwell.errors import InkwellError
from inkwell.story.forms import Form, form_named


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", {"one": "One.", "two": "Two."})
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


def test_a_scene_follows_what_it_is_in_until_it_has_a_form_of_its_own(qtbot, stage: Stage):
    forms = Forms(stage.session)
    assert forms.of("one") is Form.PROSE
    forms.set_of_book(Form.POEM)
    assert [forms.of(each) for each in ("one", "c", "nobody")] == [Form.POEM] * 3
    forms.set("c", Form.SCREENPLAY)
    with qtbot.waitSignal(forms.changed):
        forms.set("one", Form.LYRICS)
    assert [forms.of(each) for each in ("c", "one", "two")] == [Form.SCREENPLAY, Form.LYRICS, Form.SCREENPLAY]
    forms.set("one", None)
    assert (forms.own("one"), forms.of("one")) == (None, Form.SCREENPLAY)


def test_what_is_written_in_another_form_than_the_book_is_known_for_all_of_it(stage: Stage):
    forms = Forms(stage.session)
    assert forms.apart() == {}
    forms.set_of_book(Form.POEM)
    assert forms.apart() == {}
    forms.set("c", Form.PLAY)
    forms.set("two", Form.POEM)
    assert forms.apart() == {"c": Form.PLAY, "one": Form.PLAY}
    forms.set_of_book(Form.PLAY)
    assert forms.apart() == {"two": Form.POEM}


def test_forms_are_in_the_files_and_nothing_else_of_them_changes(stage: Stage, tmp_path: Path):
    folder, session = stage.session.project.folder, stage.session
    before = (folder / "text" / "one.md").read_bytes()
    info = (folder / "project.json").read_bytes()
    forms = Forms(session)
    forms.set("one", Form.POEM)
    forms.set_of_book(Form.PLAY)
    session.close()
    session.open(folder)
    assert (forms.of("one"), forms.of_book) == (Form.POEM, Form.PLAY)
    forms.set("one", None)
    forms.set_of_book(Form.PROSE)
    assert (folder / "project.json").read_bytes() == info
    assert (folder / "text" / "one.md").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "form"), [("POEM ", Form.POEM), ("haiku", Form.PROSE), ("", Form.PROSE), ("play", Form.PLAY)]
)
def test_a_form_that_is_not_known_is_prose(name: str, form: Form):
    assert form_named(name) is form


def test_what_is_not_there_has_no_form(stage: Stage):
    with pytest.raises(InkwellError):
        Forms(stage.session).set("nobody", Form.POEM)
