"""The pages of a voice: what they ask for, what they say, and what they leave alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from inkwell.app.voice_corpus import Branch, Chosen, Looked, Source
from inkwell.engine.types import ModelRef
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme
from inkwell.ui.voice.learning_page import FULL, GO_ON, PAUSE, RESTING, LearningPage
from inkwell.ui.voice.left_out import NOTHING
from inkwell.ui.voice.loss_plot import LossPlot, Reading
from inkwell.ui.voice.texts_page import TextsPage
from inkwell.ui.voice.training_form import SAMPLE_EVERY
from inkwell.ui.voice.way_page import NO_BASE, Base, WayPage
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice.wording import foresees, row_of, time_left
from inkwell.voice.cleaning import HEADING
from inkwell.voice.corpus import Chapter, Document, Gathered
from inkwell.voice.preparing import Choices, prepare
from inkwell.voice.protocol import Measured, Sampled, Stage, Stepped, Waiting
from inkwell.voice.specification import Method, NetworkShape, Schedule, Training, check
from inkwell.voice.voice_folder import Voice

SMOL = Base(ModelRef("SmolLM2 135M", "/models/smol.gguf", "llama"))
GPT2 = Base(ModelRef("gpt2", "/models/gpt2", "torch"), gpt2=True)


@pytest.fixture
def icons(qapp) -> Icons:
    return Icons(Theme(qapp, "light"))


@pytest.fixture
def texts(qtbot: QtBot, icons: Icons) -> TextsPage:
    page = TextsPage(icons)
    qtbot.addWidget(page)
    qtbot.addWidget(page.foot)
    return page


@pytest.fixture
def way(qtbot: QtBot, icons: Icons) -> WayPage:
    page = WayPage(icons)
    qtbot.addWidget(page)
    qtbot.addWidget(page.foot)
    page.offer([SMOL, GPT2])
    return page


def book() -> Source:
    chapters = tuple(
        Branch(f"c{number}", f"Chapter {number}", (Branch(f"s{number}", "Scene"), Branch(f"t{number}", "Another")))
        for number in range(3)
    )
    return Source(Path("/books/One"), "One", chapters)


def item(page: TextsPage, *places: int):
    found = page.tree.topLevelItem(places[0])
    for place in places[1:]:
        assert found is not None
        found = found.child(place)
    assert found is not None
    return found


def test_what_is_ticked_is_what_is_learnt(texts: TextsPage) -> None:
    texts.tree.add(book())
    assert texts.tree.chosen() == (Chosen(Path("/books/One")),)
    item(texts, 0, 1, 0).setCheckState(0, Qt.CheckState.Unchecked)
    assert texts.tree.chosen() == (Chosen(Path("/books/One"), ("c0", "t1", "c2")),)
    texts.tree.add(Source(Path("/books/old.md"), "old.md"))
    assert texts.tree.chosen()[1] == Chosen(Path("/books/old.md"))
    texts.tree.add(book())
    assert len(texts.tree.sources) == 2
    item(texts, 0).setCheckState(0, Qt.CheckState.Unchecked)
    assert texts.tree.chosen() == (Chosen(Path("/books/old.md")),)
    texts.tree.setCurrentItem(item(texts, 0, 2))
    texts.tree.take_out()
    assert [each.title for each in texts.tree.sources] == ["old.md"]


def looked(choices: Choices) -> Looked:
    words = "The lamp {0}-{1} stood {1} by the door {0}, and nobody {1} spoke of {0} again that {1} winter."
    parts = ["\n\n".join(words.format(chapter, f"x{chapter}y{at}") for at in range(50)) for chapter in range(6)]
    chapters = [Chapter(f"Chapter {number}", part) for number, part in enumerate(parts)]
    chapters[0] = Chapter("Chapter 0", f"# A heading\n\n{parts[0]}")
    gathered = Gathered((Document("One", tuple(chapters)),))
    return Looked(gathered, prepare(gathered, choices))


def test_a_corpus_is_shown_with_its_figures_and_what_was_left_out(texts: TextsPage) -> None:
    assert not texts.use_button.isEnabled()
    texts.show_corpus(looked(Choices()))
    assert texts.use_button.isEnabled()
    assert "are kept back to measure on, in 1 chapter." in texts.figures.full_text
    assert "are little to learn a voice from" in texts.remarks.full_text
    assert texts.left_out.words.text() == f"Left out: {HEADING}: 2 words."
    assert texts.left_out.before.toPlainText().startswith("# A heading")
    assert texts.left_out.before.textCursor().selectedText() == "# A heading"
    texts.show_nothing("There is too little.")
    assert not texts.use_button.isEnabled()
    assert texts.use_button.toolTip() == "There is too little."


def held(texts: TextsPage) -> list[QListWidgetItem]:
    return [texts.held.item(row) for row in range(texts.held.count())]


def test_chapters_are_held_out_by_lot_or_by_hand(qtbot: QtBot, texts: TextsPage) -> None:
    texts.show_corpus(looked(texts.choices()))
    drawn = [each.text() for each in held(texts) if each.checkState() is Qt.CheckState.Checked]
    assert len(drawn) == 1
    assert texts.choices().held_out == ()
    with qtbot.waitSignal(texts.changed):
        held(texts)[2].setCheckState(Qt.CheckState.Checked)
    by_hand = texts.choices().held_out
    assert set(by_hand) == {("One", drawn[0]), ("One", "Chapter 2")}
    with qtbot.waitSignal(texts.changed):
        texts.draw_button.click()
    assert texts.choices().held_out == ()


def test_cleaning_for_study_is_off_and_nothing_left_out_is_said(texts: TextsPage) -> None:
    cleaning = texts.choices().cleaning
    assert (cleaning.headings, cleaning.lower_case, cleaning.no_punctuation) == (True, False, False)
    texts.switches["headings"].setChecked(False)
    texts.show_corpus(looked(texts.choices()))
    assert texts.left_out.words.text() == NOTHING
    assert not texts.left_out.list.isVisibleTo(texts.left_out)
    texts.switches["lower_case"].setChecked(True)
    texts.show_corpus(looked(texts.choices()))
    assert texts.left_out.list.item(1).text() == "Changed: Chapter 1"
    texts.left_out.list.setCurrentRow(1)
    assert texts.left_out.before.toPlainText().startswith("The lamp 1-x1y0 stood")
    assert texts.left_out.after.toPlainText().startswith("the lamp 1-x1y0 stood")


def test_each_way_asks_for_what_it_needs(way: WayPage) -> None:
    way.show_voice(Voice("v", "Mine", Method.ADAPTER, 0.0), "")
    assert [way.base.itemText(row) for row in range(way.base.count())] == ["SmolLM2 135M", "gpt2"]
    asked = way.training("/voices/v")
    assert (asked.method, asked.base, asked.schedule.minutes) == (Method.ADAPTER, "/models/smol.gguf", 15.0)
    way.ways[Method.FULL].click()
    assert (way.training("/voices/v").base, way.base.count()) == ("/models/gpt2", 1)
    way.ways[Method.SCRATCH].click()
    asked = way.training("/voices/v")
    assert (asked.base, asked.network) == ("", NetworkShape())
    assert not way.base.isVisibleTo(way)
    for method in Method:
        way.ways[method].click()
        check(way.training("/voices/v"))


def test_without_a_model_to_learn_on_it_is_said(way: WayPage) -> None:
    way.offer([SMOL])
    way.show_voice(Voice("v", "Mine", Method.ADAPTER, 0.0), "")
    assert way.begin_button.isEnabled()
    way.ways[Method.FULL].click()
    assert not way.begin_button.isEnabled()
    assert way.message.full_text == NO_BASE[Method.FULL]


def test_a_voice_is_shown_as_it_learnt_and_changes_of_the_author_are_left(way: WayPage) -> None:
    schedule = Schedule(window=64, minutes=3, learning_rate=1e-4)
    training = Training("/voices/v", Method.ADAPTER, "/models/gpt2", schedule)
    voice = Voice("v", "Mine", Method.ADAPTER, 0.0, "gpt2", "/models/gpt2", training=training, ready=True)
    way.show_voice(voice, "")
    assert way.begin_button.text() == "&Learn again"
    asked = way.training("/voices/v")
    assert (asked.base, asked.schedule.window, asked.schedule.minutes) == ("/models/gpt2", 64, 3.0)
    way.form.fields["rank"].setValue(7)
    way.show_voice(voice, "It is at work now.")
    assert way.training("/voices/v").adapter.rank == 7
    assert way.begin_button.toolTip() == "It is at work now."


def test_learning_is_shown_as_it_goes(qtbot: QtBot, icons: Icons) -> None:
    page = LearningPage(icons.theme)
    qtbot.addWidget(page)
    qtbot.addWidget(page.foot)
    assert not page.pause_button.isEnabled()
    page.begin(on_battery=True)
    assert page.battery.isChecked()
    page.take(Stage("Reading the text"))
    assert page.doing.full_text == "Reading the text"
    page.take(Measured(0, 4.0, True))
    page.take(Stepped(10, 40, 3.5, 1e-3, 2560, 120.0, 600.0))
    assert page.figures.full_text == "Step 10 of 40 · about 10 minutes left · 120 tokens/s"
    assert page.bar.value() == 250
    page.take(Sampled(10, "It was", "a dark\x1f night\x10"))
    assert page.samples.toPlainText() == "After 10 steps: …It was | a dark night"
    page.take(Waiting("It is too hot."))
    assert page.message.full_text == "It is too hot."
    page.begin(on_battery=True)
    assert page.bar.maximum() == 0, "nobody knows how far it is"
    page.take(Waiting("Paused."))
    assert (page.doing.full_text, page.bar.maximum(), page.bar.value()) == (RESTING, FULL, 250)
    page.begin(on_battery=True)
    page.show_rest(True)
    assert (page.doing.full_text, page.bar.maximum()) == (RESTING, FULL), "it rests on after a restart"
    page.show_rest(False)
    with qtbot.waitSignal(page.pause_wanted) as wanted:
        page.pause_button.click()
    assert wanted.args == [True]
    page.show_rest(True)
    assert page.pause_button.text() == GO_ON
    page.show_idle("Stopped.", can_resume=True)
    assert not page.stop_button.isEnabled()
    assert page.resume_button.isVisibleTo(page.foot)
    page.begin(on_battery=False)
    assert page.pause_button.text() == PAUSE


def test_the_plot_can_be_walked_and_says_what_it_shows(qtbot: QtBot, icons: Icons) -> None:
    plot = LossPlot(icons.theme)
    qtbot.addWidget(plot)
    assert plot.summary() == "Nothing is measured yet."
    for reading in (Reading(0, 4.0, True), Reading(10, 3.5, False), Reading(20, 3.0, True), Reading(20, 3.2, False)):
        plot.add(reading)
    assert "was 4.000 at step 0 and is 3.000 at best, at step 20" in plot.summary()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.said(plot.at) == "Step 0: loss 4.000 on text held out"
    plot.add(Reading(10, 3.4, False))
    steps = [(plot.said(number)) for number in range(plot.count())]
    assert "Step 10: loss 3.500 while learning" not in steps
    plot.resize(400, 160)
    plot.grab()


def test_figures_in_words() -> None:
    assert foresees({"perplexity_change": -0.14}, Method.ADAPTER) == "foresees your text 14 % better"
    assert foresees({"perplexity_change": 0.2}, Method.FULL) == "foresees your text 20 % worse"
    assert foresees({"loss_before": 3.0, "loss_after": 3.0}, Method.ADAPTER) == "foresees your text as well as before"
    assert foresees({"loss_before": 9.0, "loss_after": 3.0}, Method.SCRATCH) == "perplexity 20 on new text"
    assert foresees({}, Method.ADAPTER) == ""
    assert time_left(0) == ""
    assert time_left(20) == "less than a minute left"
    assert time_left(60) == "about 1 minute left"
    assert time_left(9_000) == "about 2.5 hours left"
    row = row_of(Voice("v", "Mine", Method.ADAPTER, 0.0, "SmolLM2 135M"), "is learning")
    assert row.second == "is learning · an adapter on SmolLM2 135M"


def test_the_list_follows_and_the_window_says_where_to_begin(qtbot: QtBot, icons: Icons) -> None:
    window = VoicesWindow(icons.theme, icons)
    qtbot.addWidget(window)
    assert window.right.currentWidget() is window.empty
    assert not window.delete_button.isEnabled()
    voices = [Voice("a", "Anna", Method.ADAPTER, 0.0), Voice("b", "Ben", Method.SCRATCH, 0.0)]
    with qtbot.waitSignal(window.chosen) as chosen:
        window.show_voices(voices, "b")
    assert chosen.args == ["b"]
    assert window.voice_id == "b"
    window.show_voices(voices[1:], busy="b", doing="is learning")
    assert (window.voice_id, window.list.rows[0].second.split(" · ")[0]) == ("b", "is learning")
    window.show_voices(())
    assert window.voice_id == ""


def test_samples_are_written_unless_somebody_wants_none(way: WayPage) -> None:
    for method in Method:
        way.set_method(method)
        assert way.training("/voice").looks.sample_every == SAMPLE_EVERY
    way.form.sample_every.setValue(0)
    assert way.training("/voice").looks.sample_every == 0


def test_a_model_to_learn_on_that_is_not_there_is_said(way: WayPage) -> None:
    way.offer([SMOL])
    way.set_method(Method.FULL)
    assert (way.base.isEnabled(), way.base.currentText()) == (False, "")
    assert way.message.full_text == NO_BASE[Method.FULL]
    way.set_method(Method.ADAPTER)
    assert (way.base.isEnabled(), way.base.currentText()) == (True, SMOL.model.name)


def test_a_page_of_learning_without_any_shows_no_empty_plot(qtbot: QtBot, icons: Icons) -> None:
    page = LearningPage(icons.theme)
    qtbot.addWidget(page)
    qtbot.addWidget(page.foot)
    parts = (page.plot, page.plot_words, page.samples, page.samples_label)
    assert not any(each.isVisibleTo(page) for each in parts)
    page.begin(on_battery=False)
    assert all(each.isVisibleTo(page) for each in parts)
    page.take(Measured(0, 4.0, True))
    page.show_idle("It has learnt.", can_resume=False)
    assert [each.isVisibleTo(page) for each in parts] == [True, True, False, False]


def test_an_author_says_what_kind_of_book_each_is(qtbot: QtBot, texts: TextsPage) -> None:
    texts.show_corpus(looked(texts.choices()))
    assert list(texts.genres.fields) == ["One"]
    field = texts.genres.fields["One"]
    assert field.accessibleName() == "What kind of book “One” is"
    field.setText("  crime ")
    with qtbot.waitSignal(texts.genres.changed):
        field.editingFinished.emit()
    # What was typed stays when the texts are looked through again, and with other books beside.
    texts.show_corpus(looked(texts.choices()))
    assert texts.genres.fields["One"].text() == "  crime "
    texts.genres.show_books(("Two", "One"))
    assert texts.genres.fields["One"].text() == "crime"
    assert texts.genres.genres() == {"One": "crime"}
    with qtbot.assertNotEmitted(texts.genres.changed):
        texts.genres.tell({"Two": "romance"})
        texts.genres.fields["Two"].editingFinished.emit()
    assert texts.genres.genres() == {"Two": "romance"}
    assert texts.genres.fields["One"].text() == ""
