"""What voices are equipped with: their window, the training process, the choice in the sidebar."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inkwell.app.saving import SaveLane
    from inkwell.app.voice_corpus import CorpusWork
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment
    from inkwell.ui.voice.way_page import Base
    from inkwell.ui.voice.window import VoicesWindow
    from inkwell.ui.voice_desk import VoiceDesk
    from inkwell.ui.voice_sitting_desk import VoiceSittingDesk
    from inkwell.ui.writer_desk import WriterDesk


def equip_voices(given: "Given", equipment: "Equipment") -> None:
    """Voices: the window with their steps, what works on them, and which of them writes in the book."""
    from inkwell.addon.place import AddOn
    from inkwell.app.book_writer import Writer
    from inkwell.app.saving import Job, SaveLane
    from inkwell.app.voice_corpus import CorpusWork
    from inkwell.app.voice_work import VoiceWork, worker_maker
    from inkwell.ui.equipment_addon import equip_addon
    from inkwell.ui.voice_desk import VoiceDesk
    from inkwell.ui.voice_job_desk import VoiceJobDesk
    from inkwell.ui.voice_lock_desk import VoiceLockDesk
    from inkwell.ui.voice_report_desk import VoiceReportDesk
    from inkwell.ui.voice_shelf_desk import VoiceShelfDesk
    from inkwell.ui.voice_sitting_desk import VoiceSittingDesk
    from inkwell.voice.sealing import finish_all
    from inkwell.voice.shelf import Shelf

    window, session, paths, preferences = given.window, given.session, given.paths, given.preferences
    folders = [paths.data / "models"]
    shelf = Shelf(paths.data / "voices")
    # Reading whole books may take a while, and a look at the list does not wait for it.
    lane, texts_lane = SaveLane("voices"), SaveLane("voice texts")
    work = VoiceWork(
        worker_maker(paths.log / "voice.log", AddOn.of(paths.data)), paths.state / "voice_training.json", window
    )
    corpora = CorpusWork(texts_lane, given.lane, window)
    equipment.endings += (lane.close, texts_lane.close, corpora.cancel, work.close)

    desk = VoiceDesk(
        *(window, session, shelf, work, given.writer, preferences, given.commands, lane),
        lambda: _bases(folders),
        given.voices,
    )
    VoiceShelfDesk(desk, session, shelf, given.voices, given.writer, given.chooser, lane)
    VoiceLockDesk(desk, given.writer, given.voices, given.chooser, lane)
    sittings = VoiceSittingDesk(
        *(window, session, given.voices, given.writer, preferences, given.chooser, given.attempt, lane)
    )
    sittings.changed.connect(desk.show_voices)
    sittings.changed.connect(desk.listed)
    # What a kill left open of a locked voice is deleted before anybody looks.
    lane.submit(Job("sealed voices", 0, lambda: finish_all(shelf.folder), quiet=True))
    reports = VoiceReportDesk(window, desk, preferences)
    addon = equip_addon(given, equipment)
    jobs = VoiceJobDesk(window, desk, shelf, work, given.writer, given.chooser, addon)

    def join(view: "VoicesWindow") -> None:
        _join_texts(given, desk, view, corpora)
        view.use.write_wanted.connect(lambda: sittings.write_with(Writer(voice=view.voice_id)))
        view.use.close_wanted.connect(lambda: sittings.close(view.voice_id))
        blind = equipment.parts.get("blind_desk")
        view.quality.compare_wanted.connect(lambda: getattr(blind, "open", lambda: None)())

    desk.made.connect(join)
    writers = _writers(given, desk, sittings, lane, folders)
    if preferences.settings.ai:
        jobs.offer_interrupted()
    equipment.parts.update(voices=desk, voice_jobs=jobs, voice_work=work, writers=writers, voice_reports=reports)


def _writers(
    given: "Given", desk: "VoiceDesk", sittings: "VoiceSittingDesk", lane: "SaveLane", folders: "Sequence[Path]"
) -> "WriterDesk":
    """The choice in the sidebar: models, servers and voices."""
    from inkwell.app.models import models_at_hand
    from inkwell.ui.writer_desk import WriterDesk

    preferences = given.preferences
    made = WriterDesk(
        *(given.window, given.session, given.writer, given.voices, preferences, sittings.write_with, lane),
        lambda: (*models_at_hand(preferences.settings, folders), *given.servers.models()),
    )
    desk.listed.connect(made.refresh)
    desk.listed.connect(given.writer.voices_changed)
    given.servers.changed.connect(made.refresh)
    given.window.sidebar.writer.voices_wanted.connect(desk.open)
    return made


def _join_texts(given: "Given", desk: "VoiceDesk", view: "VoicesWindow", corpora: "CorpusWork") -> None:
    """The page of texts, for the voice that is shown and the book that is open."""
    from inkwell.ui.voice_corpus_desk import VoiceCorpusDesk

    session = given.session
    texts = VoiceCorpusDesk(view.texts, session, given.scribe, corpora, given.chooser, lambda: desk.folder, desk.fixed)
    desk.shown.connect(texts.show_voice)
    session.opened.connect(texts.begin_anew)
    session.closed.connect(texts.begin_anew)
    texts.taken.connect(desk.show_voices)
    texts.taken.connect(lambda: view.show_step(view.WAY))


def _bases(folders: "Sequence[Path]") -> "Sequence[Base]":
    """Models that can be learnt on: GGUF files and Hugging Face folders, and which of them are a GPT-2."""
    from inkwell.engine.models import find_models
    from inkwell.ui.voice.way_page import Base

    return [Base(each, _is_gpt2(Path(each.path))) for each in find_models(folders) if each.backend != "scripted"]


def _is_gpt2(path: Path) -> bool:
    try:
        told = msgspec.json.decode((path / "config.json").read_bytes(), type=dict[str, object])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return False
    return told.get("model_type") == "gpt2"
