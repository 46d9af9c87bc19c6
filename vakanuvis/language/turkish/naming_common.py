"""Words that begin sentences with a capital letter, or stand in names of things, and are no names themselves.

Function words are a closed class; the nouns, verbs and adjectives are the common vocabulary of news.
"""

FUNCTION_WORDS = frozenset(
    (
        # pronouns and determiners
        "ben sen o biz siz onlar bu şu bunlar şunlar bunu şunu onu buna şuna ona bunun şunun onun bunda onda bundan ondan "
        "bunları onları bunlara onlara bunların onların bizim sizin benim senin bize size bana sana bizi sizi beni seni bizde sizde "
        "bende sende bizden sizden benden senden kendi kendisi kendisini kendisine kendileri biri birisi birileri hepsi "
        "hepimiz hiçbiri kimse kim kimi kimin kime ne neden niye niçin nasıl nerede nereye nereden hangi hangisi kaç kaçıncı "
        "her herkes herkesin bazı bazıları birçok çoğu çok az tüm bütün diğer öteki öbür başka aynı böyle şöyle öyle böylesi "
        "birkaç hiç hiçbir bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin "
        "milyon milyar ilk ikinci üçüncü son yarım "
        # conjunctions, adverbs, postpositions
        "ve veya ya yahut ama fakat ancak lakin oysa oysaki halbuki ise ile de da ki çünkü zira madem eğer şayet keşke belki "
        "hatta ayrıca üstelik dahası dolayısıyla böylece böylelikle bununla birlikte buna rağmen karşın karşılık yine gene "
        "hem hele özellikle sadece yalnız yalnızca bile dahi artık henüz daha en pek gayet oldukça hemen derhal sonra "
        "önce şimdi şimdilik bugün dün yarın evvelsi geçen geçtiğimiz gelecek önümüzdeki sabah akşam öğle gece gündüz "
        "haftaya seneye bazen sık sıkça daima hep hala hâlâ asla elbette tabii tabi kuşkusuz şüphesiz muhakkak mutlaka galiba "
        "sanki adeta aslında esasen genellikle genelde nihayet sonunda sonuçta öncelikle başta içinde dışında "
        "üzerine üzerinde altında arasında arasındaki karşısında yanında yanı sıra için gibi kadar göre doğru "
        "dolayı ötürü rağmen itibaren itibarıyla beri önceki sonraki şimdiki evet hayır peki haydi hadi işte "
        "lütfen inşallah maşallah allah tanrı rab cenab-ı cenabı yani mesela örneğin özetle kısaca nitekim ayrı değil var yok mi mı mu mü "
        "diye olarak olan olduğu olduğunu oldu olacak edilen eden etti ederek yapılan yapan yaptı alan aldı verilen veren verdi "
        "bulunan gelen giden kalan çıkan öte dolu tek yeni eski büyük küçük uzun kısa güzel iyi kötü zor kolay "
        "hangi sırada esnada sürece halde takdirde şekilde biçimde nedenle yüzden sayede zaman an ara "
        # times
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma "
        "cumartesi pazar ramazan kurban noel yılbaşı ilkbahar yaz sonbahar kış "
        # directions and parts of the world
        "kuzey güney doğu batı orta ön arka iç dış merkez merkezi yakın uzak aşağı yukarı kuzeydoğu kuzeybatı güneydoğu "
        "güneybatı ortadoğu avrupa asya afrika amerika avustralya antarktika balkan balkanlar kafkasya kafkaslar anadolu trakya "
        "mezopotamya rumeli ege akdeniz karadeniz marmara kızıldeniz hazar körfez atlantik pasifik arktik karayipler baltık "
        "birleşik birleşmiş milletler beyaz saray kızıl mavi yeşil siyah kara sarı kırmızı ak "
        "giriş güncelleme fotoğraf foto kaynak haber haberler video galeri canlı şok flaş"
    ).split()
)
"""Folded words that are no part of a name at the beginning of a sentence."""

NOUNS = frozenset(
    ["toplantı", "konuşma", "görüşme", "açıklama", "karar", "çalışma", "program", "proje", "ülke", "kent", "şehir", "dünya", "devlet", "hükümet", "meclis", "parti", "başkanlık", "bakanlık", "kurum", "kuruluş", "şirket", "banka", "piyasa", "ekonomi", "siyaset", "seçim", "oy", "sandık", "aday", "koalisyon", "muhalefet", "iktidar", "anayasa", "yasa", "kanun", "madde", "dava", "mahkeme", "savcılık", "soruşturma", "iddianame", "duruşma", "ceza", "suç", "olay", "kaza", "yangın", "deprem", "sel", "saldırı", "savaş", "barış", "ateşkes", "operasyon", "terör", "örgüt", "asker", "ordu", "polis", "jandarma", "emniyet", "güvenlik", "istihbarat", "silah", "füze", "tank", "uçak", "gemi", "araç", "otomobil", "otobüs", "tren", "yol", "köprü", "tünel", "havalimanı", "liman", "sınır", "bölge", "ilçe", "il", "köy", "mahalle", "cadde", "sokak", "ev", "bina", "okul", "üniversite", "öğrenci", "öğretmen", "hastane", "doktor", "hasta", "sağlık", "aşı", "ilaç", "virüs", "salgın", "eğitim", "kültür", "sanat", "spor", "maç", "takım", "futbol", "gol", "lig", "şampiyon", "kupa", "teknik", "hakem", "taraftar", "kulüp", "oyuncu", "film", "dizi", "kitap", "müzik", "konser", "tiyatro", "haber", "gazete", "televizyon", "kanal", "basın", "medya", "internet", "site", "sosyal", "yayın", "muhabir", "fotoğraf", "rapor", "araştırma", "anket", "veri", "rakam", "oran", "yüzde", "yıl", "ay", "hafta", "gün", "saat", "dakika", "dönem", "süreç", "süre", "tarih", "gelecek", "geçmiş", "bugün", "para", "lira", "dolar", "euro", "avro", "altın", "petrol", "gaz", "enerji", "elektrik", "su", "tarım", "gıda", "fiyat", "enflasyon", "faiz", "vergi", "bütçe", "borç", "kredi", "yatırım", "ihracat", "ithalat", "ticaret", "sanayi", "turizm", "işçi", "memur", "emekli", "ücret", "maaş", "zam", "iş", "işsizlik", "sendika", "grev", "halk", "millet", "vatandaş", "toplum", "insan", "kadın", "erkek", "çocuk", "genç", "aile", "anne", "baba", "kardeş", "arkadaş", "komşu", "hayat", "yaşam", "ölüm", "ölü", "yaralı", "can", "baş", "el", "göz", "yüz", "söz", "dil", "din", "inanç", "cami", "kilise", "bayram", "tören", "ziyaret", "davet", "kutlama", "anma", "mesaj", "mektup", "soru", "cevap", "yanıt", "öneri", "teklif", "talep", "istek", "çağrı", "eleştiri", "tepki", "destek", "yardım", "hizmet", "görev", "yetki", "sorumluluk", "hak", "özgürlük", "demokrasi", "cumhuriyet", "adalet", "hukuk", "reform", "değişiklik", "düzenleme", "plan", "strateji", "politika", "tartışma", "gündem", "konu", "sorun", "çözüm", "sonuç", "neden", "amaç", "hedef", "başarı", "kriz", "zirve", "anlaşma", "antlaşma", "müzakere", "ilişki", "diplomasi", "heyet", "elçilik", "yönetim", "müdürlük", "merkez", "ofis", "daire", "birim", "üye", "temsilci", "yetkili", "uzman", "kaynak", "bilgi", "belge", "kayıt", "görüntü", "ses", "kamera", "telefon", "bilgisayar", "teknoloji", "bilim", "uzay", "iklim", "hava", "yağmur", "kar", "rüzgar", "sıcaklık", "çevre", "orman", "deniz", "göl", "nehir", "dağ", "ada", "hayvan", "köpek", "kedi", "ağaç", "bitki", "yemek", "ekmek", "et", "süt", "demokrasinin", "kural", "milli", "milliyetçi", "halkçı", "ulusal", "uluslararası", "resmi", "özel", "kamu", "yerel", "genel", "ortak", "karma", "ekonomik", "siyasi", "askeri", "sosyal", "hukuki", "adli", "idari", "mali", "teknik", "stratejik", "nükleer", "kimyasal", "biyolojik", "dijital", "akıllı", "demokratik", "sözleşme", "protokol", "mutabakat", "bildiri", "deklarasyon", "konferans", "forum", "kongre", "kurultay", "festival", "sergi", "fuar", "ödül", "madalya", "açılış", "kapanış", "başlangıç", "bitiş", "artış", "düşüş", "yükseliş", "azalma", "gelişme", "büyüme", "küçülme", "ilerleme", "gerileme", "ajans", "bülten", "köşe", "yazı", "yazar", "okur", "okuyucu", "izleyici", "dinleyici", "seyirci", "müşteri", "tüketici", "üretici", "esnaf", "çiftçi", "belediye", "valilik", "kaymakamlık", "muhtarlık", "vakıf", "dernek", "oda", "birlik", "federasyon", "konfederasyon", "komisyon", "komite", "kurul", "konsey", "banka", "borsa", "hisse", "tahvil", "döviz", "kur", "rezerv", "hazine", "gümrük", "sigorta", "emeklilik", "prim", "tazminat", "sözcü", "lider", "bakan", "başkan", "vekil"]
)
"""Folded common nouns and adjectives of news: with a suffix too they are no names (“Toplantıda”)."""

PEOPLES = frozenset(
    ["türk", "rus", "ingiliz", "fransız", "alman", "italyan", "ispanyol", "yunan", "rum", "ermeni", "azeri", "gürcü", "kürt", "arap", "fars", "japon", "hint", "afgan", "macar", "bulgar", "romen", "sırp", "hırvat", "boşnak", "arnavut", "makedon", "sloven", "slovak", "çek", "leh", "özbek", "kazak", "kırgız", "türkmen", "tacik", "tatar", "çeçen", "çerkes", "laz", "abhaz", "osmanlı", "selçuklu", "bizans", "roma", "amerikan", "amerikalı", "avrupalı", "asyalı", "afrikalı", "uygur", "moğol", "yahudi", "müslüman", "hristiyan", "hıristiyan", "katolik", "ortodoks", "protestan", "alevi", "sünni", "şii", "ezidi", "süryani", "keldani", "dürzi", "maruni", "musevi", "siyonist", "nazi", "sovyet", "suudi", "iskoç", "irlandalı", "galli", "katalan", "bask", "flaman", "isveçli", "israilli", "filistinli", "iranlı", "koreli", "hollandalı", "kemalist", "marksist", "baas", "peşmerge", "hamas", "hizbullah", "taliban", "husi", "batılı", "doğulu", "kıbrıslı", "ispanya", "roman", "yörük", "acem"]
)
"""Folded names of peoples, faiths and their adjectives."""

BODIES = frozenset(
    (
        # news agencies and media, of the kind texts give as their source
        "reuters bloomberg anadolu anka tass ria interfax afp dpa ap cnn bbc ntv trt cnbc dha iha aa al-jazeera cezire sputnik xinhua "
        # seats that stand for their government
        "kremlin pentagon çankaya beştepe külliye köşk bab-ı babıali elize şansölyelik "
        # known by a short name
        "nato interpol europol unesco unicef kızılay kızılhaç greenpeace google facebook twitter instagram youtube tiktok "
        "whatsapp telegram microsoft apple amazon tesla netflix yargıtay danıştay sayıştay tbmm meclis ajans "
        "incil tevrat kuran islam islamiyet hristiyanlık yahudilik kabe mescid"
    ).split()
)
"""Folded names of bodies and things that one word names."""
