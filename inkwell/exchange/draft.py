"""A document that was read: its text as Markdown and what came along, not yet divided into a book."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.splitting import Section, SplitRules, divided, rules_for, same_title
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.order import spread
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry

UNTITLED: Final = "Untitled"
SYNOPSIS: Final = "\ufdd1="
"""Begins a line of the text that is no text, but says what happens in the section that it stands in."""


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
    fitting: SplitRules | None = None
    """The rules that fit it, where that is known better than from its headings."""
    noted: bool = False
    """Whether the title is only what a program noted of the file, which the text itself may know better."""

    @property
    def holds_nothing(self) -> bool:
        """Whether there is neither a word nor a picture in it."""
        return not (self.text.strip() or self.front or self.back or self.assets)

    @property
    def rules(self) -> SplitRules:
        """The rules that fit the text, by its headings as a rule."""
        return self.fitting or self._found

    @cached_property
    def _found(self) -> SplitRules:
        return rules_for(self.text, "" if self.noted else self.title)

    def plan(self, rules: SplitRules | None = None) -> ImportPlan:
        """The book that these rules make of it; by default those that fit it.

        Raises:
            InkwellError: BAD_INPUT when the rules cannot be used.
        """
        heading, sections = divided(self.text, rules or self.rules)
        # What the author calls the title is it, unless it is a shorter word for the same.
        title = heading if heading and not same_title(heading, self.title) else self.title
        front = [Section(0, each.title, each.text) for each in self.front]
        back = [Section(0, each.title, each.text) for each in self.back]
        nodes, texts = _nodes([*front, *sections, *back])
        ids = list(nodes)
        publication = replace(
            self.publication, front=tuple(ids[: len(front)]), back=tuple(ids[len(ids) - len(back) :] if back else ())
        )
        return ImportPlan(
            title or self.fallback,
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


def _nodes(sections: Sequence[Section]) -> tuple[dict[str, Node], dict[str, str]]:
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
        text, synopsis = _synopsis(section.text)
        nodes[node_id] = Node(node_id, section.kind, section.title or UNTITLED, parent, order, synopsis)
        texts[node_id] = text
        if section.level and not (section.kind is NodeKind.SCENE and section.level > len(SplitRules().levels)):
            above.append((section.level, node_id))
    return nodes, texts


def _synopsis(text: str) -> tuple[str, str]:
    """A section's text, and what its lines that begin with SYNOPSIS say."""
    if SYNOPSIS not in text:
        return text, ""
    lines = text.split("\n")
    said = [line.removeprefix(SYNOPSIS).strip() for line in lines if line.startswith(SYNOPSIS)]
    rest = "\n".join(line for line in lines if not line.startswith(SYNOPSIS))
    return re.sub("\n{3,}", "\n\n", rest).strip("\n"), "\n".join(filter(None, said))
