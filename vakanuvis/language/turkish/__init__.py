"""Turkish: all that the program knows of it, and nothing else."""

from vakanuvis.language.base import Language
from vakanuvis.language.turkish.alphabet import ALPHABET
from vakanuvis.language.turkish.calendar import CALENDAR
from vakanuvis.language.turkish.happenings import HAPPENINGS
from vakanuvis.language.turkish.naming import NAMING
from vakanuvis.language.turkish.speech import SPEECH
from vakanuvis.language.turkish.spellings import SPELLING

TURKISH = Language(
    code="tr",
    alphabet=ALPHABET,
    abbreviations=frozenset(
        # after these a full stop ends no sentence
        "Dr Prof Doç Yrd Yard Av Op Opr Opt Uzm Dt Ecz Öğr Gör Arş Müh Gen Korg Tuğg Tümg Org Alb Yb Bnb Yzb Ütğm Tğm Sn Hz St Mr Mrs "  # noqa: SIM905  # seventy words read better as lines
        "Ms Jr Sr vb vs vd bkz Bkz Cad Sok Mah Bul Apt No no Nr Tel s sy çev haz yay Ltd Şti A.Ş AŞ Inc Co yy M.Ö M.S Ö S "
        "age örn Örn yak".split()
    ),
    spelling=SPELLING,
    naming=NAMING,
    speech=SPEECH,
    calendar=CALENDAR,
    happenings=HAPPENINGS,
)
