"""What a book says of itself when it goes out, in project.json: `"publication": {"isbn": "…", "front": ["ID"]}`."""

from dataclasses import fields, replace
from typing import Any, Final, cast

from inkwell.manuscript.publication import Publication
from inkwell.storage.project_info import ProjectInfo

_KEY: Final = "publication"
_LISTS: Final = ("front", "back")
_WORDS: Final = tuple(each.name for each in fields(Publication) if each.name not in _LISTS)


def publication_of(info: ProjectInfo) -> Publication:
    """Return what is said; what cannot be understood of it counts as not said."""
    said = _said(info)
    words = {name: value for name in _WORDS if isinstance(value := said.get(name), str)}
    return Publication(**words, front=_ids(said.get("front")), back=_ids(said.get("back")))


def with_publication(info: ProjectInfo, publication: Publication) -> ProjectInfo:
    """Return the same with something else said; what others have put beside it stays."""
    ours: dict[str, Any] = {name: getattr(publication, name) or None for name in _WORDS}
    ours |= {name: list(getattr(publication, name)) or None for name in _LISTS}
    said = {key: value for key, value in {**_said(info), **ours}.items() if value is not None}
    rest = {key: value for key, value in info.extra.items() if key != _KEY}
    return replace(info, extra={**rest, _KEY: said} if said else rest)


def _said(info: ProjectInfo) -> dict[str, Any]:
    known: object = info.extra.get(_KEY)
    return dict(cast("dict[str, Any]", known)) if isinstance(known, dict) else {}


def _ids(said: object) -> tuple[str, ...]:
    return tuple(each for each in cast("list[object]", said) if isinstance(each, str)) if isinstance(said, list) else ()
