"""llama.cpp with the starter model's vocabulary alone: for tests of samplers, which need no weights."""

import ctypes
from typing import Any

from inkwell.engine.models import find_models


class NativeVocabulary:
    """The library, the vocabulary, and every token's text."""

    def __init__(self) -> None:
        import llama_cpp

        self.lib: Any = llama_cpp
        params: Any = self.lib.llama_model_default_params()
        params.vocab_only = True
        self._model: Any = self.lib.llama_model_load_from_file(find_models([])[0].path.encode(), params)
        self.raw: Any = self.lib.llama_model_get_vocab(self._model)
        self.size: int = self.lib.llama_vocab_n_tokens(self.raw)
        self.pieces = [self._piece(token) for token in range(self.size)]

    def encode(self, text: str) -> list[int]:
        """A text's tokens, none of them special."""
        raw = text.encode()
        buffer = (self.lib.llama_token * (len(raw) + 8))()
        count = self.lib.llama_tokenize(self.raw, raw, len(raw), buffer, len(buffer), False, False)
        return buffer[:count]

    def close(self) -> None:
        """Free the model."""
        self.lib.llama_model_free(self._model)

    def _piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(256)
        length = self.lib.llama_token_to_piece(self.raw, token, buffer, len(buffer), 0, True)
        return buffer.raw[:length]
