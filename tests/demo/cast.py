"""Who appears in the demo archive: several hundred invented people, each with an office, in invented towns."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

PLACES = (
    "Akçabel", "Taşlıhisar", "Kuzgunçay", "Ilıcabük", "Irmakönü", "İnceyazı", "Şahinkonak", "Üzümlütepe", "Çamlıbük",
    "Yelkenkaya", "Bozayran", "Kumluçay", "Karaçimen", "Dumanlıtepe", "Mavidere", "Güneyhan", "Turnalıova", "Ceylanbeli",
    "Öksüzdağ", "Gümüşkavak", "Harmanyolu", "Lalebahçe", "Nargözü", "Zeytinardı",
)  # fmt: skip

_WOMEN = (
    "Ayşe", "Nermin", "Zeynep", "Elif", "Şükran", "Gülseren", "İpek", "Işıl", "Ceren", "Derya", "Hatice", "Melike",
    "Perihan", "Sevgi", "Tülay", "Ümran", "Yasemin", "Çiğdem", "Emine", "Feride", "Bahar", "Leyla", "Meryem", "Nazlı",
    "Özlem", "Rukiye", "Selma", "Vildan", "Zehra", "Belgin", "Dilek", "Esra", "Figen", "Gonca", "Hülya", "Jale",
)  # fmt: skip
_MEN = (
    "Ahmet", "Mehmet", "Hasan", "İsmail", "Osman", "Kemal", "Yusuf", "Ali", "Mustafa", "Cemal", "Deniz", "Barış",
    "Erdal", "Faruk", "Gökhan", "Halil", "Ilgaz", "İlhan", "Levent", "Murat", "Necati", "Orhan", "Ömer", "Polat",
    "Recep", "Selim", "Şahin", "Tarık", "Uğur", "Ümit", "Veli", "Yavuz", "Zeki", "Çetin", "Rıza", "Sadık",
)  # fmt: skip
_SURNAMES = (
    "Karaçınar", "Tunçdere", "Yelkovan", "Gündoğusu", "Aksarmaşık", "Bozkıran", "Çakmaktaşı", "Demirkuşak", "Elmasoğlu",
    "Fındıkçı", "Gökbayrak", "Harmancıoğlu", "Irmakçı", "İncesaz", "Kırlangıç", "Lalebakan", "Mavigöz", "Nalbantlar",
    "Oymakbeyi", "Özgünay", "Pınarbaşlı", "Rüzgârlı", "Sazlıkaya", "Şimşekel", "Taşkıran", "Uluışık", "Ünverdi", "Varlıbaş",
    "Yağmurca", "Zeytinci", "Akyelken", "Başpınar", "Ceviztepe", "Çobanyıldızı", "Dağdeviren", "Ekmekçigil", "Fidanboy",
    "Güzelyurtlu", "Hisarlı", "Isparçalı", "İğdeli", "Kervancı", "Lokmacı", "Menekşegil", "Narinoğlu", "Ormanözü", "Ökten",
    "Palamut", "Sarıkamışlı", "Şerbetçi", "Tuzcuoğlu", "Ustabaşı", "Üzümcü", "Yıldızeli", "Zambakçı", "Ayvazlı", "Bulutsuz",
    "Cihanbeyli", "Çelebigil", "Durusoy", "Erguvan", "Gümüşay", "Hızlıada", "İpekyolu", "Kayabeyi", "Lacivert", "Mercan",
)  # fmt: skip
_GUESTS = (
    ("Wanda Quilmore", "Kuzey Limanları Birliği Başkanı"),
    ("Xavier Ostrand", "Avrupa Köprü Mühendisleri Derneği Genel Sekreteri"),
    ("Jean-Luc de Varennes", "Akdeniz Orkestraları Birliği Başkanı"),
    ("Rahim bin Salsabil", "Körfez Balıkçılık Örgütü Sözcüsü"),
    ("Tamara O'Brannick", "Kuzey Denizi Müzeleri Direktörü"),
    ("Quentin Achterberg", "Küresel Tohum Bankası Müdürü"),
)
_OFFICES = (
    "{place} Valisi", "{place} Belediye Başkanı", "{place} Üniversitesi Rektörü", "{place} Ticaret Odası Başkanı",
    "{place} Müzesi Müdürü", "{place} İl Tarım Müdürü", "{place} Limanı Müdürü", "{place} Barosu Başkanı",
    "{place} Milletvekili", "{place} Hastanesi Başhekimi", "{place}spor Teknik Direktörü", "{place} Ziraat Odası Başkanı",
    "{place} Sanayi Odası Başkanı", "{place} Orman Bölge Müdürü", "{place} Kent Konseyi Başkanı",
)  # fmt: skip
_NATIONAL = (
    "Tarım ve Orman Bakanı", "Kültür Bakanı", "Ulaştırma Bakanı", "Enerji Bakanı", "Eğitim Bakanı", "Sağlık Bakanı",
    "Spor Bakanı", "Çevre Bakanı", "Ticaret Bakanı", "İçişleri Bakanı", "Meclis Başkanı", "Meclis Başkanvekili",
)  # fmt: skip


@dataclass(frozen=True)
class Figure:
    """Somebody invented."""

    name: str
    title: str
    place: str
    """Empty for those who appear everywhere."""

    @property
    def surname(self) -> str:
        """What a second mention calls them; a particle belongs to it."""
        return " ".join(self.name.split(" ")[1:])


def make_cast(rng: random.Random) -> tuple[Figure, ...]:
    """Invent everybody: national figures and guests first, then each town's office holders.

    Two pairs share a full name on purpose: in two towns somebody called Ayşe Karaçınar, and somebody called Mehmet Ünverdi.
    """
    names = _unused_names(rng)
    everywhere = [Figure(next(names), title, "") for title in _NATIONAL]
    everywhere += [Figure(name, title, "") for name, title in _GUESTS]
    local = [Figure(next(names), office.format(place=place), place) for place in PLACES for office in _OFFICES]
    for index, name in (
        (3, "Ayşe Karaçınar"),
        (170, "Ayşe Karaçınar"),
        (40, "Mehmet Ünverdi"),
        (251, "Mehmet Ünverdi"),
    ):
        local[index] = Figure(name, local[index].title, local[index].place)
    return (*everywhere, *local)


def _unused_names(rng: random.Random) -> Iterator[str]:
    names = [f"{given} {surname}" for given in (*_WOMEN, *_MEN) for surname in _SURNAMES]
    names.remove("Ayşe Karaçınar")
    names.remove("Mehmet Ünverdi")
    rng.shuffle(names)
    return iter(names)
