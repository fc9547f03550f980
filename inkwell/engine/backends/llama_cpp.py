"""llama.cpp: GGUF models through the low-level interface of llama-cpp-python; the only importer of that library."""

import ctypes
import os
import secrets
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import msgspec
import numpy
import psutil

from inkwell.engine.assembler import TextAssembler, check_request
from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.budget import Fitted, fit, split_runs
from inkwell.engine.models import check_file
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities, Chunk, FinishReason, Ledger, LoadSettings, ModelRef, Score, SegmentUse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment

_lib: Any = llama_cpp
_BATCH = 512
"""Prompt tokens given to llama.cpp at once."""
_SCORED = 64
"""The same while scoring: every token then has a row of logits, which is large."""
_WARNING = 3
_ERROR = 4
_ABORTED = 2
"""What `llama_decode` answers when the abort callback stopped it."""


@_lib.llama_log_callback
def _log(level: int, text: bytes, _data: object) -> None:
    """Native warnings and errors go to standard error, the rest nowhere."""
    if level in (_WARNING, _ERROR):
        sys.stderr.write(text.decode("utf-8", "replace"))


_NEVER_ABORT: Any = _lib.ggml_abort_callback()  # a null pointer


class _StoppedError(Exception):
    """A prompt was cancelled; the context holds what `_Context.tokens` says."""


def default_threads() -> int:
    """Threads for this machine: one for each physical core but one, at least one and at most eight.

    The core left free is the window's. Measured on two cores: alone, two threads write 170 tokens/s and
    one 126; but beside another busy process two took 9 s for a prompt that one read in 2 s, because each
    waits at every step for the other, which is not running. Beyond eight they only wait for memory.
    """
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 2
    return min(max(cores - 1, 1), 8)


def prompt_threads() -> int:
    """Threads for a prompt: every physical core, at most sixteen.

    The author waits for a prompt, and it is over in seconds; two threads read 1,400 tokens in 3.0 s where
    one needs 5.9 s. The host's lower priority lets the window interrupt it.
    """
    return min(psutil.cpu_count(logical=False) or os.cpu_count() or 1, 16)


class _Vocabulary:
    """Text to tokens and back; holds nothing that changes what another thread sees."""

    def __init__(self, model: Any) -> None:
        self._vocab: Any = _lib.llama_model_get_vocab(model)
        self.size: int = _lib.llama_vocab_n_tokens(self._vocab)
        self.adds_begin: bool = bool(_lib.llama_vocab_get_add_bos(self._vocab))
        self.begin: int = _lib.llama_vocab_bos(self._vocab)
        self.ends = frozenset(t for t in range(self.size) if _lib.llama_vocab_is_eog(self._vocab, t))
        self._pieces: dict[int, bytes] = {}
        # Some vocabularies put a space before every text, which would come between two segments. They get a
        # line end first, and what that gives (the space and the line end) is taken off again.
        probe = self._tokenize(b"a", False)
        self._lead = self._tokenize(b"\n", False) if b"".join(map(self.piece, probe)) == b" a" else []

    @property
    def starter(self) -> int:
        """A token to evaluate when there is no prompt at all."""
        candidates = (self.begin, _lib.llama_vocab_eos(self._vocab), _lib.llama_vocab_nl(self._vocab), 0)
        return next(token for token in candidates if token >= 0)

    def encode(self, segment: Segment) -> list[int]:
        """Tokens of one segment alone; special tokens are only read from a template."""
        special = segment.origin is Origin.TEMPLATE
        return [token for run in split_runs(segment.text) for token in self._encode_run(run, special)]

    def _encode_run(self, text: str, special: bool) -> list[int]:
        raw = text.encode("utf-8", "replace")
        if self._lead:
            tokens = self._tokenize(b"\n" + raw, special)
            if tokens[: len(self._lead)] == self._lead:
                return tokens[len(self._lead) :]
        return self._tokenize(raw, special)

    def _tokenize(self, raw: bytes, special: bool) -> list[int]:
        room = len(raw) + 8
        while True:
            buffer: Any = (_lib.llama_token * room)()
            count: int = _lib.llama_tokenize(self._vocab, raw, len(raw), buffer, room, False, special)
            if count >= 0:
                return buffer[:count]
            room = -count

    def piece(self, token: int) -> bytes:
        """The bytes that a token stands for; none for a control token."""
        known = self._pieces.get(token)
        if known is None:
            known = self._pieces[token] = self._read_piece(token)
        return known

    def _read_piece(self, token: int) -> bytes:
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count: int = _lib.llama_token_to_piece(self._vocab, token, buffer, room, 0, False)
            if count >= 0:
                return buffer.raw[:count]
            room = -count

    def ends_line(self, token: int) -> bool:
        """Whether a token's text ends a line: a good place to cut after."""
        return self.piece(token).endswith(b"\n")


class _Context:
    """The native context: what it holds is always exactly `tokens`, in sequence 0.

    The arrays of both batches are native memory, freed in `close`; the abort callback is kept as
    long as the context, which holds a pointer to it.
    """

    def __init__(self, model: Any, vocabulary_size: int, size: int, settings: LoadSettings) -> None:
        params: Any = _lib.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = params.n_ubatch = min(_BATCH, size)
        params.n_threads = settings.threads or default_threads()
        params.n_threads_batch = settings.threads or prompt_threads()
        automatic, off = _lib.LLAMA_FLASH_ATTN_TYPE_AUTO, _lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        params.flash_attn_type = automatic if settings.flash_attention else off
        params.no_perf = True
        self.raw: Any = _lib.llama_init_from_model(model, params)
        if not self.raw:
            raise InkwellError(
                ErrorKind.MEMORY, f"There is not enough memory for a context of {size} tokens.", "no llama context"
            )
        self.size = size
        self._vocabulary_size = vocabulary_size
        self.tokens: list[int] = []
        self._memory: Any = _lib.llama_get_memory(self.raw)
        self._piece = min(_BATCH, size)
        self._many: Any = _lib.llama_batch_init(self._piece, 0, 1)
        self._one: Any = _lib.llama_batch_init(1, 0, 1)
        self._fill(self._one, (0,), 0, True)
        self._cancelled: Cancelled = lambda: False
        self._abort: Any = _lib.ggml_abort_callback(self._asked_to_stop)

    def _asked_to_stop(self, _data: object) -> bool:
        return self._cancelled()

    @staticmethod
    def _fill(batch: Any, tokens: Sequence[int], start: int, outputs: bool) -> None:
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = start + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = outputs
        batch.n_tokens = len(tokens)

    def keep(self, wanted: Sequence[int], least_new: int) -> int:
        """Forget all but the longest common prefix with `wanted`; returns its length.

        At least the last `least_new` tokens of `wanted` are forgotten. A memory that cannot drop its
        tail (recurrent models) is cleared and 0 returned.
        """
        limit = max(0, min(len(wanted) - least_new, len(self.tokens)))
        same = next((i for i in range(limit) if wanted[i] != self.tokens[i]), limit)
        return self.cut(same)

    def cut(self, length: int) -> int:
        """Forget all tokens from position `length` on; returns how many are left (0 if it had to clear)."""
        if length == 0 or not _lib.llama_memory_seq_rm(self._memory, 0, length, -1):
            _lib.llama_memory_clear(self._memory, True)
            length = 0
        del self.tokens[length:]
        return length

    def read(self, tokens: Sequence[int], cancelled: Cancelled) -> None:
        """Evaluate prompt tokens without keeping their logits.

        Raises:
            _StoppedError: `cancelled` turned true.
        """
        for start in range(0, len(tokens), self._piece):
            self._read_piece(tokens[start : start + self._piece], cancelled, False)

    def read_scored(self, tokens: Sequence[int], cancelled: Cancelled) -> Iterator[Any]:
        """Evaluate tokens and yield the logits after each, as a numpy row that is good until the next."""
        for start in range(0, len(tokens), min(_SCORED, self._piece)):
            piece = tokens[start : start + min(_SCORED, self._piece)]
            self._read_piece(piece, cancelled, True)
            for index in range(len(piece)):
                yield numpy.ctypeslib.as_array(_lib.llama_get_logits_ith(self.raw, index), (self._vocabulary_size,))

    def _read_piece(self, tokens: Sequence[int], cancelled: Cancelled, outputs: bool) -> None:
        if cancelled():
            raise _StoppedError
        self._fill(self._many, tokens, len(self.tokens), outputs)
        # The callback is asked at every node of the graph: worth it in a long prompt, too dear for one token.
        self._cancelled = cancelled
        _lib.llama_set_abort_callback(self.raw, self._abort, None)
        try:
            result: int = _lib.llama_decode(self.raw, self._many)
        finally:
            _lib.llama_set_abort_callback(self.raw, _NEVER_ABORT, None)
        self._settle(result)
        self.tokens.extend(tokens)

    def step(self, token: int) -> None:
        """Evaluate one token and keep its logits."""
        self._one.token[0] = token
        self._one.pos[0] = len(self.tokens)
        self._settle(_lib.llama_decode(self.raw, self._one))
        self.tokens.append(token)

    def _settle(self, result: int) -> None:
        """After a decode: put the memory right and raise when it did not go through."""
        if result == 0:
            return
        self.cut(len(self.tokens))
        if result == _ABORTED:
            raise _StoppedError
        raise InkwellError(ErrorKind.ENGINE, "The model could not go on from here.", f"llama_decode gave {result}")

    def logits(self) -> Any:
        """The last token's logits as a numpy row, good until the next evaluation."""
        return numpy.ctypeslib.as_array(_lib.llama_get_logits_ith(self.raw, -1), (self._vocabulary_size,))

    def close(self) -> None:
        """Free the native side."""
        _lib.llama_batch_free(self._many)
        _lib.llama_batch_free(self._one)
        _lib.llama_free(self.raw)


class _Sampler:
    """llama.cpp's own sampler chain, in the order that `Sampling` documents; close it when done."""

    def __init__(self, sampling: Sampling, seed: int, vocabulary_size: int, recent: Sequence[int]) -> None:
        params: Any = _lib.llama_sampler_chain_default_params()
        params.no_perf = True
        self._chain: Any = _lib.llama_sampler_chain_init(params)
        penalised = sampling.repeat_penalty != 1 and sampling.repeat_last > 0
        if penalised:
            penalty = float(sampling.repeat_penalty)
            self._add(_lib.llama_sampler_init_penalties(vocabulary_size, sampling.repeat_last, penalty, 0.0, 0.0))
        if sampling.temperature <= 0:
            self._add(_lib.llama_sampler_init_greedy())
        else:
            self._add_draw(sampling, seed)
        for token in recent[-sampling.repeat_last :] if penalised else ():
            _lib.llama_sampler_accept(self._chain, token)

    def _add(self, sampler: Any) -> None:
        # The chain owns what is added to it and frees it.
        _lib.llama_sampler_chain_add(self._chain, sampler)

    def _add_draw(self, sampling: Sampling, seed: int) -> None:
        if sampling.top_k > 0:
            self._add(_lib.llama_sampler_init_top_k(sampling.top_k))
        if sampling.top_p < 1:
            self._add(_lib.llama_sampler_init_top_p(sampling.top_p, 1))
        if sampling.min_p > 0:
            self._add(_lib.llama_sampler_init_min_p(sampling.min_p, 1))
        self._add(_lib.llama_sampler_init_temp(sampling.temperature))
        self._add(_lib.llama_sampler_init_dist(seed))

    def draw(self, context: Any) -> int:
        """The next token from the context's last logits; the chain remembers it."""
        return _lib.llama_sampler_sample(self._chain, context, -1)

    def close(self) -> None:
        """Free the chain."""
        _lib.llama_sampler_free(self._chain)


class LlamaBackend:
    """Runs a GGUF model with llama.cpp. See `inkwell.engine.backends.contract.Backend`."""

    def __init__(self) -> None:
        self._model: Any = None
        self._words: _Vocabulary | None = None
        self._context: _Context | None = None
        # The reader thread may be counting when the worker closes: the vocabulary must outlive that.
        self._counting = threading.Lock()

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Load a GGUF file; the host warms it up.

        Raises:
            InkwellError: NOT_FOUND, MODEL, MEMORY or DISK, naming the file.
        """
        self.close()
        check_file(model, settings.context_tokens)
        _lib.llama_log_set(_log, None)
        _lib.llama_backend_init()
        params: Any = _lib.llama_model_default_params()
        params.n_gpu_layers = settings.gpu_layers if settings.gpu_layers >= 0 else 999
        params.use_extra_bufts = settings.extra_buffers
        self._model = _lib.llama_model_load_from_file(os.fsencode(model.path), params)
        if not self._model:
            raise InkwellError(
                ErrorKind.MODEL, f"{Path(model.path).name} could not be loaded as a model.", f"NULL for {model.path}"
            )
        trained: int = _lib.llama_model_n_ctx_train(self._model)
        try:
            self._words = _Vocabulary(self._model)
            self._context = _Context(self._model, self._words.size, min(settings.context_tokens, trained), settings)
        except InkwellError:
            self.close()
            raise
        return self._describe(model, trained, settings)

    def _describe(self, model: ModelRef, trained: int, settings: LoadSettings) -> Capabilities:
        _, context = self._loaded()
        text = ctypes.create_string_buffer(256)
        _lib.llama_model_desc(self._model, text, len(text))
        on_gpu = settings.gpu_layers != 0 and bool(_lib.llama_supports_gpu_offload())
        return Capabilities(
            backend="llama",
            model=model.name,
            description=text.value.decode("utf-8", "replace"),
            context_tokens=context.size,
            trained_context_tokens=trained,
            parameters=_lib.llama_model_n_params(self._model),
            device="GPU" if on_gpu else "CPU",
            chat=bool(_lib.llama_model_chat_template(self._model, None)),
            log_probabilities=True,
            score=True,
            prefix_reuse=True,
        )

    def _loaded(self) -> tuple[_Vocabulary, _Context]:
        if self._words is None or self._context is None:
            raise InkwellError(ErrorKind.ENGINE, "No model is loaded.")
        return self._words, self._context

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk]:
        """Yield the ledger, then the chunks of one variant after the other.

        The last prompt token is always evaluated by itself: every variant, and the same request again,
        then starts from the same logits.

        Raises:
            InkwellError: BAD_INPUT when a limit makes no sense or what must be kept does not fit.
        """
        check_request(request)
        words, context = self._loaded()
        # However long an answer is asked for, half the context is the prompt's.
        fitted = self._fit(request.segments, context.size - min(request.max_tokens, context.size // 2))
        prompt = [token for own in fitted.tokens for token in own] or [words.starter]
        known = context.keep(prompt, least_new=1)
        yield Ledger(_with_cached(fitted, known), context.size)
        seed = secrets.randbelow(2**32 - 1) if request.sampling.seed is None else request.sampling.seed
        for variant in range(request.variants):
            sampler = _Sampler(request.sampling, (seed + variant) % (2**32 - 1), words.size, prompt)
            stopped = False
            try:
                known = context.keep(prompt, least_new=1)
                context.read(prompt[known:-1], cancelled)
                context.step(prompt[-1])
                for chunk in self._write(variant, request, sampler, cancelled):
                    yield chunk
                    stopped = chunk.finish is FinishReason.CANCELLED
            except _StoppedError:
                stopped = True
                yield Chunk(variant, "", finish=FinishReason.CANCELLED)
            finally:
                sampler.close()
            if stopped:
                return

    def _fit(self, segments: Sequence[Segment], budget: int) -> Fitted:
        """Tokenize and trim; a begin token goes before the first segment where the model wants one."""
        words, _ = self._loaded()
        tokens = [words.encode(segment) for segment in segments]
        templated = any(segment.origin is Origin.TEMPLATE for segment in segments)
        begin = (words.begin,) if words.adds_begin and not templated and segments else ()
        fitted = fit(segments, tokens, budget - len(begin), words.ends_line)
        if not begin:
            return fitted
        first = msgspec.structs.replace(fitted.uses[0], tokens=fitted.uses[0].tokens + 1)
        return Fitted((begin + fitted.tokens[0], *fitted.tokens[1:]), (first, *fitted.uses[1:]))

    def _write(self, variant: int, request: Generate, sampler: _Sampler, cancelled: Cancelled) -> Iterator[Chunk]:
        """One variant, from the logits that the context holds now."""
        words, context = self._loaded()
        room = min(request.max_tokens, context.size - len(context.tokens))
        assembler = TextAssembler(request.stop, room, request.max_words)
        asked = request.log_probabilities
        while True:
            if cancelled():
                yield _last(variant, assembler, FinishReason.CANCELLED, asked)
                return
            token = sampler.draw(context.raw)
            if token in words.ends:
                yield _last(variant, assembler, FinishReason.END, asked)
                return
            text, finish = assembler.push(
                words.piece(token), token, _log_probability(context.logits(), token) if asked else None
            )
            if text or finish:
                tokens, values = assembler.take()
                yield Chunk(variant, text, tokens, values if asked else None, finish)
            if finish:
                return
            context.step(token)

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment, tokenized alone; from any thread."""
        with self._counting:
            words, _ = self._loaded()
            return tuple(len(words.encode(segment)) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled) -> Score:
        """Natural-log likelihood of the last segment's tokens given all before it.

        Nothing stands before the first token of a model without a begin token: that one is not scored.

        Raises:
            InkwellError: BAD_INPUT when the segments do not fit, ENGINE when cancelled.
        """
        words, context = self._loaded()
        fitted = self._fit(segments, context.size)
        prompt = [token for own in fitted.tokens for token in own]
        scored = len(words.encode(segments[-1])) if segments else 0
        first = max(len(prompt) - scored, 1)
        if first >= len(prompt):
            return Score(0.0, 0)
        try:
            known = context.keep(prompt[:first], least_new=1)
            context.read(prompt[known : first - 1], cancelled)
            rows = context.read_scored(prompt[first - 1 : -1], cancelled)
            total = sum(_log_probability(row, token) for row, token in zip(rows, prompt[first:], strict=True))
        except _StoppedError as stopped:
            raise InkwellError(ErrorKind.ENGINE, "Scoring was cancelled.") from stopped
        return Score(total, len(prompt) - first)

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """Refused: this backend has no embeddings yet."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "This model's engine cannot make embeddings.")

    def adapter(self, path: str | None, strength: float) -> None:
        """Refused: this backend takes no adapters yet."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "This model's engine cannot use an adapter.")

    def close(self) -> None:
        """Free context and model; safe to call twice."""
        with self._counting:
            if self._context is not None:
                self._context.close()
            if self._model:
                _lib.llama_model_free(self._model)
            self._context = self._words = self._model = None


def _with_cached(fitted: Fitted, known: int) -> tuple[SegmentUse, ...]:
    """The ledger's lines, with the first `known` prompt tokens given to the segments they belong to."""
    uses: list[SegmentUse] = []
    for use in fitted.uses:
        cached = min(use.tokens, known)
        known -= cached
        uses.append(msgspec.structs.replace(use, cached=cached))
    return tuple(uses)


def _last(variant: int, assembler: TextAssembler, reason: FinishReason, asked: bool) -> Chunk:
    """The closing chunk of a variant that did not end by a limit: with all text that was held back."""
    text = assembler.flush()
    tokens, values = assembler.take()
    return Chunk(variant, text, tokens, values if asked else None, assembler.finish or reason)


def _log_probability(logits: Any, token: int) -> float:
    """Natural-log softmax of raw logits at one token."""
    top = logits.max()
    return float(logits[token] - top - numpy.log(numpy.exp(logits - top).sum(dtype=numpy.float64)))
