"""A model that writes without end in a host of its own, as beside Inkwell's page; a line tells that it began."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

import stage

from inkwell.engine.asking import Asked
from inkwell.engine.protocol import Generate
from inkwell.story.segments import Origin, Segment

TEXT = "The boats came home before the rain. Nobody on the quay said a word. " * 40


def main() -> None:
    """Write until somebody ends the process."""
    with tempfile.TemporaryDirectory() as folder:
        model = stage.models(Path(folder))[0]
        with stage.opened(model, stage.settings()) as client:
            print_at_first = True
            while True:
                request = Generate("load", (Segment(TEXT, Origin.AUTHOR, "Text"),), Asked(max_tokens=400))
                for _ in client.generate(request):
                    if print_at_first:
                        print("writing", flush=True)
                        print_at_first = False


if __name__ == "__main__":
    main()
