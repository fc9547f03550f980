"""`inkwell export` on the command line: what it says, what it writes, what it returns."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from inkwell import cli
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    tree = Manuscript({}).add("c", NodeKind.CHAPTER, "One", None).add("s", NodeKind.SCENE, "Sea", "c")
    texts = {"c": "", "s": "Waves. <!-- more? -->\n\n![Map](../assets/map.png)"}
    Project.create_from(tmp_path / "book", "The Sea", tree, texts, "Ann Ox")
    return tmp_path / "book"


def test_a_book_is_written_and_said_where(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.md"
    assert cli.run(["export", str(book), str(out), "--no-comments"]) == 0
    assert out.read_text(encoding="utf-8") == "# The Sea\n\n## One\n\n### Sea\n\nWaves.\n\n![Map](../assets/map.png)\n"
    assert "The Sea" in capsys.readouterr().out


def test_a_program_is_told_as_json(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.html"
    assert cli.run(["export", str(book), str(out), "--json", "--preset", "plain"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["path"] == str(out)
    assert (said["format"], said["preset"], len(said["left_out"])) == ("html", "Plain", 1)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["out.doc"], "cannot write"),
        (["out.md", "--preset", "fancy"], "no preset"),
        (["out.md", "--only", "status=done"], "Nothing in this book"),
        (["out.md", "--only", "nonsense"], "chooses nothing"),
        (["nowhere/out.md"], "no folder"),
        (["book/text/s.md"], "holds the book itself"),
        (["book/TEXT/new.md"], "holds the book itself"),
        (["book/bible"], "holds the book itself"),
        (["book/assets/sub/out.docx"], "holds the book itself"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    book: Path, tmp_path: Path, options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["export", str(book), str(tmp_path / options[0]), *options[1:]]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book"]
    assert "Waves." in (book / "text" / "s.md").read_text(encoding="utf-8")
    assert not (book / "bible").exists()


def test_an_export_may_lie_beside_the_books_folders(book: Path) -> None:
    assert cli.run(["export", str(book), str(book / "out.docx")]) == 0
    assert (book / "out.docx").is_file()


def test_a_screenplay_goes_out_as_one_unless_something_else_is_asked_for(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project.open(book)
    project.set_info(replace(project.info, extra={**project.info.extra, "form": "screenplay"}))
    for options, preset in ([], "Screenplay"), (["--preset", "plain"], "Plain"):
        assert cli.run(["export", str(book), str(tmp_path / "out.docx"), "--json", *options]) == 0
        assert json.loads(capsys.readouterr().out)["preset"] == preset


def test_a_text_that_cannot_be_read_stops_the_export(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (book / "text" / "s.md").write_bytes(b"---\nparent: c\nkind: scene\n---\n\xff\xfe")
    assert cli.run(["export", str(book), str(tmp_path / "out.md")]) == 2
    assert "UTF-8" in capsys.readouterr().err
    assert not (tmp_path / "out.md").exists()


def test_a_link_out_of_assets_is_no_picture(book: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\nsecret")
    (book / "assets").mkdir()
    (book / "assets" / "map.png").symlink_to(secret)
    assert cli.run(["export", str(book), str(tmp_path / "out")]) == 0
    assert not (tmp_path / "out" / "assets").exists()
