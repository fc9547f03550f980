"""What an author does that writes to the disk, each as one act on a book of its own, and what must be true of any disk.

The torture tests run these acts on disks that fail, and on what is left of a disk after its power was cut.
"""

import io
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span
from inkwell.storage import backup, damage
from inkwell.storage.atomic import write_atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.backup import Backups
from inkwell.storage.history import History
from inkwell.storage.journal import JournalFolder, Unsaved, read_journal
from inkwell.storage.lock import ProjectLock
from inkwell.storage.place import Place, PlaceFile
from inkwell.storage.project import Project
from inkwell.storage.rescue import rescue
from inkwell.storage.runs import Run, RunLog
from inkwell.storage.settings import Settings, SettingsFile
from inkwell.storage.trash import Trash

NOW: Final = datetime(2026, 11, 25, 20, 53, 46, tzinfo=UTC)
NODES: Final = ("part", "ch", "one", "two", "memo")
_WORD: Final = re.compile(rb"[a-z]+-\d+")
_TEMPORARY: Final = re.compile(r"(^|/)\.inkwell-[^/]*\.tmp(/|$)|\.journal\.new$")
_TECHNICAL: Final = re.compile(r"errno|oserror|exception|traceback|winerror|0x|\bNone\b|[\[\]<>{}!]|\w+Error\b", re.I)

Tree = Mapping[str, bytes]
"""Every file below a folder, by its path with "/"."""


def words(name: str, count: int = 40) -> str:
    """A text of which every word is its own: none can get lost unseen, and none can be taken for another."""
    each = [f"{name}-{number}" for number in range(count)]
    return "\n\n".join(" ".join(each[at : at + 8]) for at in range(0, count, 8)) + "\n"


def plant(root: Path) -> None:
    """Make the place that every act begins in: a book with some life behind it, a drive, and the user's folders."""
    for name in ("state", "drive", "backups"):
        (root / name).mkdir()
    project = Project.create(root / "Book", "A book", "Ann")
    tree = (
        project.manuscript.add("part", NodeKind.PART, "Part", None)
        .add("ch", NodeKind.CHAPTER, "Chapter", "part")
        .add("one", NodeKind.SCENE, "One", "ch")
        .add("two", NodeKind.SCENE, "Two", "ch")
        .add("memo", NodeKind.NOTE, "Memo", None)
    )
    project.apply(tree)
    for node in NODES:
        project.write_text(node, words(node))
        AuthorshipFile(project.folder, node).write(words(node), (Span(0, 9, f"run-{node}"),))
    RunLog(project.folder).append(run("0"))
    history = History(project.folder)
    history.record("one", file_of("one", words("early")), (Span(0, 5, "run-early"),), NOW - timedelta(days=2))
    history.name_book("First draft", NOW - timedelta(days=1))
    project.apply(project.manuscript.add("gone", NodeKind.SCENE, "Gone", "part"))
    project.write_text("gone", words("gone"))
    project.apply(project.manuscript.remove("gone"))
    SettingsFile(root / "state" / "settings.json").save(Settings(theme="dark"))
    PlaceFile(root / "state" / "places.json").set(project.info.id, project.folder, Place("one"))


def file_of(node: str, text: str) -> bytes:
    """A node's file as Inkwell writes it, more or less."""
    return f'---\ntitle: "{node}"\n---\n{text}'.encode()


def run(number: str) -> Run:
    """One generation for the log."""
    return Run(
        number, f"2026-11-25T20:53:4{number}Z", "one", "m", "scripted", {}, 1, [], words("run" * 2, 9), "finished"
    )


@dataclass
class Stage:
    """One place of its own, with the book open in it. Acts keep here what they go on with in a second try."""

    root: Path
    project: Project
    kept: dict[str, Any] = field(default_factory=dict[str, Any])
    told: tuple[str, ...] = ()
    """What an act that succeeded told the author beside that."""

    @classmethod
    def set_up(cls, template: Path, root: Path) -> "Stage":
        """Copy the planted place, and open its book."""
        shutil.copytree(template, root)
        return cls(root, Project.open(root / "Book"))

    @property
    def book(self) -> Path:
        """The book's folder, as long as it is not moved."""
        return self.root / "Book"

    def close(self) -> None:
        """Let go of what is open."""
        if "journal" in self.kept:
            self.kept["journal"].close()


@dataclass(frozen=True)
class Scenario:
    """One act. A second try calls `act` again on the same stage.

    `prepare` runs before the disk begins to fail; `verify` says more than bytes can, of what is there after a failure
    and (True) at the end; `varying`: paths whose names or contents are not the same each time; `disks`: folders that
    are drives of their own.
    """

    name: str
    act: Callable[[Stage], object]
    prepare: Callable[[Stage], object] = lambda _: None
    verify: Callable[[Path, bool], object] = lambda _root, _done: None
    varying: str = r"$^"
    disks: tuple[str, ...] = ()
    guessed: str = r"$^"
    """Like `varying`, where something cannot be read for a moment."""
    once: bool = False
    """Whether it cannot be done again once it is done."""

    def __str__(self) -> str:
        return self.name

    def same(self, tree: Tree) -> dict[str, bytes]:
        """The files that come out the same each time."""
        return {path: data for path, data in finished(tree).items() if not re.search(self.varying, path)}


# the acts


def _save(stage: Stage) -> None:
    """As the save lane does it: who wrote what goes on record first, for the text that is there and for the new one."""
    text = words("new", 60)
    file = AuthorshipFile(stage.book, "one")
    file.write_ahead(text, (Span(6, 11, "run-new"),), stage.project.read_text("one").text)
    stage.project.write_text("one", text, expected=(words("one"), text))


def _check_authorship(root: Path, done: bool) -> None:
    text = Project.open(root / "Book").read_text("one").text
    spans, trouble = AuthorshipFile(root / "Book", "one").explain(text)
    assert trouble == ""
    assert [span.run for span in spans] == ["run-new" if text == words("new", 60) else "run-one"]


def _structure(change: Callable[[Project], object]) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        wanted = stage.kept.setdefault("tree", change(stage.project))
        stage.project.apply(wanted)

    return act


def _save_as(stage: Stage) -> None:
    stage.project.save_as(stage.root / "new" / "Copy")


def _move(stage: Stage) -> None:
    stage.told = stage.project.move(stage.root / "new" / "Moved").problems


def _move_across(stage: Stage) -> None:
    stage.told = stage.project.move(stage.root / "drive" / "Moved").problems


def _rescue(stage: Stage) -> None:
    """What the author is offered when a save fails: a copy elsewhere, with the words from memory."""
    texts = {"one": (words("mine"), (Span(0, 4, "run"),))}
    stage.told = rescue(stage.project, stage.root / "new" / "Rescued", texts)


def _create(stage: Stage) -> None:
    tree = stage.project.manuscript
    texts = {node: words(node) for node in NODES}
    Project.create_from(stage.root / "Second", "Second", tree, texts)


def _open(stage: Stage) -> None:
    stage.kept["opened"] = Project.open(stage.book)


def _lose_info(stage: Stage) -> None:
    write_atomic(stage.book / "project.json", b'{"title": "A bo')
    stage.project = Project.open(stage.book)


def _set_info(stage: Stage) -> None:
    stage.project.set_info(replace(stage.project.info, title="Found again"))


def _lock(stage: Stage) -> None:
    ProjectLock.take(stage.book, stage.root / "state").release()


def _settings(stage: Stage) -> None:
    file = SettingsFile(stage.root / "state" / "settings.json")
    file.save(Settings(theme="light", backup_folder=str(stage.book)))


def _place(stage: Stage) -> None:
    file = PlaceFile(stage.root / "state" / "places.json")
    file.set(stage.project.info.id, Path("Book"), Place("two", {"two": 3}))


def _record(stage: Stage) -> None:
    history = stage.kept.setdefault("history", History(stage.book))
    history.record("one", file_of("one", words("late")), (Span(0, 4, "run-late"),), NOW)


def _name_book(stage: Stage) -> None:
    stage.kept.setdefault("history", History(stage.book)).name_book("Second draft", NOW)


def _check_history(root: Path, done: bool) -> None:
    """Every version can be read, and every named book is complete."""
    history = History(root / "Book")
    for node in history.nodes():
        for version in history.versions(node):
            history.read(version)
    for book in history.book_versions():
        assert history.book_files(book).keys() == book.nodes.keys()
    assert "First draft" in [book.label for book in history.book_versions()]


def _check_recorded(root: Path, done: bool) -> None:
    _check_history(root, done)
    texts = [History(root / "Book").read(version)[0] for version in History(root / "Book").versions("one")]
    assert words("early") in texts
    assert not done or texts[0] == words("late")


def _check_named(root: Path, done: bool) -> None:
    _check_history(root, done)
    labels = [book.label for book in History(root / "Book").book_versions()]
    assert not done or "Second draft" in labels


def _back_up(stage: Stage) -> None:
    stage.kept.setdefault("backups", Backups(stage.root / "backups", 1)).make(stage.book, NOW)


def _backed_up_before(stage: Stage) -> None:
    Backups(stage.root / "backups", 1).make(stage.book, NOW - timedelta(days=1))
    stage.project.write_text("two", words("since"))


def _check_backups(root: Path, done: bool) -> None:
    """There is a good backup at any time, of the old book or of the new; and none that is not good."""
    paths = [path for path in root.glob("backups/*/*.zip") if not path.name.startswith(".")]
    assert paths
    for path in paths:
        backup.verify(path)
    assert not done or NOW in [each.time for each in Backups(root / "backups", 1).all()]


def _restore_backup(stage: Stage) -> None:
    backup.restore(stage.kept["backup"], stage.root / "new" / "Restored")


def _to_be_restored(stage: Stage) -> None:
    made = Backups(stage.root / "backups", 1).make(stage.book, NOW)
    assert made is not None
    stage.kept["backup"] = made.path


def _never_deleted(stage: Stage) -> None:
    shutil.rmtree(stage.book / "trash")


def _delete_chapter(stage: Stage) -> None:
    stage.project.apply(stage.project.manuscript.remove("ch"))
    stage.kept["entry"] = next(each for each in Trash(stage.book).entries() if each.title == "Chapter")


def _bring_back(stage: Stage) -> None:
    Trash(stage.book).restore(stage.kept["entry"])


def _erase(stage: Stage) -> None:
    Trash(stage.book).erase(stage.kept["entry"])


_TYPED: Final = ("more-1 ", words("typed", 8))
_LATER: Final = words("later", 8)


def _begin_journal(stage: Stage) -> None:
    folder = stage.kept.setdefault("journals", JournalFolder(stage.root / "state", stage.project.info.id, stage.book))
    folder.prepare()
    journal = stage.kept.setdefault("journal", folder.of("one", Snapshot.of(words("one"))))
    # Edits that could not be written are the journal's to keep: the next try brings none.
    journal.append(stage.kept.pop("edits", []))
    journal.sync()


def _first_edits(stage: Stage) -> None:
    stage.kept["edits"] = [Edit(0, 0, _TYPED[1]), Edit(0, 0, _TYPED[0], (Span(0, 6, "run"),))]


def _journal_begun(stage: Stage) -> None:
    _first_edits(stage)
    _begin_journal(stage)
    stage.kept["edits"] = [Edit(0, 0, _LATER)]


def _journal_to_be_saved(stage: Stage) -> None:
    _journal_begun(stage)
    _begin_journal(stage)
    stage.project.write_text("one", _LATER + "".join(_TYPED) + words("one"))


def _journal_saved(stage: Stage) -> None:
    """The text's own file has all that was typed."""
    stage.kept["journal"].saved(3, Snapshot.of(_LATER + "".join(_TYPED) + words("one")))


def _check_saved_journal(root: Path, done: bool) -> None:
    """The text is in the book; a journal may still say so too."""
    text = _LATER + "".join(_TYPED) + words("one")
    assert Project.open(root / "Book").read_text("one").text == text
    for path in root.glob("state/journals/*/*.journal"):
        unsaved = _read_journal(path)
        assert isinstance(unsaved, Unsaved)
        assert unsaved.text == text
        assert unsaved.fits(text)


_MANY: Final = [f"key-{number} " for number in range(1_000)]


def _long_journal(stage: Stage) -> None:
    stage.kept["edits"] = [*(Edit(0, 0, each) for each in _MANY), Edit(0, 0, _LATER)]
    _begin_journal(stage)
    stage.project.write_text("one", "".join(reversed(_MANY)) + words("one"))


def _long_journal_saved(stage: Stage) -> None:
    """The text's own file has a thousand edits, and one more was typed meanwhile: the journal begins anew."""
    stage.kept["journal"].saved(1_000, Snapshot.of("".join(reversed(_MANY)) + words("one")))


def _check_long_journal(root: Path, done: bool) -> None:
    (path,) = root.glob("state/journals/*/*.journal")
    unsaved = _read_journal(path)
    assert isinstance(unsaved, Unsaved)
    assert unsaved.text == _LATER + "".join(reversed(_MANY)) + words("one")
    # One that could not be begun anew is longer than it need be, and right all the same.
    assert len(unsaved.edits) in (1, 1 + len(_MANY))


def _left_by_a_crash(stage: Stage) -> None:
    _journal_to_be_saved(stage)
    stage.kept["journal"].close()


def _look_at_journals(stage: Stage) -> None:
    """What a book's opening does with the records of what was typed before a crash."""
    folder = JournalFolder(stage.root / "state", stage.project.info.id, stage.book)
    folder.adopt()
    found, troubles = folder.unsaved()
    text = _LATER + "".join(_TYPED) + words("one")
    assert troubles or [each.text for each in found] == [text]
    if troubles:
        raise troubles[0]


def _read_journal(path: Path) -> Unsaved | ErrorKind | None:
    try:
        return read_journal(path)
    except InkwellError as error:
        return error.kind


def _check_journal_of(least: int, *edits: str) -> Callable[[Path, bool], None]:
    """What the journal holds in the end, newest edit first; on the way there, never less than the `least` oldest."""

    def verify(root: Path, done: bool) -> None:
        states = ["".join(edits[at:]) + words("one") for at in range(len(edits) + 1)]
        good = states[: 1 if done else len(edits) + 1 - least]
        paths = list(root.glob("state/journals/*/*.journal"))
        found = [each for each in map(_read_journal, paths) if each is not None]
        # Before it was ever flushed, its very beginning may be torn; then it is set aside and said.
        assert not any(each is ErrorKind.DAMAGED for each in found) or not (least or done)
        unsaved = [each for each in found if isinstance(each, Unsaved)]
        assert all(each.text in good and not each.damaged for each in unsaved), unsaved
        assert unsaved or not (least or done)

    return verify


def _check_runs(root: Path, done: bool) -> None:
    (log,) = [RunLog(path.parent) for path in root.glob("Book/runs")]
    ids = {run.id for run in log.read()}
    assert ids == {"0", "1"} if done else ids in ({"0"}, {"0", "1"})


def _break(stage: Stage) -> None:
    """A text that a power cut emptied, records cut in half, and what an interruption left."""
    write_atomic(stage.book / "project.json", b'{"format": 1, "title": "A b')
    write_atomic(stage.book / "text" / "two.md", b"")
    write_atomic(stage.book / "authorship" / "one.json", b'{"text_sha')
    write_atomic(stage.book / "runs" / "2026-10.jsonl", msgspec.json.encode(run("1")) + b'\n{"id": "half\n')
    write_atomic(stage.book / "text" / ".inkwell-abc.tmp", words("half").encode())
    # An emptied file of an open book is no change to it, but something to write again: it is damage to one that opens.
    stage.project = Project.open(stage.book)


def _repair(stage: Stage) -> None:
    for _ in range(2):
        damage.repair(stage.book, damage.inspect(stage.book), NOW, "0" * 32)


def _check_repair(root: Path, done: bool) -> None:
    kept = {path.name.partition("-")[2] for path in root.glob("Book/quarantine/*")}
    assert not done or len(kept) >= 4
    assert not done or not damage.inspect(root / "Book")
    history = History(root / "Book")
    assert words("two") in [history.read(version)[0] for version in history.versions("two")]


def _of_the_journal(
    name: str, act: Callable[[Stage], None], prepare: Callable[[Stage], None], least: int, *edits: str
) -> Scenario:
    return Scenario(name, act, prepare, _check_journal_of(least, *edits), varying="^state/journals/")


SCENARIOS: tuple[Scenario, ...] = (
    Scenario("save", _save, verify=_check_authorship, guessed=r"^Book/authorship/one\.json$"),
    Scenario("add", _structure(lambda p: p.manuscript.add("three", NodeKind.SCENE, "Three", "ch"))),
    Scenario("rename", _structure(lambda p: p.manuscript.rename("ch", "Another title"))),
    Scenario("move-node", _structure(lambda p: p.manuscript.move("two", "part", 0))),
    Scenario("delete", _structure(lambda p: p.manuscript.remove("ch")), varying=r"^Book/trash/"),
    Scenario("first-delete", _structure(lambda p: p.manuscript.remove("ch")), _never_deleted, varying=r"^Book/trash/"),
    Scenario("create", _create, varying=r"^Second/project\.json$", once=True),
    Scenario("open", _open),
    Scenario("save-as", _save_as, varying=r"^new/Copy/project\.json$", once=True),
    Scenario("rescue", _rescue, varying=r"^new/Rescued/project\.json$", once=True),
    Scenario("move-project", _move, once=True),
    Scenario("move-project-across", _move_across, disks=("drive",), once=True),
    Scenario("runs", lambda stage: RunLog(stage.book).append(run("1")), verify=_check_runs, varying="^Book/runs/"),
    Scenario("settings", _settings),
    Scenario("name-again", _set_info, _lose_info, varying="^Book/quarantine/"),
    Scenario("lock", _lock, varying="^state/locks/|^Book/inkwell.lock$"),
    Scenario("place", _place),
    Scenario("snapshot", _record, verify=_check_recorded, varying="^Book/history/"),
    Scenario("name-book", _name_book, verify=_check_named, varying="^Book/history/"),
    Scenario("backup", _back_up, _backed_up_before, _check_backups, varying="^backups/"),
    Scenario("restore-backup", _restore_backup, _to_be_restored, varying="^backups/", once=True),
    Scenario("bring-back", _bring_back, _delete_chapter, varying="^Book/trash/", once=True),
    Scenario("erase", _erase, _delete_chapter, varying="^Book/trash/"),
    Scenario(
        "repair",
        _repair,
        _break,
        _check_repair,
        varying="^Book/quarantine/",
        guessed=r"^Book/(text/two\.md$|history/two/|authorship/two\.json$)",
    ),
    _of_the_journal("journal-begin", _begin_journal, _first_edits, 0, *_TYPED),
    _of_the_journal("journal-append", _begin_journal, _journal_begun, 2, _LATER, *_TYPED),
    Scenario("journal-found", _look_at_journals, _left_by_a_crash, _check_saved_journal, varying="^state/journals/"),
    Scenario("journal-saved", _journal_saved, _journal_to_be_saved, _check_saved_journal, varying="^state/journals/"),
    Scenario("journal-anew", _long_journal_saved, _long_journal, _check_long_journal, varying="^state/journals/"),
)


# what must be true of any disk


def read_tree(root: Path) -> dict[str, bytes]:
    """Every file below `root`, finished or not."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def finished(tree: Tree) -> dict[str, bytes]:
    """What has its final name."""
    return {path: data for path, data in tree.items() if not _TEMPORARY.search(path)}


def unfinished(root: Path) -> list[str]:
    """Files and folders that Inkwell was in the middle of making."""
    names = (path.relative_to(root).as_posix() for path in root.rglob("*"))
    return [name for name in names if _TEMPORARY.search(name)]


def all_words(tree: Tree) -> set[bytes]:
    """Every word that can be read in the book itself and its trash: that history has it too is no excuse."""
    left_out = re.compile(r"/history/|lock$")
    files = (data for path, data in finished(tree).items() if not left_out.search(path))
    return {word for data in files for word in _WORD.findall(data)}


def is_whole(path: str, data: bytes) -> bool:
    """Whether a file whose contents differ from run to run is a complete one."""
    if path.endswith((".json", "inkwell.lock")):
        try:
            return bool(json.loads(data))
        except ValueError:
            return False
    if path.endswith((".journal", ".jsonl")) or path.startswith("state/locks/"):
        return True  # they are only added to, and their readers know where they end: `verify` asks them
    if path.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.testzip() is None
    if path.endswith(".md"):
        return data.startswith(b'---\ntitle: "') and data.endswith(b"\n")
    return False


def check_old_or_new(now: Tree, before: Tree, after: Tree, varying: str) -> None:
    """Every file is the complete old or the complete new one, and nothing half is under a final name."""
    known = {*before.values(), *after.values()}
    for path, data in finished(now).items():
        if re.search(varying, path):
            assert data in known or is_whole(path, data), f"{path} is half written"
        else:
            assert data in (before.get(path), after.get(path)), f"{path} is neither old nor new"
    for path in before.keys() & after.keys():
        assert path in now, f"{path} is gone"


def check_nothing_lost(now: Tree, before: Tree, after: Tree) -> None:
    """Of the words that the act leaves in the book none is missing, finished or not."""
    lost = (all_words(before) & all_words(after)) - all_words(now)
    assert not lost, f"lost: {sorted(lost)[:9]}"


def check_sentence(error: BaseException) -> None:
    """What an author is told: one calm sentence, without a word that only programmers know."""
    assert isinstance(error, InkwellError), f"{error!r} came out"
    assert error.kind is not ErrorKind.INTERNAL, error.sentence
    assert error.sentence.endswith("."), error.sentence
    assert "\n" not in error.sentence, error.sentence
    assert not _TECHNICAL.search(error.sentence), error.sentence
    assert not re.search(r"\.\s+[A-Z“]", error.sentence), f"more than one sentence: {error.sentence}"


def check_opens(folder: Path) -> Project:
    """The book opens, and each of its texts can be read."""
    project = Project.open(folder)
    for node in project.manuscript.nodes:
        project.read_text(node)
        AuthorshipFile(folder, node).read(project.read_text(node).text)
    return project
