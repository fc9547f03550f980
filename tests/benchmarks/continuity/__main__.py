"""Continuity's figures: `python tests/benchmarks/continuity [--from-seed N] [--seeds N] [--missed]`.

Fifty contradictions are planted in two novels, 25 in each, with a bible that the script makes of those who speak in
the first third; once for each seed. Found is what is told of the same kind with its words in the quotation. A false
alarm is anything at all that is told of these novels and of War and Peace as they are, with such a bible. Then the
time that the whole of Dracula takes, how late another thread's timer comes meanwhile, and how long it takes after one
scene changed.
"""

import argparse
import os
import random
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from planting import Novel, Planted, Planter, novel_of

from inkwell.app.following import pausing
from inkwell.story.bible import Entry
from inkwell.story.continuity.compare import Book, compare_scenes
from inkwell.story.continuity.finding import Finding
from inkwell.story.continuity.scene import SceneFacts, read_scene
from inkwell.story.continuity.words import BookWords

ROOT = Path(__file__).resolve().parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
NOVELS = ("pride-and-prejudice", "dracula", "war-and-peace")
COUNTS = {
    "pride-and-prejudice": {
        "name": 5, "spelling": 4, "age": 3, "date": 2, "looks": 4, "presence": 3, "tense": 2, "person": 2,
    },
    "dracula": {"name": 5, "spelling": 4, "age": 3, "date": 3, "looks": 4, "presence": 3, "tense": 3},
    "war-and-peace": {},
}  # fmt: skip
"""Dracula is told in the first person throughout. War and Peace is there for its false alarms alone."""


def read(chapters: list[str]) -> list[SceneFacts]:
    """All chapters as scenes."""
    return [read_scene(str(number), text) for number, text in enumerate(chapters)]


def findings(scenes: list[SceneFacts], bible: list[Entry]) -> tuple[Finding, ...]:
    """What is told of them."""
    return compare_scenes(Book(scenes, bible, [scene.node for scene in scenes]))


def is_found(planted: Planted, told: tuple[Finding, ...]) -> bool:
    """Whether something of its kind quotes it."""
    for each in told:
        for quote in (each.here, each.there):
            words = planted.words in quote.words or (len(planted.words) > 60 and quote.words in planted.words)
            if each.kind == planted.kind and quote.node == str(planted.chapter) and words:
                return True
    return False


def measure(name: str, seed: int, missed: bool) -> tuple[Counter[str], Counter[str], int, int]:
    """Planted and found by kind, false alarms, words."""
    text = (BOOKS / f"{name}.md").read_text(encoding="utf-8")
    chance = random.Random(seed)
    novel: Novel = novel_of(text, chance)
    clean = findings(read(novel.chapters), novel.bible)
    planted = Planter(novel, chance).plant(COUNTS[name])
    told = findings(read(novel.chapters), novel.bible) if planted else clean
    hits = [each for each in planted if is_found(each, told)]
    if missed:
        for each in planted:
            if each not in hits:
                print(f"missed: {each.kind}: {each.words[:160]}")
        for each in clean:
            print(f"alarm: {each.kind}: {each.says}: {each.here.words[:120]}")
    return Counter(each.kind for each in planted), Counter(each.kind for each in hits), len(clean), len(text.split())


def speed() -> None:
    """The whole of the longer novel, in portions as on the lane, and again after one scene changed."""
    text = (BOOKS / f"{NOVELS[1]}.md").read_text(encoding="utf-8")
    novel = novel_of(text, random.Random(1))
    late: list[float] = []
    over = threading.Event()

    def tick() -> None:
        while not over.is_set():
            began = time.perf_counter()
            time.sleep(0.005)
            late.append((time.perf_counter() - began - 0.005) * 1000)

    watcher = threading.Thread(target=tick)
    watcher.start()
    pause = pausing(lambda: True)
    began, cpu = time.perf_counter(), time.thread_time()
    scenes = [read_scene(str(number), each, pause=pause) for number, each in enumerate(novel.chapters)]
    words = BookWords()
    compare_scenes(Book(scenes, novel.bible, [scene.node for scene in scenes]), pause, words)
    whole, whole_cpu = time.perf_counter() - began, time.thread_time() - cpu
    over.set()
    watcher.join()
    late.sort()
    began, cpu = time.perf_counter(), time.thread_time()
    scenes[3] = read_scene("3", novel.chapters[3] + "\n\nOne more line.", pause=pause)
    compare_scenes(Book(scenes, novel.bible, [scene.node for scene in scenes]), pause, words)
    again, again_cpu = time.perf_counter() - began, time.thread_time() - cpu
    print(f"whole book ({len(text.split()):,} words): {whole:.2f} s ({whole_cpu:.2f} s of processor)")
    print(f"another thread is late meanwhile: median {late[len(late) // 2]:.1f} ms, worst {late[-1]:.1f} ms")
    print(f"after one scene changed: {again * 1000:.0f} ms ({again_cpu * 1000:.0f} ms of processor)")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--from-seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true", help="tell what was not found, and each false alarm")
    parsed = parser.parse_args()
    planted, found = Counter[str](), Counter[str]()
    for name in NOVELS:
        alarms = words = 0
        for seed in range(parsed.from_seed, parsed.from_seed + parsed.seeds):
            one = measure(name, seed, parsed.missed)
            planted, found, alarms, words = planted + one[0], found + one[1], alarms + one[2], words + one[3]
        print(f"{name}: {alarms / words * 10_000:.2f} false alarms in 10,000 words (target 1)")
    for kind, count in planted.items():
        print(f"{kind:10} {found[kind]:4} of {count:4}  {found[kind] / count:.0%}")
    total = found.total() / planted.total()
    print(f"{'all':10} {found.total():4} of {planted.total():4}  {total:.0%} (target 80 %)")
    speed()


if __name__ == "__main__":
    main()
