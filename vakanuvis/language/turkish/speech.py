"""Turkish speech."""

from vakanuvis.language.speech import Speech

SPEECH = Speech()
