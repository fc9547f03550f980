"""Finding stop strings in a text that is still being written."""

from collections.abc import Sequence


class Stops:
    """The stop strings of one variant: exact text, as the request gives it."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._from: int | None = None

    def look(self, text: str, base: int) -> tuple[tuple[int, int] | None, int]:
        """Start and end of the stop string that is complete first in the answer, which begins at `base`.

        Of two complete at once the longer one. With it: the place from which on one may have begun.
        """
        start = base if self._from is None else max(base, self._from)
        found: tuple[int, int] | None = None
        for stop in self._stops:
            place = text.find(stop, start)
            if place >= 0 and (found is None or (place + len(stop), place) < (found[1], found[0])):
                found = place, place + len(stop)
        self._from = min((self._begun(stop, text, start) for stop in self._stops), default=len(text))
        return found, self._from

    def start_again(self) -> None:
        """The text was shortened: look at all of it once more."""
        self._from = None

    def _begun(self, stop: str, text: str, start: int) -> int:
        """Where the text's end is how the stop string begins; the text's length when it is not."""
        place = text.find(stop[0], max(start, len(text) - len(stop) + 1))
        while place >= 0:
            if stop.startswith(text[place:]):
                return place
            place = text.find(stop[0], place + 1)
        return len(text)
