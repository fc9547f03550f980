"""Pictures no larger than the page's text: in OpenDocument, and tall ones in Word, pandoc leaves them their size."""

import re
from typing import Final

_ODT: Final = re.compile(r'svg:width="([\d.]+)pt" svg:height="([\d.]+)pt"')
_WORD: Final = re.compile(r'\b(cx|cy)="(\d+)"(\s+)(cx|cy)="(\d+)"')
_EMU: Final = 12_700
"""English metric units in a point."""


def fitted_odt(content: str, wide: float, tall: float) -> str:
    """A text's XML with every picture within these points, its shape kept."""

    def fitted(found: "re.Match[str]") -> str:
        width, height = float(found[1]), float(found[2])
        scale = min(1.0, wide / max(width, 1.0), tall / max(height, 1.0))
        return f'svg:width="{width * scale:.1f}pt" svg:height="{height * scale:.1f}pt"'

    return _ODT.sub(fitted, content) if "svg:width" in content else content


def fitted_word(document: str, wide: float, tall: float) -> str:
    """The same for a Word document."""

    def fitted(found: "re.Match[str]") -> str:
        sizes = {found[1]: int(found[2]), found[4]: int(found[5])}
        if len(sizes) < 2:
            return found[0]
        scale = min(1.0, wide * _EMU / max(sizes["cx"], 1), tall * _EMU / max(sizes["cy"], 1))
        said = [f'{name}="{round(sizes[name] * scale)}"' for name in (found[1], found[4])]
        return found[3].join(said)

    return _WORD.sub(fitted, document) if "<w:drawing" in document else document
