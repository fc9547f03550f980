"""Pictures of every theme with Latin, Chinese and Arabic text: `python tests/e2e/looks_screenshots.py`.

They go to build/screenshots/ like those of `screenshots.py`, which makes these too.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from novelist import Answers
from pictures import save, shoot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.bootstrap import Desk, build
from inkwell.engine.presets import presets_for
from inkwell.storage.paths import UserPaths
from inkwell.ui.dialogs.partner import PartnerFacts
from inkwell.ui.settings.dialog import SettingsDialog
from inkwell.ui.settings.editors import Facts
from inkwell.ui.theme import Choice

TEXT = """“Edwin comes to-day,” said Mrs. Ukridge. “He is our cat, you know.”

I said that I should be charmed to meet Edwin. It was a lie, but a *small* one, and the morning was too fine.

> A quoted letter stands in from both sides, and goes on for more than one line of the page as letters do, when \
somebody has time.

他把锤子放在那只唯一装着鸡蛋的箱子盖上。“系统，”他说，“还有一封信。”我们必须写信给母鸡，说明我们的立场。

彼は梯子を下りて、庭の真ん中に立った。「システムだ」と彼は言った。

وضع المطرقة على غطاء الصندوق الوحيد الذي كان يحمل البيض. قال: «النظام، ورسالة». يجب أن نكتب إلى الدجاجات.

הוא הניח את הפטיש על מכסה הקופסה היחידה. „Garnet” היה שם.

* * *

- An item that goes on for so long that it needs a second line to be read whole, and hangs below its own first word.

The *system* was **strong**.[^1]

[^1]: A note."""
OWN = {"page": "#10241B", "ink": "#DDE8D0", "accent": "#E8A33D"}


def shoot_themes(desk: Desk) -> None:
    """The page in each theme, and its other looks."""
    for choice in get_args(Choice):
        desk.preferences.change(theme=choice, own_colours=OWN)
        shoot(desk, f"theme-{choice}")
    desk.preferences.change(theme="light", paragraphs="space", line_height=180, zoom=125)
    shoot(desk, "looks-space")
    desk.preferences.change(paragraphs="indent", line_height=150, zoom=200)
    shoot(desk, "looks-zoom")
    desk.preferences.change(zoom=100)


def shoot_settings(desk: Desk, choice: str) -> None:
    """Each section of the settings in one theme."""
    desk.preferences.change(theme=choice)
    facts = Facts((), PartnerFacts(presets_for(""), ()), "Love Among the Chickens")
    theme, icons = desk.window.theme, desk.window.icons
    dialog = SettingsDialog(desk.preferences, facts, theme, icons, parent=desk.window)
    dialog.show()
    for number, button in enumerate(dialog.sections.buttons):
        dialog.sections.show_section(button)
        QTest.qWait(150)
        save(dialog, f"settings-{choice}-{number}")
    dialog.close()


def shoot_looks(app: QApplication) -> None:
    """All of them, of a book of its own."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKWELL_HOME"] = home
        desk = build(app, UserPaths.default(), Answers())
        desk.preferences.change(ai=False)
        desk.window.show()
        desk.session.create(Path(home) / "Kite", "Love Among the Chickens", "Ann", "en")
        desk.window.page.replace_text(TEXT)
        desk.window.page.setFocus()
        shoot_themes(desk)
        for choice in ("light", "dark"):
            shoot_settings(desk, choice)
        desk.close()


if __name__ == "__main__":
    shoot_looks(QApplication(sys.argv[:1]))
