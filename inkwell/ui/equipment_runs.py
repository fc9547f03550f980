"""What results of models are equipped with: rewrites in the page, cards side by side, the results in a scene."""

from typing import TYPE_CHECKING

from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.translation import shown

if TYPE_CHECKING:
    from inkwell.app.writers import Writers
    from inkwell.ui.blind_desk import BlindDesk
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment


def equip_runs(given: "Given", equipment: "Equipment") -> None:
    """Rewrites in the page, more for the cards, and the results in a scene. The tools are there already."""
    from inkwell.app.clients import client_maker
    from inkwell.app.generation import Engine
    from inkwell.app.models import models_at_hand
    from inkwell.app.other_model import OtherModel
    from inkwell.app.run_history import RunHistory
    from inkwell.app.writers import Writers
    from inkwell.ui.card_desk import CardDesk
    from inkwell.ui.rewrite_desk import RewriteDesk
    from inkwell.ui.runs_desk import RunsDesk
    from inkwell.ui.wording_desk import WordingDesk

    window, session, preferences = given.window, given.session, given.preferences
    other = OtherModel(Engine(client_maker(given.paths), window), window)
    lanes = given.lane, given.backup_lane
    folders = [given.paths.data / "models"]
    writers = Writers(lambda: models_at_hand(preferences.settings, folders), given.voices)
    history = RunHistory(session, given.engine, other, *lanes, window, lambda: given.writer.guard, writers)
    equipment.endings.append(history.finish)
    given.writer.voices_changed.connect(other.let_voices_go)
    cards = CardDesk(window, given.partner, history, preferences, given.commands, given.attempt)
    shelf, runner = equipment.parts["tool_shelf"], equipment.parts["tools"]
    rewrites = None
    if isinstance(runner, ToolRunner):
        rewrites = RewriteDesk(window, runner, given.partner, given.scribe, preferences, given.attempt)
        given.each_page(rewrites.attach)
        equipment.parts["wordings"] = WordingDesk(window, rewrites)
    runs = RunsDesk(
        *(window, session, history, given.partner, given.engine, given.writing, preferences),
        *(given.commands, given.attempt),
        writers.all,
        lambda: {tool.name: shown(tool.title) for tool in shelf.tools} if isinstance(shelf, ToolShelf) else {},
        rewrites,
    )
    equipment.parts.update(run_history=history, cards=cards, runs=runs, rewrites=rewrites)
    runs.blind_wanted.connect(_equip_blind(given, equipment, writers).open_for)


def _equip_blind(given: "Given", equipment: "Equipment", writers: "Writers") -> "BlindDesk":
    """Two models, voices or styles compared without knowing which is which."""
    from inkwell.app.blind import BlindComparisons
    from inkwell.app.clients import client_maker
    from inkwell.app.saving import SaveLane
    from inkwell.ui.blind_desk import BlindDesk

    window, session, preferences = given.window, given.session, given.preferences
    # It waits for models, sometimes for minutes: nothing else may stand behind it.
    asking = SaveLane("blind")
    blind = BlindComparisons(
        *(session, given.drafts, given.sources, given.lane, asking, client_maker(given.paths)),
        lambda: {use.model.name: use for use in writers.all()},
        lambda: preferences.settings,
        window,
        lambda: given.engine.busy,
    )
    equipment.endings += (blind.stop, asking.close)
    desk = BlindDesk(
        *(window, session, blind, given.engine, preferences, given.commands, given.attempt),
        lambda: [use.model for use in writers.all()],
    )
    equipment.parts.update(blind=blind, blind_desk=desk)
    return desk
