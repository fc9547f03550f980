"""Reading aloud with a real process that takes the place of a voice."""

import stat
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.reading_aloud import Reader
from inkwell.app.voices import LINUX, MAC, WINDOWS, Voice, find_voice
from inkwell.errors import ErrorKind, InkwellError

BODY = """
import sys, time
words = sys.argv[-1] if "--" in sys.argv else sys.stdin.buffer.read().decode("utf-8")
if not words:
    sys.exit(0)
with open({log!r}, "a", encoding="utf-8") as log:
    print("|".join([*sys.argv[1:], words]), file=log)
{more}
"""


class Text:
    """Sentences that are read one after another."""

    def __init__(self, *sentences: str) -> None:
        self.sentences = sentences
        self.at = -1

    def next(self) -> str:
        self.at += 1
        return self.again()

    def again(self) -> str:
        return self.sentences[self.at] if self.at < len(self.sentences) else ""


class Mouth:
    """A voice that writes down what it speaks."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "spoken.txt"
        self.folder = folder

    def voice(self, more: str = "time.sleep(0.05)", *, by_input: bool = True, language: tuple[str, ...] = ()) -> Voice:
        path = self.folder / "voice"
        body = BODY.format(log=str(self.log), more=more)
        path.write_text(f"#!{sys.executable}\n{body}", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return Voice("Stand-in", str(path), (), language, by_input, () if by_input else ("--",))

    def spoken(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def mouth(tmp_path: Path) -> Mouth:
    return Mouth(tmp_path)


@pytest.mark.parametrize("by_input", [True, False])
def test_sentence_after_sentence_to_the_end(qtbot: QtBot, mouth: Mouth, by_input: bool) -> None:
    reader = Reader(mouth.voice(by_input=by_input), lambda: "")
    text = Text("“Où?” he said; $(rm -rf) `x`.", "-rf is no option.", "三.")
    reader.begin(text)
    assert reader.reading
    qtbot.waitUntil(lambda: not reader.reading, timeout=10_000)
    assert [line.rpartition("|")[2] for line in mouth.spoken()] == list(text.sentences)


def test_pause_silences_and_goes_on_with_the_same_sentence(qtbot: QtBot, mouth: Mouth) -> None:
    slow_once = "import os; time.sleep(0 if os.path.exists(sys.argv[0] + '.go') else 30)"
    reader = Reader(mouth.voice(slow_once), lambda: "")
    changes: list[bool] = []
    reader.changed.connect(lambda: changes.append(reader.paused))
    reader.begin(Text("One.", "Two."))
    qtbot.waitUntil(lambda: mouth.spoken() == ["One."], timeout=5000)
    reader.pause()
    reader.pause()
    assert reader.paused
    qtbot.wait(200)
    assert mouth.spoken() == ["One."]
    (mouth.folder / "voice.go").touch()
    reader.resume()
    qtbot.waitUntil(lambda: not reader.reading, timeout=5000)
    assert mouth.spoken() == ["One.", "One.", "Two."]
    assert changes == [False, True, False, False]


def test_skip_and_stop_end_the_sentence_at_once(qtbot: QtBot, mouth: Mouth) -> None:
    reader = Reader(mouth.voice("time.sleep(30)"), lambda: "")
    reader.begin(Text("One.", "Two.", "Three."))
    qtbot.waitUntil(lambda: mouth.spoken() == ["One."], timeout=5000)
    reader.skip()
    qtbot.waitUntil(lambda: mouth.spoken() == ["One.", "Two."], timeout=5000)
    reader.stop()
    assert not reader.reading
    reader.stop()
    reader.skip()
    assert mouth.spoken() == ["One.", "Two."]


def test_a_language_that_the_voice_does_not_know_is_left_out(qtbot: QtBot, mouth: Mouth) -> None:
    reader = Reader(mouth.voice("sys.exit(1 if '-v' in sys.argv else 0)", language=("-v",)), lambda: "tlh")
    heard: list[InkwellError] = []
    reader.trouble.connect(heard.append)
    reader.begin(Text("One.", "Two."))
    qtbot.waitUntil(lambda: not reader.reading, timeout=5000)
    assert mouth.spoken() == ["-v|tlh|One.", "One.", "Two."]
    assert heard == []


@pytest.mark.parametrize("more", ["sys.exit(2)", "print('no sound card', file=sys.stderr)", "import os; os.abort()"])
def test_a_voice_that_cannot_be_heard_says_so_once(qtbot: QtBot, mouth: Mouth, more: str) -> None:
    reader = Reader(mouth.voice(more), lambda: "")
    heard: list[InkwellError] = []
    reader.trouble.connect(heard.append)
    reader.begin(Text("A long sentence that nobody could have spoken in so short a time, however fast. " * 4, "Two."))
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    assert not reader.reading
    assert len(heard) == 1
    assert heard[0].sentence == "Reading aloud stopped: Stand-in could not be heard on this system."
    assert len(mouth.spoken()) == 1


def test_a_program_that_is_gone_and_no_voice(qtbot: QtBot, tmp_path: Path) -> None:
    reader = Reader(Voice("Gone", str(tmp_path / "gone")), lambda: "")
    heard: list[InkwellError] = []
    reader.trouble.connect(heard.append)
    reader.begin(Text("One."))
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    assert not reader.reading
    with pytest.raises(InkwellError) as caught:
        Reader(None, lambda: "").begin(Text("One."))
    assert caught.value.kind is ErrorKind.NOT_FOUND


def test_nothing_to_read_is_no_trouble(qtbot: QtBot, mouth: Mouth) -> None:
    reader = Reader(mouth.voice(), lambda: "")
    reader.begin(Text())
    assert not reader.reading


def test_each_system_has_its_voices() -> None:
    assert find_voice("win32", lambda name: name) == WINDOWS[0]
    assert find_voice("darwin", lambda name: name) == MAC[0]
    assert find_voice("linux", lambda name: name if name == "espeak-ng" else None) == LINUX[1]
    assert find_voice("linux", lambda _name: None) is None
    assert LINUX[1].command("en-GB")[-2:] == ["-v", "en-gb"]
    assert LINUX[1].command("zh-CN")[-1] == "cmn"
    assert LINUX[1].command("de_AT")[-1] == "de"
    assert "-v" not in LINUX[1].command("")
    assert LINUX[0].command("")[-1] == "--"
