"""A voice is locked with a passphrase, unlocked, given another one, and open for one command, without a window."""

import argparse
import getpass
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.sealed_file import check_passphrase
from inkwell.voice.sealing import change_passphrase, finish_all, opened, seal, unseal
from inkwell.voice.shelf import Shelf
from inkwell.voice.voice_folder import Voice, VoiceFolder

_LONGEST: Final = 1 << 16
"""Bytes of a passphrase's file that are looked at."""


def sealing_options(parser: argparse.ArgumentParser) -> None:
    """Say what both commands take."""
    parser.add_argument("name")
    passphrase_option(parser, "its first line is the passphrase; else it is asked for")


def passphrase_option(parser: argparse.ArgumentParser, words: str) -> None:
    """Say where a passphrase is taken from."""
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=words)


def open_sealed(folder: VoiceFolder, parsed: argparse.Namespace) -> AbstractContextManager[VoiceFolder]:
    """A locked voice, open as long as the command uses it (`sealing.opened`).

    Raises:
        InkwellError: there is no passphrase to be had.
    """
    finish_all(folder.path.parent)
    return opened(folder, _from_file(parsed) or _asked("Passphrase: "), _Progress())


def seal_voice(shelf: Shelf, parsed: argparse.Namespace) -> Voice:
    """Lock the voice that is named.

    Raises:
        InkwellError: as `sealing.seal`, and when there is no passphrase to be had.
    """
    known = shelf.named(parsed.name)
    if known.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{known.name}” is locked already.")
    return seal(shelf.at(known.id), _new(parsed.passphrase_file), _Progress())


def unseal_voice(shelf: Shelf, parsed: argparse.Namespace) -> Voice:
    """Unlock the voice that is named.

    Raises:
        InkwellError: as `sealing.unseal`, and when there is no passphrase to be had.
    """
    known = shelf.named(parsed.name)
    if not known.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{known.name}” is not locked.")
    return unseal(shelf.at(known.id), _from_file(parsed) or _asked("Passphrase: "), _Progress())


def another_options(parser: argparse.ArgumentParser) -> None:
    """Say what the change of a passphrase takes."""
    sealing_options(parser)
    parser.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="the same for the new one")


def another_passphrase(shelf: Shelf, parsed: argparse.Namespace) -> Voice:
    """Lock the voice that is named with another passphrase.

    Raises:
        InkwellError: as `sealing.change_passphrase`, and when there is no passphrase to be had.
    """
    known = shelf.named(parsed.name)
    if not known.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{known.name}” is not locked.")
    passphrase = _from_file(parsed) or _asked("Passphrase: ")
    return change_passphrase(shelf.at(known.id), passphrase, _new(parsed.new_passphrase_file), _Progress())


def _new(file: Path | None) -> str:
    """A new passphrase, from a file or asked for twice."""
    passphrase = _first_line(file) or _asked("New passphrase: ")
    check_passphrase(passphrase)
    if file is None and _asked("The same again: ") != passphrase:
        raise InkwellError(ErrorKind.BAD_INPUT, "The two passphrases are not the same; nothing was changed.")
    return passphrase


def _from_file(parsed: argparse.Namespace) -> str:
    return _first_line(parsed.passphrase_file)


def _first_line(path: Path | None) -> str:
    """The first line of the file that is named; "" when none is."""
    if path is None:
        return ""
    try:
        with path.open("rb") as file:
            line = file.read(_LONGEST).decode("utf-8").partition("\n")[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        sentence = f"The passphrase cannot be read from {path}."
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error
    if not line:
        raise InkwellError(ErrorKind.BAD_INPUT, f"The first line of {path} is empty; it should be the passphrase.")
    return line


def _asked(words: str) -> str:
    if not sys.stdin.isatty():
        sentence = "A passphrase is asked for at a terminal only; name a file with --passphrase-file."
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return getpass.getpass(words)


class _Progress:
    """Shows how far it is on a terminal, for what takes long."""

    def __init__(self) -> None:
        self._last = -1

    def __call__(self, share: float) -> None:
        """Show a share of the whole, 0 to 1."""
        percent = int(share * 100)
        if percent != self._last and sys.stderr.isatty():
            self._last = percent
            print(f"\r{percent} %\033[K", end="\n" if percent >= 100 else "", file=sys.stderr, flush=True)
