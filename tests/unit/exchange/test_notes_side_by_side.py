"""The numbers of two notes at one place are parted: 3 and 4 are not 34. What parts them does not come back as words."""

from pathlib import Path

import pytest
from ferry import one_scene
from word_files import word_file

from inkwell.exchange.compiling import Choice, compiled
from inkwell.exchange.document import DocumentMaker
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import MANUSCRIPT

TEXT = "Late.[^1][^2] And ^[inside.]^[more.] x[^3],[^4].\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.\n\n[^4]: Four."
BACK = """\
Late.[^1][^2] And [^3][^4] x[^5],[^6].

[^1]: One.

[^2]: Two.

[^3]: inside.

[^4]: more.

[^5]: Three.

[^6]: Four."""


@pytest.mark.parametrize(
    "to", [Format.DOCX, Format.ODT, Format.HTML, Format.EPUB, Format.LATEX], ids=lambda to: to.value
)
def test_there_is_a_raised_comma_between_them_in_every_format(to: Format) -> None:
    book = one_scene(TEXT)
    document = DocumentMaker(book, MANUSCRIPT, to).document(compiled(book, Choice(), MANUSCRIPT))
    text = document.markdown.decode()
    commas = {
        Format.DOCX: "FootnoteReference",
        Format.ODT: "Superscript",
        Format.LATEX: "textsuperscript{,}",
    }
    assert text.count(commas.get(to, "<sup>,</sup>")) == 2
    assert "[^1-3],[^1-4]." in text


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT, Format.HTML, Format.EPUB], ids=lambda to: to.value)
def test_it_does_not_come_back_and_the_authors_own_does(to: Format, tmp_path: Path) -> None:
    path = tmp_path / f"book.{to.value}"
    Exporter(Pandoc(), lambda *_: ()).export(one_scene(TEXT), path, to, MANUSCRIPT)
    plan = known_importers(Pandoc()).read(path).plan()
    assert list(plan.texts.values()) == [BACK]
    assert not any("letters stand on the line" in each for each in plan.remarks)


def test_a_raised_comma_elsewhere_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>,</w:t></w:r>'
    path.write_bytes(word_file(f"<w:p><w:r><w:t>So</w:t></w:r>{raised}<w:r><w:t> it was.</w:t></w:r></w:p>"))
    plan = known_importers(Pandoc()).read(path).plan()
    assert list(plan.texts.values()) == ["So, it was."]
