"""What the writing partner is equipped with beside Continue: tools and their answers, the chat, forms of writing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from inkwell.app.context_sources import ToldPlace
from inkwell.app.saving import SaveLane
from inkwell.story.segments import Segment
from inkwell.story.tool_results import ToolOrder
from inkwell.story.tools import Reads

if TYPE_CHECKING:
    from inkwell.ui.equipment import Given
    from inkwell.ui.form_desk import FormDesk
    from inkwell.ui.outfit import Equipment
    from inkwell.ui.split_desk import SplitDesk


def _equip_forms(given: "Given", equipment: "Equipment") -> "FormDesk":
    """Forms of writing: poem, screenplay, stage play, lyrics."""
    from inkwell.app.forms import Forms
    from inkwell.ui.form_desk import FormDesk

    lane = SaveLane("forms")
    equipment.endings.append(lane.close)
    forms = Forms(given.session, given.window)
    desk = FormDesk(
        *(given.window, given.session, forms, lane, given.preferences, given.commands, given.attempt),
    )
    given.each_page(desk.attach)
    equipment.parts.update(forms=forms, form_desk=desk)
    return desk


def equip_tools(given: "Given", equipment: "Equipment", split: "SplitDesk") -> None:
    """Writing tools: their files, running them, their place in the window."""
    from inkwell.app.known_models import KnownModels
    from inkwell.app.planning import Planning
    from inkwell.app.scene_finding import SceneFinder
    from inkwell.app.talks import Talks
    from inkwell.app.tool_runs import ToolRunner
    from inkwell.app.tool_shelf import ToolShelf
    from inkwell.ui.chat_desk import ChatDesk
    from inkwell.ui.passage_desk import PassageDesk
    from inkwell.ui.tool_answers import ToolAnswers
    from inkwell.ui.tool_desk import ToolDesk
    from inkwell.ui.tool_dialogs import ToolDialogs

    window, session, sources = given.window, given.session, given.sources

    def memory(order: ToolOrder, reads: Sequence[Reads]) -> Sequence[Segment]:
        place = ToldPlace(order.place.node, order.place.before, order.place.selection)
        return sources.beside(place, memory=Reads.MEMORY in reads, story=Reads.STORY in reads)

    lane = SaveLane("scenes")
    equipment.endings.append(lane.close)
    # No child of the window: what was read last may arrive when that is gone.
    shelf = ToolShelf(session, given.lane, given.paths.data / "tools")
    finder = SceneFinder(session, lane, given.paths.cache, window)
    known = KnownModels(given.lane, [given.paths.data / "models"])
    runner = ToolRunner(session, given.partner, given.engine, given.lane, memory, finder, window, known.names)
    equipment.endings.append(runner.finish)
    planning = Planning(session, window)
    answers = ToolAnswers(window, session, runner, planning, given.scribe, given.attempt)
    chat = ChatDesk(window, session, shelf, runner, given.engine, Talks(session, given.lane, window), given.attempt)
    forms = _equip_forms(given, equipment)
    passages = PassageDesk(window, session, split.open, given.attempt)
    dialogs = ToolDialogs(window, session, shelf, given.chooser)
    desk = ToolDesk(
        *(window, session, shelf, runner, given.engine, given.writing, chat, given.preferences),
        *(given.commands, given.attempt, dialogs.manage, forms.form_of),
    )
    given.each_page(desk.attach)
    window.focus_gained.connect(shelf.refresh)
    window.focus_gained.connect(known.refresh)
    answers.beat_wanted.connect(desk.write_from)
    answers.passage_wanted.connect(passages.show)
    chat.panel.opened.connect(passages.show)
    equipment.parts.update(
        known_models=known, tool_shelf=shelf, tools=runner, tool_desk=desk, tool_answers=answers, chat=chat
    )
