"""From projects and files to documents: only what the author wrote, as far as the record of authorship knows."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.progress import Progress, no_progress
from inkwell.manuscript.comments import comments_in
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Origin, Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.project import Project
from inkwell.voice.corpus import Chapter, Document, Gathered, Removal

GENERATED: Final = "written by a model"
COMMENT: Final = "comment"

_BREAK: Final = "\n\n"


def from_project(project: Project, chosen: Collection[str] | None = None) -> Gathered:
    """The scenes of a project by chapters, notes and what models wrote left out.

    `chosen`: ids of nodes, each with all that is below it; None for the whole book. What was
    pasted or imported, or has no record, counts as the author's: the author chose it.
    """
    manuscript = project.manuscript
    kept: list[tuple[str, str]] = []
    removals: list[Removal] = []
    title = project.info.title
    for _, node in manuscript.walk():
        if _is_note(manuscript, node.id) or not _is_chosen(manuscript, node.id, chosen):
            continue
        text = project.read_text(node.id).text
        spans = AuthorshipFile(project.folder, node.id).read(text)
        chapter = _chapter_of(manuscript, node.id)
        own, left = without(text, spans)
        removals.extend(Removal(kind, title, chapter, words) for kind, words in left)
        kept.append((chapter, own))
    return Gathered((Document(title, _joined(kept)),), tuple(removals))


def from_file(path: Path, progress: Progress = no_progress) -> Gathered:
    """A document of any kind that can be imported, its chapters recognised as an import would.

    Raises:
        InkwellError: it cannot be read.
    """
    plan = known_importers(Pandoc()).read(path, progress).plan(None)
    return from_plan(plan)


def from_plan(plan: ImportPlan) -> Gathered:
    """An imported book's texts as chapters, its notes left out."""
    kept: list[tuple[str, str]] = []
    removals: list[Removal] = []
    for _, node in plan.manuscript.walk():
        if _is_note(plan.manuscript, node.id):
            continue
        chapter = _chapter_of(plan.manuscript, node.id)
        own, left = without(plan.texts.get(node.id, ""), ())
        removals.extend(Removal(kind, plan.title, chapter, words) for kind, words in left)
        kept.append((chapter, own))
    return Gathered((Document(plan.title, _joined(kept)),), tuple(removals))


def without(text: str, spans: Collection[Span]) -> tuple[str, list[tuple[str, str]]]:
    """A text without what a model wrote and without its comments, and what was left out with the kind of reason."""
    cuts = [(span.start, span.end, GENERATED) for span in spans if span.origin is Origin.GENERATED]
    cuts += [(comment.start, comment.end, COMMENT) for comment in comments_in(text)]
    kept: list[str] = []
    left: list[tuple[str, str]] = []
    at = 0
    for start, end, kind in sorted(cuts):
        kept.append(text[at : max(at, start)])
        if words := text[max(at, start) : max(at, end)].strip():
            left.append((kind, words))
        at = max(at, end)
    kept.append(text[at:])
    return "".join(kept), left


def _joined(kept: list[tuple[str, str]]) -> tuple[Chapter, ...]:
    """Scenes of one chapter as one text."""
    chapters: list[Chapter] = []
    for title, text in kept:
        if not text.strip():
            continue
        if chapters and chapters[-1].title == title:
            chapters[-1] = Chapter(title, chapters[-1].text.rstrip() + _BREAK + text.strip("\n"))
        else:
            chapters.append(Chapter(title, text.strip("\n")))
    return tuple(chapters)


def _line(manuscript: Manuscript, node_id: str) -> list[str]:
    return [node.id for node in manuscript.ancestors(node_id)] + [node_id]


def _is_chosen(manuscript: Manuscript, node_id: str, chosen: Collection[str] | None) -> bool:
    return chosen is None or any(one in chosen for one in _line(manuscript, node_id))


def _is_note(manuscript: Manuscript, node_id: str) -> bool:
    """Whether it is a note, or stands in a folder of notes."""
    return any(manuscript.node(one).kind is NodeKind.NOTE for one in _line(manuscript, node_id))


def _chapter_of(manuscript: Manuscript, node_id: str) -> str:
    """The chapter that a node stands in, numbered so that two of one name are two; a scene in none is its own."""
    found = [one for one in _line(manuscript, node_id) if manuscript.node(one).kind is NodeKind.CHAPTER]
    at = found[-1] if found else node_id
    title = manuscript.node(at).title
    alike = [node.id for _, node in manuscript.walk() if node.title == title]
    return title if len(alike) == 1 else f"{title} ({alike.index(at) + 1})"
