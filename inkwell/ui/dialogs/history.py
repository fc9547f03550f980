"""A scene as it was: its versions, each word by word against the text of now, and the way back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inkwell.errors import InkwellError
from inkwell.manuscript.compare import put_back
from inkwell.manuscript.counts import count_words
from inkwell.storage.history import Version
from inkwell.translation import tr
from inkwell.ui.dialogs.compare_view import CompareView, add_change_keys
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.moments import moment, word_count
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import Theme

LIST = 288
"""Pixels that the list of versions is wide."""
NONE_YET = tr("There is no earlier version of this yet. Inkwell keeps one after each ten minutes of work.")
LEGEND = tr("Struck through: stood there then and is gone now. Underlined: written since.")


class HistoryDialog(DialogFrame):
    """Shows the versions of one scene, newest first, and gives back words of them.

    `read` gives a version's text and is called when the version is chosen; it may raise InkwellError, whose
    sentence is then shown in the version's place. Several passages can be put back while the dialog is open;
    `result_text` is the outcome, whichever way the dialog was closed.
    """

    def __init__(
        self,
        title: str,
        present: str,
        versions: Sequence[Version],
        read: Callable[[Version], str],
        theme: Theme,
        icons: Icons,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("History"), parent)
        self._versions = tuple(versions)
        self._read = read
        self._now = now
        self._texts = [present]
        self._old: str | None = None
        self._sources: list[Version] = []
        self.heading = ElidedLabel(tr("History of “{title}”", title=title), "strong")
        self.list = RowList(tr("Versions, newest first"), icons)
        self.view = CompareView(theme, icons, tr("The version against the text of now"))
        self.empty = EmptyPage()
        self.right = QStackedWidget()
        self.legend = ElidedLabel(LEGEND, "caption")
        self.message = Message()
        self.was_switch = QCheckBox(tr("Show as it &was"))
        self._lay_out()
        self._add_foot()
        self._connect()
        self.list.setVisible(bool(self._versions))
        if not self._versions:
            self._choose(-1)
        self.list.set_rows(self._rows())
        (self.list if self._versions else self.close_button).setFocus()

    def _lay_out(self) -> None:
        self.resize(960, 610)
        self.right.addWidget(self.view)
        self.right.addWidget(self.empty)
        self.list.setFixedWidth(LIST)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.right, 1)
        column.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addLayout(column, 1)
        self.body.addWidget(self.heading)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.message)

    def _add_foot(self) -> None:
        self.foot.insertWidget(0, self.was_switch)
        self.undo_button = self.add_button(tr("&Take it back"))
        self.undo_button.setVisible(False)
        self.close_button = self.add_button(tr("&Close"))
        self.passage_button = self.add_button(tr("Restore this &passage"))
        self.version_button = self.add_button(tr("&Restore this version"), "primary")
        self.close_button.setDefault(True)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda: self.view.page.setFocus())
        self.was_switch.toggled.connect(lambda: self._show(0))
        self.view.moved.connect(self._allow)
        self.undo_button.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.reject)
        self.passage_button.clicked.connect(self._restore_passage)
        self.version_button.clicked.connect(self._restore_version)
        add_change_keys(self, lambda: self.view)

    def result_text(self) -> str | None:
        """The scene's text as it is to be now; None when nothing was restored."""
        return self._texts[-1] if len(self._texts) > 1 else None

    def result_version(self) -> Version | None:
        """The version that the words restored last came from; None when nothing was restored."""
        return self._sources[-1] if self._sources else None

    # choosing and showing

    def _rows(self) -> list[Row]:
        words = count_words(self._texts[-1])
        return [version_row(version, words, self._now) for version in self._versions]

    def _choose(self, place: int) -> None:
        self._old = None
        if place < 0:
            self._say_instead(NONE_YET)
            return
        try:
            self._old = self._read(self._versions[place])
        except InkwellError as error:
            self._say_instead(error.sentence)
            return
        self.right.setCurrentWidget(self.view)
        self._show(0)

    def _say_instead(self, sentence: str) -> None:
        self.empty.say(sentence)
        self.right.setCurrentWidget(self.empty)
        self._allow()

    def _show(self, at: int) -> None:
        if self._old is None:
            return
        if self.was_switch.isChecked():
            self.view.show_plain(self._old)
        else:
            self.view.show_texts(self._old, self._texts[-1], at)

    def _allow(self) -> None:
        """Offer what can be done with what is shown."""
        known = self._old is not None
        self.version_button.setEnabled(known and self._old != self._texts[-1])
        self.passage_button.setEnabled(known and self.view.current_passage() is not None)
        self.was_switch.setEnabled(known)
        self.legend.setVisible(known and not self.was_switch.isChecked())

    # restoring

    def _restore_version(self) -> None:
        if self._old is not None:
            self._take(self._old)
            self.accept()

    def _restore_passage(self) -> None:
        passage = self.view.current_passage()
        if passage is not None and self._old is not None:
            self._take(put_back(self._old, self._texts[-1], passage))
            self._follow()

    def _take(self, text: str) -> None:
        self._texts.append(text)
        self._sources.append(self._versions[self.list.currentRow()])

    def _take_back(self) -> None:
        self._texts.pop()
        self._sources.pop()
        self._follow()

    def _follow(self) -> None:
        """Compare with what the text is by now."""
        count = len(self._sources)
        passages = tr("{n} passages", "", count)
        self.message.say(
            tr("{passages} restored; the page follows when this window closes.", passages=passages) if count else ""
        )
        if self.undo_button.hasFocus() and not count:
            self.close_button.setFocus()
        self.undo_button.setVisible(bool(count))
        self.list.reword(self._rows())
        self._show(max(self.view.current, 0))

    def reject(self) -> None:
        """Close; passages that were restored stay so."""
        if self._sources:
            self.accept()
        else:
            super().reject()


def version_row(version: Version, words_now: int, now: datetime) -> Row:
    """When a version was kept, what it is called, how long it is and how much longer the text of now."""
    more = version.words - words_now
    if more > 0:
        difference = tr("{more:,} more than now", more=more)
    else:
        difference = tr("{fewer:,} fewer than now", fewer=-more) if more else tr("as many as now")
    time, words = moment(version.time, now), f"{word_count(version.words)} · {difference}"
    return Row(f"{time} · {version.label}", words, icon="book-open") if version.label else Row(time, words)
