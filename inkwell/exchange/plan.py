"""What an import comes to, before anything is written: a book as values, and what of the source has no place in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from inkwell.exchange.splitting import SplitRules
from inkwell.manuscript.node_collections import Collection
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry


@dataclass(frozen=True)
class ImportPlan:
    """A book ready to be written: its title, its tree, the text of each node by id, and what belongs to it.

    `language` and `form` are "" where the source does not say. `assets` are files for the book's folder of that name;
    a text names them as `../assets/NAME`. `target` is how many words the book is to have, 0 for none. `remarks` are
    sentences on what was left out or became something else.
    """

    title: str
    manuscript: Manuscript
    texts: Mapping[str, str]
    author: str = ""
    language: str = ""
    form: str = ""
    entries: tuple[Entry, ...] = ()
    assets: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    publication: Publication = field(default_factory=Publication)
    remarks: tuple[str, ...] = ()
    collections: tuple[Collection, ...] = ()
    target: int = 0

    def titled(self, title: str | None) -> "ImportPlan":
        """The same under another title; itself for None or ""."""
        return replace(self, title=title) if title else self


class Source(Protocol):
    """A document or project that was read. It can be planned again with other rules without being read again."""

    @property
    def rules(self) -> SplitRules | None:
        """The rules that fit it by what it holds; None where it has a structure of its own and nothing to adjust."""
        ...

    def plan(self, rules: SplitRules | None = None) -> ImportPlan:
        """What it comes to, by these rules or by its own.

        Raises:
            InkwellError: BAD_INPUT when the rules cannot be used.
        """
        ...


@dataclass(frozen=True)
class Structured:
    """A source that has a structure of its own, as other editors' projects have."""

    made: ImportPlan

    @property
    def rules(self) -> SplitRules | None:
        """None: there is nothing to adjust."""
        return None

    def plan(self, rules: SplitRules | None = None) -> ImportPlan:
        """What it comes to; rules make no difference."""
        return self.made
