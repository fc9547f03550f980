"""Asking whether there is a newer Inkwell: what is sent, what is believed, what is said when nobody answers well."""

import json
import re
import socket
import time
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from latest_server import Answer, little, sends

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.updates import ADDRESS, Latest, UpdateCheck, latest_in

FILE = {"version": "1.2.0", "date": "2027-01-31", "notes": "https://inkwell.example/1.2.0"}


def ask(answer: Answer, seconds: float = 5.0) -> Latest:
    with little(answer) as server:
        return UpdateCheck(server.url, seconds).run()


def refused(answer: Answer, seconds: float = 5.0) -> str:
    with pytest.raises(InkwellError) as trouble:
        ask(answer, seconds)
    assert trouble.value.kind is ErrorKind.NETWORK
    return trouble.value.sentence


def body(**changes: object) -> bytes:
    return json.dumps({**FILE, **changes}).encode()


def test_what_is_sent_is_a_plain_get_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with little(sends(body())) as server:
        found = UpdateCheck(server.url).run()
        assert len(server.asked) == 1
        place = server.url.removeprefix("http://").removesuffix("/latest.json")
        assert server.asked[0] == f"GET /latest.json HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n\r\n".encode()
    assert found == Latest("1.2.0", date(2027, 1, 31), "https://inkwell.example/1.2.0")


@pytest.mark.parametrize(
    ("version", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0", "1.0.0", False),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0", "0.2.0.dev3", False),
        ("0.2.0", "a version of my own", True),
    ],
)
def test_newer_is_told_by_the_numbers(version: str, own: str, newer: bool) -> None:
    assert Latest(version, date(2027, 1, 31)).newer_than(own) is newer


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"<html>not found</html>",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 50_000,
        b'{"version": "1.2.0"}',
        body(version="newest"),
        body(version="1"),
        body(version="1.2.0\n"),
        body(version="9" * 5000),
        body(version=3),
        body(date="tomorrow"),
        body(date="2027-13-31"),
        body(notes="http://inkwell.example"),
        body(notes="file:///etc/passwd"),
        body(notes="https://a b"),
        body(notes="https://" + "a" * 1000),
        body()[:-5],
        body() + b"x" * 70_000,
    ],
)
def test_what_is_damaged_is_not_believed(said: bytes) -> None:
    assert "answers with something else than was asked for" in refused(sends(said))


def test_what_a_later_file_says_besides_is_passed_over() -> None:
    assert ask(sends(body(download="https://inkwell.example/setup.exe", run=True))).version == "1.2.0"
    assert latest_in(body(notes=""), "here").notes == ""


@pytest.mark.parametrize("head", ["301 Moved", "302 Found", "307 Temporary", "404 Not Found", "500 Oh", "204 None"])
def test_nobody_is_followed_to_another_address(head: str) -> None:
    with little(sends(body())) as other:
        heads = f"{head}\r\nLocation: {other.url}"
        assert "something else than was asked for" in refused(sends(b"", heads))
        assert other.asked == []


def test_an_answer_that_is_cut_is_none() -> None:
    sentence = refused(sends(body(), length=5000))
    assert sentence == "There is no connection to 127.0.0.1 now, so nothing was looked up."


def test_a_server_that_is_slow_is_not_waited_for() -> None:
    def drips(peer: socket.socket) -> None:
        peer.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(200):
            peer.sendall(b" ")
            time.sleep(0.02)

    began = time.monotonic()
    assert "There is no connection to" in refused(drips, seconds=0.3)
    assert time.monotonic() - began < 3


def test_where_nobody_is_it_is_said_in_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    for address in (f"http://127.0.0.1:{port}/x", "https://nowhere.invalid/latest.json"):
        with pytest.raises(InkwellError, match=r"^There is no connection to [\w.]+ now, so nothing was looked up\.$"):
            UpdateCheck(address).run()


def test_it_can_be_broken_off() -> None:
    check: list[UpdateCheck] = []

    def hangs(_peer: socket.socket) -> None:
        check[0].stop()
        time.sleep(0.1)

    with little(hangs) as server:
        check.append(UpdateCheck(server.url))
        began = time.monotonic()
        with pytest.raises(InkwellError):
            check[0].run()
        assert time.monotonic() - began < 3


@pytest.mark.parametrize("address", ["http://inkwell.example/a", "ftp://127.0.0.1/a", "file:///a", "nothing", ""])
def test_it_is_asked_by_https_only(address: str) -> None:
    with pytest.raises(InkwellError) as trouble:
        UpdateCheck(address).run()
    assert trouble.value.kind is ErrorKind.BAD_INPUT


def test_the_address_is_none_or_one_that_can_be_asked() -> None:
    assert ADDRESS == "" or re.match(r"https://[a-z0-9.-]+/", ADDRESS)


@given(st.binary(max_size=300))
def test_no_bytes_are_too_odd(said: bytes) -> None:
    with suppress(InkwellError):
        latest_in(said, "here")
