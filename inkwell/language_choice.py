"""Which languages the window can speak, known before a word is: whoever imports `translation` has chosen by then."""

from importlib.resources import files
from pathlib import Path
from typing import Final

CHOICE: Final = "INKWELL_LANGUAGE"
"""The variable in the environment that says the language of a process: "de", "zh_CN", or the path of a .ts file."""
SOURCE: Final = "en"
"""What the code is written in; its own file has nothing but the forms of the plural."""


def folder() -> Path:
    """Where the translations lie, a .ts file of Qt Linguist for each language."""
    return Path(str(files("inkwell_resources"))) / "translations"


def languages() -> tuple[str, ...]:
    """The languages by their names as files: "de", "en", "zh_CN"."""
    return tuple(sorted(path.stem for path in folder().glob("*.ts")))
