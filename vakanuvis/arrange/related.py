"""Articles that belong together: the same text, the same event, the same people whom few others name."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from vakanuvis.arrange.survey import Survey
from vakanuvis.model.archive import PersonRef
from vakanuvis.model.pages import Related

MOST = 5
_RAREST = 5
"""Only so many of an article's people are followed, the rarest first."""
_NEAREST = 6
"""Articles before and after, of all that name somebody: who is in thousands tells little of any one."""
_LEAST = 0.2
"""Weight that shared people must have together: one person of 25 articles, or two of a hundred each."""


class Relations:
    """Finds related articles, in time that does not grow with how often somebody is named.

    What somebody weighs depends on their own articles only, so that a new article changes nothing between others.
    """

    def __init__(self, survey: Survey) -> None:
        """Index the articles by the people they name."""
        self._survey = survey
        self._order = {article.id: place for place, article in enumerate(survey.archive.articles)}
        self._places: dict[str, list[int]] = defaultdict(list)
        self._people: list[dict[str, PersonRef]] = []
        for place, article in enumerate(survey.archive.articles):
            people = {person.id: person for person in survey.candidates[article.id] if person is not None}
            self._people.append(people)
            for id_ in people:
                self._places[id_].append(place)
        self._weight = {id_: len(places) ** -0.5 for id_, places in self._places.items()}

    def related_to(self, id_: str) -> tuple[Related, ...]:
        """Return at most `MOST` articles: copies first, then those of the same events, then by the people shared."""
        survey = self._survey
        found: dict[str, Related] = {}
        for copy in survey.archive.copies.get(id_, ()):
            found.setdefault(copy, Related(survey.articles[copy], "same-text", ()))
        for entry in survey.told_in.get(id_, {}).values():
            for source in entry.sources:
                if source.article.id != id_:
                    found.setdefault(source.article.id, Related(source.article, "same-event", ()))
        if len(found) < MOST:
            for other, people in self._by_people(self._order[id_]):
                article = survey.archive.articles[other]
                found.setdefault(article.id, Related(article, "people", people))
                if len(found) == MOST:
                    break
        return tuple(found.values())[:MOST]

    def _by_people(self, place: int) -> Sequence[tuple[int, tuple[PersonRef, ...]]]:
        """Return the places of articles that share people, the weightiest first, then the nearest in time."""
        mine = self._people[place]
        weights: Mapping[str, float] = self._weight
        shared: dict[int, list[str]] = defaultdict(list)
        for id_ in sorted(mine, key=lambda id_: (-weights[id_], id_))[:_RAREST]:
            places = self._places[id_]
            at = bisect_left(places, place)
            for other in (*places[max(at - _NEAREST, 0) : at], *places[at + 1 : at + 1 + _NEAREST]):
                shared[other].append(id_)
        scores = {other: sum(weights[id_] for id_ in ids) for other, ids in shared.items()}
        best = sorted(
            (other for other, score in scores.items() if score >= _LEAST),
            key=lambda other: (-scores[other], abs(other - place), other),
        )
        return [(other, tuple(mine[id_] for id_ in shared[other])) for other in best[: MOST * 2]]
