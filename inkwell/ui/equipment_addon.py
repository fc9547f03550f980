"""What the add-on is equipped with: its command, the process that installs it, the window behind both."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkwell.ui.addon_desk import AddOnDesk
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment


def equip_addon(given: "Given", equipment: "Equipment") -> "AddOnDesk":
    """The add-on, where this installation of Inkwell has one; with pip, what is said instead."""
    from inkwell.addon.place import AddOn
    from inkwell.app.addon_work import AddOnWork, installation_maker
    from inkwell.ui.addon_desk import AddOnDesk
    from inkwell.voice.installation import missing_libraries

    window, paths = given.window, given.paths
    make = installation_maker(paths.log / "addon.log")
    # To delete a gigabyte takes seconds, in which no word may wait to be saved.
    work = AddOnWork(AddOn.of(paths.data), make, given.backup_lane, window)
    equipment.endings += (work.close,)
    desk = AddOnDesk(window, work, given.preferences, given.commands, given.chooser, missing_libraries)
    equipment.parts.update(addon=desk, addon_work=work)
    return desk
