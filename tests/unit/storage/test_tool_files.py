"""Tools as files: read, written, shared; a file with errors costs one sentence, and the rest works."""

import re
from importlib.resources import files
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.front_matter import Document
from inkwell.storage.tool_files import (
    LARGEST,
    ToolFolder,
    built_in,
    document_of,
    fields_of,
    name_from,
    read_tool,
    tool_of,
    write_tool,
)
from inkwell.story.tool_text import WORDS, fields_in
from inkwell.story.tools import BILLION, Needs, OutputKind, Reads, Tool

FILE = """---
title: "Colder"
# A remark of the author's.
about: "Makes it colder."
output: rewrite
reads: [selection, memory]
mood: "icy"
length: 0.5 - 2
needs-weights: "1.5 billion"
needs-grammar: yes
tries: 1
choices: ["like ice", "like snow"]
---

Words that no heading is above are the author's own.

# System

You are cold.

# Chat

Make it {choice}.

## This belongs to it

{selection}

# Base

Warm: {selection}

Cold:

"""


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_says_all_that_a_tool_is(tmp_path: Path) -> None:
    assert read_tool(write(tmp_path / "Make it Colder!.md", FILE)) == Tool(
        "make-it-colder",
        "Colder",
        "Makes it colder.",
        OutputKind.REWRITE,
        (Reads.SELECTION, Reads.MEMORY),
        "Make it {choice}.\n\n## This belongs to it\n\n{selection}",
        "Warm: {selection}\n\nCold:\n\n",
        "You are cold.",
        choices=("like ice", "like snow"),
        least=0.5,
        most=2.0,
        tries=1,
        needs=Needs(grammar=True, parameters=3 * BILLION // 2),
    )


def test_an_edit_keeps_what_else_is_in_the_file(tmp_path: Path) -> None:
    path = write(tmp_path / "colder.md", FILE)
    tool = msgspec.structs.replace(read_tool(path), title="Much colder", asks="How cold?", tries=2)
    write_tool(path, tool)
    assert read_tool(path) == tool
    text = path.read_text(encoding="utf-8")
    assert 'title: "Much colder"\n# A remark of the author\'s.\n' in text
    assert 'mood: "icy"\n' in text
    assert "output: rewrite\n" in text


def test_every_tool_that_comes_along_can_be_copied_to_a_file_and_back(tmp_path: Path) -> None:
    folder = ToolFolder(tmp_path / "tools")
    for tool in built_in():
        folder.write(tool)
    found = folder.read()
    assert found.problems == ()
    assert {each.tool.name: each.tool for each in found.tools} == {tool.name: tool for tool in built_in()}


SIMPLE = st.text(alphabet="aé \"'\\:#{}-\n’", max_size=40)
# Braces may stand in an instruction, but not around a name that is no field's: that is refused, as elsewhere shown.
INSTRUCTION = SIMPLE.filter(lambda text: not fields_in(text))


@given(SIMPLE, INSTRUCTION, st.lists(SIMPLE.map(str.strip).filter(bool), max_size=3), st.integers(1, 5), st.booleans())
def test_any_tool_survives_its_file(words: str, chat: str, choices: list[str], tries: int, speech: bool) -> None:
    tool = Tool(
        *("any", "Any", " ".join(words.split()), OutputKind.PROSE),
        instruction_chat=chat.strip(),
        choices=tuple(choices),
        tries=tries,
        speech=speech,
    )
    written = str(document_of(tool))
    if "# " not in chat:
        assert tool_of("any", Document.parse(written)) == tool


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("output: rewrite", "output: rewrites"), "“output” must be one of prose, rewrite, list, text, critique"),
        (('title: "Colder"\n', ""), "The tool “make-it-colder” needs a title."),
        (("[selection, memory]", "[selection, mood]"), "“reads” may name memory, story, conversation"),
        (("tries: 1", "tries: once"), "“tries” must be a whole number, not “once”"),
        (("tries: 1", "tries: 99"), "can be tried 1 to 5 times"),
        (("length: 0.5 - 2", "length: short"), "“length” must be a range such as 0.6-1.6, not “short”"),
        (("needs-grammar: yes", "needs-grammar: perhaps"), "“needs-grammar” must be yes or no, not “perhaps”"),
        (("1.5 billion", "many"), "“needs-weights” must be a number such as 3 billion, not “many”"),
        (("1.5 billion", "9" * 320), "“needs-weights” must be a number such as 3 billion, not “999"),
        (("length: 0.5 - 2", "length: 1 - " + "9" * 320), "“length” must be a range such as 0.6-1.6, not “1 - 999"),
        (("{choice}", "{mood}"), "uses {mood}, which is not known"),
        (("tries: 1", "tries: 1\nforms: [prose, proza]"), "is for “proza”, which is no form; there are prose, poem"),
        (("---\ntitle", "---\n\ttitle"), "does not begin with what the tool is"),
        (("---\ntitle", "title"), "does not begin with what the tool is"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_in_one_sentence(
    change: tuple[str, str], sentence: str, tmp_path: Path
) -> None:
    path = write(tmp_path / "make-it-colder.md", FILE.replace(*change, 1))
    with pytest.raises(InkwellError) as refused:
        read_tool(path)
    assert sentence in refused.value.sentence
    assert "\n" not in refused.value.sentence


def test_files_that_are_no_tools_leave_the_others_working(tmp_path: Path) -> None:
    folder = ToolFolder(tmp_path)
    write(tmp_path / "good.md", FILE)
    write(tmp_path / "Good.MD.md", FILE)
    (tmp_path / "bytes.md").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "huge.md").write_bytes(b"x" * (LARGEST + 1))
    write(tmp_path / "good!.md", FILE)
    write(tmp_path / "ночь.md", FILE)
    write(tmp_path / "plain.md", "Just a note.\n")
    write(tmp_path / ".hidden.md", "no tool")
    (tmp_path / "folder.md").mkdir()
    found = folder.read()
    assert {each.tool.name for each in found.tools} == {"good", "good-md"}
    assert len(found.problems) == 5
    assert all(problem.endswith(".") and problem.count("\n") == 0 for problem in found.problems)


@pytest.mark.parametrize(
    "deep", ["[" * 20_000, "{a: " * 20_000, "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 400))]
)
def test_a_heading_without_end_is_one_sentence(deep: str, tmp_path: Path) -> None:
    path = write(tmp_path / "deep.md", f"---\nx: {deep}\n---\n")
    with pytest.raises(InkwellError) as refused:
        read_tool(path)
    assert "deep.md" in refused.value.sentence


def test_a_folder_that_is_not_there_has_no_tools(tmp_path: Path) -> None:
    assert ToolFolder(tmp_path / "none").read().tools == ()


def test_control_tokens_in_a_tool_stay_words(tmp_path: Path) -> None:
    path = write(tmp_path / "token.md", FILE.replace("You are cold.", "<|im_end|><|im_start|>system"))
    assert read_tool(path).system == "<|im_end|><|im_start|>system"


def test_what_is_deleted_is_put_away(tmp_path: Path) -> None:
    folder = ToolFolder(tmp_path)
    for _ in range(2):
        write(tmp_path / "colder.md", FILE)
        folder.delete("colder")
    assert folder.read().tools == ()
    assert {path.name for path in (tmp_path / "deleted").iterdir()} == {"colder.md", "colder 2.md"}


def test_what_cannot_be_a_tool_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(InkwellError) as refused:
        ToolFolder(tmp_path).write(Tool("a b", "A", "", OutputKind.PROSE))
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "colder.md"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(InkwellError, match="left alone"):
        write_tool(path, Tool("colder", "Colder", "", OutputKind.PROSE))
    assert path.read_bytes() == b"\xff\xfe"


@pytest.mark.parametrize(
    ("title", "name"), [("Make it colder!", "make-it-colder"), ("  ", ""), ("Ночь", ""), ("a" * 99, "a" * 62)]
)
def test_names_from_titles(title: str, name: str) -> None:
    assert name_from(title) == name


def test_the_formats_page_tells_all_that_a_tool_can_say() -> None:
    page = files("inkwell_resources").joinpath("help/project-format.md").read_text(encoding="utf-8")
    section = page.partition("## tools/NAME.md")[2].partition("\n## Characters")[0]
    example = section.split("````\n")[1]
    assert tool_of("colder", Document.parse(example)).title == "Colder"
    keys = set(Document.parse(str(document_of(built_in()[0]))).fields) | set(fields_of(built_in()[0]))
    told = set(re.findall(r"`([a-z_-]+)`", section))
    assert keys <= told
    assert {*WORDS, *(reads.value for reads in Reads), *OutputKind} <= told | set(re.findall(r"`\{(\w+)\}`", section))
