"""A tiny model's llama.cpp backend for tests, and the questions that they ask of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, Ledger, LoadSettings, ModelRef
from inkwell.story.segments import Cut, Origin, Segment

SENTENCES = tuple(
    f"Number {number} of the boats came home before the {word} rain.\n"
    for number, word in enumerate(
        ("first", "second", "heavy", "cold", "grey", "long", "small", "late", "last", "warm") * 9
    )
)


def part(text: str, cut: Cut = Cut.FRONT, origin: Origin = Origin.AUTHOR) -> Segment:
    return Segment(text, origin, "story", 90 if cut is Cut.NEVER else 50, cut)


class Loaded:
    """A backend with a model."""

    def __init__(self, path: Path, **settings: Any) -> None:
        from inkwell.engine.backends.llama_cpp import LlamaBackend

        self.backend: Any = LlamaBackend()
        asked = LoadSettings(**{"context_tokens": 2048, "extra_buffers": False, **settings})
        self.capabilities = self.backend.load(ModelRef(path.stem, str(path), "llama"), asked)

    def ask(
        self, *told: str | Segment, cancelled: Callable[[], bool] = lambda: False, **fields: Any
    ) -> tuple[Ledger, list[Chunk], Record]:
        """Generate from texts or segments."""
        segments = tuple(part(each) if isinstance(each, str) else each for each in told)
        asked = Asked(**{"max_tokens": 8, "sampling": Sampling(seed=1), **fields})
        ledger, *chunks, record = self.backend.generate(Generate("1", segments, asked), cancelled)
        return ledger, chunks, record

    def matches(self, record: Record) -> bool:
        """Whether a record replays."""
        return self.backend.replay(record, lambda: False).matches


@contextmanager
def loaded(path: Path, **settings: Any) -> Iterator[Loaded]:
    """A backend that is closed again."""
    found = Loaded(path, **settings)
    try:
        yield found
    finally:
        found.backend.close()
