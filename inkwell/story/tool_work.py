"""One run of a tool from its text to its result: piece by piece, try by try, and by variants side by side.

A piece whose answer is not what it has to be is asked for again, a few answers at once, and the best of all counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from inkwell.manuscript.comments import without_comments
from inkwell.story.forms import VERSE, form_named
from inkwell.story.kept_comments import with_comments
from inkwell.story.names import names_in
from inkwell.story.tool_checks import Fault, faults_of, length_faults, words_wanted
from inkwell.story.tool_pieces import Stretch, in_pieces, put_together
from inkwell.story.tool_results import Part, Source, ToolOrder, ToolResult, Variant
from inkwell.story.tool_tidying import tidied
from inkwell.story.tools import OutputKind

SMALL_PIECE: Final = 25
"""Words of a piece for a model that goes on with examples: about as long as those are."""
_STANZA: Final = 10_000
"""Words that no stanza has."""
CANDIDATES: Final = 3
"""Answers that are asked for at once where the first one failed; the best of them counts."""
MOST_ROUNDS: Final = 3
"""How often summaries of pieces are summed up again, where together they are longer than the tool allows."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the model is asked now: about which piece, the how manieth time (from 0), and for how many answers."""

    piece: str = ""
    again: int = 0
    answers: int = 1
    must: tuple[str, ...] = ()
    """Names and numbers of the piece that the answer has to have."""


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
    """The state of a run. `question` is what is to be asked now; `answer` takes what the model said to it."""

    run: str
    order: ToolOrder
    text: str
    """What the tool works on, "" for nothing but the instruction."""
    variants: int = 1
    apart: bool = False
    """Whether paragraphs are done one by one, for a model that goes on with examples."""
    sources: tuple[Source, ...] = ()
    pieces: tuple[Stretch, ...] = field(init=False)
    cut: tuple[str, ...] = ()
    _lines: list[_Line] = field(init=False)
    _whole: str = field(init=False)
    """All that the run is about; `text` becomes the summaries of its pieces where those are summed up again."""
    _tries: int = 0
    """How often the present piece was asked for."""
    _heard: int = 0
    """Answers in all."""
    _round: int = 1
    _earlier: tuple[Fault, ...] = ()
    """What was wrong with the summaries that were summed up again."""

    _names: tuple[str, ...] = field(init=False)
    """Those that all of the text shows to be names."""

    def __post_init__(self) -> None:
        self._whole = self.text
        self._names = names_in(without_comments(self.text)) if self.order.tool.output is OutputKind.REWRITE else ()
        self.pieces = self._in_pieces(self.text)
        self._lines = [_Line() for _ in range(self.variants)]

    def _in_pieces(self, text: str) -> tuple[Stretch, ...]:
        """Nothing to work on is one piece too: the one question that is asked. Of verse each stanza is a piece."""
        tool = self.order.tool
        rewrites = tool.output is OutputKind.REWRITE
        verse = rewrites and form_named(self.order.form) in VERSE
        words = min(tool.piece_words or SMALL_PIECE, SMALL_PIECE) if self.apart and rewrites else tool.piece_words
        divided = rewrites or words
        apart = rewrites and (self.apart or verse)
        pieces = in_pieces(text, _STANZA if verse else words, apart=apart) if divided else ()
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        return pieces or (Stretch(min(start, end), end),)

    @property
    def about(self) -> str:
        """All that the run is about, as it stands in the text."""
        return self._whole

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
        """What the model is to work on now: without comments, which no model is told."""
        return without_comments(self._written)

    @property
    def _written(self) -> str:
        """The present piece as it stands in the text."""
        return self.pieces[self.place].of(self.text)

    @property
    def question(self) -> Question:
        """What is to be asked now."""
        answers = CANDIDATES if self._tries and self.variants == 1 else self.variants
        return Question(self.piece, self._tries, answers, words_wanted(self.order.tool, self.piece, self._names))

    def hear(self, variant: int, saying: str) -> None:
        """What a variant has said of the present piece until now; of several candidates the first is shown."""
        if variant < len(self._lines):
            self._lines[variant] = replace(self._lines[variant], saying=saying)

    def answer(self, said: Sequence[tuple[str, str]]) -> None:
        """Take the answers to the question, as (key, text); the piece may have to be asked about again."""
        self._heard += len(said)
        self._tries += 1
        best = [
            self._best(line, said[number:] if self.variants == 1 else said[number : number + 1])
            for number, line in enumerate(self._lines)
        ]
        again = self._tries < self.order.tool.tries and all(each.faults for each in best)
        self._lines = [
            replace(line, best=mine, saying="") if again else _Line((*line.answers, self._final(mine)))
            for line, mine in zip(self._lines, best, strict=True)
        ]
        if not again:
            self._tries = 0
            self._go_on()

    def _best(self, line: _Line, said: Sequence[tuple[str, str]]) -> _Answer:
        """The best of what a variant answered before and of these; of equals the first."""
        answers = [self._judged(key, text) for key, text in said]
        return min((*([line.best] if line.best else ()), *answers), key=lambda each: each.badness)

    def _judged(self, key: str, text: str) -> _Answer:
        answer = tidied(self.order.tool, text, self.piece)
        # Summaries that are summed up again are held against all of the text in the end.
        source = self.piece if self._round == 1 else ""
        checked = faults_of(self.order.tool, answer, source, len(self.sources), self.order.form, self._names)
        return _Answer(answer, key, checked)

    def _final(self, answer: _Answer) -> _Answer:
        """A rewrite that could not stand in the passage's place leaves it as it was.

        Among others, so does one that lost a name or is no other wording; of a single piece the author may judge that.
        """
        if self.order.tool.output is OutputKind.REWRITE and (
            answer.badness[0] or (answer.faults and len(self.pieces) > 1)
        ):
            return replace(answer, text=self._written, kept=True)
        if self.order.tool.output is OutputKind.REWRITE:
            return replace(answer, text=with_comments(self._written, answer.text))
        return answer

    def _go_on(self) -> None:
        """Sum up the summaries of the pieces where they are still too long."""
        tool = self.order.tool
        if not self.over or tool.output is not OutputKind.TEXT or len(self.pieces) == 1 or self.variants > 1:
            return
        summed = self._joined(self._lines[0])
        if len(summed.split()) <= (tool.max_words or len(summed)) or self._round == MOST_ROUNDS:
            return
        pieces = self._in_pieces(summed)
        if len(pieces) < len(self.pieces):
            self._round += 1
            self._earlier += tuple(fault for answer in self._lines[0].answers for fault in answer.faults)
            self.text, self.pieces, self._lines = summed, pieces, [_Line()]

    def result(self, *, trouble: str = "", stopped: bool = False) -> ToolResult:
        """What there is now."""
        variants = tuple(map(self._variant, self._lines))
        about = (self.run, self.order, variants, self.sources, trouble, stopped, self.cut)
        part = min(self.place + 1, len(self.pieces))
        return ToolResult(*about, parts=len(self.pieces), part=part, again=self._tries, answers=self._heard)

    def _variant(self, line: _Line) -> Variant:
        said = [each for each in line.answers if not each.kept] or list(line.answers)
        faults = [fault.sentence for fault in self._faults(line)]
        kept = tuple(
            (piece.start, piece.end) for piece, answer in zip(self.pieces, line.answers, strict=False) if answer.kept
        )
        key = said[0].key if said else ""
        return Variant(key, self._joined(line), tuple(dict.fromkeys(faults)), kept, self._parts(line))

    def _parts(self, line: _Line) -> tuple[Part, ...]:
        if self.order.tool.output is not OutputKind.REWRITE:
            return ()
        done = zip(self.pieces, line.answers, strict=False)
        return tuple(Part(piece.start, piece.end, answer.key) for piece, answer in done if not answer.kept)

    def _faults(self, line: _Line) -> list[Fault]:
        """Of the pieces; where there are several, of the whole against the whole text too.

        What was wrong with an answer that did not come in is no fault of what stands there; but where all stayed as
        it was, it is why.
        """
        tool, kept = self.order.tool, all(answer.kept for answer in line.answers)
        found = [fault for answer in line.answers for fault in answer.faults if kept or not answer.kept]
        several = self._round > 1 or len(self.pieces) > 1
        if several and self.over and tool.output is OutputKind.TEXT:
            return [*self._earlier, *found, *faults_of(tool, self._joined(line), self._whole)]
        if several and self.over and tool.output is OutputKind.REWRITE and not kept:
            return [*found, *length_faults(tool, self._joined(line), self._whole)]
        return found

    def _joined(self, line: _Line) -> str:
        """What a variant says in all, as far as it has come."""
        texts = [answer.text for answer in line.answers]
        rewrites = self.order.tool.output is OutputKind.REWRITE
        if line.saying.strip():
            saying = tidied(self.order.tool, line.saying, self.piece)
            texts.append(with_comments(self._written, saying, so_far=True) if rewrites else saying)
        if rewrites:
            return put_together(self.text, self.pieces, texts, writing=len(texts) > len(line.answers))
        glue = "\n\n" if self.order.tool.output is OutputKind.TEXT else "\n"
        return glue.join(text.strip() for text in texts if text.strip())
