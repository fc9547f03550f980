"""What is put in place of what was found: templates with groups, capitals kept, and whose words the others stay."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.spans import Span, joined
from inkwell.translation import tr

_PIECE: Final = re.compile(r"\\g<(?P<named>\w+)>|\$\{(?P<braced>\w+)\}|[\\$](?P<number>\d{1,2})|\\(?P<escape>.)|\$\$")
_ESCAPES: Final = {"n": "\n", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Change:
    """From `start` up to `end`, in code points, `old` gives way to `new`."""

    start: int
    end: int
    old: str
    new: str


def moved(change: Change, by: int) -> Change:
    """Return the same change of a text that has so many code points more before it."""
    return Change(change.start + by, change.end + by, change.old, change.new)


@dataclass(frozen=True, slots=True)
class Found:
    """The groups of a match, the whole of it first, as the text has them; None for one that took no part."""

    groups: tuple[str | None, ...]
    names: dict[str, int]

    def group(self, key: int | str) -> str:
        """A group by its number or name; "" for one that took no part."""
        return self.groups[self.names[key] if isinstance(key, str) else key] or ""


class Template:
    r"""What replaces a match. With `groups`, `$1` and `\1` are what the pattern's first pair of brackets found.

    Likewise `$0` and `\0` all of it, `${name}` and `\g<name>` a named group, `\n` a line's end, `\t` a tab, `$$` and
    `\\` the sign itself. Without `groups` it is taken as it stands. `keep_case`: it comes in the capitals of the match.
    """

    def __init__(self, text: str, groups: bool = False, keep_case: bool = False) -> None:
        self._keep_case = keep_case
        self._parts: list[str | _Group] = list(_parts(text)) if groups else [text]

    def check(self, groups: int, names: Collection[str]) -> None:
        """Raise InkwellError, BAD_INPUT, where it speaks of a group that a pattern with these does not have."""
        for part in self._parts:
            if isinstance(part, str):
                continue
            if isinstance(part.key, int) and part.key > groups:
                said = {"key": part.key}
                raise _bad(
                    tr("The replacement speaks of group {key}, but the pattern has {n} groups.", "", groups, **said)
                    if groups
                    else tr("The replacement speaks of group {key}, but the pattern has no group.", **said)
                )
            if isinstance(part.key, str) and part.key not in names:
                raise _bad(
                    tr("The replacement speaks of a group “{key}”, which the pattern does not have.", key=part.key)
                )

    def fill(self, old: str, found: Found) -> str:
        """Return what comes in place of a match; a group that took no part is empty."""
        made = "".join(part if isinstance(part, str) else found.group(part.key) for part in self._parts)
        return in_the_case_of(old, made) if self._keep_case else made


@dataclass(frozen=True, slots=True)
class _Group:
    key: int | str


def _parts(text: str) -> Iterator[str | _Group]:
    at = 0
    for found in _PIECE.finditer(text):
        if found.start() > at:
            yield text[at : found.start()]
        at = found.end()
        yield _part(found)
    if at < len(text):
        yield text[at:]


def _part(found: re.Match[str]) -> str | _Group:
    key = found["named"] or found["braced"] or found["number"]
    if key:
        return _Group(int(key) if key.isdecimal() else key)
    sign = found["escape"]
    return "$" if sign is None else _ESCAPES.get(sign, sign)


def in_the_case_of(old: str, new: str) -> str:
    """Return `new` in capitals, in small letters or with a capital first, where `old` is written so."""
    cased = [each for each in old if each.lower() != each.upper()]
    if not cased or not new:
        return new
    if all(each.islower() for each in cased):
        return new.lower()
    if len(cased) > 1 and all(each.isupper() for each in cased):
        return new.upper()
    if cased[0].isupper() or cased[0].istitle():
        first = next((at for at, each in enumerate(new) if each.lower() != each.upper()), 0)
        return new[:first] + new[first].upper() + new[first + 1 :]
    return new


def apply_changes(text: str, spans: Sequence[Span], changes: Sequence[Change]) -> tuple[str, tuple[Span, ...]]:
    """Return a text and its spans after changes that are in order and apart; what is put in is the author's own.

    Raises:
        ValueError: a change speaks of words that are not there.
    """
    pieces: list[str] = []
    kept: list[tuple[int, int, int]] = []
    at = by = 0
    for change in changes:
        if not at <= change.start <= change.end or text[change.start : change.end] != change.old:
            raise ValueError(f"no {change.old!r} at {change.start}")
        pieces += (text[at : change.start], change.new)
        kept.append((at, change.start, by))
        by += len(change.new) - (change.end - change.start)
        at = change.end
    pieces.append(text[at:])
    kept.append((at, len(text), by))
    return "".join(pieces), joined(tuple(_carried(spans, kept)))


def _carried(spans: Sequence[Span], kept: Sequence[tuple[int, int, int]]) -> Iterator[Span]:
    """What of spans lies in stretches that stay, moved as those are; both in order."""
    first = 0
    for span in sorted(spans, key=lambda each: each.start):
        while first < len(kept) and kept[first][1] <= span.start:
            first += 1
        for start, end, by in kept[first:]:
            if start >= span.end:
                break
            low, high = max(start, span.start), min(end, span.end)
            if low < high:
                yield Span(low + by, high + by, span.run)


def _bad(sentence: str) -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, sentence)
