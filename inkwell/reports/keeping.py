"""Hears in the log of what nobody had foreseen, and keeps a report of it."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from inkwell.reports.crash_folder import CrashFile, CrashFolder
from inkwell.supervise.death import Death

if TYPE_CHECKING:
    from inkwell.reports.crash import Crash

_MOST_EACH: Final = 3
"""Of one crash in one run of the program: what is painted sixty times a second may fail as often."""
_log = logging.getLogger("inkwell")


class CrashKeeper(logging.Handler):
    """A handler of the logger "inkwell": a record with an error, or with a death that was a crash, leaves a report.

    `heard` is called with each file that was written, on whatever thread it happened, and must be quick.
    """

    def __init__(self, folder: CrashFolder, heard: Callable[[CrashFile], object] = lambda _: None) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self.heard = heard
        self._counts: dict[str, int] = {}

    def begin(self) -> None:
        """Listen from now on."""
        _log.addHandler(self)

    def stop(self) -> None:
        """Listen no more."""
        _log.removeHandler(self)
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        """See the class."""
        try:
            crash = _crash_of(record)
            if crash is not None:
                self._keep(crash)
        except Exception as error:
            # A report that cannot be made must not be the next mistake. The error is not handed over: it would be
            # one more record to make a report of.
            _log.info("no report could be kept: %s", type(error).__name__)

    def _keep(self, crash: "Crash") -> None:
        times = self._counts[crash.mark] = self._counts.get(crash.mark, 0) + 1
        if times <= _MOST_EACH:
            self.heard(self._folder.add(crash))


def _crash_of(record: logging.LogRecord) -> "Crash | None":
    death = getattr(record, "death", None)
    _, error, trace = record.exc_info or (None, None, None)
    if death is None and (error is None or isinstance(error, KeyboardInterrupt | SystemExit)):
        return None
    # Here and not above: the window starts without it, and most of the time ends without it.
    from inkwell.reports.crash import crash_of_death, crash_of_error

    if isinstance(death, Death):
        return crash_of_death(death) if death.crashed else None
    # What was met in passing has its traceback beside it.
    if error is not None and error.__traceback__ is None:
        error = error.with_traceback(trace)
    return crash_of_error(error) if error is not None else None
