"""The styles, page and headers that pandoc gives a Word document: a reference document made from a preset.

Format: ECMA-376, part 1 (WordprocessingML). Lengths there are twentieths of a point, type in half points, lines in
240ths of a line.
"""

import io
import zipfile
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from inkwell.exchange.presets import Preset
from inkwell.exchange.sheet_styles import Looks, numbered_below, paragraph_looks

_TWIPS: Final = 1440 / 25.4
"""Twentieths of a point in a millimetre."""
_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R: Final = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_REL: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_DECLARED: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS: Final = ("styles", "settings", "fontTable", "footnotes", "comments", "numbering")
_NAMES: Final = {
    "Footnote Text": "footnote text",
    "Comment Text": "annotation text",
    "Header": "header",
    "Footer": "footer",
    **{f"Heading {level}": f"heading {level}" for level in range(1, 7)},
    **{f"Contents {level}": f"toc {level}" for level in range(1, 4)},
}
"""What Word itself calls some of the styles."""
_SIDES: Final = {"justify": "both"}
_PAGE: Final = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def reference_docx(preset: Preset, title: str, surname: str, author: str, language: str, chapters: int = 1) -> bytes:
    """A Word document without words that has the preset's styles, page and headers.

    `title`, `surname` and `author` stand over the pages where the preset has a header.
    """
    headers = _headers(preset, title, surname, author)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _content_types(headers))
        package.writestr("_rels/.rels", _rels([("officeDocument", "word/document.xml", "rId1")]))
        links = [(part, f"{part}.xml", f"rId{at}") for at, part in enumerate(_PARTS, 1)]
        links += [(_kind(name), f"{name}.xml", f"rIdInk{name}") for name in headers]
        package.writestr("word/_rels/document.xml.rels", _rels(links))
        package.writestr("word/document.xml", _document(preset, headers))
        package.writestr("word/styles.xml", _styles(preset, language, chapters))
        package.writestr("word/settings.xml", _settings(preset))
        package.writestr("word/footnotes.xml", _footnotes())
        for name in ("fonts", "comments", "numbering"):
            file = "fontTable" if name == "fonts" else name
            package.writestr(f"word/{file}.xml", f"{_DECLARED}<w:{name} {_W}/>")
        for name, contents in headers.items():
            package.writestr(f"word/{name}.xml", contents)
    return made.getvalue()


def _kind(name: str) -> str:
    return name.rstrip("123")


def _content_types(headers: dict[str, str]) -> str:
    parts = {"document": "document.main", **{part: part for part in _PARTS}}
    parts |= {name: _kind(name) for name in headers}
    rows = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in parts.items()
    )
    return (
        f'{_DECLARED}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{rows}</Types>"
    )


def _rels(links: list[tuple[str, str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{_REL}/{kind}" Target="{target}"/>' for kind, target, name in links
    )
    return f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS)


# the page


def _document(preset: Preset, headers: dict[str, str]) -> str:
    return f"{_DECLARED}<w:document {_W} {_R}><w:body><w:p/>{_section(preset, headers)}</w:body></w:document>"


def _section(preset: Preset, headers: dict[str, str]) -> str:
    margins = preset.margins
    pages = dict(zip("123", ("default", "even", "first"), strict=True))
    refs = "".join(f'<w:{_kind(name)}Reference w:type="{pages[name[-1]]}" r:id="rIdInk{name}"/>' for name in headers)
    titled = preset.title_page != "none" or preset.right_hand
    lines = '<w:lnNumType w:countBy="5" w:restart="newPage"/>' if preset.line_numbers else ""
    # The first page with words is page 1; where pages face each other, the title is on a right-hand one.
    uncounted = preset.title_page != "none" and not preset.mirrored
    start = '<w:pgNumType w:start="0"/>' if uncounted else ""
    return (
        f'<w:sectPr>{refs}<w:pgSz w:w="{_twips(preset.width)}" w:h="{_twips(preset.height)}"/>'
        f'<w:pgMar w:top="{_twips(margins.top)}" w:right="{_twips(margins.outer)}" '
        f'w:bottom="{_twips(margins.bottom)}" w:left="{_twips(margins.inner)}" '
        f'w:header="{_twips(margins.top / 2)}" w:footer="{_twips(margins.bottom / 2)}" w:gutter="0"/>'
        f"{lines}{start}{'<w:titlePg/>' if titled else ''}</w:sectPr>"
    )


def _headers(preset: Preset, title: str, surname: str, author: str) -> dict[str, str]:
    """The parts that stand over and under the pages, by name."""
    found: dict[str, str] = {}
    if preset.header == "manuscript":
        over = " / ".join(part for part in (surname, title.upper()) if part)
        found["header1"] = _header("header", "right", (_words(f"{over} / ") if over else "") + _PAGE)
    elif preset.header == "number":
        found["header1"] = _header("header", "right", _PAGE + _words("."))
    elif preset.header == "book":
        found["header1"] = _header("header", "center", _words(title))
        if preset.mirrored:
            found["header2"] = _header("header", "center", _words(author or title))
    if found and (preset.title_page != "none" or preset.right_hand):
        # Over a title, the book's or a chapter's, stands nothing.
        found["header3"] = _header("header", "center", "")
    if numbered_below(preset):
        found["footer1"] = _header("footer", "center", _PAGE)
        if preset.mirrored:
            found["footer2"] = found["footer1"]
        if preset.right_hand:
            found["footer3"] = found["footer1"]
    return found


def _words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _header(kind: str, side: str, runs: str) -> str:
    tag = {"header": "hdr", "footer": "ftr"}[kind]
    style = kind.capitalize()
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:jc w:val="{side}"/></w:pPr>{runs}</w:p>'
    return f"{_DECLARED}<w:{tag} {_W} {_R}>{paragraph}</w:{tag}>"


def _settings(preset: Preset) -> str:
    mirrored = "<w:mirrorMargins/>" if preset.mirrored else ""
    facing = "<w:evenAndOddHeaders/>" if preset.mirrored else ""
    notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    # A line that ends by itself is not stretched in justified text.
    compatible = "<w:compat><w:doNotExpandShiftReturn/></w:compat>"
    tab = '<w:defaultTabStop w:val="720"/>'
    return f"{_DECLARED}<w:settings {_W}>{mirrored}{tab}{facing}{notes}{compatible}</w:settings>"


def _footnotes() -> str:
    rows = "".join(
        f'<w:footnote w:type="{kind}" w:id="{at}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for at, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return f"{_DECLARED}<w:footnotes {_W}>{rows}</w:footnotes>"


# styles


def _styles(preset: Preset, language: str, chapters: int) -> str:
    font, half = quoteattr(preset.font), round(preset.size * 2)
    base = (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii={font} w:eastAsia={font} w:hAnsi={font} w:cs={font}/>"
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/><w:lang w:val={quoteattr(language or "en")}/></w:rPr>'
        f"</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    rows = "".join(_paragraph_style(looks, preset.size) for looks in paragraph_looks(preset, chapters))
    return f"{_DECLARED}<w:styles {_W}>{base}{rows}{''.join(_character_styles())}</w:styles>"


def _paragraph_style(looks: Looks, size: float) -> str:
    name = _NAMES.get(looks.name, looks.name)
    style = "TOCHeading" if looks.name == "Contents Heading" else looks.name.replace("Contents ", "TOC")
    style = style.replace("Comment Text", "CommentText").replace(" ", "")
    normal = looks.name == "Normal"
    # Readers take for a heading what goes back to one.
    above = "Heading1" if looks.level and not looks.name.startswith("Heading") else "Normal"
    links = "" if normal else f'<w:basedOn w:val="{above}"/>'
    links += '<w:next w:val="FirstParagraph"/>' if looks.level else ""
    return (
        f'<w:style w:type="paragraph"{_default(normal)} w:styleId="{style}"><w:name w:val="{name}"/>{links}'
        f"<w:qFormat/><w:pPr>{_paragraph(looks)}</w:pPr>{_letters(looks, size)}</w:style>"
    )


def _paragraph(looks: Looks) -> str:
    """The properties in the order that the schema asks for: Word refuses others."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{_twips(looks.tab)}"/></w:tabs>' if looks.tab else ""
    outline = f'<w:outlineLvl w:val="{looks.level - 1}"/>' if looks.level else ""
    return (
        f"{'<w:keepNext/>' if looks.keep else ''}{'<w:pageBreakBefore/>' if looks.new_page else ''}<w:widowControl/>"
        f'{tab}<w:spacing w:before="{round(looks.above * 20)}" w:after="{round(looks.below * 20)}" '
        f'w:line="{round(looks.spacing * 2.4)}" w:lineRule="auto"/>'
        f'<w:ind w:left="{_twips(looks.left)}" w:right="{_twips(looks.right)}" w:firstLine="{_twips(looks.first)}"/>'
        f'<w:jc w:val="{_SIDES.get(looks.side, looks.side)}"/>'
        f"{outline}"
    )


def _letters(looks: Looks, size: float) -> str:
    half = round(looks.size * 2)
    found = "<w:i/><w:iCs/>" if looks.italic else ""
    found += "<w:caps/>" if looks.capitals else ""
    found += "<w:vanish/>" if looks.hidden else ""
    found += f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if looks.size != size else ""
    return f"<w:rPr>{found}</w:rPr>" if found else ""


def _default(wanted: bool) -> str:
    return ' w:default="1"' if wanted else ""


def _character_styles() -> list[str]:
    rows = (
        ("DefaultParagraphFont", "Default Paragraph Font", ""),
        ("VerbatimChar", "Verbatim Char", '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>'),
        ("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
        ("CommentReference", "annotation reference", '<w:sz w:val="16"/>'),
        ("Hyperlink", "Hyperlink", '<w:u w:val="single"/>'),
        ("Remark", "Remark", '<w:color w:val="96521A"/>'),
        ("SceneNumber", "Scene Number", ""),
        ("Underlined", "Underlined", '<w:u w:val="single"/>'),
    )
    found = [
        f'<w:style w:type="character"{_default(name == "DefaultParagraphFont")} w:styleId="{name}">'
        f'<w:name w:val="{title}"/>{f"<w:rPr>{looks}</w:rPr>" if looks else ""}</w:style>'
        for name, title, looks in rows
    ]
    return [*found, '<w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/></w:style>']
