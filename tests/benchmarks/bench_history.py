"""What a year of writing leaves in the history: 120,000 words in 250 sittings, drafted and then revised twice.

Run `python tests/benchmarks/bench_history.py`, or call `measure()`. The words are drawn from the sample story; the
plan of the year is fixed by a seed. The versions are those of the app: of each touched scene before the first change of
a sitting, and after every ten minutes of work. Disk flushes are left out of it, for it is space that is measured.
"""

import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage import atomic
from inkwell.storage.history import History
from inkwell.storage.project import Project

TARGET_RATIO = 5.0
TARGET_FILES = 3_000
SITTINGS = 250
SCENES = 40
WORDS = 120_000
DRAFTING = 130
"""Sittings until the last word of the draft stands; the others go through the book again, twice."""
TEN_MINUTES = timedelta(minutes=10)
STEPS = 9
"""Ten-minute stretches in a sitting."""
STORY = Path(__file__).resolve().parents[2] / "resources" / "sample" / "story.md"


class Year:
    """A novelist's year, told to a clock of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._draw = random.Random(seed)
        self._vocabulary = STORY.read_text(encoding="utf-8").split()
        tree = Manuscript({})
        for number in range(SCENES):
            tree = tree.add(f"scene{number:02}", NodeKind.SCENE, f"Scene {number}", None)
        self.project = Project.create_from(folder, "A year", tree, {})
        self.history = History(folder)
        self._scenes = [f"scene{number:02}" for number in range(SCENES)]
        self._now = datetime(2026, 1, 5, 9, tzinfo=UTC)
        self._begun: set[str] = set()

    def live(self) -> None:
        for sitting in range(SITTINGS):
            self._now = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=sitting * 364 / SITTINGS)
            self._begun.clear()
            for step in range(STEPS):
                if sitting < DRAFTING:
                    self._draft(sitting, step)
                else:
                    self._revise(sitting, step)
                self._now += TEN_MINUTES

    def _draft(self, sitting: int, step: int) -> None:
        """New words at the end of this sitting's scene; once a sitting, a look back at an earlier one."""
        done = (sitting * STEPS + step) / (DRAFTING * STEPS)
        scene = int(done * SCENES)
        words = WORDS // (DRAFTING * STEPS) + 1
        self._work(self._scenes[scene], lambda text: text + self._prose(words))
        if step == STEPS // 2 and scene:
            self._work(self._scenes[self._draw.randrange(max(0, scene - 5), scene)], self._polished)

    def _revise(self, sitting: int, step: int) -> None:
        """From the first scene to the last, twice; now and then one elsewhere, to make it agree."""
        done = ((sitting - DRAFTING) * STEPS + step) / ((SITTINGS - DRAFTING) * STEPS)
        scene = int(done * 2 * SCENES) % SCENES
        self._work(self._scenes[scene], self._polished)
        if step == STEPS - 1 and sitting % 3 == 0:
            self._work(self._draw.choice(self._scenes), self._polished)

    def _work(self, scene: str, change: Callable[[str], str]) -> None:
        """Ten minutes in one scene."""
        if scene not in self._begun:
            self._begun.add(scene)
            self._keep(scene)
        self.project.write_text(scene, change(self.project.read_text(scene).text))
        self._keep(scene)

    def _keep(self, scene: str) -> None:
        data = (self.project.folder / "text" / f"{scene}.md").read_bytes()
        self.history.record(scene, data, (), self._now)

    def _prose(self, words: int) -> str:
        return " ".join(self._draw.choices(self._vocabulary, k=words)) + "\n\n"

    def _polished(self, text: str) -> str:
        """A few sentences taken out, as many words put in."""
        words = text.split(" ")
        for _ in range(5):
            at = self._draw.randrange(max(1, len(words) - 20))
            words[at : at + 12] = self._draw.choices(self._vocabulary, k=12)
        return " ".join(words)


@contextmanager
def _without_flushes() -> Iterator[None]:
    with mock.patch.object(atomic, "sync_file"), mock.patch.object(atomic, "sync_folder"):
        yield


def measure(seed: int = 1) -> dict[str, float]:
    """Live the year; return bytes of history over bytes of text, and the number of files in the history."""
    with tempfile.TemporaryDirectory() as folder, _without_flushes():
        year = Year(Path(folder) / "Book", seed)
        year.live()
        files = [path for path in (year.project.folder / "history").rglob("*") if path.is_file()]
        text = sum(path.stat().st_size for path in (year.project.folder / "text").iterdir())
        return {
            "ratio": sum(path.stat().st_size for path in files) / text,
            "files": float(len(files)),
            "words": float(sum(size.words for size in year.project.sizes().values())),
            "target_ratio": TARGET_RATIO,
            "target_files": float(TARGET_FILES),
        }


def main() -> None:
    sys.stdout.write(json.dumps([measure(seed) for seed in range(1, 4)], indent=2) + "\n")


if __name__ == "__main__":
    main()
