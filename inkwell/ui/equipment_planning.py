"""What is for planning: the steps of the outline, and the views of the book's plan."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from inkwell.app.structure import Structure
from inkwell.ui.equipment import Equipment, Given
from inkwell.ui.split_desk import SplitDesk

if TYPE_CHECKING:
    from inkwell.ui.plan_desk import PlanDesk


def equip_exchange(given: Given, equipment: Equipment) -> None:
    """The export window."""
    from inkwell.app.saving import SaveLane
    from inkwell.ui.export_desk import ExportDesk
    from inkwell.ui.plan_desk import PlanDesk

    # A preview is not to wait for an export, nor a save for either.
    lanes = SaveLane("export preview"), SaveLane("export")
    equipment.endings += [lane.close for lane in lanes]
    plan, outline = equipment.parts["plan"], given.window.outline.tree
    assert isinstance(plan, PlanDesk)  # noqa: S101 - planning is equipped before it

    def chosen() -> Sequence[str]:
        if plan.shown and not outline.hasFocus():
            return plan.page.chosen()
        return outline.several() or [outline.current_id()]

    desk = ExportDesk(
        *(given.window, given.session, given.drafts, given.scribe, given.words, given.paths.data, lanes, chosen),
        *(given.commands, given.chooser, given.attempt),
    )
    plan.menu_made.connect(desk.offer)
    equipment.parts["export_desk"] = desk


def equip_planning(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """Changes of the book's shape that can be taken back, the views of the plan, and templates."""
    from inkwell.app.book_moving import BookMoving
    from inkwell.app.plan_acts import PlanActs
    from inkwell.storage.template_files import TemplateFolder
    from inkwell.ui.field_desk import FieldDesk
    from inkwell.ui.find_desk import FindDesk
    from inkwell.ui.moving_desk import MovingDesk
    from inkwell.ui.plan_desk import PlanDesk
    from inkwell.ui.plan_memory import PlanMemory
    from inkwell.ui.several_desk import SeveralDesk
    from inkwell.ui.structure_desk import StructureDesk
    from inkwell.ui.template_desk import TemplateDesk
    from inkwell.ui.untold_desk import UntoldDesk

    window = given.window
    structure = Structure(given.session, window)
    desk = StructureDesk(window, structure, given.commands, given.attempt)
    window.focused_undo.add(window.outline.tree, desk.undo, desk.redo)
    acts = PlanActs(given.session, structure, given.drafts, window)
    asked = (given.commands, given.chooser, given.attempt)
    plan = PlanDesk(window, given.session, acts, given.words, desk, *asked, split.open)
    split.asked.connect(plan.close)
    _bring_the_page(given, plan)
    finding = equipment.parts["finding"]
    if isinstance(finding, FindDesk):
        finding.ask_first(plan.find)
        finding.page_wanted.connect(plan.close)
    plan.made.connect(PlanMemory(window, given.preferences).attach)
    fields = FieldDesk(plan, given.session, acts, given.chooser, given.attempt)
    several = SeveralDesk(window, given.session, acts, given.chooser, given.attempt)
    equipment.parts.update(several=several, fields=fields)
    _equip_collections(given, equipment, structure, plan)
    moving = BookMoving(given.session, structure, acts, given.drafts, given.lane, given.paths.state, window)
    equipment.parts["moving"] = MovingDesk(window, given.session, moving, plan, *asked)
    own = TemplateFolder(given.paths.data / "templates")
    templates = TemplateDesk(window, given.session, acts, own, *asked, plan.open)
    equipment.parts.update(structure=structure, structure_desk=desk, plan_acts=acts, plan=plan, templates=templates)
    _equip_details(given, equipment, structure)
    untold = UntoldDesk(window, given.session, acts, given.preferences, given.commands, given.attempt)
    plan.menu_made.connect(untold.offer)
    equipment.parts["untold"] = untold
    _equip_joints(given, equipment, structure, split)
    _equip_comments(given, equipment, split)


def _equip_details(given: Given, equipment: Equipment, structure: Structure) -> None:
    """Title, author and language; what goes by the language follows it."""
    from inkwell.app.book_details import BookDetails
    from inkwell.app.proofing import Proofing
    from inkwell.ui.details_desk import DetailsDesk
    from inkwell.ui.looks_desk import LooksDesk

    details = BookDetails(given.session, structure, given.window)
    desk = DetailsDesk(given.window, given.session, details, given.commands, given.chooser, given.attempt)
    looks, proofing = equipment.parts["looks"], equipment.parts["proofing"]
    details.changed.connect(given.words.follow_language)
    if isinstance(looks, LooksDesk) and isinstance(proofing, Proofing):
        details.changed.connect(looks.follow_book)
        details.changed.connect(proofing.follow)
    equipment.parts["details_desk"] = desk


def _bring_the_page(given: Given, plan: "PlanDesk") -> None:
    """What is asked for in the sidebar comes to the page, so that comes to the front."""
    sidebar = given.window.sidebar
    for asked in (
        *(sidebar.continue_requested, sidebar.beat_requested, sidebar.accept_requested),
        *(sidebar.accept_sentence_requested, sidebar.card_accepted, sidebar.card_retry, sidebar.card_remarked),
        *(sidebar.card_forked, given.partner.began),
    ):
        asked.connect(plan.close)


def _equip_collections(given: Given, equipment: Equipment, structure: Structure, plan: "PlanDesk") -> None:
    """Collections of the plan. The search of the book is there already."""
    from inkwell.app.collecting import Collecting
    from inkwell.app.held_words import HeldWords
    from inkwell.app.searching import BookSearch
    from inkwell.ui.collection_desk import CollectionDesk

    search = equipment.parts["search"]
    if isinstance(search, BookSearch):
        collecting = Collecting(given.session, structure, given.window)
        held = HeldWords(given.session, given.drafts, search, given.window)
        desk = CollectionDesk(given.window, given.session, collecting, held, plan, given.chooser, given.attempt)
        equipment.parts.update(collecting=collecting, collections=desk)


def _equip_comments(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """The list of comments and bookmarks, and links to files."""
    from inkwell.app.book_comments import BookComments
    from inkwell.app.saving import SaveLane
    from inkwell.ui.comments_desk import CommentsDesk
    from inkwell.ui.link_desk import LinkDesk
    from inkwell.ui.passage_desk import PassageDesk

    window, session = given.window, given.session
    # Nobody waits for a backup to see what they noted.
    lane = SaveLane("comments")
    equipment.endings.append(lane.close)
    comments = BookComments(session, given.drafts, lane, window)
    passages = PassageDesk(window, session, split.open, given.attempt)
    desk = CommentsDesk(*(window, session, comments, given.commands, given.chooser, passages.show), given.preferences)
    given.each_page(desk.attach)
    links = LinkDesk(window, session, given.commands, given.chooser, given.attempt)
    given.each_page(links.attach)
    equipment.parts.update(comments=comments, comments_desk=desk, links=links)


def _equip_joints(given: Given, equipment: Equipment, structure: Structure, split: SplitDesk) -> None:
    """Splitting and merging scenes."""
    from inkwell.app.joints import Joints
    from inkwell.app.run_joints import RunJoints
    from inkwell.manuscript.counts import size_text
    from inkwell.ui.joint_desk import JointDesk
    from inkwell.ui.search_desk import OpenPages

    window, words = given.window, given.words
    joints = Joints(given.session, given.drafts, OpenPages(window), window)
    RunJoints(given.session, joints, given.lane, window)
    joints.rewrote.connect(lambda node, text: words.set(node, size_text(text, words.rules)))
    desk = JointDesk(window, given.session, joints, structure, given.commands, given.attempt, split.open)
    given.each_page(desk.attach)
    equipment.parts.update(joints=joints, joint_desk=desk)
