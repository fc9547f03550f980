"""The job "evaluate": how well the voice foresees held-out text, how it writes, what it knows by heart.

What it returns are the figures in short; all of them are in evaluation.json and report.html.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.engine.adapters import sha256_of
from inkwell.engine.lists import cliches
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.story.measures import words_of
from inkwell.story.overlaps import OverlapIndex
from inkwell.translation import tr
from inkwell.voice.evaluation import (
    EngineLoss,
    Evaluation,
    Known,
    Point,
    Probed,
    TextLoss,
    WindowLoss,
    Written,
    likely_change,
    longest_known,
    mean_loss,
    measure_written,
    perplexity_change,
    windows_of,
)
from inkwell.voice.host.compared import Compared
from inkwell.voice.host.continuing import STEP_COST, Continuing, steps_for
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.libraries import Libraries, libraries
from inkwell.voice.host.pace import Pace
from inkwell.voice.host.perplexity import LlamaScorer, Loss, Window, sliding_windows, spread, torch_losses
from inkwell.voice.host.texts import begin_token, chapters, token_ids
from inkwell.voice.memory_guard import limit_of
from inkwell.voice.preparing import read_card
from inkwell.voice.probing import Probe, probes
from inkwell.voice.report import report_page
from inkwell.voice.specification import Evaluating, Method
from inkwell.voice.style_distance import AuthorStyle
from inkwell.voice.voice_folder import Passage, Voice, VoiceFolder

_PROMPT_TOKENS: Final = 96
_TOKENS_A_WORD: Final = 1.4
_PROBE_WORDS: Final = 40
"""How far a voice may go on word for word before nobody counts any more."""
CHOSEN_ANEW: Final = tr(
    "Its texts were chosen anew since it learnt: it may have learnt from what it was measured "
    "on. Let it learn again for figures that count."
)
NO_HELD_OUT: Final = tr("No text was kept back to measure on.")


def run(job: Evaluating, desk: Desk) -> dict[str, Any]:
    """Measure the voice; see the module.

    Raises:
        InkwellError: there is nothing to measure, or it cannot be loaded.
        StoppedError: it was stopped; nothing was written.
    """
    start = time.time()
    folder = VoiceFolder(Path(job.folder))
    voice = folder.read()
    if not voice.ready:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” has not learnt anything yet.", name=voice.name))
    desk.stage(tr("Loading the libraries"))
    libs = libraries()
    desk.stage(tr("Reading the models"))
    models = Compared(libs, folder, voice)
    evaluation = _Measuring(job, desk, libs, folder, voice, models).all(start)
    write_atomic(folder.evaluation, msgspec.json.format(msgspec.json.encode(evaluation), indent=2))
    write_atomic(folder.report, report_page(evaluation).encode())
    figures = _in_short(evaluation)
    folder.change(measures={**voice.measures, **figures})
    return figures


def _in_short(evaluation: Evaluation) -> dict[str, float]:
    """The figures that a list or a program wants."""
    before, after = mean_loss(evaluation.held_out, True), mean_loss(evaluation.held_out, False)
    told: dict[str, float] = {}
    if after is not None:
        told["loss_after"] = after
    if before is not None and after is not None:
        told |= {"loss_before": before, "perplexity_change": perplexity_change(before, after)}
    if (likely := likely_change(windows_of(evaluation.held_out))) is not None:
        told |= {"perplexity_change_low": likely.low, "perplexity_change_high": likely.high}
    for engine in evaluation.engine:
        if engine.before is not None:
            told["engine_perplexity_change"] = perplexity_change(engine.before, engine.after)
    for other in evaluation.others:
        if other.before is not None:
            told[f"perplexity_change on {other.source}"] = perplexity_change(other.before, other.after)
    if evaluation.known:
        told["longest_known_words"] = float(evaluation.known[0].words)
    if evaluation.probed is not None:
        told["known_over_the_limit"] = evaluation.probed.over / max(1, evaluation.probed.places)
    return told


@dataclass
class _Text:
    """One text to be measured on, in tokens."""

    source: str
    chapter: str
    tokens: list[int]
    windows: list[Window]
    """Those that are measured."""
    of_windows: int
    """How many there are."""
    genre: str


class _Measuring:
    """All measurements of one voice."""

    def __init__(
        self, job: Evaluating, desk: Desk, libs: Libraries, folder: VoiceFolder, voice: Voice, models: Compared
    ) -> None:
        self._job = job
        self._desk = desk
        self._libs = libs
        self._folder = folder
        self._voice = voice
        self._models = models
        self._begin = begin_token(models.tokenizer)
        self._window = min(job.window, models.context)
        self._train = folder.passages(held_out=False)
        self._genres = _genres(folder)
        self._held_passages = folder.passages(held_out=True)
        self._held = self._texts(self._held_passages)
        self._others = self._texts(self._read_others())
        desk.stage(tr("Looking for what it may know by heart"))
        self._prompts = list(_prompts(self._held, self._prompt_tokens, self._begin, job.continuations))
        self._probes = probes([passage.text for passage in self._train], job.probes)
        self._pace = Pace(desk, self._work())
        self._continuing = Continuing(libs, models.tokenizer, job.seed, self._pace.did)

    @property
    def _prompt_tokens(self) -> int:
        return min(_PROMPT_TOKENS, self._models.context // 2)

    def _more(self, words: int) -> int:
        """Tokens that a continuation may have."""
        return min(round(words * _TOKENS_A_WORD), self._models.context - self._prompt_tokens)

    def _work(self) -> float:
        """All that is to be done, in tokens; see `Pace`."""
        several = 1 + self._models.learnt_on_one
        held, others = (_tokens_in(texts) for texts in (self._held, self._others))
        engines = sum(1 + (adapter is not None) for _, adapter in self._engine_files())
        steps = several * steps_for(len(self._prompts), self._more(self._job.words))
        steps += steps_for(len(self._probes), self._more(_PROBE_WORDS))
        return several * (held + others) + engines * held + STEP_COST * steps

    def all(self, start: float) -> Evaluation:
        """Measure everything."""
        pace = self._pace
        pace.stage(tr("Measuring on the held-out text"))
        losses = self._losses(self._held)
        if self._others:
            pace.stage(tr("Measuring on other texts"))
        other_losses = self._losses(self._others)
        pace.stage(tr("Measuring in the writing partner's engine"))
        engine = self._engine()
        pace.stage(tr("Writing"))
        more = self._more(self._job.words)
        written = {
            before: self._continuing.write(model, self._prompts, more)
            for before, model in self._models.each()
            if self._prompts
        }
        pace.stage(tr("Asking for what it may know by heart"))
        index = OverlapIndex(passage.text for passage in self._train)
        known, probed = self._known(written.get(False, []), index)
        author, before, after = self._styles(written)
        learning, on_held = _curves(self._folder.log)
        return Evaluation(
            name=self._voice.name,
            base=self._voice.base,
            method=self._voice.method.value,
            corpus_sha256=self._voice.corpus_sha256,
            window=self._window,
            stride=min(self._job.stride, self._window),
            held_out=losses,
            others=other_losses,
            engine=engine,
            author=author,
            before=before,
            after=after,
            known=known,
            learning=learning,
            measured=on_held,
            continuations=tuple(written.get(False, [])),
            remarks=tuple(self._remarks()),
            seconds=time.time() - start,
            made=time.time(),
            probed=probed,
        )

    def _remarks(self) -> Iterator[str]:
        trained = self._voice.trained_corpus_sha256
        if trained and trained != sha256_of([self._folder.train, self._folder.held_out]):
            yield CHOSEN_ANEW
        if not self._held:
            yield NO_HELD_OUT

    def _texts(self, passages: Iterable[Passage]) -> list[_Text]:
        stride = min(self._job.stride, self._window)
        told = [(passage, token_ids(self._models.tokenizer, *chapters([passage]))) for passage in passages]
        windows = [sliding_windows(tokens, self._begin, self._window, stride) for _, tokens in told]
        chosen = spread([len(each) for each in windows], self._job.windows)
        return [
            _Text(passage.source, passage.chapter, tokens, [own[at] for at in some], len(own), self._genre(passage))
            for (passage, tokens), own, some in zip(told, windows, chosen, strict=True)
            if own
        ]

    def _genre(self, passage: Passage) -> str:
        return self._genres.get(passage.source, passage.genre)

    def _read_others(self) -> Iterator[Passage]:
        for name in self._job.others:
            path = Path(name)
            try:
                yield Passage(path.stem, "", path.read_text(encoding="utf-8-sig"))
            except (OSError, UnicodeDecodeError) as error:
                raise InkwellError(
                    ErrorKind.NOT_FOUND, tr("{name} cannot be read as text.", name=path.name), repr(error)
                ) from error

    def _losses(self, texts: Sequence[_Text]) -> tuple[TextLoss, ...]:
        if not texts:
            return ()
        windows = [window for text in texts for window in text.windows]
        told = {
            before: self._paced(windows, torch_losses(self._libs, model, windows))
            for before, model in self._models.each()
        }
        pairs = iter(_paired(told.get(True), told[False]))
        return tuple(_text_loss(text, tuple(next(pairs) for _ in text.windows)) for text in texts)

    def _paced(self, windows: Sequence[Window], losses: Iterator[Loss]) -> list[Loss]:
        found: list[Loss] = []
        for window, loss in zip(windows, losses, strict=True):
            found.append(loss)
            self._pace.did(len(window.tokens))
        return found

    def _engine_files(self) -> list[tuple[Path, Path | None]]:
        """The GGUF files that are measured, and the adapter that is put on one."""
        base, adapter = Path(self._voice.base_path), self._folder.adapter_gguf
        if self._voice.method is not Method.ADAPTER:
            return [(path, None) for path in sorted(self._folder.gguf.glob("*.gguf"))]
        return [(base, adapter)] if base.suffix.lower() == ".gguf" and adapter.is_file() else []

    def _engine(self) -> tuple[EngineLoss, ...]:
        """What llama.cpp computes over the same windows from the files that the writing partner loads."""
        windows = [window for text in self._held for window in text.windows]
        found: list[EngineLoss] = []
        for path, adapter in self._engine_files() if windows else []:
            before = self._scored(path, None, windows) if adapter else None
            pairs = tuple(_paired(before, self._scored(path, adapter, windows)))
            tokens, known, after = _summed(pairs)
            found.append(EngineLoss(path.name, tokens, known, after, pairs))
        return tuple(found)

    def _scored(self, path: Path, adapter: Path | None, windows: Sequence[Window]) -> list[Loss]:
        scorer = LlamaScorer(path, self._window, adapter)
        try:
            return self._paced(windows, scorer.losses(windows))
        finally:
            scorer.close()

    def _styles(self, written: dict[bool, list[str]]) -> tuple[Written | None, Written | None, Written | None]:
        """The measures of the author's own held-out text, and of what was written before learning and after."""
        learnt, worn = [passage.text for passage in self._train], cliches()
        author = AuthorStyle(learnt)
        texts = (_spoken_by_author(self._held_passages, self._job), written.get(True, []), written.get(False, []))
        one, before, after = (measure_written(each, author, learnt, worn) for each in texts)
        return one, before, after

    def _known(self, texts: Sequence[str], index: OverlapIndex) -> tuple[tuple[Known, ...], Probed | None]:
        """The longest runs out of what was learnt from: in free continuations, and where it was asked for them."""
        names = [f"{passage.source}: {passage.chapter}" for passage in self._train]
        free = longest_known(texts, index, names)
        if not self._probes:
            return free, None
        more = self._more(_PROBE_WORDS)
        asked = [self._probe_prompt(probe) for probe in self._probes]
        answers = self._continuing.write(self._models.after, asked, more, greedy=True)
        limit = limit_of(self._voice)
        over = sum((run := index.longest(words_of(answer))) is not None and run.length > limit for answer in answers)
        prompted = longest_known(answers, index, names, prompted=True)
        found = sorted((*free, *prompted), key=lambda known: -known.words)
        return tuple(found), Probed(len(answers), over, limit)

    def _probe_prompt(self, probe: Probe) -> list[int]:
        front = [] if self._begin is None else [self._begin]
        tokens = token_ids(self._models.tokenizer, probe.before)
        return front + tokens[-(self._prompt_tokens - len(front)) :]


def _genres(folder: VoiceFolder) -> dict[str, str]:
    """What kind of book each source is, as far as the author said so."""
    try:
        return read_card(folder).genres
    except InkwellError:
        # Its corpus was not prepared here.
        return {}


def _tokens_in(texts: Iterable[_Text]) -> int:
    return sum(len(window.tokens) for text in texts for window in text.windows)


def _paired(before: Sequence[Loss] | None, after: Sequence[Loss]) -> Iterator[WindowLoss]:
    for at, loss in enumerate(after):
        yield WindowLoss(loss.tokens, before[at].nats if before is not None else None, loss.nats)


def _summed(windows: Sequence[WindowLoss]) -> tuple[int, float | None, float]:
    """The tokens of several windows, and what one of them costs in nats on average, before and after."""
    tokens = sum(each.tokens for each in windows)
    known = [each.before for each in windows if each.before is not None]
    before = sum(known) / max(tokens, 1) if len(known) == len(windows) else None
    return tokens, before, sum(each.after for each in windows) / max(tokens, 1)


def _text_loss(text: _Text, windows: tuple[WindowLoss, ...]) -> TextLoss:
    tokens, before, after = _summed(windows)
    return TextLoss(text.source, text.chapter, tokens, before, after, text.genre, windows, text.of_windows)


def _prompts(texts: Sequence[_Text], length: int, begin: int | None, count: int) -> Iterator[list[int]]:
    """Places of the held-out texts, spread evenly, each with the tokens before it."""
    front = [] if begin is None else [begin]
    size = length - len(front)
    places = [(text.tokens, at) for text in texts for at in range(size, len(text.tokens), size)]
    for number in range(min(count, len(places))):
        tokens, at = places[number * len(places) // min(count, len(places))]
        yield front + tokens[at - size : at]


def _spoken_by_author(passages: Sequence[Passage], job: Evaluating) -> list[str]:
    """As many pieces of the held-out text as there are continuations, about as long."""
    words = [word for passage in passages for word in passage.text.split(" ")]
    pieces = [" ".join(words[at : at + job.words]) for at in range(0, len(words), job.words)]
    count = min(job.continuations, len(pieces))
    return [pieces[number * len(pieces) // count] for number in range(count)]


def _curves(log: Path) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """The losses on record of a training: while learning, and on held-out windows."""
    found: dict[str, list[Point]] = {"stepped": [], "measured": []}
    if log.is_file():
        for line in log.read_bytes().splitlines():
            event = msgspec.json.decode(line)
            if event.get("type") in found:
                found[event["type"]].append(Point(event["step"], event["loss"]))
    return tuple(found["stepped"]), tuple(found["measured"])
