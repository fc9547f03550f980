"""Inkwell started as its author starts it speaks the language of the settings; a command speaks English."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inkwell.language_choice import CHOICE

STARTED = """
import sys
from PySide6.QtWidgets import QApplication, QMenuBar, QPushButton

def shown(app):
    for _ in range(50):
        app.processEvents()
    window = next(each for each in app.topLevelWidgets() if each.isVisible() and each.findChild(QMenuBar))
    print([action.text() for action in window.findChild(QMenuBar).actions() if action.isVisible()][0])
    print(sorted(each.text() for each in window.findChildren(QPushButton) if each.isVisible() and each.text())[0])
    window.close()
    return 0

QApplication.exec = shown  # what the author sees, instead of waiting for them
from inkwell.__main__ import main
main()
"""


def started(home: Path, *arguments: str) -> list[str]:
    told = {name: value for name, value in os.environ.items() if name != CHOICE}
    ran = subprocess.run(
        [sys.executable, "-c", STARTED, *arguments],
        env={**told, "INKWELL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def choose(home: Path, language: str) -> None:
    (home / "config").mkdir(parents=True)
    settings = json.dumps({"interface_language": language, "ai": False})
    (home / "config" / "settings.json").write_text(settings, encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "file_menu", "button"), [("de", "&Datei", "Beispiel ansehen"), ("zh_CN", "文件(&F)", "导入")]
)
def test_the_window_speaks_the_language_of_the_settings(
    tmp_path: Path, language: str, file_menu: str, button: str
) -> None:
    choose(tmp_path, language)
    said = started(tmp_path)
    assert said == [file_menu, button]


def test_a_command_speaks_english_whatever_the_window_does(tmp_path: Path) -> None:
    choose(tmp_path, "de")
    assert any("Usually" in line for line in started(tmp_path, "settings", "handbook"))
