"""The author's tools: all there are, with what each says to a model; copied, edited, shared, added, put away."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from inkwell.app.tool_shelf import Shelved, ToolShelf, Where
from inkwell.errors import InkwellError
from inkwell.story.tool_text import check_fields
from inkwell.story.tools import OutputKind, Reads, Tool
from inkwell.translation import shown, tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.tools.draft import DraftForm

WIDE, HIGH, LIST_WIDE = 860, 620, 270
HINT = tr(
    "Tools that come with Inkwell stay as they are; a copy is yours to change. Yours go with you "
    "from book to book, those of this book travel with its folder."
)
HEADINGS = {Where.BOOK: tr("This book’s"), Where.AUTHOR: tr("Yours"), Where.BUILT_IN: tr("Come with Inkwell")}
FRESH = Tool(
    "new-tool",
    tr("New tool"),
    "",
    OutputKind.TEXT,
    (Reads.PASSAGE,),
    instruction_chat=tr("Read this passage from a novel:\n\n{passage}\n\nSay in a few sentences what …"),
    instruction_base=tr("{passage}\n\n* * *\n\nAn editor's note on this passage:"),
    max_words=120,
)


class ToolsDialog(DialogFrame):
    """`open_file` and `save_file(name)` ask where a shared file is, or is to go.

    Changes of a tool are kept when another one is chosen or the dialog is closed; what cannot be a tool keeps its place
    until it can, or until the author closes a second time.
    """

    def __init__(
        self,
        shelf: ToolShelf,
        icons: Icons,
        *,
        book: bool,
        open_file: Callable[[], Path | None],
        save_file: Callable[[str], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        """`book`: whether a book is open that tools can be kept in."""
        super().__init__(tr("Writing tools"), parent)
        self._shelf, self._book = shelf, book
        self._open_file, self._save_file = open_file, save_file
        self._shown: tuple[Shelved | None, ...] = ()
        self._current: Shelved | None = None
        self._wanted = ""
        """The name of the tool that is to be chosen when it is there."""
        self._warned = False
        """Whether the author was told that closing lets changes go."""
        self.rows = RowList(tr("Tools"), icons)
        self.draft = DraftForm()
        self.message = Message()
        self.save_button = QPushButton(tr("Save the changes"))
        self.copy_button = QPushButton(tr("Copy"))
        self.delete_button = QPushButton(tr("Put away"))
        self.share_button = QPushButton(tr("Share…"))
        self.new_button = QPushButton(tr("New"))
        self.file_button = QPushButton(tr("Add a file…"))
        self._lay_out()
        self._join()
        self.resize(WIDE, HIGH)
        self.refresh()

    def _lay_out(self) -> None:
        self.setMinimumSize(640, 420)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.rows, 1)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        for button in (self.new_button, self.file_button):
            beside.addWidget(button)
        beside.addStretch(1)
        left.addLayout(beside)
        self.rows.setFixedWidth(LIST_WIDE)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.draft, 1)
        right.addWidget(self.message)
        does = QHBoxLayout()
        does.setSpacing(8)
        for button in (self.save_button, self.copy_button, self.share_button, self.delete_button):
            does.addWidget(button)
        does.addStretch(1)
        right.addLayout(does)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left)
        both.addLayout(right, 1)
        self.body.addWidget(text_label(HINT, "soft"))
        self.body.addLayout(both, 1)
        self.close_button = self.add_close(tr("Close"))
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        self.close_button.setDefault(False)

    def _join(self) -> None:
        for button, does in (
            (self.copy_button, self.copy),
            (self.new_button, self.make_new),
            (self.file_button, self.add),
        ):
            menu = QMenu(button)
            menu.addAction(tr("For all my books")).triggered.connect(lambda _=False, does=does: does(Where.AUTHOR))
            action = menu.addAction(tr("For this book"))
            action.triggered.connect(lambda _=False, does=does: does(Where.BOOK))
            action.setEnabled(self._book)
            button.setMenu(menu)
        self.save_button.clicked.connect(self.save)
        self.delete_button.clicked.connect(self.delete)
        self.share_button.clicked.connect(self.share)
        self.rows.currentRowChanged.connect(self._choose)
        self.draft.changed.connect(self._check)
        self._shelf.changed.connect(self.refresh)
        self._shelf.trouble.connect(self._complain)

    # what is shown

    @Slot()
    def refresh(self) -> None:
        """Show what there is now; what is chosen stays chosen, and what is being edited stays as it is."""
        kept = self._wanted or (self._current.tool.name if self._current else "")
        there: list[Shelved | None] = []
        rows: list[Row] = []
        for where, heading in HEADINGS.items():
            tools = [each for each in self._shelf.shelved if each.where is where]
            if tools:
                there += [None, *tools]
                rows.append(Row(heading, heading=True))
                rows += [Row(shown(each.tool.title), shown(each.tool.words)) for each in tools]
        self._shown = tuple(there)
        names = [each.tool.name if each else "" for each in there]
        if self._wanted in names:
            self._wanted = ""
        editing = self._edited
        self.rows.blockSignals(True)
        self.rows.set_rows(rows, names.index(kept) if kept in names else 1)
        self.rows.blockSignals(False)
        chosen = self._shown[self.rows.currentRow()] if rows else None
        if editing and chosen is not None and self._current is not None and chosen.tool.name == self._current.tool.name:
            return
        self._show(chosen)

    def _choose(self, row: int) -> None:
        if not self._leave():
            at = next((each for each, shelved in enumerate(self._shown) if shelved is self._current), row)
            self.rows.blockSignals(True)
            self.rows.setCurrentRow(at)
            self.rows.blockSignals(False)
            return
        self._show(self._shown[row] if 0 <= row < len(self._shown) else None)

    def _show(self, shelved: Shelved | None) -> None:
        self._current = shelved
        if shelved is not None:
            own = shelved.where is not Where.BUILT_IN
            self.draft.show_tool(shelved.tool, editable=own)
            self.delete_button.setVisible(own)
            self.save_button.setVisible(own)
        self.draft.setEnabled(shelved is not None)
        self.message.say(_hiding(shelved))
        self._check(told=False)

    @property
    def _edited(self) -> bool:
        return self._current is not None and self.draft.tool() != self._current.tool

    @Slot()
    def _check(self, *, told: bool = True) -> None:
        """Say what keeps it from being a tool, while it is edited."""
        self._warned = False
        reason = self._reason()
        self.save_button.setEnabled(self._edited and not reason)
        if told:
            self.message.complain(reason)

    def _reason(self) -> str:
        """What keeps the changes from being a tool, in a sentence; "" for nothing, and without changes."""
        try:
            if self._edited:
                tool = self.draft.tool()
                tool.check()
                check_fields(tool)
        except InkwellError as error:
            return error.sentence
        return ""

    def _leave(self) -> bool:
        """Keep the changes before something else is shown; False, with a word, where they are no tool."""
        if self._edited and (reason := self._reason()):
            self.message.complain(reason)
            return False
        self.save()
        return not self._edited

    def done(self, result: int) -> None:
        """Close; changes that cannot be kept hold it back once."""
        if self._warned or self._leave():
            super().done(result)
        else:
            self._warned = True
            self.message.complain(
                tr("{reason} Close once more to let these changes go.", reason=self._reason()).strip()
            )

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        self.message.complain(error.sentence)

    # what is done

    @Slot()
    def save(self) -> None:
        """Keep what was changed."""
        if self._current is not None and self._edited:
            where, tool = self._current.where, self.draft.tool()
            if self.message.attempt(lambda: self._shelf.save(tool, where)):
                self._current = Shelved(tool, where, self._current.path, self._current.hides)
                self.save_button.setEnabled(False)

    def make_new(self, where: Where) -> None:
        """A new tool, to be filled in."""
        if not self._leave():
            return
        names = {each.tool.name for each in self._shelf.shelved}
        number = next(number for number in range(1, len(names) + 2) if _numbered(FRESH.name, number) not in names)
        title = FRESH.title if number == 1 else f"{FRESH.title} {number}"
        tool = msgspec.structs.replace(FRESH, name=_numbered(FRESH.name, number), title=title)
        if self.message.attempt(lambda: self._shelf.save(tool, where)):
            self._wanted = tool.name

    def copy(self, where: Where) -> None:
        """A copy of the chosen tool, to be changed."""
        if not self._leave():
            return
        current, made = self._current, list[Tool]()
        if current is not None and self.message.attempt(
            lambda: made.append(self._shelf.copy(current.tool.name, where))
        ):
            self._wanted = made[0].name

    def add(self, where: Where) -> None:
        """A tool that somebody shared."""
        path = self._open_file()
        if path is not None:
            self.message.attempt(lambda: self._shelf.add(path, where))

    @Slot()
    def share(self) -> None:
        """Write the chosen tool to a file."""
        if not self._leave():
            return
        current = self._current
        path = self._save_file(f"{current.tool.name}.md") if current is not None else None
        if current is None or path is None:
            return
        if self.message.attempt(lambda: self._shelf.share(current.tool.name, path)):
            self.message.say(
                tr(
                    "“{title}” goes into “{name}”; others can add that file to their tools.",
                    title=shown(current.tool.title),
                    name=path.name,
                )
            )

    @Slot()
    def delete(self) -> None:
        """Put the chosen tool away."""
        current = self._current
        if current is not None:
            self.message.attempt(lambda: self._shelf.delete(current.tool.name, current.where))


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"


def _hiding(shelved: Shelved | None) -> str:
    if shelved is None or shelved.hides is None:
        return ""
    if shelved.hides is Where.BUILT_IN:
        return tr("It is used in the place of the one with the same name that comes with Inkwell.")
    return tr("It is used in the place of the one of yours with the same name.")
