"""What stands before a name and says what somebody is: titles, offices, professions, kinship.

Closed enough to be written down. A noun that can head an office also stands with the possessive suffix, after the name of
the body: “başkan”, “Belediye Başkanı”, “Genel Müdür Yardımcısı”, and in the plural before several names.
"""

from vakanuvis.language.turkish.inflection import plural_of, possessive_of

_HEADS = (
    # state and politics
    "başkan bakan başbakan cumhurbaşkanı başkanvekili vekil milletvekili yardımcı sekreter müdür müsteşar sözcü temsilci "
    "direktör vali kaymakam muhtar rektör dekan elçi büyükelçi maslahatgüzar konsolos başkonsolos danışman başdanışman "
    "müşavir üye lider önder senatör şansölye komiser raportör delege gözlemci arabulucu kayyum kayyım aday sadrazam "
    "vezir imparator kral kraliçe padişah prens prenses veliaht şeyh ayetullah papa patrik kardinal piskopos haham imam "
    "müftü vaiz dük düşes kont kontes lord leydi sir hanım bey elebaşı kurucu koordinatör yönetici denetçi müfettiş "
    "uzman bürokrat diplomat siyasetçi politikacı aktivist eylemci sendikacı hukukçu "
    # arms and courts
    "komutan general orgeneral korgeneral tümgeneral tuğgeneral amiral oramiral koramiral tümamiral tuğamiral albay yarbay "
    "binbaşı yüzbaşı teğmen üsteğmen asteğmen astsubay subay çavuş uzmançavuş onbaşı mareşal polis asker savcı başsavcı "
    "hakim hâkim yargıç avukat noter sanık şüpheli zanlı tutuklu hükümlü mağdur maktul tanık müvekkil davacı şehit gazi "
    # professions
    "profesör doçent doktor hekim başhekim cerrah hemşire ebe eczacı veteriner öğretmen öğrenci akademisyen araştırmacı "
    "tarihçi sosyolog psikolog psikiyatrist ekonomist iktisatçı analist stratejist mühendis mimar müteahhit arkeolog "
    "fizikçi kimyager filozof düşünür yazar şair ozan gazeteci muhabir editör sunucu spiker yorumcu yapımcı yönetmen "
    "senarist oyuncu aktör aktris şarkıcı türkücü sanatçı ressam heykeltıraş besteci piyanist kemancı müzisyen rapçi "
    "komedyen manken model tasarımcı fotoğrafçı karikatürist küratör fenomen futbolcu basketbolcu voleybolcu kaleci forvet "
    "antrenör hakem kaptan sporcu güreşçi boksör yüzücü atlet menajer işçi esnaf çiftçi çoban sürücü şoför pilot "
    "astronot girişimci patron ceo başmühendis başkatip kâtip katip memur zabıta korucu bekçi "
    # kin and company
    "anne baba kardeş abla ağabey dede nine amca dayı teyze hala yeğen kuzen nişanlı sevgili damat gelin arkadaş "
    "ortak komşu eş çocuk torun kayınpeder kayınvalide"
)
_AS_THEY_STAND = (
    # heads whose possessive is irregular, or that never take one
    "oğlu kızı sahibi muhtarı adamı işadamı kadını insanı babası annesi eşi hocası reisi reis mensubu avukatı elçisi "
    "katibi kâtibi halefi selefi sahip "
    # before a name and nothing else
    "sayın bay bayan merhum merhume rahmetli hazreti aziz azize genelkurmay mr mrs ms sn hz dr prof doç yrd av op uzm öğr gör "
    "arş alb org korg tümg tuğg yzb bnb yb sir lady don mösyö madam molla hacı hafız seyyid "
    "ünlü eski"
)
_MODIFIERS = (
    "genel eş yüksek özel baş ikinci birinci eski yeni dönem onursal vekil kıdemli yönetim kurulu icra teknik sportif "
    "parti grup belediye büyükşehir il ilçe devlet dışişleri içişleri"
)

TITLES = frozenset(
    form
    for head in _HEADS.split()
    for form in (head, possessive_of(head), plural_of(head), possessive_of(plural_of(head)))
) | frozenset(_AS_THEY_STAND.split())
"""Folded words that end a title standing before a name."""

MODIFIERS = frozenset(_MODIFIERS.split())
"""Folded words that stand inside a title, before its head."""

ABBREVIATED = (
    ["Prof", "Doç", "Dr", "Yrd", "Av", "Op", "Uzm", "Dt", "Ecz", "Öğr", "Gör", "Arş", "Alb", "Yb", "Bnb", "Yzb", "Org", "Korg", "Tümg", "Tuğg", "Sn", "Hz", "Mr", "Mrs", "Ms", "St"]
)
"""Titles that stand with a full stop: “Prof. Dr. Ayşe Yılmaz”."""

AFTER_NAME = frozenset(["bey", "beyefendi", "hanım", "hanımefendi", "efendi", "paşa", "hoca", "usta", "ağa", "çelebi", "hazretleri", "abi", "abla"])
"""Folded honorifics that follow a given name: “Ahmet Bey”."""
