"""What there is to say of the paragraphs in sight: what is looked at, in which language, and what the author hears."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.language_names import language_name
from inkwell.app.looking import Looking
from inkwell.app.preferences import Preferences
from inkwell.app.proofreader import HostMaker, Proofreader
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.word_lists import WordLists
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Dictionary, Shelf, Tag
from inkwell.language.kinds import is_off
from inkwell.language.protocol import Answer, Command, Suggest, Suggested, Use
from inkwell.language.remarks import Remark, RemarkKind
from inkwell.storage.settings import Settings
from inkwell.translation import tr

_SPELLING_PORTION, _GRAMMAR_PORTION = 12, 2
"""Paragraphs at a time: some milliseconds of spelling, some tens of grammar."""
_SUGGESTIONS_KEPT = 2_000
_WITHOUT = ("zh", "ja", "th", "lo", "km", "my")
"""Languages whose words are not parted by spaces: nobody misses a dictionary of this kind."""


@dataclass(frozen=True)
class Makers:
    """What makes the hosts of the two kinds."""

    spelling: HostMaker
    grammar: HostMaker


class Proofing(QObject):
    """Knows what to say of a paragraph by its text. Nothing is looked at until a page wants it.

    Signals: `changed` when there may be more or less to say of some paragraph; `suggested(word)` when suggestions for
    a word are there; `language_changed` when another dictionary counts; `silenced(rule)` when the author does not want
    to hear of one any more; `trouble(InkwellError)`.
    """

    changed = Signal()
    suggested = Signal(str)
    language_changed = Signal()
    silenced = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        lane: SaveLane,
        shelf: Shelf,
        words: WordLists,
        makers: Makers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._lane, self._shelf, self._words = lane, shelf, words
        self._speller = Proofreader(makers.spelling, self)
        self._grammarian = Proofreader(makers.grammar, self)
        self._spelling = Looking(self._speller, _SPELLING_PORTION, self)
        self._grammar = Looking(self._grammarian, _GRAMMAR_PORTION, self)
        self._dictionary: Dictionary | None = None
        self._asked_for: tuple[object, ...] = ()
        self._suggestions: dict[str, tuple[str, ...]] = {}
        self._off = frozenset[str]()
        self._passed_over: set[tuple[str, str]] = set()
        """Rules and the words that they spoke of, which the author does not want to hear of in this session."""
        self._join()

    def _join(self) -> None:
        for looking in (self._spelling, self._grammar):
            looking.found.connect(self.changed)
        self._spelling.given_up.connect(self._spelling_gave_up)
        self._grammar.given_up.connect(self._grammar_gave_up)
        self._speller.answered.connect(self._hear)
        self._speller.lost.connect(self._lose)
        self._words.changed.connect(self.changed)
        self._session.opened.connect(self.follow)
        self._session.closed.connect(self.follow)
        self._preferences.changed.connect(self.follow)
        self.follow()

    # what counts

    @property
    def language(self) -> str:
        """The language tag that counts now: of the settings, else of the book; "" without a book."""
        if not self._session.is_open:
            return ""
        return self._preferences.settings.spelling_language or self._session.project.info.language

    @property
    def dictionary(self) -> Dictionary | None:
        """The dictionary in use; None when there is none, or spelling is off."""
        return self._dictionary

    @property
    def works(self) -> bool:
        """Whether anything is looked at."""
        return self._spelling.works or self._grammar.works

    @property
    def words(self) -> WordLists:
        """The lists of words that are right."""
        return self._words

    @Slot()
    def follow(self) -> None:
        """Look at what the settings and the book ask for now."""
        settings = self._preferences.settings
        self._off = frozenset(settings.lints_off)
        language = self.language
        english = Tag.of(language).language == "en"
        wants_grammar = bool(language) and english and (settings.grammar or settings.style_marks)
        wanted = (language, settings.spelling, settings.spell_capitals, wants_grammar)
        if wanted != self._asked_for:
            self._begin(language, settings, wants_grammar)
            self._asked_for = wanted
        self.changed.emit()

    def _begin(self, language: str, settings: Settings, grammar: bool) -> None:
        before = self._asked_for
        if not before or (language, grammar) != (before[0], before[3]):
            self._grammar.use(Use(self._grammar.number(), language) if grammar else None)
        if not language:
            self._passed_over.clear()
        if not language or not settings.spelling:
            self._set_dictionary(None)
            return
        # Folders of other programs, perhaps on a slow disk: not for the window's thread.
        self._lane.submit(Job("dictionary", 0, lambda: self._shelf.best_for(language), then=self._found_dictionary))

    @Slot()
    def look_for_dictionaries(self) -> None:
        """Choose anew among the dictionaries, as when one was added."""
        self._asked_for = ()
        self.follow()

    def _found_dictionary(self, done: Done) -> None:
        language, settings = self.language, self._preferences.settings
        if not language or not settings.spelling:
            return
        found = cast("Dictionary | None", done.value)
        self._set_dictionary(found)
        if found is None and done.error is None and Tag.of(language).language not in _WITHOUT:
            name = language_name(language)
            sentence = tr(
                "There is no spelling dictionary for {name} here; one can be added under Tools, Dictionaries.",
                name=name,
            )
            self.trouble.emit(InkwellError(ErrorKind.NOT_FOUND, sentence))

    def _set_dictionary(self, dictionary: Dictionary | None) -> None:
        self._dictionary = dictionary
        self._suggestions.clear()
        use = None
        if dictionary is not None:
            path = str(dictionary.folder / dictionary.name)
            use = Use(self._spelling.number(), self.language, path)
        self._spelling.use(use, self._preferences.settings.spell_capitals)
        self.language_changed.emit()
        self.changed.emit()

    # paragraphs

    def want(self, texts: Sequence[str]) -> None:
        """Look at these paragraphs next; `changed` comes when there is something to say, and when there is not."""
        worth = [text for text in texts if text and not text.isspace()]
        self._spelling.want(worth)
        self._grammar.want(worth)

    def is_known(self, text: str) -> bool:
        """Whether all that is looked at was looked at in this paragraph."""
        return not self.unknown_kinds(text)

    def unknown_kinds(self, text: str) -> frozenset[RemarkKind]:
        """The kinds that a paragraph was not looked at for yet, of those that are looked at."""
        if not text or text.isspace():
            return frozenset()
        waits = (
            {RemarkKind.SPELLING} if self._spelling.works and self._spelling.known(text) is None else set[RemarkKind]()
        )
        if self._grammar.works and self._grammar.known(text) is None:
            waits |= {RemarkKind.GRAMMAR, RemarkKind.STYLE}
        return frozenset(waits)

    def remarks(self, text: str) -> tuple[Remark, ...]:
        """What the author wants to hear of a paragraph, in its order, as far as it is known."""
        known = self._words.known
        wrong = [each for each in self._spelling.known(text) or () if not known.excuses(each)]
        said = [each for each in self._grammar.known(text) or () if self._wants(text, each)]
        apart = [each for each in said if not any(w.start < each.end and each.start < w.end for w in wrong)]
        return tuple(sorted((*wrong, *apart), key=lambda each: each.start))

    def _wants(self, text: str, remark: Remark) -> bool:
        settings = self._preferences.settings
        on = settings.style_marks if remark.kind is RemarkKind.STYLE else settings.grammar
        return (
            on
            and not is_off(remark.rule, remark.group, self._off)
            and (remark.rule, text[remark.start : remark.end]) not in self._passed_over
        )

    # what the author says to it

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        """What may have been meant by a word, best first; None while it is looked for, and then `suggested` comes."""
        if word not in self._suggestions and self._spelling.works:
            self._speller.ask(Suggest(self._spelling.number(), word))
            return None
        return self._suggestions.get(word, ())

    def pass_over(self, text: str, remark: Remark) -> None:
        """Say nothing of this word, or of this rule for these words, in this session."""
        if remark.kind is RemarkKind.SPELLING:
            self._words.pass_over(remark.word)
        else:
            self._passed_over.add((remark.rule, text[remark.start : remark.end]))
            self.changed.emit()

    def never_again(self, rule: str) -> None:
        """Say nothing of a rule any more, in any book; the settings have the list."""
        off = self._preferences.settings.lints_off
        self._preferences.change(lints_off=tuple(dict.fromkeys((*off, rule))))
        self.silenced.emit(rule)

    def hear_again(self, rule: str) -> None:
        """Speak of a rule again that was silenced."""
        off = self._preferences.settings.lints_off
        self._preferences.change(lints_off=tuple(each for each in off if each != rule))

    def close(self) -> None:
        """End what runs."""
        self._speller.close()
        self._grammarian.close()

    @Slot(object, object)
    def _hear(self, command: Command, answer: Answer) -> None:
        if isinstance(command, Suggest) and isinstance(answer, Suggested):
            if len(self._suggestions) >= _SUGGESTIONS_KEPT:
                self._suggestions.clear()
            self._suggestions[command.word] = answer.words
            self.suggested.emit(command.word)

    @Slot(object)
    def _lose(self, command: Command) -> None:
        if isinstance(command, Suggest):
            self._suggestions[command.word] = ()
            self.suggested.emit(command.word)

    @Slot(str)
    def _spelling_gave_up(self, detail: str) -> None:
        name = self._dictionary.name if self._dictionary else ""
        sentence = tr(
            "The dictionary “{name}” cannot be used, so spelling is not looked at; another can be chosen.", name=name
        )
        self.trouble.emit(InkwellError(ErrorKind.DAMAGED, sentence, detail))
        self.changed.emit()

    @Slot(str)
    def _grammar_gave_up(self, detail: str) -> None:
        sentence = tr("Grammar and style are not looked at any more until the book is opened again.")
        self.trouble.emit(InkwellError(ErrorKind.ENGINE, sentence, detail))
        self.changed.emit()
