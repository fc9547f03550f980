"""Lorebooks of other programs as entries of the bible: SillyTavern, character cards, NovelAI, KoboldAI.

What the formats hold was taken from their own programs' documents: SillyTavern's world info (`entries` by number), the
Character Card V1 to V3 specifications (`character_book`, in JSON or in a PNG's text chunk `chara` or `ccv3`), NovelAI's
.lorebook, .scenario and .story (`lorebookVersion`; PNG: `naidata`), KoboldAI's world info (`folders` and `entries`) and
stories (`worldinfo`).
"""

import base64
import binascii
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.lore_entries import (
    Draft,
    Notes,
    flag_of,
    items_of,
    kind_of,
    mapping_of,
    number_of,
    text_of,
    words_of,
)
from inkwell.exchange.png_text import SIGNATURE, texts
from inkwell.story.bible import NORMAL_DEPTH, NORMAL_PRIORITY, Entry, EntryKind
from inkwell.translation import tr

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a file."""
MOST_ENTRIES: Final = 10_000
CHARACTERS_IN_MESSAGE: Final = 600
"""What a message of a chat is taken for, where a scan depth is given in messages."""
_FARTHEST_STEPS: Final = 5

TIMED: Final = tr("effects that last for a number of messages")
GROUPS: Final = tr("groups of which only one entry is told")
PLACES: Final = tr("places in the prompt of their own")
NOT_ALL: Final = tr("“not all of these keys”")
MEANING: Final = tr("entries that are found by meaning")
FILTERS: Final = tr("limits to certain characters")
BIASES: Final = tr("words made likelier or less likely")
AFFIXES: Final = tr("words put before and behind the text")
TOO_MANY: Final = tr("entries beyond the first {most_entries:,}", most_entries=MOST_ENTRIES)
DECORATORS: Final = tr("orders that begin with @@")
CARD: Final = tr("the card's greetings, scenario and instructions")

Raw = Mapping[str, Any]


@dataclass(frozen=True)
class Lorebook:
    """What a file holds: which program's it is, its entries, and a sentence on what could not be carried over."""

    format: str
    entries: tuple[Entry, ...]
    sentence: str


def read_lorebook(path: Path) -> Lorebook:
    """Read a lorebook of another program.

    Raises:
        InkwellError: NOT_FOUND, DISK, or BAD_INPUT when it is none of a known kind, is damaged, or holds nothing.
    """
    return lorebook_of(_data(Path(path)), Path(path).name)


def lorebook_of(data: bytes, name: str) -> Lorebook:
    """The same from a file's bytes; `name` is for the sentences. Raises BAD_INPUT."""
    root = _root(data, name)
    notes = Notes()
    for kind, is_one, drafts in _FORMATS:
        if is_one(root):
            entries: list[Entry] = []
            for number, draft in enumerate(drafts(root, notes), 1):
                if len(entries) == MOST_ENTRIES:
                    notes.add(TOO_MANY)
                elif (entry := draft.entry(notes, number)) is not None:
                    entries.append(entry)
            if not entries and not notes.counts:
                raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is a lorebook without entries.", name=name), kind)
            if not entries:
                sentence = tr("Nothing of “{name}” can be carried over: {what}.", name=name, what=notes.what)
                raise InkwellError(ErrorKind.BAD_INPUT, sentence, kind)
            return Lorebook(kind, tuple(entries), notes.sentence)
    raise _unknown(name, f"keys {sorted(map(repr, root))[:20]}")


def _data(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{name}” is too large to be a lorebook.", name=path.name), str(path)
            )
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no file “{path}”.", path=path), repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)) from error


def _unknown(name: str, detail: str) -> InkwellError:
    sentence = tr("“{name}” is no lorebook of SillyTavern, NovelAI or KoboldAI, so nothing was imported.", name=name)
    return InkwellError(ErrorKind.BAD_INPUT, sentence, detail)


def _root(data: bytes, name: str) -> Raw:
    """The file's JSON object; a bare list is taken for one with `worldinfo`, as KoboldAI has it."""
    if data.startswith(SIGNATURE):
        data = _in_picture(data, name)
    try:
        value = json.loads(data)
    except RecursionError as error:
        sentence = tr("“{name}” is nested too deeply to be a lorebook, so nothing was imported.", name=name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, "RecursionError") from error
    except ValueError as error:
        sentence = tr("“{name}” is damaged or no lorebook, so nothing was imported.", name=name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error
    if isinstance(value, list):
        return {"worldinfo": value}
    if not isinstance(value, dict):
        raise _unknown(name, repr(value)[:100])
    return mapping_of(cast("object", value))


def _in_picture(data: bytes, name: str) -> bytes:
    found = texts(data)
    for keyword in ("ccv3", "chara", "naidata"):
        if keyword in found:
            try:
                return base64.b64decode(found[keyword], validate=False)
            except binascii.Error as error:
                sentence = tr("What is in the picture “{name}” is damaged, so nothing was imported.", name=name)
                raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error
    raise InkwellError(
        ErrorKind.BAD_INPUT, tr("There is no lorebook in the picture “{name}”.", name=name), f"{sorted(found)[:20]}"
    )


# SillyTavern and character cards


def _sillytavern(root: Raw, notes: Notes) -> Iterator[Draft]:
    steps = int(flag_of(root.get("recursive_scanning"), False))
    for raw in items_of(root.get("entries")):
        yield _tavern_entry(_Tavern(raw, mapping_of(raw.get("extensions"))), notes, steps)


@dataclass(frozen=True)
class _Tavern:
    """An entry under the names of world info, or of a card's book, which keeps the program's own under `extensions`."""

    raw: Raw
    extensions: Raw

    def __getitem__(self, names: str) -> object:
        """The first of several names, parted by spaces, that says anything."""
        for name in names.split():
            for source in (self.raw, self.extensions):
                if source.get(name) is not None:
                    return source[name]
        return None


def _tavern_entry(said: _Tavern, notes: Notes, steps: int) -> Draft:
    logic = int(number_of(said["selectiveLogic selective_logic"], 0))
    second = words_of(said["keysecondary secondary_keys"]) if flag_of(said["selective"], True) else ()
    if second and logic == 1:
        notes.add(NOT_ALL)
    _note_tavern(said, notes)
    messages = number_of(said["scanDepth scan_depth"], 0)
    useful = flag_of(said["useProbability use_probability"], True)
    excluded = flag_of(said["excludeRecursion exclude_recursion"], False)
    return Draft(
        name=text_of(said["comment"]) or text_of(said["name"]),
        text=_undecorated(text_of(said["content"]), notes),
        keys=words_of(said["key keys"]),
        with_any=second if logic == 0 else (),
        none=second if logic == 2 else (),
        all=second if logic == 3 else (),
        always_on=flag_of(said["constant"], False),
        on=not flag_of(said["disable"], False) and flag_of(said["enabled"], True),
        priority=number_of(said["order insertion_order"], NORMAL_PRIORITY),
        whole_words=flag_of(said["matchWholeWords match_whole_words"], True),
        match_case=flag_of(said["caseSensitive case_sensitive"], False),
        scan_depth=int(min(messages, 10_000)) * CHARACTERS_IN_MESSAGE if messages > 0 else NORMAL_DEPTH,
        probability=min(max(number_of(said["probability"], 100), 0), 100) / 100 if useful else 1.0,
        recursion=0 if excluded else steps,
        calls=not flag_of(said["preventRecursion prevent_recursion"], False),
    )


def _note_tavern(said: _Tavern, notes: Notes) -> None:
    position = said["position"]
    checks = {
        TIMED: any(number_of(said[name], 0) for name in ("sticky", "cooldown", "delay")),
        GROUPS: bool(text_of(said["group"]).strip()),
        PLACES: position not in (None, 0, 1, "", "before_char", "after_char") or bool(said["outletName outlet_name"]),
        MEANING: flag_of(said["vectorized"], False),
        FILTERS: any(mapping_of(said["characterFilter character_filter"]).get(name) for name in ("names", "tags")),
    }
    for what, is_so in checks.items():
        if is_so:
            notes.add(what)


def _undecorated(text: str, notes: Notes) -> str:
    """Leave out the lines at the top that begin with @@: orders to a program (Character Card V3), not words."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if not line.startswith("@@")), len(lines))
    if first:
        notes.add(DECORATORS)
    return "\n".join(lines[first:])


def _is_sillytavern(root: Raw) -> bool:
    entries = items_of(root.get("entries"))
    is_empty = not entries and isinstance(root.get("entries"), list | dict)
    return is_empty or any("content" in raw and ("key" in raw or "keys" in raw) for raw in entries[:50])


def _is_card(root: Raw) -> bool:
    data = mapping_of(root.get("data"))
    is_new = text_of(root.get("spec")).startswith("chara_card") and bool(data)
    return is_new or ("description" in root and ("first_mes" in root or "personality" in root))


def _card(root: Raw, notes: Notes) -> Iterator[Draft]:
    """The character itself, then its book."""
    data = mapping_of(root.get("data")) or root
    name = text_of(data.get("name")).strip()
    parts = [text_of(data.get(each)).strip() for each in ("description", "personality")]
    if any(parts):
        text = _named("\n\n".join(filter(None, parts)), name)
        yield Draft(name=name, text=text, keys=(name,) if name else (), kind=EntryKind.CHARACTER)
    if any(text_of(data.get(each)).strip() for each in ("first_mes", "scenario", "mes_example", "system_prompt")):
        notes.add(CARD)
    for draft in _sillytavern(mapping_of(data.get("character_book")), notes):
        draft.text = _named(draft.text, name)
        yield draft


def _named(text: str, name: str) -> str:
    """A card's text calls its character {{char}}."""
    return text.replace("{{char}}", name).replace("{{Char}}", name).replace("<BOT>", name) if name else text


# NovelAI


def _novelai_book(root: Raw) -> Raw:
    for book in (root, root.get("lorebook"), mapping_of(root.get("content")).get("lorebook")):
        if "lorebookVersion" in mapping_of(book):
            return mapping_of(book)
    return {}


def _novelai(root: Raw, notes: Notes) -> Iterator[Draft]:
    book = _novelai_book(root)
    categories = {text_of(each.get("id")): each for each in items_of(book.get("categories"))}
    for raw in items_of(book.get("entries")):
        category = categories.get(text_of(raw.get("category")), {})
        config = mapping_of(raw.get("contextConfig"))
        _note_novelai(raw, config, notes)
        # 400 is usual there, and what is below nothing counts for least here too.
        priority = number_of(config.get("budgetPriority"), 400) / 4
        yield Draft(
            name=text_of(raw.get("displayName")),
            text=text_of(raw.get("text")),
            keys=words_of(raw.get("keys")),
            kind=kind_of(text_of(category.get("name"))),
            always_on=flag_of(raw.get("forceActivation"), False),
            on=flag_of(raw.get("enabled"), True) and flag_of(category.get("enabled"), True),
            priority=priority,
            scan_depth=int(min(max(number_of(raw.get("searchRange"), 1000), 1), 1_000_000)),
            recursion=_FARTHEST_STEPS if flag_of(raw.get("nonStoryActivatable"), False) else 0,
        )


def _note_novelai(raw: Raw, config: Raw, notes: Notes) -> None:
    if any(items_of(group.get("phrases")) for group in items_of(raw.get("loreBiasGroups"))):
        notes.add(BIASES)
    if text_of(config.get("prefix")).strip() or text_of(config.get("suffix")).strip():
        notes.add(AFFIXES)
    if flag_of(raw.get("keyRelative"), False) or number_of(config.get("insertionPosition"), -1) != -1:
        notes.add(PLACES)


# KoboldAI


def _kobold_entries(root: Raw) -> list[Raw]:
    if "worldinfo" in root:
        return items_of(root.get("worldinfo"))
    return items_of(root.get("entries"))


def _is_kobold(root: Raw) -> bool:
    if "folders" in root and isinstance(root.get("entries"), dict):
        return True
    return any("key" in raw or "keys" in raw for raw in items_of(root.get("worldinfo"))[:50])


def _kobold(root: Raw, notes: Notes) -> Iterator[Draft]:
    for raw in _kobold_entries(root):
        second = words_of(raw.get("keysecondary"))
        if text_of(raw.get("wigroup")).strip():
            notes.add(GROUPS)
        yield Draft(
            name=text_of(raw.get("title")) or text_of(raw.get("comment")),
            text=text_of(raw.get("content")) or text_of(raw.get("entry")) or text_of(raw.get("manual_text")),
            keys=words_of(raw.get("key")) or words_of(raw.get("keys")),
            kind=kind_of(text_of(raw.get("type"))),
            with_any=second if flag_of(raw.get("selective"), bool(second)) else (),
            none=words_of(raw.get("keyanti")),
            always_on=flag_of(raw.get("constant"), False),
            on=not flag_of(raw.get("widisabled"), False),
            probability=min(max(number_of(raw.get("probability"), 100), 0), 100) / 100,
        )


_FORMATS: Final[tuple[tuple[str, Callable[[Raw], bool], Callable[[Raw, Notes], Iterator[Draft]]], ...]] = (
    ("NovelAI", lambda root: bool(_novelai_book(root)), _novelai),
    (tr("Character card"), _is_card, _card),
    ("KoboldAI", _is_kobold, _kobold),
    ("SillyTavern", _is_sillytavern, _sillytavern),
)
"""How each is told from the others, the surest first."""
