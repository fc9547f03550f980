"""An adapter through the client: put on, kept over the death of its process, and given up where it must be."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from adapter_maker import make_adapter
from tiny_gguf import make_tiny_llama

from inkwell.engine.asking import Asked
from inkwell.engine.client import Client, EngineState, EngineStatus, Launch, Timing
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment

SETTINGS = LoadSettings(context_tokens=256, extra_buffers=False, threads=1)


class Rungs:
    """Remembers nothing: each test starts on the first rung."""

    def get(self, key: str) -> int:
        return 0

    def set(self, key: str, rung: int) -> None:
        pass


class Rig:
    """A client with a tiny real model."""

    def __init__(self, folder: Path) -> None:
        self.model = ModelRef("tiny", str(make_tiny_llama(folder / "model.gguf")), "llama")
        self.adapter = make_adapter(self.model, folder / "mine.gguf")
        self._restarting = threading.Event()
        timing = Timing(stuck=20.0, stuck_loading=60.0, load=60.0, wait=60.0, grace=0.5, tick=0.05)
        self.client = Client(Launch(log=folder / "host.log"), Rungs(), self._hear, timing)
        self.open()

    def _hear(self, status: EngineStatus) -> None:
        if status.state is EngineState.RESTARTING:
            self._restarting.set()

    def open(self) -> None:
        self.client.open(self.model, SETTINGS)
        self.client.wait_ready(60)

    def record(self, name: str) -> Record:
        asked = Asked(max_tokens=8, sampling=Sampling(temperature=0))
        segments = (Segment("The boats came home before the rain.", Origin.AUTHOR, "Scene"),)
        found = [item for item in self.client.generate(Generate(name, segments, asked)) if isinstance(item, Record)]
        assert len(found) == 1
        return found[0]

    def kill(self) -> None:
        """End the process from outside, and wait until there is another that is ready."""
        before = self.client.pid
        assert before is not None
        self._restarting.clear()
        os.kill(before, signal.SIGKILL)
        assert self._restarting.wait(30)
        self.client.wait_ready(60)
        assert self.client.pid != before


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path)
    yield made
    made.client.close()


def refused(rig: Rig, path: Any, strength: float = 1.0) -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        rig.client.adapter(None if path is None else str(path), strength)
    return caught.value


def test_it_is_on_again_after_the_process_died(rig: Rig) -> None:
    plain = rig.record("1")
    rig.client.adapter(str(rig.adapter), 0.5)
    worn = rig.record("2")
    assert worn.adapter.strength == 0.5
    assert worn.answers != plain.answers
    assert (rig.client.status.adapter, rig.client.status.strength) == (str(rig.adapter), 0.5)
    rig.kill()
    again = rig.record("3")
    assert again.adapter == worn.adapter
    assert again.answers == worn.answers
    rig.client.adapter(None)
    assert rig.client.status.adapter == ""
    rig.kill()
    assert rig.record("4").adapter == plain.adapter


def test_what_was_refused_is_not_put_on_later_either(rig: Rig, tmp_path: Path) -> None:
    rig.client.adapter(str(rig.adapter), 1.0)
    assert refused(rig, tmp_path / "gone.gguf").kind is ErrorKind.NOT_FOUND
    assert refused(rig, rig.adapter, float("nan")).kind is ErrorKind.BAD_INPUT
    assert refused(rig, rig.adapter, 3.0).kind is ErrorKind.BAD_INPUT
    rig.kill()
    assert rig.client.status.adapter == str(rig.adapter)
    assert rig.record("1").adapter.strength == 1.0


def test_one_that_is_gone_after_a_restart_is_given_up_with_a_sentence(rig: Rig) -> None:
    rig.client.adapter(str(rig.adapter), 1.0)
    rig.adapter.unlink()
    rig.kill()
    assert "writes without it" in rig.client.status.sentence
    assert "mine.gguf" in rig.client.status.sentence
    assert rig.client.status.adapter == ""
    assert rig.record("1").adapter.sha256 == ""


def test_one_that_kills_the_process_is_not_put_on_again(rig: Rig) -> None:
    rig.client.adapter(str(rig.adapter), 1.0)
    hurtful(rig.adapter)
    rig.kill()
    # The second process died over it, and the third goes without.
    assert "writes without it" in rig.client.status.sentence
    assert rig.record("1").adapter.sha256 == ""
    assert rig.client.status.rung == 1, "for the kill, and not for the adapter"


def test_one_that_kills_the_process_at_once_leaves_the_one_before(rig: Rig, tmp_path: Path) -> None:
    rig.client.adapter(str(rig.adapter), 1.0)
    other = hurtful(make_adapter(rig.model, tmp_path / "other.gguf"))
    error = refused(rig, other)
    assert error.kind is ErrorKind.ENGINE
    assert "over its adapter" in error.sentence
    rig.client.wait_ready(60)
    assert rig.client.status.rung == 0
    assert rig.record("1").adapter.strength == 1.0


def test_another_model_begins_without_one(rig: Rig) -> None:
    rig.client.adapter(str(rig.adapter), 1.0)
    rig.open()
    assert rig.client.status.adapter == ""
    assert rig.record("1").adapter.sha256 == ""


def hurtful(adapter: Path) -> Path:
    """Its alpha as a number of double size, over which llama.cpp ends the process."""
    import gguf
    import numpy

    writer: Any = gguf.GGUFWriter(str(adapter), "llama")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float64(gguf.Keys.Adapter.LORA_ALPHA, 8.0)
    writer.add_tensor("blk.0.attn_q.weight.lora_a", numpy.ones((4, 64), numpy.float32))
    writer.add_tensor("blk.0.attn_q.weight.lora_b", numpy.ones((64, 4), numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return adapter
