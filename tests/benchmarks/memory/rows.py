"""What was measured already, one place a line, so that a long measurement can be stopped and gone on with."""

import json
from collections.abc import Mapping
from pathlib import Path


class Rows:
    """Figures by novel and place in a file, or only in memory where `path` is None."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._rows: dict[tuple[str, int], dict[str, float]] = {}
        if path is not None and path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                self._rows[row["novel"], row["place"]] = row["figures"]

    def of(self, novel: str, place: int) -> Mapping[str, float] | None:
        """What was measured there; None where nothing was."""
        return self._rows.get((novel, place))

    def keep(self, novel: str, place: int, figures: Mapping[str, float]) -> None:
        """Keep what was measured there, once."""
        if (novel, place) in self._rows:
            return
        self._rows[novel, place] = dict(figures)
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"novel": novel, "place": place, "figures": dict(figures)}) + "\n")
