"""Voices at the window with a training process that says what a test has it say: failures, ends, renaming, deleting."""

import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from measured_voice import WHOLE
from novelist import Novelist
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from inkwell.app.book_writer import Writer
from inkwell.app.voice_work import VoiceWork
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind
from inkwell.storage.paths import UserPaths
from inkwell.story.overlaps import RunGuard
from inkwell.ui.voice.use_page import LOCK, UNLOCK
from inkwell.ui.voice.way_page import Base
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice_desk import AT_WORK, BUSY, LOCKED, VoiceDesk
from inkwell.ui.voice_job_desk import STOPPED
from inkwell.ui.voice_report_desk import GONE, VoiceReportDesk
from inkwell.voice.protocol import Done, Event, Failed, Measured, Stage, Stepped, Stopped, Waiting
from inkwell.voice.report import report_page
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Evaluating, Job, Method, Publishing, Training
from inkwell.voice.voice_folder import Passage, Voice

INSTALL = 'To train a voice, install the voice extra: pip install "inkwell[voice]".'


class SaidWorker:
    """A worker whose events the test makes."""

    def __init__(self, job: Job, say: Callable[[Event], None]) -> None:
        self.job, self.say = job, say
        self.asked: list[str] = []

    def pause(self) -> None:
        self.asked.append("pause")

    def go_on(self) -> None:
        self.asked.append("go on")

    def stop(self) -> None:
        self.asked.append("stop")
        self.say(Stopped())

    def kill(self) -> None: ...

    def stuck(self, limit: float) -> bool:
        return False

    def wait(self, seconds: float | None = None) -> bool:
        return True

    def close(self, grace: float = 1.0) -> None: ...


class Voices:
    """The window of voices of one program, with two voices on the shelf, and the workers that were started."""

    def __init__(self, novelist: Novelist, paths: UserPaths) -> None:
        self.novelist = novelist
        self.shelf = Shelf(paths.data / "voices")
        desk, work = novelist.desk.equipment.parts["voices"], novelist.desk.equipment.parts["voice_work"]
        assert isinstance(desk, VoiceDesk)
        assert isinstance(work, VoiceWork)
        self.desk, self.work = desk, work
        self.workers: list[SaidWorker] = []
        work._make = self._make

    def _make(self, job: Job, say: Callable[[Event], None]) -> SaidWorker:
        self.workers.append(SaidWorker(job, say))
        return self.workers[-1]

    def open(self) -> VoicesWindow:
        self.desk.open()
        assert self.desk.view is not None
        return self.desk.view

    def say(self, event: Event) -> None:
        self.workers[-1].say(event)

    def until_idle(self) -> None:
        self.novelist.qtbot.waitUntil(lambda: self.work.job is None)


def add_voice(paths: UserPaths, name: str, **fields: object) -> str:
    folder, voice = Shelf(paths.data / "voices").begin(name, Method.SCRATCH)
    folder.change(**{"corpus_sha256": "c" * 64, **fields})
    return voice.id


@pytest.fixture
def voices(novelist: Novelist, user_paths: UserPaths) -> Voices:
    add_voice(user_paths, "Anna")
    add_voice(user_paths, "Ben", ready=True, measures={"loss_before": 9.0, "loss_after": 3.0}, trained_steps=40)
    return Voices(novelist, user_paths)


def voice(voices: Voices, name: str) -> Voice:
    return voices.shelf.named(name)


def test_without_torch_one_sentence_stands_on_the_page(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.way.begin_button.click()
    assert isinstance(voices.workers[0].job, Training)
    assert view.list.rows[0].second.startswith("is learning")
    voices.say(Failed(ErrorKind.UNSUPPORTED, INSTALL))
    voices.until_idle()
    assert view.tabs.currentIndex() == VoicesWindow.LEARNING
    assert view.learning.message.full_text == INSTALL
    assert view.way.begin_button.isEnabled()
    assert voice(voices, "Anna").training == voices.workers[0].job


def test_what_is_learnt_is_published_and_told_to_who_writes(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.way.begin_button.click()
    for event in (Stage("Learning"), Measured(0, 4.0, True), Stepped(5, 10, 3.9, 1e-3, 100, 50.0, 60.0)):
        voices.say(event)
    qtbot.waitUntil(lambda: view.learning.plot.count() == 2)
    view.list.setCurrentRow(1)
    assert view.way.begin_button.toolTip() == BUSY
    view.list.setCurrentRow(0)
    assert view.way.begin_button.toolTip() == AT_WORK
    assert view.learning.plot.count() == 2
    voices.say(Waiting("Paused."))
    qtbot.waitUntil(lambda: view.learning.message.full_text == "Paused.")
    view.close()
    voices.open()
    assert view.learning.figures.full_text == "Step 5 of 10 · about 1 minute left · 50 tokens/s"
    assert (view.learning.bar.value(), view.learning.message.full_text) == (500, "Paused.")
    view.hide()
    folder = voices.shelf.at(view.voice_id)
    folder.change(ready=True)
    voices.say(Done({"steps": 10}))
    qtbot.waitUntil(lambda: len(voices.workers) == 2)
    assert isinstance(voices.workers[1].job, Publishing)
    voices.say(Done({"remarks": ["Its base model is a folder, so torch writes with it."]}))
    voices.until_idle()
    assert voices.novelist.sentence == "“Anna” has learnt and can write."
    assert view.use.message.full_text == "Its base model is a folder, so torch writes with it."
    view.list.setCurrentRow(1)
    assert view.use.message.full_text == ""


def test_pause_stop_and_go_on(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.way.begin_button.click()
    view.learning.pause_button.click()
    view.learning.pause_button.click()
    folder = voices.shelf.at(view.voice_id)
    (folder.training / "checkpoint-a").mkdir(parents=True)
    (folder.training / "checkpoint-a" / "progress.json").write_text("{}", "utf-8")
    view.learning.stop_button.click()
    voices.until_idle()
    assert voices.workers[0].asked == ["pause", "go on", "stop"]
    assert view.learning.doing.full_text == STOPPED
    view.learning.resume_button.click()
    assert voices.workers[1].job == voices.workers[0].job


def test_a_voice_is_renamed_and_deleted_after_one_question(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    voices.novelist.answers.named = ["Ben"]
    view.rename_button.click()
    assert view.message.full_text == "There is a voice called “Ben” already."
    voices.novelist.answers.named = ["Clara"]
    view.rename_button.click()
    assert [row.first for row in view.list.rows] == ["Ben", "Clara"]
    voices.novelist.answers.agrees = False
    view.delete_button.click()
    assert voices.novelist.answers.asked[-1] == "Delete “Clara”"
    assert "There is no trash for voices" in voices.novelist.answers.told[-1]
    voices.novelist.answers.agrees = True
    view.delete_button.click()
    qtbot.waitUntil(lambda: [row.first for row in view.list.rows] == ["Ben"])
    assert len(voices.novelist.answers.asked) == 2


def test_one_that_learnt_is_asked_before_it_learns_again(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.list.setCurrentRow(1)
    assert view.list.rows[1].second.startswith("perplexity 20 on new text")
    voices.novelist.answers.agrees = False
    view.way.begin_button.click()
    assert voices.workers == []
    assert voices.novelist.answers.asked[-1] == "“Ben” learns again"


def test_what_can_write_keeps_its_way_until_the_new_one_is_whole(qtbot: QtBot, voices: Voices, tmp_path: Path) -> None:
    base = Base(ModelRef("Small", str(tmp_path / "small.gguf"), "llama"))
    voices.desk._bases = lambda: [base]
    view = voices.open()
    view.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: view.way.base.count() == 1 or view.way.method is Method.SCRATCH)
    view.way.set_method(Method.ADAPTER)
    view.way.offer([base])
    view.way.begin_button.click()
    (job,) = [worker.job for worker in voices.workers]
    assert isinstance(job, Training)
    assert (job.method, job.base) == (Method.ADAPTER, base.model.path)
    view.learning.stop_button.click()
    voices.until_idle()
    kept = voice(voices, "Ben")
    assert (kept.ready, kept.method, kept.base_path, kept.training) == (True, Method.SCRATCH, "", job)
    assert view.way.method is Method.ADAPTER, "it would go on with what was asked for"


def test_other_figures_are_asked_about_while_a_training_is_unfinished(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.way.begin_button.click()
    folder = voices.shelf.at(view.voice_id)
    (folder.training / "checkpoint-a").mkdir(parents=True)
    (folder.training / "checkpoint-a" / "progress.json").write_text("{}", "utf-8")
    view.learning.stop_button.click()
    voices.until_idle()
    voices.novelist.answers.agrees = False
    view.way.begin_button.click()
    assert [worker.job for worker in voices.workers] == [voices.workers[0].job] * 2, "with the same it goes on"
    view.learning.stop_button.click()
    voices.until_idle()
    view.way.minutes.setValue(77)
    view.way.begin_button.click()
    assert voices.novelist.answers.asked[-1] == "“Anna” begins anew"
    assert len(voices.workers) == 2


def test_without_the_libraries_nothing_can_begin_and_the_command_is_said(qtbot: QtBot, voices: Voices) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "torch", None)
        view = voices.open()
    assert not view.way.begin_button.isEnabled()
    assert view.way.message.full_text == INSTALL


def test_a_measurement_that_fails_says_why_on_its_page(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    assert not view.quality.measure_button.isEnabled()
    view.list.setCurrentRow(1)
    view.show_step(VoicesWindow.QUALITY)
    view.quality.measure_button.click()
    assert isinstance(voices.workers[0].job, Evaluating)
    voices.say(Stage("Reading the models", 0.5))
    qtbot.waitUntil(lambda: view.quality.bar.value() == 500)
    voices.say(Failed(ErrorKind.MEMORY, "There is not enough memory for this."))
    voices.until_idle()
    assert view.quality.message.full_text == "There is not enough memory for this."


def test_another_limit_counts_at_once(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.list.setCurrentRow(1)
    folder = voices.shelf.at(view.voice_id)
    folder.write_passages((Passage("Book", "One", " ".join(map(str, range(40)))),), held_out=False)
    folder.change(published={"gguf/Ben.gguf": "0"})
    view.use.limit.setValue(7)
    view.use.limit.editingFinished.emit()
    qtbot.waitUntil(folder.guard.is_file)
    assert RunGuard.from_bytes(folder.guard.read_bytes()).length == 8
    assert voice(voices, "Ben").limit_words == 7
    folder.train.write_bytes(b"{")
    view.use.limit.setValue(9)
    view.use.limit.editingFinished.emit()
    qtbot.waitUntil(lambda: "damaged" in view.use.message.full_text)


def test_what_was_measured_is_shown_as_a_page_and_in_the_browser(
    qtbot: QtBot, voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = voices.open()
    view.list.setCurrentRow(1)
    view.show_step(VoicesWindow.QUALITY)
    assert not view.quality.report_button.isEnabled()
    view.quality.whole.setChecked(True)
    view.quality.measure_button.click()
    job = voices.workers[0].job
    assert isinstance(job, Evaluating)
    assert job.windows == 0
    voices.say(Stage("Writing", 0.5, 200.0))
    qtbot.waitUntil(lambda: view.quality.doing.full_text == "Writing · about 3 minutes left")
    folder = voices.shelf.at(view.voice_id)
    folder.evaluation.write_bytes(msgspec.json.encode(WHOLE))
    voices.say(Done({}))
    voices.until_idle()
    view.quality.report_button.click()
    desk = voices.novelist.desk.equipment.parts["voice_reports"]
    assert isinstance(desk, VoiceReportDesk)
    report = desk.view
    assert report is not None
    assert report.isVisible()
    assert report.losses.rows() == view.quality.chapters.rows()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    report.page_button.click()
    assert opened == [str(folder.report)]
    assert folder.report.read_text("utf-8") == report_page(WHOLE)
    # Measured anew while it is open, it shows what is so now; with AI off it goes.
    folder.evaluation.write_bytes(msgspec.json.encode(msgspec.structs.replace(WHOLE, base="Another base")))
    voices.desk.listed.emit()
    assert "than that of Another base" in report.words.full_text
    folder.evaluation.write_bytes(b"{")
    view.quality.report_button.click()
    assert view.quality.message.full_text == GONE
    voices.novelist.desk.preferences.change(ai=False)
    assert not report.isVisible()


def test_what_inkwells_end_interrupted_is_offered_at_the_next_start(
    qtbot: QtBot, make_desk: Callable[[], Novelist], user_paths: UserPaths
) -> None:
    job = Training(str(user_paths.data / "voices" / add_voice(user_paths, "Anna")), Method.SCRATCH)
    user_paths.state.mkdir(parents=True, exist_ok=True)
    told = msgspec.json.encode({"job": msgspec.to_builtins(job)})
    (user_paths.state / "voice_training.json").write_bytes(told)
    novelist = make_desk()
    voices = Voices(novelist, user_paths)
    assert "“Anna” had not finished learning when Inkwell closed" in novelist.sentence
    novelist.desk.window.notifications.press_action()
    assert [worker.job for worker in voices.workers] == [job]
    assert voices.desk.view is not None
    assert voices.desk.view.isVisible()


def test_with_ai_off_nothing_learns_and_no_window_is_there(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.way.begin_button.click()
    voices.novelist.desk.preferences.change(ai=False)
    voices.until_idle()
    assert "stop" in voices.workers[0].asked
    assert not view.isVisible()
    command = next(each for each in voices.novelist.desk.commands.all if each.words == "Voices")
    assert not command.action.isVisible()


def test_a_deleted_voice_writes_no_more(qtbot: QtBot, voices: Voices, tmp_path: Path, quick_script: ModelRef) -> None:
    voices.novelist.answers.fresh = tmp_path / "The book"
    voices.novelist.desk.preferences.change(model=quick_script.path, backend="scripted")
    voices.novelist.desk.books.open_sample()
    view = voices.open()
    voices.novelist.desk.writer.choose(Writer(voice=view.voice_id))
    assert "is not ready to write yet" in voices.novelist.sentence
    view.delete_button.click()
    qtbot.waitUntil(lambda: [row.first for row in view.list.rows] == ["Ben"])
    assert voices.novelist.desk.writer.writer == Writer()


def test_a_voice_is_locked_and_opened_with_its_passphrase(qtbot: QtBot, voices: Voices) -> None:
    view = voices.open()
    view.list.setCurrentRow(1)
    view.show_step(VoicesWindow.USE)
    folder = voices.shelf.at(view.voice_id)
    (folder.path / "notes.txt").write_text("Only mine.", "utf-8")
    voices.novelist.answers.named = ["a lamp by the river"]
    view.use.lock_button.click()
    qtbot.waitUntil(lambda: view.use.lock_button.text() == UNLOCK, timeout=30_000)
    assert not (folder.path / "notes.txt").exists()
    assert view.list.rows[1].second.startswith("locked")
    assert view.way.begin_button.toolTip() == LOCKED
    assert (view.texts.isEnabled(), view.texts.message.full_text) == (False, LOCKED)
    assert (view.learning.doing.full_text, view.quality.words.full_text) == (LOCKED, LOCKED)
    voices.novelist.answers.named = ["a lamp by the sea"]
    view.use.lock_button.click()
    qtbot.waitUntil(lambda: bool(view.use.message.full_text) and view.use.lock_button.isEnabled(), timeout=30_000)
    assert "passphrase" in view.use.message.full_text
    voices.novelist.answers.named = ["a lamp by the river"]
    view.use.lock_button.click()
    qtbot.waitUntil(lambda: view.use.lock_button.text() == LOCK, timeout=30_000)
    assert (folder.path / "notes.txt").read_text("utf-8") == "Only mine."
    assert view.use.message.full_text == ""
    assert view.texts.isEnabled()
