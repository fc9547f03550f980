"""Vectors from a GGUF embedding model: an encoder that reads a whole text at once and writes nothing."""

import math
from collections.abc import Sequence
from typing import Any

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

ARCHITECTURES = frozenset({"bert", "nomic-bert", "nomic-bert-moe", "jina-bert-v2", "jina-bert-v3", "modern-bert"})
"""What a GGUF file calls itself when it holds such a model."""

_LONGEST = 1024
"""Tokens of one text: a longer text is compared by its beginning."""
_CHARACTERS = 16
"""More than a token has on average: what lies behind so many of them for each token is not tokenized at all."""
_NO_POOLING, _MEAN = 0, 1


class LlamaEmbedder:
    """A context that gives one vector of length 1 for each text. For one thread."""

    def __init__(self, lib: Any, model: Any, threads: int) -> None:
        """`lib`: the module `llama_cpp`; `model`: a loaded model, which must outlive this until `close`.

        Raises:
            InkwellError: MEMORY.
        """
        self._lib = lib
        self._vocab: Any = lib.llama_model_get_vocab(model)
        self.size: int = min(lib.llama_model_n_ctx_train(model) or _LONGEST, _LONGEST)
        """Tokens of one text that are read."""
        self.width: int = lib.llama_model_n_embd(model)
        """Numbers in a vector."""
        self._context: Any = lib.llama_init_from_model(model, self._params(threads))
        if self._context and lib.llama_pooling_type(self._context) == _NO_POOLING:
            # A file that does not say how: the mean of all tokens is what sentence encoders are trained with.
            lib.llama_free(self._context)
            self._context = lib.llama_init_from_model(model, self._params(threads, _MEAN))
        if not self._context:
            raise InkwellError(ErrorKind.MEMORY, tr("There is not enough memory to compare texts with this model."))

    def _params(self, threads: int, pooling: int | None = None) -> Any:
        params: Any = self._lib.llama_context_default_params()
        params.n_ctx = params.n_batch = params.n_ubatch = self.size
        params.n_threads = params.n_threads_batch = threads
        params.embeddings = True
        params.no_perf = True
        if pooling is not None:
            params.pooling_type = pooling
        return params

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """One vector for each text.

        Raises:
            Stopped: `cancelled` turned true.
            InkwellError: ENGINE when the model could not read a text.
        """
        found: list[tuple[float, ...]] = []
        for text in texts:
            if cancelled():
                raise Stopped
            found.append(_of_length_one(self._read(self._tokens(text))))
        return tuple(found)

    def _tokens(self, text: str) -> list[int]:
        raw = text[: self.size * _CHARACTERS].encode("utf-8", "replace")
        room = len(raw) + 8
        buffer: Any = (self._lib.llama_token * room)()
        count: int = self._lib.llama_tokenize(self._vocab, raw, len(raw), buffer, room, True, False)
        tokens: list[int] = buffer[: max(count, 0)]
        # What closes a text stays where it is cut.
        return tokens if len(tokens) <= self.size else [*tokens[: self.size - 1], tokens[-1]]

    def _read(self, tokens: Sequence[int]) -> list[float]:
        if not tokens:
            return [0.0] * self.width
        lib = self._lib
        memory: Any = lib.llama_get_memory(self._context)
        if memory:
            lib.llama_memory_clear(memory, True)
        native: Any = (lib.llama_token * len(tokens))(*tokens)
        if lib.llama_decode(self._context, lib.llama_batch_get_one(native, len(tokens))):
            raise InkwellError(ErrorKind.ENGINE, tr("The model could not read a text to compare it."))
        vector: Any = lib.llama_get_embeddings_seq(self._context, 0)
        if not vector:
            raise InkwellError(ErrorKind.ENGINE, tr("The model gave no vector for a text."))
        return vector[: self.width]

    def close(self) -> None:
        """Free the context."""
        self._lib.llama_free(self._context)


def _of_length_one(vector: Sequence[float]) -> tuple[float, ...]:
    length = math.sqrt(sum(each * each for each in vector))
    return tuple(each / length for each in vector) if length > 0 and math.isfinite(length) else (0.0,) * len(vector)
