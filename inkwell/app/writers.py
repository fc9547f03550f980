"""Everything on this computer that can write: models as they are, voices, and the smaller models of voices.

Each has a name of its own, by which results say who wrote them; by that, and by the hashes of its files, a result's
writer is found again.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from inkwell.engine.adapters import AdapterUse
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.shelf import Shelf
from inkwell.voice.using import Use, uses


class Writers:
    """Looks at the disk each time it is asked; from any thread."""

    def __init__(self, models: Callable[[], Sequence[ModelRef]], shelf: Shelf) -> None:
        self._models, self._shelf = models, shelf

    def all(self) -> tuple[Use, ...]:
        """Models first, then voices as strong as they were trained. No two have one name."""
        found = {model.name: Use(model) for model in self._models()}
        for use in uses(self._shelf):
            name = _free(use.model.name, found)
            found[name] = msgspec.structs.replace(use, model=ModelRef(name, use.model.path, use.model.backend))
        return tuple(found.values())

    def of(self, model: str, record: Mapping[str, Any]) -> Use:
        """Who wrote a result, as strong as it was then: `model` is what the log calls it, `record` the engine's record.

        A voice that was called otherwise then is known by its file; one that has learnt anew since, by its name.

        Raises:
            InkwellError: NOT_FOUND when that is not here any more, or is locked.
        """
        there, worn = self.all(), adapter_in(record)
        known = self._shelf.published(worn.sha256 or str(record.get("model_hash") or ""))
        path = str(known[1]) if known else ""
        found = next((use for use in there if path and path in (use.adapter, use.model.path)), None)
        found = found or next((use for use in there if use.model.name == model), None)
        if found is None:
            sentence = tr(
                "“{model}”, which wrote this, is not here any more, or is locked; let another model try.", model=model
            )
            raise InkwellError(ErrorKind.NOT_FOUND, sentence)
        # At a strength of nothing the record names no adapter.
        return msgspec.structs.replace(found, strength=worn.strength) if found.adapter and record else found


def adapter_in(record: Mapping[str, Any]) -> AdapterUse:
    """Which adapter was on the model, by the engine's record of a result; none where that does not say it."""
    try:
        return msgspec.convert(record.get("adapter") or {}, AdapterUse)
    except msgspec.ValidationError:
        return AdapterUse()


def _free(name: str, taken: dict[str, Use]) -> str:
    """The name, or where it is another's, the name with what tells the two apart."""
    tried, number = name, 1
    while tried in taken:
        number += 1
        tried = (
            tr("{name} (voice)", name=name) if number == 2 else tr("{name} (voice {number})", name=name, number=number)
        )
    return tried
