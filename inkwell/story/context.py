"""Everything that a model could be told at a place in the book, as values; `assembly` makes segments of it.

The author decides for each section whether it is told and how much room it may have. Room is counted in the model's
own tokens, by the engine; here are only shares of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from inkwell.manuscript.counts import size_of
from inkwell.story.segments import WHOLE, Cut
from inkwell.translation import tr


class Section(StrEnum):
    """The kinds of things that are told, in the order in which they stand."""

    SYSTEM = "system"
    MEMORY = "memory"
    STYLE = "style"
    SAMPLES = "samples"
    BIBLE = "bible"
    """Entries that are always told."""
    SUMMARIES = "summaries"
    STORY = "story"
    """The scenes before this one."""
    SCENE = "scene"
    """This scene but for its last paragraphs."""
    CAST = "cast"
    """The names of the bible that are out of sight (see `cast`)."""
    LORE = "lore"
    """Entries that something in the text calls for."""
    FOUND = "found"
    """Passages of the book that were looked up because they bear on this place."""
    AUTHORS_NOTE = "authors_note"
    INSTRUCTION = "instruction"
    NOTE = "note"
    """What the author says to the model this once."""
    NEAR = "near"
    """The last paragraphs before the cursor."""
    PASSAGE = "passage"
    """What a tool is to work on."""
    LEAD = "lead"
    """What a tool has the answer begin after."""


class Rule(msgspec.Struct, frozen=True):
    """What a section may take. See `Segment` for the meaning of the numbers."""

    title: str
    share: int
    priority: int
    cut: Cut
    optional: bool = False
    """Whether the author may leave it out, and give it more or less room."""
    on: bool = True
    """Whether it is told unless the author says otherwise."""


RULES: Final[Mapping[Section, Rule]] = {
    Section.SYSTEM: Rule(tr("Instructions to the model"), WHOLE, 100, Cut.NEVER),
    Section.MEMORY: Rule(tr("Memory"), 20, 85, Cut.BACK, optional=True),
    Section.STYLE: Rule(tr("Style, from the story bible"), 10, 80, Cut.BACK, optional=True),
    Section.SAMPLES: Rule(tr("Sound like these pages"), 15, 30, Cut.BACK, optional=True),
    Section.BIBLE: Rule(tr("Story bible, always told"), 20, 70, Cut.BACK, optional=True),
    Section.SUMMARIES: Rule(tr("Summaries of earlier chapters"), 15, 35, Cut.DROP, optional=True),
    Section.STORY: Rule(tr("The story so far"), WHOLE, 20, Cut.FRONT, optional=True),
    Section.SCENE: Rule(tr("Earlier in this scene"), WHOLE, 60, Cut.FRONT),
    Section.CAST: Rule(tr("Names in this story"), 10, 66, Cut.BACK, optional=True),
    Section.LORE: Rule(tr("Story bible, when named"), 20, 65, Cut.BACK, optional=True),
    Section.FOUND: Rule(tr("Passages looked up in the book"), 15, 25, Cut.DROP, optional=True, on=False),
    Section.AUTHORS_NOTE: Rule(tr("Author's note"), WHOLE, 100, Cut.NEVER, optional=True),
    Section.INSTRUCTION: Rule(tr("What the tool asks"), WHOLE, 100, Cut.NEVER),
    Section.NOTE: Rule(tr("Your note"), WHOLE, 100, Cut.NEVER),
    Section.NEAR: Rule(tr("This scene"), WHOLE, 90, Cut.FRONT),
    Section.PASSAGE: Rule(tr("The passage"), WHOLE, 100, Cut.NEVER),
    Section.LEAD: Rule(tr("How the answer begins"), WHOLE, 100, Cut.NEVER),
}
"""Who is cut first when there is not room for all: the story so far, then what was looked up, samples, summaries, the
scene's beginning, the bible, style and memory, and last of all the paragraphs before the cursor. The author's notes
and what a tool needs are never cut: too long ones are refused, for words to the model must not vanish in silence.

What was looked up is off: measured (tests/benchmarks/memory), it costs as much as it gives."""

LEAST_SHARE: Final = 5
"""Per cent; with less than that a section is better left out."""


class Lore(msgspec.Struct, frozen=True):
    """A bible entry as it is told: its name, its words, and why it is there."""

    name: str
    text: str
    why: str = ""
    rank: int = 0
    """Its priority among the entries: the lowest is left out first."""
    id: str = ""


class Excerpt(msgspec.Struct, frozen=True):
    """A piece of the book or of a summary, and what it is from."""

    title: str
    text: str
    why: str = ""
    id: str = ""
    """The scene or chapter that it is from, where that is known."""


class Told(msgspec.Struct, frozen=True):
    """All that could be told at a place. What is empty is not told."""

    before: str = ""
    """The scene up to the cursor."""
    note: str = ""
    """What the author says to the model this once."""
    story: tuple[Excerpt, ...] = ()
    """The scenes before this one, in reading order; only their texts are told."""
    memory: str = ""
    """What the model shall know of this book always, in the author's words."""
    style: str = ""
    samples: tuple[Excerpt, ...] = ()
    """Pages that it shall sound like."""
    standing: tuple[Lore, ...] = ()
    """Bible entries that are always told, in an order that does not change while one writes."""
    cast: tuple[str, ...] = ()
    """Names that may come again, the likeliest first."""
    summaries: tuple[Excerpt, ...] = ()
    lore: tuple[Lore, ...] = ()
    """Bible entries that the text calls for, new ones last."""
    found: tuple[Excerpt, ...] = ()
    kept_back: tuple[str, ...] = ()
    """Titles of the notes that were not looked through for it, because the author keeps them from the model."""
    authors_note: str = ""
    """The author's standing note on how to go on."""
    authors_note_depth: int = 0
    """Before how many of the last paragraphs it stands; 0: before all of `NEAR`, where it costs least."""
    system: str = ""
    """Words of the system, for models that follow instructions."""
    instruction: str = ""
    """What a tool asks, said before the last paragraphs."""
    passage: str = ""
    """What a tool is to work on, after them."""
    lead: str = ""
    """What stands at the very end: the answer begins after it."""


def replaced(told: Told, **changes: object) -> Told:
    """Return the same with other values."""
    return msgspec.structs.replace(told, **changes)


@dataclass(frozen=True)
class Plan:
    """What the author decided on sections: those told or not told against the rule, and shares."""

    on: frozenset[Section] = frozenset()
    off: frozenset[Section] = frozenset()
    shares: Mapping[Section, int] | None = None

    def tells(self, section: Section) -> bool:
        """Whether the section is told."""
        rule = RULES[section]
        if not rule.optional:
            return True
        return section not in self.off and (rule.on or section in self.on)

    def share(self, section: Section) -> int:
        """Per cent of the room that it may have."""
        rule = RULES[section]
        chosen = (self.shares or {}).get(section, rule.share)
        return min(max(1, chosen), WHOLE) if rule.optional and rule.cut is not Cut.NEVER else rule.share


_ENDS_PIECE: Final = ".,;:!?…)]}”’»–—"
_OPENS_PIECE: Final = "([{“„«‘¿¡"
USUAL: Final = Plan()
"""What is told unless the author says otherwise."""


def parts_words(before: str) -> bool:
    """Whether a text ends in a space that an answer has to begin with, where that space is not told.

    Not behind what may open a quote or a mark, nor where words are written without spaces.
    """
    told = before.rstrip(" \t\u00a0")
    if not told or told == before or size_of(told[-1]).unspaced:
        return False
    return told[-1].isalnum() or told[-1] in _ENDS_PIECE


def joined(before: str, answer: str) -> str:
    """Return `answer` as it goes in after `before`: without its leading spaces where `before` ends in white space."""
    return answer.lstrip(" ") if not before or before[-1].isspace() else answer


def parted(answer: str, behind: str) -> str:
    """Return `answer` as it goes in before `behind`: with a space at its end where the two would be one word.

    `behind` is the character right behind it, "" at the end of a paragraph.
    """
    if not answer or not behind or answer[-1].isspace() or answer[-1] in f"{_OPENS_PIECE}—–-":
        return answer
    meets = behind.isalnum() or behind in _OPENS_PIECE
    return f"{answer} " if meets and not size_of(behind).unspaced and not size_of(answer[-1]).unspaced else answer
