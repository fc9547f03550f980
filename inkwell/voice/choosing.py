"""From projects and files to documents: only what the author wrote, as far as the record of authorship knows."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Final

from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.progress import Progress, no_progress
from inkwell.manuscript.comments import comments_in
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Origin, Span, is_unknown
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.project import Project
from inkwell.storage.provenance import spans_of
from inkwell.story.measures import words_of
from inkwell.translation import listed, tr
from inkwell.voice.corpus import Chapter, Document, Gathered, Removal

GENERATED: Final = "written by a model"
PASTED: Final = "pasted from another program"
COMMENT: Final = "comment"

_BREAK: Final = "\n\n"
_NAMED: Final = 3
"""Texts that a remark names; of more it says how many."""


def from_project(project: Project, chosen: Collection[str] | None = None, leave_pasted: bool = False) -> Gathered:
    """The scenes of a project by chapters, notes and what models wrote left out.

    Where a text was changed elsewhere, what still stands of a model's words is a model's still. What was imported, or
    has no record, counts as the author's: the author chose it.

    Args:
        project: the book.
        chosen: ids of nodes, each with all that is below it; None for the whole book.
        leave_pasted: whether what came in from other programs is left out too.
    """
    manuscript, title = project.manuscript, project.info.title
    kept: list[tuple[str, str]] = []
    removals: list[Removal] = []
    remarks = _Remarks()
    for node_id, chapter in _chapter_names(manuscript).items():
        if chosen is not None and not any(one in chosen for one in _line(manuscript, node_id)):
            continue
        read = project.read_text(node_id)
        if read.reason and read.reason != project.why:
            remarks.unread.append(manuscript.node(node_id).title)
            continue
        spans = spans_of(project.folder, node_id, read.text)
        if is_unknown(read.text, spans) and AuthorshipFile(project.folder, node_id).explain(read.text)[1]:
            remarks.unfitting.append(manuscript.node(node_id).title)
        own, left = without(read.text, spans, leave_pasted)
        removals.extend(Removal(kind, title, chapter, words) for kind, words in left)
        kept.append((chapter, own))
        if not leave_pasted:
            remarks.pasted += _pasted_words(read.text, spans)
    return Gathered((Document(title, _joined(kept)),), tuple(removals), remarks.said())


class _Remarks:
    """What an author should know of the texts that were read: titles, and a number of words."""

    def __init__(self) -> None:
        self.unread: list[str] = []
        self.unfitting: list[str] = []
        self.pasted = 0

    def said(self) -> tuple[str, ...]:
        """Sentences."""
        found: list[str] = []
        if self.unread:
            found.append(tr("{texts} cannot be read, and so it is not learnt from.", texts=_texts(self.unread)))
        if self.unfitting:
            found.append(
                tr(
                    "{texts} was changed outside Inkwell, and it is not known any more who wrote what: all of it is "
                    "learnt from.",
                    texts=_texts(self.unfitting),
                )
            )
        if self.pasted:
            found.append(
                tr("{n:,} words were pasted from other programs; what was pasted counts as yours.", "", self.pasted)
            )
        return tuple(found)


def _texts(titles: Collection[str]) -> str:
    """A subject in the singular."""
    if len(titles) > _NAMED:
        return tr("The text of {count:,} scenes", count=len(titles))
    return tr("The text of {titles}", titles=listed(f"“{title or tr('Untitled')}”" for title in titles))


def _pasted_words(text: str, spans: Collection[Span]) -> int:
    return sum(len(words_of(text[span.start : span.end])) for span in spans if span.origin is Origin.PASTED)


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
    for node_id, chapter in _chapter_names(plan.manuscript).items():
        own, left = without(plan.texts.get(node_id, ""), ())
        removals.extend(Removal(kind, plan.title, chapter, words) for kind, words in left)
        kept.append((chapter, own))
    return Gathered((Document(plan.title, _joined(kept)),), tuple(removals))


def without(text: str, spans: Collection[Span], leave_pasted: bool = False) -> tuple[str, list[tuple[str, str]]]:
    """A text without what a model wrote and without its comments, and what was left out with the kind of reason.

    Paragraphs that were apart stay apart, also where what stood between them is left out.
    """
    kinds = {Origin.GENERATED: GENERATED} | ({Origin.PASTED: PASTED} if leave_pasted else {})
    cuts = [(span.start, span.end, kinds[span.origin]) for span in spans if span.origin in kinds]
    cuts += [(comment.start, comment.end, COMMENT) for comment in comments_in(text)]
    kept: list[str] = []
    left: list[tuple[str, str]] = []
    at, ended = 0, False
    for start, end, kind in [*sorted(cuts), (len(text), len(text), "")]:
        own, cut = text[at : max(at, start)], text[max(at, start) : max(at, end)]
        if own:
            if ended and kept and not kept[-1].endswith("\n") and not own.startswith("\n"):
                kept.append(_BREAK)
            kept.append(own)
            ended = False
        ended = ended or "\n" in cut
        if words := cut.strip():
            left.append((kind, words))
        at = max(at, end)
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


def _chapter_names(manuscript: Manuscript) -> dict[str, str]:
    """For each node that is no note and stands in no folder of notes, in order: the chapter that it is in.

    A node in no chapter is its own. Chapters of one name are numbered, so that they are two.
    """
    chapters: dict[str, str] = {}
    for _, node in manuscript.walk():
        line = _line(manuscript, node.id)
        kinds = [manuscript.node(one).kind for one in line]
        if NodeKind.NOTE not in kinds:
            inside = [one for one, kind in zip(line, kinds, strict=True) if kind is NodeKind.CHAPTER]
            chapters[node.id] = inside[-1] if inside else node.id
    titles = {at: manuscript.node(at).title for at in dict.fromkeys(chapters.values())}
    alike, seen = Counter(titles.values()), Counter[str]()
    for at, title in titles.items():
        seen[title] += 1
        titles[at] = title if alike[title] == 1 else f"{title} ({seen[title]})".strip()
    return {node_id: titles[at] for node_id, at in chapters.items()}
