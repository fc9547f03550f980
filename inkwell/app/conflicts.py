"""A scene that was changed here and elsewhere: both versions side by side, and what becomes of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from inkwell.app.drafts import Drafts
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.spans import Origin, Span, filled
from inkwell.storage.node_file import NodeFile
from inkwell.storage.provenance import spans_of, spans_since
from inkwell.storage.quarantine import set_aside
from inkwell.translation import tr


@dataclass(frozen=True)
class Versions:
    """What both made of `base` (None where that is not known), and what to call them."""

    base: str | None
    mine: str
    theirs: str
    explanation: str
    mine_is: str
    theirs_are: str
    my_spans: tuple[Span, ...] = ()
    their_spans: tuple[Span, ...] = ()

    def origins(self, text: str) -> tuple[Span, ...]:
        """Which words of what the author made of both came from which run; mine, which come last, count first."""
        from inkwell.manuscript.compare import carry_spans

        theirs = carry_spans(self.theirs, text, self.their_spans)
        # That mine were typed counts too, against what is not known of theirs.
        mine = filled(self.my_spans, len(self.mine), Origin.TYPED)
        return (*theirs, *carry_spans(self.mine, text, mine))


class Conflicts(QObject):
    """Gives both versions of a node, and settles what the author decided. Both are in the history first."""

    def __init__(self, session: Session, scribe: Scribe, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scribe = scribe
        self._drafts = drafts

    def stands(self, node_id: str) -> bool:
        """Whether a node waits for the author's decision."""
        draft = self._drafts.of(node_id)
        return draft is not None and draft.conflict

    def versions(self, node_id: str) -> Versions:
        """Both versions of a node that waits for a decision.

        Raises:
            InkwellError: NOT_FOUND when it does not wait any more, READ_ONLY when its file cannot be read now.
        """
        self._scribe.take()
        draft = self._drafts.of(node_id)
        if draft is None or not draft.conflict:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("The two versions of that scene are one again."))
        theirs = self._session.project.read_text(node_id)
        if theirs.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, theirs.reason)
        explanation = tr("This scene was changed elsewhere while you wrote.")
        mine, other = "Yours", tr("The other version")
        if draft.recovered_words:
            explanation = tr(
                "This scene was changed elsewhere after Inkwell had stopped with words that were not saved."
            )
            mine, other = tr("Not saved when Inkwell stopped"), tr("In the book now")
        now, spans = draft.snapshot(), spans_since(self._session.project.folder, node_id, theirs.text, draft.base)
        return Versions(draft.base.text(), now.text(), theirs.text, explanation, mine, other, now.spans(), spans)

    def copy(self, node_id: str) -> Iterator[tuple[Path, Versions]]:
        """Each version that a sync service left beside a node's file, with the present one.

        Raises:
            InkwellError: READ_ONLY when the file is no text that can be compared.
        """
        from inkwell.manuscript.compare import reanchored

        for path in self._session.project.copies.get(node_id, ()):
            try:
                theirs = NodeFile.decode(path.read_bytes()).document.body
            except (OSError, UnicodeDecodeError) as error:
                sentence = tr("“{name}” cannot be read as text, so it stays where it is.", name=path.name)
                raise InkwellError(ErrorKind.READ_ONLY, sentence, repr(error)) from error
            mine, spans = self._present(node_id)
            explanation = tr(
                "A sync service could not bring two versions of this scene together, and left “{name}”.", name=path.name
            )
            # Whose words the copy's are is known as far as they are the present version's too.
            origins = reanchored(mine, theirs, spans)
            yield (
                path,
                Versions(
                    None, mine, theirs, explanation, tr("The present version"), tr("The other version"), spans, origins
                ),
            )

    def _present(self, node_id: str) -> tuple[str, tuple[Span, ...]]:
        self._scribe.take()
        draft = self._drafts.of(node_id)
        if draft is not None:
            return draft.snapshot().text(), draft.snapshot().spans()
        text = self._session.project.read_text(node_id).text
        return text, spans_of(self._session.project.folder, node_id, text)

    def settle(self, node_id: str, versions: Versions, copy: Path | None) -> None:
        """The author has decided: both versions go into the history, and what is on the page may be written.

        Raises:
            InkwellError: CONFLICT when the file was changed once more meanwhile, DISK.
        """
        draft = self._drafts.of(node_id)
        if copy is None and self._session.project.read_text(node_id).text != versions.theirs:
            raise InkwellError(
                ErrorKind.CONFLICT, tr("The scene was changed elsewhere once more; look at both versions again.")
            )
        self._drafts.keep_now(node_id, versions.theirs, versions.their_spans)
        self._drafts.keep_now(node_id, versions.mine, versions.my_spans)
        if draft is not None:
            self._drafts.settle(draft, versions.theirs if copy is None else draft.expected.text())
        if copy is not None and copy.exists():
            set_aside(self._session.project.folder, copy)
            self._session.take_survey(self._session.project.survey())
