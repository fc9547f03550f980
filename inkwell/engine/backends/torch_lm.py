"""The torch backend: any Hugging Face causal language model folder, on CUDA where there is one, else on the processor.

`TorchBackend` is the door and `_open_model` loads; `torch_evaluator` runs the model and draws,
`torch_tokens` knows the tokenizer. This module alone imports torch and transformers, and only on `load`.
"""

import gc
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from inkwell.engine.assembler import TextAssembler, check_request
from inkwell.engine.backends.contract import Cancelled
from inkwell.engine.backends.torch_evaluator import Drawer, Evaluator, Stopped
from inkwell.engine.backends.torch_tokens import TokenMap
from inkwell.engine.budget import Fitted, fit
from inkwell.engine.models import check_memory
from inkwell.engine.protocol import Generate
from inkwell.engine.types import Capabilities, Chunk, FinishReason, Ledger, LoadSettings, ModelRef, Score, Segment
from inkwell.errors import ErrorKind, InkwellError

_INSTALL = 'To run GPT-2 and other Hugging Face models, install the torch extra: pip install "inkwell[torch]".'


@dataclass(frozen=True)
class _Open:
    """A loaded model and what belongs to it."""

    tokens: TokenMap
    evaluator: Evaluator
    ends: frozenset[int]
    context: int
    start: int | None
    """The token put before a text when there would be nothing to evaluate without."""
    starts_always: bool
    """The model was trained with `start` before every text."""

    def begin(self, tokens: Sequence[int]) -> list[int]:
        """The start token, if the text of these tokens should have one."""
        if self.start is None or self.start in tokens[:1] or (tokens and not self.starts_always):
            return []
        return [self.start]


class TorchBackend:
    """A Hugging Face model, evaluated token by token; see `contract.Backend` for what each method promises.

    Also loads GGUF files (turned into full-size weights first: slow to load, and large in memory).
    """

    def __init__(self) -> None:
        self._open: _Open | None = None

    def load(self, model: ModelRef, settings: LoadSettings) -> Capabilities:
        """Load the model in single precision on the processor, in half precision on CUDA.

        Raises:
            InkwellError: NOT_FOUND, MODEL, MEMORY or UNSUPPORTED.
        """
        folder, gguf = _locate(model)
        weights = [folder / gguf] if gguf else folder.glob("*.safetensors")
        check_memory(model.name, sum(path.stat().st_size for path in weights))
        torch, transformers = _libraries()
        torch.set_num_threads(settings.threads or _polite_threads(torch.get_num_threads()))
        # After a crash the processor is the safer place.
        device = "cuda" if torch.cuda.is_available() and not settings.rung else "cpu"
        lm, tokenizer = _open_model(torch, transformers, model, folder, gguf, device, settings)
        trained = _trained_context(lm.config)
        context = min(settings.context_tokens, trained or settings.context_tokens)
        start, always = _start_token(tokenizer)
        evaluator = Evaluator(torch, transformers, lm, device)
        self._open = _Open(TokenMap(tokenizer), evaluator, _end_tokens(lm, tokenizer), context, start, always)
        size, dtype = lm.num_parameters(), str(lm.dtype).removeprefix("torch.")
        return Capabilities(
            backend="torch",
            model=model.name,
            description=f"{lm.config.model_type}, {size / 1e6:.1f} million parameters, {dtype}",
            context_tokens=context,
            trained_context_tokens=trained or context,
            parameters=size,
            device=torch.cuda.get_device_name() if device == "cuda" else "cpu",
            chat=bool(getattr(tokenizer, "chat_template", None)),
            log_probabilities=True,
            score=True,
            prefix_reuse=evaluator.caches,
        )

    def generate(self, request: Generate, cancelled: Cancelled) -> Iterator[Ledger | Chunk]:
        """Yield the ledger, then chunks; the variants are written one after another from the same prompt.

        With a seed, variant n is drawn with `seed + n`.

        Raises:
            InkwellError: BAD_INPUT, MEMORY or ENGINE.
        """
        check_request(request)
        model = self._model()
        # However long an answer is asked for, half the context is the prompt's.
        fitted = _fit(model, request.segments, min(request.max_tokens, model.context // 2))
        prompt = _joined(fitted.tokens)
        start = model.begin(prompt)
        prompt = start + prompt
        if not prompt:
            raise InkwellError(ErrorKind.BAD_INPUT, "This model needs at least one word to continue from.")
        yield _ledger(fitted, model.evaluator.reusable(prompt) - len(start), model.context)
        for variant in range(request.variants):
            for chunk in _write(model, request, variant, prompt, cancelled):
                yield chunk
                if chunk.finish is FinishReason.CANCELLED:
                    return

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment, tokenized alone; from any thread."""
        tokens = self._model().tokens
        return tuple(len(tokens.encode(segment)) for segment in segments)

    def score(self, segments: Sequence[Segment], cancelled: Cancelled) -> Score:
        """Log-likelihood of the last segment's tokens given all before it.

        With nothing before it the model's start token stands there; a model without one leaves out
        the first token. When cancelled, only what was evaluated until then is in the score.

        Raises:
            InkwellError: BAD_INPUT, MEMORY or ENGINE.
        """
        model = self._model()
        tokens = _fit(model, segments, 0).tokens
        before = _joined(tokens[:-1])
        before = model.begin(before) + before
        last = tokens[-1] if tokens else ()
        log_likelihood, scored = model.evaluator.likelihood([*before, *last], max(1, len(before)), cancelled)
        return Score(log_likelihood, scored)

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """Refused: UNSUPPORTED."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "Models of the torch backend give no embeddings.")

    def adapter(self, path: str | None, strength: float) -> None:
        """Refused: UNSUPPORTED."""
        raise InkwellError(ErrorKind.UNSUPPORTED, "Models of the torch backend take no adapters.")

    def close(self) -> None:
        """Free the model's memory, on the GPU too."""
        if self._open is None:
            return
        torch = self._open.evaluator.torch
        self._open = None
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _model(self) -> _Open:
        if self._open is None:
            raise InkwellError(ErrorKind.INTERNAL, "No model is loaded.")
        return self._open


def _fit(model: _Open, segments: Sequence[Segment], room: int) -> Fitted:
    """The segments' tokens, trimmed so that the start token and `room` more tokens fit beside them."""
    tokens = [model.tokens.encode(segment) for segment in segments]
    budget = model.context - room - (1 if model.starts_always else 0)
    return fit(segments, tokens, budget, model.tokens.breaks)


def _joined(tokens: Sequence[Sequence[int]]) -> list[int]:
    return [token for own in tokens for token in own]


def _ledger(fitted: Fitted, cached: int, context: int) -> Ledger:
    """The ledger, with the first `cached` tokens spread over the segments they belong to."""
    uses: list[Any] = []
    for use in fitted.uses:
        own = max(0, min(cached, use.tokens))
        uses.append(msgspec.structs.replace(use, cached=own))
        cached -= own
    return Ledger(tuple(uses), context)


def _write(model: _Open, request: Generate, variant: int, prompt: list[int], cancelled: Cancelled) -> Iterator[Chunk]:
    """Write one variant after the prompt; the last chunk says why it ended."""
    evaluator, sampling = model.evaluator, request.sampling
    assembler = TextAssembler(request.stop, min(request.max_tokens, model.context - len(prompt)), request.max_words)
    read = model.tokens.reader(prompt)
    draw = Drawer(evaluator.torch, sampling, variant)
    seen = list(prompt)

    def chunk(text: str, finish: FinishReason | None) -> Chunk:
        tokens, logged = assembler.take()
        return Chunk(variant, text, tokens, logged if request.log_probabilities else None, finish)

    finish = None
    while finish is None:
        try:
            logits = (
                evaluator.after(seen, cancelled) if len(seen) == len(prompt) else evaluator.extend(seen[-1:], cancelled)
            )
        except Stopped:
            yield chunk(assembler.flush(), FinishReason.CANCELLED)
            return
        token = draw(logits, seen[-sampling.repeat_last :] if sampling.repeat_last else [])
        if token in model.ends:
            text = assembler.flush()
            yield chunk(text, assembler.finish or FinishReason.END)
            return
        seen.append(token)
        logged = evaluator.log_probability(logits, token) if request.log_probabilities else None
        text, finish = assembler.push(read(token), token, logged)
        if text or finish:
            yield chunk(text, finish)


def _libraries() -> tuple[Any, Any]:
    """Torch and transformers, kept silent and off the network."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
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
        raise InkwellError(ErrorKind.NOT_FOUND, f"The model “{model.name}” is not at {path}.")
    if path.is_file():
        if path.suffix.lower() != ".gguf":
            raise _refusal(model, "it is neither a folder nor a GGUF file")
        return path.parent, path.name
    if not (path / "config.json").is_file():
        raise _refusal(model, "its folder has no config.json")
    if not any(path.glob("*.safetensors")):
        old = any(path.glob("*.bin")) or any(path.glob("*.pt")) or any(path.glob("*.h5"))
        raise _refusal(model, "its weights are not in the safetensors format" if old else "its folder has no weights")
    return path, None


def _refusal(model: ModelRef, reason: str, detail: str = "") -> InkwellError:
    return InkwellError(ErrorKind.MODEL, f"The model “{model.name}” cannot be loaded: {reason}.", detail or model.path)


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
        lm, report = transformers.AutoModelForCausalLM.from_pretrained(
            str(folder), dtype=_dtype(torch, device), output_loading_info=True, **where
        )
        lm = lm.to(device).eval()
    except Exception as error:
        raise _loading_error(model, error) from error
    if report["missing_keys"]:
        raise _refusal(model, "some of its weights are missing", f"{sorted(report['missing_keys'])[:5]}")
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(
            str(folder), local_files_only=True, trust_remote_code=False, **({"gguf_file": gguf} if gguf else {})
        )
    except Exception as error:
        raise _refusal(model, "its tokenizer is missing or damaged", repr(error)) from error
    # Without its files transformers makes up a tokenizer that knows no words.
    if len(tokenizer) <= len(tokenizer.get_added_vocab()):
        raise _refusal(model, "its tokenizer is missing")
    return lm, tokenizer


def _dtype(torch: Any, device: str) -> Any:
    if device == "cpu":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def _loading_error(model: ModelRef, error: Exception) -> InkwellError:
    detail = repr(error)
    if isinstance(error, MemoryError) or "memory" in str(error).lower():
        return InkwellError(ErrorKind.MEMORY, f"There is not enough memory for the model “{model.name}”.", detail)
    if isinstance(error, ImportError):
        return InkwellError(ErrorKind.UNSUPPORTED, _INSTALL, detail)
    if "trust_remote_code" in str(error):
        return _refusal(model, "it needs program code of its own, which Inkwell does not run", detail)
    return _refusal(model, "its files are damaged, incomplete or of an unknown kind", detail)


def _trained_context(config: Any) -> int:
    """The context the model was trained for; 0 when it does not say."""
    decoder = config.get_text_config(decoder=True)
    for name in ("n_positions", "max_position_embeddings", "n_ctx", "max_seq_len"):
        value = getattr(decoder, name, None)
        if isinstance(value, int) and value > 0:
            return value
    return 0


def _start_token(tokenizer: Any) -> tuple[int | None, bool]:
    """The token to start a text with, and whether every text starts with it."""
    start: int | None = tokenizer.bos_token_id
    always = start is not None and list(tokenizer("a")["input_ids"][:1]) == [start]
    return (tokenizer.eos_token_id if start is None else start), always


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
