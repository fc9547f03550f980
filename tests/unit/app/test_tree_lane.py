"""A change of many parts of the book is seen at once and written behind; nothing of it is lost, what fails is told."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.archive import Archive
from inkwell.app.plan_acts import PlanActs
from inkwell.app.saving import Job
from inkwell.app.structure import Structure
from inkwell.errors import InkwellError
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash

NAMES = [f"s{number:02}" for number in range(20)]


class Held(Stage):
    """A stage whose save lane waits until it is let go."""

    def hold(self) -> None:
        self.gate = threading.Event()
        self.lanes[0].submit(Job("gate", 0, lambda: self.gate.wait(10), quiet=True))

    def let_go(self) -> None:
        self.gate.set()
        self.lanes[0].drain(10)
        self.lanes[0].deliver()

    def on_disk(self) -> Project:
        return Project.open(self.session.project.folder)


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Held]:
    folder = make_book(tmp_path / "Book", {name: f"Words of {name}." for name in NAMES}).folder
    AuthorshipFile(folder, "s03").write("Words of s03.", (Span(0, 5, "pasted"),))
    made = Held(tmp_path)
    made.session.open(tmp_path / "Book")
    made.hold()
    yield made
    made.gate.set()
    made.close()


@pytest.fixture
def structure(stage: Held) -> Structure:
    return Structure(stage.session)


@pytest.fixture
def acts(stage: Held, structure: Structure) -> PlanActs:
    return PlanActs(stage.session, structure, stage.drafts)


def test_many_fields_are_seen_before_they_are_written_and_taken_back_in_order(
    stage: Held, structure: Structure, acts: PlanActs
):
    acts.set_fields({name: {"status": "Draft"} for name in NAMES}, "Set")
    assert {stage.session.manuscript.node(name).status for name in NAMES} == {"Draft"}
    assert stage.on_disk().manuscript.node("s00").status == ""
    acts.set_fields({"s00": {"status": "Done"}}, "One more")
    assert structure.undo() == "One more"
    assert structure.undo() == "Set"
    structure.redo()
    stage.let_go()
    assert stage.session.project.unwritten == frozenset()
    assert stage.on_disk().manuscript.nodes == stage.session.manuscript.nodes
    assert stage.session.manuscript.node("s00").status == "Draft"


def test_what_cannot_be_written_is_as_it_was_and_is_told_once(stage: Held, structure: Structure, acts: PlanActs):
    told: list[InkwellError] = []
    stage.session.trouble.connect(told.append)
    path = stage.session.project.folder / "text" / "s05.md"
    path.write_bytes(b"\xff\xfe broken")
    before = stage.session.manuscript.node("s05")
    acts.set_fields({name: {"status": "Draft"} for name in NAMES}, "Set")
    stage.let_go()
    assert [each.sentence for each in told] == [
        "One part of the book could not be changed and is as it was. "
        "This file is not UTF-8 text, so it is shown but not written."
    ]
    assert stage.session.manuscript.node("s05") == before
    assert path.read_bytes() == b"\xff\xfe broken"
    assert stage.on_disk().manuscript.node("s06").status == stage.session.manuscript.node("s06").status == "Draft"
    structure.undo()
    stage.let_go()
    assert {each.status for each in stage.on_disk().manuscript.nodes.values()} == {""}


def test_what_is_typed_meanwhile_and_what_others_write_stays(stage: Held, acts: PlanActs):
    session = stage.session
    acts.set_fields({name: {"status": "Draft"} for name in NAMES}, "Set")
    other = stage.on_disk()
    other.apply(other.manuscript.replace(replace(other.manuscript.node("s07"), pov="Ann")))
    other.apply(other.manuscript.rename("s08", "Elsewhere"))
    session.show("s07")
    stage.paper.type("Typed.")
    session.save()
    session.take_survey(session.project.survey())
    assert (session.manuscript.node("s07").status, session.manuscript.node("s07").pov) == ("Draft", "Ann")
    stage.let_go()
    now = stage.on_disk()
    assert (now.manuscript.node("s07").status, now.manuscript.node("s07").pov) == ("Draft", "Ann")
    assert (now.manuscript.node("s08").status, now.manuscript.node("s08").title) == ("Draft", "Elsewhere")
    assert now.read_text("s07").text == "Typed."
    assert session.take_survey(session.project.survey()) is None
    assert session.manuscript.nodes == now.manuscript.nodes


def test_copies_have_their_words_before_and_after_they_are_written(
    stage: Held, structure: Structure, acts: PlanActs, qtbot
):
    session = stage.session
    (made,) = acts.duplicate(["c"])
    copies = {each.title: each.id for each in session.manuscript.children(made)}
    assert session.take_survey(session.project.survey()) is None
    assert set(copies.values()) <= set(session.manuscript.nodes)
    text, spans = session.words_of(copies["S03"])
    assert (text.text, spans) == ("Words of s03.", (Span(0, 5, "pasted"),))
    stage.let_go()
    assert stage.on_disk().read_text(copies["S19"]).text == "Words of s19."
    qtbot.waitUntil(lambda: stage.words.counts.get(copies["S19"]) == 3)
    structure.undo()
    stage.let_go()
    assert made not in stage.on_disk().manuscript.nodes
    structure.redo()
    assert session.words_of(copies["S03"])[0].text == "Words of s03."


def test_many_go_to_the_trash_behind_and_come_back_at_once(stage: Held, structure: Structure, acts: PlanActs):
    session = stage.session
    whole = session.manuscript.nodes
    stage.gate.set()
    acts.delete(NAMES[2:])
    stage.hold()
    assert set(session.manuscript.nodes) == {"c", "s00", "s01"}
    assert session.take_survey(session.project.survey()) is None
    assert set(session.manuscript.nodes) == {"c", "s00", "s01"}
    structure.undo()
    assert session.manuscript.nodes == whole
    assert session.words_of("s03")[0].text == "Words of s03."
    stage.let_go()
    assert stage.on_disk().manuscript.nodes == whole
    assert Trash(session.project.folder).entries() == ()


def test_closing_the_book_waits_for_what_is_on_its_way(stage: Held, acts: PlanActs):
    folder = stage.session.project.folder
    acts.set_fields({name: {"status": "Draft"} for name in NAMES}, "Set")
    threading.Timer(0.2, stage.gate.set).start()
    stage.session.close()
    assert {Project.open(folder).manuscript.node(name).status for name in NAMES} == {"Draft"}


def test_a_delete_behind_a_large_change_does_not_wait_and_takes_the_last_words_along(stage: Held, acts: PlanActs):
    session = stage.session
    session.show("s03")
    stage.paper.type("The last words.")
    acts.set_fields({name: {"status": "Draft"} for name in NAMES}, "Set")
    began = time.monotonic()
    acts.delete(["s03", "s05"])
    # The lane does nothing before it is let go, which whoever waits for it would wait for ten seconds.
    assert time.monotonic() - began < 5
    assert not stage.gate.is_set()
    assert {"s03", "s05"}.isdisjoint(session.manuscript.nodes)
    assert session.current not in (None, "s03")
    stage.let_go()
    assert stage.on_disk().manuscript.nodes == session.manuscript.nodes
    trash = Trash(session.project.folder)
    assert {trash.text(entry, entry.ids[0]) for entry in trash.entries()} == {"The last words.", "Words of s05."}


def test_what_cannot_be_saved_before_it_goes_is_in_its_history(stage: Held, acts: PlanActs):
    session = stage.session
    session.show("s03")
    acts.set_fields({name: {"status": "Draft"} for name in NAMES}, "Set")
    # Somebody else has it meanwhile: what is here must not be written over that.
    (session.project.folder / "text" / "s03.md").write_text("---\nkind: scene\n---\nTheirs.", encoding="utf-8")
    stage.paper.type("Mine.")
    acts.delete(["s03"])
    stage.let_go()
    history = History(session.project.folder)
    assert "Mine." in {history.read(version)[0] for version in history.versions("s03")}
    (entry,) = Trash(session.project.folder).entries()
    assert Trash(session.project.folder).text(entry, "s03").strip() == "Theirs."


def test_much_that_is_put_back_is_there_at_once_and_cannot_be_erased_on_its_way(stage: Held, acts: PlanActs):
    session = stage.session
    archive = Archive(session, stage.scribe, stage.drafts)
    whole = session.manuscript.nodes
    stage.gate.set()
    acts.delete(["c"])
    stage.let_go()
    stage.hold()
    (entry,) = archive.trash()
    archive.put_back(entry)
    assert session.manuscript.nodes == whole
    assert not stage.gate.is_set()
    archive.empty_trash()
    stage.let_go()
    assert stage.on_disk().manuscript.nodes == whole
    assert stage.on_disk().read_text("s03").text == "Words of s03."
    assert archive.trash() == ()
