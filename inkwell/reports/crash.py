"""A crash as a value and as the text of its report: what happened and where, on which machine. Never what it was about.

A report of a crash is English: whoever mends Inkwell reads it, and the author may read it before.
"""

import hashlib
import os
import platform
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

import psutil

from inkwell import __version__
from inkwell.reports.crash_folder import Kind
from inkwell.reports.facts import library_versions, system_name
from inkwell.reports.processor import processor_levels
from inkwell.reports.shape import error_lines, said_lines
from inkwell.supervise.death import Death, way_of_ending
from inkwell.translation import tr

PROCESSES: Final = {
    "inkwell.addon.host": "the process that installs an add-on",
    "inkwell.engine.host": "the process of a model",
    "inkwell.voice.host": "the process that trains a voice",
    "inkwell.language.host": "the process of spelling and grammar",
    "inkwell.library.host": "the process that downloads",
    "inkwell.exchange.pdf_host": "the process that makes a PDF",
}
"""By the module that each runs."""
OTHER: Final = "a program that Inkwell uses"
NOTE: Final = tr(
    "What an error says and what variables hold is left out: it could be words of yours. No "
    "title, no path of yours and no name is in this report. Inkwell sends it nowhere; you may, "
    "or delete it."
)


@dataclass(frozen=True)
class Crash:
    """One crash. `what` and `lines` are made by this room only, so that nothing private is in them."""

    kind: Kind
    what: str
    lines: tuple[str, ...]
    version: str = __version__
    moment: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def mark(self) -> str:
        """The same for crashes at the same place."""
        told = "\n".join((self.kind, self.what, self.version, *self.lines))
        return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:10]

    def text(self, times: int = 1) -> str:
        """The report. `times`: how often the same is known to have happened."""
        return "\n".join(
            (
                "Inkwell crash report",
                "",
                f"What: {self.what}",
                f"When: {self.moment:%Y-%m-%d %H:%M} UTC",
                f"Times: {times}",
                f"Inkwell: {self.version}",
                *surroundings(),
                "",
                "Where:",
                *(self.lines or (tr("  It left no traceback."),)),
                "",
                NOTE,
                "",
            )
        )


def surroundings() -> tuple[str, ...]:
    """Lines on the program's parts and the machine, found within a moment: nobody else is asked for them."""
    parts = ", ".join(f"{name} {version}" for name, version in library_versions() if version)
    memory = psutil.virtual_memory()
    return (
        f"Python: {platform.python_implementation()} {platform.python_version()}, {parts}",
        f"System: {system_name()}",
        f"Processor: {os.cpu_count() or 0} threads, {', '.join(processor_levels()) or 'instructions not known'}",
        f"Memory: {memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB free",
    )


def crash_of_error(error: BaseException) -> Crash:
    """An error that nobody had foreseen."""
    return Crash(Kind.MISTAKE, tr("A mistake in Inkwell; the program went on."), error_lines(error))


def crash_of_death(death: Death) -> Crash:
    """The end of a process beside the window."""
    name, way = PROCESSES.get(death.host, OTHER), way_of_ending(death.exit_code)
    return Crash(
        Kind.PROCESS,
        tr("{upper}{name} ended by itself: {way}.", upper=name[0].upper(), name=name[1:], way=way),
        said_lines(death.said),
    )


def crash_of_window(said: str, qt: str, version: str, moment: datetime) -> Crash | None:
    """The end of a window's process, by what it left in its last moment; None when that is nothing.

    `qt`: where in Qt it was, in Qt's own names.
    """
    lines = said_lines(said)
    if not lines and not qt:
        return None
    of_qt = (f"Qt gave up in {qt}",) if qt else ()
    return Crash(Kind.ENDED, tr("Inkwell ended without warning."), (*of_qt, *lines), version, moment)
