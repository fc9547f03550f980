"""The tour in the real window: who meets it, how one goes through it, and what it does while the window changes."""

from collections.abc import Callable

import msgspec
import pytest
from novelist import Answers, Novelist
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.engine.types import ModelRef
from inkwell.storage.memory import Memory
from inkwell.storage.paths import UserPaths
from inkwell.ui.tour.card import WIDE, TourCard
from inkwell.ui.tour.steps import COUNT
from inkwell.ui.tour_desk import TourDesk


def tour_of(novelist: Novelist) -> TourDesk:
    desk = novelist.desk.equipment.parts["tour"]
    assert isinstance(desk, TourDesk)
    return desk


def card_of(novelist: Novelist) -> TourCard:
    card = tour_of(novelist).card
    assert card is not None
    return card


def key(which: Qt.Key) -> None:
    """A key for whatever has the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which)


def title(novelist: Novelist) -> str:
    return card_of(novelist).words[1]


def words(novelist: Novelist) -> str:
    return card_of(novelist).words[2]


def go_to_step(novelist: Novelist, number: int) -> None:
    tour_of(novelist).begin()
    for _ in range(number - 1):
        card_of(novelist).next_button.click()
    assert card_of(novelist).words[0] == f"Tour, step {number} of {COUNT}"


@pytest.fixture
def with_book(novelist: Novelist, answers: Answers, quick_script: ModelRef, tmp_path) -> Novelist:
    answers.fresh = tmp_path / "Sample story"
    novelist.desk.preferences.change(ai=False, model=quick_script.path, backend=quick_script.backend)
    novelist.desk.window.resize(1280, 800)
    novelist.desk.books.open_sample()
    return novelist


# who meets it


def test_it_comes_at_the_very_first_start_and_at_no_other(make_desk: Callable[[], Novelist]):
    first = make_desk()
    assert first.desk.window.findChildren(TourCard) == []
    first.desk.greet()
    assert card_of(first).isVisible()
    first.desk.close()
    second = make_desk()
    second.desk.greet()
    assert tour_of(second).card is None


@pytest.mark.parametrize("known", [{"window": "{}"}, {"toured": True}])
def test_it_leaves_alone_who_has_been_here(make_desk: Callable[[], Novelist], user_paths: UserPaths, known):
    user_paths.state.mkdir(parents=True)
    memory = msgspec.structs.replace(Memory(), **known)
    (user_paths.state / "memory.json").write_bytes(msgspec.json.encode(memory))
    novelist = make_desk()
    novelist.desk.greet()
    assert tour_of(novelist).card is None


def test_it_leaves_alone_who_brings_settings_along(make_desk: Callable[[], Novelist], user_paths: UserPaths):
    user_paths.config.mkdir(parents=True)
    (user_paths.config / "settings.json").write_text('{"zoom": 150}')
    novelist = make_desk()
    novelist.desk.greet()
    assert tour_of(novelist).card is None


def test_it_takes_no_keys_from_a_page_that_has_them(novelist: Novelist, tmp_path):
    novelist.desk.session.create(tmp_path / "Hens", "Hens", "", "en")
    assert novelist.page.hasFocus()
    novelist.desk.greet()
    assert title(novelist) == "Your book"
    assert novelist.page.hasFocus()


# through it


def test_all_of_it_by_keys_through_the_sample_book(novelist: Novelist, answers: Answers, tmp_path):
    novelist.desk.preferences.change(ai=False)
    tour_of(novelist).begin()
    assert title(novelist) == "Welcome to Inkwell"
    key(Qt.Key.Key_Return)
    assert answers.asked == ["Where to put the sample book"]
    assert title(novelist) == "Welcome to Inkwell"  # nobody said where
    answers.fresh = tmp_path / "Sample story"
    key(Qt.Key.Key_Return)
    assert novelist.desk.session.is_open
    before, seen = novelist.page.text(), list[str]()
    for _ in range(COUNT):
        seen.append(title(novelist))
        assert card_of(novelist).width() == WIDE
        key(Qt.Key.Key_Return)
    assert len(set(seen)) == COUNT
    assert tour_of(novelist).card is None
    assert novelist.page.hasFocus()
    assert novelist.page.text() == before


def test_back_stays_back_and_escape_gives_the_keys_to_the_page(with_book: Novelist):
    go_to_step(with_book, 3)
    card_of(with_book).back_button.setFocus()
    key(Qt.Key.Key_Space)
    assert card_of(with_book).words[0] == "Tour, step 2 of 5"
    assert card_of(with_book).back_button.hasFocus()
    key(Qt.Key.Key_Space)  # there is no way back from the first: the keys go to what goes on
    assert card_of(with_book).next_button.hasFocus()
    key(Qt.Key.Key_Escape)
    assert tour_of(with_book).card is None
    assert with_book.page.hasFocus()


def test_without_a_book_escape_ends_it_wherever_the_keys_are(novelist: Novelist):
    tour_of(novelist).begin()
    novelist.desk.window.welcome.buttons[1].setFocus()
    key(Qt.Key.Key_Escape)
    assert tour_of(novelist).card is None
    tour_of(novelist).begin()
    key(Qt.Key.Key_Escape)
    assert novelist.desk.window.welcome.buttons[0].hasFocus()


def test_one_writes_beside_it_and_comes_back_by_f6(with_book: Novelist):
    go_to_step(with_book, 2)
    with_book.page.setFocus()
    QTest.keyClicks(with_book.page, "Hens. ")
    key(Qt.Key.Key_Escape)
    assert with_book.page.text().startswith("Hens. ")
    assert card_of(with_book).words[0] == "Tour, step 2 of 5"
    for _ in range(4):
        key(Qt.Key.Key_F6)
        if card_of(with_book).has_keys:
            break
    assert card_of(with_book).next_button.hasFocus()


def test_it_says_itself_to_who_listens(with_book: Novelist, monkeypatch: pytest.MonkeyPatch):
    said = list[str]()

    def listen(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    go_to_step(with_book, 2)
    assert [each.partition(". ")[0] for each in said] == [
        "Tour, step 1 of 5: Your book",
        "Tour, step 2 of 5: The page, and nothing is lost",
    ]
    assert words(with_book) in said[1]


# while the window changes


def test_every_card_stands_beside_its_thing(with_book: Novelist):
    window, desk = with_book.desk.window, with_book.desk
    desk.preferences.change(ai=True)
    for leftward in (False, True):
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        for size in ((1280, 800), (1024, 600)):
            go_to_step(with_book, 1)
            window.resize(*size)
            for number in range(COUNT):
                QApplication.processEvents()
                stands_well(with_book, number)
                card_of(with_book).next_button.click()


def stands_well(novelist: Novelist, number: int) -> None:
    shown, spot = card_of(novelist), tour_of(novelist).step.spot
    assert spot is not None, number
    card = shown.geometry()
    assert novelist.desk.window.rect().contains(card), number
    assert shown.height() == shown.sizeHint().height(), number
    assert not any(card.intersects(rect) for rect in spot.rects), number
    assert any(_near(card, rect) for rect in spot.rects), number


def _near(card: QRect, thing: QRect) -> bool:
    return card.adjusted(-16, -16, 16, 16).intersects(thing)


def test_a_panel_that_is_closed_is_spoken_of_at_its_switch(with_book: Novelist):
    window = with_book.desk.window
    with_book.desk.preferences.change(ai=True)
    go_to_step(with_book, 1)
    assert "closed" not in words(with_book)
    window.toggle_outline()
    with_book.qtbot.waitUntil(lambda: "closed now" in words(with_book))
    left, _right = window.title_bar.switches
    switch = QRect(left.mapTo(window, left.rect().topLeft()), left.size())
    assert _near(card_of(with_book).geometry(), switch)
    window.toggle_outline()
    with_book.qtbot.waitUntil(lambda: "closed" not in words(with_book))
    go_to_step(with_book, 3)
    assert "closed" not in words(with_book)
    window.toggle_sidebar()
    with_book.qtbot.waitUntil(lambda: "closed now" in words(with_book))


def test_with_the_partner_off_it_says_how_that_is_switched_on(with_book: Novelist):
    with_book.desk.preferences.change(ai=True)
    go_to_step(with_book, 3)
    assert "Tab takes it" in words(with_book)
    with_book.desk.preferences.change(ai=False)
    with_book.qtbot.waitUntil(lambda: "“Use the writing partner” switches it on" in words(with_book))
    assert "Tab" not in words(with_book)


def test_it_names_the_keys_that_the_author_has(with_book: Novelist):
    go_to_step(with_book, 5)
    assert "Ctrl+P goes to anything" in words(with_book)
    with_book.desk.keys.give("go-to", "Ctrl+Shift+J", instead=True)
    with_book.qtbot.waitUntil(lambda: "Ctrl+Shift+J goes to anything" in words(with_book))
    with_book.desk.keys.take("go-to", "Ctrl+Shift+J")
    with_book.qtbot.waitUntil(lambda: "“Go to anything” goes to anything" in words(with_book))


def test_in_full_screen_nothing_is_pointed_at_and_the_card_stays(with_book: Novelist):
    go_to_step(with_book, 1)
    screen = with_book.desk.equipment.parts["full_screen"]
    screen.enter()  # type: ignore[attr-defined]
    with_book.qtbot.waitUntil(lambda: tour_of(with_book).step.spot is None)
    assert card_of(with_book).isVisible()
    screen.leave()  # type: ignore[attr-defined]
    with_book.qtbot.waitUntil(lambda: tour_of(with_book).step.spot is not None)


def test_a_book_that_is_closed_on_the_way_is_asked_for_again(with_book: Novelist):
    go_to_step(with_book, 4)
    with_book.desk.books.close_book()
    with_book.qtbot.waitUntil(lambda: title(with_book) == "No book is open")
    assert card_of(with_book).sample_button.isVisible()
    assert not card_of(with_book).back_button.isVisible()
    folder = with_book.desk.preferences.memory.recent[0]
    with_book.desk.books.open_recent(folder)
    with_book.qtbot.waitUntil(lambda: title(with_book) == "Back, and out")


def test_what_is_skipped_is_gone_and_follows_nothing(with_book: Novelist, qtbot):
    go_to_step(with_book, 1)
    card_of(with_book).skip_button.click()
    with_book.desk.window.toggle_outline()
    with_book.desk.window.resize(1100, 700)
    qtbot.waitUntil(lambda: not with_book.desk.window.findChildren(TourCard))
