"""Answers to comments and comments that are resolved: in from Word, and out to it again."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree

from ferry import one_scene
from hypothesis import given
from hypothesis import strategies as st
from word_files import paragraph, word_file

from inkwell.exchange.archive import Archive
from inkwell.exchange.draft import Draft
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import BETA_READERS
from inkwell.exchange.word_threads import COMMENTS, EXTENDED, threaded, with_threads

EX = "http://schemas.microsoft.com/office/word/2012/wordml"
WHEN = "2026-01-02T10:00:00Z"
ANNA, RUTH = "Anna B. Marsh", "Ruth Lee"
TEXT = (
    f"He went<!-- {RUTH}, {WHEN}: resolved: Where? --><!-- {ANNA}, {WHEN}: reply to {RUTH}: Home. --> away. "
    f"She stayed<!-- {RUTH}, {WHEN}: Why? -->."
)


def comment(number: int, author: str, words: str) -> str:
    body = paragraph(words).replace("<w:p>", f'<w:p w14:paraId="0000000{number}">')
    return f'<w:comment w:id="{number}" w:author="{author}" w:date="{WHEN}">{body}</w:comment>'


def ranged(number: int, words: str) -> str:
    return (
        f'<w:commentRangeStart w:id="{number}"/><w:r><w:t>{words}</w:t></w:r><w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def with_extended(data: bytes, states: str, path: Path) -> None:
    path.write_bytes(data)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr(EXTENDED, f'<w15:commentsEx xmlns:w15="{EX}">{states}</w15:commentsEx>')


def text_of(path: Path) -> str:
    draft = known_importers(Pandoc()).read(path)
    assert isinstance(draft, Draft)
    return draft.text


def test_replies_say_whom_they_answer_and_resolved_comments_that_they_are(tmp_path: Path) -> None:
    path = tmp_path / "edited.docx"
    comments = comment(1, RUTH, "Where?") + comment(2, ANNA, "Home.") + comment(3, RUTH, "Why?")
    states = (
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000003" w15:done="0"/>'
    )
    body = f"<w:p>{ranged(1, 'He')}{ranged(2, ' went')}{ranged(3, ' away')}</w:p>"
    with_extended(word_file(body, comments), states, path)
    assert text_of(path) == (
        f"He<!-- {RUTH}, {WHEN}: resolved: Where? --> went<!-- {ANNA}, {WHEN}: reply to {RUTH}: Home. -->"
        f" away<!-- {RUTH}, {WHEN}: Why? -->"
    )


def test_word_gets_them_as_its_own_again(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    Exporter(Pandoc(), lambda *_: ()).export(one_scene(TEXT), path, Format.DOCX, BETA_READERS)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    words = ["".join(each.itertext()) for each in ElementTree.fromstring(parts[COMMENTS])]
    assert words == ["Where?", "Home.", "Why?"]
    rows = [
        {name.removeprefix(f"{{{EX}}}"): value for name, value in each.attrib.items()}
        for each in ElementTree.fromstring(parts[EXTENDED])
    ]
    names = [row["paraId"] for row in rows]
    assert rows == [
        {"paraId": names[0], "done": "1"},
        {"paraId": names[1], "paraIdParent": names[0], "done": "0"},
        {"paraId": names[2], "done": "0"},
    ]
    assert b"commentsExtended" in parts["[Content_Types].xml"]
    assert b"commentsExtended" in parts["word/_rels/document.xml.rels"]
    assert text_of(path).removeprefix("# Scene\n\n") == TEXT


def test_where_nothing_is_answered_nothing_is_added(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    text = f"He went<!-- {ANNA}: reply to Nobody: Home. -->."
    Exporter(Pandoc(), lambda *_: ()).export(one_scene(text), path, Format.DOCX, BETA_READERS)
    with zipfile.ZipFile(path) as package:
        assert EXTENDED not in package.namelist()
        assert b"reply to Nobody: Home." in package.read(COMMENTS)


PIECES = [
    '<w:comment w:author="A">',
    "</w:comment>",
    "<w:p>",
    '<w:p w14:paraId="01">',
    "<w:t>resolved: x",
    "</w:p>",
    "<w:p",
]


@given(st.lists(st.sampled_from(PIECES), max_size=15))
def test_damaged_comments_are_taken_as_they_are(pieces: list[str]) -> None:
    data = "".join(pieces).encode()
    archive = Archive({COMMENTS: data, EXTENDED: b'<w15:commentEx w15:paraId="01" w15:done="1"/>'})
    with_threads(archive)
    assert archive.entries[COMMENTS].replace(b'<w:r><w:t xml:space="preserve">resolved: </w:t></w:r>', b"") == data
    assert threaded(data)[0].count(b"x") >= data.count(b"x")
