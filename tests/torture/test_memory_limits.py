"""Less memory than the model needs: a sentence in good time, whether or not the need was estimated rightly."""

import importlib.util
import sys
import time

import pytest
from chaos import check_sentence, client_of, nothing_left, open_and_try
from tiny_gguf import make_tiny_llama

from inkwell.engine.client import EngineState, Launch
from inkwell.engine.models import find_models
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError

if importlib.util.find_spec("llama_cpp") is None:
    pytest.skip("the extra `starter` is not installed", allow_module_level=True)
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="RLIMIT_AS is honoured on Linux")

SETTINGS = LoadSettings(context_tokens=4096, threads=1, extra_buffers=False)
LONGEST = 30.0
"""Seconds until it is clear that a model does not fit."""
LEAST, MOST = 30, 1500
"""Megabytes of address space: hardly the interpreter, and the starter model with room to spare."""
WITHOUT_ESTIMATE = (
    "import inkwell.engine.models, inkwell.engine.preflight as preflight;"
    " preflight.check_fits = lambda model, settings, **_: inkwell.engine.models.check_file(model);"
)


@pytest.fixture(scope="module")
def starter() -> ModelRef:
    return find_models([])[0]


def limited(megabytes: int, before: str = "") -> Launch:
    """A host that may have so much address space; `before` is run in it first."""
    limit = f"import resource, runpy; resource.setrlimit(resource.RLIMIT_AS, ({megabytes << 20}, {megabytes << 20}));"
    program = f"{limit} {before} runpy.run_module('inkwell.engine.host', run_name='__main__')"
    return Launch(command=(sys.executable, "-P", "-c", program))


def outcome(model: ModelRef, megabytes: int, before: str = "") -> tuple[str, InkwellError | None]:
    """What becomes of a model in so much memory, and why."""
    with nothing_left(), client_of(limited(megabytes, before)) as (client, said):
        start = time.monotonic()
        found = open_and_try(client, model, SETTINGS)
        assert time.monotonic() - start < LONGEST
        for sentence in {status.sentence for status in said} - {""}:
            check_sentence(sentence)
        if found == "works":
            return found, None
        # Neither is it tried for ever: the process is gone, and the next request is told why at once.
        assert client.pid is None
        assert client.status.state in (EngineState.OFF, EngineState.SET_ASIDE)
        with pytest.raises(InkwellError) as told:
            client.wait_ready(1)
        return found, told.value


def test_less_memory_than_the_model_needs_is_a_sentence(starter: ModelRef) -> None:
    found, error = outcome(starter, 500)
    assert found == "refused"
    assert error is not None
    assert error.kind is ErrorKind.MEMORY, error.detail
    assert "memory" in error.sentence
    assert outcome(starter, MOST) == ("works", None)


def test_a_smaller_context_that_fits_is_offered_and_fits(starter: ModelRef) -> None:
    """Between too little for 4,096 tokens and enough for 512 there is a limit at which the sentence names a size."""
    for megabytes in range(600, MOST, 40):
        found, error = outcome(starter, megabytes)
        if error is not None and "it would fit" in error.sentence:
            size = int(error.sentence.rpartition(" tokens it would fit")[0].rpartition(" ")[2].replace(",", ""))
            with nothing_left(), client_of(limited(megabytes)) as (client, _):
                assert open_and_try(client, starter, LoadSettings(size, 1, extra_buffers=False)) == "works"
            return
        assert found == "refused"
    raise AssertionError("no limit at which a smaller context was offered")


@pytest.mark.parametrize("megabytes", [250, 400, 600])
def test_an_estimate_that_was_too_low_is_no_crash_loop(starter: ModelRef, megabytes: int) -> None:
    found, error = outcome(starter, megabytes, WITHOUT_ESTIMATE)
    assert found in ("refused", "set aside")
    assert error is not None


@pytest.mark.torture
@pytest.mark.parametrize("before", ["", WITHOUT_ESTIMATE], ids=["estimated", "not estimated"])
def test_every_limit_ends_in_an_answer_or_a_sentence(starter: ModelRef, before: str) -> None:
    found = [outcome(starter, megabytes, before)[0] for megabytes in range(LEAST, MOST, 60)]
    assert found[0] != "works"
    # What fits into little fits into more.
    assert "works" in found
    assert set(found[found.index("works") :]) == {"works"}


@pytest.mark.torture
def test_every_limit_for_a_tiny_model(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = make_tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf")
    for megabytes in range(LEAST, MOST // 2, 30):
        outcome(ModelRef("tiny", str(path), "llama"), megabytes)
