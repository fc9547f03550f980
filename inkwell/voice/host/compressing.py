"""The job "compress": smaller models of a voice, each with its price in one table.

What it returns is the table (`compression.Compression`) as plain values; it is in compression.json too, which is
written behind each model, so that what was made stays when the job is stopped. Rows of an earlier run stay in the table
while model and held-out text are the same. Everything is measured on the processor, where all kinds can be compared.
"""

import copy
import hashlib
import math
import shutil
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.engine.adapters import sha256_of
from inkwell.engine.models import weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.translation import figure, tr
from inkwell.voice.compression import FULL, Compression, Smaller, read_compression
from inkwell.voice.host.care import Guard
from inkwell.voice.host.course import Course, Taught
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.distilling import context_of, make_student
from inkwell.voice.host.gauging import Figures, Gauge
from inkwell.voice.host.gguf_gpt2 import write_gpt2
from inkwell.voice.host.gguf_quantizing import KINDS, check_kind, kept_tensors, quantize, quantizer, remarks_on
from inkwell.voice.host.lessons import read_lessons
from inkwell.voice.host.libraries import Libraries, libraries
from inkwell.voice.host.models import open_base, save_model
from inkwell.voice.host.objectives import Distillation, Objective
from inkwell.voice.host.pruning import Masks, share_of_zeros
from inkwell.voice.host.quantizing import open_int8, save_int8
from inkwell.voice.host.whole_folder import sweep, whole_folder
from inkwell.voice.specification import Compressing, CompressionKind, Looks, Method, Schedule
from inkwell.voice.voice_folder import Voice, VoiceFolder

_FINE_TUNED: Final = 0.25
"""How long a pruned model is fine-tuned, of the time that the voice learnt, when nothing else is asked for."""
_HALF_TAUGHT: Final = ".learning"
"""How the folder of a course that was not finished ends."""
_PIECE: Final = 1 << 22
"""Bytes that are read or packed between two looks at the desk."""


def run(job: Compressing, desk: Desk) -> dict[str, Any]:
    """Make and measure the smaller models; see the module.

    Raises:
        InkwellError: there is nothing to make smaller, or it cannot be done here.
        StoppedError: it was stopped; finished models and their rows are kept, and a half-taught one can go on.
    """
    folder = VoiceFolder(Path(job.folder))
    voice = folder.read()
    _check(job, folder, voice)
    desk.stage(tr("Loading the libraries"))
    libs = libraries(job.care)
    desk.stage(tr("Reading the model"))
    return msgspec.to_builtins(_Work(job, desk, libs, folder, voice).run())


def _check(job: Compressing, folder: VoiceFolder, voice: Voice) -> None:
    if voice.method is Method.ADAPTER:
        sentence = tr(
            "“{name}” is an adapter: it is small itself, and its base model stays as it is, so there is "
            "nothing here to make smaller.",
            name=voice.name,
        )
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
    if not voice.ready:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” has not learnt anything yet.", name=voice.name))
    if voice.encrypted:
        sentence = tr("“{name}” is kept encrypted; open it with its passphrase first.", name=voice.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    if not (folder.model / "config.json").is_file():
        raise InkwellError(ErrorKind.NOT_FOUND, tr("The model of “{name}” is not in its folder.", name=voice.name))
    if CompressionKind.QUANTIZED in job.kinds:
        quantizer()
        for kind in job.gguf_kinds:
            check_kind(kind)
    size = sum(file.stat().st_size for file in _weights_of(folder.model))
    copies = len(set(job.kinds) - {CompressionKind.QUANTIZED})
    copies += len(job.gguf_kinds) + 1 if CompressionKind.QUANTIZED in job.kinds else 0
    there = shutil.disk_usage(folder.path).free
    if size * copies > there:
        need, free = (f"{figure(each / 1e9, '.1f')} GB" for each in (size * copies, there))
        sentence = tr("The smaller models may need {need} of disk space, and {free} are free.", need=need, free=free)
        raise InkwellError(ErrorKind.DISK, sentence)


class _Work:
    """One run of the job."""

    def __init__(self, job: Compressing, desk: Desk, libs: Libraries, folder: VoiceFolder, voice: Voice) -> None:
        self._job = job
        self._desk = desk
        self._libs = libs
        self._folder = folder
        self._place = folder.compressed
        self._model, self._tokenizer = open_base(libs, str(folder.model))
        context = context_of(self._model)
        held_out = folder.passages(held_out=True)
        guard = Guard(job.care)
        self._look: Callable[[], None] = lambda: guard.look(desk, lambda: None)
        self._gauge = Gauge(libs, self._look, self._tokenizer, held_out, context, job.care.threads)
        self._schedule = _schedules(job, voice, context)
        self._size = sum(file.stat().st_size for file in _weights_of(folder.model))
        if CompressionKind.DISTILLED in job.kinds:
            # What is wrong with its shape is said now, not behind an hour of other work.
            self._student()
        gauge = self._gauge
        self._table = Compression(
            voice.name,
            voice.corpus_sha256,
            self._hash(_weights_of(folder.model)),
            gauge.window,
            gauge.stride,
            gauge.tokens,
            gauge.threads,
        )
        self._full = Figures(math.nan, math.nan)

    def run(self) -> Compression:
        """Make all that was asked for."""
        sweep(self._place)
        self._keep_earlier_rows()
        self._let_unpriced_go()
        self._desk.stage(tr("Measuring the model as it is"))
        self._full = self._gauge.torch(self._model)
        self._add(self._row(FULL, "torch", self._folder.model, self._size, self._full))
        makers: dict[CompressionKind, Callable[[], None]] = {
            CompressionKind.QUANTIZED: self._quantize,
            CompressionKind.INT8: self._quantize_in_torch,
            CompressionKind.PRUNED: self._prune,
            CompressionKind.DISTILLED: self._distil,
        }
        for kind, make in makers.items():
            if kind in self._job.kinds:
                self._look()
                make()
        return self._table

    # the table

    def _keep_earlier_rows(self) -> None:
        try:
            earlier = read_compression(self._folder)
        except InkwellError:
            return  # it is about to be written anew
        if earlier is not None and earlier.comparable(self._table):
            rows = [each for each in earlier.models if not each.path or (self._folder.path / each.path).exists()]
            self._table = msgspec.structs.replace(self._table, models=tuple(rows))

    def _let_unpriced_go(self) -> None:
        """A model without a row, for its price was measured on other text, is offered nowhere and only takes room."""
        kept = {self._folder.path / row.path for row in self._table.models if row.path}
        for path in self._place.glob("*"):
            # What is half taught can go on.
            if path in kept or path.suffix == _HALF_TAUGHT:
                continue
            with suppress(OSError):
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _add(self, row: Smaller) -> None:
        if row.path and row.kind != FULL:
            # By its hash a result is known that this model wrote.
            found = sha256_of(_weights_of(self._folder.path / row.path))
            self._folder.change(published={**self._folder.read().published, row.path: found})
        self._table = self._table.with_model(row, time.time())
        write_atomic(self._folder.compression, msgspec.json.format(msgspec.json.encode(self._table), indent=2))

    def _row(self, kind: str, engine: str, path: Path | None, size: int, found: Figures, **more: Any) -> Smaller:
        """A row that is compared with the F32 model of its engine: torch's, but for GGUF files."""
        named = "" if path is None else path.relative_to(self._folder.path).as_posix()
        full = None if kind == FULL else self._table.find(FULL, engine)
        share = 1.0 if full is None else size / full.size
        change = 0.0 if full is None else math.exp(found.loss - full.loss) - 1
        return Smaller(kind, engine, named, size, share, found.loss, change, found.tokens_per_second, **more)

    # llama.cpp's kinds

    def _quantize(self) -> None:
        # By its name it is swept away after a kill.
        full = self._place / f"model-{FULL}.gguf.part"
        self._desk.stage(tr("Writing the model as GGUF"))
        try:
            write_gpt2(self._folder.model, full, self._table.name)
            remark = tr("Written only to be compared with; publishing the voice writes it for good.")
            size = full.stat().st_size
            self._add(self._row(FULL, "llama.cpp", None, size, self._gauge.llama(full), remarks=(remark,)))
            wanted = [kind for kind in KINDS if kind in self._job.gguf_kinds]
            for number, kind in enumerate(wanted):
                self._look()
                self._desk.stage(tr("Quantizing to {kind}", kind=kind), number / len(wanted))
                self._quantize_to(full, kind)
        finally:
            full.unlink(missing_ok=True)

    def _quantize_to(self, full: Path, kind: str) -> None:
        path = self._place / f"model-{kind}.gguf"
        quantize(full, path, kind, self._gauge.threads)
        kept = kept_tensors(path)
        told = {"tensors": {name: tensor.kind for name, tensor in kept.items()}, "remarks": remarks_on(kind, kept)}
        self._add(self._row(kind, "llama.cpp", path, path.stat().st_size, self._gauge.llama(path), **told))

    # torch's kinds

    def _quantize_in_torch(self) -> None:
        self._desk.stage(tr("Quantizing in torch"))
        path = self._place / "int8"
        with whole_folder(path) as half:
            share = save_int8(self._libs, copy.deepcopy(self._model), self._tokenizer, half)
        # What is measured is what the disk has.
        found = self._gauge.torch(open_int8(self._libs, path))
        remark = tr(
            "{share:.0%} of its weights are 8-bit integers; embeddings, head and norms stay as they were.", share=share
        )
        size = sum(file.stat().st_size for file in _weights_of(path))
        self._add(self._row("int8", "torch", path, size, found, remarks=(remark,)))

    def _prune(self) -> None:
        self._desk.stage(tr("Pruning"))
        libs, path, model = self._libs, self._place / "pruned", copy.deepcopy(self._model)
        masks = Masks(libs, model, self._job.sparsity)
        masks.apply()
        bare = self._gauge.loss(model)
        taught = self._teach(CompressionKind.PRUNED, tr("Fine-tuning what is left"), model, after_step=masks.apply)
        linear, every = share_of_zeros(libs, model)
        said = {"steps": taught.steps, "exp": math.exp(bare)}
        learnt = (
            tr(
                "Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; in them it also went on "
                "learning, which the full model did not.",
                **said,
            )
            if taught.best_step > 0
            else tr(
                "Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; they made it no better, so it "
                "is as it was before them.",
                **said,
            )
        )
        remarks = (
            tr("{linear:.1%} of the weights of linear layers are 0, {every:.1%} of all.", linear=linear, every=every),
            learnt,
        )
        self._finish("pruned", path, model, taught, remarks, zeros=linear)

    def _distil(self) -> None:
        path, student = self._place / "distilled", self._student()
        where = "cuda" if self._libs.torch.cuda.is_available() else "cpu"
        objective = Distillation(self._libs.torch, self._model.to(where), self._job.temperature)
        taught = self._teach(CompressionKind.DISTILLED, tr("Teaching a smaller model"), student, objective)
        self._model.to("cpu")
        mine, its = (sum(part.numel() for part in model.parameters()) for model in (student, self._model))
        remark = tr(
            "{mine:,} weights instead of {its:,}, taught in {steps} steps.", mine=mine, its=its, steps=taught.steps
        )
        self._finish("distilled", path, student, taught, (remark,))

    def _student(self) -> Any:
        job = self._job
        seed = self._schedule[CompressionKind.DISTILLED].seed
        return make_student(self._libs, self._model, self._tokenizer, job.student, seed)

    def _teach(
        self,
        kind: CompressionKind,
        words: str,
        model: Any,
        objective: Objective | None = None,
        after_step: Callable[[], None] = lambda: None,
    ) -> Taught:
        self._desk.stage(words)
        schedule = self._schedule[kind]
        lessons = read_lessons(self._folder, self._tokenizer, schedule, Looks())
        course = Course(self._libs, self._desk, lessons, schedule, self._job.care)
        self._libs.torch.manual_seed(schedule.seed)
        place = self._place / f"{kind.value}{_HALF_TAUGHT}"
        taught = course.teach(model, place, self._fingerprint(kind), objective, after_step)
        model.to("cpu")
        return taught

    def _finish(
        self, kind: str, path: Path, model: Any, taught: Taught, remarks: tuple[str, ...], zeros: float = 0.0
    ) -> None:
        """Write and measure a model that was taught; `zeros`: which share of its linear layers is nothing."""
        with whole_folder(path) as half:
            save_model(model, self._tokenizer, half)
        if taught.diverged:
            sentence = tr(
                "Its learning stopped at step {steps}, for its loss was no number; the best is kept.",
                steps=taught.steps,
            )
            remarks = (*remarks, sentence)
        size = sum(file.stat().st_size for file in _weights_of(path))
        if zeros:
            remarks = (*remarks, self._packing(path))
        self._desk.stage(tr("Measuring it"))
        self._add(self._row(kind, "torch", path, size, self._gauge.torch(model), zeros=zeros, remarks=remarks))

    def _packing(self, path: Path) -> str:
        packed, before = (self._packed(_weights_of(each)) for each in (path, self._folder.model))
        return tr(
            "Zeros take as much room as other numbers, so it is smaller only when it is packed: to "
            "{packed:.0%} of F32, which itself packs to {before:.0%}.",
            packed=packed / self._size,
            before=before / self._size,
        )

    def _fingerprint(self, kind: CompressionKind) -> str:
        """Of all that the curve of a course depends on."""
        job = self._job
        own = [job.sparsity] if kind is CompressionKind.PRUNED else [job.student, job.temperature]
        digest = hashlib.sha256(msgspec.json.encode([kind, own, self._schedule[kind], self._table.model_sha256]))
        for path in (self._folder.train, self._folder.held_out):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()

    def _hash(self, files: tuple[Path, ...]) -> str:
        digest = hashlib.sha256()
        for piece in self._pieces(files):
            digest.update(piece)
        return digest.hexdigest()

    def _packed(self, files: tuple[Path, ...]) -> int:
        """Bytes of the files when zlib packs them, the quick way."""
        packer = zlib.compressobj(1)
        return sum(len(packer.compress(piece)) for piece in self._pieces(files)) + len(packer.flush())

    def _pieces(self, files: tuple[Path, ...]) -> Any:
        for file in files:
            with file.open("rb") as opened:
                while piece := opened.read(_PIECE):
                    self._look()
                    yield piece


def _schedules(job: Compressing, voice: Voice, context: int) -> dict[CompressionKind, Schedule]:
    """How each kind is taught: as was asked for, else after the way that the voice itself was."""
    usual = voice.training.schedule if voice.training else Schedule()
    shorter = msgspec.structs.replace(
        usual,
        epochs=usual.epochs * _FINE_TUNED,
        steps=math.ceil(usual.steps * _FINE_TUNED),
        minutes=usual.minutes * _FINE_TUNED,
        learning_rate=usual.learning_rate / 2,
    )
    own = {CompressionKind.PRUNED: job.schedule or shorter, CompressionKind.DISTILLED: job.schedule or usual}
    return {
        kind: msgspec.structs.replace(schedule, window=min(schedule.window, context)) for kind, schedule in own.items()
    }


def _weights_of(folder: Path) -> tuple[Path, ...]:
    return weight_files(ModelRef(folder.name, str(folder), "torch"))
