"""The parent's side of a child process: lines in, lines out, and an end that always comes."""

import logging
import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from inkwell.supervise.death import Death, host_of, tell_death
from inkwell.supervise.framing import LINE_LIMIT, read_lines
from inkwell.supervise.job import DeathPact

LOG_LIMIT = 1024 * 1024
"""A log over this many bytes is set aside as `NAME.1`, when the next child starts or `trim_log` is called."""

_REAP_SECONDS = 2.0
"""How long a child that closed its output may take to exit before it is killed."""

_LAST_WORDS = 64 * 1024
"""Bytes at the end of what a child logged that are told when it dies."""


class Child:
    """One running child process.

    Its standard output is read as lines, its standard input is written as lines, its standard error
    goes to `log` (None throws it away). `on_line` and then once `on_end` are called from a reader
    thread; `on_line` gets None for a line over `limit` bytes. No method blocks, but for `close`,
    which is bounded. The child must end when its standard input ends.
    """

    def __init__(
        self,
        command: Sequence[str],
        on_line: Callable[[bytes | None], None],
        on_end: Callable[[], None],
        log: Path | None = None,
        env: Mapping[str, str] | None = None,
        limit: int = LINE_LIMIT,
    ) -> None:
        """Start it; `env` is added to this process's environment.

        Raises:
            OSError: the command cannot be started.
        """
        self._on_line = on_line
        self._on_end = on_end
        self._limit = limit
        self._log = log
        self._host = host_of(command)
        self._meant = False
        """Whether somebody here wants it to end."""
        self._log_start = _size(log)
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = _spawn(command, log, env)
        self._pact = DeathPact(getattr(self._process, "_handle", None))
        self._reader = threading.Thread(target=self._read, name=f"child-{self.pid}-reader", daemon=True)
        self._writer = threading.Thread(target=self._write, name=f"child-{self.pid}-writer", daemon=True)
        self._reader.start()
        self._writer.start()

    @property
    def pid(self) -> int:
        """The child's process id, also when it is over."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative is the number of the signal that ended it."""
        return self._process.returncode

    def send(self, line: bytes) -> None:
        """Queue one line (without newline). Lines to a child that is gone are dropped."""
        self._outbox.put(line)

    def terminate(self) -> None:
        """Ask the system to end it (SIGTERM)."""
        self._meant = True
        self._process.terminate()

    def kill(self) -> None:
        """End it at once (SIGKILL), also when it is stopped."""
        self._meant = True
        self._process.kill()

    def trim_log(self) -> None:
        """Set aside what the child has logged until now, when it is over the limit; the child goes on logging."""
        if self._log is None:
            return
        try:
            if self._log.stat().st_size > LOG_LIMIT:
                # The child holds the file open for appending: it is emptied, not moved away under it.
                shutil.copyfile(self._log, _set_aside_name(self._log))
                os.truncate(self._log, 0)
        except OSError as error:
            logging.getLogger("inkwell").info("the child's log could not be trimmed: %s", error)
            self._log = None

    def close(self, grace: float = 1.0) -> None:
        """End its input, wait `grace` seconds for it to go, then kill it. Idempotent; it is gone after.

        Not to be called from `on_line` or `on_end`.
        """
        self._meant = True
        self._outbox.put(None)
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._writer.join()
        self._reader.join()
        self._pact.release()

    def _read(self) -> None:
        output = self._process.stdout
        if output is not None:
            read_lines(output.fileno(), self._on_line, self._limit)
            output.close()
        try:
            self._process.wait(_REAP_SECONDS)
        except subprocess.TimeoutExpired:
            self._meant = True
            self._process.kill()
            self._process.wait()
        if self._process.returncode and not self._meant:
            tell_death(Death(self._host, self._process.returncode, self._last_words()))
        # The writer must not wait for another line to find out that nobody reads.
        self._outbox.put(None)
        self._on_end()

    def _last_words(self) -> str:
        """The end of what it logged, and of what others that have the same log wrote meanwhile."""
        if self._log is None:
            return ""
        try:
            with self._log.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                # Begun anew meanwhile, it is all of the time since.
                start = self._log_start if self._log_start <= size else 0
                file.seek(max(start, size - _LAST_WORDS))
                return file.read(_LAST_WORDS).decode("utf-8", "replace")
        except OSError as error:
            logging.getLogger("inkwell").info("the child's log could not be read: %s", error)
            return ""

    def _write(self) -> None:
        pipe = self._process.stdin
        if pipe is None:
            return
        try:
            while (line := self._outbox.get()) is not None:
                pipe.write(line + b"\n")
                pipe.flush()
        except OSError as error:
            logging.getLogger("inkwell").info("child %d stopped listening: %s", self.pid, error)
        _close_pipe(pipe)


def _size(log: Path | None) -> int:
    """Bytes of a log before the child adds to it; 0 when it is about to be set aside."""
    try:
        size = log.stat().st_size if log is not None else 0
    except OSError:
        # There is none yet.
        return 0
    return size if size <= LOG_LIMIT else 0


def _close_pipe(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        # What was buffered cannot reach a child that is gone; the descriptor is closed all the same.
        logging.getLogger("inkwell").debug("unsent bytes to a child that is gone")


def _spawn(command: Sequence[str], log: Path | None, env: Mapping[str, str] | None) -> subprocess.Popen[bytes]:
    errors = _open_log(log)
    try:
        return subprocess.Popen(  # noqa: S603 - the command is ours, and no shell reads it
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if errors is None else errors,
            env={**os.environ, **(env or {})},
            bufsize=-1,
            # A Ctrl+C in the terminal is for the parent, which then ends the child in its own way.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    finally:
        if errors is not None:
            errors.close()


def _set_aside_name(log: Path) -> Path:
    return log.with_name(log.name + ".1")


def _open_log(log: Path | None) -> IO[bytes] | None:
    """The log opened for appending, an overgrown one set aside first; None when there is none to be had."""
    if log is None:
        return None
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LOG_LIMIT:
            log.replace(_set_aside_name(log))
        return log.open("ab")
    except OSError as error:
        # A log that cannot be written must not cost the author the child.
        logging.getLogger("inkwell").info("no log for the child: %s", error)
        return None
