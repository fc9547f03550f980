"""A document that was read: its text as Markdown and what came along, not yet divided into a book."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.splitting import Section, SplitRules, divided, rules_for
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.order import spread
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry

UNTITLED: Final = "Untitled"


@dataclass(frozen=True)
class Matter:
    """A piece before or behind the story: a dedication, a preface, thanks."""

    title: str
    text: str


@dataclass(frozen=True)
class Draft:
    """A document that was read. `title` is what the document itself says, `fallback` what it is called else."""

    text: str
    fallback: str
    title: str = ""
    author: str = ""
    language: str = ""
    form: str = ""
    front: tuple[Matter, ...] = ()
    back: tuple[Matter, ...] = ()
    entries: tuple[Entry, ...] = ()
    assets: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    publication: Publication = field(default_factory=Publication)
    remarks: tuple[str, ...] = ()
    synopses: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is said of a section, by its title."""

    @cached_property
    def rules(self) -> SplitRules:
        """The rules that fit the text by its headings."""
        return rules_for(self.text)

    def plan(self, rules: SplitRules | None = None) -> ImportPlan:
        """The book that these rules make of it; by default those that fit it.

        Raises:
            InkwellError: BAD_INPUT when the rules cannot be used.
        """
        title, sections = divided(self.text, rules or self.rules)
        front = [Section(0, each.title, each.text) for each in self.front]
        back = [Section(0, each.title, each.text) for each in self.back]
        nodes, texts = _nodes([*front, *sections, *back], self.synopses)
        ids = list(nodes)
        publication = replace(
            self.publication, front=tuple(ids[: len(front)]), back=tuple(ids[len(ids) - len(back) :] if back else ())
        )
        return ImportPlan(
            self.title or title or self.fallback,
            Manuscript(nodes),
            texts,
            self.author,
            self.language,
            self.form,
            self.entries,
            self.assets,
            publication,
            self.remarks,
        )


def _nodes(sections: Sequence[Section], synopses: Mapping[str, str]) -> tuple[dict[str, Node], dict[str, str]]:
    """A node and its text for each section, in order; what stands before the first heading stands at the root."""
    nodes: dict[str, Node] = {}
    texts: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    # One row of keys for all is also increasing among the children of each.
    for section, order in zip(sections, spread(len(sections)), strict=True):
        while above and above[-1][0] >= section.level:
            above.pop()
        node_id = new_id()
        parent = above[-1][1] if above else None
        synopsis = synopses.get(section.title, "")
        nodes[node_id] = Node(node_id, section.kind, section.title or UNTITLED, parent, order, synopsis)
        texts[node_id] = section.text
        if section.level and not (section.kind is NodeKind.SCENE and section.level > len(SplitRules().levels)):
            above.append((section.level, node_id))
    return nodes, texts
