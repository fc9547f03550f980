"""Lets the author choose the model: one that was found, or a file or folder of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inkwell.engine.types import ModelRef
from inkwell.translation import tr
from inkwell.ui.icons import Icons

FIRST_FOUND = tr("The starter model, or the first one found")
KINDS = {"llama": "GGUF", "torch": "folder", "scripted": "script"}


@dataclass(frozen=True)
class ModelWish:
    """As `Settings` keeps it: a name or path (empty: the starter or the first found) and a backend (empty: any)."""

    model: str = ""
    backend: str = ""


class ModelBox(QWidget):
    """A list of models with two buttons that add to it."""

    def __init__(
        self, models: Sequence[ModelRef], wish: ModelWish, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Model"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(28)
        self.file_button = QPushButton(icons.icon("file-text"), tr("Add a file…"))
        self.folder_button = QPushButton(icons.icon("folder-open"), tr("Add a folder…"))
        self.file_button.setAccessibleName(tr("Add a model file"))
        self.folder_button.setAccessibleName(tr("Add a model folder"))
        self._wishes: list[ModelWish] = []
        self._lay_out()
        self._add(FIRST_FOUND, ModelWish())
        self._add_found(models)
        self._choose(wish, models)
        self.file_button.clicked.connect(self._pick_file)
        self.folder_button.clicked.connect(self._pick_folder)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.file_button, self.folder_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addLayout(buttons)
        self.setFocusProxy(self.box)

    def wish(self) -> ModelWish:
        """What is chosen now."""
        return self._wishes[self.box.currentIndex()]

    def add_path(self, path: Path, backend: str) -> None:
        """Put a model of the author's own into the list, and choose it."""
        wish = ModelWish(str(path), backend)
        if wish not in self._wishes:
            self._add(f"{path.name} · {KINDS[backend]}", wish)
        self.box.setCurrentIndex(self._wishes.index(wish))

    def _add(self, text: str, wish: ModelWish) -> None:
        self._wishes.append(wish)
        self.box.addItem(text)
        self.box.setItemData(self.box.count() - 1, wish.model, 3)  # the tooltip's role

    def _add_found(self, models: Sequence[ModelRef]) -> None:
        names = [model.name for model in models]
        for model in models:
            # A name outlives a moved folder; two of the same name can only be told apart by their paths.
            key = model.name if names.count(model.name) == 1 else model.path
            self._add(f"{model.name} · {KINDS[model.backend]}", ModelWish(key, model.backend))

    def _choose(self, wish: ModelWish, models: Sequence[ModelRef]) -> None:
        """Choose what the settings name, by name or path; what is not there any more stays in the list and says so."""
        for place, each in enumerate(self._wishes):
            paths = {model.path for model in models if model.name == each.model}
            same = each.model == wish.model or wish.model in paths
            if same and (not wish.backend or wish.backend == each.backend):
                self.box.setCurrentIndex(place)
                return
        if not wish.model:
            return
        there = _is_there(wish.model)
        name = Path(wish.model).name
        self._add(name if there else tr("{name} · not there now", name=name), wish)
        self.box.setCurrentIndex(len(self._wishes) - 1)

    def _pick_file(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self,
            tr("Add a model file"),
            str(Path.home()),
            tr("Models (*.gguf);;Scripts for trying (*.json);;All files (*)"),
        )
        if found:
            self.add_path(Path(found), "scripted" if found.lower().endswith(".json") else "llama")

    def _pick_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Add a model folder"), str(Path.home()))
        if found:
            self.add_path(Path(found), "torch")


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except OSError:
        # A name longer than names can be, or a folder that is closed to us.
        return False
