"""What is for planning: the steps of the outline, and the views of the book's plan."""

from inkwell.ui.equipment import Equipment, Given
from inkwell.ui.split_desk import SplitDesk


def equip_planning(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """Changes of the book's shape that can be taken back, the views of the plan, and templates."""
    from inkwell.app.plan_acts import PlanActs
    from inkwell.app.structure import Structure
    from inkwell.storage.template_files import TemplateFolder
    from inkwell.ui.plan_desk import PlanDesk
    from inkwell.ui.structure_desk import StructureDesk
    from inkwell.ui.template_desk import TemplateDesk

    window = given.window
    structure = Structure(given.session, window)
    desk = StructureDesk(window, structure, given.commands, given.attempt)
    window.focused_undo.add(window.outline.tree, desk.undo, desk.redo)
    acts = PlanActs(given.session, structure, given.words, window)
    asked = (given.commands, given.chooser, given.attempt)
    plan = PlanDesk(window, given.session, acts, given.words, desk, *asked, split.open)
    own = TemplateFolder(given.paths.data / "templates")
    templates = TemplateDesk(window, given.session, acts, own, *asked, plan.open)
    equipment.parts.update(structure=structure, structure_desk=desk, plan_acts=acts, plan=plan, templates=templates)
