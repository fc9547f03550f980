"""How a book is to go out, as an author sets it: the format, the preset and what it is made of, what goes along."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.exchange.compiling import Choice
from inkwell.exchange.formats import Format, usual_preset
from inkwell.exchange.presets import Preset
from inkwell.manuscript.publication import Publication, is_isbn
from inkwell.translation import shown, tr
from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.exchanging.matter_table import BEFORE, BEHIND, MatterTable

FORMATS: Final = (
    (tr("Word document"), Format.DOCX, ".docx"),
    ("PDF", Format.PDF, ".pdf"),
    (tr("E-book"), Format.EPUB, ".epub"),
    (tr("OpenDocument text"), Format.ODT, ".odt"),
    (tr("Web page"), Format.HTML, ".html"),
    (tr("Markdown, one file"), Format.MARKDOWN, ".md"),
    (tr("Markdown, a folder of files"), Format.MARKDOWN, ""),
    ("Fountain", Format.FOUNTAIN, ".fountain"),
    ("LaTeX", Format.LATEX, ".tex"),
)
MARKS: Final = (
    (tr("As written"), "as-written"),
    (tr("As the language sets them"), "typeset"),
    (tr("As on a keyboard"), "plain"),
)
TITLE_PAGES: Final = ((tr("None"), "none"), (tr("Of a manuscript"), "manuscript"), (tr("Of a book"), "book"))
EVERY: Final = (tr("Every status"), tr("Every label"))
"""Not the same word twice: on some systems a screen reader calls a box by what is chosen in it."""
CHAPTER_HELP: Final = tr("{title}, {number}, {roman} and {word} stand for the chapter’s; | begins another line")
IDLE: Final = tr("This format has nothing of the kind, or always has it.")
NO_ISBN: Final = tr("The last figure of this ISBN does not check.")

LINES: Final = (
    ("subtitle", tr("Subtitle")),
    ("isbn", "ISBN"),
    ("publisher", tr("Publisher")),
    ("date", tr("Date")),
    ("rights", tr("Rights")),
    ("series", tr("Series")),
    ("number", tr("Number in it")),
)
HEIGHT: Final = 84


@dataclass(frozen=True)
class Wish:
    """What is to be exported, and how. `ending` is that of the file's name, "" for a folder."""

    to: Format
    ending: str
    preset: Preset
    choice: Choice


class ExportForm(QWidget):
    """The form at the left. `changed` when the pages may look otherwise; `chosen(Preset)` before it, with a preset."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        presets: Sequence[Preset],
        statuses: Sequence[str],
        labels: Sequence[str],
        writing: str = "",
        own: Collection[str] = (),
    ) -> None:
        """`writing` is the book's form of writing; `own` are names of presets that are the author's."""
        super().__init__()
        self._writing = writing
        self._presets: list[Preset] = []
        self.format, self.preset = _box(tr("Format")), _box(tr("Preset"))
        self._own = frozenset[str]()
        self.about = text_label("", "caption")
        self.statuses, self.labels = _box(tr("Only with the status")), _box(tr("Only with the label"))
        self.title_page, self.marks = _box(tr("Title page")), _box(tr("Quotation marks and dashes"))
        self.chapter, self.scene_break = QLineEdit(), QLineEdit()
        self.contents, self.comments = QCheckBox(tr("Table of contents")), QCheckBox(tr("Comments go along"))
        self.line_numbers = QCheckBox(tr("Line numbers"))
        self._lay_out(statuses, labels)
        self.show_presets(presets, own=own)
        self._join()
        self._choose_format()

    def _lay_out(self, statuses: Sequence[str], labels: Sequence[str]) -> None:
        self.format.addItems([words for words, _, _ in FORMATS])
        self.statuses.addItems([EVERY[0], *statuses])
        self.labels.addItems([EVERY[1], *labels])
        self.title_page.addItems([words for words, _ in TITLE_PAGES])
        self.marks.addItems([words for words, _ in MARKS])
        self.chapter.setToolTip(CHAPTER_HELP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Format"), self.format),
            (tr("&Preset"), self.preset),
            ("", self.about),
            (tr("&Status"), self.statuses),
            (tr("&Label"), self.labels),
            (tr("&Title page"), self.title_page),
            (tr("C&hapter"), self.chapter),
            (tr("Scene &break"), self.scene_break),
            (tr("&Quotes"), self.marks),
        )
        for words, field in rows:
            label = QLabel(words)
            label.setBuddy(field)
            form.addRow(label, field)
        column.addLayout(form)
        for box in (self.contents, self.comments, self.line_numbers):
            column.addWidget(box)
        column.addStretch(1)
        self.chapter.setAccessibleName(tr("What stands over a chapter"))
        self.scene_break.setAccessibleName(tr("What stands between scenes"))

    def _join(self) -> None:
        self.format.activated.connect(lambda _at: self._choose_format())
        self.preset.activated.connect(lambda _at: self._choose_preset())
        for box in (self.statuses, self.labels, self.title_page, self.marks):
            box.activated.connect(lambda _at: self.changed.emit())
        for line in (self.chapter, self.scene_break):
            line.textEdited.connect(lambda _text: self.changed.emit())
        for check in (self.contents, self.comments, self.line_numbers):
            check.clicked.connect(self.changed)

    def show_presets(self, presets: Sequence[Preset], chosen: str = "", own: Collection[str] = ()) -> None:
        """Offer these presets, some of which, by name, are the author's `own`."""
        self._presets, self._own = list(presets), frozenset(own)
        self.preset.clear()
        for each in presets:
            self.preset.addItem(shown(each.name), each.name)
        if chosen:
            self._call_up(chosen)
            self._choose_preset()

    def _choose_format(self) -> None:
        to = FORMATS[self.format.currentIndex()][1]
        self._call_up(self.usual)
        for field, formats in self._idle.items():
            idle = to in formats
            field.setEnabled(not idle)
            field.setToolTip(IDLE if idle else "")
        self._choose_preset()

    def _call_up(self, name: str) -> None:
        if (at := self.preset.findData(name)) >= 0:
            self.preset.setCurrentIndex(at)

    @property
    def _idle(self) -> dict[QWidget, tuple[Format, ...]]:
        """In which formats a field has nothing to say."""
        plain = (Format.MARKDOWN, Format.FOUNTAIN)
        return {
            self.title_page: plain,
            self.scene_break: (Format.FOUNTAIN,),
            self.contents: (*plain, Format.EPUB),
            self.line_numbers: (*plain, Format.EPUB, Format.HTML, Format.LATEX),
        }

    @property
    def base(self) -> Preset:
        """The preset that is chosen, as it is kept."""
        return self._presets[max(0, self.preset.currentIndex())]

    @property
    def usual(self) -> str:
        """The name of the preset that usually goes with the format."""
        return usual_preset(FORMATS[self.format.currentIndex()][1], self._writing).name

    @property
    def base_is_own(self) -> bool:
        """Whether that is one of the author's own."""
        return self.base.name in self._own

    def _choose_preset(self) -> None:
        preset = self.base
        self.about.setText(shown(preset.about))
        self.title_page.setCurrentIndex([each for _, each in TITLE_PAGES].index(preset.title_page))
        self.marks.setCurrentIndex([each for _, each in MARKS].index(preset.marks))
        self.chapter.setText(preset.chapter_heading.replace("\n", " | "))
        self.scene_break.setText(preset.scene_break)
        self.contents.setChecked(preset.contents)
        self.comments.setChecked(preset.comments)
        self.line_numbers.setChecked(preset.line_numbers)
        self.chosen.emit(preset)
        self.changed.emit()

    def made(self) -> Preset:
        """The preset as it is set now."""
        return msgspec.structs.replace(
            self.base,
            title_page=TITLE_PAGES[self.title_page.currentIndex()][1],
            marks=MARKS[self.marks.currentIndex()][1],
            chapter_heading="\n".join(part.strip() for part in self.chapter.text().split("|")).strip() or "{title}",
            scene_break=self.scene_break.text(),
            contents=self.contents.isChecked(),
            comments=self.comments.isChecked(),
            line_numbers=self.line_numbers.isChecked(),
        )

    def wish(self) -> Wish:
        """What is asked for now."""
        _, to, ending = FORMATS[self.format.currentIndex()]
        only = {
            name: frozenset([box.currentText()]) if box.currentIndex() > 0 else frozenset[str]()
            for name, box in (("statuses", self.statuses), ("labels", self.labels))
        }
        return Wish(to, ending, self.made(), Choice(statuses=only["statuses"], labels=only["labels"]))


class PublicationForm(QWidget):
    """What the book says of itself. `changed` when something was written; `cover_asked` for a picture from elsewhere.

    `parts` are ids and titles of what may stand before the story or behind it.
    """

    changed = Signal()
    cover_asked = Signal()

    def __init__(
        self, publication: Publication, pictures: Sequence[str], parts: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__()
        self._lines = {name: QLineEdit(getattr(publication, name)) for name, _ in LINES}
        self.cover = _box(tr("Cover"))
        self.cover.addItems([tr("None"), *pictures])
        self.cover.setCurrentText(publication.cover or tr("None"))
        self.contact, self.description = QPlainTextEdit(publication.contact), QPlainTextEdit(publication.description)
        self.wrong = text_label("", "trouble")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, words in LINES:
            line = self._lines[name]
            line.setAccessibleName(words)
            form.addRow(words, line)
            line.editingFinished.connect(self._tell)
        self.other = QPushButton(tr("Choose…"))
        self.other.setAutoDefault(False)
        self.other.setAccessibleName(tr("Choose a picture for the cover"))
        row = QHBoxLayout()
        row.addWidget(self.cover, 1)
        row.addWidget(self.other)
        form.addRow(tr("Cover"), row)
        column.addLayout(form)
        column.addWidget(self.wrong)
        for words, text in (
            (tr("Name and address on a manuscript"), self.contact),
            (tr("Description"), self.description),
        ):
            label = QLabel(words)
            label.setBuddy(text)
            column.addWidget(label)
            text.setAccessibleName(words)
            text.setTabChangesFocus(True)
            text.setFixedHeight(HEIGHT)
            column.addWidget(text)
        self.matter = MatterTable(parts, publication.front, publication.back)
        column.addWidget(QLabel(tr("Before the story and behind it")))
        column.addWidget(self.matter)
        column.addStretch(1)
        self.matter.changed.connect(self.changed)
        self.other.clicked.connect(self.cover_asked)
        self.cover.activated.connect(lambda _at: self._tell())
        self._tell()

    def _tell(self) -> None:
        isbn = self._lines["isbn"].text().strip()
        self.wrong.setText(NO_ISBN if isbn and not is_isbn(isbn) else "")
        self.wrong.setVisible(bool(self.wrong.text()))
        self.changed.emit()

    def take_cover(self, name: str) -> None:
        """Have a picture of the book's as its cover."""
        if self.cover.findText(name) < 0:
            self.cover.addItem(name)
        self.cover.setCurrentText(name)
        self._tell()

    def line(self, name: str) -> QLineEdit:
        """The line of a field."""
        return self._lines[name]

    def publication(self) -> Publication:
        """What is said now."""
        said = {name: line.text().strip() for name, line in self._lines.items()}
        return Publication(
            **said,
            cover=self.cover.currentText() if self.cover.currentIndex() > 0 else "",
            contact=self.contact.toPlainText().strip(),
            description=self.description.toPlainText().strip(),
            front=self.matter.chosen(BEFORE),
            back=self.matter.chosen(BEHIND),
        )


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(14)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
