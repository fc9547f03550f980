"""The window's door to text generation: a model in a process that may die without taking anything along."""

import queue
import secrets
from collections.abc import Callable, Iterator, Sequence

import msgspec

from inkwell.engine.adapters import NO_MATTER, Expected, check_strength
from inkwell.engine.attention import Attention
from inkwell.engine.calls import Answer, Call
from inkwell.engine.keeper import Keeper
from inkwell.engine.ladder import RungMemory
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.protocol import (
    Adapter,
    Attend,
    Attended,
    Compared,
    Count,
    Counted,
    Embed,
    Embedded,
    Generate,
    Replay,
    Scored,
    ScoreText,
    Warm,
)
from inkwell.engine.records import Record, Replayed
from inkwell.engine.status import Ended, EngineState, EngineStatus
from inkwell.engine.timing import Launch, Timing
from inkwell.engine.types import Capabilities, Chunk, Ledger, LoadSettings, ModelRef, Outcome, Score, Segment
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.framing import LINE_LIMIT
from inkwell.translation import tr


class Client:
    """One model in one host process, kept alive. Thread-safe; knows no Qt.

    When the host dies it is started again with safer settings (see `ladder`), and the rung that worked is
    kept in `rungs`; after three deaths in a row the model is set aside. `listener` hears every change of
    status, from the supervisor's thread: it must be quick and must not raise or call `close`.
    """

    def __init__(
        self,
        launch: Launch,
        rungs: RungMemory,
        listener: Callable[[EngineStatus], None],
        timing: Timing = Timing(),  # noqa: B008 - frozen
    ) -> None:
        self._keeper = Keeper(launch, rungs, listener, timing)
        self._warming: Call | None = None

    @property
    def status(self) -> EngineStatus:
        """The state now."""
        return self._keeper.board.status

    @property
    def pid(self) -> int | None:
        """The host's process id, None when there is no process."""
        return self._keeper.pid

    def open(self, model: ModelRef, settings: LoadSettings, *, afresh: bool = False) -> None:
        """Load a model; returns at once. An open model is replaced and its requests are cancelled.

        `afresh` forgets the rung that is remembered for it and tries `settings` as they are.

        Raises:
            InkwellError: ENGINE after `close`.
        """
        self._keeper.open(model, settings, afresh)

    def wait_ready(self, timeout: float) -> Capabilities:
        """Wait at most `timeout` seconds until the model is loaded, warm and ready, restarts included.

        Raises:
            InkwellError: why there is no model, or ENGINE when the time is over.
        """
        return self._keeper.board.wait_ready(timeout)

    def generate(self, request: Generate) -> Iterator[Ledger | Chunk | Record | Ended]:
        """Ask at once; then block for what comes: ledger, chunks, record, and exactly one `Ended`, whatever happens.

        Chunks of several variants come as they are written. A request that failed has no record.

        Waits for a model that is loading or restarting. Leaving the iterator early cancels the request.
        """
        return self._stream(self._submit(request, works=True))

    def warm(self, request: Warm) -> None:
        """Have the host prepare for a `Generate` with these fields while nothing else is asked; returns at once.

        The newest counts; nobody hears how it ends. Where there is no model, or it died over the last one and has
        not answered a request since, nothing happens.
        """
        self._warming = self._submit(request, works=False)

    def cancel_warm(self) -> None:
        """Give up what `warm` asked for: the cores are needed. What is prepared stays; returns at once."""
        if self._warming is not None and not self._warming.over:
            self._keeper.cancel(self._warming.id)

    @property
    def warming(self) -> bool:
        """Whether the last `warm` has not come to its end yet."""
        return self._warming is not None and not self._warming.over

    def wait_warm(self, timeout: float) -> bool:
        """Wait at most `timeout` seconds for the end of the last `warm`: whether all of it is ready."""
        call = self._warming
        if call is None:
            return False
        try:
            answer = call.answers.get(timeout=timeout)
        except queue.Empty:
            return False
        # Put back, so that who asks again has the same answer.
        call.answers.put(answer)
        return isinstance(answer, Ended) and answer.outcome is Outcome.FINISHED

    def replay(self, record: Record) -> Replayed:
        """Make a recorded result again and compare; blocks as `generate` does.

        Raises:
            InkwellError: BAD_INPUT when the record is of another model or another build; there is no model, or it
                stopped.
        """
        answer = self._ask(Replay(secrets.token_hex(8), record), works=True)
        if not isinstance(answer, Compared):
            raise InkwellError(ErrorKind.ENGINE, tr("The engine gave no comparison."), repr(answer))
        return answer.replayed

    def cancel(self, request_id: str) -> None:
        """Stop a request, from any thread; returns at once.

        A host that does not end it in time is terminated, then killed, and started again in the
        background. A request that is only just on its way is cancelled when it comes.
        """
        self._keeper.cancel(request_id)

    def count(self, segments: Sequence[Segment]) -> tuple[int, ...]:
        """Tokens of each segment; answered also while the model writes.

        Raises:
            InkwellError: there is no model, or it stopped.
        """
        answer = self._ask(Count(secrets.token_hex(8), tuple(segments)), works=False)
        if not isinstance(answer, Counted):
            raise InkwellError(ErrorKind.ENGINE, tr("The engine gave no count."), repr(answer))
        return answer.tokens

    def score(self, segments: Sequence[Segment], ngrams: NgramUse = NO_NGRAMS) -> Score:
        """Log-likelihood of the last segment given all before it, with `ngrams` under the mixture with that memory.

        Raises:
            InkwellError: UNSUPPORTED when the model cannot, or there is no model, or it stopped.
        """
        answer = self._ask(ScoreText(secrets.token_hex(8), tuple(segments), ngrams), works=True)
        if not isinstance(answer, Scored):
            raise InkwellError(ErrorKind.ENGINE, tr("The engine gave no score."), repr(answer))
        return Score(answer.log_likelihood, answer.tokens)

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """One vector of length 1 for each text, from a model that compares texts; blocks as `generate` does.

        Raises:
            InkwellError: UNSUPPORTED when the model cannot, or there is no model, or it stopped.
        """
        answer = self._ask(Embed(secrets.token_hex(8), tuple(texts)), works=True)
        if not isinstance(answer, Embedded):
            raise InkwellError(ErrorKind.ENGINE, tr("The engine gave no vectors."), repr(answer))
        return answer.vectors

    def adapter(self, path: str | None, strength: float = 1.0, expected: Expected = NO_MATTER) -> None:
        """Put a LoRA adapter on the model in place of any other, or take it off (None); blocks as `generate` does.

        `strength` is 0 to `adapters.STRONGEST`, 1 as it was trained; to change it, ask for the same path again.
        `expected`: what is known of it; any other is refused. It
        stays on when the host has to be started again; `open` begins without one. `EngineStatus.adapter` says what
        is on.

        Raises:
            InkwellError: NOT_FOUND, MODEL for one that is damaged or another model's, BAD_INPUT, DISK, UNSUPPORTED
                when the model cannot have one, or there is no model, or it stopped. All is then as it was before.
        """
        check_strength(strength)
        self._ask(Adapter(secrets.token_hex(8), path, strength, expected), works=True)

    def attend(self, segments: Sequence[Segment], word: str = "", *, each: bool = False) -> Attention:
        """What the model looks at where the segments end, before it says `word`; blocks as `generate` does.

        `each`: the weights of every layer and head too.

        Raises:
            InkwellError: UNSUPPORTED when the model cannot tell, or there is no model, or it stopped.
        """
        answer = self._ask(Attend(secrets.token_hex(8), tuple(segments), word, each=each), works=True)
        if not isinstance(answer, Attended):
            raise InkwellError(ErrorKind.ENGINE, tr("The engine did not tell what the model looked at."), repr(answer))
        return answer.attention

    def close(self) -> None:
        """End every request, the process and the threads; all are gone when it returns. Idempotent."""
        self._keeper.close()

    def _submit(
        self, command: Generate | Warm | Replay | Count | ScoreText | Embed | Adapter | Attend, *, works: bool
    ) -> Call:
        try:
            line = msgspec.json.encode(command)
        except UnicodeEncodeError as error:
            return _refused(
                command.id, tr("The text holds half a character that cannot be sent to the model."), str(error)
            )
        if len(line) > LINE_LIMIT:
            return _refused(command.id, tr("The text is too long to be sent to the model."), f"{len(line)} bytes")
        adapter = command if isinstance(command, Adapter) else None
        call = Call(command.id, line, works, background=isinstance(command, Warm), adapter=adapter)
        self._keeper.submit(call)
        return call

    def _stream(self, call: Call) -> Iterator[Ledger | Chunk | Record | Ended]:
        try:
            while True:
                answer = call.answers.get()
                if isinstance(answer, Ledger | Chunk | Record | Ended):
                    yield answer
                if isinstance(answer, Ended):
                    return
        finally:
            if not call.over:
                self._keeper.cancel(call.id)

    def _ask(self, command: Replay | Count | ScoreText | Embed | Adapter | Attend, *, works: bool) -> Answer:
        """The one answer before the ending; an ending that is no success is raised."""
        call = self._submit(command, works=works)
        try:
            answer = ended = call.answers.get()
            while not isinstance(ended, Ended):
                ended = call.answers.get()
        finally:
            if not call.over:
                # The one who waits was interrupted.
                self._keeper.cancel(call.id)
        if ended.outcome is not Outcome.FINISHED:
            raise ended.error or InkwellError(ErrorKind.ENGINE, tr("The request was cancelled."))
        return answer


def _refused(call_id: str, sentence: str, detail: str) -> Call:
    call = Call(call_id, b"", works=False)
    call.end(Outcome.FAILED, None, InkwellError(ErrorKind.BAD_INPUT, sentence, detail))
    return call


__all__ = ["Client", "Ended", "EngineState", "EngineStatus", "Launch", "RungMemory", "Timing"]
