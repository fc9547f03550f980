"""One training in several processes or on several cards, by `accelerate launch`; no scheduler of our own.

The processes run `python -m inkwell.voice.host.together JOB` each. The first of them writes its events to a file beside
the job, from which they are passed on; what the author asks for goes the other way by a file that it looks at.

On several machines each is started by hand, the voice's folder on all: `inkwell voice train NAME --job JOB`
writes the job and says the command. The first one prints its events, one a line; a file `stop` beside the job ends all.
"""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final

import msgspec
import psutil

from inkwell.engine.offline import go_offline
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.framing import LineSplitter
from inkwell.translation import tr
from inkwell.voice.host.care import Guard
from inkwell.voice.host.desk import Desk
from inkwell.voice.protocol import Done, Event, Failed, Stopped
from inkwell.voice.specification import Training

SHARED: Final = "INKWELL_TRAINS_FOR"
"""In the environment of a process that does its share of a training: the process id of who started it."""

_SELF: Final = "inkwell.voice.host.together"
_LOOK_SECONDS: Final = 0.1
_GRACE_SECONDS: Final = 10.0


def run_together(job: Training, desk: Desk, guard: Guard | None = None) -> dict[str, Any]:
    """Start the processes, pass on what the first of them says, and return what it found.

    For a rest they are ended with everything saved, and started again after it.

    Raises:
        InkwellError: they could not be started, or failed.
        StoppedError: the job was stopped, and saved.
    """
    guard = guard or Guard(job.care)
    while True:
        found = _sitting(job, desk, guard)
        if found is not None:
            return found
        guard.look(desk, lambda: None)


def _sitting(job: Training, desk: Desk, guard: Guard) -> dict[str, Any] | None:
    """One run of the processes; None when it was ended for a rest."""
    place = Path(job.folder) / "training"
    place.mkdir(parents=True, exist_ok=True)
    told, said, wish = place / "job.json", place / "events.jsonl", place / "stop"
    told.write_bytes(msgspec.json.encode(job))
    said.write_bytes(b"")
    wish.unlink(missing_ok=True)
    process = subprocess.Popen(  # noqa: S603 - the command is ours, and no shell reads it
        [*_launcher(job), str(told)],
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        stderr=sys.stderr,
        env=_environment(),
    )
    try:
        return _listen(process, said, wish, desk, guard)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(_GRACE_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for path in (told, said, wish):
            path.unlink(missing_ok=True)


def _launcher(job: Training) -> list[str]:
    """The command that starts the processes: the launcher for several cards, which starts them for cores too."""
    shape = ["--multi_gpu", "--num_processes", str(job.processes), "--num_machines", "1", "--main_process_port", "0"]
    plain = ["--mixed_precision", "no", "--dynamo_backend", "no"]
    return [sys.executable, "-P", "-m", "accelerate.commands.launch", *shape, *plain, "-m", _SELF]


def _environment() -> dict[str, str]:
    """What the processes find in their environment: whose they are, and that they meet on this machine."""
    loopback = {"linux": "lo", "darwin": "lo0"}.get(sys.platform)
    meet = {"GLOO_SOCKET_IFNAME": loopback} if loopback else {}
    return {**os.environ, **meet, SHARED: str(os.getpid())}


def _listen(
    process: "subprocess.Popen[bytes]", said: Path, wish: Path, desk: Desk, guard: Guard
) -> dict[str, Any] | None:
    decoder, lines = msgspec.json.Decoder(Event), LineSplitter()
    with said.open("rb") as events:
        while True:
            over = process.poll() is not None
            for line in lines.feed(events.read()):
                event = decoder.decode(line or b"")
                if isinstance(event, Done):
                    return event.result
                if isinstance(event, Stopped):
                    desk.look()
                    return None
                if isinstance(event, Failed):
                    raise InkwellError(event.kind, event.sentence, event.detail)
                desk.say(event)
            if over:
                sentence = tr("The processes that share the training ended by themselves; what was saved is kept.")
                raise InkwellError(ErrorKind.ENGINE, sentence, f"exit code {process.returncode}")
            if desk.stopping or guard.wants_rest(desk):
                wish.touch()
            time.sleep(_LOOK_SECONDS)


class _Telling:
    """Appends events to the file that the starter reads; of all processes only the first has one."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()

    def __call__(self, event: Event) -> None:
        if self._path is not None:
            with self._lock, self._path.open("ab") as file:
                file.write(msgspec.json.encode(event) + b"\n")


def _print(event: Event) -> None:
    """For who started it in a terminal."""
    sys.stdout.write(f"{msgspec.json.encode(event).decode()}\n")
    sys.stdout.flush()


def _watch(wish: Path, desk: Desk) -> None:
    starter = int(os.environ[SHARED])
    while psutil.pid_exists(starter):
        if wish.exists():
            desk.stop()
        time.sleep(_LOOK_SECONDS)
    # Whoever started us is gone: nobody will ever read what is computed here.
    os._exit(1)


def main(told: Path) -> None:
    """Do this process's share of the job in a file."""
    go_offline()
    by_hand = SHARED not in os.environ
    # Started by hand, a process belongs to the launcher.
    os.environ.setdefault(SHARED, str(os.getppid()))
    job = msgspec.json.decode(told.read_bytes(), type=Training)
    first = os.environ.get("RANK", "0") == "0"
    tell = _Telling(told.with_name("events.jsonl") if first and not by_hand else None)
    desk = Desk(_print if first and by_hand else tell)
    threading.Thread(target=_watch, args=(told.with_name("stop"), desk), daemon=True).start()
    from inkwell.voice.host.__main__ import answer

    answer(job, desk)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
