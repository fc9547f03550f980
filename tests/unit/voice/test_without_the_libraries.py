"""Without the libraries that train: one sentence with the command, whoever asks."""

import sys
from pathlib import Path

import pytest
from making_voices import small_training, small_voice
from test_voice_worker import SECONDS, Listener

from inkwell.errors import ErrorKind
from inkwell.voice.host.libraries import BROKEN
from inkwell.voice.installation import INSTALL, missing_libraries
from inkwell.voice.protocol import Failed
from inkwell.voice.worker import Worker


def test_a_library_that_is_not_there_is_seen_without_importing_any(monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing_libraries() == ""
    monkeypatch.setitem(sys.modules, "peft", None)
    assert missing_libraries() == INSTALL


@pytest.mark.parametrize(
    ("what", "sentence"),
    [("ModuleNotFoundError('torch')", INSTALL), ("OSError('the specified module could not be found')", BROKEN)],
)
def test_the_process_says_the_command(tmp_path: Path, what: str, sentence: str) -> None:
    folder = small_voice(tmp_path / "voice")
    (tmp_path / "torch.py").write_text(f"raise {what}\n", encoding="utf-8")
    listener = Listener()
    worker = Worker(small_training(folder), listener, env={"PYTHONPATH": str(tmp_path)})
    try:
        assert worker.wait(SECONDS)
    finally:
        worker.close()
    ending = listener.said[-1]
    assert isinstance(ending, Failed)
    assert (ending.kind, ending.sentence) == (ErrorKind.UNSUPPORTED, sentence)
