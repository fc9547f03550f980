"""What a training has left behind: its log for the plots, and whether it can be gone on with."""

from typing import Final

import msgspec

from inkwell.voice.protocol import Measured, Sampled, Stepped
from inkwell.voice.voice_folder import VoiceFolder

Shown = Stepped | Measured | Sampled
_MOST_STEPS: Final = 1500
"""Points of a line; of a longer training every so many steps are shown."""
_ENTRY: Final = msgspec.json.Decoder(Shown)


def read_log(folder: VoiceFolder) -> tuple[Shown, ...]:
    """What the training of a voice said, its steps thinned; what cannot be read is passed over."""
    found: list[Shown] = []
    try:
        lines = folder.log.read_bytes().splitlines()
    except OSError:
        return ()
    for line in lines:
        try:
            found.append(_ENTRY.decode(line))
        except (msgspec.MsgspecError, UnicodeDecodeError):
            continue
    each = 1 + sum(isinstance(event, Stepped) for event in found) // _MOST_STEPS
    return tuple(event for event in found if not isinstance(event, Stepped) or event.step % each == 0)


def can_go_on(folder: VoiceFolder) -> bool:
    """Whether there is a checkpoint of a training that has not come to its end."""
    return any(folder.training.glob("checkpoint-?/progress.json"))
