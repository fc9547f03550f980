"""A voice and what it learnt on, loaded side by side to be measured."""

from collections.abc import Iterator
from typing import Any

from inkwell.voice.host.libraries import Libraries
from inkwell.voice.host.models import open_base, read_adapter
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice, VoiceFolder


class Compared:
    """The model before it learnt and after; of an adapter's base there is only one, with the adapter on or off."""

    def __init__(self, libs: Libraries, folder: VoiceFolder, voice: Voice) -> None:
        """Load them; raises as `open_base` and `read_adapter`."""
        if voice.method is Method.ADAPTER:
            base, self.tokenizer = open_base(libs, voice.base_path)
            self._peft: Any = read_adapter(base, folder.adapter)
            self.after: Any = self._peft
            self._before: Any = None
        else:
            self._peft = None
            self.after, self.tokenizer = open_base(libs, str(folder.model))
            self._before = open_base(libs, voice.base_path)[0] if voice.method is Method.FULL else None
        self.after.eval()
        where = "cuda" if libs.torch.cuda.is_available() else "cpu"
        self.after.to(where)
        if self._before is not None:
            self._before.to(where).eval()

    @property
    def learnt_on_one(self) -> bool:
        """Whether there was a model before."""
        return self._peft is not None or self._before is not None

    def each(self) -> Iterator[tuple[bool, Any]]:
        """The model before (True), where there was one, then after."""
        if self._peft is not None:
            with self._peft.disable_adapter():
                yield True, self._peft
        elif self._before is not None:
            yield True, self._before
        yield False, self.after

    @property
    def context(self) -> int:
        """Tokens that it was made for."""
        config = self.after.config.get_text_config(decoder=True)
        return getattr(config, "max_position_embeddings", None) or 1024
