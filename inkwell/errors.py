"""The one error that crosses a package border: a kind, a sentence for the author, a detail for the log."""

from enum import StrEnum


class ErrorKind(StrEnum):
    """What sort of trouble it is, so that callers can choose what to offer next."""

    BAD_INPUT = "bad_input"
    """The author, a file or a command line gave something that cannot be used."""
    NOT_FOUND = "not_found"
    """A file, folder, node or model is not where it should be."""
    READ_ONLY = "read_only"
    """It can be read but not written."""
    DAMAGED = "damaged"
    """It is there but cannot be understood."""
    CONFLICT = "conflict"
    """It was changed elsewhere since it was read, so writing it would lose somebody's words."""
    NEWER_FORMAT = "newer_format"
    """A later Inkwell wrote it."""
    DISK = "disk"
    """Writing or reading failed: full, gone, refused."""
    MODEL = "model"
    """The model file cannot be loaded."""
    MEMORY = "memory"
    """It would not fit, or did not."""
    ENGINE = "engine"
    """The engine process died, hung or broke the protocol."""
    NETWORK = "network"
    """Another machine could not be reached, or answered with something else than what was asked for."""
    UNSUPPORTED = "unsupported"
    """The loaded backend says in its Capabilities that it cannot do this."""
    INTERNAL = "internal"
    """A mistake of ours."""


class InkwellError(Exception):
    """Trouble that an author may be told about.

    `sentence` is one calm, complete sentence for the author; `detail` is for the log and may be
    technical. Only `inkwell.ui.notifications` and the command line show either.
    """

    def __init__(self, kind: ErrorKind, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
        self.detail = detail
