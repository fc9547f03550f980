"""What results of models are equipped with: rewrites in the page, cards side by side, the results in a scene."""

from typing import TYPE_CHECKING

from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf

if TYPE_CHECKING:
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
    from inkwell.ui.card_desk import CardDesk
    from inkwell.ui.rewrite_desk import RewriteDesk
    from inkwell.ui.runs_desk import RunsDesk
    from inkwell.ui.wording_desk import WordingDesk

    window, session, preferences = given.window, given.session, given.preferences
    other = OtherModel(Engine(client_maker(given.paths), window), window)
    lanes = given.lane, given.backup_lane
    history = RunHistory(session, given.engine, other, *lanes, window, lambda: given.writer.guard)
    equipment.endings.append(history.finish)
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
        lambda: models_at_hand(preferences.settings, [given.paths.data / "models"]),
        lambda: {tool.name: tool.title for tool in shelf.tools} if isinstance(shelf, ToolShelf) else {},
        rewrites,
    )
    equipment.parts.update(run_history=history, cards=cards, runs=runs, rewrites=rewrites)
    runs.blind_wanted.connect(_equip_blind(given, equipment).open_for)


def _equip_blind(given: "Given", equipment: "Equipment") -> "BlindDesk":
    """Two models or styles compared without knowing which is which."""
    from inkwell.app.blind import BlindComparisons
    from inkwell.app.book_writer import voices_at_hand
    from inkwell.app.clients import client_maker
    from inkwell.app.models import models_at_hand
    from inkwell.app.saving import SaveLane
    from inkwell.ui.blind_desk import BlindDesk
    from inkwell.voice.shelf import Shelf

    window, session, preferences = given.window, given.session, given.preferences
    shelf = Shelf(given.paths.data / "voices")
    folders = [given.paths.data / "models"]
    # It waits for models, sometimes for minutes: nothing else may stand behind it.
    asking = SaveLane("blind")
    blind = BlindComparisons(
        *(session, given.drafts, given.sources, given.lane, asking, client_maker(given.paths)),
        lambda: {
            **{model.name: model for model in models_at_hand(preferences.settings, folders)},
            **{use.model.name: use for use in voices_at_hand(shelf)},
        },
        lambda: preferences.settings,
        window,
        lambda: given.engine.busy,
    )
    equipment.endings += (blind.stop, asking.close)
    desk = BlindDesk(
        *(window, session, blind, given.engine, preferences, given.commands, given.attempt),
        lambda: (
            *models_at_hand(preferences.settings, folders),
            *(use.model for use in voices_at_hand(shelf)),
        ),
    )
    equipment.parts.update(blind=blind, blind_desk=desk)
    return desk
