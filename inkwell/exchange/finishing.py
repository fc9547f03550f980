"""What pandoc leaves to be set right in the packages that it makes: dates, landmarks, descriptions of pictures."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from inkwell.exchange.illustrations import media_type
from inkwell.exchange.matter_marks import styled_odt, styled_word
from inkwell.exchange.picture_sizes import fitted_odt, fitted_word
from inkwell.exchange.presets import Preset
from inkwell.exchange.sheet_styles import text_height, text_width
from inkwell.exchange.word_sections import with_right_hand_chapters
from inkwell.exchange.word_threads import COMMENTS, EXTENDED, RELATIONS, TYPES, threaded, with_part

Change = Callable[[str], str]
_POINTS: Final = 72 / 25.4
_DATA: Final = re.compile(r'descr="data:[^"]*"')
_MODIFIED: Final = re.compile(r'(<meta property="dcterms:modified">)[^<]*')
_CREATED: Final = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_EPOCH: Final = re.compile(r'<dc:date id="epub-date">1970-01-01T00:00:00Z</dc:date>\s*')
_ODT_DATE: Final = re.compile(r"(<(?:dc:date|meta:creation-date)>)[^<]*")
_SHOWN_NAME: Final = re.compile(r'(text:style-name=")([^"<> ]+ [^"<>]*)(?=")')
_LANDMARKS: Final = re.compile(r'(<nav epub:type="landmarks".*?)(</ol>)', re.DOTALL)
_CHAPTER: Final = re.compile(r'<a href="(text/ch\d+\.xhtml)')
_SPINE: Final = re.compile(r"<spine[^>]*>")
_COVER: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><meta charset="utf-8" /><title>Cover</title></head>
<body epub:type="cover" style="margin: 0; text-align: center;"><img src="../media/cover.{}" alt="Cover"
style="max-width: 100%; max-height: 100vh;" /></body>
</html>
"""


def finished_docx(
    data: bytes, time: datetime, preset: Preset, chapters: int, matter: Mapping[str, str] | None = None
) -> bytes:
    """A Word document that says when it was made, and of whose pictures nobody reads the bytes aloud.

    Headings of the levels up to `chapters` begin on right-hand pages where the preset says so; `matter` are the
    bookmarks of headings before and behind the story (see `matter_marks`).
    """
    stamp = f"{time:%Y-%m-%dT%H:%M:%SZ}"

    def document(text: str) -> str:
        text = _DATA.sub('descr=""', text) if 'descr="data:' in text else text
        text = fitted_word(text, *_room(preset))
        text = with_right_hand_chapters(text, chapters) if preset.right_hand else text
        return styled_word(text, matter or {})

    changes: dict[str, Change] = {
        "word/document.xml": document,
        "docProps/core.xml": lambda text: _CREATED.sub(rf"\g<1>{stamp}", text),
    }
    comments, threads = threaded(_part(data, COMMENTS))
    if not threads:
        return _rewritten(data, changes)
    changes[COMMENTS] = lambda _old: comments.decode("utf-8")
    for name in (TYPES, RELATIONS):
        changes[name] = lambda text, name=name: with_part(name, text.encode("utf-8")).decode("utf-8")
    return _rewritten(data, changes, {EXTENDED: threads})


def _part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name) if name in package.namelist() else b""


def finished_odt(data: bytes, time: datetime, preset: Preset, matter: Mapping[str, str] | None = None) -> bytes:
    """An OpenDocument text that says when it was made, with pictures that fit its pages; `matter` as above."""
    stamp = f"{time:%Y-%m-%dT%H:%M:%SZ}"
    changes: dict[str, Change] = {"meta.xml": lambda text: _ODT_DATE.sub(rf"\g<1>{stamp}", text)}

    def content(text: str) -> str:
        # Pandoc calls a style by the name that is shown; a name in XML has no spaces (ODF 1.3, 19.880).
        text = _SHOWN_NAME.sub(lambda found: found[1] + found[2].replace(" ", "_20_"), text)
        return styled_odt(fitted_odt(text, *_room(preset)), matter or {})

    return _rewritten(data, changes | {"content.xml": content})


def _room(preset: Preset) -> tuple[float, float]:
    """Width and height that a picture may have, in points: a line of words stands on its page too."""
    tall = text_height(preset) * _POINTS - preset.size * preset.spacing / 100 * 3
    return text_width(preset) * _POINTS, max(tall, 20.0)


def finished_epub(data: bytes, time: datetime, begins: str, styles: str, cover: bytes | None = None) -> bytes:
    """An e-book with our style sheet and its cover, which says when it was made and where the story begins.

    That is at the heading `begins`. Pandoc in its sandbox reads neither a style sheet nor a cover: both are put in here
    (EPUB 3.3, section 5.5 on the `cover-image` property). A cover that is no PNG, JPEG, GIF or SVG is left out.
    """
    stamp = f"{time:%Y-%m-%dT%H:%M:%SZ}"
    kind = media_type(cover) if cover else ""
    ending = {"image/jpeg": "jpg", "image/svg+xml": "svg"}.get(kind, kind.rpartition("/")[2])
    start = _file_with(data, begins)

    def package(text: str) -> str:
        text = _EPOCH.sub("", _MODIFIED.sub(rf"\g<1>{stamp}", text))
        if not kind:
            return text
        text = text.replace("</metadata>", '  <meta name="cover" content="cover_image" />\n  </metadata>', 1)
        items = (
            f'  <item id="cover_image" href="media/cover.{ending}" media-type="{kind}" properties="cover-image" />\n'
            '    <item id="cover_xhtml" href="text/cover.xhtml" media-type="application/xhtml+xml" />\n  </manifest>'
        )
        text = text.replace("</manifest>", items, 1)
        return _SPINE.sub(r'\g<0>\n    <itemref idref="cover_xhtml" />', text, count=1)

    def contents(text: str) -> str:
        place = start or next(iter(_CHAPTER.findall(text)), "")
        rows = [("text/cover.xhtml", "cover", "Cover")] if kind else []
        rows += [(place, "bodymatter", "The story")] if place else []
        marks = "".join(f'<li><a href="{where}" epub:type="{named}">{words}</a></li>' for where, named, words in rows)
        return _LANDMARKS.sub(rf"\g<1>{marks}\g<2>", text, count=1)

    changes: dict[str, Change] = {"EPUB/content.opf": package, "EPUB/nav.xhtml": contents}
    changes["EPUB/styles/stylesheet1.css"] = lambda _old: styles
    added = {f"EPUB/media/cover.{ending}": cover or b"", "EPUB/text/cover.xhtml": _COVER.format(ending).encode()}
    return _rewritten(data, changes, added if kind else {})


def _file_with(data: bytes, heading: str) -> str:
    """The text file of an e-book with an element of this id; "" where there is none."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist() if heading else ():
            if name.startswith("EPUB/text/") and f'id="{heading}"'.encode() in package.read(name):
                return name.removeprefix("EPUB/")
    return ""


def _rewritten(data: bytes, changes: Mapping[str, Change], added: Mapping[str, bytes] | None = None) -> bytes:
    """The same package with some of its texts changed and some files more; the others, and their order, stay."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.infolist():
            contents = old.read(entry)
            if entry.filename in changes:
                contents = changes[entry.filename](contents.decode("utf-8")).encode("utf-8")
            new.writestr(entry, contents, entry.compress_type, 6)
        for name, contents in (added or {}).items():
            new.writestr(name, contents, zipfile.ZIP_DEFLATED, 6)
    return made.getvalue()
