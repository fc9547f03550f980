"""Lorebooks of other programs become entries; what cannot be carried over is said, and nothing is trusted."""

import base64
import json
import struct
import zlib
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.lore_entries import LONGEST_TEXT
from inkwell.exchange.lorebooks import LARGEST, MOST_ENTRIES, Lorebook, lorebook_of, read_lorebook
from inkwell.exchange.png_text import SIGNATURE, texts
from inkwell.story.bible import NORMAL_DEPTH, Entry, EntryKind
from inkwell.story.lore import LoreIndex

ALL = "All that this lorebook says can be carried over."


def read(value: object, name: str = "book.json") -> Lorebook:
    return lorebook_of(json.dumps(value).encode(), name)


def tavern(**said: Any) -> Lorebook:
    """A world info of one entry, as SillyTavern writes it, but for what is `said`."""
    usual = {
        "uid": 0,
        "key": ["Mina"],
        "keysecondary": [],
        "comment": "Mina Murray",
        "content": "Clever.",
        "order": 100,
        "constant": False,
        "vectorized": False,
        "selective": True,
        "selectiveLogic": 0,
        "addMemo": True,
        "position": 0,
        "disable": False,
        "excludeRecursion": False,
        "preventRecursion": False,
        "probability": 100,
        "useProbability": True,
        "depth": 4,
        "group": "",
        "groupOverride": False,
        "groupWeight": 100,
        "scanDepth": None,
        "caseSensitive": None,
        "matchWholeWords": None,
        "useGroupScoring": None,
        "role": None,
        "automationId": "",
        "sticky": 0,
        "cooldown": 0,
        "delay": 0,
        "displayIndex": 0,
    }
    return read({"entries": {"0": {**usual, **said}}})


def one(book: Lorebook) -> Entry:
    (entry,) = book.entries
    return entry


def told(book: Lorebook, *pages: str) -> list[list[str]]:
    """Who is told on each of these pages."""
    index = LoreIndex(book.entries)
    return [[match.entry.name for match in index.triggered(page)] for page in pages]


def refused(data: bytes | object, name: str = "book.json") -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        lorebook_of(data if isinstance(data, bytes) else json.dumps(data).encode(), name)
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert "\n" not in caught.value.sentence
    return caught.value


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def picture(*chunks: bytes) -> bytes:
    return SIGNATURE + chunk(b"IHDR", b"\0" * 13) + b"".join(chunks) + chunk(b"IEND", b"")


class TestSillyTavern:
    def test_an_entry(self) -> None:
        book = tavern()
        entry = one(book)
        assert (book.format, book.sentence) == ("SillyTavern", ALL)
        assert (entry.kind, entry.names, entry.text, entry.priority) == (
            EntryKind.LORE,
            ("Mina Murray",),
            "Clever.",
            100,
        )
        assert (entry.trigger.any, entry.trigger.by_name, entry.on, entry.always_on) == (("Mina",), False, True, False)

    @pytest.mark.parametrize(("logic", "field"), [(0, "with_any"), (2, "none"), (3, "all")])
    def test_second_keys(self, logic: int, field: str) -> None:
        book = tavern(keysecondary=["abbey", "harbour"], selectiveLogic=logic)
        assert getattr(one(book).trigger, field) == ("abbey", "harbour")
        assert book.sentence == ALL
        assert tavern(keysecondary=["abbey"], selective=False).entries[0].trigger.with_any == ()

    def test_what_else_it_says(self) -> None:
        entry = one(
            tavern(
                constant=True,
                disable=True,
                order=250,
                scanDepth=3,
                caseSensitive=True,
                matchWholeWords=False,
                probability=40,
                preventRecursion=True,
            )
        )
        trigger = entry.trigger
        assert (entry.always_on, entry.on, entry.priority) == (True, False, 250)
        assert (trigger.scan_depth, trigger.match_case, trigger.whole_words) == (1800, True, False)
        assert (trigger.probability, trigger.calls, trigger.recursion) == (0.4, False, 0)
        assert one(tavern(probability=40, useProbability=False)).trigger.probability == 1

    def test_what_cannot_be_carried_over_is_said_in_one_sentence(self) -> None:
        book = tavern(
            keysecondary=["a"],
            selectiveLogic=1,
            sticky=3,
            group="weather",
            position=4,
            vectorized=True,
            characterFilter={"isExclude": False, "names": ["Mina"], "tags": []},
            key=["/mina.*murray/i"],
            content="@@depth 4\nTo {{user}}.",
        )
        assert book.sentence == (
            "Not carried over: “not all of these keys” (1 entry); effects that last for a number of messages (1 "
            "entry); groups of which only one entry is told (1 entry); places in the prompt of their own (1 entry); "
            "entries that are found by meaning (1 entry); limits to certain characters (1 entry); orders that begin "
            "with @@ (1 entry); regular expressions as keys (1 entry): “Mina Murray”; placeholders such as {{user}}, "
            "which stay in the text (1 entry)."
        )
        assert one(book).text == "To {{user}}."

    def test_a_regular_expression_that_lists_words(self) -> None:
        assert one(tavern(key=[r"/\b(mina|mrs harker)\b/i", "Wilhelmina"])).trigger.any == (
            "mina",
            "mrs harker",
            "Wilhelmina",
        )

    def test_a_name_is_a_key_where_it_was_one(self) -> None:
        assert one(tavern(comment="mina")).trigger.by_name
        assert one(tavern(comment="")).names == ("Mina",)
        assert one(tavern(comment="", key=[], constant=True)).names == ("Entry 1",)

    def test_an_ampersand_is_a_letter_as_any(self) -> None:
        book = tavern(key=["Marks & Spencer"], comment="Shop")
        assert told(book, "She spent marks. Mr Spencer bowed.", "She went to Marks & Spencer.") == [[], ["Shop"]]
        both = tavern(key=["Marks & Spencer", "Marks and Sparks"])
        assert (one(both).trigger.any, both.sentence) == (("Marks & Spencer", "Marks and Sparks"), ALL)

    @pytest.mark.parametrize(
        ("keys", "whole", "case", "lost"),
        [
            (["/Will/"], False, True, False),
            (["/vampir/i"], False, False, False),
            ([r"/\b(Will|Bill)\b/"], True, True, False),
            ([r"/\bwill\b|\bbill\b/i"], True, False, False),
            (["/ will /i", "Bill"], True, False, False),
            ([r"/\bvampir/i"], False, False, True),
            (["/vampir/i", "Will"], True, False, True),
            ([r"/\bWill\b/", "bill"], True, False, True),
        ],
    )
    def test_how_regular_expressions_find(self, keys: list[str], whole: bool, case: bool, lost: bool) -> None:
        book = tavern(key=keys)
        assert (one(book).trigger.whole_words, one(book).trigger.match_case) == (whole, case)
        said = "capitals and whole words that matter for some keys of an entry only (1 entry): “Mina Murray”"
        assert book.sentence == (f"Not carried over: {said}." if lost else ALL)

    def test_regular_expressions_find_what_they_did(self) -> None:
        assert told(tavern(key=["/Will/"], comment="Will Scarlet"), "he will go", "Will goes") == [[], ["Will Scarlet"]]
        assert told(tavern(key=["/vampir/i"], comment="V"), "the Vampires") == [["V"]]

    def test_an_entry_whose_keys_are_all_lost_is_found_by_its_name_and_is_named(self) -> None:
        lost = [{"key": ["/Min(a|ie)/i"], "comment": f"Mina{number}", "content": "c"} for number in range(5)]
        book = read({"entries": [*lost, {"key": [], "comment": "Lucy", "content": "c"}]})
        assert told(book, "Mina3 went", "Lucy went") == [["Mina3"], []]
        assert book.sentence == (
            "Not carried over: regular expressions as keys (5 entries): “Mina0”, “Mina1”, “Mina2” and 2 more."
        )
        assert "“" + "n" * 39 + "…”" in tavern(key=["/a+/"], comment="n" * 500).sentence
        assert not one(tavern(key=["/a+/"], comment="")).trigger.by_name

    @pytest.mark.parametrize(
        ("said", "what"),
        [
            ({"matchScenario": True}, "keys that are looked for in a card's texts too (1 entry)"),
            ({"triggers": ["continue"]}, "limits to certain kinds of requests (1 entry)"),
            ({"ignoreBudget": True}, "token budgets and exceptions to them (1 entry)"),
            ({"key": ["Mina", "{{user}}"]}, "keys with placeholders such as {{user}} (1 entry): “Mina Murray”"),
        ],
    )
    def test_what_else_is_said_to_be_lost(self, said: dict[str, Any], what: str) -> None:
        book = tavern(**said)
        assert book.sentence == f"Not carried over: {what}."
        assert one(book).trigger.any == ("Mina",)

    @pytest.mark.parametrize("said", [{"delayUntilRecursion": True}, {"delayUntilRecursion": 2}, {"scanDepth": 0}])
    def test_what_only_others_may_call_can_be_called_and_is_named(self, said: dict[str, Any]) -> None:
        book = tavern(**said)
        what = "entries that only another entry may call, and that the page calls here too (1 entry): “Mina Murray”"
        assert book.sentence == f"Not carried over: {what}."
        assert (one(book).trigger.recursion, one(book).trigger.scan_depth) == (1, NORMAL_DEPTH)
        assert one(tavern(**said, excludeRecursion=True)).trigger.recursion == 0


class TestCards:
    BOOK: ClassVar[dict[str, Any]] = {
        "name": "Whitby",
        "recursive_scanning": True,
        "extensions": {},
        "entries": [
            {
                "keys": ["abbey"],
                "secondary_keys": ["night"],
                "name": "The abbey",
                "content": "{{char}} walks there.",
                "enabled": False,
                "insertion_order": 7,
                "selective": True,
                "extensions": {
                    "selectiveLogic": 3,
                    "probability": 50,
                    "exclude_recursion": False,
                    "match_whole_words": False,
                },
            }
        ],
    }

    @pytest.mark.parametrize(("spec", "version"), [("chara_card_v2", "2.0"), ("chara_card_v3", "3.0")])
    def test_a_card_with_its_book(self, spec: str, version: str) -> None:
        data = {"name": "Mina", "description": "{{char}} is clever.", "personality": "Kind.", "first_mes": "Hello."}
        book = read({"spec": spec, "spec_version": version, "data": {**data, "character_book": self.BOOK}})
        mina, abbey = book.entries
        assert (mina.kind, mina.names, mina.text) == (EntryKind.CHARACTER, ("Mina",), "Mina is clever.\n\nKind.")
        assert (mina.trigger.by_name, abbey.name, abbey.text, abbey.on) == (
            True,
            "The abbey",
            "Mina walks there.",
            False,
        )
        assert (abbey.trigger.any, abbey.trigger.all, abbey.trigger.probability) == (("abbey",), ("night",), 0.5)
        assert (abbey.trigger.recursion, abbey.trigger.whole_words, abbey.priority) == (1, False, 7)
        assert book.sentence == "Not carried over: the card's greetings, scenario and instructions (1 entry)."

    def test_a_book_alone_and_a_card_of_the_first_kind(self) -> None:
        assert read(self.BOOK).format == "SillyTavern"
        old = read({"name": "Mina", "description": "Clever.", "personality": "", "first_mes": "", "scenario": ""})
        assert (old.format, one(old).text, old.sentence) == ("Character card", "Clever.", ALL)

    def booked(self, entry: dict[str, Any], **said: Any) -> Lorebook:
        """A card of which nothing but one entry of its book comes over."""
        usual = {"keys": ["abbey"], "name": "The abbey", "content": "Old.", "enabled": True, "insertion_order": 7}
        book = {"entries": [{**usual, **entry}], **said}
        return read({"spec": "chara_card_v2", "data": {"name": "Mina", "character_book": book}})

    def test_a_card_says_more_in_its_extensions(self) -> None:
        placed = self.booked({"position": "after_char", "extensions": {"position": 4}})
        assert placed.sentence == "Not carried over: places in the prompt of their own (1 entry)."
        assert self.booked({"position": "after_char", "extensions": {"position": 1}}).sentence == ALL
        waiting = self.booked({"extensions": {"position": 1, "delay_until_recursion": True}})
        assert "only another entry may call" in waiting.sentence

    def test_what_is_dropped_first_is_told_from_what_stands_first(self) -> None:
        assert one(self.booked({"priority": 900})).priority == 900
        assert one(self.booked({"priority": None})).priority == 7

    def test_what_a_book_says_for_all_its_entries(self) -> None:
        assert one(self.booked({}, scan_depth=2)).trigger.scan_depth == 1200
        assert one(self.booked({"extensions": {"scan_depth": 5}}, scan_depth=2)).trigger.scan_depth == 3000
        budget = self.booked({}, token_budget=500)
        assert budget.sentence == "Not carried over: token budgets and exceptions to them (1 entry)."

    def test_keys_and_titles_call_the_character_as_texts_do(self) -> None:
        said = {"keys": ["{{char}}"], "secondary_keys": ["<BOT>'s hat"], "selective": True, "name": "{{char}}'s"}
        book = self.booked(said)
        assert (one(book).name, one(book).trigger.any, one(book).trigger.with_any) == (
            "Mina's",
            ("Mina",),
            ("Mina's hat",),
        )
        assert book.sentence == ALL

    def test_keys_that_are_said_to_be_regular_expressions(self) -> None:
        assert one(self.booked({"keys": ["moon|night"], "use_regex": True})).trigger.any == ("moon", "night")
        lost = self.booked({"keys": ["moo(n|d)"], "use_regex": True})
        assert lost.sentence == "Not carried over: regular expressions as keys (1 entry): “The abbey”."
        # SillyTavern says so of every key.
        plain = self.booked({"keys": ["Dr. (Seward)"], "use_regex": True, "extensions": {"position": 0}})
        assert (one(plain).trigger.any, one(plain).trigger.whole_words) == (("Dr. (Seward)",), True)

    def test_a_lorebook_of_the_third_specification(self) -> None:
        book = read({"spec": "lorebook_v3", "data": self.BOOK})
        assert (one(book).name, one(book).trigger.any, book.sentence) == (
            "The abbey",
            ("abbey",),
            "Not carried over: placeholders such as {{user}}, which stay in the text (1 entry).",
        )

    @pytest.mark.parametrize("damaged", [b"abcde", base64.b64encode(b'{"spec": "chara_ca')])
    def test_a_damaged_card_beside_a_good_one(self, damaged: bytes) -> None:
        good = base64.b64encode(
            json.dumps({"spec": "chara_card_v2", "data": {"name": "M", "description": "C."}}).encode()
        )
        book = lorebook_of(picture(chunk(b"tEXt", b"ccv3\0" + damaged), chunk(b"tEXt", b"chara\0" + good)), "m.png")
        assert one(book).name == "M"
        assert book.sentence == "Not carried over: a damaged copy of the card in the picture (1 entry)."
        both = picture(chunk(b"tEXt", b"ccv3\0" + damaged), chunk(b"tEXt", b"chara\0abcde"))
        assert "damaged" in refused(both).sentence

    @pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt", b"iTXt packed"])
    def test_a_card_in_a_picture(self, kind: bytes) -> None:
        card = {
            "spec": "chara_card_v2",
            "data": {"name": "Mina", "description": "Clever.", "character_book": self.BOOK},
        }
        text = base64.b64encode(json.dumps(card).encode())
        bodies = {
            b"tEXt": b"chara\0" + text,
            b"zTXt": b"chara\0\0" + zlib.compress(text),
            b"iTXt": b"chara\0\0\0en\0chara\0" + text,
            b"iTXt packed": b"chara\0\1\0en\0chara\0" + zlib.compress(text),
        }
        book = lorebook_of(picture(chunk(b"tEXt", b"Software\0x"), chunk(kind[:4], bodies[kind])), "mina.png")
        assert [entry.name for entry in book.entries] == ["Mina", "The abbey"]

    def test_pictures_without_one(self) -> None:
        assert refused(picture()).sentence == "There is no lorebook in the picture “book.json”."
        assert "damaged" in refused(picture(chunk(b"tEXt", b"chara\0abcde"))).sentence
        bomb = chunk(b"zTXt", b"chara\0\0" + zlib.compress(b"0" * (LARGEST + 1)))
        assert "no lorebook" in refused(picture(bomb)).sentence
        assert "no lorebook" in refused(picture(chunk(b"zTXt", b"chara\0\0damaged"))).sentence

    def test_many_packed_texts_unpack_to_no_more_than_one(self) -> None:
        packed = zlib.compress(b"0" * (LARGEST // 4))
        many = picture(*(chunk(b"zTXt", f"text{number}".encode() + b"\0\0" + packed) for number in range(20)))
        found = texts(many)
        assert sum(map(len, found.values())) <= LARGEST
        assert "text0" in found


class TestNovelAI:
    BOOK: ClassVar[dict[str, Any]] = {
        "lorebookVersion": 6,
        "entries": [
            {
                "text": "Red roofs.",
                "contextConfig": {"prefix": "", "suffix": "\n", "budgetPriority": 800, "insertionPosition": -1},
                "displayName": "Whitby",
                "id": "x",
                "keys": ["whitby", "harbour"],
                "searchRange": 2500,
                "enabled": True,
                "forceActivation": True,
                "keyRelative": False,
                "nonStoryActivatable": True,
                "category": "c",
                "loreBiasGroups": [{"phrases": [], "bias": 0, "enabled": True}],
            }
        ],
        "settings": {"orderByKeyLocations": False},
        "categories": [{"name": "Locations", "id": "c", "enabled": True}],
    }

    def test_a_lorebook(self) -> None:
        book = read(self.BOOK, "book.lorebook")
        entry = one(book)
        assert (book.format, book.sentence) == ("NovelAI", ALL)
        assert (entry.kind, entry.names, entry.text) == (EntryKind.PLACE, ("Whitby",), "Red roofs.")
        assert (entry.priority, entry.always_on, entry.trigger.by_name) == (200, True, True)
        assert (entry.trigger.scan_depth, entry.trigger.recursion) == (2500, 5)

    def test_a_scenario_and_a_story(self) -> None:
        assert one(read({"scenarioVersion": 3, "prompt": "x", "lorebook": self.BOOK})).name == "Whitby"
        assert one(read({"storyContainerVersion": 1, "content": {"lorebook": self.BOOK}})).name == "Whitby"

    def test_a_picture(self) -> None:
        text = base64.b64encode(json.dumps(self.BOOK).encode())
        assert one(lorebook_of(picture(chunk(b"tEXt", b"naidata\0" + text)), "x.png")).name == "Whitby"

    def test_keys_that_are_joined(self) -> None:
        def keyed(*keys: str) -> Lorebook:
            return read({"lorebookVersion": 6, "entries": [{"displayName": "K", "text": "t", "keys": list(keys)}]})

        assert (one(keyed("king & castle")).trigger.all, one(keyed("king & castle")).trigger.any) == (
            ("king", "castle"),
            (),
        )
        mixed = keyed("king & castle", "queen")
        assert mixed.sentence == ALL
        assert told(mixed, "The king slept. The castle stood.", "A queen.") == [["K"], ["K"]]
        assert told(mixed, "The king slept.", "The castle stood.") == [[], []]

    def test_more_that_are_joined_are_entries_of_their_own(self) -> None:
        def keyed(*keys: str, **said: Any) -> Lorebook:
            entry = {"displayName": "K", "text": "t", "keys": list(keys), **said}
            return read({"lorebookVersion": 6, "entries": [entry]})

        book = keyed("king & castle", "king & old & crown", "queen")
        assert book.sentence == ALL
        assert [(each.name, each.text) for each in book.entries] == [
            ("K", "t"),
            ("K (king & castle)", "t"),
            ("K (king & old & crown)", "t"),
        ]
        assert told(book, "An old king with a crown.", "An old king.") == [["K (king & old & crown)"], []]
        assert one(keyed("king & old & crown")).trigger.all == ("king", "old", "crown")
        many = keyed(*(f"k{number} & c" for number in range(100)))
        assert len(many.entries) == 20
        assert many.sentence == "Not carried over: keys joined by & beside others (1 entry): “K”."
        assert len(keyed("king & castle", "king & crown", "queen", forceActivation=True).entries) == 1
        assert len(keyed("king & castle", "king & crown", forceActivation=True).entries) == 1

    def test_what_cannot_be_carried_over(self) -> None:
        entry = {
            **self.BOOK["entries"][0],
            "contextConfig": {"prefix": "***", "insertionPosition": -4},
            "loreBiasGroups": [{"phrases": [{"sequences": [[1]]}]}],
        }
        book = read({**self.BOOK, "entries": [entry], "categories": [{"name": "x", "id": "c", "enabled": False}]})
        assert book.sentence == (
            "Not carried over: words made likelier or less likely (1 entry); words put before and behind the text (1 "
            "entry); places in the prompt of their own (1 entry)."
        )
        assert not one(book).on


class TestKoboldAI:
    def test_world_info_with_folders(self) -> None:
        entry = {
            "uid": 0,
            "title": "Mina",
            "key": ["mina"],
            "keysecondary": ["night"],
            "folder": "root",
            "constant": False,
            "selective": True,
            "content": "Clever.",
            "comment": "my favourite",
            "type": "chatcharacter",
            "wpp": {},
            "use_wpp": False,
            "manual_text": "",
            "object_type": None,
        }
        book = read({"folders": {"root": [0]}, "entries": {"0": entry}})
        assert (book.format, book.sentence) == ("KoboldAI", ALL)
        assert (one(book).kind, one(book).name, one(book).trigger.with_any) == (EntryKind.CHARACTER, "Mina", ("night",))

    def test_a_story_with_world_info(self) -> None:
        rows = [
            {"key": "mina, mrs harker", "keysecondary": "", "keyanti": "ghost", "content": "Clever.", "comment": ""},
            {
                "key": "abbey",
                "content": "Old.",
                "constant": True,
                "probability": 25,
                "widisabled": True,
                "wigroup": "w",
            },
        ]
        book = read({"gamestarted": True, "prompt": "x", "worldinfo": rows})
        mina, abbey = book.entries
        assert (mina.trigger.any, mina.trigger.none, mina.name) == (("mina", "mrs harker"), ("ghost",), "mina")
        assert (abbey.always_on, abbey.on, abbey.trigger.probability) == (True, False, 0.25)
        assert book.sentence == "Not carried over: groups of which only one entry is told (1 entry)."

    def test_a_bare_list(self) -> None:
        assert one(read([{"keys": "a,b", "entry": "Words."}])).text == "Words."


class TestBadInput:
    @pytest.mark.parametrize(
        "data",
        [
            *(b"", b"not json", b"\xff\xfe\x00", b'{"entries": ', b"[" * 100_000, b'{"a":' * 100_000, b"9" * 10_000),
            *(b"null", b"17", b'"text"', b"[]", b"{}", b'{"entries": 7}', b'{"spec": "chara_card_v2"}'),
            *(SIGNATURE, SIGNATURE + b"\xff\xff\xff\xfftEXtchara\0", b'{"lorebookVersion": 6}'),
        ],
    )
    def test_what_is_no_lorebook_gets_one_sentence(self, data: bytes) -> None:
        refused(data)

    def test_a_lorebook_without_entries(self) -> None:
        assert refused({"entries": {}}).sentence == "“book.json” is a lorebook without entries."
        assert refused({"lorebookVersion": 6, "entries": []}).sentence == "“book.json” is a lorebook without entries."

    def test_control_tokens_stay_words(self) -> None:
        text = "<|im_end|>\n<|im_start|>system\n</s>[INST]\x00\ud800"
        book = tavern(content=text, comment="<|endoftext|>", key=["<s>"])
        assert (one(book).text, one(book).name, one(book).trigger.any) == (text, "<|endoftext|>", ("<s>",))

    def test_too_much_of_anything(self) -> None:
        many = {"entries": {str(number): {"key": ["k"], "content": "c"} for number in range(MOST_ENTRIES + 5)}}
        book = read(many)
        assert len(book.entries) == MOST_ENTRIES
        assert book.sentence == f"Not carried over: entries beyond the first {MOST_ENTRIES:,} (5 entries)."
        keys = tavern(key=["k" * 1000, *(f"k{number}" for number in range(900))])
        assert len(one(keys).trigger.any) == 500
        assert keys.sentence == "Not carried over: keys that are too long or too many (1 entry): “Mina Murray”."
        assert refused({"entries": [{"key": ["k"], "content": "c" * (LONGEST_TEXT + 1)}]}).sentence == (
            "Nothing of “book.json” can be carried over: entries that are too long for a bible (1 entry)."
        )
        assert len(one(tavern(comment="n" * 5000)).name) == 200

    def test_wrong_types_are_taken_for_nothing(self) -> None:
        wrong: list[object] = [None, 7, -1, 1e999, True, "text", [], [[]], {}, {"a": {}}, "9" * 400]
        names = [
            *(
                "key",
                "keysecondary",
                "comment",
                "content",
                "order",
                "constant",
                "selective",
                "selectiveLogic",
                "position",
            ),
            *(
                "disable",
                "probability",
                "scanDepth",
                "caseSensitive",
                "group",
                "sticky",
                "characterFilter",
                "extensions",
            ),
        ]
        for name in names:
            for value in wrong:
                for entry in tavern(**{name: value}).entries:
                    assert entry.names
                    assert 0 <= entry.priority <= 1000
                    assert 0 <= entry.trigger.probability <= 1

    def test_files_that_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(InkwellError) as caught:
            read_lorebook(tmp_path / "none.json")
        assert caught.value.kind is ErrorKind.NOT_FOUND
        with pytest.raises(InkwellError) as caught:
            read_lorebook(tmp_path)
        assert caught.value.kind in (ErrorKind.NOT_FOUND, ErrorKind.DISK)
        (tmp_path / "large.json").touch()
        with (tmp_path / "large.json").open("r+b") as file:
            file.truncate(LARGEST + 1)
        with pytest.raises(InkwellError) as caught:
            read_lorebook(tmp_path / "large.json")
        assert caught.value.sentence == "“large.json” is too large to be a lorebook."

    def test_a_file_with_a_mark_of_its_encoding(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        path.write_bytes(b"\xef\xbb\xbf" + json.dumps({"entries": [{"key": ["é"], "content": "c"}]}).encode())
        assert one(read_lorebook(path)).trigger.any == ("é",)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
shapes = st.sampled_from(
    ["entries", "worldinfo", "lorebookVersion", "data", "spec", "folders", "description", "first_mes"]
)
fields = st.sampled_from(["key", "keys", "content", "comment", "text", "displayName", "extensions", "contextConfig"])
books = st.dictionaries(shapes, values | st.lists(st.dictionaries(fields, values, max_size=5), max_size=3), max_size=5)


@given(books)
@settings(max_examples=100)
def test_anything_gives_entries_or_one_sentence(book: dict[str, object]) -> None:
    try:
        found = read(book)
    except InkwellError as error:
        kind, found = error.kind, None
    else:
        kind = None
    assert kind is ErrorKind.BAD_INPUT if found is None else found.entries
    assert all(len(entry.id) == 12 and entry.names for entry in (found.entries if found else ()))
