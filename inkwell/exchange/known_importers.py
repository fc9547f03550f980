"""All kinds of documents and projects that can be brought in, the particular ones first."""

from inkwell.exchange.documents import FORMATS, DocumentImporter
from inkwell.exchange.fountain_import import FountainImporter
from inkwell.exchange.importers import Importer, Importers
from inkwell.exchange.manuskript_import import ManuskriptImporter
from inkwell.exchange.markdown_files import FolderImporter, MarkdownImporter
from inkwell.exchange.novelwriter_import import NovelWriterImporter
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plain_text import TextImporter
from inkwell.exchange.scrivener_import import ScrivenerImporter
from inkwell.exchange.ywriter_import import YWriterImporter


def known_importers(pandoc: Pandoc) -> Importers:
    """What Inkwell can read; `pandoc` does the formats of word processors."""
    documents: list[Importer] = [DocumentImporter(each, pandoc) for each in FORMATS]
    texts: list[Importer] = [FountainImporter(), MarkdownImporter(), TextImporter(), FolderImporter()]
    projects: list[Importer] = [
        ManuskriptImporter(pandoc),
        NovelWriterImporter(),
        ScrivenerImporter(pandoc),
        YWriterImporter(),
    ]
    return Importers([*projects, *documents, *texts])
