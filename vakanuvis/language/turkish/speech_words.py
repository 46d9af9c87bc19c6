"""Words of saying: closed classes of the language, folded.

Verbs stand as stems (the last consonant in both shapes where it softens: et, ed), nouns without their possessive suffix.
"""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SAYING_VERBS = _words(
    # verbs whose object or manner may be somebody's words
    "konuş söyle kaydet kayded belirt vurgula anlat aktar açıkla ekle sor yanıtla cevapla sürdür bildir hatırlat anımsat "
    "değerlendir savun seslen uyar özetle yaz haykır bağır eleştir tekrarla yinele duyur paylaş müjdele yakın çıkış "
    "fısılda mırılda yorumla noktala öner dillendir yalanla doğrula reddet redded bahset bahsed söyleş buyur "
    "şikayetlen dertlen sitemlen öfkelen sızlan övün gürle kükre takıl"
)

SAYING_PHRASES = (
    # (words before the verb, stems of the verb)
    (
        "ifade iddia devam itiraf ilan rica tehdit şikayet sitem isyan itiraz talep teşekkür temenni umut dua beddua işaret",
        "et ed eyle",
    ),
    (
        "söz beyan deklare not ısrar espri hitap ima telkin tavsiye tembih taahhüt vaat vaad feryat alay",
        "et ed eyle",
    ),
    ("dile gündeme", "getir"),
    ("öne ileri", "sür"),
    ("ortaya", "koy"),
    ("altını", "çiz"),
    ("dikkat dikkati dikkatleri", "çek"),
    ("not kayıt", "düş"),
    (
        "söz yanıt cevap karşılık mesaj bilgi bilgiler güvence müjde talimat örnek ders öğüt gözdağı demeç brifing",
        "ver",
    ),
    ("çağrıda açıklamada açıklamalarda değerlendirmede değerlendirmelerde uyarıda temennide tespitte iddiada", "bulun"),
    ("çağrı açıklama uyarı yorum değerlendirme çıkış espri şaka benzetme konuşma vurgu savunma gönderme", "yap"),
    ("tepki", "göster ver"),
    ("görüş kanaat", "bildir belirt paylaş açıkla"),
    ("yer", "ver"),
    ("söze", "başla gir"),
)

REPORTING_NOUNS = _words(
    # nouns that somebody's words may stand before as a compound: “"…" [ifadesini]”
    "ifade söz cümle açıklama değerlendirme yanıt cevap cevab karşılık karşılığ görüş çağrı uyarı mesaj tepki yorum öneri "
    "eleştiri savunma itiraf iddia tespit vurgu not temenni dilek dileğ paylaşım teşekkür tehdit tehdid müjde beyan "
    "benzetme talep taleb teklif itiraz hatırlatma gönderme bilgi düşünce kanaat inanç inanc beklenti umut umud endişe "
    "kaygı sitem serzeniş espri çıkış haykırış tavsiye telkin güvence söylem tez sav ithaf öngörü tahmin ayrıntı "
    "ihbar demeç paylaşma konuşma suçlama yakınma isyan feryat feryad şikayet taahhüt taahhüd vaat vaad tweet talimat emir emr şaka anons kehanet ihtar rica vasiyet itham yemin tarif"
)

QUESTION_NOUNS = ("soru", "sual")

LIGHT_VERBS = _words(
    # verbs that with a reporting noun mean no more than “to say”
    "kullan yap ver paylaş ilet aktar yönelt sürdür ekle gönder yayımla yayınla savun kaydet kayded yükselt göster düş "
    "yinele tekrarla vurgula dillendir belirt bildir açıkla anlat sırala yaz söyle seslendir kur getir savur koy at"
)

LIGHT_PHRASES = (("dile", "getir"), ("sarf", "et ed"), ("öne ileri", "sür"), ("ortaya", "koy at"), ("ifade", "et ed"))

NAMING_VERBS = _words("nitelendir nitele tanımla adlandır isimlendir an anıl bilin çağır tanıt geç")
"""After “diye” and “şeklinde” these give a term, not somebody's words."""

MANNERS = _words("şeklinde biçiminde tarzında yönünde minvalinde anlamında mealinde mahiyetinde doğrultusunda")

POINTERS = frozenset(_words("şunları şunlar şöyle şu şunu aşağıdaki"))
"""Words that point to what follows a colon."""

SPOKEN_WORKS = _words(
    # what somebody says or writes as a whole: “konuşmasında, …”
    "söz konuşma açıklama mesaj değerlendirme ifade paylaşım yanıt cevab demeç demec mektub tweet yazı röportaj söyleşi "
    "önerge dilekçe"
)

GROUPS = _words(
    # stems of nouns for people and bodies that may be the subject of a verb of saying
    "yetkili sözcü uzman bakanlı[kğ] kurum kurul kaynak kaynağ polis tanı[kğ] vatandaş avukat vekil başkan müdür bakan doktor "
    "profesör öğretmen öğrenci işçi köylü esnaf yolcu sürücü kadın adam erkek kız oğlan çocu[kğ] genç yaşlı baba anne eş "
    "kardeş abla ağabey dede nine komşu arkadaş parti hükümet muhalefet belediye valili[kğ] kaymakamlı[kğ] mahkeme savcı hakim yargıç dernek "
    "derneğ vakıf vakf sendika oda birli[kğ] federasyon konfederasyon şirket banka gazete ajans televizyon kanal dergi site "
    "taraftar kalabalı[kğ] seyirci izleyici katılımcı protestocu gösterici oğl oğul danışman yardımcı temsilci menajer muhabir yazar gazeteci editör yorumcu teknik antrenör oyuncu futbolcu takım kulüp kulüb yönetim yönetici lider ülke "
    "devlet ordu komutan asker emniyet jandarma örgüt üye milletvekil aday seçmen halk kişi kimse biri bazı herkes o onlar"
)

POSTPOSITIONS = _words(
    # after these a name without a case suffix is no subject
    "gibi için kadar ile arasında arasındaki arasından hakkında tarafından adına üzerine ilgili dahil hariç dışında sayesinde "
    "yüzünden imzalı vari benzeri soyadlı nedeniyle sebebiyle konusunda aleyhine lehine yerine onuruna anısına"
)

COMPOUND_HEADS = _words(
    # stems of nouns that make a compound with a person's name: “Yılmaz hükümeti”
    "hükümet yönetim aile çift kabine cinayet dava dönem rejim plan yasa doktrin vakf iktidar ekib yandaş karşıt taraftar "
    "başkanlığ liderliğ önderliğ zaman sonras önces imza yanl miras dosya olayı olaylar suikast fotoğraf heykel ad isim transfer"
)

NAME_ADJECTIVES = _words("adlı isimli başlıklı temalı konulu adındaki ismindeki")
"""Words between a quoted name and the thing that bears it."""

NAME_HEADS = _words(
    # stems of nouns for what bears a quoted name: a work, a meeting, a project
    "ad adıyl ism başlığ tema konu ödül proje kampanya program film kitab roman şarkı sergi dizi oyun belgesel konferans "
    "panel sempozyum çalıştay operasyon platform miting yarışma festival rapor tablo albüm makale yazı türkü marş kategori "
    "unvan zirve forum kongre seminer gala konser gösteri etkinlik müzikal öykü masal şiir dergi gazete vakf derneğ kanal"
)

DANGLING = frozenset(
    _words(
        "ve veya ya ile da de ki ama ancak fakat için gibi kadar olarak olan bir bu şu o her çok daha en ise ne hem göre "
        "üzere sonra önce ilişkin ilgili dair karşı doğru mi mı mu mü eski yeni sayın"
    )
)

LEANING = frozenset(
    _words(
        "bu bunu bunun buna bunlar bunları bunların bundan bunda burada buradan o onu onun ona onlar onları orada şu şunu "
        "böyle böylece ama ancak fakat çünkü ayrıca dolayısıyla ve de da ya hem yani peki evet hayır işte bunlara öyle "
        "şöyle aynı ikincisi üçüncüsü diğer bunlardan sonra önce artık üstelik hatta oysa halbuki nitekim demek"
    )
)

EPITHETS = _words(
    # adjectives between a participle and a name
    "eski yeni genç yaşlı ünlü başarılı deneyimli tecrübeli usta emekli merhum rahmetli yaşındaki tanınmış milli olan sayın"
)

NEWS_ADJECTIVES = _words("ilk yeni son sert flaş önemli çarpıcı dikkat çeken açık net jet kritik anlamlı duygusal")
"""Adjectives of nouns for what somebody said, in headlines: “Yılmaz’dan sert tepki”."""

DENYING = frozenset(["yok", "değil", "hayır", "asla", "hiç", "hiçbir"])
"""Words that turn a sentence into its opposite."""

KNOWN_EPITHETS = _words("deneyimli tecrübeli ünlü usta başarılı milli yıldız")
"""Adjectives of somebody whom the text has named already."""

COLOURS = _words("sarı kırmızı lacivert siyah beyaz bordo mavi yeşil turuncu mor gri pembe kahverengi")
"""Two of them with a hyphen are a club: “sarı-mavili oyuncu”."""

PERSON_NOUNS = (
    *("isim", "teknik adam", "teknik direktör", "devlet adamı", "iş insanı", "iş adamı", "iş kadını", "bilim insanı"),
    *_words(
        "çalıştırıcı antrenör hoca oyuncu futbolcu basketbolcu voleybolcu sporcu kaleci golcü forvet stoper kaptan hakem "
        "güreşçi atlet pilot siyasetçi politikacı lider diplomat bürokrat yönetici girişimci sanatçı şarkıcı türkücü "
        "müzisyen besteci ressam aktör aktris yönetmen yapımcı senarist yazar şair romancı gazeteci sunucu komedyen "
        "ekonomist hukukçu avukat doktor hekim cerrah profesör akademisyen araştırmacı tarihçi uzman şef model"
    ),
)
"""What an epithet may make somebody: “deneyimli isim”."""
