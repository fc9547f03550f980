"""How many tokens a text has for a server's model: counted by the server where it can, else estimated.

The estimate cuts a text into pieces as models' tokenizers do, rather too small than too large: parts of words, signs,
line ends. The same pieces are what a text is cut at where the context is too small.
"""

import re
import threading
from collections import OrderedDict
from contextlib import suppress
from typing import Final

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.server_dialects import Counter
from inkwell.engine.backends.server_http import ServerHttp
from inkwell.engine.budget import split_runs
from inkwell.errors import InkwellError
from inkwell.translation import tr

MARGIN: Final = 0.2
"""The share of a context that is kept free where tokens are only estimated."""
_PIECE: Final = re.compile(r"\n{1,4}|[^\S\n]?[A-Za-z]{1,6}|[^\S\n]?\d{1,2}|[^\S\n]?\w|[^\S\n]?[^\w\s]|[^\S\n]{1,8}")
"""Six letters of a language that is written as most training texts are; of any other, each letter by itself."""
_REMEMBERED: Final = 4_000_000
"""Characters of the texts whose counts are remembered."""
QUICK_SECONDS: Final = 0.5
"""How long somebody waits for a count who must not be kept waiting."""


def pieces(text: str) -> list[str]:
    """The text in pieces that are about a token each; joined they are the text."""
    return _PIECE.findall(text)


class TokenCount:
    """Counts, and remembers. Any thread may ask."""

    def __init__(self, http: ServerHttp, counter: Counter | None, model: str) -> None:
        self._http, self._counter, self._model = http, counter, model
        self._known: OrderedDict[str, int] = OrderedDict()
        self._characters = 0
        self._lock = threading.Lock()
        self._begin = 0
        """Tokens that the server counts in every text, an empty one too."""

    @property
    def exact(self) -> bool:
        """Whether the server counts."""
        return self._counter is not None

    def learn(self) -> bool:
        """Try the server's door once; whether it counts. One that does not is not asked again."""
        if self._counter is not None:
            with suppress(InkwellError):
                self._begin = self._ask(self._counter, "", lambda: False, None)
            try:
                self._ask(self._counter, "one", lambda: False, None)
            except InkwellError:
                self._counter = None
        return self.exact

    def of(self, text: str, cancelled: Cancelled = lambda: False, seconds: float | None = None) -> int:
        """Tokens of a text alone; an estimate where the server does not count, is too slow, or is not waited for."""
        if not text:
            return 0
        with self._lock:
            known = self._known.get(text)
            if known is not None:
                self._known.move_to_end(text)
                return known
        if self._counter is None or (seconds is not None and seconds <= 0):
            return len(pieces(text))
        try:
            counted = sum(self._count(self._counter, run, cancelled, seconds) for run in split_runs(text))
        except (InkwellError, Stopped):
            return len(pieces(text))
        self._remember(text, counted)
        return counted

    def _count(self, counter: Counter, text: str, cancelled: Cancelled, seconds: float | None) -> int:
        return max(1, self._ask(counter, text, cancelled, seconds) - self._begin)

    def _ask(self, counter: Counter, text: str, cancelled: Cancelled, seconds: float | None) -> int:
        body = {counter.text: text, **counter.more, **({"model": self._model} if counter.model else {})}
        said = self._http.ask(counter.path, body, cancelled, seconds)
        found = said.get(counter.answer) if isinstance(said, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        if isinstance(found, list):
            return len(found)  # pyright: ignore[reportUnknownArgumentType]
        if isinstance(found, int) and not isinstance(found, bool) and found >= 0:
            return found
        raise self._http.refused(tr("it does not count tokens as it should"))

    def _remember(self, text: str, counted: int) -> None:
        with self._lock:
            self._known[text] = counted
            self._characters += len(text)
            while self._characters > _REMEMBERED and len(self._known) > 1:
                self._characters -= len(self._known.popitem(last=False)[0])
