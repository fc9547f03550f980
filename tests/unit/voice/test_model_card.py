"""The model card: every fact in its place, and nothing that the author's names could break."""

from pathlib import Path

import msgspec
import pytest

from inkwell.voice.cleaning import Cleaning
from inkwell.voice.evaluation import EngineLoss, Evaluation, Known, TextLoss, WindowLoss
from inkwell.voice.model_card import Facts, Published, model_card
from inkwell.voice.preparing import DataCard, Side
from inkwell.voice.specification import AdapterShape, Method, Schedule, Training
from inkwell.voice.voice_folder import Voice

GOLDEN = Path(__file__).parents[2] / "golden" / "voice" / "card.md"

VOICE = Voice(
    id="0011",
    name="Marta, plain",
    method=Method.ADAPTER,
    created=0.0,
    base="SmolLM2 135M",
    base_path="smollm2.gguf",
    base_sha256="ab" * 32,
    corpus_sha256="cd" * 32,
    training=Training(
        "voice",
        Method.ADAPTER,
        "smollm2.gguf",
        schedule=Schedule(window=512, accumulate=4, minutes=12, learning_rate=8e-4, precision="bfloat16"),
        adapter=AdapterShape(rank=8, alpha=16),
    ),
    trained_steps=120,
    ready=True,
    measures={"loss_before": 3.2, "loss_after": 2.9},
    limit_words=12,
)
CARD = DataCard(
    sources={"The Harbour": 41_200, "Letters": 3_800},
    train=Side(("The Harbour: 1", "Letters: all"), 300, 40_500, 220_000),
    held_out=Side(("The Harbour: 2",), 30, 4_500, 24_000),
    removed={"written by a model": 900, "twice there": 120},
    languages={"English": 44_600, "French": 400},
    cleaning=Cleaning(),
    remarks=("120 words stand in the held-out chapters too, and are not learnt from.",),
    sha256="cd" * 32,
    made=0.0,
)
EVALUATION = Evaluation(
    name="Marta, plain",
    base="SmolLM2 135M",
    method="adapter",
    corpus_sha256="cd" * 32,
    window=512,
    stride=256,
    held_out=(TextLoss("The Harbour", "2", 6_000, 3.2, 2.9),),
    others=(TextLoss("emma.md", "", 9_000, 3.0, 3.01),),
    engine=(EngineLoss("smollm2.gguf", 6_000, 3.22, 2.92),),
    author=None,
    before=None,
    after=None,
    known=(Known(9, "and the boats came home before the rain at", "The Harbour, 1"),),
    learning=(),
    measured=(),
    continuations=(),
    remarks=(),
    seconds=60.0,
    made=0.0,
)
FACTS = Facts(
    voice=VOICE,
    files=(Published("gguf/adapter.gguf", 9_876_543, "ef" * 32),),
    made=1_790_000_000.0,
    corpus=CARD,
    evaluation=EVALUATION,
    base_licence="apache-2.0",
    parameters=2_442_240,
)


def with_voice(**fields: object) -> Facts:
    return msgspec.structs.replace(FACTS, voice=msgspec.structs.replace(VOICE, **fields))


def test_a_card_with_every_fact_is_as_it_was_looked_at() -> None:
    assert model_card(FACTS) == GOLDEN.read_text(encoding="utf-8")


def test_what_is_not_known_is_said_and_not_made_up() -> None:
    bare = Voice("0012", "Bare", Method.FULL, 0.0)
    card = model_card(Facts(bare, (), 0.0))
    assert "not named in its file" in card
    assert "look at where that model came from" in card
    assert "Nothing was measured yet" in card
    assert "None for the writing partner" in card
    assert "That was not written down." in card
    assert "None" not in card.replace("None for the writing partner", "")


@pytest.mark.parametrize(
    ("licence", "said"),
    [("gemma", "The terms of its base model (gemma)"), ("MIT", "also for money (MIT)"), ("", "where that model came")],
)
def test_what_it_may_be_used_for_follows_the_base(licence: str, said: str) -> None:
    assert said in model_card(msgspec.structs.replace(FACTS, base_licence=licence))


def test_from_scratch_no_other_model_has_a_say() -> None:
    card = model_card(with_voice(method=Method.SCRATCH))
    assert "No other model is in it" in card
    assert "Base model" not in card


def test_an_evaluation_is_not_needed_for_what_training_measured() -> None:
    card = model_card(msgspec.structs.replace(FACTS, evaluation=None))
    assert "24.53 before, 18.17 after (-25.9%)" in card
    assert "longest run" not in card


def test_names_cannot_break_the_page() -> None:
    sources = {"A | B\n# C <script>": 5}
    corpus = msgspec.structs.replace(CARD, sources=sources)
    card = model_card(msgspec.structs.replace(with_voice(name="One\n\n## Two <b>"), corpus=corpus))
    assert card.startswith("# One ## Two &lt;b>\n")
    assert "A \\| B # C &lt;script> (5 words)" in card
    assert "\n# C" not in card


def test_a_card_says_how_much_was_read() -> None:
    assert FACTS.evaluation is not None
    some = TextLoss("One", "1", 200, 3.0, 2.8, "", (WindowLoss(200, 600.0, 560.0),), 9)
    evaluation = msgspec.structs.replace(FACTS.evaluation, held_out=(some,))
    told = model_card(msgspec.structs.replace(FACTS, evaluation=evaluation))
    assert "1 of 9 windows of the text that was kept back were read" in told
