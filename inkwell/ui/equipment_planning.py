"""What is for planning: the steps of the outline, and the views of the book's plan."""

from inkwell.ui.equipment import Equipment, Given


def equip_planning(given: Given, equipment: Equipment) -> None:
    """Changes of the book's shape that can be taken back."""
    from inkwell.app.structure import Structure
    from inkwell.ui.structure_desk import StructureDesk

    window = given.window
    structure = Structure(given.session, window)
    desk = StructureDesk(window, structure, given.commands, given.attempt)
    window.focused_undo.add(window.outline.tree, desk.undo, desk.redo)
    equipment.parts.update(structure=structure, structure_desk=desk)
