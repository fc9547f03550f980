"""What can be asked of the training process, as values: how a voice is trained, compressed, evaluated, published.

Every figure is the field's: window, batch and steps in tokens, sequences and optimizer updates.
"""

from enum import StrEnum
from pathlib import Path
from typing import Literal

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import figure, tr

Precision = Literal["auto", "float32", "bfloat16"]
"""Numbers that a forward pass is computed in; "auto" takes the faster one that this machine computes natively."""


class Method(StrEnum):
    """Which way a voice is made."""

    ADAPTER = "adapter"
    """Low-rank matrices beside a base model's own (LoRA, Hu et al. 2021), which stays as it is."""
    FULL = "full"
    """All weights of a base model are trained on."""
    SCRATCH = "scratch"
    """A tokenizer and a GPT-2 of chosen size, both from nothing but the corpus."""


class AdapterShape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A LoRA adapter: what is added to a weight is `alpha / rank × B·A`."""

    rank: int = 16
    alpha: float = 32.0
    dropout: float = 0.0
    modules: tuple[str, ...] = ()
    """Names of the linear layers that get one; none for all but the output layer."""


class NetworkShape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A GPT-2 (Radford et al. 2019) to be trained from nothing; the usual one is the pocket size."""

    vocabulary: int = 4096
    """Tokens of the byte-level BPE tokenizer, its 256 bytes and the end-of-text token among them."""
    context: int = 256
    width: int = 256
    layers: int = 4
    heads: int = 4
    dropout: float = 0.1


class Schedule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long and how fast is learnt. A step reads `batch × accumulate` windows, by all processes together."""

    window: int = 256
    """Tokens of one training sequence."""
    batch: int = 1
    accumulate: int = 8
    epochs: float = 1.0
    """How often the whole training text is read; counts when `steps` is 0."""
    steps: int = 0
    minutes: float = 0.0
    """When not 0, training ends after so much working time, its learning rate brought down by then."""
    learning_rate: float = 5e-4
    warmup: float = 0.05
    """Share of the steps in which the rate rises from nothing; after them it falls along a cosine to a tenth."""
    weight_decay: float = 0.01
    clip: float = 1.0
    """The largest norm of a gradient."""
    precision: Precision = "auto"
    checkpointing: bool = False
    """Activations are computed again on the way back instead of kept: less memory, a third more time."""
    seed: int = 0


class Looks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is shown and kept on the way."""

    evaluate_every: int = 20
    """Steps between two measurements on held-out windows."""
    evaluate_windows: int = 16
    sample_every: int = 0
    """Steps between two samples; 0 for none."""
    sample_tokens: int = 60
    save_seconds: float = 60.0
    """The most work, in seconds, that a kill can cost."""


class Care(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When training waits by itself, for the machine's sake."""

    on_battery: bool = False
    """Whether to go on while the machine runs on its battery."""
    hottest: float = 92.0
    """Degrees Celsius of the processor above which it rests until it is ten degrees cooler; 0 for no limit."""
    threads: int = 0
    """0 leaves one core of three or more to the author."""


class Training(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="train"):
    """Train the voice in `folder` on the corpus in it, from the last checkpoint where there is one."""

    folder: str
    """The voice's folder (see `voice_folder.VoiceFolder`), its `corpus` prepared."""
    method: Method
    base: str = ""
    """A GGUF file or a Hugging Face folder; "" from scratch."""
    schedule: Schedule = Schedule()
    adapter: AdapterShape = AdapterShape()
    network: NetworkShape = NetworkShape()
    looks: Looks = Looks()
    care: Care = Care()
    processes: int = 1
    """How many processes share each step; they are started by `accelerate launch`."""


class Publishing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="publish"):
    """Write what training gave as files that the engine loads: safetensors, and GGUF in these kinds."""

    folder: str
    kinds: tuple[str, ...] = ("F32", "Q8_0")
    """GGUF kinds of a whole model, as llama.cpp names them; an adapter is always F32."""


class CompressionKind(StrEnum):
    """Ways to make a model smaller."""

    QUANTIZED = "quantized"
    INT8 = "int8"
    """torch's own 8-bit weights."""
    PRUNED = "pruned"
    """The smallest weights set to nothing (magnitude pruning, Han et al. 2015), then fine-tuned."""
    DISTILLED = "distilled"
    """A smaller model taught by the larger one's probabilities (Hinton et al. 2015)."""


class Compressing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="compress"):
    """Make smaller models of the voice, and measure each: perplexity on the held-out text, size, speed."""

    folder: str
    kinds: tuple[CompressionKind, ...] = (CompressionKind.QUANTIZED,)
    gguf_kinds: tuple[str, ...] = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M")
    sparsity: float = 0.5
    """Share of the weights of linear layers that pruning sets to nothing."""
    student: NetworkShape | None = None
    """The smaller model that distillation teaches; context and vocabulary are the teacher's. None: half as wide and
    half as deep."""
    temperature: float = 2.0
    """Of the softmax that teacher and student are compared under."""
    schedule: Schedule | None = None
    """How pruned models are fine-tuned and students taught; a window is never longer than the model's context. None:
    students as the voice was trained, pruned models a quarter as long at half the rate."""
    care: Care = Care()


class Evaluating(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="evaluate"):
    """Measure the voice and its base on the held-out text, by chapter, and what both write."""

    folder: str
    window: int = 512
    """Tokens that are evaluated at once, the begin token of the model before them in each."""
    stride: int = 256
    """Tokens of each window that count, but for the first: those before them are context."""
    windows: int = 16
    """How many windows of the held-out text are measured, and of the other texts as many: of each text one at least,
    the others spread evenly. 0 for all of them."""
    continuations: int = 12
    words: int = 120
    """How long a continuation is."""
    probes: int = 12
    """At how many places of what it learnt from it is asked to go on, to see what it knows by heart."""
    others: tuple[str, ...] = ()
    """Text files that the voice should not have got worse on."""
    seed: int = 0


Job = Training | Publishing | Compressing | Evaluating
"""Everything that the training process does; each run of it does one."""

_BOUNDS: dict[str, tuple[float, float]] = {
    "window": (16, 8192),
    "batch": (1, 512),
    "accumulate": (1, 4096),
    "epochs": (0.01, 1000),
    "steps": (0, 10_000_000),
    "minutes": (0, 100_000),
    "learning_rate": (1e-8, 1),
    "warmup": (0, 0.9),
    "weight_decay": (0, 1),
    "clip": (0.001, 1000),
    "rank": (1, 512),
    "alpha": (0.01, 10_000),
    "dropout": (0, 0.9),
    "vocabulary": (300, 200_000),
    "context": (16, 8192),
    "width": (16, 8192),
    "layers": (1, 96),
    "heads": (1, 128),
    "sparsity": (0.05, 0.95),
    "temperature": (0.1, 100),
    "stride": (1, 8192),
    "windows": (0, 1_000_000),
    "continuations": (0, 500),
    "probes": (0, 500),
    "words": (5, 2000),
    "processes": (1, 64),
    "evaluate_every": (1, 1_000_000),
    "evaluate_windows": (1, 10_000),
    "save_seconds": (1, 86_400),
    "sample_every": (0, 1_000_000),
    "sample_tokens": (1, 2000),
    "hottest": (0, 150),
    "threads": (0, 1024),
    "seed": (0, 2_147_483_647),
}


_SAID: dict[str, str] = {
    "window": tr("window", "The … has to be between"),
    "batch": tr("batch", "The … has to be between"),
    "accumulate": tr("accumulate", "The … has to be between"),
    "epochs": tr("epochs", "The … has to be between"),
    "steps": tr("steps", "The … has to be between"),
    "minutes": tr("minutes", "The … has to be between"),
    "learning_rate": tr("learning rate", "The … has to be between"),
    "warmup": tr("warmup", "The … has to be between"),
    "weight_decay": tr("weight decay", "The … has to be between"),
    "clip": tr("clip", "The … has to be between"),
    "rank": tr("rank", "The … has to be between"),
    "alpha": tr("alpha", "The … has to be between"),
    "dropout": tr("dropout", "The … has to be between"),
    "vocabulary": tr("vocabulary", "The … has to be between"),
    "context": tr("context", "The … has to be between"),
    "width": tr("width", "The … has to be between"),
    "layers": tr("layers", "The … has to be between"),
    "heads": tr("heads", "The … has to be between"),
    "sparsity": tr("sparsity", "The … has to be between"),
    "temperature": tr("temperature", "The … has to be between"),
    "stride": tr("stride", "The … has to be between"),
    "windows": tr("windows", "The … has to be between"),
    "continuations": tr("continuations", "The … has to be between"),
    "probes": tr("probes", "The … has to be between"),
    "words": tr("words", "The … has to be between"),
    "processes": tr("processes", "The … has to be between"),
    "evaluate_every": tr("evaluate every", "The … has to be between"),
    "evaluate_windows": tr("evaluate windows", "The … has to be between"),
    "save_seconds": tr("save seconds", "The … has to be between"),
    "sample_every": tr("sample every", "The … has to be between"),
    "sample_tokens": tr("sample tokens", "The … has to be between"),
    "hottest": tr("hottest", "The … has to be between"),
    "threads": tr("threads", "The … has to be between"),
    "seed": tr("seed", "The … has to be between"),
}
"""Their names within a sentence."""


def same_curve(one: Training, other: Training) -> bool:
    """Whether a training can be gone on with as another: they are alike but for where they are and the care taken."""
    return unplaced(one) == unplaced(other)


def unplaced(job: Training, base: str | None = None) -> Training:
    """The training without what its curve does not depend on; `base` stands for its own when it is given."""
    return msgspec.structs.replace(job, folder="", base=job.base if base is None else base, care=Care(), processes=1)


def machines_command(job: Path) -> str:
    """The command that does its share of the training in a file on one of several machines, as accelerate has it."""
    shape = "--num_machines N --num_processes P --machine_rank R --main_process_ip ADDRESS --main_process_port 29500"
    plain = "--multi_gpu --mixed_precision no --dynamo_backend no"
    return f'accelerate launch {plain} {shape} -m inkwell.voice.host.together "{job.absolute()}"'


def check(job: Job) -> None:
    """Refuse figures that nothing could be trained with.

    Raises:
        InkwellError: BAD_INPUT, naming the first that is out of range and what is in it.
    """
    _check_bounds(job)
    if isinstance(job, Training):
        if job.method is not Method.SCRATCH and not job.base:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("A base model is needed to train on."))
        if job.method is Method.SCRATCH:
            _check_network(job.network)
            if job.schedule.window > job.network.context:
                raise _out_of_range("window", job.schedule.window, 16, job.network.context)
    if isinstance(job, Compressing) and job.student is not None:
        _check_network(job.student)
    if isinstance(job, Evaluating) and job.stride > job.window:
        raise _out_of_range("stride", job.stride, 1, job.window)


def _check_bounds(value: msgspec.Struct) -> None:
    for name in value.__struct_fields__:
        part = getattr(value, name)
        if isinstance(part, msgspec.Struct):
            _check_bounds(part)
        elif name in _BOUNDS and not _BOUNDS[name][0] <= part <= _BOUNDS[name][1]:
            raise _out_of_range(name, part, *_BOUNDS[name])


def _check_network(network: NetworkShape) -> None:
    if network.width % network.heads:
        sentence = tr(
            "The width of a network ({width}) has to be a multiple of its heads ({heads}).",
            width=network.width,
            heads=network.heads,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def _out_of_range(name: str, value: float, low: float, high: float) -> InkwellError:
    told = [figure(each, "," if isinstance(each, int) else "g") for each in (low, high, value)]
    return InkwellError(
        ErrorKind.BAD_INPUT,
        tr(
            "The {said} has to be between {told} and {told2}, not {told3}.",
            said=_SAID[name],
            told=told[0],
            told2=told[1],
            told3=told[2],
        ),
    )
