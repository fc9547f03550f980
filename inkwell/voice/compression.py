"""What smaller models of a voice cost: the table in compression.json, and how it is read."""

import math
import re
from collections.abc import Sequence
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.voice_folder import VoiceFolder

FULL: Final = "F32"
"""The kind that the others are compared with."""
HEAD: Final = (
    *(tr("Kind"), tr("Computed by"), tr("Size"), tr("Of F32")),
    *(tr("Perplexity"), tr("Change"), tr("Tokens per second")),
)
_ORDER: Final = ("int8", "pruned", "distilled")
_ENGINES: Final = ("torch", "llama.cpp")
_BITS: Final = re.compile(r"B?[FQ](\d+)")
_PLAIN: Final = {"int8": "8 bits in torch", "pruned": "pruned", "distilled": "the model that it taught"}


class Smaller(msgspec.Struct, frozen=True):
    """One model in the table. It is compared with the F32 model in the same engine, over the same windows."""

    kind: str
    """"F32", "int8", "pruned", "distilled", or a GGUF kind as llama.cpp names it."""
    engine: str
    """What computes it: "torch" or "llama.cpp"."""
    path: str
    """File or folder, from the voice's folder; "" for one that is not kept."""
    size: int
    """Bytes of the weights on the disk."""
    share: float
    """Of the size of the F32 model, 0 to 1 (above 1 it got larger)."""
    loss: float
    """Nats a token on the held-out windows."""
    change: float
    """Of the perplexity against F32: 0.01 is one per cent worse."""
    tokens_per_second: float
    """Written one after another on this machine."""
    zeros: float = 0.0
    """Share of the linear layers' weights that are nothing, 0 to 1."""
    tensors: dict[str, str] = {}
    """Of a GGUF file: the kind of number that each tensor is kept in."""
    remarks: tuple[str, ...] = ()

    @property
    def perplexity(self) -> float:
        """E to the loss."""
        return math.exp(self.loss)


class Compression(msgspec.Struct, frozen=True):
    """The table, and what it was measured on."""

    name: str
    corpus_sha256: str
    model_sha256: str
    """Of the weights that all rows were made from."""
    window: int
    """Tokens that are evaluated at once, the begin token among them."""
    stride: int
    tokens: int
    """Held-out tokens that counted."""
    threads: int
    models: tuple[Smaller, ...] = ()
    made: float = 0.0
    """Seconds since 1970."""

    def comparable(self, other: "Compression") -> bool:
        """Whether rows of both may stand in one table: the same model on the same windows."""
        mine, its = (msgspec.structs.replace(each, name="", models=(), made=0.0, threads=0) for each in (self, other))
        return mine == its

    def with_model(self, model: Smaller, made: float) -> "Compression":
        """The table with this row in its place, instead of an earlier one of its kind."""
        kept = [each for each in self.models if (each.engine, each.kind) != (model.engine, model.kind)]
        return msgspec.structs.replace(self, models=tuple(sorted([*kept, model], key=_place)), made=made)

    def find(self, kind: str, engine: str) -> Smaller | None:
        """The row of one kind; None when there is none."""
        return next((each for each in self.models if (each.kind, each.engine) == (kind, engine)), None)


def _place(model: Smaller) -> tuple[int, bool, int, int]:
    """By engine, the full model first, then torch's in their order and files from the largest down."""
    order = _ORDER.index(model.kind) if model.kind in _ORDER else 0
    return _ENGINES.index(model.engine), model.kind != FULL, order, -model.size


def read_compression(folder: VoiceFolder) -> Compression | None:
    """The table of a voice; None when nothing was compressed yet.

    Raises:
        InkwellError: DAMAGED.
    """
    try:
        return msgspec.json.decode(folder.compression.read_bytes(), type=Compression)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        sentence = tr("The table of smaller models of this voice is damaged; compress it again.")
        raise InkwellError(ErrorKind.DAMAGED, sentence, repr(error)) from error


def smaller_models(compression: Compression) -> tuple[Smaller, ...]:
    """The rows of models that were kept and can be loaded: all but the full one."""
    return tuple(model for model in compression.models if model.kind != FULL and model.path)


def plain_kind(kind: str) -> str:
    """What a smaller model is called among those that can write: "4 bits (Q4_K_M)", "pruned"."""
    bits = _BITS.match(kind)
    return f"{bits[1]} bits ({kind})" if bits else _PLAIN.get(kind, kind)


def price_words(model: Smaller) -> str:
    """What a smaller model saves and costs, in a few words."""
    cost = round(model.change * 100, 1) + 0.0
    return tr(
        "{size}, {share:.0f} % of the whole; perplexity {cost:+.1f} %",
        size=_size(model.size),
        share=model.share * 100,
        cost=cost,
    )


def price_rows(compression: Compression) -> list[tuple[str, ...]]:
    """The table's cells, below `HEAD`."""
    return [
        (
            model.kind,
            model.engine,
            _size(model.size),
            f"{model.share:.1%}",
            f"{model.perplexity:.2f}",
            "–" if model.kind == FULL else _change(model),
            f"{model.tokens_per_second:,.0f}",
        )
        for model in compression.models
    ]


def price_lines(compression: Compression) -> list[str]:
    """The table in columns of plain text, and the remarks below it."""
    rows = [HEAD, *price_rows(compression)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ["  ".join(_set(cell, widths[at], at > 1) for at, cell in enumerate(row)).rstrip() for row in rows]
    return [*lines, *remark_lines(compression)]


def price_markdown(compression: Compression) -> str:
    """The table in Markdown, and the remarks below it."""
    lines = [_markdown_row(HEAD), "|---|---|" + "---:|" * (len(HEAD) - 2)]
    lines += [_markdown_row(row) for row in price_rows(compression)]
    remarks = [f"* {line}" for line in remark_lines(compression)]
    return "\n".join([*lines, "", *remarks, ""] if remarks else [*lines, ""])


def remark_lines(compression: Compression) -> list[str]:
    """What has to be said beside the figures, one a line, each behind its kind."""
    return [
        f"{model.kind} ({model.engine}): {remark}" for model in compression.models for remark in model.remarks
    ]  # fmt: skip


def _change(model: Smaller) -> str:
    # What rounds to nothing has no sign.
    return f"{round(model.change, 4) + 0.0:+.2%}"


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _set(cell: str, width: int, right: bool) -> str:
    return cell.rjust(width) if right else cell.ljust(width)


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size / 1e3:.1f} kB"
