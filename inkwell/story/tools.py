"""A writing tool as a value: what it reads, what it says to a model, what comes out, what a model must be able to do.

The tools that come along are files of the same kind as an author's own (`storage.tool_files`); nothing about a tool
is code. What a tool says is an instruction with fields in braces (`story.tool_text`), once for models that were tuned
to follow instructions and once for models that only go on with a text.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final, Literal

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.forms import Form
from inkwell.translation import figure, shown, tr

MILLION: Final = 1_000_000
BILLION: Final = 1000 * MILLION
FOLLOWS_FROM: Final = 500 * MILLION
"""Weights from which a model that was tuned for instructions follows them."""

NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?")
"""What a tool's name looks like: it is its file's name too, on every system."""


class OutputKind(StrEnum):
    """What comes out of a tool, and so where it goes."""

    PROSE = "prose"
    """Words for the place at the cursor: a proposal in the page."""
    REWRITE = "rewrite"
    """Other words for the selection: differences in the page."""
    LIST = "list"
    """Several short things to pick from."""
    TEXT = "text"
    """Words about the book, as a summary: for a panel, or the synopsis."""
    CRITIQUE = "critique"
    """Remarks, each with the words of the text that it speaks of."""
    OUTLINE = "outline"
    """Chapters with scenes."""
    CHAT = "chat"
    """An answer that names the scenes it rests on."""


class Reads(StrEnum):
    """What of the book a tool has before it. All but the first three are named in its instruction as fields."""

    MEMORY = "memory"
    """The bible's entries that belong here, the summaries, the author's note: as for Continue."""
    STORY = "story"
    """What stands before this scene, as far as there is room."""
    CONVERSATION = "conversation"
    """What was asked and answered before, in a chat."""
    BEFORE = "before"
    """The scene up to the cursor, or to where the selection begins."""
    AFTER = "after"
    """How the scene goes on behind the cursor or the selection."""
    SELECTION = "selection"
    """The selected words; without a selection the tool cannot run."""
    PASSAGE = "passage"
    """The selected words, or the whole scene where nothing is selected."""
    SCENE = "scene"
    CHAPTER = "chapter"
    """All scenes of the chapter that the scene is in."""
    SYNOPSES = "synopses"
    """The book's chapters and scenes with their synopses."""
    FOUND = "found"
    """Scenes, or parts of them, that have to do with the note, numbered."""


class Needs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model must be able to do for a tool."""

    chat: bool = False
    """It must have been tuned to follow instructions."""
    grammar: bool = False
    """Its answers must be held to a form."""
    parameters: int = 0
    """With fewer weights it gives nonsense."""
    context_tokens: int = 0
    """With a smaller context too little of the text is before it."""


class Ability(msgspec.Struct, frozen=True):
    """What a loaded model can do, as far as tools ask. A number of 0 is not known: nothing is held against it then."""

    model: str
    chat: bool = False
    grammar: bool = False
    copies: bool = False
    """It can look ahead by copying from what it was told."""
    parameters: int = 0
    context_tokens: int = 0

    @property
    def follows(self) -> bool:
        """Whether it is asked by instructions: of few weights, a model goes on with examples better than it obeys."""
        return self.chat and not 0 < self.parameters < FOLLOWS_FROM


class Shortfall(msgspec.Struct, frozen=True):
    """Why a model cannot do a tool's work, in two sentences: what is the matter, and which model could.

    A `hard` one cannot be passed over; else the author may try it all the same.
    """

    sentence: str
    suggestion: str
    hard: bool = False

    def __str__(self) -> str:
        return f"{self.sentence} {self.suggestion}"


class Tool(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One tool."""

    name: str
    """Lower-case letters, digits and hyphens; no two tools have the same."""
    title: str
    """As the author sees it."""
    words: str
    """What it is for, in one sentence."""
    output: OutputKind
    reads: tuple[Reads, ...] = ()
    instruction_chat: str = ""
    """What a model that follows instructions is asked; "" where such a model too simply goes on with the text."""
    instruction_base: str = ""
    """What stands before the answer where a model only goes on with a text; "" with `PROSE` is the text itself."""
    system: str = ""
    """Who the model is to be, for those that follow instructions."""
    asks: str = ""
    """The question to the author whose answer is the note; "" for none."""
    asks_always: bool = False
    """Whether the tool cannot run without that answer."""
    choices: tuple[str, ...] = ()
    """What the author may choose from, the first at the start; words of their own are as good."""
    choices_title: str = ""
    """What the choice is of: "Tone", "Sense"."""
    count: int = 0
    """Items of a list, remarks of a critique, chapters of an outline."""
    item_words: int = 0
    """The most words of one of them."""
    max_words: int = 0
    """The most words of the answer; 0 is the author's setting for prose, and for a rewrite what its text allows."""
    least: float = 0.6
    most: float = 1.6
    """How long a rewrite may be, as multiples of what it stands for."""
    piece_words: int = 0
    """A longer text is done in pieces of about as many words, paragraphs kept whole; 0 takes it in one."""
    quotes: int = 1
    """Passages that each remark of a critique quotes."""
    speech: bool = False
    """Whether somebody must speak in what comes out."""
    style: str = ""
    """The style of writing by its name ("Careful"); "" is the author's."""
    variants: int = 0
    """How many answers at once; 0 is the author's setting for prose and one for all else."""
    tries: int = 2
    """How often it is asked at most where an answer is not what it has to be."""
    needs: Needs = Needs()
    forms: tuple[str, ...] = ()
    """The forms of writing that it is for (`story.forms`); all where none is named."""
    order: int = 1000
    """Its place among the tools, low ones first."""

    def check(self) -> None:
        """Refuse what cannot be a tool.

        Raises:
            InkwellError: BAD_INPUT with one sentence that says what to change.
        """
        if not NAME.fullmatch(self.name):
            raise _refusal(
                tr(
                    "A tool's name has small letters, digits and hyphens only, so “{name}” cannot be one.",
                    name=self.name,
                )
            )
        if not self.title.strip():
            raise _refusal(tr("The tool “{name}” needs a title.", name=self.name))
        if self.output is not OutputKind.PROSE and not (self.instruction_chat.strip() or self.instruction_base.strip()):
            raise _refusal(tr("The tool “{title}” has no instruction.", title=self.title))
        if self.output is OutputKind.REWRITE and Reads.SELECTION not in self.reads:
            raise _refusal(tr("The tool “{title}” rewrites, so it has to read {{selection}}.", title=self.title))
        for sentence, value, most in (
            (tr("The number of items of the tool “{title}” must be between 0 and {most}."), self.count, 40),
            (
                tr("The number of words of an item of the tool “{title}” must be between 0 and {most}."),
                self.item_words,
                200,
            ),
            (tr("The number of words of the tool “{title}” must be between 0 and {most}."), self.max_words, 4000),
            (
                tr("The number of words of a piece of the tool “{title}” must be between 0 and {most}."),
                self.piece_words,
                4000,
            ),
            (tr("The number of variants of the tool “{title}” must be between 0 and {most}."), self.variants, 6),
        ):
            if not 0 <= value <= most:
                raise _refusal(sentence.format(title=self.title, most=most))
        if not 1 <= self.tries <= 5 or not 1 <= self.quotes <= 2:
            raise _refusal(
                tr(
                    "The tool “{title}” can be tried 1 to 5 times, and its remarks quote 1 or 2 passages.",
                    title=self.title,
                )
            )
        unknown = [each for each in self.forms if each not in list(Form)]
        if unknown:
            known = ", ".join(Form)
            raise _refusal(
                tr(
                    "The tool “{title}” is for “{unknown}”, which is no form; there are {known}.",
                    title=self.title,
                    unknown=unknown[0],
                    known=known,
                )
            )
        if not 0 < self.least < self.most <= 20:
            raise _refusal(
                tr("The shortest and the longest answer of the tool “{title}” do not go together.", title=self.title)
            )

    def way(self, *, chat: bool) -> Literal["chat", "base"]:
        """How a model is asked that follows instructions (`chat`) or only goes on with a text."""
        return "chat" if chat and self.instruction_chat.strip() else "base"

    def instruction(self, *, chat: bool) -> str:
        """What such a model is told."""
        return self.instruction_chat if self.way(chat=chat) == "chat" else self.instruction_base

    def serves(self, form: str) -> bool:
        """Whether it is for texts of this form."""
        return not self.forms or form in self.forms


def shortfall(tool: Tool, ability: Ability) -> Shortfall | None:
    """Why this model cannot do the tool's work; None when it can."""
    needs = tool.needs
    if not ability.chat and (needs.chat or (tool.output is not OutputKind.PROSE and not tool.instruction_base.strip())):
        sentence = tr(
            "“{title}” needs a model that follows instructions; {model} only goes on with a text.",
            title=shown(tool.title),
            model=ability.model,
        )
        return Shortfall(sentence, _suggestion(tool), hard=not tool.instruction_base.strip())
    if 0 < ability.parameters < needs.parameters:
        sentence = tr(
            "“{title}” asks more of a model than one of {size_words} weights can give.",
            title=shown(tool.title),
            size_words=size_words(ability.parameters),
        )
        return Shortfall(sentence, _suggestion(tool))
    if needs.grammar and not ability.grammar:
        sentence = tr(
            "“{title}” needs a model whose answers can be held to a form; {model} cannot be.",
            title=shown(tool.title),
            model=ability.model,
        )
        return Shortfall(sentence, tr("A model in a GGUF file can."))
    if 0 < ability.context_tokens < needs.context_tokens:
        sentence = tr(
            "“{title}” needs a context of {context_tokens:,} tokens; here it is {here:,}.",
            title=shown(tool.title),
            context_tokens=needs.context_tokens,
            here=ability.context_tokens,
        )
        return Shortfall(sentence, tr("The settings of the writing partner can raise it."))
    return None


_SIZE: Final = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)[\s_-]?([bm])(?![a-z])", re.IGNORECASE)
_TUNED: Final = re.compile(r"(?<![a-z])(?:instruct|chat|it|assistant)(?![a-z])", re.IGNORECASE)


def suitable(tool: Tool, names: Sequence[str]) -> str:
    """Of models on this machine, by their names, the smallest that can do the tool's work; "" where none says so.

    Makers put the number of weights into a name, and whether it was tuned for instructions: "Qwen2.5-3B-Instruct".
    """
    found: list[tuple[float, str]] = []
    for name in names:
        size = _SIZE.search(name)
        if size is not None and _TUNED.search(name):
            weights = float(size[1]) * (BILLION if size[2].lower() == "b" else MILLION)
            # A model that is sold as one of three billion has a few weights less, or more.
            if weights >= 0.9 * tool.needs.parameters:
                found.append((weights, name))
    return min(found, default=(0.0, ""))[1]


def size_words(parameters: int) -> str:
    """A number of weights as one says it: "135 million", "1.7 billion"."""
    if parameters < BILLION:
        return tr("{count} million", count=max(1, round(parameters / MILLION)))
    billions = round(parameters / BILLION, 1)
    return tr("{count} billion", count=figure(billions, ".0f" if billions.is_integer() else ".1f"))


_SUITABLE: Final = (
    (1 * BILLION, tr("Gemma 3 1B or Llama 3.2 1B, both as tuned for instructions")),
    (4 * BILLION, tr("Gemma 3 4B or Qwen 2.5 3B, both as tuned for instructions")),
    (9 * BILLION, tr("Llama 3.1 8B or Qwen 2.5 7B, both as tuned for instructions")),
)
"""For up to how many weights of need which models are named."""


def _suggestion(tool: Tool) -> str:
    least = tool.needs.parameters
    known = next((names for size, names in _SUITABLE if least <= size), _SUITABLE[-1][1])
    if not least:
        return tr("A model serves, such as {known}.", known=known)
    return tr("A model with {size} weights or more serves, such as {known}.", size=size_words(least), known=known)


def _refusal(sentence: str) -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, sentence)
