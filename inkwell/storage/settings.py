"""The author's settings: one small file that is theirs to read."""

import logging
from pathlib import Path
from typing import Any, Literal

import msgspec

from inkwell.errors import InkwellError
from inkwell.storage.atomic import disk_error, write_atomic

_USUAL_TEMPERATURE = 0.8
"""Of the time when the temperature was the one setting of the draw."""


class Settings(msgspec.Struct, frozen=True):
    """All settings with their defaults. Unknown names in a file are passed over."""

    ai: bool = True
    """The one switch: off means no process and no AI control in sight."""
    theme: Literal["system", "light", "sepia", "dark", "contrast", "own"] = "system"
    own_colours: dict[str, str] = {}
    """The colours of the author's own theme as "#RRGGBB": `page`, `ink`, `accent`; the others follow from them."""
    motion: Literal["system", "reduced"] = "system"
    model: str = ""
    """A name or a path; "" takes the starter model or the first one found."""
    backend: str = ""
    max_words: int = 60
    """Words of one continuation."""
    variants: int = 1
    """Continuations that are written at once."""
    preset: str = "Balanced"
    """The style of writing: one that comes with the model's family, or one of `presets`; "" is `sampling`."""
    sampling: dict[str, Any] = {}
    """The author's own sampler settings by their names; what is not named is as usual."""
    presets: dict[str, dict[str, Any]] = {}
    """Styles that the author keeps under names of their own: sampler settings as in `sampling`."""
    phrase_bias: dict[str, float] = {}
    """Phrases that shall come more often (above 0) or less often (below)."""
    token_bias: dict[int, float] = {}
    """The same for single token ids, which mean something for one model only."""
    banned: tuple[str, ...] = ()
    """Phrases that must not appear."""
    ban_cliches: bool = False
    """Whether those on the list of machine clichés must not appear either."""
    stop: tuple[str, ...] = ()
    """Texts that end a continuation."""
    end_at: Literal["", "sentence", "paragraph", "scene"] = ""
    """Where a continuation ends by itself; "" is nowhere."""
    trim: Literal["word", "sentence"] = "word"
    """What is whole at the end of a continuation that met its length."""
    content_limit: Literal["off", "mild", "strict"] = "off"
    side_by_side: bool = False
    """Whether several proposals are shown side by side under the page, beside their cards."""
    alternatives: bool = False
    """Whether each proposal can be looked at token by token."""
    warm: bool = True
    """Whether the model reads ahead while the author writes."""
    summaries: bool = True
    """Whether chapters are summed up while the author rests."""
    context_tokens: int = 2048
    """How much text the model has before it, its answer included."""
    page_font: str = "EB Garamond"
    page_size: int = 21
    """Pixels."""
    line_height: int = 150
    """Per cent of the font's own line, 100 to 300."""
    measure: int = 80
    """Characters of ordinary prose in a line, 30 to 120."""
    paragraphs: Literal["indent", "space"] = "indent"
    zoom: int = 100
    """Per cent, 50 to 400."""
    markers: Literal["hidden", "dimmed", "always"] = "hidden"
    """Markdown's marks: in sight only where the caret is in them, or always faint, or always as they are."""
    smart_quotes: bool = True
    smart_dashes: bool = True
    smart_ellipses: bool = True
    smart_language: str = ""
    """The language whose quotation marks are meant; "" takes the book's."""
    focus: Literal["", "paragraph", "sentence"] = ""
    """What alone is lit."""
    typewriter: bool = False
    """Whether the line with the caret stays at its height."""
    typewriter_height: int = 50
    """Where it stays, in per cent from the top of the page, 20 to 80."""
    session_minutes: int = 25
    """Of one writing session; 0 is no end."""
    session_words: int = 0
    """Words of one writing session, which then count instead of its minutes; 0: the minutes count."""
    ghost: bool = False
    """Whether a few grey words are offered at the end of a paragraph after a pause."""
    ghost_pause: float = 1.5
    """Seconds."""
    ghost_keys: bool = False
    """Whether Tab and Ctrl+Right take them while a screen reader is at work too, which has uses of its own for both."""
    spelling: bool = True
    grammar: bool = True
    style_marks: bool = True
    lints_off: tuple[str, ...] = ()
    """Rules of grammar and style that shall not be heard of again; "kind:NAME" is a whole kind of them."""
    spell_capitals: bool = False
    """Whether words in capitals throughout are looked at too."""
    spelling_language: str = ""
    """"" takes the book's."""
    printing: dict[str, Any] = {}
    """How the author prints, by the names of the print window's fields; what is not named is as usual."""
    lookup_address: str = ""
    """A web dictionary with "{word}" in its address, opened only by the author's hand; "" is none."""
    recent_characters: tuple[str, ...] = ()
    """Special characters that were used last, newest first."""
    day_target: int = 0
    """Words a day; 0 is none."""
    day_start: int = 4
    """The hour at which the author's day begins, 0 to 23."""
    day_counts: Literal["own", "net"] = "own"
    """What counts as written today: what was typed and left standing, or all that the book is longer by."""
    streak_least: int = 1
    """Words that make a day count in a streak."""
    streak_weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    """The days on which the author means to write, 0 for Monday."""
    streak_days_off: int = 0
    """How many of them may pass without a word in each week."""
    count_headings: bool = True
    count_footnotes: bool = True
    page_words: int = 250
    """Words of a page by convention; `page_characters` where characters are counted."""
    page_characters: int = 400
    reading_words: int = 250
    """Words a minute; `reading_characters` where characters are counted."""
    reading_characters: int = 350
    origins: bool = False
    """Whether the page shows where its words came from."""
    echoes: bool = False
    """Whether a rare word that comes again soon is marked on the page."""
    echo_distance: int = 40
    """Words between the two, at most."""
    form_notes: bool = True
    """Whether syllables, rhymes and metre are noted beside lines of verse."""
    bible_names: bool = False
    """Whether names that the story bible knows are underlined on the page."""
    searches: tuple[str, ...] = ()
    """What was looked for, newest first."""
    search_marks: bool = True
    """Straight and typographic quotes, spaces and hyphens are alike to a search."""
    search_accents: bool = True
    """Letters with and without accents are alike to a search, unless case counts."""
    backup_folder: str = ""
    """Where backups of all books go; "" takes the usual folder."""
    backups_kept: int = 10
    """Backups of each book that are kept, 1 to 100."""
    backup_minutes: int = 30
    """A backup after so many minutes of writing; 0: only when a book is closed."""
    recent: tuple[str, ...] = ()
    """Folders of recent books, newest first."""
    window: str = ""
    """The window's geometry and panels, as text that only the window understands."""
    plan: str = ""
    """How the plan was looked at last, as text that only the plan understands."""
    sizes: dict[str, tuple[int, int]] = {}
    """Width and height in pixels of the windows beside it that the author made larger or smaller, by their names."""


class SettingsFile:
    """settings.json."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unread = False
        """Whether there is a file whose settings nobody has seen."""

    def load(self) -> Settings:
        """Return the settings; a value that cannot be read falls back to its default.

        A damaged file is set aside as settings.json.damaged; of one with an unreadable value a copy is put there.
        """
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError:
            # Unreadable is not damaged: it is left alone, and the program starts all the same.
            self._unread = True
            return Settings()
        try:
            found = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        except (msgspec.MsgspecError, UnicodeDecodeError):
            self._set_aside()
            return Settings()
        settings, damaged = _read(found)
        if damaged:
            self._keep_copy(data)
        return settings

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._damaged())
        except OSError as error:
            # It stays where it is, and the program starts all the same.
            logging.getLogger("inkwell").info("damaged settings could not be set aside: %s", error)

    def _keep_copy(self, data: bytes) -> None:
        try:
            write_atomic(self._damaged(), data)
        except InkwellError as error:
            logging.getLogger("inkwell").info("damaged settings could not be copied: %s", error.detail)

    def _damaged(self) -> Path:
        return self._path.with_name(self._path.name + ".damaged")

    def save(self, settings: Settings) -> None:
        """Write the settings; what could not be read before is set aside first. Raises DISK."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._unread and self._path.exists():
                self._path.replace(self._path.with_name(self._path.name + ".unread"))
            self._unread = False
        except OSError as error:
            raise disk_error(error, self._path) from error
        write_atomic(self._path, msgspec.json.format(msgspec.json.encode(settings)) + b"\n")


def _read(found: dict[str, msgspec.Raw]) -> tuple[Settings, bool]:
    """The settings of a file, and whether any value in it could not be read."""
    values = _before_styles(found)
    damaged = False
    for field in msgspec.structs.fields(Settings):
        if field.name in found:
            try:
                values[field.name] = msgspec.json.decode(found[field.name], type=field.type)
            except (msgspec.MsgspecError, UnicodeDecodeError):
                damaged = True
    return Settings(**values), damaged


def _before_styles(found: dict[str, msgspec.Raw]) -> dict[str, Any]:
    """What settings from before there were styles say in today's words: a temperature of the author's own."""
    if "temperature" not in found or "preset" in found or "sampling" in found:
        return {}
    try:
        temperature = msgspec.json.decode(found["temperature"], type=float)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return {}
    usual = temperature == _USUAL_TEMPERATURE
    return {} if usual else {"preset": "", "sampling": {"temperature": temperature}}
