"""How much of the book is on the page at once: a scene, a chapter or all of it, and which nodes these are."""

from enum import StrEnum

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript


class Scope(StrEnum):
    """What is read and written as one page."""

    SCENE = "scene"
    CHAPTER = "chapter"
    BOOK = "book"


def scope_named(name: str) -> Scope:
    """The scope of this name; for any other name, one scene."""
    return Scope(name) if name in set(Scope) else Scope.SCENE


def together(tree: Manuscript, node_id: str, scope: Scope) -> tuple[Node, ...]:
    """The nodes that are on the page with one, in reading order, that one among them.

    Notes are no part of the story: they stay out of it, and each is by itself. A scene that is in no chapter is
    together with the scenes beside it.

    Raises:
        InkwellError: NOT_FOUND when there is no such node.
    """
    node = tree.node(node_id)
    if scope is Scope.SCENE or node.kind is NodeKind.NOTE or _under_note(tree, node_id):
        return (node,)
    if scope is Scope.BOOK:
        return _story(tree, tuple(each for _, each in tree.walk()))
    top = chapter_of(tree, node_id)
    if top is not None:
        return _story(tree, (top, *tree.descendants(top.id)))
    if node.kind is not NodeKind.SCENE:
        return (node,)
    beside = [each for each in tree.children(tree.shown_under(node_id)) if each.kind is NodeKind.SCENE]
    return _story(tree, tuple(one for each in beside for one in (each, *tree.descendants(each.id))))


def chapter_of(tree: Manuscript, node_id: str) -> Node | None:
    """The chapter that a node is, or is in; None where there is none."""
    return next(
        (each for each in (tree.node(node_id), *tree.ancestors(node_id)) if each.kind is NodeKind.CHAPTER),
        None,
    )


def _story(tree: Manuscript, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Without notes and what is below them; the nodes come each before what is below it."""
    out = {each.id for each in nodes if each.kind is NodeKind.NOTE}
    kept: list[Node] = []
    for each in nodes:
        if tree.shown_under(each.id) in out:
            out.add(each.id)
        if each.id not in out:
            kept.append(each)
    return tuple(kept)


def _under_note(tree: Manuscript, node_id: str) -> bool:
    return any(each.kind is NodeKind.NOTE for each in tree.ancestors(node_id))
