"""Whether the libraries that train are installed, and what is said where they are not; none of them is imported."""

from importlib.util import find_spec
from typing import Final

from inkwell.supervise.installation import getting_torch
from inkwell.translation import tr

INSTALL: Final = getting_torch(tr('To train a voice, install the voice extra: pip install "inkwell[voice]".'))
_NEEDED: Final = ("torch", "transformers", "accelerate", "peft", "tokenizers", "safetensors")


def missing_libraries() -> str:
    """A sentence with the command when one of them is not there; "" when all are, as far as can be seen from here."""
    return INSTALL if any(find_spec(name) is None for name in _NEEDED) else ""
