"""`inkwell voice` on the command line: from a file to a voice, and what it says on the way."""

import json
import re
from pathlib import Path
from typing import ClassVar

import msgspec
import pytest
from measured_voice import WHOLE

from inkwell import cli
from inkwell.storage.paths import UserPaths
from inkwell.voice.claim import claimed
from inkwell.voice.protocol import Done
from inkwell.voice.report_words import in_words
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Evaluating, Method, Training
from inkwell.voice.voice_folder import VoiceFolder

_SMALL = ["--width", "32", "--layers", "1", "--heads", "2", "--context", "32", "--window", "32", "--vocabulary", "300"]


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book of six chapters, of words that no two paragraphs share."""
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    chapters = [
        f"# Chapter {n}\n\n" + "\n\n".join(" ".join(f"w{n}p{p}q{q}." for q in range(60)) for p in range(8))
        for n in range(6)
    ]
    path = tmp_path / "book.md"
    path.write_text("\n\n".join(chapters), encoding="utf-8")
    return path


def shelf() -> Shelf:
    return Shelf(UserPaths.default().data / "voices")


def test_a_voice_is_made_listed_and_deleted(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["voice", "prepare", "Mine", str(text), "--method", "scratch", "--hold-out", "Chapter 3"]) == 0
    assert "To measure on: 480 words in 1 chapter." in capsys.readouterr().out
    assert cli.run(["voice", "train", "mine", "--steps", "3", "--threads", "1", "--json", *_SMALL]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["steps"], told["ended"]) == (3, "finished")
    assert cli.run(["voice", "list", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["voices"]
    assert listed["id"] == told["voice"]
    assert (listed["name"], listed["ready"], listed["method"]) == ("Mine", True, "scratch")
    assert listed["measures"]["loss_before"] == told["first_loss"]
    assert (shelf().at(listed["id"]).model / "model.safetensors").is_file()
    assert cli.run(["voice", "compress", "Mine", "--gguf", "q8_0", "--threads", "1", "--on-battery"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in table[1:4]] == [["F32", "torch"], ["F32", "llama.cpp"], ["Q8_0", "llama.cpp"]]
    assert (shelf().at(listed["id"]).compressed / "model-Q8_0.gguf").is_file()
    assert cli.run(["voice", "delete", "Mine"]) == 2
    assert "--yes" in capsys.readouterr().err
    assert cli.run(["voice", "delete", "Mine", "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"voice": listed["id"], "deleted": True}
    assert [path for path in shelf().folder.rglob("*") if path.is_file()] == []


def test_a_dry_run_writes_nothing(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["voice", "prepare", "Mine", str(text), "--dry-run", "--json", "--method", "scratch"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["card"]["train"]["words"] > 2000
    assert told["voice"] is None
    assert not shelf().folder.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["train", "Nobody"], "There is no voice called Nobody; there is none yet."),
        (["prepare", "Mine", "nowhere.md"], "nowhere.md"),
        (["prepare", "Mine", "BOOK", "--hold-out", "Chapter 99"], "There is no chapter called Chapter 99."),
        (["prepare", "Mine", "BOOK", "--hold-out", "Chapter 1", "--hold-out", "Nine"], "no chapter called Nine."),
        (["prepare", "Mine", "BOOK", "--only", "abc"], "There is nothing with the id abc in these books."),
        (["prepare", "Mine", "FOLDER"], "There is no Inkwell project in"),
        (["prepare", " ", "BOOK", "--method", "scratch"], "needs a name"),
        (["prepare", "Mine", "BOOK", "--genre", "nothing"], "says no book's genre; the books are “book”"),
        (["prepare", "Mine", "BOOK", "--share", "7"], "between 0.01 and 0.5"),
        (["prepare", "Mine", "BOOK", "--base", "nothing"], "There is no model called nothing"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    text: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"BOOK": str(text), "FOLDER": str(text.parent)}
    assert cli.run(["voice", *(places.get(each, each) for each in arguments)]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
    assert not shelf().voices()


def test_a_job_for_several_machines_is_written(text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["voice", "prepare", "Mine", str(text), "--method", "scratch"]) == 0
    job = tmp_path / "job.json"
    assert cli.run(["voice", "train", "Mine", "--steps", "7", "--job", str(job), *_SMALL]) == 0
    written = msgspec.json.decode(job.read_bytes(), type=Training)
    assert (written.schedule.steps, written.network.width) == (7, 32)
    said = capsys.readouterr().out
    assert f'-m inkwell.voice.host.together "{job}"' in said
    assert "accelerate launch" in said
    assert cli.run(["voice", "train", "Mine", "--steps", "7", "--learning-rate", "0", "--job", str(job)]) == 2
    assert "learning rate has to be between" in capsys.readouterr().err
    assert cli.run(["voice", "train", "Mine", "--steps", "7", "--learning-rate", "9", "--job", str(job)]) == 2
    assert "learning rate" in capsys.readouterr().err


def test_a_voice_without_a_corpus_cannot_be_trained(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["voice", "prepare", "Mine", str(text), "--method", "scratch"]) == 0
    (voice,) = shelf().voices()
    shelf().at(voice.id).train.unlink()
    capsys.readouterr()
    assert cli.run(["voice", "train", "Mine", "--steps", "1", *_SMALL]) == 2
    assert "no corpus yet" in capsys.readouterr().err


def test_other_texts_leave_what_was_learnt_until_it_learns_anew(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["voice", "prepare", "Mine", str(text), "--method", "scratch"]) == 0
    (made,) = shelf().voices()
    shelf().at(made.id).change(ready=True)
    capsys.readouterr()
    assert cli.run(["voice", "prepare", "mine", str(text), "--seed", "3", "--json"]) == 0, "it is made as before"
    assert json.loads(capsys.readouterr().out)["voice"] == made.id
    assert shelf().voices()[0].ready
    with claimed(shelf().at(made.id).path):
        assert cli.run(["voice", "prepare", "mine", str(text), "--method", "scratch"]) == 2
        assert "Another Inkwell is at work" in capsys.readouterr().err


def test_every_step_says_what_its_object_has(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["voice", "--help"])
    steps = re.findall(r"^    (\w+) {2,}", capsys.readouterr().out, re.MULTILINE)
    assert {"prepare", "train", "evaluate", "compress", "publish", "list", "delete"} <= set(steps)
    for step in steps:
        with pytest.raises(SystemExit):
            cli.run(["voice", step, "--help"])
        assert "With --json one object: voice" in " ".join(capsys.readouterr().out.split())


class Measuring:
    """A worker that has measured at once."""

    jobs: ClassVar[list[Evaluating]] = []

    def __init__(self, job: Evaluating, *_: object) -> None:
        self.jobs.append(job)
        VoiceFolder(Path(job.folder)).evaluation.write_bytes(msgspec.json.encode(WHOLE))
        self.ending = Done({"loss_after": 3.0})

    def wait(self, _seconds: float) -> bool:
        return True

    def close(self) -> None: ...


def test_evaluate_asks_for_what_was_said_and_tells_the_finding(
    text: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkwell.cli_voice.Worker", Measuring)
    Measuring.jobs.clear()
    folder, made = shelf().begin("Mine", Method.SCRATCH)
    assert cli.run(["voice", "evaluate", "mine"]) == 0
    assert in_words(WHOLE) in capsys.readouterr().out
    figures = ["--window", "64", "--stride", "32", "--windows", "0", "--continuations", "3", "--probes", "5"]
    assert cli.run(["voice", "evaluate", "mine", *figures, "--other", str(text), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["voice"], told["loss_after"]) == (made.id, 3.0)
    assert len(told["held_out"]) == len(WHOLE.held_out)
    usual = Evaluating(str(folder.path))
    wanted = {"window": 64, "stride": 32, "windows": 0, "continuations": 3, "probes": 5, "others": (str(text),)}
    assert Measuring.jobs == [usual, msgspec.structs.replace(usual, **wanted)]


def test_a_voice_that_cannot_be_read_is_deleted_by_its_id(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, made = shelf().begin("Mine", Method.SCRATCH)
    folder.manifest.write_bytes(b"{")
    assert cli.run(["voice", "list", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["voices"], len(told["damaged"])) == ([], 1)
    assert cli.run(["voice", "delete", "Mine", "--yes"]) == 2
    assert cli.run(["voice", "delete", made.id, "--yes"]) == 0
    assert not shelf().holds(made.id)
