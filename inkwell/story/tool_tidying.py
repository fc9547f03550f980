"""An answer without what models say around it: greetings, fences, quotes, the broken end of a line that was cut."""

import re
from typing import Final

from inkwell.manuscript.sentences import sentences
from inkwell.story.tool_grammars import item_words_of, line_limit
from inkwell.story.tools import OutputKind, Tool

_GREETING: Final = r"(?:sure(?: thing)?|certainly|of course|okay|ok|absolutely|great)"
_GREETED: Final = re.compile(_GREETING + r"[!.,:—–-]*", re.IGNORECASE)
_OFFERED: Final = re.compile(
    _GREETING
    + r"[!.,:—–-]+\s*(?:here(?:['’]s| is| are)|i(?:['’](?:d|ll|m)| can| will| would| am)|let me|below)\b.*[:.!]",
    re.IGNORECASE,
)
"""A line of its own, of somebody who was asked to do something."""
_WORK: Final = (
    r"(?:rewrit\w+|revis\w+|rewording|reworded|rephras\w+|version|passage|paragraphs?|text|scene|chapter|summary|synopsis"
    r"|lists?|ideas|names|titles|twists|options|suggestions|directions|outline|critique|remarks|description|dialogue"
    r"|draft|poem|stanza|lyrics|answer|happens)"
)
_INTRODUCED: Final = re.compile(
    r"(?:(?:" + _GREETING + r"[!.,:—–-]+\s*)?(?:here(?:['’]s| is| are)|below (?:is|are)|this is|the following)\b"
    r"(?=[^\n:]{0,120}\b" + _WORK + r"\b)|(?:the |a |my )?(?:rewritten|revised|new) " + _WORK + r"\b)[^\n:]{0,200}:",
    re.IGNORECASE,
)
"""What an answer begins with that says what it is."""
_REWRITTEN: Final = re.compile(r"\b(?:rewrit|revis|rephras|reword|version)", re.IGNORECASE)
"""Without this, what says so may be the author's own sentence."""
_BEHIND: Final = re.compile(
    r"\(?[*_]*(?:note\s*:|(?:please )?note that\b|i hope (?:this|these|that|it|you (?:like|find|enjoy))\b"
    r"|let me know (?:if|whether|what|how)\b|this (?:version|rewrite|revision)\b)",
    re.IGNORECASE,
)
_RULE: Final = re.compile(r"\s*-{3,}\s*")
_MOST_AROUND: Final = 4
"""Pieces of talk around an answer that are taken off, at each of its ends."""
_FENCE: Final = re.compile(r"\A```\w*\n(.*?)\n?```\s*\Z", re.DOTALL)
_CITED: Final = re.compile(r"\s*\[(\d+)\]")
_MARK: Final = re.compile(r"\s*(?:\d+\.|-|>|##[^:]*:)\s+")
_LINES: Final = (OutputKind.LIST, OutputKind.CRITIQUE, OutputKind.OUTLINE)


def tidied(tool: Tool, answer: str, source: str = "") -> str:
    """The answer as the author gets it; words for the page are left exactly as they were said.

    `source` is what a rewrite stands for.
    """
    if tool.output is OutputKind.PROSE:
        return answer
    text = _bare(answer, source, rewrites=tool.output is OutputKind.REWRITE)
    if tool.output in _LINES:
        return "\n".join(_whole_line(line, line_limit(item_words_of(tool))) for line in text.split("\n"))
    if tool.output is OutputKind.CHAT:
        return _cited_once(text, line_limit(item_words_of(tool)))
    return text


def _bare(answer: str, source: str, *, rewrites: bool) -> str:
    """The answer alone.

    A rewrite may say anything, so of one no line goes that its passage has too; nor, where it does not speak of being
    one, where no line is too many.
    """
    own = " ".join(source.casefold().split()) if rewrites else ""
    lines = len(_said(source)) if rewrites and source.strip() else 0
    text = _without_talk_before(answer, own, lines)
    fenced = _FENCE.match(text.strip())
    text = _without_talk_behind(fenced[1] if fenced else text, own, lines).strip()
    quoted = len(text) > 2 and (text[0], text[-1]) in {('"', '"'), ("“", "”")}
    if quoted and not re.search(r"[\"“”]", text[1:-1]) and source.strip()[:1] not in ('"', "“"):
        return text[1:-1].strip()
    return text


def _said(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _without_talk_before(answer: str, own: str, lines: int) -> str:
    """`own` is what the answer stands for, folded, `lines` how many lines that has; "" and 0 for nothing."""
    text = answer.lstrip()
    for _ in range(_MOST_AROUND):
        line, _, rest = text.partition("\n")
        talk, spare = line, len(_said(text)) > lines
        found = _INTRODUCED.match(text)
        if found is not None and (not own or _REWRITTEN.search(found.group()) or (spare and found.end() == len(line))):
            talk, rest = found.group(), text[found.end() :]
        elif not spare or not (_GREETED.fullmatch(line.strip()) or _OFFERED.fullmatch(line.strip())):
            break
        if " ".join(talk.casefold().split()) in own:
            break
        text = rest.lstrip()
    return text


def _without_talk_behind(answer: str, own: str, lines: int) -> str:
    """As before it: of the last lines that no blank one parts, those from the one on that speaks of the answer."""
    said = answer.rstrip().split("\n")
    for _ in range(_MOST_AROUND):
        if sum(bool(line.strip()) for line in said) <= lines:
            break
        last = next((at + 1 for at in range(len(said) - 1, -1, -1) if not said[at].strip()), 0)
        talk = next((at for at in range(max(last, 1), len(said)) if _BEHIND.match(said[at].lstrip())), None)
        if talk is None or " ".join(said[talk].casefold().split()) in own:
            break
        said = said[:talk]
        while said and (not said[-1].strip() or _RULE.fullmatch(said[-1])):
            said.pop()
    return "\n".join(said)


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
