"""`inkwell voice seal` and `unseal` on the command line, and what the other commands say of a locked voice."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inkwell import cli, cli_sealing
from inkwell.storage.paths import UserPaths
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    made = Shelf(UserPaths.default().data / "voices")
    folder, _ = made.begin("Mine", Method.SCRATCH)
    folder.model.mkdir()
    (folder.model / "model.safetensors").write_bytes(b"weights" * 100)
    return made


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have somebody at a terminal say these lines, one after the other."""

    def say(*lines: str) -> None:
        left = list(lines)
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr(cli_sealing.getpass, "getpass", lambda _words: left.pop(0))

    return say


def test_with_a_file(shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_bytes("ein Kessel, vier Löffel\r\nand no more\n".encode())
    assert cli.run(["voice", "seal", "mine", "--passphrase-file", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    folder = shelf.at(told["voice"])
    assert (told["locked"], folder.model.exists()) == (True, False)
    assert cli.run(["voice", "list"]) == 0
    assert "locked" in capsys.readouterr().out
    for command in (["train", "Mine"], ["seal", "Mine"], ["evaluate", "Mine"]):
        assert cli.run(["voice", *command]) == 2
        assert "“Mine” is locked" in capsys.readouterr().err
    assert cli.run(["voice", "unseal", "Mine", "--passphrase-file", str(file)]) == 0
    assert "“Mine” is unlocked." in capsys.readouterr().out
    assert (folder.model / "model.safetensors").read_bytes() == b"weights" * 100


def test_at_a_terminal(shelf: Shelf, says: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    says("one long sentence", "another sentence")
    assert cli.run(["voice", "seal", "Mine"]) == 2
    assert "not the same" in capsys.readouterr().err
    says("short")
    assert cli.run(["voice", "seal", "Mine"]) == 2
    assert "at least 8 characters" in capsys.readouterr().err
    says("one long sentence", "one long sentence")
    assert cli.run(["voice", "seal", "Mine"]) == 0
    says("one wrong sentence")
    assert cli.run(["voice", "unseal", "Mine"]) == 2
    assert "not the right one" in capsys.readouterr().err
    assert shelf.voices()[0].encrypted
    says("one long sentence")
    assert cli.run(["voice", "unseal", "Mine"]) == 0
    assert cli.run(["voice", "unseal", "Mine"]) == 2
    assert "is not locked" in capsys.readouterr().err


@pytest.mark.parametrize("held", [None, b"", b"\xff\xfe", b"\nsecond line"])
def test_a_file_without_a_passphrase_is_named(
    shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str], held: bytes | None
) -> None:
    file = tmp_path / "passphrase.txt"
    if held is not None:
        file.write_bytes(held)
    assert cli.run(["voice", "seal", "Mine", "--passphrase-file", str(file)]) == 2
    assert "passphrase.txt" in capsys.readouterr().err
    assert not shelf.voices()[0].encrypted


def test_without_a_terminal_it_names_the_other_way(
    shelf: Shelf, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert cli.run(["voice", "seal", "Mine"]) == 2
    assert "--passphrase-file" in capsys.readouterr().err


def test_a_locked_voice_can_be_deleted_and_is_not_prepared_anew(
    shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, book = tmp_path / "passphrase.txt", tmp_path / "book.md"
    file.write_text("one long sentence", "utf-8")
    book.write_text("# One\n\n" + " ".join(f"word{n}" for n in range(4000)), "utf-8")
    assert cli.run(["voice", "seal", "Mine", "--passphrase-file", str(file)]) == 0
    capsys.readouterr()
    assert cli.run(["voice", "prepare", "Mine", str(book), "--method", "scratch"]) == 2
    assert capsys.readouterr().err
    assert shelf.voices()[0].encrypted
    assert cli.run(["voice", "delete", "Mine", "--yes"]) == 0
    assert shelf.voices() == ()


def test_a_passphrase_is_changed(
    shelf: Shelf, tmp_path: Path, says: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    says("one long sentence", "one long sentence")
    assert cli.run(["voice", "seal", "Mine"]) == 0
    says("one long sentence", "another sentence", "another sentence")
    assert cli.run(["voice", "passphrase", "Mine"]) == 0
    assert "is locked with the new passphrase." in capsys.readouterr().out
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("another sentence", "utf-8")
    new.write_text("a third sentence", "utf-8")
    files = ["--passphrase-file", str(old), "--new-passphrase-file", str(new)]
    assert cli.run(["voice", "passphrase", "Mine", *files]) == 0
    assert cli.run(["voice", "passphrase", "Mine", *files]) == 2
    assert "not the right one" in capsys.readouterr().err
    assert cli.run(["voice", "unseal", "Mine", "--passphrase-file", str(new)]) == 0
    assert cli.run(["voice", "passphrase", "Mine", *files]) == 2
    assert "is not locked" in capsys.readouterr().err
