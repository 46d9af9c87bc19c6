"""What a Turkish clause may begin with and can do without: words that join it to what was said before."""

from vakanuvis.language.turkish.calendar_words import phrase

_SAYING = (
    "anlat|belirt|söyle|kaydet|kayded|ifade ed|vurgula|bildir|açıkla|hatırlat|dile getir|savun|iddia ed|aktar|ekle|öne sür|"
    "ileri sür|işaret ed|dikkat çek|konuş|değin|düşün|yaz"
)
_JOINING = (
    "ve|örneğin|mesela|ancak|ama|fakat|oysa(?: ki)?|zira|çünkü|ise|de|da|ayrıca|öte yandan|diğer yandan|ardından|böylece|böylelikle|dolayısıyla|yine|buna göre|"
    "daha sonra|son olarak|bu (?:arada|çerçevede|kapsamda|nedenle|sebeple|yüzden|sırada|doğrultuda|bağlamda|amaçla|sayede)|"
    "(?:edinilen|alınan) bilgi(?:ye|l[ae]re) göre|bunun (?:üzerine|ardından|için|yanı sıra)|bundan (?:sonra|dolayı)"
)

# words before a clause: "ancak ", "bu çerçevede, ", "belirterek, ", "[söylediklerini] anlatan gazete, "
CLAUSE_OPENERS = phrase(
    rf"(?:[\s,;:.…–!)-]|(?:{_JOINING})(?![^\W\d_])"
    rf"|(?:{_SAYING})<letters>(?:[ae]r[ae]k|[ıiuü]p)(?:,| )"
    rf"|(?:{_SAYING})<letters>[ae]n(?: <letters>){{1,3}},)+"
)
"""All of these that stand at a clause's beginning; “eyleme” and other words that only begin so don't count."""
