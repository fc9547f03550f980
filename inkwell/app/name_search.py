"""Looks through the whole book for words that may be names, for the author to say whether they are."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inkwell.app.drafts import Drafts
from inkwell.app.proofing import Proofing
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Dictionary
from inkwell.language.host_process import Errand
from inkwell.language.known_words import KnownWords
from inkwell.language.names import Name, likely_names
from inkwell.language.protocol import Look, Looked, Ready, Use
from inkwell.language.remarks import Remark
from inkwell.translation import tr

_PORTION = 200
"""Paragraphs in one question to the dictionary."""
LookedAt = tuple[str, tuple[Remark, ...]]


class NameSearch(QObject):
    """`found(tuple of Name)` or `trouble(InkwellError)` ends each search; the window goes on meanwhile."""

    found = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        proofing: Proofing,
        lane: SaveLane,
        log: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._drafts, self._proofing = session, drafts, proofing
        self._lane, self._log = lane, log

    def search(self) -> None:
        """Begin. There must be an open book."""
        dictionary, known = self._proofing.dictionary, self._proofing.words.known
        if dictionary is None:
            sentence = tr("Names are told from other words by a dictionary, and none is in use for this book.")
            self.trouble.emit(InkwellError(ErrorKind.NOT_FOUND, sentence))
            return
        texts, language = self._texts(), self._proofing.language
        self._lane.submit(
            Job("names", 0, lambda: _names(texts, dictionary, language, known, self._log), then=self._done)
        )

    def _texts(self) -> list[Callable[[], str]]:
        """How to read each text: the page's words where they are newer than the disk's."""
        project = self._session.project
        found: list[Callable[[], str]] = []
        for _, node in self._session.manuscript.walk():
            draft = self._drafts.of(node.id)
            if draft is not None:
                found.append(draft.snapshot().text)
            else:
                found.append(lambda node_id=node.id: project.read_text(node_id).text)
        return found

    def _done(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        else:
            self.found.emit(done.value)


def _names(
    texts: Iterable[Callable[[], str]], dictionary: Dictionary, language: str, known: KnownWords, log: Path | None
) -> tuple[Name, ...]:
    with Errand("spelling", log) as errand:
        use = Use(0, language, str(dictionary.folder / dictionary.name))
        if not isinstance(errand.ask(use), Ready):
            raise _failed()
        looked_at = list(_looked_at(errand, texts))
    return likely_names((text, [each for each in remarks if not known.excuses(each)]) for text, remarks in looked_at)


def _looked_at(errand: Errand, texts: Iterable[Callable[[], str]]) -> Iterator[LookedAt]:
    for read in texts:
        paragraphs = [each for each in read().split("\n") if each.strip()]
        for at in range(0, len(paragraphs), _PORTION):
            portion = tuple(paragraphs[at : at + _PORTION])
            answer = errand.ask(Look(at, portion))
            if not isinstance(answer, Looked):
                raise _failed()
            yield from ((text, found) for text, found in zip(portion, answer.remarks, strict=True) if found)


def _failed() -> InkwellError:
    return InkwellError(ErrorKind.ENGINE, tr("The dictionary gave no answer, so no names could be looked for."))
