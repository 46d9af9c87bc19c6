"""Verbs whose subject is a person: as participles before the name, and after a closing quotation mark."""

_TELLING = (
    "söyleyen diyen belirten kaydeden vurgulayan anlatan aktaran bildiren açıklayan hatırlatan anımsatan ifade_eden dile_getiren "
    "konuşan değinen değerlendiren savunan öne_süren iddia_eden eleştiren paylaşan yanıtlayan cevaplayan cevaplandıran soran "
    "isteyen çağıran uyaran kınayan öneren ekleyen tekrarlayan yineleyen temenni_eden dileyen teşekkür_eden işaret_eden "
    "dikkat_çeken altını_çizen yorumlayan duyuran müjdeleyen itiraf_eden reddeden yalanlayan doğrulayan sürdüren bahseden "
    "seslenen yazan gülen ağlayan düşünen inanan umut_eden hisseden bekleyen yöneten oynayan"
)
TELLING = frozenset(word.rpartition("_")[2] for word in _TELLING.split())
"""Folded participles; of those of two words the last one."""

SAYING = (
    "dedi",
    "diye konuş",
    "diye yaz",
    "diye sor",
    "diye ekle",
    "diye seslen",
    "diyor",
    "şeklinde konuş",
    "ifadelerini kullan",
    "ifadesini kullan",
    "ifadelerine yer ver",
    "ifadesine yer ver",
    "sözlerini kullan",
    "yanıtını verdi",
    "cevabını verdi",
    "karşılığını verdi",
    "açıklamasında bulun",
    "açıklamasını yap",
    "değerlendirmesinde bulun",
    "değerlendirmesini yap",
    "görüşünü dile",
    "görüşünü savun",
    "mesajını verdi",
    "çağrısında bulun",
    "uyarısında bulun",
    "yorumunu yap",
    "yorumunda bulun",
)
"""Beginnings of what follows a quotation when somebody has spoken; folded."""
