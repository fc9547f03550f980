"""How fast models are on this machine: measured when asked, remembered, and made the basis of estimates."""

from collections.abc import Sequence
from typing import Final

from inkwell.engine.client import Client
from inkwell.engine.speed import Speed, measure
from inkwell.exchange.progress import Progress
from inkwell.library.advice import Basis, best_basis
from inkwell.library.shelf import Installed, ModelShelf
from inkwell.library.speeds import SpeedBook
from inkwell.translation import tr

RUNS: Final = 1
"""Of the benchmark: an author waits, and large models take a minute for one."""


class Measuring:
    """The speeds of the models on a shelf, on one machine (`Machine.key`)."""

    def __init__(self, shelf: ModelShelf, speeds: SpeedBook, machine: str) -> None:
        self._shelf, self._speeds, self._machine = shelf, speeds, machine

    def speed(self, installed: Installed) -> Speed | None:
        """What was measured of a model; None for nothing."""
        return self._speeds.of(installed.about.sha256, self._machine)

    def basis(self, models: Sequence[Installed]) -> Basis | None:
        """What the speed of others is estimated from; None while nothing was measured."""
        found: list[Basis] = []
        for each in models:
            speed = self.speed(each)
            # A folder is written with by another library: nothing follows from it for GGUF files.
            if speed is not None and each.facts is not None and each.facts.kind == "gguf":
                told = each.facts
                figures = speed.tokens_per_second, speed.prompt_tokens_per_second
                found.append(Basis(each.model.name, told.size, max(told.parameters, 1), *figures))
        return best_basis(found)

    def measure(self, installed: Installed, client: Client, progress: Progress) -> Speed:
        """Measure the model that the client has loaded, and remember it by the model's hash.

        Raises:
            InkwellError: the model stopped, or it cannot be read.
            CancelledError: `progress` did not want to go on.
        """
        sha256 = installed.about.sha256 or self._shelf.verify(installed.model, progress).sha256
        progress(tr("Measuring; the model writes a little"), None)
        speed = measure(client, RUNS)
        self._speeds.put(sha256, self._machine, speed)
        progress("Measuring", 1.0)
        return speed
