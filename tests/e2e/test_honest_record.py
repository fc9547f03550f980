"""The honest record, at the window: what was typed, pasted, imported and generated stays known through everything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from novelist import Answers, Novelist
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.engine.types import ModelRef
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.runs import Run, RunLog
from inkwell.story.authorship import Kind
from inkwell.ui.joint_desk import JointDesk
from inkwell.ui.origin_desk import OriginDesk
from inkwell.ui.statistics.window import StatisticsWindow
from inkwell.ui.statistics_desk import StatisticsDesk
from inkwell.ui.structure_desk import StructureDesk

SAID = " The rain came down hard, and the lamp went out."
IMPORTED = "# The kite\n\n## Chapter 1\n\n### Dawn\n\nIt was early.\n\nNobody was up.\n\n### Dusk\n\nIt was late."


def command(novelist: Novelist, words: str) -> QAction:
    return next(each.action for each in novelist.desk.commands.all if each.words == words)


def desk_of(novelist: Novelist) -> OriginDesk:
    found = novelist.desk.equipment.parts["origin_desk"]
    assert isinstance(found, OriginDesk)
    return found


@pytest.fixture
def writer(novelist: Novelist, answers: Answers, tmp_path: Path) -> Novelist:
    """An imported book with two scenes, and AI off."""
    source = tmp_path / "kite.md"
    source.write_text(IMPORTED, encoding="utf-8")
    novelist.desk.preferences.change(ai=False)
    answers.file, answers.fresh = source, tmp_path / "Kite"
    command(novelist, "Import a document").trigger()
    novelist.page.setFocus()
    return novelist


def type_at_end(novelist: Novelist, words: str) -> None:
    novelist.page.set_cursor_offset(len(novelist.page.text()))
    QTest.keyClicks(novelist.page, words)


def accept(novelist: Novelist, run: str = "r.0") -> None:
    novelist.page.begin_proposal(run)
    novelist.page.set_proposal(SAID, run)
    novelist.page.end_streaming()
    novelist.page.accept_all()


def paste(novelist: Novelist, text: str) -> None:
    made = QMimeData()
    made.setText(text)
    novelist.page.insertFromMimeData(made)


def words(novelist: Novelist) -> list[tuple[str, str]]:
    text = novelist.page.text()
    return [(text[span.start : span.end].strip(), span.run) for span in novelist.page.authorship()]


def write_a_scene(novelist: Novelist) -> None:
    type_at_end(novelist, " I typed this.")
    accept(novelist)
    type_at_end(novelist, " Mine too.")
    paste(novelist, " A letter said so.")


def known(novelist: Novelist) -> list[tuple[str, str]]:
    """What is not typed, on the page; newlines between are nobody's."""
    return [(text.replace("\n\n", "¶"), run) for text, run in words(novelist)]


WRITTEN = [("It was early.¶Nobody was up.", "imported"), (SAID.strip(), "r.0"), ("A letter said so.", "pasted")]


def test_every_origin_is_known_again_after_the_book_was_closed(
    writer: Novelist, make_desk: Callable[[], Novelist], tmp_path: Path
) -> None:
    assert known(writer) == WRITTEN[:1]
    write_a_scene(writer)
    assert known(writer) == WRITTEN
    writer.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert known(writer) == WRITTEN[:2]
    writer.page.redo()
    scene = writer.desk.session.current
    writer.until_saved()
    writer.desk.close()
    again = make_desk()
    again.desk.session.open(tmp_path / "Kite")
    assert again.desk.session.current == scene
    assert known(again) == WRITTEN


def test_words_that_only_the_journal_has_keep_their_origin(
    writer: Novelist, make_desk: Callable[[], Novelist], tmp_path: Path
) -> None:
    write_a_scene(writer)
    writer.desk.scribe.take()
    writer.desk.session.abandon()
    writer.desk.session.open(tmp_path / "Kite")
    assert known(writer) == WRITTEN


def test_a_scene_is_split_and_merged_with_all_its_origins(writer: Novelist, tmp_path: Path) -> None:
    write_a_scene(writer)
    first = writer.desk.session.current
    assert first is not None
    whole = writer.page.text()
    writer.page.set_cursor_offset(whole.index(" and the lamp"))
    command(writer, "Split the scene at the caret").trigger()
    second = writer.desk.session.current
    assert second is not None
    assert second != first
    assert writer.page.text() == "and the lamp went out. Mine too. A letter said so."
    assert known(writer) == [("and the lamp went out.", "r.0"), ("A letter said so.", "pasted")]
    titles = [node.title for _, node in writer.desk.session.manuscript.walk()]
    assert titles == ["Chapter 1", "Dawn", "Dawn (2)", "Dusk"]
    writer.until_saved()
    writer.desk.session.show(first)
    assert writer.page.text() == whole[: whole.index(" and the lamp")]
    assert known(writer) == [WRITTEN[0], ("The rain came down hard,", "r.0")]

    command(writer, "Merge with the next scene").trigger()
    assert writer.desk.session.current == first
    assert writer.page.text() == whole.replace("hard, and", "hard,\n\nand")
    assert known(writer) == [WRITTEN[0], ("The rain came down hard,¶and the lamp went out.", "r.0"), WRITTEN[2]]
    assert writer.page.cursor_offset() == writer.page.text().index("and the lamp")
    assert second not in writer.desk.session.manuscript.nodes
    assert list((tmp_path / "Kite" / "trash").glob(f"*/{second}.md"))
    writer.page.undo()
    assert writer.page.text() == whole[: whole.index(" and the lamp")]
    # A step back is whole: what went into the trash is back, with its words and whose they are.
    assert titles_in(writer) == ["Chapter 1", "Dawn", "Dawn (2)", "Dusk"]
    writer.desk.session.show(second)
    assert writer.page.text() == "and the lamp went out. Mine too. A letter said so."
    assert known(writer) == [("and the lamp went out.", "r.0"), ("A letter said so.", "pasted")]


def titles_in(novelist: Novelist) -> list[str]:
    return [node.title for _, node in novelist.desk.session.manuscript.walk()]


@pytest.mark.parametrize(
    ("view", "before"), [("scene", " and the lamp"), ("scene", "Nobody was up"), ("Whole book", "ain came")]
)
def test_a_split_is_undone_to_the_letter(writer: Novelist, view: str, before: str) -> None:
    write_a_scene(writer)
    if view != "scene":
        command(writer, view).trigger()
    whole, spans, at = writer.page.text(), writer.page.authorship(), writer.page.text().index(before)
    first = writer.page.current_section or writer.desk.session.current
    writer.page.set_cursor_offset(at)
    undo = command(writer, "Undo the split")
    assert not undo.isEnabled()
    command(writer, "Split the scene at the caret").trigger()
    assert titles_in(writer)[1:3] == ["Dawn", "Dawn (2)"]
    undo.trigger()
    assert titles_in(writer) == ["Chapter 1", "Dawn", "Dusk"]
    assert (writer.desk.session.current, writer.page.text(), writer.page.authorship()) == (first, whole, spans)
    assert not undo.isEnabled()
    writer.until_saved()
    assert AuthorshipFile(writer.desk.session.project.folder, first or "").read(whole) == spans


def test_a_merge_is_undone_from_another_scene(writer: Novelist) -> None:
    write_a_scene(writer)
    first, whole, spans = writer.desk.session.current, writer.page.text(), writer.page.authorship()
    command(writer, "Merge with the next scene").trigger()
    assert titles_in(writer) == ["Chapter 1", "Dawn"]
    joints = writer.desk.equipment.parts["joint_desk"]
    assert isinstance(joints, JointDesk)
    assert joints.undo_action.text() == "Und&o the merge"
    joints.undo()
    assert titles_in(writer) == ["Chapter 1", "Dawn", "Dusk"]
    assert (writer.desk.session.current, writer.page.text(), writer.page.authorship()) == (first, whole, spans)


def test_a_step_back_over_a_split_in_the_whole_book_takes_the_second_scene_away(writer: Novelist) -> None:
    command(writer, "Whole book").trigger()
    page = writer.page
    whole, spans = page.text(), page.authorship()
    page.set_cursor_offset(whole.index("Nobody"))
    command(writer, "Split the scene at the caret").trigger()
    page.undo()
    assert titles_in(writer) == ["Chapter 1", "Dawn", "Dusk"]
    assert [each.text for each in page.contents() if each.text] == [whole, "It was late."]
    assert (page.text(), page.authorship()) == (whole, spans)


def test_what_is_done_again_on_the_page_leaves_each_word_in_one_scene(writer: Novelist) -> None:
    session, page, text = writer.desk.session, writer.page, writer.page.text()
    command(writer, "Merge with the next scene").trigger()
    merged = page.text()
    for _ in range(2):
        page.undo()
        assert (titles_in(writer), page.text()) == (["Chapter 1", "Dawn", "Dusk"], text)
        page.redo()
        assert (titles_in(writer), page.text()) == (["Chapter 1", "Dawn"], merged)
    page.undo()
    first = session.current or ""
    page.set_cursor_offset(text.index("Nobody"))
    command(writer, "Split the scene at the caret").trigger()
    second = session.current or ""
    session.show(first)
    steps = writer.desk.equipment.parts["structure_desk"]
    assert isinstance(steps, StructureDesk)
    steps.undo()
    assert writer.page.text() == text
    # The step that put it together again is the page's last: going back over it parts it again.
    writer.page.undo()
    assert titles_in(writer)[1:3] == ["Dawn", "Dawn (2)"]
    assert writer.page.text() + "\n\n" + session.words_of(second)[0].text == text
    steps.undo()
    steps.redo()
    assert titles_in(writer)[1:3] == ["Dawn", "Dawn (2)"]
    assert session.words_of(second)[0].text.startswith("Nobody")


def test_undo_in_the_outline_takes_a_split_back_wholly(writer: Novelist) -> None:
    session, text = writer.desk.session, writer.page.text()
    nodes = session.manuscript.nodes
    writer.page.set_cursor_offset(text.index("Nobody"))
    command(writer, "Split the scene at the caret").trigger()
    assert len(session.manuscript.nodes) == len(nodes) + 1
    steps = writer.desk.equipment.parts["structure_desk"]
    assert isinstance(steps, StructureDesk)
    assert "Split" in steps.undo_action.text()
    steps.undo()
    assert session.manuscript.nodes == nodes
    assert writer.page.text() == text
    assert not steps.undo_action.isEnabled()
    command(writer, "Split the scene at the caret").trigger()
    command(writer, "Undo the split").trigger()
    assert session.manuscript.nodes == nodes
    assert not steps.undo_action.isEnabled()


def test_a_split_is_undone_though_its_second_scene_was_deleted(writer: Novelist) -> None:
    write_a_scene(writer)
    whole, spans = writer.page.text(), writer.page.authorship()
    writer.page.set_cursor_offset(whole.index("Nobody"))
    command(writer, "Split the scene at the caret").trigger()
    writer.desk.session.delete(writer.desk.session.current or "")
    command(writer, "Undo the split").trigger()
    assert titles_in(writer) == ["Chapter 1", "Dawn", "Dusk"]
    assert (writer.page.text(), writer.page.authorship()) == (whole, spans)


@pytest.mark.parametrize("place", ["here", "there"])
def test_what_was_changed_since_a_split_is_left_alone(writer: Novelist, place: str) -> None:
    first = writer.desk.session.current
    assert first is not None
    writer.page.set_cursor_offset(writer.page.text().index("Nobody"))
    command(writer, "Split the scene at the caret").trigger()
    second = writer.desk.session.current
    if place == "here":
        writer.desk.session.show(first)
    type_at_end(writer, " More.")
    command(writer, "Undo the split").trigger()
    assert "was changed since" in writer.sentence
    texts = [writer.desk.session.words_of(node or "")[0].text for node in (first, second)]
    wanted = ["It was early. More.", "Nobody was up."] if place == "here" else ["It was early.", "Nobody was up. More."]
    assert texts == wanted


def test_there_is_nothing_to_split_or_merge(writer: Novelist) -> None:
    text = writer.page.text()
    writer.page.set_cursor_offset(0)
    command(writer, "Split the scene at the caret").trigger()
    assert "nothing to split" in writer.sentence
    joints = writer.desk.equipment.parts["joint_desk"]
    assert isinstance(joints, JointDesk)
    last = [node.id for _, node in writer.desk.session.manuscript.walk()][-1]
    writer.desk.session.show(last)
    joints.merge()
    assert "nothing to merge with" in writer.sentence
    assert writer.page.text() == "It was late."
    assert text == "It was early.\n\nNobody was up."


def test_in_the_whole_book_on_the_page_a_scene_is_split_and_merged_too(writer: Novelist) -> None:
    command(writer, "Whole book").trigger()
    page = writer.page
    text = page.text()
    page.set_cursor_offset(text.index("Nobody"))
    command(writer, "Split the scene at the caret").trigger()
    assert [each.text for each in page.contents() if each.text] == ["It was early.", "Nobody was up.", "It was late."]
    assert page.text() == "Nobody was up."
    assert known(writer) == [("Nobody was up.", "imported")]
    command(writer, "Merge with the next scene").trigger()
    assert page.text() == "Nobody was up.\n\nIt was late."
    writer.until_saved()
    folder = writer.desk.session.project.folder
    node = page.current_section
    assert AuthorshipFile(folder, node).read(page.text())[0].run == "imported"


def test_what_is_changed_outside_is_unknown_and_the_rest_stays_known(writer: Novelist) -> None:
    write_a_scene(writer)
    writer.until_saved()
    session = writer.desk.session
    path = session.project.folder / "text" / f"{session.current}.md"
    path.write_text(path.read_text("utf-8").replace("Mine too.", "Mine too, of course."), "utf-8")
    writer.desk.outside.look()
    writer.qtbot.waitUntil(lambda: "of course" in writer.page.text(), timeout=10_000)
    assert known(writer) == [*WRITTEN[:2], (", of course", "unknown"), WRITTEN[2]]


def test_marks_a_legend_and_the_word_at_the_caret_with_ai_off(writer: Novelist, tmp_path: Path) -> None:
    log_run(tmp_path / "Kite")
    write_a_scene(writer)
    desk, page = desk_of(writer), writer.page
    legend = desk.legend_of(page)
    assert legend.isHidden()
    command(writer, "Show where words came from").trigger()
    assert legend.isVisible()
    assert len({each.origin for each in desk.marks_of(page).runs()}) == 3
    for place, said in (("rain", "SmolLM2, seed 7, 20 November 2026"), ("typed", "typed"), ("letter", "pasted")):
        page.set_cursor_offset(page.text().index(place) + 1)
        writer.qtbot.waitUntil(lambda said=said: said in legend.here.full_text, timeout=10_000)
    type_into(writer, "lamp", "small ")
    writer.qtbot.waitUntil(lambda: "edited since, 9.1" in legend.here.full_text, timeout=10_000)
    legend.close_button.click()
    assert legend.isHidden()
    assert not writer.desk.preferences.settings.origins


def type_into(novelist: Novelist, before: str, typed: str) -> None:
    novelist.page.set_cursor_offset(novelist.page.text().index(before))
    QTest.keyClicks(novelist.page, typed)


def log_run(folder: Path) -> None:
    RunLog(folder).append(Run("r.0", "2026-11-20T21:15:30+00:00", "n", "SmolLM2", "llama", {}, 7, None, SAID, "done"))


def test_the_statistics_and_the_disclosure_say_what_the_record_says(
    writer: Novelist, answers: Answers, tmp_path: Path
) -> None:
    log_run(tmp_path / "Kite")
    write_a_scene(writer)
    statistics = writer.desk.equipment.parts["statistics"]
    assert isinstance(statistics, StatisticsDesk)
    statistics.show()
    assert statistics.window is not None
    statistics.window.tabs.setCurrentIndex(StatisticsWindow.ORIGINS)
    page = statistics.window.origins
    writer.qtbot.waitUntil(lambda: page.table.rows()[-1][3] not in ("", "…"), timeout=10_000)
    rows = {row[0]: row[1:] for row in page.table.rows()}
    assert rows["Typed by the author"] == ["5", "5", "5", "17.9\N{NO-BREAK SPACE}%"]
    assert rows["Imported with a file"] == ["6", "9", "9", "32.1\N{NO-BREAK SPACE}%"]
    assert rows["Generated, as the model gave it"][0] == "10"
    assert rows["All words"][:3] == ["25", "28", "28"]
    answers.fresh = tmp_path / "disclosure.md"
    page.button.click()
    writer.qtbot.waitUntil(lambda: bool(answers.disclosed), timeout=10_000)
    (told,) = answers.disclosed
    assert told.total.of(Kind.GENERATED) == 10
    assert answers.asked[-1] == "The kite disclosure.md"
    written = answers.fresh.read_text("utf-8")
    assert written == told.markdown(with_runs=True)
    assert "SmolLM2 | the author’s computer | 7 | 10" in written
    assert answers.told == [f"The disclosure is in {answers.fresh}."]
    statistics.window.close()


def test_a_disclosure_that_cannot_be_written_says_so(writer: Novelist, answers: Answers, tmp_path: Path) -> None:
    answers.fresh = tmp_path / "nowhere" / "disclosure.csv"
    command(writer, "Disclosure").trigger()
    writer.qtbot.waitUntil(lambda: bool(answers.told), timeout=10_000)
    assert answers.told[-1].startswith("“disclosure.csv” ")
    answers.fresh = tmp_path / "disclosure.csv"
    command(writer, "Disclosure").trigger()
    writer.qtbot.waitUntil(lambda: len(answers.told) == 2, timeout=10_000)
    assert answers.fresh.read_text("utf-8-sig").startswith("Part,Words,Typed by the author")


def test_a_version_brought_back_brings_its_origins(writer: Novelist, answers: Answers) -> None:
    write_a_scene(writer)
    writer.until_saved()
    page = writer.page
    writer.desk.drafts.keep_now(page.current_section, page.text(), page.authorship())
    page.selectAll()
    QTest.keyClicks(page, "x")
    writer.until_saved()
    answers.earlier = lambda _present, versions, read: next(
        text for text in map(read, versions) if text.endswith("said so.")
    )
    command(writer, "History of this scene").trigger()
    assert known(writer) == WRITTEN
    assert Span(0, 29, "imported") in page.authorship()


def test_a_models_words_are_told_with_its_name_and_its_seed(
    writer: Novelist, answers: Answers, quick_script: ModelRef, tmp_path: Path
) -> None:
    writer.desk.preferences.change(ai=True)
    writer.use_model(quick_script)
    writer.page.set_cursor_offset(len(writer.page.text()))
    writer.ask()
    writer.until_written()
    writer.page.accept_sentence()
    writer.page.accept_word()
    writer.page.clear_proposal()
    type_at_end(writer, " and so on.")
    runs = tmp_path / "Kite" / "runs"
    writer.qtbot.waitUntil(lambda: any(runs.glob("????-??.jsonl")), timeout=10_000)
    answers.fresh = tmp_path / "disclosure.txt"
    command(writer, "Disclosure").trigger()
    writer.qtbot.waitUntil(lambda: bool(answers.disclosed), timeout=10_000)
    (told,) = answers.disclosed
    assert told.total.of(Kind.GENERATED) == 7
    assert told.total.of(Kind.EDITED) == 0
    assert told.total.of(Kind.TYPED) == 3
    (used,) = told.runs
    assert (used.model, used.share.kept) == (quick_script.name, 7)
    assert used.seed is not None
    assert f"(the model: {quick_script.name})" in answers.fresh.read_text("utf-8")


@pytest.mark.parametrize("plain", [False, True])
def test_words_cut_and_pasted_into_another_scene_stay_whose_they_are(writer: Novelist, plain: bool) -> None:
    write_a_scene(writer)
    page, session = writer.page, writer.desk.session
    text = page.text()
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(text.index("typed")))
    cursor.setPosition(page.position_of(text.index("said so")), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    page.cut()
    assert known(writer) == [WRITTEN[0], ("said so.", "pasted")]
    session.show([node.id for _, node in session.manuscript.walk()][-1])
    page.set_cursor_offset(0)
    if plain:
        page.paste_plain()
    else:
        page.paste()
    assert page.text() == f"{text[text.index('typed') : text.index('said so')]}It was late."
    assert known(writer) == [(SAID.strip(), "r.0"), ("A letter", "pasted"), ("It was late.", "imported")]
    page.undo()
    assert known(writer) == [("It was late.", "imported")]
    QApplication.clipboard().clear()


@pytest.mark.parametrize("act", ["Split the scene at the caret", "Merge with the next scene"])
def test_a_split_and_a_merge_outlive_a_crash(writer: Novelist, act: str, tmp_path: Path) -> None:
    write_a_scene(writer)
    whole, session = writer.page.text(), writer.desk.session
    first = session.current
    writer.page.set_cursor_offset(whole.index(" and the lamp"))
    command(writer, act).trigger()
    session.abandon()
    session.open(tmp_path / "Kite")
    session.show(first or "")
    if act.startswith("Split"):
        assert writer.page.text() == whole[: whole.index(" and the lamp")]
        assert known(writer) == [WRITTEN[0], ("The rain came down hard,", "r.0")]
        session.show([node.id for _, node in session.manuscript.walk()][2])
        assert writer.page.text() == "and the lamp went out. Mine too. A letter said so."
        assert known(writer) == [("and the lamp went out.", "r.0"), ("A letter said so.", "pasted")]
    else:
        assert writer.page.text() == f"{whole}\n\nIt was late."
        assert known(writer) == [*WRITTEN, ("It was late.", "imported")]
        assert titles_in(writer) == ["Chapter 1", "Dawn"]
