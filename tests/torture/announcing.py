"""Saying something at the end of the run: figures, and what did not run."""

import pytest


def say(config: pytest.Config, note: str) -> None:
    """Let the run's summary say it. The key to its notes lies in the outermost of several files called conftest.py."""
    (key,) = {each.notes_key for each in config.pluginmanager.get_plugins() if hasattr(each, "notes_key")}
    config.stash[key].append(note)
