"""Pictures of the story bible over the sample book: its tab and a name's card, and the window of an entry."""

from typing import cast

from pictures import save, shoot, until
from PySide6.QtTest import QTest

from inkwell.app.bible import Bible
from inkwell.bootstrap import Desk
from inkwell.story.bible import Entry, EntryKind, Progression, Trigger
from inkwell.ui.bible_desk import BibleDesk


def entries(later: str) -> tuple[Entry, ...]:
    """What an author may have noted of the sample story; `later` is a scene from which something is otherwise."""
    return (
        Entry(
            id="marit0000000",
            names=("Marit Sorley", "Marit"),
            text="She trusts no weight that she has not lifted herself.",
            fields=(("Role", "She weighs"), ("Eyes", "grey"), ("Wants", "To be believed"), ("What she hums", "Hymns")),
            trigger=Trigger(any=("ledger", "scales")),
            progressions=(Progression(later, "She knows about the letter."),),
        ),
        Entry(id="anselm000000", names=("Anselm",), text="He talks when he is afraid."),
        Entry(id="odile0000000", names=("Odile",)),
        Entry(id="river0000000", kind=EntryKind.PLACE, names=("the river",)),
        Entry(id="ledger000000", kind=EntryKind.THING, names=("the ledger",), text="Green cloth, one corner burnt."),
        Entry(id="custom000000", kind=EntryKind.LORE, names=("good weight",), text="One for the scale.", on=False),
        Entry(id="style0000000", kind=EntryKind.STYLE, names=("How it is told",), always_on=True),
    )


def shoot_bible(desk: Desk, scenes: list[str]) -> None:
    """In the light and in the dark."""
    bible = cast("Bible", desk.equipment.parts["bible"])
    shown = cast("BibleDesk", desk.equipment.parts["bible_desk"])
    until(lambda: bible.ready)
    page, window = desk.window.page, shown.entry_window
    desk.session.show(scenes[0])
    made = entries(scenes[-1])
    for entry in made:
        bible.save(entry)
    desk.preferences.change(bible_names=True)
    shown.show_panel()
    for theme in ("light", "dark"):
        desk.preferences.change(theme=theme)
        page.set_cursor_offset(page.text().index("Marit") + 1)
        until(lambda: bool(shown.names.marks_of(page).marks))
        QTest.qWait(1500)
        shown.names.show_card()
        shoot(desk, f"bible-{theme}")
        shown.names.hover_of(page).hide()
        shown.open(made[0].id)
        for tab, name in enumerate(("about", "uses", "partner")):
            window.tabs.setCurrentIndex(tab)
            until(lambda: "Looking" not in window.uses.status.full_text)
            QTest.qWait(300)
            save(window, f"bible-entry-{name}-{theme}")
        window.close()
    for entry in bible.entries:
        bible.delete(entry.id)
    desk.preferences.change(theme="light", bible_names=False)
    desk.window.outline.show_tab(0)
