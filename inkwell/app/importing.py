"""From a plan to a book on the disk. No Qt: the command line does the same."""

from pathlib import Path

from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.progress import Progress, no_progress
from inkwell.storage.new_book import NewBook, write_new_book
from inkwell.storage.project import Project
from inkwell.translation import tr

_USUAL_LANGUAGE = "en"


def write_plan(folder: Path, plan: ImportPlan, progress: Progress = no_progress) -> Project:
    """Write what an import comes to as a book of its own; it appears whole or not at all.

    Raises:
        InkwellError: BAD_INPUT when the folder holds something, DISK.
        CancelledError: or whatever else `progress` raises; nothing is left of the book then.
    """
    book = NewBook(
        plan.title,
        plan.manuscript,
        plan.texts,
        plan.author,
        plan.language or _USUAL_LANGUAGE,
        plan.form,
        plan.entries,
        plan.assets,
        plan.publication,
        plan.collections,
        plan.target,
    )
    write_new_book(folder, book, lambda done: progress(tr("Writing the book"), done))
    return Project.open(folder)
