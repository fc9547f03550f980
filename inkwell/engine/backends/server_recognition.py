"""Which kind of server answers at an address, which models it has, how long their context is: asked, never guessed.

Each kind has a door that no other has; they are tried in an order in which none can be taken for another (KoboldCpp
answers at the doors of several others too).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from inkwell.engine.backends.server_dialects import (
    KOBOLD_CPP,
    LLAMA_CPP_PYTHON,
    LLAMA_SERVER,
    LM_STUDIO,
    OLLAMA,
    OPENAI,
    VLLM,
    Dialect,
)
from inkwell.engine.backends.server_http import AnswerError, ServerHttp
from inkwell.engine.chat import family_of
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import parted, tr

_MOST_MODELS: Final = 500
_LISTED: Final = 12
"""Names of models in a sentence."""
_Facts = Mapping[str, Any]
_NOTHING: Final[_Facts] = {}


@dataclass(frozen=True)
class Found:
    """A server, and the model that is meant."""

    dialect: Dialect
    model: str
    models: tuple[str, ...]
    context: int | None = None
    """Tokens, where the server says it."""
    template: str = ""
    """The model's own chat template, where the server shows it."""
    version: str = ""

    @property
    def family(self) -> str:
        """The chat template's family, "" for none that is known."""
        return family_of(self.template)


def recognise(http: ServerHttp) -> Found:
    """Ask a server what it is, and look for the model that its address names ("" for the first).

    Raises:
        InkwellError: it is not there, wants a key, is no model's server; or NOT_FOUND with the models that there are.
    """
    look = _Looking(http)
    for kind in _KINDS:
        if found := kind(look, http.address.model):
            return found
    raise InkwellError(
        ErrorKind.ENGINE,
        tr("What answers at {place} is no model's server: it lists no models.", place=http.address.place),
        f"{look.refused}",
    )


class _Looking:
    """Asks at doors that may not be there."""

    def __init__(self, http: ServerHttp) -> None:
        self.http = http
        self.refused: list[str] = []

    def at(self, path: str, body: object = None) -> _Facts:
        """The object that a door answers; an empty one where there is no such door.

        Raises:
            InkwellError: nobody is there, or a key is wanted: that is so at every door.
        """
        try:
            said = self.http.ask(path, body)
        except AnswerError as error:
            self.refused.append(error.sentence)
            return _NOTHING
        return cast("_Facts", said) if isinstance(said, dict) else _NOTHING

    def names(self, path: str, group: str, field: str) -> tuple[str, ...]:
        """The names in a list of models."""
        return tuple(str(each.get(field, "")) for each in self.rows(path, group) if each.get(field))[:_MOST_MODELS]

    def rows(self, path: str, group: str) -> list[_Facts]:
        """The objects in a list."""
        found = self.at(path).get(group)
        rows: list[object] = cast("list[object]", found) if isinstance(found, list) else []
        return [cast("_Facts", each) for each in rows if isinstance(each, dict)]


def _chosen(http: ServerHttp, wanted: str, models: tuple[str, ...]) -> str:
    """The model of this name, the first for none.

    Raises:
        InkwellError: NOT_FOUND with the models that there are.
    """
    if not wanted:
        return models[0] if models else ""
    for name in (wanted, f"{wanted}:latest"):
        if name in models:
            return name
    if not models:
        return wanted
    there = parted(models[:_LISTED])
    if len(models) > _LISTED:
        there = tr("{names} and others", names=there)
    sentence = tr(
        "The server at {place} has no model called {wanted}; there is {there}.",
        place=http.address.place,
        wanted=wanted,
        there=there,
    )
    raise InkwellError(ErrorKind.NOT_FOUND, sentence)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _kobold(look: _Looking, wanted: str) -> Found | None:
    version = look.at("/api/extra/version")
    if version.get("result") != "KoboldCpp":
        return None
    models = look.names("/v1/models", "data", "id")
    context = _number(look.at("/api/extra/true_max_context_length").get("value"))
    template = str(look.at("/props").get("chat_template") or "")
    model = _chosen(look.http, wanted, models)
    return Found(KOBOLD_CPP, model, models, context, template, str(version.get("version", "")))


def _llama_server(look: _Looking, wanted: str) -> Found | None:
    props = look.at("/props")
    usual = props.get("default_generation_settings")
    if not isinstance(usual, dict):
        return None
    models = look.names("/v1/models", "data", "id")
    context = _number(cast("_Facts", usual).get("n_ctx"))
    template, version = str(props.get("chat_template") or ""), str(props.get("build_info") or "")
    return Found(LLAMA_SERVER, _chosen(look.http, wanted, models), models, context, template, version)


def _lm_studio(look: _Looking, wanted: str) -> Found | None:
    rows = [each for each in look.rows("/api/v0/models", "data") if each.get("type") in ("llm", "vlm")]
    if not rows or "state" not in rows[0]:
        return None
    rows.sort(key=lambda each: each.get("state") != "loaded")
    models = tuple(str(each.get("id", "")) for each in rows)[:_MOST_MODELS]
    model = _chosen(look.http, wanted, models)
    facts = next((each for each in rows if each.get("id") == model), _NOTHING)
    context = _number(facts.get("loaded_context_length")) or _number(facts.get("max_context_length"))
    return Found(LM_STUDIO, model, models, context)


def _ollama(look: _Looking, wanted: str) -> Found | None:
    version = look.at("/api/version").get("version")
    if not isinstance(version, str) or "models" not in look.at("/api/tags"):
        return None
    models = look.names("/api/tags", "models", "name")
    if not models:
        sentence = tr(
            "Ollama at {place} has no model yet; fetch one there with “ollama pull”.", place=look.http.address.place
        )
        raise InkwellError(ErrorKind.NOT_FOUND, sentence)
    model = _chosen(look.http, wanted, models)
    shown = look.at("/api/show", {"model": model})
    facts = shown.get("model_info")
    known = cast("_Facts", facts) if isinstance(facts, dict) else _NOTHING
    context = _number(known.get(f"{known.get('general.architecture', '')}.context_length"))
    return Found(OLLAMA, model, models, context, str(shown.get("template") or ""), version)


def _openai(look: _Looking, wanted: str) -> Found | None:
    """All that have nothing but the common doors; two of them can be told by what they say there."""
    rows = look.rows("/v1/models", "data")
    models = tuple(str(each.get("id", "")) for each in rows if each.get("id"))[:_MOST_MODELS]
    if not models:
        return None
    model = _chosen(look.http, wanted, models)
    facts = next((each for each in rows if each.get("id") == model), _NOTHING)
    if facts.get("owned_by") == "vllm":
        version = str(look.at("/version").get("version", ""))
        return Found(VLLM, model, models, _number(facts.get("max_model_len")), version=version)
    if facts.get("owned_by") == "me":
        told = look.at("/openapi.json").get("info")
        about = cast("_Facts", told) if isinstance(told, dict) else _NOTHING
        if "llama.cpp Python" in str(about.get("title", "")):
            return Found(LLAMA_CPP_PYTHON, model, models, version=str(about.get("version", "")))
    return Found(OPENAI, model, models, _number(facts.get("max_model_len")) or _number(facts.get("context_length")))


_KINDS: Final[tuple[Callable[[_Looking, str], Found | None], ...]] = (
    *(_kobold, _llama_server, _lm_studio, _ollama, _openai),
)
