"""What the program remembers for the author without being told: no settings, shown nowhere, exported nowhere."""

from typing import Any

import msgspec


class Memory(msgspec.Struct, frozen=True):
    """All of it may be lost without harm."""

    recent: tuple[str, ...] = ()
    """Folders of recent books, newest first."""
    recent_characters: tuple[str, ...] = ()
    """Special characters that were used last, newest first."""
    searches: tuple[str, ...] = ()
    """What was looked for, newest first."""
    printing: dict[str, Any] = {}
    """How the author printed last, by the names of the print window's fields; what is not named is as usual."""
    window: str = ""
    """The window's geometry and panels, as text that only the window understands."""
    plan: str = ""
    """How the plan was looked at last, as text that only the plan understands."""
    crash_told: str = ""
    """The name of the newest report on a run that ended without warning, of which the author has been told."""
    sizes: dict[str, tuple[int, int]] = {}
    """Width and height in pixels of the windows beside it that the author made larger or smaller, by their names."""
    toured: bool = False
    """Whether the tour was shown once; it does not begin by itself again."""
