"""The embedding model while it is wanted: loaded when texts are to be compared, let go after a while without any."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from inkwell.engine.client import Client, EngineStatus
from inkwell.engine.embedders import find_embedders
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import InkwellError

ClientMaker = Callable[[Callable[[EngineStatus], None]], Client]

_LOAD_SECONDS: Final = 120.0
_REST_SECONDS: Final = 300.0
"""Without a question for so long, the process ends: it takes some hundred megabytes."""


class Embedding:
    """Vectors of texts, from a process of its own. `vectors` and `rest` are for one thread, a lane's; `stop` for any.

    A model that failed is not asked again until `stop`.
    """

    def __init__(self, make_client: ClientMaker, folders: Sequence[Path]) -> None:
        self._make_client = make_client
        self._folders = tuple(folders)
        self._client: Client | None = None
        self._door = threading.Lock()
        self._asked = 0.0
        self._failed = self._over = False
        self._found: tuple[ModelRef, ...] | None = None

    def find(self) -> ModelRef | None:
        """The model that is used, None where there is none; nothing is loaded. Another is looked for after `stop`."""
        if self._found is None:
            self._found = find_embedders(self._folders)
        return self._found[0] if self._found else None

    def vectors(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """One vector of length 1 for each text; none where there is no model, or it failed. Blocks."""
        client = self._opened()
        if client is None or not texts:
            return ()
        self._asked = time.monotonic()
        try:
            client.wait_ready(_LOAD_SECONDS)
            # Half a character cannot be sent.
            return client.embed([text.encode("utf-8", "replace").decode("utf-8") for text in texts])
        except InkwellError:
            if client is self._client:
                self._failed = True
                self._close()
            return ()

    def _opened(self) -> Client | None:
        with self._door:
            if self._client is None and not self._failed:
                model = self.find()
                if model is None:
                    return None
                self._client = self._make_client(lambda _: None)
                # One thread: the cores are the author's, and the writing model's.
                self._client.open(model, LoadSettings(threads=1))
            return self._client

    def rest(self) -> None:
        """Let the process go if nobody asked for a while."""
        if self._client is not None and time.monotonic() - self._asked > _REST_SECONDS:
            self._close()

    def stop(self) -> None:
        """End the process. Whoever waits gets nothing; the next question starts it anew."""
        self._failed = False
        if not self._over:
            self._found = None
        self._close()

    def close(self) -> None:
        """End the process for good: every later question gets nothing."""
        self._over, self._found = True, ()
        self._close()

    def _close(self) -> None:
        with self._door:
            client, self._client = self._client, None
        if client is not None:
            client.close()
