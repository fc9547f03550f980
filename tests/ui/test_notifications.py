"""The strip that tells the author what went wrong."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from inkwell.errors import ErrorKind, InkwellError
from inkwell.ui.icons import Icons
from inkwell.ui.notifications import Notifications
from inkwell.ui.theme import Theme


@pytest.fixture
def strip(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Notifications(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(500, 60)
    yield made
    made.dismiss()
    made.close()


def test_there_is_nothing_to_see_until_there_is_something_to_say(strip: Notifications):
    assert strip.isHidden()
    assert strip.sentence == ""
    strip.tell("Saved as “Emma”.")
    assert not strip.isHidden()
    assert strip.sentence == "Saved as “Emma”."
    strip.dismiss()
    assert (strip.isHidden(), strip.sentence) == (True, "")


@pytest.mark.parametrize(
    ("kind", "shown"), [(ErrorKind.MODEL, "amber"), (ErrorKind.BAD_INPUT, "amber"), (ErrorKind.DISK, "red")]
)
def test_an_error_shows_its_sentence_and_logs_its_detail(strip: Notifications, caplog, kind: ErrorKind, shown: str):
    with caplog.at_level(logging.INFO, "inkwell"):
        strip.error(InkwellError(kind, "It did not work.", "errno 28"))
    assert (strip.sentence, strip.kind) == ("It did not work.", shown)
    assert "errno 28" in caplog.text
    assert "errno 28" not in strip.findChildren(QLabel)[1].text()


def test_an_action_runs_once_and_dismisses(strip: Notifications):
    done: list[str] = []
    strip.tell("Could not save.", "red", ("Try again", lambda: done.append("again")))
    strip.press_action()
    assert done == ["again"]
    assert strip.sentence == ""


def test_an_action_may_tell_something_new(strip: Notifications):
    strip.tell("Could not save.", "red", ("Try again", lambda: strip.tell("Saved.")))
    strip.press_action()
    assert strip.sentence == "Saved."


def test_escape_dismisses(qtbot, strip: Notifications):
    strip.tell("The model stopped.", "amber")
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.sentence == ""


def test_a_long_sentence_wraps(qtbot, strip: Notifications):
    strip.tell("Der Donaudampfschifffahrtskapitän " * 20 + "x" * 300, "amber")
    with qtbot.waitExposed(strip):
        strip.show()
    assert strip.minimumSizeHint().width() < 500
    assert strip.heightForWidth(500) > 100
