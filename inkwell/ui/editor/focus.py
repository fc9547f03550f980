"""Focus: only the paragraph or the sentence with the caret is lit. Painted over the page, and no part of the text."""

import math
from typing import Literal

from PySide6.QtCore import QObject, QPoint, QRect, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QPainter, QRegion

from inkwell.manuscript.sentences import sentence_at
from inkwell.ui.editor.blocks import utf16_slice
from inkwell.ui.editor.extent import extent
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.proposal_view import len_units
from inkwell.ui.theme import Theme
from inkwell.ui.tokens import Tokens

Mode = Literal["", "paragraph", "sentence"]
NEAR = 2_000
"""Characters before and behind the caret in which its sentence is looked for."""
_Key = tuple[object, ...]


class Focus(QObject):
    """Lays a veil over all of one page but what is lit, so that the rest reads as if it were in faint ink.

    Selections and a standing proposal are never veiled. What is lit is found when the page is painted, and only if the
    caret's paragraph is another than it was then: neither keys nor the layout ever wait for it.
    """

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._mode: Mode = ""
        self._key: _Key = ()
        self._place: _Key = ()
        """Which paragraph or sentence is lit; grown or not, it is the same."""
        self._lit, self._before = QRegion(), QRegion()
        """What is lit, and what was and fades; in pixels from the top of the document."""
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._refresh)

    @property
    def mode(self) -> Mode:
        """What is lit: "" everything, or the caret's "paragraph" or "sentence"."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Light this from now on."""
        if mode == self._mode:
            return
        if not self._mode:
            self._page.add_overlay(self._paint)
        elif not mode:
            self._page.remove_overlay(self._paint)
        self._mode = mode
        self._key = self._place = ()
        self._fade.stop()
        self._page.viewport().update()

    def lit(self) -> QRegion:
        """What is lit now, in the viewport's pixels; without selection and proposal."""
        self._look()
        return self._lit.translated(-self._scrolled())

    def _scrolled(self) -> QPoint:
        page = self._page
        return QPoint(page.horizontalScrollBar().value(), page.verticalScrollBar().value())

    def _look(self) -> None:
        """Find what is lit, unless that is known."""
        cursor = self._page.textCursor()
        block, caret = cursor.block(), cursor.positionInBlock()
        layout = block.layout()
        # Asking for the box has the paragraph laid out, if it is not.
        box = self._page.document().documentLayout().blockBoundingRect(block)
        place = 0 if self._mode == "paragraph" else caret
        preedit = (layout.preeditAreaPosition(), layout.preeditAreaText())
        key = (block.blockNumber(), block.revision(), place, preedit, box.getRect(), self._page.viewport().width())
        if key == self._key:
            return
        start, end = (0, block.length() - 1) if self._mode == "paragraph" else _sentence(block.text(), caret)
        if self._mode == "paragraph":
            top, bottom = math.floor(box.top()), math.ceil(box.bottom())
            lit = QRegion(QRect(0, top, self._page.viewport().width(), bottom - top))
        else:
            lit = extent(block, start, end)
        self._key = key
        self._light((block.blockNumber(), start), lit)

    def _light(self, place: _Key, lit: QRegion) -> None:
        old, before = self._place, self._lit
        self._place, self._lit = place, lit
        if old and place != old and self._theme.motion:
            self._before = before
            self._fade.stop()
            self._fade.setDuration(self._theme.motion)
            self._fade.start()
        if lit != before:
            # Qt paints what it knows to have changed; this it does not.
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        scrolled = self._scrolled()
        self._page.viewport().update((self._lit + self._before).translated(-scrolled))

    def _paint(self, painter: QPainter, part: QRect) -> None:
        self._look()
        strength = veil(self._theme.tokens)
        scrolled = self._scrolled()
        fading = self._fade.state() is QVariantAnimation.State.Running
        gone = float(self._fade.currentValue()) if fading else 1.0
        lit = self._lit.translated(-scrolled)
        before = self._before.translated(-scrolled) if fading else QRegion()
        bright = self._never_veiled(part).translated(-scrolled)
        dark = QRegion(part) - bright
        self._veil(painter, dark - lit - before, strength)
        if fading:
            self._veil(painter, (before - lit) & dark, strength * gone)
            self._veil(painter, (lit - before) & dark, strength * (1 - gone))

    def _veil(self, painter: QPainter, region: QRegion, strength: float) -> None:
        colour = QColor(self._theme.tokens.page)
        colour.setAlphaF(strength)
        painter.setClipRegion(region)
        painter.fillRect(region.boundingRect(), colour)
        painter.setClipping(False)

    def _never_veiled(self, part: QRect) -> QRegion:
        """The selection and the proposal, as far as they are in a part of the viewport; in the document's pixels."""
        page, found = self._page, QRegion()
        cursor = page.textCursor()
        proposal = page.proposal_place
        if not cursor.hasSelection() and proposal < 0:
            return found
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        block = page.cursorForPosition(part.topLeft()).block()
        bottom = part.bottom() + page.verticalScrollBar().value()
        layout = page.document().documentLayout()
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            start, end = block.position(), block.position() + block.length() - 1
            if low < high and low <= end and high >= start:
                found += extent(block, max(low - start, 0), min(high, end) - start)
            if start <= proposal <= end:
                found += extent(block, proposal - start, proposal - start)
            block = block.next()
        return found


def _sentence(text: str, caret: int) -> tuple[int, int]:
    """The caret's sentence in a paragraph; all of them UTF-16 units."""
    plain = text.isascii()
    place = caret if plain else len(utf16_slice(text, 0, caret))
    first = max(place - NEAR, 0)
    start, end = sentence_at(text[first : place + NEAR], place - first)
    start, end = start + first, end + first
    return (start, end) if plain else (len_units(text[:start]), len_units(text[:end]))


def veil(tokens: Tokens) -> float:
    """How thick a veil in the page's colour makes the ink faint: 0 is none, 1 hides it."""
    ink, faint, page = (QColor(each) for each in (tokens.ink, tokens.faint, tokens.page))
    room = sum(abs(getattr(page, each)() - getattr(ink, each)()) for each in ("red", "green", "blue"))
    way = sum(abs(getattr(faint, each)() - getattr(ink, each)()) for each in ("red", "green", "blue"))
    return min(way / room, 1.0) if room else 0.0
