"""Whether there is memory and disk for a training, said before it starts."""

import shutil
from pathlib import Path
from typing import Any, Final

from inkwell.engine.preflight import Room
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import figure, tr
from inkwell.voice.specification import Schedule

_NUMBER: Final = 4
_HALF: Final = 2
_STEPPING: Final = 4
"""Numbers for each trained weight while a step is done: itself (a file's pages are ours as soon as they are written
to), its gradient, and AdamW's two running means."""
_SAVING: Final = 5
"""The same while it is saved, without a gradient: itself, the means, a copy, and the copy as a file's bytes."""
_KEPT_PER_LAYER: Final = 34
"""Numbers of a layer's width kept for the way back for each token (Korthikanti et al. 2022, counted in 2 bytes)."""
_LOGITS: Final = 4
"""Copies of the logits that are there at once: as computed, in single precision, their softmax, their gradient."""
_SPARE: Final = 50_000_000
_SCATTERED: Final = 1.15
"""What an allocator takes, by what is asked of it. Measured with all of the above, on a processor: an adapter on
SmolLM2 135M took 0.86 GB where this says 1.04, GPT-2 124M 3.10 (3.06), the pocket size 0.16 (0.19)."""
_COPIES: Final = 4
"""Copies of what is trained on the disk: two checkpoints, one half-written, the best."""


def needed_memory(model: Any, schedule: Schedule, mixed: bool = True) -> int:
    """Bytes that training takes beside the model itself, which is loaded already.

    `mixed`: whether a forward pass is computed in bfloat16, with a copy of every weight in it.
    """
    config = model.config.get_text_config(decoder=True)
    trained = sum(part.numel() for part in model.parameters() if part.requires_grad)
    tokens = schedule.window * schedule.batch
    width, layers = config.hidden_size, config.num_hidden_layers
    kept = tokens * width * _KEPT_PER_LAYER * (1 if schedule.checkpointing else layers) * 2
    scores = tokens * schedule.window * config.num_attention_heads * _NUMBER * 2
    logits = tokens * config.vocab_size * _NUMBER * _LOGITS
    halves = sum(part.numel() for part in model.parameters()) * _HALF if mixed else 0
    stepping = trained * _NUMBER * _STEPPING + kept + scores + logits + halves
    return round((max(stepping, trained * _NUMBER * _SAVING) + _SPARE) * _SCATTERED)


def needed_disk(model: Any) -> int:
    """Bytes that checkpoints, the best weights and the finished voice take."""
    trained = sum(part.numel() for part in model.parameters() if part.requires_grad)
    return trained * _NUMBER * (_COPIES + 2 * 3)


def free_on_card(torch: Any, where: str) -> int | None:
    """Bytes that are free on the card that is computed on; None where the processor computes."""
    return int(torch.cuda.mem_get_info()[0]) if where == "cuda" else None


def check_memory(model: Any, schedule: Schedule, card: int | None = None, mixed: bool = True) -> None:
    """Refuse a training that would not fit into memory, or onto a card with so many bytes free.

    Raises:
        InkwellError: MEMORY, with what is needed, what there is, and what would help.
    """
    need = needed_memory(model, schedule, mixed)
    if card is not None:
        # The model is loaded, but not there; what is trained of it is counted already.
        need += sum(part.numel() for part in model.parameters() if not part.requires_grad) * _NUMBER
    there = Room.now().memory if card is None else card
    if need > there:
        said = {"amount": _amount(need), "amount2": _amount(there)}
        sentence = (
            tr(
                "Training needs about {amount} of memory and {amount2} are free; a smaller model would help.",
                **said,
            )
            if schedule.checkpointing
            else tr(
                "Training needs about {amount} of memory and {amount2} are free; a shorter window, a smaller batch or "
                "checkpointing would help.",
                **said,
            )
        )
        raise InkwellError(ErrorKind.MEMORY, sentence)


def check_disk(model: Any, folder: Path) -> None:
    """Refuse a training whose files would not fit on the disk.

    Raises:
        InkwellError: DISK, with what is needed and what there is.
    """
    need, there = needed_disk(model), shutil.disk_usage(folder).free
    if need > there:
        sentence = tr(
            "Training needs about {amount} of disk space and {amount2} are free.",
            amount=_amount(need),
            amount2=_amount(there),
        )
        raise InkwellError(ErrorKind.DISK, sentence)


def _amount(size: int) -> str:
    return f"{figure(size / 1e9, '.1f')} GB" if size >= 1e8 else f"{size / 1e6:.0f} MB"
