"""What models are equipped with: the way to their window, and behind it the lanes that look and work, and downloads."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkwell.ui.equipment import Given
    from inkwell.ui.models_desk import ModelsDesk
    from inkwell.ui.outfit import Equipment


def equip_models(given: "Given", equipment: "Equipment") -> None:
    """Models: what is installed, what could be, and the way from one to the other. Voices are there already."""
    from inkwell.ui.models_door import ModelsDoor

    door = ModelsDoor(
        *(given.window, given.preferences, given.commands, given.lane, [given.paths.data / "models"]),
        lambda: _behind_the_door(given, equipment),
    )
    given.window.sidebar.writer.models_wanted.connect(door.open)
    equipment.parts["models_door"] = door


def _behind_the_door(given: "Given", equipment: "Equipment") -> "ModelsDesk":
    from inkwell.app.clients import client_maker
    from inkwell.app.downloads import Downloads, download_maker
    from inkwell.app.model_library import ModelLibrary
    from inkwell.app.saving import SaveLane
    from inkwell.library.shelf import ModelShelf
    from inkwell.library.speeds import SpeedBook
    from inkwell.ui.download_desk import DownloadDesk
    from inkwell.ui.models_desk import ModelsDesk
    from inkwell.ui.writer_desk import WriterDesk
    from inkwell.voice.shelf import Shelf

    window, paths, preferences = given.window, given.paths, given.preferences
    # A look at the list does not wait for a copy of twenty gigabytes.
    lanes = SaveLane("models"), SaveLane("model work")
    library = ModelLibrary(
        *(ModelShelf(paths.data / "models"), Shelf(paths.data / "voices"), SpeedBook(paths.state / "speeds.json")),
        *(lanes, client_maker(paths), lambda: preferences.settings.context_tokens, window),
    )
    downloads = Downloads(download_maker(paths.log / "download.log"), window)
    equipment.endings += (*(lane.close for lane in lanes), library.close, downloads.close)
    desk = ModelsDesk(window, given.session, library, given.writer, preferences, given.chooser)
    fetching = DownloadDesk(window, desk, library, downloads, preferences, given.chooser)
    writers = equipment.parts.get("writers")
    if isinstance(writers, WriterDesk):
        library.changed.connect(writers.refresh)
    # The first model that comes begins to write at once.
    library.changed.connect(lambda: given.writing.take_settings(preferences.settings))
    equipment.parts.update(models=desk, model_library=library, downloads=downloads, download_desk=fetching)
    return desk
