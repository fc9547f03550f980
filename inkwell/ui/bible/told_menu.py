"""The menu that says whether the partner is told of an entry in one scene."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu

from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry, Setting, setting_at
from inkwell.story.lore import lineage_of
from inkwell.translation import tr

WORDS: Final = {Setting.AS_FOUND: tr("When it comes up"), Setting.ON: tr("Always"), Setting.OFF: tr("Never")}


def add_told(menu: QMenu, entry: Entry, tree: Manuscript, here: str, choose: Callable[[str, Setting], object]) -> QMenu:
    """Add it for the node `here`, with what holds there ticked; `choose` takes the entry's id and what is chosen.

    Where the scene says nothing of its own, what a chapter above it says holds, and that is said.
    """
    told = menu.addMenu(tr("The partner is told in this scene"))
    above = lineage_of(tree, here)[1:] if here in tree.nodes else ()
    now = setting_at(entry, (here,))
    for setting, words in WORDS.items():
        said = _said_above(entry, tree, above) if setting is Setting.AS_FOUND else ""
        action = told.addAction(said or words)
        action.setCheckable(True)
        action.setChecked(setting is now)
        # Behind what is chosen comes whether it is ticked.
        action.triggered.connect(partial(choose, entry.id, setting))
    return told


def _said_above(entry: Entry, tree: Manuscript, above: Sequence[str]) -> str:
    """What the nearest of these nodes that says anything of an entry says, with its title; "" where none does."""
    for node in above:
        setting = setting_at(entry, (node,))
        if setting is not Setting.AS_FOUND:
            title = tree.node(node).title.replace("&", "&&")
            return tr("{words}, as in “{title}”", words=WORDS[setting], title=title)
    return ""
