"""Which comments of a Word document answer others, and which are resolved: what pandoc passes over, in words, and back.

Word keeps it in a part of its own ([MS-DOCX], 2.5.4.2, commentsEx), which names comments by their last paragraphs. In
the manuscript a comment says it itself, as in `reply to Ruth Lee: He is tired.` and `resolved: Is this needed?`
"""

import re
from dataclasses import dataclass
from typing import Final

from inkwell.exchange.archive import Archive

COMMENTS: Final = "word/comments.xml"
EXTENDED: Final = "word/commentsExtended.xml"
TYPES: Final = "[Content_Types].xml"
RELATIONS: Final = "word/_rels/document.xml.rels"
_RESOLVED: Final = "resolved: "
_COMMENT: Final = re.compile(rb"<w:comment\b([^<>]*)>(.*?)</w:comment>", re.DOTALL)
_STATE: Final = re.compile(rb"<\w+:commentEx\b[^<>]*>")
_FIELD: Final = re.compile(rb"\b(paraId|paraIdParent|done)=\"(\w+)\"")
_PARAGRAPH: Final = re.compile(rb"\bw14:paraId=\"(\w+)\"")
_AUTHOR: Final = re.compile(rb"w:author=\"([^\"<>]*)\"")
_BEGINS: Final = re.compile(rb"<w:p(?: [^<>]*)?>(?:<w:pPr>.*?</w:pPr>|<w:pPr\s*/>)?", re.DOTALL)
_SAYS: Final = re.compile(rb"(<w:t[^<>]*>)(resolved: |reply to ([^:<>]{1,200}): )")
_MOST: Final = 8 * 1024 * 1024
"""Bytes of comments that are looked at."""
_W14: Final = (
    b' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    b' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
_EX: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
_TYPE: Final = (
    b'<Override PartName="/word/commentsExtended.xml" ContentType="application/'
    b'vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>'
)
_RELATION: Final = (
    b'<Relationship Id="rIdInkThreads" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended"'
    b' Target="commentsExtended.xml"/></Relationships>'
)


def with_threads(archive: Archive) -> None:
    """Make the comments of a Word document say what they answer, and whether they are resolved."""
    data, extended = archive.entries.get(COMMENTS, b""), archive.entries.get(EXTENDED, b"")
    states = [dict(_FIELD.findall(tag)) for tag in _STATE.findall(extended[:_MOST])]
    said = {state[b"paraId"]: state for state in states if b"paraId" in state}
    if not said or len(data) > _MOST:
        return
    authors: dict[bytes, bytes] = {}
    for comment in _COMMENT.finditer(data):
        author = _AUTHOR.search(comment[1])
        for name in _PARAGRAPH.findall(comment[2]):
            authors[name] = author[1] if author else b""

    def told(comment: "re.Match[bytes]") -> bytes:
        names = _PARAGRAPH.findall(comment[2])
        state = said.get(names[-1], {}) if names else {}
        above = state.get(b"paraIdParent")
        if above is not None:
            words = b"reply to %b: " % (re.sub(rb"[:;!?\s]+", b" ", authors.get(above, b"")).strip() or b"a comment")
        elif state.get(b"done") in (b"1", b"true", b"on"):
            words = _RESOLVED.encode()
        else:
            return comment[0]
        run = b'<w:r><w:t xml:space="preserve">%b</w:t></w:r>' % words
        return _BEGINS.sub(lambda begins: begins[0] + run, comment[0], count=1)

    archive.entries[COMMENTS] = _COMMENT.sub(told, data)


@dataclass
class _Thread:
    """A comment that has gone by: its author, the name of its paragraph, whom it answers, whether it is resolved."""

    author: bytes
    name: bytes
    above: bytes = b""
    done: bool = False

    @property
    def tag(self) -> bytes:
        """What says it in a part of its own."""
        above = b' w15:paraIdParent="%b"' % self.above if self.above else b""
        return b'<w15:commentEx w15:paraId="%b"%b w15:done="%d"/>' % (self.name, above, self.done)


def threaded(comments: bytes) -> tuple[bytes, bytes]:
    """A Word document's comments without such words, and the part that says it instead, b"" where none says any.

    A reply answers the last comment before it that is no reply and is by whom it names; where there is none, its words
    stay.
    """
    threads: list[_Thread] = []

    def told(comment: "re.Match[bytes]") -> bytes:
        author, says = _AUTHOR.search(comment[1]), _SAYS.search(comment[2])
        here = _Thread(author[1] if author else b"", b"%08X" % (0x10000000 + len(threads)))
        tops = [each for each in threads if not each.above]
        here.above = next((each.name for each in reversed(tops) if says and each.author == says[3]), b"")
        here.done = says is not None and says[3] is None
        threads.append(here)
        within = _SAYS.sub(rb"\1", comment[2], count=1) if here.above or here.done else comment[2]
        last = max(within.rfind(b"<w:p>"), within.rfind(b"<w:p "))
        within = within[: last + 4] + b' w14:paraId="%b"' % here.name + within[last + 4 :] if last >= 0 else within
        return b"<w:comment%b>%b</w:comment>" % (comment[1], within)

    made = _COMMENT.sub(told, comments)
    if not any(each.above or each.done for each in threads):
        return comments, b""
    made = re.sub(rb"<w:comments\b", lambda found: found[0] + _W14, made, count=1)
    tags = b"".join(each.tag for each in threads)
    return made, b'<?xml version="1.0" encoding="UTF-8"?><w15:commentsEx xmlns:w15="%b">%b</w15:commentsEx>' % (
        _EX.encode(),
        tags,
    )


def with_part(name: str, data: bytes) -> bytes:
    """The package's lists of parts with the part of the threads in them."""
    if name == TYPES:
        return data.replace(b"</Types>", _TYPE)
    return data.replace(b"</Relationships>", _RELATION)
