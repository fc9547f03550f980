"""A small book with one of everything that goes out, and a picture that is a real one."""

import struct
import zlib
from dataclasses import replace

from inkwell.exchange.compiling import Book
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.tree import Manuscript

EVENING = """\
The ferry came out of the mist, and *Anna* counted the **planks**.

“Are you coming?” he asked.<!-- Ruth Lee, 2026-11-26T10:00:00Z: on “he asked.”: Is he sure? -->

She said nothing.[^1] ~~Never.~~

> Dear Anna,
> come at once.

* * *

<b>Not HTML</b> & {braces} &nbsp; [x]{.y} `code <x>`, ^[A note in the text.] and [a link](https://example.org).

![A map](../assets/map.png)

%% only a remark %%

- one
- two

[^1]: What she *thought* is another matter."""
NOON = "Noon came.\n\n![Gone](../assets/gone.png)\n\nIt went."


def png(width: int, height: int) -> bytes:
    """A picture in one colour."""
    rows = b"".join(b"\0" + bytes((30, 90, 120)) * width for _ in range(height))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def ferry() -> Book:
    """The book. Its front matter is a note, as its back matter is."""
    rows = [
        Node("ded", NodeKind.NOTE, "Dedication", None, "1"),
        Node("p1", NodeKind.PART, "The River", None, "2"),
        Node("c1", NodeKind.CHAPTER, "The Ferryman", "p1", "1", synopsis="They meet."),
        Node("s1", NodeKind.SCENE, "Evening", "c1", "1", status="Done", labels=("night", "river")),
        Node("s2", NodeKind.SCENE, "Morning", "c1", "2", status="draft", labels=("river",)),
        Node("c2", NodeKind.CHAPTER, "What the Water Said", "p1", "2"),
        Node("s3", NodeKind.SCENE, "Noon", "c2", "1", status="draft"),
        Node("s4", NodeKind.SCENE, "Cut", "c2", "2", exported=False),
        Node("n1", NodeKind.NOTE, "Secret", None, "3"),
        Node("n2", NodeKind.SCENE, "Below the secret", "n1", "1"),
        Node("thanks", NodeKind.NOTE, "Acknowledgements", None, "4"),
    ]
    texts = {
        "ded": "For Ruth.",
        "s1": EVENING,
        "s2": "Morning came.",
        "s3": NOON,
        "s4": "This was cut.",
        "n1": "Nobody reads this.",
        "n2": "Nor this.",
        "thanks": "Thanks to all.",
    }
    return Book(
        "The Last Ferry",
        Manuscript({row.id: row for row in rows}),
        lambda node_id: texts.get(node_id, ""),
        "Anna B. Marsh",
        "en-GB",
        publication=Publication(
            subtitle="A novel",
            isbn="978-3-16-148410-0",
            publisher="Alder Press",
            date="2026-11-26",
            rights="© 2026 Anna B. Marsh",
            series="Rivers",
            number="1",
            cover="cover.png",
            contact="Anna B. Marsh\n12 Mill Lane\nEly CB7 4QJ",
            front=("ded",),
            back=("thanks",),
        ),
        asset={"map.png": png(30, 20), "cover.png": png(40, 60)}.get,
    )


def one_scene(text: str) -> Book:
    """A book that is nothing but one scene."""
    node = Node("s", NodeKind.SCENE, "Scene", None, "1")
    return replace(ferry(), manuscript=Manuscript({"s": node}), text=lambda _id: text, publication=Publication())
