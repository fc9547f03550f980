"""Documents of word processors, e-books and web pages become the Markdown that a golden file holds."""

import base64
import os
import re
import zipfile
from pathlib import Path

import pytest
from word_files import changed, dot, paragraph, picture, run, word_file

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.draft import Draft
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc

GOLDEN = Path(__file__).parents[2] / "golden" / "imports"


def read(path: Path, data: bytes) -> Draft:
    path.write_bytes(data)
    read = known_importers(Pandoc()).read(path)
    assert isinstance(read, Draft)
    return read


def shown(draft: Draft) -> str:
    """All that came of a document, for a golden file."""
    said = {"title": draft.title, "author": draft.author, "language": draft.language}
    lines = [f"{name}: {value}" for name, value in said.items() if value]
    lines += [f"{place}: {each.title}" for place in ("front", "back") for each in getattr(draft, place)]
    lines += [f"asset: {name}" for name in draft.assets]
    return "\n".join([*lines, *(f"! {each}" for each in draft.remarks), "", draft.text, ""])


def check(draft: Draft, name: str) -> None:
    """Compare with the golden file; INKWELL_GOLDEN=write writes it anew."""
    path = GOLDEN / name
    if os.environ.get("INKWELL_GOLDEN") == "write":
        path.write_text(shown(draft), "utf-8")
    assert shown(draft) == path.read_text("utf-8")


COMMENT = '<w:comment w:id="{}" w:author="Ruth Lee" w:date="2026-01-02T10:00:00Z">{}</w:comment>'
BEGIN = '<w:commentRangeStart w:id="{}"/>'
END = '<w:commentRangeEnd w:id="{0}"/><w:r><w:commentReference w:id="{0}"/></w:r>'


def edited() -> bytes:
    """What comes back from an editor who works in Word."""
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = [
        paragraph("The Ferryman", style="Title"),
        paragraph("A. N. Author", style="Author"),
        paragraph("The Rope", style="Heading1"),
        paragraph(
            "He ", BEGIN.format(0), "walked the ", run("last", "<w:i/>"), " mile", END.format(0), " home", note, "."
        ),
        paragraph(
            "A ", changed("del", "cold "), changed("ins", "bitter "), "wind, ", BEGIN.format(1), "and", END.format(1)
        ),
        paragraph(),
        paragraph(
            "She ", run("under", '<w:u w:val="single"/>'), run("stood", "<w:smallCaps/>"), " 5*4_3 #1 [x] &lt;b&gt;"
        ),
        paragraph("“", BEGIN.format(2), "First."),
        paragraph("Second.", END.format(2)),
        paragraph("* * *"),
        paragraph("- No list, only a dash."),
        paragraph(picture("rId3")),
        paragraph("Far: ", picture("rId4")),
        paragraph(changed("moveFrom", "Moved. "), "Stays. ", changed("moveTo", "Moved. ")),
        paragraph("Home", style="Heading1"),
        paragraph("The end."),
    ]
    comments = [
        COMMENT.format(0, paragraph("Is this needed?")),
        COMMENT.format(1, paragraph("One --> two.") + paragraph("Three.")),
        COMMENT.format(2, paragraph("Both of these.")),
    ]
    footnotes = '<w:footnote w:id="2">' + paragraph("A note, ", run("set", "<w:i/>"), " small.") + "</w:footnote>"
    return word_file("".join(body), "".join(comments), footnotes, {"image1.png": dot()})


def test_word_with_comments_and_tracked_changes(tmp_path: Path) -> None:
    draft = read(tmp_path / "edited.docx", edited())
    check(draft, "word.md")
    assert [node.title for _, node in draft.plan().manuscript.walk()] == ["The Rope", "Home"]
    assert list(draft.assets.values()) == [dot()]


def test_a_book_written_with_tracking_on_is_not_full_of_remarks(tmp_path: Path) -> None:
    body = [paragraph(changed("ins", f"Paragraph {number}, all of it new. ")) for number in range(5)]
    draft = read(tmp_path / "new.docx", word_file("".join(body)))
    assert "<!--" not in draft.text
    assert draft.text.count("all of it new") == 5
    assert draft.remarks == ("The text was written with changes tracked, so what was inserted is the text.",)


def test_styles_say_what_a_paragraph_is(tmp_path: Path) -> None:
    page = [("A. N. Author, 100 words", "Contact"), ("The Ferryman", "Title"), ("by A. N. Author", "Author")]
    text = [
        ("One", "Title"),
        ("Rain.", ""),
        ("~", "SceneBreak"),
        ("Sun.", "Author"),
        ("Two", "Title"),
        ("END", "TheEnd"),
    ]
    body = "".join(paragraph(words, style=style) for words, style in [*page, *text])
    draft = read(tmp_path / "a.docx", word_file(body))
    assert (draft.title, draft.author) == ("The Ferryman", "A. N. Author")
    assert draft.text == "# One\n\nRain.\n\n* * *\n\nSun.\n\n# Two"
    assert draft.remarks == ("The manuscript's title page was left out; an export makes it anew.",)


SOURCE = f"""% The Ferryman
% A. N. Author

# One

A *word* **so** ~~gone~~ and “here”.[^1]

> Quoted *words*.

---

After the break, 1984\\. `code`

- a
- b

[a link](https://example.org/a_(b)) [a file](file:///etc/passwd) [inner](#one)

![A dot](data:image/png;base64,{base64.b64encode(dot()).decode()})

![Far](http://127.0.0.1:9/far.png)

# Two

verse line\\
second line

[^1]: The *note*.
"""


@pytest.mark.parametrize("kind", ["odt", "epub", "html", "rtf"])
def test_other_formats(tmp_path: Path, kind: str) -> None:
    options = ("--standalone", "--embed-resources") if kind == "html" else ("--standalone",)
    made = Pandoc().convert(SOURCE.encode(), "markdown-smart", kind, options)
    draft = read(tmp_path / f"book.{kind}", made.output)
    check(draft, f"{kind}.md")
    assert [node.title for _, node in draft.plan().manuscript.walk() if node.parent is None][-2:] == ["One", "Two"]


STYLED = """<html><head><style>/* x */ .c1, p.c2 { color: red; font-style: italic } .c3{font-weight:700}</style></head>
<body><p>A <span class="c1">slanted</span> <span class="c1 c3">heavy</span> <span class="c2">plain</span> word,
<span style="text-decoration: line-through">struck</span>.</p></body></html>"""


LOOKS = r"\pard\plain \s0\rtlch\af6\afs24 \ltrch\ql\ltrpar"
EMPTY_RTF = {
    "LibreOffice": rf"{LOOKS}{{\loch First.}}"
    + "\n"
    + rf"\par {LOOKS}\loch"
    + "\n\n"
    + rf"\par {LOOKS}{{\loch Second.}}\par ",
    "Word": r"{\rtlch\fcs1 \af0 \ltrch\fcs0 \insrsid1 First.\par }{\rtlch \insrsid2 \par }{\insrsid1 Second.\par }",
    "bookmarked": r"First.\par {\*\bkmkstart _Go}{\*\bkmkend _Go}\par Second.\par ",
}


@pytest.mark.parametrize("writer", EMPTY_RTF)
def test_empty_lines_part_scenes_in_rich_text(tmp_path: Path, writer: str) -> None:
    rest = "".join(f"And so on {number}.\\par " for number in range(4))
    draft = read(tmp_path / "a.rtf", f"{{\\rtf1\\ansi {EMPTY_RTF[writer]}{rest}}}".encode())
    assert draft.text.split("\n\n")[:4] == ["First.", "* * *", "Second.", "And so on 0."]
    assert draft.remarks == ("Empty lines between paragraphs became scene breaks: 1.",)


def test_no_sign_of_an_empty_line_is_left_in_rich_text(tmp_path: Path) -> None:
    row = r"\trowd\cellx900\cellx1800\intbl One\cell\par \cell\row\pard "
    body = rf"First.\par \u8212\par {{\footnote A note.\par \par More.}}Second.\par {row}\par \page\par Third."
    draft = read(tmp_path / "a.rtf", f"{{\\rtf1\\ansi {body}}}".encode())
    assert "inkwell" not in draft.text
    assert [word for word in ("First", "—", "Second", "note", "More", "One", "Third") if word not in draft.text] == []


def test_italics_that_only_a_style_sheet_says_are_kept(tmp_path: Path) -> None:
    assert read(tmp_path / "a.html", STYLED.encode()).text == "A *slanted **heavy*** plain word, ~~struck~~."


HOSTILE = """<!DOCTYPE html><html><head><title>T</title><script>alert(1)</script>
<!ENTITY x SYSTEM "file:///etc/passwd"></head><body><h1>One</h1>
<p>Words <a href="javascript:alert(1)">here</a> &x; <img src="/etc/passwd"><img
src="http://127.0.0.1:9/a.png" alt="far"></p>
<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object></body></html>"""


def test_a_hostile_page_is_words(tmp_path: Path) -> None:
    draft = read(tmp_path / "a.html", HOSTILE.encode())
    assert "root:" not in draft.text
    assert "alert" not in draft.text
    assert re.fullmatch(r"# One\n\nWords here &x; far", draft.text.split("\n\n<")[0].strip()), draft.text
    assert any("on the net were not fetched: 1" in each for each in draft.remarks)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("deep.html", b"<html>" + b"<blockquote>" * 20_000 + b"x", ErrorKind.BAD_INPUT),
        ("torn.docx", edited()[:900] + edited()[-400:], ErrorKind.BAD_INPUT),
        ("no.docx", word_file("<w:p><w:r>"), ErrorKind.BAD_INPUT),
    ],
    ids=["nested too deep", "torn", "broken XML"],
)
def test_what_cannot_be_read_gives_one_sentence(tmp_path: Path, name: str, data: bytes, kind: ErrorKind) -> None:
    with pytest.raises(InkwellError) as refused:
        read(tmp_path / name, data)
    assert refused.value.kind is kind
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize(
    ("kind", "entry", "data", "says"),
    [
        ("odt", "META-INF/manifest.xml", b"<manifest:encryption-data/>", "password"),
        ("epub", "META-INF/encryption.xml", b'<EncryptionMethod Algorithm="http://x/aes"/>', "DRM"),
        ("epub", "META-INF/rights.xml", b"<rights/>", "DRM"),
    ],
)
def test_a_locked_document_is_told(tmp_path: Path, kind: str, entry: str, data: bytes, says: str) -> None:
    types = {"odt": "application/vnd.oasis.opendocument.text", "epub": "application/epub+zip"}
    path = tmp_path / f"a.{kind}"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", types[kind])
        archive.writestr("META-INF/container.xml", "<x/>")
        archive.writestr(entry, data)
    with pytest.raises(InkwellError, match=says):
        known_importers(Pandoc()).read(path)
