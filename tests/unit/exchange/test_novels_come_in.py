"""Novels come in from what pandoc and a publisher make of them: text, emphasis, breaks and structure are equal."""

import os
import re
from collections import Counter
from pathlib import Path

import pytest
from round_trips import differences

from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.markdown_import import import_markdown
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.manuscript.node import NodeKind

ROOT = Path(__file__).parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT / ".." / "shared" / "books"))
GOLDEN = ROOT / "tests" / "golden" / "imports" / "real-edition.txt"
FORMATS = ("docx", "odt", "epub", "html")
NOVELS = ("dracula", "pride-and-prejudice", "war-and-peace")
EDITION = "love-among-the-chickens"


def novel(name: str, suffix: str = "md") -> Path:
    path = BOOKS / f"{name}.{suffix}"
    if not path.exists():
        pytest.skip(f"the novel {path.name} is not here")
    return path


def there_and_back(source: Path, kind: str, folder: Path) -> ImportPlan:
    made = Pandoc().convert(source, "markdown-smart-auto_identifiers-fancy_lists", kind, ("--standalone",))
    path = folder / f"{source.stem}.{kind}"
    path.write_bytes(made.output)
    return known_importers(Pandoc()).read(path).plan()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_story_comes_back_from_every_format(kind: str, tmp_path: Path) -> None:
    story = ROOT / "resources" / "sample" / "story.md"
    assert differences(import_markdown(story), there_and_back(story, kind, tmp_path)) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", [EDITION, *NOVELS])
def test_a_novel_comes_back_from_every_format(name: str, kind: str, tmp_path: Path) -> None:
    assert differences(import_markdown(novel(name)), there_and_back(novel(name), kind, tmp_path)) == []


_THIN = re.compile("[\u00a0\u2009\u200a\u202f]")
EXPLAINED = {
    "Quotations are marked in the e-book and plain in the Markdown": lambda text: re.sub(
        r"^(?:> ?)+", "", text, flags=re.M
    ),
    "Lines of verse are one line in the Markdown": lambda text: " ".join(text.split("\n")),
    "Bold words are plain in the Markdown": lambda text: text.replace("**", ""),
    "Emphasis is written with * here and with _ there": lambda text: text.replace("*", "_"),
    "Thin and no-break spaces beside dots and quotation marks are none in the Markdown": lambda text: _THIN.sub(
        "", text
    ),
}


def test_a_real_edition_is_its_text() -> None:
    edition = known_importers(Pandoc()).read(novel(EDITION, "epub")).plan()
    text = import_markdown(novel(EDITION))
    chapters = [node for _, node in edition.manuscript.walk() if node.kind is NodeKind.CHAPTER]
    expected = [node for _, node in text.manuscript.walk()]
    assert [node.title for node in chapters] == [node.title for node in expected]
    assert len(chapters) == 23
    assert (edition.title, edition.author, edition.language) == ("Love Among the Chickens", "P. G. Wodehouse", "en-GB")
    assert [edition.manuscript.nodes[each].title for each in edition.publication.front] == ["Dedication"]
    assert edition.publication.cover in edition.assets
    explained: Counter[str] = Counter()
    unexplained: list[tuple[str, str]] = []
    for one, other in zip(chapters, expected, strict=True):
        ours, theirs = edition.texts[one.id].split("\n\n"), text.texts[other.id].split("\n\n")
        assert len(ours) == len(theirs)
        for mine, beside in zip(ours, theirs, strict=True):
            if not _explain(mine, beside, explained):
                unexplained.append((mine, beside))
    assert unexplained == []
    found = "".join(f"{reason}: {number} paragraphs\n" for reason, number in sorted(explained.items()))
    if os.environ.get("INKWELL_GOLDEN") == "write":
        GOLDEN.write_text(found, "utf-8")
    assert found == GOLDEN.read_text("utf-8")


def _explain(ours: str, theirs: str, explained: Counter[str]) -> bool:
    """Whether what differs between two paragraphs is explained; each reason that is needed is counted."""
    for reason, undo in EXPLAINED.items():
        if ours == theirs:
            return True
        undone = undo(ours)
        explained[reason] += undone != ours
        ours, theirs = undone, undo(theirs)
    return _tight(ours) == _tight(theirs)


def _tight(text: str) -> str:
    """Without the spaces that stood in for thin ones."""
    return re.sub(r" (?=[…?!’”])|(?<=[“‘…—]) |\\", "", text)
