"""Words in a clause that show that nothing happens in it, or nothing for a line: figures, habits, questions, how a thing was taken."""

import re

from vakanuvis.language.trees import tree_of

# measured and compared: "yüzde 5 arttı", "geçen yıla göre"
_FIGURES = (
    "sayısı |sayısının |yüzde |ortalama |artışla |düşüşle |milyon |milyar |puan|ton |konut |artış |düşüş |büyüme |azalma |gerileme |yükseliş |"
    "döneme göre |aya göre |yıla göre |haftaya göre |çeyreğe göre |seyir izle|satış gerçekleş|alış gerçekleş|"
    "tahmin|pozitif |negatif |olarak kaydedil|olarak belirlen|olarak hesaplan|yılını doldur|yaşını doldur|yavaşla|hızlan|rakamlara göre|verilere göre|verilerine göre|rakamlarına göre|seviyesin|endeksi |endeksleri |fiyatına "
)
_PRICES = "(?:dolar|lira|sent|euro|avro)[^ ]* (?:çık|kapa|in[dm]|eriş)"
# lasting, habits: "bu yana", "her yıl", "artık"
_SPANS = (
    "her yıl|her sene|her ay|her gün|her hafta|bu yana |beri |yine |artık |hale gel|haline gel|konumuna gel|ağırlık kazan|genellikle |"
    "sık sık |şu ana kadar |bugüne kadar |şimdiye kadar |bugüne dek |şimdiye dek "
)
# asked, conditional, guessed, called for: "hangi", "eğer", "en erken", "çağrısında bulundu"
_OPEN = (
    "eğer |şayet |mı |mi |mu |mü |acaba |hangi |kimi |kimin |kime |nasıl |neden |niçin |niye |kaç |varsay|"
    "halinde |durumunda |takdirde |en erken |en geç |çağrısında |çağrısı yap"
)
# births, statements and what only goes on from the sentence before: "doğumlu", "açıklama yaptı", "böylece"
_STATED = (
    "inşallah|dedi ki |doğumlu|dünyaya gel|böylece |böylelikle |açıklama geldi |açıklama yaptı |açıklamada bulundu "
)
# how a thing was taken, or that something was: "tarihe geçti", "ilgi gördü", "bir gelişme yaşandı"
_EFFECTS = (
    "sürpriz yap|depremiyle sars|sevindir|damga vur|damgasını vur|tarihe geç|dikkat çek|dikkatleri üzerine|ilgi gör|ilgi çek|tepki çek|"
    "tepki gör|tepki topla|gündeme otur|gündeme gel|gündem ol|beğeni topla|alkış al|göz doldur|göz kamaştır|"
    "yankı|karşılık bul|heyecan yarat|ses getir|söz ettir|çığır aç|dönem kapan|sayfa aç|nefes kes|gelişme yaşan|"
    "gelişmeler yaşan|olay yaşan|heyecanı yaşan|rüzgarı es|rüzgârı es|tadını çıkar|günler geçir"
)

_WORDS = tree_of(f"{_FIGURES}|{_SPANS}|{_OPEN}|{_STATED}|{_EFFECTS}".split("|"))
NEVER_IN_CLAUSE = re.compile(f" (?:{_WORDS}|{_PRICES})|%")
"""Searched in a clause with a blank on both sides; a word that ends in a blank here is whole, another may go on."""
