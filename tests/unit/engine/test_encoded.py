"""What was told last is not tokenized again, and is never mixed up."""

from inkwell.engine.encoded import Encoded
from inkwell.story.segments import Origin, Segment


class Letters:
    """A vocabulary that counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def encode(self, segment):
        self.asked += 1
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
    for number in range(100):
        encode(part(f"{number}"))
        encode(part("kept"))
    assert vocabulary.asked == 102
    encode(part("first"))
    assert vocabulary.asked == 103
