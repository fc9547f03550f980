"""How many threads write fastest: found by trying, remembered for each model and machine.

More threads are not always faster: beyond a few they wait for memory, and each waits for the slowest at every step.
"""

import platform
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from inkwell.engine.memo import Memo

ROUNDS = 7
"""How often each number of threads is tried at most."""
NOISE = 1.04
"""Within this factor two times are the same."""
_MOST_THREADS = 1024


def candidates(cores: int) -> tuple[int, ...]:
    """Numbers of threads that are worth trying on so many physical cores; one core is left to the window."""
    quarters = {cores // 4, cores // 2, 3 * cores // 4, cores - 1}
    if cores > 32:
        # So many cores are faster than their memory: fewer of them may be enough.
        quarters.add(8)
    return tuple(sorted({max(1, number) for number in quarters}))


def measure(
    step: Callable[[int], None],
    numbers: Sequence[int],
    budget_seconds: float,
    clock: Callable[[], float] = time.perf_counter,
) -> int:
    """The fewest threads that are, within noise, as fast as any.

    Args:
        step: does one step of work (evaluates one token) with so many threads.
        numbers: what to try, in rising order; not empty.
        budget_seconds: no round is begun after this; the first always is.
        clock: seconds.
    """
    if len(numbers) == 1:
        return numbers[0]
    started = clock()
    times: dict[int, list[float]] = {number: [] for number in numbers}
    for number in numbers:
        # The first step with a new number starts the threads.
        step(number)
    for _ in range(ROUNDS):
        # By turns: what else the machine does meanwhile hits all alike.
        for number in numbers:
            before = clock()
            step(number)
            times[number].append(clock() - before)
        if clock() - started > budget_seconds:
            break
    typical = {number: statistics.median(taken) for number, taken in times.items()}
    fastest = min(typical.values())
    return next(number for number in numbers if typical[number] <= fastest * NOISE)


class Tuning:
    """Remembers the number of threads for each model, in `threads.json` in a folder (None for nowhere)."""

    def __init__(self, folder: Path | None, machine: str = "") -> None:
        self._memo = Memo(folder / "threads.json" if folder else None)
        # A home folder may be seen from several machines.
        self._machine = machine or f"{platform.node()} {platform.machine()} {platform.processor()}"

    def threads(self, key: str) -> int:
        """What was found for a model (`key` says which, and how it is loaded); 0 when nothing was."""
        known = self._memo.get(self._whole(key))
        if isinstance(known, int) and not isinstance(known, bool) and 1 <= known <= _MOST_THREADS:
            return known
        return 0

    def remember(self, key: str, threads: int) -> None:
        """Keep what was found."""
        self._memo.put(self._whole(key), threads)

    def _whole(self, key: str) -> str:
        return f"{self._machine}: {key}"
