"""What tools answer, on its desk: a card for each run that is no proposal, and what the author does with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from inkwell.app.planning import Planning
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.tool_runs import ToolRunner
from inkwell.manuscript.counts import count_words
from inkwell.manuscript.spans import Span
from inkwell.story.answers import Heading, items_of, outline_of, remarks_of
from inkwell.story.quotations import QuotedText
from inkwell.story.tool_results import ToolOrder, ToolPlace, ToolResult, Variant
from inkwell.story.tools import OutputKind
from inkwell.translation import parted, shown, tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.paste import copied
from inkwell.ui.main_window import MainWindow
from inkwell.ui.search_desk import titles_of
from inkwell.ui.tools.critique_body import CritiqueBody, Passage, ShownRemark
from inkwell.ui.tools.list_body import ListBody
from inkwell.ui.tools.outline_body import OutlineBody, counted_headings
from inkwell.ui.tools.result import Progress, ResultCard
from inkwell.ui.tools.text_body import TextBody

CARDS_MS = 200
"""A card follows what is written five times a second, to leave the keys their time."""
KINDS = (OutputKind.LIST, OutputKind.TEXT, OutputKind.CRITIQUE, OutputKind.OUTLINE)
"""What comes out as a card here; the others have places of their own."""


@dataclass
class Answer:
    """A card with what it shows."""

    card: ResultCard
    result: ToolResult
    writing: bool = True
    searched: QuotedText | None = None
    """The text that its remarks quote, made ready once."""

    @property
    def best(self) -> Variant:
        """The answer with the fewest faults."""
        given = [each for each in self.result.variants if each.text]
        return min(given, key=lambda each: len(each.faults), default=Variant(self.result.run))


class ToolAnswers(QObject):
    """Shows the answers of lists, texts, critiques and outlines in the sidebar, the newest on top.

    Signals: `beat_wanted(str)` an item is to be written out; `passage_wanted(Passage)` words are to be shown.
    """

    beat_wanted = Signal(str)
    passage_wanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        runner: ToolRunner,
        planning: Planning,
        scribe: Scribe,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._runner = window, session, runner
        self._planning, self._scribe, self._attempt = planning, scribe, attempt
        self._answers: dict[str, Answer] = {}
        self._due = QTimer(self, singleShot=True, interval=CARDS_MS)
        self._due.timeout.connect(self._show_all)
        runner.began.connect(self._begin)
        runner.changed.connect(self._change)
        runner.ended.connect(self._end)
        session.closed.connect(self.clear)

    @property
    def cards(self) -> tuple[ResultCard, ...]:
        """The cards, oldest first."""
        return tuple(each.card for each in self._answers.values())

    @Slot()
    def clear(self) -> None:
        """All answers go."""
        for run in list(self._answers):
            self.close(run)

    def close(self, run: str) -> None:
        """One answer goes; a run that is still at work is stopped."""
        answer = self._answers.pop(run)
        if answer.writing:
            self._runner.stop(run)
        self._window.sidebar.remove_result(answer.card)

    # what the runner says

    @Slot(object)
    def _begin(self, result: ToolResult) -> None:
        if result.order.tool.output not in KINDS:
            return
        run, title = result.run, shown(result.order.tool.title)
        card = ResultCard(title, self._body(result), self._window.theme, self._window.icons)
        card.stopped.connect(lambda: self._runner.stop(run))
        card.again.connect(lambda: self._again(run))
        card.closed.connect(lambda: self.close(run))
        self._answers[run] = Answer(card, result)
        self._show(self._answers[run])
        self._window.sidebar.add_result(card)

    @Slot(object)
    def _change(self, result: ToolResult) -> None:
        answer = self._answers.get(result.run)
        if answer is not None:
            answer.result = result
            if not self._due.isActive():
                self._due.start()

    @Slot(object)
    def _end(self, result: ToolResult) -> None:
        answer = self._answers.get(result.run)
        if answer is not None:
            answer.result, answer.writing = result, False
            self._show(answer)
            said = parted(filter(None, (shown(result.order.tool.title), answer.card.line, answer.card.trouble)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(answer.card, said))

    def _again(self, run: str) -> None:
        order = self._answers[run].result.order
        self._attempt(lambda: self._runner.run(order))

    # showing

    def _body(self, result: ToolResult) -> QWidget:
        icons, theme, order, run = self._window.icons, self._window.theme, result.order, result.run
        match order.tool.output:
            case OutputKind.LIST:
                body = ListBody(icons)
                body.inserted.connect(lambda item: self._insert(run, item))
                body.written_from.connect(self.beat_wanted)
                body.copied.connect(lambda words: self._copy(run, words))
                return body
            case OutputKind.CRITIQUE:
                remarks = CritiqueBody(theme)
                remarks.opened.connect(self.passage_wanted)
                return remarks
            case OutputKind.OUTLINE:
                outline = OutlineBody()
                outline.wanted.connect(lambda headings: self._add(order, headings))
                return outline
            case _:
                text = TextBody(shown(order.tool.title), icons)
                text.offer_synopsis(self._title(order.place))
                text.kept.connect(lambda words: self._keep(order.place.node, words))
                text.copied.connect(lambda words: self._copy(run, words))
                return text

    def _title(self, place: ToolPlace) -> str:
        node = self._session.manuscript.nodes.get(place.node)
        return node.title if node is not None else ""

    @Slot()
    def _show_all(self) -> None:
        for answer in self._answers.values():
            if answer.writing:
                self._show(answer)

    def _show(self, answer: Answer) -> None:
        body, best, writing = answer.card.body, answer.best, answer.writing
        if isinstance(body, ListBody):
            items = items_of(best.text)
            body.show_items(items, writing=writing)
            counted = tr("{n:,} items", "", len(items)) if items else ""
        elif isinstance(body, CritiqueBody):
            remarks = self._remarks(answer)
            body.show_remarks(remarks)
            counted = tr("{n:,} remarks", "", len(remarks)) if remarks else ""
        elif isinstance(body, OutlineBody):
            headings = outline_of(best.text)
            body.show_outline(headings, writing=writing)
            counted = counted_headings(headings)
        else:
            words = count_words(best.text)
            counted = tr("{n:,} words", "", words) if words else ""
            if isinstance(body, TextBody):
                body.show_text(best.text.strip(), writing=writing)
        answer.card.show_progress(Progress(_line(answer, counted), writing, _trouble(answer)))

    def _remarks(self, answer: Answer) -> list[ShownRemark]:
        place = answer.result.order.place
        passage = place.passage
        searched = answer.searched = answer.searched or QuotedText(passage)
        title = titles_of(self._session.manuscript).get(place.node, place.title)
        return [
            ShownRemark(each.words, tuple(_passage(quote, searched, passage, place, title) for quote in each.quotes))
            for each in remarks_of(answer.best.text)
        ]

    # what the author does with them

    def _insert(self, run: str, item: str) -> None:
        page, answer = self._window.active_page, self._answers.get(run)
        if page.isReadOnly() or answer is None:
            self._window.notifications.tell(tr("This page is only read here, so nothing can be put into it."))
            return
        page.alter(lambda cursor: _put(page, cursor, item, answer.best.key), adds=True)
        page.setFocus()
        self._scribe.journal_now()
        self._scribe.save()

    def _copy(self, run: str, words: str) -> None:
        """Put words of an answer on the clipboard; pasted in a book, they are still those of its run."""
        answer = self._answers.get(run)
        key = answer.best.key if answer is not None else run
        QGuiApplication.clipboard().setMimeData(copied(words, (Span(0, len(words), key),)))

    def _keep(self, node: str, words: str) -> None:
        """Make a text a synopsis, and offer the one before."""
        title = self._session.manuscript.node(node).title if node in self._session.manuscript.nodes else ""
        done: list[str] = []
        self._attempt(lambda: done.append(self._planning.set_synopsis(node, words)))
        if done:
            back = (tr("Take it back"), lambda: self._put_back(node, done[0]))
            self._window.notifications.tell(tr("This is the synopsis of “{title}” now.", title=title), "info", back)

    def _put_back(self, node: str, synopsis: str) -> None:
        self._attempt(lambda: self._planning.set_synopsis(node, synopsis))

    def _add(self, order: ToolOrder, headings: Sequence[Heading]) -> None:
        """Make an outline part of the manuscript, and offer to take it out again."""
        made: list[str] = []
        self._attempt(lambda: made.extend(self._planning.add_outline(headings, order.place.node or None)))
        if made:
            words, back = tr("What was ticked stands in the manuscript now."), lambda: self._take_out(made)
            self._window.notifications.tell(words, "info", (tr("Take it out"), back))

    def _take_out(self, made: Sequence[str]) -> None:
        stayed: list[int] = []
        self._attempt(lambda: stayed.append(self._planning.remove_empty(made)))
        if stayed and stayed[0]:
            self._window.notifications.tell(tr("What you have written in meanwhile stays in the book."))


def _put(page: Page, cursor: QTextCursor, words: str, run: str) -> QTextCursor:
    page.insert(cursor, words, run)
    return cursor


def _passage(quote: str, searched: QuotedText, text: str, place: ToolPlace, title: str) -> Passage:
    found = searched.place_of(quote)
    if found is None:
        return Passage(quote)
    start, end = found.start + place.offset, found.end + place.offset
    return Passage(text[found.start : found.end], place.node, start, end, title)


def _line(answer: Answer, counted: str) -> str:
    cut = answer.result.cut
    parts = [counted] if counted else []
    if answer.writing:
        parts.append(parted(filter(None, (tr("writing"), answer.result.stage_in_words))) + "…")
    elif answer.result.stopped:
        parts.append(tr("stopped"))
    elif answer.result.tries_in_words:
        parts.append(answer.result.tries_in_words)
    if cut:
        parts.append(tr("no room for all of: {cut}", cut=parted(cut)))
    line = " · ".join(parts)
    return line[:1].upper() + line[1:]


def _trouble(answer: Answer) -> str:
    if answer.writing:
        return ""
    return " ".join(filter(None, (answer.result.trouble, *answer.best.faults)))
