"""The window of a scene's results: what is shown of each, and what it asks for."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from inkwell.app.run_history import Again, Runs
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.runs import Run
from inkwell.story.segments import Origin, Segment
from inkwell.ui.icons import Icons
from inkwell.ui.runs.run_words import settings_of
from inkwell.ui.runs.window import IN_PIECES, NONE_KEPT, NONE_YET, ORIGINAL, RunsWindow
from inkwell.ui.theme import Theme
from inkwell.voice.using import Use

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
SETTINGS = {
    "temperature": 0.7,
    "max_words": 20,
    "banned": ["in a sense"],
    "grammar": "",
    "chat": False,
    "seed": 11,
    "dry_breakers": ["\n", ":", '"', "*"],
}
LEDGER = {"segments": [{"label": "Style", "tokens": 4}, {"label": "This scene", "tokens": 1200, "cut": 30}]}
TOLD = (Segment("Plain style.\n\n", Origin.AUTHOR, "Style"), Segment("It was late.", Origin.AUTHOR, "This scene"))


def run(run_id: str, text: str, **settings: object) -> Run:
    time = "2026-11-24T12:00:00+00:00"
    return Run(run_id, time, "scene", "Small", "llama", {**SETTINGS, **settings}, 11, LEDGER, text, "finished")


RUNS = Runs("scene", (run("b.0", "He left the lamp.", tool="rewrite"), run("a.0", "He left the door.")), frozenset())


@pytest.fixture
def window(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = RunsWindow(theme, Icons(theme))
    qtbot.addWidget(made)
    made.show_writers([Use(ModelRef("Small", "s", "llama")), Use(ModelRef("Big", "b", "llama"))])
    made.show_runs("The arrival", RUNS, {"rewrite": "Rewrite"}, NOW)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def heard(signal):
    found = []
    signal.connect(lambda *args: found.append(args))
    return found


def test_each_result_says_what_it_was(window):
    first, second = window.list.rows
    assert (first.first, second.first) == ("He left the lamp.", "He left the door.")
    assert first.second.startswith("Rewrite · 4 words · Small · Yesterday ")
    assert second.second.startswith("Continue · 4 words · Small · ")
    assert window.answer.page.toPlainText() == "He left the lamp."


PIECES = Runs(
    "scene",
    (
        run("w.0", "He left the lamp. It was lit.", tool="rewrite", tool_run="w", whole=True),
        run("c.0", "It was lit.", tool="rewrite", tool_run="w"),
        run("b.0", "He left the lamp.", tool="rewrite", tool_run="w"),
        run("a.0", "He left the door."),
    ),
    frozenset({"b.0"}),
)


def test_what_was_made_of_several_answers_is_one_result(window):
    def shown():
        return [each.id for each in window.shown]

    window.show_runs("The arrival", PIECES, {"rewrite": "Rewrite"}, NOW)
    # What is kept is in sight, whatever it is a piece of.
    assert shown() == ["w.0", "b.0", "a.0"]
    assert "Rewrite · 7 words · 2 answers · Small" in window.list.rows[0].second
    window.list.setCurrentRow(0)
    assert not window.again_button.isEnabled()
    assert not window.blind_button.isEnabled()
    assert not window.other_button.isEnabled()
    assert window.use_button.isEnabled()
    assert window.again_button.toolTip() == window.other_button.toolTip() == IN_PIECES
    window.list.setCurrentRow(2)
    assert window.again_button.isEnabled()
    assert window.other_button.isEnabled()
    window.each_answer.click()
    assert shown() == ["w.0", "c.0", "b.0", "a.0"]
    window.list.setCurrentRow(1)
    window.each_answer.click()
    assert shown() == ["w.0", "b.0", "a.0"]


def test_it_is_compared_with_the_one_before(window):
    window.tabs.setCurrentIndex(window.DIFFERENCES)
    assert window.against.currentData() == "a.0"
    assert len(window.differences.passages) == 1
    window.list.setCurrentRow(1)
    assert window.against.currentData() == "b.0"


def test_what_it_was_told_is_looked_up_and_shown_with_its_tokens(window):
    wanted = heard(window.told_wanted)
    window.tabs.setCurrentIndex(window.TOLD)
    assert wanted == [("b.0",)]
    window.show_told("b.0", TOLD)
    text = window.told_page.toPlainText()
    assert text == "Style   4 tokens\nPlain style.\nThis scene   1,200 tokens · 30 left out\nIt was late."
    window.list.setCurrentRow(1)
    window.show_told("a.0", InkwellError(ErrorKind.NOT_FOUND, "It is not in the log."))
    assert window.told_page.toPlainText() == "It is not in the log."
    assert wanted == [("b.0",), ("a.0",)]


def test_a_tools_result_is_compared_with_the_words_that_it_was_for(window):
    wanted = heard(window.told_wanted)
    window.tabs.setCurrentIndex(window.DIFFERENCES)
    assert wanted == [("b.0",)]
    window.show_told("b.0", (*TOLD, Segment("He left the door.\n", Origin.AUTHOR, "Your selection")))
    assert window.against.currentText() == ORIGINAL
    assert len(window.differences.passages) == 1
    window.list.setCurrentRow(1)
    assert window.against.findText(ORIGINAL) < 0


def test_settings_are_said_without_what_is_off(window):
    said = dict(settings_of(RUNS.runs[0]))
    assert said == {
        "Model": "Small",
        "Run by": "llama",
        "Seed": "11",
        "Temperature": "0.7",
        "Words at most": "20",
        "Phrases kept out": "in a sense",
    }
    window.tabs.setCurrentIndex(window.SETTINGS)
    assert window.settings_page.widget() is not None


def test_it_is_kept_and_found_again(window, qtbot):
    kept = heard(window.keep_changed)
    window.only_kept.setChecked(True)
    assert window.empty.label.full_text == NONE_KEPT
    window.only_kept.setChecked(False)
    window.list.setCurrentRow(1)
    qtbot.mouseClick(window.keep_button, Qt.MouseButton.LeftButton)
    assert kept == [("a.0", True)]
    window.show_runs("The arrival", Runs("scene", RUNS.runs, frozenset({"a.0"})), {}, NOW)
    assert window.run is RUNS.runs[1]
    window.only_kept.setChecked(True)
    assert [each.id for each in window.shown] == ["a.0"]
    qtbot.mouseClick(window.keep_button, Qt.MouseButton.LeftButton)
    assert kept[1] == ("a.0", False)


def test_it_is_run_again_and_by_another_model(window, qtbot):
    again = heard(window.again_wanted)
    qtbot.mouseClick(window.again_button, Qt.MouseButton.LeftButton)
    (other,) = window.models.actions()
    other.trigger()
    assert [(each.id, use and use.model.name) for each, use in again] == [("b.0", None), ("b.0", "Big")]
    window.show_again(Again(RUNS.runs[0], "c.0", "Big", "He went"))
    assert "Big writes… He went" in window.message.text()
    window.show_again(Again(RUNS.runs[0], "c.0", "Big", "He went.", writing=False))
    window.show_runs("The arrival", Runs("scene", (run("c.0", "He went."), *RUNS.runs)), {}, NOW)
    assert window.run is not None
    assert window.run.id == "c.0"


def test_it_is_put_in_the_page(window, qtbot):
    wanted = heard(window.wanted)
    qtbot.mouseClick(window.use_button, Qt.MouseButton.LeftButton)
    assert wanted == [(RUNS.runs[0],)]


def test_a_scene_without_any_says_so(window):
    window.show_runs("Another", Runs("another"), {}, NOW)
    assert window.empty.label.full_text == NONE_YET
    for button in (window.keep_button, window.again_button, window.other_button, window.use_button):
        assert not button.isEnabled()
