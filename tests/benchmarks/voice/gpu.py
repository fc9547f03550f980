"""How much of a card's peak the training of GPT-2 124M uses; nothing without a card."""

import time
from typing import Any

WINDOW, BATCH, STEPS = 1024, 8, 12
_PEAKS = {"H100": 989e12, "H200": 989e12, "A100": 312e12, "L4": 121e12, "4090": 165e12, "3090": 71e12}
"""Dense bfloat16 operations a second, from the makers' data sheets."""


def throughput() -> list[tuple[str, str, str, str]]:
    """Tokens a second of forward, backward and update, and their share of the card's peak (6 N operations a token)."""
    import torch

    if not torch.cuda.is_available():
        return [("GPT-2 124M on a graphics card", "not measured: there is no card here", "", "")]
    import transformers

    library: Any = torch
    made: Any = transformers
    model = made.GPT2LMHeadModel(made.GPT2Config(use_cache=False)).cuda()
    model.train()
    optimizer = library.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
    rows = library.randint(0, 50257, (BATCH, WINDOW + 1), device="cuda")
    for step in range(STEPS + 3):
        if step == 3:
            library.cuda.synchronize()
            start = time.perf_counter()
        with library.autocast("cuda", dtype=library.bfloat16):
            logits = model(rows[:, :-1]).logits
            loss = library.nn.functional.cross_entropy(logits.flatten(0, 1).float(), rows[:, 1:].flatten())
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
    library.cuda.synchronize()
    rate = STEPS * BATCH * WINDOW / (time.perf_counter() - start)  # type: ignore[possibly-undefined]
    name = library.cuda.get_device_name()
    parameters = sum(part.numel() for part in model.parameters())
    peak = next((flops for card, flops in _PEAKS.items() if card in name), 0.0)
    share = f"{6 * parameters * rate / peak:.0%} of its peak" if peak else "its peak is not known here"
    return [(f"GPT-2 124M on {name}, bfloat16", f"{rate:,.0f} tokens a second, {share}", "", "")]
