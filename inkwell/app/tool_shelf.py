"""All tools there are now: those that come along, the author's own, and the open book's; files are read on a lane."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.tool_files import FOLDER, FoundTools, ToolFolder, built_in, name_from, read_tool, write_tool
from inkwell.story.tools import Tool
from inkwell.translation import shown, tr


class Where(StrEnum):
    """Whose a tool is. Of several with one name the book's is used, then the author's."""

    BUILT_IN = "built_in"
    AUTHOR = "author"
    BOOK = "book"


@dataclass(frozen=True)
class Shelved:
    """A tool, whose it is, and its file; the tools that come along have none."""

    tool: Tool
    where: Where
    path: Path | None = None
    hides: Where | None = None
    """Whose tool of the same name it stands in front of."""


@dataclass(frozen=True)
class _Read:
    built_in: tuple[Tool, ...]
    author: FoundTools
    book: FoundTools


class ToolShelf(QObject):
    """The tools by name, in their order. `changed` when there are others; `trouble(InkwellError)` for the author.

    Empty until the first reading is done. Saving and deleting return at once; what they did is seen at `changed`.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, session: Session, lane: SaveLane, own: Path, parent: QObject | None = None) -> None:
        """`own`: the folder of the author's own tools, which need not exist."""
        super().__init__(parent)
        self._session, self._lane = session, lane
        self._own = ToolFolder(own)
        self._built_in: tuple[Tool, ...] = ()
        self._shelved: tuple[Shelved, ...] = ()
        self._problems: tuple[str, ...] = ()
        session.opened.connect(self.refresh)
        session.closed.connect(self.refresh)
        self.refresh()

    @property
    def shelved(self) -> tuple[Shelved, ...]:
        """All tools that can be used, each name once, in their order."""
        return self._shelved

    @property
    def tools(self) -> tuple[Tool, ...]:
        """The same, the tools alone."""
        return tuple(each.tool for each in self._shelved)

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each file that is no tool."""
        return self._problems

    def find(self, name: str) -> Shelved | None:
        """The tool with this name."""
        return next((each for each in self._shelved if each.tool.name == name), None)

    # reading

    @Slot()
    def refresh(self) -> None:
        """Look again what is there: at another book, and when the author comes back to the window."""
        book = self._book()
        self._lane.submit(Job("tools", 0, lambda: self._read(book), then=self._take))

    def _book(self) -> ToolFolder | None:
        return ToolFolder(self._session.project.folder / FOLDER) if self._session.is_open else None

    def _read(self, book: ToolFolder | None) -> _Read:
        """On the lane."""
        return _Read(self._built_in or built_in(), self._own.read(), book.read() if book else FoundTools())

    def _take(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        if not isinstance(done.value, _Read):
            return
        read = done.value
        self._built_in = read.built_in
        shelved = _in_order(read)
        problems = (*read.author.problems, *read.book.problems)
        new = [each for each in problems if each not in self._problems]
        if (shelved, problems) != (self._shelved, self._problems):
            self._shelved, self._problems = shelved, problems
            self.changed.emit()
        if new:
            sentence = new[0]
            if more := len(new) - 1:
                sentence = tr("{problem} {n} more are not used either.", "", more, problem=new[0])
            self.trouble.emit(InkwellError(ErrorKind.BAD_INPUT, sentence, "\n".join(new)))

    # writing

    def save(self, tool: Tool, where: Where) -> None:
        """Keep a tool among the author's own or the book's; one of theirs with the same name is replaced.

        Raises:
            InkwellError: BAD_INPUT when it cannot be a tool or `where` is not theirs, READ_ONLY when the book is.
        """
        folder = self._folder(where)
        tool.check()
        self._lane.submit(Job("tool", 0, lambda: folder.write(tool), then=self._written))

    def copy(self, name: str, where: Where) -> Tool:
        """Keep a copy of a tool under a name and a title of its own; returns it. Raises as `save`, or NOT_FOUND."""
        found = self.find(name)
        if found is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("That tool is not there any more."))
        tool = self._renamed(found.tool, tr("{title} (copy)", title=shown(found.tool.title)))
        self.save(tool, where)
        return tool

    def add(self, path: Path, where: Where) -> None:
        """Keep a tool that somebody shared as a file; it gets another name where its own is taken. Raises as `save`."""
        folder = self._folder(where)
        names = {each.tool.name for each in self._shelved}

        def take() -> None:
            tool = read_tool(path)
            folder.write(_apart(tool, names) if tool.name in names else tool)

        self._lane.submit(Job("tool", 0, take, then=self._written))

    def share(self, name: str, path: Path) -> None:
        """Write a tool to a file of its own, to give away. Raises NOT_FOUND."""
        found = self.find(name)
        if found is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("That tool is not there any more."))
        self._lane.submit(Job("tool", 0, lambda: write_tool(path, found.tool), then=self._written))

    def delete(self, name: str, where: Where) -> None:
        """Put one of the author's or the book's tools away; what it hid is there again. Raises as `save`."""
        folder = self._folder(where)
        self._lane.submit(Job("tool", 0, lambda: folder.delete(name), then=self._written))

    def _folder(self, where: Where) -> ToolFolder:
        if where is Where.AUTHOR:
            return self._own
        if where is Where.BUILT_IN:
            sentence = tr("The tools that come with Inkwell stay as they are; a copy can be changed.")
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        if self._session.project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, tr("This book is read-only here, and so are its tools."))
        return ToolFolder(self._session.project.folder / FOLDER)

    def _renamed(self, tool: Tool, title: str) -> Tool:
        name = name_from(title) or tool.name
        return _apart(msgspec.structs.replace(tool, name=name, title=title), {each.tool.name for each in self._shelved})

    def _written(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        self.refresh()


def _in_order(read: _Read) -> tuple[Shelved, ...]:
    found: dict[str, Shelved] = {tool.name: Shelved(tool, Where.BUILT_IN) for tool in read.built_in}
    for where, tools in ((Where.AUTHOR, read.author), (Where.BOOK, read.book)):
        for each in tools.tools:
            before = found.get(each.tool.name)
            found[each.tool.name] = Shelved(each.tool, where, each.path, before.where if before else None)
    return tuple(sorted(found.values(), key=lambda each: (each.tool.order, each.tool.title.casefold())))


def _apart(tool: Tool, names: set[str]) -> Tool:
    """The tool under a name that is not taken."""
    if tool.name not in names:
        return tool
    number = next(number for number in range(2, len(names) + 3) if f"{tool.name[:56]}-{number}" not in names)
    return msgspec.structs.replace(tool, name=f"{tool.name[:56]}-{number}")
