"""The training loop: windows in, updates of the weights out, the same curve whatever interrupts it.

One step reads `batch × accumulate` windows, shared among the processes, clips the gradient's norm and lets AdamW
(Loshchilov and Hutter 2019) update what is trained. The rate rises along a line and falls along half a cosine.
"""

import contextlib
import math
import time
from collections.abc import Callable, Generator, Sequence
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.checkpoints import Progress
from inkwell.voice.host.libraries import Libraries, number_type
from inkwell.voice.host.objectives import CrossEntropy, Objective, cross_entropy
from inkwell.voice.host.texts import Windows
from inkwell.voice.specification import Schedule

_TIMED_STEPS: Final = 4
"""So many steps are timed before it is known how many there is time for."""
_RESERVE: Final = 0.94
"""Share of the time asked for that is planned with: the machine may be slower later."""
_FLOOR: Final = 0.1
"""Share of the highest learning rate that is left at the end."""
_BETAS: Final = (0.9, 0.95)
_ASLEEP: Final = 120.0
"""A step of more seconds, and ten times as many as usual, was slept through: some clocks run on in a closed laptop."""
_PLANNED: Final = 100
"""Steps that the rate rises by while it is not known yet how many there will be."""


class Learner:
    """One model on its way. All processes of a training run the same calls in the same order."""

    def __init__(
        self,
        libs: Libraries,
        accelerator: Any,
        model: Any,
        windows: Windows,
        schedule: Schedule,
        progress: Progress,
        objective: Objective | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`objective`: what its steps make smaller; None for the cross-entropy."""
        self._clock = clock
        self._paces: list[float] = []
        """Seconds of each step of this sitting."""
        self._asides: dict[int, float] = {}
        """Seconds of what comes between the steps, by how many steps it comes again after."""
        self._torch = libs.torch
        self._objective = objective or CrossEntropy(libs.torch)
        self._accelerator = accelerator
        self._windows = windows
        self._schedule = schedule
        self.progress = progress
        self.optimizer: Any = libs.torch.optim.AdamW(
            _groups(model, schedule.weight_decay), schedule.learning_rate, _BETAS
        )
        self.bare = model
        """The model itself, whatever the processes wrap around it."""
        # Not left to the first measurement: one that is gone on with begins without it.
        model.train()
        self._model, self.optimizer = accelerator.prepare(model, self.optimizer)
        self._limit = _steps_of(schedule, windows)

    @property
    def over(self) -> bool:
        """Whether as much is learnt as was asked for."""
        progress, minutes = self.progress, self._schedule.minutes
        if minutes and progress.seconds >= minutes * 60:
            return True
        return bool(progress.steps) and progress.step >= progress.steps

    @property
    def learning_rate(self) -> float:
        """Of the next step."""
        steps = self.progress.steps or max(_PLANNED, self._limit and min(self._limit, _PLANNED))
        rise = max(1, round(self._schedule.warmup * steps))
        at = self.progress.step
        if at < rise:
            return self._schedule.learning_rate * (at + 1) / rise
        fallen = 0.5 * (1 + math.cos(math.pi * min(1.0, (at - rise) / max(1, steps - rise))))
        return self._schedule.learning_rate * (_FLOOR + (1 - _FLOOR) * fallen)

    @property
    def seconds_left(self) -> float:
        """An estimate by the pace of this sitting; 0 when nothing is known yet."""
        left = self.progress.steps - self.progress.step
        return self._pace * left if self._paces and left > 0 else 0.0

    def step(self) -> float:
        """Do one step and return its mean of the objective; not finite when the weights were left as they are."""
        start = self._clock()
        self._plan()
        loss = self._gradients()
        norm = self._accelerator.clip_grad_norm_(self.bare.parameters(), self._schedule.clip)
        if math.isfinite(loss) and math.isfinite(float(norm)):
            for group in self.optimizer.param_groups:
                group["lr"] = self.learning_rate
            self.optimizer.step()
        else:
            loss = math.nan
        self.optimizer.zero_grad(set_to_none=True)
        self.progress.step += 1
        self.progress.tokens += self._per_step * self._schedule.window
        self._paces.append(self._awake(self._clock() - start))
        self.progress.seconds += self._paces[-1]
        return loss

    @contextlib.contextmanager
    def aside(self, every: int = 0) -> Generator[None]:
        """Work that is none of the steps; `every`: after how many steps it comes again, 0 for nobody knows."""
        start = self._clock()
        yield
        took = self._awake(self._clock() - start)
        self.progress.seconds += took
        if every:
            self._asides[every] = took

    def measure(self, windows: Sequence[Sequence[int]], every: int = 0) -> float:
        """Mean loss in nats a token over held-out windows, each token counted once; nothing is learnt from them.

        `every`: after how many steps it is measured again, 0 for nobody knows.
        """
        torch, total, tokens = self._torch, 0.0, 0
        self.bare.eval()
        with self.aside(every), torch.no_grad(), self._accelerator.autocast():
            for window in windows:
                row = torch.tensor([list(window)], device=self._accelerator.device)
                total += float(cross_entropy(torch, self.bare(input_ids=row[:, :-1]).logits, row, "sum"))
                tokens += len(window) - 1
        self.bare.train()
        return total / max(tokens, 1)

    def weights(self) -> dict[str, Any]:
        """What is trained, by name, on the processor."""
        found = self.bare.named_parameters()
        return {name: part.detach().cpu().contiguous().clone() for name, part in found if part.requires_grad}

    def put_back(self, weights: dict[str, Any]) -> None:
        """Set what is trained to these weights."""
        own = dict(self.bare.named_parameters())
        with self._torch.no_grad():
            for name, value in weights.items():
                own[name].copy_(value)

    @property
    def _pace(self) -> float:
        """Seconds that a step takes here, with its share of what comes between the steps."""
        beside = sum(took / every for every, took in self._asides.items())
        return sum(self._paces) / max(len(self._paces), 1) + beside

    def _awake(self, took: float) -> float:
        """The seconds of so many that were worked."""
        usual = sum(self._paces) / len(self._paces) if self._paces else took
        return took if took <= max(_ASLEEP, 10 * usual) else usual

    @property
    def _per_step(self) -> int:
        return self._schedule.batch * self._schedule.accumulate

    def _gradients(self) -> float:
        """Read the step's windows; the gradients of the mean loss are then in the parameters of every process."""
        torch, accelerator = self._torch, self._accelerator
        pieces = self._schedule.accumulate // accelerator.num_processes
        total = torch.zeros((), device=accelerator.device)
        for piece in range(pieces):
            rows = self._rows(piece * accelerator.num_processes + accelerator.process_index)
            last = piece == pieces - 1
            with contextlib.nullcontext() if last else accelerator.no_sync(self._model):
                with accelerator.autocast():
                    loss = self._objective(self._model, rows)
                accelerator.backward(loss / pieces)
            total += loss.detach().float() / pieces
        return float(accelerator.reduce(total, "mean"))

    def _rows(self, piece: int) -> Any:
        first = self.progress.step * self._per_step + piece * self._schedule.batch
        rows = [self._windows.at(first + index) for index in range(self._schedule.batch)]
        return self._torch.tensor(rows, device=self._accelerator.device)

    def _plan(self) -> None:
        """Settle how many steps there will be: at once, or when it is known how long one takes."""
        progress, minutes = self.progress, self._schedule.minutes
        if progress.steps:
            return
        if not minutes:
            progress.steps = self._limit
        elif len(self._paces) >= _TIMED_STEPS:
            # The slowest of the processes sets the pace, and all have to plan alike.
            told = self._torch.tensor([progress.seconds, self._pace], device=self._accelerator.device)
            spent, pace = (float(each) for each in self._accelerator.reduce(told, "mean"))
            there = progress.step + int((minutes * 60 * _RESERVE - spent) / pace)
            progress.steps = max(progress.step + 1, min(there, self._limit) if self._limit else there)


def accelerator_for(libs: Libraries, schedule: Schedule) -> Any:
    """What shares the steps of a schedule among this run's processes, on CUDA where there is one.

    Raises:
        InkwellError: BAD_INPUT when they cannot be shared evenly.
    """
    from accelerate import Accelerator

    where = "cuda" if libs.torch.cuda.is_available() else "cpu"
    numbers = number_type(libs.torch, schedule.precision, where)
    mixed = "bf16" if numbers is libs.torch.bfloat16 else "no"
    accelerator: Any = Accelerator(mixed_precision=mixed, cpu=where == "cpu")
    if schedule.accumulate % accelerator.num_processes:
        sentence = tr(
            "{accumulate} windows cannot be shared evenly among {num_processes} processes.",
            accumulate=schedule.accumulate,
            num_processes=accelerator.num_processes,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return accelerator


def _steps_of(schedule: Schedule, windows: Windows) -> int:
    """Steps that were asked for, the time left out of account; 0 when only the time was asked for."""
    if schedule.steps:
        return schedule.steps
    return max(1, math.ceil(len(windows) * schedule.epochs / (schedule.batch * schedule.accumulate)))


def _groups(model: Any, decay: float) -> list[dict[str, Any]]:
    """What is trained, matrices apart from vectors: biases and norms do not decay."""
    trained = [part for part in model.parameters() if part.requires_grad]
    matrices = [part for part in trained if part.dim() > 1]
    vectors = [part for part in trained if part.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": decay}, {"params": vectors, "weight_decay": 0.0}]
    return [group for group in groups if group["params"]]
