"""A plain training loop to hold a voice's against: torch, a model, AdamW, and nothing else.

It reads the same windows in the same order and has the same weights to begin with. What it leaves out is everything
that can go wrong with a clever loop: accumulation over pieces, wrappers, resuming, mixed numbers.
"""

import math
import time
from typing import Any

from inkwell.voice.host.libraries import libraries
from inkwell.voice.host.models import make_gpt2, train_tokenizer
from inkwell.voice.host.texts import Windows, begin_token, chapters, measuring_windows, token_ids
from inkwell.voice.specification import Care, Training
from inkwell.voice.voice_folder import VoiceFolder


def plain_loop(job: Training, folder: VoiceFolder) -> tuple[float, float]:
    """Train the same model by the plainest means; its held-out loss at the end (nats a token), and seconds taken."""
    libs = libraries(Care(threads=job.care.threads))
    torch = libs.torch
    torch.manual_seed(job.schedule.seed)
    tokenizer = train_tokenizer(libs, chapters(folder.passages(held_out=False)), job.network)
    model = make_gpt2(libs, tokenizer, job.network)
    begin = begin_token(tokenizer)
    train = [token_ids(tokenizer, text) for text in chapters(folder.passages(held_out=False))]
    held = [token_ids(tokenizer, text) for text in chapters(folder.passages(held_out=True))]
    windows = Windows(train, begin, job.schedule.window, job.schedule.seed)
    measured = measuring_windows(held, begin, job.schedule.window, job.looks.evaluate_windows)
    start = time.monotonic()
    _learn(torch, model, windows, job)
    took = time.monotonic() - start
    model.eval()
    nats = tokens = 0.0
    with torch.no_grad():
        for window in measured:
            row = torch.tensor([window])
            logits = model(row[:, :-1]).logits[0]
            nats += float(torch.nn.functional.cross_entropy(logits, row[0, 1:], reduction="sum"))
            tokens += len(window) - 1
    return nats / tokens, took


def _learn(torch: Any, model: Any, windows: Windows, job: Training) -> None:
    schedule = job.schedule
    matrices = [part for part in model.parameters() if part.dim() > 1]
    vectors = [part for part in model.parameters() if part.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": schedule.weight_decay}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=schedule.learning_rate, betas=(0.9, 0.95))
    at_once = schedule.batch * schedule.accumulate
    rise = max(1, round(schedule.warmup * schedule.steps))
    model.train()
    for step in range(schedule.steps):
        rows = torch.tensor([windows.at(step * at_once + index) for index in range(at_once)])
        loss = torch.nn.functional.cross_entropy(model(rows[:, :-1]).logits.flatten(0, 1), rows[:, 1:].flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), schedule.clip)
        share = (step + 1) / rise
        if step >= rise:
            share = 0.1 + 0.9 * 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, schedule.steps - rise)))
        for group in optimizer.param_groups:
            group["lr"] = schedule.learning_rate * share
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
