"""What is said of a setting where it is declared: all that people read of it, and what it may be used for."""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any

from inkwell.translation import tr


class Page(StrEnum):
    """The pages of the dialog and of the handbook, in their order."""

    PAGE = tr("The page")
    COLOURS = tr("Colours")
    MARKS = tr("Marks on the page")
    TYPING = tr("Typing")
    FLOW = tr("Flow")
    HABITS = tr("Counts and habits")
    PARTNER = tr("The writing partner")
    PROOFING = tr("Spelling and grammar")
    SEARCHING = tr("Searching")
    BACKUPS = tr("Backups")
    INKWELL = tr("Inkwell itself")


class OfBook(Enum):
    """Whether a book may have a setting of its own. A book may come from anybody, so nothing may that could do harm."""

    NEVER = "never"
    MAY = "may"
    STRICTER = "stricter"
    """Of both the stricter counts: a switch that is off, or the choice that stands further down."""


@dataclass(frozen=True)
class Needs:
    """Another setting, and what it must be for this one to have a say."""

    name: str
    value: Any


@dataclass(frozen=True)
class Declared:
    """Stands in the annotation of each field of `Settings`.

    `label`, `help`, `unit`, `least_is`, `group`, `also` and the words of `choices` are what people read: each stands
    in `tr`.
    """

    page: Page
    label: str
    help: str = ""
    unit: str = ""
    """Comes behind a number: "characters"."""
    choices: tuple[tuple[Any, str], ...] = ()
    """Values with their words. Where the type allows others too, these are the usual ones."""
    step: float = 1
    least_is: str = ""
    """What the least number or an empty text is called, where it means something of its own: "No end"."""
    group: str = ""
    """A heading over this setting and those after it."""
    editor: str = ""
    """The name of an editor of its own in the dialog; "" is the one for its type, `ELSEWHERE` none."""
    ai: bool = False
    """Whether it is out of sight while the AI is off."""
    book: OfBook = OfBook.NEVER
    machine: bool = False
    """Whether it means something on this machine only, as paths do; exported only when asked for."""
    needs: Needs | None = None
    also: str = ""
    """Further words by which it is found."""


ELSEWHERE = "elsewhere"
"""The editor of settings that are set in another one's editor, or in the file only."""
