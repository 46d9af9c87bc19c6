"""A headline that the program made itself named people whom the register hides, in every index, feed and export."""

import pytest

from tests.arrange.builders import arrange, candidate, entry, summary
from tests.conftest import Built, run_build
from tests.pipeline.small_site import write
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Severity
from vakanuvis.model.findings import Certainty
from vakanuvis.model.structs import replace

HIDDEN = entry("gokce-akdal", "Gökçe Akdal", hidden=True)
SAID = ' date 2025-03-12 Üzümlütepe Valisi Selim Gündoğusu, "Yolumuz kısalacak, buna hep birlikte seviniyoruz." dedi.\n'
AFTER = "\nYeni köprü haziran ayında trafiğe açılacak. Köprü 300 metre uzunluğunda.\n"
CAPITALS = " date 2025-03-14 SELİM GÜNDOĞUSU'NDAN KÖPRÜ İÇİN SÖZ\n\nVali Selim Gündoğusu bugün köprüyü gezdi.\n"
REGISTER = "---\nname: Selim Gündoğusu\nhidden: true\n---\n"
OTHER = ' date 2025-03-15 Akçabel Valisi Nermin Yelkovan, "Köprüyü haziranda açacağız." dedi. Törene Selim Gündoğusu da geldi.\n'


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("hidden")
    write(folder / "site" / "articles" / "alti.txt", SAID + AFTER)
    write(folder / "site" / "articles" / "yalniz.txt", SAID)
    write(folder / "site" / "articles" / "buyuk.txt", CAPITALS)
    write(folder / "site" / "articles" / "baska.txt", OTHER)
    write(folder / "site" / "people" / "selim-gundogusu.md", REGISTER)
    made, code = run_build(folder / "site", folder, "--jobs", "1")
    assert code == 0
    return made


def test_no_page_but_the_article_s_own_text_names_them(built: Built) -> None:
    own = {f"haber/{name}.{ending}" for name in ("alti", "yalniz", "buyuk", "baska") for ending in ("html", "txt")}
    naming = {
        address for address in built.addresses("*.*") if "gündoğusu" in built.read(address).replace("I", "ı").lower()
    }
    assert naming <= own
    for address in sorted(own & naming):
        head, _, _ = built.read(address).partition("</head>")
        assert address.endswith(".txt") or "ündoğusu" not in head


def test_what_stands_in_its_place(built: Built) -> None:
    assert "Yeni köprü haziran ayında trafiğe açılacak</h1>" in built.read("haber/alti.html")
    assert "12 Mart 2025 tarihli haber</h1>" in built.read("haber/yalniz.html")
    assert 'Yelkovan: "Köprüyü haziranda açacağız"</h1>' in built.read("haber/baska.html").replace("&#34;", '"')
    assert "Başlık, metnin kendi sözlerinden kuruldu." in built.read("haber/alti.html")
    assert "Başlık, metnin kendi sözlerinden kuruldu." not in built.read("haber/yalniz.html")


def test_no_warning_is_needed(built: Built) -> None:
    assert "uyarı" not in built.said
    assert "articles/yalniz.txt: not: Metinden, kütükte gizlenen bir kişiyi anmayan başlık çıkmıyor" in built.said


def headline_of(archive: Archive) -> str:
    return archive.articles[0].headline


def test_a_given_headline_stands_and_is_reported() -> None:
    given = replace(summary("a.txt", "Gökçe Akdal", headline="Akdal bitirdi"), headline_made=False)
    archive, said = arrange([given], [HIDDEN])
    assert headline_of(archive) == "Akdal bitirdi"
    assert [(d.path, d.code, d.severity) for d in said] == [
        ("articles/a.txt", "headline-names-hidden", Severity.WARNING)
    ]


def test_a_made_headline_that_names_nobody_hidden_stands() -> None:
    made = summary("a.txt", "Gökçe Akdal", headline="Köprü açıldı")
    assert headline_of(arrange([made], [HIDDEN], nameless="Yol bitti")[0]) == "Köprü açıldı"


@pytest.mark.parametrize("headline", ['Akdal: "Bitirdik"', "AKDAL BİTİRDİ", "akdal'dan açıklama", "Akdala ödül"])
def test_however_it_is_written(headline: str) -> None:
    made = summary("a.txt", "Gökçe Akdal", headline=headline)
    assert headline_of(arrange([made], [HIDDEN], nameless="Yol bitti")[0]) == "Yol bitti"


def test_also_where_the_rules_saw_nobody_named() -> None:
    made = summary("a.txt", headline="Gökçe Akdal anıldı")
    assert headline_of(arrange([made], [HIDDEN], nameless="Tören yapıldı")[0]) == "Tören yapıldı"


def test_also_where_a_surname_stays_open_between_them_and_somebody_else() -> None:
    made = summary("a.txt", candidate("Akdal", certainty=Certainty.LIKELY), headline='Akdal: "Bitirdik"')
    others = summary("b.txt", "Gökçe Akdal"), summary("c.txt", "Sezai Akdal")
    archive, _ = arrange([made, *others], [HIDDEN], nameless="Yol bitti")
    assert next(article.headline for article in archive.articles if article.id == "a.txt") == "Yol bitti"


def test_also_where_it_is_in_doubt_whether_it_is_a_name() -> None:
    doubtful = candidate("Akdal", certainty=Certainty.DOUBTFUL)
    made = [summary(f"{place}.txt", doubtful, headline="Akdal yolu açıldı") for place in range(4)]
    archive, _ = arrange([*made, summary("b.txt", "Gökçe Akdal")], [HIDDEN], nameless="Yol bitti")
    assert archive.decisions["0.txt"] == ("doubtful",)
    assert [article.headline for article in archive.articles if article.id != "b.txt"] == ["Yol bitti"] * 4


def test_the_other_headline_is_looked_at_too() -> None:
    made = summary("a.txt", "Gökçe Akdal", headline='Akdal: "Bitirdik"')
    archive, said = arrange([made], [HIDDEN], nameless="Akdal yolu bitti")
    assert headline_of(archive) == "1 Mart 2025 tarihli haber"
    assert [d.code for d in said] == ["headline-none"]
