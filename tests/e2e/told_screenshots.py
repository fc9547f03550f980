"""Pictures of what the model is told: the page of memory, the ledger, the inspector, what is told at all."""

from typing import cast

from pictures import save, shoot, until
from PySide6.QtTest import QTest

from inkwell.bootstrap import Desk
from inkwell.story.context import Excerpt
from inkwell.story.notes import Notes
from inkwell.ui.inspector.sections_dialog import SectionsDialog
from inkwell.ui.told_desk import STORY, ToldDesk

NOTES = Notes(
    "The year is 1911. The ferry runs on Fridays only.",
    "Dry, in short sentences.",
    2,
    (
        Excerpt(
            "The thumb", "The shop sold everything that an island needs and several things that it had needed once."
        ),
    ),
)


def shoot_told(desk: Desk, scene: str) -> None:
    """All of it in the light and in the dark, with a proposal that was told of the notes; nothing of it is kept."""
    told, page, sidebar = cast("ToldDesk", desk.equipment.parts["told"]), desk.window.page, desk.window.sidebar
    desk.session.show(scene)
    before = desk.notes.notes
    desk.notes.set(NOTES)
    page.set_cursor_offset(len("\n\n".join(page.text().split("\n\n")[:9])))
    desk.writing.continue_()
    until(lambda: desk.partner.shown is not None and not desk.partner.writing)
    for theme in ("light", "dark"):
        desk.preferences.change(theme=theme)
        sidebar.tabs.show_page(STORY)
        shoot(desk, f"memory-{theme}")
        sidebar.tabs.show_page(sidebar.tabs.names[0])
        sidebar.ledger.set_open(True)
        shoot(desk, f"ledger-{theme}")
        sidebar.ledger.set_open(False)
        _shoot_windows(desk, told, theme)
    desk.partner.discard()
    desk.notes.set(before)
    desk.preferences.change(theme="light")


def _shoot_windows(desk: Desk, told: ToldDesk, theme: str) -> None:
    told.inspect()
    inspector = told.inspector
    assert inspector is not None
    inspector.resize(940, 640)
    for name, row in (
        ("all", 0),
        ("part", next(n for n, row in enumerate(inspector.list.rows) if "Story so" in row.first)),
    ):
        inspector.list.setCurrentRow(row)
        QTest.qWait(300)
        save(inspector, f"inspector-{name}-{theme}")
    inspector.close()
    dialog = SectionsDialog(desk.notes.notes.plan, desk.window)
    dialog.show()
    QTest.qWait(300)
    save(dialog, f"sections-told-{theme}")
    dialog.close()
