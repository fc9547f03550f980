"""Tools in the sidebar as an author meets them: forms, answers, the chat."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from inkwell import translation
from inkwell.story.answers import Heading
from inkwell.story.tools import OutputKind, Reads, Shortfall, Tool
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.sidebar.tabs import SideTabs
from inkwell.ui.theme import Theme
from inkwell.ui.tools.chat import AT_ONCE, ChatPanel, ShownTurn
from inkwell.ui.tools.critique_body import CritiqueBody, Passage, ShownRemark
from inkwell.ui.tools.form import Answers, Readiness, ToolForm
from inkwell.ui.tools.list_body import ListBody
from inkwell.ui.tools.menu import fill_menu, for_selection, in_groups
from inkwell.ui.tools.outline_body import OutlineBody
from inkwell.ui.tools.place import COUNTED, reads_in_words, selected_words
from inkwell.ui.tools.result import Progress, ResultCard
from inkwell.ui.tools.text_body import TextBody

SHORT = Shortfall("It asks more of a model than this one can give.", "A larger one serves.")
HARD = Shortfall("It needs a model that follows instructions.", "Such a one serves.", hard=True)
PASSAGE = Passage("He had good hands.", "one", 4, 22, "Chapter / One")


def tool(name: str, output: OutputKind, *reads: Reads, **more: object) -> Tool:
    return Tool(name, name.title(), f"About {name}.", output, reads, "x", "x", **more)  # type: ignore[arg-type]


REWRITE = tool(
    *("rewrite", OutputKind.REWRITE, Reads.SELECTION), asks="What else?", choices=("warmer", "colder"), order=30
)
BEAT = tool("beat", OutputKind.PROSE, Reads.BEFORE, asks="What happens?", asks_always=True, order=20)
SUM = tool("summarise", OutputKind.TEXT, Reads.PASSAGE, order=40)


@pytest.fixture
def icons(qapp) -> Icons:
    return Icons(Theme(qapp, "light"))


@pytest.fixture
def show(qtbot):
    def shown(widget):
        qtbot.addWidget(widget)
        widget.resize(320, 400)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown


def test_a_form_shows_choices_in_the_author_s_language_and_gives_them_as_the_model_is_told(
    icons: Icons, show, monkeypatch
):
    german = {("warmer", ""): ("wärmer",), ("colder", ""): ("kälter",), ("Rewrite", ""): ("Umschreiben",)}
    monkeypatch.setattr(translation, "HERE", translation.Language("de", german))
    form = show(ToolForm(REWRITE, icons, Answers("", "colder")))
    assert (form.go.text(), form.choice.currentText(), form.answers.choice) == ("Umschreiben", "kälter", "colder")
    form.choice.setCurrentText("wärmer")
    assert form.answers.choice == "warmer"
    form.choice.setCurrentText("wie ein Brief")
    assert form.answers.choice == "wie ein Brief"


def test_a_form_gives_what_was_said_to_it(qtbot, icons: Icons, show):
    form = show(ToolForm(REWRITE, icons, Answers("mind the hens", "colder")))
    assert form.answers == Answers("mind the hens", "colder")
    form.choice.setCurrentText("as a letter")
    form.note.setPlainText("  keep the names ")
    with qtbot.waitSignal(form.run_requested) as ran:
        qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ran.args == [Answers("keep the names", "as a letter")]
    with qtbot.waitSignal(form.closed):
        qtbot.keyClick(form.note, Qt.Key.Key_Escape)


def test_a_question_that_must_be_answered_keeps_the_button_back(qtbot, icons: Icons, show):
    form = show(ToolForm(BEAT, icons))
    assert not form.go.isEnabled()
    assert "Answer the question" in form.reason
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form.note.setPlainText("She leaves")
    assert (form.go.isEnabled(), form.reason) == (True, "")


@pytest.mark.parametrize(
    ("state", "writing", "says"),
    [
        (Readiness(why_not="Select the words first."), False, "Select the words first."),
        (Readiness(), True, "It is at work."),
        (Readiness(shortfall=SHORT), False, str(SHORT)),
    ],
)
def test_what_cannot_run_says_why(icons: Icons, show, state: Readiness, writing: bool, says: str):
    form = show(ToolForm(REWRITE, icons))
    form.show_state(state, writing=writing)
    assert (form.go.isEnabled(), form.reason) == (False, says)


def test_a_model_that_is_too_small_can_be_tried_and_one_that_cannot_is_not(qtbot, icons: Icons, show):
    form = show(ToolForm(REWRITE, icons))
    form.show_state(Readiness(shortfall=SHORT))
    with qtbot.waitSignal(form.run_requested) as ran:
        qtbot.mouseClick(form.anyway, Qt.MouseButton.LeftButton)
    assert ran.args[0].anyway
    with qtbot.waitSignal(form.model_chosen):
        qtbot.mouseClick(form.another, Qt.MouseButton.LeftButton)
    form.show_state(Readiness(shortfall=HARD))
    assert not form.anyway.isVisible()
    assert form.another.isVisible()


def test_the_chapter_can_be_read_in_the_scenes_place(icons: Icons, show):
    form = show(ToolForm(SUM, icons, Answers(chapter=True)))
    form.show_state(Readiness("the whole of “One”", chapter="First"))
    assert form.answers.chapter
    assert not form.asks_nothing
    form.show_state(Readiness("your selection, 4 words"))
    assert not form.answers.chapter
    assert form.asks_nothing


@pytest.mark.parametrize(
    ("reads", "selected", "words"),
    [
        ((Reads.SELECTION,), 0, ""),
        ((Reads.SELECTION,), 1, "your selection, 1 word"),
        ((Reads.PASSAGE,), 0, "the whole of “One”"),
        ((Reads.PASSAGE,), 4, "your selection, 4 words"),
        ((Reads.MEMORY, Reads.STORY, Reads.BEFORE), 4, "“One” up to the cursor"),
        ((), 4, ""),
    ],
)
def test_a_form_says_what_would_be_read(reads: tuple[Reads, ...], selected: int, words: str):
    assert reads_in_words(tool("x", OutputKind.LIST, *reads), selected, "One") == words


def test_words_of_a_selection_are_counted_and_of_a_whole_book_nearly(blank_page: Page):
    blank_page.load("It rained.\n\nHe went on 🜁.", "A scene")
    blank_page.selectAll()
    assert selected_words(blank_page) == 5
    blank_page.load("🜁 Rain fell on it. " * (COUNTED // 9), "A book")
    assert selected_words(blank_page) == 0
    blank_page.selectAll()
    words = 4 * (COUNTED // 9)
    assert abs(selected_words(blank_page) - words) < words / 100


def test_the_menu_has_the_tools_in_their_order_those_of_one_kind_together(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    opened: list[str] = []
    fill_menu(menu, [SUM, REWRITE, BEAT], opened.append)
    assert [each.text() for each in menu.actions()] == ["Beat", "", "Rewrite", "", "Summarise"]
    menu.actions()[2].trigger()
    assert opened == ["rewrite"]
    assert in_groups([SUM, REWRITE, BEAT]) == [[BEAT], [REWRITE], [SUM]]
    assert for_selection([SUM, REWRITE, BEAT]) == [REWRITE, SUM]


def test_a_list_is_picked_from_and_its_last_item_only_when_it_is_whole(qtbot, icons: Icons, show):
    body = show(ListBody(icons))
    body.show_items(["Abel", "Ma"], writing=True)
    assert [row.insert.isEnabled() for row in body.rows] == [True, False]
    first = body.rows[0]
    body.show_items(["Abel", "Mara", "Jon"])
    assert body.rows[0] is first
    with qtbot.waitSignal(body.inserted) as inserted:
        qtbot.mouseClick(body.rows[1].insert, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(body.written_from) as written:
        qtbot.mouseClick(body.rows[2].write, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(body.copied) as copied:
        qtbot.mouseClick(body.rows[0].copy_button, Qt.MouseButton.LeftButton)
    assert (inserted.args, written.args, copied.args) == (["Mara"], ["Jon"], ["Abel"])
    body.show_items(["Abel"])
    assert [row.text for row in body.rows] == ["Abel"]


def test_a_remark_leads_to_its_passage_and_one_without_leads_nowhere(qtbot, icons: Icons, show):
    body = show(CritiqueBody(icons.theme))
    body.show_remarks([ShownRemark("Weak.", (PASSAGE,)), ShownRemark("Where?", (Passage("The hens"),))])
    known = body.rows[0]
    with qtbot.waitSignal(body.opened) as opened:
        qtbot.mouseClick(known.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.args == [PASSAGE]
    known.buttons[0].setFocus()
    with qtbot.waitSignal(body.opened):
        qtbot.keyClick(known.buttons[0], Qt.Key.Key_Space)
    assert not body.rows[1].buttons[0].isEnabled()
    body.show_remarks([ShownRemark("Weak.", (PASSAGE,)), ShownRemark("Another.", ())])
    assert body.rows[0] is known
    assert len(body.rows) == 2


def test_an_outline_adds_what_stays_ticked(qtbot, show):
    body = show(OutlineBody())
    headings = (Heading("One"), Heading("A & B", "They go.", scene=True), Heading("Two"))
    body.show_outline(headings, writing=True)
    assert not body.go.isEnabled()
    body.rows[2].box.setChecked(False)
    body.show_outline(headings, writing=False)
    assert body.go.text() == "Add 1 chapter and 1 scene to the book"
    with qtbot.waitSignal(body.wanted) as wanted:
        qtbot.mouseClick(body.go, Qt.MouseButton.LeftButton)
    assert wanted.args == [headings[:2]]
    for row in body.rows:
        row.box.setChecked(False)
    assert not body.go.isEnabled()


def test_a_summary_is_kept_as_the_author_mended_it(qtbot, icons: Icons, show):
    body = show(TextBody("Summary", icons))
    body.show_text("They go", writing=True)
    assert not body.keep.isEnabled()
    body.show_text("They go.", writing=False)
    body.text.setPlainText("They went.")
    body.show_text("They go. Far.", writing=False)
    with qtbot.waitSignal(body.kept) as kept:
        qtbot.mouseClick(body.keep, Qt.MouseButton.LeftButton)
    assert kept.args == ["They went."]


def test_a_card_says_how_far_it_is(qtbot, icons: Icons, show):
    body = ListBody(icons)
    card = show(ResultCard("Brainstorm", body, icons.theme, icons))
    card.show_progress(Progress("2 items · writing…", writing=True))
    assert (card.stop_button.isVisible(), card.again_button.isVisible()) == (True, False)
    with qtbot.waitSignal(card.stopped):
        qtbot.keyClick(card, Qt.Key.Key_Escape)
    card.show_progress(Progress("2 items", trouble="There are 2 where 5 were asked for."))
    assert (card.line, card.trouble) == ("2 items", "There are 2 where 5 were asked for.")
    with qtbot.waitSignal(card.closed):
        qtbot.keyClick(card, Qt.Key.Key_Escape)


def test_an_answer_cites_scenes_and_is_never_markup(qtbot, icons: Icons, show):
    panel = show(ChatPanel(icons.theme, icons))
    told = ShownTurn("Who <b>knew</b>?", "Mina <i>did</i> [1], not [7].", (PASSAGE,))
    panel.show_turns([told])
    row = panel.rows[0]
    assert "&lt;i&gt;did&lt;/i&gt;" in row.answer.text()
    assert row.answer.text().count("<a ") == 1
    with qtbot.waitSignal(panel.opened) as by_link:
        row.answer.linkActivated.emit("1")
    with qtbot.waitSignal(panel.opened) as by_button:
        qtbot.mouseClick(row.links[0], Qt.MouseButton.LeftButton)
    assert by_link.args == by_button.args == [PASSAGE]


def test_of_a_long_talk_the_end_is_shown_and_the_rest_on_a_press(qtbot, icons: Icons, show):
    panel = show(ChatPanel(icons.theme, icons))
    talk = [ShownTurn(f"Question {number}?", "Mina. " * 20) for number in range(AT_ONCE * 2 + 3)]
    panel.show_turns(talk)
    assert [row.question for row in panel.rows] == [turn.question for turn in talk[-AT_ONCE:]]
    for _ in range(2):
        qtbot.mouseClick(panel.earlier, Qt.MouseButton.LeftButton)
    assert [row.question for row in panel.rows] == [turn.question for turn in talk]
    assert not panel.earlier.isVisible()
    panel.show_turns([*talk, ShownTurn("And then?", writing=True)])
    assert len(panel.rows) == len(talk) + 1
    panel.show_turns([])
    assert panel.rows == []
    assert not panel.earlier.isVisible()


def test_return_asks_once_and_not_while_an_answer_is_written(qtbot, icons: Icons, show):
    panel = show(ChatPanel(icons.theme, icons))
    qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    panel.box.setPlainText("Who knew?")
    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    assert (asked.args, panel.box.toPlainText()) == (["Who knew?"], "")
    panel.give_back("Who")
    qtbot.keyClicks(panel.box, " knew?")
    assert panel.box.toPlainText() == "Who knew?"
    panel.show_turns([ShownTurn("Who knew?", writing=True)])
    assert not panel.rows[0].waiting.isHidden()
    panel.box.setPlainText("And when?")
    assert not panel.send.isEnabled()
    with qtbot.waitSignal(panel.stopped):
        qtbot.keyClick(panel.box, Qt.Key.Key_Escape)
    panel.show_turns([ShownTurn("Who knew?", "Mi", writing=True)])
    assert panel.rows[0].waiting.isHidden()
    panel.show_turns([ShownTurn("Who knew?", "Mina.")])
    assert panel.send.isEnabled()
    panel.show_shortfall("It cannot.", hard=True)
    assert not panel.send.isEnabled()


def test_pages_of_the_sidebar_are_reached_by_name(qtbot, icons: Icons, show):
    tabs = show(SideTabs())
    first, second = ListBody(icons), TextBody("x", icons)
    tabs.add("Write", first)
    tabs.add("Chat", second)
    assert (tabs.current, tabs.names) == ("Write", ("Write", "Chat"))
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs.show_page("Chat")
    assert chosen.args == ["Chat"]
    assert second.isVisible()
    assert not first.isVisible()
    with pytest.raises(ValueError, match="Runs"):
        tabs.show_page("Runs")
