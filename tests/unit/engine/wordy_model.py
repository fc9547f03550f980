"""A small model without weights: fixed chances by the last token, drawn with numpy, checked as a stepper must be."""

import zlib
from collections.abc import Callable, Mapping, Sequence

import numpy

from inkwell.story.segments import Segment

END = 0


class WordyVocabulary:
    """Token 0 is the end, token n the n-th piece of bytes; `encode` takes the longest piece that fits."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self.pieces = (b"", *pieces)

    @property
    def size(self) -> int:
        return len(self.pieces)

    @property
    def ends(self) -> frozenset[int]:
        return frozenset({END})

    def encode(self, segment: Segment) -> Sequence[int]:
        rest, tokens = segment.text.encode(), []
        while rest:
            fitting = [token for token, piece in enumerate(self.pieces) if piece and rest.startswith(piece)]
            if not fitting:
                rest = rest[1:]
                continue
            tokens.append(max(fitting, key=lambda token: len(self.pieces[token])))
            rest = rest[len(self.pieces[tokens[-1]]) :]
        return tokens

    def start(self, tokens: Sequence[int], templated: bool) -> tuple[int, ...]:
        return ()

    def reader(self, before: Sequence[int]) -> Callable[[int], bytes]:
        return self.pieces.__getitem__

    def breaks(self, token: int) -> bool:
        return self.pieces[token].endswith(b"\n")


class WordyStepper:
    """Draws by a seed. A draw depends on place and seed alone, so that going back gives the same chances again."""

    def __init__(self, vocabulary: WordyVocabulary, seeds: Sequence[int], end_bias: float = 0.0) -> None:
        self.size = vocabulary.size
        self.seeds = seeds
        self.end_bias = end_bias
        self.drawn: list[list[int]] = [[] for _ in seeds]
        self.evaluated = [0] * len(seeds)
        self.rewound = 0
        self.over: set[int] = set()
        self._rows: dict[int, numpy.ndarray] = {}

    def model(self, variant: int) -> numpy.ndarray:
        """The chances as the model has them: by variant's seed and its last two tokens."""
        context = repr((self.seeds[variant], self.drawn[variant][-2:])).encode()
        row = numpy.random.default_rng(zlib.crc32(context)).normal(0.0, 2.0, self.size).astype(numpy.float32)
        row[END] += self.end_bias
        return row

    def logits(self, variant: int) -> numpy.ndarray:
        assert variant not in self.over
        assert self.evaluated[variant] == len(self.drawn[variant]), "a token was drawn and never evaluated"
        return self._rows.setdefault(variant, self.model(variant))

    def draw(self, variant: int) -> int:
        row = self.logits(variant).astype(numpy.float64)
        chances = numpy.exp(row - row.max()) if numpy.isfinite(row.max()) else numpy.ones(self.size)
        place = repr((self.seeds[variant], len(self.drawn[variant]))).encode()
        pick = numpy.random.default_rng(zlib.crc32(place)).random() * chances.sum()
        token = min(int(numpy.searchsorted(chances.cumsum(), pick, side="right")), self.size - 1)
        self.drawn[variant].append(token)
        return token

    def advance(self, tokens: Mapping[int, int]) -> None:
        for variant, token in tokens.items():
            assert self.drawn[variant][-1] == token
            self.evaluated[variant] += 1
            assert self.evaluated[variant] == len(self.drawn[variant])
            self._rows.pop(variant, None)

    def rewind(self, variant: int, tokens: int) -> None:
        assert 0 < tokens <= len(self.drawn[variant])
        self.rewound += tokens
        del self.drawn[variant][-tokens:]
        self.evaluated[variant] = len(self.drawn[variant])
        self._rows.pop(variant, None)

    def end(self, variant: int) -> None:
        self.over.add(variant)
