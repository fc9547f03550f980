"""What the window is equipped with to tell of itself: this machine and model, crash reports, a newer version."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkwell.app.engine_restarts import EngineRestarts
    from inkwell.ui.crash_desk import CrashDesk
    from inkwell.ui.equipment import Given
    from inkwell.ui.machine_desk import MachineDesk
    from inkwell.ui.outfit import Equipment


def equip_reports(given: "Given", equipment: "Equipment", crashes: "CrashDesk") -> None:
    """The three commands; what is behind the first of them is made when it is first asked for."""
    from functools import cache

    from inkwell.app.engine_restarts import EngineRestarts
    from inkwell.app.updates import Updates
    from inkwell.library import updates
    from inkwell.translation import tr
    from inkwell.ui.commands import Menu
    from inkwell.ui.update_desk import UpdateDesk

    window, commands, menu = given.window, given.commands, Menu.HELP
    restarts = EngineRestarts(given.engine, window)
    machine = cache(lambda: _machine(given, equipment, restarts))
    commands.add(menu, tr("About this machine and &model…"), lambda: machine().open(), book=False, name="machine")
    commands.add(menu, tr("C&rash reports…"), crashes.open, book=False, name="crashes")
    looking = Updates(updates.ADDRESS, window)
    equipment.endings.append(looking.close)
    newer = UpdateDesk(window, looking, given.preferences, given.chooser)
    newer.guard(commands, commands.add(menu, tr("Check for &updates…"), newer.look, book=False, name="updates"))
    equipment.parts.update(restarts=restarts, update_desk=newer)
    given.crashes.look()


def _machine(given: "Given", equipment: "Equipment", restarts: "EngineRestarts") -> "MachineDesk":
    """Drivers are asked there, which may take seconds: on a lane of its own."""
    from inkwell.app.saving import SaveLane
    from inkwell.ui.machine_desk import MachineDesk

    lane = SaveLane("machine")
    equipment.endings.append(lane.close)
    desk = MachineDesk(
        *(given.window, given.engine, restarts, given.writer, given.voices, given.preferences),
        *(given.chooser, given.paths, lane),
    )
    equipment.parts["machine_desk"] = desk
    return desk
