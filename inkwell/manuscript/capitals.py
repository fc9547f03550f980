"""A word in the capitals of the one that it replaces."""


def as_written(word: str, model: str) -> str:
    """Return `word` in capitals as `model` is: all of it, its first letter, or as it comes.

    A word with capitals of its own keeps them, but for a first letter that must become one.
    """
    letters = [letter for letter in model if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return word.upper()
    if letters and letters[0].isupper():
        return word[:1].title() + word[1:]
    return word
