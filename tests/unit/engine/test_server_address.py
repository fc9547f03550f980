"""Addresses of servers: read as people write them, near or far, warned of where they are far."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.engine.server_address import Reach, parse_address, reach_of_peer
from inkwell.engine.types import ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError


@pytest.mark.parametrize(
    ("text", "url", "place"),
    [
        ("127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1:8080"),
        (" localhost ", "http://localhost", "localhost"),
        ("http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("http://127.0.0.1:8080/v1/chat/completions", "http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("https://openrouter.example/api/v1", "https://openrouter.example/api", "openrouter.example"),
        ("http://[::1]:5001", "http://[::1]:5001", "[::1]:5001"),
        ("HTTPS://Example.COM:443", "https://example.com", "example.com"),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, url: str, place: str) -> None:
    address = parse_address(text)
    assert (address.url, address.place) == (url, place)
    assert parse_address(address.path) == address


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "http://", "file:///etc/passwd", "ftp://host", "http://a b", "http://host:99999", "http://host:x"),
        *("http://me:key@host", "http://host/?a=b", "http://ho\nst", "http://[::1", "javascript:alert(1)", "x" * 3000),
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InkwellError) as caught:
        parse_address(text)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert "key@" not in caught.value.sentence + caught.value.detail


@given(st.text(min_size=1, max_size=40))
@settings(max_examples=50)
def test_any_model_name_survives_in_the_path(name: str) -> None:
    try:
        path = parse_address("127.0.0.1:80", name).path
    except UnicodeEncodeError:
        return
    assert parse_address(path).model == name


@given(st.text(max_size=60))
@settings(max_examples=50)
def test_whatever_is_typed_is_an_address_or_refused(text: str) -> None:
    with suppress(InkwellError):
        assert parse_address(parse_address(text).path) == parse_address(text)


@pytest.mark.parametrize(
    ("host", "reach"),
    [
        *((host, Reach.HERE) for host in ("127.0.0.1", "127.8.8.8", "localhost", "a.localhost", "[::1]")),
        *((host, Reach.NEAR) for host in ("10.1.2.3", "192.168.0.9", "172.31.0.1", "169.254.1.1", "100.100.1.1")),
        *((host, Reach.NEAR) for host in ("nas", "studio.local", "box.lan", "box.home.arpa", "[fd00::7]", "[fe80::1]")),
        *((host, Reach.FAR) for host in ("8.8.8.8", "api.example.com", "172.32.0.1", "[2001:4860::1]", "0.0.0.0")),
        *((host, Reach.FAR) for host in ("localhost.example.com", "127.0.0.1.example.com", "[::ffff:8.8.8.8]")),
    ],
)
def test_how_far_a_host_is(host: str, reach: Reach) -> None:
    address = parse_address(f"https://{host}:1")
    assert address.reach is reach
    assert bool(address.warning) is (reach is Reach.FAR)


def test_mapped_addresses_are_what_they_map() -> None:
    assert reach_of_peer("::ffff:127.0.0.1") is Reach.HERE
    assert reach_of_peer("::ffff:10.0.0.1") is Reach.NEAR
    assert reach_of_peer("fe80::1%eth0") is Reach.NEAR


def test_plain_http_to_a_far_host_has_a_second_sentence() -> None:
    assert "plain http" in parse_address("http://api.example.com").warning
    assert "plain http" not in parse_address("https://api.example.com").warning


def test_a_secret_is_in_no_text() -> None:
    model = ModelRef("m", "http://h", "server", Secret("sk-123"))
    assert "sk-123" not in f"{model} {model!r} {(model,)}"
    assert Secret("sk-123").hidden_in("key sk-123 is wrong") == "key … is wrong"
    assert Secret().hidden_in("abc") == "abc"
