"""The torch backend: any Hugging Face causal language model folder, on CUDA where there is one, else on the processor.

`TorchBackend` is the door and `_open_model` loads. The parts: `torch_tokens` (the vocabulary), `torch_evaluator` (the
context) on `torch_context`, `torch_runner` and `torch_cache`, and `torch_stepper` (variants) with `torch_graph`;
`torch_quantize` makes weights smaller. This module alone imports torch and transformers, and only on `load`.
"""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from inkwell.engine.adapters import NO_MATTER, Expected
from inkwell.engine.attention import Attention
from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.engine.backends.repetition import Breakers, find_breakers
from inkwell.engine.backends.torch_adapter import TorchAdapters
from inkwell.engine.backends.torch_attention import Looking, TorchAttention
from inkwell.engine.backends.torch_embedding import TorchEmbedder, is_encoder
from inkwell.engine.backends.torch_evaluator import TorchEvaluation
from inkwell.engine.backends.torch_quantize import is_quantized, open_quantized, quantize, quantized_share
from inkwell.engine.backends.torch_runner import Runner
from inkwell.engine.backends.torch_tokens import TokenMap
from inkwell.engine.budget import fit
from inkwell.engine.chat import family_of
from inkwell.engine.fingerprint import Fingerprints
from inkwell.engine.generating import Loaded
from inkwell.engine.models import weight_files
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.offline import go_offline
from inkwell.engine.preflight import check_fits
from inkwell.engine.protocol import Attend, Generate, Warm
from inkwell.engine.records import Record, Replayed
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Score, Segment
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin
from inkwell.supervise.installation import getting_torch
from inkwell.translation import tr

_INSTALL = getting_torch(
    tr('To run GPT-2 and other Hugging Face models, install the torch extra: pip install "inkwell[torch]".')
)
_LACKS = ("grammar", "json_schema", "lookup")


@dataclass(frozen=True)
class _Parts:
    """A loaded model's own parts, and what a request needs of them together."""

    torch: Any
    tokens: TokenMap
    evaluation: TorchEvaluation
    adapters: TorchAdapters
    attention: TorchAttention
    loaded: Loaded


class TorchBackend:
    """A Hugging Face model, evaluated token by token; see `contract.Backend` for what each method promises.

    Also loads GGUF files (turned into full-size weights first: slow to load, and large in memory).
    """

    def __init__(self) -> None:
        self._parts: _Parts | None = None
        self._embedder: TorchEmbedder | None = None

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Load the model in single precision on the processor, in half precision on CUDA.

        A folder whose weights are 8-bit integers already stays on the processor, which they are for.

        Raises:
            InkwellError: NOT_FOUND, MODEL, MEMORY or UNSUPPORTED.
        """
        folder, gguf = _locate(model)
        torch, transformers = _libraries()
        # After a crash the processor is the safer place.
        eight_bit = gguf is None and is_quantized(folder)
        device = "cuda" if torch.cuda.is_available() and not settings.rung and not eight_bit else "cpu"
        check_fits(model, settings, number_bytes=2 if device == "cuda" else 4)
        threads = settings.threads or _polite_threads(torch.get_num_threads())
        torch.set_num_threads(threads)
        if gguf is None and is_encoder(folder):
            self._embedder = TorchEmbedder(torch, transformers, folder)
            return _comparing(model, self._embedder, f"torch {torch.__version__}")
        lm, tokenizer = _open_model(torch, transformers, model, folder, gguf, device, settings)
        if settings.quantize and device == "cpu" and not eight_bit:
            quantize(torch, transformers, lm)
        parameters, share = quantized_share(lm)
        tokens = TokenMap(tokenizer, _vocabulary_size(lm), _end_tokens(lm, tokenizer))
        trained = _trained_context(lm.config)
        context = min(settings.context_tokens, trained or settings.context_tokens)
        runner = Runner(torch, transformers, lm, device)
        # Only on a GPU do graphs measure faster; see `torch_graph`.
        compiled = settings.compile and device == "cuda"
        evaluation = TorchEvaluation(runner, context, threads, _BreakerFinder(tokens), compiled)
        adapters, attention = TorchAdapters(torch, lm), TorchAttention(runner, tokens)
        capabilities = msgspec.structs.replace(
            _capabilities(model, runner, evaluation, tokenizer, parameters, share), attention=attention.able
        )
        weights = [folder / gguf] if gguf else weight_files(model)
        memory = Path(settings.cache_folder) if settings.cache_folder else None
        model_hash = Fingerprints(memory).of(weights)
        loaded = Loaded(tokens, evaluation, capabilities, settings, model_hash)
        self._parts = _Parts(torch, tokens, evaluation, adapters, attention, loaded)
        return capabilities

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk | Record]:
        """Yield the ledger, chunks and the record; with a seed, variant n is drawn with `seed + n`.

        Raises:
            InkwellError: BAD_INPUT, UNSUPPORTED, MEMORY or ENGINE.
        """
        _check(request)
        yield from self._model().loaded.generate(request.segments, request.asked, cancelled)

    def warm(self, request: Warm, cancelled: Cancelled) -> bool:
        """Evaluate what a `Generate` with these fields would need; whether all of it is ready."""
        _check(request)
        return self._model().loaded.warm(request.segments, request.asked, cancelled)

    def replay(self, record: Record, cancelled: Cancelled) -> Replayed:
        """Make a recorded result again by its schedule and compare."""
        return self._model().loaded.replay(record, cancelled)

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment, tokenized alone; from any thread."""
        tokens = self._model().tokens
        return tuple(len(tokens.encode(segment)) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled, ngrams: NgramUse = NO_NGRAMS) -> Score:
        """Log-likelihood of the last segment's tokens given all before it.

        With nothing before it the model's start token stands there; a model without one leaves out
        the first token. When cancelled, only what was evaluated until then is in the score.

        Raises:
            InkwellError: BAD_INPUT, MEMORY or ENGINE.
        """
        model = self._model()
        tokens = [model.tokens.encode(segment) for segment in segments]
        templated = any(segment.origin is Origin.TEMPLATE for segment in segments)
        room = model.evaluation.size - len(model.tokens.start((), False))
        fitted = fit(segments, tokens, room, model.tokens.breaks).tokens
        before = [token for own in fitted[:-1] for token in own]
        before = [*model.tokens.start(before, templated), *before]
        last = fitted[-1] if fitted else ()
        try:
            mixture = model.loaded.mixture(ngrams, cancelled)
        except Stopped:
            return Score(0.0, 0)
        return model.evaluation.score([*before, *last], max(1, len(before)), cancelled, mixture)

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """See the contract; refused by a model that writes."""
        if self._embedder is None:
            raise InkwellError(
                ErrorKind.UNSUPPORTED, tr("This model writes; texts are compared by an embedding model.")
            )
        return self._embedder.embed(texts, cancelled)

    def adapter(self, path: str | None, strength: float, expected: Expected = NO_MATTER) -> None:
        """See the contract: a folder of peft's with a plain LoRA adapter."""
        model = self._model()
        if path is not None:
            model.loaded.check_base(Path(path), expected)
        use = model.adapters.put_on(Path(path), strength, expected) if path is not None else model.adapters.take_off()
        if use != model.loaded.adapter:
            model.evaluation.renew()
            self._parts = replace(model, loaded=replace(model.loaded, adapter=use))

    def attention(self, request: Attend, cancelled: Cancelled) -> Attention:
        """See the contract."""
        model = self._model()
        told = [model.tokens.encode(segment) for segment in request.segments]
        tokens = [token for own in told for token in own]
        templated = any(segment.origin is Origin.TEMPLATE for segment in request.segments)
        start = model.tokens.start(tokens, templated)
        word = model.tokens.encode(Segment(request.word, Origin.AUTHOR, "")) if request.word else ()
        looking = Looking(
            text="".join(segment.text for segment in request.segments),
            tokens=(*start, *tokens),
            begun=len(start),
            word=word[0] if word else None,
            alternatives=request.alternatives,
            each=request.each,
        )
        return model.attention.look(looking, model.evaluation.size, cancelled)

    def close(self) -> None:
        """Free the model's memory, on the GPU too."""
        self._embedder = None
        if self._parts is None:
            return
        torch = self._parts.torch
        self._parts = None
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _model(self) -> _Parts:
        if self._embedder is not None:
            raise InkwellError(ErrorKind.UNSUPPORTED, tr("This model only compares texts; it cannot write."))
        if self._parts is None:
            raise InkwellError(ErrorKind.INTERNAL, tr("No model is loaded."))
        return self._parts


def _capabilities(
    model: ModelRef, runner: Runner, evaluation: TorchEvaluation, tokenizer: Any, parameters: int, share: float
) -> Capabilities:
    """What the loaded model can do; `share` of its `parameters` are 8-bit integers."""
    torch, transformers, lm = runner.torch, runner.transformers, runner.model
    trained = _trained_context(lm.config)
    number = "int8" if share else str(lm.dtype).removeprefix("torch.")
    device: str = torch.cuda.get_device_name() if runner.device == "cuda" else "cpu"
    how = f"{number}, CUDA graphs" if evaluation.graphs else number
    template: Any = getattr(tokenizer, "chat_template", None)
    return Capabilities(
        backend="torch",
        model=model.name,
        description=f"{lm.config.model_type}, {parameters / 1e6:.1f} million parameters, {how}",
        context_tokens=evaluation.size,
        trained_context_tokens=trained or evaluation.size,
        parameters=parameters,
        device=device,
        chat=bool(template),
        log_probabilities=True,
        score=True,
        adapter=True,
        prefix_reuse=runner.caches,
        unsupported=_LACKS,
        parallel=evaluation.parallel,
        memory="prefix" if runner.crops else "none",
        family=family_of(template) if isinstance(template, str) else "",
        architecture=lm.config.model_type,
        threads=evaluation.threads,
        engine=f"torch {torch.__version__}, transformers {transformers.__version__}, {device}, {how}",
        quantized=share,
    )


def _comparing(model: ModelRef, embedder: TorchEmbedder, engine: str) -> Capabilities:
    """What a loaded encoder can do."""
    return Capabilities(
        backend="torch",
        model=model.name,
        description=f"compares texts by {embedder.model.config.hidden_size} numbers",
        context_tokens=embedder.size,
        trained_context_tokens=embedder.size,
        parameters=embedder.model.num_parameters(),
        device="cpu",
        embed=True,
        writes=False,
        memory="none",
        engine=engine,
    )


def _check(request: Generate | Warm) -> None:
    """Refuse what is out of range, and what this backend lacks."""
    asked = request.asked
    asked.check()
    if asked.grammar or asked.json_schema:
        sentence = tr("Models of the torch backend cannot follow a grammar or a schema; a GGUF model can.")
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
    if asked.lookup:
        raise InkwellError(ErrorKind.UNSUPPORTED, tr("Models of the torch backend cannot look ahead in the prompt."))


class _BreakerFinder:
    """Where the texts that a repetition does not reach over can begin in a vocabulary; the last ones are remembered."""

    def __init__(self, tokens: TokenMap) -> None:
        self._tokens = tokens
        self._found: tuple[tuple[str, ...], Breakers] = ((), {})

    def __call__(self, texts: Sequence[str]) -> Breakers:
        if self._found[0] != tuple(texts):
            pieces = [self._tokens.bytes_of(token) for token in range(self._tokens.size)]
            self._found = tuple(texts), find_breakers(texts, pieces, self._encode)
        return self._found[1]

    def _encode(self, text: str) -> Sequence[int]:
        return self._tokens.encode(Segment(text, Origin.AUTHOR, ""))


def _libraries() -> tuple[Any, Any]:
    """Torch and transformers, kept silent and off the network."""
    go_offline()
    try:
        import torch
        import transformers
    except ImportError as error:
        raise InkwellError(ErrorKind.UNSUPPORTED, _INSTALL, repr(error)) from error
    library: Any = transformers
    library.utils.logging.set_verbosity_error()
    library.utils.logging.disable_progress_bar()
    return torch, library


def _polite_threads(usual: int) -> int:
    """Torch takes every core; from three on, one is left for the author."""
    return usual if usual <= 2 else usual - 1


def _locate(model: ModelRef) -> tuple[Path, str | None]:
    """The folder to load from, and the GGUF file's name if it is one; refuses what cannot be a model."""
    path = Path(model.path)
    if not path.exists():
        raise InkwellError(ErrorKind.NOT_FOUND, tr("The model “{name}” is not at {path}.", name=model.name, path=path))
    if path.is_file():
        if path.suffix.lower() != ".gguf":
            raise _refusal(model, tr("it is neither a folder nor a GGUF file"))
        return path.parent, path.name
    if not (path / "config.json").is_file():
        raise _refusal(model, "its folder has no config.json")
    if not any(path.glob("*.safetensors")):
        old = any(path.glob("*.bin")) or any(path.glob("*.pt")) or any(path.glob("*.h5"))
        raise _refusal(
            model, tr("its weights are not in the safetensors format") if old else tr("its folder has no weights")
        )
    return path, None


def _refusal(model: ModelRef, reason: str, detail: str = "") -> InkwellError:
    return InkwellError(
        ErrorKind.MODEL,
        tr("The model “{name}” cannot be loaded: {reason}.", name=model.name, reason=reason),
        detail or model.path,
    )


def _open_model(
    torch: Any, transformers: Any, model: ModelRef, folder: Path, gguf: str | None, device: str, settings: LoadSettings
) -> tuple[Any, Any]:
    """The model, ready to evaluate, and its tokenizer; whatever goes wrong becomes one sentence."""
    where: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
    if gguf:
        where["gguf_file"] = gguf
    else:
        where["use_safetensors"] = True
    if not settings.flash_attention:
        where["attn_implementation"] = "eager"
    try:
        lm, missing = _open_weights(torch, transformers, folder, device, where)
    except Exception as error:
        raise _loading_error(model, error) from error
    if missing:
        raise _refusal(model, tr("some of its weights are missing"), f"{missing[:5]}")
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(
            str(folder), local_files_only=True, trust_remote_code=False, **({"gguf_file": gguf} if gguf else {})
        )
    except Exception as error:
        raise _refusal(model, tr("its tokenizer is missing or damaged"), repr(error)) from error
    # Without its files transformers makes up a tokenizer that knows no words.
    if len(tokenizer) <= len(tokenizer.get_added_vocab()):
        raise _refusal(model, tr("its tokenizer is missing"))
    return lm, tokenizer


def _dtype(torch: Any, device: str) -> Any:
    if device == "cpu":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def _open_weights(
    torch: Any, transformers: Any, folder: Path, device: str, where: dict[str, Any]
) -> tuple[Any, list[str]]:
    """The model on its device, and the names of weights that its files lack."""
    if "gguf_file" not in where and is_quantized(folder):
        how = {name: value for name, value in where.items() if name == "attn_implementation"}
        return open_quantized(torch, transformers, folder, **how), []
    lm, report = transformers.AutoModelForCausalLM.from_pretrained(
        str(folder), dtype=_dtype(torch, device), output_loading_info=True, **where
    )
    return lm.to(device).eval(), sorted(report["missing_keys"])


def _loading_error(model: ModelRef, error: Exception) -> InkwellError:
    detail = repr(error)
    if isinstance(error, MemoryError) or "memory" in str(error).lower():
        return InkwellError(
            ErrorKind.MEMORY, tr("There is not enough memory for the model “{name}”.", name=model.name), detail
        )
    if isinstance(error, ImportError):
        return InkwellError(ErrorKind.UNSUPPORTED, _INSTALL, detail)
    if "trust_remote_code" in str(error):
        return _refusal(model, tr("it needs program code of its own, which Inkwell does not run"), detail)
    return _refusal(model, tr("its files are damaged, incomplete or of an unknown kind"), detail)


def _trained_context(config: Any) -> int:
    """The context the model was trained for; 0 when it does not say."""
    decoder = config.get_text_config(decoder=True)
    for name in ("n_positions", "max_position_embeddings", "n_ctx", "max_seq_len"):
        value = getattr(decoder, name, None)
        if isinstance(value, int) and value > 0:
            return value
    return 0


def _vocabulary_size(model: Any) -> int:
    """Token ids that the model has a logit for."""
    return int(model.config.get_text_config(decoder=True).vocab_size)


def _end_tokens(model: Any, tokenizer: Any) -> frozenset[int]:
    """Every token that the model, its generation settings or its tokenizer call the end of a text."""
    generation: Any = getattr(model, "generation_config", None)
    named: list[Any] = [model.config.eos_token_id, getattr(generation, "eos_token_id", None), tokenizer.eos_token_id]
    ends: set[int] = set()
    for value in named:
        if isinstance(value, int):
            ends.add(value)
        elif value is not None:
            ends.update(value)
    return frozenset(ends)
