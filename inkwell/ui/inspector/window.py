"""The inspector: the exact words that the model got, part by part, why each is there, and what was left out."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from inkwell.app.told_parts import ToldPart
from inkwell.engine.types import Ledger
from inkwell.story.segments import Segment, shown_label
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.fonts import book_font
from inkwell.ui.icons import Icons
from inkwell.ui.inspector.told_text import CUT, READY, ToldText
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.long_runs import wrap_mode
from inkwell.ui.sidebar.ledger import how_words

LIST = 288
"""Pixels that the list of parts is wide."""
NOT_YET = tr("Nothing has been asked here yet. This is what would be told; its tokens are counted when you ask.")
FIXED = tr("These words belong to the model's own template and cannot be changed.")
BEGUN = tr("The answer was made to begin so. Asked with other words, it begins as the model likes.")
CHANGING = tr("Change the words as you like: they are told this once, and nothing of it is kept.")
LEFT = tr("Nothing was asked with your words yet. Esc once more leaves them.")


class InspectorWindow(DialogFrame):
    """Stands beside the main window. `asked(tuple of Segment)`: ask with these words, this once."""

    asked = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("What the model was told"), parent)
        self._segments: tuple[Segment, ...] = ()
        self._parts: tuple[ToldPart, ...] = ()
        self._changed: dict[int, str] = {}
        """The author's own words for a part, by its place among the segments."""
        self._warned = False
        """Whether it was said that closing leaves these words."""
        self.setModal(False)
        self.sum = ElidedLabel(role="strong")
        self.how = WrappedLabel(role="soft")
        self.list = RowList(tr("Parts, in the order in which they are told"), icons)
        self.title = ElidedLabel(role="strong")
        self.why = WrappedLabel(role="soft")
        self.text = ToldText(icons.theme)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(tr("The words of this part, to be changed for one run"))
        self.edit.setTabChangesFocus(True)
        self.edit.document().setDefaultFont(book_font())
        self.legend = ElidedLabel(role="caption")
        self.pages = QStackedWidget()
        self.may_ask: Callable[[], bool] = lambda: True
        """Whether it can be asked now; where not, what was changed stays as it is."""
        self._lay_out()
        self._add_foot()
        self._join()

    def _lay_out(self) -> None:
        self.resize(940, 640)
        self.list.setFixedWidth(LIST)
        self.pages.addWidget(self.text)
        self.pages.addWidget(self.edit)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.title)
        right.addWidget(self.why)
        right.addWidget(self.pages, 1)
        right.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.how)
        self.body.addLayout(row, 1)

    def _add_foot(self) -> None:
        self.copy_button = self.add_button(tr("&Copy all of it"), left=True)
        self.change_button = self.add_button(tr("Change it for &one run"))
        self.close_button = self.add_button(tr("C&lose"))
        self.ask_button = self.add_button(tr("&Ask with these words"), "primary")
        for button in (self.copy_button, self.change_button, self.close_button, self.ask_button):
            button.setAutoDefault(False)
        self.change_button.setCheckable(True)
        self.ask_button.setVisible(False)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.copy_button.clicked.connect(self._copy)
        self.change_button.toggled.connect(self._set_changing)
        self.close_button.clicked.connect(self.reject)
        self.ask_button.clicked.connect(self._ask)
        self.edit.textChanged.connect(self._take_words)

    # showing

    def show_told(
        self,
        segments: Sequence[Segment],
        parts: Sequence[ToldPart],
        ledger: Ledger | None,
        *,
        can_change: bool = True,
    ) -> None:
        """Show what was told, or, without a ledger, what would be. While words are being changed nothing else comes."""
        if self.change_button.isChecked():
            return
        same = [part.segment.label for part in parts] == [part.segment.label for part in self._parts]
        chosen = self.list.currentRow() if same else 0
        self._segments, self._parts = tuple(segments), tuple(parts)
        self.sum.set_text(_sum_words(ledger, len(self._parts)))
        self.how.set_text(_how_words(ledger))
        self.list.set_rows([Row(tr("All of it"), self.sum.full_text), *map(_row, self._parts)], chosen)
        self._choose(self.list.currentRow())
        self.change_button.setEnabled(can_change and bool(self._segments))
        self.change_button.setToolTip(
            "" if can_change else tr("A tool is asked with its own form; this was told for one.")
        )
        self.copy_button.setEnabled(bool(self._parts))

    @property
    def changing(self) -> bool:
        """Whether words are being changed for one run."""
        return self.change_button.isChecked()

    @property
    def shown(self) -> tuple[ToldPart, ...]:
        """The parts in sight: all of them, or the one that is chosen."""
        row = self.list.currentRow()
        return self._parts if row <= 0 else self._parts[row - 1 : row]

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        self._warned = False
        part = self._parts[row - 1] if row else None
        self.title.set_text(shown_label(part.segment.label) if part else tr("All of it"))
        self.why.set_text(_facts(part) if part else tr("As it was read, from the first word to the last."))
        self.why.setVisible(bool(self.why.full_text))
        self.text.show_parts(self.shown, cut=part is not None)
        self._show_page(part)

    def _show_page(self, part: ToldPart | None) -> None:
        index = part.index if part is not None else None
        editing = self.changing and part is not None and index is not None
        self.pages.setCurrentWidget(self.edit if editing else self.text)
        self._show_legend(part, editing)
        if editing and part is not None and index is not None:
            blocked = self.edit.blockSignals(True)
            self.edit.setWordWrapMode(wrap_mode(part.told))
            self.edit.setPlainText(self._changed.get(index, part.told))
            self.edit.blockSignals(blocked)
        if self.changing:
            told = CHANGING if editing else tr("Choose a part at the left to change its words.")
            if part is not None and index is None:
                told = FIXED if part.is_template else BEGUN
            self.why.set_text(told)
            self.why.setVisible(True)

    def _show_legend(self, part: ToldPart | None, editing: bool) -> None:
        """Only signs that are there are explained."""
        signs = [READY] if any(each.ready or each.all_ready for each in self.shown) else []
        signs += [CUT] if part is not None and any(part.left_out) else []
        self.legend.set_text(" ".join(signs))
        self.legend.setVisible(bool(signs) and not editing)

    # changing

    def _set_changing(self, on: bool) -> None:
        self._changed.clear()
        self._warned = False
        self.ask_button.setVisible(on)
        self.change_button.setText(tr("Leave it as it &was") if on else tr("Change it for &one run"))
        if on and self.list.currentRow() == 0:
            last = max((row for row, part in enumerate(self._parts, 1) if part.index is not None), default=0)
            self.list.setCurrentRow(last)
        self._choose(self.list.currentRow())
        if on:
            self.edit.setFocus()

    def _take_words(self) -> None:
        self._warned = False
        for part in self.shown[:1]:
            if self.changing and part.index is not None:
                self._changed[part.index] = self.edit.document().toRawText().replace("\u2029", "\n")

    def segments(self) -> tuple[Segment, ...]:
        """What is told when it is asked now: every part as it was told, and the author's words where there are any."""
        told = {part.index: part.told for part in self._parts if part.index is not None}
        return tuple(
            msgspec.structs.replace(segment, text=text)
            for index, segment in enumerate(self._segments)
            if (text := self._changed.get(index, told.get(index, segment.text)))
        )

    def _ask(self) -> None:
        if not self.may_ask():
            return
        told = self.segments()
        self.change_button.setChecked(False)
        self.asked.emit(told)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("".join(part.told for part in self._parts))

    @property
    def _asked_in_vain(self) -> bool:
        """Whether there are words of the author's that nothing was asked with."""
        told = {part.index: part.told for part in self._parts}
        return any(text != told.get(index) for index, text in self._changed.items())

    def reject(self) -> None:
        """Closing takes back what was changed, where that was said before."""
        if self._asked_in_vain and not self._warned:
            self._warned = True
            self.why.set_text(LEFT)
            self.why.setVisible(True)
            return
        self.change_button.setChecked(False)
        super().reject()


def _row(part: ToldPart) -> Row:
    return Row(shown_label(part.segment.label), _tokens(part))


def _tokens(part: ToldPart) -> str:
    use = part.use
    if use is None:
        return tr("{count:,} characters", count=len(part.segment.text))
    told = tr("{tokens:,} tokens", tokens=use.tokens) if use.tokens != 1 else tr("1 token")
    if use.cut and not use.tokens:
        return tr("{cut:,} tokens, left out for want of room", cut=use.cut)
    return told + (tr(", {cut:,} left out", cut=use.cut) if use.cut else "")


def _facts(part: ToldPart) -> str:
    """Why it is there, and what became of it, in sentences."""
    use = part.use
    said = [part.segment.why]
    if use is not None and use.cut and not use.tokens:
        said.append(tr("There was no room for its {cut:,} tokens.", cut=use.cut))
    elif use is not None:
        said.append(tr("It took {tokens:,} tokens.", tokens=use.tokens))
        if use.cut:
            said.append(tr("{cut:,} more were left out for want of room.", cut=use.cut))
        if use.cached:
            said.append(
                tr("All of it was ready.")
                if use.cached >= use.tokens
                else tr("{cached:,} of them were ready.", cached=use.cached)
            )
    return " ".join(filter(None, said))


def _sum_words(ledger: Ledger | None, parts: int) -> str:
    if ledger is None:
        return tr("{parts} parts", parts=parts) if parts != 1 else tr("1 part")
    ready = tr(", {cached:,} of them ready before you asked", cached=ledger.cached) if ledger.cached else ""
    about = tr("about ") if ledger.estimated else ""
    return tr(
        "{about}{tokens:,} of {context_tokens:,} tokens{ready}",
        about=about,
        tokens=ledger.tokens,
        context_tokens=ledger.context_tokens,
        ready=ready,
    )


def _how_words(ledger: Ledger | None) -> str:
    if ledger is None:
        return NOT_YET
    cut = sum(use.cut for use in ledger.segments)
    left = tr(" {cut:,} tokens were left out for want of room.", cut=cut) if cut else ""
    return how_words(ledger) + left
