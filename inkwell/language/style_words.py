"""Lists that style statistics lean on: common words of four languages, filter words, participles, and plain stems.

All written for Inkwell. They say what is common, not what is wrong.
"""

import re
from functools import lru_cache
from typing import Final


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_COMMON: Final = {
    "en": """
        a about above across after again against all almost along already also although always am among an and another
        any anybody anyone anything are aren't around as ask asked at away back be became because become been before
        began behind being below beneath beside between beyond both but by call called came can can't cannot come comes
        coming could couldn't day days did didn't do does doesn't doing done don't door down each either else enough
        even ever every everyone everything eye eyes face far felt few find first for found from front gave get gets
        getting give given go goes going gone good got great had hadn't hand hands has hasn't have haven't having he
        he'd he'll he's head hear heard her here hers herself him himself his how however i i'd i'll i'm i've if in
        into is isn't it it'd it'll it's its itself just keep kept knew know known last least left less let let's like
        little long look looked looking made make man many may me men might mine moment more most mr mrs ms much must my
        myself near never new next no nobody none nor not nothing now of off often oh old on once one only onto or other
        others our ours out over own people perhaps place put quite rather really right room round said same saw say
        says see seem seemed seen shall she she'd she'll she's should shouldn't side since sir so some somebody someone
        something soon still stood such take taken tell than that that's the their theirs them themselves then there
        there's these they they'd they'll they're they've thing things think this those though thought three through
        till time to together told too took toward towards turn turned two under until up upon us very voice want wanted
        was wasn't way we we'd we'll we're we've well went were weren't what when where whether which while who whole
        whom whose why will with within without won't word words would wouldn't year years yes yet you you'd you'll
        you're you've young your yours yourself
    """,
    "de": """
        ab aber acht alle allem allen aller alles als also am an andere anderen anderer anderes ans auch auf aus bei
        beim beide beiden bin bis bist da dabei dadurch dafür dagegen daher dahin damit danach dann daran darauf daraus
        darin darüber darum das dass daß davon davor dazu dein deine deinem deinen deiner dem den denen denn der deren
        des dessen dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch dürfen eben ein eine
        einem einen einer eines einmal er erst es etwa etwas euch euer für fragte gab ganz gar gegen gehen gerade gesagt
        ging gut haben habe hat hatte hatten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer
        in ins ist ja jede jedem jeden jeder jedes jemand jetzt kam kann kein keine keinem keinen keiner kommen konnte
        können lassen ließ mal man mehr mein meine meinem meinen meiner mich mir mit mochte möchte muss musste nach
        neben nein nicht nichts nie niemand noch nun nur ob oben oder ohne recht sagen sagt sagte sah schon sehen sehr
        sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollte sondern sonst stand über um und
        uns unser unter viel viele vom von vor während wann war waren warum was weg weil weiter welche wenn wer werden
        wie wieder will wir wird wirklich wissen wo wohl wollen wollte worden wurde wurden würde zu zum zur zwar zwei
        zwischen
    """,
    "fr": """
        à afin ai ainsi aller allait alors après as assez au aucun aucune aujourd'hui auprès aussi autre autres aux
        avaient avait avant avec avez avoir avons bien bon c'est c'était ça car ce ceci cela celle celles celui cent
        cependant ces cet cette ceux chaque chez chose comme comment contre d'un d'une dans de déjà depuis derrière des
        dès deux devant devait dire disait dit dix donc dont du elle elles en encore enfin entre es est et étaient était
        étant été être eu eut eux faire fait fallait faut femme fois font fut grand homme il ils j'ai j'avais jamais je
        jour jusque l'autre la là laquelle le lequel les leur leurs lorsque lui m ma mais me même mêmes mes mieux moi
        moins mon monsieur n'avait n'est n'était ne ni non nos notre nous on ont ou où oui par parce parfois parmi pas
        pendant personne petit peu peut peut-être plus plusieurs point pour pourquoi pourtant pouvait près presque puis
        qu'elle qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelque quelques qui quoi rien s'il sa sans savait
        se sera ses seul seulement si sien soit son sont sous souvent suis sur ta tant te tel telle temps tes toi ton
        toujours tous tout toute toutes très trois trop tu un une va vers veut vie voilà voir vos votre voulait vous
        vrai vu y yeux
    """,
    "es": """
        a acaso además adonde ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ante antes aquel
        aquella aquellas aquello aquellos aquí así aun aún aunque bajo bien cada casa casi como cómo con conmigo contra
        cosa cosas cual cuál cuando cuándo cuanto dar de debajo decía decir del delante demás dentro desde después
        detrás día dice dijo donde dónde dos durante e el él ella ellas ellos en entonces entre era eran eres es esa
        esas ese eso esos esta está estaba estaban estar estas este esto estos fue fuera fueron gran ha había habían
        haber habría hace hacer hacia hasta hay haya he hecho hombre hoy iba ir jamás la las le les lo los luego más me
        mejor menos mi mí mientras mío mis mismo momento muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no
        nos nosotros nuestra nuestro nunca o ojos os otra otras otro otros para parecía pero poco podía poder por porque
        pues puede pudo que qué quería quien quién quizá quizás sé sea ser si sí sido siempre sin sino sobre solo sólo
        son soy su sus tal también tampoco tan tanto te tenía tener tengo ti tiempo tiene toda todas todavía todo todos
        tras tres tu tú tus un una unas uno unos usted ustedes va vez veces vida vio y ya yo
    """,
}
FILTERS: Final = _listed(
    """
    appeared believed considered decided experienced felt glimpsed guessed heard imagined knew listened looked noticed
    noted observed perceived pondered realised realized recognised recognized remembered saw seemed sensed smelled
    smelt sounded spotted tasted thought touched understood watched wished wondered
    """
)
"""English words that put somebody between the reader and what happens: "she saw the door open"."""
_NO_ADVERBS: Final = _listed(
    """
    ally anomaly apply assembly barfly belly bely billy bully burly butterfly chilly comply costly courtly cowardly
    curly daily deadly dolly dragonfly early elderly emily family fly folly friendly ghastly ghostly gnarly godly goodly
    grizzly heavenly hilly holly holy homely hourly imply italy jelly jolly july kelly kindly kingly leisurely likely
    lily lively lonely lovely lowly manly measly melancholy milly molly monopoly monthly motherly multiply neighbourly
    neighborly nightly only orderly ply polly quarterly rally rely reply saintly sally scholarly seemly shapely shelly
    sickly silly sisterly slovenly sly smelly sparkly spindly stately steely sully supply surly tally timely ugly
    unfriendly unlikely unruly unseemly unsightly weekly wily wobbly womanly woolly worldly wrinkly yearly
    """
)
BE: Final = _listed("am are be been being is was were isn't aren't wasn't weren't i'm you're we're they're")
_PARTICIPLES: Final = _listed(
    """
    awoken beaten bent betrayed bitten blown borne born bought bound bred broken brought built burnt cast caught chosen
    clad cut dealt done drawn driven drunk dug eaten fed felt fought flung forbidden forgiven forgotten forsaken found
    frozen given ground grown heard held hidden hit hung hurt kept knelt known laid led left lent let lit lost made
    meant met mistaken overcome overheard overthrown paid put read ridden rung said seen sent set sewn shaken shed shot
    shown shut slain slung sold sought sown spent spilt split spoken spoilt spread sprung spun stolen stricken struck
    stuck stung sung sunk swept sworn swung taken taught thrown thrust told torn trodden understood undone upset woken
    won worn wound woven wrapped written wrung
    """
)
_NO_PARTICIPLES: Final = _listed(
    "bed red wed led shed sped need indeed seed weed speed hundred kindred wicked naked sacred aged beloved"
)
_STEP: Final = re.compile(r"[aeiouy]")


@lru_cache(maxsize=8)
def common_words(language: str) -> frozenset[str]:
    """Words of a language (a code like "en" or "de-AT") that repeat without an echo; none where there is no list."""
    return frozenset(_COMMON.get(language.lower().replace("_", "-").split("-")[0], "").split())


def is_adverb(word: str) -> bool:
    """Whether an English word is an adverb in -ly."""
    return len(word) > 4 and word.endswith("ly") and word not in _NO_ADVERBS


def is_participle(word: str) -> bool:
    """Whether an English word can be a past participle."""
    return word in _PARTICIPLES or (len(word) > 3 and word.endswith("ed") and word not in _NO_PARTICIPLES)


def stem(word: str, language: str) -> str:
    """Return what a word has in common with its other forms, so that `whisper` and `whispered` are one.

    For English the endings of verbs, plurals and adverbs are taken off and a doubled letter is made one; for German,
    French and Spanish the endings of plurals and cases; otherwise the word stays as it is. It is rough on purpose: two
    words that share a stem sound alike, which is what an echo is.
    """
    if language == "en":
        return _english(word)
    endings = _ENDINGS.get(language)
    found = endings.search(word) if endings else None
    return word[: found.start()] if found and found.start() >= _LEAST else word


_LEAST: Final = 4
"""Letters that a stem must have left."""
_ENDINGS: Final = {
    "de": re.compile(r"(?:ern|em|en|er|es|e|n|s)$"),
    "fr": re.compile(r"(?:es|s|x|e)$"),
    "es": re.compile(r"(?:os|as|es|o|a|e|s)$"),
}


def _english(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    for ending, least in (("ingly", 4), ("edly", 4), ("ing", 3), ("ed", 3), ("ly", 4), ("ness", 4)):
        if word.endswith(ending) and len(word) - len(ending) >= least and _STEP.search(word[: -len(ending)]):
            return _closed(word[: -len(ending)])
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return _closed(word[:-2])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return _closed(word[:-1])
    return _closed(word)


def _closed(base: str) -> str:
    """`stopp` and `stop`, `danc` and `dance`, `carri` and `carry` are one."""
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        base = base[:-1]
    if len(base) > 3 and base.endswith("i"):
        return base[:-1] + "y"
    return base.removesuffix("e") if len(base) > 3 else base
