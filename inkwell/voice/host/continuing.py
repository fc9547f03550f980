"""What a model writes behind given words, several at a time: drawn as for an author, or the likeliest each time."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from inkwell.voice.host.libraries import Libraries

AT_ONCE: Final = 12
"""Continuations that are written together."""
STEP_COST: Final = 40
"""A step of so many continuations takes about as long as reading so many tokens at once."""
_SAMPLING: Final[dict[str, Any]] = {"do_sample": True, "temperature": 0.8, "top_p": 0.95, "top_k": 0}
_GREEDY: Final[dict[str, Any]] = {"do_sample": False}


def steps_for(prompts: int, more: int) -> int:
    """How many steps it takes to write `more` tokens behind each of so many prompts."""
    return -(-prompts // AT_ONCE) * more


class Continuing:
    """Writes with one tokenizer's models; `did(tokens)` is called after each step and may raise to stop."""

    def __init__(self, libs: Libraries, tokenizer: Any, seed: int, did: Callable[[float], None]) -> None:
        self._libs, self._tokenizer, self._seed, self._did = libs, tokenizer, seed, did

    def write(self, model: Any, prompts: Sequence[Sequence[int]], more: int, *, greedy: bool = False) -> list[str]:
        """What the model writes, at most `more` tokens, behind each prompt."""
        self._libs.torch.manual_seed(self._seed)
        texts: list[str] = []
        for at in range(0, len(prompts), AT_ONCE):
            texts += self._together(model, prompts[at : at + AT_ONCE], more, _GREEDY if greedy else _SAMPLING)
        return texts

    def _together(self, model: Any, prompts: Sequence[Sequence[int]], more: int, way: dict[str, Any]) -> Iterator[str]:
        torch, tokenizer = self._libs.torch, self._tokenizer
        where, end = next(model.parameters()).device, tokenizer.eos_token_id
        longest, filler = max(map(len, prompts)), 0 if end is None else end
        # What is shorter stands at the right, behind tokens that are not looked at.
        rows = torch.tensor([[filler] * (longest - len(each)) + list(each) for each in prompts], device=where)
        mask = torch.tensor([[0] * (longest - len(each)) + [1] * len(each) for each in prompts], device=where)
        steps = 0

        def stepped(ids: Any, *_: Any, **__: Any) -> Any:
            nonlocal steps
            steps += 1
            self._did(STEP_COST)
            return torch.zeros(ids.shape[0], dtype=torch.bool, device=where)

        stopping = self._libs.transformers.StoppingCriteriaList([stepped])
        with torch.no_grad():
            made = model.generate(
                input_ids=rows,
                attention_mask=mask,
                max_new_tokens=more,
                use_cache=True,
                pad_token_id=filler,
                stopping_criteria=stopping,
                **way,
            )
        # All may have ended early.
        self._did(STEP_COST * max(0, more - steps))
        for row in made:
            yield tokenizer.decode(row[longest:], skip_special_tokens=True)
