"""Every file of a book is cut short at every tenth byte and has bits flipped: what can be read is, nothing else breaks.

Nothing but a calm sentence ever comes out, no other file changes by a byte, what the damaged file still held stays
somewhere, and putting the book right loses no word. CI takes a seeded share of the damage.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from scenarios import NOW, Stage, all_words, check_sentence, plant, read_tree, words

from inkwell.errors import InkwellError
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.storage import backup, damage
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.backup import Backups
from inkwell.storage.history import History
from inkwell.storage.journal import JournalFolder, read_journal
from inkwell.storage.lock import ProjectLock
from inkwell.storage.place import PlaceFile
from inkwell.storage.project import Project
from inkwell.storage.rungs import RungFile
from inkwell.storage.runs import RunLog
from inkwell.storage.settings import SettingsFile
from inkwell.storage.trash import Trash

LOOKS = 250
REPAIRS = 40
"""Damages in CI: looked at, and put right."""


@dataclass(frozen=True)
class Harm:
    """One file as damage left it."""

    path: str
    what: str
    data: bytes


class Patient:
    """A book with everything in it that a book can have, and the user's own files about it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()
        plant(root)
        stage = Stage(root, Project.open(root / "Book"))
        project = stage.project
        project.apply(project.manuscript.add("three", NodeKind.SCENE, "Three", "ch"))
        Backups(root / "backups", 3).make(stage.book, NOW)
        RungFile(root / "state" / "rungs.json").set("model", 1)
        self.journals = JournalFolder(root / "state", project.info.id, stage.book)
        self.journals.prepare()
        journal = self.journals.of("two", Snapshot.of(words("two")))
        journal.append([Edit(0, 0, f"typed-{number} ") for number in range(9)])
        journal.sync()
        journal.close()
        self.nodes = tuple(project.manuscript.nodes)
        self.tree = read_tree(root)
        self.id = project.info.id

    def harms(self) -> Iterator[Harm]:
        for path, data in self.tree.items():
            for end in range(0, len(data), 10):
                yield Harm(path, f"cut at {end}", data[:end])
            draw = random.Random(path)
            for at in range(0, len(data), 10):
                bit = draw.randrange(8)
                flipped = bytes([data[at] ^ 1 << bit])
                yield Harm(path, f"bit {bit} of byte {at} flipped", data[:at] + flipped + data[at + 1 :])

    def suffer(self, harm: Harm) -> None:
        (self.root / harm.path).write_bytes(harm.data)

    def heal(self) -> None:
        """Put everything back as it was."""
        now = read_tree(self.root)
        for path in now.keys() - self.tree.keys():
            (self.root / path).unlink()
        for path, data in self.tree.items():
            if now.get(path) != data:
                (self.root / path).parent.mkdir(parents=True, exist_ok=True)
                (self.root / path).write_bytes(data)


def looks(patient: Patient) -> Iterator[Callable[[], object]]:
    """Everything that Inkwell may look at when a book is opened and gone through."""
    root, book = patient.root, patient.root / "Book"
    state, history, trash = root / "state", History(book), Trash(book)

    def project() -> None:
        opened = Project.open(book)
        for node in opened.manuscript.nodes:
            AuthorshipFile(book, node).explain(opened.read_text(node).text)
        opened.sizes()
        opened.survey()
        opened.check()

    yield project
    for node in history.nodes():
        for version in history.versions(node):
            yield lambda version=version: history.read(version)
    for named in history.book_versions():
        yield lambda named=named: history.book_files(named)
    for entry in trash.entries():
        for node in entry.ids:
            yield lambda entry=entry, node=node: trash.text(entry, node)
    yield RunLog(book).read
    yield lambda: damage.inspect(book)
    yield lambda: ProjectLock.take(book, state).release()
    yield lambda: PlaceFile(state / "places.json").get(patient.id, book)
    yield lambda: RungFile(state / "rungs.json").get("model")
    yield SettingsFile(state / "settings.json").load
    yield patient.journals.adopt
    yield patient.journals.unsaved
    for each in Backups(root / "backups", 3).all():
        yield lambda each=each: backup.verify(each.path)


def look_at_everything(patient: Patient) -> list[InkwellError]:
    """Look at everything; return what was said about it."""
    said: list[InkwellError] = []
    for look in looks(patient):
        try:
            look()
        except InkwellError as error:
            check_sentence(error)
            said.append(error)
    return said


def check_nothing_else_changed(patient: Patient, harm: Harm) -> None:
    now = read_tree(patient.root)
    for path, data in patient.tree.items():
        if path != harm.path:
            assert now[path] == data, f"{path} was changed"
    assert harm.data in now.values() or holds_nothing(patient, harm), "what was left of it is gone"


def holds_nothing(patient: Patient, harm: Harm) -> bool:
    """Whether there was nothing in it to keep: no byte, or a journal without one edit."""
    if not harm.path.endswith(".journal"):
        return not harm.data
    patient.suffer(harm)
    unsaved = read_journal(patient.root / harm.path)
    return unsaved is None or not (unsaved.edits or unsaved.damaged)


def choose(patient: Patient, share: int | None) -> list[Harm]:
    every = list(patient.harms())
    # A file that is there and empty is what power cuts leave most.
    empty = [harm for harm in every if not harm.data]
    return every if share is None else [*empty, *random.Random(3).sample(every, share - len(empty))]


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    return Patient(tmp_path / "patient")


def look(patient: Patient, share: int | None) -> None:
    harms = choose(patient, share)
    said = 0
    for harm in harms:
        patient.suffer(harm)
        try:
            said += bool(look_at_everything(patient))
            check_nothing_else_changed(patient, harm)
        except BaseException as error:
            error.add_note(f"{harm.path}: {harm.what}")
            raise
        patient.heal()
    print(f"{len(patient.tree)} files, {len(harms)} damages, {said} of them said by an error")


def repair(book: Path) -> None:
    """Put right what can be; what comes to light by that is put right the second time."""
    for _ in range(2):
        for said in damage.repair(book, damage.inspect(book), NOW):
            assert said.endswith(".")
    assert not [each for each in damage.inspect(book) if each.repairable]


def mend(patient: Patient, share: int | None) -> None:
    harms = [harm for harm in choose(patient, share) if harm.path.startswith("Book/")]
    found = 0
    for harm in harms:
        patient.suffer(harm)
        try:
            left = all_words(read_tree(patient.root))
            findings = damage.inspect(patient.root / "Book")
            if not harm.data and "/runs/" not in harm.path:  # a record without a line is one
                assert [each for each in findings if Path("Book", each.path) == Path(harm.path)], "nobody noticed"
            repair(patient.root / "Book")
            assert left <= all_words(read_tree(patient.root))
            assert set(patient.nodes) <= set(Project.open(patient.root / "Book").manuscript.nodes)
            found += bool(findings)
        except BaseException as error:
            error.add_note(f"{harm.path}: {harm.what}")
            raise
        shutil.rmtree(patient.root / "Book" / "quarantine", ignore_errors=True)
        patient.heal()
    print(f"{len(harms)} damages of the book, {found} found and put right")


def test_damage_is_survived_and_nothing_else_breaks(patient: Patient) -> None:
    look(patient, LOOKS)


def test_damage_is_put_right_and_no_word_is_lost(patient: Patient) -> None:
    mend(patient, REPAIRS)


@pytest.mark.torture
def test_damage_at_every_tenth_byte_is_survived(patient: Patient) -> None:
    look(patient, None)


@pytest.mark.torture
def test_damage_at_every_tenth_byte_is_put_right(patient: Patient) -> None:
    mend(patient, None)
