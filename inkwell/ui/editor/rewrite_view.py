"""How a rewrite is seen on its page: its sheet over the passage, room under that, and its keys at the foot."""

import math

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QTextBlock

from inkwell.story.rewriting import Change, Rewrite
from inkwell.translation import tr
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.rewrite_anchor import RewriteAnchor
from inkwell.ui.editor.rewrite_pill import RewritePill
from inkwell.ui.editor.rewrite_room import RewriteRoom
from inkwell.ui.editor.rewrite_sheet import RewriteSheet, Setting
from inkwell.ui.theme import Theme

AIR = 24
"""Pixels that are left free above and below the current change when it is brought into sight."""
_BETWEEN = 0.4
"""Of a line, what may be only the room between two of them, which the page leaves out under its last one."""
SPOKEN = 300
"""Characters of a change that are read aloud at most."""


class RewriteView(QObject):
    """Paints one rewrite at a time. Points are the viewport's."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._theme = page, theme
        self._anchor: RewriteAnchor | None = None
        self._rewrite: Rewrite | None = None
        self._current = -1
        self.sheet = RewriteSheet(page.document())
        self.pill = RewritePill(theme, page)
        self.pill.set_keys(page.keys)
        page.keys_changed.connect(self.pill.set_keys)
        self._room = RewriteRoom(page.document())
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._lay_out_if_needed)
        self._drawn: tuple[object, ...] = ()
        """What the sheet was written for."""
        theme.changed.connect(self.refresh)

    def open(self, anchor: RewriteAnchor) -> None:
        """A rewrite of this passage is on its way."""
        self._anchor = anchor
        self._page.add_overlay(self._paint)
        self.pill.show_writing()

    def show(self, rewrite: Rewrite, current: int) -> None:
        """Show it so; `current` is the number of the change that the keys mean, -1 while it is written."""
        self._rewrite = rewrite
        self.choose(current)
        self._lay_out()

    def wait(self, percent: int, stage: str = "") -> None:
        """Show nothing but how much of the passage was come to, and how far the model is in words."""
        if self._rewrite is not None:
            self._rewrite, self._current = None, -1
            self._room.close()
            self._page.viewport().update()
        self.pill.show_writing(percent, stage)

    def choose(self, current: int) -> None:
        """Another of its changes is the current one."""
        self._current = current
        if self._rewrite is not None and current in self._rewrite.open:
            self.pill.show_change(self._rewrite.open.index(current) + 1, len(self._rewrite.open))
        else:
            self.pill.show_writing()
        self._page.viewport().update()

    def bare(self) -> None:
        """Have no room on the page until it is shown again: the text is about to change."""
        self._room.close()

    def refresh(self) -> None:
        """Lay it out anew, soon, if what it depends on is another by then."""
        if self._anchor is not None:
            self._due.start()

    def close(self) -> None:
        """Show nothing any more."""
        if self._anchor is None:
            return
        self._due.stop()
        self._anchor = self._rewrite = None
        self._page.remove_overlay(self._paint)
        self._room.close()
        self.pill.hide()

    # where it stands

    def change_at(self, point: QPointF) -> int:
        """The number of the change at a point, -1 for none."""
        return self.sheet.change_at(point - self.region().topLeft())

    def region(self) -> QRectF:
        """What it covers, in the viewport; nothing while there is nothing to see."""
        covered = self._covered()
        if covered is None or self._rewrite is None:
            return QRectF()
        layout, scroll = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        top, bottom = layout.blockBoundingRect(covered[0]).top(), layout.blockBoundingRect(covered[1]).bottom()
        return QRectF(0, top - scroll, self._page.viewport().width(), bottom - top)

    def _covered(self) -> tuple[QTextBlock, QTextBlock] | None:
        if self._anchor is None:
            return None
        first, last = self._anchor.blocks
        document = self._page.document()
        return document.findBlockByNumber(first), document.findBlockByNumber(last)

    def bring(self, change: Change) -> None:
        """Bring the current change into sight, and say it."""
        self.bring_current()
        self.say(
            tr(
                "{sentence}: “{spoken}” becomes “{spoken2}”",
                sentence=self.pill.sentence,
                spoken=_spoken(change.old),
                spoken2=_spoken(change.new),
            )
        )

    def bring_current(self) -> None:
        """Bring the current change into sight."""
        rects, page = self.sheet.rects(self._current), self._page
        if rects:
            top = self.region().top() + page.verticalScrollBar().value()
            first, last = top + rects[0].top(), top + rects[-1].bottom()
            room = self.pill.y() - page.viewport().y()
            if first < page.rolled + AIR or last > page.rolled + room - AIR:
                page.roll(first - room / 3)

    def bring_passage(self) -> None:
        """Bring as much of the passage into sight as there is room for, its beginning first."""
        region, page = self.region(), self._page
        scroll, room = page.verticalScrollBar().value(), self.pill.y() - page.viewport().y() - AIR
        top, bottom = region.top() + scroll, region.bottom() + scroll
        if region.isEmpty() or (top >= page.rolled and bottom <= page.rolled + room):
            return
        page.roll(min(top - AIR, max(bottom - room, top - room / 2)))

    def say(self, words: str) -> None:
        """Tell a screen reader, where there is one."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words))

    # laying out and painting

    @Slot()
    def _lay_out_if_needed(self) -> None:
        if self._anchor is not None and self._state() != self._drawn:
            self._lay_out()

    def _state(self) -> tuple[object, ...]:
        around = self._anchor.around() if self._anchor is not None else None
        return self._rewrite, around, Setting.of(self._page.document()), self._theme.tokens

    def _lay_out(self) -> None:
        """Write the sheet anew, and make as much room under the passage as it takes."""
        covered = self._covered()
        if covered is None or self._anchor is None or self._rewrite is None:
            return
        self._drawn = self._state()
        before, after = self._anchor.around()
        self.sheet.write(before, self._rewrite.pieces(), after, covered[0], self._theme.tokens)
        # Measured without the room that is there: it is made anew.
        layout = self._page.document().documentLayout()
        self._room.close()
        own = layout.blockBoundingRect(covered[1]).bottom() - layout.blockBoundingRect(covered[0]).top()
        lines = (self.sheet.height - own) / self._page.looks.pitch() - _BETWEEN
        self._room.make(covered[1], max(math.ceil(lines), 0))
        self.pill.place()
        self._page.viewport().update()

    def _paint(self, painter: QPainter, part: QRect) -> None:
        region = self.region()
        if not region.intersects(QRectF(part)):
            return
        if Setting.of(self._page.document()) != self.sheet.setting:
            self._due.start()
        tokens = self._theme.tokens
        painter.save()
        # Letters may reach a pixel over their line.
        painter.fillRect(region.toAlignedRect().adjusted(0, -1, 0, 0), QColor(tokens.page))
        painter.translate(region.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.sheet.paint(painter, QRectF(part).translated(-region.topLeft()), tokens, self._current)
        painter.restore()


def _spoken(words: str) -> str:
    return " ".join(words.split())[:SPOKEN] or tr("nothing")
