"""Case endings for invented proper names, with vowel harmony: Akçabel → Akçabel’in, Yelkenkaya → Yelkenkaya’nın."""

_VOWELS = "aıoueiöü"
_HARMONY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_HARD = "fstkçşhp"


def of(name: str) -> str:
    """Return the genitive."""
    return f"{name}'{'n' if _ends_in_vowel(name) else ''}{_close(name)}n"


def to(name: str) -> str:
    """Return the dative."""
    return f"{name}'{'y' if _ends_in_vowel(name) else ''}{_open(name)}"


def at(name: str) -> str:
    """Return the locative."""
    return f"{name}'{'t' if _last(name) in _HARD else 'd'}{_open(name)}"


def from_(name: str) -> str:
    """Return the ablative."""
    return f"{at(name)}n"


def object_of(name: str) -> str:
    """Return the accusative."""
    return f"{name}'{'y' if _ends_in_vowel(name) else ''}{_close(name)}"


def _last(name: str) -> str:
    return name[-1]


def _ends_in_vowel(name: str) -> bool:
    return _last(name) in _VOWELS


def _last_vowel(name: str) -> str:
    spelled = name.replace("I", "ı").replace("İ", "i").lower().replace("â", "a")
    return next((letter for letter in reversed(spelled) if letter in _VOWELS), "e")


def _close(name: str) -> str:
    return _HARMONY[_last_vowel(name)]


def _open(name: str) -> str:
    return "a" if _last_vowel(name) in "aıou" else "e"
