"""A small archive of invented people, arranged: a plan for every kind of page, and what the plans show."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b

from tests.render.samples import facts, record, settings, words
from vakanuvis.arrange import arrange_archive, plan_pages
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.pages import Link, Page, PagePlan, PlainPage
from vakanuvis.model.record import Record
from vakanuvis.model.settings import Settings
from vakanuvis.model.structs import replace
from vakanuvis.render import Renderer
from vakanuvis.understand.headlines_nameless import nameless_headline_of
from vakanuvis.understand.records import extract_of, summary_of

AYSE, MERT, NUR = "Ayşe Yıldızlı", "Mert Kocaçınar", "Nur Gölbaşılı"

BRIDGE = record(
    f"Belediye Başkanı {AYSE}, yeni köprünün 12 Mart 2025 günü açılacağını duyurdu.\n\n"
    f"{AYSE}, “Bu köprü iki yakayı birleştirecek, çocuklarımız okula yürüyerek gidecek.” dedi. "
    f"{MERT} ise “Bütçe şeffaf değil.” diye karşılık verdi.\n\n"
    "## “Bütçe şeffaf değil”\n\n"
    f"{MERT}, 2024 yılında da benzer bir uyarı yapmıştı. “Rakamları göreceğiz. Sonra konuşacağız.”\n\n"
    "- birinci madde\n\n- ikinci madde\n\n"
    "> Bir alıntı bloku\n\n"
    "| Yıl | Bütçe\n\n| 2024 | 12\n\n"
    f"Toplantıya {NUR} de katıldı; karar 25–27 Haziran 2025 arasında verilecek.",
    people=(AYSE, MERT, NUR),
    speakers=(AYSE, MERT, None, None),
    times={"12 Mart 2025": "2025-03-12", "2024 yılında": "2024", "25–27 Haziran 2025": "2025-06-25/2025-06-27"},
    events=("12 Mart 2025", "25–27 Haziran 2025", "2024 yılında"),
    id="2025/2025-02-01-kopru.txt",
    headline="Köprü mart ayında açılıyor",
    published=date(2025, 2, 1),
    publisher="Kıyı Postası",
    byline="Ece Yazıcı",
    url="https://example.org/kopru?a=1&b=2",
    related=("Başka bir haberin başlığı",),
)
HOSTILE = record(
    "<script>alert(1)</script> & <b>kalın</b>\x07 \"tırnak\" 'kesme' {{ 7 * 7 }} ]]> --> </body>\n\n"
    f"{AYSE} <i>eğik</i> “</q><script>x</script>” dedi. 3 Nisan 2025 günü.",
    people=(AYSE,),
    speakers=(AYSE,),
    times={"3 Nisan 2025": "2025-04-03"},
    events=("3 Nisan 2025",),
    id="2025/2025-04-02-dusmanca.md",
    headline='</title><script>alert("başlık")</script>',
    published=date(2025, 4, 2),
    publisher='Yayın "evi" <x>',
    byline="O'Hara & <oğulları>",
    keywords=("<a>", "b"),
)
PLAIN = record(
    f"{AYSE} ve {MERT} yine aynı masadaydı.",
    people=(AYSE, MERT),
    id="2026/2026-01-05-masa.txt",
    headline=None,
    published=date(2026, 1, 5),
)
WITHDRAWN = replace(
    record("Bu metin görünmemeli.", id="2026/2026-01-06-geri.txt", published=date(2026, 1, 6)),
    withdrawn="Yanlıştı <b>çok</b>.",
)
REGISTER = (
    RegisterEntry(
        "ayse-yildizli",
        "people/ayse-yildizli.md",
        AYSE,
        role="Başkan",
        wikidata="Q1",
        biography="# Kısa\n\nBir *yaşam*.",
    ),
)
OWN_PAGES = (("kunye.html", PlainPage("Künye", "# Giriş\n\n[İletişim](iletisim.md) <b>ham</b>", "tr")),)


@dataclass(frozen=True)
class Rendering:
    """An arranged archive with its renderer."""

    plans: dict[str, PagePlan]
    renderer: Renderer

    def page(self, address: str) -> str:
        return self.renderer.render_page(self.plans[address]).content.decode()

    def pages(self) -> Iterator[Page]:
        return (self.renderer.render_page(plan) for plan in self.plans.values())


@cache
def small_archive(
    language: str = "tr", publish: str = "full", base_url: str = "https://example.org/repo/"
) -> Rendering:
    """Arrange the records above and set a renderer up."""
    return arranged(
        (BRIDGE, HOSTILE, PLAIN, WITHDRAWN), settings(language=language, publish=publish, base_url=base_url)
    )


def arranged(records: tuple[Record, ...], chosen: Settings) -> Rendering:
    by_id = {made.article.id: made for made in records}
    extracts = {id_: extract_of(made, TURKISH) for id_, made in by_id.items()}
    summaries = [
        summary_of(made, extracts[id_], blake2b(repr(made).encode()).hexdigest(), TURKISH)
        for id_, made in by_id.items()
    ]
    archive = arrange_archive(
        summaries,
        REGISTER,
        {},
        chosen,
        TURKISH,
        words(chosen.language),
        lambda id_: nameless_headline_of(by_id[id_], TURKISH),
        _ignore,
    )
    known = facts(language=chosen.language, base_url=chosen.base_url, pages=(Link("Künye", "kunye.html"),))
    renderer = Renderer(chosen, known, words(chosen.language), TURKISH, by_id.__getitem__, extracts.__getitem__)
    return Rendering({plan.address: plan for plan in plan_pages(archive, chosen, OWN_PAGES, TURKISH)}, renderer)


def _ignore(_: Diagnostic) -> None:
    """What arranging reports is not looked at here."""
