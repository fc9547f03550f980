"""About this machine and model: what is known, for the author's eyes, and the report that can be given away."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTabWidget, QWidget

from inkwell.reports.facts import Facts
from inkwell.reports.wording import Group, groups, report
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.help.handbook import HelpPage
from inkwell.ui.help.reader import Reader
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import Theme
from inkwell.ui.wheel_stop import WheelStop

SIZE: Final = QSize(720, 620)
TITLE: Final = tr("About this machine and model")
HINT: Final = tr(
    "For when something is wrong, and somebody wants to know where. The report leaves out what is private: where your "
    "folders lie, what your voices are called, which server writes. No word of a book is in it. Inkwell sends it "
    "nowhere; you can, where you like."
)
LOOKING: Final = tr("Looking round…")
COPIED: Final = tr("The report is on the clipboard.")
_ESCAPED: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>()#+-.!|~"})


class MachineWindow(DialogFrame):
    """`look_wanted`: look round again; `save_wanted`: with the report's text."""

    look_wanted = Signal()
    save_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.setModal(False)
        self.facts = Reader(theme)
        self.facts.setAccessibleName(tr("What is known"))
        self.facts.setAccessibleDescription("")
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("The report, as it is copied"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.facts, tr("&What is known"))
        self.tabs.addTab(self.report, tr("The &report"))
        self.message = Message()
        WheelStop(self).watch(self.tabs)
        self._lay_out()
        self.resize(SIZE)
        self.show_looking()

    def _lay_out(self) -> None:
        self.body.addWidget(WrappedLabel(HINT, "soft"))
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.message)
        # Each goes to the very left.
        self.again_button = self._button(tr("&Look again"), self.look_wanted.emit)
        self.save_button = self._button(tr("&Save report…"), lambda: self.save_wanted.emit(self.report.toPlainText()))
        self.copy_button = self._button(tr("&Copy report"), self._copy)
        self.close_button = self.add_close(tr("Clos&e"))
        self.close_button.setAutoDefault(False)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = self.add_button(words, left=True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: does())
        return button

    def show_looking(self) -> None:
        """What is known is being gathered."""
        self.facts.show_page(HelpPage("looking", TITLE, LOOKING))
        self._allow(False)

    def show_facts(self, facts: Facts) -> None:
        """Show them, and the report that comes of them."""
        self.facts.show_page(HelpPage("facts", TITLE, page_of(groups(facts, tr, private=True))))
        self.report.setPlainText(report(facts))
        self._allow(True)

    def _allow(self, on: bool) -> None:
        for button in (self.copy_button, self.save_button, self.again_button):
            button.setEnabled(on)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.message.say(COPIED)


def page_of(told: tuple[Group, ...]) -> str:
    """Groups as one Markdown table, so that its columns are as wide for all; each group's name stands in bold."""
    first, *others = told
    rows = [f"| {_plain(first.title)} | |", "|---|---|", *_rows(first)]
    for group in others:
        rows += [f"| **{_plain(group.title)}** | |", *_rows(group)]
    return "\n".join(rows)


def _rows(group: Group) -> list[str]:
    return [f"| {_plain(name)} | {_plain(words)} |" for name, words in group.rows]


def _plain(words: str) -> str:
    """Words in which nothing is taken for a mark."""
    return " ".join(words.split()).translate(_ESCAPED)
