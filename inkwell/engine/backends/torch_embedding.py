"""Vectors from a sentence encoder in a Hugging Face folder: the mean of its last layer over the tokens of a text.

That is what the sentence-transformers models such as all-MiniLM-L6-v2 are trained with; `1_Pooling/config.json` says
so, and another way of pooling is refused.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from inkwell.engine.backends.contract import Cancelled, Stopped
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

MODEL_TYPES = frozenset({"bert", "mpnet", "distilbert", "roberta", "xlm-roberta", "nomic_bert", "modernbert"})
"""What `config.json` calls such a model."""

_LONGEST = 256
"""Tokens of one text where the folder does not say."""
_AT_ONCE = 16
"""Texts that are read together."""


def is_encoder(folder: Path) -> bool:
    """Whether a model folder holds an encoder and not a model that writes."""
    found = _read(folder / "config.json")
    writes = any("CausalLM" in str(each) for each in found.get("architectures") or ())
    return found.get("model_type") in MODEL_TYPES and not writes


class TorchEmbedder:
    """An encoder on the processor. For one thread."""

    def __init__(self, torch: Any, transformers: Any, folder: Path) -> None:
        """Load it.

        Raises:
            InkwellError: MODEL with a sentence that names the folder.
        """
        self._torch = torch
        pooling = _read(folder / "1_Pooling" / "config.json")
        if not pooling.get("pooling_mode_mean_tokens", True):
            raise _refusal(folder, tr("it pools its tokens in a way that Inkwell does not know"))
        longest = _read(folder / "sentence_bert_config.json").get("max_seq_length")
        self.size = longest if isinstance(longest, int) and 0 < longest <= 8192 else _LONGEST
        """Tokens of one text that are read."""
        where: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
        try:
            self._tokenizer: Any = transformers.AutoTokenizer.from_pretrained(str(folder), **where)
            self.model: Any = transformers.AutoModel.from_pretrained(str(folder), dtype=torch.float32, **where).eval()
        except Exception as error:  # whatever the library throws at a damaged folder
            raise _refusal(folder, tr("its files are damaged or incomplete"), repr(error)) from error

    def embed(self, texts: Sequence[str], cancelled: Cancelled) -> tuple[tuple[float, ...], ...]:
        """One vector of length 1 for each text.

        Raises:
            Stopped: `cancelled` turned true.
        """
        found: list[tuple[float, ...]] = []
        for first in range(0, len(texts), _AT_ONCE):
            if cancelled():
                raise Stopped
            found += self._read(texts[first : first + _AT_ONCE])
        return tuple(found)

    def _read(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        torch = self._torch
        # Lone surrogates are no text to the tokenizer.
        clean = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        fed = self._tokenizer(clean, padding=True, truncation=True, max_length=self.size, return_tensors="pt")
        with torch.inference_mode():
            states = self.model(**fed).last_hidden_state
            weights = fed["attention_mask"].unsqueeze(-1).to(states.dtype)
            means = (states * weights).sum(1) / weights.sum(1).clamp(min=1)
            return [tuple(row) for row in torch.nn.functional.normalize(means, dim=1).tolist()]


def _read(path: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _refusal(folder: Path, reason: str, detail: str = "") -> InkwellError:
    return InkwellError(
        ErrorKind.MODEL,
        tr("The model “{name}” cannot be loaded: {reason}.", name=folder.name, reason=reason),
        detail or f"{folder}",
    )
