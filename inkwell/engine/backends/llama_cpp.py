"""llama.cpp: GGUF models through the low-level interface of llama-cpp-python; the only importer of that library."""

import ctypes
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import llama_cpp
import psutil
from llama_cpp.llama_grammar import json_schema_to_gbnf

from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.asking import Asked
from inkwell.engine.attention import Attention
from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.llama_adapter import LlamaAdapters
from inkwell.engine.backends.llama_checkpoints import Checkpoints
from inkwell.engine.backends.llama_context import ContextSettings, NativeContext
from inkwell.engine.backends.llama_embedding import ARCHITECTURES, LlamaEmbedder
from inkwell.engine.backends.llama_evaluation import LlamaEvaluation
from inkwell.engine.backends.llama_processors import library_folder, load_processors
from inkwell.engine.backends.llama_samplers import SamplerChain
from inkwell.engine.backends.llama_shelf import Rate, Shelf
from inkwell.engine.backends.llama_vocabulary import LlamaVocabulary
from inkwell.engine.cells import SEQUENCES, cells
from inkwell.engine.chat import family_of
from inkwell.engine.fingerprint import Fingerprints
from inkwell.engine.generating import Loaded
from inkwell.engine.logits import log_probabilities
from inkwell.engine.models import gguf_parts
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.ngrams import mixed
from inkwell.engine.preflight import check_fits
from inkwell.engine.protocol import Attend, Generate, Warm
from inkwell.engine.records import Record, Replayed
from inkwell.engine.states import StateStore, installation_key
from inkwell.engine.tuning import Tuning, candidates, measure
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Score
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Segment
from inkwell.translation import tr

_lib: Any = llama_cpp
_TUNING_SECONDS = 2.0
"""How long numbers of threads are tried at a first load."""
_WARNING = 3
_ERROR = 4


@_lib.llama_log_callback
def _log(level: int, text: bytes, _data: object) -> None:
    """Native warnings and errors go to standard error, the rest nowhere."""
    if level in (_WARNING, _ERROR):
        sys.stderr.write(text.decode("utf-8", "replace"))


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


@dataclass(frozen=True)
class _Open:
    """A loaded model and its parts."""

    model: Any
    vocabulary: LlamaVocabulary
    evaluation: LlamaEvaluation
    adapters: LlamaAdapters
    loaded: Loaded


@dataclass(frozen=True)
class _Comparing:
    """A loaded embedding model and what reads with it."""

    model: Any
    embedder: LlamaEmbedder


class LlamaBackend:
    """Runs a GGUF model with llama.cpp. See `inkwell.engine.backends.contract.Backend`."""

    def __init__(self) -> None:
        self._open: _Open | None = None
        self._comparing: _Comparing | None = None

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Load a GGUF file; the host warms it up.

        Raises:
            InkwellError: NOT_FOUND, MODEL, MEMORY or DISK, naming the file.
        """
        self.close()
        check_fits(model, settings)
        _lib.llama_log_set(_log, None)
        load_processors(library_folder(Path(llama_cpp.__file__).parent))
        _lib.llama_backend_init()
        native = _load(model, settings)
        if _architecture(native) in ARCHITECTURES:
            return self._load_embedder(native, model, settings)
        vocabulary = LlamaVocabulary(_lib, native)
        try:
            evaluation = _make_evaluation(native, vocabulary, model, settings)
        except InkwellError:
            vocabulary.close()
            _lib.llama_model_free(native)
            raise
        found = _describe(native, evaluation, model, settings)
        fingerprint = Fingerprints(_folder(settings)).of(gguf_parts(Path(model.path)))
        adapters = LlamaAdapters(_lib, native, evaluation.raw, _architecture(native))
        loaded = Loaded(vocabulary, evaluation, found, settings, fingerprint)
        self._open = _Open(native, vocabulary, evaluation, adapters, loaded)
        return found

    def _load_embedder(self, native: Any, model: ModelRef, settings: LoadSettings) -> Capabilities:
        try:
            embedder = LlamaEmbedder(_lib, native, settings.threads or default_threads())
        except InkwellError:
            _lib.llama_model_free(native)
            raise
        self._comparing = _Comparing(native, embedder)
        return Capabilities(
            backend="llama",
            model=model.name,
            description=f"compares texts by {embedder.width} numbers",
            context_tokens=embedder.size,
            trained_context_tokens=_lib.llama_model_n_ctx_train(native),
            parameters=_lib.llama_model_n_params(native),
            device="CPU",
            embed=True,
            writes=False,
            memory="none",
            engine=engine(),
        )

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk | Record]:
        """See the contract."""
        opened = self._opened()
        request.asked.check()
        return opened.loaded.generate(request.segments, request.asked, cancelled)

    def warm(self, request: Warm, cancelled: Cancelled) -> bool:
        """See the contract."""
        opened = self._opened()
        request.asked.check()
        return opened.loaded.warm(request.segments, request.asked, cancelled)

    def replay(self, record: Record, cancelled: Cancelled) -> Replayed:
        """See the contract."""
        return self._opened().loaded.replay(record, cancelled)

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment, tokenized alone; from any thread."""
        vocabulary = self._opened().vocabulary
        return tuple(len(vocabulary.encode(segment)) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled, ngrams: NgramUse = NO_NGRAMS) -> Score:
        """Natural-log likelihood of the last segment's tokens given all before it.

        Nothing stands before the first token of a model without a begin token: that one is not scored.

        Raises:
            InkwellError: BAD_INPUT when the segments do not fit, ENGINE when cancelled.
        """
        opened = self._opened()
        prompt = opened.loaded.prompt(segments, Asked(max_tokens=1)).tokens
        scored = len(opened.vocabulary.encode(segments[-1])) if segments else 0
        first = max(len(prompt) - scored, 1)
        if first >= len(prompt):
            return Score(0.0, 0)
        try:
            mixture = opened.loaded.mixture(ngrams, cancelled)
            rows = opened.evaluation.score(prompt, first, cancelled)
            said = (float(log_probabilities(row)[token]) for row, token in rows)
            total = sum(mixed(mixture, said, prompt, first))
        except Stopped as stopped:
            raise InkwellError(ErrorKind.ENGINE, tr("Scoring was cancelled.")) from stopped
        return Score(total, len(prompt) - first)

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """See the contract; refused by a model that writes."""
        if self._comparing is None:
            raise InkwellError(
                ErrorKind.UNSUPPORTED, tr("This model writes; texts are compared by an embedding model.")
            )
        return self._comparing.embedder.embed(texts, cancelled)

    def adapter(self, path: str | None, strength: float, expected: Expected = NO_MATTER) -> None:
        """See the contract: a GGUF adapter for this architecture."""
        opened = self._opened()
        if path is not None:
            opened.loaded.check_base(Path(path), expected)
        use = opened.adapters.put_on(Path(path), strength, expected) if path is not None else opened.adapters.take_off()
        if use != opened.loaded.adapter:
            opened.evaluation.renew(use.mark)
            self._open = replace(opened, loaded=replace(opened.loaded, adapter=use))

    def attention(self, request: Attend, cancelled: Cancelled) -> Attention:
        """Refused: UNSUPPORTED."""
        sentence = tr("llama.cpp does not tell what a model looked at; a Hugging Face model does.")
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence)

    def close(self) -> None:
        """Free context and model; safe to call twice."""
        opened, self._open = self._open, None
        if opened:
            opened.evaluation.close()
            opened.adapters.close()
            opened.vocabulary.close()
            _lib.llama_model_free(opened.model)

        comparing, self._comparing = self._comparing, None
        if comparing:
            comparing.embedder.close()
            _lib.llama_model_free(comparing.model)

    def _opened(self) -> _Open:
        if self._comparing is not None:
            raise InkwellError(ErrorKind.UNSUPPORTED, tr("This model only compares texts; it cannot write."))
        if self._open is None:
            raise InkwellError(ErrorKind.ENGINE, tr("No model is loaded."))
        return self._open


def _load(model: ModelRef, settings: LoadSettings) -> Any:
    params: Any = _lib.llama_model_default_params()
    params.n_gpu_layers = settings.gpu_layers if settings.gpu_layers >= 0 else 999
    params.use_extra_bufts = settings.extra_buffers
    native: Any = _lib.llama_model_load_from_file(os.fsencode(model.path), params)
    if not native:
        sentence = tr("{name} could not be loaded as a model.", name=Path(model.path).name)
        raise InkwellError(ErrorKind.MODEL, sentence, f"NULL for {model.path}")
    return native


def _architecture(native: Any) -> str:
    text = ctypes.create_string_buffer(64)
    found: int = _lib.llama_model_meta_val_str(native, b"general.architecture", text, len(text))
    return text.value.decode("ascii", "replace") if found > 0 else ""


def _make_evaluation(
    native: Any, vocabulary: LlamaVocabulary, model: ModelRef, settings: LoadSettings
) -> LlamaEvaluation:
    size = min(settings.context_tokens, _lib.llama_model_n_ctx_train(native))
    threads = settings.threads or default_threads()
    wanted = ContextSettings(size, cells(size), SEQUENCES, threads, settings.flash_attention)
    context = NativeContext(_lib, native, vocabulary.size, wanted)
    key = _state_key(model, settings)
    if not settings.threads and settings.cache_folder:
        context.threads = _tuned(context, vocabulary, key, Tuning(_folder(settings)))

    def make_sampler(asked: Asked, seed: int, prompt: Sequence[int]) -> SamplerChain:
        before = prompt[: len(prompt) - len(asked.begin)]
        chain = SamplerChain(_lib, vocabulary.raw, asked.sampling, seed, _grammar(asked), before)
        for token in asked.begin:
            chain.accept(token)
        return chain

    def make_shelf(context: NativeContext, evaluating: Rate) -> Shelf:
        folder = Path(settings.cache_folder)
        store = StateStore(folder, installation_key(folder), settings.cache_bytes)
        return Shelf(context, store, key, evaluating)

    return LlamaEvaluation(
        context,
        Checkpoints(_lib, context) if context.recurrent else None,
        make_sampler,
        settings.threads or prompt_threads(),
        make_shelf if settings.cache_folder else None,
    )


def _folder(settings: LoadSettings) -> Path | None:
    return Path(settings.cache_folder) if settings.cache_folder else None


def _state_key(model: ModelRef, settings: LoadSettings) -> str:
    """Everything that a state depends on. The file counts by name, size and time: nobody waits for its hash."""
    files = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in gguf_parts(Path(model.path))]
    told = (files, engine(), settings.extra_buffers, settings.flash_attention, settings.gpu_layers)
    return hashlib.sha256(repr(told).encode("utf-8", "surrogateescape")).hexdigest()


def _tuned(context: NativeContext, vocabulary: LlamaVocabulary, key: str, tuning: Tuning) -> int:
    """The number of threads that writes fastest with this model, tried once and remembered."""
    numbers = candidates(psutil.cpu_count(logical=False) or os.cpu_count() or 1)
    known = tuning.threads(key)
    if known or len(numbers) == 1:
        return known or numbers[0]

    def step(threads: int) -> None:
        context.threads = threads
        context.step(vocabulary.start((), False))
        # What was asked for is evaluated when somebody looks at it.
        context.row(0)
        context.clear()

    found = measure(step, numbers, _TUNING_SECONDS)
    tuning.remember(key, found)
    return found


def _grammar(asked: Asked) -> str:
    """The grammar that was asked for, in llama.cpp's notation; "" for none.

    Raises:
        InkwellError: BAD_INPUT for a JSON Schema that cannot be read.
    """
    if not asked.json_schema:
        return asked.grammar
    try:
        return json_schema_to_gbnf(json.dumps(json.loads(asked.json_schema)))
    except Exception as error:  # the converter raises whatever comes
        raise InkwellError(ErrorKind.BAD_INPUT, tr("The JSON schema could not be read."), repr(error)) from error


def _describe(native: Any, evaluation: LlamaEvaluation, model: ModelRef, settings: LoadSettings) -> Capabilities:
    text = ctypes.create_string_buffer(256)
    _lib.llama_model_desc(native, text, len(text))
    on_gpu = settings.gpu_layers != 0 and bool(_lib.llama_supports_gpu_offload())
    template: bytes | None = _lib.llama_model_chat_template(native, None)
    return Capabilities(
        backend="llama",
        model=model.name,
        description=text.value.decode("utf-8", "replace"),
        context_tokens=evaluation.size,
        trained_context_tokens=_lib.llama_model_n_ctx_train(native),
        parameters=_lib.llama_model_n_params(native),
        device="GPU" if on_gpu else "CPU",
        chat=bool(template),
        log_probabilities=True,
        score=True,
        adapter=True,
        prefix_reuse=evaluation.memory != "none",
        parallel=evaluation.parallel,
        memory=evaluation.memory,
        family=family_of((template or b"").decode("utf-8", "replace")),
        architecture=_architecture(native),
        threads=evaluation.threads,
        engine=engine(),
    )


def engine() -> str:
    """The library's version, and the instructions of the processor that it uses here."""
    told: str = _lib.llama_print_system_info().decode("ascii", "replace")
    used = re.findall(r"(\w+) = (?!0)\d+", told)
    return f"llama-cpp-python {version('llama-cpp-python')} ({' '.join(used)})"
