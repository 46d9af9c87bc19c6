"""From the cast to candidates and mentions."""

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast
from vakanuvis.understand.people.sightings import Sighting


def present_cast(cast: Cast, passage: Passage, language: Language) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    """Return candidates in order of first appearance, and mentions, ascending."""
    place_of: dict[int, int] = {}
    mentions: list[Mention] = []
    for start in sorted(cast.roles):
        sighting, figure, rule = cast.roles[start]
        mentions.append(
            Mention(
                span=Span(start, sighting.end),
                name=_written(passage, sighting, language),
                titles=_titles(passage, sighting, language),
                candidate=place_of.setdefault(figure.number, len(place_of)),
                rule=rule,
                case=sighting.case,
                after=sighting.after,
            )
        )
    own: list[list[Mention]] = [[] for _ in place_of]
    for mention in mentions:
        own[mention.candidate].append(mention)
    candidates = []
    for number, place in place_of.items():
        figure = cast.figures[number]
        forms = tuple(dict.fromkeys(mention.name for mention in own[place]))
        candidates.append(
            Candidate(
                name=max(forms, key=lambda form: len(form.split())),
                forms=forms,
                titles=tuple(dict.fromkeys(title for mention in own[place] for title in mention.titles)),
                certainty=figure.certainty,
                full=figure.full,
                ambiguous=tuple(sorted(place_of[rival] for rival in figure.rivals if rival in place_of)),
            )
        )
    return tuple(candidates), tuple(mentions)


def _written(passage: Passage, sighting: Sighting, language: Language) -> str:
    """Return the name as written, one in capitals in ordinary case, a glued one parted."""
    text = " ".join(passage.prose[sighting.start : sighting.end].split())
    return language.alphabet.capitalize(text) if text.isupper() else text


def _titles(passage: Passage, sighting: Sighting, language: Language) -> tuple[str, ...]:
    if sighting.title is None:
        return ()
    text = " ".join(passage.prose[slice(*sighting.title)].split())
    return (language.alphabet.capitalize(text) if text.isupper() and " " in text else text,)
