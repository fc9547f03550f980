"""Run as a program in the pseudo language: the window and every dialog, and what in them is not translated.

`INKWELL_LANGUAGE=PSEUDO.ts python untranslated.py FOLDER`, with the file that `packaging/translations.py --pseudo`
writes, prints one line for each text that has letters outside of ⟦ and ⟧ and is no content, and how many windows were
looked at.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from every_window import EveryWindow
from novelist import Answers, Novelist
from patience import Patience
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFontComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inkwell.app.language_names import language_name
from inkwell.bootstrap import build
from inkwell.storage.paths import UserPaths
from inkwell.storage.template_files import built_in_templates

SIGNED = re.compile(r"⟦[^⟦⟧]*⟧")
CUT_OFF = re.compile(r"⟦[^⟧]*…$")
"""The beginning of a text, where there was no room for all of it."""
LETTERS = re.compile(r"[^\W\d_]{3,}")
MOST_ROWS = 60
"""Of a list that are looked at."""
OF_THE_BOOK = (
    *("They did the harbour first.", "He had good hands.", "Hens were there."),
    *("Good Weight", "The Box", "The thumb", "Bon poids", "What Madame said", "Eleven jackdaws", "Minus ten"),
    *("The warning", "Five o’clock", "The arrival", "Sent to Anne", "Madam", "They", "Whitby", "Mina", "Hens", "Rain"),
    *("Draft", "night", "War", "journal", "Eyes", "grey", "What she hums", "Schubert", "She keeps a", "also", "Ice"),
    *("Dracula", "Chapter", "The lamp."),
    *(r"(?:The|Nobody) (?:hens|lamp|minded)[^,·]*",),
)
"""Titles, names, fields and sentences, as expressions."""
SHOWN_FOR_SHOW = (
    *("The scene was changed elsewhere.", "Look at both", "It is only for show.", "Move to the trash", "Move"),
    *("It goes there.", "Keep", "The order of the books", "One", "Two", "(this book)", "Make it", "Import"),
    *(
        "To which book of the series?",
        "Add a field",
        "What is it called?",
        "Add the field",
        "Lock “Mine”",
        "No colours.",
    ),
    *(
        "Nobody can read it.",
        "Lock it",
        "(a.md) is filled with zeros.",
        "It is put back.",
        "It is lost.",
        "Mine",
        "Pocket",
    ),
    *("The server at api.example.com:8000 does not answer.", "Reading the model", "on the other disk"),
    *("Mina: blue eyes. The bible has grey eyes.", "Mina speaks after leaving.", "“Mine” is ready to write."),
    *(
        "Mina’s blue eyes were on the door.",
        "Check the tide tables.",
        "Its texts were chosen anew.",
        "crime",
        "romance",
    ),
    *("The machine runs on its battery; training goes on when it is plugged in.", "one blue kettle four spoons"),
    *(
        "Some-Merged-Model-Of-Many-Names-v2.1-Q4_K_M",
        "There is no connection to Hugging Face now.",
        "the hens were late",
    ),
    *(
        "The file is not as it was noted: it was changed, or it is damaged.",
        "Download Gemma 3 27B",
        "Gemma Terms of Use",
    ),
    "Then gemma-3-27b-it-Q4_K_M.gguf, about 16.6 GB, is downloaded from Hugging Face; 120.0 GB are free.",
    *("It is installed, with PyTorch 2.13.0+cpu; it takes 1.2 GB.", "Downloading torch, 191.8 MB…"),
    *("There is no network, or the package index does not answer.", "Who did the harbour?", "Anselm did"),
)
"""What `EveryWindow` and its helpers say in English, in the place of the program."""
NAMES = (
    r"\b(?:SmolLM|Qwen|Gemma|Llama|Mistral|Phi)[-\w.]*(?: (?:\d[\w.]*|v[\d.]+|Nemo|Small))*",
    *(r"https?://\S+", r"[\w./:-]+\.(?:gguf|dic|md|json|com)(?::\d+)?", r"/(?:models|home|media|usr)/\S*"),
    *(
        r"\b(?:GGUF|ISBN|MIT|LIX|SHA|PDF|LaTeX|Fountain|Letter|llama|torch|chatml)\b",
        r"Apache (?:2\.0|License)",
        "Hugging Face",
        "Inkwell",
    ),
    *(r"\bb?float\d+", r"\btemperature\b", r"\b(?:top|min|typical)-\w(?:-sigma)?", r"\bseed\b", r"\bsamplers\b"),
    *(r"\(U\+[0-9A-F]+\)", "[0-9a-f]{12,}"),
)
"""Of models, files, licences, formats and settings of samplers: the same in every language."""
KEYS = (r"\b(?:(?:Ctrl|Alt|Shift)\+)+\w+", r"\((?:Tab|Esc|Return|F\d+)\)", "<[^<>]+>")
LITERAL = [re.escape(each) for each in sorted(SHOWN_FOR_SHOW, key=len, reverse=True)]
CONTENT = re.compile("|".join([*LITERAL, *KEYS, *NAMES, *(rf"\b(?:{each})" for each in OF_THE_BOOK)]))
"""What no translator is asked for."""
LISTS = {
    "": ("SearchList", "SentenceList", "PagePreview", "CardView", "PassageButton"),
    "answer of": ("WrappedLabel", "ElidedBox"),
    "characters": ("QListWidget", "ElidedLabel"),
    "handbook": ("QListWidget",),
    "problems": ("RowList",),
}
"""Widgets, by how the names of their windows begin, that show words of the book, of Unicode or of the handbook."""
LANGUAGES = frozenset(
    name
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    for name in (
        *(language_name(locale.name()).casefold(), language_name(locale.name().split("_")[0]).casefold()),
        locale.nativeLanguageName().casefold(),
    )
)
"""An interface in another language shows each by its own name."""
TEMPLATES = frozenset(words for each in built_in_templates() for words in (each.title, each.about))
"""Each language has templates of its own."""


def untranslated(text: str) -> str:
    """What of a text stands outside of all signs and is no content."""
    bare = re.sub(r"^&\d  ", "", text.split(", /")[0])
    if bare in TEMPLATES or bare.casefold() in LANGUAGES:
        return ""
    while (less := SIGNED.sub(" ", text)) != text:
        text = less
    return CONTENT.sub(" ", CUT_OFF.sub(" ", text))


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a widget shows or has read aloud, and where."""
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield "tooltip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield from _own(widget)
    for action in widget.actions():
        yield from _of_action(action)


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            whole = getattr(widget, "full_text", None)
            yield "text", whole if isinstance(whole, str) else widget.text()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QFontComboBox():
            return
        case QComboBox():
            yield from (("choice", widget.itemText(each)) for each in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(each)) for each in range(widget.count()))
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QAbstractItemView():
            yield from _of_list(widget)
        case _:
            pass
    for name in ("prefix", "suffix", "specialValueText"):
        if callable(said := getattr(widget, name, None)):
            yield name, cast(str, said())


def _of_list(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    columns = model.columnCount() if isinstance(view, QTreeView | QTableView) else 1
    for column in range(columns):
        yield "heading", _word(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(min(model.rowCount(), MOST_ROWS)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield "row", _word(model.index(row, column).data(role))


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "action's tip", action.toolTip()
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.actions():
            yield from _of_action(each)


def kind(widget: QWidget) -> str:
    """The name of its class."""
    return type(widget).__name__


class Look:
    """Looks at one window after another; `found` has each text that is not translated with where it stood first."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.windows = 0

    def at(self, name: str, window: QWidget) -> None:
        """Look through all that is in sight in a window."""
        self.windows += 1
        for widget in (window, *window.findChildren(QWidget)):
            hidden = widget is not window and not (widget.isVisibleTo(window) or isinstance(widget, QMenuBar))
            of_qt = isinstance(widget.parent(), QTabBar)
            if hidden or of_qt or any(name.startswith(each) and kind(widget) in LISTS[each] for each in LISTS):
                continue
            for where, text in texts(widget):
                if LETTERS.search(untranslated(text)):
                    self.found.setdefault(text, f"{name}, {where} of {kind(widget)}")


def main() -> None:
    """Show all, and say what is not translated."""
    folder = Path(sys.argv[1])
    os.environ["INKWELL_HOME"] = str(folder / "home")
    app = QApplication(sys.argv[:1])
    answers = Answers()
    desk = build(app, UserPaths.default(), answers)
    desk.preferences.change(theme="light", ai=True)
    desk.window.show()
    every, look = EveryWindow(Novelist(cast(QtBot, Patience()), desk, answers)), Look()
    look.at("welcome", desk.window)
    every.open_book(folder / "book")
    for states in (every.states(), every.dialogs()):
        for name, window in states:
            QTest.qWait(20)
            look.at(name, window)
    desk.close()
    for text, where in look.found.items():
        print(f"{where}: {text[:160]!r}")
    print(f"shown: {look.windows} windows")


if __name__ == "__main__":
    main()
