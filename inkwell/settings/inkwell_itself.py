"""The settings of the program itself, whatever is written in it."""

from typing import Annotated, Literal

import msgspec

from inkwell.settings.declared import Declared, Page
from inkwell.translation import tr


class InkwellItself(msgspec.Struct, frozen=True):
    """How Inkwell speaks, and what it may ask the net for."""

    interface_language: Annotated[
        Literal["system", "en", "de", "zh_CN"],
        Declared(
            Page.INKWELL,
            tr("Language"),
            tr("Of menus and windows; it changes when Inkwell is opened again. A book has a language of its own."),
            choices=(("system", tr("Follow the system")), ("en", "English"), ("de", "Deutsch"), ("zh_CN", "简体中文")),
            also=tr("interface menus translation"),
        ),
    ] = "system"
    ask_for_updates: Annotated[
        bool,
        Declared(
            Page.INKWELL,
            tr("Look for a newer Inkwell without asking first"),
            tr("Only when you choose Help, Check for updates. Inkwell never looks by itself."),
            also=tr("update version privacy network"),
        ),
    ] = False
