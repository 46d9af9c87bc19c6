"""How the search index is cut: no file too large, and one edit touches few of them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.arrange.search import ARTICLE_BYTES, GROUP_BYTES, PIECE_BYTES, cut_dictionary, cut_groups
from vakanuvis.model.record import Summary


def summary(number: int, published: date, size: int = 3_000) -> Summary:
    return Summary(
        id=f"{published.year}/{number:05}.txt",
        digest="",
        headline="Haber",
        headline_made=True,
        published=published,
        updated=None,
        language="tr",
        publisher=None,
        slug=None,
        draft=False,
        withdrawn=False,
        excerpt="",
        words=300,
        size=size,
        candidates=(),
        quotations=(),
        events=(),
        fingerprint=(),
    )


def daily(count: int, *, of_a_day: int = 1) -> list[Summary]:
    return [summary(number, date(2020, 1, 1) + timedelta(days=number // of_a_day)) for number in range(count)]


def test_a_quiet_year_is_one_group_and_a_busy_month_is_many() -> None:
    quiet = [summary(number, date(1999, 1 + number, 5)) for number in range(12)]
    busy = [summary(number, date(2024, 3, 1 + number % 28)) for number in range(2_000)]
    groups = cut_groups([*quiet, *busy])
    assert [group.year for group in groups].count(1999) == 1
    assert 2_000 * 3_900 / GROUP_BYTES < [group.year for group in groups].count(2024) < 200


def test_groups_stand_latest_first_and_so_do_their_articles() -> None:
    groups = cut_groups(daily(900))
    periods = [group.code.rstrip("AB") for group in groups]
    assert len(set(periods)) > 24
    assert periods == sorted(periods, reverse=True)
    assert all(list(group.articles) == sorted(group.articles, reverse=True) for group in groups)


def test_an_added_article_changes_one_group() -> None:
    before = daily(3_000, of_a_day=3)
    after = [*before, summary(99_999, date(2021, 5, 5))]
    changed = set(cut_groups(after)) ^ set(cut_groups(before))
    assert len(changed) == 2, "one group as it was and as it is"


@given(st.lists(st.tuples(st.dates(), st.integers(1, 500_000)), max_size=60))
def test_every_article_is_in_one_group_and_no_group_is_too_large(articles: list[tuple[date, int]]) -> None:
    summaries = [summary(number, published, size) for number, (published, size) in enumerate(articles)]
    sizes = {one.id: min(one.size, ARTICLE_BYTES) for one in summaries}
    groups = cut_groups(summaries)
    assert sorted(id_ for group in groups for id_ in group.articles) == sorted(one.id for one in summaries)
    assert len({group.code for group in groups}) == len(groups)
    assert all(len(group.articles) == 1 or sum(sizes[id_] for id_ in group.articles) <= GROUP_BYTES for group in groups)


def test_a_word_in_many_groups_is_said_to_be_in_all() -> None:
    groups = {f"g{number}": ["ankara", f"tek{number}"] for number in range(20)}
    rows = {word: codes for _, terms, _ in cut_dictionary(groups, []) for word, codes in terms}
    assert rows["ankara"] == "*"
    assert rows["tek7"] == "g7"


def test_a_large_piece_is_split_by_the_next_letter() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["ka", *(f"ka{a}{b}{c}{d}" for a in letters for b in letters for c in letters for d in "ab")]
    pieces = list(cut_dictionary({"g": words}, []))
    assert [name for name, _, _ in pieces] == ["ka", *(f"ka{letter}" for letter in letters)]
    assert sorted(word for _, terms, _ in pieces for word, _ in terms) == sorted(words)
    assert all(sum(len(word) + len(codes) + 2 for word, codes in terms) < PIECE_BYTES for _, terms, _ in pieces)


def test_people_stand_under_each_of_their_names() -> None:
    row = ("Ayşe Yılmaz", "ayse-yilmaz", 3, "g1")
    pieces = {name: people for name, _, people in cut_dictionary({"g1": []}, [("ayse", row), ("yilmaz", row)])}
    assert pieces == {"ay": (row,), "yi": (row,)}
