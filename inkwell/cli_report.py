"""`inkwell report`: the report on Inkwell and this machine, and those of crashes, without opening the window."""

import argparse
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from inkwell.engine.models import find_models, resolve
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.storage.paths import UserPaths
from inkwell.storage.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from inkwell.reports.facts import Partner


def report_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--crashes", action="store_true", help="the reports of crashes instead, the newest first")


def report(parsed: argparse.Namespace) -> int:
    """Print it; return 0."""
    paths = UserPaths.default()
    if parsed.crashes:
        _print_crashes(paths)
        return 0
    # Here and not above: the window starts through this module too, and has no use for it then.
    from inkwell.reports.facts import facts_here
    from inkwell.reports.wording import report as told

    settings = SettingsFile(paths.config / "settings.json").load()
    facts = facts_here(paths)
    print(told(replace(facts, partner=_partner(settings, paths, facts.machine.key))), end="")
    return 0


def keep_report(error: Exception) -> bool:
    """Keep a report of an error that nobody had foreseen; whether that could be done."""
    try:
        from inkwell.reports.crash import crash_of_error
        from inkwell.reports.crash_folder import CrashFolder

        CrashFolder.of(UserPaths.default()).add(crash_of_error(error))
    except (InkwellError, OSError, ImportError):
        return False
    return True


def _print_crashes(paths: UserPaths) -> None:
    from inkwell.reports.crash_folder import CrashFolder

    folder = CrashFolder.of(paths)
    found = folder.all()
    print("\n".join(map(folder.read, found)) if found else "There is no report of a crash.")


def _partner(settings: Settings, paths: UserPaths, machine: str) -> "Partner":
    """The partner as it would be: nothing is loaded for a report."""
    from inkwell.reports.facts import Partner, writer_of

    model = _wanted(settings, paths) if settings.ai else None
    return Partner(settings.ai, writer=writer_of(model, paths, machine) if model is not None else None)


def _wanted(settings: Settings, paths: UserPaths) -> ModelRef | None:
    folders = [paths.data / "models"]
    with suppress(InkwellError):
        if settings.backend == "server":
            return ModelRef("", settings.model, "server")
        if settings.model:
            return resolve(settings.model, settings.backend, folders)
    return next(iter(find_models(folders)), None)
