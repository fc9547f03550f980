"""Templates as files: those that come along, an author's own, and what is none."""

from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.template import cards_of
from inkwell.storage.template_files import LARGEST, TemplateFolder, built_in_templates, read_template


def test_those_that_come_along_are_in_order_and_say_what_they_are() -> None:
    found = built_in_templates()
    assert [each.title for each in found][:2] == ["Three acts", "The hero's journey"]
    assert all(each.about and len(each.cards) > 10 for each in found)


def test_an_own_template_is_kept_and_given_back(tmp_path: Path) -> None:
    folder = TemplateFolder(tmp_path / "templates")
    assert folder.read() == ((), ())
    folder.keep("My plan: “new”", 'Said "so"', "# One\nRain.\n")
    folder.keep("A first", "", "## Two\n")
    found, problems = folder.read()
    assert problems == ()
    assert [(each.title, each.about, each.cards) for each in found] == [
        ("A first", "", cards_of("## Two")),
        ("My plan: “new”", 'Said "so"', cards_of("# One\nRain.")),
    ]
    folder.keep("A first", "", "# Other\n")
    assert next(each.cards for each in folder.read()[0]) == cards_of("# Other")


def test_a_file_without_front_matter_has_its_files_name(tmp_path: Path) -> None:
    (tmp_path / "Quest.md").write_text("\ufeff# Away\r\nGo.\r\n", "utf-8")
    template = read_template(tmp_path / "Quest.md")
    assert (template.title, template.cards) == ("Quest", cards_of("# Away\nGo."))


def test_what_is_no_template_is_said_and_the_rest_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "b.md").write_text("Only words.", "utf-8")
    (tmp_path / "c.md").write_text("# " + "x" * LARGEST, "utf-8")
    (tmp_path / "d.md").write_text("# Good", "utf-8")
    (tmp_path / "e.md").mkdir()
    found, problems = TemplateFolder(tmp_path).read()
    assert [each.title for each in found] == ["d"]
    assert len(problems) == 4
    assert "no headings" in problems[1]
    with pytest.raises(InkwellError) as caught:
        read_template(tmp_path / "none.md")
    assert caught.value.kind is ErrorKind.NOT_FOUND


@pytest.mark.parametrize(("title", "text"), [("???", "# One"), ("Plan", "no headings"), ("", "# One")])
def test_what_cannot_be_kept_is_said(tmp_path: Path, title: str, text: str) -> None:
    with pytest.raises(InkwellError) as caught:
        TemplateFolder(tmp_path).keep(title, "", text)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert list(tmp_path.iterdir()) == []


def test_one_is_deleted_by_its_title_and_no_other(tmp_path: Path) -> None:
    folder = TemplateFolder(tmp_path / "templates")
    for title in ("One", "Two"):
        folder.keep(title, "", "# A card\n")
    folder.remove("One")
    assert [each.title for each in folder.read()[0]] == ["Two"]
    with pytest.raises(InkwellError) as caught:
        folder.remove("One")
    assert caught.value.kind is ErrorKind.NOT_FOUND
