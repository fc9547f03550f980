"""Replacing in the whole book: shown first, one step, taken back in one; killed in the midst, nothing is lost."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from searching_stage import Stage, make_book

from inkwell.app.replacing import Outcome, Plan, Preview
from inkwell.app.searching import Where
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.replacing import Change, Template
from inkwell.manuscript.searching import TOO_SLOW, Query
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.project import Project

TEXTS = {
    "one": "Anna came. ANNA went.\n",
    "two": "“Anna,” he said.\n\nNobody, and anna.",
    "three": "Nobody.",
    "note": "Anna is sixteen.",
}


@pytest.fixture
def stage(qtbot, tmp_path):
    project = make_book(tmp_path / "Book", TEXTS)
    AuthorshipFile(project.folder, "two").write(TEXTS["two"], (Span(1, 14, "run"),))
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    made.session.show("one")
    yield made
    made.close()


def preview(qtbot, stage, query, template, where=Where.BOOK) -> Preview:
    with qtbot.waitSignal(stage.replace.previewed, timeout=60_000) as caught:
        stage.replace.preview(query, template, where)
    return caught.args[0]


def done(qtbot, stage, act) -> Outcome:
    with qtbot.waitSignal(stage.replace.done, timeout=60_000) as caught:
        act()
    stage.scribe.flush()
    return caught.args[0]


def on_disk(stage) -> dict[str, str]:
    project = Project.open(stage.session.project.folder)
    return {node: project.read_text(node).text for node in TEXTS}


def in_history(stage, node: str) -> list[str]:
    history = History(stage.session.project.folder)
    return [history.read(each)[0] for each in history.versions(node)]


MARIA = Template("Maria", keep_case=True)
REPLACED = {
    "one": "Maria came. MARIA went.\n",
    "two": "“Maria,” he said.\n\nNobody, and maria.",
    "three": "Nobody.",
    "note": "Maria is sixteen.",
}


def test_every_replacement_is_shown_before_anything_changes(qtbot, stage):
    shown = preview(qtbot, stage, Query("anna"), MARIA)
    assert [(plan.node, [(each.old, each.new) for each in plan.changes]) for plan in shown.plans] == [
        ("one", [("Anna", "Maria"), ("ANNA", "MARIA")]),
        ("two", [("Anna", "Maria"), ("anna", "maria")]),
        ("note", [("Anna", "Maria")]),
    ]
    assert on_disk(stage) == TEXTS


def test_all_of_it_is_one_step_and_one_step_takes_it_back(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    rewritten: dict[str, str] = {}
    stage.replace.rewrote.connect(rewritten.__setitem__)
    assert done(qtbot, stage, lambda: stage.replace.replace(plans)) == Outcome(3, 5, ())
    assert on_disk(stage) == REPLACED
    assert rewritten == {node: REPLACED[node] for node in ("two", "note")}
    assert stage.paper.text == REPLACED["one"]
    assert stage.replace.undoable == 3
    assert done(qtbot, stage, stage.replace.undo) == Outcome(3, 5, (), undone=True)
    assert on_disk(stage) == TEXTS
    assert stage.paper.steps == ["change", "put"]
    assert stage.replace.undoable == 0


def test_a_version_of_each_scene_is_kept_before(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    done(qtbot, stage, lambda: stage.replace.replace(plans))
    for node in ("one", "two", "note"):
        assert TEXTS[node] in in_history(stage, node)
    assert in_history(stage, "three") == []


def test_untouched_words_stay_whose_they_are_there_and_back(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    done(qtbot, stage, lambda: stage.replace.replace(plans))
    folder = stage.session.project.folder
    assert AuthorshipFile(folder, "two").read(REPLACED["two"]) == (Span(6, 15, "run"),)
    done(qtbot, stage, stage.replace.undo)
    assert AuthorshipFile(folder, "two").read(TEXTS["two"]) == (Span(1, 14, "run"),)


def test_only_what_the_author_left_chosen_is_replaced(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    chosen = [Plan(plans[0].node, plans[0].text, plans[0].changes[1:]), Plan(plans[1].node, plans[1].text, ())]
    assert done(qtbot, stage, lambda: stage.replace.replace(chosen)) == Outcome(1, 1, ())
    assert on_disk(stage) == {**TEXTS, "one": "Anna came. MARIA went.\n"}


def test_what_changed_between_preview_and_replacing_is_left_out_and_told(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    stage.paper.type("Anna slept.")
    Project.open(stage.session.project.folder).write_text("two", "Anna, from elsewhere.")
    assert done(qtbot, stage, lambda: stage.replace.replace(plans)) == Outcome(1, 1, ("one", "two"))
    assert on_disk(stage) == {
        **TEXTS,
        "one": "Anna slept.",
        "two": "Anna, from elsewhere.",
        "note": "Maria is sixteen.",
    }


def test_scenes_that_were_changed_since_are_left_by_the_undo(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    done(qtbot, stage, lambda: stage.replace.replace(plans))
    stage.paper.type("Maria came, and stayed.")
    assert done(qtbot, stage, stage.replace.undo) == Outcome(2, 3, ("one",), undone=True)
    assert on_disk(stage) == {**TEXTS, "one": "Maria came, and stayed."}


def test_words_that_are_not_saved_yet_are_replaced_too(qtbot, stage):
    stage.paper.type("Anna, this very minute.")
    plans = preview(qtbot, stage, Query("minute"), Template("hour")).plans
    done(qtbot, stage, lambda: stage.replace.replace(plans))
    assert on_disk(stage)["one"] == "Anna, this very hour."


def test_a_file_that_cannot_be_read_as_text_is_named_and_left(qtbot, stage):
    path = stage.session.project.folder / "text" / "two.md"
    path.write_bytes(path.read_bytes() + b"\xff")
    shown = preview(qtbot, stage, Query("anna"), MARIA)
    assert [plan.node for plan in shown.plans] == ["one", "note"]
    assert shown.locked == ("two",)


def test_a_page_that_can_only_be_read_is_named_and_left(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    stage.paper.only_read = True
    assert preview(qtbot, stage, Query("anna"), MARIA).locked == ("one",)
    assert done(qtbot, stage, lambda: stage.replace.replace(plans)) == Outcome(2, 3, ("one",))
    assert stage.paper.text == TEXTS["one"]


def test_wrong_patterns_and_templates_are_told_before_anything_is_looked_at(qtbot, stage):
    for query, template in ((Query("(", pattern=True), MARIA), (Query("(a)", pattern=True), Template("$2", True))):
        with pytest.raises(InkwellError) as caught:
            stage.replace.preview(query, template, Where.BOOK)
        assert caught.value.kind is ErrorKind.BAD_INPUT
    stage.paper.type("a" * 5000 + "!")
    shown = preview(qtbot, stage, Query("(a+)+$", pattern=True), Template(""))
    assert shown.error is not None
    assert shown.error.sentence == TOO_SLOW
    assert shown.plans == ()


def test_a_book_that_is_only_read_is_not_changed(qtbot, stage):
    stage.session.project.forbid_writing("Another Inkwell has this book open.")
    with pytest.raises(InkwellError, match="Another Inkwell"):
        stage.replace.preview(Query("anna"), MARIA, Where.BOOK)


def test_closing_the_book_in_the_midst_finishes_what_was_begun(qtbot, stage, tmp_path):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    stage.replace.replace(plans)
    stage.session.close()
    project = Project.open(tmp_path / "Book")
    assert {node: project.read_text(node).text for node in TEXTS} == REPLACED


def test_a_deleted_scene_is_left_out(qtbot, stage):
    plans = preview(qtbot, stage, Query("anna"), MARIA).plans
    stage.session.delete("two")
    assert done(qtbot, stage, lambda: stage.replace.replace(plans)) == Outcome(2, 3, ("two",))


def test_a_line_break_can_be_put_in(qtbot, stage):
    plans = preview(qtbot, stage, Query(", and ", pattern=True), Template(r"\n\nAnd ", groups=True)).plans
    assert plans == (Plan("two", TEXTS["two"], (Change(24, 30, ", and ", "\n\nAnd "),)),)
    done(qtbot, stage, lambda: stage.replace.replace(plans))
    assert on_disk(stage)["two"] == "“Anna,” he said.\n\nNobody\n\nAnd anna."


# Killed in the midst ---------------------------------------------------------------------------------------------

MANY = {f"scene{number:02}": f"Anna, for the {number}th time.\n\nAnna." for number in range(30)}
NEW = {node: text.replace("Anna", "Maria") for node, text in MANY.items()}

DOOMED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from searching_stage import Stage
from inkwell.app.searching import Where
from inkwell.manuscript.replacing import Template
from inkwell.manuscript.searching import Query
from inkwell.storage import node_files

app = QCoreApplication([])
folder, how, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
stage = Stage(folder)
stage.session.open(folder / "Book")
left = [count]

def die_at(original):
    def counted(*args, **kwargs):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*args, **kwargs)
    return counted

if how == "between two scenes":
    stage.replace._replace_in = die_at(stage.replace._replace_in)
elif how == "while a file is written":
    node_files.write_atomic = die_at(node_files.write_atomic)
stage.replace.previewed.connect(lambda preview: stage.replace.replace(preview.plans))
stage.replace.done.connect(lambda outcome: (stage.scribe.flush(), app.quit()))
stage.replace.preview(Query("anna"), Template("Maria"), Where.BOOK)
app.exec()
stage.close()
"""


@pytest.mark.parametrize("count", [0, 1, 11, 29])
@pytest.mark.parametrize("how", ["between two scenes", "while a file is written"])
def test_killed_in_the_midst_each_scene_is_old_or_new_and_nothing_is_lost(qtbot, tmp_path, how, count):
    make_book(tmp_path / "Book", MANY)
    doomed = subprocess.run(
        [sys.executable, "-c", DOOMED, str(tmp_path), how, str(count)],
        cwd=Path(__file__).parent,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert doomed.returncode == -signal.SIGKILL, doomed.stderr.decode()
    at_death = Project.open(tmp_path / "Book")
    assert all(at_death.read_text(node).text in (MANY[node], NEW[node]) for node in MANY)
    stage = Stage(tmp_path)
    conflicts: list[str] = []
    stage.drafts.conflicted.connect(conflicts.append)
    stage.session.open(tmp_path / "Book")
    stage.scribe.flush()
    found = {node: stage.session.project.read_text(node).text for node in MANY}
    history = History(tmp_path / "Book")
    for node, text in found.items():
        assert text in (MANY[node], NEW[node])
        if text == NEW[node]:
            assert MANY[node] in [history.read(each)[0] for each in history.versions(node)]
    assert conflicts == []
    if how == "while a file is written":
        # Every edit was in a journal by then.
        assert found == NEW
    stage.close()
