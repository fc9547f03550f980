"""How the partner writes: what comes out is what went in, but for what the author changed."""

import re

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from inkwell.app.asking import asked_by, values_of
from inkwell.engine.presets import presets_for
from inkwell.engine.sampling import RANGES, USUAL_ORDER, Sampling, Step
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.partner import PartnerDialog, PartnerFacts, Tab
from inkwell.ui.dialogs.sampler_form import CANNOT, NumberBox, lines_of, texts_of
from inkwell.ui.dialogs.sampler_words import GROUPS, WORDS
from inkwell.ui.dialogs.step_list import StepList
from inkwell.ui.dialogs.style_page import OWN
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

CLICHES = ("a testament to", "barely above a whisper")
FACTS = PartnerFacts(presets_for(""), CLICHES)
MINE = Settings(preset="Mine", presets={"Mine": {"temperature": 1.4, "top_k": 12}})


@pytest.fixture
def open_dialog(qtbot, qapp):
    theme = Theme(qapp, "light")
    made: list[PartnerDialog] = []

    def make(settings: Settings, facts: PartnerFacts = FACTS, tab: Tab = Tab.STYLE) -> PartnerDialog:
        dialog = PartnerDialog(settings, facts, Icons(theme), tab)
        qtbot.addWidget(dialog)
        made.append(dialog)
        return dialog

    yield make
    made.clear()


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        MINE,
        Settings(preset="", sampling={"min_p": 0.123, "seed": 7, "order": ["top_k"], "sparkle": 1}),
        Settings(banned=("a testament to", "hens"), ban_cliches=True, phrase_bias={"hens": 2.0, "cats": -7.25}),
        Settings(max_words=120, variants=3, end_at="scene", trim="sentence", stop=("\n\nChapter", "\\")),
        Settings(content_limit="strict", warm=False, context_tokens=3000, alternatives=True, token_bias={3: 1.0}),
        Settings(zoom=150, theme="dark", model="mine"),
    ],
)
def test_nothing_changes_by_looking(open_dialog, settings: Settings):
    dialog = open_dialog(settings)
    for tab in Tab:
        dialog.tabs.setCurrentIndex(tab)
    assert dialog.result_settings() == settings


def test_every_choice_arrives(open_dialog):
    dialog = open_dialog(Settings())
    dialog.word_page.banned.setPlainText(" let  out a breath \n\nhens\nhens")
    dialog.word_page.cliches.click()
    dialog.word_page.biases.add_button.click()
    dialog.word_page.biases.rows[0].phrase.setText("suddenly")
    dialog.word_page.biases.rows[0].box.setCurrentText("Much rarer (−10)")
    dialog.endings.words.setValue(200)
    dialog.endings.variants.setValue(4)
    dialog.endings.end_box.setCurrentText("At the end of a paragraph")
    dialog.endings.trim.click()
    dialog.endings.stop.setPlainText("\\nChapter")
    dialog.content.levels["mild"].click()
    dialog.readiness.warm.click()
    dialog.readiness.context_box.setCurrentIndex(1)
    dialog.readiness.closer.click()
    assert dialog.result_settings() == Settings(
        banned=("let out a breath", "hens"),
        ban_cliches=True,
        phrase_bias={"suddenly": -10.0},
        max_words=200,
        variants=4,
        end_at="paragraph",
        trim="sentence",
        stop=("\nChapter",),
        content_limit="mild",
        warm=False,
        context_tokens=4096,
        alternatives=True,
    )


# the style


def test_a_style_shows_its_settings(open_dialog):
    dialog = open_dialog(Settings())
    page = dialog.style_page
    for preset in FACTS.presets:
        page.box.setCurrentIndex(page.box.findData(preset.name))
        assert dialog.form.sampling() == preset.sampling
        assert page.words.text() == preset.words
        assert dialog.result_settings().preset == preset.name
    assert dialog.result_settings().sampling == {}


def test_boldness_makes_the_settings_the_authors_own(open_dialog):
    dialog = open_dialog(Settings())
    dialog.style_page.slider.setValue(130)
    assert dialog.style_page.box.currentText() == OWN
    changed = dialog.result_settings()
    assert changed.preset == ""
    wanted = msgspec.structs.replace(FACTS.presets[0].sampling, temperature=1.3)
    assert asked_by(changed, FACTS.presets).asked.sampling == wanted


def test_what_is_bolder_than_the_slider_is_kept(open_dialog):
    settings = Settings(preset="", sampling={"temperature": 3.5})
    assert open_dialog(settings).result_settings() == settings


def test_a_style_is_kept_renamed_and_deleted(open_dialog):
    dialog = open_dialog(Settings())
    page = dialog.style_page
    assert not page.keep_button.isEnabled()
    page.slider.setValue(150)
    wanted = values_of(dialog.form.sampling())
    page.name_line.setText("  Feverish  dreams ")
    page.keep_button.click()
    kept = dialog.result_settings()
    assert (kept.preset, kept.presets) == ("Feverish dreams", {"Feverish dreams": wanted})
    page.name_line.setText("Fever")
    page.rename_button.click()
    assert dialog.result_settings().presets == {"Fever": wanted}
    assert dialog.result_settings().preset == "Fever"
    page.delete_button.click()
    gone = dialog.result_settings()
    assert (gone.preset, gone.presets, gone.sampling) == ("", {}, wanted)


def test_a_name_that_is_taken_is_refused_in_place(open_dialog):
    dialog = open_dialog(msgspec.structs.replace(MINE, presets={"Mine": {}, "Other": {"top_k": 3}}))
    page = dialog.style_page
    page.name_line.setText(FACTS.presets[0].name)
    page.keep_button.click()
    assert "take another name" in page.message.full_text
    page.name_line.setText("Other")
    page.rename_button.click()
    assert page.message.full_text == "There is a style called “Other” already."
    assert set(dialog.result_settings().presets) == {"Mine", "Other"}


def test_return_in_the_name_keeps_the_style_and_not_the_dialog(qtbot, open_dialog):
    dialog = open_dialog(Settings())
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClicks(dialog.style_page.name_line, "Mine")
    qtbot.keyClick(dialog.style_page.name_line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Mine" in dialog.result_settings().presets


def test_a_style_that_cannot_be_read_says_what_is_as_usual(open_dialog):
    dialog = open_dialog(Settings(preset="Mine", presets={"Mine": {"temperature": 99, "top_k": 3}}))
    assert dialog.style_page.message.full_text == "Could not be read and stays as usual: Temperature."
    assert dialog.form.sampling() == Sampling(top_k=3)


# every setting


def test_every_setting_is_there_with_words_and_its_range(open_dialog):
    form = open_dialog(Settings()).form
    named = {name for group in GROUPS for name in group.fields}
    assert named == set(Sampling.__struct_fields__) - {"token_bias", "phrase_bias"} == set(WORDS)
    for name, (low, high) in RANGES.items():
        box = form.field(name)
        if isinstance(box, NumberBox):
            assert (box.minimum(), box.maximum()) == (low, high)
    assert sum(isinstance(form.field(name), NumberBox) for name in RANGES) == len(RANGES) - 1


def test_each_setting_goes_back_by_its_own_button(open_dialog):
    dialog = open_dialog(MINE)
    form = dialog.form
    assert form.reset_button("top_p").isHidden()
    form.reset_button("top_k").click()
    assert form.sampling() == Sampling(temperature=1.4)
    assert dialog.result_settings().preset == ""
    form.reset_all.click()
    assert form.sampling() == Sampling()
    assert not form.reset_all.isEnabled()


def test_a_seed_is_a_number_or_nothing(qtbot, open_dialog):
    dialog = open_dialog(Settings())
    line = dialog.form.field("seed")
    qtbot.keyClicks(line, "1x2-3")
    assert dialog.form.sampling().seed == 123
    line.clear()
    assert dialog.form.sampling().seed is None
    qtbot.keyClicks(line, "9999999999")
    assert not dialog.save_button.isEnabled()
    assert dialog.message.full_text.startswith("Seed must be between 0 and")
    dialog.form.reset_button("seed").click()
    assert dialog.save_button.isEnabled()


def test_what_does_not_go_together_is_explained_in_place(open_dialog):
    dialog = open_dialog(Settings())
    dialog.form.field("mirostat").click()
    dialog.form.field("adaptive_target").setValue(0.4)
    assert not dialog.save_button.isEnabled()
    assert dialog.message.full_text.startswith("Mirostat and adaptive-p cannot be on at once")
    assert dialog.form.message.full_text == dialog.message.full_text
    dialog.form.field("mirostat").click()
    assert dialog.save_button.isEnabled()
    assert dialog.message.isHidden()


def test_what_the_model_cannot_do_says_so(open_dialog):
    form = open_dialog(Settings(), PartnerFacts(FACTS.presets, CLICHES, ("mirostat",))).form
    assert not form.field("mirostat").isEnabled()
    assert form.field("top_k").isEnabled()
    assert any(CANNOT in label.text() for label in form.findChildren(QLabel))


def test_the_steps_are_moved_and_left_out(qtbot, open_dialog):
    dialog = open_dialog(Settings())
    steps = dialog.form.field("order")
    assert isinstance(steps, StepList)
    assert steps.order() == USUAL_ORDER
    steps.list.setCurrentRow(8)
    qtbot.keyClick(steps.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    steps.up.click()
    assert steps.order()[6] is Step.TEMPERATURE
    steps.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert steps.order()[0] is Step.DRY
    changed = dialog.result_settings()
    assert changed.preset == ""
    assert asked_by(changed, FACTS.presets).asked.sampling.order == steps.order()
    dialog.form.reset_button("order").click()
    assert steps.order() == USUAL_ORDER


@pytest.mark.parametrize("texts", [(), ("\n", ":", '"', "*"), ("a\\n", "\t\r", "\\", " x ")])
def test_texts_one_a_line_come_back(texts: tuple[str, ...]):
    assert texts_of(lines_of(texts)) == texts


# words


def test_a_phrase_without_a_letter_is_explained_in_place(open_dialog):
    dialog = open_dialog(Settings())
    dialog.word_page.banned.setPlainText("hens\n…!")
    assert dialog.word_page.message.full_text == "“…!” has no letter in it, so it cannot be avoided as a phrase."
    assert not dialog.save_button.isEnabled()
    dialog.word_page.banned.setPlainText("hens")
    assert dialog.save_button.isEnabled()


def test_what_no_setting_can_hold_is_explained_before_the_dialog_is_left(open_dialog):
    dialog = open_dialog(Settings())
    dialog.endings.stop.setPlainText("x" * 501)
    assert dialog.message.full_text == "“It also ends before” cannot be set to that."
    assert not dialog.save_button.isEnabled()
    dialog.endings.stop.setPlainText("x")
    assert dialog.save_button.isEnabled()


def test_the_list_of_cliches_can_be_seen(qtbot, open_dialog):
    page = open_dialog(Settings(), tab=Tab.WORDS).word_page
    assert page.list.isHidden()
    page.see_button.click()
    assert not page.list.isHidden()
    assert page.list.toPlainText().splitlines() == list(CLICHES)
    assert page.list.isReadOnly()
    page.see_button.click()
    assert page.list.isHidden()


def test_a_biased_phrase_is_taken_off_the_list(open_dialog):
    dialog = open_dialog(Settings(phrase_bias={"hens": 2.0, "cats": -7.25}))
    assert dialog.word_page.biases.rows[1].box.currentText() == "As you set it (−7.25)"
    dialog.word_page.biases.rows[0].remove.click()
    assert dialog.result_settings().phrase_bias == {"cats": -7.25}


# the whole


def test_no_more_context_is_offered_than_the_model_was_trained_for(open_dialog):
    box = open_dialog(Settings(), PartnerFacts(FACTS.presets, CLICHES, (), 8192)).readiness.context_box
    assert [box.itemData(row) for row in range(box.count())] == [2048, 4096, 8192]
    box = open_dialog(Settings(context_tokens=9000), PartnerFacts(FACTS.presets, CLICHES, (), 1024)).readiness
    assert [box.context_box.itemData(row) for row in range(box.context_box.count())] == [2048, 9000]


def test_the_wheel_scrolls_the_page_and_changes_no_number(qtbot, open_dialog):
    dialog = open_dialog(Settings(), tab=Tab.ALL)
    with qtbot.waitExposed(dialog):
        dialog.show()
    box = dialog.form.field("top_k")
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        box.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert dialog.form.sampling().top_k == FACTS.presets[0].sampling.top_k
    # What a field leaves alone goes on to the page.
    assert not event.isAccepted()
    box.setFocus()
    QApplication.sendEvent(box, event)
    assert dialog.form.sampling().top_k == FACTS.presets[0].sampling.top_k - 1


def test_a_page_is_opened_by_its_letter_and_no_letter_is_used_twice(qtbot, open_dialog):
    dialog = open_dialog(Settings())
    tabs = [dialog.tabs.tabText(tab) for tab in Tab]
    outer = [letter(text) for text in tabs]
    for tab in Tab:
        page = dialog.tabs.widget(tab)
        labels: list[QLabel | QAbstractButton] = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
        inner = [letter(label.text()) for label in labels if letter(label.text())]
        assert len({*outer, *inner}) == len(outer) + len(inner), tabs[tab]
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert dialog.tabs.currentIndex() == Tab.READY


def letter(text: str) -> str:
    found = re.search(r"&(\w)", text)
    return found[1].lower() if found else ""


def fields(page: QWidget) -> list[QWidget]:
    return [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("size", [(620, 640), (520, 400)], ids=["usual", "a magnified screen"])
def test_nothing_is_wider_than_the_dialog(qtbot, open_dialog, size: tuple[int, int]):
    dialog = open_dialog(MINE)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.resize(*size)
    for tab in Tab:
        dialog.tabs.setCurrentIndex(tab)
        area = dialog.tabs.currentWidget()
        assert isinstance(area, QScrollArea)
        qtbot.waitUntil(area.isVisible)
        content = area.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= area.viewport().width(), tab
        for field in fields(area):
            if field.isVisible():
                right = field.mapTo(area.viewport(), QPoint(field.width(), 0)).x()
                assert right <= area.viewport().width(), (tab, field.accessibleName())


def test_escape_cancels_and_return_saves(qtbot, open_dialog):
    for key, code in (
        (Qt.Key.Key_Escape, PartnerDialog.DialogCode.Rejected),
        (Qt.Key.Key_Return, PartnerDialog.DialogCode.Accepted),
    ):
        dialog = open_dialog(Settings())
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.keyClick(dialog, key)
        assert dialog.result() == code
