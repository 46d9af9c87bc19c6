"""How Turkish tells times: the rules in the order in which they are tried."""

from vakanuvis.language.calendar import Calendar, grammar_of
from vakanuvis.language.turkish.calendar_dates import AFTER_NUMBER, DAY_RULES
from vakanuvis.language.turkish.calendar_months import MONTH_RULES
from vakanuvis.language.turkish.calendar_periods import PERIOD_RULES
from vakanuvis.language.turkish.calendar_relative import RELATIVE_RULES
from vakanuvis.language.turkish.calendar_tense import direction_of_verb
from vakanuvis.language.turkish.calendar_weekdays import WEEKDAY_RULES
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.calendar_years import RELATIVE_YEAR_RULES, YEAR_RULES

TIME_RULES = (
    *DAY_RULES,
    *PERIOD_RULES,
    *YEAR_RULES,
    *RELATIVE_YEAR_RULES,
    *MONTH_RULES,
    *RELATIVE_RULES,
    *WEEKDAY_RULES,
)

# what follows a time: "2011 [yılında]", "1980'li [yıllar]", "Mart [ayının ilk haftasında]", "salı [günü]", "25-27 Haziran [tarihleri] arasında"
HEAD = phrase(
    " (?:yıl(?:l[ae]r[ıi]?|[ıi])|sene(?:l[ae]ri?|si)|ay(?:lar)?ı|gün(?:l[ae]ri|ü)|dönem(?:l[ae]r)?i|tarih(?:l[ae]ri|i(?=n)))"
    "<of it>(?:(?<=ayı)<edge>|(?<=ayının)<edge>)?"
)

CALENDAR = Calendar(
    grammar=grammar_of(TIME_RULES, AFTER_NUMBER),
    rules=TIME_RULES,
    separators="\n\t\xa0\"“”‘’'(/-–—.,:\x91\x92\x93\x94\x96\x97",
    head=HEAD,
    direction_of_verb=direction_of_verb,
)
