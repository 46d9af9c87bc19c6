"""The few noun forms that word lists need: plural and possessive, by vowel harmony."""

BACK = "aıouâû"
"""Vowels after which suffixes have a and ı or u."""
VOWELS = "aeıioöuüâîû"
"""All vowels."""
_ROUND = "oöuüû"
_FRONT_LOANS = (  # their last vowel is back and their suffixes are front: festivaller, protokolü, kalbi
    "festival bienal katedral santral final yarıfinal general orgeneral korgeneral tümgeneral tuğgeneral amiral oramiral",
    "koramiral tümamiral tuğamiral mareşal kardinal ihtimal hayal hal ihmal istiklal helal sinyal ideal protokol petrol",
    "kontrol rol gol alkol sembol idol metropol usul kabul mahsul meşgul mesul dikkat harf kalp şefkat cemaat",
    "hakikat seyahat kanaat menfaat itaat nasihat",
)
_FRONT = frozenset(" ".join(_FRONT_LOANS).split())
_FRONTED = {"a": "e", "o": "ö", "u": "ü"}
_SOFT = {"k": "ğ", "ç": "c", "p": "b"}


def plural_of(noun: str) -> str:
    """Return the plural of a folded noun.

    >>> plural_of("vali"), plural_of("bakan")
    ('valiler', 'bakanlar')
    """
    return noun + ("lar" if last_vowel(noun) in BACK else "ler")


def possessive_of(noun: str) -> str:
    """Return a folded noun with the possessive suffix of the third person.

    >>> possessive_of("bakan"), possessive_of("sözcü"), possessive_of("sokak"), possessive_of("elçi")
    ('bakanı', 'sözcüsü', 'sokağı', 'elçisi')
    """
    vowel = last_vowel(noun)
    suffix = {(True, False): "ı", (True, True): "u", (False, False): "i", (False, True): "ü"}[
        vowel in BACK, vowel in _ROUND
    ]
    if noun[-1] in VOWELS:
        return f"{noun}s{suffix}"
    long = sum(letter in VOWELS for letter in noun) > 1
    return (noun[:-1] + _SOFT[noun[-1]] if long and noun[-1] in _SOFT else noun) + suffix


def last_vowel(noun: str) -> str:
    """Return the last vowel of a folded word that has one, as its suffixes take it.

    >>> last_vowel("sanat"), last_vowel("festival")
    ('a', 'e')
    """
    vowel = next(letter for letter in reversed(noun) if letter in VOWELS)
    return _FRONTED[vowel] if noun in _FRONT else vowel
