"""What a program carries for its add-on: pip, Inkwell's own modules as files, and a plain Python where there is one.

In its folder are `modules/` (inkwell, inkwell_resources, llama_cpp: what the add-on's interpreter runs is so always of
this version), `python/` (an interpreter with its standard library, not on every system) and `pip-*.whl`, which runs
from its file.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inkwell.supervise.installation import inside

FOLDER: Final = "addon"
_UNWANTED: Final = ("PYTHON", "_PYI_", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIRE_VIRTUALENV")
"""How variables begin that would have another Python start than ours, or pip install elsewhere."""


@dataclass(frozen=True)
class Carried:
    """The folder, as it is in the program."""

    folder: Path

    @classmethod
    def here(cls) -> "Carried | None":
        """What this program carries; None with pip, where pip brings all."""
        folder = inside(FOLDER)
        return None if folder is None else cls(folder)

    @property
    def modules(self) -> Path:
        """What is put on the path of the add-on's interpreter."""
        return self.folder / "modules"

    @property
    def boot(self) -> Path:
        """The script that runs a module there: see `run_host`."""
        return self.modules / "inkwell" / "addon" / "run_host.py"

    @property
    def pip_boot(self) -> Path:
        """The script that runs pip: see `run_pip`."""
        return self.boot.with_name("run_pip.py")

    @property
    def pip(self) -> Path | None:
        """The file of pip."""
        return max(self.folder.glob("pip-*.whl"), default=None)

    @property
    def python(self) -> Path | None:
        """The interpreter, None where none goes along."""
        found = python_in(self.folder / "python")
        return found if found.exists() else None


def python_in(tree: Path) -> Path:
    """The interpreter of a Python that is a folder of its own."""
    return tree / "python.exe" if sys.platform == "win32" else tree / "bin" / "python3"


def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / "Scripts" / "python.exe" if sys.platform == "win32" else venv / "bin" / "python"


def plain_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """An environment for another Python than this program's.

    A program that PyInstaller made has its own libraries before the system's, for itself and whatever it starts, and
    keeps what was set before under another name.
    """
    plain = {name: value for name, value in environment.items() if not name.startswith(_UNWANTED)}
    if getattr(sys, "_MEIPASS", None) is not None:
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            before = plain.pop(f"{name}_ORIG", None)
            plain.pop(name, None)
            if before:
                plain[name] = before
    return plain
