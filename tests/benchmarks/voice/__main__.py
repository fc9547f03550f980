"""What a voice learns, and what it costs: `python tests/benchmarks/voice`, on the novels of INKWELL_BOOKS.

Everything goes through the doors that the window uses: a corpus is prepared, the training process trains, publishes
and evaluates. Perplexity is that of held-out chapters, before and after, in torch and in llama.cpp on the quantized
base: same windows, begin token and stride.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import reference
from gpu import throughput

from inkwell.engine.models import STARTER, find_models
from inkwell.voice.choosing import from_file
from inkwell.voice.preparing import Choices, prepare, write_corpus
from inkwell.voice.protocol import Done, Event, Stepped
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Evaluating, Job, Method, NetworkShape, Publishing, Schedule, Training
from inkwell.voice.voice_folder import VoiceFolder
from inkwell.voice.worker import Worker

ROOT = Path(__file__).resolve().parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT / ".." / "shared" / "books"))
BOOK, OTHER = "pride-and-prejudice.md", "dracula.md"
"""What is learnt from, and a novel of about that time that the voice should not be worse on."""
OTHER_CHARACTERS = 60_000

Row = tuple[str, str, str, str]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["adapter", "pocket", "gpu"])
    parser.add_argument("--minutes", type=float, default=14.0, help="of the adapter's training")
    parser.add_argument("--voices", type=Path, help="keep the voices here")
    parsed = parser.parse_args()
    if not (BOOKS / BOOK).is_file():
        sys.exit(f"{BOOK} is not in {BOOKS}.")
    print(f"{os.cpu_count()} cores\n\n| what | reached | target | |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(parsed.voices or Path(folder) / "voices")
        parts: dict[str, Callable[[], list[Row]]] = {
            "adapter": lambda: adapter(shelf, parsed.minutes),
            "pocket": lambda: pocket(shelf),
            "gpu": throughput,
        }
        for name, measure in parts.items():
            if parsed.only in (None, name):
                for row in measure():
                    print(f"| {' | '.join(row)} |", flush=True)


def adapter(shelf: Shelf, minutes: float) -> list[Row]:
    """An adapter on the starter model, from one novel, measured on its held-out chapters and on another novel."""
    base = next((model for model in find_models(()) if model.name == STARTER), None)
    if base is None:
        return [("adapter on the starter model", "not measured: it is not installed", "", "")]
    folder = corpus(shelf, "Adapter", Method.ADAPTER)
    folder.change(base=base.name, base_path=base.path)
    start = time.monotonic()
    trained = work(Training(str(folder.path), Method.ADAPTER, base.path, Schedule(minutes=minutes, epochs=20)))
    took = (time.monotonic() - start) / 60
    work(Publishing(str(folder.path)))
    found = work(Evaluating(str(folder.path), windows=0, continuations=0, probes=0, others=(str(other(folder)),)))
    change, engine = found["perplexity_change"], found["engine_perplexity_change"]
    elsewhere = next(value for name, value in found.items() if name.startswith("perplexity_change on"))
    tokens = f"{trained['tokens']:,} tokens, {trained['tokens'] / trained['seconds']:.0f} a second"
    return [
        ("an adapter on the starter model, start to end", f"{took:.1f} min ({tokens})", "≤ 15 min", met(took <= 15)),
        ("held-out perplexity, in torch", f"{change:+.1%}", "≤ −12 %", met(change <= -0.12)),
        ("the same in llama.cpp on the quantized base", f"{engine:+.1%}", "≤ −12 %", met(engine <= -0.12)),
        (f"perplexity of {Path(OTHER).stem}", f"{elsewhere:+.1%}", "≤ +5 %", met(elsewhere <= 0.05)),
    ]


def pocket(shelf: Shelf) -> list[Row]:
    """A GPT-2 from scratch, beside a plain loop of the same tokens, size, seed and steps."""
    folder = corpus(shelf, "Pocket", Method.SCRATCH)
    schedule = Schedule(window=256, accumulate=8, steps=200, learning_rate=1e-3, precision="float32")
    job = Training(str(folder.path), Method.SCRATCH, network=NetworkShape(), schedule=schedule)
    start = time.monotonic()
    found = work(job)
    took = time.monotonic() - start
    plain, plain_took = reference.plain_loop(job, folder)
    ratio = found["best_loss"] / plain
    return [
        (
            "a pocket GPT-2 from scratch, 200 steps",
            f"{took / 60:.1f} min ({took / plain_took:.2f} × a plain loop)",
            "",
            "",
        ),
        (
            "its held-out loss ÷ the plain loop's",
            f"{found['best_loss']:.3f} / {plain:.3f} = {ratio:.3f}",
            "≤ 1.02",
            met(ratio <= 1.02),
        ),
    ]


def corpus(shelf: Shelf, name: str, method: Method) -> VoiceFolder:
    """A voice with the novel as its corpus, a tenth of its chapters held out."""
    known = [voice for voice in shelf.voices() if voice.name == name]
    folder = shelf.at(known[0].id) if known else shelf.begin(name, method)[0]
    write_corpus(folder, prepare(from_file(BOOKS / BOOK), Choices()))
    return folder


def other(folder: VoiceFolder) -> Path:
    """A piece out of the middle of another novel, as a file."""
    text = (BOOKS / OTHER).read_text(encoding="utf-8")
    middle = len(text) // 2
    path = folder.path / f"{Path(OTHER).stem}.txt"
    path.write_text(text[middle : middle + OTHER_CHARACTERS], encoding="utf-8")
    return path


def work(job: Job) -> dict[str, Any]:
    """Have the training process do a job and return what it found."""
    said: list[Event] = []

    def listen(event: Event) -> None:
        said.append(event)
        if isinstance(event, Stepped) and sys.stderr.isatty():
            print(f"\rstep {event.step} of {event.steps}: {event.loss:.3f}\033[K", end="", file=sys.stderr, flush=True)

    worker = Worker(job, listen)
    try:
        worker.wait()
    finally:
        worker.close()
    ending = said[-1]
    if not isinstance(ending, Done):
        sys.exit(f"The job did not end well: {msgspec.json.encode(ending).decode()}")
    return ending.result


def met(holds: bool) -> str:
    """The last column."""
    return "met" if holds else "MISSED"


if __name__ == "__main__":
    main()
