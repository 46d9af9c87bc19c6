"""How Turkish tells times: the rules in the order in which they are tried."""

from vakanuvis.language.calendar import Calendar, grammar_of
from vakanuvis.language.turkish.calendar_dates import DAY_RULES
from vakanuvis.language.turkish.calendar_months import MONTH_RULES
from vakanuvis.language.turkish.calendar_relative import RELATIVE_RULES
from vakanuvis.language.turkish.calendar_tense import direction_of_verb
from vakanuvis.language.turkish.calendar_weekdays import WEEKDAY_RULES
from vakanuvis.language.turkish.calendar_years import RELATIVE_YEAR_RULES, YEAR_RULES

TIME_RULES = (*DAY_RULES, *YEAR_RULES, *RELATIVE_YEAR_RULES, *MONTH_RULES, *RELATIVE_RULES, *WEEKDAY_RULES)

CALENDAR = Calendar(
    grammar=grammar_of(TIME_RULES),
    rules=TIME_RULES,
    separators="\n\t\xa0\"“”‘’'(/-–—.,:",
    direction_of_verb=direction_of_verb,
)
