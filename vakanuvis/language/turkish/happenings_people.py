"""What stands beside a name in a line: a participle that only people bear, and what is called after somebody."""

import re

from vakanuvis.language.turkish.calendar_words import phrase

# "gelen Yılmaz", "hayatını kaybeden Yılmaz", "gözaltına alınan Yılmaz"; things are opened, founded, held
OF_PEOPLE = re.compile(
    "(?:(?<!meydana )(?<!gündeme )(?<!dile )(?<!dünyaya )(?<!başına )gel|gid|dön|kaç|ayrıl|katıl|tutukla|atan|seçil|öldürül|yaralan|vurul"
    "|evlen|boşan|görüş|buluş|imzala|ağırla|(?<=hayatını )kaybed|(?<=yaşamını )yitir|(?<=canını )yitir|(?<=gözaltına )alın"
    "|(?<=serbest )bırakıl|(?<=göreve )başla|(?<=istifa )ed|(?<=vefat )ed|(?<=ziyaret )ed|(?<=teslim )ol)[^\\W\\d_]*?(?:[ae]n|[ae]c[ae]k)(?![^\\W\\d_])"
)
OF_A_NAME = phrase(
    " (?:(?:dava|sergi|müze|kupa|turnuva|cadde|lise|üniversite|hastane|vaka|soruşturma|dosya|fırtına|kasırga|yasa|marka)s[ıiuü]"
    "|teleskob[ıu]|cinayeti|söylenti(?:si|leri)|filmi|vakf[ıi]|ödülü|stad[ıi]|park[ıi]|sokağı|bulvarı|okulu|köprüsü|skandalı|formülü"
    "|belgeseli|romanı|albümü|konseri)[^\\W\\d_]*(?![^\\W\\d_])"
)
BEFORE_NAMES = phrase("(?:(?:eski|ünlü|yeni|genç|dönemin|\\d+ yaşındaki|\\d+ yaşında|olan) )*")
OWNED_TITLE = re.compile("(?:[A-ZÇĞİÖŞÜ]+['’]s[ıiuü]|[a-zçğıöşüâîû]+[ıiuü])(?= )(?<!li)(?<!lı)(?<!lü)(?<!lu)")
