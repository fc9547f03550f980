"""What belongs into the add-on: the packages and their ranges, as the wheel's own metadata has them, sizes, licences.

The ranges stand in `pyproject.toml`, in the extras `voice` and `torch`, and nowhere else. What Inkwell's own modules
need beside them there is a part of the dependencies; windows, dictionaries and pandoc are not.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from inkwell.addon.wish import Kind
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

TORCH: Final = "torch"
_OWN: Final = ("msgspec", "platformdirs", "psutil", "pyyaml", "regex")
"""What the modules need that run there: the engine's and the training process'."""
_FOR_LLAMA: Final = ("diskcache>=5.6.1", "jinja2>=2.11.3", "numpy>=1.20.0", "typing-extensions>=4.5.0")
"""What llama-cpp-python asks for, which comes with the program, without these."""
_ELSEWHERE: Final = ("cryptography",)
"""What the extra brings for the window's process, where a program has it already."""
_EXTRA: Final = re.compile(r"""extra\s*==\s*["']([\w-]+)["']""")
_NAME: Final = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
_SPECIFIED: Final = re.compile(r"^torch\s*((==|>=|<=|~=|<|>|!=)\s*[A-Za-z0-9.*+!_-]+\s*,?\s*)*$")


@dataclass(frozen=True)
class Amount:
    """About what comes, in bytes: through the network, and on the disk when it is installed."""

    download: int
    disk: int


AMOUNTS: Final = {
    Kind.PROCESSOR: Amount(300_000_000, 1_300_000_000),
    Kind.CARD: Amount(3_500_000_000, 8_500_000_000),
}
"""As of torch 2.13 on Linux; the installation says what it really is."""
LICENCES: Final = (
    ("PyTorch", "BSD-3-Clause"),
    ("Transformers, Accelerate, PEFT, Tokenizers and Safetensors", "Apache-2.0"),
    ("gguf", "MIT"),
    ("NumPy", "BSD-3-Clause"),
)
"""Of the parts that make it up; what they bring along is under licences of the same kind."""


def requirements(torch: str = "") -> tuple[str, ...]:
    """What pip is asked for, torch first; `torch` in the place of the usual range of it.

    Raises:
        InkwellError: BAD_INPUT for a `torch` that asks for something else.
    """
    # Here: whoever starts the window waits for this module, and not for what it asks here.
    from importlib import metadata

    told = metadata.requires("inkwell") or []
    usual = {_name(each): each for each in (*_of_extra(told, "voice"), *_of_extra(told, "torch"))}
    base = {_name(each): each for each in told if ";" not in each}
    own = [base[name] for name in _OWN if name in base]
    rest = [each for name, each in usual.items() if name not in (TORCH, "inkwell", *_ELSEWHERE)]
    return (checked_torch(torch) or usual[TORCH], *rest, *own, *_FOR_LLAMA)


def checked_torch(wanted: str) -> str:
    """A requirement of torch as pip reads it: "torch==2.13.0"; a version alone is taken as exactly that one.

    Raises:
        InkwellError: BAD_INPUT for anything else.
    """
    wanted = wanted.strip()
    if wanted[:1].isdigit():
        wanted = f"torch=={wanted}"
    if wanted and not _SPECIFIED.match(wanted):
        sentence = tr(
            "“{wanted}” says no version of torch; it could be torch>=2.10 or torch==2.13.0.", wanted=wanted[:80]
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return wanted


def supported(version: tuple[int, ...]) -> bool:
    """Whether the add-on can be made of a Python of this version: Inkwell runs on it, and there are wheels for it."""
    return (3, 11) <= version[:2] <= (3, 14)


def has_card_build() -> bool:
    """Whether there is a build of torch for graphics cards that is another than the one for the processor."""
    return sys.platform != "darwin"


def _of_extra(told: Iterable[str], extra: str) -> Iterator[str]:
    for each in told:
        requirement, _, marker = each.partition(";")
        found = _EXTRA.search(marker)
        if found is not None and found.group(1) == extra and "[" not in requirement:
            yield requirement.strip()


def _name(requirement: str) -> str:
    found = _NAME.match(requirement)
    return found.group(0).lower() if found else ""
