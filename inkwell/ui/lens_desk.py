"""The lens on the desk: what the model looked at before the word at the caret, shaded on the page."""

import secrets
from typing import Final

from PySide6.QtCore import QObject, Slot

from inkwell.app.context_sources import ContextSources
from inkwell.app.generation import Engine
from inkwell.app.lens import Choice, heaviest, resting, whose, words_seen
from inkwell.app.preferences import Preferences
from inkwell.engine.attention import Attention
from inkwell.engine.client import EngineStatus
from inkwell.errors import InkwellError
from inkwell.manuscript.fidelity import PAGE
from inkwell.storage.settings import Settings
from inkwell.story.segments import Cut, Origin, Segment
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.blocks import block_runs, utf16_slice
from inkwell.ui.editor.lens_marks import LensMarks, TextBefore
from inkwell.ui.editor.lens_panel import ROWS, LensPanel
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.word_place import word_cursor
from inkwell.ui.main_window import MainWindow

REACH: Final = 4_000
"""UTF-16 units before the word that the model is shown again, from the start of a paragraph."""
TALL: Final = 260
"""Pixels that the panel may need."""
NO_MODEL: Final = tr("No model is loaded.")
CANNOT: Final = tr("The loaded model does not tell what it looks at; a Hugging Face model, GPT-2 for instance, does.")
NO_WORD: Final = tr("Put the caret into a word to see what the model looked at before it.")


class LensDesk(QObject):
    """One lens at a time, on the page that was active when it was asked for. It ends with the first change there."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        sources: ContextSources,
        preferences: Preferences,
        commands: Commands,
    ) -> None:
        """`sources` says whether a model may be told of a place at all."""
        super().__init__(window)
        self._sources = sources
        self._window, self._engine, self._commands = window, engine, commands
        self._asked = ""
        self._seen: _Seen | None = None
        self._action = commands.add(
            Menu.TOOLS, tr("What the &model looked at"), self.open, ai=True, page=OnPage.SEEN, name="looked-at"
        )
        engine.status_changed.connect(self._follow_engine)
        engine.looked.connect(self._take)
        preferences.changed.connect(self._follow_settings)
        self._follow_engine(engine.status)

    @property
    def panel(self) -> LensPanel | None:
        """The panel that is open."""
        return self._seen.panel if self._seen else None

    @property
    def marks(self) -> LensMarks | None:
        """The marks that are shown."""
        return self._seen.marks if self._seen else None

    def open(self) -> None:
        """Ask what the model looked at before the word at the caret."""
        page = self._window.active_page
        found = word_cursor(page)
        if found is None:
            self._window.notifications.tell(NO_WORD)
            return
        node = page.current_section
        if self._sources.passage("", "", node) is None:
            self._window.notifications.tell(self._sources.why_not(node))
            return
        self.close()
        start = max(page.bounds()[0], page.document().findBlock(max(0, found.selectionStart() - REACH)).position())
        before = TextBefore(page.document(), start, found.selectionStart())
        self._seen = _Seen(page, self._window, before, (found.selectionStart(), found.selectionEnd()))
        self._seen.panel.closed.connect(self.close)
        self._seen.panel.chosen.connect(self._choose)
        page.document().contentsChange.connect(self._changed)
        self._asked = secrets.token_hex(8)
        # The space before a word belongs to its first token.
        text = before.text.rstrip(" ")
        word = before.text[len(text) :] + found.selectedText()
        self._engine.look(self._asked, (Segment(text, Origin.AUTHOR, "story", cut=Cut.FRONT),), word)

    @Slot()
    def close(self) -> None:
        """End it."""
        seen, self._seen, self._asked = self._seen, None, ""
        if seen is not None:
            seen.page.document().contentsChange.disconnect(self._changed)
            seen.close()

    @Slot(str, object)
    def _take(self, key: str, found: Attention | InkwellError) -> None:
        if self._seen is None or key != self._asked:
            return
        if isinstance(found, InkwellError):
            self._seen.panel.refuse(found.sentence)
        else:
            self._seen.take(found)

    @Slot(object)
    def _choose(self, choice: Choice) -> None:
        if self._seen is not None:
            self._seen.show(choice)

    @Slot(int, int, int)
    def _changed(self, _position: int, removed: int, added: int) -> None:
        if removed or added:
            self.close()

    @Slot(object)
    def _follow_engine(self, status: EngineStatus | None) -> None:
        able = status.capabilities if status is not None else None
        why = NO_MODEL if able is None else "" if able.attention else CANNOT
        self._commands.block(self._action, why)

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if not settings.ai:
            self.close()


class _Seen:
    """One word under the lens."""

    def __init__(self, page: Page, window: MainWindow, before: TextBefore, word: tuple[int, int]) -> None:
        self.page = page
        self._before, self._place = before, word
        self._whose = whose_word(page, word)
        self._attention: Attention | None = None
        self.marks = LensMarks(page, window.theme)
        self.panel = LensPanel(window.icons, page)
        cursor = page.textCursor()
        cursor.setPosition(word[0])
        cursor.setPosition(word[1], cursor.MoveMode.KeepAnchor)
        self._word = cursor.selectedText()
        self.panel.wait(self._word)
        # What was looked at stands above the word: the panel stands below it, unless it would lie over it.
        self.panel.place(page.cursorRect().bottom() < page.viewport().height() - TALL)
        self.panel.show()

    def take(self, attention: Attention) -> None:
        """Show what the model looked at."""
        self._attention = attention
        self.panel.take(self._word, attention, self._whose)
        self.show(self.panel.choice)
        self.panel.view.setFocus()

    def show(self, choice: Choice) -> None:
        """Show these weights."""
        if self._attention is not None:
            words = words_seen(self._before.text, self._attention, choice)
            listed = heaviest(words, ROWS)
            self.marks.show(self._before, words, listed, self._place)
            self.panel.list_words(listed, resting(self._attention, choice, words))

    def close(self) -> None:
        """Leave the page as it was."""
        self.marks.clear()
        self.panel.hide()
        self.panel.deleteLater()
        self.page.setFocus()


def whose_word(page: Page, word: tuple[int, int]) -> str:
    """Who wrote the word between two document positions, as the page knows it."""
    block = page.document().findBlock(word[0])
    start, end = (len(PAGE.decode(utf16_slice(block.text(), 0, place - block.position()))) for place in word)
    return whose(start, end, block_runs(block))
