"""What is known of a model without loading it: from a GGUF's header, or from the papers of a Hugging Face folder.

Any file may be damaged or made to hurt: `engine.gguf_file` measures every length against the file before it follows
it; here, what such a file calls itself is cut to a line of plain characters before anybody shows it.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from inkwell.engine.chat import family_of
from inkwell.engine.gguf_file import BrokenGgufError, Header, read_header
from inkwell.engine.models import check_file, gguf_parts, weight_files
from inkwell.engine.preflight import count_weights
from inkwell.engine.presets import presets_for
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

Kind = Literal["gguf", "folder", "script"]

_LONGEST: Final = 80
"""Characters of anything that a model says of itself."""
_PAPERS: Final = 1 << 20
"""Bytes of a configuration or a model card that are read."""
_LICENCE: Final = re.compile(r"^license(?P<name>_name)?:[ \t]*[\"']?(?P<said>[\w.+-]+)", re.MULTILINE)
"""In the front matter of a model card."""

FILE_TYPES: Final[dict[int, str]] = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS",
    21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE",
}  # fmt: skip
"""What `general.file_type` means (llama.cpp's `llama_ftype`)."""


@dataclass(frozen=True)
class ModelFacts:
    """What a model says of itself; "" and 0 for what it does not say."""

    kind: Kind
    size: int
    """Bytes of all its weight files."""
    title: str = ""
    """What it calls itself."""
    architecture: str = ""
    family: str = ""
    """The chat template's name in `engine.chat`."""
    parameters: int = 0
    context_tokens: int = 0
    """For how long a context it was trained."""
    quantization: str = ""
    licence: str = ""
    """As it is written there, in small letters: mostly a name out of the SPDX list or one of the hub's."""

    @property
    def presets(self) -> tuple[str, ...]:
        """The names of the styles that come along for it."""
        return tuple(preset.name for preset in presets_for(self.family or self.architecture, self.parameters))


def facts_of(model: ModelRef) -> ModelFacts:
    """Read what a model says of itself; takes well under a second, but is nothing for the window's thread.

    Raises:
        InkwellError: NOT_FOUND, MODEL or DISK when it is not there or not whole, with a sentence that names it.
    """
    path = Path(model.path)
    header = check_file(model)
    try:
        if header is not None:
            return _of_header(header, gguf_parts(path))
        files = (path,) if model.backend == "scripted" else weight_files(model)
        size = sum(file.stat().st_size for file in files)
        return ModelFacts("script", size) if model.backend == "scripted" else _of_folder(path, size)
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("The model {name} cannot be read.", name=path.name), str(error)
        ) from error


def _of_header(header: Header, parts: tuple[Path, ...]) -> ModelFacts:
    kind = header.values.get("general.file_type")
    return ModelFacts(
        "gguf",
        sum(part.stat().st_size for part in parts),
        title=plain(header.text("general.name")),
        architecture=plain(header.architecture),
        family=family_of(header.text("tokenizer.chat_template")),
        parameters=header.numbers + sum(_numbers(part) for part in parts[1:]),
        context_tokens=header.number("context_length"),
        quantization=FILE_TYPES.get(kind, "") if isinstance(kind, int) else "",
        licence=plain(header.text("general.license")).lower(),
    )


def _numbers(part: Path) -> int:
    try:
        return read_header(part).numbers
    except BrokenGgufError:
        return 0  # it was whole a moment ago


def _of_folder(folder: Path, size: int) -> ModelFacts:
    told = _configuration(folder)
    inner = told.get("text_config")
    text: dict[str, Any] = {**told, **inner} if isinstance(inner, dict) else told
    context = next(
        (n for key in ("max_position_embeddings", "n_positions", "n_ctx") if isinstance(n := text.get(key), int)), 0
    )
    precision = told.get("dtype") or told.get("torch_dtype")
    kind = told.get("model_type")
    return ModelFacts(
        "folder",
        size,
        title=folder.name,
        architecture=plain(kind) if isinstance(kind, str) else "",
        family=family_of(_template(folder)),
        parameters=count_weights(weight_files(ModelRef(folder.name, str(folder), "torch"))),
        context_tokens=max(context, 0),
        quantization=plain(precision) if isinstance(precision, str) else "",
        licence=_card_licence(folder),
    )


def _configuration(folder: Path) -> dict[str, Any]:
    try:
        return msgspec.json.decode(_beginning(folder / "config.json"), type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        sentence = tr("The model folder {name} has a damaged config.json.", name=folder.name)
        raise InkwellError(ErrorKind.MODEL, sentence, repr(error)) from error


def _template(folder: Path) -> str:
    """The chat template, which stands in a file of its own or in the tokenizer's configuration."""
    try:
        own = _beginning(folder / "chat_template.jinja")
        if own:
            return own.decode("utf-8", "replace")
        told = msgspec.json.decode(_beginning(folder / "tokenizer_config.json") or b"{}", type=dict[str, Any])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
    found = told.get("chat_template")
    return found if isinstance(found, str) else ""


def _card_licence(folder: Path) -> str:
    """What the model card's front matter says; of a licence that is no standard one, its own name."""
    try:
        card = _beginning(folder / "README.md").decode("utf-8", "replace")
    except OSError:
        return ""
    front = card.split("\n---", 1)[0] if card.startswith("---") else ""
    found = {bool(match["name"]): match["said"].lower() for match in _LICENCE.finditer(front)}
    return plain(found.get(True, "") if found.get(False, "other") == "other" else found[False])


def _beginning(path: Path) -> bytes:
    """The first megabyte of a file; nothing where it is not there."""
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(_PAPERS)


def plain(text: str) -> str:
    """A foreign text as one short line of characters that can be seen."""
    return " ".join("".join(each if each.isprintable() else " " for each in text[: 4 * _LONGEST]).split())[:_LONGEST]
