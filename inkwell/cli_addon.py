"""`inkwell addon`: torch and what belongs to it, for a program that was installed without: install, remove, look."""

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.addon.contents import AMOUNTS, LICENCES
from inkwell.addon.install import Installation
from inkwell.addon.place import WITH_PIP, AddOn, State
from inkwell.addon.wish import Event, Failed, Halted, Installed, Kind, Stage, Wish
from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.sizes import gigabytes
from inkwell.library.wish import check_endpoint
from inkwell.storage.paths import UserPaths
from inkwell.storage.settings import SettingsFile
from inkwell.supervise.installation import ADDON_BROKEN

OTHER: Final = "It was installed for another version of Inkwell, and may still do; installing it anew is the safe way."
NOT_THERE: Final = "The add-on is not installed."
_TELL_SECONDS: Final = 0.2


def addon_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    commands = parser.add_subparsers(metavar="what", required=True)
    whats: tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]], ...]
    whats = (
        ("status", "say whether it is installed, and what is in it", _json_option, _status),
        ("install", "install it, or install it anew", _install_options, _install),
        ("remove", "remove it", _json_option, _remove),
    )
    for name, words, options, does in whats:
        command = commands.add_parser(name, help=words, description=words)
        options(command)
        command.set_defaults(addon=does)


def addon(parsed: argparse.Namespace) -> int:
    """Do what was asked for."""
    return parsed.addon(parsed)


def _json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one object")


def _install_options(parser: argparse.ArgumentParser) -> None:
    _json_option(parser)
    parser.add_argument("--yes", action="store_true", help="you have read what is installed, and want it")
    parser.add_argument("--card", action="store_true", help="for an NVIDIA card as well; many times as large")
    parser.add_argument("--torch", default="", metavar="WHICH", help="another torch than usual: torch==2.13.0")
    parser.add_argument("--index", default="", metavar="ADDRESS", help="ask this index, not the one of the settings")
    parser.add_argument("--wheels", type=Path, metavar="FOLDER", help="take wheels from this folder, without a network")
    parser.add_argument("--python", type=Path, metavar="PROGRAM", help="make it of this Python, not of Inkwell's own")


def _here() -> AddOn:
    return AddOn.of(UserPaths.default().data)


def _status(parsed: argparse.Namespace) -> int:
    place = _here()
    if not place.offered:
        return _said(parsed, {"offered": False, "state": "pip"}, WITH_PIP)
    note, state = place.note(), place.state()
    told = {"offered": True, "state": state.value, "folder": str(place.folder), "is": msgspec.to_builtins(note)}
    return _said(parsed, told, _state_words(place, state))


def _state_words(place: AddOn, state: State) -> str:
    note = place.note()
    if state is State.BROKEN or (note is None and state is not State.ABSENT):
        return ADDON_BROKEN
    if note is None:
        return f"{NOT_THERE} `inkwell addon install` says what it would bring.{_python_words(place)}"
    packages = ", ".join(f"{name} {version}" for name, version in note.packages.items())
    words = f"The add-on is installed: {packages}; {gigabytes(note.size)} in {place.folder}."
    return f"{words}\n{OTHER}" if state is State.OTHER else words


def _python_words(place: AddOn) -> str:
    """Which Python wheels of one's own have to be for."""
    own = place.carried is not None and place.carried.python is not None
    return f" It would be made of Python {sys.version_info[0]}.{sys.version_info[1]}." if own else ""


def _install(parsed: argparse.Namespace) -> int:
    place = _here()
    if not place.offered:
        raise InkwellError(ErrorKind.UNSUPPORTED, WITH_PIP)
    wish = _wish(parsed, place.folder)
    if not parsed.yes:
        raise InkwellError(ErrorKind.BAD_INPUT, _question(wish))
    ending = _installed(wish, parsed)
    if isinstance(ending, Halted):
        print("Stopped; nothing of it is left.", file=sys.stderr)
        return 130
    if isinstance(ending, Failed):
        raise InkwellError(ending.kind, ending.sentence, ending.detail)
    told = {"state": place.state().value, "folder": str(place.folder), "is": msgspec.to_builtins(place.note())}
    return _said(parsed, told, _state_words(place, place.state()))


def _wish(parsed: argparse.Namespace, folder: Path) -> Wish:
    settings = SettingsFile(UserPaths.default().config / "settings.json").load()
    index, wheels = parsed.index or settings.package_index, settings.wheel_folder
    if parsed.wheels is not None:
        wheels = str(parsed.wheels.absolute())
    elif parsed.index:
        wheels = ""
    kind = Kind.CARD if parsed.card else Kind.PROCESSOR
    python = str(parsed.python.absolute()) if parsed.python else ""
    return Wish(str(folder), kind, parsed.torch, check_endpoint(index), wheels, python)


def _question(wish: Wish) -> str:
    parts = "; ".join(f"{name} ({licence})" for name, licence in LICENCES)
    amount = AMOUNTS[wish.kind]
    where = f"comes from {wish.wheels}" if wish.wheels else f"is about {gigabytes(amount.download)} to download"
    card = " For NVIDIA cards, libraries under licences of NVIDIA's own come with it." if wish.kind is Kind.CARD else ""
    return (
        f"The add-on {where}, and takes about {gigabytes(amount.disk)} in {wish.folder}. It is made of {parts}, and "
        f"what these need.{card} Nothing of yours is sent. Say --yes to install it."
    )


def _installed(wish: Wish, parsed: argparse.Namespace) -> Installed | Halted | Failed:
    """Wait for the end of it; Ctrl+C stops it in good order."""
    showing = _Showing(shown=not parsed.json and sys.stderr.isatty())
    work = Installation(wish, showing.hear, UserPaths.default().log / "addon.log")
    try:
        while not work.wait(0.2):
            pass
    except KeyboardInterrupt:
        work.stop()
        work.wait(30)
    finally:
        work.close()
        showing.close()
    return work.ending or Halted()


class _Showing:
    """A line on standard error that says what is done now; nothing where a program reads along."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._told, self._words = 0.0, ""

    def hear(self, event: Event) -> None:
        """Take what the installation says."""
        if not isinstance(event, Stage) or not self._shown:
            return
        if event.words != self._words or time.monotonic() - self._told > _TELL_SECONDS:
            self._told, self._words = time.monotonic(), event.words
            share = "" if event.share is None else f", {event.share:.0%}"
            print(f"\r{event.words + share:<78.78}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line free for what comes."""
        if self._words:
            print(f"\r{'':<78}\r", end="", file=sys.stderr, flush=True)


def _remove(parsed: argparse.Namespace) -> int:
    place = _here()
    if not place.offered:
        raise InkwellError(ErrorKind.UNSUPPORTED, WITH_PIP)
    there = place.state() is not State.ABSENT
    freed = place.remove()
    words = f"The add-on is removed; {gigabytes(freed)} are free again." if there else NOT_THERE
    return _said(parsed, {"removed": there, "bytes": freed}, words)


def _said(parsed: argparse.Namespace, told: dict[str, Any], words: str) -> int:
    print(json.dumps(told, ensure_ascii=False, indent=2) if parsed.json else words)
    return 0
