"""British spellings told by an American dictionary, for books in British English where no British dictionary is.

A word is taken to be right where its American form is. What both sides spell as Americans do passes too, so this is
less than a British dictionary, and more than a page of red under every "colour".
"""

import re
from collections.abc import Iterator

_ENDINGS = (
    r"(?:i[sz](?:e|es|ed|er|ing|ation)|s|d|ed|ing|ings|er|ers|ful|fully|less|able|ably|ite|ites|y|ly|ism|ist|ists"
    r"|hood|hoods|ation|ations)?$"
)
_FORMS = tuple(
    (re.compile(british, re.IGNORECASE), american)
    for british, american in (
        (rf"(?<=\w\w)our(?={_ENDINGS})", "or"),
        (r"(?<=\w\w)is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)", "iz"),
        (r"(?<=\w)ys(?=(?:e|es|ed|er|ers|ing)$)", "yz"),
        (r"(?<=[a-z][bct])re(?=(?:s|d)?$)", "er"),
        (r"(?<=\w\w)ll(?=(?:ed|er|ers|ing|ings|ery|ous)$)", "l"),
        (r"(?<=\w\w)l(?=(?:ment|ments|s|ful|fully)?$)", "ll"),
        (r"(?<=\w\w)pp(?=(?:ed|er|ers|ing)$)", "p"),
        (r"(?<=\w\w)enc(?=(?:e|es|eless)$)", "ens"),
        (r"(?<=\w\w)c(?=(?:e|es|ed|ing)$)", "s"),
        (r"(?<=\w)ogue(?=s?$)", "og"),
        (r"ae|oe", "e"),
        (r"(?<=\w)ou(?=l[dt])", "o"),
        (r"(?<=gr)ey", "ay"),
        (r"xion(?=s?$)", "ction"),
        (r"amme(?=s?$)", "am"),
        (r"^ty(?=re)", "ti"),
        (r"^sce(?=p)", "ske"),
        (r"ough(?=(?:s|ed|ing|man|men)?$)", "ow"),
        (r"(?<=g)e(?=ments?$)", ""),
    )
)
_PAIRS = """
kerb curb, kerbs curbs, cheque check, cheques checks, gaol jail, gaols jails, pyjamas pajamas, pyjama pajama,
jewellery jewelry, storey story, storeys stories, moustache mustache, moustaches mustaches, moustached mustached,
aluminium aluminum, woollen woolen, woollens woolens, cosy cozy, sulphur sulfur, waggon wagon, waggons wagons,
learnt learned, leant leaned, draught draft, draughts drafts, draughty drafty, furore furor, mum mom, mums moms,
practising practicing, practise practice, practised practiced, gipsy gypsy, gipsies gypsies, nought naught
"""
_WORDS = tuple(re.findall(r"\w+", _PAIRS))
_WHOLE = {_WORDS[at]: _WORDS[at + 1] for at in range(0, len(_WORDS), 2)}


def american_forms(word: str) -> Iterator[str]:
    """Yield what Americans may write for a British word; nothing where its letters hold no difference."""
    whole = _WHOLE.get(word.lower().removesuffix("'s"))
    if whole is not None:
        yield whole
    stem, possessive = (word[:-2], word[-2:]) if word.endswith("'s") else (word, "")
    once = [made for form, american in _FORMS if (made := form.sub(american, stem)) != stem]
    yield from (made + possessive for made in once)
    # "Colourise" differs twice.
    for first in once:
        yield from (
            made + possessive for form, other in _FORMS if (made := form.sub(other, first)) not in (first, stem)
        )
