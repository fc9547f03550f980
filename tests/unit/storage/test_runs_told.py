"""What a model was told is kept by its pieces, once for a month, and comes back as it was."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.record_damage import damaged_lines
from inkwell.storage.runs import WORDS, Run, RunLog, told_of, words_of
from inkwell.story.segments import Cut, Origin, Segment


def run(run_id: str, told: tuple[dict[str, object], ...] = ()) -> Run:
    return Run(run_id, "2026-11-24T12:00:00Z", "scene", "m", "b", {}, 1, None, "x", "finished", told=told)


def lines(folder: Path) -> list[bytes]:
    return (folder / "runs" / "2026-11.contexts.jsonl").read_bytes().splitlines()


def test_it_comes_back_whole_for_every_variant(tmp_path: Path) -> None:
    segments = (
        Segment("Plain style.\n\n", Origin.AUTHOR, "Style", 80, Cut.FRONT, why="set in the book"),
        Segment("It was late. " * 1000, Origin.AUTHOR, "This scene", 90, Cut.FRONT),
    )
    log = RunLog(tmp_path)
    told, words = told_of(segments)
    log.append([run("a.0", told), run("a.1")], words)
    assert log.told("a.0") == log.told("a.1") == segments
    assert sum(map(damaged_lines, lines(tmp_path))) == 0


def test_a_text_that_grows_adds_only_its_end(tmp_path: Path) -> None:
    log, text = RunLog(tmp_path), "It was late. " * 1000
    for number in range(3):
        grown = Segment(text + "And cold. " * number, Origin.AUTHOR, "This scene")
        told, words = told_of((grown,))
        log.append(run(f"{number}.0", told), words)
    assert len(lines(tmp_path)) == len(words_of(text)) + 2
    assert max(len(line) for line in lines(tmp_path)) < WORDS + 200
    assert log.told("1.0")[0].text == text + "And cold. "


@settings(max_examples=30)
@given(st.lists(st.text(st.characters(), max_size=40), max_size=3))
def test_whatever_an_author_wrote_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("book")
    segments = tuple(Segment(text, Origin.AUTHOR, "a") for text in (*texts, "lone \ud800 half"))
    told, words = told_of(segments)
    RunLog(folder).append(run("a.0", told), words)
    assert RunLog(folder).told("a.0") == segments


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    told, words = told_of((Segment("It was late.", Origin.AUTHOR, "This scene"),))
    log.append([run("a.0", told), run("old.0")], words)
    with pytest.raises(InkwellError) as none:
        log.told("old.0")
    assert none.value.kind is ErrorKind.NOT_FOUND
    contexts = tmp_path / "runs" / "2026-11.contexts.jsonl"
    contexts.write_bytes(contexts.read_bytes().replace(b"late", b"soon"))
    with pytest.raises(InkwellError) as changed:
        log.told("a.0")
    assert changed.value.kind is ErrorKind.DAMAGED


def test_a_rule_of_a_later_program_is_said(tmp_path: Path) -> None:
    told, words = told_of((Segment("It was late.", Origin.AUTHOR, "This scene"),))
    RunLog(tmp_path).append(run("a.0", ({**told[0], "cut": "sideways"},)), words)
    with pytest.raises(InkwellError, match="another Inkwell"):
        RunLog(tmp_path).told("a.0")
