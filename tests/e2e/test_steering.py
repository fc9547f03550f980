"""The author steers the partner in the real window: how much, how many, in which style, and from which word on."""

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from novelist import Novelist
from PySide6.QtCore import Qt

from inkwell.engine.protocol import Generate, Warm
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.storage.runs import RunLog
from inkwell.storage.settings import Settings
from inkwell.ui.commands import Menu
from inkwell.ui.sidebar.choices import ChoiceButton
from inkwell.ui.sidebar.token_view import TokenView

TEXT = "# A book\n\n## One\n\nIt was late, and the road was empty.\n"


def pick(button: ChoiceButton, words: str) -> None:
    """Choose something from a button's menu."""
    next(each for each in button.menu().actions() if each.text() == words).trigger()


@pytest.fixture
def at_work(novelist: Novelist, tmp_path: Path, quick_script: ModelRef) -> Novelist:
    """A scene with a line in it, and a model that is ready."""
    source = tmp_path / "book.md"
    source.write_text(TEXT, encoding="utf-8")
    novelist.import_book(source, tmp_path / "Book")
    novelist.use_model(quick_script)
    novelist.page.set_cursor_offset(len(novelist.page.text()))
    return novelist


def test_words_and_number_of_proposals_are_chosen_in_the_sidebar(at_work: Novelist) -> None:
    choices = at_work.desk.window.sidebar.choices
    pick(choices.words, "20 words")
    pick(choices.variants, "3 proposals")
    at_work.ask()
    at_work.until_written()
    assert len(at_work.desk.window.sidebar.cards) == 3
    assert all(0 < len(each.text.split()) <= 20 for each in at_work.desk.partner.proposals)
    assert (choices.words.choice, choices.variants.choice) == ("20 words", "3 proposals")


def test_a_style_is_asked_for_as_it_is_set(at_work: Novelist) -> None:
    choices, partner = at_work.desk.window.sidebar.choices, at_work.desk.partner
    usual = partner.asked.sampling
    pick(choices.style_button, "Bold")
    assert partner.asked.sampling.temperature > usual.temperature
    at_work.answers.changed = lambda settings: msgspec.structs.replace(settings, preset="", sampling={"top_k": 7})
    pick(choices.style_button, "More…")
    assert partner.asked.sampling == Sampling(top_k=7)
    assert choices.style_button.choice == "Your own"
    pick(choices.words, "Another number…")
    assert at_work.answers.asked[-2:] == ["how the partner writes: style", "how the partner writes: ends"]


def test_a_setting_that_cannot_be_used_is_said_and_keeps_nobody_from_writing(at_work: Novelist) -> None:
    at_work.desk.preferences.change(preset="", sampling={"temperature": 99})
    assert at_work.sentence == "Temperature is not set to anything that can be used; it stays as usual."
    at_work.ask()
    at_work.until_written()
    assert at_work.page.proposal().strip()


def test_a_banned_phrase_does_not_come(at_work: Novelist) -> None:
    at_work.desk.preferences.change(banned=("had stopped",))
    at_work.ask()
    at_work.until_written()
    shown = at_work.desk.partner.shown
    assert shown is not None
    assert "had stopped" not in shown.text


def test_a_look_closer_and_another_way_on_from_a_word(at_work: Novelist) -> None:
    at_work.desk.preferences.change(alternatives=True)
    at_work.ask()
    at_work.until_written()
    partner, sidebar = at_work.desk.partner, at_work.desk.window.sidebar
    first = partner.proposals[0]
    at_work.qtbot.waitUntil(sidebar.cards[0].closer.isVisible)
    at_work.qtbot.mouseClick(sidebar.cards[0].closer, Qt.MouseButton.LeftButton)
    view = sidebar.cards[0].pieces
    view.setFocus()
    at_work.qtbot.keyClick(view, Qt.Key.Key_Right)
    at_work.qtbot.keyClick(view, Qt.Key.Key_Return)
    other = next(each for each in first.tokens[1].alternatives if each.token != first.tokens[1].token)
    take_first(view)
    at_work.until_written()
    assert partner.current == 1
    assert partner.proposals[1].whole.startswith(first.tokens[0].text + other.text)
    assert at_work.page.proposal() == partner.proposals[1].text
    assert partner.proposals[0].whole == first.whole


def contexts(novelist: Novelist) -> list[tuple[str, ...]]:
    """What the model was told each time, as the log has it."""
    assert novelist.desk.lanes[0].drain(10)
    return [run.contexts for run in RunLog(novelist.desk.session.project.folder).read()]


def test_another_is_asked_for_where_the_proposal_stands_now(at_work: Novelist) -> None:
    at_work.ask()
    at_work.until_written()
    at_work.page.accept_sentence()
    at_work.page.undo()
    at_work.desk.writing.another()
    at_work.until_written()
    at_work.page.accept_sentence()
    at_work.desk.window.sidebar.note = "Make it snow"
    at_work.desk.writing.another()
    at_work.until_written()
    at_work.qtbot.waitUntil(lambda: len(contexts(at_work)) == 3)
    first, second, third = contexts(at_work)
    assert second == first
    assert len(third) == len(first) + 1
    assert third[-1] != first[-1]


def test_words_taken_a_moment_before_the_end_have_their_run(
    make_desk: Callable[[], Novelist], tmp_path: Path, slow_script: ModelRef
) -> None:
    novelist = make_desk()
    source = tmp_path / "book.md"
    source.write_text(TEXT, encoding="utf-8")
    novelist.import_book(source, tmp_path / "Book")
    novelist.use_model(slow_script)
    novelist.page.set_cursor_offset(len(novelist.page.text()))
    novelist.ask()
    novelist.until_text()
    shown = novelist.desk.partner.shown
    assert shown is not None
    novelist.page.accept_word()
    novelist.desk.close()
    (run,) = RunLog(tmp_path / "Book").read()
    assert (run.id, run.outcome) == (shown.key, "cancelled")
    assert run.text.startswith(shown.text)


def test_what_is_read_ahead_is_what_continue_will_ask(at_work: Novelist, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, warmed, asked = at_work.desk.engine, list[Warm](), list[Generate]()
    given_up: list[bool] = []
    warm, ask, give_up = engine.warm, engine.ask, engine.cancel_warm
    monkeypatch.setattr(engine, "warm", lambda request: (warmed.append(request), warm(request)))
    monkeypatch.setattr(engine, "ask", lambda request: (asked.append(request), ask(request)))
    monkeypatch.setattr(engine, "cancel_warm", lambda: (given_up.append(True), give_up()))
    for change in (
        lambda: setattr(at_work.desk.window.sidebar, "note", "Make it snow"),
        lambda: at_work.desk.preferences.change(max_words=250),
        at_work.ask,
        at_work.page.accept_word,
    ):
        seen = len(warmed)
        change()
        at_work.qtbot.waitUntil(lambda seen=seen: len(warmed) > seen and not at_work.desk.partner.writing)
    at_work.desk.writing.another()
    same = [
        (each.segments, each.asked.place, each.asked.max_tokens, len(each.asked.begin))
        for each in (warmed[-1], asked[-1])
    ]
    assert same[0] == same[1]
    assert "Make it snow" in warmed[-1].segments[0].text
    at_work.until_written()
    at_work.qtbot.waitUntil(lambda: len(warmed) > 4)
    given_up.clear()
    at_work.desk.preferences.change(warm=False)
    assert given_up


@pytest.mark.parametrize(
    "fields", [{"text": ""}, {"crashes": [{"when": "token", "how": "error", "prompt_contains": "late"}]}]
)
def test_where_no_words_came_continue_begins_at_the_caret(
    at_work: Novelist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fields: dict[str, object]
) -> None:
    path = tmp_path / "mute.json"
    path.write_text(json.dumps(fields), encoding="utf-8")
    at_work.use_model(ModelRef("mute", str(path), "scripted"))
    at_work.ask()
    at_work.qtbot.waitUntil(lambda: bool(at_work.desk.partner.proposals) and not at_work.desk.partner.writing)
    assert at_work.page.proposal() == ""
    asked: list[Generate] = []
    monkeypatch.setattr(at_work.desk.engine, "ask", asked.append)
    at_work.page.set_cursor_offset(len("It was late"))
    at_work.ask()
    assert asked[0].segments[-1].text == "It was late"
    assert len(at_work.desk.partner.proposals) == 1


def test_a_machine_without_a_model_says_so_once(
    make_desk: Callable[[], Novelist], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkwell.engine.models._STARTER_PACKAGE", "no_such_package")
    novelist = make_desk()
    told: list[InkwellError] = []
    novelist.desk.models.trouble.connect(told.append)
    source = tmp_path / "book.md"
    source.write_text(TEXT, encoding="utf-8")
    novelist.import_book(source, tmp_path / "Book")
    assert len(told) == 1
    novelist.desk.preferences.change(max_words=20)
    novelist.desk.preferences.change(theme="dark")
    assert len(told) == 1
    novelist.ask()
    assert novelist.sentence
    assert novelist.desk.engine.pid is None
    novelist.desk.preferences.change(model="Nowhere")
    assert len(told) == 2


def test_the_commands_of_the_partner_follow_the_switch_and_the_book(novelist: Novelist, tmp_path: Path) -> None:
    def offered() -> set[str]:
        actions = novelist.desk.commands.menu(Menu.WRITE).actions()
        return {each.text().replace("&", "") for each in actions if each.isEnabled() and each.text()}

    kept = {"How the partner writes…", "Grey words after a pause", "Your tools…", "Server of your own…"}
    assert offered() == kept
    novelist.desk.preferences.change(ai=False)
    source = tmp_path / "book.md"
    source.write_text(TEXT, encoding="utf-8")
    novelist.import_book(source, tmp_path / "Book")
    assert offered() == set()
    novelist.desk.preferences.change(ai=True)
    assert {"Continue", "Writing tools", "Your tools…"} <= offered()


def take_first(view: TokenView) -> None:
    """Choose the likeliest other token of the menu that is open."""
    assert view.menu is not None
    next(each for each in view.menu.actions() if each.isEnabled() and each.text()).trigger()
    view.menu.close()


def test_steering_outlives_the_program(make_desk: Callable[[], Novelist]) -> None:
    first = make_desk()
    pick(first.desk.window.sidebar.choices.words, "120 words")
    pick(first.desk.window.sidebar.choices.style_button, "Surprise")
    first.desk.close()
    second = make_desk()
    found = second.desk.preferences.settings
    assert found == Settings(max_words=120, preset="Surprise")
    assert second.desk.window.sidebar.choices.style_button.choice == "Surprise"
    assert second.desk.partner.asked.sampling.xtc_probability > 0
