"""Word files made part by part, as Word writes them: what an editor leaves behind in one."""

import io
import zipfile
import zlib
from collections.abc import Mapping

_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_TOP = f"""<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>"""
_PARTS = f"""<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}">
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_OFFICE}/comments" Target="comments.xml"/>
<Relationship Id="rId3" Type="{_OFFICE}/image" Target="media/image1.png"/>
<Relationship Id="rId4" Type="{_OFFICE}/image" Target="http://127.0.0.1:9/far.png" TargetMode="External"/>
<Relationship Id="rId5" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>"""
_STYLES = f"""<?xml version="1.0"?><w:styles xmlns:w="{_WORD}">
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Author"><w:name w:val="Author"/></w:style>
<w:style w:type="paragraph" w:styleId="Contact"><w:name w:val="Contact"/></w:style>
<w:style w:type="paragraph" w:styleId="SceneBreak"><w:name w:val="Scene Break"/></w:style>
<w:style w:type="paragraph" w:styleId="TheEnd"><w:name w:val="The End"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>"""


def word_file(
    body: str, comments: str = "", footnotes: str = "", media: Mapping[str, bytes] | None = None, styles: str = ""
) -> bytes:
    """A .docx whose `w:body` holds this. `styles` are more of them."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _TOP,
        "word/_rels/document.xml.rels": _PARTS,
        "word/styles.xml": _STYLES.replace("</w:styles>", f"{styles}</w:styles>"),
        "word/comments.xml": f'<?xml version="1.0"?><w:comments xmlns:w="{_WORD}" xmlns:w14="{_W14}">'
        f"{comments}</w:comments>",
        "word/footnotes.xml": f'<?xml version="1.0"?><w:footnotes xmlns:w="{_WORD}">{footnotes}</w:footnotes>',
        "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}">'
        f"<w:body>{body}</w:body></w:document>",
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        for name, data in (media or {}).items():
            archive.writestr(f"word/media/{name}", data)
    return held.getvalue()


def paragraph(*runs: str, style: str = "") -> str:
    """A paragraph; a run that is no XML yet is words."""
    looks = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{looks}{''.join(each if each.startswith('<') else run(each) for each in runs)}</w:p>"


def run(words: str, looks: str = "", element: str = "t") -> str:
    """Words; `looks` are run properties, as `<w:i/>`; the element is `delText` where they are deleted."""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:{element} xml:space="preserve">{words}</w:{element}></w:r>'


def changed(kind: str, words: str) -> str:
    """Words under a tracked change: `ins`, `del`, `moveFrom` or `moveTo`."""
    return tracked(kind, run(words, element="delText" if kind == "del" else "t"))


_CHANGED = 'w:id="9" w:author="Ruth Lee" w:date="2026-01-03T10:00:00Z"'


def tracked(kind: str, *within: str) -> str:
    """A tracked change of whatever is within."""
    return f"<w:{kind} {_CHANGED}>{''.join(within)}</w:{kind}>"


def tracked_mark(kind: str, *runs: str) -> str:
    """A paragraph whose end was inserted, deleted or moved."""
    return paragraph(*runs).replace("<w:p>", f"<w:p><w:pPr><w:rPr><w:{kind} {_CHANGED}/></w:rPr></w:pPr>", 1)


def picture(relation: str) -> str:
    """A drawing that shows what a relation leads to."""
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{space}/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/>'
        f'<wp:docPr id="1" name="p" descr="The ferry"/><a:graphic xmlns:a="{space}/main">'
        f'<a:graphicData uri="{space}/picture"><pic:pic xmlns:pic="{space}/picture"><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def dot() -> bytes:
    """A PNG of one red dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = (1).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
