"""The settings of spelling and grammar: what is marked, in which language, and which rules keep silent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.language_names import language_name
from inkwell.language.kinds import GROUPS, OFF
from inkwell.language.remarks import RemarkKind
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label

LANGUAGES = (
    *("en-US", "en-GB", "en-CA", "en-AU", "de", "es", "fr", "it", "nl", "pl", "pt-BR", "pt-PT", "sv", "da", "nb"),
    *("cs", "hu", "ro", "tr", "ru", "uk", "el", "he", "ar"),
)
GRAMMAR_HINT = "Grammar and style are looked at in English. Words of your own are under Tools, Word lists."
SILENT_HINT = "Rules that you did not want to hear of again; untick one to hear of it."
_RULE = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


class ProofingRows(QWidget):
    """A form of its own, for a tab of the settings; `changes` gives what it says as fields of `Settings`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.language_box = QComboBox()
        self.language_box.setAccessibleName("Language of spelling and grammar")
        self.spelling = QCheckBox("Mark words that are not in the &dictionary")
        self.capitals = QCheckBox("Also words in &capitals")
        self.grammar = QCheckBox("Mark &grammar")
        self.style_marks = QCheckBox("Mark st&yle")
        self.groups = {group.key: QCheckBox(group.name) for group in GROUPS}
        self.silent = QListWidget()
        self.silent.setAccessibleName("Rules that keep silent")
        self.silent.setMaximumHeight(96)
        self._fill(settings)
        self._lay_out()
        for box in (self.spelling, self.grammar, self.style_marks):
            box.toggled.connect(self._follow)
        self._follow()

    def _fill(self, settings: Settings) -> None:
        self.language_box.addItem("The book’s language", "")
        known = dict.fromkeys((*LANGUAGES, *filter(None, [settings.spelling_language])))
        for tag in sorted(known, key=language_name):
            self.language_box.addItem(language_name(tag), tag)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(settings.spelling_language)))
        self.spelling.setChecked(settings.spelling)
        self.capitals.setChecked(settings.spell_capitals)
        self.grammar.setChecked(settings.grammar)
        self.style_marks.setChecked(settings.style_marks)
        for group in GROUPS:
            self.groups[group.key].setChecked(OFF + group.key not in settings.lints_off)
            self.groups[group.key].setToolTip(group.example)
            self.groups[group.key].setAccessibleDescription(group.example)
        self._others = tuple(each for each in settings.lints_off if each.startswith(OFF) and each not in _own())
        for rule in settings.lints_off:
            if not rule.startswith(OFF):
                item = QListWidgetItem(rule_name(rule))
                item.setData(_RULE, rule)
                item.setCheckState(_CHECKED)
                self.silent.addItem(item)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(16)
        label = QLabel("&Language")
        label.setMinimumWidth(LABEL)
        label.setBuddy(self.language_box)
        row.addWidget(label)
        row.addWidget(self.language_box, 1)
        column.addLayout(row)
        column.addWidget(self.spelling)
        column.addWidget(_indented(self.capitals))
        for kind, box in ((RemarkKind.GRAMMAR, self.grammar), (RemarkKind.STYLE, self.style_marks)):
            column.addWidget(box)
            column.addWidget(_indented(*(self.groups[group.key] for group in GROUPS if group.kind is kind)))
        column.addWidget(text_label(GRAMMAR_HINT, "soft"))
        hint = text_label(SILENT_HINT, "soft")
        for widget in (hint, self.silent):
            column.addWidget(widget)
            widget.setVisible(self.silent.count() > 0)
        column.addStretch(1)

    def _follow(self) -> None:
        self.capitals.setEnabled(self.spelling.isChecked())
        for group in GROUPS:
            box = self.grammar if group.kind is RemarkKind.GRAMMAR else self.style_marks
            self.groups[group.key].setEnabled(box.isChecked())

    def changes(self) -> dict[str, object]:
        """What is chosen, by the names of the settings' fields."""
        items = (self.silent.item(row) for row in range(self.silent.count()))
        silent = [str(item.data(_RULE)) for item in items if item.checkState() is _CHECKED]
        off = [OFF + key for key, box in self.groups.items() if not box.isChecked()]
        return {
            "spelling_language": self.language_box.currentData(),
            "spelling": self.spelling.isChecked(),
            "spell_capitals": self.capitals.isChecked(),
            "grammar": self.grammar.isChecked(),
            "style_marks": self.style_marks.isChecked(),
            "lints_off": (*off, *self._others, *silent),
        }


def rule_name(rule: str) -> str:
    """A rule's name as words: "OxfordComma" is "Oxford comma"."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in rule).strip()
    return words[:1].upper() + words[1:]


def _own() -> frozenset[str]:
    return frozenset(OFF + group.key for group in GROUPS)


def _indented(*boxes: QCheckBox) -> QWidget:
    """Boxes that depend on the one above, two in a row."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(24, 0, 0, 0)
    grid.setVerticalSpacing(6)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // 2, number % 2)
    return holder
