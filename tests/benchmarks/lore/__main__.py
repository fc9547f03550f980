"""The story bible's figures: `python tests/benchmarks/lore`. A bible of 1,000 entries made from a novel's own words.

Each figure is the wall's time, with the processor's own time behind it: on a busy machine only that says much.

cold: all names and keys found in the whole novel by an index that has seen nothing of it; after a key: the
entries that a scene of the novel calls for, asked anew after each of many keys; window: how late a timer of another
thread comes while the cold search goes on in portions on a lane, as it does in the program.
"""

import os
import random
import re
import statistics
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from inkwell.story.bible import Entry, EntryKind, Trigger
from inkwell.story.lore import NOWHERE, LoreIndex

ROOT = Path(__file__).resolve().parents[3]
ENTRIES = 1000
KEYS = 300
TURN, REST = 0.004, 0.0001


def book() -> Path:
    """Dracula, or the sample story where the books are absent."""
    novel = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books")) / "dracula.md"
    return novel if novel.exists() else ROOT / "resources" / "sample" / "story.md"


def bible(text: str, whole_words: bool = True) -> list[Entry]:
    """Entries with names and keys as they stand in the novel: names of one to three words, words, pairs of words."""
    random.seed(7)
    # Capitals inside of sentences: what else begins with one is seldom a name.
    inside = Counter(re.findall(r"(?<=[a-z,;] )[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}", text))
    words = [word for word, _ in Counter(re.findall(r"\b[a-z]{5,}\b", text)).most_common(9 * ENTRIES)][1500:]
    names = [name for name, _ in inside.most_common(2 * ENTRIES)]
    names += [f"{random.choice(names)} {word.title()}" for word in words[: 2 * ENTRIES - len(names)]]
    made: list[Entry] = []
    for number in range(ENTRIES):
        keys = (random.choice(words), random.choice(words), f"{random.choice(words)} {random.choice(words)}")
        also = (random.choice(words),) if number % 5 == 0 else ()
        made.append(
            Entry(
                id=f"entry{number}",
                kind=EntryKind.CHARACTER,
                names=(names[number % len(names)], names[-1 - number % len(names)]),
                text=f"{random.choice(names)} and {random.choice(words)}.",
                trigger=Trigger(any=keys, none=also, whole_words=whole_words, recursion=int(number % 10 == 0)),
            )
        )
    return made


def cold(entries: list[Entry], lines: list[str], rest: bool) -> tuple[float, float, int]:
    """Milliseconds, by both clocks, of an index that is made and looks through every line; and the names found."""
    start = turn = time.perf_counter()
    began = time.thread_time()
    index, found = LoreIndex(entries), 0
    for line in lines:
        found += len(index.names_in(line))
        if rest and time.perf_counter() - turn > TURN:
            time.sleep(REST)
            turn = time.perf_counter()
    return (time.perf_counter() - start) * 1000, (time.thread_time() - began) * 1000, found


def after_keys(entries: list[Entry], scene: str) -> tuple[int, list[float], list[float]]:
    """How many entries a scene calls for, and milliseconds of asking again after each key, written at its end."""
    index, took, spent = LoreIndex(entries), list[float](), list[float]()
    called = len(index.triggered(scene, (), NOWHERE))
    for length in range(KEYS):
        written = scene + " and then Mina came back to the abbey, where no one had been for years"[: length % 70]
        start, began = time.perf_counter(), time.thread_time()
        index.triggered(written, (), NOWHERE)
        took.append((time.perf_counter() - start) * 1000)
        spent.append((time.thread_time() - began) * 1000)
    return called, took, spent


def lateness(work: Callable[[], object]) -> tuple[float, float]:
    """The 99th percentile and the worst of how late (ms) a 1 ms timer comes while a thread does this work."""
    worker = threading.Thread(target=work)
    late: list[float] = []
    worker.start()
    while worker.is_alive():
        start = time.perf_counter()
        time.sleep(0.001)
        late.append((time.perf_counter() - start - 0.001) * 1000)
    worker.join()
    return _percentile(late, 99), max(late)


def _percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100)[percent - 1]


def main() -> None:
    """Measure and print."""
    text = book().read_text(encoding="utf-8")
    lines, entries = text.split("\n"), bible(text)
    print(f"Book: {book().name}, {len(text.split()):,} words; {ENTRIES:,} entries; {os.cpu_count()} cores\n")
    print("| what | reached | target |\n|---|---|---|")
    for what, made in (("whole words", entries), ("keys as parts of words", bible(text, whole_words=False))):
        wall, spent, found = zip(*(cold(made, lines, rest=False) for _ in range(5)), strict=True)
        figures = f"{statistics.median(wall):.0f} ms ({statistics.median(spent):.0f})"
        print(f"| cold, {what}, {found[0]:,} names | {figures} | 300 ms |")
    for words in (1_500, 8_000):
        scene = " ".join(text.split(" ")[20_000 : 20_000 + words])
        called, took, used = after_keys(entries, scene)
        figures = ", ".join(f"p{p} {_percentile(took, p):.2f} ms ({_percentile(used, p):.2f})" for p in (50, 99))
        print(f"| after a key, scene of {words:,} words that calls for {called} entries | {figures} | 2 ms |")
    for what, work in (
        ("asleep", lambda: time.sleep(1)),
        ("in the cold search", lambda: cold(entries, lines, rest=True)),
    ):
        p99, worst = lateness(work)
        print(f"| a timer beside a thread that is {what} | p99 {p99:.1f}, worst {worst:.1f} ms late | |")


if __name__ == "__main__":
    main()
