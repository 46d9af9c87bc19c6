"""The words of the search index: a map over groups of articles, remembered for groups that are as they were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vakanuvis.model.pages import PagePlan
from vakanuvis.model.search import SearchGroupPage
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.code import READING_ROOMS, code_digest
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.shelves import Shelf
from vakanuvis.pipeline.workers import Workers
from vakanuvis.render import terms_of_group
from vakanuvis.store import Store, digest_of


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What words there are to find."""

    terms: Mapping[str, Sequence[str]]
    """Of each group, by its code; ascending."""
    memos: frozenset[bytes]
    """Keys under which they are remembered."""


@dataclass(frozen=True, slots=True)
class TermsTask:
    """What a worker gets."""

    settings: Settings
    store: Store
    page: SearchGroupPage
    records: Mapping[str, bytes] = field(hash=False)
    """Keys of the extracts, by article id."""


def gather_terms(
    plans: Sequence[PagePlan],
    settings: Settings,
    articles: Mapping[str, tuple[bytes, str]],
    store: Store,
    workers: Workers,
) -> Vocabulary:
    """Return the words of each group; `articles` holds the key and the digest of each record by article id."""
    shared = code_digest((*READING_ROOMS, "render/search.py"), ())
    pages = {plan.context.code: plan.context for plan in plans if isinstance(plan.context, SearchGroupPage)}
    keys = {
        code: digest_of(shared, page, *(articles[article.id][1].encode() for article, _ in page.articles))
        for code, page in pages.items()
    }
    terms = {code: memo.decode().split() for code, key in keys.items() if (memo := store.load_memo(key)) is not None}
    missing = [code for code in pages if code not in terms]
    tasks = (
        TermsTask(settings, store, pages[code], {ref.id: articles[ref.id][0] for ref, _ in pages[code].articles})
        for code in missing
    )
    made = dict(zip(missing, workers.map(list_terms, tasks), strict=True))
    store.save_memos({keys[code]: words.encode() for code, words in made.items()})
    terms |= {code: words.split() for code, words in made.items()}
    return Vocabulary({code: terms[code] for code in pages}, frozenset(keys.values()))


def list_terms(task: TermsTask) -> str:
    """Return the words of one group, ascending, parted by blanks."""
    shelf = Shelf(task.settings, task.store)
    shelf.keys.update(task.records)
    alphabet = archive_language(task.settings).alphabet
    return " ".join(sorted(terms_of_group(task.page, shelf.extract_of, alphabet)))
