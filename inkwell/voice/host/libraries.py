"""torch and its relatives, imported once for a job, silent and off the network."""

from dataclasses import dataclass
from typing import Any

from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.installation import ADDON_BROKEN, by_installation
from inkwell.translation import tr
from inkwell.voice.installation import INSTALL
from inkwell.voice.specification import Care, Precision

BROKEN = by_installation(
    tr('The libraries that train a voice are damaged: pip install --force-reinstall "inkwell[voice]" mends them.'),
    ADDON_BROKEN,
)


@dataclass(frozen=True)
class Libraries:
    """The modules that jobs use; typed loosely, for none of them brings types."""

    torch: Any
    transformers: Any


def libraries(care: Care = Care()) -> Libraries:  # noqa: B008 - a frozen value
    """Import torch and transformers, and set the number of threads.

    Raises:
        InkwellError: UNSUPPORTED when they are not installed.
    """
    try:
        import torch
        import transformers
    except ImportError as error:
        raise InkwellError(ErrorKind.UNSUPPORTED, INSTALL, repr(error)) from error
    except OSError as error:
        # Its own libraries are missing, or are another system's.
        raise InkwellError(ErrorKind.UNSUPPORTED, BROKEN, repr(error)) from error
    library: Any = transformers
    library.utils.logging.set_verbosity_error()
    library.utils.logging.disable_progress_bar()
    usual = torch.get_num_threads()
    torch.set_num_threads(care.threads or (usual if usual <= 2 else usual - 1))
    return Libraries(torch, transformers)


def device(torch: Any) -> str:
    """Where to compute: the first CUDA card, Apple's, or the processor."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def number_type(torch: Any, wanted: Precision, where: str) -> Any:
    """The numbers of a forward pass: bfloat16 when that was asked for, or "auto" and it is computed natively here."""
    if wanted == "float32":
        return torch.float32
    if wanted == "bfloat16":
        return torch.bfloat16
    return torch.bfloat16 if computes_bfloat16(torch, where) else torch.float32


def computes_bfloat16(torch: Any, where: str) -> bool:
    """Whether the processor or the card computes in bfloat16 itself: it works everywhere, and elsewhere is slow."""
    if where == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if where != "cpu" or not torch.backends.mkldnn.is_available():
        return False
    # Builds without oneDNN, those for Apple's processors, do not know the question.
    asked = getattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", None)
    return asked is not None and bool(asked())
