"""The wire to the training process: newline-delimited JSON, one message a line, UTF-8.

The parent writes `Begin` once, then `Pause`, `GoOn` and `Stop` as it likes; the host writes events to its standard
output, which nothing else may use. Rules:

* The first line from the host is `Hello`; a parent that does not know its `version` closes it.
* A job ends in exactly one `Done`, `Stopped` or `Failed`; the process then ends by itself.
* `Heartbeat` comes every half second from a thread of its own: slow is not stuck.
* The host ends when its standard input ends; what it has saved until then is whole.
"""

import msgspec

from inkwell.errors import ErrorKind
from inkwell.voice.specification import Job

VERSION = 1
"""Raised whenever a message changes in a way that an older peer would misread."""


class Message(msgspec.Struct, frozen=True, tag_field="type"):
    """What all messages share: a `type` field that names them."""


class Begin(Message, frozen=True, tag="begin"):
    """Do this job."""

    job: Job


class Pause(Message, frozen=True, tag="pause"):
    """Rest at the next step, with everything saved; memory is kept."""


class GoOn(Message, frozen=True, tag="go_on"):
    """Go on after a pause."""


class Stop(Message, frozen=True, tag="stop"):
    """Save and end; a training can go on from there another day."""


Command = Begin | Pause | GoOn | Stop
"""Everything a parent may say."""


class Hello(Message, frozen=True, tag="hello"):
    """The host's first line."""

    version: int
    pid: int


class Heartbeat(Message, frozen=True, tag="heartbeat"):
    """The process lives."""


class Stage(Message, frozen=True, tag="stage"):
    """What is done now, in the author's words ("Reading the model").

    `share` (0 to 1) is None, and `seconds_left` 0, where nobody knows.
    """

    words: str
    share: float | None = None
    seconds_left: float = 0.0


class Stepped(Message, frozen=True, tag="stepped"):
    """One update of the weights. `loss` is the mean cross-entropy in nats a token over what was read for it."""

    step: int
    steps: int
    loss: float
    learning_rate: float
    tokens: int
    """Read since the training's beginning, all processes together."""
    tokens_per_second: float
    seconds_left: float


class Measured(Message, frozen=True, tag="measured"):
    """Mean cross-entropy in nats a token on the held-out windows, after `step` updates (0: before any)."""

    step: int
    loss: float
    best: bool


class Sampled(Message, frozen=True, tag="sampled"):
    """What the model writes after `step` updates behind the prompt, always the same one."""

    step: int
    prompt: str
    text: str


class Saved(Message, frozen=True, tag="saved"):
    """A kill from here on costs nothing of what was learnt until `step`."""

    step: int


class Waiting(Message, frozen=True, tag="waiting"):
    """Training rests, and why ("The machine runs on its battery."); "" when it goes on."""

    why: str


class Done(Message, frozen=True, tag="done"):
    """The job is done. `result` is what it found, as plain values; see the job's module in `voice.host`."""

    result: dict[str, object]


class Stopped(Message, frozen=True, tag="stopped"):
    """The job was stopped, and what there is to save is saved."""


class Failed(Message, frozen=True, tag="failed"):
    """The job cannot go on."""

    kind: ErrorKind
    sentence: str
    detail: str = ""


Event = Hello | Heartbeat | Stage | Stepped | Measured | Sampled | Saved | Waiting | Done | Stopped | Failed
"""Everything the host may say."""
