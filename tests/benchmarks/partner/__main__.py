"""How much of what is told is read again while a scene is written: `python tests/benchmarks/partner`.

A scene of 1,500 words is written sentence by sentence, with a Continue behind each, in a book with a story so far,
a bible that the text calls upon, an author's note and a note. Counted are the prompt tokens that the host evaluates,
against all that it is told each time.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "engine")]

from stage import ask, models, novel, opened, settings  # noqa: E402 - their folder is put on the path above
from writing import Writing, writing_of  # noqa: E402

from inkwell.engine.asking import Asked  # noqa: E402
from inkwell.engine.client import Client  # noqa: E402
from inkwell.engine.sampling import Sampling  # noqa: E402

TARGET = 15
"""Per cent."""
PLACES = (400_000, 550_000)
"""Where in the novel scenes begin."""
ANSWER = Asked(Sampling(seed=1), max_tokens=8)


def write(client: Client, writing: Writing) -> None:
    """Write one scene, and print a line of the table."""
    told, evaluated, seconds, called = 0, 0, list[float](), 0
    began = time.perf_counter()
    for step in writing.steps():
        answer = ask(client, step.segments, ANSWER)
        assert answer.ledger is not None
        told += answer.ledger.tokens
        evaluated += answer.evaluated
        seconds.append(answer.first)
        called = len(step.matches)
    share = 100 * evaluated / told
    mark = "met" if share <= TARGET else "MISSED"
    whole = time.perf_counter() - began
    print(
        f"| {len(seconds)} sentences, {called} entries called for | {told:,} | {evaluated:,} | {share:.1f} % | "
        f"<= {TARGET} % | {mark} | {statistics.median(seconds):.2f} s | {whole:.0f} s |",
        flush=True,
    )


def main() -> None:
    """Measure with every model that is installed, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--context", type=int, default=2048)
    parser.add_argument("--only", help="models whose name contains this")
    parser.add_argument("--places", type=int, default=len(PLACES))
    parsed = parser.parse_args()
    text = novel()
    with tempfile.TemporaryDirectory() as folder:
        for model in models(Path(folder)):
            if parsed.only and parsed.only.lower() not in model.name.lower():
                continue
            print(f"\n{model.name}, {parsed.context:,} tokens of context\n")
            print("| scene | told | evaluated | share | target | | first word, median | all |\n" + "|---" * 8 + "|")
            with opened(model, settings(context=parsed.context)) as client:
                for place in PLACES[: parsed.places]:
                    write(client, writing_of(text, place))


if __name__ == "__main__":
    main()
