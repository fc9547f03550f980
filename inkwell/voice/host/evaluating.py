"""The job "evaluate": how well the voice foresees held-out text, how it writes, what it knows by heart.

What it returns are the figures in short; all of them are in evaluation.json and report.html.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.engine.lists import cliches
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.story.overlaps import OverlapIndex
from inkwell.voice.evaluation import (
    EngineLoss,
    Evaluation,
    Point,
    TextLoss,
    Written,
    longest_known,
    mean_loss,
    measure_written,
    perplexity_change,
)
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.libraries import Libraries, libraries
from inkwell.voice.host.models import open_base, read_adapter
from inkwell.voice.host.perplexity import LlamaScorer, Window, sliding_windows, torch_loss
from inkwell.voice.host.texts import begin_token, chapters, token_ids
from inkwell.voice.report import report_page
from inkwell.voice.specification import Evaluating, Method
from inkwell.voice.style_distance import AuthorStyle
from inkwell.voice.voice_folder import Passage, Voice, VoiceFolder

_PROMPT_TOKENS: Final = 96
_TOKENS_A_WORD: Final = 1.4
_SAMPLING: Final[dict[str, Any]] = {"do_sample": True, "temperature": 0.8, "top_p": 0.95, "top_k": 0}
_AT_ONCE: Final = 6
"""Continuations that are written together."""


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
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{voice.name}” has not learnt anything yet.")
    desk.stage("Loading the libraries")
    libs = libraries()
    desk.stage("Reading the models")
    models = _Models(libs, folder, voice)
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
    for engine in evaluation.engine:
        if engine.before is not None:
            told["engine_perplexity_change"] = perplexity_change(engine.before, engine.after)
    for other in evaluation.others:
        if other.before is not None:
            told[f"perplexity_change on {other.source}"] = perplexity_change(other.before, other.after)
    if evaluation.known:
        told["longest_known_words"] = float(evaluation.known[0].words)
    return told


class _Models:
    """The model before it learnt and after; of an adapter's base there is only one, with the adapter on or off."""

    def __init__(self, libs: Libraries, folder: VoiceFolder, voice: Voice) -> None:
        if voice.method is Method.ADAPTER:
            base, self.tokenizer = open_base(libs, voice.base_path)
            self._peft: Any = read_adapter(base, folder.adapter)
            self.after: Any = self._peft
            self._before: Any = None
        else:
            self._peft = None
            self.after, self.tokenizer = open_base(libs, str(folder.model))
            self._before = open_base(libs, voice.base_path)[0] if voice.method is Method.FULL else None
        self.after.eval()
        where = "cuda" if libs.torch.cuda.is_available() else "cpu"
        self.after.to(where)
        if self._before is not None:
            self._before.to(where).eval()

    @property
    def learnt_on_one(self) -> bool:
        """Whether there was a model before."""
        return self._peft is not None or self._before is not None

    def each(self) -> Iterator[tuple[bool, Any]]:
        """The model before (True), where there was one, then after."""
        if self._peft is not None:
            with self._peft.disable_adapter():
                yield True, self._peft
        elif self._before is not None:
            yield True, self._before
        yield False, self.after

    @property
    def context(self) -> int:
        """Tokens that it was made for."""
        config = self.after.config.get_text_config(decoder=True)
        return getattr(config, "max_position_embeddings", None) or 1024


@dataclass
class _Text:
    """One text to be measured on, in tokens."""

    source: str
    chapter: str
    tokens: list[int]
    windows: list[Window]
    genre: str


class _Measuring:
    """All measurements of one voice."""

    def __init__(
        self, job: Evaluating, desk: Desk, libs: Libraries, folder: VoiceFolder, voice: Voice, models: _Models
    ) -> None:
        self._job = job
        self._desk = desk
        self._libs = libs
        self._folder = folder
        self._voice = voice
        self._models = models
        self._begin = begin_token(models.tokenizer)
        self._window = min(job.window, models.context)

    def all(self, start: float) -> Evaluation:
        """Measure everything."""
        held = self._texts(self._folder.passages(held_out=True))
        others = self._texts(self._read_others())
        desk = self._desk
        desk.stage("Measuring on the held-out text", 0.0)
        losses = self._losses(held)
        desk.stage("Measuring on other texts", 0.3)
        other_losses = self._losses(others)
        desk.stage("Measuring in the writing partner's engine", 0.5)
        engine = self._engine(held)
        desk.stage("Writing", 0.7)
        train = self._folder.passages(held_out=False)
        written = self._written(held)
        author = AuthorStyle([passage.text for passage in train])
        learnt = [passage.text for passage in train]
        worn = cliches()
        index = OverlapIndex(learnt)

        def measured(texts: Sequence[str]) -> Written | None:
            return measure_written(texts, author, learnt, worn)

        after = written.get(False, [])
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
            author=measured(_spoken_by_author(self._folder.passages(held_out=True), self._job)),
            before=measured(written[True]) if True in written else None,
            after=measured(after),
            known=longest_known(after, index, [f"{passage.source}: {passage.chapter}" for passage in train]),
            learning=learning,
            measured=on_held,
            continuations=tuple(after),
            remarks=(),
            seconds=time.time() - start,
            made=time.time(),
        )

    def _texts(self, passages: Iterable[Passage]) -> list[_Text]:
        found: list[_Text] = []
        stride = min(self._job.stride, self._window)
        for passage in passages:
            (text,) = chapters([passage])
            tokens = token_ids(self._models.tokenizer, text)
            windows = sliding_windows(tokens, self._begin, self._window, stride)
            found.append(_Text(passage.source, passage.chapter, tokens, windows, passage.genre))
        return found

    def _read_others(self) -> Iterator[Passage]:
        for name in self._job.others:
            path = Path(name)
            try:
                yield Passage(path.stem, "", path.read_text(encoding="utf-8-sig"))
            except (OSError, UnicodeDecodeError) as error:
                raise InkwellError(ErrorKind.NOT_FOUND, f"{path.name} cannot be read as text.", repr(error)) from error

    def _losses(self, texts: Sequence[_Text]) -> tuple[TextLoss, ...]:
        if not texts:
            return ()
        told: dict[bool, list[tuple[float, int]]] = {}
        for before, model in self._models.each():
            for text in texts:
                loss = torch_loss(self._libs, model, text.windows, self._desk.look)
                told.setdefault(before, []).append((loss.mean, loss.tokens))
        before = told.get(True, [(None, 0)] * len(texts))
        return tuple(
            TextLoss(text.source, text.chapter, tokens, known, after, text.genre)
            for text, (after, tokens), (known, _) in zip(texts, told[False], before, strict=True)
        )

    def _engine(self, texts: Sequence[_Text]) -> tuple[EngineLoss, ...]:
        """What llama.cpp computes over the same windows from the files that the writing partner loads."""
        windows = [window for text in texts for window in text.windows]
        base = Path(self._voice.base_path)
        adapter = self._folder.adapter_gguf
        found: list[EngineLoss] = []
        if self._voice.method is Method.ADAPTER and base.suffix.lower() == ".gguf" and adapter.is_file():
            before, tokens = self._scored(base, None, windows)
            after, _ = self._scored(base, adapter, windows)
            found.append(EngineLoss(base.name, tokens, before, after))
        elif self._voice.method is not Method.ADAPTER:
            for path in sorted(self._folder.gguf.glob("*.gguf")):
                after, tokens = self._scored(path, None, windows)
                found.append(EngineLoss(path.name, tokens, None, after))
        return tuple(found)

    def _scored(self, path: Path, adapter: Path | None, windows: Sequence[Window]) -> tuple[float, int]:
        scorer = LlamaScorer(path, self._window, adapter)
        try:
            loss = scorer.loss(windows, self._desk.look)
        finally:
            scorer.close()
        return loss.mean, loss.tokens

    def _written(self, texts: Sequence[_Text]) -> dict[bool, list[str]]:
        """What the models write behind places of the held-out text, by whether it was before learning."""
        job = self._job
        room = self._models.context
        length = min(_PROMPT_TOKENS, room // 2)
        more = min(round(job.words * _TOKENS_A_WORD), room - length)
        prompts = list(_prompts(texts, length, self._begin, job.continuations))
        if not prompts:
            return {}
        return {before: self._continue(model, prompts, more) for before, model in self._models.each()}

    def _continue(self, model: Any, prompts: Sequence[Sequence[int]], more: int) -> list[str]:
        torch, tokenizer = self._libs.torch, self._models.tokenizer
        where = next(model.parameters()).device
        torch.manual_seed(self._job.seed)
        end = tokenizer.eos_token_id
        texts: list[str] = []
        for at in range(0, len(prompts), _AT_ONCE):
            self._desk.look()
            rows = torch.tensor([list(prompt) for prompt in prompts[at : at + _AT_ONCE]], device=where)
            with torch.no_grad():
                made = model.generate(
                    input_ids=rows,
                    attention_mask=torch.ones_like(rows),
                    max_new_tokens=more,
                    use_cache=True,
                    pad_token_id=0 if end is None else end,
                    **_SAMPLING,
                )
            texts += [tokenizer.decode(row[rows.shape[1] :], skip_special_tokens=True) for row in made]
        return texts


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
