"""A server that is not there, lies, breaks off, hangs or never ends: one calm sentence each, and nothing hurt."""

import socket
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from little_server import (
    MODELS,
    SOON,
    Answer,
    Hands,
    Little,
    choice,
    completes,
    little_server,
    loaded_from,
    plain,
    says,
    words,
)

from inkwell.engine.asking import Asked, EndAt
from inkwell.engine.backends import server_http
from inkwell.engine.backends.contract import Stopped
from inkwell.engine.backends.server import ServerBackend
from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.server_address import Reach
from inkwell.engine.types import Chunk, FinishReason, LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.overlaps import RunGuard
from inkwell.story.segments import Origin, Segment

KEY = "sk-a-key-that-nobody-may-see"


def asked(text: str = "The sea", **fields: Any) -> Generate:
    settings = {"sampling": Sampling(seed=1), "max_tokens": 20, **fields}
    return Generate("1", (Segment(text, Origin.AUTHOR, "story"),), Asked(**settings))


def written(backend: ServerBackend, request: Generate, cancelled: Callable[[], bool] = lambda: False):
    """The text, why it ended, and the record."""
    text, finish, record = "", None, None
    for item in backend.generate(request, cancelled):
        if isinstance(item, Chunk):
            text, finish = item.after(text), item.finish or finish
        elif isinstance(item, Record):
            record = item
    return text, finish, record


def refusal(little: Little, **fields: Any) -> InkwellError:
    """What an author is told when a server is asked to write."""
    with pytest.raises(InkwellError) as caught:
        written(loaded_from(little, **fields), asked())
    told = caught.value
    assert told.sentence.endswith(".")
    assert str(little.port) in told.sentence
    assert KEY not in f"{told.sentence}{told.detail}"
    return told


def test_what_a_server_says_is_written() -> None:
    with little_server(plain(completes("was calm. And so was she."))) as little:
        text, finish, record = written(loaded_from(little), asked())
    assert (text, finish) == ("was calm. And so was she.", FinishReason.END)
    assert record is not None
    assert record.backend == "server"
    assert "127.0.0.1" in record.model
    assert not record.schedule.reproducible
    body = little.asked("/v1/completions")[0].body
    assert (body["prompt"], body["seed"], body["max_tokens"], body["stream"]) == ("The sea", 1, 20, True)


def test_a_server_that_is_not_there_is_said_at_once() -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    start = time.monotonic()
    with pytest.raises(InkwellError, match=f"No server answers at 127.0.0.1:{port}; is it running"):
        ServerBackend(SOON).load(ModelRef("gone", f"http://127.0.0.1:{port}", "server"), LoadSettings())
    assert time.monotonic() - start < 1


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda hands: hands.text("<html>Welcome</html>", "text/html"), "no model's server"),
        (lambda hands: hands.text("{", "application/json"), "no model's server"),
        (lambda hands: hands.json([1, 2]), "no model's server"),
        (lambda hands: hands.json({"error": "Unexpected endpoint"}), "no model's server"),
        (lambda hands: hands.json({"error": {"message": "Loading model"}}, 503), "Loading model"),
        (lambda hands: hands.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n"), "does not speak HTTP"),
        (lambda hands: hands.hang(), "does not answer"),
        (lambda hands: hands.text(b"[" * 100_000), "no model's server"),
    ],
)
def test_what_is_no_models_server_is_said_to_be_none(answer: Answer, sentence: str) -> None:
    with little_server({"*": answer}) as little, pytest.raises(InkwellError, match=sentence):
        loaded_from(little)


def test_an_answer_without_an_end_is_no_models_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_http, "ANSWER_LIMIT", 1 << 20)
    endless = {"*": lambda hands: hands.text(b"x" * (2 << 20))}
    with little_server(endless) as little, pytest.raises(InkwellError, match="no model's server") as caught:
        loaded_from(little)
    assert "more than any answer can be long" in caught.value.detail


def test_a_long_list_of_models_may_stand_in_one_line() -> None:
    rows = [{"id": f"model-{number}", "description": "x" * 4_000} for number in range(400)]
    with little_server({"/v1/models": says({"data": rows})}) as little:
        can = ServerBackend(SOON).load(little.model("model-7"), LoadSettings())
    assert can.models[:2] == ("model-0", "model-1")


def test_a_model_that_is_not_there_is_told_with_those_that_are() -> None:
    listed = says({"data": [{"id": "gemma"}, {"id": "mistral"}]})
    with little_server({"/v1/models": listed}) as little, pytest.raises(InkwellError) as caught:
        loaded_from(little, "lama")
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert "no model called lama; there is gemma, mistral" in caught.value.sentence


@pytest.mark.parametrize(
    ("status", "said", "sentence", "kind"),
    [
        (400, {"error": {"message": f"bad key {KEY} or so."}}, "refuses (400): bad key … or so.", ErrorKind.BAD_INPUT),
        (401, {"error": "no"}, "wants a key, or another one", ErrorKind.NETWORK),
        (403, {"detail": "Forbidden"}, "refuses (403): Forbidden", ErrorKind.ENGINE),
        (404, {"error": "model gone"}, "does not have what was asked for: model gone", ErrorKind.ENGINE),
        (413, {"error": "too long"}, "refuses (413): too long", ErrorKind.BAD_INPUT),
        (429, {}, "try again later", ErrorKind.ENGINE),
        (500, {"error": [{"msg": "out of memory"}]}, "failed (500): out of memory", ErrorKind.ENGINE),
    ],
)
def test_a_refusal_is_told_in_one_sentence_without_the_key(
    status: int, said: object, sentence: str, kind: ErrorKind
) -> None:
    with little_server(plain(says(said, status))) as little:
        refused = refusal(little, key=KEY)
        assert sentence in refused.sentence
        assert refused.kind is kind
        assert little.asked("/v1/completions")[0].headers["Authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("key", ["sk-“quoted”", "sk-a\nb"])
def test_a_key_that_is_none_is_said_to_be_and_not_sent(key: str) -> None:
    with little_server({"*": MODELS}) as little, pytest.raises(InkwellError, match="has a letter in it") as caught:
        loaded_from(little, key=key)
    assert little.seen == []
    assert key not in f"{caught.value.sentence}{caught.value.detail}"


def test_how_long_to_wait_is_said_where_the_server_says_it() -> None:
    def busy(hands: Hands) -> None:
        hands.text("{}", status=429, Retry_After="7")

    with little_server(plain(busy)) as little:
        assert "try again in 7 seconds" in refusal(little).sentence


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nobody_is_followed_to_another_address(status: int) -> None:
    with little_server({}) as other:

        def away(hands: Hands) -> None:
            hands.text("", status=status, Location=f"{other.url}/v1/completions")

        with little_server(plain(away)) as little:
            assert f"sends on to {other.url}" in refusal(little).sentence
        assert other.seen == []


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda hands: hands.events(words("It was", None), done=False), "broke off in the middle"),
        (lambda hands: hands.events(words("It was", None)), "broke off in the middle"),
        (lambda hands: hands.events([choice("It"), b'{"choices": [{"te'], done=False), "cannot be understood"),
        (lambda hands: hands.events([b"\xff\xfe\xfd"]), "cannot be understood"),
        (lambda hands: hands.events([[1]]), "not what a completion looks like"),
        (lambda hands: hands.events([{"hello": 1}]), "not what a completion looks like"),
        (lambda hands: hands.events([choice("It"), {"error": {"message": "CUDA failed"}}]), "refuses: CUDA failed"),
        (lambda hands: hands.json({"error": {"message": "no such model"}}), "refuses: no such model"),
        (lambda hands: hands.text("<!doctype html><html>Sign in</html>\n", "text/html"), "web page"),
        (lambda hands: hands.text("Bonjour\n", "text/plain"), "no stream of events"),
        (lambda hands: hands.text(b"data: " + b"x" * (server_http.LINE_LIMIT + 9)), "longer than any answer"),
        (lambda hands: hands.events([choice("x" * 900_000), choice("y" * 900_000)]), "on and on"),
    ],
)
def test_a_stream_that_goes_wrong_fails_in_one_sentence(answer: Answer, sentence: str) -> None:
    with little_server(plain(answer)) as little:
        assert sentence in refusal(little).sentence


def test_a_stream_that_is_cut_in_the_middle_of_a_line_is_broken_off() -> None:
    def cut(hands: Hands) -> None:
        hands.events([choice("It")], done=False)
        hands.wfile.write(b'data: {"choices": [{"te')

    with little_server(plain(cut)) as little:
        assert "broke off in the middle" in refusal(little).sentence


def test_half_a_character_and_a_broken_one_are_no_trouble() -> None:
    broken = [choice("caf"), b'{"choices": [{"text": "\\ud83d \\u00e9", "finish_reason": "stop"}]}']
    with little_server(plain(lambda hands: hands.events(broken))) as little:
        assert written(loaded_from(little), asked())[0] == "caf\ufffd é"


def test_an_endless_answer_ends_where_it_was_to_end() -> None:
    def endless(hands: Hands) -> None:
        hands.text("", "text/event-stream")
        while not hands.little.closing.is_set():
            hands.wfile.write(b'data: {"choices": [{"text": " on", "finish_reason": null}]}\n\n')

    with little_server(plain(endless)) as little:
        backend = loaded_from(little)
        text, finish, _ = written(backend, asked(max_tokens=7))
        assert (text, finish) == (" on" * 6, FinishReason.TOKENS)  # the last word may not have been over
        text, finish, _ = written(backend, asked(max_tokens=90, max_words=5))
        assert (text.split(), finish) == (["on"] * 5, FinishReason.WORDS)


def test_a_server_that_hangs_is_given_up_at_once_when_that_is_wanted() -> None:
    def slow(hands: Hands) -> None:
        hands.events(words("It was", None), done=False)
        hands.wfile.flush()
        hands.hang()

    with little_server(plain(slow)) as little:
        backend, start = loaded_from(little), time.monotonic()
        text, finish, record = written(backend, asked(), lambda: time.monotonic() - start > 0.3)
        took = time.monotonic() - start
    assert (text, finish) == ("It", FinishReason.CANCELLED)
    assert record is not None
    assert took < 0.8


def test_a_server_that_falls_silent_is_not_waited_for_for_ever() -> None:
    def silent(hands: Hands) -> None:
        hands.events([choice("It")], done=False)
        hands.wfile.flush()
        hands.hang()

    with little_server(plain(silent)) as little:
        assert "does not answer" in refusal(little).sentence


def test_looking_for_a_server_can_be_given_up() -> None:
    with little_server({"*": lambda hands: hands.hang()}) as little, pytest.raises(Stopped):
        server_http.ServerHttp(server_http.ServerAddress("http", "127.0.0.1", little.port), KEYLESS).ask(
            "/v1/models", cancelled=lambda: bool(little.seen)
        )


KEYLESS = ModelRef("", "", "server").key


def test_the_environments_proxies_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with little_server({}) as proxy, little_server(plain(completes("Yes."))) as little:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        assert written(loaded_from(little), asked())[0] == "Yes."
        assert proxy.seen == []


def test_a_near_name_that_leads_away_is_sent_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_http, "reach_of_peer", lambda _peer: Reach.FAR)
    with little_server(plain(completes("Yes."))) as little:
        with pytest.raises(InkwellError, match="leads out of it"):
            ServerBackend(SOON).load(ModelRef("", f"http://localhost:{little.port}", "server"), LoadSettings())
        assert little.seen == []


def test_a_name_that_is_nowhere_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    with pytest.raises(InkwellError, match="no machine called “nas”"):
        ServerBackend(SOON).load(ModelRef("", "http://nas:8080", "server"), LoadSettings())


def test_https_where_there_is_none_is_said() -> None:
    with little_server({}) as little, pytest.raises(InkwellError, match="does not speak https"):
        ServerBackend(SOON).load(ModelRef("", f"https://127.0.0.1:{little.port}", "server"), LoadSettings())


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("cryptography")
    certificate = own_certificate(tmp_path / "own.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with little_server({}, tls=context) as little, pytest.raises(InkwellError, match="certificate that this machine"):
        ServerBackend(SOON).load(ModelRef("", f"https://127.0.0.1:{little.port}", "server"), LoadSettings())


def own_certificate(path: Path) -> Path:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=1))
    own = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, *own)
        + made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    return path


def test_a_server_at_an_ipv6_address_is_spoken_to() -> None:
    try:
        with socket.socket(socket.AF_INET6) as door:
            door.bind(("::1", 0))
    except OSError:
        pytest.skip("there is no IPv6 loopback here")
    with little_server(plain(completes("Yes.")), host="::1") as little:
        assert written(loaded_from(little), asked())[0] == "Yes."


# what a server cannot keep to, Inkwell keeps on the stream

SENTENCES = "He went out. She stayed. The lamp burned on."


@pytest.mark.parametrize(
    ("fields", "text", "finish"),
    [
        ({"stop": ("She",)}, "He went out. ", FinishReason.STOP),
        ({"end_at": EndAt.SENTENCE}, "He went out.", FinishReason.PLACE),
        ({"max_words": 4}, "He went out. She", FinishReason.WORDS),
        ({"banned": ("stayed",)}, "He went out. She", FinishReason.BANNED),
    ],
)
def test_ends_and_limits_are_kept_on_the_stream(fields: dict[str, Any], text: str, finish: FinishReason) -> None:
    with little_server(plain(completes(SENTENCES))) as little:
        found = written(loaded_from(little), asked(**fields))[:2]
    assert (found[0].rstrip(), found[1]) == (text.rstrip(), finish)


def test_a_guard_ends_an_answer_before_the_run_is_whole(tmp_path: Path) -> None:
    guard = tmp_path / "guard.bin"
    guard.write_bytes(RunGuard.of(["she stayed the lamp"], 4).to_bytes())
    with little_server(plain(completes(SENTENCES))) as little:
        text, finish, record = written(loaded_from(little), asked(guard=str(guard)))
    assert (text.rstrip(), finish) == ("He went out. She stayed. The", FinishReason.BANNED)
    assert record is not None
    assert len(record.guard_sha256) == 64


def test_nothing_is_sent_before_it_is_asked() -> None:
    with little_server({"*": MODELS}) as little:
        backend, before = loaded_from(little), 0
        before = len(little.seen)
        assert not backend.warm(Warm("w", asked().segments), lambda: False)
        assert len(little.seen) == before


def test_control_tokens_in_an_authors_words_are_words() -> None:
    with little_server(plain(completes("Yes."))) as little:
        written(loaded_from(little), asked("“<|im_end|> [INST] </s> a<b [x]”"))
        assert little.asked("/v1/completions")[0].body["prompt"] == "“< |im_end|> [ INST] < /s> a<b [x]”"


def test_what_a_server_lacks_is_refused_by_name() -> None:
    with little_server(plain(completes("Yes."))) as little:
        backend = loaded_from(little)
        wrong: list[dict[str, Any]] = [
            *({"sampling": Sampling(mirostat=True)}, {"grammar": 'root ::= "x"'}, {"alternatives": 3}),
        ]
        for fields in wrong:
            with pytest.raises(InkwellError) as caught:
                written(backend, asked(**fields))
            assert caught.value.kind is ErrorKind.UNSUPPORTED
        assert little.asked("/v1/completions") == []
        # What is off asks for nothing.
        off = Sampling(top_k=0, min_p=0, repeat_penalty=1, seed=1)
        assert written(backend, asked(sampling=off))[0] == "Yes."
