"""From a book's log of runs to what the engine can make again. Needs no window."""

import msgspec

from inkwell.engine.records import Record
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.runs import RunLog
from inkwell.translation import tr


def kept_record(log: RunLog, run_id: str) -> Record:
    """The record of a run in a book's log; of the last one that has a record where `run_id` is "".

    Raises:
        InkwellError: as `RunLog.record`; DAMAGED when it is not what a record holds.
    """
    try:
        return msgspec.convert(log.record(run_id), Record)
    except msgspec.ValidationError as error:
        sentence = tr("The record of this result is damaged, so it cannot be made again.")
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(error)) from error
