"""What is said of the add-on: what it is for, what it would bring, how it is."""

import sys
from typing import Final

from inkwell.addon.contents import AMOUNTS, LICENCES
from inkwell.addon.place import AddOn, State
from inkwell.addon.wish import Kind, Wish
from inkwell.library.sizes import gigabytes
from inkwell.supervise.installation import ADDON_BROKEN
from inkwell.translation import tr

TITLE: Final = tr("Add-on for voices")
ABOUT: Final = tr(
    "To learn from your writing, and to write with GPT-2 and other Hugging Face models, Inkwell "
    "needs PyTorch and what belongs to it. It is large, and most books are written without, so "
    "it comes only when you ask for it. Everything else in Inkwell works as well without it."
)
NOT_THERE: Final = tr("It is not installed.")
OTHER: Final = tr(
    "It was installed for another version of Inkwell, and may still do; installing it anew is the safe way."
)
STOPPED: Final = tr("Stopped; nothing of it is left.")
READY: Final = tr("It is installed and works; voices can learn now.")
BY_PIP: Final = tr("Inkwell was installed by pip here, and what voices need is there.")
PROCESSOR: Final = tr("For the &processor (advised)")
CARD: Final = tr("For an &NVIDIA card as well")
CARD_MEANING: Final = tr("Of use with such a card only, and many times as large; NVIDIA’s own licences come with it.")
OWN_INDEX: Final = tr(
    "An index of your own decides which build of PyTorch comes: it may be the one for cards, ten times as large."
)
REMOVE: Final = tr("Remove the add-on")
REMOVE_WORDS: Final = tr("Voices that have learnt stay as they are. Learning, and Hugging Face models, need it again.")


def amount_words(kind: Kind) -> str:
    """How much it is: "About 300 MB to download, 1.5 GB on the disk."."""
    amount = AMOUNTS[kind]
    return tr(
        "About {gigabytes} to download, {gigabytes2} on the disk.",
        gigabytes=gigabytes(amount.download),
        gigabytes2=gigabytes(amount.disk),
    )


def state_words(place: AddOn) -> str:
    """How it is, in a sentence or two."""
    note, state = place.note(), place.state()
    if state is State.ABSENT:
        return NOT_THERE
    if note is None or state is State.BROKEN:
        return ADDON_BROKEN
    torch = note.packages.get("torch", "")
    words = tr(
        "It is installed, with PyTorch {torch}; it takes {gigabytes}.", torch=torch, gigabytes=gigabytes(note.size)
    )
    return f"{words} {OTHER}" if state is State.OTHER else words


def question(wish: Wish, free: int) -> str:
    """What is said before anything is fetched: how much, from where, and under which licences."""
    amount = AMOUNTS[wish.kind]
    if wish.wheels:
        first = tr("It is installed from the wheels in {wheels}, without a network.", wheels=wish.wheels)
    else:
        place = wish.index or tr("the usual index of Python packages")
        size, disk = gigabytes(amount.download), gigabytes(amount.disk)
        first = tr(
            "About {size} are downloaded from {place}, and become {disk} on a disk that has {gigabytes} free.",
            size=size,
            place=place,
            disk=disk,
            gigabytes=gigabytes(free),
        )
        if wish.index and wish.kind is Kind.PROCESSOR and sys.platform == "linux":
            first = f"{first} {OWN_INDEX}"
    licences = "; ".join(f"{name}: {licence}" for name, licence in LICENCES)
    card = tr(" What is NVIDIA’s own comes under NVIDIA’s licences.") if wish.kind is Kind.CARD else ""
    return tr(
        "{first} Nothing of yours is sent. The parts are free software ({licences}).{card}",
        first=first,
        licences=licences,
        card=card,
    )
