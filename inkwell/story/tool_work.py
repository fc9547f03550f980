"""One run of a tool from its text to its result: piece by piece, try by try, and by variants side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from inkwell.story.tool_checks import Fault, cleaned, faults_of
from inkwell.story.tool_pieces import Stretch, in_pieces, put_together
from inkwell.story.tool_results import Source, ToolOrder, ToolResult, Variant
from inkwell.story.tools import OutputKind

MOST_ROUNDS: Final = 3
"""How often summaries of pieces are summed up again, where together they are longer than the tool allows."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one variant said of one piece, in the end; `kept` where the piece stays as it was."""

    text: str
    key: str
    faults: tuple[Fault, ...] = ()
    kept: bool = False

    @property
    def badness(self) -> tuple[int, int]:
        """The grave faults count first."""
        return sum(fault.grave for fault in self.faults), len(self.faults)


@dataclass(frozen=True, slots=True)
class _Line:
    """One variant: its answers to the pieces so far, the best of those to the present piece, and what it is saying."""

    answers: tuple[_Answer, ...] = ()
    best: _Answer | None = None
    saying: str = ""


@dataclass
class ToolWork:
    """The state of a run. `piece` is what is to be done now; `answer` takes what the model said to it."""

    run: str
    order: ToolOrder
    text: str
    """What the tool works on, "" for nothing but the instruction."""
    variants: int = 1
    sources: tuple[Source, ...] = ()
    pieces: tuple[Stretch, ...] = field(init=False)
    cut: tuple[str, ...] = ()
    _lines: list[_Line] = field(init=False)
    tries: int = 0
    """How often the present piece was asked for."""
    _round: int = 1

    def __post_init__(self) -> None:
        self.pieces = self._in_pieces(self.text)
        self._lines = [_Line() for _ in range(self.variants)]

    def _in_pieces(self, text: str) -> tuple[Stretch, ...]:
        """Nothing to work on is one piece too: the one question that is asked."""
        tool = self.order.tool
        divided = tool.piece_words or tool.output is OutputKind.REWRITE
        pieces = in_pieces(text, tool.piece_words) if divided else ()
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        return pieces or (Stretch(min(start, end), end),)

    @property
    def place(self) -> int:
        """Which of the pieces is to be done now."""
        return len(self._lines[0].answers)

    @property
    def over(self) -> bool:
        """Whether all pieces are done."""
        return self.place >= len(self.pieces)

    @property
    def piece(self) -> str:
        """What the model is to work on now."""
        return self.pieces[self.place].of(self.text)

    def hear(self, variant: int, saying: str) -> None:
        """What a variant has said of the present piece until now."""
        self._lines[variant] = replace(self._lines[variant], saying=saying)

    def answer(self, said: Sequence[tuple[str, str]]) -> None:
        """Take the answers to the present piece, one for each variant as (key, text); it may have to be asked again."""
        self.tries += 1
        best = [self._better(line.best, key, text) for line, (key, text) in zip(self._lines, said, strict=True)]
        again = self.tries < self.order.tool.tries and all(each.faults for each in best)
        self._lines = [
            replace(line, best=mine, saying="") if again else _Line((*line.answers, self._final(mine)))
            for line, mine in zip(self._lines, best, strict=True)
        ]
        if not again:
            self.tries = 0
            self._go_on()

    def _better(self, before: _Answer | None, key: str, text: str) -> _Answer:
        answer = cleaned(text, self.piece) if self.order.tool.output is not OutputKind.PROSE else text
        now = _Answer(answer, key, faults_of(self.order.tool, answer, self.piece, len(self.sources)))
        return before if before is not None and before.badness <= now.badness else now

    def _final(self, answer: _Answer) -> _Answer:
        """A rewrite that could not stand in the passage's place leaves it as it was."""
        if self.order.tool.output is OutputKind.REWRITE and answer.badness[0]:
            return replace(answer, text=self.piece, kept=True)
        return answer

    def _go_on(self) -> None:
        """Sum up the summaries of the pieces where they are still too long."""
        tool = self.order.tool
        if not self.over or tool.output is not OutputKind.TEXT or len(self.pieces) == 1 or self.variants > 1:
            return
        summed = self._joined(self._lines[0])
        if len(summed.split()) <= (tool.max_words or len(summed)) or self._round == MOST_ROUNDS:
            return
        pieces = in_pieces(summed, tool.piece_words)
        if len(pieces) < len(self.pieces):
            self._round += 1
            self.text, self.pieces, self._lines = summed, pieces, [_Line()]

    def result(self, *, trouble: str = "", stopped: bool = False) -> ToolResult:
        """What there is now."""
        variants = tuple(map(self._variant, self._lines))
        return ToolResult(self.run, self.order, variants, self.sources, trouble, stopped, self.cut)

    def _variant(self, line: _Line) -> Variant:
        said = [each for each in line.answers if not each.kept] or list(line.answers)
        faults = [fault.sentence for answer in line.answers for fault in answer.faults]
        kept = tuple(
            (piece.start, piece.end) for piece, answer in zip(self.pieces, line.answers, strict=False) if answer.kept
        )
        return Variant(said[0].key if said else "", self._joined(line), tuple(dict.fromkeys(faults)), kept)

    def _joined(self, line: _Line) -> str:
        """What a variant says in all, as far as it has come."""
        texts = [answer.text for answer in line.answers]
        if line.saying.strip():
            texts.append(cleaned(line.saying, self.piece) if self._tidied else line.saying)
        if self.order.tool.output is OutputKind.REWRITE:
            return put_together(self.text, self.pieces, texts)
        glue = "\n\n" if self.order.tool.output is OutputKind.TEXT else "\n"
        return glue.join(text.strip() if self._tidied else text for text in texts if text.strip())

    @property
    def _tidied(self) -> bool:
        return self.order.tool.output is not OutputKind.PROSE
