"""A chat template in a model's file is a program. It is read for what it looks like and never run."""

import importlib.util
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from chaos import SETTINGS, client_of, nothing_left, request_of
from gpt2_maker import make_gpt2
from tiny_gguf import make_tiny_llama

from inkwell.engine.client import Ended
from inkwell.engine.protocol import Generate
from inkwell.engine.types import ModelRef, Outcome
from inkwell.errors import ErrorKind

if importlib.util.find_spec("llama_cpp") is None:
    pytest.skip("the extra `starter` is not installed", allow_module_level=True)

Maker = Callable[[str], ModelRef]

ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}.{% endfor %}{% endfor %}"
ENDLESS += "{% endfor %}"
CHATML = "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"


def writing(marker: Path) -> str:
    """A template that makes a file when it is run without a sandbox."""
    return f"{{{{ cycler.__init__.__globals__.os.close(cycler.__init__.__globals__.os.open({str(marker)!r}, 65)) }}}}"


def with_template(model: Path, template: str) -> Path:
    """Put a chat template into a GGUF, as its first value.

    Spaces after it keep the tensors where they were, counted from a multiple of their alignment.
    """
    data = model.read_bytes()
    tensors, values = struct.unpack_from("<QQ", data, 8)
    key, text = b"tokenizer.chat_template", template.encode()
    text += b" " * (-(8 + len(key) + 4 + 8 + len(text)) % 32)
    entry = struct.pack("<Q", len(key)) + key + struct.pack("<IQ", 8, len(text)) + text
    model.write_bytes(data[:8] + struct.pack("<QQ", tensors, values + 1) + entry + data[24:])
    return model


@pytest.fixture(params=["llama", "torch"])
def make_model(request: pytest.FixtureRequest, tmp_path: Path) -> Maker:
    """Makes a model of a backend with a template."""

    def make(template: str) -> ModelRef:
        if request.param == "llama":
            return ModelRef("m", str(with_template(make_tiny_llama(tmp_path / "m.gguf"), template)), "llama")
        folder = make_gpt2(tmp_path / "m")
        (folder / "chat_template.jinja").write_text(template, encoding="utf-8")
        return ModelRef("m", str(folder), "torch")

    if request.param == "torch":
        pytest.importorskip("torch")
    return make


def ask(model: ModelRef, *, chat: bool) -> tuple[Ended, str]:
    """How a request to the model ends, and the family that it was taken for."""
    with nothing_left(), client_of() as (client, _):
        client.open(model, SETTINGS)
        family = client.wait_ready(120).family
        asked = request_of("1", tokens=4)
        request = Generate("1", asked.segments, type(asked.asked)(asked.asked.sampling, max_tokens=4, chat=chat))
        *_, ended = client.generate(request)
    assert isinstance(ended, Ended)
    return ended, family


def test_the_template_would_do_harm(tmp_path: Path) -> None:
    """Or the next tests could not fail."""
    jinja2 = pytest.importorskip("jinja2")
    marker = tmp_path / "harm"
    jinja2.Environment().from_string(writing(marker)).render()
    assert marker.exists()


def test_a_template_that_writes_files_does_nothing(make_model: Maker, tmp_path: Path) -> None:
    marker = tmp_path / "harm"
    model = make_model(writing(marker))
    ended, family = ask(model, chat=False)
    assert (ended.outcome, family) == (Outcome.FINISHED, "")
    ended, _ = ask(model, chat=True)
    assert ended.error is not None
    assert ended.error.kind is ErrorKind.UNSUPPORTED
    assert not marker.exists()


def test_a_template_with_the_marks_of_a_family_is_replaced_by_ours(make_model: Maker, tmp_path: Path) -> None:
    marker = tmp_path / "harm"
    ended, family = ask(make_model(writing(marker) + CHATML + ENDLESS), chat=True)
    assert (ended.outcome, family) == (Outcome.FINISHED, "chatml")
    assert not marker.exists()


def test_a_template_without_an_end_holds_nobody_up(make_model: Maker) -> None:
    ended, family = ask(make_model(ENDLESS), chat=False)
    assert (ended.outcome, family) == (Outcome.FINISHED, "")


def test_a_template_of_a_megabyte_holds_nobody_up(make_model: Maker) -> None:
    ended, _ = ask(make_model(CHATML + "{% if x %}" * 100_000), chat=False)
    assert ended.outcome is Outcome.FINISHED
