"""Which of many entries call each other in a circle."""

from collections.abc import Iterator, Mapping


class Circles:
    """Finds in one walk over all calls which entries call each other, over any number of steps (Tarjan's algorithm)."""

    def __init__(self, calls: Mapping[int, set[int]]) -> None:
        self._calls = calls
        self._numbers: dict[int, int] = {}
        """In the order in which they were come to."""
        self._lowest: dict[int, int] = {}
        """The lowest number that each leads to, of those that are still open."""
        self._open: dict[int, None] = {}
        """Those that may still turn out to be one circle with another, in their order."""
        self._path: list[tuple[int, Iterator[int]]] = []
        """The way to where the walk is, and where it can still go from each place on it."""
        self._found: list[list[int]] = []

    def find(self) -> list[list[int]]:
        """Return the circles, each in order, the one with the first entry first."""
        for start in self._calls:
            if start not in self._numbers:
                self._come_to(start)
            while self._path:
                self._go_on()
        return sorted(self._found)

    def _come_to(self, at: int) -> None:
        self._lowest[at] = self._numbers[at] = len(self._numbers)
        self._open[at] = None
        self._path.append((at, iter(self._calls.get(at, ()))))

    def _go_on(self) -> None:
        at, others = self._path[-1]
        for other in others:
            if other not in self._numbers:
                self._come_to(other)
                return
            if other in self._open:
                self._lowest[at] = min(self._lowest[at], self._numbers[other])
        self._leave(at)

    def _leave(self, at: int) -> None:
        self._path.pop()
        if self._path:
            before = self._path[-1][0]
            self._lowest[before] = min(self._lowest[before], self._lowest[at])
        if self._lowest[at] == self._numbers[at]:
            circle: list[int] = []
            while at in self._open:
                circle.append(self._open.popitem()[0])
            if len(circle) > 1:
                self._found.append(sorted(circle))
