"""`inkwell write`, `replay` and `bench` in this process, on scripts: what is refused, what is shown, what is loaded."""

import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import msgspec
import pytest

from inkwell.cli import run
from inkwell.cli_write import opened
from inkwell.engine.ladder import LAST_RUNG, memory_key
from inkwell.engine.presets import presets_for
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.status import Ended
from inkwell.engine.types import Capabilities, Chunk, FinishReason, LoadSettings, ModelRef, Outcome
from inkwell.storage.paths import UserPaths
from inkwell.storage.rungs import RungFile


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.json"
    path.write_text(json.dumps({"text": " He stood up. Then he sat down again, and that was all."}), "utf-8")
    return path


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    assert run([*map(str, arguments)]) == 2
    sentence = capsys.readouterr().err
    assert sentence.count("\n") == 1
    return sentence.strip()


@pytest.mark.parametrize("option", ["--grammar", "--json-schema"])
def test_an_empty_file_to_follow_is_refused(capsys, story: Path, tmp_path: Path, option: str) -> None:
    (tmp_path / "empty").write_text(" \n")
    assert refused(capsys, "write", "It", "--model", story, option, tmp_path / "empty") == "empty is empty."


def test_a_record_that_cannot_be_kept_is_said_before_anything_is_written(capsys, story: Path, tmp_path: Path) -> None:
    assert run(["write", "It", "--model", str(story), "--record", str(tmp_path / "gone" / "kept.json")]) == 2
    assert capsys.readouterr().out == ""


def test_a_seed_out_of_range_is_told_the_range_in_full(capsys, story: Path) -> None:
    assert "4294967294" in refused(capsys, "write", "It", "--model", story, "--seed", "-1")


def test_what_a_strict_limit_takes_back_was_never_shown(capsys, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Insisting:
        """Says half a sentence and takes it back."""

        def generate(self, request: Generate) -> Iterator[Chunk | Ended]:
            yield Chunk(0, " He stood up. Then the ")
            yield Chunk(0, "", finish=FinishReason.CONTENT, retract=10)
            yield Ended(request.id, Outcome.FINISHED)

    monkeypatch.setattr("inkwell.cli_write.opened", lambda model: nullcontext((Insisting(), None)))
    assert run(["write", "It", "--model", str(story), "--content", "strict"]) == 0
    assert capsys.readouterr().out == " He stood up.\n"


@pytest.mark.parametrize("damage", [{"format": 2}, {"seed": -1}, {"finishes": []}, {"asked": {"max_tokens": 0}}])
def test_a_damaged_record_is_one_sentence(capsys, story: Path, tmp_path: Path, damage: dict[str, Any]) -> None:
    kept = tmp_path / "kept.json"
    assert run(["write", "It", "--model", str(story), "--seed", "1", "--record", str(kept)]) == 0
    assert run(["replay", str(kept), "--model", str(story)]) == 0
    capsys.readouterr()
    kept.write_text(json.dumps(json.loads(kept.read_text()) | damage))
    assert refused(capsys, "replay", kept, "--model", story)


def test_a_replay_is_loaded_as_its_record_says_and_not_more_carefully(story: Path) -> None:
    model = ModelRef("story", str(story), "scripted")
    rungs = RungFile(UserPaths.default().state / "rungs.json")
    rungs.set(memory_key(model), LAST_RUNG)
    recorded = LoadSettings(context_tokens=2048, rung=LAST_RUNG)
    with opened(model, recorded) as (_, capabilities):
        assert capabilities.context_tokens == 2048
    assert rungs.get(memory_key(model)) == LAST_RUNG


def test_bench_guesses_no_sizes_from_a_script(capsys, story: Path) -> None:
    assert run(["bench", "--model", str(story), "--json"]) == 0
    told = msgspec.json.decode(capsys.readouterr().out)
    assert (told["sizes"], told["suits"]) == ([], None)
    assert told["speed"]["tokens_per_second"] > 0


class Listening:
    """A model of so many weights that says nothing, and keeps how it was asked."""

    def __init__(self) -> None:
        self.asked: list[Sampling] = []

    def generate(self, request: Generate) -> Iterator[Ended]:
        self.asked.append(request.asked.sampling)
        yield Ended(request.id, Outcome.FINISHED)

    def cancel(self, _request: str) -> None:
        raise AssertionError


@pytest.mark.parametrize(("parameters", "calm"), [(135_000_000, True), (8_000_000_000, False)])
def test_a_preset_is_that_of_the_models_size(
    story: Path, monkeypatch: pytest.MonkeyPatch, parameters: int, calm: bool
) -> None:
    model = Listening()
    can = Capabilities("llama", "m", "", 2048, 2048, parameters, "cpu", family="llama3")
    monkeypatch.setattr("inkwell.cli_write.opened", lambda _: nullcontext((model, can)))
    run(["write", "It", "--model", str(story)])
    run(["write", "It", "--model", str(story), "--preset", "balanced", "--temperature", "0.4"])
    usual = presets_for("llama3", parameters)[0].sampling
    assert model.asked == [usual, msgspec.structs.replace(usual, temperature=0.4)]
    assert (usual.temperature < presets_for("llama3")[0].sampling.temperature) is calm


def test_a_preset_that_is_none_is_told_before_a_model_is_loaded(capsys) -> None:
    assert "there are Balanced" in refused(capsys, "write", "It", "--model", "nowhere", "--preset", "Fancy")
