"""Fifty continuations each by Inkwell's and by llama.cpp's own sampler settings: how they repeat, and how they vary.

Inkwell draws as it does where an author has changed nothing, with the book's own phrases and without. All go on from
the same few hundred tokens of the author's own words, by the same model, with the same seeds. The likelihood of what
was written is the model's own, before any sampler. Beside them stands what the authors wrote there themselves: prose
says some words again, whoever writes it.
"""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from contexts import phrases_before, plain
from novel import Novel, places

from inkwell.app.asking import asked_by, presets_of
from inkwell.engine.asking import Asked
from inkwell.engine.client import Client
from inkwell.engine.lists import cliches
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities, Chunk
from inkwell.storage.settings import Settings
from inkwell.story.measures import distinct, phrases_in, repetition, words_of
from inkwell.story.segments import Segment

CONTINUATIONS = 50
WORDS = 80
CHARACTERS, PHASE = 1200, 0.35
"""Of the text that is gone on from, and where in the novels (see `novel.places`)."""
LLAMA = Sampling(
    temperature=0.8, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0, dry_multiplier=0.0, xtc_probability=0.0
)
"""What llama.cpp's own programs draw with unless they are told otherwise (common/common.h)."""


INKWELL, ALONE, LLAMA_CPP, AUTHOR = "Inkwell", "Inkwell, without the book’s phrases", "llama.cpp", "the author"


@dataclass
class Written:
    """Continuations by one way of drawing."""

    words: list[tuple[str, ...]] = field(default_factory=list)
    before: list[tuple[str, ...]] = field(default_factory=list)
    """The words that each goes on from."""
    logs: list[float] = field(default_factory=list)
    """The model's own log-probabilities; none of what an author wrote."""

    @property
    def repetition(self) -> float:
        """Share of four-word phrases said before, in the continuation or the 300 words before it."""
        return statistics.mean(map(repetition, self.words, self.before))

    def distinct(self, length: int) -> float:
        """Distinct-n of each continuation, the mean."""
        return statistics.mean(distinct(words, length) for words in self.words)

    @property
    def cliches(self) -> float:
        """Phrases of Inkwell's list of machine clichés in a thousand words."""
        phrases = cliches()
        total = sum(map(len, self.words))
        return 1000 * sum(len(phrases_in(words, phrases)) for words in self.words) / total if total else 0.0

    @property
    def likelihood(self) -> float:
        """Mean log-probability of a token."""
        return statistics.mean(self.logs) if self.logs else 0.0


def measure(
    client: Client,
    model: Capabilities,
    novels: Sequence[Novel],
    count: int,
    folder: Path,
    tell: Callable[[str], object],
) -> dict[str, Written]:
    """Have each way write `count` continuations, spread over the novels; `folder` is for the memories' files."""
    usual = asked_by(Settings(), presets_of(model)).asked
    plainly = msgspec.structs.replace(usual, max_words=WORDS, max_tokens=3 * WORDS, log_probabilities=True)
    theirs = Asked(LLAMA, 3 * WORDS, WORDS, log_probabilities=True)
    found = {name: Written() for name in (INKWELL, ALONE, LLAMA_CPP, AUTHOR)}
    for number, novel in enumerate(novels):
        share = count // len(novels) + (number < count % len(novels))
        for seed, place in enumerate(places(novel, share, PHASE)):
            text = novel.text[:place]
            segments = plain(text[-CHARACTERS:].partition(" ")[2])
            before = words_of(text[-3000:])[-300:]
            leaning = msgspec.structs.replace(plainly, ngrams=phrases_before(novel, place, folder))
            found[AUTHOR].words.append(words_of(novel.text[place : place + CHARACTERS])[:WORDS])
            found[AUTHOR].before.append(before)
            for name, asked in ((INKWELL, leaning), (ALONE, plainly), (LLAMA_CPP, theirs)):
                said, logs = _written(client, f"{name} {novel.name} {place}", segments, asked, seed)
                found[name].words.append(words_of(said))
                found[name].before.append(before)
                found[name].logs += logs
        tell(f"{novel.name}: {share} continuations of each")
    return found


def _written(
    client: Client, name: str, segments: Sequence[Segment], asked: Asked, seed: int
) -> tuple[str, list[float]]:
    seeded = msgspec.structs.replace(asked, sampling=msgspec.structs.replace(asked.sampling, seed=seed))
    text, logs = "", list[float]()
    for event in client.generate(Generate(name, tuple(segments), seeded)):
        if isinstance(event, Chunk):
            text = event.after(text)
            logs += event.log_probabilities or ()
    return text, logs
