"""The handbook with the keys as they are now: in the text of every page, and all of them on the page of shortcuts."""

from collections.abc import Iterator
from typing import Final

from inkwell.translation import tr
from inkwell.ui.help.key_marks import with_keys
from inkwell.ui.key_text import listed, native
from inkwell.ui.keys.bindings import KeyBindings, Row
from inkwell.ui.keys.titles import full_title, keys_of, place

SHORTCUTS: Final = "shortcuts"
"""The name of the page that has all of them."""
_SECTION: Final = "\n## "
NO_KEYS: Final = tr("no keys")


class KeyedPages:
    """Turns a page as it lies there into the page that is shown."""

    def __init__(self, bindings: KeyBindings) -> None:
        self._bindings = bindings

    def __call__(self, name: str, text: str) -> str:
        """The text of the page of this name, with the keys as they are now."""
        if name == SHORTCUTS:
            text = self._with_all(text)
        return with_keys(text, self._shown)

    def _shown(self, name: str, usual: str) -> str:
        """What is shown for a mark. What cannot be found now, as while there is no AI, is told of as it comes."""
        keyed = self._bindings.map.keyed.get(name)
        now = self._bindings.of(name)
        if keyed is None or usual in now or set(now) == set(keyed.usual):
            # A page in another language has them in its words already.
            return native(usual) or usual
        return listed(now) or NO_KEYS

    def _with_all(self, text: str) -> str:
        """The page with its tables of commands made anew. What stands before and behind them stays."""
        first, last = text.find(_SECTION), text.rfind(_SECTION)
        if first < 0 or first == last:
            return text
        return f"{text[:first]}\n{''.join(self._tables())}{text[last:]}"

    def _tables(self) -> Iterator[str]:
        before = ""
        for row in self._bindings.rows():
            if place(row) != before:
                before = place(row)
                yield f"\n## {before}\n\n| {tr('command')} | {tr('keys')} |\n|---|---|\n"
            yield f"| {_plain(full_title(row))} | {_plain(self._keys(row))} |\n"

    def _keys(self, row: Row) -> str:
        return keys_of(self._bindings.map.keyed[row.name], self._bindings.of(row.name))


def _plain(words: str) -> str:
    """Words within a table of Markdown."""
    return words.replace("\\", "\\\\").replace("|", "\\|")
