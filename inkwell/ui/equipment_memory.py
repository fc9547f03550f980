"""What the story's memory is equipped with: summaries of chapters, passages looked up, and both told to the model."""

from typing import TYPE_CHECKING

from inkwell.app.bible_index import BibleIndex
from inkwell.app.tool_shelf import ToolShelf

if TYPE_CHECKING:
    from inkwell.ui.equipment import Given
    from inkwell.ui.outfit import Equipment


def equip_memory(given: "Given", equipment: "Equipment") -> None:
    """Summaries in the background, recall by words and meaning, the book's phrases. The bible is there already."""
    from inkwell.app.book_phrases import BookPhrases
    from inkwell.app.clients import client_maker
    from inkwell.app.embedding import Embedding
    from inkwell.app.memory_told import MemoryTold
    from inkwell.app.planning import Planning
    from inkwell.app.power import Power
    from inkwell.app.recall import Recall, Wanted
    from inkwell.app.saving import SaveLane
    from inkwell.app.scene_finding import SceneFinder
    from inkwell.app.summaries import Summaries
    from inkwell.app.summary_writing import SummaryWriter
    from inkwell.app.tool_runs import ToolRunner
    from inkwell.story.context import Section
    from inkwell.ui.summary_desk import SummaryDesk

    window, session, preferences, partner = given.window, given.session, given.preferences, given.partner
    index, shelf = equipment.parts["bible_index"], equipment.parts["tool_shelf"]
    if not isinstance(index, BibleIndex) or not isinstance(shelf, ToolShelf):
        return
    lane, power = SaveLane("memory"), Power()

    def wanted() -> Wanted:
        told = preferences.settings.ai and session.is_open and given.notes.notes.plan.tells(Section.FOUND)
        return Wanted(words=told, meaning=told and not power.to_be_saved())

    def may() -> bool:
        settings = preferences.settings
        return settings.ai and settings.summaries and not partner.writing and not power.to_be_saved()

    embedding = Embedding(client_maker(given.paths), [given.paths.data / "models"])
    recall = Recall(session, given.drafts, lane, embedding, given.paths.cache, wanted, window)

    def weight() -> float:
        return preferences.settings.book_phrases / 100 if preferences.settings.ai else 0.0

    phrases = BookPhrases(session, given.drafts, lane, given.paths.cache, weight, window)
    partner.ngrams = phrases.use
    preferences.changed.connect(phrases.follow)
    phrases.changed.connect(given.sources.changed)
    # A runner of its own: what it does in the background is shown in no panel.
    finder = SceneFinder(session, lane, given.paths.cache, window)
    runner = ToolRunner(session, partner, given.engine, given.lane, lambda order, reads: (), finder, window)
    writer = SummaryWriter(runner, shelf, given.engine, window)
    summaries = Summaries(session, given.drafts, (given.lane, lane), writer, may, window)
    desk = SummaryDesk(
        window, session, summaries, Planning(session, window), preferences, given.commands, given.attempt
    )
    given.each_page(desk.attach)
    given.each_page(lambda page: page.wrote_on.connect(recall.moved))
    partner.began.connect(summaries.moved)
    preferences.changed.connect(recall.follow)
    given.notes.changed.connect(recall.follow)
    told = MemoryTold(session, summaries, recall, index, lambda: given.notes.notes.plan)
    given.sources.add(told, summaries.changed, recall.changed)
    equipment.endings += (lane.close, embedding.close, runner.finish)
    equipment.parts.update(recall=recall, phrases=phrases, summaries=summaries, summary_desk=desk)
