"""Fields of their own for the writing partner: the model, the style, phrases, what it has before its eyes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from inkwell.app.asking import has_a_letter
from inkwell.engine.presets import Preset
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.library.wish import check_endpoint
from inkwell.settings.catalogue import Setting
from inkwell.settings.settings import Settings
from inkwell.translation import shown, tr
from inkwell.ui.dialogs.model_box import ModelBox, ModelWish
from inkwell.ui.dialogs.partner_pages import CONTEXTS, TOKENS_A_PAGE
from inkwell.ui.dialogs.sampler_form import lines_of, texts_of
from inkwell.ui.dialogs.style_page import OWN
from inkwell.ui.dialogs.word_page import BiasRows
from inkwell.ui.icons import Icons
from inkwell.ui.settings.field import ChoiceField, Field, LinesField, TextField

HOW = tr("How the partner writes…")


class ModelField(Field):
    """A model and what runs it. It is waited for, because a model is loaded as soon as it is chosen."""

    waits = True
    wide = True

    def __init__(self, setting: Setting, models: Sequence[ModelRef], icons: Icons) -> None:
        super().__init__(setting)
        self._models, self._icons = models, icons
        self._holder = QVBoxLayout()
        self.row.addLayout(self._holder)
        self.box = self._made(ModelWish())
        self.target = self.box.box

    def _made(self, wish: ModelWish) -> ModelBox:
        made = ModelBox(self._models, wish, self._icons)
        self._holder.addWidget(made)
        made.box.setAccessibleName(self.setting.declared.label)
        made.box.currentIndexChanged.connect(self.changed)
        self.setFocusProxy(made.box)
        return made

    @property
    def names(self) -> tuple[str, ...]:
        """See `Field`."""
        return ("model", "backend")

    @property
    def reason(self) -> str:
        """See `Field`."""
        return ""

    def value(self) -> ModelWish:
        """See `Field`."""
        return self.box.wish()

    def put(self, value: ModelWish) -> None:
        """See `Field`."""
        before = self.box
        self.box = self._made(value)
        self.target = self.box.box
        self._holder.removeWidget(before)
        before.hide()
        before.deleteLater()

    def changes(self) -> dict[str, Any]:
        """See `Field`."""
        wish = self.value()
        return {"model": wish.model, "backend": wish.backend}

    def show_settings(self, settings: Settings) -> None:
        """See `Field`."""
        wish = ModelWish(settings.model, settings.backend)
        if not self._shows(wish):
            blocked = self.blockSignals(True)
            self.put(wish)
            self.blockSignals(blocked)

    def _shows(self, wish: ModelWish) -> bool:
        here = self.value()
        paths = {model.path for model in self._models if model.name == here.model}
        same = here.model == wish.model or wish.model in paths
        return same and wish.backend in ("", here.backend)


class StyleField(ChoiceField):
    """A style; `how_asked` when the author wants to see all that is behind it."""

    wide = True
    how_asked = Signal()

    def __init__(self, setting: Setting, presets: Sequence[Preset]) -> None:
        self._known = tuple(preset.name for preset in presets)
        self._own: tuple[str, ...] = ()
        super().__init__(setting, [(name, shown(name)) for name in self._known])
        self.how = QPushButton(HOW)
        self.how.setAutoDefault(False)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.how, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.addLayout(column)
        self.how.clicked.connect(self.how_asked)

    def show_settings(self, settings: Settings) -> None:
        """See `Field`."""
        own = tuple(name for name in settings.presets if name not in self._known)
        if own != self._own or self.box.findData("") < 0:
            self._own = own
            self.fill([*((name, shown(name)) for name in (*self._known, *own)), ("", OWN)])
            self.box.blockSignals(True)
            self.put(settings.preset)
            self.box.blockSignals(False)
        super().show_settings(settings)

    def words_for(self, value: str) -> str:
        """See `ChoiceField`."""
        return tr("{value} · not there now", value=shown(value))


class IndexField(TextField):
    """The address of a package index; `addon_asked` when the author wants to see the add-on that comes from there."""

    addon_asked = Signal()

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.addon = QPushButton(tr("Add-on for voices…"))
        self.addon.setAutoDefault(False)
        self.row.addWidget(self.addon)
        self.addon.clicked.connect(self.addon_asked)

    @property
    def reason(self) -> str:
        """See `Field`."""
        try:
            check_endpoint(self.value())
        except InkwellError as error:
            return error.sentence
        return super().reason


class EscapedField(LinesField):
    """Texts that may have new lines and tabs in them, written with a backslash."""

    def value(self) -> tuple[str, ...]:
        """See `Field`."""
        return texts_of(self.box.toPlainText())

    def put(self, value: tuple[str, ...]) -> None:
        """See `Field`."""
        self.box.setPlainText(lines_of(value))


class PhrasesField(LinesField):
    """Phrases that can be looked for."""

    @property
    def reason(self) -> str:
        """See `Field`."""
        odd = next((phrase for phrase in self.value() if not has_a_letter(phrase)), None)
        if odd is not None:
            return tr("“{odd}” has no letter in it, so it cannot be avoided as a phrase.", odd=odd)
        return super().reason


class BiasField(Field):
    """Phrases, each with how much more or less often it shall come."""

    waits = True
    wide = True

    def __init__(self, setting: Setting, icons: Icons) -> None:
        super().__init__(setting)
        self._icons = icons
        self.rows = self._made({})
        self.row.addWidget(self.rows, 1)
        self.target = self.rows.add_button

    def _made(self, biases: dict[str, float]) -> BiasRows:
        made = BiasRows(biases, self._icons)
        made.changed.connect(self.changed)
        self.setFocusProxy(made.add_button)
        return made

    def value(self) -> dict[str, float]:
        """See `Field`."""
        return self.rows.biases()

    def put(self, value: dict[str, float]) -> None:
        """See `Field`."""
        before = self.rows
        self.rows = self._made(value)
        self.row.replaceWidget(before, self.rows, Qt.FindChildOption.FindDirectChildrenOnly)
        self.target = self.rows.add_button
        before.hide()
        before.deleteLater()


class ContextField(ChoiceField):
    """How much text the model has before it, no more than it was trained for."""

    def __init__(self, setting: Setting, trained: int) -> None:
        fitting = [tokens for tokens in CONTEXTS if tokens <= (trained or tokens) or tokens == CONTEXTS[0]]
        super().__init__(setting, [(tokens, self.words_for(tokens)) for tokens in fitting])

    def words_for(self, value: int) -> str:
        """See `ChoiceField`."""
        pages = max(1, round(value / TOKENS_A_PAGE))
        return tr("About {pages} pages ({value:,} tokens)", pages=pages, value=value)
