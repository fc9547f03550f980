"""Fetches one file so that it is whole or not there: in pieces that can be gone on with, checked, then named.

Knows no library and no address: a `Hub` answers. In its order: look what it is, is there room, go on where the `.part`
ends, hash, look at the structure, name.
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import Final, Protocol

from inkwell.engine.models import check_file
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.disk import SPARE_BYTES, check_room, free_bytes, writing_into
from inkwell.library.hashing import CHUNK
from inkwell.library.notes import About, Notes
from inkwell.library.unfinished import Plan, Unfinished
from inkwell.library.wish import Event, Fetched, Moved, Stage, Wish, check_wish
from inkwell.storage.atomic import reason, sync_file, sync_folder
from inkwell.translation import tr

MOST_CUTS: Final = 4
"""How often in a row the connection may be cut without a byte having come."""
_PAUSE_SECONDS: Final = (0.25, 0.5, 1.0, 2.0)
"""Before each new try."""
_TELL_SECONDS: Final = 0.2
_READ_TOLD: Final = 8 * CHUNK
"""Bytes between two words on how much of what is there already is read."""
_DISK_LOOK: Final = 2 * CHUNK
"""Bytes between two looks at what is free on the disk."""
_SMOOTH: Final = 0.15
"""How much the last moment counts in the speed that is told."""


class CutError(Exception):
    """The connection broke, or the server was busy: another try may help. The text is for the log."""


class StaleError(Exception):
    """The address is not good any more: the hub has to be asked anew."""


class HaltedError(Exception):
    """Somebody asked to stop."""


@dataclass(frozen=True)
class Remote:
    """What the hub says of a file."""

    location: str
    """Where its bytes are; such an address may be good for minutes only."""
    size: int
    sha256: str
    commit: str
    licence: str = ""
    """What the repository says today; "" where it does not."""


@dataclass(frozen=True)
class Reply:
    """Bytes on their way, from `start` on: 0 where the server did not go on in the middle."""

    start: int
    chunks: Iterator[bytes]


class Hub(Protocol):
    """Where files come from. Its methods raise InkwellError, CutError or StaleError."""

    def look(self, wish: Wish) -> Remote:
        """What the hub says of the file now."""
        ...

    def open(self, remote: Remote, start: int) -> AbstractContextManager[Reply]:
        """Its bytes from `start` on."""
        ...


class Fetch:
    """One download. `run` may be called once."""

    def __init__(
        self,
        hub: Hub,
        wish: Wish,
        say: Callable[[Event], object],
        wait: Callable[[float], bool],
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        """`wait(seconds)` sleeps, no longer than until it is to stop, and says whether it is; `free`: of a disk."""
        self._hub, self._wish, self._say, self._wait, self._free = hub, wish, say, wait, free
        self._files = Unfinished(Path(wish.folder), wish.name)
        self._meter = _Meter(say)
        self._looked_at = 0
        """How many bytes were here when the disk was looked at last."""

    def run(self) -> Fetched:
        """Fetch it to its end.

        Raises:
            InkwellError: it cannot be had; what has come is kept, unless it is no good.
            HaltedError: it was stopped; what has come is kept.
        """
        check_wish(self._wish)
        files = self._files
        with ExitStack() as until_the_end:
            with writing_into(files.folder):
                files.folder.mkdir(parents=True, exist_ok=True)
                until_the_end.enter_context(files.alone())
            self._check_free_name()
            return self._fetch()

    def _check_free_name(self) -> None:
        # A link that leads nowhere has its name too.
        if os.path.lexists(self._files.target):
            sentence = tr(
                "There is a model called {name} already, in {folder}.", name=self._files.name, folder=self._files.folder
            )
            raise InkwellError(ErrorKind.CONFLICT, sentence)

    def _fetch(self) -> Fetched:
        remote = self._look()
        self._settle(remote)
        with self._opened() as file:
            arrived = _Arriving(file, remote.size, self._disk)
            self._read_kept(arrived)
            self._fill(arrived, remote)
            sync_file(file.fileno())
        self._check_whole(remote, arrived)
        return self._name(remote)

    def _look(self) -> Remote:
        self._say(Stage(tr("Asking for the file")))
        remote = self._hub.look(self._wish)
        if remote.licence and self._wish.licence and remote.licence != self._wish.licence:
            sentence = tr(
                "The licence of this model is now “{licence}”, not “{licence2}”, which you accepted; nothing "
                "was downloaded.",
                licence=remote.licence,
                licence2=self._wish.licence,
            )
            raise InkwellError(ErrorKind.CONFLICT, sentence)
        return remote

    def _settle(self, remote: Remote) -> None:
        """Throw away what is a part of something else; look whether there is room; note what it will be a part of."""
        files = self._files
        plan, kept = files.plan(), files.kept()
        if kept and (plan is None or plan.sha256 != remote.sha256 or kept > remote.size):
            self._say(Stage(tr("The file has changed since; beginning anew")))
            files.forget()
            kept = 0
        check_room(files.folder, remote.size - kept, files.name, self._free)
        files.write_plan(Plan(self._wish, remote.size, remote.sha256, remote.commit))

    def _opened(self) -> RawIOBase:
        try:
            self._files.part.touch()
            return self._files.part.open("r+b", buffering=0)
        except OSError as error:
            raise self._disk(error) from error

    def _read_kept(self, arrived: "_Arriving") -> None:
        """Hash what is there already; the next byte will be written behind it."""
        kept = self._files.kept()
        for done in arrived.read():
            if done % _READ_TOLD < CHUNK:
                self._say(Stage(tr("Reading what has come already"), done / max(kept, 1)))
            self._stop_if_asked()
        self._looked_at = arrived.done
        self._meter.begin(arrived.done, arrived.size)

    def _fill(self, arrived: "_Arriving", remote: Remote) -> None:
        """Take bytes until all are here; over cuts, as long as anything comes between them."""
        cuts = 0
        while arrived.done < arrived.size:
            before, why = arrived.done, "the server ended too early"
            try:
                self._take_some(arrived, remote)
            except CutError as cut:
                why = str(cut)
            except StaleError:
                why = "the server does not give the file any more"
                remote = self._again(remote)
            cuts = 0 if arrived.done > before else cuts + 1
            if arrived.done < arrived.size:
                self._rest(cuts, why)

    def _take_some(self, arrived: "_Arriving", remote: Remote) -> None:
        """As much as comes of one answer."""
        with self._hub.open(remote, arrived.done) as reply:
            if reply.start != arrived.done:
                arrived.restart()
                self._looked_at = 0
                self._meter.begin(0, arrived.size)
            for chunk in reply.chunks:
                self._stop_if_asked()
                self._look_at_the_disk(arrived.done + len(chunk))
                if arrived.done + len(chunk) > arrived.size:
                    sentence = tr(
                        "{name} is larger on the server than it said; it was changed meanwhile.", name=self._files.name
                    )
                    raise InkwellError(ErrorKind.NETWORK, sentence, f"over {arrived.size} bytes")
                arrived.take(chunk)
                self._meter.moved(arrived.done)

    def _look_at_the_disk(self, done: int) -> None:
        """Others write there too: what the disk keeps free is left free, however much there was at the beginning."""
        if done - self._looked_at < _DISK_LOOK:
            return
        self._looked_at = done
        if self._free(self._files.folder) < SPARE_BYTES:
            sentence = tr(
                "The disk of {folder} is nearly full, so the download was stopped; what has come is kept.",
                folder=self._files.folder,
            )
            raise InkwellError(ErrorKind.DISK, sentence, f"{done} bytes")

    def _rest(self, cuts: int, detail: str) -> None:
        if cuts > MOST_CUTS:
            raise _gave_up(detail)
        self._say(Stage(tr("The connection was cut; trying again")))
        if self._wait(_PAUSE_SECONDS[min(max(cuts, 1), len(_PAUSE_SECONDS)) - 1]):
            raise HaltedError

    def _again(self, remote: Remote) -> Remote:
        found = self._hub.look(self._wish)
        if found.sha256 != remote.sha256:
            sentence = tr(
                "{name} was changed on the server while it was being downloaded; begin again.", name=self._files.name
            )
            raise InkwellError(ErrorKind.NETWORK, sentence)
        return found

    def _stop_if_asked(self) -> None:
        if self._wait(0):
            raise HaltedError

    def _check_whole(self, remote: Remote, arrived: "_Arriving") -> None:
        """Refuse, and throw away, what is not what the hub promised."""
        files, found = self._files, arrived.sha256
        self._say(Stage(tr("Checking it")))
        if found != remote.sha256:
            files.forget()
            sentence = tr(
                "What came is not {name} as the hub describes it, so it was thrown away; begin again.", name=files.name
            )
            raise InkwellError(ErrorKind.DAMAGED, sentence, f"{found}, not {remote.sha256}")
        try:
            check_file(ModelRef(files.target.stem, str(files.part), "llama"))
        except InkwellError as error:
            files.forget()
            sentence = tr(
                "{name} came as the hub has it, but is no model that could be loaded; it was thrown away.",
                name=files.name,
            )
            raise InkwellError(ErrorKind.MODEL, sentence, f"{error.sentence} {error.detail}") from error

    def _name(self, remote: Remote) -> Fetched:
        files, wish = self._files, self._wish
        path = str(files.target)
        # Before the name: a file that is here has its note.
        about = About(path, remote.sha256, wish.repository, wish.file, remote.commit, wish.licence, time.time())
        Notes(files.folder).write(about)
        self._check_free_name()
        try:
            files.part.replace(files.target)
        except OSError as error:
            raise self._disk(error) from error
        sync_folder(files.folder)
        files.forget_plan()
        return Fetched(path, remote.sha256)

    def _disk(self, error: OSError) -> InkwellError:
        sentence = tr(
            "{name} could not be written because {reason}; what has come is kept.",
            name=self._files.name,
            reason=reason(error),
        )
        return InkwellError(ErrorKind.DISK, sentence, repr(error))


class _Arriving:
    """The file as far as it has come, and its hash so far."""

    def __init__(self, file: RawIOBase, size: int, trouble: Callable[[OSError], InkwellError]) -> None:
        self._file, self.size, self._trouble = file, size, trouble
        self._digest = hashlib.sha256()
        self.done = 0

    @property
    def sha256(self) -> str:
        """Of all that has come."""
        return self._digest.hexdigest()

    def read(self) -> Iterator[int]:
        """Take in what is there already; gives how many bytes those are, again and again. Raises DISK."""
        try:
            while chunk := self._file.read(CHUNK):
                self._digest.update(chunk)
                self.done += len(chunk)
                yield self.done
        except OSError as error:
            raise self._trouble(error) from error

    def take(self, chunk: bytes) -> None:
        """Write what came. Raises DISK; what did get there is taken in when it is gone on with."""
        left = memoryview(chunk)
        try:
            while left:
                left = left[self._file.write(left) or 0 :]
        except OSError as error:
            raise self._trouble(error) from error
        self._digest.update(chunk)
        self.done += len(chunk)

    def restart(self) -> None:
        """The server begins at the beginning. Raises DISK."""
        try:
            self._file.seek(0)
            self._file.truncate()
        except OSError as error:
            raise self._trouble(error) from error
        self._digest = hashlib.sha256()
        self.done = 0


class _Meter:
    """Says how far it is, a few times a second, and about how long it will take."""

    def __init__(self, say: Callable[[Event], object]) -> None:
        self._say = say
        self._size = self._done = 0
        self._told = 0.0
        self._speed = 0.0
        self._fresh = True
        """Whether nothing was told since the beginning: that something comes at all is told at once."""

    def begin(self, done: int, size: int) -> None:
        self._size, self._done, self._told, self._fresh = size, done, time.monotonic(), True
        self._say(Moved(done, size))

    def moved(self, done: int) -> None:
        now = time.monotonic()
        passed = now - self._told
        if passed < _TELL_SECONDS and done < self._size:
            if self._fresh:
                self._fresh = False
                self._say(Moved(done, self._size))
            return
        latest = (done - self._done) / passed if passed else 0.0
        self._speed = latest if not self._speed else (1 - _SMOOTH) * self._speed + _SMOOTH * latest
        self._done, self._told = done, now
        left = (self._size - done) / self._speed if self._speed > 0 else 0.0
        self._say(Moved(done, self._size, self._speed, left))


def _gave_up(detail: str) -> InkwellError:
    sentence = tr("The connection was cut again and again; what has come is kept, and can be gone on with later.")
    return InkwellError(ErrorKind.NETWORK, sentence, detail)
