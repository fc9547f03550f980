"""The named styles of an OpenDocument text's paragraphs (ODF 1.3, 16.2), which pandoc hands on for Word's only.

The style becomes a sign at the beginning of its paragraph, and the sign what pandoc makes of Word's: a division that is
called like the style.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final, cast

from inkwell.exchange.archive import Archive
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, Block

_CONTENT: Final = "content.xml"
_SCENE_NUMBER: Final = re.compile(
    rb'<text:span text:style-name="Scene_20_Number">((?:(?!<text:|</text:p).){1,200}?)</text:span>', re.DOTALL
)
"""The number of a scene behind its heading, which an export of Inkwell has in a style of its own."""
_SIGN: Final = "\ufdd5"
_SIGNED: Final = re.compile(f"{_SIGN}([^{_SIGN}]*){_SIGN}")
_STYLE: Final = re.compile(rb"<style:style\b[^<>]*>")
_ATTRIBUTE: Final = re.compile(rb"style:(name|display-name|parent-style-name|family)=\"([^\"<>]*)\"")
_BODY: Final = b"<office:body"
_WORDS: Final = frozenset(("Str", "Space", "SoftBreak", "LineBreak"))
_LOOKS: Final = frozenset(("Emph", "Strong", "Underline", "Strikeout", "SmallCaps"))
_CODED: Final = re.compile(r"_([0-9a-f]{2})_")


class OdtStyles:
    """Keeps the styles of one document. `with_signs` comes first, then `told` with its blocks."""

    def __init__(self, wanted: Collection[str]) -> None:
        """`wanted` are names of styles, in small letters."""
        self._wanted = wanted
        self._signed = False

    def with_signs(self, archive: Archive) -> None:
        """Put signs into the archive's text where paragraphs have one of the styles."""
        data = archive.entries.get(_CONTENT, b"").replace(_SIGN.encode(), b"\xef\xbf\xbd")
        if b'"Scene_20_Number"' in data:
            data = _SCENE_NUMBER.sub(rb"#\1#", data)
        names = self._names(archive.entries.get("styles.xml", b""), data[: max(data.find(_BODY), 0)])
        puts = sorted(put for name, style in names.items() for put in _places(data, name, style))
        archive.entries[_CONTENT] = data
        if puts:
            pieces: list[bytes] = []
            at = 0
            for place, sign in puts:
                pieces += [data[at:place], sign]
                at = place
            archive.entries[_CONTENT] = b"".join([*pieces, data[at:]])
            self._signed = True

    def _names(self, styles: bytes, automatic: bytes) -> dict[bytes, str]:
        """The styles that are wanted, by what paragraphs call them; one made by hand is what it was made from."""
        found: dict[bytes, str] = {}
        for source in (styles, automatic):
            for tag in _STYLE.findall(source):
                said = dict(_ATTRIBUTE.findall(tag))
                if said.get(b"family") != b"paragraph":
                    continue
                name, above = said.get(b"name", b""), said.get(b"parent-style-name", b"")
                shown = said.get(b"display-name") or name
                own = _CODED.sub(lambda code: chr(int(code[1], 16)), shown.decode("utf-8", "replace")).lower()
                if own in self._wanted:
                    # Pandoc calls a style by the name that is shown, which is no name in XML.
                    found[name] = found[shown] = own
                elif source is automatic and above in found:
                    found[name] = found[above]
        return found

    def told(self, blocks: Iterator[Block]) -> Iterator[Block]:
        """The blocks, with divisions instead of signs."""
        return (made for block in blocks for made in self._blocks(block)) if self._signed else blocks

    def _blocks(self, block: Block) -> Iterator[Block]:
        style = _style_of(block)
        if style and block["t"] == "BlockQuote":
            # What is moved in is a quotation to pandoc; this is so because of its style.
            for inner in block["c"]:
                yield from self._blocks(inner)
        elif style:
            yield {"t": DIV_BEGINS, "c": ["", [], [["custom-style", style]]]}
            yield cast("Block", _bare(block))
            yield {"t": DIV_ENDS}
        else:
            yield block if _is_plain(block) else cast("Block", _bare(block))


def _is_plain(block: Block) -> bool:
    """Whether a block is a paragraph of words without anything in it that could hold another, as most are."""
    inlines = block["c"][2] if block["t"] == "Header" else block.get("c", ())
    return block["t"] in ("Para", "Plain", "Header") and _are_words(inlines)


def _are_words(inlines: Sequence[Block]) -> bool:
    return all(each["t"] in _WORDS or (each["t"] in _LOOKS and _are_words(each["c"])) for each in inlines)


def _places(data: bytes, name: bytes, style: str) -> Iterator[tuple[int, bytes]]:
    """Where paragraphs of a style begin, and their sign."""
    sign = f"{_SIGN}{style.replace(' ', '_')}{_SIGN}".encode()
    named = b'text:style-name="%b"' % name
    at = data.find(named)
    while at >= 0:
        begins, ends = data.rfind(b"<", 0, at), data.find(b">", at)
        if data.startswith((b"<text:p ", b"<text:h "), begins) and ends >= 0 and data[ends - 1 : ends] != b"/":
            yield ends + 1, sign
        at = data.find(named, at + 1)


def _style_of(block: Block) -> str:
    """The style that a paragraph begins with the sign of; of a quotation, that of its first."""
    content: Any = block.get("c")
    if block["t"] == "BlockQuote":
        return _style_of(content[0]) if content else ""
    inlines: Any = content[2] if block["t"] == "Header" else content
    if block["t"] not in ("Para", "Plain", "Header") or not inlines or inlines[0]["t"] != "Str":
        return ""
    found = _SIGNED.match(inlines[0]["c"])
    return found[1].replace("_", " ") if found else ""


def _bare(value: Any) -> Any:
    """Without signs; a run of words that was nothing but one is gone."""
    if isinstance(value, dict):
        return {name: _bare(each) for name, each in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        bare = [_bare(each) for each in cast("list[Any]", value)]
        return [each for each in bare if each != {"t": "Str", "c": ""}]
    return _SIGNED.sub("", value) if isinstance(value, str) and _SIGN in value else value
