"""How well a model foresees a text: mean cross-entropy in nats a token over windows that are the same for every model.

Windows overlap by `window - stride` tokens, and of each but a text's first only the last `stride` tokens count, so that
every token counts once, with at least so much before it (as in the Hugging Face guide to perplexity of models of fixed
length). Each window stands behind the model's begin token. Perplexity is e to the mean.
"""

import ctypes
import inspect
import math
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from inkwell.engine.backends.llama_processors import library_folder, load_processors
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.installation import NOT_WHOLE, by_installation
from inkwell.translation import tr
from inkwell.voice.host.libraries import Libraries

Looked = Callable[[], None]
"""Called between windows; may raise to stop."""


class Window(NamedTuple):
    """Tokens to evaluate, and the index of the first of them that counts."""

    tokens: list[int]
    first: int


@dataclass
class Loss:
    """A sum over counted tokens."""

    nats: float = 0.0
    tokens: int = 0

    @property
    def mean(self) -> float:
        """Nats a token."""
        return self.nats / max(self.tokens, 1)

    @property
    def perplexity(self) -> float:
        """E to the mean."""
        return math.exp(self.mean)

    def add(self, nats: float, tokens: int) -> None:
        """Count some more."""
        self.nats += nats
        self.tokens += tokens


def sliding_windows(text: Sequence[int], begin: int | None, window: int, stride: int) -> list[Window]:
    """The windows of one text: each token of it counts in exactly one of them.

    Without a begin token the text's first token counts nowhere, for nothing stands before it.
    """
    front = [] if begin is None else [begin]
    room = window - len(front)
    # Without a begin token a window needs a token of the text before those that count.
    step = max(1, min(stride, room - 1 + len(front)))
    found: list[Window] = []
    end = 0
    while end < len(text):
        new_end = min(len(text), room if end == 0 else end + step)
        start = max(0, new_end - room)
        first = end - start + len(front)
        found.append(Window(front + list(text[start:new_end]), max(first, 1)))
        end = new_end
    return found


def spread(counts: Sequence[int], most: int) -> list[list[int]]:
    """Which windows of several texts are measured where only `most` of all are, by their numbers; 0 for all.

    Of each text one at least, of longer ones in proportion (Sainte-Laguë), evenly from its beginning to its end.
    """
    if not most or sum(counts) <= most:
        return [list(range(count)) for count in counts]
    given = [min(1, count) for count in counts]
    for _ in range(most - sum(given)):
        place = max(range(len(counts)), key=lambda at: counts[at] / (2 * given[at] + 1))
        given[place] += 1
    return [
        [(2 * number + 1) * count // (2 * own) for number in range(own)]
        for count, own in zip(counts, given, strict=True)
    ]


def torch_losses(libs: Libraries, model: Any, windows: Sequence[Window]) -> Iterator[Loss]:
    """The loss of each window, of a torch model in single precision, on the device that it is on."""
    torch = libs.torch
    where = next(model.parameters()).device
    was, short = model.training, _keeps_logits(model)
    model.eval()
    try:
        for window in windows:
            with torch.no_grad():
                row = torch.tensor([window.tokens], device=where)
                wanted = row[0, window.first :]
                # Of what is only context no word has to be foreseen: a tenth of the work of a small model.
                more = {"logits_to_keep": len(wanted) + 1} if short else {}
                logits = model(input_ids=row, **more).logits[0, -len(wanted) - 1 : -1].float()
                nats = float(torch.nn.functional.cross_entropy(logits, wanted, reduction="sum"))
            yield Loss(nats, len(wanted))
    finally:
        model.train(was)


def _keeps_logits(model: Any) -> bool:
    """Whether a model can be asked for the logits of a text's end alone."""
    base = model.get_base_model() if hasattr(model, "get_base_model") else model
    return "logits_to_keep" in inspect.signature(base.forward).parameters


def torch_loss(libs: Libraries, model: Any, windows: Sequence[Window], looked: Looked = lambda: None) -> Loss:
    """The loss over all windows; see `torch_losses`."""
    return _summed(torch_losses(libs, model, windows), looked)


def _summed(losses: Iterator[Loss], looked: Looked) -> Loss:
    found = Loss()
    looked()
    for loss in losses:
        found.add(loss.nats, loss.tokens)
        looked()
    return found


class LlamaScorer:
    """A GGUF model in llama.cpp, with an adapter or without, that scores windows of tokens. Close it."""

    def __init__(
        self,
        path: Path,
        window: int,
        adapter: Path | None = None,
        strength: float = 1.0,
        *,
        exact: bool = False,
        threads: int = 0,
    ) -> None:
        """Load it; `exact` keeps its memory in single precision, without flash attention.

        Raises:
            InkwellError: UNSUPPORTED without llama-cpp-python; MODEL when model or adapter cannot be loaded.
        """
        try:
            import llama_cpp
        except ImportError as error:
            by_pip = tr('To measure GGUF models, install llama.cpp: pip install "inkwell[llama]".')
            sentence = by_installation(by_pip, NOT_WHOLE)
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence, repr(error)) from error
        load_processors(library_folder(Path(llama_cpp.__file__).parent))
        self._lib: Any = llama_cpp
        self._window = window
        settings: Any = llama_cpp.llama_model_default_params()
        settings.n_gpu_layers = 0
        # What it gains in speed differs in the last digits, and on some processors it ends the process.
        settings.use_extra_bufts = False
        self._model: Any = llama_cpp.llama_model_load_from_file(os.fsencode(path), settings)
        if not self._model:
            raise InkwellError(ErrorKind.MODEL, tr("{name} could not be loaded as a model.", name=path.name), str(path))
        context: Any = llama_cpp.llama_context_default_params()
        context.n_ctx = context.n_batch = context.n_ubatch = max(window, 32)
        cores = os.cpu_count() or 1
        context.n_threads = context.n_threads_batch = threads or (cores if cores <= 2 else cores - 1)
        if exact:
            context.type_k = context.type_v = llama_cpp.GGML_TYPE_F32
            context.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        self._context: Any = llama_cpp.llama_init_from_model(self._model, context)
        if not self._context:
            self.close()
            raise InkwellError(ErrorKind.MEMORY, tr("There is not enough memory to measure this model."), str(path))
        vocabulary: Any = llama_cpp.llama_model_get_vocab(self._model)
        self._size: int = llama_cpp.llama_vocab_n_tokens(vocabulary)
        if adapter is not None:
            self._put_on(adapter, strength)

    def _put_on(self, adapter: Path, strength: float) -> None:
        lib = self._lib
        self._adapter: Any = lib.llama_adapter_lora_init(self._model, os.fsencode(adapter))
        if not self._adapter:
            self.close()
            raise InkwellError(
                ErrorKind.MODEL, tr("{name} is no adapter for this model.", name=adapter.name), str(adapter)
            )
        self._adapters = (lib.llama_adapter_lora_p_ctypes * 1)(self._adapter)
        self._scales = (ctypes.c_float * 1)(strength)
        lib.llama_set_adapters_lora(self._context, self._adapters, 1, self._scales)

    def logits(self, tokens: Sequence[int], first: int = 0) -> Iterator[tuple[int, Any]]:
        """Each place from `first` on and the logits after its token (float32, one for each token of the vocabulary).

        Good only until the next one is asked for.
        """
        import numpy

        lib, count = self._lib, len(tokens)
        lib.llama_memory_clear(lib.llama_get_memory(self._context), True)
        batch: Any = lib.llama_batch_init(count, 0, 1)
        try:
            batch.n_tokens = count
            for place, token in enumerate(tokens):
                batch.token[place] = token
                batch.pos[place] = place
                batch.n_seq_id[place] = 1
                batch.seq_id[place][0] = 0
                batch.logits[place] = place >= first
            if lib.llama_decode(self._context, batch):
                raise InkwellError(ErrorKind.ENGINE, tr("The model could not be evaluated."), "llama_decode")
            for place in range(first, count):
                row: Any = lib.llama_get_logits_ith(self._context, place)
                yield place, numpy.ctypeslib.as_array(row, shape=(self._size,))
        finally:
            lib.llama_batch_free(batch)

    def loss(self, windows: Sequence[Window], looked: Looked = lambda: None) -> Loss:
        """The loss over windows, of which none is longer than the scorer was made for."""
        return _summed(self.losses(windows), looked)

    def losses(self, windows: Sequence[Window]) -> Iterator[Loss]:
        """The loss of each window."""
        import numpy

        for window in windows:
            nats = 0.0
            for place, row in self.logits(window.tokens[:-1], window.first - 1):
                top = row.max()
                total = float(numpy.log(numpy.exp(row - top, dtype=numpy.float64).sum())) + float(top)
                nats += total - float(row[window.tokens[place + 1]])
            yield Loss(nats, len(window.tokens) - window.first)

    def write(self, prompt: Sequence[int], count: int) -> list[int]:
        """The likeliest token behind the prompt, then the likeliest behind that one, `count` in all."""
        import numpy

        lib = self._lib
        lib.llama_memory_clear(lib.llama_get_memory(self._context), True)
        written, tokens = list[int](), list(prompt)
        for _ in range(count):
            given = (ctypes.c_int32 * len(tokens))(*tokens)
            if lib.llama_decode(self._context, lib.llama_batch_get_one(given, len(tokens))):
                raise InkwellError(ErrorKind.ENGINE, tr("The model could not be evaluated."), "llama_decode")
            row: Any = lib.llama_get_logits_ith(self._context, -1)
            written.append(int(numpy.ctypeslib.as_array(row, shape=(self._size,)).argmax()))
            tokens = written[-1:]
        return written

    def close(self) -> None:
        """Free the model; safe to call twice."""
        context, self._context = getattr(self, "_context", None), None
        if context:
            self._lib.llama_free(context)
        model, self._model = self._model, None
        if model:
            # An adapter is the model's, and goes with it.
            self._lib.llama_model_free(model)
