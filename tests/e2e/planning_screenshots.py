"""Pictures of plan, import and export: `python tests/e2e/planning_screenshots.py`, or all by screenshots.py."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from novelist import Answers
from pictures import save, shoot, until
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.app.plan_acts import PlanActs
from inkwell.bootstrap import Desk, build, sample_story
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.storage.paths import UserPaths
from inkwell.ui.exchanging.import_dialog import ImportDialog
from inkwell.ui.export_desk import ExportDesk
from inkwell.ui.plan_desk import PlanDesk

PLANNED = (
    ("Nell comes to the harbour with the pump still wet, and nobody asks why.", "Revised", "Nell", "1911-03-02"),
    ("The slip is eight shillings short. Somebody has counted before her.", "Draft", "Nell", "1911-03-03"),
    ("Old Marrick tells what he saw, and to whom he has told it already.", "Draft", "Marrick", "1911-03-03"),
    ("The bar, after closing. She lays the eight shillings on the table.", "To do", "Nell", "1911-03-05"),
    ("The boat goes without her; the letter does not.", "To do", "Marrick", "1911-03-06"),
)
LABELS = (("harbour",), ("harbour", "money"), ("evening",), ("evening", "money"), ())
PLOTS = (("The debt",), ("The debt",), ("The letter",), ("The debt", "The letter"), ("The letter",))


def shoot_plan(desk: Desk) -> None:
    """Grid, cards and timeline, then the export of the same book."""
    acts, plan = desk.equipment.parts["plan_acts"], desk.equipment.parts["plan"]
    if not isinstance(acts, PlanActs) or not isinstance(plan, PlanDesk):
        raise SystemExit("There is no plan.")
    ids = [node.id for _, node in desk.session.manuscript.walk()]
    wanted = {}
    for number, node_id in enumerate(ids):
        synopsis, status, pov, when = PLANNED[number % len(PLANNED)]
        wanted[node_id] = {
            "synopsis": synopsis,
            "status": status,
            "pov": pov,
            "when": when,
            "labels": LABELS[number % len(LABELS)],
            "plots": PLOTS[number % len(PLOTS)],
            "target": 1_500 if number % 2 else None,
        }
    acts.set_fields(wanted, "Plan")
    plan.open()
    plan.page.select(ids[1:2])
    shoot(desk, "plan-grid")
    plan.page.show_view(1)
    plan.page.show_board("")
    plan.page.cards.select(ids[:1])
    shoot(desk, "plan-cards")
    plan.page.show_view(2)
    plan.page.select(ids[1:4])
    shoot(desk, "plan")
    plan.close()
    _shoot_export(desk)


def _shoot_export(desk: Desk) -> None:
    export = desk.equipment.parts["export_desk"]
    if not isinstance(export, ExportDesk):
        raise SystemExit("There is no export.")
    export.open()
    window = export.shown
    if window is None:
        raise SystemExit("The export window did not open.")
    window.form.format.setCurrentIndex(1)
    window.form.format.activated.emit(1)
    window.resize(1000, 720)
    until(lambda: bool(window.turner.preview.words))
    window.turner.turn_to(2)
    QTest.qWait(300)
    save(window, "export")
    window.close()


def shoot_import(desk: Desk) -> None:
    """What the sample story would become."""
    from inkwell.app.errand import Errand

    source = known_importers(Pandoc()).read(sample_story())
    dialog = ImportDialog(source, source.plan(), Errand(desk.lanes[-1]), desk.window)
    dialog.show()
    dialog.resize(880, 600)
    QTest.qWait(300)
    save(dialog, "import")
    dialog.close()


def main() -> None:
    """The sample story's plan, light and dark."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKWELL_HOME"] = home
        answers = Answers()
        answers.fresh = Path(home) / "The book"
        desk = build(app, UserPaths.default(), answers)
        desk.preferences.change(theme="light", ai=False)
        desk.window.show()
        desk.equipment.complete()
        desk.books.open_sample()
        QTest.qWait(500)
        shoot_plan(desk)
        shoot_import(desk)
        desk.close()


if __name__ == "__main__":
    main()
