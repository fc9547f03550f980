"""The forms of writing: prose, poem, screenplay, stage play, song lyrics. A scene has one, else its book."""

from enum import StrEnum
from typing import Final

from inkwell.translation import tr


class Form(StrEnum):
    """The values are what stands in files."""

    PROSE = "prose"
    POEM = "poem"
    SCREENPLAY = "screenplay"
    PLAY = "play"
    LYRICS = "lyrics"


TITLES: Final = {
    Form.PROSE: "Prose",
    Form.POEM: "Poem",
    Form.SCREENPLAY: "Screenplay",
    Form.PLAY: tr("Stage play"),
    Form.LYRICS: tr("Song lyrics"),
}
"""As the author sees them."""

VERSE: Final = frozenset({Form.POEM, Form.LYRICS})
"""Forms whose lines are lines: metre, rhyme and the number of lines are looked at."""
SCRIPTS: Final = frozenset({Form.SCREENPLAY, Form.PLAY})
"""Forms for the stage or the screen: who speaks stands over or before what is said."""


def form_named(name: str) -> Form:
    """The form that a file names; prose for a name that is not known."""
    known = name.strip().lower()
    return Form(known) if known in list(Form) else Form.PROSE
