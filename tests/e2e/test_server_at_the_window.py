"""A server of the author's own at the window: set up, tried, written with, named all the time."""

import json
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from little_server import Hands, Little, completes, little_server, plain
from novelist import Answers, Novelist
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from voices_shown import chapter

from inkwell.app.servers import accepted
from inkwell.engine.client import EngineState
from inkwell.engine.server_address import parse_address
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.server_list import KnownServer, ServerList
from inkwell.ui.dialogs.server import ServerHands, ServerWish
from inkwell.ui.server_desk import ServerDesk

SAID = "The rain had stopped by then. Nobody in the house had noticed."


@pytest.fixture
def little():
    with little_server(plain(completes(SAID))) as server:
        yield server


@pytest.fixture
def book(tmp_path: Path) -> Path:
    scene = Node("scene", NodeKind.SCENE, "Scene", None, "a")
    Project.create_from(tmp_path / "Book", "Book", Manuscript({"scene": scene}), {"scene": chapter(1)})
    return tmp_path / "Book"


def written_with(book: Path, path: str) -> None:
    """The book says that this server writes in it."""
    told = json.loads((book / "project.json").read_text("utf-8"))
    told["writes_with"] = {"model": path, "backend": "server"}
    (book / "project.json").write_text(json.dumps(told), "utf-8")


def path_of(little: Little) -> str:
    return parse_address(little.url, "tiny").path


def desk_of(novelist: Novelist) -> ServerDesk:
    found = novelist.desk.equipment.parts["server_desk"]
    assert isinstance(found, ServerDesk)
    return found


def ready(qtbot: QtBot, novelist: Novelist, name: str) -> None:
    def is_so() -> bool:
        status = novelist.desk.engine.status
        return status is not None and status.state is EngineState.READY and name in status.model

    qtbot.waitUntil(is_so, timeout=60_000)


def test_a_server_is_set_up_and_writes_and_is_named_all_the_time(
    qtbot: QtBot, novelist: Novelist, answers: Answers, little: Little, book: Path
) -> None:
    novelist.desk.books.open_folder(book)
    novelist.desk.window.page.moveCursor(QTextCursor.MoveOperation.End)
    answers.serves = lambda _hands: ServerWish(KnownServer(path_of(little)))
    desk_of(novelist).open()
    ready(qtbot, novelist, "tiny")
    sidebar = novelist.desk.window.sidebar
    assert sidebar.writes_on.sentence == f"Writes on 127.0.0.1:{little.port}"
    assert sidebar.writer.button.text() == f"tiny on 127.0.0.1:{little.port}"
    assert novelist.desk.window.status.words[3] == f"tiny on 127.0.0.1:{little.port} · a server"

    novelist.desk.writing.continue_()
    novelist.until_written()
    (proposal,) = novelist.desk.partner.proposals
    assert "Nobody in the house" in proposal.text
    assert little.asked("/v1/completions")[-1].body["prompt"].rstrip().endswith(chapter(1).rstrip()[-40:])
    qtbot.waitUntil(lambda: sidebar.ledger.sum_words.startswith("about "), timeout=5_000)
    assert "does not know “Repeat penalty”; it writes without" in novelist.sentence
    folder = novelist.desk.session.project.folder

    def told() -> str:
        return "".join(each.read_text("utf-8") for each in (folder / "runs").glob("*.jsonl"))

    # The file is there before its line is.
    qtbot.waitUntil(lambda: f"tiny on 127.0.0.1:{little.port}" in told(), timeout=10_000)
    assert f'"place":"127.0.0.1:{little.port}"' in told()


def test_without_a_book_a_server_is_set_up_for_later(novelist: Novelist, answers: Answers) -> None:
    answers.serves = lambda _hands: ServerWish(KnownServer("http://127.0.0.1:1#tiny"))
    desk_of(novelist).open()
    assert novelist.desk.window.notifications.sentence.startswith("tiny on 127.0.0.1:1 is set up; choose it in a book")


def test_with_the_ai_off_no_connection_is_made(
    qtbot: QtBot, make_desk: Callable[[], Novelist], user_paths: UserPaths, little: Little, book: Path
) -> None:
    ServerList(user_paths.config / "servers.json").save((KnownServer(path_of(little)),))
    written_with(book, path_of(little))
    novelist = make_desk()
    novelist.desk.preferences.change(ai=False)
    novelist.desk.books.open_folder(book)
    novelist.desk.window.focus_gained.emit()
    qtbot.wait(300)
    assert novelist.desk.engine.pid is None
    assert little.seen == []
    novelist.desk.preferences.change(ai=True)
    ready(qtbot, novelist, "tiny")
    assert little.seen


def test_a_book_from_elsewhere_cannot_name_a_server(
    qtbot: QtBot, make_desk: Callable[[], Novelist], quick_script: ModelRef, little: Little, book: Path
) -> None:
    written_with(book, path_of(little))
    novelist = make_desk()
    novelist.desk.preferences.change(model=quick_script.path, backend="scripted")
    novelist.desk.books.open_folder(book)
    ready(qtbot, novelist, "quick")
    assert little.seen == []
    assert novelist.desk.window.sidebar.writes_on.sentence == ""


def test_a_far_server_that_nobody_accepted_is_sent_nothing(user_paths: UserPaths, novelist: Novelist) -> None:
    servers = novelist.desk.servers
    far = KnownServer("http://api.example.com#big")
    servers.add(far, "")
    with pytest.raises(InkwellError, match="not been accepted"):
        servers.model(far.path)
    servers.add(accepted(far), "")
    assert servers.model(far.path).name == "big on api.example.com"


def test_a_trial_says_what_it_found(qtbot: QtBot, novelist: Novelist, answers: Answers, little: Little) -> None:
    told: list[object] = []

    def tries(hands: ServerHands) -> None:
        hands.trial.answered.connect(told.append)
        hands.trial.try_out(little.model(), hands.usual_context)
        qtbot.waitUntil(lambda: bool(told), timeout=30_000)

    answers.serves = tries
    desk_of(novelist).open()
    (found,) = told
    assert getattr(found, "models", ()) == ("tiny",)
    assert not novelist.desk.servers.known


def test_a_trial_of_nothing_says_why(qtbot: QtBot, novelist: Novelist, answers: Answers, little: Little) -> None:
    told: list[object] = []

    def tries(hands: ServerHands) -> None:
        hands.trial.answered.connect(told.append)
        hands.trial.try_out(little.model("another"), hands.usual_context)
        qtbot.waitUntil(lambda: bool(told), timeout=30_000)

    answers.serves = tries
    desk_of(novelist).open()
    assert "no model called another; there is tiny" in str(told[0])


def test_a_server_that_hangs_holds_neither_window_nor_end(
    qtbot: QtBot, make_desk: Callable[[], Novelist], user_paths: UserPaths, book: Path
) -> None:
    def hangs(hands: Hands) -> None:
        hands.hang()

    with ExitStack() as stack:
        little = stack.enter_context(little_server({"*": hangs}))
        ServerList(user_paths.config / "servers.json").save((KnownServer(path_of(little)),))
        written_with(book, path_of(little))
        novelist = make_desk()
        novelist.desk.books.open_folder(book)
        qtbot.waitUntil(lambda: bool(little.seen), timeout=30_000)
        novelist.desk.preferences.change(ai=False)
        assert novelist.desk.engine.pid is None
