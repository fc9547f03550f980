"""The window of models filled as in use: long names, a voice, work that goes on, downloads in every state."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from inkwell.app.downloads import State
from inkwell.app.model_library import KnownModel, KnownVoice, Overview
from inkwell.engine.speed import Speed
from inkwell.engine.types import ModelRef
from inkwell.library.advice import Basis, advise
from inkwell.library.catalogue import read_catalogue, read_licences
from inkwell.library.machine import Gpu, Machine
from inkwell.library.model_facts import ModelFacts
from inkwell.library.notes import About
from inkwell.library.shelf import Installed, Place
from inkwell.library.wish import OTHER_WAY, Wish
from inkwell.translation import shown
from inkwell.ui.dialogs.licence import LicenceDialog, LicenceQuestion
from inkwell.ui.models.window import ModelsWindow
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice

MACHINE: Final = Machine(16_000_000_000, 9_000_000_000, 8, 16, "Toy 9000", (Gpu("Card X 4090", 24_000_000_000),))
BASIS: Final = Basis("SmolLM2 135M", 98_362_432, 134_515_008, 67.2, 410.0)


def overview() -> Overview:
    """Three models, one of them lost, and a voice."""
    catalogue = read_catalogue()
    facts = ModelFacts(
        *("gguf", 98_362_432, "Smollm2 135M 8k Lc100K Mix1 Ep2", "llama", "chatml", 134_515_008, 8192),
        *("Q4_1", "apache-2.0"),
    )
    starter = ModelRef("SmolLM2 135M", "/models/starter.gguf", "llama")
    long = ModelRef("Some-Merged-Model-Of-Many-Names-v2.1-Q4_K_M", f"/models/{'long/' * 12}merged.gguf", "llama")
    lost = ModelRef("on the other disk", "/media/disk/other.gguf", "llama")
    about = About(starter.path, "d" * 64, "maker/repository-GGUF", "starter.gguf", "c" * 40, "apache-2.0")
    odd = ModelFacts("gguf", 4_920_000_000, "Merged", "llama", "", 8_030_000_000, 131_072, "Q4_K_M", "cc-by-nc-4.0")
    voice = Voice("v", "Mine", Method.ADAPTER, 1_780_000_000.0, "SmolLM2 135M")
    return Overview(
        (
            KnownModel(Installed(starter, Place.STARTER, facts, "", about), Speed(410.0, 67.2, 150.0, 0.2)),
            KnownModel(Installed(long, Place.LINKED, odd, "", About(long.path)), None),
            KnownModel(
                Installed(lost, Place.LINKED, None, "The model other.gguf is not there.", About(lost.path)), None
            ),
        ),
        (KnownVoice(voice, 12_000_000, "“Mine” is not ready to write yet: publish it first."),),
        MACHINE,
        BASIS,
        catalogue,
        read_licences(),
        tuple(advise(entry, MACHINE, 2048, BASIS) for entry in catalogue.entries),
        (),
    )


def filled_models(parent: QWidget) -> ModelsWindow:
    """The window over another one, not yet shown."""
    shown = ModelsWindow(parent)
    seen = overview()
    shown.installed.show_overview(seen, "/models/starter.gguf", book=True)
    shown.installed.show_work("Reading the model", 0.4)
    shown.installed.foot.message.complain("The file is not as it was noted: it was changed, or it is damaged.")
    shown.catalogue.show_overview(seen)
    wishes = [Wish(each.repository, each.file, "main", "models", each.licence) for each in seen.catalogue.entries]
    states = (
        State(wishes[5], "", 1_200_000_000, 2_500_000_000, 4_200_000.0, 310.0),
        State(wishes[3], f"There is no connection to Hugging Face now. {OTHER_WAY}", running=False, trouble=True),
    )
    shown.catalogue.show_states({Path(state.wish.file).name: state for state in states})
    return shown


def asked_licence(parent: QWidget) -> LicenceDialog:
    """The question before a download, of the licence that takes most words."""
    licences = read_licences().licences
    licence = max(licences, key=lambda each: len(each.words))
    happens = "Then gemma-3-27b-it-Q4_K_M.gguf, about 16.6 GB, is downloaded from Hugging Face; 120.0 GB are free."
    question = LicenceQuestion("Download Gemma 3 27B", licence.name, shown(licence.words), licence.address, happens)
    return LicenceDialog(question, parent)
