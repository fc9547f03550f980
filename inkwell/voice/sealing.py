"""A voice kept encrypted with a passphrase: everything in its folder as one file, `sealed.bin` (see `sealed_file`).

Outside of it stays a voice.json that says the voice's name, its method, and that it is encrypted; nothing of what it
learnt from, not even the names or sizes of its files. Within it each file is its path's length (4 bytes), its path
(UTF-8 as the system has it, "/" between its parts), its length (8 bytes) and its bytes, one after the other; a path of
length 0 ends them. Numbers are little-endian.

Which of the two forms counts, `encrypted` in voice.json says, and that one is whole at every moment; what a kill left
of the other one is deleted for good by `finish`. Another program that is at work on the voice is waited for by nobody:
it is said (`claim`). A voice that is used is opened into a folder beside the voices (`opened`), which only the author
can read: on the same disk as the voices, for memory may be too small and the system's folder for temporary files may
be anywhere.
"""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.translation import tr
from inkwell.voice.claim import claimed, clear, passing
from inkwell.voice.sealed_file import CHUNK, DAMAGED, Cost, SealedReader, SealedWriter, check_passphrase
from inkwell.voice.voice_folder import Voice, VoiceFolder
from inkwell.voice.wiping import wipe

SEALED: Final = "sealed.bin"
_WRITING: Final = "sealed.part"
_OPENING: Final = "opening.part"
_BEFORE: Final = "sealed.old"
"""What was sealed with the passphrase before the one that is being changed to."""
_ROOM: Final = 64 << 20
"""Bytes that are to stay free on the disk."""

Told = Callable[[float], object]
"""Hears how far it is, 0 to 1."""
NOT_CLOSED: Final = tr("The voice could not be closed again because {reason}; Inkwell tries again when it starts.")


def quiet(_: float) -> None:
    """Nobody listens."""


def _ignore(_: bytes) -> None:
    """Nobody wants it."""


def is_sealed(folder: VoiceFolder) -> bool:
    """Whether the voice needs its passphrase. Raises as `VoiceFolder.read`."""
    return folder.read().encrypted


def seal(folder: VoiceFolder, passphrase: str, told: Told = quiet, cost: Cost = Cost()) -> Voice:  # noqa: B008 - frozen
    """Encrypt a voice; its open files are written over and deleted once the sealed one has been read back and compared.

    Raises:
        InkwellError: BAD_INPUT (sealed already, a passphrase that is too short, a link among its files), DISK, MEMORY,
            UNSUPPORTED, CONFLICT when a file changed meanwhile or another program works on it. The voice is then open
            as before; only where a sentence says that it is locked, open files could not be deleted.
    """
    check_passphrase(passphrase)
    with claimed(folder.path):
        voice = folder.read()
        if voice.encrypted:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is locked already.", name=voice.name))
        with _disk(tr("The voice could not be locked because {reason}.")):
            finish(folder)
            _seal(folder, passphrase, told, cost)
            shown = Voice(voice.id, voice.name, voice.method, voice.created, ready=voice.ready, encrypted=True)
            folder.write(shown)
        _finish_sealing(folder, voice.name)
    return shown


def _seal(folder: VoiceFolder, passphrase: str, told: Told, cost: Cost) -> None:
    """Write the sealed form, and make sure that it is what stands there."""
    files = _files(folder.path)
    _check_room(folder.path, sum(path.stat().st_size for path in files))
    with _part(folder.path / _WRITING) as part:
        _write_sealed(part, folder.path, files, passphrase, cost, lambda share: told(share / 2))
        _compare(part, folder.path, passphrase, lambda share: told(0.5 + share / 2))
        part.replace(folder.path / SEALED)
    _flush_folder(folder.path)


def _finish_sealing(folder: VoiceFolder, name: str) -> None:
    try:
        finish(folder)
    except OSError as error:
        sentence = tr(
            "“{name}” is locked, but not all of its open files could be deleted because {reason}; "
            "Inkwell tries again when it starts.",
            name=name,
            reason=reason(error),
        )
        raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error


def unseal(folder: VoiceFolder, passphrase: str, told: Told = quiet) -> Voice:
    """Make a sealed voice an open one again.

    Raises:
        InkwellError: BAD_INPUT (not sealed, or the wrong passphrase), DAMAGED, DISK, MEMORY, UNSUPPORTED, CONFLICT
            when another program works on it. The voice is then sealed as before.
    """
    with claimed(folder.path), _disk(tr("The voice could not be unlocked because {reason}.")):
        outside = _sealed(folder)
        finish(folder)
        part = folder.path / _OPENING
        try:
            inside = msgspec.structs.replace(_open_into(folder, part, passphrase, told), name=outside.name)
        except BaseException:
            with suppress(OSError):
                wipe(part)
            raise
        for each in sorted(part.iterdir()):
            if each.name != folder.manifest.name:
                each.replace(folder.path / each.name)
        _flush_folder(folder.path)
        folder.write(inside)
        finish(folder)
    return inside


def change_passphrase(
    folder: VoiceFolder,
    passphrase: str,
    new: str,
    told: Told = quiet,
    cost: Cost = Cost(),  # noqa: B008 - frozen
) -> Voice:
    """Seal a sealed voice with another passphrase; its open form comes nowhere near the disk.

    Raises:
        InkwellError: as `unseal`, and for a new passphrase that is too short. The old one then opens it as before.
    """
    check_passphrase(new)
    with claimed(folder.path), _disk(tr("The voice could not be locked with another passphrase because {reason}.")):
        voice = _sealed(folder)
        finish(folder)
        sealed, before = folder.path / SEALED, folder.path / _BEFORE
        _check_room(folder.path, sealed.stat().st_size)
        with _part(folder.path / _WRITING) as part:
            with part.open("xb") as file:
                part.chmod(0o600)
                writer = SealedWriter(file, new, cost)
                written = _hash(sealed, passphrase, lambda share: told(share / 2), writer.write)
                writer.close()
                file.flush()
                os.fsync(file.fileno())
            if _hash(part, new, lambda share: told(0.5 + share / 2)) != written:
                raise InkwellError(
                    ErrorKind.DISK, tr("The disk gives back something else than was written."), str(part)
                )
            # Not in its place at once: what the old passphrase opens is to be written over.
            sealed.replace(before)
            part.replace(sealed)
        _flush_folder(folder.path)
        finish(folder)
    return voice


def _hash(sealed: Path, passphrase: str, told: Told, take: Callable[[bytes], object] = _ignore) -> bytes:
    """SHA-256 of what is sealed in a file; `take` gets it piece by piece."""
    digest = hashlib.sha256()
    whole = max(1, sealed.stat().st_size)
    with sealed.open("rb") as file:
        for piece in SealedReader(file, passphrase).pieces():
            digest.update(piece)
            take(piece)
            told(min(1.0, file.tell() / whole))
    return digest.digest()


@contextmanager
def opened(folder: VoiceFolder, passphrase: str, told: Told = quiet) -> Generator[VoiceFolder]:
    """Use a sealed voice: its open form in a folder that is deleted for good on leaving, whatever happens inside.

    What is changed there is lost. Should the process be killed, `finish_all` of the next one deletes it.

    Raises:
        InkwellError: as `unseal`.
    """
    outside = _sealed(folder)
    with passing(folder.path.parent, NOT_CLOSED) as private:
        with _disk(tr("The voice could not be opened because {reason}.")):
            private.mkdir(mode=0o700)
            # Below it, so that no list of voices takes it for one.
            inside = VoiceFolder(private / folder.path.name)
            inside.write(msgspec.structs.replace(_open_into(folder, inside.path, passphrase, told), name=outside.name))
        yield inside


def finish(folder: VoiceFolder) -> None:
    """Delete for good what a kill left of the form that does not count.

    Raises:
        OSError: something could not be deleted.
        InkwellError: voice.json cannot be read; nothing is deleted then.
    """
    encrypted, sealed = folder.read().encrypted, folder.path / SEALED
    if encrypted and not sealed.is_file():
        if not (folder.path / _BEFORE).is_file():
            # Then the open files, if there are any, are all that there is.
            return
        (folder.path / _BEFORE).replace(sealed)
    kept = {folder.manifest.name, SEALED} if encrypted else None
    for each in sorted(folder.path.iterdir()):
        if each.name in (_WRITING, _OPENING) or (kept is not None and each.name not in kept):
            wipe(each)
        elif kept is None and each.name == SEALED:
            each.unlink()


def finish_all(voices: Path) -> None:
    """`finish` every voice below a folder that nobody works on, and delete what killed processes left. Never raises."""
    with suppress(OSError):
        clear(voices)
        for path in sorted(voices.iterdir()):
            if not path.name.startswith(".") and (path / "voice.json").is_file():
                with suppress(OSError, InkwellError), claimed(path):
                    finish(VoiceFolder(path))


def _sealed(folder: VoiceFolder) -> Voice:
    voice = folder.read()
    if not voice.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is not locked.", name=voice.name))
    return voice


def _files(root: Path) -> tuple[Path, ...]:
    """Every file of a voice, in an order of their own."""
    found: list[Path] = []
    for path in sorted(root.rglob("*")):
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode):
            found.append(path)
        elif not stat.S_ISDIR(mode):
            sentence = tr(
                "“{name}” in the voice's folder is a link or no file at all; take it away first.", name=path.name
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(path))
    return tuple(found)


def _write_sealed(
    part: Path, root: Path, files: Iterable[Path], passphrase: str, cost: Cost, told: Callable[[float], object]
) -> None:
    files = tuple(files)
    whole, done = max(1, sum(path.stat().st_size for path in files)), 0
    with part.open("xb") as file:
        part.chmod(0o600)
        writer = SealedWriter(file, passphrase, cost)
        for path in files:
            name = os.fsencode(path.relative_to(root).as_posix())
            size = path.stat().st_size
            writer.write(len(name).to_bytes(4, "little") + name + size.to_bytes(8, "little"))
            with path.open("rb") as plain:
                for piece in _pieces(plain, size, path.name):
                    writer.write(piece)
                    done += len(piece)
                    told(min(1.0, done / whole))
        writer.write(bytes(4))
        writer.close()
        file.flush()
        os.fsync(file.fileno())


def _pieces(plain: IO[bytes], size: int, name: str) -> Generator[bytes]:
    """The bytes of a file that is so long."""
    while size > 0:
        piece = plain.read(min(size, CHUNK))
        if not piece:
            raise _changed(name)
        size -= len(piece)
        yield piece


def _compare(part: Path, root: Path, passphrase: str, told: Told) -> None:
    """Make sure that what was sealed is what stands there."""
    seen: set[Path] = set()
    with part.open("rb") as file:
        whole = max(1, part.stat().st_size)
        reader = SealedReader(file, passphrase)
        while (entry := _entry(reader)) is not None:
            path, size = root / entry[0], entry[1]
            seen.add(path)
            with path.open("rb") as plain:
                for piece in _pieces(plain, size, path.name):
                    if piece != reader.read(len(piece)):
                        raise _changed(path.name)
                    told(min(1.0, file.tell() / whole))
                if plain.read(1):
                    raise _changed(path.name)
        reader.end()
    if seen != {path for path in _files(root) if path != part}:
        raise _changed(root.name)


def _changed(name: str) -> InkwellError:
    sentence = tr("“{name}” changed while the voice was being locked; let what works on it end first.", name=name)
    return InkwellError(ErrorKind.CONFLICT, sentence)


def _open_into(folder: VoiceFolder, target: Path, passphrase: str, told: Told) -> Voice:
    """Write the open form below a new folder, all of it to the disk; the voice as it is there, not encrypted."""
    sealed = folder.path / SEALED
    target.mkdir(mode=0o700)
    try:
        file = sealed.open("rb")
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.DAMAGED, tr("The sealed file of this voice is missing."), repr(error)) from error
    with file:
        whole = max(1, sealed.stat().st_size)
        _check_room(target, whole)
        reader = SealedReader(file, passphrase)
        while (entry := _entry(reader)) is not None:
            path, left = target / entry[0], entry[1]
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with path.open("xb") as plain:
                while left > 0:
                    piece = reader.read(min(left, CHUNK))
                    left -= plain.write(piece)
                    told(min(1.0, file.tell() / whole))
                plain.flush()
                os.fsync(plain.fileno())
        reader.end()
    for each in (target, *target.rglob("*")):
        if each.is_dir():
            _flush_folder(each)
    return msgspec.structs.replace(VoiceFolder(target).read(), encrypted=False)


def _entry(reader: SealedReader) -> tuple[PurePosixPath, int] | None:
    """The next file's path and length; None when there is none."""
    length = int.from_bytes(reader.read(4), "little")
    if not length:
        return None
    if length > 1 << 16:
        raise InkwellError(ErrorKind.DAMAGED, DAMAGED, f"a path of {length} bytes")
    path = PurePosixPath(os.fsdecode(reader.read(length)))
    if path.is_absolute() or not path.parts or ".." in path.parts:
        raise InkwellError(ErrorKind.DAMAGED, DAMAGED, f"a path outside: {path!r}")
    return path, int.from_bytes(reader.read(8), "little")


@contextmanager
def _part(part: Path) -> Generator[Path]:
    """A file that is moved to its place inside the block; when that fails nothing is left of it."""
    try:
        yield part
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + _ROOM:
        sentence = tr(
            "The disk has {free:,} MB free; {needed:,} MB are needed for both forms.",
            free=free >> 20,
            needed=needed + _ROOM >> 20,
        )
        raise InkwellError(ErrorKind.DISK, sentence)


def _flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _disk(sentence: str) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, sentence.format(reason=reason(error)), repr(error)) from error
