"""One voice on the disk: a folder of the author's data folder, with everything that belongs to it and nothing else.

* voice.json: what it is (`Voice`)
* corpus/: card.json, train.jsonl, held_out.jsonl: what it learns from and is measured on
* training/: log.jsonl (every event worth a point on a plot), checkpoints, the best weights so far
* adapter/: peft's own files (adapter_config.json, adapter_model.safetensors)
* model/: a Hugging Face folder (config.json, model.safetensors, tokenizer.json)
* gguf/: adapter.gguf, or the model in one file for each kind
* compressed/: one folder or GGUF file for each smaller model
* guard.bin: hashes of all runs of words that are longer than what it may quote of its corpus (`memory_guard`)
* card.md: the model card
* evaluation.json, compression.json, report.html: what was measured
"""

import time
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.translation import tr
from inkwell.voice.specification import Method, Training

FORMAT: Final = 1


class Passage(msgspec.Struct, frozen=True):
    """A piece of the corpus, as one line of train.jsonl or held_out.jsonl.

    `source` names the book or file, `chapter` the chapter in it; together they say which passages belong together.
    """

    source: str
    chapter: str
    text: str
    genre: str = ""
    """What the author calls the kind of book, so that a voice can be measured on each kind."""


class Voice(msgspec.Struct, frozen=True):
    """What voice.json says. Fields of a newer Inkwell are kept out of harm's way by `format`."""

    id: str
    name: str
    method: Method
    created: float
    """Seconds since 1970."""
    base: str = ""
    """The base model's name, "" from scratch."""
    base_path: str = ""
    base_sha256: str = ""
    """Of all weight files of the base, in the order of `engine.models.weight_files`."""
    corpus_sha256: str = ""
    training: Training | None = None
    """As it was last asked for."""
    trained_corpus_sha256: str = ""
    """What `corpus_sha256` was when it was trained: a corpus can be prepared again after."""
    trained_steps: int = 0
    ready: bool = False
    """Whether there is something to write with."""
    encrypted: bool = False
    measures: dict[str, float] = {}
    """The figures that a list shows: "loss_before", "loss_after" (nats a token, held-out) and the like."""
    limit_words: int = 0
    """The longest run of words out of the corpus that may stand in what it writes; 0 for the usual limit."""
    published: dict[str, str] = {}
    """The files that the engine loads: their paths from this folder, with slashes, and the SHA-256 of each."""
    format: int = FORMAT


class VoiceFolder:
    """Where the parts of one voice are. Reads and writes no part but voice.json and the corpus."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.manifest = path / "voice.json"
        self.corpus = path / "corpus"
        self.train = self.corpus / "train.jsonl"
        self.held_out = self.corpus / "held_out.jsonl"
        self.card = self.corpus / "card.json"
        self.training = path / "training"
        self.log = self.training / "log.jsonl"
        self.adapter = path / "adapter"
        self.model = path / "model"
        self.gguf = path / "gguf"
        self.adapter_gguf = self.gguf / "adapter.gguf"
        self.compressed = path / "compressed"
        self.guard = path / "guard.bin"
        self.model_card = path / "card.md"
        self.evaluation = path / "evaluation.json"
        self.compression = path / "compression.json"
        self.report = path / "report.html"

    def read(self) -> Voice:
        """Return what the voice is.

        Raises:
            InkwellError: NOT_FOUND, DAMAGED or NEWER_FORMAT, with a sentence that names the folder.
        """
        try:
            voice = msgspec.json.decode(self.manifest.read_bytes(), type=Voice)
        except FileNotFoundError as error:
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("There is no voice in {path}.", path=self.path), repr(error)
            ) from error
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            sentence = tr("The voice in {path} cannot be read: its voice.json is damaged.", path=self.path)
            raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error
        if voice.format > FORMAT:
            sentence = tr("The voice in {path} was made by a newer Inkwell.", path=self.path)
            raise InkwellError(ErrorKind.NEWER_FORMAT, sentence)
        return voice

    def write(self, voice: Voice) -> None:
        """Write what the voice is, whole or not at all.

        Raises:
            InkwellError: DISK.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        write_atomic(self.manifest, msgspec.json.format(msgspec.json.encode(voice), indent=2))

    def change(self, **fields: Any) -> Voice:
        """Write voice.json with these fields changed, and return it."""
        voice = msgspec.structs.replace(self.read(), **fields)
        self.write(voice)
        return voice

    def passages(self, held_out: bool) -> tuple[Passage, ...]:
        """Return the corpus's passages for training, or those held out.

        Raises:
            InkwellError: NOT_FOUND when no corpus was prepared, DAMAGED when it cannot be understood.
        """
        path = self.held_out if held_out else self.train
        try:
            lines = path.read_bytes().splitlines()
            return tuple(msgspec.json.decode(line, type=Passage) for line in lines if line.strip())
        except FileNotFoundError as error:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This voice has no corpus yet."), repr(error)) from error
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise InkwellError(ErrorKind.DAMAGED, tr("The corpus of this voice is damaged."), repr(error)) from error

    def write_passages(self, passages: tuple[Passage, ...], held_out: bool) -> None:
        """Write the corpus's passages for training, or those held out.

        Raises:
            InkwellError: DISK.
        """
        self.corpus.mkdir(parents=True, exist_ok=True)
        lines = b"".join(msgspec.json.encode(passage) + b"\n" for passage in passages)
        write_atomic(self.held_out if held_out else self.train, lines)


def new_voice(voice_id: str, name: str, method: Method) -> Voice:
    """Return a voice that has not learnt anything yet."""
    return Voice(voice_id, name, method, time.time())
