"""From gathered documents to the corpus of a voice: cleaned, divided, checked, with a data card and written whole."""

import hashlib
import time
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.translation import tr
from inkwell.voice.choosing import GENERATED
from inkwell.voice.cleaning import Cleaning, clean
from inkwell.voice.corpus import Chapter, Document, Gathered, Removal, each_chapter, paragraphs_of, with_chapters
from inkwell.voice.holding_out import Key, divided, hold_out, without_near_duplicates
from inkwell.voice.tongues import language_of, words_by_language
from inkwell.voice.voice_folder import Passage, VoiceFolder

LEAST_WORDS: Final = 2_000
"""With less to learn from, a model only learns it by heart."""
ADVISED_WORDS: Final = 20_000
FOREIGN: Final = "in another language"

_FOREIGN_SHARE: Final = 0.02
_NAMES: Final = {
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sr": "Serbian", "sv": "Swedish",
    "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip


class Side(msgspec.Struct, frozen=True):
    """What is on one side of the split."""

    chapters: tuple[str, ...]
    """As “source: title”."""
    passages: int
    words: int
    characters: int


class DataCard(msgspec.Struct, frozen=True):
    """What a voice learnt from, in figures: corpus/card.json."""

    sources: dict[str, int]
    """Words of each book or file that are learnt from or measured on."""
    train: Side
    held_out: Side
    removed: dict[str, int]
    """Words that were left out, by the kind of reason."""
    languages: dict[str, int]
    """Words by language, as far as it could be told."""
    cleaning: Cleaning
    remarks: tuple[str, ...]
    sha256: str
    """Of train.jsonl and held_out.jsonl, one after the other."""
    made: float
    """Seconds since 1970."""
    genres: dict[str, str] = {}
    """What kind of book each source is, where the author said so; it can be said later too."""


class Choices(msgspec.Struct, frozen=True):
    """How a corpus is made of what was gathered."""

    cleaning: Cleaning = Cleaning()
    held_out_share: float = 0.1
    held_out: tuple[Key, ...] = ()
    """Chapters to hold out; none to have them drawn."""
    seed: int = 0
    genres: dict[str, str] = {}
    """What kind of book each source is, by its name; only where the author said so."""
    only_language: bool = False
    """Whether paragraphs that are plainly in another language than most are left out."""
    leave_pasted: bool = False
    """Whether what came into a book from other programs is left out as it is gathered (`choosing`)."""


class Corpus(msgspec.Struct, frozen=True):
    """A corpus before it is written, so that it can be looked at."""

    train: tuple[Passage, ...]
    held_out: tuple[Passage, ...]
    card: DataCard
    removals: tuple[Removal, ...]


def prepare(gathered: Gathered, choices: Choices) -> Corpus:
    """Make the corpus.

    Raises:
        InkwellError: BAD_INPUT when there is too little text, with how much is needed, or none that the author wrote.
    """
    _refuse_empty(gathered)
    cleaned = clean(gathered, choices.cleaning)
    cleaned, languages = _looked_for_languages(cleaned, choices.only_language)
    held = frozenset(choices.held_out) or hold_out(cleaned.documents, choices.held_out_share, choices.seed)
    train, held_out = divided(cleaned.documents, held)
    train, near = without_near_duplicates(train, held_out)
    words = sum(document.words for document in train)
    if words < LEAST_WORDS:
        sentence = tr(
            "There are {words:,} words to learn from; at least {least_words:,} are needed.",
            words=words,
            least_words=LEAST_WORDS,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    remarks = cleaned.remarks
    if words < ADVISED_WORDS:
        remarks += (
            tr(
                "{words:,} words are little to learn a voice from; {advised_words:,} or more are better.",
                words=words,
                advised_words=ADVISED_WORDS,
            ),
        )
    if near:
        lost = sum(removal.words for removal in near)
        remarks += (tr("{lost:,} words stand in the held-out chapters too, and are not learnt from.", lost=lost),)
    removals = cleaned.removals + near
    mine, theirs = tuple(_passages(train, choices.genres)), tuple(_passages(held_out, choices.genres))
    card = DataCard(
        sources=_sources(train, held_out),
        train=_side(train, mine),
        held_out=_side(held_out, theirs),
        removed=_removed(removals),
        languages=languages,
        cleaning=choices.cleaning,
        remarks=remarks,
        sha256=corpus_digest(mine, theirs),
        made=time.time(),
        genres=choices.genres,
    )
    return Corpus(mine, theirs, card, removals)


def write_corpus(folder: VoiceFolder, corpus: Corpus) -> None:
    """Write a corpus into its voice's folder.

    Raises:
        InkwellError: DISK.
    """
    folder.write_passages(corpus.train, held_out=False)
    folder.write_passages(corpus.held_out, held_out=True)
    write_atomic(folder.card, msgspec.json.format(msgspec.json.encode(corpus.card), indent=2))
    folder.change(corpus_sha256=corpus.card.sha256)


def read_card(folder: VoiceFolder) -> DataCard:
    """Return the data card of a voice.

    Raises:
        InkwellError: NOT_FOUND when it has no corpus yet, DAMAGED when it cannot be read.
    """
    try:
        return msgspec.json.decode(folder.card.read_bytes(), type=DataCard)
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("This voice has no corpus yet."), repr(error)) from error
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InkwellError(ErrorKind.DAMAGED, tr("The data card of this voice is damaged."), repr(error)) from error


def tell_genres(folder: VoiceFolder, genres: Mapping[str, str]) -> None:
    """Note what kind of book each source of a voice is; what it learnt from stays as it is.

    Raises:
        InkwellError: as `read_card`; DISK.
    """
    card = msgspec.structs.replace(read_card(folder), genres=dict(genres))
    write_atomic(folder.card, msgspec.json.format(msgspec.json.encode(card), indent=2))


def corpus_digest(train: Iterable[Passage], held_out: Iterable[Passage]) -> str:
    """The SHA-256 of the two files that these passages become, one after the other."""
    digest = hashlib.sha256()
    for passage in (*train, *held_out):
        digest.update(msgspec.json.encode(passage) + b"\n")
    return digest.hexdigest()


def _refuse_empty(gathered: Gathered) -> None:
    if gathered.words:
        return
    if any(removal.kind == GENERATED for removal in gathered.removals):
        sentence = tr("All of this text was written by a model; a voice is learnt from the author's own words.")
    else:
        sentence = tr("There is no text here to learn from.")
    raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def _looked_for_languages(gathered: Gathered, only: bool) -> tuple[Gathered, dict[str, int]]:
    """Say which languages there are; with `only`, leave out what is not in the commonest."""
    parts = (part for _, chapter in each_chapter(gathered.documents) for part in paragraphs_of(chapter.text))
    found = words_by_language(parts)
    told = sum(found.values())
    if not told:
        return gathered, {}
    main = found.most_common(1)[0][0]
    other = told - found[main]
    if other < _FOREIGN_SHARE * told:
        return gathered, dict(found)
    names = ", ".join(_NAMES.get(code, code) for code, _ in found.most_common() if code != main)
    if not only:
        remark = tr(
            "{other:,} words are in another language than most ({names}); they can be left out.",
            other=other,
            names=names,
        )
        return Gathered(gathered.documents, gathered.removals, (*gathered.remarks, remark)), dict(found)
    documents, removals = _in_language(gathered.documents, main)
    remark = tr("{other:,} words in another language ({names}) are left out.", other=other, names=names)
    made = Gathered(documents, gathered.removals + removals, (*gathered.remarks, remark))
    return made, {main: found[main]}


def _in_language(documents: Sequence[Document], code: str) -> tuple[tuple[Document, ...], tuple[Removal, ...]]:
    removals: list[Removal] = []
    made: list[Document] = []
    for document in documents:
        chapters: list[Chapter] = []
        for chapter in document.chapters:
            parts = paragraphs_of(chapter.text)
            out = [language_of(part) not in ("", code) for part in parts]
            for part, is_out in zip(parts, out, strict=True):
                if is_out:
                    removals.append(Removal(FOREIGN, document.source, chapter.title, part))
            kept = [part for part, is_out in zip(parts, out, strict=True) if not is_out]
            chapters.append(chapter if not any(out) else Chapter(chapter.title, "\n\n".join(kept)))
        made.append(with_chapters(document, chapters))
    return tuple(one for one in made if one.chapters), tuple(removals)


def _passages(documents: Iterable[Document], genres: Mapping[str, str]) -> Iterable[Passage]:
    for document, chapter in each_chapter(documents):
        yield Passage(document.source, chapter.title, chapter.text, genres.get(document.source, ""))


def _side(documents: Collection[Document], passages: Sequence[Passage]) -> Side:
    titles = tuple(f"{document.source}: {chapter.title}" for document, chapter in each_chapter(documents))
    words = sum(document.words for document in documents)
    return Side(titles, len(passages), words, sum(len(passage.text) for passage in passages))


def _sources(*sides: Iterable[Document]) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for documents in sides:
        for document in documents:
            counted[document.source] += document.words
    return dict(counted)


def _removed(removals: Iterable[Removal]) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for removal in removals:
        counted[removal.kind] += removal.words
    return dict(counted)
