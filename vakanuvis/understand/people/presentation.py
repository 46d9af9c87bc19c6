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
    forms: list[dict[str, None]] = []
    titles: list[dict[str, None]] = []
    for start in sorted(cast.roles):
        sighting, figure, rule = cast.roles[start]
        place = place_of.setdefault(figure.number, len(place_of))
        if place == len(forms):
            forms.append({})
            titles.append({})
        name = _written(passage, sighting, language)
        held = _titles(passage, sighting, language)
        forms[place][name] = None
        titles[place].update(dict.fromkeys(held))
        mentions.append(Mention(Span(start, sighting.end), name, held, place, rule, sighting.case, sighting.after))
    candidates = tuple(
        Candidate(
            name=max(forms[place], key=lambda form: form.count(" ")),
            forms=tuple(forms[place]),
            titles=tuple(titles[place]),
            certainty=cast.figures[number].certainty,
            full=cast.figures[number].full,
            ambiguous=tuple(sorted(place_of[rival] for rival in cast.figures[number].rivals if rival in place_of)),
        )
        for number, place in place_of.items()
    )
    return candidates, tuple(mentions)


def _written(passage: Passage, sighting: Sighting, language: Language) -> str:
    """Return the name as written, one in capitals in ordinary case."""
    text = passage.prose[sighting.start : sighting.end]
    if text.isupper():
        return language.alphabet.capitalize(" ".join(sighting.key))
    return " ".join(text.split()) if len(sighting.key) > 1 else text


def _titles(passage: Passage, sighting: Sighting, language: Language) -> tuple[str, ...]:
    """Return the title, unless it is kinship or says too little to stand beside a name."""
    if sighting.title is None or sighting.title.office in language.naming.kin:
        return ()
    text = " ".join(passage.prose[sighting.title.start : sighting.title.end].split())
    if " " not in text and sighting.title.office in language.naming.weak_titles:
        return ()
    return (language.alphabet.capitalize(text) if text.isupper() and " " in text else text,)
