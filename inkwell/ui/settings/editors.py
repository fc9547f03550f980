"""Which field a setting has: the one that its declaration names, or the one for its type."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inkwell.engine.types import ModelRef
from inkwell.settings.catalogue import Kind, Setting
from inkwell.ui.dialogs.partner import PartnerFacts
from inkwell.ui.icons import Icons
from inkwell.ui.settings.field import ChoiceField, Field, NumberField, SwitchField, TextField
from inkwell.ui.settings.page_fields import (
    SPELLING,
    ColoursField,
    DaysField,
    FolderField,
    FontField,
    KeysField,
    LanguageField,
    QuotationField,
    RulesField,
)
from inkwell.ui.settings.partner_fields import (
    BiasField,
    ContextField,
    EscapedField,
    IndexField,
    ModelField,
    PhrasesField,
    StyleField,
)


@dataclass(frozen=True)
class Facts:
    """What fields know beyond the settings: the models here, and what comes along with them."""

    models: Sequence[ModelRef]
    partner: PartnerFacts
    book: str = ""
    """The title of the open book, "" without one."""
    open_addon: Callable[[], object] = lambda: None
    """Shows the window of the add-on."""
    open_keys: Callable[[], object] = lambda: None
    """Shows the window of keys."""


class Editors:
    """Makes a field for a setting."""

    def __init__(self, facts: Facts, icons: Icons) -> None:
        self._named: dict[str, Callable[[Setting], Field]] = {
            "font": FontField,
            "colours": ColoursField,
            "quotation": QuotationField,
            "spelling": lambda setting: LanguageField(setting, SPELLING),
            "weekdays": DaysField,
            "addon": IndexField,
            "rules": RulesField,
            "keys": KeysField,
            "folder": lambda setting: FolderField(setting, icons),
            "model": lambda setting: ModelField(setting, facts.models, icons),
            "style": lambda setting: StyleField(setting, facts.partner.presets),
            "escaped": EscapedField,
            "phrases": PhrasesField,
            "biases": lambda setting: BiasField(setting, icons),
            "context": lambda setting: ContextField(setting, facts.partner.trained),
        }

    def field(self, setting: Setting) -> Field:
        """The field of a setting."""
        if setting.declared.editor:
            return self._named[setting.declared.editor](setting)
        if setting.declared.choices:
            return ChoiceField(setting)
        if setting.kind is Kind.SWITCH:
            return SwitchField(setting)
        if setting.kind in (Kind.WHOLE, Kind.DECIMAL):
            return NumberField(setting)
        return TextField(setting)
