"""The settings of colours: the theme, the author's own colours, and whether things move."""

from typing import Literal, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label
from inkwell.ui.dialogs.looks_preview import LooksPreview
from inkwell.ui.editor.looks import Looks
from inkwell.ui.own_colours import OwnColours, derived, is_colour
from inkwell.ui.theme import FIXED, Theme
from inkwell.ui.tokens import Tokens

THEMES = (
    ("Follow the system", "system"),
    ("Light", "light"),
    ("Sepia", "sepia"),
    ("Dark", "dark"),
    ("High contrast", "contrast"),
    ("Your own colours", "own"),
)
OWN_HINT = "Everything else follows from these three. Words that could not be read are shown darker or lighter."


class ColourLine(QWidget):
    """One colour as a text like "#24211C", with a button that shows it and lets one choose."""

    changed = Signal()

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self.line = QLineEdit(colour)
        self.line.setMaxLength(7)
        self.line.setAccessibleName(f"Colour of {name}, as # and six digits")
        self.button = QPushButton("Choose…")
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"Choose the colour of {name}")
        self._swatch = QLabel()
        self._swatch.setFixedSize(28, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._swatch, self.line, self.button):
            row.addWidget(widget)
        self.line.textChanged.connect(self._follow)
        self.button.clicked.connect(self._choose)
        self._follow()

    @property
    def colour(self) -> str:
        """The colour, or "" while there is none."""
        text = self.line.text().strip().upper()
        return text if is_colour(text) else ""

    def _follow(self) -> None:
        ground = self.colour or "transparent"
        self._swatch.setStyleSheet(f"background: {ground}; border: 1px solid palette(mid); border-radius: 6px;")
        self.changed.emit()

    def _choose(self) -> None:
        found = QColorDialog.getColor(QColor(self.colour or "#FFFFFF"), self, f"Colour of {self._name}")
        if found.isValid():
            self.line.setText(found.name().upper())


class ColourRows(QWidget):
    """A form for one section of the settings. `changes` are the fields of `Settings` by name."""

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = dict(settings.own_colours)
        own = OwnColours.of(settings.own_colours)
        self.theme_box = QComboBox()
        for words, choice in THEMES:
            self.theme_box.addItem(words, choice)
        self.theme_box.setCurrentIndex(max(0, self.theme_box.findData(settings.theme)))
        self.page = ColourLine("the page", own.page)
        self.ink = ColourLine("the ink", own.ink)
        self.accent = ColourLine("the accent", own.accent)
        self.still = QCheckBox("&Move nothing on the screen")
        self.still.setChecked(settings.motion == "reduced")
        self.note = text_label("", "soft")
        self.preview = LooksPreview(theme.tokens)
        self._lay_out()
        self.theme_box.currentIndexChanged.connect(self._follow)
        for each in (self.page, self.ink, self.accent):
            each.changed.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            ("&Theme", self.theme_box, self.theme_box),
            ("P&age", self.page, self.page.line),
            ("&Ink", self.ink, self.ink.line),
            ("Acc&ent", self.accent, self.accent.line),
        )
        for name, field, buddy in rows:
            label = QLabel(name)
            label.setMinimumSize(LABEL, 28)
            label.setBuddy(buddy)
            form.addRow(label, field)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.still)
        column.addWidget(self.preview, 1)

    @property
    def own(self) -> OwnColours:
        """The author's three colours; what is no colour yet is as in the light theme."""
        return OwnColours.of({"page": self.page.colour, "ink": self.ink.colour, "accent": self.accent.colour})

    def _follow(self) -> None:
        chosen = self.theme_box.currentData() == "own"
        for row in (1, 2, 3):
            self._form.setRowVisible(row, chosen)
        self.note.setVisible(chosen)
        self.note.setText(self.reason or self.own.warning or OWN_HINT)
        self.note.setProperty("role", "trouble" if self.reason or self.own.warning else "soft")
        self.note.style().polish(self.note)
        self.preview.show_colours(self.tokens)
        self.changed.emit()

    def show_looks(self, looks: Looks) -> None:
        """Show the colours on a page with these looks."""
        self.preview.show_looks(looks)

    @property
    def tokens(self) -> Tokens:
        """The colours as the fields say them."""
        choice = str(self.theme_box.currentData())
        if choice == "own":
            return derived(self.own)
        return FIXED.get(choice) or self._theme.of_the_system()

    @property
    def reason(self) -> str:
        """One sentence why these cannot be the settings; empty when they can."""
        lines = (self.page, self.ink, self.accent)
        if self.theme_box.currentData() == "own" and not all(line.colour for line in lines):
            return "A colour is written as # and six digits or letters from A to F."
        return ""

    @property
    def changes(self) -> dict[str, object]:
        """What the author set."""
        choice = cast(Literal["system", "light", "sepia", "dark", "contrast", "own"], self.theme_box.currentData())
        touched = choice == "own" or self.own != OwnColours.of(self._before)
        return {
            "theme": choice,
            "own_colours": self.own.named() if touched else self._before,
            "motion": "reduced" if self.still.isChecked() else "system",
        }
