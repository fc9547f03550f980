"""Thousands of sudden ends: a process that types a novel into the window is killed at any moment, and nothing is lost.

Of single keys the last moment may be missing; of a paste or an accept, nothing once it was seen on the page. Each kill
goes on in the same book, through the same recovery that the window uses.
"""

import json
import os
import random
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from announcing import say
from pytestqt.qtbot import QtBot
from typist import KEY, ROOM, RUN, read_log

from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.node import NodeKind, new_id
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.paths import UserPaths
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project
from inkwell.storage.settings import Settings, SettingsFile

SCENE_CHARACTERS = 20_000


@dataclass
class Figures:
    """What the kills cost."""

    seconds_lost: list[float] = field(default_factory=list[float])
    kills: int = 0
    pastes_seen: int = 0
    unreadable_files: int = 0
    unreplayed_journals: int = 0
    journals_replayed: int = 0

    def sentence(self) -> str:
        ordered = sorted(self.seconds_lost)
        at = [ordered[min(round(share * len(ordered)), len(ordered) - 1)] for share in (0.5, 0.99)]
        return (
            f"{self.kills} kills, seconds of typing lost p50 {at[0]:.3f}, p99 {at[1]:.3f}, max {ordered[-1]:.3f}; "
            f"{self.pastes_seen} pastes and accepts seen, none lost; {self.unreadable_files} unreadable files; "
            f"{self.journals_replayed} journals replayed, {self.unreplayed_journals} not"
        )


class Typing:
    """Processes that type, one after another, forked from one that has everything imported."""

    def __init__(self, said: Path) -> None:
        script = Path(__file__).with_name("typist.py")
        self._said = said
        with said.open("wb") as errors:
            self._zygote = subprocess.Popen(
                [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
            )

    def kill_one(self, order: dict[str, object], seconds: float) -> int:
        """Let one type for a while and kill it; return when, in monotonic nanoseconds."""
        zygote = self._zygote
        assert zygote.stdin is not None
        assert zygote.stdout is not None
        zygote.stdin.write(json.dumps(order).encode() + b"\n")
        zygote.stdin.flush()
        said = {zygote.stdout.readline().strip(), zygote.stdout.readline().strip()}
        assert b"typing" in said, said
        pid = int(next(word for word in said if word != b"typing"))
        time.sleep(seconds)
        when = time.monotonic_ns()
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pytest.fail(f"the typist ended by itself: {self._said.read_text()}", pytrace=False)
        assert zygote.stdout.readline().strip() == b"dead"
        return when

    def close(self) -> None:
        self._zygote.communicate()


@pytest.fixture
def typing(tmp_path: Path) -> Iterator[Typing]:
    typing = Typing(tmp_path / "said")
    yield typing
    typing.close()


class Reopening:
    """Opens the book as the window does, without a window, and closes it again."""

    def __init__(self, paths: UserPaths) -> None:
        self.lanes = SaveLane("save"), SaveLane("journal"), SaveLane("flush")
        self.journaling = Journaling(self.lanes[1], self.lanes[2])
        self.drafts = Drafts(self.lanes[0], self.journaling)
        self.conflicts: list[str] = []
        self.troubles: list[str] = []
        self.drafts.conflicted.connect(self.conflicts.append)
        self.scribe = Scribe(self.drafts)
        custody, places = Custody(paths.state), PlaceFile(paths.state / "places.json")
        words = WordCounts(self.lanes[0])
        self.session = Session(self.lanes[0], places, custody, self.drafts, self.scribe, words)
        for said in (self.session.trouble, self.session.problems_found):
            said.connect(lambda error: self.troubles.append(error.sentence))

    def recover(self, folder: Path) -> None:
        self.session.open(folder)
        assert not self.session.project.read_only, "the dead have the book still"
        self.session.close()
        # The journal lets its edits go when the text has them, on a lane of its own.
        assert self.lanes[1].drain(10)

    def close(self) -> None:
        for lane in self.lanes:
            lane.close()


@pytest.fixture
def reopening(qtbot: QtBot, user_paths: UserPaths) -> Iterator[Reopening]:
    reopening = Reopening(user_paths)
    yield reopening
    reopening.close()


def journals(paths: UserPaths) -> list[Path]:
    return list(paths.state.glob("journals/*/*.journal"))


def check(before: str, source: str, log: list[tuple[int, int, int]], killed: int, text: str, figures: Figures) -> int:
    """See that the text is what was there before and a beginning of what was written since; return how much."""
    assert text.startswith(before), "what was there before is damaged"
    kept = text[len(before) :]
    assert source.startswith(kept), f"what was written is damaged near {len(kept)}"
    for when, how, length in log:
        if how != KEY:
            figures.pastes_seen += 1
            assert length <= len(kept), f"something larger, seen {(killed - when) / 1e6:.1f} ms before, is lost"
    lost = [when for when, how, length in log if how == KEY and length > len(kept)]
    figures.seconds_lost.append((killed - lost[0]) / 1e9 if lost else 0.0)
    return len(kept)


def torment(
    typing: Typing, reopening: Reopening, paths: UserPaths, novel: str, folder: Path, kills: int, seed: int
) -> Figures:
    """Kill so many typists, each going on where the last one was killed."""
    figures, chance = Figures(), random.Random(seed)
    SettingsFile(paths.config / "settings.json").save(Settings(ai=False))
    scene = new_id()
    project = Project.create(folder, "Novel")
    project.apply(project.manuscript.add(scene, NodeKind.SCENE, "Scene", None))
    paths.state.mkdir(parents=True, exist_ok=True)
    log = paths.state / "typing.log"
    at = 0
    accepted_until = 0
    for number in range(kills):
        before = Project.open(folder).read_text(scene).text
        if len(before) > SCENE_CHARACTERS:
            scene, before = new_id(), ""
            project = Project.open(folder)
            project.apply(project.manuscript.add(scene, NodeKind.SCENE, f"Scene {number}", None))
        log.write_bytes(b"\0" * ROOM)
        slow = chance.random() < 0.7
        source = novel[at : at + 100_000]
        order = {
            "project": str(folder),
            "home": str(paths.config.parent),
            "log": str(log),
            "scene": scene,
            "text": source,
            "seed": chance.randrange(2**32),
            "keys_a_second": 8 if slow else 60,
            "large": 0.04 if slow else 0.3,
        }
        killed = typing.kill_one(order, chance.uniform(0.05, 1.2) if chance.random() < 0.8 else chance.uniform(1.2, 4))
        figures.kills += 1
        figures.journals_replayed += len(journals(paths))
        reopening.recover(folder)
        figures.unreplayed_journals += len(journals(paths)) + len(list(paths.state.glob("journals/*/*.damaged")))
        assert reopening.conflicts == []
        assert reopening.troubles == []
        project = Project.open(folder)
        figures.unreadable_files += len(project.check())
        text = project.read_text(scene).text
        entries = read_log(log)
        kept = check(before, source, entries, killed, text, figures)
        accepted = [length for _, how, length in entries if how == 3]
        if accepted:
            accepted_until = len(before) + accepted[-1]
            spans = AuthorshipFile(folder, scene).read(text)
            # An accept that followed at once, and was not seen any more, may have joined it.
            assert any(s.run == RUN and s.start < accepted_until <= s.end for s in spans), (spans, accepted_until)
        at += kept
        if at > len(novel) - 200_000:
            at = 0
    return figures


def judge(figures: Figures) -> None:
    ordered = sorted(figures.seconds_lost)
    assert figures.unreadable_files == 0
    assert figures.unreplayed_journals == 0
    assert ordered[-1] <= 1.0
    assert statistics.quantiles(ordered, n=100)[98] <= 0.4
    assert figures.pastes_seen
    assert figures.journals_replayed


def test_sixty_kills(
    typing: Typing,
    reopening: Reopening,
    user_paths: UserPaths,
    book: Callable[[str], Path],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    novel = prose(book("war-and-peace"))
    figures = torment(typing, reopening, user_paths, novel, tmp_path / "Novel", 60, 7)
    say(request.config, figures.sentence())
    judge(figures)


@pytest.mark.torture
@pytest.mark.parametrize("seed", [11, 12, 13, 14])
def test_a_thousand_kills(
    seed: int,
    typing: Typing,
    reopening: Reopening,
    user_paths: UserPaths,
    book: Callable[[str], Path],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    novel = prose(book("war-and-peace"))
    figures = torment(typing, reopening, user_paths, novel, tmp_path / "Novel", 250, seed)
    say(request.config, figures.sentence())
    judge(figures)


def prose(path: Path) -> str:
    """The novel as it can be typed: paragraphs with two newlines between them; shorter books more than once."""
    paragraphs = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    text = "\n\n".join(paragraphs)
    return text * (1 + 1_000_000 // len(text))
