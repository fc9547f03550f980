"""What an author keeps beside a book for the model, in project.json.

`"partner": {"memory": "…", "note": "…", "note_depth": 3, "samples": [{"from": "Chapter I", "text": "…"}],
"told": {"samples": false}, "shares": {"lore": 30}}`. The names under `told` and `shares` are those of
`story.context.Section`; what is not said is as usual.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, cast

from inkwell.storage.project_info import ProjectInfo
from inkwell.story.context import Excerpt, Section
from inkwell.story.notes import Notes, plan_of, tidied

_KEY: Final = "partner"
_SECTIONS: Final[Mapping[str, Section]] = {section.value: section for section in Section}


def notes_of(info: ProjectInfo) -> Notes:
    """Return what is kept beside the book; what cannot be understood of it counts as not said."""
    said = _mapping(info.extra.get(_KEY))
    depth = said.get("note_depth")
    told = {section: value for section, value in _sections(said.get("told")) if isinstance(value, bool)}
    shares = {section: value for section, value in _sections(said.get("shares")) if type(value) is int}
    return tidied(
        Notes(
            _text(said.get("memory")),
            _text(said.get("note")),
            depth if type(depth) is int else 0,
            tuple(_samples(said.get("samples"))),
            plan_of(told, shares),
        )
    )


def with_notes(info: ProjectInfo, notes: Notes) -> ProjectInfo:
    """Return the same with other notes; what others have put beside them stays."""
    kept = tidied(notes)
    plan = kept.plan
    ours: dict[str, Any] = {
        "memory": kept.memory,
        "note": kept.authors_note,
        "note_depth": kept.depth,
        "samples": [{"from": each.title, "text": each.text} for each in kept.samples],
        "told": {each.value: each in plan.on for each in Section if each in plan.on | plan.off},
        "shares": {section.value: share for section, share in (plan.shares or {}).items()},
    }
    before = _mapping(info.extra.get(_KEY))
    for key in ("told", "shares"):
        # Sections of a newer Inkwell.
        ours[key] = {name: each for name, each in _mapping(before.get(key)).items() if name not in _SECTIONS} | ours[
            key
        ]
    said = {**before, **ours}
    said = {key: value for key, value in said.items() if value or key not in ours}
    rest = {key: value for key, value in info.extra.items() if key != _KEY}
    return replace(info, extra={**rest, _KEY: said} if said else rest)


def _mapping(said: object) -> dict[str, Any]:
    return dict(cast("dict[str, Any]", said)) if isinstance(said, dict) else {}


def _text(said: object) -> str:
    return said if isinstance(said, str) else ""


def _sections(said: object) -> list[tuple[Section, Any]]:
    return [(_SECTIONS[name], value) for name, value in _mapping(said).items() if name in _SECTIONS]


def _samples(said: object) -> list[Excerpt]:
    listed = cast("list[object]", said) if isinstance(said, list) else []
    found = [_mapping(each) for each in listed]
    return [Excerpt(_text(each.get("from")) or "a page", _text(each.get("text"))) for each in found]
