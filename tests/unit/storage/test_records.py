"""Authorship, runs, places, rungs and settings come back as they were, or not at all."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.spans import Span, unknown
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.paths import UserPaths
from inkwell.storage.place import Place, PlaceFile
from inkwell.storage.record_damage import damaged_lines
from inkwell.storage.rungs import RungFile
from inkwell.storage.runs import BLOCK_TOKENS, Run, RunLog, blocks_of
from inkwell.storage.settings import Settings, SettingsFile


def test_spans_hold_for_their_text_only(tmp_path: Path) -> None:
    file = AuthorshipFile(tmp_path, "a")
    spans = (Span(0, 4, "run"),)
    assert file.explain("text") == (unknown("text"), "")
    assert file.find_first(["text"]) is None
    file.write("text", spans)
    assert file.read("text") == spans
    changed, why = file.explain("text, changed")
    assert changed == unknown("text, changed")
    assert "changed outside" in why
    assert file.find_first(["text, changed", "text", "text"]) == ("text", spans)
    assert file.find_first(["another"]) is None
    file.write("text", ())
    assert file.read("text") == ()


@pytest.mark.parametrize(("text", "spans"), [("text", unknown("text")), ("", ())])
def test_there_is_no_file_where_nothing_is_known(tmp_path: Path, text: str, spans: tuple[Span, ...]) -> None:
    file = AuthorshipFile(tmp_path, "a")
    file.write_ahead(text, spans, "")
    assert not (tmp_path / "authorship").exists()
    file.write("text", ())
    file.write(text, spans)
    assert not list((tmp_path / "authorship").iterdir())


def test_runs_are_appended_even_after_a_torn_line(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    runs = [Run(str(n), "2026-11-24T12:00:00Z", "a", "m", "llama", {"t": 0.8}, 7, None, "x", "finished") for n in "12"]
    log.append(runs[0])
    with (tmp_path / "runs" / "2026-11.jsonl").open("ab") as file:
        file.write(b'{"id": "torn')
    log.append(runs[1])
    assert log.read() == tuple(runs)


def run(number: int, prompt: list[int], month: str = "2026-11") -> Run:
    names = tuple(block.sha256 for block in blocks_of(prompt))
    time = f"{month}-24T12:00:00Z"
    record = {"seed": number}
    fixed = ("a", "m", "llama", dict[str, float](), 7, None, "x", "finished")
    return Run(str(number), time, *fixed, record=record, blocks=names)


@given(prompts=st.lists(st.lists(st.integers(0, 9), max_size=4).map(lambda few: few * BLOCK_TOKENS), max_size=5))
def test_every_prompt_comes_back_and_no_block_stands_twice(
    tmp_path_factory: pytest.TempPathFactory, prompts: list[list[int]]
) -> None:
    folder = tmp_path_factory.mktemp("book")
    log = RunLog(folder)
    for number, prompt in enumerate(prompts):
        # Sometimes another session's log, which has yet to read what is there.
        log = RunLog(folder) if number % 2 else log
        log.append(run(number, prompt), blocks_of(prompt))
    for number, prompt in enumerate(prompts):
        assert RunLog(folder).record(str(number)) == {"seed": number, "prompt": prompt}
    path = folder / "runs" / "2026-11.contexts.jsonl"
    lines = path.read_bytes().splitlines() if path.exists() else []
    assert len(lines) == len(set(lines)) == len({block for prompt in prompts for block in blocks_of(prompt)})
    assert len(log.read()) == len(prompts)


def test_a_torn_or_changed_block_costs_only_the_runs_that_name_it(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    first, second = list(range(300)), list(range(1000, 1100))
    log.append(run(1, first), blocks_of(first))
    path = tmp_path / "runs" / "2026-11.contexts.jsonl"
    with path.open("ab") as file:
        file.write(b'{"sha256": "torn')
    log.append(run(2, second), blocks_of(second))
    assert log.record("1")["prompt"] == first
    assert log.record("2")["prompt"] == second
    assert log.record("")["seed"] == 2
    assert RunLog.at(tmp_path / "runs" / "2026-11.jsonl").record("1")["prompt"] == first
    path.write_bytes(path.read_bytes().replace(b"1050", b"1051"))
    assert damaged_lines(path.read_bytes()) == 1
    with pytest.raises(InkwellError, match="missing from the log") as caught:
        RunLog(tmp_path).record("2")
    assert caught.value.kind is ErrorKind.DAMAGED
    assert log.record("1")["prompt"] == first
    path.unlink()
    with pytest.raises(InkwellError, match="missing from the log"):
        log.record("1")
    log.append(run(3, first), blocks_of(first))
    assert log.record("1")["prompt"] == first
    assert [each.id for each in log.read()] == ["1", "2", "3"]


def test_the_record_of_a_request_stands_in_one_of_its_runs(tmp_path: Path) -> None:
    log, tokens = RunLog(tmp_path), list(range(300))
    first, second, lost, round_about = (run(number, tokens) for number in range(1, 5))
    second = msgspec.structs.replace(second, record=None, blocks=(), record_in="1")
    lost = msgspec.structs.replace(lost, record=None, blocks=(), record_in="0")
    round_about = msgspec.structs.replace(round_about, record=None, blocks=(), record_in="4")
    log.append([first, second, lost, round_about], blocks_of(tokens))
    assert log.record("2") == log.record("1") == log.record("")
    for name in ("3", "4"):
        with pytest.raises(InkwellError) as caught:
            log.record(name)
        assert caught.value.kind is ErrorKind.NOT_FOUND


def test_a_run_without_a_record_says_so(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    log.append([msgspec.structs.replace(run(1, []), record=None)])
    for name in ("1", "2", ""):
        with pytest.raises(InkwellError) as caught:
            log.record(name)
        assert caught.value.kind is ErrorKind.NOT_FOUND


def test_places_are_by_id_and_real_path(tmp_path: Path) -> None:
    file = PlaceFile(tmp_path / "state" / "places.json")
    place = Place("a", {"a": 12})
    file.set("id", tmp_path, place)
    assert file.get("id", tmp_path) == place
    assert file.get("id", tmp_path / "copy") is None


def test_rungs_start_at_nothing(tmp_path: Path) -> None:
    file = RungFile(tmp_path / "state" / "rungs.json")
    assert file.get("m") == 0
    file.set("m", 2)
    assert RungFile(tmp_path / "state" / "rungs.json").get("m") == 2


def test_damaged_settings_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    file = SettingsFile(path)
    assert file.load() == Settings()
    file.save(Settings(ai=False, banned=("x",)))
    assert file.load() == Settings(ai=False, banned=("x",))
    path.write_bytes(b'{"ai": 3')
    assert file.load() == Settings()
    assert path.with_name("settings.json.damaged").read_bytes() == b'{"ai": 3'


def test_damaged_settings_that_cannot_be_set_aside_do_not_keep_the_program_from_starting(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")
    (tmp_path / "settings.json.damaged").mkdir()
    assert SettingsFile(path).load() == Settings()


def test_one_variable_moves_all_user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path))
    paths = UserPaths.default()
    assert {each.parent for each in (paths.config, paths.state, paths.cache, paths.log, paths.data)} == {tmp_path}


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\x00" * 9, b"\xff", b'{"text_sha256": "\xff", "spans": []}'])
def test_a_damaged_record_is_no_record(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "authorship").mkdir()
    (tmp_path / "authorship" / "a.json").write_bytes(data)
    assert AuthorshipFile(tmp_path, "a").explain("text")[0] == unknown("text")
    assert "cannot be read" in AuthorshipFile(tmp_path, "a").explain("text")[1]
    for name in ("places.json", "rungs.json"):
        (tmp_path / name).write_bytes(data)
    assert PlaceFile(tmp_path / "places.json").get("id", tmp_path) is None
    assert RungFile(tmp_path / "rungs.json").get("m") == 0


def test_a_byte_that_is_no_text_costs_one_run_and_no_settings(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    runs = [Run(str(n), "2026-11-24T12:00:00Z", "a", "m", "llama", {}, 7, None, "words", "finished") for n in "12"]
    for run in runs:
        log.append(run)
    path = tmp_path / "runs" / "2026-11.jsonl"
    path.write_bytes(path.read_bytes().replace(b"words", b"w\xffrds", 1))
    (tmp_path / "runs" / "2026-12.jsonl").mkdir()
    assert log.read() == (runs[1],)
    (tmp_path / "settings.json").write_bytes(b'{"theme": "\xff"}')
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


def test_settings_that_could_not_be_read_are_not_lost_to_the_next_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(Settings(theme="dark", page_size=30))
    before = path.read_bytes()

    def refuse(_self: Path) -> bytes:
        raise OSError(5, "fault")

    file = SettingsFile(path)
    with monkeypatch.context() as broken:
        broken.setattr(Path, "read_bytes", refuse)
        assert file.load() == Settings()
    file.save(Settings(theme="light"))
    assert (tmp_path / "settings.json.unread").read_bytes() == before
    assert SettingsFile(path).load().theme == "light"
