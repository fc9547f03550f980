"""Comments and tracked changes as LibreOffice writes them in an OpenDocument text."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import InkwellError
from inkwell.exchange.archive import Archive
from inkwell.exchange.draft import Draft
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.odt_review import CONTENT, OdtReview
from inkwell.exchange.pandoc import Converted, Pandoc

SIGNED = "<dc:creator>Ruth Lee</dc:creator><dc:date>2026-01-02T10:00:00.123000000</dc:date>"
SAID = "<!-- Ruth Lee, 2026-01-02T10:00:00: "


def comment(words: str, name: str = "") -> str:
    named = f' office:name="{name}"' if name else ""
    return f"<office:annotation{named}>{SIGNED}<text:p><text:span>{words}</text:span></text:p></office:annotation>"


def ends(name: str) -> str:
    return f'<office:annotation-end office:name="{name}"/>'


def region(name: str, kind: str, words: str = "") -> str:
    info = f"<office:change-info>{SIGNED}</office:change-info>"
    inner = f"<text:{kind}>{info}{words}</text:{kind}>"
    return f'<text:changed-region xml:id="{name}" text:id="{name}">{inner}</text:changed-region>'


def change(kind: str, name: str) -> str:
    return f'<text:change{kind} text:change-id="{name}"/>'


def read(folder: Path, body: str, regions: str = "") -> Draft:
    path = folder / "book.odt"
    made = Pandoc().convert(b"PLACE", "markdown", "odt").output
    tracked = f"<text:tracked-changes>{regions}</text:tracked-changes>" if regions else ""
    rest = f"<text:p>{'Words of her own. ' * 20}</text:p>"
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode("utf-8", "replace")
            if name == "content.xml":
                start, end = data.index("<office:text>") + len("<office:text>"), data.index("</office:text>")
                data = f"{data[:start]}{tracked}{body}{rest}{data[end:]}"
            new.writestr(name, data)
    draft = known_importers(Pandoc()).read(path)
    assert isinstance(draft, Draft)
    return draft


def lines(draft: Draft) -> list[str]:
    return [line for line in draft.text.split("\n") if line and not line.startswith("Words of her own")]


def test_comments_stand_behind_what_they_are_about(tmp_path: Path) -> None:
    body = [
        f'<text:h text:outline-level="1">The {comment("Title?", "a")}Rope{ends("a")}</text:h>',
        f"<text:p>{comment('One.', 'b')}outer {comment('Two.', 'c')}inner words{ends('c')} again{ends('b')}.</text:p>",
        f"<text:p>No words{comment('A &lt;b&gt; &amp;<text:line-break/>c.')} here.</text:p>",
        f"<text:p>It {comment('Both.', 'd')}begins.</text:p><text:p>It ends{ends('d')}.</text:p>",
    ]
    draft = read(tmp_path, "".join(body))
    assert lines(draft) == [
        "# The Rope",
        f"{SAID}Title? -->",
        f"outer inner words{SAID}on “inner words”: Two. --> again{SAID}on “outer inner words again”: One. -->.",
        f"No words{SAID}A <b> & c. --> here.",
        "It begins.",
        f"It ends{SAID}on “begins. It ends”: Both. -->.",
    ]
    assert draft.remarks == ("Comments of others stand in the text as comments: 5.",)


def test_changes_are_told_where_they_were_made(tmp_path: Path) -> None:
    regions = (
        region("1", "deletion", f"<text:p>co<text:span>ld</text:span>{comment('Gone.')}</text:p>")
        + region("2", "insertion")
        + region("3", "insertion")
        + region("4", "format-change")
        + region("5", "deletion", "<text:p/><text:p/>")
    )
    body = [
        f"<text:p>A {change('', '1')}{change('-start', '2')}warm{change('-end', '2')} wind.</text:p>",
        f"{change('-start', '3')}<text:p>All of it.</text:p>{change('-end', '3')}<text:p>On.</text:p>",
        f"<text:p>{change('-start', '4')}Bold{change('-end', '4')}.</text:p>",
        f"<text:p>Joined.{change('', '5')} On.</text:p>",
    ]
    draft = read(tmp_path, "".join(body), regions)
    assert lines(draft) == [
        f"A {SAID}deleted: cold -->warm{SAID}inserted: warm --> wind.",
        "All of it.",
        f"{SAID}inserted: All of it. -->On.",
        "Bold.",
        f"Joined.{SAID}deleted: ¶ --> On.",
    ]
    assert draft.remarks == (
        "Tracked changes of how it looks are made, and not told: 1.",
        "Tracked changes are made in the text, and each is told by a comment beside it (insertions: 2, deletions: 2).",
    )


TAGS = (
    '<text:p>|</text:p>|<text:p/>|<text:h a="b">|</text:h>|word|<office:annotation office:name="n">'
    '|<office:annotation>|</office:annotation>|<office:annotation-end office:name="n"/>|<text:tracked-changes>'
    '|</text:tracked-changes>|<text:changed-region text:id="c">|<text:insertion>|<text:deletion>'
    '|<text:change text:change-id="c"/>|<text:change-start text:change-id="c"/>|<text:change-end text:change-id="c"/>'
)


@given(st.lists(st.sampled_from(TAGS.split("|")), max_size=24))
def test_damaged_reviews_lose_no_word_of_the_text(tags: list[str]) -> None:
    archive = Archive({CONTENT: "".join(["<text:p>Before.</text:p>", *tags, "<text:p>After.</text:p>"]).encode()})
    OdtReview().with_signs(archive)
    found = archive.entries[CONTENT].decode()
    assert "Before." in found
    assert "After." in found
    outside = "annotation" not in "".join(tags) and "tracked" not in "".join(tags)
    assert not outside or found.count("word") == tags.count("word")


class Deep(Pandoc):
    """Says that a document is quotations in quotations."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        self._depth = depth

    def convert(self, *_given: Any, **_wishes: Any) -> Converted:
        opened, closed = '{"t":"BlockQuote","c":[' * self._depth, "]}" * self._depth
        words = '{"t":"Para","c":[{"t":"Str","c":"Deep"}]}'
        return Converted(f'{{"meta":{{}},"blocks":[{opened}{words}{closed}]}}'.encode())


def test_what_is_nested_without_end_is_refused_in_a_sentence(tmp_path: Path) -> None:
    read(tmp_path, f"<text:p>Words{comment('Said.')}</text:p>")
    path = tmp_path / "book.odt"
    assert "Deep" in str(known_importers(Deep(20)).read(path))
    for depth in range(80, 500, 20):
        try:
            known_importers(Deep(depth)).read(path)
        except InkwellError as error:
            refused = error.sentence
            break
    else:
        pytest.fail("nothing was refused")
    assert "nested too deep" in refused
