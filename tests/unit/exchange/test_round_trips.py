"""There and back: a book that goes out and comes in again is the book it was, or the golden file says where it is not.

The four novels take minutes and are run with `-m slow`; a small book with one of everything is always run.
"""

import os
from pathlib import Path

import pytest
from ferry import EVENING
from round_trips import book_of_plan, differences, structure

from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.markdown_import import import_markdown, plan_import
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.presets import PLAIN

ROOT = Path(__file__).parents[3]
BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT / ".." / "shared" / "books"))
GOLDEN = ROOT / "tests" / "golden" / "exchange" / "round-trips.txt"
NOVELS = ("love-among-the-chickens", "pride-and-prejudice", "dracula", "war-and-peace")
FORMATS = (Format.DOCX, Format.ODT, Format.EPUB, Format.HTML)
STORY = f"""\
# The Ferry

Before it all.

## Part One

### Chapter 1

#### Evening

{EVENING.replace("![A map](../assets/map.png)", "No picture here.").replace("%% only a remark %%", "")}

### Chapter 2

“So?” *he* said—and **left**. *A whole sentence, with “quotes”*, and un*frigging*believable.

She laughed. . . . 3 * 4 = 12; a_b_c; 100% of it; #1; 1. no list; [brackets]; C:\\\\dir.

## Part Two

### Chapter 3

The end.
"""


def no_pdf(*_: object) -> tuple[str, ...]:
    raise AssertionError("no pages were asked for")


def there_and_back(plan: ImportPlan, to: Format, folder: Path) -> ImportPlan:
    path = folder / f"book.{to.value}"
    Exporter(Pandoc(), no_pdf).export(book_of_plan(plan), path, to, PLAIN)
    source = known_importers(Pandoc()).read(path)
    return source.plan(source.rules)


def explained() -> dict[str, list[str]]:
    """The golden file: under each heading, the differences that there may be."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            name = line[3:]
            found[name] = []
        elif line and not line.startswith("#"):
            found[name].append(line)
    return found


@pytest.mark.parametrize("to", [*FORMATS, Format.MARKDOWN], ids=lambda to: to.value)
def test_a_small_book_comes_back(to: Format, tmp_path: Path) -> None:
    plan = plan_import(STORY, "file")
    back = there_and_back(plan, to, tmp_path)
    assert structure(back) == structure(plan)
    assert differences(plan, back) == explained()[f"small, {to.value}"]


@pytest.mark.slow
@pytest.mark.parametrize("to", FORMATS, ids=lambda to: to.value)
@pytest.mark.parametrize("name", NOVELS)
def test_a_novel_comes_back(name: str, to: Format, tmp_path: Path) -> None:
    if not BOOKS.is_dir():
        pytest.skip(f"no novels in {BOOKS}: set INKWELL_BOOKS")
    plan = import_markdown(BOOKS / f"{name}.md")
    assert differences(plan, there_and_back(plan, to, tmp_path)) == explained().get(f"{name}, {to.value}", [])
