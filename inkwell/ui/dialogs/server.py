"""The dialog for a server of the author's own: its address, tried before it is used, and all that has to be known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from inkwell.app.server_trial import ServerTrial
from inkwell.app.servers import accepted, kept_at
from inkwell.engine.server_address import ServerAddress, parse_address
from inkwell.engine.types import Capabilities, ModelRef, Secret
from inkwell.errors import InkwellError
from inkwell.storage.server_list import KeyPlace, KnownServer
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import ROOM, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.labels import WrappedLabel

WIDTH: Final = 560
INTRODUCTION: Final = tr(
    "A model that llama-server, Ollama, LM Studio, KoboldCpp, vLLM or another of their kind runs "
    "for you. Nothing is sent anywhere before you try it."
)
NEW: Final = tr("A new one")
TRY, STOP = tr("&Try it"), tr("S&top trying")
TRYING: Final = tr("The server is asked for one word…")
MOST_CONTEXT: Final = 1_000_000
_STEP: Final = 1024
_INSET: Final = 5
"""Pixels that a number stands in from its frame."""


@dataclass(frozen=True)
class ServerHands:
    """What the dialog shows, and what it can do. `usual_context`: tokens, as the settings say."""

    known: Sequence[KnownServer]
    trial: ServerTrial
    usual_context: int
    key: Callable[[ServerAddress], Secret]
    """The key that is kept for a place, an empty one for none. Raises `InkwellError`."""
    forget: Callable[[str], object]


@dataclass(frozen=True)
class ServerWish:
    """A server that the author wants, and its key."""

    server: KnownServer
    key: str = ""


class ServerDialog(DialogFrame):
    """The main button is off while there is no address, or what must be accepted is not."""

    def __init__(self, hands: ServerHands, parent: QWidget | None = None) -> None:
        super().__init__(tr("A server of your own"), parent)
        self.setMinimumWidth(WIDTH)
        self._hands, self._kind = hands, ""
        self._known = list(hands.known)
        self.body.addWidget(WrappedLabel(INTRODUCTION, "soft"))
        self.choice = QComboBox()
        self.address = QLineEdit(placeholderText="http://127.0.0.1:8080")
        self.try_button = QPushButton(TRY)
        self.model = QComboBox(editable=True)
        self.key = QLineEdit(placeholderText=tr("None"), echoMode=QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(tr("&Keep the key in the system's keyring"))
        self.context = QSpinBox(maximum=MOST_CONTEXT, singleStep=_STEP)
        self.warning = WrappedLabel(role="trouble")
        self.accept_box = QCheckBox(tr("&I know, and want that"))
        self.message = Message()
        self._lay_out()
        self.forget_button = self.add_button(tr("&Forget it"), left=True)
        self.close_button, self.use_button = self.add_buttons(tr("Close"), tr("Write with it"))
        self._join()
        self._fill_choice()
        self._follow()
        self.address.setFocus()

    def _lay_out(self) -> None:
        form = self.add_form()
        self.add_row(form, tr("&Server"), self.choice)
        self.add_row(form, tr("&Address"), self.address, self.try_button)
        self.add_row(form, tr("&Model"), self.model)
        self.add_row(form, tr("&Key"), self.key)
        form.addRow("", self.keep)
        self.add_row(form, tr("&Context"), self.context)
        self.keep.setChecked(True)
        self.model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.model.setMinimumContentsLength(24)
        line = self.model.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("The one that it has"))
            line.setAccessibleName(tr("Model"))
        self.context.setSuffix(tr(" tokens"))
        self.context.setGroupSeparatorShown(True)
        self.context.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.context.setSpecialValueText(tr("As in the settings"))
        self.try_button.setAutoDefault(False)
        for each in (self.warning, self.accept_box, self.message):
            self.body.addWidget(each)

    def _join(self) -> None:
        self.choice.currentIndexChanged.connect(self._choose)
        self.address.textChanged.connect(self._address_changed)
        self.model.currentTextChanged.connect(self._follow)
        self.key.textChanged.connect(self._follow)
        self.accept_box.toggled.connect(self._follow)
        self.try_button.clicked.connect(self._try)
        self.forget_button.clicked.connect(self._forget)
        self._hands.trial.answered.connect(self._hear)

    def _fill_choice(self) -> None:
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(NEW)
        self.choice.addItems([parse_address(each.path).name for each in self._known])
        self.choice.blockSignals(blocked)
        self.choice.setEnabled(bool(self._known))

    # what stands in the fields

    def _address(self) -> ServerAddress | None:
        try:
            return parse_address(self.address.text(), self.model.currentText().strip())
        except InkwellError:
            return None

    def _server(self) -> KnownServer | None:
        """What the fields mean; None while they mean nothing."""
        address = self._address()
        if address is None:
            return None
        server = KnownServer(address.path, self._kind, self.context.value(), self._where_the_key_is(address))
        return accepted(server) if address.warning and self.accept_box.isChecked() else server

    def _where_the_key_is(self, address: ServerAddress) -> KeyPlace:
        if self._typed_key:
            return "keyring" if self.keep.isChecked() else "sitting"
        kept = kept_at(self._known, address)
        return kept.key if kept else ""

    @property
    def _typed_key(self) -> str:
        # What is pasted brings spaces along.
        return self.key.text().strip()

    def result_wish(self) -> ServerWish | None:
        """What was chosen."""
        server = self._server()
        return ServerWish(server, self._typed_key) if server else None

    @Slot()
    def _address_changed(self) -> None:
        # What was accepted, was accepted of one address.
        self.accept_box.setChecked(False)
        self._kind = ""
        self._follow()

    @Slot()
    def _follow(self, *_: object) -> None:
        address = self._address()
        warning = address.warning if address else ""
        self.warning.set_text(warning)
        self.warning.setVisible(bool(warning))
        self.accept_box.setVisible(bool(warning))
        self.keep.setEnabled(bool(self._typed_key))
        kept = address is not None and kept_at(self._known, address) is not None
        self.key.setPlaceholderText(tr("As it is kept") if kept else tr("None"))
        good = address is not None and (not warning or self.accept_box.isChecked())
        self.use_button.setEnabled(good)
        self.try_button.setEnabled(good or self._hands.trial.running)
        known = address is not None and any(each.path == address.path for each in self._known)
        self.forget_button.setEnabled(known)
        self._grow()

    def _grow(self) -> None:
        """Make room for what is said, as far as the screen has any."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            room = self.screen().availableGeometry().height() - ROOM.height()
            wanted = max(layout.heightForWidth(self.width()), layout.minimumSize().height())
            self.resize(self.width(), max(self.height(), min(wanted, room)))

    @Slot(int)
    def _choose(self, row: int) -> None:
        server = self._known[row - 1] if row > 0 else KnownServer("")
        address = parse_address(server.path) if server.path else None
        self.address.setText(address.url if address else "")
        self.model.setCurrentText(address.model if address else "")
        self.key.clear()
        self.context.setValue(server.context_tokens)
        self.accept_box.setChecked(address is not None and server.accepted == address.origin)
        self._kind = server.kind
        self.message.say("")
        self._follow()

    # trying

    @Slot()
    def _try(self) -> None:
        trial = self._hands.trial
        if trial.running:
            trial.stop()
            self._stand("")
            return
        address = self._address()
        if address is None:
            return
        context = self.context.value() or self._hands.usual_context
        try:
            model = self._model(address)
        except InkwellError as error:
            self._stand(error.sentence, trouble=True)
            return
        self._stand(TRYING)
        trial.try_out(model, context)
        self.try_button.setText(STOP)
        self.try_button.setEnabled(True)

    def _model(self, address: ServerAddress) -> ModelRef:
        """What is tried: with the key in the field, or with the one that is kept."""
        key = Secret(self._typed_key) if self._typed_key else self._hands.key(address)
        return ModelRef(address.name, address.path, "server", key)

    @Slot(object)
    def _hear(self, answer: object) -> None:
        if isinstance(answer, Capabilities):
            self._kind = answer.engine
            self._offer(answer)
            self._stand(words_of(answer))
        elif isinstance(answer, InkwellError):
            self._stand(answer.sentence, trouble=True)

    def _offer(self, can: Capabilities) -> None:
        """The models that are there; the one that answered stands in the field."""
        wanted = self.model.currentText().strip()
        blocked = self.model.blockSignals(True)
        self.model.clear()
        self.model.addItems(list(can.models))
        self.model.setCurrentText(wanted or (can.models[0] if can.models else ""))
        self.model.blockSignals(blocked)

    def _stand(self, words: str, *, trouble: bool = False) -> None:
        (self.message.complain if trouble else self.message.say)(words)
        self.try_button.setText(TRY)
        self._follow()

    @Slot()
    def _forget(self) -> None:
        address = self._address()
        if address is not None:
            self._hands.forget(address.path)
            self._known = [each for each in self._known if each.path != address.path]
            self._fill_choice()
            self._choose(0)

    def done(self, result: int) -> None:
        """A trial ends with the dialog."""
        self._hands.trial.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `done`."""
        self._hands.trial.stop()
        super().closeEvent(event)


def words_of(can: Capabilities) -> str:
    """What a trial found, in plain words."""
    told = [tr("It writes: {description}.", description=can.description)]
    size = tr("It is told {context_tokens:,} tokens at most, its answer included", context_tokens=can.context_tokens)
    told.append(
        tr(
            "{size}; it has room for {trained_context_tokens:,}.",
            size=size,
            trained_context_tokens=can.trained_context_tokens,
        )
        if _partly(can)
        else f"{size}."
    )
    told.append(
        tr("It is told what to do in the words of its own template.")
        if can.chat
        else tr("It continues a text as it stands.")
    )
    if can.estimates:
        told.append(tr("It does not count tokens, so they are estimated, with a fifth of the context to spare."))
    return " ".join(told)


def _partly(can: Capabilities) -> bool:
    return can.context_tokens < can.trained_context_tokens
