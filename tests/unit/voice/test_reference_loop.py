"""A pocket GPT-2 from scratch learns as well as a plain loop teaches it: same tokens, size, seed and steps."""

from pathlib import Path

import msgspec
import pytest
from making_voices import small_training, small_voice
from reference import plain_loop

from inkwell.voice.host import training
from inkwell.voice.host.desk import Desk


def test_it_ends_where_a_plain_loop_ends(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    job = small_training(folder, steps=40)
    # With dropout the two would draw different numbers: pieces one by one here, all at once there.
    job = msgspec.structs.replace(job, network=msgspec.structs.replace(job.network, dropout=0.0))
    found = training.run(job, Desk(lambda event: None))
    plain, _ = plain_loop(job, folder)
    assert found["best_loss"] == pytest.approx(plain, rel=1e-3)
    assert found["best_loss"] < found["first_loss"] - 0.5
