"""A text with the marks that its language sets, or with a keyboard's, for an export that asks for it."""

from inkwell.exchange.presets import Marks
from inkwell.manuscript.quotation import convention_for
from inkwell.manuscript.typesetting import changed, plainness, typesetting
from inkwell.manuscript.typography import Switches


def typeset(text: str, marks: Marks, language: str) -> str:
    """The text with quotation marks, dashes and ellipses as asked for; code and comments stay as they are."""
    if marks == "as-written":
        return text
    convention = convention_for(language)
    return changed(text, typesetting(convention, Switches()) if marks == "typeset" else plainness(convention))
