"""How the page looks, as one value: face, size, zoom, line height, measure and paragraph style."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QFont, QFontMetricsF

from inkwell.settings.catalogue import SETTINGS
from inkwell.storage.settings import Settings
from inkwell.story.forms import Form
from inkwell.translation import tr
from inkwell.ui.fonts import BOOK, book_font, fallbacks

SIZES = SETTINGS["page_size"].whole_bounds
"""Pixels of the page's font, least and most."""
ZOOMS = SETTINGS["zoom"].whole_bounds
LINE_HEIGHTS = SETTINGS["line_height"].whole_bounds
MEASURES = SETTINGS["measure"].whole_bounds
USUAL_SIZE = 21
INDENT_EMS = 25 / 21
_INDENTS = {"zh": 2.0, "ja": 1.0}
"""Two characters in Chinese, one in Japanese, in font sizes; see the sources in `manuscript/quotation.py`."""
_SAMPLE = tr(
    "“Edwin comes today,” she said, and he looked up from his letter as if nobody had ever told him about the hens. "
)
"""Prose as it is, quotation marks, capitals and spaces, to find how wide a character is on average."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What the author chose for the page. `size` is in pixels at a zoom of 100 per cent."""

    family: str = BOOK
    size: int = USUAL_SIZE
    zoom: int = 100
    line_height: int = 150
    measure: int = 80
    paragraphs: Literal["indent", "space"] = "indent"
    language: str = ""
    """Whose forms are meant where several languages share a character; "" leaves it to the system."""
    form: Form = Form.PROSE
    """What is written on the page, but for texts that have a form of their own; no setting, but the book's."""

    @classmethod
    def of(cls, settings: Settings, language: str = "") -> "Looks":
        """The looks that settings ask for, each brought into its bounds, for a book in this language."""
        return cls(
            settings.page_font,
            _between(settings.page_size, SIZES),
            _between(settings.zoom, ZOOMS),
            _between(settings.line_height, LINE_HEIGHTS),
            _between(settings.measure, MEASURES),
            settings.paragraphs,
            language,
        )

    def in_face(self, family: str, size: int) -> "Looks":
        """The same in another face and size."""
        return replace(self, family=family, size=size)

    def for_form(self, form: Form) -> "Looks":
        """The same for a page on which this is written."""
        return replace(self, form=form)

    @property
    def pixels(self) -> int:
        """Pixels of the font as it is shown."""
        return max(round(self.size * self.zoom / 100), 6)

    def font(self) -> QFont:
        """The page's font."""
        made = book_font(self.pixels)
        made.setFamilies([self.family, *fallbacks(self.language)])
        return made

    def indent(self) -> float:
        """Pixels of a paragraph's first line, and of one level of quotes and lists: as the language has it."""
        return self.pixels * _INDENTS.get(self.language.lower()[:2], INDENT_EMS)

    def pitch(self) -> float:
        """Pixels from line to line: per cent of the font's own line."""
        return QFontMetricsF(self.font()).height() * self.line_height / 100

    def leading(self) -> float:
        """Pixels of them that are left free between two lines."""
        return QFontMetricsF(self.font()).height() * (self.line_height - 100) / 100

    def width(self) -> int:
        """Pixels of a line with as many characters of ordinary prose as the measure says."""
        return round(QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self.measure)


def _between(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
