"""What pandoc passes over of a review in Word, written so that it does not (ECMA-376, part 1, 17.13).

A comment on no words in particular has a reference and no range; it gets an empty one. Words that were moved are told
by the author of the change. Words that were set in italics, bold or struck out with changes tracked get a comment that
says so.

All is found by looking for a name in the bytes, which is quick: other threads wait for it.
"""

import re
from collections.abc import Iterator
from typing import Final

from inkwell.exchange.archive import Archive
from inkwell.exchange.review import LETTERS, MOVED
from inkwell.translation import tr

_BODY: Final = "word/document.xml"
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_COMMENTS: Final = "word/comments.xml"
_SPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ID: Final = re.compile(rb"w:id=\"([^\"<>]{1,40})\"")
_SAID: Final = re.compile(rb"w:(?:author|date)=\"[^\"<>]{0,400}\"")
_MOST: Final = 5_000
"""Changes of letters that are told; a book that was set anew as a whole has more."""
_LOOKS: Final = ((b"i", "in italics"), (b"b", "in bold"), (b"strike", "struck out"))
_OFF: Final = (b"0", b"false", b"none", b"off")
_NEAR: Final = 20_000
"""Bytes before a mark where its run begins."""

Put = tuple[int, bytes]
"""A place, and what is put in there."""


def with_review(archive: Archive) -> None:
    """Make a Word document tell all of its review; what it cannot tell is added to the remarks."""
    comments: list[bytes] = []
    silent = 0
    for name in (_BODY, *_NOTES):
        data = archive.entries.get(name, b"")
        puts = [*_points(data), *_moves(data)]
        if name == _BODY:
            told, silent = _letters(data, comments)
            puts += told
        if puts:
            archive.entries[name] = _put(data, puts)
    if comments:
        archive.entries[_COMMENTS] = _with_comments(archive.entries.get(_COMMENTS, b""), comments)
    if silent:
        archive.remarks.append(tr("Tracked changes of how it looks are made, and not told: {silent:,}.", silent=silent))


def _put(data: bytes, puts: list[Put]) -> bytes:
    pieces: list[bytes] = []
    at = 0
    # Where several begin at one place, they stand in the order that they were found in.
    for place, piece in sorted(puts, key=lambda each: each[0]):
        pieces += [data[at:place], piece]
        at = place
    return b"".join([*pieces, data[at:]])


def _tags(data: bytes, name: bytes) -> Iterator[tuple[int, bytes]]:
    """Where each element of a name begins, and its tag."""
    sign = b"<w:" + name
    at = data.find(sign)
    while at >= 0:
        end = data.find(b">", at)
        if end < 0:
            return
        if data[at + len(sign) : at + len(sign) + 1] in (b" ", b"\n", b"\r", b"\t", b"/", b">"):
            yield at, data[at : end + 1]
        at = data.find(sign, end)


def _run_before(data: bytes, at: int) -> int:
    """Where the run begins that this place lies in; -1 where it lies in none."""
    least = max(at - _NEAR, 0)
    begins = max(data.rfind(b"<w:r>", least, at), data.rfind(b"<w:r ", least, at))
    return -1 if begins < 0 or data.find(b"</w:r>", begins, at) >= 0 else begins


# comments without a range


def _points(data: bytes) -> Iterator[Put]:
    """Empty ranges for the comments that have none."""
    ranged = {found[1] for _, tag in _tags(data, b"commentRangeStart") if (found := _ID.search(tag))}
    for at, tag in _tags(data, b"commentReference"):
        found, run = _ID.search(tag), _run_before(data, at)
        if found and run >= 0 and found[1] not in ranged:
            ranged.add(found[1])
            yield run, b'<w:commentRangeStart w:id="%b"/><w:commentRangeEnd w:id="%b"/>' % (found[1], found[1])


# what was moved


def _moves(data: bytes) -> Iterator[Put]:
    for name in (b"moveFrom", b"moveTo"):
        for at, tag in _tags(data, name):
            author = tag.find(b'w:author="')
            if author >= 0:
                yield at + author + len(b'w:author="'), MOVED.encode()


# words in other letters


def _letters(data: bytes, comments: list[bytes]) -> tuple[list[Put], int]:
    """Comments on the words that were set in other letters, and how many changes of looks go without one."""
    silent = sum(1 for name in (b"pPrChange", b"tblPrChange", b"sectPrChange") for _ in _tags(data, name))
    puts: list[Put] = []
    last_end, last_said = -1, b""
    for at, tag in _tags(data, b"rPrChange"):
        run = _run_before(data, at)
        ends = data.find(b"</w:r>", at) + len(b"</w:r>")
        said = _what_changed(data, run, at, tag)
        if run < 0 or ends < len(b"</w:r>") or not said or len(comments) >= _MOST:
            silent += 1
            continue
        signed = b" ".join(_SAID.findall(tag)) + said
        if run == last_end and signed == last_said:
            # The same goes on in the next run.
            puts[-1] = (ends, puts[-1][1])
        else:
            name = f"{LETTERS}{len(comments)}".encode()
            comments.append(_comment(name, b" ".join(_SAID.findall(tag)), said))
            puts += [
                (run, b'<w:commentRangeStart w:id="%b"/>' % name),
                (ends, b'<w:commentRangeEnd w:id="%b"/>' % name),
            ]
        last_end, last_said = ends, signed
    return puts, silent


def _what_changed(data: bytes, run: int, at: int, tag: bytes) -> bytes:
    """Which letters the words of a run are in now that they were not before, or the other way about."""
    ends = at if tag.endswith(b"/>") else data.find(b"</w:rPrChange>", at)
    if run < 0 or ends < 0:
        return b""
    # What stands before the change and behind it are the properties that hold now; within it, those that held.
    now, before = data[run:at], data[at:ends]
    now += data[ends : max(data.find(b"</w:rPr>", ends + len(b"</w:rPrChange>")), ends)]
    said = [
        f"{'set' if _is_on(now, name) else 'no longer'} {words}"
        for name, words in _LOOKS
        if _is_on(now, name) != _is_on(before, name)
    ]
    return ", ".join(said).encode()


def _is_on(properties: bytes, name: bytes) -> bool:
    found = next(_tags(properties, name), None)
    if found is None:
        return False
    value = re.search(rb"w:val=\"(\w*)\"", found[1])
    return value is None or value[1].lower() not in _OFF


def _comment(name: bytes, signed: bytes, words: bytes) -> bytes:
    return b'<w:comment w:id="%b" %b><w:p><w:r><w:t>%b</w:t></w:r></w:p></w:comment>' % (name, signed, words)


def _with_comments(data: bytes, comments: list[bytes]) -> bytes:
    ends = data.rfind(b"</w:comments>")
    if ends < 0:
        # There are none yet, or the element that would hold them is empty.
        return b'<w:comments xmlns:w="%b">%b</w:comments>' % (_SPACE.encode(), b"".join(comments))
    return data[:ends] + b"".join(comments) + data[ends:]
