"""Pictures of the real window and the starter model: `python tests/e2e/screenshots.py` fills build/screenshots/."""

import os
import random
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bible_screenshots import shoot_bible
from looks_screenshots import shoot_looks
from novelist import Answers
from pictures import save, shoot, shoot_dialog, until
from planning_screenshots import shoot_import, shoot_plan
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from told_screenshots import shoot_told
from tools_screenshots import shoot_tools

from inkwell.app.book_targets import BookTargets
from inkwell.app.habits import Habits
from inkwell.bootstrap import Desk, build, sample_story
from inkwell.engine.client import EngineState
from inkwell.manuscript.targets import Target
from inkwell.storage.habits import HabitLog, Stretch, Written
from inkwell.storage.history import History, Version
from inkwell.storage.paths import UserPaths
from inkwell.ui.dialogs.history import HistoryDialog
from inkwell.ui.dialogs.partner import PartnerDialog, Tab
from inkwell.ui.dialogs.three_way import ThreeWayDialog
from inkwell.ui.echo_desk import EchoDesk
from inkwell.ui.editor.ghost_page import GhostLayer
from inkwell.ui.find_desk import FindDesk
from inkwell.ui.go_desk import GoDesk
from inkwell.ui.split_desk import SplitDesk
from inkwell.ui.statistics_desk import StatisticsDesk


def ask(desk: Desk) -> None:
    """One proposal, written to its end."""
    desk.writing.continue_()
    until(lambda: desk.partner.shown is not None and not desk.partner.writing)


def shoot_control(desk: Desk) -> None:
    """How the partner writes, and three proposals with the words that might have stood there."""
    dialog = PartnerDialog(desk.preferences.settings, desk.writing.partner_facts(), desk.window.icons, Tab.WORDS)
    shoot_dialog(dialog, "partner-words")
    dialog = PartnerDialog(desk.preferences.settings, desk.writing.partner_facts(), desk.window.icons)
    shoot_dialog(dialog, "partner-style")
    desk.preferences.change(variants=3, alternatives=True, max_words=24)
    ask(desk)
    card = desk.window.sidebar.cards[desk.partner.current]
    card.closer.setChecked(True)
    card.pieces.setFocus()
    shoot(desk, "closer")
    desk.partner.discard()
    desk.preferences.change(variants=1, alternatives=False, max_words=60)


def shoot_earlier_words(desk: Desk, scene: str) -> None:
    """A scene's history, and the scene changed in two places; of words that this program wrote and kept."""
    session, page = desk.session, desk.window.page
    theme, icons = desk.window.theme, desk.window.icons
    session.show(scene)
    first = page.text()
    paragraphs = first.split("\n\n")
    paragraphs[1] = paragraphs[1].replace("said", "asked")
    paragraphs[3] += " Nobody spoke for a while."
    mine = "\n\n".join(paragraphs)
    desk.drafts.keep_now(scene, first, ())
    page.replace_text(mine)
    desk.scribe.flush()
    history = History(session.project.folder)
    title = session.manuscript.node(scene).title

    def read(version: Version) -> str:
        return history.read(version)[0]

    now = datetime.now(UTC)
    shoot_dialog(HistoryDialog(title, mine, history.versions(scene), read, theme, icons, now), "history")
    theirs = first.replace(paragraphs[4], paragraphs[4] + " She had read it twice.")
    shoot_dialog(ThreeWayDialog(title, first, mine, theirs, theme, icons), "two-versions")


def shoot_flow(desk: Desk, scenes: list[str]) -> None:
    """One sentence lit, and two pages, beside and under one another, in the light and in the dark."""
    desk.session.show(scenes[0])
    desk.window.page.set_cursor_offset(900)
    desk.preferences.change(focus="sentence", typewriter=True)
    for theme in ("light", "dark"):
        desk.preferences.change(theme=theme)
        shoot(desk, f"focus-{theme}")
    desk.preferences.change(focus="", typewriter=False, theme="light")
    split = cast("SplitDesk", desk.equipment.parts["split"])
    split.open_beside(scenes[1])
    shoot(desk, "two-pages-light")
    split.turn()
    desk.preferences.change(theme="dark")
    shoot(desk, "two-pages-dark")
    split.turn()
    split.close()
    desk.preferences.change(theme="light")


def shoot_ghost(desk: Desk, scene: str) -> None:
    """A few grey words at the end of a paragraph, in the light and in the dark."""
    page = desk.window.page
    desk.session.show(scene)
    desk.window.activateWindow()
    page.setFocus()
    ghost = page.findChild(GhostLayer)
    assert isinstance(ghost, GhostLayer)
    page.set_cursor_offset(len("\n\n".join(page.text().split("\n\n")[:6])))
    for theme in ("light", "dark"):
        # What is told on the way (another theme, another setting) sends the words away, so they are asked for last.
        desk.preferences.change(theme=theme, ghost=False)
        QTest.qWait(200)
        desk.preferences.change(ghost=True, ghost_pause=0.5)
        until(lambda: len(ghost.text.split()) > 2)
        shoot(desk, f"ghost-{theme}")
    desk.preferences.change(ghost=False, theme="light")


def shoot_book(desk: Desk) -> None:
    """The whole book on one page, looked through with the find bar, and the palette over it."""
    commands = {each.words: each.action for each in desk.commands.all}
    commands["Whole book"].trigger()
    finding = cast("FindDesk", desk.equipment.parts["finding"])
    finding.find()
    finding.active.bar.field.begin_with("the door")
    shoot(desk, "whole-book")
    finding.active.dismiss()
    going = cast("GoDesk", desk.equipment.parts["going"])
    going.open()
    shoot(desk, "go-to-anything")
    going.palette.dismiss()
    commands["This scene"].trigger()


def six_weeks(desk: Desk) -> None:
    """Put some weeks of writing into the log, as an author may have who has had Inkwell for so long."""
    today = cast("Habits", desk.equipment.parts["habits"]).today
    draws = random.Random(11)
    stretches: list[Stretch] = []
    for back in range(50, 0, -1):
        day = today - timedelta(days=back)
        if day.weekday() == 6 or draws.random() < 0.2:
            continue
        words, minutes = draws.randint(120, 900), draws.randint(20, 70)
        begin = datetime(day.year, day.month, day.day, 19, draws.randint(0, 59), tzinfo=UTC)
        end = begin + timedelta(minutes=minutes + 15)
        written = Written(words, 0, draws.randint(0, 60), 0, draws.randint(0, 80))
        name, times = f"day{back}", (begin.isoformat(), end.isoformat())
        stretches.append(Stretch(name, day.isoformat(), *times, minutes * 60, 900, written, Written(words * 5)))
    HabitLog(UserPaths.default().data / "habits", desk.session.project.info.id).append(stretches)
    folder = desk.session.project.folder
    desk.session.close()
    desk.books.open_folder(folder)


def shoot_statistics(desk: Desk, scene: str) -> None:
    """All tabs of the statistics in the light and in the dark, and echoes marked on the page."""
    six_weeks(desk)
    desk.session.show(scene)
    desk.preferences.change(day_target=500)
    targets = cast("BookTargets", desk.equipment.parts["targets"])
    targets.set_book(Target(60_000, date.today() + timedelta(days=90), frozenset(range(6))))
    targets.set_node(scene, 1500)
    statistics = cast("StatisticsDesk", desk.equipment.parts["statistics"])
    statistics.show()
    window = statistics.window
    assert window is not None
    for theme in ("light", "dark"):
        desk.preferences.change(theme=theme)
        for tab, name in enumerate(("counts", "days", "sessions", "style")):
            window.tabs.setCurrentIndex(tab)
            until(lambda: window.counts.table.rows()[0][1] != "…" and not statistics.working)
            QTest.qWait(300)
            save(window, f"statistics-{name}-{theme}")
    window.close()
    desk.preferences.change(theme="light", echoes=True)
    marks = cast("EchoDesk", desk.equipment.parts["echoes"]).marks_of(desk.window.page)
    until(lambda: bool(marks.runs()))
    shoot(desk, "echoes-light")
    desk.preferences.change(echoes=False)


def main() -> None:
    """Welcome, proposals, flow, ghost text, the whole book, statistics, AI off; then themes, scripts and settings."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKWELL_HOME"] = home
        answers = Answers()
        answers.fresh = Path(home) / "The book"
        desk = build(app, UserPaths.default(), answers)
        desk.preferences.change(theme="light")
        desk.window.show()
        shoot(desk, "welcome")
        desk.books.open_sample()
        until(lambda: desk.engine.status is not None and desk.engine.status.state is EngineState.READY)
        scenes = [node.id for _, node in desk.session.manuscript.walk() if desk.words.counts.get(node.id, 0) > 200]
        desk.window.outline.chosen.emit(scenes[0])
        page = desk.window.page
        paragraphs = page.text().split("\n\n")
        page.set_cursor_offset(len("\n\n".join(paragraphs[:9])))
        ask(desk)
        ask(desk)
        desk.writing.continue_()
        until(lambda: len(page.proposal().split()) > 25 or not desk.partner.writing)
        shoot(desk, "light-writing")
        until(lambda: not desk.partner.writing)
        shoot(desk, "light")
        desk.preferences.change(theme="dark")
        shoot(desk, "dark")
        desk.partner.discard()
        desk.preferences.change(theme="light")
        shoot_control(desk)
        shoot_earlier_words(desk, scenes[0])
        shoot_flow(desk, scenes)
        shoot_ghost(desk, scenes[0])
        shoot_book(desk)
        shoot_statistics(desk, scenes[0])
        shoot_tools(desk, scenes[0])
        shoot_bible(desk, scenes)
        shoot_told(desk, scenes[1])
        shoot_plan(desk)
        shoot_import(desk)
        desk.preferences.change(theme="dark")
        desk.preferences.change(ai=False)
        shoot(desk, "dark-ai-off")
        desk.preferences.change(theme="light")
        shoot(desk, "light-ai-off")
        desk.session.close()
        desk.preferences.change(theme="dark")
        shoot(desk, "welcome-dark")
        print(f"{sample_story().name}: {len(scenes)} chapters")
        desk.close()
    shoot_looks(app)


if __name__ == "__main__":
    main()
