"""What Scrivener's binder says beside the tree: labels, status, keywords, the author's own fields, goals."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from inkwell.exchange.xml_tree import Element
from inkwell.translation import figure, tr

_POINTS: Final = frozenset(
    (
        *("pov", "point of view", "viewpoint", "pov character", "perspektive", "erzählperspektive"),
        *("point de vue", "punto de vista", "punto di vista", "ponto de vista"),
    )
)
"""What authors call the label or field that says who sees a scene."""
_NONE: Final = "-1"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one item of the binder."""

    status: str = ""
    labels: tuple[str, ...] = ()
    pov: str = ""
    target: int | None = None
    own: tuple[tuple[str, str], ...] = ()
    exported: bool = True


@dataclass(slots=True)
class Binder:
    """The lists that items of the binder refer to by number, and what the project says of itself."""

    title: str = ""
    author: str = ""
    labels: dict[str, str] = field(default_factory=dict[str, str])
    label_name: str = ""
    states: dict[str, str] = field(default_factory=dict[str, str])
    keywords: dict[str, str] = field(default_factory=dict[str, str])
    fields: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict[str, tuple[str, dict[str, str]]])
    """The author's own fields: what they are called, and what their choices are called."""
    templates: frozenset[str] = frozenset()
    collections: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Which items are in a collection, by its name; none where it is a search."""
    target: str = ""
    """How many words the book is to have."""
    remarks: list[str] = field(default_factory=list[str])
    marked: bool = False
    """Whether the binder says of items that they are exported; one of which it does not say so is not then."""

    def known(self, item: Element) -> Known:
        """What is known of an item."""
        about = item.find("MetaData") or Element("MetaData")
        label = self.labels.get(about.said("LabelID"), "")
        words = [each.text.strip() for each in item.all("Keywords", "KeywordID")]
        labels = [self.keywords.get(each, each) for each in words]
        own = self._own(about)
        pov = [said for name, said in own if name.casefold() in _POINTS]
        if self.label_name.casefold() in _POINTS:
            pov.insert(0, label)
        else:
            labels.insert(0, label)
        compiled = about.said("IncludeInCompile")
        return Known(
            self.states.get(about.said("StatusID"), ""),
            tuple(filter(None, labels)),
            next(filter(None, pov), ""),
            _target(item),
            tuple((name, said) for name, said in own if name.casefold() not in _POINTS),
            compiled != "No" and (compiled == "Yes" or not self.marked),
        )

    def _own(self, about: Element) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for each in about.walk():
            if each.name == "MetaDataItem":
                name, choices = self.fields.get(each.said("FieldID"), (each.said("FieldID"), {}))
                said = each.said("Value")
                # Of a list that nothing was chosen from, the number of none is noted.
                found.append((name, choices.get(said, "" if said == _NONE else said)))
        return found


def read_binder(root: Element) -> Binder:
    """The lists of a project."""
    found = Binder(
        title=_first(root, "ProjectTitle"),
        author=_first(root, "AuthorName", "FullName") or root.attributes.get("Author", ""),
        labels=_named(root.all("LabelSettings", "Labels", "Label")),
        label_name=root.said("LabelSettings", "Title"),
        states=_named(root.all("StatusSettings", "StatusItems", "Status")),
        templates=frozenset(filter(None, [_first(root, "TemplateFolderUUID"), _first(root, "TemplateFolderID")])),
    )
    for each in (each for top in root.all("Keywords") for each in top.walk() if each.name == "Keyword"):
        found.keywords[each.attributes.get("ID", "")] = each.said("Title")
    for each in (each for top in root.all("CustomMetaDataSettings") for each in top.walk()):
        if each.name == "MetaDataField":
            name = each.said("Title") or each.attributes.get("Title") or each.attributes.get("ID", "")
            choices = _named(child for child in each.walk() if child.name in ("Option", "ListItem"))
            found.fields[each.attributes.get("ID", "")] = (name, choices)
    items = [each for top in root.all("Binder") for each in top.walk()]
    found.marked = any(each.name == "IncludeInCompile" and each.text.strip() == "Yes" for each in items)
    known = {identity(each) for each in items if each.name == "BinderItem"}
    for each in root.all("Collections", "Collection"):
        if each.attributes.get("Type") not in ("Binder", "RecentSearch"):
            said = tuple(below.text.strip() for below in each.walk() if below.text.strip() in known)
            found.collections[each.said("Title") or "Untitled"] = said
    goal = root.all("ProjectTargets", "DraftTarget")
    if goal and goal[0].attributes.get("Type", "Words") == "Words":
        found.target = goal[0].text.strip()
    found.remarks = _remarks(root, items)
    return found


_UNITS: Final = {"words": tr("words"), "characters": tr("characters"), "pages": tr("pages")}
"""What Scrivener counts goals in."""


def _remarks(root: Element, items: list[Element]) -> list[str]:
    found: list[str] = []
    for name, sentence in (
        ("DraftTarget", tr("Scrivener's goal for the book is not set here: {goal} {unit}.")),
        ("SessionTarget", tr("Scrivener's goal for a session is not set here: {goal} {unit}.")),
    ):
        for each in root.all("ProjectTargets", name):
            goal, unit = each.text.strip(), each.attributes.get("Type", "Words").lower()
            if goal not in ("", "0") and (name, unit) != ("DraftTarget", "words"):
                found.append(sentence.format(goal=goal, unit=_UNITS.get(unit, unit)))
    other = [each for each in _targets(items) if each.attributes.get("Type", "Words") != "Words"]
    if other:
        found.append(tr("Goals in characters have no place here: {count:,}.", count=len(other)))
    for name, sentence in (
        ("SectionType", tr("Section types, which say how Scrivener compiles, have no place here: {}.")),
        ("IconFileName", tr("Icons have no place here: {}.")),
        ("Bookmark", tr("Bookmarks from one item to another have no place here: {}.")),
    ):
        number = sum(each.name == name and each.text.strip() != _NONE for each in items)
        found += [sentence.format(figure(number))] * bool(number)
    if any("Color" in each.attributes for each in root.all("LabelSettings", "Labels", "Label")):
        found.append(tr("Colours of labels have no place here."))
    return found


def identity(item: Element) -> str:
    """What an item is called by: its UUID, before version 3 its number."""
    return item.attributes.get("UUID") or item.attributes.get("ID", "")


def title_of(item: Element) -> str:
    """What an item is called."""
    return item.said("Title") or "Untitled"


def children_of(item: Element) -> list[Element]:
    """The items right in an item."""
    return item.all("Children", "BinderItem")


def _named(elements: Iterable[Element]) -> dict[str, str]:
    """Names by id; an id of -1 stands for none."""
    ids = {each.attributes.get("ID", ""): each.text.strip() for each in elements}
    return {number: name for number, name in ids.items() if number and number != _NONE}


def _first(root: Element, *names: str) -> str:
    return next((each.text.strip() for each in root.walk() if each.name in names and each.text.strip()), "")


def _targets(items: Iterable[Element]) -> list[Element]:
    """The goals of items that have one."""
    places = (("TextSettings", "Target"), ("MetaData", "Target"), ("Targets", "Target"))
    found = [each for item in items if item.name == "BinderItem" for place in places for each in item.all(*place)]
    return [each for each in found if each.text.strip() not in ("", "0")]


def _target(item: Element) -> int | None:
    for each in _targets([item]):
        said = each.text.strip()
        if each.attributes.get("Type", "Words") == "Words" and re.fullmatch(r"[1-9]\d{0,8}", said):
            return int(said)
    return None
