"""An answer without what models say around it: greetings, fences, quotes, the broken end of a line that was cut."""

import re
from typing import Final

from inkwell.manuscript.sentences import sentences
from inkwell.story.tool_grammars import item_words_of, line_limit
from inkwell.story.tools import OutputKind, Tool

_PREAMBLE: Final = re.compile(
    r"\A\s*(?:(?:sure|certainly|of course|okay|ok|absolutely|great)\b[^\n]{0,120}?[:.!]\s*\n+"
    r"|(?:here(?:['’]s| is| are)|below is|this is|the (?:following|rewritten|revised|new))\b[^\n]{0,160}:[ \t]*\n*)+",
    re.IGNORECASE,
)
_FENCE: Final = re.compile(r"\A```\w*\n(.*?)\n?```\s*\Z", re.DOTALL)
_AFTER: Final = re.compile(
    r"\n+(?:---+\s*\n+)?(?:\(?(?:note|i hope|let me know|this (?:version|rewrite|revision))\b).*\Z",
    re.IGNORECASE | re.DOTALL,
)
_CITED: Final = re.compile(r"\s*\[(\d+)\]")
_MARK: Final = re.compile(r"\s*(?:\d+\.|-|>|##[^:]*:)\s+")
_LINES: Final = (OutputKind.LIST, OutputKind.CRITIQUE, OutputKind.OUTLINE)


def tidied(tool: Tool, answer: str, source: str = "") -> str:
    """The answer as the author gets it; words for the page are left exactly as they were said.

    `source` is what a rewrite stands for.
    """
    if tool.output is OutputKind.PROSE:
        return answer
    text = _bare(answer, source)
    if tool.output in _LINES:
        return "\n".join(_whole_line(line, line_limit(item_words_of(tool))) for line in text.split("\n"))
    if tool.output is OutputKind.CHAT:
        return _cited_once(text, line_limit(item_words_of(tool)))
    return text


def _bare(answer: str, source: str) -> str:
    text = _PREAMBLE.sub("", answer, count=1)
    fenced = _FENCE.match(text.strip())
    text = _AFTER.sub("", fenced[1] if fenced else text).strip()
    quoted = len(text) > 2 and (text[0], text[-1]) in {('"', '"'), ("“", "”")}
    if quoted and not re.search(r"[\"“”]", text[1:-1]) and source.strip()[:1] not in ('"', "“"):
        return text[1:-1].strip()
    return text


def _whole_line(line: str, limit: int) -> str:
    """A line that met its bound, without its last and broken sentence, or word."""
    mark = _MARK.match(line)
    start = mark.end() if mark else 0
    if line.startswith(">") or len(line) - start < limit - 1:
        return line
    return line[:start] + _whole(line[start:])


def _whole(text: str) -> str:
    found = list(sentences(text))
    if len(found) > 1:
        return text[: found[-2][1]]
    return text.rpartition(" ")[0].rstrip(" ,;:–—-") + "…" if " " in text else text


def _cited_once(text: str, limit: int) -> str:
    """An answer with each citation at its end only once, and its last sentence whole."""
    said = _CITED.sub("", text)
    cited = dict.fromkeys(_CITED.findall(text))
    if text.endswith("]") and not _CITED.search(text[: len(said)]):
        whole = _whole(said) if len(said) >= limit - 1 else said
        return " ".join((whole.strip(), *(f"[{number}]" for number in cited)))
    return text
