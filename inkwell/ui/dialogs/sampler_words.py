"""What every sampler setting is called, in plain words, with the field's term and one line of help."""

from dataclasses import dataclass

from inkwell.engine.sampling import Step
from inkwell.translation import tr


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
    Group(tr("How daring"), ("temperature", "dynamic_range", "dynamic_exponent")),
    Group(
        tr("Which words come into question"),
        ("top_k", "top_p", "min_p", "typical_p", "top_n_sigma", "xtc_probability", "xtc_threshold"),
    ),
    Group(tr("Repeating words"), ("repeat_penalty", "presence_penalty", "frequency_penalty", "repeat_last")),
    Group(
        tr("Repeating whole passages"), ("dry_multiplier", "dry_base", "dry_allowed_length", "dry_last", "dry_breakers")
    ),
    Group(tr("Another way to draw"), ("mirostat", "mirostat_tau", "mirostat_eta", "adaptive_target", "adaptive_decay")),
    Group(tr("Chance"), ("seed",)),
    Group(tr("The order of the steps"), ("order",)),
)

WORDS: dict[str, Words] = {
    "temperature": Words(
        tr("Boldness"),
        tr("Low is steady, high is surprising; 0 always takes the likeliest word."),
        0.05,
        term="temperature",
    ),
    "dynamic_range": Words(
        tr("Boldness by the moment"),
        tr("Lets boldness go up and down by this much: bolder where much is possible, steadier where little is."),
        0.05,
        off=0,
        term=tr("dynamic temperature, range"),
    ),
    "dynamic_exponent": Words(
        tr("Its curve"),
        tr("Above 1 it stays steady for longer, below 1 it grows bold sooner."),
        0.1,
        term=tr("dynamic temperature, exponent"),
    ),
    "top_k": Words(
        tr("The likeliest few"), tr("Only so many of the likeliest words are considered."), 1, 0, 0, "top-k"
    ),
    "top_p": Words(
        tr("The likeliest share"),
        tr("Considers the likeliest words until they make up this share of all chances; 1 considers all."),
        0.01,
        off=1,
        term="top-p",
    ),
    "min_p": Words(
        tr("The unlikely left out"),
        tr("Leaves out words less likely than this share of the likeliest one."),
        0.01,
        off=0,
        term="min-p",
    ),
    "typical_p": Words(
        tr("Of usual surprise"),
        tr("Keeps words about as surprising as the text usually is, up to this share; 1 keeps all."),
        0.01,
        off=1,
        term="typical-p",
    ),
    "top_n_sigma": Words(
        tr("Near the best"),
        tr("Keeps words within so many standard deviations of the best one."),
        0.1,
        off=0,
        term="top-n-sigma",
    ),
    "xtc_probability": Words(
        tr("Pass over the obvious"),
        tr("How often the most obvious words are left out, so that a rarer one comes."),
        0.05,
        off=0,
        term=tr("XTC, probability"),
    ),
    "xtc_threshold": Words(
        tr("What counts as obvious"),
        tr("A word is obvious from this chance on; above 0.5 nothing is passed over."),
        0.01,
        term=tr("XTC, threshold"),
    ),
    "repeat_penalty": Words(
        tr("Against repeating"),
        tr("Makes words that stood there lately less likely; 1 does nothing, 1.1 is gentle."),
        0.01,
        off=1,
        term=tr("repetition penalty"),
    ),
    "presence_penalty": Words(
        tr("Against what was said"),
        tr("The same for every word that stood there, however often; below 0 it invites them."),
        0.05,
        off=0,
        term=tr("presence penalty"),
    ),
    "frequency_penalty": Words(
        tr("Against what was said often"),
        tr("Grows with every time a word stood there."),
        0.05,
        off=0,
        term=tr("frequency penalty"),
    ),
    "repeat_last": Words(
        tr("How far back"), tr("How many tokens back the three above look."), 16, 0, 0, tr("penalty range")
    ),
    "dry_multiplier": Words(
        tr("Against running on"),
        tr("Makes it hard to go on with a passage word for word; 0.8 is usual."),
        0.05,
        off=0,
        term=tr("DRY, multiplier"),
    ),
    "dry_base": Words(
        tr("How fast it grows"), tr("With every further word of the repetition."), 0.05, term=tr("DRY, base")
    ),
    "dry_allowed_length": Words(
        tr("What may repeat"), tr("So many tokens may repeat freely."), 1, 0, term=tr("DRY, allowed length")
    ),
    "dry_last": Words(
        tr("How far back it looks"), tr("How many tokens back repetitions are sought."), 64, 0, 0, tr("DRY, range")
    ),
    "dry_breakers": Words(
        tr("Where a repetition ends"),
        tr("Texts that it never reaches over, one a line; \\n is a new line."),
        0,
        term=tr("DRY, breakers"),
    ),
    "mirostat": Words(
        tr("Steady surprise"),
        tr("Keeps the text evenly surprising by itself; most of “Which words” then does nothing."),
        0,
        term=tr("mirostat 2"),
    ),
    "mirostat_tau": Words(tr("How surprising"), tr("In bits; 5 is usual."), 0.1, term=tr("mirostat, tau")),
    "mirostat_eta": Words(tr("How quickly it follows"), tr("0.1 is usual."), 0.01, term=tr("mirostat, eta")),
    "adaptive_target": Words(
        tr("Aim at a chance"),
        tr("Prefers words of about this chance, and corrects itself by what it drew."),
        0.05,
        off=0,
        term=tr("adaptive-p, target"),
    ),
    "adaptive_decay": Words(tr("How long it remembers"), tr("Near 1 is long."), 0.01, term=tr("adaptive-p, decay")),
    "seed": Words(
        tr("The same draw each time"),
        tr("A number fixes the draw, so that the same question gets the same answer on this machine."),
        1,
        0,
        term="seed",
    ),
    "order": Words(
        tr("Steps"),
        tr("From the first to the last. A step that is not ticked does nothing."),
        0,
        term="samplers",
    ),
}

STEPS: dict[Step, str] = {
    Step.PENALTIES: tr("Against repeating (penalties)"),
    Step.DRY: tr("Against running on (DRY)"),
    Step.TOP_N_SIGMA: tr("Near the best (top-n-sigma)"),
    Step.TOP_K: tr("The likeliest few (top-k)"),
    Step.TYPICAL_P: tr("Of usual surprise (typical-p)"),
    Step.TOP_P: tr("The likeliest share (top-p)"),
    Step.MIN_P: tr("The unlikely left out (min-p)"),
    Step.XTC: tr("Pass over the obvious (XTC)"),
    Step.TEMPERATURE: tr("Boldness (temperature)"),
}
