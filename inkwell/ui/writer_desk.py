"""What a book is written with, on the author's desk: the sidebar's choice of base models and voices."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Final, cast

from PySide6.QtCore import QObject, Slot

from inkwell.app.book_writer import BookWriter, Writer
from inkwell.app.errand import Errand
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.main_window import MainWindow
from inkwell.ui.sidebar.writer_row import Offer
from inkwell.voice.compression import Smaller, plain_kind, price_words
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.using import smaller_of, use_of
from inkwell.voice.voice_folder import Voice, VoiceFolder

_NO_MODEL: Final = tr("No model")
Found = tuple[Sequence[ModelRef], Sequence[Offer]]


class WriterDesk(QObject):
    """What there is to choose from is looked up on a lane: `refresh` when it may be otherwise."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        writer: BookWriter,
        shelf: Shelf,
        preferences: Preferences,
        write_with: Callable[[Writer], object],
        lane: SaveLane,
        models: Callable[[], Sequence[ModelRef]],
    ) -> None:
        """`write_with` has the open book written with what the author chose."""
        super().__init__(window)
        self._row = window.sidebar.writer
        self._session, self._writer, self._shelf = session, writer, shelf
        self._preferences, self._write_with = preferences, write_with
        self._models = models
        self._looking = Errand(lane, self)
        self._looking.finished.connect(self._take)
        self._found: Found = ((), ())
        self._row.chosen.connect(self._choose)
        writer.changed.connect(self._show)
        preferences.changed.connect(self.refresh)
        window.focus_gained.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self, *_: object) -> None:
        """Look again; returns at once."""
        if not self._preferences.settings.ai:
            return
        self._looking.start(lambda _progress: self._look())

    def _look(self) -> Found:
        """On the lane."""
        return tuple(self._models()), tuple(offers_of(self._shelf))

    @Slot(object)
    def _take(self, found: object) -> None:
        self._found = cast("Found", found)
        self._show()

    @Slot()
    def _show(self) -> None:
        models, voices = self._found
        self._row.setEnabled(self._session.is_open)
        self._row.show_offers(self._offers(models), voices, self._writer.writer)

    def _offers(self, models: Sequence[ModelRef]) -> list[Offer]:
        """The usual model first, which is that of the settings; then the others."""
        wished = self._preferences.settings.model
        usual = next((each for each in models if wished in (each.name, each.path)), None)
        if usual is None and not wished:
            usual = models[0] if models else None
        first = Offer(usual.name if usual else wished or _NO_MODEL, Writer())
        return [first, *(Offer(each.name, Writer(each.path, each.backend)) for each in models if each is not usual)]

    @Slot(object)
    def _choose(self, writer: Writer) -> None:
        if self._session.is_open:
            self._write_with(writer)
        self._show()


def offers_of(shelf: Shelf) -> list[Offer]:
    """The voices that can write now, each with its smaller models, and those that can as soon as they are open."""
    return [offer for voice in shelf.voices() for offer in _offers_of(shelf.at(voice.id), voice)]


def _offers_of(folder: VoiceFolder, voice: Voice) -> Iterator[Offer]:
    smaller = tuple(_smaller_offer(voice, row) for row in smaller_of(folder, voice))
    if voice.encrypted and voice.ready:
        yield Offer(tr("{name} (locked)", name=voice.name), Writer(voice=voice.id))
    with suppress(InkwellError):
        use_of(folder, voice)
        yield Offer(voice.name, Writer(voice=voice.id), voice.method is Method.ADAPTER, smaller)


def _smaller_offer(voice: Voice, row: Smaller) -> Offer:
    kind = plain_kind(row.kind)
    price = f"{kind[:1].upper()}{kind[1:]} · {price_words(row)}"
    return Offer(f"{voice.name}, {kind}", Writer(voice=voice.id, smaller=row.kind), price=price)
