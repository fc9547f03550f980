"""What seeing inside a model is equipped with: the lens on the page."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment


def equip_lens(given: "Given", equipment: "Equipment") -> None:
    """What the model looked at before a word."""
    from inkwell.ui.lens_desk import LensDesk

    desk = LensDesk(given.window, given.engine, given.sources, given.preferences, given.commands)
    given.session.shown.connect(desk.close)
    given.session.closed.connect(desk.close)
    equipment.parts["lens"] = desk
