"""The native context of llama.cpp: its cells, and an exact account of what is in them and how it came there.

The text so far is sequence 0. What it holds is always exactly `held`, and unless something was moved or
restored it lies in the cells 0 to n - 1: only then does a replay have the same cells in the same order.
"""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.records import Piece
from inkwell.engine.types import Reuse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

PIECE = 512
"""Prompt tokens given to llama.cpp at once."""

_ABORTED = 2
"""What `llama_decode` answers when the abort callback stopped it."""

_AFTER_SHIFT = 16
"""Tokens of the first batch after a shift. The shift itself is made then and must not be interrupted."""


@dataclass(frozen=True)
class ContextSettings:
    """How a native context is made; see `llama_context_params` for what each does."""

    size: int
    """Tokens that one sequence may have."""
    cells: int
    """Tokens that all sequences together may have."""
    sequences: int
    threads: int
    """Threads for a batch of one token."""
    flash_attention: bool = True


DRAFT = 63
"""The most tokens that `NativeContext.step` may look ahead."""


@dataclass(frozen=True)
class Held:
    """One batch that is in the context, and how it came if not by being evaluated here."""

    piece: Piece
    how: Reuse = Reuse.NONE


class NativeContext:
    """One `llama_context`. The arrays and callbacks that native code keeps a pointer to live as long as this."""

    def __init__(self, lib: Any, model: Any, vocabulary_size: int, settings: ContextSettings) -> None:
        """Allocate cells and buffers.

        Raises:
            InkwellError: MEMORY.
        """
        self._lib = lib
        self.settings = settings
        self.raw: Any = lib.llama_init_from_model(model, _params(lib, settings))
        if not self.raw:
            sentence = tr("There is not enough memory for a context of {size} tokens.", size=settings.size)
            raise InkwellError(ErrorKind.MEMORY, sentence, "no llama context")
        self.threads = settings.threads
        """Threads for the batches of an answer."""
        self.tokens: list[int] = []
        """What sequence 0 holds."""
        self.held: list[Held] = []
        """The batches by which it came, from position 0 on without a gap."""
        self._memory: Any = lib.llama_get_memory(self.raw)
        self._vocabulary_size = vocabulary_size
        self._piece = min(PIECE, settings.size)
        self._many = _Batch(lib, self._piece)
        self._steps = _Batch(lib, DRAFT + 1)
        self._others = _Batch(lib, settings.sequences)
        self._decode: Any = lib.llama_decode
        self._row_at: Any = _address_of(lib.llama_get_logits_ith)
        self._rows: dict[int, Any] = {}
        self._cancelled: Cancelled = _never
        self._abort: Any = lib.ggml_abort_callback(self._asked_to_stop)
        self._no_abort: Any = lib.ggml_abort_callback()  # a null pointer
        self._threads = (settings.threads, settings.threads)
        self.shifted = False
        """A shift waits to be made: until the next batch the memory cannot be saved."""
        self.recurrent = bool(lib.llama_model_is_recurrent(model) or lib.llama_model_is_hybrid(model))
        """The memory is a state of all text so far (in part): it cannot drop the end of it."""
        self.hybrid = bool(lib.llama_model_is_hybrid(model))
        self.shifts = bool(lib.llama_memory_can_shift(self._memory)) and not self.recurrent

    def _asked_to_stop(self, _data: object) -> bool:
        return self._cancelled()

    # What is held

    def cut(self, length: int) -> int:
        """Forget all of sequence 0 from position `length` on.

        Returns:
            How many tokens are left: `length`, or 0 when this memory cannot drop its end and was cleared.
        """
        if length >= len(self.tokens) > 0:
            return len(self.tokens)
        if length == 0 or not self._lib.llama_memory_seq_rm(self._memory, 0, length, -1):
            self.clear()
            return 0
        self._forget(length)
        return length

    def _forget(self, length: int) -> None:
        del self.tokens[length:]
        while self.held and self.held[-1].piece.start >= length:
            self.held.pop()
        if self.held:
            piece, how = self.held[-1].piece, self.held[-1].how
            kept = Piece(piece.start, min(piece.count, length - piece.start), piece.size, piece.threads)
            self.held[-1] = Held(kept, how)

    def clear(self, *, data: bool = False) -> None:
        """Forget everything, in all sequences; `data`: and fill the cells with zeros."""
        self._lib.llama_memory_clear(self._memory, data)
        self._forget(0)
        self.shifted = False

    def move(self, start: int, gap: int, length: int) -> None:
        """Drop `gap` tokens at `start`, keep the `length` tokens behind them, moved up, and drop the rest.

        What was moved is not to the last bit what evaluating it there would give. Only where `shifts`.
        """
        lib, memory = self._lib, self._memory
        end = start + gap + length
        lib.llama_memory_seq_rm(memory, 0, start, start + gap)
        lib.llama_memory_seq_rm(memory, 0, end, -1)
        lib.llama_memory_seq_add(memory, 0, start + gap, end, -gap)
        moved = self.tokens[start + gap : end]
        self._forget(start)
        self._take(moved, length, self.threads, Reuse.SHIFTED)
        self.shifted = True

    def _take(self, tokens: Sequence[int], size: int, threads: int, how: Reuse = Reuse.NONE) -> None:
        self.held.append(Held(Piece(len(self.tokens), len(tokens), size, threads), how))
        self.tokens.extend(tokens)

    # Reading a prompt

    def read(
        self, tokens: Sequence[int], cancelled: Cancelled, *, threads: int, piece: int = PIECE, size: int = 0
    ) -> None:
        """Evaluate prompt tokens in batches of `piece`, without keeping their logits.

        `size`: the one batch that they come in has so many tokens; what fills it is cut again.

        Raises:
            Stopped: `cancelled` turned true; whole batches stay.
        """
        start = 0
        while start < len(tokens):
            count = min(piece, self.most, len(tokens) - start)
            self._read_piece(tokens[start : start + count], max(size, count), threads, cancelled)
            start += count

    def read_end(self, tokens: Sequence[int], cancelled: Cancelled, *, threads: int) -> int:
        """Evaluate the end of a prompt in one batch and keep the logits after its last token.

        Returns:
            The index of their row.

        Raises:
            Stopped: `cancelled` turned true; nothing of these tokens stays.
        """
        last = len(tokens) - 1
        self._read_piece(tokens, len(tokens), threads, cancelled, last)
        return last

    @property
    def most(self) -> int:
        """Tokens that one batch may have now: few right after a shift."""
        return min(self._piece, _AFTER_SHIFT) if self.shifted else self._piece

    def _read_piece(
        self, tokens: Sequence[int], size: int, threads: int, cancelled: Cancelled, outputs_from: int | None = None
    ) -> None:
        if cancelled():
            raise Stopped
        batch, place = self._many, len(self.tokens)
        first = size if outputs_from is None else outputs_from
        batch.fill([*tokens, *[tokens[-1]] * (size - len(tokens))], place, first)
        self._use_threads(threads)
        if self.shifted:
            self._settle(self._decode(self.raw, batch.raw))
            self.shifted = False
        else:
            self._decode_unless(cancelled, batch)
        if size > len(tokens):
            self._lib.llama_memory_seq_rm(self._memory, 0, place + len(tokens), -1)
        self._take(tokens, size, threads)

    def _decode_unless(self, cancelled: Cancelled, batch: "_Batch") -> None:
        # The callback is asked at every node of the graph: worth it in a long prompt, too dear for one token.
        self._cancelled = cancelled
        self._lib.llama_set_abort_callback(self.raw, self._abort, None)
        try:
            result: int = self._decode(self.raw, batch.raw)
        finally:
            self._lib.llama_set_abort_callback(self.raw, self._no_abort, None)
            self._cancelled = _never
        self._settle(result)

    def read_scored(self, tokens: Sequence[int], cancelled: Cancelled, *, threads: int, piece: int) -> Iterator[Any]:
        """Evaluate tokens and yield the logits after each, as a numpy row that is good until the next."""
        for start in range(0, len(tokens), min(piece, self._piece)):
            part = tokens[start : start + min(piece, self._piece)]
            self._read_piece(part, len(part), threads, cancelled, 0)
            for index in range(len(part)):
                yield self.row(index)

    def step(self, tokens: Sequence[int]) -> None:
        """Evaluate tokens at the end of sequence 0 in one batch, `DRAFT` + 1 at most, keeping the logits after each."""
        self._steps.fill(tokens, len(self.tokens), 0)
        self._use_threads(self.threads)
        self._settle(self._decode(self.raw, self._steps.raw))
        self.shifted = False
        self._take(tokens, len(tokens), self.threads)

    def step_many(self, tokens: Sequence[int], places: Sequence[int], sequences: Sequence[int]) -> None:
        """Evaluate one token of each sequence in one batch, keeping the logits after each."""
        self._others.fill_many(tokens, places, sequences)
        self._use_threads(self.threads)
        self._settle(self._decode(self.raw, self._others.raw))

    def _settle(self, result: int) -> None:
        """After a decode: put the memory right and raise when it did not go through."""
        if result == 0:
            return
        if not self._lib.llama_memory_seq_rm(self._memory, 0, len(self.tokens), -1):
            self.clear()
        if result == _ABORTED:
            raise Stopped
        raise InkwellError(ErrorKind.ENGINE, tr("The model could not go on from here."), f"llama_decode gave {result}")

    def row(self, index: int) -> Any:
        """The logits of one output of the last batch: a numpy row, good until the next batch."""
        address: int | None = self._row_at(self.raw, index)
        if not address:
            raise InkwellError(ErrorKind.ENGINE, tr("The model could not go on from here."), f"no logits at {index}")
        row: Any = self._rows.get(address)
        if row is None:
            floats: Any = (ctypes.c_float * self._vocabulary_size).from_address(address)
            row = self._rows[address] = numpy.ctypeslib.as_array(floats)
        return row

    def _use_threads(self, threads: int) -> None:
        wanted = (threads, threads)
        if wanted != self._threads:
            self._lib.llama_set_n_threads(self.raw, *wanted)
            self._threads = wanted

    # Other sequences

    def copy(self, source: int, target: int) -> None:
        """Give sequence `target` all that `source` holds; the cells are shared."""
        self._lib.llama_memory_seq_rm(self._memory, target, -1, -1)
        self._lib.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def drop(self, sequence: int, start: int = -1) -> bool:
        """Forget another sequence from position `start` on, all of it by default; whether this memory can."""
        return bool(self._lib.llama_memory_seq_rm(self._memory, sequence, start, -1))

    def go_back_to(self, sequence: int, length: int) -> None:
        """Make sequence 0 what another one is, which holds the first `length` of its tokens."""
        self.copy(sequence, 0)
        self._forget(length)

    # Keeping and restoring

    def state_size(self, flags: int = 0) -> int:
        """Bytes of the state of sequence 0."""
        return self._lib.llama_state_seq_get_size_ext(self.raw, 0, flags)

    def save(self, flags: int = 0) -> bytes:
        """The state of sequence 0; empty when there is none to be had."""
        lib, size = self._lib, self.state_size(flags)
        buffer: Any = (ctypes.c_uint8 * size)()
        written: int = lib.llama_state_seq_get_data_ext(self.raw, buffer, size, 0, flags)
        return bytes(memoryview(buffer)[:written])

    def restore(self, data: bytes, tokens: Sequence[int], held: Sequence[Held], flags: int = 0) -> bool:
        """Put a saved state back in place of what is held; false, and nothing held, when it is not taken."""
        if not flags:
            self.clear()
        buffer: Any = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
        if not self._lib.llama_state_seq_set_data_ext(self.raw, buffer, len(data), 0, flags):
            self.clear()
            return False
        self.tokens[:], self.held[:] = tokens, held
        # What a partial state leaves alone (the attention of a hybrid model) still holds what came after it.
        if not self._lib.llama_memory_seq_rm(self._memory, 0, len(tokens), -1):
            self.clear()
            return False
        return True

    def close(self) -> None:
        """Free the native side."""
        self._rows.clear()
        self._many.close()
        self._steps.close()
        self._others.close()
        self._lib.llama_free(self.raw)


class _Batch:
    """A `llama_batch` in native memory, written through numpy."""

    def __init__(self, lib: Any, room: int) -> None:
        self._lib = lib
        self.raw: Any = lib.llama_batch_init(room, 0, 1)
        array = numpy.ctypeslib.as_array
        self._tokens, self._places = array(self.raw.token, (room,)), array(self.raw.pos, (room,))
        self._outputs = array(self.raw.logits, (room,))
        array(self.raw.n_seq_id, (room,))[:] = 1
        self._sequences = [array(self.raw.seq_id[index], (1,)) for index in range(room)]
        for sequence in self._sequences:
            sequence[0] = 0

    def fill(self, tokens: Sequence[int], start: int, outputs_from: int) -> None:
        """Tokens of sequence 0 from position `start` on; logits are wanted from index `outputs_from` on."""
        count = len(tokens)
        self._tokens[:count] = tokens
        self._places[:count] = range(start, start + count)
        self._outputs[:outputs_from], self._outputs[outputs_from:count] = False, True
        self.raw.n_tokens = count

    def fill_many(self, tokens: Sequence[int], places: Sequence[int], sequences: Sequence[int]) -> None:
        """One token of each sequence, with outputs."""
        count = len(tokens)
        self._tokens[:count], self._places[:count], self._outputs[:count] = tokens, places, True
        for array, sequence in zip(self._sequences, sequences, strict=False):
            array[0] = sequence
        self.raw.n_tokens = count

    def close(self) -> None:
        self._lib.llama_batch_free(self.raw)


def _params(lib: Any, settings: ContextSettings) -> Any:
    params: Any = lib.llama_context_default_params()
    params.n_ctx = settings.cells
    params.n_batch = params.n_ubatch = max(min(PIECE, settings.size), DRAFT + 1)
    params.n_seq_max = settings.sequences
    # One pool of cells for all sequences: variants share those of their prompt.
    params.kv_unified = True
    params.n_threads = params.n_threads_batch = settings.threads
    automatic, off = lib.LLAMA_FLASH_ATTN_TYPE_AUTO, lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
    params.flash_attn_type = automatic if settings.flash_attention else off
    params.no_perf = True
    return params


def _address_of(function: Any) -> Callable[[Any, int], int]:
    """`llama_get_logits_ith` answering the address alone: a pointer object for each token would cost more."""
    plain = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32)
    return plain(ctypes.cast(function, ctypes.c_void_p).value or 0)


def _never() -> bool:
    return False
