"""The wire between the window and the engine host: newline-delimited JSON, one message a line, UTF-8.

The parent writes `Command` messages to the host's standard input; the host writes `Event`
messages to its standard output, which nothing else may use. Rules:

* The first line from the host is `Hello`; a parent that does not know its `version` closes it.
* `Load`, `Generate`, `Warm`, `Replay`, `Count`, `Score`, `Embed`, `Adapter`, `Attend` and `Status` carry an id
  chosen by the parent. Each ends in exactly one `Finished`, `Cancelled` or `Failed` with that id; whatever it
  answers (`Ready`, `Told`, `Text`, `Recorded`, `Compared`, `Counted`, …) comes before.
* `Count`, `Status` and `Cancel` are answered on the host's reader thread, also during generation.
* One `Generate`, `Replay`, `Score`, `Embed`, `Adapter` or `Attend` runs at a time; further ones wait in order. A `Warm`
  runs when none waits and gives way to any.
* `Cancel` of an id that is unknown or over is ignored.
* The host ends when its standard input ends, whatever it is doing.
"""

import msgspec

from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.asking import Asked
from inkwell.engine.attention import Attention
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.records import Record, Replayed
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Segment, Stats
from inkwell.errors import ErrorKind

VERSION = 2
"""Raised whenever a message changes in a way that an older peer would misread."""


class Message(msgspec.Struct, frozen=True, tag_field="type"):
    """What all messages share: a `type` field that names them."""


class Load(Message, frozen=True, tag="load"):
    """Load a model and warm it up (64 tokens decoded); answered by `Ready`."""

    id: str
    model: ModelRef
    settings: LoadSettings


class Generate(Message, frozen=True, tag="generate"):
    """Continue the segments as `asked`. Answered by `Told`, `Text` and `Recorded`."""

    id: str
    segments: tuple[Segment, ...]
    asked: Asked = Asked()


class Warm(Message, frozen=True, tag="warm"):
    """Evaluate now what a `Generate` with the same fields would need before its first token.

    Done while nothing else is asked, on one thread; whatever comes interrupts it, and what is done stands. Only the
    newest one counts. Ends in `Finished` when all is ready, else in `Cancelled`.
    """

    id: str
    segments: tuple[Segment, ...]
    asked: Asked = Asked()


class Replay(Message, frozen=True, tag="replay"):
    """Make a recorded result again by its schedule; answered by `Compared`."""

    id: str
    record: Record


class Cancel(Message, frozen=True, tag="cancel"):
    """Stop the request with this id as soon as possible."""

    id: str


class Count(Message, frozen=True, tag="count"):
    """How many tokens each segment has; answered by `Counted`."""

    id: str
    segments: tuple[Segment, ...]


class ScoreText(Message, frozen=True, tag="score"):
    """Log-likelihood of the last segment given all before it; answered by `Scored`.

    With `ngrams`, under the mixture of the model and that memory (see `Asked.ngrams`).
    """

    id: str
    segments: tuple[Segment, ...]
    ngrams: NgramUse = NO_NGRAMS


class Embed(Message, frozen=True, tag="embed"):
    """A vector for each text; answered by `Embedded`."""

    id: str
    texts: tuple[str, ...]


class Adapter(Message, frozen=True, tag="adapter"):
    """Put a LoRA adapter on the model at a strength, or take it off with `path` None."""

    id: str
    path: str | None
    strength: float = 1.0
    expected: Expected = NO_MATTER


class Attend(Message, frozen=True, tag="attend"):
    """Which tokens the model looks at where the segments end, and what it would say there; answered by `Attended`."""

    id: str
    segments: tuple[Segment, ...]
    word: str = ""
    """What stands there, the space before it included; its first token is the one that was chosen."""
    alternatives: int = 10
    each: bool = False
    """Tell the weights of every layer and head too: a list of the tokens' length for each."""


class Status(Message, frozen=True, tag="status"):
    """What the host is doing; answered by `Report`."""

    id: str


Command = Load | Generate | Warm | Replay | Cancel | Count | ScoreText | Embed | Adapter | Attend | Status
"""Everything a parent may say."""


class Hello(Message, frozen=True, tag="hello"):
    """The host's first line."""

    version: int
    pid: int


class Heartbeat(Message, frozen=True, tag="heartbeat"):
    """Sent every half second from a thread of its own: slow is not stuck."""

    busy: str | None
    """The id of the request in work."""


class Ready(Message, frozen=True, tag="ready"):
    """The model is loaded and warm."""

    id: str
    capabilities: Capabilities
    seconds: float


class Told(Message, frozen=True, tag="told"):
    """What will be evaluated for a `Generate`; sent before its first text."""

    id: str
    ledger: Ledger


class Text(Message, frozen=True, tag="text"):
    """Some text of a variant."""

    id: str
    chunk: Chunk


class Recorded(Message, frozen=True, tag="recorded"):
    """Everything about a `Generate` that a replay needs; sent after its last text, also when it was cancelled."""

    id: str
    record: Record


class Compared(Message, frozen=True, tag="compared"):
    """How a `Replay` went."""

    id: str
    replayed: Replayed


class Counted(Message, frozen=True, tag="counted"):
    """Tokens of each segment, in order."""

    id: str
    tokens: tuple[int, ...]


class Scored(Message, frozen=True, tag="scored"):
    """Natural-log likelihood of `tokens` tokens, summed."""

    id: str
    log_likelihood: float
    tokens: int


class Embedded(Message, frozen=True, tag="embedded"):
    """One vector for each text, of equal lengths."""

    id: str
    vectors: tuple[tuple[float, ...], ...]


class Attended(Message, frozen=True, tag="attended"):
    """What the model looked at."""

    id: str
    attention: Attention


class Report(Message, frozen=True, tag="report"):
    """The host's state: resident memory in bytes, the request in work, how many wait."""

    id: str
    memory: int
    busy: str | None
    waiting: int


class Finished(Message, frozen=True, tag="finished"):
    """A request ended as asked."""

    id: str
    stats: Stats = Stats()


class Cancelled(Message, frozen=True, tag="cancelled"):
    """A request ended because it was cancelled; what was sent before stands."""

    id: str
    stats: Stats = Stats()


class Failed(Message, frozen=True, tag="failed"):
    """A request ended in an error: the fields of an `InkwellError`."""

    id: str
    kind: ErrorKind
    sentence: str
    detail: str = ""


Ending = Finished | Cancelled | Failed
"""Exactly one of these closes a request."""

Event = (
    Hello
    | Heartbeat
    | Ready
    | Told
    | Text
    | Recorded
    | Compared
    | Counted
    | Scored
    | Embedded
    | Attended
    | Report
    | Finished
    | Cancelled
    | Failed
)
"""Everything a host may say."""
