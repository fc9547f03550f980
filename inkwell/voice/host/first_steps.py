"""`python -m inkwell.voice.host.first_steps`: whether what trains and runs Hugging Face models works in this Python.

Everything that learning needs is imported, then a model of a few thousand weights is given an adapter, computes, and
learns one step. Prints one line of JSON: the version of Python and those of the packages. Ends with 1 and a traceback
where anything fails.
"""

import importlib
import json
import math
import platform
import sys
from importlib import metadata
from typing import Any, Final

from inkwell.engine.offline import go_offline

NEEDED: Final = ("torch", "transformers", "accelerate", "peft", "tokenizers", "safetensors", "gguf")
_ALSO: Final = ("numpy", "msgspec", "psutil", "regex")


def main() -> None:
    """Try it, and say what was tried."""
    go_offline()
    found: dict[str, Any] = {name: importlib.import_module(name) for name in NEEDED}
    before, after = _learn(found["torch"], found["transformers"], found["peft"])
    if not (math.isfinite(before) and math.isfinite(after) and before != after):
        sys.exit(f"the model computed {before}, and {after} when it had learnt")
    importlib.import_module("inkwell.voice.host.training")
    importlib.import_module("inkwell.engine.backends.torch_lm")
    packages = {name: metadata.version(name) for name in (*NEEDED, *_ALSO)}
    told = {"python": platform.python_version(), "packages": packages, "card": found["torch"].cuda.is_available()}
    sys.stdout.write(f"{json.dumps(told)}\n")


def _learn(torch: Any, transformers: Any, peft: Any) -> tuple[float, float]:
    """The loss of a tiny model before a step and after it."""
    torch.manual_seed(1)
    sizes = {"vocab_size": 64, "n_positions": 32, "n_embd": 16, "n_layer": 1, "n_head": 2}
    shape = transformers.GPT2Config(**sizes, bos_token_id=0, eos_token_id=0, loss_type="ForCausalLMLoss")
    plain = transformers.GPT2LMHeadModel(shape)
    adapter = peft.LoraConfig(r=2, target_modules=["c_attn"], fan_in_fan_out=True, task_type="CAUSAL_LM")
    model = peft.get_peft_model(plain, adapter)
    optimizer = torch.optim.AdamW([each for each in model.parameters() if each.requires_grad], lr=0.1)
    text = torch.arange(24).reshape(1, 24)
    losses: list[float] = []
    for _ in range(3):
        loss = model(input_ids=text, labels=text).loss
        losses.append(float(loss.detach()))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return losses[0], losses[-1]


if __name__ == "__main__":
    main()
