"""A process that opens, changes and closes a book again and again, beside others that do the same.

`python rival.py BOOK STATE NAME ROUNDS LOG`: in each round it takes the book's lock, adds a word of its own to the
scene "one", and lets go. What it did is said line by line in LOG, which only grows: who came in, and who went out.
It ends when it has been in ROUNDS times. ROUNDS of 0: it takes the lock, says so, and keeps it until it is killed;
-1: it saves texts of its own, and never ends.
"""

import os
import random
import sys
import threading
import time
from itertools import count
from pathlib import Path

from inkwell.storage.lock import HeldElsewhereError, ProjectLock
from inkwell.storage.project import Project

NODE = "one"


def long_text(number: int) -> str:
    """A text that shows whether it is whole: every line says the same number."""
    return f"line of {number}\n" * 400 + f"end of {number}\n"


def _say(log: Path, line: str) -> None:
    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.write(handle, f"{line}\n".encode())
    os.close(handle)


def _visit(book: Path, state: Path, name: str, number: int, log: Path) -> bool:
    """Come in once and add a word; False when somebody else was in."""
    try:
        lock = ProjectLock.take(book, state)
    except HeldElsewhereError:
        return False
    _say(log, f"in {name}")
    project = Project.open(book)
    before = project.read_text(NODE).text
    project.write_text(NODE, f"{before}{name}-{number}\n", expected=before)
    _say(log, f"out {name}")
    lock.release()
    return True


def _compete(book: Path, state: Path, name: str, rounds: int, log: Path) -> None:
    refused, draw = 0, random.Random(name)
    for number in range(rounds):
        while not _visit(book, state, name, number, log):
            refused += 1
        time.sleep(draw.uniform(0, 0.004))  # or the other, who is just asking, would never come in
    _say(log, f"refused {name} {refused}")


def _write_for_ever(book: Path, state: Path) -> None:
    with ProjectLock.hold(book, state):
        project = Project.open(book)
        for number in count():
            project.write_text(NODE, long_text(number))
            if number == 0:
                print("writing", flush=True)


def main() -> None:
    """Do what the command line says."""
    book, state, name, rounds, log = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5]
    if rounds > 0:
        _compete(book, state, name, rounds, Path(log))
    elif rounds == 0:
        with ProjectLock.hold(book, state):
            print("holding", flush=True)
            threading.Event().wait()
    else:
        _write_for_ever(book, state)


if __name__ == "__main__":
    main()
