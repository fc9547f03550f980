"""Says what this program is, which version runs, and under which licences its parts come."""

from importlib.resources import files

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from inkwell import __version__
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

WHAT = tr(
    "A quiet desk for novelists, with a writing partner that runs on this machine. "
    "No account, no telemetry, and nothing leaves this machine unless you ask for it."
)
PARTS = (
    (tr("Inter, the interface’s typeface"), tr("SIL Open Font License 1.1"), ("fonts", "OFL-Inter.txt")),
    (tr("EB Garamond, the page’s typeface"), tr("SIL Open Font License 1.1"), ("fonts", "OFL-EBGaramond.txt")),
    (tr("Lucide, the icons"), tr("ISC licence"), ("icons", "LICENSE")),
)


class AboutDialog(DialogFrame):
    """Version, purpose, and the licences of fonts and icons in full."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Inkwell"), parent)
        self.setMinimumWidth(520)
        name = QLabel("Inkwell")
        name.setProperty("role", "title")
        self.version_label = text_label(tr("Version {version}", version=__version__), "soft")
        self.licences = QPlainTextEdit(licence_texts())
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(tr("Licences of fonts and icons"))
        self.licences.setMinimumHeight(120)
        self.body.addWidget(name)
        self.body.addWidget(self.version_label)
        self.body.addWidget(text_label(WHAT, ""))
        self.add_section(tr("Licences"))
        self.body.addWidget(text_label(tr("Inkwell itself comes under the Apache License 2.0. It ships with:"), "soft"))
        for what, licence, _ in PARTS:
            self.body.addWidget(text_label(f"{what} · {licence}", "soft"))
        self.body.addWidget(self.licences, 1)
        self.close_button = self.add_close(tr("Close"))
        self.close_button.setFocus()


def licence_texts() -> str:
    """The licences of what ships in `resources`, each under the name of what it covers."""
    texts: list[str] = []
    for what, licence, path in PARTS:
        text = files("inkwell_resources").joinpath(*path).read_text(encoding="utf-8")
        texts.append(f"{what}: {licence}\n\n{text.strip()}\n")
    return "\n\n".join(texts)
