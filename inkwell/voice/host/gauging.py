"""What a model of a voice is worth: how well it foresees the held-out text, and how fast it writes here.

Every model is asked over the same windows, which are those of an evaluation with its usual settings.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.libraries import Libraries
from inkwell.voice.host.perplexity import LlamaScorer, Looked, Window, sliding_windows, torch_loss
from inkwell.voice.host.texts import begin_token, chapters, token_ids
from inkwell.voice.specification import Evaluating
from inkwell.voice.voice_folder import Passage

_PROMPT: Final = 32
_WRITTEN: Final = 64
"""Tokens that are written against the clock."""
_TRIES: Final = 3
"""The fastest one counts: the first has to warm up, and the machine may be busy with something else."""


class Figures(NamedTuple):
    """Mean loss in nats a token, and tokens written in a second."""

    loss: float
    tokens_per_second: float


class Gauge:
    """Measures models that share one tokenizer."""

    def __init__(
        self, libs: Libraries, look: Looked, tokenizer: Any, held_out: Sequence[Passage], context: int, threads: int = 0
    ) -> None:
        """`context`: tokens that the models were made for; `look` is called between windows, and may raise to stop.

        Raises:
            InkwellError: BAD_INPUT when nothing is held out.
        """
        self._libs = libs
        self._look = look
        usual, begin = Evaluating(""), begin_token(tokenizer)
        self.window = min(usual.window, context)
        self.stride = min(usual.stride, self.window)
        self.threads = threads or libs.torch.get_num_threads()
        texts = [token_ids(tokenizer, text) for passage in held_out for text in chapters([passage])]
        self._windows: list[Window] = [
            window for text in texts for window in sliding_windows(text, begin, self.window, self.stride)
        ]
        self.tokens = sum(len(window.tokens) - window.first for window in self._windows)
        if not self.tokens:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("There is no held-out text to measure on."))
        self._prompt = self._windows[0].tokens[: max(1, min(_PROMPT, context // 2))]
        self._written = max(1, min(_WRITTEN, context - len(self._prompt)))

    def torch(self, model: Any) -> Figures:
        """Those of a model in torch, which is in single precision or has 8-bit weights."""
        return Figures(self.loss(model), self._speed(lambda: self._write(model)))

    def loss(self, model: Any) -> float:
        """Only how well a model in torch foresees the text, in nats a token."""
        model.eval()
        return torch_loss(self._libs, model, self._windows, self._look).mean

    def llama(self, path: Path) -> Figures:
        """Those of a GGUF file in llama.cpp.

        Raises:
            InkwellError: UNSUPPORTED, MODEL or MEMORY.
        """
        scorer = LlamaScorer(path, self.window, threads=self.threads)
        try:
            loss = scorer.loss(self._windows, self._look)
            return Figures(loss.mean, self._speed(lambda: scorer.write(self._prompt, self._written)))
        finally:
            scorer.close()

    def _speed(self, write: Callable[[], Any]) -> float:
        seconds: list[float] = []
        for _ in range(_TRIES):
            self._look()
            start = time.perf_counter()
            write()
            seconds.append(time.perf_counter() - start)
        return self._written / max(min(seconds), 1e-9)

    def _write(self, model: Any) -> None:
        torch = self._libs.torch
        row = torch.tensor([self._prompt], device=next(model.parameters()).device)
        with torch.no_grad():
            model.generate(
                input_ids=row,
                attention_mask=torch.ones_like(row),
                min_new_tokens=self._written,
                max_new_tokens=self._written,
                do_sample=False,
                use_cache=True,
                pad_token_id=0,
            )
