"""What a model is told of a form of writing: its name in a sentence, and how it is written."""

from typing import Final

from inkwell.story.forms import VERSE, Form

NOUNS: Final = {
    Form.PROSE: "prose",
    Form.POEM: "a poem",
    Form.SCREENPLAY: "a screenplay",
    Form.PLAY: "a stage play",
    Form.LYRICS: "the lyrics of a song",
}
"""As it stands in an instruction: "Write the next lines as a poem"."""

RULES: Final = {
    Form.PROSE: "",
    Form.POEM: "Write verse in lines, with the metre and the rhymes that the lines above have.",
    Form.SCREENPLAY: (
        "Write it in Fountain: a scene begins with a line such as INT. KITCHEN - NIGHT; a speaker's name stands in"
        " capitals on a line of its own, with what is said on the line below; all else is what can be seen and heard,"
        " in the present tense."
    ),
    Form.PLAY: (
        "Write it as a play: a speaker's name stands in capitals before what is said, and what is done stands in"
        " brackets."
    ),
    Form.LYRICS: (
        "Write lines that can be sung, in verses and a chorus, each under its label in square brackets; verses have"
        " lines of the same number and length, and rhyme."
    ),
}


def faults_in_form(form: Form, answer: str, source: str) -> tuple[str, ...]:
    """What in a rewrite is not as its form has it, a sentence each: verse keeps its lines."""
    if form not in VERSE:
        return ()
    was, now = (sum(bool(line.strip()) for line in text.splitlines()) for text in (source, answer))
    return () if was == now else (f"It has {now} {'line' if now == 1 else 'lines'} where the passage has {was}.",)
