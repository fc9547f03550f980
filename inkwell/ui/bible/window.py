"""The window of one entry, beside the page while the author writes; no button saves, what is typed is kept.

What the author changes is handed over after a short rest, and at once when another entry is shown or the window goes.
"""

from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry, tidied
from inkwell.translation import tr
from inkwell.ui.bible.about_page import AboutPage
from inkwell.ui.bible.kinds import title_of
from inkwell.ui.bible.partner_page import PartnerPage
from inkwell.ui.bible.uses_page import UsesPage
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.scrolling import scrolling
from inkwell.ui.wheel_stop import WheelStop

SIZE: Final = QSize(560, 680)
ROOM: Final = QSize(24, 48)
MARGIN: Final = 20
REST_MS: Final = 700
"""After so long without a key what was changed is handed over."""
KEPT: Final = tr("Changes are kept as you type.")
ONLY_READ: Final = tr("This book is only read here.")


class EntryWindow(QDialog):
    """Shows one entry at a time.

    Signals: `edited(Entry)` what the author made of it; `delete_asked(id)`; `uses_asked(Entry)` the list of uses came
    into sight; `use_opened(node, start, end)`; `shown_entry(id)` another one is shown, "" when the window went.
    """

    edited = Signal(object)
    delete_asked = Signal(str)
    uses_asked = Signal(object)
    use_opened = Signal(str, int, int)
    shown_entry = Signal(str)
    ABOUT, USES, PARTNER = range(3)

    def __init__(self, icons: Icons, tree: Callable[[], Manuscript], here: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._read_only = False
        self._shared = ""
        self._touched_since = False
        """Whether the author changed anything since it was last handed over."""
        self._uses_known = False
        self.about = AboutPage(icons)
        self.uses = UsesPage(icons, tree, here)
        self.partner = PartnerPage(icons, tree, here)
        self.tabs = QTabWidget()
        self.state = ElidedLabel(KEPT, "caption")
        self.delete_button = QPushButton(tr("Delete"))
        self.close_button = QPushButton(tr("Close"))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._wheel = WheelStop(self)
        self._lay_out()
        self._join()
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - ROOM))

    def _lay_out(self) -> None:
        for page, name in (
            (self.about, tr("&About")),
            (self.uses, tr("In the &book")),
            (self.partner, tr("The &partner")),
        ):
            self.tabs.addTab(scrolling(page), name)
        self.delete_button.setProperty("role", "ghost")
        for button in (self.delete_button, self.close_button):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.delete_button)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.close_button)
        foot.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def _join(self) -> None:
        for page in (self.about, self.uses, self.partner):
            page.changed.connect(self._touched)
        for adding in (self.about, self.uses.changes, self.partner.scenes):
            adding.added.connect(self._bring)
        self._rest.timeout.connect(self.hand_over)
        self.tabs.currentChanged.connect(self._turned)
        self.delete_button.clicked.connect(self._ask_delete)
        self.close_button.clicked.connect(self.close)
        self.uses.opened.connect(self.use_opened)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.hand_over)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)

    # what is shown

    @property
    def entry(self) -> Entry | None:
        """The entry as the window has it, with what was not handed over yet; None while it shows none."""
        return None if self._entry is None else self._made(self._entry)

    @property
    def touched(self) -> bool:
        """Whether the author changed something that was not handed over yet."""
        return self._touched_since

    def show_entry(self, entry: Entry) -> None:
        """Show an entry; what was changed in the one before is handed over first."""
        self.hand_over()
        if self._entry is None or self._entry.id != entry.id:
            self._show(entry)
            self.tabs.setCurrentIndex(self.ABOUT)
            self._top()
            self.shown_entry.emit(entry.id)
        (self.about.text if entry.name else self.about.name).setFocus()

    def follow(self, entry: Entry) -> None:
        """The entry that is shown was changed elsewhere; what the author is changing here stays."""
        if self._entry is not None and entry.id == self._entry.id and not self._touched_since:
            if entry != tidied(self._made(self._entry)):
                self._show(entry)
            self._entry = entry
            self._show_title()

    def _show(self, entry: Entry) -> None:
        self._entry, self._uses_known = entry, False
        self.about.load(entry)
        self.uses.changes.load(entry.progressions, _labels(entry))
        self.partner.load(entry)
        self._wheel.watch(self.tabs)
        self._show_title()
        self._turned(self.tabs.currentIndex())

    def _bring(self, field: QWidget) -> None:
        """Bring a new field into sight, once it has its place."""
        area = self.tabs.currentWidget()
        self._wheel.watch(self.tabs)
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, field, lambda: area.ensureWidgetVisible(field))

    def _top(self) -> None:
        for number in range(self.tabs.count()):
            area = self.tabs.widget(number)
            if isinstance(area, QScrollArea):
                area.verticalScrollBar().setValue(0)

    def _show_title(self) -> None:
        if self._entry is not None:
            self.setWindowTitle(tr("{title_of} — Story bible", title_of=title_of(self._entry)))

    def set_ai(self, on: bool) -> None:
        """With AI off nothing of the partner is in sight."""
        self.tabs.setTabVisible(self.PARTNER, on)

    def set_read_only(self, read_only: bool) -> None:
        """Let everything be read and nothing be changed."""
        self._read_only = read_only
        self.about.set_read_only(read_only)
        self.uses.changes.set_read_only(read_only)
        self.partner.set_read_only(read_only)
        self.delete_button.setEnabled(not read_only)
        self._show_state()

    def set_shared(self, series: str) -> None:
        """Say that the books of this series share the entry; "" for one that is this book's alone."""
        self._shared = series
        self._show_state()

    def _show_state(self) -> None:
        where = tr("Shared with the books of “{shared}”. ", shared=self._shared) if self._shared else ""
        self.state.set_text(where + (ONLY_READ if self._read_only else KEPT))

    @Slot(int)
    def _turned(self, tab: int) -> None:
        entry = self.entry
        if tab == self.USES and entry is not None:
            self.uses.changes.know(_labels(entry))
            if not self._uses_known:
                self._uses_known = True
                self.uses.start_anew(bool(entry.names))
                if entry.names:
                    self.uses_asked.emit(entry)

    def look_again(self) -> None:
        """The book was changed: the uses are looked for anew when they are in sight."""
        self._uses_known = False
        if self.isVisible() and not self.isActiveWindow():
            self._turned(self.tabs.currentIndex())

    # what the author makes of it

    @Slot()
    def _touched(self) -> None:
        if not self._read_only:
            self._touched_since = True
            self._rest.start()

    @Slot()
    def hand_over(self) -> None:
        """Hand over what was changed, now."""
        self._rest.stop()
        touched, self._touched_since = self._touched_since, False
        if self._entry is None or not touched:
            return
        made = self._made(self._entry)
        if tidied(made) == tidied(self._entry):
            return
        if made.names != self._entry.names:
            self._uses_known = False
        self._entry = made
        self._show_title()
        self.edited.emit(made)

    def _made(self, entry: Entry) -> Entry:
        made = self.partner.put_into(self.about.put_into(entry))
        renamed = self.about.renamed
        # A question that is put otherwise is the same one: what changes on the way changes its answer still.
        changes = (
            msgspec.structs.replace(each, field=renamed.get(each.field, each.field)) for each in self.uses.changes.value
        )
        return msgspec.structs.replace(made, progressions=tuple(changes))

    @Slot()
    def _ask_delete(self) -> None:
        if self._entry is not None:
            self.delete_asked.emit(self._entry.id)

    def let_go(self) -> None:
        """Show nothing any more, and hand nothing over: the entry is gone."""
        self._rest.stop()
        self._entry, self._touched_since = None, False
        self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was changed is handed over."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.hand_over()
            self._entry = None
            self.shown_entry.emit("")


def _labels(entry: Entry) -> tuple[str, ...]:
    """The answers that may become others on the way."""
    return tuple(label for label, answer in entry.fields if label and answer.strip())
