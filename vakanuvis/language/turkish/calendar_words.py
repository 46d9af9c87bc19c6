"""Words of the Turkish calendar, and the notation that its rules are written in.

A rule's pattern is a regular expression on folded text with these letters of its own:

    A a, e · U ı, i, u, ü · D d, t     the vowels and consonants that harmony changes: "DA" is da, de, ta, te
    '                                  any apostrophe
    a blank                            white space; " ?" where it may be missing
    <day> <month> <year> …             the pieces below

Göksel and Kerslake, *Turkish: A Comprehensive Grammar*, § 8.1 has the cases, § 16.4 adverbials of time.
"""

import re

MONTHS = ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık")
WEEKDAYS = ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar")
SEASONS = {"ilkbahar": 21, "bahar": 21, "yaz": 22, "sonbahar": 23, "güz": 23, "kış": 24}
ORDINALS = {"ilk": 1, "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4}
NUMBERS = {
    "bir": 1,
    "iki": 2,
    "üç": 3,
    "dört": 4,
    "beş": 5,
    "altı": 6,
    "yedi": 7,
    "sekiz": 8,
    "dokuz": 9,
    "on": 10,
    "on bir": 11,
    "on iki": 12,
    "on beş": 15,
    "yirmi": 20,
    "otuz": 30,
    "kırk": 40,
    "elli": 50,
}
TENS = {
    "yirmili": 20,
    "otuzlu": 30,
    "kırklı": 40,
    "ellili": 50,
    "altmışlı": 60,
    "yetmişli": 70,
    "seksenli": 80,
    "doksanlı": 90,
}
THIS, LAST, NEXT = (
    ("bu", "içinde bulunduğumuz"),
    ("geçen", "geçtiğimiz", "geride bıraktığımız"),
    ("gelecek", "önümüzdeki"),
)

_MONTH = "ocak|ocağ|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|aralığ"
_PIECES = {
    "day": r"(?:0?[1-9]|[12]\d|3[01])(?!\d)",
    "year": r"(?:1\d{3}|20\d\d)(?!\d|[.,:]\d)",
    # after a number or a year any case may hang on the month itself: "3 haziranda", "16 Hazirana", "12 Ocak"
    "case": r"(?:U(?:nDAn?|nA|nUn)|n?Un|DA(?:n|ki)?|[yn]?A|y?U|y?lA|ki)?\b",
    "bare month": f"(?:{_MONTH})",
    "weekday": "(?:pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar)",
    "season": "(?:ilkbahar|sonbahar|bahar|yaz|kış|güz)",
    "number": r"(?:\d{1,3}|on bir|on iki|on beş|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli)",
    "dash": "(?: ?[-–—] ?)",
    "suffix": r"(?: ?'[^\W\d_]+)",
    # after the possessive of a noun that a time belongs to: "yılı[nda]", "ayı[ndan]", "günü"
    "of it": r"(?:n?(?:DA(?:n|ki(?:l[ae]r[^\W\d_]*)?|yd[ıi])?|A|Un|U)|yl[ae]|kU)?(?![^\W\d_])",
    # an edge of a month: "ayı [sonunda]", "ekim [ortalarında]", "ayının [ilk haftasında]"
    "edge": "(?: (?:(?:son|orta|baş)(?:u|ı|sı|ları)|(?:ilk|son|ikinci|üçüncü|dördüncü) (?:hafta|yarı|gün)(?:sı|ü|l[ae]ri))"
    r"(?:n?(?:DA(?:n|ki)?|A|Un))?(?![^\W\d_]))",
    "letters": r"[^\W\d_]*",
}


def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in the notation of this file; a piece gets the name that follows its colon.

    >>> phrase("<day:d> <month:m>'DA").match("12 ocak’ta")["m"]
    'ocak'
    """
    pattern = re.sub(r"(?<!\?P)<month(:\w+)?>", r"<bare month\1><case>", pattern)
    pattern = _PIECE.sub(lambda piece: _named(_PIECES[piece["piece"]], piece["name"]), pattern)
    pattern = _HARMONY.sub(lambda letter: {"A": "[ae]", "U": "[ıiuü]", "D": "[dt]"}[letter[0]], pattern)
    return re.compile(pattern.replace("'", "['’‘`´\x92]").replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}"))


_PIECE = re.compile(r"(?<!\?P)<(?P<piece>[a-z ]+)(?::(?P<name>\w+))?>")  # <day>, <bare month:first>; not (?P<day>
_HARMONY = re.compile(r"(?<!\\)[AUD]")  # A in "DA"; not the D of \D


def _named(pattern: str, name: str | None) -> str:
    return pattern if name is None else f"(?P<{name}>{pattern})"


_MONTH_BY_LETTERS = {month[:3]: number for number, month in enumerate(MONTHS, start=1)}


def month_of(word: str) -> int:
    """Return the number of a month by its folded name, whatever hangs on it: “ağustosta” → 8."""
    return _MONTH_BY_LETTERS[word[:3]]


def weekday_of(word: str) -> int:
    """Return the number of a weekday by its folded name, Monday 0; what hangs on it doesn't matter."""
    longest_first = sorted(range(7), key=lambda number: -len(WEEKDAYS[number]))
    return next(number for number in longest_first if word.startswith(WEEKDAYS[number]))


def number_of(word: str) -> int:
    """Return a number written in digits or as a word."""
    return int(word) if word.isdigit() else NUMBERS[" ".join(word.split())]


def word_before(text: str, position: int) -> str:
    """Return the word before `position`, with the mark that ends it; empty at the start of a line or after two lines."""
    line = text[max(0, position - 40) : position].rsplit("\n", 1)[-1].split()
    return line[-1] if line else ""
