"""Publishing: what training gave becomes files that the engine loads, a guard and a model card; all on this machine.

An adapter becomes gguf/adapter.gguf; a whole GPT-2 becomes gguf/NAME-F32.gguf, and smaller kinds through llama.cpp's
own quantizer. The folder that training wrote (safetensors) stays beside them. Every file is written whole or not at
all.
"""

import re
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.engine.adapters import sha256_of
from inkwell.engine.gguf_file import BrokenGgufError, read_header
from inkwell.engine.models import weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.translation import tr
from inkwell.voice.evaluation import Evaluation
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.gguf_adapter import CONFIG, WEIGHTS, base_of, write_adapter
from inkwell.voice.host.gguf_gpt2 import write_gpt2
from inkwell.voice.host.gguf_quantizing import FULL, check_kind, kept_tensors, quantize, remarks_on
from inkwell.voice.memory_guard import write_guard
from inkwell.voice.model_card import Facts, Published, model_card
from inkwell.voice.preparing import DataCard, read_card
from inkwell.voice.specification import Method, Publishing
from inkwell.voice.voice_folder import Voice, VoiceFolder

_LICENCE: Final = re.compile(r"^licen[cs]e:\s*[\"']?([^\s\"']+)", re.MULTILINE)
"""In the front matter of a model folder's README, where model hubs put it."""
_LONGEST_STEM: Final = 60
_SMALLER: Final = "compressed/"
"""How the smaller models are called among what is published; they are made, and listed, by another job."""


def run(job: Publishing, desk: Desk) -> dict[str, Any]:
    """Publish the voice; see the module. The result has `files` (path, size, sha256, remarks), `card` and `remarks`.

    Raises:
        InkwellError: BAD_INPUT for a voice that has not learnt yet, that is locked, or a kind that there is not; what
            the files say against it; DISK.
        StoppedError: it was stopped; the files that are there already are whole.
    """
    folder = VoiceFolder(Path(job.folder))
    voice = folder.read()
    _check(job, voice)
    return _Publisher(folder, voice, job, desk).run()


def _check(job: Publishing, voice: Voice) -> None:
    if voice.encrypted:
        sentence = tr("“{name}” is kept encrypted; open it with its passphrase first.", name=voice.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    if not voice.ready:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("“{name}” has not learnt anything yet; train it first.", name=voice.name)
        )
    for kind in job.kinds:
        if kind != FULL:
            check_kind(kind)


class _Publisher:
    """One publication."""

    def __init__(self, folder: VoiceFolder, voice: Voice, job: Publishing, desk: Desk) -> None:
        self._folder = folder
        self._voice = voice
        self._job = job
        self._desk = desk
        self._remarks: list[str] = []
        self._same_corpus = True
        """Whether the corpus in the folder is still the one that was learnt from."""

    def run(self) -> dict[str, Any]:
        # Before the files: with one of them a voice can write, and a kill may come behind each.
        self._guard()
        files = tuple(self._adapter() if self._voice.method is Method.ADAPTER else self._model())
        self._desk.look()
        self._desk.stage(tr("Writing the model card"))
        self._fill_in()
        facts = Facts(
            voice=self._voice,
            files=files,
            made=time.time(),
            corpus=self._corpus(),
            evaluation=self._evaluation(),
            base_licence=licence_of(self._base) if self._base else "",
            parameters=self._parameters(),
            remarks=tuple(self._remarks),
        )
        write_atomic(self._folder.model_card, model_card(facts).encode("utf-8", "replace"))
        smaller = {path: found for path, found in self._voice.published.items() if path.startswith(_SMALLER)}
        self._folder.change(published={file.path: file.sha256 for file in files} | smaller)
        self._sweep(files)
        return {
            "files": [msgspec.to_builtins(file) for file in files],
            "card": self._folder.model_card.name,
            "remarks": list(self._remarks),
        }

    @property
    def _base(self) -> Path | None:
        """Where the base model is, None from scratch."""
        training = self._voice.training
        told = self._voice.base_path or (training.base if training else "")
        return Path(told) if told and self._voice.method is not Method.SCRATCH else None

    # files

    def _adapter(self) -> Iterator[Published]:
        if self._base is None:
            sentence = tr("It is not written down which model this voice was trained on; train it again.")
            raise InkwellError(ErrorKind.DAMAGED, sentence)
        self._desk.stage(tr("Writing the adapter"))
        self._need(_size(self._folder.adapter / WEIGHTS))
        self._check_base(self._base)
        in_torch = self._base.is_dir()
        try:
            write_adapter(self._folder.adapter, self._folder.adapter_gguf, base_of(self._base), self._voice.name)
            yield self._published(self._folder.adapter_gguf)
        except InkwellError as error:
            if error.kind is not ErrorKind.UNSUPPORTED or not in_torch:
                raise
            self._remarks.append(error.sentence)
        if in_torch:
            self._remarks.append(tr("Its base model is a folder, so torch writes with it."))
            yield self._published(self._folder.adapter)

    def _check_base(self, base: Path) -> None:
        """What lies at the base's place must be what was learnt on: how its weights are laid out is read from it."""
        voice = self._voice
        if not voice.base_sha256 or not base.exists() or _hash(base) == voice.base_sha256:
            return
        sentence = tr(
            "The model under “{name}” ({base}) is another one than it learnt on: put that one back in "
            "its place, or let the voice learn again.",
            name=voice.name,
            base=voice.base,
        )
        raise InkwellError(ErrorKind.MODEL, sentence, str(base))

    def _model(self) -> Iterator[Published]:
        """The kinds that were asked for, the full one first; it is made in any case, for the others are made of it."""
        self._desk.stage(tr("Writing the model"))
        self._need(sum(map(_size, self._folder.model.glob("*.safetensors"))) * (1 + len(self._job.kinds)))
        full = self._path(FULL)
        try:
            write_gpt2(self._folder.model, full, self._voice.name)
        except InkwellError as error:
            if error.kind is not ErrorKind.UNSUPPORTED:
                raise
            self._remarks += [error.sentence, tr("Torch writes with it, from the folder that training wrote.")]
            yield self._published(self._folder.model)
            return
        try:
            if FULL in self._job.kinds:
                yield self._published(full)
            yield from self._quantized(full)
        finally:
            if FULL not in self._job.kinds:
                full.unlink(missing_ok=True)

    def _quantized(self, full: Path) -> Iterator[Published]:
        kinds = [kind for kind in dict.fromkeys(self._job.kinds) if kind != FULL]
        for number, kind in enumerate(kinds):
            self._desk.look()
            self._desk.stage(tr("Quantizing to {kind}", kind=kind), number / len(kinds))
            path = self._path(kind)
            quantize(full, path, kind)
            yield self._published(path, remarks_on(kind, kept_tensors(path)))

    def _path(self, kind: str) -> Path:
        return self._folder.gguf / f"{file_stem(self._voice)}-{kind}.gguf"

    def _published(self, path: Path, remarks: tuple[str, ...] = ()) -> Published:
        """A file; or a folder, by the files that the engine's own hash of it is of."""
        files = _files_of(path)
        place = path.relative_to(self._folder.path).as_posix()
        return Published(place, sum(map(_size, files)), sha256_of(files), remarks)

    def _sweep(self, files: Sequence[Published]) -> None:
        """What an earlier publication wrote, under another name or of other kinds, is not offered beside the new."""
        kept = {file.path for file in files}
        for path in self._folder.gguf.glob("*.gguf"):
            if path.relative_to(self._folder.path).as_posix() not in kept:
                # Where the engine has it open it may stay: the next publication takes it away.
                with suppress(OSError):
                    path.unlink(missing_ok=True)

    def _need(self, size: int) -> None:
        self._folder.gguf.mkdir(parents=True, exist_ok=True)
        for left in self._folder.gguf.glob("*.part"):
            left.unlink(missing_ok=True)  # by a publication that was killed
        there = shutil.disk_usage(self._folder.gguf).free
        if size > there:
            sentence = tr(
                "Publishing needs about {size:.2f} GB of disk space and {there:.2f} GB are free; fewer kinds "
                "would help.",
                size=size / 1000000000.0,
                there=there / 1000000000.0,
            )
            raise InkwellError(ErrorKind.DISK, sentence)

    # what the card says, and what goes along

    def _guard(self) -> None:
        """What it may not repeat."""
        if remark := write_guard(self._folder):
            self._remarks.append(remark)

    def _fill_in(self) -> None:
        """The hashes of base and corpus, where whoever trained the voice did not write them down."""
        folder, voice, base = self._folder, self._voice, self._base
        texts = [path for path in (folder.train, folder.held_out) if path.is_file()]
        base_sha256, trained = voice.base_sha256, voice.trained_corpus_sha256
        if not base_sha256 and base is not None and base.exists():
            base_sha256 = _hash(base)
        self._same_corpus = not trained or not texts or sha256_of(texts) == trained
        if not self._same_corpus:
            self._remarks.append(
                tr("Its corpus was prepared anew after it was trained; only what it learnt from counts.")
            )
        told = trained or voice.corpus_sha256 or (sha256_of(texts) if texts else "")
        self._voice = folder.change(base_sha256=base_sha256, trained_corpus_sha256=told)

    def _corpus(self) -> DataCard | None:
        if not self._same_corpus:
            return None
        try:
            return read_card(self._folder)
        except InkwellError as error:
            if error.kind is not ErrorKind.NOT_FOUND:
                self._remarks.append(error.sentence)
            return None

    def _evaluation(self) -> Evaluation | None:
        try:
            told = msgspec.json.decode(self._folder.evaluation.read_bytes(), type=Evaluation)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            self._remarks.append(tr("The last evaluation cannot be read; evaluate the voice again."))
            return None
        if told.corpus_sha256 and told.corpus_sha256 != self._voice.trained_corpus_sha256:
            self._remarks.append(
                tr("The last evaluation was on another corpus than it learnt from, and is left out here.")
            )
            return None
        return told

    def _parameters(self) -> int:
        from safetensors import safe_open

        place = self._folder.adapter if self._voice.method is Method.ADAPTER else self._folder.model
        total = 0
        for path in place.glob("*.safetensors"):
            with safe_open(str(path), framework="pt") as opened:
                shapes = [opened.get_slice(name).get_shape() for name in opened.keys()]  # noqa: SIM118 - no dict
            total += sum(_product(shape) for shape in shapes)
        return total


def file_stem(voice: Voice) -> str:
    """What the files of a voice are called: its name, as far as every system takes it."""
    return re.sub(r"[^\w\-]+", "-", voice.name).strip("-_")[:_LONGEST_STEM] or voice.id


def licence_of(base: Path) -> str:
    """What the base model says of its licence (an SPDX id as a rule); "" when it says nothing or cannot be read."""
    try:
        if base.is_dir():
            found = _LICENCE.search((base / "README.md").read_text(encoding="utf-8", errors="replace")[:10_000])
            return found[1] if found else ""
        return read_header(base).text("general.license")
    except (OSError, BrokenGgufError):
        return ""


def _hash(model: Path) -> str:
    return sha256_of(weight_files(ModelRef(model.name, str(model), "torch")))


def _files_of(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    if (path / WEIGHTS).is_file():
        return [path / CONFIG, path / WEIGHTS]
    return list(weight_files(ModelRef(path.name, str(path), "torch")))


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _product(shape: list[int]) -> int:
    total = 1
    for size in shape:
        total *= size
    return total
