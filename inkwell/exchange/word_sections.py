"""A Word document whose chapters begin on right-hand pages: each is a section of its own, of the kind "odd page".

Format: ECMA-376, part 1, 17.6 (sections). A section's properties stand in its last paragraph, the last one's in the
body; what begins on which page, the section itself says.
"""

import re
from typing import Final

_HEADING: Final = re.compile(r'<w:p><w:pPr>\s*<w:pStyle w:val="Heading([1-6])" ?/>')
_SECTION: Final = re.compile(r"<w:sectPr\b[^>]*>.*?</w:sectPr>", re.DOTALL)
_NUMBERED: Final = re.compile(r"\s*<w:pgNumType\b[^>]*/>")
_REFERENCES: Final = re.compile(r"\s*<w:(?:header|footer)Reference\b[^>]*/>")
_FIRST_FOOTER: Final = re.compile(r'\s*<w:footerReference\b(?=[^>]*w:type="first")[^>]*/>')
_WORDS: Final = re.compile(r'<w:pStyle w:val="(?:BodyText|FirstParagraph)" ?/>')


def with_right_hand_chapters(document: str, chapters: int) -> str:
    """The document's XML with a section before each heading of the levels up to `chapters`.

    The pages before the first of them, where no text stands there, have neither header nor number.
    """
    found = list(_SECTION.finditer(document))
    starts = [each.start() for each in _HEADING.finditer(document) if int(each[1]) <= chapters]
    if not found or not starts:
        # What stands under a chapter's first page would stand under the title.
        return _FIRST_FOOTER.sub("", document)
    whole = found[-1]
    section = whole[0].replace("<w:pgSz", '<w:type w:val="oddPage"/><w:pgSz', 1)
    front = whole[0] if _WORDS.search(document, 0, starts[0]) else _REFERENCES.sub("", whole[0])
    later = _NUMBERED.sub("", section)
    pieces = [document[whole.end() :], later, document[starts[-1] : whole.start()]]
    for at in range(len(starts) - 1, -1, -1):
        before = document[starts[at - 1] if at else 0 : starts[at]]
        pieces.append(_ended(before, later if at else front))
    return "".join(reversed(pieces))


def _ended(text: str, section: str) -> str:
    """XML whose last paragraph ends a section; as it is where there is no paragraph."""
    end = text.rfind("</w:p>")
    if end < 0:
        return text
    if "</w:tbl>" in text[end:]:
        return f"{text}<w:p><w:pPr>{section}</w:pPr></w:p>"
    start = max(text.rfind("<w:p>", 0, end), text.rfind("<w:p ", 0, end))
    begins = text.index(">", start) + 1
    if not text.startswith("<w:pPr>", begins):
        return f"{text[:begins]}<w:pPr>{section}</w:pPr>{text[begins:]}"
    closes = text.index("</w:pPr>", begins)
    return text[:closes] + section + text[closes:]
