"""The questions for a file or a folder. Tests put their answers here."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from inkwell.storage.folder_name import folder_name
from inkwell.translation import tr


class FileChooser(Protocol):
    """Which file, which folder; None means that the author thought better of it."""

    def open_folder(self, title: str) -> Path | None:
        """An existing folder."""
        ...

    def new_folder(self, title: str, name: str) -> Path | None:
        """A folder that is not there yet, `name` offered."""
        ...

    def import_file(self, patterns: Sequence[tuple[str, Sequence[str]]]) -> Path | None:
        """A document to import; `patterns` are the names of its kinds with what such files are called."""
        ...

    def picture_file(self) -> Path | None:
        """A picture, for a cover."""
        ...

    def export_file(self, name: str, ending: str) -> Path | None:
        """Where an export goes, `name` offered, with this ending; a folder where there is none."""
        ...

    def pdf_file(self, name: str) -> Path | None:
        """Where a PDF goes, `name` offered; what is there may be replaced."""
        ...

    def csv_file(self, name: str) -> Path | None:
        """Where a table goes, `name` offered."""
        ...

    def disclosure_file(self, name: str) -> Path | None:
        """Where a disclosure goes, `name` offered: Markdown, plain text or a table."""
        ...

    def report_file(self, name: str) -> Path | None:
        """Where a report on Inkwell goes, `name` offered."""
        ...

    def thesaurus_file(self) -> Path | None:
        """One of the two files of a thesaurus."""
        ...

    def dictionary_file(self) -> Path | None:
        """A spelling dictionary: one of its two files, or an office program's extension with some."""
        ...

    def lorebook_file(self) -> Path | None:
        """A lorebook of another program."""
        ...

    def linked_file(self) -> Path | None:
        """Any file, to link to."""
        ...

    def model_file(self) -> Path | None:
        """A model in a GGUF file."""
        ...

    def tool_file(self) -> Path | None:
        """A writing tool that somebody shared."""
        ...

    def new_tool_file(self, name: str) -> Path | None:
        """Where a writing tool goes that is to be shared, `name` offered."""
        ...


class FileDialogs:
    """Asks with the system's dialogs over the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def open_folder(self, title: str) -> Path | None:
        """See `FileChooser`."""
        found = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        return Path(found) if found else None

    def new_folder(self, title: str, name: str) -> Path | None:
        """See `FileChooser`."""
        parent = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        return _free_name(Path(parent), name) if parent else None

    def import_file(self, patterns: Sequence[tuple[str, Sequence[str]]]) -> Path | None:
        """See `FileChooser`."""
        every = " ".join(each for _, names in patterns for each in names)
        kinds = [f"{name} ({' '.join(names)})" for name, names in patterns]
        filters = ";;".join([tr("Documents ({every})", every=every), *kinds, tr("All files (*)")])
        found, _ = QFileDialog.getOpenFileName(self._window, tr("Import a document"), str(Path.home()), filters)
        return Path(found) if found else None

    def picture_file(self) -> Path | None:
        """See `FileChooser`."""
        names = "*.png *.jpg *.jpeg *.gif *.webp *.svg"
        found, _ = QFileDialog.getOpenFileName(
            self._window, tr("A picture"), str(Path.home()), tr("Pictures ({names})", names=names)
        )
        return Path(found) if found else None

    def export_file(self, name: str, ending: str) -> Path | None:
        """See `FileChooser`."""
        if not ending:
            return self.new_folder(tr("Where to put the folder of files"), name)
        start = str(Path.home() / f"{folder_name(name) or 'Book'}{ending}")
        found, _ = QFileDialog.getSaveFileName(self._window, tr("Export the book"), start, f"*{ending}")
        return Path(found if found.endswith(ending) else f"{found}{ending}") if found else None

    def pdf_file(self, name: str) -> Path | None:
        """See `FileChooser`."""
        found, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as PDF"), str(Path.home() / name), tr("PDF (*.pdf);;All files (*)")
        )
        return Path(found) if found else None

    def csv_file(self, name: str) -> Path | None:
        """See `FileChooser`."""
        found, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export as CSV"), str(Path.home() / name), tr("Tables (*.csv);;All files (*)")
        )
        return Path(found) if found else None

    def disclosure_file(self, name: str) -> Path | None:
        """See `FileChooser`."""
        kinds = tr("Markdown (*.md);;Plain text (*.txt);;Tables (*.csv);;All files (*)")
        found, _ = QFileDialog.getSaveFileName(self._window, tr("Save the disclosure"), str(Path.home() / name), kinds)
        return Path(found) if found else None

    def report_file(self, name: str) -> Path | None:
        """See `FileChooser`."""
        kinds = tr("Plain text (*.txt);;All files (*)")
        found, _ = QFileDialog.getSaveFileName(self._window, tr("Save the report"), str(Path.home() / name), kinds)
        return Path(found) if found else None

    def thesaurus_file(self) -> Path | None:
        """See `FileChooser`."""
        found, _ = QFileDialog.getOpenFileName(
            self._window, tr("Add a thesaurus"), str(Path.home()), tr("Thesauruses (th_*.dat th_*.idx);;All files (*)")
        )
        return Path(found) if found else None

    def dictionary_file(self) -> Path | None:
        """See `FileChooser`."""
        kinds = tr("Dictionaries (*.dic *.aff *.oxt);;All files (*)")
        found, _ = QFileDialog.getOpenFileName(self._window, tr("Add a dictionary"), str(Path.home()), kinds)
        return Path(found) if found else None

    def lorebook_file(self) -> Path | None:
        """See `FileChooser`."""
        kinds = tr("Lorebooks (*.json *.lorebook *.png *.scenario);;All files (*)")
        found, _ = QFileDialog.getOpenFileName(self._window, tr("Import a lorebook"), str(Path.home()), kinds)
        return Path(found) if found else None

    def linked_file(self) -> Path | None:
        """See `FileChooser`."""
        found, _ = QFileDialog.getOpenFileName(
            self._window, tr("Link to a file"), str(Path.home()), tr("All files (*)")
        )
        return Path(found) if found else None

    def model_file(self) -> Path | None:
        """See `FileChooser`."""
        kinds = tr("Models (*.gguf);;All files (*)")
        found, _ = QFileDialog.getOpenFileName(self._window, tr("Add a model file"), str(Path.home()), kinds)
        return Path(found) if found else None

    def tool_file(self) -> Path | None:
        """See `FileChooser`."""
        found, _ = QFileDialog.getOpenFileName(
            self._window, tr("Add a writing tool"), str(Path.home()), tr("Writing tools (*.md);;All files (*)")
        )
        return Path(found) if found else None

    def new_tool_file(self, name: str) -> Path | None:
        """See `FileChooser`."""
        found, _ = QFileDialog.getSaveFileName(
            self._window, tr("Share a writing tool"), str(Path.home() / name), tr("Writing tools (*.md);;All files (*)")
        )
        return Path(found) if found else None


def _free_name(parent: Path, name: str) -> Path:
    """The first of `name`, `name 2`, `name 3` … that is not there."""
    candidate, number = parent / name, 2
    while candidate.exists():
        candidate, number = parent / f"{name} {number}", number + 1
    return candidate
