"""Variants of a torch model in one batch: each row has what it would have alone, also after going back."""

from pathlib import Path
from typing import Any

import pytest
from gpt2_maker import make_gpt2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.engine.asking import Asked
from inkwell.engine.backends.contract import Stopped
from inkwell.engine.backends.torch_evaluator import TorchEvaluation
from inkwell.engine.backends.torch_graph import GraphStep
from inkwell.engine.backends.torch_runner import Runner
from inkwell.engine.records import Piece, Schedule
from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError

torch: Any = pytest.importorskip("torch", reason="the torch extra is not installed")
transformers: Any = pytest.importorskip("transformers", reason="the torch extra is not installed")

PROMPT = tuple(range(20, 60))
# Room is made for few tokens, so that it has to grow.
ASKED = Asked(Sampling(temperature=1.5), max_tokens=2)


def never() -> bool:
    return False


def make_llama(folder: Path, **changes: Any) -> Path:
    """Rotary positions and grouped heads, as most models have; with `sliding_window` as Mistral has it."""
    kind = "Mistral" if "sliding_window" in changes else "Llama"
    sizes = {"vocab_size": 200, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2}
    heads = {"num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 512}
    torch.manual_seed(1)
    config = getattr(transformers, f"{kind}Config")(**sizes, **heads, initializer_range=0.3, **changes)
    getattr(transformers, f"{kind}ForCausalLM")(config).save_pretrained(str(folder))
    return folder


@pytest.fixture(scope="module", params=["gpt2", "llama", "mistral"])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    transformers.utils.logging.disable_progress_bar()
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "gpt2":
        make_gpt2(folder)
    else:
        make_llama(folder, **({"sliding_window": 24} if request.param == "mistral" else {}))
    return transformers.AutoModelForCausalLM.from_pretrained(str(folder), local_files_only=True).eval()


@pytest.fixture(scope="module")
def evaluation(model: Any) -> TorchEvaluation:
    return evaluation_of(model)


def evaluation_of(model: Any, *, compiled: bool = False) -> TorchEvaluation:
    return TorchEvaluation(Runner(torch, transformers, model, "cpu"), 256, 1, lambda texts: {}, compiled)


def expected(model: Any, text: list[int]) -> Any:
    with torch.inference_mode():
        return model(torch.tensor([text])).logits[0, -1].numpy()


def start(evaluation: TorchEvaluation, variants: int) -> Any:
    evaluation.prepare(PROMPT, "")
    evaluation.evaluate(PROMPT, never)
    return evaluation.stepper(PROMPT, ASKED, list(range(variants)), never)


MOVES = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["go", "go", "back", "end"]), st.integers(1, 6)))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES, variants=st.integers(1, 4))
def test_every_row_has_what_its_text_alone_would_have(
    model: Any, evaluation: TorchEvaluation, moves: list[tuple[int, str, int]], variants: int
) -> None:
    with start(evaluation, variants) as stepper:
        texts = {variant: list(PROMPT) for variant in range(variants)}
        for which, move, count in moves:
            variant = which % variants
            drawn = {other: stepper.draw(other) for other in texts}
            if variant in texts and move == "end" and len(texts) > 1:
                stepper.end(variant)
                del texts[variant], drawn[variant]
            elif variant in texts and move == "back":
                back = min(count, len(texts[variant]) - len(PROMPT) + 1)
                stepper.rewind(variant, back)
                texts[variant] = texts[variant][: len(texts[variant]) - back + 1]
                assert stepper.logits(variant) == pytest.approx(expected(model, texts[variant]), abs=2e-3)
                drawn[variant] = stepper.draw(variant)
            stepper.advance(drawn)
            for other, token in drawn.items():
                texts[other].append(token)
                assert stepper.logits(other) == pytest.approx(expected(model, texts[other]), abs=2e-3)


@pytest.mark.parametrize("variants", [1, 3])
def test_after_going_back_a_draw_is_what_it_was(evaluation: TorchEvaluation, variants: int) -> None:
    with start(evaluation, variants) as stepper:
        said: list[int] = []
        for _ in range(6):
            drawn = {variant: stepper.draw(variant) for variant in range(variants)}
            said.append(drawn[0])
            stepper.advance(drawn)
        said.append(stepper.draw(0))
        stepper.rewind(0, 4)
        again = [stepper.draw(0)]
        stepper.advance({0: again[0]})
        again.append(stepper.draw(0))
        assert again == said[3:5]


def test_a_variant_that_waits_keeps_its_place(model: Any, evaluation: TorchEvaluation) -> None:
    with start(evaluation, 3) as stepper:
        before = stepper.logits(1).copy()
        stepper.advance({0: 5, 2: 7})
        assert (stepper.logits(1) == before).all()
        stepper.advance({0: 6, 1: 9, 2: 8})
        assert stepper.logits(1) == pytest.approx(expected(model, [*PROMPT, 9]), abs=2e-3)
        assert stepper.logits(0) == pytest.approx(expected(model, [*PROMPT, 5, 6]), abs=2e-3)


@pytest.mark.parametrize("variants", [1, 3])
def test_steps_of_one_size_give_the_same_numbers(model: Any, variants: int) -> None:
    """The step that a GPU records, run here as it is."""
    evaluation = evaluation_of(model, compiled=True)
    assert evaluation.graphs == (model.config.model_type != "mistral")
    with start(evaluation, variants) as stepper:
        texts = [list(PROMPT) for _ in range(variants)]
        for step in range(8):
            if step == 5:
                stepper.draw(0)
                stepper.rewind(0, 3)
                del texts[0][-2:]
            if step == 6 and variants > 1:
                stepper.end(1)
            live = [variant for variant in range(variants) if step < 6 or variant != 1]
            drawn = {variant: stepper.draw(variant) for variant in live}
            stepper.advance(drawn)
            for variant, token in drawn.items():
                texts[variant].append(token)
                assert stepper.logits(variant) == pytest.approx(expected(model, texts[variant]), abs=2e-3)
    # A second request finds the memory and the graph there.
    with start(evaluation, variants) as stepper:
        stepper.advance(dict.fromkeys(range(variants), 9))
        assert stepper.logits(variants - 1) == pytest.approx(expected(model, [*PROMPT, 9]), abs=2e-3)


def test_the_context_holds_the_answer_of_one_variant_and_of_several_only_the_prompt(model: Any) -> None:
    evaluation = evaluation_of(model)
    for variants, held in ((3, len(PROMPT)), (1, len(PROMPT) + 2)):
        with start(evaluation, variants) as stepper:
            stepper.advance(dict.fromkeys(range(variants), 7))
            stepper.advance(dict.fromkeys(range(variants), 8))
        assert evaluation.prepare((*PROMPT, 7, 8, 9), "")[0] == held


def test_a_piece_that_was_cut_is_repeated_with_its_old_size(model: Any) -> None:
    evaluation = evaluation_of(model)
    first, second = PROMPT + tuple(range(90, 110)), PROMPT[:25] + tuple(range(120, 150))
    rows: list[Any] = []
    for prompt in (first, second):
        evaluation.prepare(prompt, "")
        evaluation.evaluate(prompt, never)
        with evaluation.stepper(prompt, ASKED, [1], never) as stepper:
            rows.append(stepper.logits(0).copy())
    schedule = evaluation.schedule(second, 1)
    assert schedule.pieces == (Piece(0, 25, 59, 1), Piece(25, 29, 29, 1), Piece(54, 1, 1, 1))
    fresh = evaluation_of(model)
    fresh.restage(second, schedule, never)
    with fresh.stepper(second, ASKED, [1], never) as stepper:
        assert (stepper.logits(0) == rows[1]).all()


@pytest.mark.parametrize(
    "pieces",
    [(), (Piece(1, 39, 39, 1),), (Piece(0, 20, 20, 1),), (Piece(0, 39, 300, 1),), (Piece(0, 39, 38, 1),)],
)
def test_a_schedule_that_does_not_fit_is_refused(evaluation: TorchEvaluation, pieces: tuple[Piece, ...]) -> None:
    with pytest.raises(InkwellError) as caught:
        evaluation.restage(PROMPT, Schedule(pieces), never)
    assert caught.value.kind is ErrorKind.BAD_INPUT


def test_a_step_that_is_cancelled_leaves_the_context_sound(model: Any) -> None:
    evaluation, asked = evaluation_of(model), [0]

    def cancelled() -> bool:
        asked[0] += 1
        return asked[0] == 3

    with start(evaluation, 1) as stepper:
        stepper.advance({0: 4})
    with pytest.raises(Stopped):
        evaluation.evaluate((*PROMPT, 4, 5, 6, 7), cancelled)
    longer = (*PROMPT, 4, 5, 6)
    assert evaluation.prepare(longer, "")[0] == len(PROMPT) + 1
    evaluation.evaluate(longer, never)
    with evaluation.stepper(longer, ASKED, [1], never) as stepper:
        assert stepper.logits(0) == pytest.approx(expected(model, list(longer)), abs=2e-3)


def test_a_graph_step_says_when_the_numbers_are_no_use(model: Any) -> None:
    evaluation = evaluation_of(model)
    with start(evaluation, 1):
        pass
    runner = Runner(torch, transformers, model, "cpu")
    kept = runner.kept_cache(64, whole=True)
    runner.run([[1, 2]], kept.cache, 1, never)
    step = GraphStep(runner, kept, 1, 64)
    step.run([3], 2, [2])
    with torch.inference_mode():
        kept.layers[0].values[:] = float("nan")
    with pytest.raises(InkwellError) as caught:
        step.run([3], 3, [3])
    assert caught.value.kind is ErrorKind.MODEL
