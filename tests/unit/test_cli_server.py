"""`inkwell write --server`: what is refused before anything is sent, where the key comes from, what is printed."""

from pathlib import Path

import pytest
from little_server import completes, little_server, plain, says

from inkwell.cli import run
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.server_list import KnownServer, ServerList

KEY = "sk-not-to-be-seen"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INKWELL_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("INKWELL_SERVER_KEY", raising=False)
    return tmp_path / "home"


def test_a_server_writes_and_gets_the_key_of_the_environment(
    capsys, monkeypatch: pytest.MonkeyPatch, home: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("INKWELL_SERVER_KEY", KEY)
    with little_server(plain(completes(" was calm. And so was she."))) as little:
        arguments = [
            "--server",
            little.url,
            "--server-model",
            "tiny",
            "--seed",
            "3",
            "--record",
            tmp_path / "kept.json",
        ]
        assert run(["write", "The sea", *map(str, arguments)]) == 0
    out, err = capsys.readouterr()
    assert "was calm. And so was she." in out
    assert KEY not in out + err
    files = [path for path in (*home.rglob("*"), tmp_path / "kept.json") if path.is_file()]
    assert files
    assert not any(KEY.encode() in path.read_bytes() for path in files)
    asked = little.asked("/v1/completions")[-1]
    assert (asked.body["seed"], asked.body["model"], asked.headers["Authorization"]) == (3, "tiny", f"Bearer {KEY}")


def test_a_failing_server_is_one_sentence(capsys) -> None:
    with little_server(plain(says({"error": {"message": "no memory"}}, 500))) as little:
        assert run(["write", "The sea", "--server", little.url]) == 2
    assert capsys.readouterr().err.strip().endswith("failed (500): no memory.")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--server", "http://api.example.com"], "plain http, so that everyone on the way can read it"),
        (["--server", "https://api.example.com/v1"], "leaves this machine for api.example.com"),
        (["--server", "ftp://127.0.0.1"], "by http or https, not by ftp"),
        (["--server", "http://user:secret@127.0.0.1"], "no place in the address"),
        (["--server", "127.0.0.1:80", "--model", "starter"], "name one of the two"),
        (["--server-model", "tiny"], "Name the server, too"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_sent(capsys, arguments: list[str], sentence: str) -> None:
    assert run(["write", "It", *arguments]) == 2
    err = capsys.readouterr().err
    assert sentence in err
    assert "secret" not in err


def test_what_was_accepted_in_the_window_is_accepted(capsys, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    far = KnownServer("http://192.0.2.1:9#m", accepted="http://192.0.2.1:9")
    ServerList(home / "config" / "servers.json").save((far,))
    opened: list[str] = []

    def remember(model: ModelRef) -> None:
        opened.append(model.path)
        raise InkwellError(ErrorKind.ENGINE, "Nothing is opened here.")

    monkeypatch.setattr("inkwell.cli_write.opened", remember)
    for more in ([], ["--leave-machine"]):
        run(["write", "It", "--server", "192.0.2.1:9", *more])
    assert opened == ["http://192.0.2.1:9"] * 2
