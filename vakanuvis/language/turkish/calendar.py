"""Turkish calendar."""

from vakanuvis.language.calendar import Calendar

CALENDAR = Calendar()
