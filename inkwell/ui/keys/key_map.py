"""Who has which keys: what is usual, what the author wants, and what becomes of it where two want the same.

Pure. Keys are one key with its modifiers, in Qt's portable writing ("Ctrl+Shift+N"); commands go by their names.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

Own = Mapping[str, Sequence[str]]
"""What the author changed: all the keys of a command by its name; none is an empty sequence."""


class Where(Enum):
    """Where keys are heard. The same keys may mean different things in different places."""

    WINDOW = auto()
    PROPOSAL = auto()
    """On the page, while a proposal stands."""
    REWRITE = auto()
    """On the page, while a rewrite stands."""
    GREY = auto()
    """On the page, while grey words stand."""


@dataclass(frozen=True)
class Keyed:
    """Something that can have keys."""

    name: str
    usual: tuple[str, ...]
    where: frozenset[Where] = frozenset((Where.WINDOW,))

    def heard(self, keys: str) -> frozenset[Where]:
        """Where these keys would be heard if it had them: what writes or moves is never the whole window's."""
        return self.where - {Where.WINDOW} if is_bare(keys) else self.where


@dataclass(frozen=True)
class Lost:
    """Keys that a command should have, and has not because another has them."""

    name: str
    keys: str
    to: str


@dataclass(frozen=True)
class KeyMap:
    """The keys of every command as they are now."""

    keyed: Mapping[str, Keyed]
    keys: Mapping[str, tuple[str, ...]]
    lost: tuple[Lost, ...] = ()
    _at: Mapping[tuple[Where, str], str] = field(default_factory=dict[tuple[Where, str], str], repr=False)

    def at(self, where: Where, keys: str) -> str:
        """The name of what has these keys there; "" for nobody."""
        return self._at.get((where, keys), "")

    def heard_at(self, where: Where) -> Iterator[tuple[str, str]]:
        """Yield keys that are heard there, with the name of what has them."""
        return ((keys, name) for (place, keys), name in self._at.items() if place is where)

    def in_the_way(self, name: str, keys: str) -> tuple[str, ...]:
        """The names of what would have to give these keys up if this one should have them."""
        heard = self.keyed[name].heard(keys)
        found = dict.fromkeys(self.at(where, keys) for where in Where if where in heard)
        return tuple(each for each in found if each not in ("", name))

    def elsewhere(self, name: str, keys: str) -> tuple[str, ...]:
        """The names of what has these keys where this one does not hear them, so that both can have them."""
        heard = self.keyed[name].heard(keys)
        found = dict.fromkeys(self.at(where, keys) for where in Where if where not in heard)
        return tuple(each for each in found if each not in ("", name))

    # what the author changes

    def given(self, own: Own, name: str, keys: str, instead: bool = False) -> dict[str, tuple[str, ...]]:
        """Return what the author wants when this one has these keys too, and nobody else where it hears them.

        `instead`: of those that it had.
        """
        now, heard = _plain(own), self.keyed[name].heard(keys)
        # Not from those alone who have them: somebody may want them and not have got them.
        for other, each in self.keyed.items():
            if other != name and keys in (*self.keys[other], *now.get(other, ())) and heard & each.heard(keys):
                now = self._with(now, other, [every for every in self.keys[other] if every != keys])
        before = () if instead else self.keys[name]
        return self._with(now, name, [*(each for each in before if each != keys), keys])

    def taken(self, own: Own, name: str, keys: str) -> dict[str, tuple[str, ...]]:
        """Return what the author wants when this one has these keys no more."""
        return self._with(_plain(own), name, [each for each in self.keys[name] if each != keys])

    def as_usual(self, own: Own, name: str) -> dict[str, tuple[str, ...]]:
        """Return what the author wants when this one is as usual."""
        return {each: keys for each, keys in _plain(own).items() if each != name}

    def _with(self, own: dict[str, tuple[str, ...]], name: str, keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
        wanted = tuple(keys)
        if set(wanted) == set(self.keyed[name].usual):
            return self.as_usual(own, name)
        return {**own, name: wanted}


def is_bare(keys: str) -> bool:
    """Whether keys are one key alone or with Shift, so that they write or move; F1 to F35 do neither."""
    *modifiers, key = _parts(keys)
    if set(modifiers) - {"Shift", "Num"}:
        return False
    return not (len(key) > 1 and key[0] == "F" and key[1:].isdigit())


def resolved(every: Iterable[Keyed], own: Own) -> KeyMap:
    """Give everybody their keys: first what the author wants, then what is usual, each in the order of `every`.

    What the author wants of commands that are not there is left alone: they may come back.
    """
    keyed = {each.name: each for each in every}
    at: dict[tuple[Where, str], str] = {}
    keys: dict[str, tuple[str, ...]] = {}
    lost: list[Lost] = []
    first = [each for each in keyed.values() if each.name in own]
    for each in (*first, *(each for each in keyed.values() if each.name not in own)):
        having: list[str] = []
        for wanted in dict.fromkeys(own.get(each.name, each.usual)):
            heard = each.heard(wanted)
            others = [at[where, wanted] for where in heard if (where, wanted) in at]
            if others:
                lost.append(Lost(each.name, wanted, others[0]))
            elif heard:
                having.append(wanted)
                at.update({(where, wanted): each.name for where in heard})
        keys[each.name] = tuple(having)
    return KeyMap(keyed, keys, tuple(lost), at)


def _parts(keys: str) -> list[str]:
    """Modifiers, and the key last; the plus sign is a key too."""
    if keys.endswith("+"):
        return [*(each for each in keys[:-1].split("+") if each), "+"]
    return keys.split("+")


def _plain(own: Own) -> dict[str, tuple[str, ...]]:
    return {name: tuple(keys) for name, keys in own.items()}
