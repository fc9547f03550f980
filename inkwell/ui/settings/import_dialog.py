"""What taking settings from a file would change, before it is done."""

from PySide6.QtWidgets import QWidget

from inkwell.settings.catalogue import SETTINGS, said
from inkwell.settings.exchange import Offer
from inkwell.settings.settings import Settings
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.settings.shown import shown
from inkwell.ui.statistics.table import Table


class ImportSettingsDialog(DialogFrame):
    """Lists the changes; accepted when they shall be made."""

    def __init__(self, name: str, offer: Offer, now: Settings, parent: QWidget | None = None) -> None:
        super().__init__("Take over settings", parent)
        self.resize(640, 480)
        many = len(offer.changes)
        words = f"{many} settings" if many != 1 else "One setting"
        self.summary = WrappedLabel(f"{words} would be as in “{name}”; all others stay as they are.", "strong")
        self.table = Table("What would be otherwise", ("Setting", "Now", "Then"))
        self.table.set_rows(_rows(offer, now))
        self.notes = WrappedLabel(notes_on(offer), "soft")
        self.notes.setVisible(bool(notes_on(offer)))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.notes)
        self.cancel_button, self.take_button = self.add_buttons("Leave all as it is", "Take them over")


def _rows(offer: Offer, now: Settings) -> list[tuple[str, str, str]]:
    return [
        (
            shown(SETTINGS[name].declared.label),
            said(SETTINGS[name], getattr(now, name), shown),
            said(SETTINGS[name], value, shown),
        )
        for name, value in offer.changes.items()
    ]


def notes_on(offer: Offer) -> str:
    """What else there is to say of a file; "" for nothing."""
    notes: list[str] = []
    if offer.newer:
        notes.append("A newer Inkwell wrote this file; what is known here can be taken over.")
    if offer.wrong:
        labels = ", ".join(f"“{shown(SETTINGS[name].declared.label)}”" for name in offer.wrong)
        notes.append(f"Cannot be used and is left out: {labels}.")
    if offer.unknown:
        notes.append(f"Unknown here and left out: {', '.join(offer.unknown)}.")
    return " ".join(notes)
