"""A tool's instruction as a template: its fields, what stands in for them, and the segments that come of it.

A field is a name in braces: `{selection}`. Whatever else stands in braces is text. A line whose fields are all empty
is left out, so that an instruction can speak of what need not be there: `In this way: {note}`. Values are never looked
through for fields: whatever the author's text has in braces stays as it is.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.comments import without_comments
from inkwell.story.segments import SYSTEM, Cut, Origin, Segment
from inkwell.story.tools import Reads, Tool
from inkwell.translation import shown

PASSAGES: Final = {
    Reads.BEFORE: ("This scene", Cut.FRONT, 60),
    Reads.AFTER: ("What follows", Cut.DROP, 55),
    Reads.SELECTION: ("Your selection", Cut.NEVER, 100),
    Reads.PASSAGE: ("The passage", Cut.FRONT, 85),
    Reads.SCENE: ("This scene", Cut.FRONT, 85),
    Reads.CHAPTER: ("This chapter", Cut.FRONT, 85),
    Reads.SYNOPSES: ("Chapters and scenes", Cut.FRONT, 70),
    Reads.FOUND: ("Scenes that have to do with it", Cut.FRONT, 75),
    Reads.CONVERSATION: ("What was said before", Cut.FRONT, 50),
}
"""The fields that hold the book's own text: what the ledger calls each, and how it is cut where room is short."""

WORDS: Final = {
    "note": "what the author answered to the tool's question, or noted beside it",
    "choice": "what the author chose",
    "count": "how many are wanted",
    "words": "how many words the answer may have",
    "length": "how many words the text has that is to be rewritten",
    "names": "the names in the selection or the passage",
    "numbers": "the numbers in it",
    "form": "what is written: prose, a poem, a screenplay",
    "rules": "how that form is written, in a sentence or two",
    "language": "the book's language",
    "book": "the book's title",
    "author": "its author",
    "title": "the scene's title",
    "synopsis": "the scene's synopsis",
    "pov": "the scene's point of view",
}
"""The other fields, and what each stands for."""

_FIELD: Final = re.compile(r"\{([a-z_]+)\}")
_INSTRUCTION_PRIORITY: Final = 100


def fields_in(instruction: str) -> tuple[str, ...]:
    """The names in braces, each once, known or not."""
    return tuple(dict.fromkeys(_FIELD.findall(instruction)))


def check_fields(tool: Tool) -> None:
    """Refuse a tool whose instructions name fields that there are not.

    Raises:
        InkwellError: BAD_INPUT, naming the field.
    """
    for instruction in (tool.instruction_chat, tool.instruction_base, tool.system):
        for name in fields_in(instruction):
            if name not in WORDS and name not in PASSAGES:
                known = ", ".join(sorted((*WORDS, *PASSAGES)))
                sentence = f"The tool “{tool.title}” uses {{{name}}}, which is not known; there are {known}."
                raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def read_by(tool: Tool) -> tuple[Reads, ...]:
    """All that a tool reads: what it says it does, and what its instructions name."""
    named = fields_in(tool.instruction_chat) + fields_in(tool.instruction_base)
    return tuple(dict.fromkeys((*tool.reads, *(Reads(name) for name in named if name in PASSAGES))))


def filled(instruction: str, values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """An instruction in pieces: (field, text), in their order; the field is "" where the words are the tool's own.

    Lines whose fields are all empty are gone. Texts of the book keep pieces of their own, short values do not.
    """
    pieces: list[tuple[str, str]] = []
    for line in _lines(instruction, values):
        at = 0
        for found in _FIELD.finditer(line):
            name = found[1]
            if name in PASSAGES:
                _add(pieces, "", line[at : found.start()])
                _add(pieces, name, values.get(name, ""))
            else:
                _add(pieces, "", line[at : found.start()] + values.get(name, ""))
            at = found.end()
        _add(pieces, "", line[at:])
    return tuple(pieces)


def _lines(instruction: str, values: Mapping[str, str]) -> list[str]:
    """The lines that stay, each with its newline; not more than one blank line in a row."""
    kept: list[str] = []
    for line in instruction.splitlines(keepends=True):
        names = _FIELD.findall(line)
        if names and not any(values.get(name, "").strip() for name in names):
            continue
        if line.strip() or (kept and kept[-1].strip()):
            kept.append(line)
    return kept


def _add(pieces: list[tuple[str, str]], name: str, text: str) -> None:
    if not text:
        return
    if not name and pieces and not pieces[-1][0]:
        pieces[-1] = "", pieces[-1][1] + text
    else:
        pieces.append((name, text))


def tool_segments(
    tool: Tool, values: Mapping[str, str], memory: Sequence[Segment] = (), *, chat: bool
) -> tuple[Segment, ...]:
    """What a model is told for one run of a tool: who it is to be, what it knows of the book, the instruction.

    `memory` is what `Reads.MEMORY` and `Reads.STORY` bring, in its own order. Texts of the book are segments of their
    own, so that the ledger names them and they are cut by themselves; comments in them are not told.
    """
    asked = tool.way(chat=chat) == "chat"
    label = f"“{shown(tool.title)}”"
    told = [*memory]
    system = "".join(text for _, text in filled(tool.system, values)).strip()
    if asked and system:
        told.insert(0, Segment(system, Origin.AUTHOR, SYSTEM, _INSTRUCTION_PRIORITY, Cut.NEVER))
    instruction = tool.instruction(chat=chat)
    # A text that is gone on with ends where the answer begins, to the space.
    pieces = filled(
        instruction.strip() if asked else instruction.rstrip("\n").rstrip(" ") + _ending(instruction), values
    )
    for name, text in pieces:
        if name:
            title, cut, priority = PASSAGES[Reads(name)]
            text = without_comments(text, unfinished=name == Reads.BEFORE)
            told.append(Segment(text, Origin.AUTHOR, title, priority, cut, section=name))
        else:
            told.append(Segment(text, Origin.AUTHOR, label, _INSTRUCTION_PRIORITY, Cut.NEVER))
    return tuple(told)


def with_before(segments: Sequence[Segment], before: str) -> tuple[Segment, ...]:
    """The same for a place further on: `before` is the text up to there."""
    text = without_comments(before.rstrip(), unfinished=True)
    return tuple(
        msgspec.structs.replace(each, text=text) if each.section == Reads.BEFORE else each for each in segments
    )


def nearest_words(segments: Sequence[Segment]) -> str:
    """The words of the book that stand nearest to an answer among what was told for it; "" where nothing was told."""
    # In logs of before, these segments have their label alone.
    texts = {title for title, _cut, _priority in PASSAGES.values()}
    told = [each for each in segments if each.text.strip()]
    of_the_book = [each for each in told if each.section or each.label in texts]
    return (of_the_book or told)[-1].text if told else ""


def _ending(instruction: str) -> str:
    """The newlines at an instruction's end, a paragraph's at most."""
    return "\n" * min(2, len(instruction) - len(instruction.rstrip("\n")))
