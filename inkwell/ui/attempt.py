"""The one way in which the window tries something that can fail."""

from collections.abc import Callable

from inkwell.errors import InkwellError
from inkwell.ui.notifications import Notifications


class Attempt:
    """Calls work; tells the author in one sentence when it could not be done."""

    def __init__(self, notifications: Notifications) -> None:
        self._notifications = notifications

    def __call__(self, work: Callable[[], object]) -> bool:
        """True when the work was done."""
        try:
            work()
        except InkwellError as error:
            self._notifications.error(error)
            return False
        return True
