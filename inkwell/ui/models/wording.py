"""Figures of models in words, for people who are not engineers."""

from pathlib import Path
from typing import Final

from inkwell.app.downloads import State
from inkwell.app.model_library import KnownModel, KnownVoice
from inkwell.engine.speed import Speed
from inkwell.library.advice import Advice, Fit
from inkwell.library.catalogue import BOOK, Entry, Licence, Licences, SizeClass
from inkwell.library.shelf import Place
from inkwell.library.sizes import gigabytes
from inkwell.translation import figure, listed, shown, tr

_LONGEST_NAME: Final = 20
UNKNOWN: Final = "—"
PLACES: Final = {
    Place.STARTER: tr("It came with Inkwell."),
    Place.OWN: tr("It lies in Inkwell's folder for models."),
    Place.LINKED: tr("It lies elsewhere; Inkwell only knows the way."),
}
CLASSES: Final = {
    SizeClass.TINY: tr("tiny"),
    SizeClass.SMALL: tr("small"),
    SizeClass.MIDDLE: tr("middle"),
    SizeClass.LARGE: tr("large"),
    SizeClass.LARGER: tr("larger"),
}
FITS: Final = {Fit.WELL: tr("yes"), Fit.TIGHT: tr("tightly"), Fit.LATER: tr("not now"), Fit.NO: tr("no")}


def weights(count: int) -> str:
    """How many weights, as model names have it: 135M, 1.2B."""
    if count >= 10**9:
        return f"{count / 1e9:.1f}B"
    return f"{count / 1e6:.0f}M" if count else UNKNOWN


def tokens(count: int) -> str:
    """A context's length."""
    return figure(count) if count else UNKNOWN


def rate(figure: float) -> str:
    """Tokens a second."""
    if not figure:
        return UNKNOWN
    return f"{figure:.0f}/s" if figure >= 10 else f"{figure:.1f}/s"


def licence_name(licence_id: str, licences: Licences) -> str:
    """The licence's short name, or the beginning of what the model says."""
    found = licences.licence(licence_id)
    return found.short if found else licence_id[:_LONGEST_NAME] or tr("not said")


def licence_words(licence_id: str, licences: Licences) -> str:
    """What a licence means for a book, in a sentence or two."""
    found = licences.licence(licence_id)
    if found is None:
        said = (
            tr("It is under “{licence_id}”", licence_id=licence_id)
            if licence_id
            else tr("It does not say under which licence it is")
        )
        return tr("{said}; read what its makers say before you publish what it writes.", said=said)
    return f"{found.name}: {shown(found.words)}"


def model_details(known: KnownModel, licences: Licences) -> str:
    """All that is known of an installed model, a line for each thing."""
    each, facts, speed = known.installed, known.installed.facts, known.speed
    if facts is None:
        return f"{each.trouble}\n{PLACES[each.place]} {each.model.path}"
    title = (
        tr("It calls itself “{title}”. ", title=facts.title) if facts.title and facts.title != each.model.name else ""
    )
    architecture = tr("Architecture {architecture}", architecture=facts.architecture or tr("not said"))
    family = tr(", chat family {family}", family=facts.family) if facts.family else ""
    lines = [
        f"{title}{PLACES[each.place]} {each.model.path}",
        tr(
            "{architecture}{family}. Styles: {presets}.",
            architecture=architecture,
            family=family,
            presets=listed([shown(name) for name in facts.presets]),
        ),
        licence_words(each.licence, licences),
        tr("From {repository}, {file}.", repository=each.about.repository, file=each.about.file)
        if each.about.repository
        else "",
        f"SHA-256 {each.about.sha256}" if each.about.sha256 else "",
        _speed_words(speed) if speed else tr("Its speed was not measured here yet."),
    ]
    return "\n".join(filter(None, lines))


def _speed_words(speed: Speed) -> str:
    together = tr(
        "four variants {variants_tokens_per_second:.1f} together",
        variants_tokens_per_second=speed.variants_tokens_per_second,
    )
    return tr(
        "Here it writes {tokens_per_second:.1f} tokens a second, {together}, and reads {prompt_tokens_per_second:.0f}.",
        tokens_per_second=speed.tokens_per_second,
        together=together,
        prompt_tokens_per_second=speed.prompt_tokens_per_second,
    )


def voice_details(known: KnownVoice) -> str:
    """What is known of a voice."""
    lines = [
        tr(
            "“{name}” is {way}. It learnt from your own texts, and is nobody else's.",
            name=known.voice.name,
            way=known.way,
        ),
        known.trouble,
        tr("The window of voices has all about it: Tools, Voices."),
    ]
    return "\n".join(filter(None, lines))


def entry_details(entry: Entry, said: Advice, licence: Licence | None) -> str:
    """All that is known of a model of the catalogue."""
    book = f"{licence.name}, {BOOK[licence.book]}. {shown(licence.words)}" if licence else entry.licence
    tuned = tr("follows instructions") if entry.tuned else tr("goes on from a text, and follows no instructions")
    return "\n".join(
        (
            shown(entry.good_at),
            said.words,
            book,
            tr(
                "By {maker}; {weights} weights, {quantization}; it {tuned}. The file is {name} of {repository}.",
                maker=entry.maker,
                weights=weights(entry.parameters),
                quantization=entry.quantization,
                tuned=tuned,
                name=Path(entry.file).name,
                repository=entry.repository,
            ),
            tr(
                "Size: {sources}. What it is good at: {sources2}.",
                sources=entry.sources["size_about"],
                sources2=entry.sources["good_at"],
            ),
        )
    )


def state_words(state: State) -> str:
    """How far a download is."""
    size = (
        tr("{gigabytes} of {gigabytes2}", gigabytes=gigabytes(state.done), gigabytes2=gigabytes(state.size))
        if state.size
        else ""
    )
    speed = (
        tr("{gigabytes} a second", gigabytes=gigabytes(int(state.bytes_per_second))) if state.bytes_per_second else ""
    )
    left = time_left(state.seconds_left) if state.running else ""
    return " · ".join(filter(None, (state.words, size, speed, left)))


def time_left(seconds: float) -> str:
    """About how long it will take, in words."""
    if seconds <= 0:
        return ""
    if seconds < 90:
        return tr("less than two minutes left")
    minutes = round(seconds / 60)
    return (
        tr("about {minutes} minutes left", minutes=minutes)
        if minutes < 90
        else tr("about {minutes} hours left", minutes=round(minutes / 60))
    )
