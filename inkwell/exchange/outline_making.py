"""Makes the tree of a book that another editor's project describes, node by node in its order."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.draft import UNTITLED
from inkwell.exchange.left_out import left_out
from inkwell.exchange.plan import ImportPlan, Structured
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.node_collections import Collection, named
from inkwell.manuscript.order import spread
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry
from inkwell.translation import figure, tr


@dataclass(slots=True)
class Item:
    """One item of the outline. What is "" or empty was not said."""

    kind: NodeKind
    title: str
    text: str = ""
    synopsis: str = ""
    status: str = ""
    labels: Iterable[str] = ()
    pov: str = ""
    target: int | None = None
    when: str = ""
    plots: Iterable[str] = ()
    own: Iterable[tuple[str, str]] = ()
    exported: bool = True


@dataclass(slots=True)
class Outline:
    """Gathers items, entries of the bible, pictures, and what has no place, for one `ImportPlan`."""

    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    texts: dict[str, str] = field(default_factory=dict[str, str])
    entries: list[Entry] = field(default_factory=list[Entry])
    assets: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    remarks: list[str] = field(default_factory=list[str])
    collections: list[Collection] = field(default_factory=list[Collection])
    target: int = 0
    """How many words the book is to have; 0 where that is not said."""
    counts: Counter[str] = field(default_factory=Counter[str])
    """What became something else, by a sentence with a place for the number."""

    def add(self, parent: str | None, item: Item) -> str:
        """Put an item at the end of what is in `parent`, and return its id."""
        node_id = new_id()
        self.nodes[node_id] = Node(
            node_id,
            item.kind,
            one_line(item.title) or UNTITLED,
            parent,
            "",
            item.synopsis.strip(),
            one_line(item.status),
            _each_once(item.labels),
            one_line(item.pov),
            item.target,
            when=one_line(item.when),
            plots=_each_once(item.plots),
            own=tuple((one_line(name), said.strip()) for name, said in item.own if said.strip()),
            exported=item.exported,
        )
        self.texts[node_id] = item.text.strip("\n")
        return node_id

    def note(self, parent: str | None, title: str, text: str) -> str:
        """Put a note there that no export brings along; nothing, and "", where it says nothing."""
        return self.add(parent, Item(NodeKind.NOTE, title, text, exported=False)) if text.strip() else ""

    def collect(self, name: str, ids: Iterable[str]) -> None:
        """Make a collection of nodes; another one of its name has a number behind it."""
        called, number = name, 2
        while any(each.name.casefold() == called.casefold() for each in self.collections):
            called, number = f"{name} {number}", number + 1
        self.collections.append(Collection(named(called or UNTITLED), ids=tuple(dict.fromkeys(ids))))

    def aim(self, said: str) -> None:
        """Take over how many words the book is to have, where that is a number."""
        self.target = int(said) if re.fullmatch(r"[1-9]\d{0,8}", said.strip()) else 0

    def left_out(self, sentence: str, names: Sequence[str]) -> None:
        """Say what was left out: `sentence` ends in a colon, the names follow it."""
        if names:
            self.remarks.append(left_out(sentence, names))

    def plan(
        self, title: str, author: str = "", language: str = "", publication: Publication | None = None
    ) -> ImportPlan:
        """All of it as a book."""
        nodes = dict(self.nodes)
        for node_id, order in zip(nodes, spread(len(nodes)), strict=True):
            nodes[node_id] = replace(nodes[node_id], order=order)
        became = [sentence.format(figure(number)) for sentence, number in self.counts.items() if number]
        return ImportPlan(
            one_line(title) or UNTITLED,
            Manuscript(nodes),
            self.texts,
            one_line(author),
            language,
            entries=tuple(self.entries),
            assets=self.assets,
            publication=publication or Publication(),
            remarks=tuple(dict.fromkeys([*self.remarks, *became])),
            collections=tuple(self.collections),
            target=self.target,
        )


def structured(plan: Callable[[], ImportPlan], name: str) -> Structured:
    """What `plan` makes of a project called `name`.

    Raises:
        InkwellError: BAD_INPUT when the project is nested too deep; whatever else `plan` raises.
    """
    try:
        return Structured(plan())
    except RecursionError as error:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("“{name}” is nested too deep to be read.", name=name), repr(error)
        ) from error


def one_line(words: str) -> str:
    """The words with single spaces between them."""
    return " ".join(words.split())


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(one_line, words))))


def comment(words: str) -> str:
    """A comment of the manuscript, on one line, that nothing in it can end; "" for no words."""
    plain = one_line(words).replace("-->", "--›").replace("<!--", "‹!--")
    return f"<!-- {plain} -->" if plain else ""
