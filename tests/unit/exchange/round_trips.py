"""What a round trip keeps of a book: paragraphs as the page reads them, and where two readings of a book differ."""

from collections.abc import Iterator

from inkwell.exchange.compiling import Book
from inkwell.exchange.plan import ImportPlan
from inkwell.manuscript.marks import Style, stretches
from inkwell.manuscript.markup import Inside, Kind, Paragraph, closing_below, kind_of, parse

MARKED = Style.EMPHASIS | Style.STRONG | Style.STRIKE | Style.CODE | Style.REFERENCE | Style.LINK | Style.COMMENT


def book_of_plan(plan: ImportPlan) -> Book:
    """A plan as a book that can go out."""
    return Book(plan.title, plan.manuscript, plan.texts.__getitem__, plan.author, plan.language or "en")


def structure(plan: ImportPlan) -> list[tuple[int, str, str]]:
    """The tree: depth, kind and title of each node, in order."""
    return [(depth, node.kind.value, node.title) for depth, node in plan.manuscript.walk()]


def read(text: str) -> Iterator[str]:
    """A text's lines, each as its kind and its words with their styles: the same however it is marked up.

    A line of prose that goes on in the paragraph of the line above it begins with a plus.
    """
    lines = text.split("\n")
    closing = closing_below(lines)
    inside, above = Inside.NOTHING, Paragraph(Kind.BREAK)
    for number, line in enumerate(lines):
        parsed = parse(line, inside, lambda wanted, at=number: closing(wanted, at))
        paragraph = kind_of(line) if inside is Inside.NOTHING else Paragraph(Kind.PROSE)
        inside = parsed.ends
        goes_on = paragraph.kind is above.kind is Kind.PROSE and paragraph.quotes == above.quotes
        above = paragraph if line.strip("> ") else Paragraph(Kind.BREAK)
        if line.strip():
            told = f"{paragraph.kind.value} {paragraph.quotes}{paragraph.level}"
            told = f"{'+ ' * goes_on}{told}"
            yield told if paragraph.kind is Kind.BREAK else f"{told}: {_words(line, parsed.marks)}"


def _words(line, marks) -> str:
    found: list[tuple[str, Style]] = []
    place = 0
    for part in [*stretches(marks), None]:
        end = len(line) if part is None else part.start
        if end > place:
            found.append((line[place:end], Style(0)))
        if part is None:
            break
        if part.mark < 0:
            found.append((line[part.start : part.end], part.styles & MARKED))
        place = part.end
    told: list[str] = []
    last = Style(0)
    for text, style in found:
        told.append(f"{{{int(style)}}}" * (style != last) + text)
        last = style
    return "".join(told).strip()


def differences(before: ImportPlan, after: ImportPlan) -> list[str]:
    """What is not the same, a line each."""
    if structure(before) != structure(after):
        one, other = structure(before), structure(after)
        at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
        return [f"structure: {one[at : at + 1]} became {other[at : at + 1]}"]
    found: list[str] = []
    for (_, old), (_, new) in zip(before.manuscript.walk(), after.manuscript.walk(), strict=True):
        one, other = list(read(before.texts[old.id])), list(read(after.texts[new.id]))
        if len(one) != len(other):
            found.append(f"{old.title}: {len(one)} paragraphs became {len(other)}")
        found += [
            f"{old.title}, paragraph {n}: {a!r} became {b!r}"
            for n, (a, b) in enumerate(zip(one, other, strict=False), 1)
            if a != b
        ]
    return found
