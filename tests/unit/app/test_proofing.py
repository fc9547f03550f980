"""What is looked at and what the author hears, with real dictionaries and with hosts that die."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.custody import Custody
from inkwell.app.dictionary_adding import DictionaryAdding
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.name_search import NameSearch
from inkwell.app.preferences import Preferences
from inkwell.app.proofing import Makers, Proofing
from inkwell.app.proofreader import DEATHS, Answered, Ended, HostMaker, Proofreader, host_maker
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.app.word_lists import WordLists
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Shelf, inside
from inkwell.language.host_process import HostProcess
from inkwell.language.kinds import OFF
from inkwell.language.protocol import Look, Suggest, Use
from inkwell.language.remarks import RemarkKind
from inkwell.manuscript.node import NodeKind
from inkwell.storage.place import PlaceFile
from inkwell.storage.settings import SettingsFile

LOAD_MS = 20_000
WRONG = "She realy could of seen it, and also Zorblat."


class Study:
    """A book on the desk, and the proofing that goes with it."""

    def __init__(self, home: Path, makers: Makers | None = None) -> None:
        self.home = home
        self.lane, self.journal, self.flush = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
        self.drafts = Drafts(self.lane, Journaling(self.journal, self.flush))
        scribe = Scribe(self.drafts)
        self.session = Session(
            *(self.lane, PlaceFile(home / "places.json"), Custody(home / "state"), self.drafts, scribe),
            WordCounts(self.lane),
        )
        self.preferences = Preferences(SettingsFile(home / "settings.json"), self.lane)
        self.words = WordLists(self.session, self.lane, home / "data" / "words.txt")
        self.shelf = Shelf(home / "data" / "dictionaries", [inside() or home])
        hosts = makers or Makers(host_maker("spelling", None), host_maker("grammar", None))
        self.proofing = Proofing(self.session, self.preferences, self.lane, self.shelf, self.words, hosts)
        self.troubles: list[InkwellError] = []
        self.proofing.trouble.connect(self.troubles.append)
        self.words.trouble.connect(self.troubles.append)

    def open(self, language: str = "en-US", name: str = "Book") -> None:
        self.session.create(self.home / name, "A book", "Somebody", language)

    def said(self, text: str) -> list[str]:
        return [text[remark.start : remark.end] for remark in self.proofing.remarks(text)]

    def close(self) -> None:
        self.proofing.close()
        self.session.abandon()
        for lane in (self.lane, self.journal, self.flush):
            lane.close()


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    made = Study(tmp_path)
    yield made
    made.close()


def look(qtbot: QtBot, study: Study, *texts: str) -> None:
    """Have paragraphs looked at, and wait for it."""
    qtbot.waitUntil(lambda: study.proofing.works, timeout=LOAD_MS)
    study.proofing.want(texts)
    qtbot.waitUntil(lambda: all(map(study.proofing.is_known, texts)), timeout=LOAD_MS)


def until_dictionary(qtbot: QtBot, study: Study) -> None:
    qtbot.waitUntil(lambda: study.proofing.dictionary is not None, timeout=LOAD_MS)


def test_nothing_is_looked_at_without_a_book(study, qtbot):
    assert not study.proofing.works
    study.proofing.want([WRONG])
    assert study.proofing.remarks(WRONG) == ()


def test_spelling_grammar_and_style_are_told_in_their_order(study, qtbot):
    study.open()
    until_dictionary(qtbot, study)
    look(qtbot, study, WRONG, "", "All is well.")
    assert study.said(WRONG) == ["realy", "could of", "and also", "Zorblat"]
    assert [r.kind for r in study.proofing.remarks(WRONG)] == [
        RemarkKind.SPELLING,
        RemarkKind.GRAMMAR,
        RemarkKind.STYLE,
        RemarkKind.SPELLING,
    ]
    assert study.said("All is well.") == []


def test_each_kind_can_be_switched_off(study, qtbot):
    study.open()
    until_dictionary(qtbot, study)
    look(qtbot, study, WRONG)
    study.preferences.change(style_marks=False)
    assert study.said(WRONG) == ["realy", "could of", "Zorblat"]
    study.preferences.change(style_marks=True, lints_off=(OFF + "repetition",))
    assert "and also" not in study.said(WRONG)
    study.preferences.change(spelling=False, lints_off=())
    assert study.said(WRONG) == ["could of", "and also"]
    study.preferences.change(grammar=False, style_marks=False)
    assert not study.proofing.works


def test_a_rule_is_never_heard_of_again(study, qtbot):
    study.open()
    until_dictionary(qtbot, study)
    look(qtbot, study, WRONG)
    (rule,) = [each.rule for each in study.proofing.remarks(WRONG) if each.kind is RemarkKind.GRAMMAR]
    study.proofing.never_again(rule)
    assert "could of" not in study.said(WRONG)
    assert study.preferences.settings.lints_off == (rule,)
    study.proofing.hear_again(rule)
    assert "could of" in study.said(WRONG)


def test_what_is_passed_over_comes_back_with_the_next_book(study, qtbot):
    study.open()
    until_dictionary(qtbot, study)
    look(qtbot, study, WRONG)
    for remark in study.proofing.remarks(WRONG)[:2]:
        study.proofing.pass_over(WRONG, remark)
    assert study.said(WRONG) == ["and also", "Zorblat"]
    study.session.close()
    study.open(name="Another")
    until_dictionary(qtbot, study)
    look(qtbot, study, WRONG)
    assert study.said(WRONG) == ["realy", "could of", "and also", "Zorblat"]


def test_suggestions_come_when_they_are_there(study, qtbot):
    study.open()
    until_dictionary(qtbot, study)
    with qtbot.waitSignal(study.proofing.suggested, timeout=LOAD_MS) as told:
        assert study.proofing.suggestions("realy") is None
    assert told.args == ["realy"]
    assert study.proofing.suggestions("realy")[0] == "really"


def test_a_language_without_a_dictionary_is_told_once(study, qtbot):
    study.open("sv")
    qtbot.waitUntil(lambda: bool(study.troubles), timeout=LOAD_MS)
    study.preferences.change(zoom=120)
    study.lane.drain(5)
    qtbot.wait(1)
    assert [(each.kind, "Swedish" in each.sentence) for each in study.troubles] == [(ErrorKind.NOT_FOUND, True)]
    assert not study.proofing.works


def test_chinese_is_not_told_of_a_dictionary_that_nobody_misses(study, qtbot):
    study.open("zh")
    study.lane.drain(5)
    study.lane.deliver()
    assert study.troubles == []


class TestWordLists:
    def test_the_book_s_words_travel_with_it_and_the_author_s_do_not(self, study, qtbot, tmp_path):
        study.open()
        study.words.add_to_book("Zorblat")
        study.words.add_to_author("realy")
        until_dictionary(qtbot, study)
        look(qtbot, study, WRONG)
        assert study.said(WRONG) == ["could of", "and also"]
        study.lane.drain(5)
        assert (tmp_path / "Book" / "words.txt").read_text(encoding="utf-8") == "Zorblat\n"
        study.session.close()
        study.open(name="Another")
        assert study.words.known.book == frozenset()
        assert study.words.known.author == {"realy"}
        study.session.close()
        study.session.open(tmp_path / "Book")
        qtbot.waitUntil(lambda: study.words.known.book == {"Zorblat"})

    def test_words_can_be_taken_out_again(self, study, qtbot, tmp_path):
        study.open()
        study.words.add_to_book("Zorblat", "Ukridge")
        study.words.remove_from_book("Zorblat")
        study.words.add_to_author("blix")
        study.words.remove_from_author("blix")
        study.lane.drain(5)
        study.lane.deliver()
        assert study.words.known.book == {"Ukridge"}
        assert (tmp_path / "Book" / "words.txt").read_text(encoding="utf-8") == "Ukridge\n"
        assert (tmp_path / "data" / "words.txt").read_text(encoding="utf-8") == ""

    def test_what_somebody_else_adds_is_read_when_the_window_is_back(self, study, qtbot, tmp_path):
        study.open()
        study.words.add_to_book("Zorblat")
        study.lane.drain(5)
        (tmp_path / "Book" / "words.txt").write_text("Zorblat\nBlix\n", encoding="utf-8")
        study.words.look_again()
        qtbot.waitUntil(lambda: study.words.known.book == {"Zorblat", "Blix"})

    def test_a_damaged_list_is_told_and_left_as_it_is(self, study, qtbot, tmp_path):
        study.open()
        study.lane.drain(5)
        study.lane.deliver()
        (tmp_path / "Book" / "words.txt").write_bytes(b"\xff\xfe")
        study.words.add_to_book("Zorblat")
        qtbot.waitUntil(lambda: bool(study.troubles))
        assert (tmp_path / "Book" / "words.txt").read_bytes() == b"\xff\xfe"
        assert study.words.known.knows("Zorblat")

    def test_titles_of_notes_and_names_of_the_bible_are_known(self, study, qtbot):
        study.open()
        study.session.add(NodeKind.NOTE, "Stanley Ukridge", None, None)
        study.words.set_names(["Combe Regis"])
        assert study.words.known.names == {"Stanley", "Ukridge", "Combe", "Regis"}
        study.session.close()
        assert study.words.known.names == frozenset()


def test_names_of_the_book_are_found_for_the_author_to_say(study, qtbot):
    study.open()
    until_dictionary(qtbot, study)
    scene = study.session.add(NodeKind.SCENE, "Elsewhere", None, None)
    text = study.session.project.read_text(scene)
    words = "I met Zorblat there. Then Zorblat left, and Blix came with Blix's dog. The wierd wierd day."
    study.session.project.write_text(scene, words, text.text)
    study.words.add_to_book("Blix")
    search = NameSearch(study.session, study.drafts, study.proofing, study.lane)
    with qtbot.waitSignal(search.found, timeout=LOAD_MS) as found:
        search.search()
    assert [(name.word, name.times) for name in found.args[0]] == [("Zorblat", 2)]


class TestDictionaries:
    def test_one_that_is_added_counts_at_once(self, study, qtbot, tmp_path):
        study.open("it")
        source = tmp_path / "from"
        source.mkdir()
        (source / "it_IT.aff").write_text("SET UTF-8\n", encoding="utf-8")
        (source / "it_IT.dic").write_text("2\ncasa\nparola\n", encoding="utf-8")
        adding = DictionaryAdding(study.shelf, study.lane)
        adding.added.connect(study.proofing.look_for_dictionaries)
        with qtbot.waitSignal(adding.added, timeout=LOAD_MS):
            adding.add(source / "it_IT.dic")
        until_dictionary(qtbot, study)
        look(qtbot, study, "casa parolla")
        assert study.said("casa parolla") == ["parolla"]
        with qtbot.waitSignal(adding.added, timeout=LOAD_MS):
            adding.remove(study.proofing.dictionary)
        assert study.shelf.best_for("it") is None

    @pytest.mark.parametrize("name", ["half.dic", "noise.oxt", "empty.zip", "absent.dic", "damaged.dic"])
    def test_what_is_none_is_refused_and_nothing_is_kept(self, study, qtbot, tmp_path, name):
        import zipfile

        (tmp_path / "half.dic").write_text("1\nword\n", encoding="utf-8")
        (tmp_path / "noise.oxt").write_bytes(b"PK noise")
        zipfile.ZipFile(tmp_path / "empty.zip", "w").close()
        (tmp_path / "damaged.dic").write_bytes(bytes(999))
        (tmp_path / "damaged.aff").write_bytes(bytes(999))
        adding = DictionaryAdding(study.shelf, study.lane)
        with qtbot.waitSignal(adding.trouble, timeout=LOAD_MS) as told:
            adding.add(tmp_path / name)
        assert told.args[0].kind in (ErrorKind.BAD_INPUT, ErrorKind.DAMAGED)
        assert not study.shelf.own.exists()

    def test_an_extension_of_an_office_program_may_hold_several(self, study, qtbot, tmp_path):
        import zipfile

        with zipfile.ZipFile(tmp_path / "dict.oxt", "w") as archive:
            for name in ("de_AT", "de_CH", "hyph_de"):
                archive.writestr(f"dictionaries/{name}.aff", "SET UTF-8\n")
                archive.writestr(f"dictionaries/{name}.dic", "1\nHaus\n")
            archive.writestr("../../evil.dic", "1\nx\n")
        adding = DictionaryAdding(study.shelf, study.lane)
        with qtbot.waitSignal(adding.added, timeout=LOAD_MS) as told:
            adding.add(tmp_path / "dict.oxt")
        assert told.args[0] == ("de_AT", "de_CH")
        assert sorted(path.name for path in study.shelf.own.iterdir()) == [
            *("de_AT.aff", "de_AT.dic", "de_CH.aff", "de_CH.dic")
        ]


# Hosts that die -----------------------------------------------------------------------------------------------------

MORTAL = """
import sys, msgspec
from inkwell.language.protocol import *
decode = msgspec.json.Decoder(Use | Look | Suggest).decode
for line in sys.stdin.buffer:
    command = decode(line)
    if isinstance(command, Use):
        if command.language == "deadly": sys.exit(3)
        answer = Ready(command.id)
    elif isinstance(command, Look):
        if any("poison" in text for text in command.texts): sys.exit(4)
        answer = Looked(command.id, tuple(() for _ in command.texts))
    else:
        answer = Suggested(command.id, ("yes",))
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\\n")
    sys.stdout.buffer.flush()
"""


def mortal(started: list[int]) -> HostMaker:
    def make(answered: Answered, ended: Ended) -> HostProcess:
        host = HostProcess("spelling", answered, ended, command=(sys.executable, "-c", MORTAL))
        started.append(host.pid)
        return host

    return make


def test_a_paragraph_that_kills_is_left_out_and_the_others_are_looked_at(qtbot, tmp_path):
    started: list[int] = []
    study = Study(tmp_path, Makers(mortal(started), mortal(started)))
    study.open()
    until_dictionary(qtbot, study)
    texts = ["one", "poison", "two", "three"]
    look(qtbot, study, *texts)
    assert all(map(study.proofing.is_known, texts))
    look(qtbot, study, "four")
    assert study.troubles == []
    assert len(started) > 2
    study.close()


def test_after_three_deaths_in_a_row_it_is_set_aside_with_one_sentence(qtbot, tmp_path):
    started: list[int] = []

    def deadly(answered: Answered, ended: Ended) -> HostProcess:
        host = HostProcess("spelling", answered, ended, command=(sys.executable, "-c", "import sys; sys.exit(9)"))
        started.append(host.pid)
        return host

    study = Study(tmp_path, Makers(deadly, mortal([])))
    study.open()
    until_dictionary(qtbot, study)
    study.proofing.want(["word", "words"])
    qtbot.waitUntil(lambda: bool(study.troubles), timeout=LOAD_MS)
    assert len(started) == DEATHS
    assert "en_US" in study.troubles[0].sentence
    look(qtbot, study, "word")
    study.close()


def test_a_host_that_cannot_be_started_is_told(qtbot):
    def refuses(_answered: Answered, _ended: Ended) -> HostProcess:
        raise OSError("no more processes")

    reader = Proofreader(refuses)
    lost: list[object] = []
    reader.lost.connect(lost.append)
    reader.use(Use(1, "en"))
    with qtbot.waitSignal(reader.given_up):
        reader.ask(Look(2, ("word",)))
    assert lost == [Look(2, ("word",))]
    reader.ask(Suggest(3, "word"))
    assert lost[1:] == [Suggest(3, "word")]
