"""`inkwell settings`: the author's settings, and those that a book has of its own, without a window.

`list`, `get`, `set`, `reset` and `import` take `--json` and then print one object, whose fields their `--help` names.
A window that is open keeps what it changes itself, and sees the rest at its next start.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import SETTINGS, Kind, Setting, plain, said, setting_named
from inkwell.settings.contents import complaint
from inkwell.settings.declared import Page
from inkwell.settings.exchange import Offer, exported, offered
from inkwell.settings.handbook import handbook
from inkwell.settings.of_book import allowed_of_book, effective
from inkwell.settings.settings import Settings
from inkwell.storage.atomic import write_atomic
from inkwell.storage.book_settings import own_settings, with_settings
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.settings import SettingsFile, read_whole

_SWITCHES = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


def settings_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    commands = parser.add_subparsers(metavar="what", required=True)
    for name, (words, options, does) in _COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words)
        options(command)
        command.set_defaults(acts=does)


def settings(parsed: argparse.Namespace) -> int:
    """Do what is asked; return 0.

    Raises:
        InkwellError: it cannot be done.
    """
    return parsed.acts(parsed)


class _Here:
    """The settings that the command is about: the author's, or with `--book` a book's own."""

    def __init__(self, book: Path | None = None) -> None:
        self._file = SettingsFile(UserPaths.default().config / "settings.json")
        self.usual = self._file.load()
        if self._file.trouble:
            print(self._file.trouble, file=sys.stderr)
        if self._file.stale:
            self._file.save(self.usual)
        self.project = Project.open(book) if book is not None else None
        own = own_settings(self.project.info) if self.project is not None else None
        self.own: Mapping[str, Any] = own.values if own is not None else {}
        trouble = complaint(own.wrong, "this book", "", "as in all books") if own is not None else ""
        if trouble:
            print(trouble, file=sys.stderr)

    @property
    def counting(self) -> Settings:
        """The settings as they count here."""
        return effective(self.usual, self.own)

    def change(self, changes: Mapping[str, Any]) -> None:
        """Set these. Raises BAD_INPUT, READ_ONLY, DISK."""
        if self.project is None:
            self.usual = msgspec.structs.replace(self.usual, **changes)
            self._file.save(self.usual)
        else:
            self._write_own({**self.own, **allowed_of_book(changes)})

    def reset(self, names: list[str]) -> None:
        """Set these as usual; in a book, as in all books. Raises READ_ONLY, DISK."""
        if self.project is None:
            self.change({name: SETTINGS[name].default for name in names})
        else:
            self._write_own({name: value for name, value in self.own.items() if name not in names})

    def _write_own(self, own: Mapping[str, Any]) -> None:
        if self.project is not None:
            self.project.set_info(with_settings(self.project.info, own))
            self.own = own


def _told(setting: Setting, here: _Here) -> dict[str, Any]:
    """One setting as JSON has it."""
    declared = setting.declared
    told: dict[str, Any] = {
        "name": setting.name,
        "page": str(declared.page),
        "label": declared.label,
        "help": declared.help,
        "kind": setting.kind.value,
        "value": plain(getattr(here.counting, setting.name)),
        "default": plain(setting.default),
        "for_a_book": declared.book.value,
        "of_this_machine": declared.machine,
    }
    if setting.least is not None:
        told |= {"least": setting.least, "most": setting.most}
    if declared.choices:
        told["choices"] = [{"value": plain(value), "words": words} for value, words in declared.choices]
    if here.project is not None:
        told["of_this_book"] = setting.name in here.own
    return told


def _line(setting: Setting, here: _Here) -> str:
    value = getattr(here.counting, setting.name)
    marks = "  (this book)" if setting.name in here.own else "" if value == setting.default else "  *"
    return f"  {setting.name:20} {said(setting, value)}{marks}"


def _print_json(told: object) -> int:
    print(json.dumps(told, ensure_ascii=False, indent=2))
    return 0


# list, get


def _book_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--book", type=Path, metavar="FOLDER", help="what a book has of its own, in this project")
    parser.add_argument("--json", action="store_true", help="one object")


def _list_options(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "With --json: settings, each with name, page, label, help, kind, value, default and its bounds."
    _book_options(parser)


def _list(parsed: argparse.Namespace) -> int:
    here = _Here(parsed.book)
    if parsed.json:
        return _print_json({"settings": [_told(each, here) for each in SETTINGS.values()]})
    for page in Page:
        print(page)
        for setting in SETTINGS.values():
            if setting.declared.page is page:
                print(_line(setting, here))
    print("* is not as usual")
    return 0


def _get_options(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "With --json: the setting with all that is known of it, its value among it."
    parser.add_argument("name")
    _book_options(parser)


def _get(parsed: argparse.Namespace) -> int:
    setting, here = setting_named(parsed.name), _Here(parsed.book)
    if parsed.json:
        return _print_json(_told(setting, here))
    value = plain(getattr(here.counting, setting.name))
    print(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return 0


# set, reset


def _set_options(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "With --json: the setting as it is then."
    parser.add_argument("name")
    parser.add_argument("value", help="a text, a number, on or off, a choice by its words; for lists and tables JSON")
    _book_options(parser)


def _set(parsed: argparse.Namespace) -> int:
    setting, here = setting_named(parsed.name), _Here(parsed.book)
    here.change({setting.name: setting.checked(_value(setting, parsed.value))})
    return _say(parsed, [setting], here)


def _value(setting: Setting, text: str) -> object:
    """What somebody wrote, as the setting's type has it; `checked` refuses what it cannot be."""
    named = {words.casefold(): value for value, words in setting.declared.choices}
    if text.strip().casefold() in named and setting.kind is not Kind.OTHER:
        return named[text.strip().casefold()]
    if setting.kind is Kind.SWITCH:
        return _SWITCHES.get(text.strip().lower(), text)
    if setting.kind in (Kind.CHOICE, Kind.TEXT):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _reset_options(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "With --json: settings, as they are then."
    parser.add_argument("names", nargs="+", metavar="name")
    _book_options(parser)


def _reset(parsed: argparse.Namespace) -> int:
    found = [setting_named(name) for name in parsed.names]
    here = _Here(parsed.book)
    here.reset([each.name for each in found])
    return _say(parsed, found, here)


def _say(parsed: argparse.Namespace, found: list[Setting], here: _Here) -> int:
    if parsed.json:
        told = [_told(each, here) for each in found]
        return _print_json(told[0] if parsed.acts is _set else {"settings": told})
    for setting in found:
        print(f"{setting.declared.label}: {said(setting, getattr(here.counting, setting.name))}")
    return 0


# export, import


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the file that is written; - is standard output")
    parser.add_argument("--machine", action="store_true", help="also paths, and the model, of this machine")


def _export(parsed: argparse.Namespace) -> int:
    text = exported(_Here().usual, parsed.machine)
    if str(parsed.file) == "-":
        print(text, end="")
        return 0
    if not parsed.file.absolute().parent.is_dir():
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is no folder “{parsed.file.absolute().parent}”.")
    write_atomic(parsed.file, text.encode())
    print(f"All settings are in {parsed.file}.")
    return 0


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "With --json: changes by name, wrong, unknown, newer and taken."
    parser.add_argument("file", type=Path, help="what `export` wrote, or a settings.json")
    parser.add_argument("--look", action="store_true", help="only say what would change")
    parser.add_argument("--json", action="store_true", help="one object")


def _import(parsed: argparse.Namespace) -> int:
    here = _Here()
    offer, before = offered(read_whole(parsed.file), here.usual), here.usual
    if offer.changes and not parsed.look:
        here.change(offer.changes)
    if parsed.json:
        changes = {name: plain(value) for name, value in offer.changes.items()}
        taken = bool(changes) and not parsed.look
        told = {"changes": changes, "wrong": offer.wrong, "unknown": offer.unknown}
        return _print_json({**told, "newer": offer.newer, "taken": taken})
    _print_offer(offer, before)
    return 0


def _print_offer(offer: Offer, before: Settings) -> None:
    for name, value in offer.changes.items():
        setting = SETTINGS[name]
        print(f"{setting.declared.label}: {said(setting, getattr(before, name))} → {said(setting, value)}")
    if not offer.changes:
        print("All settings are as in the file already.")
    if offer.wrong:
        print(f"Cannot be used and left out: {', '.join(offer.wrong)}", file=sys.stderr)
    if offer.unknown:
        print(f"Unknown here and left out: {', '.join(offer.unknown)}", file=sys.stderr)


def _handbook(_parsed: argparse.Namespace) -> int:
    print(handbook(), end="")
    return 0


_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]] = {
    "list": ("list all settings", _list_options, _list),
    "get": ("print one setting", _get_options, _get),
    "set": ("change one setting", _set_options, _set),
    "reset": ("set some as usual; in a book, as in all books", _reset_options, _reset),
    "export": ("write all settings into a file, to take along", _export_options, _export),
    "import": ("take over settings from a file", _import_options, _import),
    "handbook": ("print the handbook's page on settings", lambda _parser: None, _handbook),
}
