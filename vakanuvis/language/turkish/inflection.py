"""The few noun forms that word lists need: plural and possessive, by vowel harmony."""

_BACK, _ROUND = "aıouâû", "oöuüû"
_VOWELS = "aeıioöuüâîû"
_SOFT = {"k": "ğ", "ç": "c", "p": "b"}


def plural_of(noun: str) -> str:
    """Return the plural of a folded noun.

    >>> plural_of("vali"), plural_of("bakan")
    ('valiler', 'bakanlar')
    """
    return noun + ("lar" if _last_vowel(noun) in _BACK else "ler")


def possessive_of(noun: str) -> str:
    """Return a folded noun with the possessive suffix of the third person.

    >>> possessive_of("bakan"), possessive_of("sözcü"), possessive_of("sokak"), possessive_of("elçi")
    ('bakanı', 'sözcüsü', 'sokağı', 'elçisi')
    """
    vowel = _last_vowel(noun)
    suffix = {(True, False): "ı", (True, True): "u", (False, False): "i", (False, True): "ü"}[
        vowel in _BACK, vowel in _ROUND
    ]
    if noun[-1] in _VOWELS:
        return f"{noun}s{suffix}"
    long = sum(letter in _VOWELS for letter in noun) > 1
    return (noun[:-1] + _SOFT[noun[-1]] if long and noun[-1] in _SOFT else noun) + suffix


def _last_vowel(noun: str) -> str:
    return next(letter for letter in reversed(noun) if letter in _VOWELS)
