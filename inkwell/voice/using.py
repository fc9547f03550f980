"""What a voice means to the engine: which model is loaded, what is put on it, and what its words are kept by.

A voice is an adapter on its base, or a model of its own; of a model there may be smaller ones, each with its price.
GGUF files are llama.cpp's; folders, of bases and of models that no GGUF file was made of, are torch's.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.compression import Smaller, plain_kind, read_compression, smaller_models
from inkwell.voice.memory_guard import guard_path
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice, VoiceFolder

_KINDS: Final = ("Q8_0", "F16", "F32")
"""GGUF kinds of a whole model, the one that is taken first."""


class Use(msgspec.Struct, frozen=True):
    """What the engine loads: a model, and the adapter on it at a strength (1 is as it was trained)."""

    model: ModelRef
    adapter: str | None = None
    strength: float = 1.0
    expected: Expected = NO_MATTER
    """What is known of the adapter and of the model that it was made on."""
    guard: str = ""
    """The path of the guard against repeating what the voice learnt from; "" for none."""
    mark: int = 0
    """Of the voice's file: another one once it was published anew."""
    voice: str = ""
    """The voice's id; "" for a model as it is."""


def use_of(folder: VoiceFolder, voice: Voice, strength: float = 1.0, smaller: str = "") -> Use:
    """What a published voice means to the engine; `smaller` is the kind of one of its smaller models.

    Raises:
        InkwellError: MODEL when there is nothing yet that the engine could load; NOT_FOUND when its base model, or the
            smaller one, is gone.
    """
    if voice.encrypted:
        raise InkwellError(ErrorKind.MODEL, tr("“{name}” is locked; unlock it to write with it.", name=voice.name))
    if smaller:
        use = _smaller_of(folder, voice, smaller)
    elif voice.method is Method.ADAPTER:
        use = _adapter_of(folder, voice, strength)
    else:
        use = _model_of(folder, voice)
    return msgspec.structs.replace(use, voice=voice.id)


def smaller_of(folder: VoiceFolder, voice: Voice) -> tuple[Smaller, ...]:
    """The smaller models of a voice that can write now, in the order of their table."""
    if voice.encrypted or voice.method is Method.ADAPTER or not voice.ready:
        return ()
    with suppress(InkwellError):
        table = read_compression(folder)
        return tuple(row for row in smaller_models(table) if (folder.path / row.path).exists()) if table else ()
    return ()


def uses(shelf: Shelf) -> Iterator[Use]:
    """All voices that can write now, as strong as they were trained, each with its smaller models behind it."""
    for voice in shelf.voices():
        folder = shelf.at(voice.id)
        with suppress(InkwellError):
            yield use_of(folder, voice)
        for row in smaller_of(folder, voice):
            with suppress(InkwellError):
                yield use_of(folder, voice, smaller=row.kind)


def _adapter_of(folder: VoiceFolder, voice: Voice, strength: float) -> Use:
    base = Path(voice.base_path)
    in_torch = base.is_dir()
    adapter = folder.adapter if in_torch else folder.adapter_gguf
    # A folder is there as soon as something was learnt; what its words are kept by is there when it is published.
    if not adapter.exists() or (in_torch and _listed(folder, adapter) not in voice.published):
        raise InkwellError(ErrorKind.MODEL, _not_published(voice))
    if not voice.base_path or not base.exists():
        sentence = tr("The model under “{name}” ({base}) is not there any more.", name=voice.name, base=voice.base)
        raise InkwellError(ErrorKind.NOT_FOUND, sentence, voice.base_path)
    model = ModelRef(f"{voice.name} on {voice.base}", voice.base_path, "torch" if in_torch else "llama")
    expected = Expected(voice.published.get(_listed(folder, adapter), ""), voice.base_sha256)
    return Use(model, str(adapter), strength, expected, guard_path(folder, voice), _mark(adapter))


def _model_of(folder: VoiceFolder, voice: Voice) -> Use:
    """Its GGUF file; where it is of a kind that no such file is made of, the folder that training wrote."""
    files = sorted(folder.gguf.glob("*.gguf"), key=_rank)
    if files:
        return Use(ModelRef(voice.name, str(files[0]), "llama"), guard=guard_path(folder, voice), mark=_mark(files[0]))
    if _listed(folder, folder.model) not in voice.published or not folder.model.is_dir():
        raise InkwellError(ErrorKind.MODEL, _not_published(voice))
    return Use(
        ModelRef(voice.name, str(folder.model), "torch"), guard=guard_path(folder, voice), mark=_mark(folder.model)
    )


def _smaller_of(folder: VoiceFolder, voice: Voice, kind: str) -> Use:
    row = next((row for row in smaller_of(folder, voice) if row.kind == kind), None)
    if row is None:
        sentence = tr(
            "“{name}” has no smaller model of the kind {plain_kind} any more; make it again.",
            name=voice.name,
            plain_kind=plain_kind(kind),
        )
        raise InkwellError(ErrorKind.NOT_FOUND, sentence)
    path = folder.path / row.path
    model = ModelRef(f"{voice.name}, {plain_kind(kind)}", str(path), "torch" if path.is_dir() else "llama")
    return Use(model, guard=guard_path(folder, voice), mark=_mark(path))


def _listed(folder: VoiceFolder, path: Path) -> str:
    """What `Voice.published` calls a file or folder of the voice."""
    return path.relative_to(folder.path).as_posix()


def _mark(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _rank(path: Path) -> tuple[int, str]:
    name = path.stem.upper()
    place = next((place for place, kind in enumerate(_KINDS) if name.endswith(f"-{kind}")), len(_KINDS))
    return place, name


def _not_published(voice: Voice) -> str:
    return tr("“{name}” is not ready to write yet: publish it first, in the window of voices.", name=voice.name)
