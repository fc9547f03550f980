"""`inkwell bench`: how fast this machine writes, and which size of model suits it."""

import argparse
import json
from typing import Any

import msgspec
import psutil

from inkwell.cli_write import find_model, opened
from inkwell.engine.models import weight_files
from inkwell.engine.speed import READING, Size, Speed, best, measure, sizes
from inkwell.engine.types import Capabilities


def bench_options(parser: argparse.ArgumentParser) -> None:
    """Declare what `inkwell bench` takes."""
    parser.add_argument("--model", default="", help="a name from `inkwell models`, or a path")
    parser.add_argument("--backend", default="", choices=["llama", "torch", "scripted"], help="what runs the model")
    parser.add_argument("--json", action="store_true", help="one object")


def bench(parsed: argparse.Namespace) -> int:
    """Measure, and say what it means for an author."""
    model = find_model(parsed.model, parsed.backend)
    with opened(model) as (client, capabilities):
        speed = measure(client)
    size = sum(file.stat().st_size for file in weight_files(model))
    # A script has no weights that other sizes could be compared with.
    found = sizes(speed, size, psutil.virtual_memory().available + size) if capabilities.parameters else ()
    if parsed.json:
        told: dict[str, Any] = {
            "model": model.name,
            "description": capabilities.description,
            "threads": capabilities.threads,
            "speed": msgspec.to_builtins(speed),
            "sizes": msgspec.to_builtins(found),
            "suits": getattr(best(found), "name", None),
        }
        print(json.dumps(told, ensure_ascii=False))
        return 0
    _tell(capabilities, speed, found)
    return 0


def _tell(capabilities: Capabilities, speed: Speed, found: tuple[Size, ...]) -> None:
    threads = f", {capabilities.threads} threads" if capabilities.threads else ""
    print(f"{capabilities.model} ({capabilities.description}{threads})")
    words = speed.tokens_per_second * 60 * 0.75
    print(f"  writes           {speed.tokens_per_second:8.1f} tokens a second, about {words:,.0f} words a minute")
    print(f"  four variants    {speed.variants_tokens_per_second:8.1f} tokens a second together")
    print(f"  reads            {speed.prompt_tokens_per_second:8.1f} tokens a second of a new text")
    print(f"  begins after     {speed.first_token_seconds:8.2f} seconds when you have typed a sentence")
    if not found:
        return
    print("\nEstimated from that, for models with about 4.5 bits a weight:")
    for size in found:
        verdict = _verdict(size)
        print(f"  {size.name:5} ({size.gigabytes:4.1f} GB)  {size.tokens_per_second:8.1f} tokens a second; {verdict}")
    chosen = best(found)
    print(
        f"\nThis machine suits models of about {chosen.name}." if chosen else "\nThere is little free memory here now."
    )


def _verdict(size: Size) -> str:
    if not size.fits:
        return "does not fit into the free memory"
    return "faster than you read" if size.tokens_per_second >= READING else "slower than you read"
