"""llama.cpp with everything in single precision, asked token by token: what a conversion is compared against."""

import ctypes
import importlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy


class Native:
    """A loaded GGUF file and one context: F32 keys and values, flash attention off, no repacked weights."""

    def __init__(self, lib: Any, model: Any, context: Any) -> None:
        self._lib, self._model, self._context = lib, model, context
        self._vocabulary: Any = lib.llama_model_get_vocab(model)
        self.size: int = lib.llama_vocab_n_tokens(self._vocabulary)
        self._held = 0

    def tokens(self, text: str) -> list[int]:
        """The text's tokens, marks in it taken as letters."""
        raw = text.encode()
        room = (ctypes.c_int32 * (len(raw) + 8))()
        found = self._lib.llama_tokenize(self._vocabulary, raw, len(raw), room, len(room), False, False)
        assert found >= 0
        return list(room[:found])

    @property
    def adds_begin(self) -> bool:
        """Whether the file says that a begin token stands before every text."""
        return bool(self._lib.llama_vocab_get_add_bos(self._vocabulary))

    def begin(self) -> None:
        """Forget what was evaluated."""
        self._lib.llama_memory_clear(self._lib.llama_get_memory(self._context), True)
        self._held = 0

    def logits(self, tokens: Sequence[int]) -> Any:
        """The logits after each of these tokens, which go on from those before."""
        batch = self._lib.llama_batch_init(len(tokens), 0, 1)
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index], batch.pos[index] = token, self._held + index
            batch.n_seq_id[index], batch.seq_id[index][0], batch.logits[index] = 1, 0, 1
        assert self._lib.llama_decode(self._context, batch) == 0
        self._lib.llama_batch_free(batch)
        self._held += len(tokens)
        rows = [self._lib.llama_get_logits_ith(self._context, index) for index in range(len(tokens))]
        return numpy.stack([numpy.ctypeslib.as_array(row, (self.size,)).copy() for row in rows])

    def greedy(self, prompt: Sequence[int], count: int) -> tuple[list[int], float]:
        """The likeliest token, `count` times; and the narrowest lead that one had over the second."""
        self.begin()
        row, written, narrowest = self.logits(prompt)[-1], list[int](), float("inf")
        for _ in range(count):
            second, first = numpy.sort(row)[-2:]
            narrowest = min(narrowest, float(first - second))
            written.append(int(row.argmax()))
            row = self.logits(written[-1:])[-1]
        return written, narrowest

    def put_on(self, adapter: Path, strength: float = 1.0) -> None:
        """Set a LoRA adapter; it is freed with the model."""
        loaded = self._lib.llama_adapter_lora_init(self._model, str(adapter).encode())
        assert loaded, "llama.cpp refused the adapter"
        handles, scales = (ctypes.POINTER(ctypes.c_void_p) * 1)(loaded), (ctypes.c_float * 1)(strength)
        assert self._lib.llama_set_adapters_lora(self._context, handles, 1, scales) == 0


@contextmanager
def native(path: Path, size: int = 512) -> Generator[Native]:
    """Load a GGUF file."""
    import llama_cpp

    lib: Any = llama_cpp
    lib.llama_backend_init()
    wanted = lib.llama_model_default_params()
    wanted.use_extra_bufts = False
    wanted.n_gpu_layers = 0
    model = lib.llama_model_load_from_file(str(path).encode(), wanted)
    assert model, f"llama.cpp refused {path.name}"
    shape = lib.llama_context_default_params()
    shape.n_ctx, shape.n_batch, shape.n_ubatch = size, size, size
    shape.n_threads = shape.n_threads_batch = 1
    shape.type_k = shape.type_v = 0  # F32
    shape.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
    context = lib.llama_init_from_model(model, shape)
    assert context
    try:
        yield Native(lib, model, context)
    finally:
        lib.llama_free(context)
        lib.llama_model_free(model)
        # The library holds the null device open for good, which would end the run in a warning.
        held: Any = importlib.import_module("llama_cpp._utils")
        held.outnull_file.close()
        held.errnull_file.close()
