"""Fields of their own for what is seen and typed: the font, the author's colours, languages, days, rules, a folder."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QFileDialog,
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.language_names import language_name
from inkwell.language.kinds import GROUPS, OFF
from inkwell.language.remarks import RemarkKind
from inkwell.manuscript.quotation import convention_for
from inkwell.settings.catalogue import Setting
from inkwell.settings.settings import Settings
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.icons import Icons
from inkwell.ui.own_colours import OwnColours, is_colour
from inkwell.ui.settings.field import ChoiceField, Field, TextField

QUOTATION = (
    *("en-US", "en-GB", "de", "de-CH", "fr", "es", "es-MX", "it", "pt-PT", "pt-BR", "ca", "gl", "ro", "el", "nl", "af"),
    *("pl", "cs", "sk", "sl", "hr", "sr", "bg", "hu", "ru", "uk", "be", "et", "lt", "is", "sv", "fi", "da", "nb", "nn"),
    *("tr", "he", "ar", "fa", "zh-CN", "zh-TW", "ja", "ko"),
)
SPELLING = (
    *("en-US", "en-GB", "en-CA", "en-AU", "de", "es", "fr", "it", "nl", "pl", "pt-BR", "pt-PT", "sv", "da", "nb"),
    *("cs", "hu", "ro", "tr", "ru", "uk", "el", "he", "ar"),
)
NO_COLOUR = tr("A colour is written as # and six digits or letters from A to F.")
NO_PATH = tr("The folder for backups needs its whole path.")
SHORT_DAYS = (
    tr("Mo", "Monday, as short as it can be"),
    tr("Tu", "Tuesday, as short as it can be"),
    tr("We", "Wednesday, as short as it can be"),
    tr("Th", "Thursday, as short as it can be"),
    tr("Fr", "Friday, as short as it can be"),
    tr("Sa", "Saturday, as short as it can be"),
    tr("Su", "Sunday, as short as it can be"),
)
_RULE = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


class FontField(Field):
    """A face, also one that is not installed here."""

    waits = True

    def __init__(self, setting: Setting) -> None:
        self.box = QFontComboBox()
        super().__init__(setting, self.box)
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(QFontComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = self.box.lineEdit()
        if line is not None:
            line.setAccessibleName(setting.declared.label)
        self.box.currentTextChanged.connect(self.changed)

    def value(self) -> str:
        """See `Field`."""
        return self.box.currentText().strip()

    def put(self, value: str) -> None:
        """See `Field`."""
        self.box.setCurrentFont(QFont(value))
        self.box.setCurrentText(value)


class LanguageField(ChoiceField):
    """A language, or the book's."""

    def __init__(self, setting: Setting, tags: tuple[str, ...]) -> None:
        named = sorted(((tag, language_name(tag)) for tag in tags), key=lambda each: each[1])
        super().__init__(setting, [("", setting.declared.least_is), *named])

    def words_for(self, value: str) -> str:
        """See `ChoiceField`."""
        return language_name(value)


class QuotationField(LanguageField):
    """A language, with its marks beside it."""

    def __init__(self, setting: Setting) -> None:
        self.example = QLabel()
        self.example.setProperty("role", "quoted")
        super().__init__(setting, QUOTATION)
        self.row.addWidget(self.example)
        self.box.currentIndexChanged.connect(self._show_marks)
        self._show_marks()

    def _show_marks(self) -> None:
        tag = str(self.value() or "")
        convention = convention_for(tag or "en")
        (outer, closes), (inner, ends) = convention.outer, convention.inner
        space = "\u202f" if convention.spaced else ""
        marks = tr(
            "{outer}{space}Aa {inner}Bb{ends}{space}{closes} {dash} {ellipsis}",
            outer=outer,
            space=space,
            inner=inner,
            ends=ends,
            closes=closes,
            dash=convention.dash,
            ellipsis=convention.ellipsis,
        )
        self.example.setText(marks if tag else "")
        self.example.setVisible(bool(tag))


class ColourLine(QWidget):
    """One colour as a text like "#24211C", with a button that shows it and lets one choose."""

    changed = Signal()

    def __init__(self, label: str, name: str) -> None:
        super().__init__()
        self._name = name
        self.line = QLineEdit()
        self.line.setMaxLength(7)
        self.line.setAccessibleName(tr("Colour of {name}, as # and six digits", name=name))
        self.button = QPushButton(tr("Choose…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(tr("Choose the colour of {name}", name=name))
        self._swatch = QLabel()
        self._swatch.setFixedSize(28, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QLabel(label)
        words.setMinimumWidth(56)
        for widget in (words, self._swatch, self.line, self.button):
            row.addWidget(widget)
        self.line.textChanged.connect(self._follow)
        self.button.clicked.connect(self._choose)

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
        found = QColorDialog.getColor(QColor(self.colour or "#FFFFFF"), self, tr("Colour of {name}", name=self._name))
        if found.isValid():
            self.line.setText(found.name().upper())


class ColoursField(Field):
    """The author's own three colours."""

    waits = True
    wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.lines = {
            "page": ColourLine(tr("Page"), tr("the page")),
            "ink": ColourLine(tr("Ink"), tr("the ink")),
            "accent": ColourLine(tr("Accent"), tr("the accent")),
        }
        self.warning = text_label("", "trouble")
        column = QVBoxLayout()
        column.setSpacing(6)
        for line in self.lines.values():
            column.addWidget(line)
            line.changed.connect(self._follow)
        column.addWidget(self.warning)
        self.row.addLayout(column)
        self.target = self.lines["page"].line
        self.setFocusProxy(self.target)
        self._kept: dict[str, str] = {}
        self.put({})

    def value(self) -> dict[str, str]:
        """See `Field`."""
        own = OwnColours.of({name: line.colour for name, line in self.lines.items()})
        return self._kept if own == OwnColours.of(self._kept) and not self.reason else own.named()

    @property
    def reason(self) -> str:
        """See `Field`."""
        return "" if all(line.colour for line in self.lines.values()) else NO_COLOUR

    def put(self, value: dict[str, str]) -> None:
        """See `Field`."""
        self._kept = dict(value)
        for name, colour in OwnColours.of(value).named().items():
            self.lines[name].line.setText(colour)

    def _follow(self) -> None:
        warning = OwnColours.of({name: line.colour for name, line in self.lines.items()}).warning
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.changed.emit()


class DaysField(Field):
    """Days of the week."""

    wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        names = (name for _, name in setting.declared.choices)
        self.days = [self._day(short, name) for short, name in zip(SHORT_DAYS, names, strict=True)]
        self.target = self.days[0]
        self.row.addStretch(1)
        self.setFocusProxy(self.target)

    def _day(self, short: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setText(short)
        made.setToolTip(name)
        made.setAccessibleName(f"{self.setting.declared.label}: {name}")
        made.setProperty("role", "day")
        made.setMinimumWidth(34)
        made.clicked.connect(self.changed)
        self.row.addWidget(made)
        return made

    def value(self) -> tuple[int, ...]:
        """See `Field`."""
        return tuple(number for number, day in enumerate(self.days) if day.isChecked())

    def put(self, value: tuple[int, ...]) -> None:
        """See `Field`."""
        for number, day in enumerate(self.days):
            day.setChecked(number in value)


class RulesField(Field):
    """Kinds of remarks that are made, and single rules that keep silent."""

    wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.groups = {group.key: QCheckBox(group.name) for group in GROUPS}
        self.silent = QListWidget()
        self.silent.setAccessibleName(tr("Rules that keep silent"))
        self.silent.setMaximumHeight(96)
        self._hint = text_label(tr("Rules that keep silent; untick one to hear of it again."), "soft")
        self._others: tuple[str, ...] = ()
        self._put: tuple[str, ...] = ()
        """What was shown last, in its order."""
        self._lay_out()
        self.target = next(iter(self.groups.values()))
        self.setFocusProxy(self.target)
        for box in self.groups.values():
            box.clicked.connect(self.changed)
        self.silent.itemChanged.connect(self._unticked)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        for group in GROUPS:
            box = self.groups[group.key]
            box.setToolTip(group.example)
            box.setAccessibleDescription(group.example)
            column.addWidget(box)
        column.addWidget(self._hint)
        column.addWidget(self.silent)
        self.row.addLayout(column)

    def show_settings(self, settings: Settings) -> None:
        """See `Field`. Kinds of what is not marked at all have no say."""
        super().show_settings(settings)
        for group in GROUPS:
            on = settings.grammar if group.kind is RemarkKind.GRAMMAR else settings.style_marks
            self.groups[group.key].setEnabled(on)

    def value(self) -> tuple[str, ...]:
        """See `Field`."""
        off = [OFF + key for key, box in self.groups.items() if not box.isChecked()]
        items = (self.silent.item(row) for row in range(self.silent.count()))
        silent = (str(item.data(_RULE)) for item in items if item.checkState() is _CHECKED)
        found = (*off, *self._others, *silent)
        return self._put if sorted(found) == sorted(self._put) else found

    def put(self, value: tuple[str, ...]) -> None:
        """See `Field`."""
        self._put = value
        own = {OFF + key for key in self.groups}
        for key, box in self.groups.items():
            box.setChecked(OFF + key not in value)
        self._others = tuple(each for each in value if each.startswith(OFF) and each not in own)
        blocked = self.silent.blockSignals(True)
        self.silent.clear()
        for rule in value:
            if not rule.startswith(OFF):
                item = QListWidgetItem(rule_name(rule))
                item.setData(_RULE, rule)
                item.setCheckState(_CHECKED)
                self.silent.addItem(item)
        self.silent.blockSignals(blocked)
        for widget in (self._hint, self.silent):
            widget.setVisible(self.silent.count() > 0)

    def _unticked(self) -> None:
        self.changed.emit()


class FolderField(TextField):
    """A folder, by its whole path."""

    def __init__(self, setting: Setting, icons: Icons) -> None:
        super().__init__(setting)
        self.browse = QPushButton(icons.icon("folder-open"), tr("Choose…"))
        self.browse.setAccessibleName(tr("{label}: choose", label=setting.declared.label))
        self.browse.setAutoDefault(False)
        self.row.addWidget(self.browse)
        self.browse.clicked.connect(self._choose)

    @property
    def reason(self) -> str:
        """See `Field`."""
        folder = self.value()
        return NO_PATH if folder and not Path(folder).expanduser().is_absolute() else super().reason

    def _choose(self) -> None:
        words = self.setting.declared.label
        found = QFileDialog.getExistingDirectory(self, words, self.value() or str(Path.home()))
        if found:
            self.line.setText(found)


class KeysField(Field):
    """The keys of commands, which have a window of their own; `keys_asked` when the author wants to see it."""

    keys_asked = Signal()

    def __init__(self, setting: Setting) -> None:
        self.open = QPushButton(tr("Keys…"))
        super().__init__(setting, self.open)
        self.row.setStretch(0, 0)
        self.open.setAutoDefault(False)
        self.said = QLabel()
        self.said.setProperty("role", "soft")
        self.row.addWidget(self.said, 1)
        self._put: Mapping[str, tuple[str, ...]] = {}
        self.put({})
        self.open.clicked.connect(self.keys_asked)

    def value(self) -> Mapping[str, tuple[str, ...]]:
        """See `Field`."""
        return self._put

    def put(self, value: Mapping[str, tuple[str, ...]]) -> None:
        """See `Field`."""
        self._put = value
        self.said.setText(tr("Some are your own") if value else self.setting.declared.least_is)


def rule_name(rule: str) -> str:
    """A rule's name as words: "OxfordComma" is "Oxford comma"."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in rule).strip()
    return words[:1].upper() + words[1:]
