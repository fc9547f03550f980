"""Whether a model fits into this machine's memory, asked before a library tries: what it needs, and what there is."""

import contextlib
import json
import math
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import psutil

from inkwell.engine.cells import SEQUENCES, cells
from inkwell.engine.gguf_file import Header
from inkwell.engine.models import check_file, gguf_parts, weight_files
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

STEP = 256
"""Contexts are offered in multiples of this many tokens: llama.cpp pads them to it."""
LEAST_CONTEXT = 512
"""A smaller context is not worth offering."""

_BATCH = 512
"""Prompt tokens that are evaluated at once."""
_FLOAT = 4
_HALF = 2
_WORD_BYTES = 160
"""What llama.cpp keeps for each entry and each merge of a vocabulary; measured: 173 (98,052) and 146 (262,144)."""
_LIBRARY_BYTES = 350_000_000
"""What torch and transformers take by themselves; measured."""
_ADDRESSES = 200_000_000
"""Address space that threads' stacks and the allocator's arenas reserve and never touch; measured: 120 million."""
_LONGEST_HEADER = 100_000_000
"""safetensors' own limit for its header."""
_NUMBER_BYTES = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "I16": 2}
"""Of each number type of safetensors; one for all that are not here."""


@dataclass(frozen=True)
class Need:
    """What a loaded model takes, in bytes: so much in any case, and so much for each token of its context."""

    fixed: int
    per_token: int
    reserved: int = 0
    """Address space that is asked for and hardly touched, beside what is used."""
    variants: bool = False
    """Whether the context also has cells for variants beside each other."""
    scores: int = 0
    """For each token of the context, what the attention of a whole batch takes."""

    def memory(self, context_tokens: int) -> int:
        """What will be in memory with a context of this size."""
        tokens = cells(context_tokens) if self.variants else context_tokens
        return self.fixed + self.per_token * _stepped(tokens) + self.scores * _stepped(context_tokens)

    def addresses(self, context_tokens: int) -> int:
        """What a limit on address space has to allow, beside what the process has already."""
        return self.memory(context_tokens) + self.reserved


@dataclass(frozen=True)
class Room:
    """What there is, in bytes."""

    memory: int
    addresses: int | None = None
    """None where address space has no limit."""

    @classmethod
    def now(cls, root: Path = Path("/")) -> "Room":
        """The least of what the system has available and what this process's cgroups allow, and RLIMIT_AS.

        `root`: where the system's files (`proc`, `sys`) are.
        """
        return cls(min((psutil.virtual_memory().available, *_cgroup_rooms(root))), _address_room())

    def holds(self, need: Need, context_tokens: int) -> bool:
        """Whether there is enough."""
        free = math.inf if self.addresses is None else self.addresses
        return need.memory(context_tokens) <= self.memory and need.addresses(context_tokens) <= free

    def tightest(self, need: Need, context_tokens: int) -> tuple[int, int]:
        """What is needed and what is free of the one that is too small, for a sentence."""
        if need.memory(context_tokens) > self.memory or self.addresses is None:
            return need.memory(context_tokens), self.memory
        return need.addresses(context_tokens), self.addresses


def check_fits(
    model: ModelRef, settings: LoadSettings, room: Room | None = None, *, number_bytes: int = _FLOAT
) -> None:
    """Refuse a model that is not whole or does not fit into memory; takes well under a second.

    `room` is what there is now when None; `number_bytes` what one weight takes once torch has loaded it.

    Raises:
        InkwellError: NOT_FOUND, MODEL or DISK (see `check_file`); MEMORY with one sentence that offers the largest
            context that fits, if one does.
    """
    need, trained = needed(model, settings, number_bytes=number_bytes)
    context = min(settings.context_tokens, trained or settings.context_tokens)
    room = room or Room.now()
    if room.holds(need, context):
        return
    name, fits = Path(model.path).name, largest_context(need, room, context)
    if fits:
        size, free = map(_gigabytes, room.tightest(need, context))
        sentence = tr(
            "The model {name} needs {size} of memory with a context of {context:,} tokens, but only "
            "{free} are free; with a context of {fits:,} tokens it would fit.",
            name=name,
            size=size,
            context=context,
            free=free,
            fits=fits,
        )
    else:
        least, free = map(_gigabytes, room.tightest(need, min(context, LEAST_CONTEXT)))
        sentence = tr(
            "The model {name} needs at least {least} of memory, but only {free} are free.",
            name=name,
            least=least,
            free=free,
        )
    raise InkwellError(ErrorKind.MEMORY, sentence, f"{need} with {context} tokens, {room}")


def largest_context(need: Need, room: Room, most: int) -> int:
    """The largest context, in tokens and no larger than `most`, that fits; 0 when none of use does."""
    steps = range(LEAST_CONTEXT, most + 1, STEP)
    low, high = 0, len(steps)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if room.holds(need, steps[middle]) else (low, middle)
    return steps[low - 1] if low else 0


def needed(model: ModelRef, settings: LoadSettings, *, number_bytes: int = _FLOAT) -> tuple[Need, int]:
    """What a model takes, and for how large a context it was trained (0 when it does not say).

    Raises:
        InkwellError: NOT_FOUND, MODEL or DISK.
    """
    header = check_file(model)
    path = Path(model.path)
    if model.backend == "scripted":
        return Need(0, 0), 0
    try:
        if header is None:
            return _torch_need(_configuration(path), _count_numbers(weight_files(model), number_bytes), number_bytes)
        if model.backend == "torch":
            return _unpacked_need(header, number_bytes), header.number("context_length")
        weights = sum(part.stat().st_size for part in gguf_parts(path))
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("The model {name} cannot be read.", name=path.name), str(error)
        ) from error
    return llama_need(header, weights, settings), header.number("context_length")


def llama_need(header: Header, weights: int, settings: LoadSettings) -> Need:
    """What llama.cpp takes for a GGUF whose files have `weights` bytes.

    The file is mapped and all of it used; then come the vocabulary, keys and values (16 bits each; sliding-window
    layers in full, as we ask for), the state of recurrent layers, and what one batch of the prompt goes through.
    """
    words = sum(header.lengths.get(f"tokenizer.ggml.{name}", 0) for name in ("tokens", "merges"))
    vocabulary = header.lengths.get("tokenizer.ggml.tokens", 0)
    width = header.number("embedding_length")
    batch = _FLOAT * min(_BATCH, settings.context_tokens) * (3 * header.number("feed_forward_length") + 6 * width)
    states, scores = _key_value_bytes(header), 0
    if not settings.flash_attention:
        # Scores of every head for the whole batch, and what is made of them; measured: 1.5 to 2 times the scores.
        scores = _FLOAT * _BATCH * header.number("attention.head_count") * 7 // 4
    here = 1 - _share_on_gpu(header, settings)
    fixed = int((weights + _recurrent_bytes(header)) * here) + words * _WORD_BYTES + batch
    logits = _FLOAT * min(_BATCH, settings.context_tokens) * (vocabulary + 2 * width)
    return Need(fixed, int(states * here), logits + _ADDRESSES, True, int(scores * here))


def _stepped(tokens: int) -> int:
    return -(-tokens // STEP) * STEP


def _share_on_gpu(header: Header, settings: LoadSettings) -> float:
    layers = header.number("block_count") + 1
    on_gpu = layers if settings.gpu_layers < 0 else min(settings.gpu_layers, layers)
    return on_gpu / layers


def _key_value_bytes(header: Header) -> int:
    """Bytes of keys and values for one token, in all layers."""
    layers = header.number("block_count") - header.number("attention.shared_kv_layers")
    heads = header.number("attention.head_count")
    usual = header.number("embedding_length") // heads if heads else 0
    widths = sum(
        max(header.number(f"attention.{part}_length"), header.number(f"attention.{part}_length_swa")) or usual
        for part in ("key", "value")
    )
    each = header.each("attention.head_count_kv") or header.each("attention.head_count")
    # One number for each layer (hybrid models: 0 where a layer is recurrent) or one for all.
    in_all = sum(each) if len(each) > 1 else sum(each) * max(layers, 0)
    return _HALF * widths * in_all if not _is_recurrent(header) else 0


def _is_recurrent(header: Header) -> bool:
    """Whether no layer has keys and values: Mamba and RWKV name no heads, or none in any layer."""
    heads = header.each("attention.head_count_kv") or header.each("attention.head_count")
    return not any(heads) or header.architecture in ("mamba", "mamba2", "rwkv6", "rwkv7", "rwkv6qwen2", "arwkv7")


def _recurrent_bytes(header: Header) -> int:
    """Bytes of the state of recurrent layers (32 bits each), which does not grow with the context."""
    inner, state = header.number("ssm.inner_size"), header.number("ssm.state_size")
    kernel = max(header.number("ssm.conv_kernel") - 1, 0)
    mamba = kernel * (inner + 2 * header.number("ssm.group_count") * state) + inner * state
    width = header.number("embedding_length")
    rwkv = width * (header.number("wkv.head_size") + 2) if header.number("wkv.head_size") else 0
    return _FLOAT * header.number("block_count") * (mamba + rwkv) * SEQUENCES


def _unpacked_need(header: Header, number_bytes: int) -> Need:
    """A GGUF in torch: its weights are turned into full numbers first."""
    fixed = header.numbers * number_bytes + _LIBRARY_BYTES
    return Need(fixed, _key_value_bytes(header) * number_bytes // _HALF, _ADDRESSES)


def _torch_need(configuration: dict[str, Any], weights: int, number_bytes: int) -> tuple[Need, int]:
    """A folder in torch: weights, the library, keys and values."""

    def number(*names: str) -> int:
        found = (configuration.get(name) for name in names)
        return next((one for one in found if isinstance(one, int) and one > 0), 0)

    layers, heads = number("num_hidden_layers", "n_layer"), number("num_attention_heads", "n_head")
    width = number("head_dim") or (number("hidden_size", "n_embd") // heads if heads else 0)
    states = 2 * layers * (number("num_key_value_heads") or heads) * width * number_bytes
    trained = number("max_position_embeddings", "n_positions", "n_ctx")
    return Need(weights + _LIBRARY_BYTES, states, _ADDRESSES), trained


def _configuration(folder: Path) -> dict[str, Any]:
    """`config.json`; of a model with several parts, the one for its text."""
    try:
        found: object = json.loads((folder / "config.json").read_bytes())
    except (ValueError, RecursionError) as error:
        raise InkwellError(
            ErrorKind.MODEL, tr("The model folder {name} has a damaged config.json.", name=folder.name), repr(error)
        ) from error
    outer = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    inner = outer.get("text_config")
    return cast("dict[str, Any]", inner) if isinstance(inner, dict) else outer


def count_weights(files: Sequence[Path]) -> int:
    """How many weights safetensors files hold together, 0 where they do not say. Raises OSError."""
    return sum(map(_safetensors_numbers, files))


def _count_numbers(files: Sequence[Path], number_bytes: int) -> int:
    """Bytes of all weights once each number takes `number_bytes`."""
    return sum(_safetensors_numbers(file) * number_bytes or file.stat().st_size for file in files)


def _safetensors_numbers(file: Path) -> int:
    """How many numbers a safetensors file holds; 0 for another sort of file, and for a header that makes no sense."""
    if file.suffix != ".safetensors":
        return 0
    numbers = 0
    nonsense = (struct.error, ValueError, RecursionError, KeyError, TypeError, AttributeError)
    with file.open("rb") as opened, contextlib.suppress(*nonsense):
        (length,) = struct.unpack("<Q", opened.read(8))
        described = json.loads(opened.read(min(length, _LONGEST_HEADER)))
        for name, tensor in described.items():
            if name != "__metadata__":
                first, last = tensor["data_offsets"]
                numbers += (last - first) // _NUMBER_BYTES.get(tensor["dtype"], 1)
        return numbers
    return 0


def _address_room() -> int | None:
    """Address space left under RLIMIT_AS."""
    if sys.platform == "win32":
        return None
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return None
    return max(limit - psutil.Process().memory_info().vms, 0)


def _cgroup_rooms(root: Path) -> tuple[int, ...]:
    """What each cgroup that this process is in has left; none where there are no cgroups or no limits."""
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    rooms: list[int] = []
    for line in lines:
        _, controllers, place = line.split(":", 2) if line.count(":") > 1 else ("", "?", "")
        if not controllers:
            files = ("memory.max", "memory.current", "inactive_file")
            rooms += _rooms_upwards(root / "sys/fs/cgroup", place, files)
        elif "memory" in controllers.split(","):
            files = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
            rooms += _rooms_upwards(root / "sys/fs/cgroup/memory", place, files)
    return tuple(rooms)


def _rooms_upwards(top: Path, place: str, files: tuple[str, str, str]) -> list[int]:
    """A limit may be set on any group above, too."""
    inner = top / place.lstrip("/")
    return [
        room
        for folder in (inner, *inner.parents)
        if folder.is_relative_to(top) and (room := _cgroup_room(folder, *files)) is not None
    ]


def _cgroup_room(folder: Path, limit: str, usage: str, inactive: str) -> int | None:
    try:
        most = int((folder / limit).read_text(encoding="ascii"))
        used = int((folder / usage).read_text(encoding="ascii"))
        statistics = (folder / "memory.stat").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        # No such group here, or "max": no limit.
        return None
    # What was read from files and not touched since is given up when memory is needed.
    cached = dict(zip(statistics[::2], statistics[1::2], strict=False)).get(inactive, "0")
    return max(most - used + (int(cached) if cached.isdigit() else 0), 0)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
