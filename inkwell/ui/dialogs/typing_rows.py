"""The settings of typing: Markdown's marks on the page, and the marks that become typographic."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from inkwell.manuscript.quotation import convention_for
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.dictionaries import language_name
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label

MARKERS = (
    ("Only where the caret is in them", "hidden"),
    ("Always, but faint", "dimmed"),
    ("Always, as they are", "always"),
)
LANGUAGES = (
    *("en-US", "en-GB", "de", "de-CH", "fr", "es", "es-MX", "it", "pt-PT", "pt-BR", "ca", "gl", "ro", "el", "nl", "af"),
    *("pl", "cs", "sk", "sl", "hr", "sr", "bg", "hu", "ru", "uk", "be", "et", "lt", "is", "sv", "fi", "da", "nb", "nn"),
    *("tr", "he", "ar", "fa", "zh-CN", "zh-TW", "ja", "ko"),
)
HINT = (
    "Undo right after such a change gives back what you typed, and it stays. "
    "Code, comments and what is pasted are never changed."
)


class TypingRows(QWidget):
    """A form for one section of the settings. `changes` are the fields of `Settings` by name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.markers_box = QComboBox()
        for words, choice in MARKERS:
            self.markers_box.addItem(words, choice)
        self.markers_box.setCurrentIndex(max(0, self.markers_box.findData(settings.markers)))
        self.quotes = QCheckBox("Typographic &quotation marks and apostrophes")
        self.quotes.setChecked(settings.smart_quotes)
        self.dashes = QCheckBox("A &dash for two hyphens")
        self.dashes.setChecked(settings.smart_dashes)
        self.ellipses = QCheckBox("An &ellipsis for three full stops")
        self.ellipses.setChecked(settings.smart_ellipses)
        self.language_box = QComboBox()
        self._fill_languages(settings.smart_language)
        self.example = text_label("", "quoted")
        self._lay_out()
        self.language_box.currentIndexChanged.connect(self._follow)
        self._follow()

    def _fill_languages(self, chosen: str) -> None:
        self.language_box.addItem("The book’s", "")
        known = dict.fromkeys((*LANGUAGES, *filter(None, [chosen])))
        for tag in sorted(known, key=language_name):
            self.language_box.addItem(language_name(tag), tag)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(chosen)))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, box in (("&Markdown marks", self.markers_box), ("&Language", self.language_box)):
            label = QLabel(name)
            label.setMinimumSize(LABEL, 28)
            label.setBuddy(box)
            form.addRow(label, box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(form)
        column.addWidget(self.example)
        for box in (self.quotes, self.dashes, self.ellipses):
            column.addWidget(box)
        column.addWidget(text_label(HINT, "soft"))
        column.addStretch(1)

    def _follow(self) -> None:
        tag = str(self.language_box.currentData())
        convention = convention_for(tag or "en")
        (outer, closes), (inner, ends) = convention.outer, convention.inner
        space = "\u202f" if convention.spaced else ""
        shown = f"{outer}{space}Aa {inner}Bb{ends}{space}{closes} {convention.dash} {convention.ellipsis}"
        self.example.setText(shown if tag else "")
        self.example.setVisible(bool(tag))

    @property
    def changes(self) -> dict[str, object]:
        """What the author set."""
        return {
            "markers": self.markers_box.currentData(),
            "smart_quotes": self.quotes.isChecked(),
            "smart_dashes": self.dashes.isChecked(),
            "smart_ellipses": self.ellipses.isChecked(),
            "smart_language": str(self.language_box.currentData()),
        }
