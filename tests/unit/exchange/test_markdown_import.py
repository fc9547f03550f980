"""A Markdown book becomes a tree, and none of its words is lost or doubled."""

import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.markdown_import import ImportPlan, import_markdown, plan_import

ROOT = Path(__file__).parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT / ".." / "shared" / "books"))


def outline(plan: ImportPlan) -> list[tuple[int, str, str]]:
    return [(depth, node.kind.value, node.title) for depth, node in plan.manuscript.walk()]


def in_order(plan: ImportPlan) -> list[str]:
    return [plan.texts[node.id] for _, node in plan.manuscript.walk()]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("# Book\n\nhi\n## One\n## Two", "Book",
         [(0, "scene", "Opening"), (0, "chapter", "One"), (0, "chapter", "Two")]),
        ("## I\na\n### Sea\nb", "file", [(0, "chapter", "I"), (1, "scene", "Sea")]),
        ("# Part One\n## Anna\n# Part Two\n## Ben", "file",
         [(0, "part", "Part One"), (1, "chapter", "Anna"), (0, "part", "Part Two"), (1, "chapter", "Ben")]),
        ("## Book I\n### Part I\n#### I\nx", "file",
         [(0, "part", "Book I"), (1, "part", "Part I"), (2, "chapter", "I")]),
        ("# Sea\n### Chapter 2\n# Sky", "file", [(0, "part", "Sea"), (1, "chapter", "Chapter 2"), (0, "part", "Sky")]),
        ("## One\n##### deep\n```\n# code\n```\n#hashtag", "file", [(0, "chapter", "One")]),
        ("no headings", "file", [(0, "scene", "Opening")]),
        ("", "file", []),
    ],
)  # fmt: skip
def test_outlines(text: str, title: str, expected: list[tuple[int, str, str]]) -> None:
    plan = plan_import(text, "file")
    assert (plan.title, outline(plan)) == (title, expected)


LINES = st.lists(
    st.sampled_from(["# A", "## B", "### C", "#### D", "##### E", "", "one", "  two", "```", "~~~", "* * *"])
)


@given(LINES)
def test_no_line_is_lost_or_doubled(lines: list[str]) -> None:
    plan = plan_import("\n".join(lines), "Title")
    kept = [line for text in in_order(plan) for line in text.split("\n") if line]
    titles = [node.title for node in plan.manuscript.nodes.values()] + [plan.title]
    marks = Counter(line.lstrip("# ") for line in lines if line.startswith("#"))
    assert not Counter(kept) - Counter(line for line in lines if line)
    assert not Counter(line for line in lines if line and not line.startswith("#")) - Counter(kept)
    assert not marks - Counter(titles) - Counter(line.lstrip("# ") for line in kept if line.startswith("#"))


def books() -> list[Path]:
    found = sorted(path for path in BOOKS.glob("*.md") if path.name != "README.md")
    return found or sorted((ROOT / "resources" / "sample").glob("*.md"))


@pytest.mark.parametrize("path", books(), ids=lambda path: path.stem)
def test_every_paragraph_of_a_novel_is_there_once(path: Path) -> None:
    plan = import_markdown(path)
    paragraphs = [each for each in path.read_text("utf-8").split("\n\n") if not each.startswith("#")]
    assert [each.strip("\n") for each in "\n\n".join(filter(None, in_order(plan))).split("\n\n")] == [
        each.strip("\n") for each in paragraphs
    ]


def test_the_books_have_the_shape_they_should() -> None:
    if not (BOOKS / "war-and-peace.md").exists():
        pytest.skip("the novels are not here")
    kinds = Counter(kind for _, kind, _ in outline(import_markdown(BOOKS / "war-and-peace.md")))
    assert kinds["chapter"] == 365
    dracula = outline(import_markdown(BOOKS / "dracula.md"))
    assert dracula[:2] == [(0, "scene", "Opening"), (0, "chapter", "I")]


def test_what_cannot_be_read_gives_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"caf\xe9")
    with pytest.raises(InkwellError) as refused:
        import_markdown(path)
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert "byte 3" in refused.value.sentence
    with pytest.raises(InkwellError) as missing:
        import_markdown(tmp_path / "none.md")
    assert missing.value.kind is ErrorKind.NOT_FOUND
