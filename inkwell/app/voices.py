"""The voices of the systems: programs that speak what they are given, each started for one sentence."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from inkwell.translation import tr

_SPEAK: Final = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
"""For PowerShell; the words come through its input and are never part of a command."""
NOWHERE: Final = tr(
    "No voice was found on this system. On Linux, install espeak-ng or speech-dispatcher; "
    "macOS and Windows bring one along."
)


@dataclass(frozen=True)
class Voice:
    """A program that speaks and ends when it has spoken.

    `language` comes before a language's tag, where the program takes one; `by_input` says that it reads the words
    from its standard input, else they are its last argument, behind `last`. `hush` are the arguments that silence
    what speaks for it elsewhere.
    """

    name: str
    program: str
    arguments: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    by_input: bool = True
    last: tuple[str, ...] = ()
    hush: tuple[str, ...] = ()

    def command(self, tag: str) -> list[str]:
        """Its arguments, but for the words; `tag` is a language, "" for the usual one."""
        spoken = [*self.language, _tag(tag)] if tag and self.language else []
        return [*self.arguments, *spoken, *self.last]


LINUX: Final = (
    Voice("Speech Dispatcher", "spd-say", ("--wait",), ("--language",), False, ("--",), ("--cancel",)),
    Voice("eSpeak NG", "espeak-ng", ("--stdin", "-b", "1"), ("-v",)),
    Voice("eSpeak", "espeak", ("--stdin", "-b", "1"), ("-v",)),
    Voice("Festival", "festival", ("--tts",)),
)
MAC: Final = (Voice(tr("the voice of macOS"), "say", ("-f", "-")),)
WINDOWS: Final = (
    Voice(tr("the voice of Windows"), "powershell", ("-NoProfile", "-NonInteractive", "-Command", _SPEAK)),
)


def find_voice(platform: str = sys.platform, find: Callable[[str], str | None] = shutil.which) -> Voice | None:
    """The first voice that this system has, None for none."""
    known = WINDOWS if platform == "win32" else MAC if platform == "darwin" else LINUX
    return next((voice for voice in known if find(voice.program)), None)


def _tag(tag: str) -> str:
    """As the voices of Linux name languages: Mandarin has a name of its own there, and regions that few know go."""
    language, _, region = tag.lower().replace("_", "-").partition("-")
    if language == "zh":
        return "cmn"
    return f"{language}-{region}" if (language, region) in (("en", "gb"), ("en", "us"), ("pt", "br")) else language
