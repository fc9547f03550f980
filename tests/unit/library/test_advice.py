"""What is said of a model on a machine: whether it fits, how fast it would be, which one to begin with."""

from pathlib import Path

import pytest

from inkwell.engine.speed import Speed
from inkwell.library.advice import Basis, Fit, advise, best_basis, best_entry, choice_words, machine_words
from inkwell.library.catalogue import Entry, read_catalogue
from inkwell.library.machine import Gpu, Machine, nvidia_cards, this_machine
from inkwell.library.speeds import SpeedBook

ENTRIES = read_catalogue().entries
LAPTOP = Machine(memory=16_000_000_000, free=9_000_000_000, cores=4, threads=8, processor="Toy")
STARTER = Basis("SmolLM2 135M", 98_000_000, 135_000_000, 200.0, 1500.0)


def entry(entry_id: str) -> Entry:
    found = read_catalogue().entry(entry_id)
    assert found is not None
    return found


def test_a_speed_grows_with_fewer_bytes_and_is_called_an_estimate() -> None:
    told = advise(entry("gemma-3-1b"), LAPTOP, 2048, STARTER)
    assert told.fit is Fit.WELL
    assert told.writing == pytest.approx(200 * 98 / 810)
    assert told.reading == pytest.approx(1500 * 135 / 1000)
    assert told.words == (
        "Fits: it needs about 1.1 GB of memory with a context of 2,048 tokens, and 7.9 GB stay free. It would write "
        "about 24 tokens a second, faster than one reads: a cautious estimate, from what SmolLM2 135M does on this "
        "machine."
    )


def test_from_a_larger_model_an_estimate_needs_no_caution() -> None:
    large = Basis("Gemma 3 1B", 810_000_000, 1_000_000_000, 30.0, 300.0)
    assert ": an estimate, from what Gemma 3 1B does" in advise(entry("qwen3-4b"), LAPTOP, 2048, large).words


def test_without_a_measurement_nothing_is_said_of_speed() -> None:
    told = advise(entry("mistral-7b"), LAPTOP, 2048, None)
    assert (told.writing, told.reading) == (0.0, 0.0)
    assert "tokens a second" not in told.words


@pytest.mark.parametrize(
    ("cores", "free", "best"),
    [(2, 21, "smollm3-3b"), (4, 12, "qwen3-4b"), (8, 12, "qwen3-8b"), (16, 200, "qwen3-8b"), (16, 2, "gemma-3-1b")],
)
def test_without_a_measurement_the_choice_goes_by_memory_and_cores(cores: int, free: int, best: str) -> None:
    machine = Machine(memory=256 * 10**9, free=free * 10**9, cores=cores, threads=2 * cores)
    found = best_entry(ENTRIES, [advise(each, machine, 4096, None) for each in ENTRIES])
    assert found is not None
    assert found.id == best
    assert "going by its memory and its cores" in choice_words(found, None)


@pytest.mark.parametrize(("free", "fit"), [(9_500_000_000, Fit.TIGHT), (10**9, Fit.LATER), (20_000_000_000, Fit.WELL)])
def test_what_fits_depends_on_what_is_free_now(free: int, fit: Fit) -> None:
    machine = Machine(memory=24_000_000_000, free=free, cores=4, threads=8)
    assert advise(entry("mistral-nemo-12b"), machine, 4096, None).fit is fit


def test_what_can_never_fit_is_told_and_no_speed_with_it() -> None:
    told = advise(entry("gemma-3-27b"), LAPTOP, 4096, STARTER)
    assert told.fit is Fit.NO
    assert told.words.startswith("Does not fit into this machine")
    assert "tokens a second" not in told.words


def test_a_context_is_no_longer_than_the_model_knows() -> None:
    assert "8,192 tokens" in advise(entry("smollm2-360m"), LAPTOP, 100_000, None).words
    short, long = (advise(entry("qwen3-8b"), LAPTOP, context, None).needed for context in (512, 32_768))
    assert long > short + 4_000_000_000


def test_the_largest_that_fits_and_is_quick_is_the_one_to_begin_with() -> None:
    def best(machine: Machine, basis: Basis | None) -> str:
        found = best_entry(ENTRIES, [advise(each, machine, 2048, basis) for each in ENTRIES])
        return found.id if found else ""

    assert best(LAPTOP, STARTER) == "qwen3-4b"
    quick = Basis("Fast", 98_000_000, 135_000_000, 2000.0, 9000.0)
    assert best(LAPTOP, quick) == "qwen3-8b"
    assert best(Machine(10**9, 5 * 10**8, 2, 2), None) == ""
    slow = Basis("Slow", 98_000_000, 135_000_000, 4.0, 30.0)
    assert best(LAPTOP, slow) == "smollm2-360m"
    assert choice_words(None, None).startswith("There is little free memory now")
    assert "Measure an installed model once" in choice_words(ENTRIES[0], None)


def test_the_largest_that_was_measured_is_what_others_are_estimated_from() -> None:
    large = Basis("Large", 4_000_000_000, 8_000_000_000, 6.0, 60.0)
    failed = Basis("Failed", 9_000_000_000, 14_000_000_000, 0.0, 0.0)
    assert best_basis([STARTER, large, failed]) is large
    assert best_basis([failed]) is None


def test_a_graphics_card_is_named_with_what_it_is_good_for() -> None:
    card = Machine(10**10, 10**10, 8, 16, "Toy", (Gpu("Card X", 24_000_000_000),))
    assert "There is a graphics card: Card X with 24.0 GB." in machine_words(card)
    assert "No graphics card was found" in machine_words(LAPTOP)


def test_what_the_driver_s_tool_says_is_read_with_care() -> None:
    said = "NVIDIA H100, 80GB HBM3, 81559\nOld card, [N/A]\n\nnonsense\n"
    assert nvidia_cards(said) == [Gpu("NVIDIA H100, 80GB HBM3", 81559 << 20), Gpu("Old card", 0)]


def test_this_machine_is_told_from_another(tmp_path: Path) -> None:
    found = this_machine()
    assert 0 < found.free <= found.memory
    assert found.cores >= 1
    assert found.key == this_machine().key != LAPTOP.key
    card = tmp_path / "sys/class/drm/card0/device"
    card.mkdir(parents=True)
    (card / "mem_info_vram_total").write_text("8589934592\n")
    assert this_machine(tmp_path).gpus[-1] == Gpu("AMD graphics", 8 << 30)


def test_speeds_are_remembered_by_model_and_machine(tmp_path: Path) -> None:
    book, speed = SpeedBook(tmp_path / "speeds.json"), Speed(300.0, 57.0, 90.0, 0.3)
    book.put("f" * 64, "laptop", speed)
    assert SpeedBook(tmp_path / "speeds.json").of("f" * 64, "laptop") == speed
    assert book.of("f" * 64, "desk") is None
    assert book.of("", "laptop") is None
    (tmp_path / "speeds.json").write_text('{"laptop:ff": "no speed"}')
    assert book.of("ff", "laptop") is None
