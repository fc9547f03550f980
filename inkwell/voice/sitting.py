"""Locked voices that write while this program runs: opened once with the passphrase, gone for good with the program."""

from contextlib import ExitStack
from pathlib import Path

import msgspec

from inkwell.voice.sealing import Told, opened, quiet
from inkwell.voice.shelf import Shelf
from inkwell.voice.voice_folder import Voice, VoiceFolder


class Sitting(Shelf):
    """The shelf as those see it who write: a voice that is open for this sitting stands there in its open form.

    Who changes voices asks the plain shelf. Any thread may ask; one at a time opens and closes.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._rooms: dict[str, tuple[VoiceFolder, ExitStack]] = {}

    def open(self, voice_id: str, passphrase: str, told: Told = quiet) -> None:
        """Open a locked voice until `close`; one that is open stays so.

        Raises:
            InkwellError: as `sealing.unseal`.
        """
        if voice_id not in self._rooms:
            with ExitStack() as stack:
                inside = stack.enter_context(opened(super().at(voice_id), passphrase, told))
                self._rooms[voice_id] = (inside, stack.pop_all())

    def is_open(self, voice_id: str = "") -> bool:
        """Whether a locked voice is open for this sitting, or any."""
        return voice_id in self._rooms if voice_id else bool(self._rooms)

    def close(self, voice_id: str = "") -> None:
        """Delete the open form of a voice for good, or of all; what is not open is no trouble.

        Raises:
            InkwellError: DISK when something could not be deleted; it is tried again at the next start.
        """
        with ExitStack() as leaving:
            for each in [voice_id] if voice_id else [*self._rooms]:
                if (room := self._rooms.pop(each, None)) is not None:
                    leaving.push(room[1])

    def at(self, voice_id: str) -> VoiceFolder:
        """See `Shelf`; the open form of what is open."""
        room = self._rooms.get(voice_id)
        return room[0] if room is not None else super().at(voice_id)

    def voices(self) -> tuple[Voice, ...]:
        """See `Shelf`; what is open is not locked."""
        return tuple(self._seen(voice) for voice in super().voices())

    def _seen(self, voice: Voice) -> Voice:
        room = self._rooms.get(voice.id) if voice.encrypted else None
        return msgspec.structs.replace(room[0].read(), name=voice.name) if room is not None else voice
