"""Where a tool is to work, and what came of it."""

from dataclasses import dataclass, field

from inkwell.story.tools import Tool
from inkwell.translation import parted, tr


@dataclass(frozen=True, slots=True)
class ToolPlace:
    """A place in the book: the scene's text in three, as it stands on the page; `node` may be a whole chapter."""

    node: str
    before: str = ""
    """Up to the cursor, or to where the selection begins."""
    selection: str = ""
    after: str = ""
    title: str = ""

    @property
    def scene(self) -> str:
        """All of the scene."""
        return self.before + self.selection + self.after

    @property
    def passage(self) -> str:
        """What is selected, or all of the scene."""
        return self.selection if self.selection.strip() else self.scene

    @property
    def offset(self) -> int:
        """Where in the scene the passage begins, in code points."""
        return len(self.before) if self.selection.strip() else 0


@dataclass(frozen=True, slots=True)
class Source:
    """A passage of the book that an answer may cite by its number, counted from 1 in the order they were told."""

    node: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and its answer in a chat."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question of a chat with all that came of it: the answer, what it cites by number, what was wrong with it."""

    question: str
    answer: str = ""
    sources: tuple[Source, ...] = ()
    trouble: str = ""


@dataclass(frozen=True)
class ToolOrder:
    """What to run, where, and what the author said to it."""

    tool: Tool
    place: ToolPlace
    note: str = ""
    choice: str = ""
    """One of the tool's choices, or words of the author's own; "" is the first."""
    variants: int = 0
    """How many answers at once; 0 as the tool has it."""
    conversation: tuple[Turn, ...] = ()
    anyway: bool = False
    """Whether to run it on a model that is too small for it."""
    form: str = ""
    """The scene's form of writing (`story.forms`); "" is prose."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the selection, in code points from its start, and the run that its new words come from."""

    start: int
    end: int
    key: str


@dataclass(frozen=True)
class Variant:
    """One answer. `key` names its run, as the words that are taken from it remember it."""

    key: str
    text: str = ""
    faults: tuple[str, ...] = ()
    """What is wrong with it for its kind, a sentence each; none where it is what it has to be."""
    unchanged: tuple[tuple[int, int], ...] = ()
    """Of a rewrite: which parts of the selection (code points from its start) stayed as they were, because the model
    gave nothing that could stand there."""
    parts: tuple[Part, ...] = ()
    """Of a rewrite: the parts that have new words, in their order; each was a run of its own."""


@dataclass(frozen=True)
class ToolResult:
    """How a run ended; with what was written until then."""

    run: str
    order: ToolOrder
    variants: tuple[Variant, ...] = ()
    sources: tuple[Source, ...] = ()
    """What a chat's answer cites by number."""
    trouble: str = ""
    """Why it did not come to its end, in a sentence; "" where it did, or the author stopped it."""
    stopped: bool = False
    cut: tuple[str, ...] = field(default=())
    """What the model was not told for lack of room, by the ledger's labels."""
    parts: int = 1
    """In how many parts the text is done."""
    part: int = 1
    """Which of them is being done."""
    again: int = 0
    """How often the model has been asked about it already."""
    answers: int = 0
    """How many answers the model gave to those until now: where one is not what it has to be, others are asked for."""

    @property
    def stage_in_words(self) -> str:
        """What is being done just now: "part 2 of 5, try 3"; "" for the first try at a text that is done in one."""
        part = tr("part {part} of {parts}", part=self.part, parts=self.parts) if self.parts > 1 else ""
        return parted(filter(None, (part, tr("try {number}", number=self.again + 1) if self.again else "")))

    @property
    def tries_in_words(self) -> str:
        """How often the model was asked, where that was more than once for each part; "" for as often as parts."""
        spare = self.answers - self.parts * max(1, len(self.variants))
        if spare <= 0:
            return ""
        if self.parts > 1:
            return tr("the best of {answers} answers for {parts} parts", answers=self.answers, parts=self.parts)
        return tr("the best of {answers} answers", answers=self.answers)
