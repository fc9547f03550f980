"""Lorebooks of other programs as entries of the bible: SillyTavern, character cards, NovelAI, KoboldAI.

What the formats hold was taken from their own programs' documents: SillyTavern's world info (`entries` by number), the
Character Card V1 to V3 specifications (`character_book`, in JSON or in a PNG's text chunk `chara` or `ccv3`; a book of
its own as `lorebook_v3`), NovelAI's .lorebook, .scenario and .story (`lorebookVersion`; PNG: `naidata`), KoboldAI's
world info (`folders` and `entries`) and stories (`worldinfo`).
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.lore_entries import (
    Draft,
    Notes,
    apart,
    flag_of,
    is_pattern,
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
_CARD_TEXTS: Final = (
    "matchPersonaDescription match_persona_description",
    "matchCharacterDescription match_character_description",
    "matchCharacterPersonality match_character_personality",
    "matchCharacterDepthPrompt match_character_depth_prompt",
    "matchScenario match_scenario",
    "matchCreatorNotes match_creator_notes",
)
_CHARACTER: Final = re.compile(r"\{\{[Cc]har\}\}|<BOT>")

TIMED: Final = tr("effects that last for a number of messages")
GROUPS: Final = tr("groups of which only one entry is told")
PLACES: Final = tr("places in the prompt of their own")
NOT_ALL: Final = tr("“not all of these keys”")
MEANING: Final = tr("entries that are found by meaning")
FILTERS: Final = tr("limits to certain characters")
REQUESTS: Final = tr("limits to certain kinds of requests")
IN_CARD: Final = tr("keys that are looked for in a card's texts too")
CALLED_ONLY: Final = tr("entries that only another entry may call, and that the page calls here too")
BUDGETS: Final = tr("token budgets and exceptions to them")
DAMAGED: Final = tr("a damaged copy of the card in the picture")
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
    notes = Notes()
    root = _root(data, name, notes)
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


def _root(data: bytes, name: str, notes: Notes) -> Raw:
    """The file's JSON object; a bare list is taken for one with `worldinfo`, as KoboldAI has it."""
    if not data.startswith(SIGNATURE):
        return _parsed(data, name)
    damage: InkwellError | None = None
    for packed in _in_picture(data, name):
        try:
            root = _parsed(_unpacked(packed, name), name)
        except InkwellError as error:
            damage = damage or error
            continue
        if damage is not None:
            notes.add(DAMAGED)
        return root
    raise damage or _unknown(name, "no text in the picture")


def _parsed(data: bytes, name: str) -> Raw:
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
    root = mapping_of(cast("object", value))
    return mapping_of(root.get("data")) if root.get("spec") == "lorebook_v3" else root


def _in_picture(data: bytes, name: str) -> list[bytes]:
    """What a picture holds of lorebooks, the newest format first: cards have a copy for older programs beside it."""
    found = texts(data)
    held = [found[keyword] for keyword in ("ccv3", "chara", "naidata") if keyword in found]
    if not held:
        sentence = tr("There is no lorebook in the picture “{name}”.", name=name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, f"{sorted(found)[:20]}")
    return held


def _unpacked(packed: bytes, name: str) -> bytes:
    try:
        return base64.b64decode(packed, validate=False)
    except binascii.Error as error:
        sentence = tr("What is in the picture “{name}” is damaged, so nothing was imported.", name=name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error


# SillyTavern and character cards


class _Usual(NamedTuple):
    """What a book says for all its entries."""

    steps: int
    depth: int


def _sillytavern(root: Raw, notes: Notes) -> Iterator[Draft]:
    if number_of(root.get("token_budget"), 0) > 0:
        notes.add(BUDGETS)
    steps = int(flag_of(root.get("recursive_scanning"), False))
    usual = _Usual(steps, _reach(number_of(root.get("scan_depth"), 0), NORMAL_DEPTH))
    for raw in items_of(root.get("entries")):
        yield _tavern_entry(_Tavern(raw, mapping_of(raw.get("extensions"))), notes, usual)


def _reach(messages: float, usual: int) -> int:
    return int(min(messages, 10_000)) * CHARACTERS_IN_MESSAGE if messages >= 1 else usual


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

    @property
    def position(self) -> object:
        """Where it stands in the prompt; of a card the extensions know more places than the specification."""
        own = self.extensions.get("position")
        return own if own is not None else self.raw.get("position")

    @property
    def priority(self) -> float:
        """A card's `priority` says what is dropped first; without one, what comes later counts for more."""
        return number_of(self["priority"], number_of(self["order insertion_order"], NORMAL_PRIORITY))

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys, those that are said to be regular expressions as such.

        SillyTavern says so of all, and means what stands between slashes; it is known by its own `position`.
        """
        keys = words_of(self["key keys"])
        if not flag_of(self.raw.get("use_regex"), False) or "position" in self.extensions:
            return keys
        flags = "" if flag_of(self["case_sensitive"], False) else "i"
        return tuple(key if is_pattern(key) else f"/{key}/{flags}" for key in keys)

    @property
    def is_called_only(self) -> bool:
        """Whether it waits for another entry to call it, whatever the chat says."""
        waits = flag_of(self["delayUntilRecursion delay_until_recursion"], False)
        unscanned = number_of(self["scanDepth scan_depth"], -1) == 0 and not flag_of(self["constant"], False)
        return waits or unscanned


def _tavern_entry(said: _Tavern, notes: Notes, usual: _Usual) -> Draft:
    logic = int(number_of(said["selectiveLogic selective_logic"], 0))
    second = words_of(said["keysecondary secondary_keys"]) if flag_of(said["selective"], True) else ()
    if second and logic == 1:
        notes.add(NOT_ALL)
    _note_tavern(said, notes)
    useful = flag_of(said["useProbability use_probability"], True)
    excluded = flag_of(said["excludeRecursion exclude_recursion"], False)
    return Draft(
        name=_tavern_name(said),
        text=_undecorated(text_of(said["content"]), notes),
        keys=said.keys,
        with_any=second if logic == 0 else (),
        none=second if logic == 2 else (),
        all=second if logic == 3 else (),
        always_on=flag_of(said["constant"], False),
        on=not flag_of(said["disable"], False) and flag_of(said["enabled"], True),
        priority=said.priority,
        whole_words=flag_of(said["matchWholeWords match_whole_words"], True),
        match_case=flag_of(said["caseSensitive case_sensitive"], False),
        scan_depth=_reach(number_of(said["scanDepth scan_depth"], 0), usual.depth),
        probability=min(max(number_of(said["probability"], 100), 0), 100) / 100 if useful else 1.0,
        recursion=0 if excluded else max(usual.steps, int(said.is_called_only)),
        calls=not flag_of(said["preventRecursion prevent_recursion"], False),
    )


def _note_tavern(said: _Tavern, notes: Notes) -> None:
    position = said.position
    checks = {
        TIMED: any(number_of(said[name], 0) for name in ("sticky", "cooldown", "delay")),
        GROUPS: bool(text_of(said["group"]).strip()),
        PLACES: position not in (None, 0, 1, "", "before_char", "after_char") or bool(said["outletName outlet_name"]),
        MEANING: flag_of(said["vectorized"], False),
        FILTERS: any(mapping_of(said["characterFilter character_filter"]).get(name) for name in ("names", "tags")),
        REQUESTS: bool(words_of(said["triggers"])),
        IN_CARD: any(flag_of(said[names], False) for names in _CARD_TEXTS),
        BUDGETS: flag_of(said["ignoreBudget ignore_budget"], False),
    }
    for what, is_so in checks.items():
        if is_so:
            notes.add(what)
    if said.is_called_only:
        notes.add(CALLED_ONLY, _tavern_name(said))


def _tavern_name(said: _Tavern) -> str:
    return text_of(said["comment"]) or text_of(said["name"])


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
        keys, with_any, none, needed = (
            tuple(_named(key, name) for key in keys) for keys in (draft.keys, draft.with_any, draft.none, draft.all)
        )
        text, title = _named(draft.text, name), _named(draft.name, name)
        yield replace(draft, name=title, text=text, keys=keys, with_any=with_any, none=none, all=needed)


def _named(text: str, name: str) -> str:
    """A card's texts and keys call its character {{char}}."""
    return _CHARACTER.sub(lambda _: name, text) if name else text


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
        draft = Draft(
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
        yield from apart(draft, notes)


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
