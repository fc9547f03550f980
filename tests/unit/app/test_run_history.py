"""The runs of a scene: listed, kept, and asked again as they were asked, by the same model or by another."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inkwell.app.generation import Engine, Said
from inkwell.app.other_model import OtherModel
from inkwell.app.run_history import Again, RunHistory, Runs, asked_of
from inkwell.app.run_records import OpenRun, Passage
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.app.writers import Writers
from inkwell.engine.adapters import Expected
from inkwell.engine.asking import Asked
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import BackendName, Capabilities, LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.kept_runs import keep, read_kept
from inkwell.storage.project import Project
from inkwell.storage.runs import Run, RunLog, told_of
from inkwell.story.context import Told
from inkwell.story.segments import Origin, Segment
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.using import Use, use_of
from inkwell.voice.voice_folder import VoiceFolder

SEGMENTS = (Segment("Plain style.\n\n", Origin.AUTHOR, "Style"), Segment("It was late.", Origin.AUTHOR, "This scene"))
ASKED = Asked(Sampling(temperature=0.7, seed=11), max_words=20, banned=("in a sense",), variants=2, place="scene")
OTHER = Use(ModelRef("Big", "/models/big.gguf", "llama"))


class Mouth(QObject):
    """An engine that says what the test says."""

    told = Signal(str, object)
    text = Signal(str, object)
    recorded = Signal(str, object)
    ended = Signal(str, object)

    def __init__(self, model: str) -> None:
        super().__init__()
        self.status: EngineStatus | None = EngineStatus(EngineState.READY, model)
        self.asked: list[Generate] = []
        self.loaded: list[ModelRef] = []
        self.worn: list[tuple[str | None, float, Expected]] = []
        self.stopped = 0

    def start(self, model: ModelRef, _settings: LoadSettings) -> None:
        self.loaded.append(model)

    def adapt(self, path: str | None, strength: float, expected: Expected) -> None:
        self.worn.append((path, strength, expected))

    def stop(self) -> None:
        self.stopped += 1

    def ask(self, request: Generate) -> None:
        self.asked.append(request)

    def cancel(self, request: str) -> None:
        self.ended.emit(request, Ended(request, Outcome.CANCELLED))

    def say(self, text: str, variant: int = 0) -> None:
        self.text.emit(self.asked[-1].id, (Said(variant, text),))

    def finish(self, error: InkwellError | None = None) -> None:
        outcome = Outcome.FAILED if error else Outcome.FINISHED
        self.ended.emit(self.asked[-1].id, Ended(self.asked[-1].id, outcome, error=error))


class Closing(QObject):
    """A session, as far as this needs one."""

    closed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        text = SimpleNamespace(text="It was late.")
        self.project = SimpleNamespace(folder=folder, read_only=False, read_text=lambda _node: text)
        self.is_open = True


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    lane = SaveLane("save")
    yield lane
    lane.close()


@pytest.fixture
def first() -> Mouth:
    return Mouth("Small")


@pytest.fixture
def second() -> Mouth:
    return Mouth("")


@pytest.fixture
def session(tmp_path: Path) -> Closing:
    return Closing(tmp_path)


@pytest.fixture
def history(session: Closing, first: Mouth, second: Mouth, lane: SaveLane) -> Iterator[RunHistory]:
    reading = SaveLane("reading")
    other = OtherModel(cast("Engine", second))
    yield RunHistory(cast("Session", session), cast("Engine", first), other, lane, reading)
    other.stop()
    reading.close()


def logged(folder: Path, **settings: Any) -> Run:
    """A run in the log, as the partner leaves it."""
    passage = Passage(cast("Project", None), "scene", Told())
    open_run = OpenRun(Generate("a" * 16, SEGMENTS, ASKED), passage, "Small", "llama", texts=("One.", "Two."))
    runs = open_run.runs(Outcome.FINISHED, datetime(2026, 11, 24, tzinfo=UTC))
    runs = tuple(msgspec.structs.replace(run, settings={**run.settings, **settings}) for run in runs)
    RunLog(folder).append(runs, told_of(SEGMENTS)[1])
    return runs[1]


def heard(signal: Any) -> list[Any]:
    found: list[Any] = []
    signal.connect(found.append)
    return found


def test_a_run_says_what_was_asked(tmp_path: Path) -> None:
    run = logged(tmp_path, tool="rewrite", from_a_later_inkwell=3)
    assert asked_of(run) == ASKED
    with pytest.raises(InkwellError) as wrong:
        asked_of(msgspec.structs.replace(run, settings={"max_words": "many"}))
    assert wrong.value.kind is ErrorKind.DAMAGED


def test_a_scene_has_its_runs_newest_first(history: RunHistory, tmp_path: Path, qtbot: QtBot) -> None:
    run = logged(tmp_path)
    elsewhere = Run("b.0", "2026-11-25T00:00:00Z", "another", "m", "b", {"place": "scene"}, 1, None, "x", "finished")
    RunLog(tmp_path).append(elsewhere)
    history.keep(run.id, kept=True)
    with qtbot.waitSignal(history.listed) as listed:
        history.look("scene")
    (found,) = cast("list[Runs]", listed.args)
    assert [each.text for each in found.runs] == ["Two.", "One."]
    assert found.kept == {run.id}
    with qtbot.waitSignal(history.listed) as listed:
        history.look("scene", "another")
    (both,) = cast("list[Runs]", listed.args)
    assert both.runs[0].id == elsewhere.id
    assert len(both.runs) == 3


def test_it_is_asked_again_as_it_was_and_logged(
    history: RunHistory, first: Mouth, tmp_path: Path, qtbot: QtBot, lane: SaveLane
) -> None:
    run, changed = logged(tmp_path), heard(history.changed)
    can = Capabilities("server", "Small", "", 2048, 2048, 0, "host:1", place="host:1")
    first.status = EngineStatus(EngineState.READY, "Small", capabilities=can)
    history.run_again(run)
    qtbot.waitUntil(lambda: bool(first.asked))
    request = first.asked[0]
    assert (request.segments, request.asked) == (SEGMENTS, ASKED)
    first.say("Another one.", 1)
    first.finish()
    last: Again = changed[-1]
    assert (last.of, last.text, last.writing, last.model) == (run, "Another one.", False, "Small")
    assert lane.drain(5)
    again = {each.id: each for each in RunLog(tmp_path).read()}[last.key]
    assert (again.text, again.node, again.model) == ("Another one.", "scene", "Small")
    assert (again.backend, again.place) == ("server", "host:1")
    assert RunLog(tmp_path).told(last.key) == SEGMENTS
    assert history.running == ()


def test_another_model_is_loaded_for_it_and_let_go(
    history: RunHistory, first: Mouth, second: Mouth, tmp_path: Path, qtbot: QtBot
) -> None:
    run = logged(tmp_path, begin=[5, 6], begun=" And so")
    changed = heard(history.changed)
    history.run_again(run, OTHER)
    qtbot.waitUntil(lambda: bool(second.asked))
    assert (first.asked, second.loaded) == ([], [OTHER.model])
    request = second.asked[0]
    assert request.asked.begin == ()
    assert [each.text for each in request.segments] == ["Plain style.\n\n", "It was late.", " And so"]
    second.say(" it went.", 1)
    second.finish()
    assert (changed[-1].text, changed[-1].model) == (" And so it went.", "Big")
    assert second.stopped == 0
    history.finish()
    assert second.stopped == 1


@pytest.mark.parametrize("kind", ["server", "llama"])
def test_it_leans_on_the_books_own_phrases_again_where_the_model_can(
    history: RunHistory, first: Mouth, second: Mouth, tmp_path: Path, qtbot: QtBot, kind: BackendName
) -> None:
    run = logged(tmp_path, ngrams={"path": "book.json", "weight": 0.2})
    history.run_again(run)
    qtbot.waitUntil(lambda: bool(first.asked))
    assert first.asked[0].asked.ngrams == NgramUse("book.json", 0.2)
    history.run_again(run, Use(ModelRef("Other", "somewhere", kind)))
    qtbot.waitUntil(lambda: bool(second.asked))
    assert second.asked[0].asked.ngrams == (NO_NGRAMS if kind == "server" else NgramUse("book.json", 0.2))


def test_trouble_is_told_and_ends_it(history: RunHistory, first: Mouth, tmp_path: Path, qtbot: QtBot) -> None:
    run, changed, trouble = logged(tmp_path), heard(history.changed), heard(history.trouble)
    history.run_again(run)
    qtbot.waitUntil(lambda: bool(first.asked))
    first.finish(InkwellError(ErrorKind.UNSUPPORTED, "This model cannot follow a grammar."))
    assert (changed[-1].trouble, changed[-1].writing) == ("This model cannot follow a grammar.", False)
    assert [str(error) for error in trouble] == ["This model cannot follow a grammar."]
    history.run_again(msgspec.structs.replace(run, id="lost.0"))
    qtbot.waitUntil(lambda: len(trouble) == 2)
    assert trouble[1].kind is ErrorKind.NOT_FOUND
    first.status = None
    with pytest.raises(InkwellError):
        history.run_again(run)


def test_what_was_told_is_looked_up(history: RunHistory, tmp_path: Path, qtbot: QtBot) -> None:
    run = logged(tmp_path)
    with qtbot.waitSignal(history.told) as told:
        history.look_told(run.id)
    assert told.args == [run.id, SEGMENTS]


def test_closing_the_book_stops_it(
    history: RunHistory, session: Closing, first: Mouth, tmp_path: Path, qtbot: QtBot
) -> None:
    changed = heard(history.changed)
    history.run_again(logged(tmp_path))
    qtbot.waitUntil(lambda: bool(first.asked))
    session.closed.emit()
    assert history.running == ()
    assert not changed[-1].writing


def test_what_is_kept_is_kept_until_it_is_let_go(history: RunHistory, session: Closing, tmp_path: Path) -> None:
    assert read_kept(tmp_path) == frozenset()
    assert keep(tmp_path, "a.0", kept=True) == {"a.0"}
    assert keep(tmp_path, "b.0", kept=True) == read_kept(tmp_path) == {"a.0", "b.0"}
    assert keep(tmp_path, "a.0", kept=False) == {"b.0"}
    (tmp_path / "runs" / "kept.json").write_bytes(b"\xff not json")
    assert read_kept(tmp_path) == frozenset()
    session.project.read_only = True
    with pytest.raises(InkwellError, match="read-only"):
        history.keep("a.0", kept=True)


@pytest.mark.parametrize(
    ("settings", "model", "guard"),
    [
        ({}, None, "/now/guard.bin"),
        ({"guard": "/gone/guard.bin"}, None, "/now/guard.bin"),
        ({"guard": "/gone/guard.bin"}, OTHER, ""),
        ({"tool": "rewrite", "quotes": True}, None, "/now/guard.bin"),
    ],
)
def test_it_is_asked_again_under_the_guard_of_who_writes_now(
    session: Closing,
    first: Mouth,
    second: Mouth,
    lane: SaveLane,
    tmp_path: Path,
    qtbot: QtBot,
    settings: dict[str, Any],
    model: Use | None,
    guard: str,
) -> None:
    reading, other = SaveLane("reading"), OtherModel(cast("Engine", second))
    engine = cast("Engine", first)
    history = RunHistory(cast("Session", session), engine, other, lane, reading, guard=lambda: "/now/guard.bin")
    run, asked = logged(tmp_path, **settings), (second if model else first).asked
    history.run_again(run, model)
    qtbot.waitUntil(lambda: bool(asked))
    assert (asked[0].asked.guard, asked[0].asked.quotes) == (guard, settings.get("quotes", False))
    history.stop()
    other.stop()
    reading.close()


BASE = ModelRef("tiny", "", "llama")


@pytest.fixture
def voice(tmp_path: Path) -> VoiceFolder:
    """A published voice that is an adapter; nothing of it is loaded here."""
    (tmp_path / "tiny.gguf").write_bytes(b"a model")
    folder, _ = Shelf(tmp_path / "voices").begin("Mine", Method.ADAPTER)
    folder.gguf.mkdir()
    folder.adapter_gguf.write_bytes(b"an adapter")
    folder.guard.write_bytes(b"a guard")
    fields = {"base": "tiny", "base_path": str(tmp_path / "tiny.gguf"), "base_sha256": "b" * 64}
    folder.change(ready=True, published={"gguf/adapter.gguf": "a" * 64}, **fields)
    return folder


@pytest.fixture
def knowing(
    session: Closing, first: Mouth, second: Mouth, lane: SaveLane, tmp_path: Path, voice: VoiceFolder
) -> Iterator[RunHistory]:
    """A history that knows who can write."""
    reading, other = SaveLane("reading"), OtherModel(cast("Engine", second))
    writers = Writers(lambda: (ModelRef("Small", "s", "llama"), BASE), Shelf(tmp_path / "voices"))
    own = cast("Session", session), cast("Engine", first), other, lane, reading
    yield RunHistory(*own, guard=lambda: "/now/guard.bin", writers=writers)
    other.stop()
    reading.close()


def written_by_a_voice(folder: Path, *, model: str = "Mine on tiny", sha256: str = "a" * 64) -> Run:
    """The second variant of a run by a voice at a strength of 1.5: the record stands in the first."""
    run = logged(folder)
    worn = {"sha256": sha256, "strength": 1.5} if sha256 else {}
    record = {"model": model, "model_hash": "m" * 64, "adapter": worn}
    shown = {"model": model, "variant": 0, "record": record, "told": told_of(SEGMENTS)[0]}
    first = msgspec.structs.replace(run, id="c.0", time="2026-11-25T00:00:00Z", **shown)
    second = msgspec.structs.replace(first, id="c.1", variant=1, record=None, record_in="c.0", told=())
    RunLog(folder).append((first, second), told_of(SEGMENTS)[1])
    return second


@pytest.mark.parametrize("renamed", [False, True])
def test_what_a_voice_wrote_is_asked_of_that_voice_as_strong_as_it_was(
    knowing: RunHistory, first: Mouth, second: Mouth, voice: VoiceFolder, tmp_path: Path, qtbot: QtBot, renamed: bool
) -> None:
    run = written_by_a_voice(tmp_path)
    if renamed:
        voice.change(name="Hers")
    knowing.run_again(run)
    qtbot.waitUntil(lambda: bool(second.asked))
    assert first.asked == []
    assert [model.path for model in second.loaded] == [str(tmp_path / "tiny.gguf")]
    assert second.worn == [(str(voice.adapter_gguf), 1.5, Expected("a" * 64, "b" * 64))]
    assert second.asked[0].asked.guard == str(voice.guard)
    assert knowing.running[0].model == ("Hers on tiny" if renamed else "Mine on tiny")
    second.finish()


def test_a_voice_that_is_loaded_as_strongly_is_asked_itself(
    knowing: RunHistory, first: Mouth, second: Mouth, voice: VoiceFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    run, name = written_by_a_voice(tmp_path), "Mine on tiny"
    first.status = EngineStatus(EngineState.READY, name, adapter=str(voice.adapter_gguf), strength=1.5)
    knowing.run_again(run)
    qtbot.waitUntil(lambda: bool(first.asked))
    assert (second.loaded, first.asked[0].asked.guard) == ([], "/now/guard.bin")
    first.finish()
    first.status = EngineStatus(EngineState.READY, name, adapter=str(voice.adapter_gguf), strength=1.0)
    knowing.run_again(run)
    qtbot.waitUntil(lambda: bool(second.asked))
    assert second.worn[-1][1] == 1.5
    second.finish()


def test_what_a_plain_model_wrote_is_not_asked_of_the_voice_that_writes_now(
    knowing: RunHistory, first: Mouth, second: Mouth, voice: VoiceFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    first.status = EngineStatus(EngineState.READY, "Mine on tiny", adapter=str(voice.adapter_gguf), strength=1.0)
    knowing.run_again(logged(tmp_path))
    qtbot.waitUntil(lambda: bool(second.asked))
    assert [model.name for model in second.loaded] == ["Small"]
    assert (second.worn, second.asked[0].asked.guard) == ([], "")
    second.finish()


@pytest.mark.parametrize("gone", [True, False])
def test_a_voice_that_was_deleted_or_locked_since_is_said(
    knowing: RunHistory, second: Mouth, voice: VoiceFolder, tmp_path: Path, qtbot: QtBot, gone: bool
) -> None:
    run, trouble = written_by_a_voice(tmp_path), heard(knowing.trouble)
    if gone:
        Shelf(tmp_path / "voices").delete(voice.path.name)
    else:
        voice.change(encrypted=True)
    knowing.run_again(run)
    qtbot.waitUntil(lambda: bool(trouble))
    assert "“Mine on tiny”, which wrote this, is not here any more, or is locked" in str(trouble[0])
    assert second.loaded == []


def test_a_voice_that_counted_for_nothing_does_so_again(
    knowing: RunHistory, second: Mouth, voice: VoiceFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    knowing.run_again(written_by_a_voice(tmp_path, sha256=""))
    qtbot.waitUntil(lambda: bool(second.asked))
    assert [(path, strength) for path, strength, _ in second.worn] == [(str(voice.adapter_gguf), 0.0)]
    second.finish()


def test_another_strength_of_what_is_loaded_beside_needs_no_second_loading(
    knowing: RunHistory, second: Mouth, voice: VoiceFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    run = written_by_a_voice(tmp_path)
    knowing.run_again(run)
    qtbot.waitUntil(lambda: bool(second.asked))
    second.finish()
    knowing.run_again(run, use_of(voice, voice.read(), 0.5))
    qtbot.waitUntil(lambda: len(second.asked) == 2)
    assert len(second.loaded) == 1
    assert [strength for _, strength, _ in second.worn] == [1.5, 0.5]
    second.finish()
    knowing._other.let_voices_go()
    assert second.stopped == 1
