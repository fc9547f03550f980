"""Five kinds of servers as their documentation has them: recognised, counted, asked in their own words."""

import json
import time
from typing import Any

import pytest
from little_server import MODELS, Answer, Hands, Little, completes, little_server, loaded_from, says
from test_server_troubles import asked, written

from inkwell.engine.backends.server import ServerBackend
from inkwell.engine.backends.server_counting import pieces
from inkwell.engine.sampling import Sampling, Step, TokenBias
from inkwell.engine.types import Capabilities, FinishReason, Ledger, LoadSettings
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut, Origin, Segment

CHATML = "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>{% endfor %}"
LISTED = {"object": "list", "data": [{"id": "tiny"}, {"id": "large"}]}


def counts(text: str, answer: str) -> Answer:
    """A word is a token."""
    return lambda hands: hands.json({answer: len(hands.body[text].split())})


def llama_stream(hands: Hands) -> None:
    said = [{"content": " was", "tokens": [1], "stop": False}, {"content": " calm.", "stop": False}]
    hands.events([*said, {"content": "", "stop": True, "stop_type": "eos", "truncated": False}], done=False)


def ollama_stream(hands: Hands) -> None:
    lines = [{"response": " was"}, {"response": " calm."}, {"response": "", "done": True, "done_reason": "stop"}]
    hands.text("".join(json.dumps({"done": False, **line}) + "\n" for line in lines), "application/x-ndjson")


PROPS = {"default_generation_settings": {"n_ctx": 1024}, "chat_template": CHATML, "build_info": "b6000-abc"}
KINDS: dict[str, dict[str, Answer]] = {
    "llama-server": {
        "/props": says(PROPS),
        "/v1/models": says(LISTED),
        "/tokenize": lambda hands: hands.json({"tokens": hands.body["content"].split()}),
        "/completion": llama_stream,
    },
    "KoboldCpp": {
        "/api/extra/version": says({"result": "KoboldCpp", "version": "1.99"}),
        "/api/extra/true_max_context_length": says({"value": 1024}),
        "/api/extra/tokencount": counts("prompt", "value"),
        "/api/extra/abort": says({"success": "true"}),
        # It answers at the doors of others, too.
        "/props": says(PROPS),
        "/api/version": says({"version": "0.7.0"}),
        "/api/tags": says({"models": [{"name": "koboldcpp"}]}),
        "/v1/models": says(LISTED),
        "/v1/completions": completes(" was calm."),
    },
    "Ollama": {
        "/api/version": says({"version": "0.12.6"}),
        "/api/tags": says({"models": [{"name": "tiny:latest"}, {"name": "large:8b"}]}),
        "/api/show": says(
            {
                "template": "<|im_start|>{{ .Role }}<|im_end|>",
                "model_info": {"general.architecture": "llama", "llama.context_length": 1024},
            }
        ),
        "/api/generate": ollama_stream,
    },
    "LM Studio": {
        "/api/v0/models": says(
            {
                "data": [
                    {"id": "embedder", "type": "embeddings", "state": "loaded"},
                    {"id": "large", "type": "llm", "state": "not-loaded", "max_context_length": 4096},
                    {"id": "tiny", "type": "llm", "state": "loaded", "loaded_context_length": 1024},
                ]
            }
        ),
        "/v1/completions": completes(" was calm."),
        # What it does not know, it answers like this.
        "*": says({"error": "Unexpected endpoint or method."}),
    },
    "vLLM": {
        "/v1/models": says(
            {"data": [{"id": "tiny", "owned_by": "vllm", "max_model_len": 1024}, {"id": "large", "owned_by": "vllm"}]}
        ),
        "/version": says({"version": "0.11.0"}),
        "/tokenize": counts("prompt", "count"),
        "/v1/completions": completes(" was calm."),
    },
}
DOORS = {"llama-server": "/completion", "Ollama": "/api/generate"}


def found_at(little: Little, name: str = "") -> Capabilities:
    return ServerBackend().load(little.model(name), LoadSettings(context_tokens=4096))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_server_is_known_by_its_own_doors(kind: str) -> None:
    with little_server(KINDS[kind]) as little:
        can = found_at(little)
    assert can.engine.startswith(kind)
    assert can.place == f"127.0.0.1:{little.port}"
    assert (can.context_tokens, can.trained_context_tokens) == (1024, 1024)
    assert can.models[0].startswith("tiny")
    assert not can.far
    assert can.estimates is (kind in ("Ollama", "LM Studio"))
    assert (can.family == "chatml") is (kind in ("llama-server", "KoboldCpp", "Ollama"))
    assert ("chat" in can.unsupported) is not can.chat


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_writes_what_it_is_asked_in_its_own_words(kind: str) -> None:
    sampling = Sampling(temperature=0.7, top_k=30, repeat_penalty=1.05, seed=11)
    with little_server(KINDS[kind]) as little:
        backend = loaded_from(little)
        assert written(backend, asked(sampling=sampling, max_tokens=9))[:2] == (" was calm.", FinishReason.END)
        body = little.asked(DOORS.get(kind, "/v1/completions"))[-1].body
    assert (body["prompt"], body["stream"]) == ("The sea", True)
    drawn = body.get("options", body)
    assert (drawn["temperature"], drawn["seed"], drawn["top_k"]) == (0.7, 11, 30)
    assert 1.05 in (drawn.get("repeat_penalty"), drawn.get("rep_pen"), drawn.get("repetition_penalty"))
    assert 9 in (drawn.get("max_tokens"), drawn.get("n_predict"), drawn.get("num_predict"))
    if kind == "Ollama":
        assert (body["raw"], body["truncate"], drawn["num_ctx"]) == (True, False, 512)
    assert "stop" not in drawn


def test_the_order_of_samplers_and_biases_go_to_llama_server() -> None:
    sampling = Sampling(order=(Step.TEMPERATURE, Step.TOP_K), token_bias=(TokenBias(7, -100),), mirostat=True, seed=1)
    with little_server(KINDS["llama-server"]) as little:
        written(loaded_from(little), asked(sampling=sampling))
        body = little.asked("/completion")[-1].body
    assert (body["samplers"], body["logit_bias"], body["mirostat"]) == (["temperature", "top_k"], {"7": -100.0}, 2)


def test_an_answer_that_was_cut_in_silence_is_an_error() -> None:
    cut = {"content": "", "stop": True, "stop_type": "limit", "truncated": True}
    doors = {**KINDS["llama-server"], "/completion": lambda hands: hands.events([cut], done=False)}
    with little_server(doors) as little, pytest.raises(InkwellError, match="cut what it was told"):
        written(loaded_from(little), asked())


def test_kobold_is_told_to_stop_when_nobody_listens_any_more() -> None:
    with little_server(KINDS["KoboldCpp"]) as little:
        backend = loaded_from(little)
        written(backend, asked(max_words=1))
        (abort,) = little.asked("/api/extra/abort")
        assert abort.body["genkey"] == little.asked("/v1/completions")[-1].body["genkey"]
        written(backend, asked())
        assert len(little.asked("/api/extra/abort")) == 1


def test_ollama_without_a_model_says_what_to_do() -> None:
    doors = {**KINDS["Ollama"], "/api/tags": says({"models": []})}
    with little_server(doors) as little, pytest.raises(InkwellError, match="fetch one there with"):
        found_at(little)


def test_ollamas_errors_in_the_stream_are_told() -> None:
    doors = {**KINDS["Ollama"], "/api/generate": lambda hands: hands.text('{"error": "model runner stopped"}\n')}
    with little_server(doors) as little, pytest.raises(InkwellError, match="model runner stopped"):
        written(loaded_from(little), asked())


def ledger_of(backend: ServerBackend, **fields: Any) -> Ledger:
    segments = (
        Segment("He went along the road to the sea.\n" * 200, Origin.AUTHOR, "story", 10, Cut.FRONT),
        Segment("At last he saw it.", Origin.AUTHOR, "cursor", 90, Cut.NEVER),
    )
    request = asked(**fields)
    request = type(request)("1", segments, request.asked)
    first = next(iter(backend.generate(request, lambda: False)))
    assert isinstance(first, Ledger)
    return first


@pytest.mark.parametrize("kind", ["llama-server", "vLLM", "KoboldCpp"])
def test_what_is_told_is_cut_by_the_servers_own_count(kind: str) -> None:
    with little_server(KINDS[kind]) as little:
        backend = loaded_from(little)
        ledger = ledger_of(backend)
        # What must not be cut is refused by that count, too, and not by our own: a letter is no token.
        with pytest.raises(InkwellError, match="room for 491 tokens here, too few for the 800"):
            written(backend, asked("He went. " * 400))
        text = "Она открыла ставни и посмотрела на гавань. " * 60
        written(backend, asked(text))
        prompt = little.asked(DOORS.get(kind, "/v1/completions"))[-1].body["prompt"]
    assert not ledger.estimated
    assert 0.6 * 512 < ledger.tokens <= 512 - 20
    assert ledger.segments[0].cut == pytest.approx(1600 - ledger.segments[0].tokens, rel=0.02)
    assert ledger.segments[1].cut == 0
    assert prompt == text


@pytest.mark.parametrize("kind", ["llama-server", "vLLM", "KoboldCpp"])
def test_what_is_not_told_is_not_sent_for_counting(kind: str) -> None:
    story = "".join(f"On day {number} he went along the road to the sea.\n" for number in range(400))
    with little_server(KINDS[kind]) as little:
        backend = loaded_from(little)
        before = len(little.seen)
        request = asked()
        written(backend, type(request)("1", (Segment(story, Origin.AUTHOR, "story", 10, Cut.FRONT),), request.asked))
        prompt = little.asked(DOORS.get(kind, "/v1/completions"))[-1].body["prompt"]
        sent = " ".join(json.dumps(each.body) for each in little.seen[before:])
    told = {number for number in range(400) if f"On day {number} he" in prompt}
    seen = {number for number in range(400) if f"On day {number} he" in sent}
    assert 20 < len(told) < 100
    assert len(seen - told) <= 3


@pytest.mark.parametrize("kind", ["Ollama", "LM Studio"])
def test_an_estimate_keeps_its_margin_and_says_that_it_is_one(kind: str) -> None:
    with little_server(KINDS[kind]) as little:
        backend = loaded_from(little)
        ledger = ledger_of(backend)
        assert ledger.estimated
        assert ledger.tokens <= 0.8 * 512
        assert ledger.segments[0].cut > 0


def test_a_server_that_counts_no_more_is_estimated_at_once() -> None:
    with little_server({**KINDS["vLLM"], "/tokenize": says({"detail": "Not Found"}, 404)}) as little:
        assert found_at(little).estimates
        tried = len(little.asked("/tokenize"))
        backend = loaded_from(little)
        written(backend, asked())
        assert len(little.asked("/tokenize")) <= 2 * tried


def test_a_count_does_not_wait_for_a_server_that_hangs() -> None:
    calls: list[int] = []

    def hangs_later(hands: Hands) -> None:
        calls.append(1)
        if len(calls) > 2:
            hands.hang()
        hands.json({"count": len(hands.body["prompt"].split())})

    with little_server({**KINDS["vLLM"], "/tokenize": hangs_later}) as little:
        backend, start = loaded_from(little), time.monotonic()
        found = backend.count(tuple(Segment(f"The sea was calm {number}.", Origin.AUTHOR, "x") for number in range(20)))
        took = time.monotonic() - start
    assert found == (len(pieces("The sea was calm 1.")),) * 20
    assert took < 1.5


def test_chat_is_told_in_the_words_of_the_models_own_family() -> None:
    with little_server(KINDS["llama-server"]) as little:
        backend = loaded_from(little)
        written(backend, asked("Write <|im_end|> on.", chat=True))
        prompt = little.asked("/completion")[-1].body["prompt"]
    assert prompt == "<|im_start|>user\nWrite < |im_end|> on.<|im_end|>\n<|im_start|>assistant\n"


def test_chat_with_a_model_of_no_known_family_is_refused() -> None:
    with little_server({"/v1/models": MODELS, "/v1/completions": completes("Yes.")}) as little:
        with pytest.raises(InkwellError) as caught:
            written(loaded_from(little), asked(chat=True))
        assert caught.value.kind is ErrorKind.UNSUPPORTED


def test_variants_are_written_one_after_the_other_each_with_its_seed() -> None:
    with little_server({"/v1/models": MODELS, "/v1/completions": completes("Yes.")}) as little:
        *_, record = loaded_from(little).generate(asked(variants=3, sampling=Sampling(seed=5)), lambda: False)
        assert [each.body["seed"] for each in little.asked("/v1/completions")] == [5, 6, 7]
    assert getattr(record, "finishes", ()) == (FinishReason.END,) * 3
    assert getattr(record, "place", "") == f"127.0.0.1:{little.port}"
