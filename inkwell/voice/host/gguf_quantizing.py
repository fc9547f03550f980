"""llama.cpp's own quantizer: a GGUF file in full precision becomes a smaller one of another kind.

The quantizer decides for each tensor by itself: norms, biases and positions stay in F32, some tensors get more bits
than the kind's name says, and a tensor whose rows are no multiple of a kind's block (256 numbers for the K kinds, 32
for the others) gets the nearest kind that fits. What each tensor got is read from the file afterwards.
"""

import ctypes
import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.supervise.installation import NOT_WHOLE, by_installation
from inkwell.translation import parted, tr
from inkwell.voice.host.gguf_writing import whole_file

KINDS: Final = (
    "F16", "BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q5_K_S", "Q5_1", "Q5_0", "Q4_K_M", "Q4_K_S", "Q4_1", "Q4_0",
    "Q3_K_L", "Q3_K_M", "Q3_K_S", "Q2_K",
)  # fmt: skip
"""The kinds that need nothing but the model itself, by llama.cpp's names, about from the largest to the smallest."""
FULL: Final = "F32"
"""The kind that everything is made from."""
_PLAIN: Final = ("F16", "BF16")
_BLOCK: Final = 32
_BLOCK_OF_K: Final = 256
"""Numbers that share their scales."""
_INSTALL: Final = by_installation(
    tr('To quantize a model, install llama.cpp: pip install "inkwell[llama]".'), NOT_WHOLE
)


def check_kind(kind: str) -> None:
    """Refuse a kind that cannot be made.

    Raises:
        InkwellError: BAD_INPUT, with those that can.
    """
    if kind not in KINDS:
        sentence = tr("There is no GGUF kind {kind} here; there are {kinds}.", kind=kind, kinds=parted(KINDS))
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def quantizer() -> Any:
    """llama.cpp.

    Raises:
        InkwellError: UNSUPPORTED when it is not installed.
    """
    try:
        import llama_cpp
    except ImportError as error:
        raise InkwellError(ErrorKind.UNSUPPORTED, _INSTALL, repr(error)) from error
    return llama_cpp


def quantize(source: Path, path: Path, kind: str, threads: int = 0) -> None:
    """Write the GGUF file `source` (F32 or F16) as one of this kind, whole or not at all; no other is kept meanwhile.

    Raises:
        InkwellError: BAD_INPUT for an unknown kind, NOT_FOUND, UNSUPPORTED without llama-cpp-python, MODEL when the
            quantizer refuses, DISK.
    """
    check_kind(kind)
    if not source.is_file():
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no model at {source}.", source=source))
    library = quantizer()
    wanted: Any = library.llama_model_quantize_default_params()
    wanted.ftype = getattr(library, f"LLAMA_FTYPE_MOSTLY_{kind}")
    cores = os.cpu_count() or 1
    wanted.nthread = threads or (cores if cores <= 2 else cores - 1)
    with whole_file(path) as half:
        # The quantizer writes on, whatever the disk says, and only tells that it failed.
        failed = library.llama_model_quantize(os.fsencode(source), os.fsencode(half), ctypes.byref(wanted))
        if failed:
            sentence = tr(
                "llama.cpp could not write {name}: the disk is full, or it cannot quantize such a model.",
                name=path.name,
            )
            raise InkwellError(ErrorKind.MODEL, sentence, f"llama_model_quantize: {failed}")


class Kept(NamedTuple):
    """How a tensor is kept: the kind of number ("Q4_K"), and how many of them one row has."""

    kind: str
    row: int


def kept_tensors(path: Path) -> dict[str, Kept]:
    """How each tensor of a GGUF file is kept, by its name.

    Raises:
        InkwellError: NOT_FOUND, DISK or MODEL.
    """
    import gguf

    try:
        reader = gguf.GGUFReader(str(path))
        return {tensor.name: Kept(tensor.tensor_type.name, int(tensor.shape[0])) for tensor in reader.tensors}
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no model at {path}.", path=path), repr(error)) from error
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("{name} cannot be read: {reason}.", name=path.name, reason=reason(error)), repr(error)
        ) from error
    except Exception as error:
        raise InkwellError(ErrorKind.MODEL, tr("{name} is no whole GGUF file.", name=path.name), repr(error)) from error


def remarks_on(kind: str, tensors: Mapping[str, Kept]) -> tuple[str, ...]:
    """What has to be said of a file of this kind: in which numbers it is kept, and where the kind did not fit."""
    found = Counter(tensor.kind for tensor in tensors.values())
    told = parted(tr("{count} as {name}", count=count, name=name) for name, count in found.most_common())
    remarks = [tr("Of its {count} tensors llama.cpp kept {told}.", count=len(tensors), told=told)]
    block = _BLOCK_OF_K if "_K" in kind else 1 if kind in _PLAIN else _BLOCK
    odd = sum(tensor.kind != FULL and tensor.row % block != 0 for tensor in tensors.values())
    if odd:
        remarks.append(
            tr(
                "{odd} of them got the nearest kind that fits: {kind} needs rows of a multiple of {block} numbers.",
                odd=odd,
                kind=kind,
                block=block,
            )
        )
    return tuple(remarks)
