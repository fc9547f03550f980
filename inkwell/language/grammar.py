"""Grammar and style of English paragraphs, by harper; the only importer of that library. Runs in the host alone."""

import harper

from inkwell.language.dictionaries import Tag
from inkwell.language.kinds import NOT_FOR_NOVELS, REGIONAL, group_of
from inkwell.language.prose import LONGEST, not_sentences
from inkwell.language.remarks import Fix, Remark

_DIALECTS = {
    "US": harper.Dialect.AMERICAN,
    "GB": harper.Dialect.BRITISH,
    "IE": harper.Dialect.BRITISH,
    "AU": harper.Dialect.AUSTRALIAN,
    "NZ": harper.Dialect.AUSTRALIAN,
    "CA": harper.Dialect.CANADIAN,
    "IN": harper.Dialect.INDIAN,
}
MOST = 7
"""Fixes for one finding."""


class Grammarian:
    """Reads paragraphs in one dialect of English; what it is made for is read from the book's language tag."""

    def __init__(self, language: str) -> None:
        """Make ready for a dialect; takes about a second, and 140 MB."""
        region = Tag.of(language).region
        self._linter = harper.Linter(_DIALECTS.get(region, harper.Dialect.AMERICAN))
        wanted: dict[str, bool | None] = dict(self._linter.get_default_lint_config())
        # Where a book does not say of which region it is, no word is of another one.
        known = [rule for rule in (*NOT_FOR_NOVELS, *(() if region else REGIONAL)) if rule in wanted]
        self._linter.set_lint_config({**wanted, **dict.fromkeys(known, False)})

    def look(self, text: str, capitals: bool = False) -> list[Remark]:
        """Return what there is to say of a paragraph, in its order; of findings that overlap the first."""
        _ = capitals  # a matter of spelling
        if len(text) > LONGEST:
            return []
        skipped = not_sentences(text)
        found = [
            remark
            for rule, lints in self._linter.organized_lints(text).items()
            for lint in lints
            if (remark := _remark(rule, lint)) is not None
            and not any(start < remark.end and remark.start < end for start, end in skipped)
        ]
        return _apart(sorted(found, key=lambda remark: (remark.start, -len(remark.fixes))))

    def suggest(self, word: str) -> list[str]:
        """Return nothing: what may be meant comes with each finding."""
        return []


def _remark(rule: str, lint: harper.Lint) -> Remark | None:
    group = group_of(rule, lint.lint_kind)
    if group is None or lint.span.end <= lint.span.start:
        return None
    fixes = dict.fromkeys(_fix(lint, each) for each in lint.suggestions)
    return Remark(
        lint.span.start,
        lint.span.end,
        group.kind,
        _plain(lint.message),
        rule,
        group.key,
        tuple(fixes)[:MOST],
    )


def _fix(lint: harper.Lint, suggestion: harper.Suggestion) -> Fix:
    span = lint.span
    if suggestion.kind == harper.SuggestionKind.INSERT_AFTER:
        return Fix(span.end, span.end, suggestion.replacement_text)
    return Fix(span.start, span.end, suggestion.replacement_text)


def _plain(message: str) -> str:
    """The library's sentence without its Markdown: quotation marks for what it sets as code."""
    parts = message.split("`")
    if len(parts) % 2 == 0:
        return message
    words = "".join(part if at % 2 == 0 else f"“{part}”" for at, part in enumerate(parts)).strip()
    return words if words.endswith((".", "?", "”")) else f"{words.rstrip('!')}."


def _apart(remarks: list[Remark]) -> list[Remark]:
    kept: list[Remark] = []
    for remark in remarks:
        if not kept or remark.start >= kept[-1].end:
            kept.append(remark)
    return kept
