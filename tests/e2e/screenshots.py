"""Pictures of the real window and the starter model: `python tests/e2e/screenshots.py` fills build/screenshots/."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from novelist import Answers
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from inkwell.bootstrap import Desk, build, sample_story
from inkwell.engine.client import EngineState
from inkwell.storage.history import History, Version
from inkwell.storage.paths import UserPaths
from inkwell.ui.dialogs.history import HistoryDialog
from inkwell.ui.dialogs.partner import PartnerDialog, Tab
from inkwell.ui.dialogs.three_way import ThreeWayDialog
from inkwell.ui.split_desk import SplitDesk

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "screenshots"


def until(true: Callable[[], bool], seconds: float = 180.0) -> None:
    """Let the window live until it is so."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise SystemExit("The window never came to the state that the picture needs.")
        QTest.qWait(20)


def shoot(desk: Desk, name: str) -> None:
    """Write one picture, after the window has settled."""
    QTest.qWait(400)
    FOLDER.mkdir(parents=True, exist_ok=True)
    desk.window.grab().save(str(FOLDER / f"{name}.png"))
    print(FOLDER / f"{name}.png")


def ask(desk: Desk) -> None:
    """One proposal, written to its end."""
    desk.writing.continue_()
    until(lambda: desk.partner.shown is not None and not desk.partner.writing)


def shoot_dialog(dialog: QDialog, name: str) -> None:
    """Write the picture of one dialog."""
    dialog.resize(960, 610)
    dialog.show()
    QTest.qWait(300)
    dialog.grab().save(str(FOLDER / f"{name}.png"))
    print(FOLDER / f"{name}.png")
    dialog.close()


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


def main() -> None:
    """Welcome, the window with proposals, while one is written, the same in the dark, and AI off."""
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


if __name__ == "__main__":
    main()
