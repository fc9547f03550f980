"""torch's own 8-bit weights on the disk: the engine's arithmetic and format, in a folder that needs less room."""

from pathlib import Path
from typing import Any

from inkwell.engine.backends.torch_quantize import open_quantized, quantize, save_quantized
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.libraries import Libraries


def save_int8(libs: Libraries, model: Any, tokenizer: Any, folder: Path) -> float:
    """Quantize the model, and write it; the share of its weights that are 8-bit integers now, 0 to 1.

    Raises:
        OSError: it could not be written.
    """
    share = quantize(libs.torch, libs.transformers, model)
    model.config.use_cache = True
    save_quantized(model, folder)
    tokenizer.save_pretrained(str(folder))
    return share


def open_int8(libs: Libraries, folder: Path) -> Any:
    """The model that `save_int8` wrote.

    Raises:
        InkwellError: MODEL.
    """
    try:
        return open_quantized(libs.torch, libs.transformers, folder)
    except Exception as error:
        sentence = tr("The 8-bit model in {name} is damaged or incomplete.", name=folder.name)
        raise InkwellError(ErrorKind.MODEL, sentence, repr(error)) from error
