"""Words of the book are shown where they stand: the scene comes on to a page, and they are selected there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.session import Session
from inkwell.story.quotations import QuotedText
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.places import select_in
from inkwell.ui.main_window import MainWindow
from inkwell.ui.tools.critique_body import Passage

CHANGED = tr("These words stand there no more; the scene was changed since.")


class PassageDesk(QObject):
    """`open_node` shows a node on the active page, or where it is open already."""

    def __init__(
        self, window: MainWindow, session: Session, open_node: Callable[[str], object], attempt: Attempt
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._open_node, self._attempt = window, session, open_node, attempt

    @Slot(object)
    def show(self, passage: Passage) -> None:
        """Show a passage, wherever its words stand in its scene now."""
        if not self._session.is_open or not self._attempt(lambda: self._open_node(passage.node)):
            return
        page = next((each for each in self._window.pages if each.sections.of(passage.node) is not None), None)
        if page is None:
            return
        if not self._select(page, passage):
            page.go_to(passage.node, 0)
            self._window.notifications.tell(CHANGED)
        page.setFocus()

    def _select(self, page: Page, passage: Passage) -> bool:
        text = page.text(passage.node)
        start, end = passage.start, passage.end
        if start == end or text[start:end] != passage.words:
            start = _nearest(text, passage.words.strip(), passage.start)
            end = start + len(passage.words.strip())
        if start < 0:
            found = QuotedText(text).place_of(passage.words)
            if found is None:
                return False
            start, end = found.start, found.end
        select_in(page, passage.node, start, end)
        return True


def _nearest(text: str, words: str, place: int) -> int:
    """Where words stand in a text, of several places the nearest to this one; -1 for nowhere."""
    before, behind = text.rfind(words, 0, place + len(words)), text.find(words, place)
    if before < 0 or behind < 0:
        return max(before, behind)
    return before if place - before <= behind - place else behind
