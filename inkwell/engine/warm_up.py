"""The host's own first request: it shows that a model works before an author waits for it."""

from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities
from inkwell.story.segments import Cut, Origin, Segment

WARM_UP_ID = "warm-up"
"""The id of the request; no parent uses it."""

_TEXT = "The morning was clear and the road went on between the fields. "


def warm_up_request(capabilities: Capabilities) -> Generate:
    """Decode 64 tokens after a neutral sentence, fewer where the context is very small.

    One of a server: that it answers is what is to be known, and it may be paid for by the token.
    """
    most = 1 if capabilities.place else 64
    return Generate(
        id=WARM_UP_ID,
        segments=(Segment(_TEXT, Origin.AUTHOR, "warm-up", cut=Cut.FRONT),),
        asked=Asked(
            sampling=Sampling(temperature=0.0, seed=0),
            max_tokens=max(1, min(most, capabilities.context_tokens // 4)),
        ),
    )
