"""One setting in the window: its label and help, its field, and a way back to what is usual."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inkwell.settings.catalogue import SETTINGS, Kind, Setting, said
from inkwell.settings.finding import lit
from inkwell.settings.of_book import may
from inkwell.settings.settings import Settings
from inkwell.translation import tr
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.menu_letters import places_for_a_letter
from inkwell.ui.settings.field import Field, SwitchField

NARROW = 420
"""Pixels below which a field stands under its label."""
FIELD = 236
STRICTER = tr("This book has its own, but what is set for all books is stricter, and counts.")
WAIT_MS = 350
"""How long the author may pause in typing before what is typed counts."""


@dataclass(frozen=True)
class View:
    """What the rows show: the settings for all books, or those of one with what it has of its own."""

    settings: Settings
    own: Mapping[str, Any]
    book: str
    """The title of the open book; "" without one."""
    for_book: bool
    ai: bool
    """Whether the AI is on here and now."""

    def holds(self, setting: Setting) -> bool:
        """Whether a setting belongs into what is shown at all."""
        if setting.declared.ai and not self.ai:
            return False
        return not self.for_book or may(setting)


class SettingRow(QWidget):
    """`chosen(dict)` settings by name when the author changed what can be so, `reset(names)` when they go back."""

    chosen = Signal(object)
    reset = Signal(object)

    def __init__(self, field: Field, icons: Icons) -> None:
        super().__init__()
        self.field = field
        self.setting = field.setting
        self._words = self.setting.declared.label
        self._letter = -1
        self._lights: tuple[str, ...] = ()
        self.label = QLabel(self._words)
        self.help = WrappedLabel(self.setting.declared.help, "soft")
        self.note = Message()
        self.back = IconButton(icons, "undo-2", tr("{words}: back to the usual", words=self._words))
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._wait.timeout.connect(self._take)
        self.field.changed.connect(self._changed)
        self.back.clicked.connect(lambda: self.reset.emit(self.field.names))

    def _lay_out(self) -> None:
        self.label.setBuddy(self.field.target)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.installEventFilter(self)
        if not self.setting.declared.help:
            # What has no parent yet must only be hidden, never shown: it would be a window for a moment.
            self.help.hide()
        hidden = self.back.sizePolicy()
        hidden.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(hidden)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for widget in (self.label, self.help):
            words.addWidget(widget)
        words.addStretch(1)
        holder = QHBoxLayout()
        holder.setSpacing(4)
        holder.addWidget(self.field, 1)
        holder.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addLayout(words, 1)
        self._line.addLayout(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._line)
        column.addWidget(self.note)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field beside the label where there is room, else under it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        under = self.field.wide or (self.width() < NARROW and not isinstance(self.field, SwitchField))
        direction = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != direction:
            self._line.setDirection(direction)
        self._line.setSpacing(4 if under else 16)
        beside = not under and not isinstance(self.field, SwitchField)
        self.field.setMinimumWidth(FIELD if beside else 0)
        self.field.setMaximumWidth(FIELD if beside else 16_777_215)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the label goes to the field, and turns a switch."""
        let_go = event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if let_go and watched is self.label and self.field.isEnabled():
            self.field.target.setFocus(Qt.FocusReason.MouseFocusReason)
            if isinstance(self.field, SwitchField):
                self.field.box.click()
        return super().eventFilter(watched, event)

    # what is shown

    def show_view(self, view: View) -> None:
        """Follow the settings. A field in which the author is typing is left alone."""
        if not self._wait.isActive():
            self.field.show_settings(view.settings)
        own = [name for name in self.field.names if name in view.own]
        if view.for_book:
            self.back.setVisible(bool(own))
            self.back.set_words(tr("{words}: as in all books", words=self._words))
            note = (tr("Only in this book.") if self._counts(view, own) else STRICTER) if own else ""
        else:
            usual = [SETTINGS[name].default for name in self.field.names]
            self.back.setVisible([getattr(view.settings, name) for name in self.field.names] != usual)
            self.back.set_words(
                tr(
                    "{words}: back to the usual ({said})",
                    words=self._words,
                    said=said(self.setting, self.setting.default),
                )
            )
            first = own[0] if own else ""
            note = (
                tr("“{book}” has its own: {said}.", book=view.book, said=said(SETTINGS[first], view.own[first]))
                if own
                else ""
            )
        self._show_note(view, note)

    def _counts(self, view: View, own: Sequence[str]) -> bool:
        """Whether what the book has of its own is what counts: of both, the stricter may."""
        return all(view.own[name] == getattr(view.settings, name) for name in own)

    def _show_note(self, view: View, note: str) -> None:
        needs = self.setting.declared.needs
        able = needs is None or getattr(view.settings, needs.name) == needs.value
        self.field.setEnabled(able)
        if not able and needs is not None:
            other = SETTINGS[needs.name]
            value = said(other, needs.value)
            value = value if other.kind is Kind.SWITCH else f"“{value}”"
            note = tr(
                "Only while “{label}” is {value}. {note}", label=other.declared.label, value=value, note=note
            ).strip()
        if self.field.reason and self._wait.isActive():
            return
        self.note.say(note)

    @property
    def own_letter(self) -> str:
        """The label's letter, in small; "" while it has none."""
        return self._words[self._letter].lower() if self._letter >= 0 else ""

    def take_letter(self, taken: set[str]) -> None:
        """Give the label the first letter that is free, the beginnings of its words first."""
        places = (at for at in places_for_a_letter(self._words) if self._words[at].isalpha())
        free = (at for at in places if self._words[at].lower() not in taken)
        self._letter = next(free, -1)
        taken.add(self.own_letter)
        self._show_label()

    def light(self, words: Sequence[str]) -> None:
        """Show where these words stand in label and help."""
        if tuple(words) == self._lights:
            return
        self._lights = tuple(words)
        self._show_label()
        help_text = self.setting.declared.help
        if words and lit(help_text, words):
            self.help.setTextFormat(Qt.TextFormat.RichText)
            self.help.setText(marked(help_text, words))
        else:
            self.help.setTextFormat(Qt.TextFormat.PlainText)
            self.help.set_text(help_text)

    def _show_label(self) -> None:
        if self._lights and lit(self._words, self._lights):
            self.label.setTextFormat(Qt.TextFormat.RichText)
            self.label.setText(marked(self._words, self._lights))
            return
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        at = self._letter
        before, after = self._words[: max(at, 0)].replace("&", "&&"), self._words[max(at, 0) :].replace("&", "&&")
        self.label.setText(f"{before}&{after}" if at >= 0 else after)

    # what is chosen

    def _changed(self) -> None:
        if self.field.waits:
            self._wait.start()
        else:
            self._take()

    def _take(self) -> None:
        if self.field.reason:
            self.note.complain(self.field.reason)
        else:
            self.chosen.emit(self.field.changes())

    def complain(self, sentence: str) -> None:
        """Say why what stands here could not be taken."""
        self.note.complain(sentence)

    def finish(self) -> None:
        """Take what was typed and not yet taken, if it can be."""
        self.field.finish()
        if self._wait.isActive():
            self._wait.stop()
            self._take()


def marked(text: str, words: Sequence[str]) -> str:
    """A text as HTML with what was looked for underlined and bold: not by colour alone."""
    made, at = "", 0
    for start, end in lit(text, words):
        made += html.escape(text[at:start]) + f"<b><u>{html.escape(text[start:end])}</u></b>"
        at = end
    return made + html.escape(text[at:])
