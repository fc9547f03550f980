"""torch's own 8-bit weights on the disk: the engine's arithmetic, in a folder that needs a quarter of the room.

`int8.safetensors` holds, for each linear layer, its weights as steps (`steps`, 8-bit integers) and what a step is worth
for each of its outputs (`scale`); everything else is in single precision, as it was.
"""

from pathlib import Path
from typing import Any, Final

from inkwell.engine.backends.torch_quantize import quantize
from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.host.libraries import Libraries

WEIGHTS: Final = "int8.safetensors"


def save_int8(libs: Libraries, model: Any, tokenizer: Any, folder: Path) -> float:
    """Quantize the model, and write it; the share of its weights that are 8-bit integers now, 0 to 1."""
    from safetensors.torch import save_model

    model.config.use_cache = True
    model.config.save_pretrained(str(folder))
    tokenizer.save_pretrained(str(folder))
    share = quantize(libs.torch, libs.transformers, model)
    save_model(model, str(folder / WEIGHTS), {"format": "pt"})
    return share


def open_int8(libs: Libraries, folder: Path) -> Any:
    """The model that `save_int8` wrote.

    Raises:
        InkwellError: MODEL.
    """
    from safetensors.torch import load_model

    try:
        where: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
        config = libs.transformers.AutoConfig.from_pretrained(str(folder), **where)
        model = libs.transformers.AutoModelForCausalLM.from_config(config)
        quantize(libs.torch, libs.transformers, model)
        load_model(model, str(folder / WEIGHTS))
    except Exception as error:
        sentence = f"The 8-bit model in {folder.name} is damaged or incomplete."
        raise InkwellError(ErrorKind.MODEL, sentence, repr(error)) from error
    return model.eval()
