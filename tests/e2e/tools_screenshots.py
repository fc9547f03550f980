"""Pictures of the writing tools and of forms of writing, in light and dark: called by `screenshots.py`."""

from pictures import shoot, shoot_dialog, until

from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.bootstrap import Desk
from inkwell.manuscript.node import NodeKind
from inkwell.story.forms import Form
from inkwell.story.tool_results import Source, ToolOrder, ToolResult, Variant
from inkwell.ui.chat_desk import ChatDesk
from inkwell.ui.form_desk import FormDesk
from inkwell.ui.tool_answers import ToolAnswers
from inkwell.ui.tool_desk import ToolDesk
from inkwell.ui.tool_dialogs import ToolDialogs
from inkwell.ui.tools.chat import ShownTurn
from inkwell.ui.tools.critique_body import Passage
from inkwell.ui.tools.place import place_on

ANSWERS = {
    "next": "1. The pump at the slip runs dry, and the man who owned it blames Marit.\n2. A ship comes in with nobody "
    "aboard.\n3. Marit puts the box down and says what she has seen.\n",
    "critique": "> He had good hands.\nIt states what the sentence after it shows; one of them is enough.\n"
    "> strength than the cast iron\nThe best of the page.\n",
    "summarise": "Anselm and Marit check every weight on the island, from the harbour to the bar of the Anchor.",
    "outline": "## Chapter 1: The harbour\n- They test the pump at the slip and find it short by eight.\n- Tea with "
    "Mrs Breck\n## Chapter 2: The bar\n- He holds the measure up to the window\n",
}
POEM = (
    "The pump gave nineteen where it promised twenty,\nThe clerk wrote down the number in a row,\n"
    "The man who owned it had enough, and plenty,\nAnd looked as if he did not want to know.\n"
)
SCRIPT = (
    "INT. THE ANCHOR - NIGHT\n\nAnselm holds the measure up to the window and waits.\n\nMARIT (O.S.)\n(low)\n"
    "It is short by eight. I said so at the slip.\n\nANSELM\nThen write it down.\n\nCUT TO:\n\nEXT. SLIP - DAY\n"
)


def shoot_tools(desk: Desk, scene: str) -> None:
    """A tool's form, an answer of each kind, the chat, the author's tools, a poem and a screenplay."""
    parts = desk.equipment.parts
    shelf, tools, runner, answers = parts["tool_shelf"], parts["tool_desk"], parts["tools"], parts["tool_answers"]
    assert isinstance(shelf, ToolShelf)
    assert isinstance(tools, ToolDesk)
    assert isinstance(runner, ToolRunner)
    assert isinstance(answers, ToolAnswers)
    until(lambda: bool(shelf.tools))
    desk.session.show(scene)
    for theme in ("light", "dark"):
        desk.preferences.change(theme=theme)
        tools.open("rewrite")
        shoot(desk, f"tool-form-{theme}")
        tools.close()
        for name, text in ANSWERS.items():
            found = shelf.find(name)
            assert found is not None
            order = ToolOrder(found.tool, place_on(desk.window.page, scene, ""))
            result = ToolResult(name, order, (Variant(f"{name}.0", text),))
            runner.began.emit(result)
            runner.ended.emit(result)
            shoot(desk, f"tool-{name}-{theme}")
            answers.clear()
        _shoot_chat(desk, scene, theme)
        shoot_dialog(ToolDialogs(desk.window, desk.session, shelf, desk.chooser).manage(), f"tools-{theme}")
        _shoot_forms(desk, theme)
        desk.session.show(scene)
    desk.preferences.change(theme="light")


def _shoot_chat(desk: Desk, scene: str, theme: str) -> None:
    chat = desk.equipment.parts["chat"]
    assert isinstance(chat, ChatDesk)
    chat.open()
    source = Source(scene, desk.session.manuscript.node(scene).title, "They did the harbour first.")
    passage = Passage(source.text, source.node, title=source.title)
    answer = "Anselm did the harbour, with Marit carrying the box [1]."
    chat.panel.show_turns([ShownTurn("Who did the harbour?", answer, (passage,))])
    shoot(desk, f"chat-{theme}")
    chat.clear()
    desk.window.sidebar.tabs.show_page("Write")


def _shoot_forms(desk: Desk, theme: str) -> None:
    forms = desk.equipment.parts["form_desk"]
    assert isinstance(forms, FormDesk)
    for form, text in ((Form.POEM, POEM), (Form.SCREENPLAY, SCRIPT)):
        made = desk.session.add(NodeKind.SCENE, form.value.capitalize(), None, 0)
        desk.session.show(made)
        forms.choose(form)
        desk.window.page.replace_text(text)
        until(forms.line.isVisible)
        shoot(desk, f"{form.value}-{theme}")
        desk.session.delete(made)
