"""What continuity is equipped with: a lane that reads the book, the window, the ways to a passage and to an entry."""

from typing import TYPE_CHECKING

from inkwell.app.bible import Bible
from inkwell.app.saving import SaveLane
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.ui.bible_desk import BibleDesk

if TYPE_CHECKING:
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment
    from inkwell.ui.split_desk import SplitDesk


def equip_continuity(given: "Given", equipment: "Equipment", split: "SplitDesk") -> None:
    """What does not fit together. The bible and the tools are there already."""
    from inkwell.app.continuity import Continuity
    from inkwell.ui.continuity_desk import ContinuityDesk
    from inkwell.ui.passage_desk import PassageDesk

    window, session = given.window, given.session
    bible, bible_desk = equipment.parts["bible"], equipment.parts["bible_desk"]
    runner, shelf = equipment.parts["tools"], equipment.parts["tool_shelf"]
    if not isinstance(bible, Bible) or not isinstance(bible_desk, BibleDesk):
        return
    if not isinstance(runner, ToolRunner) or not isinstance(shelf, ToolShelf):
        return
    # It reads for seconds: nothing else may stand behind it.
    lane = SaveLane("continuity")
    equipment.endings.append(lane.close)
    continuity = Continuity(session, given.drafts, bible, lane, given.lane, window)
    passages = PassageDesk(window, session, split.open, given.attempt)
    desk = ContinuityDesk(
        *(window, session, continuity, bible, given.commands, given.attempt),
        *(passages.show, bible_desk.open, given.preferences, runner, shelf),
    )
    given.each_page(desk.attach)
    equipment.parts.update(continuity=continuity, continuity_checks=desk)
