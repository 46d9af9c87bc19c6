"""From the cast to candidates and mentions."""

from collections.abc import Mapping

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast, Figure
from vakanuvis.understand.people.titles import Title


def present_cast(cast: Cast, passage: Passage, language: Language) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    """Return candidates in order of first appearance, and mentions, ascending.

    Names are given as written, their words one blank apart, and those in capitals in ordinary case.
    """
    place_of: dict[int, int] = {}
    mentions: list[Mention] = []
    forms: list[dict[str, None]] = []
    titles: list[dict[str, None]] = []
    for sighting, figure, rule in cast.in_order():
        place = place_of.get(figure.number)
        if place is None:
            place = place_of[figure.number] = len(forms)
            forms.append({})
            titles.append({})
        name = passage.prose[sighting.start : sighting.end]
        if name.isupper():
            name = language.alphabet.capitalize(" ".join(sighting.key))
        elif not name.isprintable():  # one blank parts the words of a run, but it may be a hard one
            name = " ".join(name.split())
        held = () if sighting.title is None else _titles(passage, sighting.title, language)
        forms[place][name] = None
        for title in held:
            titles[place][title] = None
        mentions.append(
            Mention(Span(sighting.start, sighting.end), name, held, place, rule, sighting.case, sighting.after)
        )
    candidates = [
        _candidate_of(cast.figures[number], tuple(forms[place]), tuple(titles[place]), place_of)
        for number, place in place_of.items()
    ]
    return tuple(candidates), tuple(mentions)


def _candidate_of(
    figure: Figure, forms: tuple[str, ...], titles: tuple[str, ...], place_of: Mapping[int, int]
) -> Candidate:
    """Return the figure as arranging sees it; `place_of` has the index of each figure's candidate."""
    name = forms[0]
    if len(forms) > 1:
        blanks = [form.count(" ") for form in forms]
        name = forms[blanks.index(max(blanks))]
    ambiguous: tuple[int, ...] = ()
    if figure.rivals:
        ambiguous = tuple(sorted([place_of[rival] for rival in figure.rivals if rival in place_of]))
    by_given_name = figure.addressed and not figure.full
    return Candidate(name, forms, titles, figure.certainty, figure.full, ambiguous, by_given_name=by_given_name)


def _titles(passage: Passage, title: Title, language: Language) -> tuple[str, ...]:
    """Return the title, unless it is kinship or says too little to stand beside a name."""
    if title.office in language.naming.kin:
        return ()
    text = " ".join(passage.prose[title.start : title.end].split())
    if " " not in text and title.office in language.naming.weak_titles:
        return ()
    return (language.alphabet.capitalize(text) if text.isupper() and " " in text else text,)
