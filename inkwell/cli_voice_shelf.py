"""The voices on this machine without a window: listed, deleted, locked; and how every command of voices answers.

The lock itself is `cli_sealing`'s.
"""

import argparse
import json
import sys
from typing import Any

import msgspec

from inkwell.cli_sealing import another_passphrase, seal_voice, unseal_voice
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.paths import UserPaths
from inkwell.voice.sealing import finish_all
from inkwell.voice.shelf import Shelf
from inkwell.voice.voice_folder import Voice


def voices_here() -> Shelf:
    """The shelf of voices, with all that a kill left of locked ones gone."""
    shelf = Shelf(UserPaths.default().data / "voices")
    finish_all(shelf.folder)
    return shelf


def said(parsed: argparse.Namespace, told: object, words: str) -> int:
    """Print what was done, as one object or in words."""
    print(json.dumps(told, ensure_ascii=False, indent=2) if parsed.json else words)
    return 0


def list_options(_parser: argparse.ArgumentParser) -> None:
    """It takes none of its own."""


def list_voices(parsed: argparse.Namespace) -> int:
    """Print them all; return 0."""
    shelf = voices_here()
    voices, damaged = shelf.voices(), shelf.damaged()
    for sentence in damaged:
        print(sentence, file=sys.stderr)
    lines = [
        f"{each.name}  ({each.method.value}{f' on {each.base}' if each.base else ''}, "
        f"{'ready' if each.ready else 'not trained yet'}{', locked' if each.encrypted else ''})  {each.id}"
        for each in voices
    ]
    if not lines:
        lines = ["There is no voice yet: `inkwell voice prepare NAME PROJECT` begins one."]
    told = {"voices": [msgspec.to_builtins(each) for each in voices], "damaged": list(damaged)}
    return said(parsed, told, "\n".join(lines))


def delete_options(parser: argparse.ArgumentParser) -> None:
    """Say what it takes."""
    parser.add_argument("name")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def delete_voice(parsed: argparse.Namespace) -> int:
    """Delete one for good, after a question, by its name or id; return 0."""
    shelf = voices_here()
    # What cannot be read has no name any more.
    damaged = shelf.holds(parsed.name) and not any(each.id == parsed.name for each in shelf.voices())
    voice_id, name = (parsed.name,) * 2 if damaged else _known(shelf, parsed.name)
    if not parsed.yes:
        if not sys.stdin.isatty():
            raise InkwellError(ErrorKind.BAD_INPUT, "A voice is deleted for good; say --yes if you mean it.")
        if input(f"Delete “{name}” for good? [y/N] ").strip().lower() not in ("y", "yes"):
            return said(parsed, {"voice": voice_id, "deleted": False}, "Nothing was deleted.")
    shelf.delete(voice_id)
    return said(parsed, {"voice": voice_id, "deleted": True}, f"“{name}” is deleted.")


def _known(shelf: Shelf, name: str) -> tuple[str, str]:
    known = shelf.named(name)
    return known.id, known.name


def seal(parsed: argparse.Namespace) -> int:
    """Lock one; return 0."""
    made = seal_voice(voices_here(), parsed)
    return said(parsed, _lock_told(made), f"“{made.name}” is locked; only its passphrase opens it.")


def unseal(parsed: argparse.Namespace) -> int:
    """Unlock one; return 0."""
    made = unseal_voice(voices_here(), parsed)
    return said(parsed, _lock_told(made), f"“{made.name}” is unlocked.")


def passphrase(parsed: argparse.Namespace) -> int:
    """Give a locked one another passphrase; return 0."""
    made = another_passphrase(voices_here(), parsed)
    return said(parsed, _lock_told(made), f"“{made.name}” is locked with the new passphrase.")


def _lock_told(made: Voice) -> dict[str, Any]:
    return {"voice": made.id, "locked": made.encrypted}
