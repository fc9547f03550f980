"""What smaller models of a pocket voice cost, as a table in Markdown: run this file, with Inkwell installed.

A pocket GPT-2 learns Pride and Prejudice from nothing; then it is quantized, pruned and distilled. Everything goes
through the doors that the window uses, in the training process. Perplexity is that of held-out chapters.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import msgspec

from inkwell.voice.choosing import from_file
from inkwell.voice.compression import Compression, price_markdown
from inkwell.voice.host.gguf_quantizing import KINDS
from inkwell.voice.preparing import Choices, prepare, write_corpus
from inkwell.voice.protocol import Done, Event, Stage
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import (
    Care,
    Compressing,
    CompressionKind,
    Job,
    Method,
    NetworkShape,
    Schedule,
    Training,
)
from inkwell.voice.voice_folder import VoiceFolder
from inkwell.voice.worker import Worker

ROOT = Path(__file__).resolve().parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
BOOK = "pride-and-prejudice.md"
PRICE, ROOM = 0.01, 0.30
"""What Q8_0 may cost in perplexity and need of the room."""


def main() -> None:
    """Train, compress and print; the exit status is 1 when Q8_0 costs more than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="of training")
    parser.add_argument("--more", type=float, default=3.0, help="minutes of fine-tuning, and of teaching")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--voices", type=Path, help="keep the voice here")
    parsed = parser.parse_args()
    book = BOOKS / BOOK
    book = book if book.is_file() else ROOT / "resources" / "sample" / "story.md"
    care = Care(on_battery=True, threads=parsed.threads)
    with tempfile.TemporaryDirectory() as place:
        folder = voice(Shelf(parsed.voices or Path(place) / "voices"), book)
        start = time.monotonic()
        schedule = Schedule(minutes=parsed.minutes, epochs=40, learning_rate=1e-3)
        trained = work(Training(str(folder.path), Method.SCRATCH, schedule=schedule, network=NetworkShape(), care=care))
        learnt = time.monotonic() - start
        job = Compressing(
            str(folder.path),
            tuple(CompressionKind),
            KINDS,
            schedule=msgspec.structs.replace(schedule, minutes=parsed.more, learning_rate=5e-4),
            student=NetworkShape(width=128, layers=2, heads=2),
            care=care,
        )
        table = msgspec.convert(work(job), Compression)
        print(f"{book.stem}; {os.cpu_count()} cores, {table.threads} threads.")
        print(
            f"Trained {trained['steps']} steps in {learnt / 60:.1f} min, made smaller and measured in "
            f"{(time.monotonic() - start - learnt) / 60:.1f} min, on {table.tokens:,} held-out tokens in windows of "
            f"{table.window}, {table.stride} of each counted.\n"
        )
        print(price_markdown(table))
        sys.exit(not kept(table))


def kept(table: Compression) -> bool:
    """Say whether Q8_0 keeps what was asked of it."""
    found = table.find("Q8_0", "llama.cpp")
    assert found is not None
    met = found.change <= PRICE and found.share <= ROOM
    print(
        f"Q8_0: {found.change:+.2%} perplexity (≤ {PRICE:.0%}), {found.share:.1%} of the room (≤ {ROOM:.0%}): "
        f"{'met' if met else 'MISSED'}"
    )
    return met


def voice(shelf: Shelf, book: Path) -> VoiceFolder:
    """A voice whose corpus is the book, some chapters held out."""
    folder, _ = shelf.begin("Pocket, made smaller", Method.SCRATCH)
    write_corpus(folder, prepare(from_file(book), Choices()))
    return folder


def work(job: Job) -> dict[str, Any]:
    """Have the training process do a job, and say on the way what it does."""
    with tempfile.TemporaryDirectory() as log:
        worker = Worker(job, say, Path(log) / "voice.log")
        try:
            worker.wait()
        finally:
            worker.close()
    if not isinstance(worker.ending, Done):
        sys.exit(f"It failed: {worker.ending}")
    return worker.ending.result


def say(event: Event) -> None:
    """Show a stage on the way."""
    if isinstance(event, Stage):
        print(event.words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
