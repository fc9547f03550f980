"""From a model's token bytes to one variant's text: characters made whole, stop strings and word limits kept."""

import codecs
from collections.abc import Sequence

from inkwell.engine.protocol import Generate
from inkwell.engine.types import FinishReason
from inkwell.errors import ErrorKind, InkwellError


class TextAssembler:
    """Builds the text of ONE variant from the bytes of its tokens.

    Feed every token except the end-of-text token to `push`; when it answers with a finish reason the
    variant is over and its text complete. When the model ends by itself, or the request is cancelled,
    `flush` gives what was held back. The text never depends on where the bytes were split.

    * Bytes are UTF-8; what is not becomes U+FFFD. Half a character is held back until it is whole.
    * What could be the start of a stop string is held back. The stop string that is complete first
      ends the variant (of two complete at once, the longer) and is not part of the text.
    * A word is a run without white space, as `str.split` sees it. The variant ends at the white space
      after word `max_words`, which is left out: the text then has exactly `max_words` words.
    * After `max_tokens` tokens the variant ends with all text there is.
    """

    def __init__(self, stop: Sequence[str], max_tokens: int, max_words: int | None) -> None:
        self._stop = tuple(text for text in stop if text)
        self._max_tokens = max_tokens
        self._max_words = max_words
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self._scanned = 0  # characters of `_held` whose words are counted already
        self._words = 0
        self._in_word = False
        self._pushed = 0
        self._tokens: list[int] = []
        self._log_probabilities: list[float] = []
        self._finish: FinishReason | None = None

    @property
    def finish(self) -> FinishReason | None:
        """Why the variant is over; None while it is not, or when it ended outside (end token, cancel)."""
        return self._finish

    def push(self, piece: bytes, token: int, log_probability: float | None = None) -> tuple[str, FinishReason | None]:
        """Add one token; returns the text that is now certain, and why the variant ended if it did."""
        if self._finish is not None:
            return "", self._finish
        self._pushed += 1
        self._tokens.append(token)
        if log_probability is not None:
            self._log_probabilities.append(log_probability)
        text = self._advance(self._decoder.decode(piece))
        if self._finish is None and self._pushed >= self._max_tokens:
            text += self.flush()
            # The last bytes may have completed a stop string: then that is the reason.
            self._finish = self._finish or FinishReason.TOKENS
        return text, self._finish

    def flush(self) -> str:
        """What was held back, for a variant that ended from outside; empty when `push` ended it."""
        if self._finish is not None:
            return ""
        text = self._advance(self._decoder.decode(b"", final=True))
        if self._finish is None:
            text, self._held = text + self._held, ""
        return text

    def take(self) -> tuple[tuple[int, ...], tuple[float, ...]]:
        """Tokens pushed since the last call, and their log-probabilities (none if none were pushed)."""
        taken = tuple(self._tokens), tuple(self._log_probabilities)
        self._tokens.clear()
        self._log_probabilities.clear()
        return taken

    def _advance(self, fresh: str) -> str:
        """Take in new characters; returns what is certain now and notes a finish."""
        held = self._held + fresh
        stop_end, stop_start = self._find_stop(held)
        word_end = self._find_word_limit(held)
        if stop_end is not None and (word_end is None or stop_end <= word_end + 1):
            return self._end(held[:stop_start], FinishReason.STOP)
        if word_end is not None:
            return self._end(held[:word_end], FinishReason.WORDS)
        keep = self._doubtful(held)
        certain = len(held) - keep
        self._held = held[certain:]
        self._scanned = keep
        return held[:certain]

    def _end(self, text: str, reason: FinishReason) -> str:
        self._held = ""
        self._finish = reason
        return text

    def _find_stop(self, held: str) -> tuple[int | None, int]:
        """End and start of the stop string that is complete first, if there is one."""
        found: tuple[int, int] | None = None
        for stop in self._stop:
            start = held.find(stop)
            if start >= 0 and (found is None or (start + len(stop), start) < found):
                found = start + len(stop), start
        return found or (None, 0)

    def _find_word_limit(self, held: str) -> int | None:
        """Where word `max_words` ends, once white space after it has been seen."""
        if self._max_words is None:
            return None
        for index in range(self._scanned, len(held)):
            if not held[index].isspace():
                self._words += not self._in_word
                self._in_word = True
            elif self._in_word:
                self._in_word = False
                if self._words >= self._max_words:
                    return index
        return None

    def _doubtful(self, held: str) -> int:
        """How many characters at the end could be the start of a stop string."""
        for length in range(min(len(held), max(map(len, self._stop), default=1) - 1), 0, -1):
            end = held[-length:]
            if any(len(stop) > length and stop.startswith(end) for stop in self._stop):
                return length
        return 0


def check_request(request: Generate) -> None:
    """Refuse a request whose limits make no sense; every backend asks this before it does anything.

    Raises:
        InkwellError: BAD_INPUT, naming the limit or the sampler setting.
    """
    limits = (("tokens", request.max_tokens), ("words", request.max_words), ("variants", request.variants))
    for name, value in limits:
        if value is not None and value < 1:
            raise InkwellError(ErrorKind.BAD_INPUT, f"The number of {name} to write must be at least 1, not {value}.")
    request.sampling.check()
