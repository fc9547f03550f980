"""What stands between a place in a text and the words that a tool has for it."""


def opening_at(before: str) -> str:
    """What stands between the end of `before` and words that were not written as going on from it."""
    if not before.strip() or before[-1].isspace():
        return ""
    ends = before.rstrip("\"'”’»)*_")[-1:] in (".", "!", "?", "…", ":")
    return "\n\n" if ends else " "


def speaking_at(before: str) -> str:
    """A new paragraph in which somebody begins to speak, with the marks that the text has."""
    marks = {mark: before.count(mark) for mark in ("“", "«", "„", '"')}
    mark = max(marks, key=lambda each: marks[each])
    lines = len(before) - len(before.rstrip("\n"))
    return ("\n" * max(0, 2 - lines) if before.strip() else "") + mark
