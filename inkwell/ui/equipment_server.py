"""What a server of the author's own is equipped with: its dialog, and the process that it is tried in."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment


def equip_servers(given: "Given", equipment: "Equipment") -> None:
    """Servers: the command. There is a process only while one is tried."""
    from inkwell.app.clients import client_maker
    from inkwell.app.generation import Engine
    from inkwell.app.server_trial import ServerTrial
    from inkwell.ui.server_desk import ServerDesk

    trial = ServerTrial(Engine(client_maker(given.paths), given.window), given.window)
    equipment.endings.append(trial.stop)
    desk = ServerDesk(
        *(given.window, given.session, given.servers, trial, given.preferences, given.chooser, given.commands),
        lambda writer: given.attempt(lambda: given.writer.choose(writer)),
    )
    equipment.parts["server_desk"] = desk
