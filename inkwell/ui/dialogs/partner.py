"""How the partner writes: its style, the words it avoids, where it stops, what it keeps out, what it does before."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.engine.presets import Preset
from inkwell.errors import InkwellError
from inkwell.settings.catalogue import checked_changes, differing
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.partner_pages import ContentPage, EndingsPage, ReadinessPage
from inkwell.ui.dialogs.sampler_form import SamplerForm
from inkwell.ui.dialogs.style_page import StylePage, Styles
from inkwell.ui.dialogs.word_page import WordPage
from inkwell.ui.icons import Icons
from inkwell.ui.scrolling import scrolling
from inkwell.ui.wheel_stop import WheelStop

SIZE = QSize(620, 640)
ROOM = QSize(48, 96)
"""Pixels of the screen that the dialog leaves free beside and above it: its frame, and the desktop's bars."""


class Tab(IntEnum):
    """The dialog's pages, in their order."""

    STYLE = 0
    ALL = 1
    WORDS = 2
    ENDS = 3
    CONTENT = 4
    READY = 5


@dataclass(frozen=True)
class PartnerFacts:
    """What the dialog knows of the model and of what comes along."""

    presets: Sequence[Preset]
    cliches: Sequence[str]
    unsupported: Sequence[str] = ()
    """As `Capabilities.unsupported`."""
    trained: int = 0
    """As `Capabilities.trained_context_tokens`; 0 while it is not known."""


class PartnerDialog(DialogFrame):
    """Shows how the partner writes and returns changed settings; it applies nothing itself."""

    def __init__(
        self,
        settings: Settings,
        facts: PartnerFacts,
        icons: Icons,
        tab: Tab = Tab.STYLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("How the partner writes"), parent)
        self._settings = settings
        styles = Styles(settings.preset, settings.sampling, settings.presets)
        self.form = SamplerForm(facts.unsupported)
        self.style_page = StylePage(styles, facts.presets, self.form)
        self.word_page = WordPage(settings, facts.cliches, icons)
        self.endings = EndingsPage(settings)
        self.content = ContentPage(settings)
        self.readiness = ReadinessPage(settings, facts.trained)
        self.tabs = QTabWidget()
        self.message = Message()
        self._lay_out(tab)
        self.cancel_button, self.save_button = self.add_buttons(tr("Cancel"), tr("Write like this"))
        self._wheel = WheelStop(self)
        self._wheel.watch(self.tabs)
        self.style_page.changed.connect(self._check)
        self.word_page.changed.connect(self._check)
        self.endings.stop.textChanged.connect(self._check)
        self._check()
        self._fit_to_screen()

    def _lay_out(self, tab: Tab) -> None:
        for page, name in (
            (self.style_page, tr("&Style")),
            (self.form, tr("&All settings")),
            (self.word_page, tr("&Words")),
            (self.endings, tr("Where it st&ops")),
            (self.content, tr("Conte&nt")),
            (self.readiness, tr("&Readiness")),
        ):
            self.tabs.addTab(_scrolling(page), name)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setCurrentIndex(tab)
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.message)

    def _fit_to_screen(self) -> None:
        """On a small or magnified screen the pages scroll; nothing stands beyond its edge."""
        free = self.screen().availableGeometry().size() - ROOM
        self.resize(SIZE.boundedTo(free))

    def _check(self) -> None:
        reason = self.form.reason or self.word_page.reason or self._refusal()
        self.message.complain(reason)
        self.save_button.setEnabled(not reason)
        self.save_button.setToolTip(reason)

    def _refusal(self) -> str:
        """Why the settings would not take what stands here; "" when they would."""
        try:
            checked_changes(differing(self._settings, self.result_settings()))
        except InkwellError as error:
            return error.sentence
        return ""

    def result_settings(self) -> Settings:
        """The settings as they would be after "Write like this"; what is not shown here is as it was."""
        styles = self.style_page.styles()
        changes: dict[str, Any] = {
            "preset": styles.preset,
            "sampling": styles.sampling,
            "presets": styles.presets,
            "banned": self.word_page.phrases(),
            "ban_cliches": self.word_page.cliches.isChecked(),
            "phrase_bias": self.word_page.biases.biases(),
            **self.endings.changes(),
            **self.content.changes(),
            **self.readiness.changes(),
        }
        return msgspec.structs.replace(self._settings, **changes)


def _scrolling(page: QWidget) -> QScrollArea:
    content = QWidget()
    content.setProperty("role", "content")
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 16, 14, 0)
    column.addWidget(page)
    return scrolling(content)
