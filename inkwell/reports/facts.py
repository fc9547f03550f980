"""What is known of Inkwell, its parts and this machine at one moment, as values.

Some of it is for the author's own eyes: `wording` says what goes into a report and how.
"""

import contextlib
import platform
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final, Literal

import psutil

from inkwell import __version__
from inkwell.addon.place import AddOn
from inkwell.engine.models import STARTER
from inkwell.engine.speed import Speed
from inkwell.engine.status import Cause, EngineState, EngineStatus
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.library.machine import Machine, this_machine
from inkwell.library.model_facts import ModelFacts, facts_of
from inkwell.library.notes import Notes
from inkwell.library.speeds import SpeedBook
from inkwell.reports.processor import processor_levels
from inkwell.storage.paths import UserPaths
from inkwell.supervise.installation import is_program

LIBRARIES: Final = (
    ("PySide6", "PySide6_Essentials"),
    ("llama-cpp-python", "llama_cpp_python"),
    ("torch", "torch"),
    ("transformers", "transformers"),
    ("hunspell (chunspell)", "chunspell"),
    ("harper-py", "harper-py"),
    ("pandoc (pypandoc_binary)", "pypandoc_binary"),
)
"""The libraries whose versions are told: what each is called, and its distribution."""
_PLAIN_VERSION: Final = re.compile(r"\d+(\.\d+)*")
"""What of a kernel's release is anybody's: whoever builds one may have written a name behind it."""

Kind = Literal["starter", "file", "folder", "voice", "server", "script"]


@dataclass(frozen=True)
class Place:
    """A folder of the author's that Inkwell uses."""

    what: Literal["config", "state", "cache", "log", "data"]
    path: Path


@dataclass(frozen=True)
class Screen:
    """A screen of Qt's: pixels of the layout, how many of the screen's go into one of them, dots an inch, hertz."""

    width: int
    height: int
    scale: float
    dots: float
    hertz: float


@dataclass(frozen=True)
class Display:
    """What the window is shown with. `qt` is the version that runs, `platform` the plugin's name."""

    qt: str
    platform: str
    screens: tuple[Screen, ...]
    theme: str = ""
    language: str = ""
    """Of the interface."""


@dataclass(frozen=True)
class Writer:
    """A model. `file` is a file's or folder's name, without where it lies; "" for a server's and a voice's own."""

    kind: Kind
    backend: str
    file: str = ""
    facts: ModelFacts | None = None
    speed: Speed | None = None


@dataclass(frozen=True)
class VoiceInUse:
    """A voice that writes. Its name is for the author alone. `strength` 1 is as it was trained; 0 is no adapter."""

    name: str
    adapter: bool
    strength: float = 0.0


@dataclass(frozen=True)
class Restart:
    """One time that the model's process ended and was started again: seconds since the window was there."""

    seconds: float
    cause: Cause
    exit_code: int
    rung: int
    set_aside: bool = False


@dataclass(frozen=True)
class Partner:
    """The writing partner. `on` as the settings have it; `status` is the engine's, None while it is off."""

    on: bool
    status: EngineStatus | None = None
    writer: Writer | None = None
    voice: VoiceInUse | None = None
    restarts: tuple[Restart, ...] = ()

    @property
    def state(self) -> EngineState:
        """Where the engine is."""
        return self.status.state if self.status else EngineState.OFF

    @property
    def rung(self) -> int:
        """How many steps of safer settings it runs with."""
        return self.status.rung if self.status else 0


@dataclass(frozen=True)
class Facts:
    """All of it."""

    inkwell: str
    program: bool
    """Whether it is a program of its own; else pip brought it."""
    python: str
    libraries: tuple[tuple[str, str], ...]
    """Names with versions; "" for one that is not here."""
    system: str
    machine: Machine
    levels: tuple[str, ...]
    places: tuple[Place, ...]
    free: int
    """Bytes on the disk with the author's data; 0 where the system does not say."""
    home: Path = field(default_factory=Path.home)
    display: Display | None = None
    partner: Partner | None = None


def facts_here(paths: UserPaths, display: Display | None = None, partner: Partner | None = None) -> Facts:
    """Look round. It may take seconds: drivers are asked. Not for the window's thread."""
    return Facts(
        __version__,
        is_program(),
        f"{platform.python_implementation()} {platform.python_version()}",
        with_addon(library_versions(), AddOn.of(paths.data)),
        system_name(),
        this_machine(),
        processor_levels(),
        places(paths),
        _free(paths.data),
        display=display,
        partner=partner,
    )


def library_versions(libraries: Sequence[tuple[str, str]] = LIBRARIES) -> tuple[tuple[str, str], ...]:
    """The versions of what is installed; nothing is imported for it."""
    return tuple((name, _version(distribution)) for name, distribution in libraries)


def with_addon(known: tuple[tuple[str, str], ...], addon: AddOn) -> tuple[tuple[str, str], ...]:
    """The same with what an add-on brought to a program that does not carry it."""
    note = addon.note() if addon.offered else None
    if note is None:
        return known
    brought = {name.lower().replace("_", "-"): of for name, of in note.packages.items()}
    return tuple((name, of or _in_addon(brought.get(name, ""))) for name, of in known)


def _in_addon(version_there: str) -> str:
    return f"{version_there} (add-on)" if version_there else ""


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def system_name() -> str:
    """The system, its distribution and version, and the kind of processor: nothing of the machine's own name."""
    machine = platform.machine()
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}, {machine}"
    if sys.platform == "win32":
        return f"Windows {platform.release()} ({platform.version()}), {machine}"
    kernel = _PLAIN_VERSION.match(platform.release())
    name = f"{platform.system()} {kernel[0] if kernel else ''}".strip()
    with contextlib.suppress(OSError):
        told = platform.freedesktop_os_release()
        return f"{name}, {told.get('ID', '')} {told.get('VERSION_ID', '')}".strip() + f", {machine}"
    return f"{name}, {machine}"


def places(paths: UserPaths) -> tuple[Place, ...]:
    """The author's folders."""
    return (
        Place("data", paths.data),
        Place("config", paths.config),
        Place("state", paths.state),
        Place("cache", paths.cache),
        Place("log", paths.log),
    )


def _free(folder: Path) -> int:
    for each in (folder, *folder.parents):
        with contextlib.suppress(OSError):
            return psutil.disk_usage(str(each)).free
    return 0


def writer_of(model: ModelRef, paths: UserPaths, machine: str = "", voice: Path | None = None) -> Writer:
    """What is known of a model; reads its header. `machine`: the key of the one whose measured speed is meant.

    `voice`: the folder of the voice that writes; one that was locked lies open elsewhere than the others.
    """
    if model.backend == "server":
        return Writer("server", "server")
    path = Path(model.path)
    try:
        facts = facts_of(model)
    except InkwellError:
        # It is told why elsewhere; here it only has no figures.
        facts = None
    speed = None
    if machine:
        sha256 = Notes(paths.data / "models").of(model.path).sha256
        speed = SpeedBook(paths.state / "speeds.json").of(sha256, machine)
    if any(path.is_relative_to(folder) for folder in (paths.data / "voices", voice) if folder is not None):
        return Writer("voice", model.backend, "", facts, speed)
    kind: Kind = "script" if model.backend == "scripted" else "folder" if path.is_dir() else "file"
    return Writer("starter" if model.name == STARTER else kind, model.backend, path.name, facts, speed)
