"""Plain text, Markdown files, folders of them and screenplays become what their authors meant."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import dot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.fountain_import import fountain_draft
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plain_text import marked_up
from inkwell.exchange.plan import ImportPlan


def plan_of(path: Path, data: bytes | None = None) -> ImportPlan:
    if data is not None:
        path.write_bytes(data)
    return known_importers(Pandoc()).read(path).plan()


def shape(plan: ImportPlan) -> list[tuple[int, str, str, str]]:
    return [(depth, node.kind.value, node.title, plan.texts[node.id]) for depth, node in plan.manuscript.walk()]


WRAPPED = """It was a bright cold day in the month of the thaw, and all the
clocks of the town were striking one after the other, as they
did.

A short line
and another

    The end."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (WRAPPED, "It was a bright cold day in the month of the thaw, and all the clocks of the town were striking one "
                  "after the other, as they did.\n\nA short line\nand another\n\nThe end."),
        ("One.\nTwo.\nThree.", "One.\n\nTwo.\n\nThree."),
        ("   One goes on\nand on.\n   Two goes on\nand on.", "One goes on\nand on.\n\nTwo goes on\nand on."),
        ("a\n\n***\n\n#\n\nb", "a\n\n***\n\n#\n\nb"),
        ("- So?\n\n1984. Spring.\n\n> x", "\\- So?\n\n1984\\. Spring.\n\n\\> x"),
        ("He *did* _so_.", "He *did* _so_."),
        ("", ""),
    ],
)  # fmt: skip
def test_plain_text_becomes_paragraphs(text: str, expected: str) -> None:
    assert marked_up(text) == expected


@settings(max_examples=50)
@given(st.text(st.sampled_from("ab. \n\t#*->1")))
def test_plain_text_loses_no_word(text: str) -> None:
    assert marked_up(text).replace("\\", "").split() == text.split()


def test_a_text_file_in_any_usual_encoding(tmp_path: Path) -> None:
    text = "CHAPTER I\r\n\r\n“Café,” he said.\r\n\r\nCHAPTER II\r\n\r\nShe left."
    expected = [(0, "chapter", "CHAPTER I", "“Café,” he said."), (0, "chapter", "CHAPTER II", "She left.")]
    for name, encoding in (("a", "utf-8"), ("b", "utf-8-sig"), ("c", "utf-16"), ("d", "cp1252")):
        plan = plan_of(tmp_path / f"{name}.txt", text.encode(encoding))
        assert shape(plan) == expected
        assert [("Windows-1252" in each) for each in plan.remarks] == [True] * (name == "d")


def test_markdown_brings_its_front_matter_and_its_pictures(tmp_path: Path) -> None:
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "the ferry.png").write_bytes(dot())
    (tmp_path / "secret.png").write_bytes(dot())
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "far.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "book" / "art").symlink_to(tmp_path / "art")
    (tmp_path / "book" / "own.png").write_bytes(dot())
    pictures = "![a](own.png) ![b](../secret.png) ![c](/etc/passwd) ![d](far.png) ![e](https://x.org/y.png)"
    head = '---\ntitle: "The Ferry"\nauthor: A. N. Author\nlang: en-GB\ntags: [night]\n---\n'
    plan = plan_of(tmp_path / "book" / "a.md", f"{head}\n## One\n\n{pictures}\n".encode())
    assert (plan.title, plan.author, plan.language) == ("The Ferry", "A. N. Author", "en-GB")
    assert plan.assets == {"own.png": dot()}
    assert shape(plan) == [(0, "chapter", "One", pictures.replace("(own.png)", "(../assets/own.png)"))]
    assert plan.remarks == (
        "Of what the file says of itself, this was left out: tags.",
        "Pictures that lie on the net were not fetched: 1.",
        "Pictures that are missing, or of a kind that cannot be kept, were left out: 3.",
    )
    bare = plan_of(tmp_path / "b.md", b"---\n\nno front matter\n")
    assert list(bare.texts.values()) == ["---\n\nno front matter"]


def test_a_folder_of_texts_is_a_book(tmp_path: Path) -> None:
    book = tmp_path / "My book"
    for name, text in {
        "1 Part one/2_The river.md": "Water.", "1 Part one/10 The sea.txt": "Salt.", "0 Before.md": "First.",
        "2 Part two/a.md": "## Own title\n\nText.", "notes.pdf": "%PDF", ".hidden/x.md": "no", "_drafts/y.md": "no",
    }.items():  # fmt: skip
        (book / name).parent.mkdir(parents=True, exist_ok=True)
        (book / name).write_text(text, "utf-8")
    plan = plan_of(book)
    assert plan.title == "My book"
    assert shape(plan) == [
        (0, "chapter", "Before", "First."), (0, "part", "Part one", ""), (1, "chapter", "The river", "Water."),
        (1, "chapter", "The sea", "Salt."), (0, "part", "Part two", ""), (1, "chapter", "Own title", "Text."),
    ]  # fmt: skip
    with pytest.raises(InkwellError, match="more than a book does"):
        plan_of(Path("/"))
    (tmp_path / "nothing").mkdir()
    with pytest.raises(InkwellError, match="holds nothing that can be imported") as refused:
        plan_of(tmp_path / "nothing")
    assert refused.value.kind is ErrorKind.BAD_INPUT


SCRIPT = """Title:
    _**The Ferry**_
Credit: written by
Author: A. N. Author
Contact:
    1 The Quay
    Harbour

# Act one

= They meet.

FADE IN:

.HARBOUR #1A#

= Rain. [[Too much rain?]]

Rain /* and
fog */ falls.

ANNA
(quietly)
Is it late?

> THE END <

===

## Sequence

INT. FERRY - NIGHT

Dark.
"""


HARBOUR = ".HARBOUR #1A#\n\nRain <!-- and\nfog --> falls.\n\nANNA\n(quietly)\nIs it late?\n\n> THE END <\n\n==="


def test_a_screenplay_has_its_scenes() -> None:
    draft = fountain_draft(SCRIPT, "file")
    plan = draft.plan()
    assert (plan.title, plan.author, plan.form) == ("The Ferry", "A. N. Author", "screenplay")
    assert plan.publication.contact == "1 The Quay\nHarbour"
    assert shape(plan) == [
        (0, "part", "Act one", "FADE IN:"),
        (1, "scene", "HARBOUR", HARBOUR),
        (1, "chapter", "Sequence", ""),
        (2, "scene", "INT. FERRY - NIGHT", "INT. FERRY - NIGHT\n\nDark."),
    ]  # fmt: skip
    synopses = {node.title: node.synopsis for node in plan.manuscript.nodes.values() if node.synopsis}
    assert synopses == {"Act one": "They meet.", "HARBOUR": "Rain. <!-- Too much rain? -->"}
    assert plan.remarks == ("Of the title page this has no place: credit: written by.",)
    bare = fountain_draft("EXT. SEA - DAY\n\nWaves.", "file").plan()
    assert (bare.title, shape(bare)) == ("file", [(0, "scene", "EXT. SEA - DAY", "EXT. SEA - DAY\n\nWaves.")])


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [("a.md", b"caf\xe9", "byte 3"), ("b.fountain", b"a\0b", "not a text"), ("c.txt", b"\xff\xfe\x00", "not UTF-8")],
)
def test_what_is_no_text_is_told(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    with pytest.raises(InkwellError) as refused:
        plan_of(tmp_path / name, data)
    assert (refused.value.kind, says in refused.value.sentence) == (ErrorKind.BAD_INPUT, True)


@pytest.mark.parametrize(
    ("name", "begins"), [("a.txt", b"a"), ("b.md", b"a"), ("c.html", b"<p>"), ("d.rtf", b"{\\rtf")]
)
def test_a_text_of_a_hundred_megabytes_is_refused(tmp_path: Path, name: str, begins: bytes) -> None:
    with (tmp_path / name).open("wb") as file:
        file.write(begins.ljust(70_000))
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(InkwellError, match="is larger than 64 MB"):
        plan_of(tmp_path / name)
