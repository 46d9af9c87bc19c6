"""Nouns that end the name of something that is no person: organisations, places, works, laws, events.

“Mustafa Kemal Üniversitesi”, “Abdi İpekçi Spor Salonu”, “Barış Pınarı Harekâtı”, “Erdoğan hükümeti”.
"""

from vakanuvis.language.turkish.inflection import plural_of, possessive_of

_HEADS = (
    # bodies
    "parti bakanlık başkanlık müdürlük müsteşarlık valilik kaymakamlık rektörlük dekanlık elçilik büyükelçilik konsolosluk "
    "başkonsolosluk komutanlık savcılık başsavcılık başbakanlık cumhurbaşkanlık belediye büyükşehir muhtarlık kurum kurul "
    "komisyon komite konsey meclis kamara kongre senato parlamento mahkeme yargıtay danıştay sayıştay divan barosu ajans "
    "banka holding şirket fabrika vakıf dernek birlik federasyon konfederasyon sendika oda borsa cemiyet kulüp takım "
    "enstitü akademi üniversite fakülte yüksekokul okul lise ilkokul ortaokul kolej anaokul dershane hastane klinik "
    "cephe hareket örgüt ittifak koalisyon hükümet kabine yönetim ordu kuvvet tugay tümen alay tabur karakol emniyet jandarma "
    "daire merkez ofis büro teşkilat kurultay platform forum girişim inisiyatif topluluk grup ekip televizyon radyo "
    "gazete dergi yayınevi kitabevi müze kütüphane tiyatro sinema opera bale orkestra koro arşiv galeri otel restoran "
    "kafe market mağaza inşaat sanayi ticaret turizm medya yayıncılık basın hanedan tarikat cemaat aile sülale aşiret "
    # places
    "cadde sokak bulvar meydan mahalle köy kasaba belde ilçe il şehir kent semt site apartman blok kule plaza iş hanı park "
    "bahçe orman dağ tepe vadi ova yayla göl nehir ırmak çay dere deniz körfez boğaz ada yarımada burun sahil plaj "
    "liman iskele havalimanı havaalanı gar istasyon durak köprü tünel yol otoyol otoban baraj santral stat stadyum stad saha "
    "salon arena kompleks tesis cami mescit türbe kilise manastır sinagog katedral tapınak külliye medrese mezarlık "
    "anıt heykel saray köşk konak yalı kale hisar çeşme han hamam kervansaray çarşı pasaj avm cezaevi hapishane kampüs yerleşke "
    "yurt kreş huzurevi bölge eyalet cumhuriyet krallık imparatorluk sultanlık emirlik federasyon devlet "
    # events, works, laws
    "savaş muharebe harekat harekât operasyon darbe devrim isyan deprem tufan fırtına kasırga felaket katliam soykırım zirve "
    "konferans kongre sempozyum festival şenlik fuar bienal kupa şampiyona turnuva lig olimpiyat maraton derbi müzakere "
    "antlaşma anlaşma mutabakat sözleşme protokol bildirge deklarasyon kanun yasa anayasa yönetmelik tüzük kararname tasarı "
    "plan proje program süreç doktrin ödül madalya nişan burs film dizi roman kitap albüm şarkı opera oyun "
    "destan bayram gün hafta ay yıl gece cuma pazartesi dönem kuramı teorem yasası sendrom hastalık virüs "
    "gemi tank uçak füze sistem uydu denizaltı fırkateyn hattı akım"
)
_AS_THEY_STAND = "a.ş aş ltd şti tic san inc co corp fm tv spor haber haberleri holding kulübü hukuku vakfı nehri şehri"
_LOWER = (
    "hükümet yönetimi ailesi kabine rejim caddesi caddesin sokağı bulvar meydan mahalle köprüsü havaliman havaalan stad "
    "parkı üniversite lisesi okulu ilkokul ortaokul hastane camii camisi vakfı derneği köyü apartman sitesi müzesi "
    "ödülü ödülleri holding şirketi antrepo barajı iskelesi türbesi marka marşı"
)

HEADS = frozenset(
    form
    for head in _HEADS.split()
    for form in (head, possessive_of(head), plural_of(head), possessive_of(plural_of(head)))
) | frozenset(_AS_THEY_STAND.split())
"""Folded nouns, bare and possessive, that end the name of something that is no person."""

HEADS_AFTER_NAME = tuple(_LOWER.split())
"""Beginnings of folded words that, right after a bare name and in lower case, make it the name of something else."""
