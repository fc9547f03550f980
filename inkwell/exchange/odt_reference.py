"""The styles and page that pandoc gives an OpenDocument text: a reference document made from a preset.

Format: ODF 1.3, part 3 (OASIS).
"""

import io
import zipfile
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from inkwell.exchange.presets import Preset
from inkwell.exchange.sheet_styles import Looks, numbered_below, paragraph_looks, typed

_MIME: Final = "application/vnd.oasis.opendocument.text"
_SPACE: Final = "urn:oasis:names:tc:opendocument:xmlns"
_PAGES_FOLLOW: Final = ' style:next-style-name="Pages"'
_NAMES: Final = {
    "Normal": "Standard",
    "Body Text": "Text body",
    "First Paragraph": "First paragraph",
    "Block Text": "Quotations",
    "Footnote Text": "Footnote",
    "Image Caption": "FigureCaption",
    "Captioned Figure": "FigureWithCaption",
}
"""What pandoc calls some of the styles in such a document."""
_SPACES: Final = " ".join(
    f'xmlns:{short}="{_SPACE}:{name}:1.0"'
    for short, name in (
        *(("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible")),
        ("svg", "svg-compatible"),
    )
)


def reference_odt(preset: Preset, title: str, surname: str, author: str, language: str, chapters: int = 1) -> bytes:
    """An OpenDocument text without words that has the preset's styles, page and headers."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        # By its place and without compression, so that others tell the file by its first bytes (part 2, 3.3).
        package.writestr(zipfile.ZipInfo("mimetype"), _MIME)
        package.writestr("META-INF/manifest.xml", _manifest())
        package.writestr("content.xml", _root("document-content", "<office:body><office:text/></office:body>"))
        package.writestr("meta.xml", _root("document-meta", "<office:meta/>"))
        package.writestr("styles.xml", _styles(preset, title, surname, author, language, chapters))
    return made.getvalue()


def _root(kind: str, inside: str) -> str:
    declared = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{declared}<office:{kind} {_SPACES} office:version="1.3">{inside}</office:{kind}>'


def _manifest() -> str:
    rows = [("/", _MIME), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")]
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>' for path, kind in rows
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest:manifest xmlns:manifest="{_SPACE}:manifest:1.0" manifest:version="1.3">{entries}'
        f"</manifest:manifest>"
    )


def _styles(preset: Preset, title: str, surname: str, author: str, language: str, chapters: int) -> str:
    font = quoteattr(preset.font)
    face = "".join(
        f"<style:font-face style:name={quoteattr(each)} svg:font-family={quoteattr(repr(each))}/>"
        for each in dict.fromkeys((preset.font, "Courier New"))
    )
    right = preset.right_hand
    rows = "".join(_paragraph_style(looks, right) for looks in paragraph_looks(preset, chapters))
    tongue, _, country = (language or "en").replace("_", "-").partition("-")
    default = (
        f'<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/>'
        f'<style:text-properties style:font-name={font} fo:font-size="{preset.size:g}pt" '
        f"fo:language={quoteattr(tongue)} fo:country={quoteattr(country.upper() or 'none')}/></style:default-style>"
    )
    page = _page_styles(preset)
    masters = _masters(preset, title, surname, author)
    return _root(
        "document-styles",
        f"<office:font-face-decls>{face}</office:font-face-decls>"
        f"<office:styles>{default}{rows}{_character_styles()}{_notes()}{_line_numbers(preset)}</office:styles>"
        f"<office:automatic-styles>{page}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles>",
    )


def _paragraph_style(looks: Looks, right: bool) -> str:
    shown = _NAMES.get(looks.name, looks.name)
    name = shown.replace(" ", "_20_")
    parent = "Heading_20_1" if looks.level and not shown.startswith("Heading") else "Standard"
    above = "" if shown == "Standard" else f' style:parent-style-name="{parent}"'
    level = f' style:default-outline-level="{looks.level}"' if looks.level else ""
    # The title page stands on a page style of its own: what begins a new page goes over to the other.
    breaks = ' fo:break-before="page"' if looks.new_page else ""
    pages = {"Page Break": "Pages"}.get(looks.name, "Chapter" if looks.level else "")
    master = f' style:master-page-name="{pages}"' if right and looks.new_page and pages else ""
    keep = ' fo:keep-with-next="always"' if looks.keep else ""
    tabs = (
        f'<style:tab-stops><style:tab-stop style:position="{looks.tab:g}mm" style:type="right"/></style:tab-stops>'
        if looks.tab
        else ""
    )
    slant = ' fo:font-style="italic"' if looks.italic else ""
    slant += ' fo:text-transform="uppercase"' if looks.capitals else ""
    slant += ' text:display="none"' if looks.hidden else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"{above}{level}{master}>'
        f'<style:paragraph-properties fo:text-align="{looks.side}" fo:text-indent="{looks.first:g}mm" '
        f'fo:margin-left="{looks.left:g}mm" fo:margin-right="{looks.right:g}mm" fo:margin-top="{looks.above:.1f}pt" '
        f'fo:margin-bottom="{looks.below:.1f}pt" fo:line-height="{looks.spacing}%"{breaks}{keep}>{tabs}'
        f'</style:paragraph-properties><style:text-properties fo:font-size="{looks.size:g}pt"{slant}/></style:style>'
    )


def _character_styles() -> str:
    rows = (
        ("Emphasis", 'fo:font-style="italic"'),
        ("Strong_20_Emphasis", 'fo:font-weight="bold"'),
        ("Strikeout", 'style:text-line-through-style="solid"'),
        ("Superscript", 'style:text-position="super 58%"'),
        ("Subscript", 'style:text-position="sub 58%"'),
        ("Source_Text", 'style:font-name="Courier New"'),
        ("Internet_20_link", 'style:text-underline-style="solid"'),
        ("Footnote_20_Symbol", ""),
        ("Footnote_20_anchor", 'style:text-position="super 58%"'),
        ("Remark", 'fo:color="#96521a"'),
        ("Scene_20_Number", ""),
        ("Underlined", 'style:text-underline-style="solid"'),
    )
    return "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {looks}/></style:style>'
        for name, looks in rows
    )


def _notes() -> str:
    """How footnotes are counted: a number above the line in the text, and before the note's own words."""
    return (
        '<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" '
        'text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" style:num-suffix=". " '
        'text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>'
    )


def _line_numbers(preset: Preset) -> str:
    wanted = "true" if preset.line_numbers else "false"
    return (
        f'<text:linenumbering-configuration text:number-lines="{wanted}" text:offset="5mm" style:num-format="1" '
        f'text:number-position="left" text:increment="5" text:restart-on-page="true"/>'
    )


def _page_styles(preset: Preset) -> str:
    margins = preset.margins
    usage = ' style:page-usage="mirrored"' if preset.mirrored else ""
    room = '<style:header-footer-properties fo:min-height="8mm" fo:margin-{side}="4mm"/>'
    over, under = (
        f"<style:{part}-style>{room.format(side=side) if wanted else ''}</style:{part}-style>"
        for part, side, wanted in (
            ("header", "bottom", preset.header != "none"),
            ("footer", "top", numbered_below(preset)),
        )
    )
    top = margins.top - (12 if preset.header != "none" else 0)
    bottom = margins.bottom - (12 if numbered_below(preset) else 0)
    size = f'fo:page-width="{preset.width:g}mm" fo:page-height="{preset.height:g}mm"'
    sides = f'fo:margin-left="{margins.inner:g}mm" fo:margin-right="{margins.outer:g}mm"'
    bare = f'fo:margin-top="{margins.top:g}mm" fo:margin-bottom="{margins.bottom:g}mm"'
    return (
        f'<style:page-layout style:name="InkPage"{usage}><style:page-layout-properties {size} {sides} '
        f'fo:margin-top="{max(top, 5):g}mm" fo:margin-bottom="{max(bottom, 5):g}mm"/>{over}{under}</style:page-layout>'
        f'<style:page-layout style:name="InkFirst"{usage}><style:page-layout-properties {size} {sides} {bare}/>'
        f"</style:page-layout>"
        f'<style:page-layout style:name="InkRight" style:page-usage="right">'
        f"<style:page-layout-properties {size} {sides} "
        f'fo:margin-top="{max(top, 5):g}mm" fo:margin-bottom="{max(bottom, 5):g}mm"/>{over}{under}</style:page-layout>'
        '<style:style style:name="InkSide" style:family="paragraph" style:parent-style-name="Header">'
        f'<style:paragraph-properties fo:text-align="{"end" if typed(preset) else "center"}"/>'
        "</style:style>"
        '<style:style style:name="InkFoot" style:family="paragraph" style:parent-style-name="Footer">'
        '<style:paragraph-properties fo:text-align="center"/></style:style>'
    )


def _masters(preset: Preset, title: str, surname: str, author: str) -> str:
    """The pages; the first one, where it is a title page, has no header."""
    # The first page with words is page 1; where pages face each other, the title is on a right-hand one.
    uncounted = preset.title_page != "none" and not preset.mirrored
    adjusted = ' text:page-adjust="-1"' if uncounted else ""
    number = f'<text:page-number text:select-page="current"{adjusted}>1</text:page-number>'
    inside = ""
    if preset.header == "manuscript":
        over = " / ".join(part for part in (surname, title.upper()) if part)
        before = f"{escape(over)} / " if over else ""
        inside = f'<style:header><text:p text:style-name="InkSide">{before}{number}</text:p></style:header>'
    elif preset.header == "number":
        inside = f'<style:header><text:p text:style-name="InkSide">{number}.</text:p></style:header>'
    elif preset.header == "book":
        inside = f'<style:header><text:p text:style-name="InkSide">{escape(title)}</text:p></style:header>'
        if preset.mirrored:
            left = escape(author or title)
            inside += f'<style:header-left><text:p text:style-name="InkSide">{left}</text:p></style:header-left>'
    foot = (
        f'<style:footer><text:p text:style-name="InkFoot">{number}</text:p></style:footer>'
        if numbered_below(preset)
        else ""
    )
    inside += foot
    rest = (
        '<style:master-page style:name="{name}" style:page-layout-name="{layout}"{follows}>{inside}</style:master-page>'
    )
    if preset.title_page == "none" and not preset.right_hand:
        return rest.format(name="Standard", layout="InkPage", follows="", inside=inside)
    pages = rest.format(name="Pages", layout="InkPage", follows="", inside=inside)
    if preset.right_hand:
        # Title and imprint have neither header nor number; a chapter's first page has no header.
        top = '<style:header><text:p text:style-name="InkSide"/></style:header>' if preset.header != "none" else ""
        opens = rest.format(name="Chapter", layout="InkRight", follows=_PAGES_FOLLOW, inside=top + foot)
        first = rest.format(name="Standard", layout="InkFirst", follows="", inside="")
        return first + pages + opens
    return rest.format(name="Standard", layout="InkFirst", follows=_PAGES_FOLLOW, inside="") + pages
