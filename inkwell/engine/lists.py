"""The word lists that ship with Inkwell. Each call reads them anew: a caller that needs one often keeps it."""

from importlib.resources import files

from inkwell.engine.asking import ContentLimit

_CONTENT: dict[ContentLimit, tuple[str, ...]] = {
    ContentLimit.OFF: (),
    ContentLimit.MILD: ("content-mild",),
    ContentLimit.STRICT: ("content-mild", "content-strict"),
}


def cliches() -> tuple[str, ...]:
    """Phrases that language models overuse in fiction: a start for an author's own list of banned phrases."""
    return _entries("cliches")


def content_words(level: ContentLimit) -> tuple[str, ...]:
    """The words and phrases that a content limit keeps out; the strict list has the mild one in it."""
    return tuple(entry for name in _CONTENT[level] for entry in _entries(name))


def _entries(name: str) -> tuple[str, ...]:
    text = files("inkwell_resources").joinpath("lists", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
