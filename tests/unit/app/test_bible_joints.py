"""The story bible follows splits and merges: nobody is told what the author kept from a scene, and nothing ends."""

import msgspec
import pytest
from PySide6.QtTest import QSignalSpy
from searching_stage import Stage, make_book

from inkwell.app.bible import Bible
from inkwell.app.bible_joints import BibleJoints
from inkwell.app.joints import Joints
from inkwell.story.bible import Entry, Progression, Setting, entry_at, passed, setting_at

TEXTS = {"one": "Mina came in.\n", "two": "Mina fell down.\n\nMina slept.\n", "three": "Mina went out.\n"}
LIMPS = Entry(id="m" * 12, names=("Mina",), progressions=(Progression("two", "She limps."),))
GHOST = Entry(id="g" * 12, names=("Ghost",), text="It is her father.", off_in=("two",))
LAMP = Entry(id="l" * 12, names=("Lamp",), on_in=("two", "three"))


@pytest.fixture
def stage(qtbot, tmp_path):
    make_book(tmp_path / "Book", TEXTS)
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def bible(stage, qtbot):
    made = Bible(stage.session, stage.lanes[0])
    stage.kept.append(made)
    qtbot.waitUntil(lambda: made.ready)
    made.add_all([LIMPS, GHOST, LAMP])
    return made


@pytest.fixture
def joints(stage, bible):
    made = Joints(stage.session, stage.drafts, stage.paper)
    stage.kept.append((made, BibleJoints(bible, made)))
    return made


def text_in(stage, bible, node):
    """What is said of Mina there."""
    return entry_at(bible.entry(LIMPS.id), passed(stage.session.manuscript, node)).text


def test_both_halves_of_a_scene_keep_what_was_said_of_it(stage, bible, joints):
    half = joints.split("two", TEXTS["two"].index("Mina slept"), "Half")
    for node in ("two", half):
        assert setting_at(bible.entry(GHOST.id), (node,)) is Setting.OFF
        assert setting_at(bible.entry(LAMP.id), (node,)) is Setting.ON
        assert text_in(stage, bible, node) == "She limps."
    joints.undo()
    assert {each.id: each for each in bible.entries} == {each.id: each for each in (LIMPS, GHOST, LAMP)}
    joints.redo(joints.undone)
    assert setting_at(bible.entry(GHOST.id), (half,)) is Setting.OFF


def test_what_was_said_of_a_scene_goes_where_its_words_go(stage, bible, joints):
    joints.merge("one")
    assert setting_at(bible.entry(GHOST.id), ("one",)) is Setting.OFF
    assert bible.entry(LAMP.id).on_in == ("one", "three")
    assert text_in(stage, bible, "three") == "She limps."
    joints.undo()
    assert {each.id: each for each in bible.entries} == {each.id: each for each in (LIMPS, GHOST, LAMP)}


def test_what_the_author_says_meanwhile_is_not_undone(stage, bible, joints):
    joints.merge("one")
    bible.save(Entry(id=GHOST.id, names=("Ghost", "Spirit"), text=GHOST.text, off_in=("one", "three")))
    joints.undo()
    assert set(bible.entry(GHOST.id).off_in) == {"two", "three"}
    assert bible.entry(GHOST.id).aliases == ("Spirit",)
    assert bible.entry(LIMPS.id) == LIMPS


def test_what_is_said_elsewhere_meanwhile_holds_nothing_in_the_wrong_scene(stage, bible, joints):
    joints.merge("one")
    limps, lamp = bible.entry(LIMPS.id), bible.entry(LAMP.id)
    bible.add_all(
        [
            msgspec.structs.replace(limps, progressions=(*limps.progressions, Progression("three", "She runs."))),
            msgspec.structs.replace(lamp, on_in=(*lamp.on_in, "elsewhere")),
        ]
    )
    joints.undo()
    assert bible.entry(LIMPS.id).progressions == (*LIMPS.progressions, Progression("three", "She runs."))
    assert set(bible.entry(LAMP.id).on_in) == {"two", "three", "elsewhere"}


def test_what_was_said_of_a_half_is_said_of_the_whole_when_that_is_one_again(stage, bible, joints):
    half = joints.split("one", TEXTS["one"].index("came"), "Half")
    bible.add_all([msgspec.structs.replace(GHOST, off_in=(half,)), msgspec.structs.replace(LAMP, on_in=(half,))])
    joints.undo()
    assert bible.entry(GHOST.id).off_in == ("one",)
    assert bible.entry(LAMP.id).on_in == ("one",)


def test_entries_that_say_nothing_of_a_scene_are_not_written(stage, bible, joints):
    for entry in (LIMPS, GHOST, LAMP):
        bible.delete(entry.id)
    bible.save(Entry(id="b" * 12, names=("Bare",), off_in=("elsewhere",)))
    changed = QSignalSpy(bible.changed)
    joints.merge("one")
    joints.undo()
    assert changed.count() == 0
