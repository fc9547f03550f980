"""Collections of places in the book: what fits a search, or what the author put together by hand."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.literal import bared, straightened
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.plan_fields import shown
from inkwell.translation import tr

LONGEST_NAME: Final = 80
_SEARCHED: Final = ("title", "synopsis", "status", "labels", "pov", "when", "plots")
"""Fields whose words are looked through, with the author's own."""
_ASKED: Final = ("text", "status", "label", "pov", "kind")
_WORDS: Final = re.compile(r'["“]([^"“”]*[^"“”\s][^"“”]*)["”]|(\S+)')

Says = Callable[[str, str], bool]
"""Whether the text of the node with an id holds words."""


def unread(_node_id: str, _words: str) -> bool:
    """Nobody has read any text."""
    return False


@dataclass(frozen=True)
class Wanted:
    """What a place must say to be in a collection; "" asks for nothing. All of it has to be so."""

    text: str = ""
    """Words that all stand in its text or in what is planned of it: title, synopsis, any field. In quotes: together."""
    status: str = ""
    label: str = ""
    pov: str = ""
    kind: str = ""
    """A value of `NodeKind`."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of `text`, and what stands in quotes as a whole; each once."""
        found = (" ".join((each[1] or each[2]).split()) for each in _WORDS.finditer(self.text))
        return tuple(dict.fromkeys(each.casefold() for each in found))

    def fits(self, node: Node, says: Says = unread) -> bool:
        """Whether a node says all of that, in its text where `says` tells so; capitals make no difference."""
        return (
            _same(self.status, node.status)
            and _same(self.pov, node.pov)
            and self.kind in ("", node.kind.value)
            and (not self.label or any(_same(self.label, each) for each in node.labels))
            and self._has_words(node, says)
        )

    def _has_words(self, node: Node, says: Says) -> bool:
        words = self.words
        if not words:
            return True
        said = [*(shown(node, name) for name in _SEARCHED), *(value for _, value in node.own)]
        planned = "\n".join(_plain(each) for each in said)
        return all(_plain(each) in planned or says(node.id, each) for each in words)


@dataclass(frozen=True)
class Collection:
    """A named collection: by search where `wanted` is given, else of the nodes with these ids."""

    name: str
    wanted: Wanted | None = None
    ids: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What a file says of it that this Inkwell does not know."""

    @property
    def by_hand(self) -> bool:
        """Whether its places were put in one by one."""
        return self.wanted is None

    @property
    def words(self) -> tuple[str, ...]:
        """The words that it looks for in texts too."""
        return self.wanted.words if self.wanted is not None else ()

    def holds(self, node: Node, says: Says = unread) -> bool:
        """Whether a node is in it."""
        return node.id in self.ids if self.wanted is None else self.wanted.fits(node, says)

    def with_ids(self, ids: Iterable[str]) -> "Collection":
        """The same, made by hand, with these too."""
        return replace(self, ids=tuple(dict.fromkeys((*self.ids, *ids))))

    def without_ids(self, ids: Iterable[str]) -> "Collection":
        """The same without these."""
        gone = set(ids)
        return replace(self, ids=tuple(each for each in self.ids if each not in gone))

    def told(self) -> dict[str, Any]:
        """As it is kept in project.json."""
        if self.wanted is None:
            return {"name": self.name, "nodes": list(self.ids), **self.extra}
        asked = {name: getattr(self.wanted, name) for name in _ASKED if getattr(self.wanted, name)}
        return {"name": self.name, "search": asked, **self.extra}


def _plain(words: str) -> str:
    """As the search of texts reads them: neither accents nor capitals nor the look of quotes count."""
    return bared(straightened(" ".join(words.split())))


def _same(wanted: str, said: str) -> bool:
    return not wanted or wanted.casefold() == said.casefold()


def named(name: str, others: Iterable[Collection] = ()) -> str:
    """The name of a collection beside others. Raises BAD_INPUT where it can have none, or another has it."""
    words = " ".join(name.split())[:LONGEST_NAME].rstrip()
    if not words:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("A collection needs a name."))
    if any(each.name.casefold() == words.casefold() for each in others):
        raise InkwellError(ErrorKind.BAD_INPUT, tr("There is a collection “{words}” already.", words=words))
    return words


def collections_from(kept: object) -> tuple[Collection, ...]:
    """The collections that project.json tells of; what is none is passed over, and of one name only the first."""
    found: dict[str, Collection] = {}
    for each in cast("Sequence[object]", kept) if isinstance(kept, list) else ():
        made = _collection(cast("Mapping[str, Any]", each)) if isinstance(each, dict) else None
        if made is not None:
            found.setdefault(made.name.casefold(), made)
    return tuple(found.values())


def _collection(told: Mapping[str, Any]) -> Collection | None:
    name = told.get("name")
    search, nodes = told.get("search"), told.get("nodes")
    if not isinstance(name, str) or not name.strip():
        return None
    extra = {key: value for key, value in told.items() if key not in ("name", "search", "nodes")}
    if isinstance(search, dict):
        said = cast("Mapping[str, object]", search)
        asked = {each: str(said[each]) for each in _ASKED if isinstance(said.get(each), str)}
        if asked.get("kind", "") not in ("", *(kind.value for kind in NodeKind)):
            return None
        return Collection(name, Wanted(**asked), (), extra)
    ids = cast("Sequence[object]", nodes) if isinstance(nodes, list) else ()
    return Collection(name, None, tuple(dict.fromkeys(each for each in ids if isinstance(each, str))), extra)
