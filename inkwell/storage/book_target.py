"""The target of a book in project.json: `"target": {"figure": 80000, "deadline": "2026-12-01", "weekdays": [0, 1]}`."""

from dataclasses import replace
from datetime import date
from typing import Any, Final, cast

from inkwell.manuscript.targets import EVERY_DAY, Target
from inkwell.storage.project_info import ProjectInfo

_KEY: Final = "target"


def target_of(info: ProjectInfo) -> Target:
    """Return the book's target; what cannot be understood of it counts as not said."""
    known: object = info.extra.get(_KEY)
    if not isinstance(known, dict):
        return Target()
    said = cast("dict[str, Any]", known)
    figure = said.get("figure")
    return Target(
        figure if type(figure) is int and figure > 0 else 0, _day(said.get("deadline")), _weekdays(said.get("weekdays"))
    )


def with_target(info: ProjectInfo, target: Target) -> ProjectInfo:
    """Return the same with another target; what others have put beside it stays."""
    before: object = info.extra.get(_KEY)
    said = dict(cast("dict[str, Any]", before)) if isinstance(before, dict) else {}
    ours: dict[str, Any] = {
        "figure": target.figure or None,
        "deadline": target.deadline.isoformat() if target.deadline else None,
        "weekdays": sorted(target.weekdays) if target.weekdays != EVERY_DAY else None,
    }
    said.update(ours)
    said = {key: value for key, value in said.items() if value is not None}
    rest = {key: value for key, value in info.extra.items() if key != _KEY}
    return replace(info, extra={**rest, _KEY: said} if said else rest)


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None


def _weekdays(said: object) -> frozenset[int]:
    days = cast("list[object]", said) if isinstance(said, list) else []
    return frozenset(day for day in days if type(day) is int and 0 <= day <= 6) or EVERY_DAY
