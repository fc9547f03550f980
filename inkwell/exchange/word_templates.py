"""What stands around a book's text in Word's format and in OpenDocument: no title of pandoc's own, ours is a page."""

from typing import Final

from inkwell.exchange.formats import Format

_OOXML: Final = "http://schemas.openxmlformats.org"
_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"
_WORD_SPACES: Final = " ".join(
    f'xmlns:{short}="{address}"'
    for short, address in (
        ("w", f"{_OOXML}/wordprocessingml/2006/main"),
        ("m", f"{_OOXML}/officeDocument/2006/math"),
        ("r", f"{_OOXML}/officeDocument/2006/relationships"),
        ("o", "urn:schemas-microsoft-com:office:office"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("w10", "urn:schemas-microsoft-com:office:word"),
        ("a", f"{_OOXML}/drawingml/2006/main"),
        ("pic", f"{_OOXML}/drawingml/2006/picture"),
        ("wp", f"{_OOXML}/drawingml/2006/wordprocessingDrawing"),
    )
)
_ODF_SPACES: Final = " ".join(
    f'xmlns:{short}="{address}"'
    for short, address in (
        *((name, f"{_ODF}:{name}:1.0") for name in ("office", "style", "text", "table")),
        *(("draw", f"{_ODF}:drawing:1.0"), ("fo", f"{_ODF}:xsl-fo-compatible:1.0")),
        *(("svg", f"{_ODF}:svg-compatible:1.0"), ("meta", f"{_ODF}:meta:1.0")),
        *(("xlink", "http://www.w3.org/1999/xlink"), ("dc", "http://purl.org/dc/elements/1.1/")),
        ("math", "http://www.w3.org/1998/Math/MathML"),
    )
)
NO_TITLE: Final = {
    Format.DOCX: (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<w:document {_WORD_SPACES}><w:body>\n$body$\n$sectpr$\n</w:body></w:document>\n"
    ),
    Format.ODT: (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<office:document-content {_ODF_SPACES} office:version="1.3">\n<office:font-face-decls/>\n'
        "<office:automatic-styles>\n$automatic-styles$\n</office:automatic-styles>\n"
        "<office:body><office:text>\n$body$\n</office:text></office:body></office:document-content>\n"
    ),
}
"""Templates for pandoc."""
