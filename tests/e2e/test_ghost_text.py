"""Ghost text in the whole program: a scripted engine that is raced, and the starter model."""

import json
from collections.abc import Callable
from pathlib import Path

from novelist import WRITE_MS, Novelist, of_models
from PySide6.QtCore import Qt

from inkwell.engine.client import EngineState
from inkwell.engine.types import ModelRef
from inkwell.ui.editor.ghost_page import GhostLayer
from inkwell.ui.ghost_desk import GhostDesk
from inkwell.ui.split_desk import SplitDesk

SENTENCE = " The rain had stopped by then."


def slow_script(path: Path) -> ModelRef:
    """A scripted model that takes a good second for the sentence."""
    path.write_text(json.dumps({"text": f"{SENTENCE} Nobody in the house had noticed.", "delay_ms": 150}), "utf-8")
    return ModelRef("slow", str(path), "scripted")


def layer(novelist: Novelist) -> GhostLayer:
    found = novelist.page.findChild(GhostLayer)
    assert isinstance(found, GhostLayer)
    return found


def desk(novelist: Novelist) -> GhostDesk:
    found = novelist.desk.equipment.parts["ghost"]
    assert isinstance(found, GhostDesk)
    return found


def runs(folder: Path) -> list[dict[str, object]]:
    months = (folder / "runs").glob("????-??.jsonl")
    return [json.loads(line) for file in months for line in file.read_text(encoding="utf-8").splitlines()]


def begin(novelist: Novelist, folder: Path, model: ModelRef, source: Path, **settings: object) -> None:
    """A book at the end of its first long scene, with ghost text on and the window in front."""
    novelist.import_book(source, folder)
    scene = next(
        n
        for _, n in novelist.desk.session.manuscript.walk()
        if novelist.desk.session.project.read_text(n.id).text.count("\n") > 10
    )
    novelist.desk.window.outline.chosen.emit(scene.id)
    novelist.use_model(model)
    novelist.desk.window.activateWindow()
    novelist.page.setFocus()
    novelist.page.set_cursor_offset(len(novelist.page.text()))
    novelist.desk.preferences.change(ghost=True, ghost_pause=0.5, **settings)


def until_offered(novelist: Novelist) -> str:
    novelist.qtbot.waitUntil(lambda: bool(layer(novelist).text), timeout=WRITE_MS)
    return layer(novelist).text


def until_ready(novelist: Novelist) -> None:
    novelist.qtbot.waitUntil(
        lambda: novelist.desk.engine.status is not None and novelist.desk.engine.status.state is EngineState.READY,
        timeout=WRITE_MS,
    )


def test_words_are_offered_taken_kept_and_logged(
    make_desk: Callable[[], Novelist], quick_script: ModelRef, tmp_path: Path, book: Callable[[str], Path]
) -> None:
    novelist, folder = make_desk(), tmp_path / "Book"
    begin(novelist, folder, quick_script, book("love-among-the-chickens"))
    page, text = novelist.page, novelist.page.text()
    assert until_offered(novelist) == SENTENCE
    assert page.text() == text
    assert runs(folder) == []
    assert desk(novelist).take.isEnabled()
    novelist.press(Qt.Key.Key_Tab)
    assert page.text() == text + SENTENCE
    assert not desk(novelist).take.isEnabled()
    assert [span.end - span.start for span in of_models(page)] == [len(SENTENCE)]
    novelist.until_saved()
    novelist.qtbot.waitUntil(lambda: len(runs(folder)) == 1)
    assert {span.run for span in of_models(page)} == {runs(folder)[0]["id"]}
    # It is a record like any other: all of the prompt is there.
    assert runs(folder)[0]["blocks"]
    assert runs(folder)[0]["ledger"]
    novelist.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text() == text


def test_off_means_that_nobody_is_asked(
    make_desk: Callable[[], Novelist], quick_script: ModelRef, tmp_path: Path, book: Callable[[str], Path]
) -> None:
    novelist = make_desk()
    begin(novelist, tmp_path / "Book", quick_script, book("love-among-the-chickens"))
    until_offered(novelist)
    switch = desk(novelist).switch
    assert switch.isChecked()
    switch.trigger()
    assert layer(novelist).text == ""
    assert not switch.isChecked()
    novelist.qtbot.keyClicks(novelist.page, " ")
    novelist.qtbot.wait(900)
    assert layer(novelist).text == ""
    switch.trigger()
    novelist.qtbot.keyClicks(novelist.page, " ")
    until_offered(novelist)
    novelist.desk.preferences.change(ai=False)
    assert layer(novelist).text == ""
    assert not switch.isVisible()
    assert not switch.isEnabled()


def test_keys_and_continue_outrun_a_slow_answer(
    make_desk: Callable[[], Novelist], tmp_path: Path, book: Callable[[str], Path]
) -> None:
    novelist, folder = make_desk(), tmp_path / "Book"
    begin(novelist, folder, slow_script(tmp_path / "slow.json"), book("love-among-the-chickens"))
    engine, page, qtbot = novelist.desk.engine, novelist.page, novelist.qtbot
    offered: list[str] = []
    novelist.desk.equipment.parts["ghosting"].offered.connect(lambda _key, text: offered.append(text))  # type: ignore[attr-defined]

    def until_busy() -> None:
        qtbot.waitUntil(lambda: engine.status is not None and engine.status.state is EngineState.BUSY, timeout=WRITE_MS)

    for upset in ("key", "caret", "selection", "focus", "scene"):
        until_ready(novelist)
        page.setFocus()
        page.set_cursor_offset(len(page.text()))
        qtbot.keyClicks(page, "x")
        until_busy()
        if upset == "key":
            qtbot.keyClicks(page, "y")
        elif upset == "caret":
            novelist.press(Qt.Key.Key_Left)
        elif upset == "selection":
            novelist.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        elif upset == "focus":
            novelist.desk.window.outline.setFocus()
        else:
            other = next(
                n.id for _, n in novelist.desk.session.manuscript.walk() if n.id != novelist.desk.session.current
            )
            novelist.desk.session.show(other)
        qtbot.wait(350)
        assert layer(novelist).text == "", upset
        assert offered == [], upset
    until_ready(novelist)
    page.setFocus()
    page.set_cursor_offset(len(page.text()))
    qtbot.keyClicks(page, " x")
    until_busy()
    novelist.ask()
    novelist.until_written()
    assert page.proposal().strip().startswith("The rain")
    assert offered == []
    assert layer(novelist).text == ""
    page.clear_proposal()
    novelist.desk.partner.discard()


def test_with_the_starter_model(
    make_desk: Callable[[], Novelist], book: Callable[[str], Path], starter_model: ModelRef, tmp_path: Path
) -> None:
    novelist, folder = make_desk(), tmp_path / "Book"
    begin(novelist, folder, starter_model, book("love-among-the-chickens"))
    page = novelist.page
    novelist.qtbot.keyClicks(page, " Then the door opened and")
    text = page.text()
    words = until_offered(novelist)
    assert words.strip()
    assert len(words.split()) <= 24
    # The first of them are typed by hand, one is taken, the rest goes.
    typed = words[: len(words.split()[0]) + 1]
    novelist.qtbot.keyClicks(page, typed)
    assert layer(novelist).text == words[len(typed) :]
    novelist.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    taken = page.text()[len(text + typed) :]
    assert taken
    assert words.startswith(typed + taken)
    if layer(novelist).text:
        novelist.press(Qt.Key.Key_Escape)
    assert layer(novelist).text == ""
    novelist.qtbot.waitUntil(lambda: len(runs(folder)) == 1)
    (span,) = of_models(page)
    assert span.run == runs(folder)[0]["id"]
    assert page.text()[span.start : span.end] == taken


def test_the_second_page_is_offered_words_for_its_own_scene(
    make_desk: Callable[[], Novelist], quick_script: ModelRef, tmp_path: Path, book: Callable[[str], Path]
) -> None:
    novelist, folder = make_desk(), tmp_path / "Book"
    begin(novelist, folder, quick_script, book("love-among-the-chickens"))
    session, split = novelist.desk.session, novelist.desk.equipment.parts["split"]
    assert isinstance(split, SplitDesk)
    first = novelist.page.text()
    other = next(
        node.id
        for _, node in session.manuscript.walk()
        if node.id != session.current and session.project.read_text(node.id).text.count("\n") > 10
    )
    split.open_beside(other)
    second = split.page
    assert second is not None
    second.setFocus()
    second.set_cursor_offset(len(second.text()))
    text = second.text()
    ghost = second.findChild(GhostLayer)
    assert isinstance(ghost, GhostLayer)
    novelist.qtbot.waitUntil(lambda: bool(ghost.text), timeout=WRITE_MS)
    assert layer(novelist).text == ""
    novelist.qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert second.text() == text + SENTENCE
    assert novelist.page.text() == first
    novelist.qtbot.waitUntil(lambda: len(runs(folder)) == 1)
    assert runs(folder)[0]["node"] == other
    novelist.qtbot.waitUntil(lambda: session.project.read_text(other).text == text + SENTENCE, timeout=10_000)
