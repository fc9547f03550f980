"""Which page of the handbook belongs to what the author looks at."""

from typing import Final

from PySide6.QtWidgets import QWidget

from inkwell.ui.help.handbook import INDEX

PLACES: Final = {
    "AddOnWindow": "voices",
    "BiblePanel": "bible",
    "BlindWindow": "tools",
    "BookDetailsDialog": "first-steps",
    "BookVersionsDialog": "safety",
    "CharactersDialog": "the-page",
    "ChatPanel": "tools",
    "CheckDialog": "safety",
    "CollectionDialog": "plan",
    "CommentsWindow": "plan",
    "ContinuityWindow": "continuity",
    "CrashesWindow": "trouble",
    "DictionariesDialog": "spelling",
    "DisclosureDialog": "origins",
    "EntryWindow": "bible",
    "ExportWindow": "export",
    "FindBar": "finding",
    "HistoryDialog": "safety",
    "ImportDialog": "import",
    "InspectorWindow": "told",
    "LicenceDialog": "models",
    "LookUpDialog": "spelling",
    "MachineWindow": "trouble",
    "ModelsWindow": "models",
    "NewProjectDialog": "first-steps",
    "KeysWindow": "shortcuts",
    "Outline": "plan",
    "Page": "the-page",
    "PartnerDialog": "partner",
    "PassphraseDialog": "voices",
    "PlanPage": "plan",
    "PrintWindow": "export",
    "ProblemsDialog": "trouble",
    "ReportWindow": "voices",
    "RestoreBackupDialog": "safety",
    "RunsWindow": "tools",
    "SearchPanel": "finding",
    "SectionsDialog": "told",
    "ServerDialog": "servers",
    "SettingsDialog": "settings",
    "SheetWindow": "shortcuts",
    "StatisticsWindow": "statistics",
    "SummariesDialog": "told",
    "ThesaurusDialog": "spelling",
    "ThreeWayDialog": "safety",
    "ToolsDialog": "tools",
    "TourCard": "first-steps",
    "TrashDialog": "safety",
    "VoicesWindow": "voices",
    "Welcome": "first-steps",
    "WordListsDialog": "spelling",
    "WritingSidebar": "partner",
}
"""Pages by the class of what is looked at; the nearest around the focus counts."""


def page_for(widget: QWidget | None) -> str:
    """The page for what has the focus; the index where none is meant for it."""
    while widget is not None:
        if found := PLACES.get(type(widget).__name__):
            return found
        widget = widget.parentWidget()
    return INDEX
