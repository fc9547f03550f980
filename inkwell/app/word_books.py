"""The thesaurus of the book that is open: which one it is, and what it says of a word or of what that is a form of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.thesaurus import Meaning, Thesaurus, simple_stems
from inkwell.language.thesaurus_files import WHERE, ThesaurusShelf
from inkwell.translation import tr


@dataclass(frozen=True)
class Entry:
    """What is known of a word: `word` is what it was found under, another form of `asked` perhaps."""

    asked: str
    word: str
    meanings: tuple[Meaning, ...]


class WordBooks:
    """Looks words up in the language of the book. Every answer is read from the files anew, which takes a moment."""

    def __init__(
        self,
        shelf: ThesaurusShelf,
        language: Callable[[], str],
        stems: Callable[[str], Iterable[str]] = simple_stems,
    ) -> None:
        """`language` is the book's tag; `stems` gives what a word may be a form of."""
        self._shelf = shelf
        self._language = language
        self._stems = stems

    @property
    def thesaurus(self) -> Thesaurus | None:
        """The one in use; None where there is none for this language."""
        return self._shelf.best_for(self._language())

    def look_up(self, word: str) -> Entry:
        """What is known of a word; an entry without meanings where nothing is.

        Raises:
            InkwellError: NOT_FOUND when there is no thesaurus for the book's language; DISK or DAMAGED.
        """
        thesaurus = self.thesaurus
        if thesaurus is None:
            sentence = tr(
                "There is no thesaurus for this book's language ({language}) here. {where}",
                language=self._language(),
                where=WHERE,
            )
            raise InkwellError(ErrorKind.NOT_FOUND, sentence)
        for form in dict.fromkeys((word, *self._stems(word))):
            if meanings := thesaurus.look_up(form):
                return Entry(word, form, meanings)
        return Entry(word, word, ())

    def add(self, file: Path) -> str:
        """Copy a thesaurus to the author's own; returns its name. Raises InkwellError."""
        return self._shelf.add(file).name
