"""What stands on a manuscript's title page and on a book's copyright page."""

from typing import Final

from inkwell.exchange.compiling import Book

_CONTENTS: Final = {
    "ar": "المحتويات", "cs": "Obsah", "da": "Indhold", "de": "Inhalt", "el": "Περιεχόμενα", "es": "Índice",
    "fi": "Sisällys", "fr": "Table des matières", "he": "תוכן העניינים", "hu": "Tartalom", "it": "Indice", "ja": "目次",
    "ko": "차례", "nb": "Innhold", "nl": "Inhoud", "nn": "Innhald", "no": "Innhold", "pl": "Spis treści",
    "pt": "Índice", "ru": "Содержание", "sv": "Innehåll", "tr": "İçindekiler", "uk": "Зміст", "zh": "目录",
}  # fmt: skip


def contents_title(language: str) -> str:
    """What stands over the contents of a book in this language."""
    return _CONTENTS.get(bare_language(language), "Contents")


def bare_language(language: str) -> str:
    """A language without its country and script: "en" for "en-GB"."""
    return language.lower().replace("_", "-").split("-")[0]


def manuscript_lines(book: Book, words: int) -> list[tuple[str, ...]]:
    """The lines at the top of a manuscript: name and address at the left, the number of words, if any, at the right."""
    contact = [line.strip() for line in book.publication.contact.splitlines() if line.strip()] or [book.author]
    size = (f"about {rounded(words):,} words",) if words else ()
    return [(contact[0], *size), *((line,) for line in contact[1:])]


def rounded(words: int) -> int:
    """A number of words as editors are told it: to the next thousand, of short texts to the next hundred."""
    step = 1000 if words >= 10_000 else 100
    return max(step, round(words / step) * step) if words else 0


def imprint_lines(book: Book) -> list[str]:
    """The lines of the page behind the title page; none where nothing is known but the title."""
    publication = book.publication
    known = (publication.rights, publication.publisher, publication.isbn, publication.date)
    if not any(each.strip() for each in known):
        return []
    year = publication.date[:4]
    owned = f"© {' '.join(part for part in (year, book.author) if part)}" if book.author else ""
    lines = [book.title, publication.rights or owned, publication.publisher]
    lines.append(f"ISBN {publication.isbn}" if publication.isbn else "")
    return [line.strip() for text in lines for line in text.splitlines() if line.strip()]
