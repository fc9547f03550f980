"""The cheat sheet: what is on it, in groups as one thinks while writing, and how it is set."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from inkwell.settings.finding import folded, words_of
from inkwell.translation import tr
from inkwell.ui.key_text import native
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.keys.titles import keys_of, title
from inkwell.ui.tokens import Tokens

GROUPS: Final = (
    (
        tr("Writing", "a group of shortcuts"),
        (
            *("new-scene", "new-chapter", "scene-break", "emphasis", "strong", "strike", "comment", "footnote"),
            *("heading-1", "heading-2", "heading-3", "bullet-list", "numbered-list"),
            *("undo", "redo", "cut", "copy", "paste", "paste-plain", "select-all", "special-characters"),
        ),
    ),
    (tr("The writing partner"), ("continue", "tool-beat", "tool-rewrite", "show-sidebar", "memory", "told", "partner")),
    (tr("While a proposal stands"), ("accept", "accept-word", "accept-sentence", "leave-proposal")),
    (
        tr("While a rewrite stands"),
        (
            *("take-change", "keep-old", "next-change", "previous-change", "take-all-changes", "another-wording"),
            "leave-rewrite",
        ),
    ),
    (tr("While grey words stand"), ("take-grey-words", "take-grey-word", "send-grey-away")),
    (
        tr("Finding your way"),
        (
            *("go-to", "find", "find-next", "find-previous", "replace", "search-book"),
            *("plan", "bible", "bible-name-here", "next-panel", "previous-panel", "help-here", "handbook", "shortcuts"),
        ),
    ),
    (
        tr("Staying in it"),
        (
            *("full-screen", "focus-paragraph", "focus-sentence", "typewriter", "session", "pause-session"),
            *("show-manuscript", "two-pages", "open-beside", "other-page", "this-scene", "whole-chapter", "whole-book"),
            *("zoom-in", "zoom-out", "zoom-usual"),
        ),
    ),
    (
        tr("Words", "single ones, not a count"),
        ("next-problem", "previous-problem", "suggestions", "thesaurus", "look-up", "read-aloud", "statistics"),
    ),
    (
        tr("The book"),
        (
            *("save", "save-as", "new-book", "open-book", "history", "print", "export"),
            *("settings", "close-book", "quit"),
        ),
    ),
)
"""The names of what is on it. What else has keys comes behind them."""
SAID: Final = {
    "show-manuscript": tr("Show or hide the manuscript"),
    "show-sidebar": tr("Show or hide the writing sidebar"),
    "bible": tr("The story bible"),
    "continue": tr("Continue; while a proposal stands, another one"),
}
"""What says more than its words in the menu."""
OTHERS: Final = tr("And also")
WITHOUT: Final = tr("Without keys")
IN_LISTS: Final = tr("In the manuscript, the plan and other lists")
FIXED: Final = (
    ("Return", tr("Open")),
    ("F2", tr("Rename, or write into a cell")),
    ("Del", tr("Move to the trash")),
    ("Alt+Up", tr("Move up; the other arrows likewise")),
    ("Shift+F10", tr("The menu of what has the keys")),
    ("Esc", tr("Back to the page")),
)
"""What is so in most programs, and cannot be changed."""
WIDE: Final = 680
"""Pixels from which on there is room for two columns."""


@dataclass(frozen=True)
class Entry:
    """One line of the sheet, in words."""

    title: str
    keys: str


@dataclass(frozen=True)
class Group:
    """Lines that belong together."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Letters:
    """How large: sizes as Qt's rich text says them, and pixels of air above and below a line."""

    size: str
    title: str
    air: int


SCREEN: Final = Letters("13px", "16px", 2)
PAPER: Final = Letters("7.5pt", "9.5pt", 1)


def groups_of(bindings: KeyBindings, query: str = "") -> tuple[Group, ...]:
    """What is on the sheet now; looking for something finds commands without keys too."""
    entries = {
        row.name: Entry(SAID.get(row.name) or title(row), keys_of(bindings.map.keyed[row.name], bindings.of(row.name)))
        for row in bindings.rows()
    }
    words = words_of(query)
    every = [*_with_keys(entries)]
    if words:
        every.append(Group(WITHOUT, tuple(entry for entry in entries.values() if not entry.keys)))
    found = (Group(group.title, tuple(each for each in group.entries if _has(group, each, words))) for group in every)
    return tuple(group for group in found if group.entries)


def _has(group: Group, entry: Entry, words: Sequence[str]) -> bool:
    text = folded(f"{group.title} {entry.title} {entry.keys}")
    return all(word in text for word in words)


def _with_keys(entries: Mapping[str, Entry]) -> Iterator[Group]:
    listed = {name for _, names in GROUPS for name in names}
    for words, names in GROUPS:
        yield Group(words, tuple(entries[name] for name in names if name in entries and entries[name].keys))
    yield Group(OTHERS, tuple(entry for name, entry in entries.items() if entry.keys and name not in listed))
    yield Group(IN_LISTS, tuple(Entry(words, native(keys)) for keys, words in FIXED))


def as_html(groups: Sequence[Group], columns: int, tokens: Tokens, letters: Letters = SCREEN) -> str:
    """The sheet as Qt's rich text has it, in so many columns."""
    parts = _columns(groups, columns)
    wide = 100 // max(1, len(parts))
    style = "padding-right: 18px; vertical-align: top;"
    cells = "".join(
        f'<td width="{wide}%" style="{style}"><table width="100%" cellspacing="0" cellpadding="0">'
        f"{''.join(_group(each, tokens, letters) for each in part)}</table></td>"
        for part in parts
    )
    return (
        f'<div style="font-size: {letters.size}; color: {tokens.ink};">'
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table></div>'
    )


def _columns(groups: Sequence[Group], columns: int) -> list[list[Group]]:
    """The groups in their order, divided so that the columns are about as long as each other."""
    total = sum(_height(each) for each in groups)
    parts: list[list[Group]] = [[] for _ in range(columns)]
    so_far = 0
    for each in groups:
        middle = so_far + _height(each) / 2
        parts[min(columns - 1, int(middle * columns / total))].append(each)
        so_far += _height(each)
    return [part for part in parts if part]


def _height(group: Group) -> int:
    return len(group.entries) + 2


def _group(group: Group, tokens: Tokens, letters: Letters) -> str:
    air = letters.air
    # Qt gives a heading a size of its own, and on paper none that could be read.
    words = f"font-size: {letters.title}; font-weight: 600; color: {tokens.accent};"
    rows = "".join(
        f'<tr><td width="45%" style="padding: {air}px 12px {air}px 0; font-weight: 600;">{_unbroken(entry.keys)}</td>'
        f'<td style="padding: {air}px 0; color: {tokens.soft};">{escape(entry.title)}</td></tr>'
        for entry in group.entries
    )
    return f'<tr><td colspan="2" style="padding: {7 * air}px 0 4px 0; {words}">{escape(group.title)}</td></tr>{rows}'


def _unbroken(keys: str) -> str:
    """Keys that a line breaks between, and not within."""
    return ", ".join(escape(each).replace(" ", "&nbsp;") for each in keys.split(", "))
