"""What was told last is not tokenized again, and is never mixed up."""

import msgspec

from inkwell.engine.encoded import Encoded
from inkwell.story.assembly import NEAR_CHARACTERS, segments_of
from inkwell.story.context import Excerpt, Lore, Told
from inkwell.story.segments import Origin, Segment


class Letters:
    """A vocabulary that counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.read = 0

    def encode(self, segment):
        self.asked += 1
        self.read += len(segment.text)
        return [ord(letter) + (segment.origin is Origin.TEMPLATE) for letter in segment.text]


def part(text, origin=Origin.AUTHOR, label="story"):
    return Segment(text, origin, label)


def test_the_same_text_is_tokenized_once_whoever_wrote_it():
    vocabulary = Letters()
    encode = Encoded(vocabulary.encode)
    assert encode(part("ab")) == encode(part("ab", Origin.BIBLE, "other")) == (97, 98)
    assert vocabulary.asked == 1


def test_a_template_is_another_matter_than_the_same_text():
    encode = Encoded(Letters().encode)
    assert encode(part("a")) == (97,)
    assert encode(part("a", Origin.TEMPLATE)) == (98,)
    assert encode(part("a")) == (97,)


def test_what_was_not_told_for_long_is_forgotten():
    vocabulary = Letters()
    encode = Encoded(vocabulary.encode)
    encode(part("first"))
    for number in range(12):
        encode(part(f"{number} " * 50_000))
        encode(part("kept"))
    assert vocabulary.asked == 14
    encode(part("kept"))
    assert vocabulary.asked == 14
    encode(part("first"))
    assert vocabulary.asked == 15


def test_even_what_is_longer_than_all_it_may_remember_is_remembered_while_it_is_told():
    vocabulary = Letters()
    encode = Encoded(vocabulary.encode)
    for _ in range(2):
        encode(part("x" * 2_000_000))
    assert vocabulary.asked == 1


def test_after_a_key_only_what_changed_is_tokenized_again():
    """With a context of everything: forty entries, notes, summaries, and a scene that is written on."""
    scene = "\n\n".join("The sea lay flat as a plate, and nobody spoke of it. " * 8 for _ in range(20))
    told = Told(
        note="Let it rain.",
        story=(Excerpt("I", scene),),
        memory="It is 1906.",
        samples=(Excerpt("II", scene[:2000]),),
        standing=tuple(Lore(f"Standing {number}", "Somebody. " * 30) for number in range(20)),
        summaries=tuple(Excerpt(f"Chapter {number}", "They travel.") for number in range(12)),
        lore=tuple(Lore(f"Named {number}", "Somebody. " * 30) for number in range(20)),
        authors_note="Dry.",
        authors_note_depth=1,
    )
    vocabulary = Letters()
    encode = Encoded(vocabulary.encode)
    whole = f"{scene}\n\n{'He rowed. ' * 40}"
    costs: list[int] = []
    for length in range(len(scene) + 3, len(whole)):
        before = vocabulary.read
        for segment in segments_of(msgspec.structs.replace(told, before=whole[:length])):
            encode(segment)
        costs.append(vocabulary.read - before)
    assert costs[0] > len(scene)
    # The paragraph behind the note is all there is to read again, but where the place of the notes moves on.
    moved = [cost for cost in costs[1:] if cost > len(whole) - len(scene)]
    assert len(moved) <= 1
    assert max(costs[1:]) <= 6 * NEAR_CHARACTERS


def test_a_scene_that_grows_is_not_read_from_its_beginning():
    paragraph = "The sea lay flat as a plate, and nobody spoke of it. " * 8 + "\n\n"
    vocabulary = Letters()
    encode = Encoded(vocabulary.encode)
    for count in range(1, 200):
        for segment in segments_of(Told(paragraph * count)):
            encode(segment)
    # Each is read while it is among the last ones and while its piece grows, not 200 times.
    assert vocabulary.read < 14 * 200 * len(paragraph)
