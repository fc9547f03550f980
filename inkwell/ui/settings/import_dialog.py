"""What taking settings from a file would change, before it is done."""

from typing import Any

from PySide6.QtWidgets import QWidget

from inkwell.settings.catalogue import SETTINGS, Setting, said
from inkwell.settings.exchange import Offer
from inkwell.settings.settings import Settings
from inkwell.translation import parted, tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel


class ImportSettingsDialog(DialogFrame):
    """Lists the changes; accepted when they shall be made."""

    def __init__(self, name: str, offer: Offer, now: Settings, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Take over settings"), parent)
        self.resize(640, 480)
        many = len(offer.changes)
        words = tr("{many} settings", many=many) if many != 1 else tr("One setting")
        self.summary = WrappedLabel(
            tr("{words} would be as in “{name}”; all others stay as they are.", words=words, name=name), "strong"
        )
        self.changes = RowList(tr("What would be otherwise"), icons)
        self.changes.set_rows(_rows(offer, now))
        self.notes = WrappedLabel(notes_on(offer), "soft")
        if not notes_on(offer):
            self.notes.hide()
        self.body.addWidget(self.summary)
        self.body.addWidget(self.changes, 1)
        self.body.addWidget(self.notes)
        self.cancel_button, self.take_button = self.add_buttons(tr("Leave all as it is"), tr("Take them over"))


def _rows(offer: Offer, now: Settings) -> list[Row]:
    return [_row(SETTINGS[name], getattr(now, name), value) for name, value in offer.changes.items()]


def _row(setting: Setting, before: Any, after: Any) -> Row:
    return Row(setting.declared.label, f"{said(setting, before)} → {said(setting, after)}")


def notes_on(offer: Offer) -> str:
    """What else there is to say of a file; "" for nothing."""
    notes: list[str] = []
    if offer.newer:
        notes.append(tr("A newer Inkwell wrote this file; what is known here can be taken over."))
    if offer.wrong:
        labels = parted(f"“{SETTINGS[name].declared.label}”" for name in offer.wrong)
        notes.append(tr("Cannot be used and is left out: {labels}.", labels=labels))
    if offer.unknown:
        notes.append(tr("Unknown here and left out: {unknown}.", unknown=parted(offer.unknown)))
    return " ".join(notes)
