"""Tools as files: one Markdown file each, with front matter for what a tool is and headings for what it says.

A tool's name is its file's name. The tools that come along lie in `inkwell_resources/tools`, an author's own in their
data folder, those of a book in its folder's `tools/`; all are files of the same kind, so each can be copied, edited
and given away. Front matter that is not known stays in the file and is passed over.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.front_matter import Document, Value
from inkwell.storage.node_file import NodeFile
from inkwell.story.tool_text import check_fields, read_by
from inkwell.story.tools import BILLION, MILLION, NAME, Needs, OutputKind, Reads, Tool
from inkwell.translation import tr

FOLDER: Final = "tools"
LARGEST: Final = 256 * 1024
"""Bytes; a longer file is no tool."""
MOST: Final = 500
"""Tools that are read from one folder."""

_SECTIONS: Final = {"system": "system", "chat": "instruction_chat", "base": "instruction_base"}
"""The headings in the file, and which field of the tool stands below each."""
_HEADING: Final = re.compile(r"^#[ \t]+(system|chat|base)[ \t]*$\n?", re.IGNORECASE | re.MULTILINE)
_TEXTS: Final = {"title": "title", "about": "words", "asks": "asks", "choices-title": "choices_title", "style": "style"}
_NUMBERS: Final = {
    "count": "count",
    "item-words": "item_words",
    "max-words": "max_words",
    "piece-words": "piece_words",
    "quotes": "quotes",
    "variants": "variants",
    "tries": "tries",
    "order": "order",
}
_SWITCHES: Final = {"asks-always": "asks_always", "speech": "speech"}
_LISTS: Final = {"choices": "choices", "forms": "forms"}
_YES: Final = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
_DECIMAL: Final = r"(\d{1,12}(?:\.\d{1,12})?)"
"""With an end: no number of so many digits is meant, and some are larger than any that can be reckoned with."""
_RANGE: Final = re.compile(rf"{_DECIMAL}\s*(?:-|–|to)\s*{_DECIMAL}")
_WEIGHTS: Final = re.compile(rf"{_DECIMAL}\s*(billion|b|million|m)?", re.IGNORECASE)


@dataclass(frozen=True)
class ToolFile:
    """A tool, and where it was read from."""

    tool: Tool
    path: Path


@dataclass(frozen=True)
class FoundTools:
    """The tools of a folder by name, and a sentence for each file that is none."""

    tools: tuple[ToolFile, ...] = ()
    problems: tuple[str, ...] = ()


# one file


def read_tool(path: Path) -> Tool:
    """Read one tool's file, from wherever it is.

    Raises:
        InkwellError: BAD_INPUT or DAMAGED with one sentence on what is wrong in it, DISK when it cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise InkwellError(
                ErrorKind.DAMAGED, tr("“{name}” is too long to be a tool, so it is not used.", name=path.name)
            )
        data = path.read_bytes()
    except OSError as error:
        raise InkwellError(
            ErrorKind.DISK, tr("The tool “{name}” cannot be read.", name=path.name), repr(error)
        ) from error
    try:
        document = NodeFile.decode(data).document
    except (UnicodeDecodeError, RecursionError) as error:
        # Brackets within brackets without end are no heading either.
        raise InkwellError(
            ErrorKind.DAMAGED, tr("“{name}” is no tool that can be read.", name=path.name), repr(error)
        ) from error
    return tool_of(name_from(path.stem), document, path.name)


def name_from(title: str) -> str:
    """A tool's name for a title or a file's name: small letters, digits and hyphens; "" where nothing is left."""
    found = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:62].strip("-")
    return found if NAME.fullmatch(found) else ""


def tool_of(name: str, document: Document, file_name: str = "") -> Tool:
    """The tool that a file describes; `file_name` is how the author knows it.

    Raises:
        InkwellError: BAD_INPUT with one sentence on what is wrong.
    """
    shown = file_name or name
    if not document.head:
        raise _wrong(shown, "it does not begin with what the tool is, between two lines of ---")
    fields = document.fields
    values: dict[str, Any] = {"name": name, "title": _text(fields, "title")}
    try:
        values |= _plain(fields)
        values["output"] = _output(fields)
        values["needs"] = _needs(fields)
        values["reads"] = _reads(fields)
        if "length" in fields:
            values["least"], values["most"] = _length(_text(fields, "length"))
    except ValueError as error:
        raise _wrong(shown, str(error)) from error
    if not name:
        raise _wrong(shown, "its file's name has no letter or digit of the English alphabet")
    values |= _sections(document.body)
    tool = Tool(**values)
    check_fields(tool)
    # What its instructions name it reads, whether it says so or not.
    tool = msgspec.structs.replace(tool, reads=read_by(tool))
    tool.check()
    return tool


def _plain(fields: Mapping[str, Value]) -> dict[str, Any]:
    values: dict[str, Any] = {"words": ""}
    values |= {own: _text(fields, key) for key, own in _TEXTS.items() if key in fields}
    values |= {own: _number(fields, key) for key, own in _NUMBERS.items() if key in fields}
    values |= {own: _switch(fields, key) for key, own in _SWITCHES.items() if key in fields}
    return values | {own: _list(fields, key) for key, own in _LISTS.items() if key in fields}


def _text(fields: Mapping[str, Value], key: str) -> str:
    value = fields.get(key, "")
    return value.strip() if isinstance(value, str) else ", ".join(value)


def _list(fields: Mapping[str, Value], key: str) -> tuple[str, ...]:
    value = fields.get(key, ())
    found = value if isinstance(value, tuple) else tuple(value.split(","))
    return tuple(each.strip() for each in found if each.strip())


def _number(fields: Mapping[str, Value], key: str) -> int:
    text = _text(fields, key)
    if not text.isdecimal() or len(text) > 9:
        raise ValueError(tr("“{key}” must be a whole number, not “{text}”", key=key, text=text))
    return int(text)


def _switch(fields: Mapping[str, Value], key: str) -> bool:
    found = _YES.get(_text(fields, key).lower())
    if found is None:
        raise ValueError(tr("“{key}” must be yes or no, not “{text}”", key=key, text=_text(fields, key)))
    return found


def _output(fields: Mapping[str, Value]) -> OutputKind:
    text = _text(fields, "output").lower()
    if text not in list(OutputKind):
        raise ValueError(
            tr("“output” must be one of {outputkind}, not “{text}”", outputkind=", ".join(OutputKind), text=text)
        )
    return OutputKind(text)


def _reads(fields: Mapping[str, Value]) -> tuple[Reads, ...]:
    found = [each.lower() for each in _list(fields, "reads")]
    unknown = [each for each in found if each not in list(Reads)]
    if unknown:
        raise ValueError(tr("“reads” may name {reads}, not “{unknown}”", reads=", ".join(Reads), unknown=unknown[0]))
    return tuple(Reads(each) for each in dict.fromkeys(found))


def _needs(fields: Mapping[str, Value]) -> Needs:
    return Needs(
        chat=_switch(fields, "needs-chat") if "needs-chat" in fields else False,
        grammar=_switch(fields, "needs-grammar") if "needs-grammar" in fields else False,
        parameters=_weights(_text(fields, "needs-weights")) if "needs-weights" in fields else 0,
        context_tokens=_number(fields, "needs-context") if "needs-context" in fields else 0,
    )


def _weights(text: str) -> int:
    found = _WEIGHTS.fullmatch(text.replace(",", ""))
    if found is None:
        raise ValueError(tr("“needs-weights” must be a number such as 3 billion, not “{text}”", text=text))
    unit = (found[2] or "").lower()[:1]
    return round(float(found[1]) * {"b": BILLION, "m": MILLION}.get(unit, 1))


def _length(text: str) -> tuple[float, float]:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise ValueError(tr("“length” must be a range such as 0.6-1.6, not “{text}”", text=text))
    return float(found[1]), float(found[2])


def _sections(body: str) -> dict[str, str]:
    """What stands below each heading; a text to be gone on with ends in a paragraph where a blank line follows it.

    Where another heading follows, one blank line stands for the file's own order, and so it takes two.
    """
    found = list(_HEADING.finditer(body))
    ends = [*(each.start() for each in found[1:]), len(body)][: len(found)]
    sections: dict[str, str] = {}
    for heading, end in zip(found, ends, strict=True):
        text = body[heading.end() : end]
        breaks = text.endswith("\n\n\n" if end < len(body) else "\n\n")
        name = _SECTIONS[heading[1].lower()]
        sections[name] = text.strip() + ("\n\n" if breaks and name == "instruction_base" and text.strip() else "")
    return sections


def _wrong(shown: str, what: str) -> InkwellError:
    return InkwellError(
        ErrorKind.BAD_INPUT, tr("The tool in “{shown}” cannot be used: {what}.", shown=shown, what=what)
    )


# writing


def document_of(tool: Tool, before: Document | None = None) -> Document:
    """A tool as its file; what `before`, the file as it was, says beyond it is kept.

    Raises:
        InkwellError: DAMAGED when the file's heading cannot be changed without harm.
    """
    fields, usual = fields_of(tool), fields_of(Tool("", "", "", tool.output))
    body = "\n".join(
        f"# {heading.capitalize()}\n\n{getattr(tool, name)}\n"
        for heading, name in _SECTIONS.items()
        if getattr(tool, name).strip()
    )
    if before is not None and before.head:
        there = before.fields
        changed = {key: value for key, value in fields.items() if value != there.get(key, usual[key])}
        return before.with_fields(changed).with_body(body)
    return Document.new({key: value for key, value in fields.items() if key in _ALWAYS or value != usual[key]}, body)


_ALWAYS: Final = ("title", "about", "output", "reads")


def fields_of(tool: Tool) -> dict[str, Value]:
    """All that front matter can say of a tool, by its keys."""
    fields: dict[str, Value] = {"title": tool.title, "about": tool.words, "output": tool.output.value}
    fields["reads"] = tuple(each.value for each in tool.reads)
    fields |= {key: getattr(tool, own) for key, own in _TEXTS.items() if key not in fields}
    fields |= {key: "yes" if getattr(tool, own) else "no" for key, own in _SWITCHES.items()}
    fields |= {key: getattr(tool, own) for key, own in _LISTS.items()}
    fields |= {key: str(getattr(tool, own)) for key, own in _NUMBERS.items()}
    fields["length"] = f"{tool.least:g}-{tool.most:g}"
    needs = tool.needs
    fields["needs-chat"], fields["needs-grammar"] = "yes" if needs.chat else "no", "yes" if needs.grammar else "no"
    return fields | {"needs-weights": str(needs.parameters), "needs-context": str(needs.context_tokens)}


def write_tool(path: Path, tool: Tool) -> None:
    """Write a tool to its file; what else was in that file stays.

    Raises:
        InkwellError: BAD_INPUT when it cannot be a tool, DAMAGED when the file cannot be changed without harm, DISK.
    """
    tool.check()
    check_fields(tool)
    try:
        before = NodeFile.decode(path.read_bytes())
    except FileNotFoundError:
        before = NodeFile(Document("", ""))
    except (OSError, UnicodeDecodeError) as error:
        raise InkwellError(
            ErrorKind.DAMAGED, tr("“{name}” cannot be read, so it is left alone.", name=path.name), repr(error)
        ) from error
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_error(error, path.parent) from error
    write_atomic(path, before.with_document(document_of(tool, before.document)).encode())


# folders


class ToolFolder:
    """The tools in one folder. Nothing is kept between calls: others may write there too."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> FoundTools:
        """All tools there, and a sentence for each file that is none; a folder that is not there has none."""
        tools: dict[str, ToolFile] = {}
        problems: list[str] = []
        for path in self._files():
            try:
                tool = read_tool(path)
            except InkwellError as error:
                problems.append(error.sentence)
                continue
            if tool.name in tools:
                problems.append(
                    tr(
                        "“{name}” has the name of “{name2}”, so it is not used.",
                        name=path.name,
                        name2=tools[tool.name].path.name,
                    )
                )
            else:
                tools[tool.name] = ToolFile(tool, path)
        return FoundTools(tuple(tools.values()), tuple(problems))

    def _files(self) -> list[Path]:
        try:
            found = [each for each in self.path.glob("*.md") if not each.name.startswith(".") and each.is_file()]
        except OSError:
            return []
        return sorted(found, key=lambda each: each.name)[:MOST]

    def write(self, tool: Tool) -> Path:
        """Write a tool under its name, or to the file that has it. Raises as `write_tool`."""
        path = next((each.path for each in self.read().tools if each.tool.name == tool.name), None)
        path = path or self.path / f"{tool.name}.md"
        write_tool(path, tool)
        return path

    def delete(self, name: str) -> None:
        """Put a tool's file away, into the folder `deleted` beside it. Raises DISK when it cannot be."""
        away = self.path / "deleted"
        for each in self.read().tools:
            if each.tool.name == name:
                try:
                    away.mkdir(exist_ok=True)
                    each.path.replace(_free(away, each.path.stem))
                except OSError as error:
                    raise disk_error(error, each.path) from error


def _free(folder: Path, stem: str) -> Path:
    """A file name there that nothing has."""
    names = (f"{stem}.md", *(f"{stem} {number}.md" for number in range(2, MOST + 2)))
    return next((path for name in names if not (path := folder / name).exists()), folder / f"{stem}.md")


def built_in() -> tuple[Tool, ...]:
    """The tools that come along, in their order."""
    tools: list[Tool] = []
    for entry in files("inkwell_resources").joinpath(FOLDER).iterdir():
        if entry.name.endswith(".md"):
            name = entry.name.removesuffix(".md")
            tools.append(tool_of(name, Document.parse(entry.read_text(encoding="utf-8")), entry.name))
    return tuple(sorted(tools, key=lambda tool: (tool.order, tool.title)))
