"""What entries say of single scenes, when scenes are split or merged: it follows the words it was said of."""

import msgspec

from inkwell.story.bible import Entry


def after_split(entry: Entry, first: str, second: str) -> Entry:
    """Return the entry when a node's later words became a node of their own: what held there holds in both.

    What holds from the first one on needs nothing: the second one comes behind it.
    """
    return msgspec.structs.replace(
        entry,
        on_in=(*entry.on_in, second) if first in entry.on_in else entry.on_in,
        off_in=(*entry.off_in, second) if first in entry.off_in else entry.off_in,
    )


def after_merge(entry: Entry, first: str, second: str) -> Entry:
    """Return the entry when a node's words went to the one before it: what held in the second one holds in the first.

    Where the author wanted an entry kept from one of the two, it is kept from both.
    """
    return msgspec.structs.replace(
        entry,
        on_in=_moved(entry.on_in, first, second),
        off_in=_moved(entry.off_in, first, second),
        progressions=tuple(
            msgspec.structs.replace(each, node=first) if each.node == second else each for each in entry.progressions
        ),
    )


def _moved(nodes: tuple[str, ...], first: str, second: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(first if each == second else each for each in nodes))


def parted(now: Entry, before: Entry, after: Entry) -> Entry:
    """Return an entry when a merge is undone that made `after` of `before`: what was said of it since then stays."""
    back = dict(zip(after.progressions, before.progressions, strict=True))
    return msgspec.structs.replace(
        now,
        on_in=_without(now.on_in, before.on_in, after.on_in),
        off_in=_without(now.off_in, before.off_in, after.off_in),
        progressions=tuple(back.get(each, each) for each in now.progressions),
    )


def _without(now: tuple[str, ...], before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    """What there is now without what came in from `before` to `after`, and with what went."""
    if now == after:
        return before
    kept = [each for each in now if each in before or each not in after]
    return tuple(dict.fromkeys((*kept, *(each for each in before if each not in after))))
