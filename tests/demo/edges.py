"""Articles at the edge of what a page can bear, each invented: a page must stay whole and within its budget."""

from collections.abc import Sequence

from tests.demo.cast import Figure

_ORDINARY = "Akçabel Valisi Nermin Yelkovan, 12 Mart'ta açılan çarşıyı gezdi."


def edge_articles(cast: Sequence[Figure]) -> dict[str, bytes]:
    """Return file name → content, for the folder articles/kenar/."""
    texts = {
        "baslik-400.md": _markdown("Uzun bir başlık " * 25, _ORDINARY),
        "basliksiz.md": "---\ndate: 2024-03-13\n---\n\n" + _ORDINARY + "\n",
        "uzun-sozcuk.txt": _wire("2024-03-13", f"Akçabel'de {'uzun' * 50} adlı bir köy bulundu."),
        "uc-yuz-kisi.txt": _wire("2024-03-13", *_crowd(cast[:300])),
        "sagdan-sola.txt": _wire("2024-03-13", "قال رئيس البلدية إن الجسر سيفتح قريبا.", _ORDINARY),
        "betik.txt": _wire("2024-03-13", "<script>alert('merhaba')</script> & <b>kalın</b> \"<img src=x onerror=alert(1)>\" dedi."),
        "betik-markdown.md": _markdown('<script>alert(1)</script> & "tırnak"', "<script>alert(1)</script>\n\n" + _ORDINARY),
        "yalniz-bicim.md": _markdown("Yalnızca biçim", _MARKUP),
        "yuz-ifadeleri.txt": _wire("2024-03-13", "🎉🎉🎉 Çarşı açıldı 👩‍👩‍👧‍👦! 🇹🇷", _ORDINARY),
        "malazgirt.txt": _wire("1071-08-26", "Ova 26 Ağustos 1071'de bir savaşa sahne oldu."),
        "gelecek.txt": _wire("2099-12-31", "Köprünün yüzüncü yılı 31 Aralık 2099'da kutlanacak."),
        "tek-sozcuk.txt": _wire("2024-03-13", "Açıldı."),
        "bir-satir.txt": _wire("2024-03-13", " ".join([_ORDINARY] * 150)),
    }  # fmt: skip
    contents = {name: text.encode() for name, text in texts.items()}
    contents["bom-crlf.txt"] = (
        b"\xef\xbb\xbf" + _wire("2024-03-13", _ORDINARY, "İkinci\u00a0paragraf.").replace("\n", "\r\n").encode()
    )
    return contents


def _wire(day: str, *paragraphs: str) -> str:
    return f" date {day} " + "\n\n".join(paragraphs) + "\n"


def _markdown(headline: str, body: str) -> str:
    quoted = headline.strip().replace('"', '\\"')
    return f'---\ntitle: "{quoted}"\ndate: 2024-03-13\n---\n\n{body}\n'


def _crowd(figures: Sequence[Figure]) -> list[str]:
    """Name each figure once, a hundred in a sentence."""
    hundreds = (figures[start : start + 100] for start in range(0, len(figures), 100))
    return [f"Törene {', '.join(figure.name for figure in hundred)} katıldı." for hundred in hundreds]


_MARKUP = """\
## Başlık

- bir
    - iki
        1. üç

> Alıntı içinde
>
> > alıntı

| Yer | Sayı |
|---|---:|
| Akçabel | 12 |
| Taşlıhisar | 7 |

```
kod < & >
```

*Eğik*, **kalın**, ~~üstü çizili~~, `kod`, [bağlantı](https://example.org/), [kötü bağlantı](javascript:alert(1)).

---
"""
