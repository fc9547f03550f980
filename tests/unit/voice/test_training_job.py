"""Training: a real loop on real weights, stopped, gone on with, and gone wrong."""

import math
from pathlib import Path
from typing import Any

import msgspec
import pytest
from making_voices import prose, small_training, small_voice

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.host import training
from inkwell.voice.host.desk import Desk, StoppedError
from inkwell.voice.host.learning import Learner
from inkwell.voice.protocol import Measured, Sampled, Saved, Stage, Stepped
from inkwell.voice.specification import Looks, Method, Training
from inkwell.voice.voice_folder import Passage, VoiceFolder


def losses(folder: VoiceFolder) -> dict[int, float]:
    """The curve on record: each step's loss."""
    lines = [msgspec.json.decode(line) for line in folder.log.read_bytes().splitlines()]
    return {line["step"]: line["loss"] for line in lines if line["type"] == "stepped"}


def train(job: Training) -> tuple[dict[str, Any], list[Any]]:
    said: list[Any] = []
    return training.run(job, Desk(said.append)), said


def test_a_model_from_nothing_learns_and_is_written(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    job = msgspec.structs.replace(
        small_training(folder, steps=24), looks=msgspec.structs.replace(small_training(folder).looks, sample_every=24)
    )
    found, said = train(job)
    assert found["ended"] == "finished"
    assert found["best_loss"] < found["first_loss"] - 0.3
    assert [event.step for event in said if isinstance(event, Measured)] == [0, 4, 8, 12, 16, 20, 24]
    samples = [event for event in said if isinstance(event, Sampled)]
    assert [event.step for event in samples] == [0, 24]
    assert samples[0].prompt == samples[1].prompt != ""
    assert (folder.model / "model.safetensors").is_file()
    voice = folder.read()
    assert voice.ready
    assert voice.measures["loss_after"] == found["best_loss"]
    assert list(losses(folder)) == list(range(1, 25))
    assert not list(folder.training.glob("checkpoint-*")), "what it was resumed from is not kept once it is done"
    assert not (folder.training / "best.safetensors").exists()


def test_a_new_training_leaves_nothing_of_the_one_before(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    train(small_training(folder))
    before = (folder.model / "model.safetensors").read_bytes()
    folder.gguf.mkdir()
    for path in (folder.gguf / "old.gguf", folder.evaluation, folder.report):
        path.write_text("of another model")
    train(small_training(folder, seed=1))
    assert (folder.model / "model.safetensors").read_bytes() != before
    assert not folder.gguf.exists()
    assert not folder.evaluation.exists()
    assert not folder.report.exists()


def test_a_voice_that_learns_nothing_says_so(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    job = small_training(folder)
    # So high a rate only does harm.
    found, _ = train(msgspec.structs.replace(job, schedule=msgspec.structs.replace(job.schedule, learning_rate=1.0)))
    assert found["best_step"] == 0
    assert "not foreseen any better" in found["remark"]
    assert folder.read().ready


def test_a_training_that_is_stopped_goes_on_to_the_same_curve(tmp_path: Path) -> None:
    whole, broken = small_voice(tmp_path / "whole"), small_voice(tmp_path / "broken")
    train(small_training(whole))
    desk: Desk

    def say(event: Any) -> None:
        if isinstance(event, Stepped) and event.step == 3:
            desk.stop()

    desk = Desk(say)
    # Every step is to be told, however fast it was.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "_SAY_SECONDS", 0.0)
        with pytest.raises(StoppedError):
            training.run(small_training(broken), desk)
    assert not broken.read().ready
    found, said = train(small_training(broken))
    assert next(event for event in said if isinstance(event, Saved)).step == 3
    assert found["steps"] == 8
    assert losses(broken) == losses(whole)


def test_a_checkpoint_of_another_corpus_is_not_gone_on_from(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    desk: Desk

    def say(event: Any) -> None:
        if isinstance(event, Measured) and event.step == 4:
            desk.stop()

    desk = Desk(say)
    with pytest.raises(StoppedError):
        training.run(small_training(folder), desk)
    folder.write_passages((*folder.passages(held_out=False), Passage("Another", "1", prose(99, 40))), held_out=False)
    _, said = train(small_training(folder))
    assert not [event for event in said if isinstance(event, Saved)]
    assert list(losses(folder)) == list(range(1, 9))


def test_a_loss_that_is_no_number_stops_and_keeps_the_best(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = small_voice(tmp_path / "voice")
    step = Learner.step

    def poisoned(self: Learner) -> float:
        if self.progress.step == 5:
            weight = next(self.bare.parameters())
            weight.data.fill_(math.nan)
        return step(self)

    monkeypatch.setattr(Learner, "step", poisoned)
    found, _ = train(small_training(folder))
    assert found["ended"] == "diverged"
    assert "step 6" in found["remark"]
    assert found["best_step"] == 4
    assert folder.read().ready
    from safetensors.torch import load_file

    kept = load_file(str(folder.model / "model.safetensors"))
    assert all(bool(part.isfinite().all()) for part in kept.values())


@pytest.mark.parametrize(("held_out", "said"), [(False, "too little text"), (True, "held out is too short")])
def test_too_little_text_is_said(tmp_path: Path, held_out: bool, said: str) -> None:
    folder = small_voice(tmp_path / "voice")
    folder.write_passages((Passage("A book", "1", "The lamp."),), held_out=held_out)
    with pytest.raises(InkwellError, match=said) as refused:
        train(small_training(folder))
    assert refused.value.kind is ErrorKind.BAD_INPUT


def test_too_little_memory_is_said_before_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = small_voice(tmp_path / "voice")
    from inkwell.engine.preflight import Room

    monkeypatch.setattr(Room, "now", lambda: Room(20_000_000))
    with pytest.raises(InkwellError, match="20 MB are free") as refused:
        train(small_training(folder))
    assert refused.value.kind is ErrorKind.MEMORY
    assert not folder.log.exists()


def test_a_base_that_is_gone_is_said(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    job = msgspec.structs.replace(small_training(folder), method=Method.FULL, base=str(tmp_path / "gone"))
    with pytest.raises(InkwellError, match="not at") as refused:
        train(job)
    assert refused.value.kind is ErrorKind.NOT_FOUND


def test_a_model_that_makes_no_numbers_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = small_voice(tmp_path / "voice")
    monkeypatch.setattr(Learner, "measure", lambda *_: math.nan)
    with pytest.raises(InkwellError, match="makes no numbers") as refused:
        train(small_training(folder))
    assert refused.value.kind is ErrorKind.MODEL
    assert not folder.read().ready


def trained_base(root: Path) -> Path:
    folder = small_voice(root)
    train(small_training(folder, steps=2))
    return folder.model


def on_base(folder: VoiceFolder, base: Path, method: Method = Method.FULL, **figures: Any) -> Training:
    job = small_training(folder)
    return msgspec.structs.replace(
        job, method=method, base=str(base), schedule=msgspec.structs.replace(job.schedule, **figures)
    )


def test_a_window_that_is_longer_than_the_base_reads_is_refused(tmp_path: Path) -> None:
    job = on_base(small_voice(tmp_path / "voice"), trained_base(tmp_path / "base"), window=64)
    with pytest.raises(InkwellError, match="reads 32 tokens at once") as refused:
        train(job)
    assert refused.value.kind is ErrorKind.BAD_INPUT


def test_a_base_that_does_not_fit_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from inkwell.engine.preflight import Room

    job = on_base(small_voice(tmp_path / "voice"), trained_base(tmp_path / "base"))
    monkeypatch.setattr(Room, "now", lambda: Room(100_000_000))
    monkeypatch.setattr("transformers.AutoModelForCausalLM.from_pretrained", lambda *_, **__: pytest.fail("read"))
    with pytest.raises(InkwellError, match=r"but only 0\.1 GB are free") as refused:
        train(job)
    assert refused.value.kind is ErrorKind.MEMORY


def stop_at(step: int) -> Desk:
    """A desk at which the training is stopped when the held-out text was measured after so many steps."""
    desk: Desk

    def say(event: Any) -> None:
        if isinstance(event, Measured) and event.step == step:
            desk.stop()

    desk = Desk(say)
    return desk


def test_a_base_that_was_moved_is_the_same_and_another_one_is_not(tmp_path: Path) -> None:
    folder, base = small_voice(tmp_path / "voice"), trained_base(tmp_path / "base")
    with pytest.raises(StoppedError):
        training.run(on_base(folder, base), stop_at(4))
    moved = base.rename(tmp_path / "moved")
    _, said = train(on_base(folder, moved))
    assert next(event for event in said if isinstance(event, Saved)).step == 4
    voice = folder.read()
    assert (voice.method, voice.base, voice.base_path) == (Method.FULL, "moved", str(moved))
    with pytest.raises(StoppedError):
        training.run(on_base(folder, moved), stop_at(4))
    weights = moved / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-4] + b"\0\0\0\0")
    _, said = train(on_base(folder, moved))
    assert any(isinstance(event, Stage) and event.words.startswith("Beginning anew") for event in said)
    assert list(losses(folder)) == list(range(1, 9))


def test_a_corpus_that_is_only_half_written_is_not_learnt_from(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    folder.change(corpus_sha256="of the two files as they were")
    with pytest.raises(InkwellError, match="choose them once more") as refused:
        train(small_training(folder))
    assert refused.value.kind is ErrorKind.DAMAGED


def test_what_a_kill_left_half_written_is_cleared_away(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    folder.training.mkdir()
    (folder.training / ".inkwell-abc.tmp").write_bytes(b"best weights, half of them")
    train(small_training(folder, steps=2))
    assert [path.name for path in folder.training.iterdir()] == ["log.jsonl"]


@pytest.mark.parametrize("full", ["checkpoints", "best", "voice"])
def test_a_full_disk_is_told_and_what_was_saved_is_gone_on_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, full: str
) -> None:
    folder = small_voice(tmp_path / "voice")
    job = msgspec.structs.replace(small_training(folder), looks=Looks(4, 4, save_seconds=0.0))
    with pytest.raises(StoppedError):
        training.run(job, stop_at(4))

    def refuse(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    places = {"checkpoints": "checkpoints.sync_file", "best": "training._write_weights", "voice": "models.save_model"}
    with monkeypatch.context() as patch:
        patch.setattr(f"inkwell.voice.host.{places[full]}", refuse)
        with pytest.raises(InkwellError, match="disk is full or refuses") as refused:
            train(job)
    assert refused.value.kind is ErrorKind.DISK
    found, said = train(job)
    assert next(event for event in said if isinstance(event, Saved)).step >= 4
    assert (found["steps"], found["ended"], list(losses(folder))) == (8, "finished", list(range(1, 9)))
