"""The handbook's page on settings, made from their declarations: `inkwell settings handbook` prints it."""

from collections.abc import Iterator

from inkwell.settings.catalogue import SETTINGS, Kind, Setting, on_page, said
from inkwell.settings.declared import OfBook, Page
from inkwell.translation import tr

_MANY = 10
"""Choices that are too many to be listed."""
_TOP = (
    "# " + tr("Settings"),
    tr(
        "Everything here can be set under File, Settings (Ctrl+,<!--settings-->), where it can be looked for too. "
        "What is set lies in `settings.json`, which may be changed by hand while Inkwell is closed: what cannot be "
        "used there is as usual again, and a copy is kept. On the command line, `inkwell settings list` shows all of "
        "them, `get` and `set` read and change one, `export` and `import` take them to another machine; "
        "`--book FOLDER` means those that a book has of its own."
    ),
    tr(
        "A setting marked *also for one book* can be another one in a book: in the window of settings, choose "
        "“This book” first."
    ),
)


def handbook() -> str:
    """Return the page as Markdown."""
    return "\n".join(("\n\n".join(_TOP) + "\n", *(line for page in Page for line in _page(page))))


def _page(page: Page) -> Iterator[str]:
    yield f"## {page}\n"
    for setting in on_page(page):
        yield from _setting(setting)
    yield ""


def _setting(setting: Setting) -> Iterator[str]:
    declared = setting.declared
    if declared.group:
        yield f"\n**{declared.group}**\n"
    yield f"- **{declared.label}** (`{setting.name}`). {' '.join(filter(None, _sentences(setting)))}"


def _sentences(setting: Setting) -> Iterator[str]:
    yield setting.declared.help
    yield _range(setting)
    yield tr("Usually {usual}.", usual=_usual(setting))
    if setting.declared.needs is not None:
        yield _needs(setting)
    if setting.declared.book is OfBook.MAY:
        yield tr("*Also for one book.*")
    elif setting.declared.book is OfBook.STRICTER:
        yield tr("*Also for one book; the stricter of both counts.*")


def _usual(setting: Setting) -> str:
    words = said(setting, setting.default)
    named = words == setting.declared.least_is or (setting.declared.choices and setting.kind is not Kind.OTHER)
    return _quoted(words) if named else words


def _quoted(words: str) -> str:
    return tr("“{words}”", words=words)


def _range(setting: Setting) -> str:
    declared = setting.declared
    if declared.choices and len(declared.choices) < _MANY and setting.kind is not Kind.OTHER:
        words = "; ".join(f"{_quoted(words)} (`{_plain(value)}`)" for value, words in declared.choices)
        return f"{words}."
    if setting.kind in (Kind.WHOLE, Kind.DECIMAL) and setting.most is not None:
        return (
            tr(
                "From {least:g} to {most:,.10g} {unit}", least=setting.least, most=setting.most, unit=declared.unit
            ).rstrip()
            + "."
        )
    return ""


def _needs(setting: Setting) -> str:
    needs = setting.declared.needs
    if needs is None:
        return ""
    other = SETTINGS[needs.name]
    words = said(other, needs.value)
    return tr(
        "It has a say while “{label}” is {words}.",
        label=other.declared.label,
        words=words if other.kind is Kind.SWITCH else _quoted(words),
    )


def _plain(value: object) -> str:
    return str(value) or '""'
