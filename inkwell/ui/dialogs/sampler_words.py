"""What every sampler setting is called, in plain words, with the field's term and one line of help."""

from dataclasses import dataclass

from inkwell.engine.sampling import Step


@dataclass(frozen=True)
class Words:
    """How one setting is shown. `step` is what an arrow key adds; `off` is the value that switches it off."""

    name: str
    help: str
    step: float
    decimals: int = 4
    off: float | None = None
    term: str = ""
    """The field's own name for it, where the plain one differs."""


@dataclass(frozen=True)
class Group:
    """Settings that belong together, by their names in `Sampling`."""

    title: str
    fields: tuple[str, ...]


GROUPS = (
    Group("How daring", ("temperature", "dynamic_range", "dynamic_exponent")),
    Group(
        "Which words come into question",
        ("top_k", "top_p", "min_p", "typical_p", "top_n_sigma", "xtc_probability", "xtc_threshold"),
    ),
    Group("Repeating words", ("repeat_penalty", "presence_penalty", "frequency_penalty", "repeat_last")),
    Group("Repeating whole passages", ("dry_multiplier", "dry_base", "dry_allowed_length", "dry_last", "dry_breakers")),
    Group("Another way to draw", ("mirostat", "mirostat_tau", "mirostat_eta", "adaptive_target", "adaptive_decay")),
    Group("Chance", ("seed",)),
    Group("The order of the steps", ("order",)),
)

WORDS: dict[str, Words] = {
    "temperature": Words(
        "Boldness", "Low is steady, high is surprising; 0 always takes the likeliest word.", 0.05, term="temperature"
    ),
    "dynamic_range": Words(
        "Boldness by the moment",
        "Lets boldness go up and down by this much: bolder where much is possible, steadier where little is.",
        0.05,
        off=0,
        term="dynamic temperature, range",
    ),
    "dynamic_exponent": Words(
        "Its curve",
        "Above 1 it stays steady for longer, below 1 it grows bold sooner.",
        0.1,
        term="dynamic temperature, exponent",
    ),
    "top_k": Words("The likeliest few", "Only so many of the likeliest words are considered.", 1, 0, 0, "top-k"),
    "top_p": Words(
        "The likeliest share",
        "Considers the likeliest words until they make up this share of all chances; 1 considers all.",
        0.01,
        off=1,
        term="top-p",
    ),
    "min_p": Words(
        "The unlikely left out",
        "Leaves out words less likely than this share of the likeliest one.",
        0.01,
        off=0,
        term="min-p",
    ),
    "typical_p": Words(
        "Of usual surprise",
        "Keeps words about as surprising as the text usually is, up to this share; 1 keeps all.",
        0.01,
        off=1,
        term="typical-p",
    ),
    "top_n_sigma": Words(
        "Near the best",
        "Keeps words within so many standard deviations of the best one.",
        0.1,
        off=0,
        term="top-n-sigma",
    ),
    "xtc_probability": Words(
        "Pass over the obvious",
        "How often the most obvious words are left out, so that a rarer one comes.",
        0.05,
        off=0,
        term="XTC, probability",
    ),
    "xtc_threshold": Words(
        "What counts as obvious",
        "A word is obvious from this chance on; above 0.5 nothing is passed over.",
        0.01,
        term="XTC, threshold",
    ),
    "repeat_penalty": Words(
        "Against repeating",
        "Makes words that stood there lately less likely; 1 does nothing, 1.1 is gentle.",
        0.01,
        off=1,
        term="repetition penalty",
    ),
    "presence_penalty": Words(
        "Against what was said",
        "The same for every word that stood there, however often; below 0 it invites them.",
        0.05,
        off=0,
        term="presence penalty",
    ),
    "frequency_penalty": Words(
        "Against what was said often",
        "Grows with every time a word stood there.",
        0.05,
        off=0,
        term="frequency penalty",
    ),
    "repeat_last": Words("How far back", "How many tokens back the three above look.", 16, 0, 0, "penalty range"),
    "dry_multiplier": Words(
        "Against running on",
        "Makes it hard to go on with a passage word for word; 0.8 is usual.",
        0.05,
        off=0,
        term="DRY, multiplier",
    ),
    "dry_base": Words("How fast it grows", "With every further word of the repetition.", 0.05, term="DRY, base"),
    "dry_allowed_length": Words(
        "What may repeat", "So many tokens may repeat freely.", 1, 0, term="DRY, allowed length"
    ),
    "dry_last": Words("How far back it looks", "How many tokens back repetitions are sought.", 64, 0, 0, "DRY, range"),
    "dry_breakers": Words(
        "Where a repetition ends",
        "Texts that it never reaches over, one a line; \\n is a new line.",
        0,
        term="DRY, breakers",
    ),
    "mirostat": Words(
        "Steady surprise",
        "Keeps the text evenly surprising by itself; most of “Which words” then does nothing.",
        0,
        term="mirostat 2",
    ),
    "mirostat_tau": Words("How surprising", "In bits; 5 is usual.", 0.1, term="mirostat, tau"),
    "mirostat_eta": Words("How quickly it follows", "0.1 is usual.", 0.01, term="mirostat, eta"),
    "adaptive_target": Words(
        "Aim at a chance",
        "Prefers words of about this chance, and corrects itself by what it drew.",
        0.05,
        off=0,
        term="adaptive-p, target",
    ),
    "adaptive_decay": Words("How long it remembers", "Near 1 is long.", 0.01, term="adaptive-p, decay"),
    "seed": Words(
        "The same draw each time",
        "A number fixes the draw, so that the same question gets the same answer on this machine.",
        1,
        0,
        term="seed",
    ),
    "order": Words(
        "Steps",
        "From the first to the last. A step that is not ticked does nothing.",
        0,
        term="samplers",
    ),
}

STEPS: dict[Step, str] = {
    Step.PENALTIES: "Against repeating (penalties)",
    Step.DRY: "Against running on (DRY)",
    Step.TOP_N_SIGMA: "Near the best (top-n-sigma)",
    Step.TOP_K: "The likeliest few (top-k)",
    Step.TYPICAL_P: "Of usual surprise (typical-p)",
    Step.TOP_P: "The likeliest share (top-p)",
    Step.MIN_P: "The unlikely left out (min-p)",
    Step.XTC: "Pass over the obvious (XTC)",
    Step.TEMPERATURE: "Boldness (temperature)",
}
