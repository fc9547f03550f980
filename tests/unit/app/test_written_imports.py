"""What an import comes to is written whole, or nothing of it is left; the command line shows it first."""

from dataclasses import replace
from pathlib import Path

import pytest

from inkwell.app.importing import write_plan
from inkwell.cli import run
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.draft import Draft, Matter
from inkwell.exchange.progress import CancelledError
from inkwell.manuscript.node_collections import Collection, collections_from
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.targets import Target
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.book_publication import publication_of
from inkwell.storage.book_target import target_of
from inkwell.storage.project import Project
from inkwell.story.bible import EntryKind, new_entry

PICTURE = b"\x89PNG\r\n\x1a\nx"
DRAFT = Draft(
    "## One\n\nRain.\n\n## Two\n\n![a](../assets/a.png)",
    "file",
    "The Ferry",
    "A. N. Author",
    "en-GB",
    form="screenplay",
    front=(Matter("Dedication", "To you."),),
    back=(Matter("Thanks", "To all."),),
    entries=(new_entry(EntryKind.CHARACTER, "Anna"),),
    assets={"a.png": PICTURE},
    publication=Publication(cover="a.png", rights="Mine"),
    remarks=("Tables are lines now.",),
)


def test_all_that_came_along_is_in_the_book(tmp_path: Path) -> None:
    stages: list[tuple[str, float | None]] = []
    book = write_plan(tmp_path / "book", DRAFT.plan(), lambda stage, done: stages.append((stage, done)))
    assert (book.info.title, book.info.author, book.info.language) == ("The Ferry", "A. N. Author", "en-GB")
    assert book.info.extra["form"] == "screenplay"
    titles = {node.title: node.id for node in book.manuscript.nodes.values()}
    assert [node.title for _, node in book.manuscript.walk()] == ["Dedication", "One", "Two", "Thanks"]
    assert book.read_text(titles["One"]).text == "Rain."
    publication = publication_of(book.info)
    assert (publication.front, publication.back) == ((titles["Dedication"],), (titles["Thanks"],))
    assert (publication.cover, publication.rights) == ("a.png", "Mine")
    assert (tmp_path / "book" / "assets" / "a.png").read_bytes() == PICTURE
    assert [entry.name for entry in BibleFiles(tmp_path / "book").read().entries.values()] == ["Anna"]
    assert {stage for stage, _ in stages} == {"Writing the book"}
    assert book.problems == ()


def test_collections_and_the_goal_of_a_book_come_along(tmp_path: Path) -> None:
    plan = DRAFT.plan()
    one = next(node.id for node in plan.manuscript.nodes.values() if node.title == "One")
    book = write_plan(tmp_path / "book", replace(plan, collections=(Collection("Rain", ids=(one,)),), target=80_000))
    assert collections_from(book.info.extra["collections"]) == (Collection("Rain", ids=(one,)),)
    assert target_of(book.info) == Target(80_000)


@pytest.mark.parametrize("after", [0, 2, 4, 5])
def test_a_cancelled_import_leaves_nothing(tmp_path: Path, after: int) -> None:
    calls: list[str] = []

    def progress(stage: str, _done: float | None) -> None:
        calls.append(stage)
        if len(calls) > after:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_plan(tmp_path / "book", DRAFT.plan(), progress)
    assert list(tmp_path.iterdir()) == []


def test_a_picture_cannot_lie_outside(tmp_path: Path) -> None:
    plan = Draft("x", "file", assets={"../a.png": PICTURE}).plan()
    with pytest.raises(InkwellError) as refused:
        write_plan(tmp_path / "book", plan)
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert list(tmp_path.iterdir()) == []


SOURCE = "# The Ferry\n\n## One\n\nRain fell.\n\n* * *\n\nSun.\n\n## Two\n\nDay one was dry.\n"


def test_the_command_line_shows_it_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, folder = tmp_path / "a.md", tmp_path / "book"
    source.write_text(f"---\nmood: wet\n---\n{SOURCE}", "utf-8")
    asked = ["import", str(source), str(folder)]
    assert run([*asked, "--dry-run", "--at-breaks", "--author", "A. N. Author"]) == 0
    assert capsys.readouterr().out == (
        "The Ferry, by A. N. Author\n"
        "  One  (chapter, 0 words)\n    Scene 1  (scene, 2 words)\n    Scene 2  (scene, 1 words)\n"
        "  Two  (chapter, 4 words)\n"
        "Together 7 words.\n"
        "Of what the file says of itself, this was left out: mood.\n"
        "Nothing was written.\n"
    )
    assert not folder.exists()
    assert run([*asked, "--title", "Rain"]) == 0
    said = capsys.readouterr()
    assert said.out == "“Rain”: 2 parts, chapters and scenes, 7 words.\n"
    assert said.err == "Of what the file says of itself, this was left out: mood.\n"
    assert Project.open(folder).info.title == "Rain"
    assert run(asked) == 2
    assert "choose another place" in capsys.readouterr().err
    assert run(["import", str(source), str(tmp_path / "other"), "--chapter-lines", "("]) == 2
    assert "not a regular expression" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()
