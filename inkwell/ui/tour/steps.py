"""What the five steps say and what they point at, as the window is now: panels closed, no book, the partner off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.key_text import native
from inkwell.ui.main_window import MainWindow
from inkwell.ui.tour.placing import Spot

COUNT: Final = 5
_LEAST: Final = 8
"""Pixels of a thing that can be pointed at: a panel that is dragged shut has none."""


@dataclass(frozen=True)
class Step:
    """A card: its words, and what it points at, None where that is not in sight."""

    title: str
    words: str
    spot: Spot | None
    hint: str
    offers_sample: bool = False
    """No book is open, and the tour needs one."""


class Steps:
    """The steps of a window.

    `keys` gives the keys of a command by its name, `has_book` says whether a book is open, `ai` whether the partner is
    switched on.
    """

    def __init__(
        self,
        window: MainWindow,
        commands: Commands,
        keys: Callable[[str], Sequence[str]],
        has_book: Callable[[], bool],
        ai: Callable[[], bool],
    ) -> None:
        self._window, self._commands, self._keys = window, commands, keys
        self._has_book, self._ai = has_book, ai
        self._makers = (self._book, self._page, self._partner, self._history, self._help)

    def at(self, number: int) -> Step:
        """A step as it is now, counted from 0."""
        return self._makers[number]() if self._has_book() else self._without_book(number)

    # the steps

    def _without_book(self, number: int) -> Step:
        if number:
            title = tr("No book is open")
            words = tr("The tour goes on in the sample book, or in any book that you open.")
        else:
            title = tr("Welcome to Inkwell")
            words = tr(
                "Five short steps show what is where, in a real book: a story that you may spoil, put where "
                "you like. You can as well begin a book of your own; the tour goes on there."
            )
        spot = self._spot(self._window.welcome.sample_button)
        return Step(title, words, spot, tr("Esc skips the tour. Help, Tour begins it again."), offers_sample=True)

    def _book(self) -> Step:
        outline = self._spot(self._window.outline, beside=True)
        if outline is not None:
            words = tr(
                "Here are its chapters, scenes and notes; a click brings one to the page. The book is a "
                "folder of plain text files, which every other program can read."
            )
            return self._step(tr("Your book"), words, outline)
        words = tr(
            "Its chapters, scenes and notes are in a list that is closed now; this switch opens it. The "
            "book is a folder of plain text files, which every other program can read."
        )
        return self._step(tr("Your book"), words, self._spot(self._window.title_bar.switches[0]))

    def _page(self) -> Step:
        words = tr(
            "Go to the page and write. What you type is on the disk within a second, and in the book’s "
            "files when you pause; here it says so. There is nothing to save, and after a crash your "
            "words are there again."
        )
        return self._step(tr("The page, and nothing is lost"), words, self._spot(self._window.status.save_label))

    def _partner(self) -> Step:
        title = tr("The writing partner")
        if not self._ai():
            words = tr(
                "It is switched off: no model is loaded, and nothing of it runs. Should you want it, File, "
                "Settings, “Use the writing partner” switches it on."
            )
            return self._step(title, words, self._menus(Menu.FILE))
        sidebar = self._spot(self._window.sidebar.buttons, beside=True) or self._spot(self._window.sidebar, beside=True)
        take, leave = self._how("accept"), self._how("leave-proposal")
        if sidebar is not None:
            keys = self._keys("continue")
            words = tr(
                "Where the story stops, press {go}. A model on this machine goes on in a softer ink. That is a "
                "proposal and not in your book: {take} takes it, {leave} lets it go. What the model was told "
                "can then be read below, every word of it.",
                go=tr("{keys} or Continue", keys=native(keys[0])) if keys else tr("Continue"),
                take=take,
                leave=leave,
            )
            return self._step(title, words, sidebar)
        words = tr(
            "Where the story stops, press {go}. A model on this machine goes on in a softer ink. That is a "
            "proposal and not in your book: {take} takes it, {leave} lets it go. What the model was told "
            "is in the writing sidebar, which is closed now; this switch opens it.",
            go=self._how("continue"),
            take=take,
            leave=leave,
        )
        return self._step(title, words, self._spot(self._window.title_bar.switches[1]))

    def _history(self) -> Step:
        words = tr(
            "Manuscript, History of this scene brings back what stood there an hour or a month ago, and "
            "the trash keeps what you delete. File, Export the book makes a Word document, an e-book or "
            "a PDF of it."
        )
        return self._step(tr("Back, and out"), words, self._menus(Menu.FILE, Menu.MANUSCRIPT))

    def _help(self) -> Step:
        words = tr(
            "{palette} goes to anything: type a few letters of a scene or of a command. {help} opens the "
            "handbook at the page about what is in front of you. Help, Tour shows these steps again.",
            palette=self._how("go-to"),
            help=self._how("help-here"),
        )
        return self._step(tr("All the rest"), words, self._menus(Menu.HELP))

    def _step(self, title: str, words: str, spot: Spot | None) -> Step:
        hint = tr("Esc ends the tour. {keys} goes from the page to this card.", keys=self._how("next-panel"))
        return Step(title, words, spot, hint)

    def _how(self, name: str) -> str:
        """The keys of a command, as this system writes them; of one that has none, what the menu calls it."""
        keys = self._keys(name)
        if keys:
            return native(keys[0])
        words = next((each.words for each in self._commands.all if each.name == name), "")
        return f"“{words}”" if words else tr("the mouse")

    # what is pointed at

    def _spot(self, thing: QWidget, beside: bool = False) -> Spot | None:
        rect = self._seen(thing, thing.rect())
        return Spot((rect,), beside) if rect is not None else None

    def _menus(self, *menus: Menu) -> Spot | None:
        bar = self._window.menuBar()
        places = (bar.actionGeometry(self._commands.menu(each).menuAction()) for each in menus)
        rects = tuple(rect for place in places if (rect := self._seen(bar, place)) is not None)
        return Spot(rects) if rects else None

    def _seen(self, thing: QWidget, part: QRect) -> QRect | None:
        """What can be seen of a part of a thing, in the window."""
        window = self._window
        if not thing.isVisibleTo(window):
            return None
        rect = QRect(thing.mapTo(window, QPoint()), thing.size()) & part.translated(thing.mapTo(window, QPoint()))
        rect &= window.rect()
        return rect if min(rect.width(), rect.height()) >= _LEAST else None
