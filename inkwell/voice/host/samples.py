"""What a model writes on its way, always behind the same words and with the same draws."""

from collections.abc import Sequence
from typing import Any, Final

from inkwell.voice.host.libraries import Libraries

_PROMPT_TOKENS: Final = 32
_SEED: Final = 7
_SAMPLING: Final[dict[str, Any]] = {"do_sample": True, "temperature": 0.8, "top_p": 0.95, "top_k": 0}


class Sampler:
    """Writes behind the beginning of a held-out window; the random numbers of the training are left as they were."""

    def __init__(self, libs: Libraries, tokenizer: Any, window: Sequence[int]) -> None:
        self._libs = libs
        self._tokenizer = tokenizer
        self._tokens = list(window[:_PROMPT_TOKENS])

    def write(self, model: Any, tokens: int) -> tuple[str, str]:
        """The prompt, and up to `tokens` tokens behind it: as many as the model has room for."""
        torch = self._libs.torch
        config = model.config.get_text_config(decoder=True)
        room: int = getattr(config, "max_position_embeddings", None) or len(self._tokens) + tokens
        before = self._tokens[: max(1, room // 2)]
        row = torch.tensor([before], device=next(model.parameters()).device)
        was = model.training
        model.eval()
        with torch.random.fork_rng(), torch.no_grad():
            torch.manual_seed(_SEED)
            end = self._tokenizer.eos_token_id
            written = model.generate(
                input_ids=row,
                attention_mask=torch.ones_like(row),
                max_new_tokens=max(1, min(tokens, room - len(before))),
                use_cache=True,
                pad_token_id=0 if end is None else end,
                **_SAMPLING,
            )
        model.train(was)
        decode = self._tokenizer.decode
        prompt = decode(before, skip_special_tokens=True)
        return prompt, decode(written[0, len(before) :], skip_special_tokens=True)
