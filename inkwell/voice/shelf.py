"""The voices on this machine, one folder each: listed, begun, renamed, deleted for good."""

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.translation import parted, tr
from inkwell.voice.claim import claimed, passing
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice, VoiceFolder, new_voice

_LONGEST_NAME: Final = 80

NOT_ALL_DELETED: Final = tr(
    "The voice could not be deleted altogether because {reason}; Inkwell tries again when it starts."
)


class Shelf:
    """All voices below one folder (`UserPaths.data / "voices"`); it need not exist yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def voices(self) -> tuple[Voice, ...]:
        """Every voice that can be read, by name."""
        return tuple(sorted((voice for voice, _ in self._read()), key=lambda voice: (voice.name.lower(), voice.id)))

    def damaged(self) -> tuple[str, ...]:
        """A sentence for each folder here that holds a voice which cannot be read."""
        return tuple(sentence for _, sentence in self._all() if sentence)

    def at(self, voice_id: str) -> VoiceFolder:
        """The folder of a voice, whether it is there or not."""
        return VoiceFolder(self.folder / voice_id)

    def holds(self, voice_id: str) -> bool:
        """Whether there is a voice of this id, be it that it cannot be read."""
        return voice_id in self._names()

    def named(self, name: str) -> Voice:
        """The voice with this name or id, whatever the case.

        Raises:
            InkwellError: NOT_FOUND, with what there is; BAD_INPUT when several have that name.
        """
        voices = self.voices()
        exact = [voice for voice in voices if voice.id == name]
        found = exact or [voice for voice in voices if voice.name.casefold() == name.strip().casefold()]
        if not found:
            there = parted(f"“{voice.name}”" for voice in voices) or tr("none yet")
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("There is no voice called {name}; there is {there}.", name=name, there=there)
            )
        if len(found) > 1:
            ids = ", ".join(voice.id for voice in found)
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("Several voices are called {name}; name one of {ids}.", name=name, ids=ids)
            )
        return found[0]

    def published(self, sha256: str) -> tuple[Voice, Path] | None:
        """The voice of which a published file or folder has this hash, and its path; None for none, or one gone."""
        for voice in self.voices():
            for place, found in voice.published.items():
                path = self.at(voice.id).path / place
                if found == sha256 and path.exists():
                    return voice, path
        return None

    def begin(self, name: str, method: Method) -> tuple[VoiceFolder, Voice]:
        """Make the folder of a new voice.

        Raises:
            InkwellError: BAD_INPUT for a name that is empty, too long or taken; DISK.
        """
        name = self._free_name(name)
        voice = new_voice(secrets.token_hex(8), name, method)
        folder = self.at(voice.id)
        try:
            folder.path.mkdir(parents=True, mode=0o700)
        except OSError as error:
            raise _trouble(tr("The voice could not be made because {reason}."), error) from error
        folder.write(voice)
        return folder, voice

    def rename(self, voice_id: str, name: str) -> Voice:
        """Give a voice another name.

        Raises:
            InkwellError: BAD_INPUT as `begin`; NOT_FOUND; DISK.
        """
        return self.at(voice_id).change(name=self._free_name(name, voice_id))

    def _free_name(self, name: str, voice_id: str = "") -> str:
        """The name as it is written down; refused when it is no name, or another voice's than that of this id."""
        name = " ".join(name.split())
        if not name or len(name) > _LONGEST_NAME:
            sentence = tr("A voice needs a name of 1 to {longest_name} characters.", longest_name=_LONGEST_NAME)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        if any(voice.name.casefold() == name.casefold() and voice.id != voice_id for voice in self.voices()):
            raise InkwellError(ErrorKind.BAD_INPUT, tr("There is a voice called “{name}” already.", name=name))
        return name

    def delete(self, voice_id: str) -> None:
        """Delete a voice for good: every file is written over before it goes, and nothing is put in a trash.

        It is no voice any more from its first moment on; what a kill leaves is deleted at the next start. What a
        solid-state disk or a copying file system keeps of its own accord is beyond any program's reach; who needs more
        than this encrypts the voice (`sealing`).

        Raises:
            InkwellError: NOT_FOUND; CONFLICT when another program works on it; DISK when something was not deleted.
        """
        folder = self.folder / voice_id
        # By what is there, not by what a path leads to: “..” is no voice.
        if voice_id not in self._names() or folder.is_symlink():
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This voice is not there any more."))
        with claimed(folder), passing(self.folder, NOT_ALL_DELETED) as place:
            try:
                folder.replace(place)
            except OSError as error:
                raise _trouble(tr("The voice could not be deleted because {reason}."), error) from error

    def _names(self) -> set[str]:
        with contextlib.suppress(OSError):
            return {path.name for path in self.folder.iterdir() if path.is_dir() and not path.name.startswith(".")}
        return set()

    def _read(self) -> Iterator[tuple[Voice, str]]:
        for voice, sentence in self._all():
            if voice is not None:
                yield voice, sentence

    def _all(self) -> Iterator[tuple[Voice | None, str]]:
        with contextlib.suppress(OSError):
            for path in sorted(self.folder.iterdir()):
                # What is on its way out (`claim.passing`) is no voice any more.
                if path.name.startswith(".") or not (path / "voice.json").is_file():
                    continue
                try:
                    yield VoiceFolder(path).read(), ""
                except InkwellError as error:
                    yield None, error.sentence


def _trouble(sentence: str, error: OSError) -> InkwellError:
    return InkwellError(ErrorKind.DISK, sentence.format(reason=reason(error)), repr(error))
