"""All settings as they are declared, by name: what each is, what it may be, and what is refused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Final, Literal, cast, get_args, get_origin

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.declared import Declared, Page
from inkwell.settings.settings import Settings
from inkwell.translation import figure, parted, tr

ON, OFF, NOTHING = tr("on"), tr("off"), tr("none")


class Kind(Enum):
    """What a setting is, as far as an editor has to know."""

    SWITCH = "on or off"
    CHOICE = "one of several"
    WHOLE = "a whole number"
    DECIMAL = "a number"
    TEXT = "a text"
    OTHER = "a list or a table"


@dataclass(frozen=True)
class Setting:
    """One setting. `type` is its type with everything that it demands of a value."""

    name: str
    type: Any
    kind: Kind
    default: Any
    declared: Declared
    least: float | None = None
    most: float | None = None

    @property
    def values(self) -> tuple[Any, ...]:
        """The only values that there are; empty where there are others than could be listed."""
        return get_args(_bare(self.type)) if self.kind is Kind.CHOICE else ()

    @property
    def whole_bounds(self) -> tuple[int, int]:
        """The least and the most of a whole number. Only for those that have both."""
        if self.least is None or self.most is None:
            raise ValueError(self.name)
        return int(self.least), int(self.most)

    def checked(self, value: object) -> Any:
        """Return the value as the setting holds it: of JSON's lists, tuples.

        Raises:
            InkwellError: BAD_INPUT, with what the setting may be.
        """
        try:
            made = msgspec.convert(value, self.type, str_keys=True)
            msgspec.json.encode(made)  # what no file can hold is no text
        except (msgspec.ValidationError, OverflowError, UnicodeEncodeError) as error:
            raise InkwellError(ErrorKind.BAD_INPUT, self.refusal, f"{self.name}: {error}") from error
        if isinstance(made, float) and made != made:
            raise InkwellError(ErrorKind.BAD_INPUT, self.refusal, f"{self.name}: not a number")
        return made

    @property
    def refusal(self) -> str:
        """One sentence on what it may be, for who wanted it to be something else."""
        label, unit = self.declared.label, self.declared.unit
        if self.kind is Kind.SWITCH:
            return tr("“{label}” is either on or off.", label=label)
        if self.kind is Kind.CHOICE:
            return tr(
                "“{label}” is one of these: {said}.",
                label=label,
                said=parted(said(self, each) for each in self.values),
            )
        if self.least is not None and self.most is not None:
            most = f"{figure(self.most, ',.10g')} {unit}".strip()
            least = figure(self.least, "g")
            if self.kind is Kind.WHOLE:
                return tr("“{label}” is a whole number from {least} to {most}.", label=label, least=least, most=most)
            return tr("“{label}” is a number from {least} to {most}.", label=label, least=least, most=most)
        return tr("“{label}” cannot be set to that.", label=label)


def said(setting: Setting, value: Any) -> str:
    """A value in words, as short as it can be said."""
    declared = setting.declared
    words = next((words for each, words in declared.choices if each == value and type(each) is type(value)), "")
    if words:
        return words
    if setting.kind is Kind.SWITCH:
        return ON if value else OFF
    if declared.least_is and (not value or value == setting.least):
        return declared.least_is
    if setting.kind in (Kind.WHOLE, Kind.DECIMAL):
        return f"{figure(value)} {declared.unit}".strip()
    if isinstance(value, str):
        return tr("“{words}”", words=value)
    return _listed(value, dict(declared.choices)) or NOTHING


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    return msgspec.json.decode(msgspec.json.encode(value))


def _listed(value: Any, words: Mapping[Any, str]) -> str:
    if isinstance(value, dict):
        table = cast("dict[Any, Any]", value)
        return "; ".join(f"{key}: {_in_one(each)}" for key, each in table.items())
    return ", ".join(
        words.get(each) or (tr("“{words}”", words=each) if isinstance(each, str) else str(each)) for each in value
    )


def _in_one(value: Any) -> str:
    return ", ".join(map(str, cast("tuple[Any, ...]", value))) if isinstance(value, tuple) else str(value)


def phrases_of(setting: Setting) -> Iterator[str]:
    """Everything in a declaration that people read or look for it by."""
    declared = setting.declared
    words = (words for _, words in declared.choices)
    said = (declared.label, declared.help, declared.unit, declared.least_is, declared.group, declared.also)
    yield from filter(None, (*said, *words, declared.page.value))


def on_page(page: Page) -> tuple[Setting, ...]:
    """The settings of a page, in their order."""
    return tuple(each for each in SETTINGS.values() if each.declared.page is page)


def setting_named(name: str) -> Setting:
    """The setting of this name.

    Raises:
        InkwellError: NOT_FOUND when there is none.
    """
    try:
        return SETTINGS[name]
    except KeyError:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no setting called “{name}”.", name=name)) from None


def checked_changes(changes: Mapping[str, object]) -> dict[str, Any]:
    """Return settings by name as they are held.

    Raises:
        InkwellError: BAD_INPUT for a value that a setting may not be, NOT_FOUND for a name that is none.
    """
    return {name: setting_named(name).checked(value) for name, value in changes.items()}


def differing(before: Settings, after: Settings) -> dict[str, Any]:
    """What is otherwise in `after`, by name."""
    return {name: getattr(after, name) for name in SETTINGS if getattr(after, name) != getattr(before, name)}


def _bare(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _kind_of(bare: Any) -> Kind:
    if get_origin(bare) is Literal:
        return Kind.CHOICE
    return {bool: Kind.SWITCH, int: Kind.WHOLE, float: Kind.DECIMAL, str: Kind.TEXT}.get(bare, Kind.OTHER)


def _setting(field: msgspec.structs.FieldInfo) -> Setting:
    said = get_args(field.type)[1:]
    declared = next(each for each in said if isinstance(each, Declared))
    meta = next((each for each in said if isinstance(each, msgspec.Meta)), msgspec.Meta())
    # An empty list or table is said as a factory, so that none is shared.
    default = field.default if field.default is not msgspec.NODEFAULT else field.default_factory()
    return Setting(field.name, field.type, _kind_of(_bare(field.type)), default, declared, meta.ge, meta.le)


SETTINGS: Final[Mapping[str, Setting]] = {field.name: _setting(field) for field in msgspec.structs.fields(Settings)}
