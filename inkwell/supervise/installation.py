"""How Inkwell is installed: by pip, or as a program of its own that carries its interpreter and a second executable.

The second one runs the processes beside the window. It is told which by the name of a module, as `python -m` is. What
needs torch runs in an environment of its own, the add-on, which a program has none of before somebody asks for it.
"""

import os
import sys
from pathlib import Path
from typing import Final

from inkwell.translation import tr

HOST: Final = "inkwell-host"
"""The second executable's name, without what Windows ends it with; it lies beside the first."""
HOSTS: Final = (
    "inkwell.addon.host",
    "inkwell.engine.host",
    "inkwell.exchange.pdf_host",
    "inkwell.language.host",
    "inkwell.library.host",
    "inkwell.voice.host",
)
"""All that it runs."""
IN_ADDON: Final = "INKWELL_ADDON"
"""Set in the environment of every process that the add-on's interpreter runs."""
ADDON_ABSENT: Final = tr(
    "This needs an add-on that is not installed. Help → Add-on for voices brings it, or the command inkwell addon "
    "install."
)
ADDON_BROKEN: Final = tr(
    "The add-on is damaged. Help → Add-on for voices installs it anew, or the command inkwell addon install."
)
NOT_WHOLE: Final = tr("A part of this Inkwell is missing; install Inkwell anew.")


def is_program() -> bool:
    """Whether this is a program of its own, where there is no interpreter to call."""
    return bool(getattr(sys, "frozen", False))


def by_installation(with_pip: str, in_program: str) -> str:
    """Of two sentences the one that is true here: how something is got by pip, or in a program of its own."""
    return in_program if is_program() or IN_ADDON in os.environ else with_pip


def getting_torch(with_pip: str) -> str:
    """How torch is got here; where the add-on's own interpreter lacks a part of it, the add-on is damaged."""
    return by_installation(with_pip, ADDON_BROKEN if IN_ADDON in os.environ else ADDON_ABSENT)


def host_command(module: str) -> tuple[str, ...]:
    """What starts one of `HOSTS` as a process of its own; arguments may follow."""
    if is_program():
        program = Path(sys.executable)
        return (str(program.with_name(HOST + program.suffix)), module)
    # `-P`: the folder that Inkwell was started in is no place to import from; it is often the author's own.
    return (sys.executable, "-P", "-m", module)


def inside(*parts: str) -> Path | None:
    """A file or folder that the program carries beside its modules; None where there is none, and with pip."""
    carried = getattr(sys, "_MEIPASS", None)
    found = Path(carried, *parts) if is_program() and carried else None
    return found if found is not None and found.exists() else None
