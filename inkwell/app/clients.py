"""Makes the clients of engine processes, with their log and what is remembered of them in the author's folders."""

from collections.abc import Callable

from inkwell.addon.place import AddOn
from inkwell.engine.client import Client, EngineStatus, Launch
from inkwell.storage.paths import UserPaths
from inkwell.storage.rungs import RungFile


def client_maker(paths: UserPaths) -> Callable[[Callable[[EngineStatus], None]], Client]:
    """Makes clients whose hosts log, and whose safe rungs are remembered, in the author's folders."""
    launch = Launch(log=paths.log / "engine.log", for_torch=AddOn.of(paths.data).command)

    def make(listener: Callable[[EngineStatus], None]) -> Client:
        return Client(launch, RungFile(paths.state / "rungs.json"), listener)

    return make
