"""Whose runs belong to a scene after splits and merges, and until when."""

from pathlib import Path

from inkwell.storage.joined_runs import ALWAYS, Joined, belonging, join_runs, part_runs, read_joined
from inkwell.storage.runs import Run, RunLog


def at(day: int) -> str:
    return f"2026-11-{day:02}T09:00:00+00:00"


def test_what_came_after_a_split_stays_where_it_was_asked() -> None:
    split, merged = Joined("b", "a", at(5)), Joined("a", "c", at(7), later=True)
    assert belonging([split], "b") == {"b": ALWAYS, "a": at(5)}
    assert belonging([split], "a") == {"a": ALWAYS}
    # What the old scene took in later was never the new one's; what it had before is.
    assert belonging([split, merged], "b") == {"b": ALWAYS, "a": at(5)}
    assert belonging([split, Joined("a", "c", at(3), later=True)], "b") == {"b": ALWAYS, "a": at(5), "c": at(5)}
    # Two that were parted and made one again go round in no circle.
    assert belonging([split, Joined("a", "b", at(8), later=True)], "a") == {"a": ALWAYS, "b": ALWAYS}
    # Of two ways to the same scene the later one counts.
    assert belonging([split, Joined("b", "a", at(9))], "b") == {"b": ALWAYS, "a": at(9)}


def test_what_was_joined_is_kept_and_the_last_is_taken_back(tmp_path: Path) -> None:
    first, second = Joined("a", "b", at(1), later=True), Joined("a", "b", at(2), later=True)
    split = Joined("a", "b", at(3))
    assert read_joined(tmp_path) == ()
    join_runs(tmp_path, first)
    join_runs(tmp_path, second, split, first)
    assert read_joined(tmp_path) == (first, second, split)
    part_runs(tmp_path, "a", "b")
    assert read_joined(tmp_path) == (first, split)
    part_runs(tmp_path, "b", "a")
    assert read_joined(tmp_path) == (first, split)
    (tmp_path / "runs" / "joined.json").write_bytes(b"\xff not json")
    assert read_joined(tmp_path) == ()
    # What cannot be read is not lost by what is written over it.
    join_runs(tmp_path, split)
    assert read_joined(tmp_path) == (split,)
    assert [each.read_bytes() for each in (tmp_path / "quarantine").glob("*-joined.json")] == [b"\xff not json"]


def test_runs_are_found_by_their_scene_until_a_time_and_by_their_ids(tmp_path: Path) -> None:
    def run(name: str, node: str, day: int) -> Run:
        return Run(name, at(day), node, "m", "llama", {}, 1, None, name, "finished")

    log = RunLog(tmp_path)
    log.append([run("a.0", "a", 1), run("b.0", "b", 1), run("b.1", "b", 3), run("c.0", "c", 3)])
    assert [each.id for each in log.of("a")] == ["a.0"]
    assert [each.id for each in log.of("a", until={"b": at(2)})] == ["a.0", "b.0"]
    assert [each.id for each in log.of(ids={"c.0"}, until={"b": ALWAYS})] == ["b.0", "b.1", "c.0"]
