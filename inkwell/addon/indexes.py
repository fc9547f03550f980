"""Where pip looks: the index that the author named, the one that pip uses here, PyTorch's own, or a folder of wheels.

On Linux the ordinary index has torch for NVIDIA cards, ten times as large as the one for the processor, and on Windows
it is the other way round; PyTorch keeps an index for each (https://pytorch.org/get-started/locally/). From there comes
torch and what it needs, never anything else: what has the same name elsewhere cannot be slipped in.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inkwell.addon.wish import Kind, Wish
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

PYTORCH: Final = "https://download.pytorch.org/whl"
_OWN_INDEX: Final = {("linux", Kind.PROCESSOR): f"{PYTORCH}/cpu", ("win32", Kind.CARD): f"{PYTORCH}/cu130"}
_SET_UP: Final = ("index-url", "extra-index-url", "find-links", "no-index")
"""Settings of pip that say that somebody chose where packages come from on this machine."""


@dataclass(frozen=True)
class Source:
    """Options of pip for torch and for all else, and whether no network is used."""

    for_torch: tuple[str, ...]
    for_rest: tuple[str, ...]
    offline: bool = False
    told: dict[str, str] = field(default_factory=dict[str, str])
    """Variables that pip gets."""

    def environment(self, plain: Mapping[str, str]) -> dict[str, str]:
        """The environment that pip runs in; without a network none of its own settings count."""
        kept = {name: value for name, value in plain.items() if not (self.offline and name.startswith("PIP_"))}
        return {**kept, **self.told}


def source_of(wish: Wish, configured: Sequence[str]) -> Source:
    """Where pip looks for this wish; `configured` is what `pip config list` says.

    Raises:
        InkwellError: NOT_FOUND for a folder of wheels without any.
    """
    if wish.wheels:
        folder = Path(wish.wheels)
        if not any(folder.glob("*.whl")):
            raise InkwellError(ErrorKind.NOT_FOUND, tr("There are no wheels (*.whl) in {folder}.", folder=folder))
        only = ("--no-index", "--find-links", str(folder))
        return Source(only, only, offline=True, told={"PIP_CONFIG_FILE": os.devnull})
    if wish.index:
        named = ("--index-url", wish.index)
        return Source(named, named)
    own = _OWN_INDEX.get((sys.platform, wish.kind))
    chosen_here = any(f".{name}=" in line for line in configured for name in _SET_UP)
    return Source(("--index-url", own) if own and not chosen_here else (), ())
