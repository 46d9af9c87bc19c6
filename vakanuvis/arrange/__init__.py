"""Arrange: once, over the summaries of all articles. Summaries, register, addresses → Archive → page plans.

arrange_archive
1. give each article its address, and leave out those whose address is taken      addresses
2. find texts that were sent twice                                                copies
3. decide who each candidate is                                                   register, census, joining, identities (verdicts)
4. add up what is known of everybody, and give them their addresses               people, addresses
5. join the events of all articles to a timeline                                  tellings, timeline
6. note what stays open, who may be two, and who may be misspelt                  open_names, conflicts, corrected
7. keep hidden people out of what other pages quote, and out of made headlines    hiding, headlines

plan_pages
   say of every file of the site what it shows                                    planning and plan_*

desk: what an editor decides about, as rows, and the files to decide in.

It is pure: no files, no clock; the order of the summaries makes no difference.
"""

from collections.abc import Callable, Mapping, Sequence

from vakanuvis.arrange.addresses import address_articles
from vakanuvis.arrange.conflicts import report_conflicts
from vakanuvis.arrange.copies import find_copies
from vakanuvis.arrange.corrected import report_corrected
from vakanuvis.arrange.headlines import headlines_of
from vakanuvis.arrange.hiding import hidden_of, is_naming, without_hidden
from vakanuvis.arrange.identities import identify_people
from vakanuvis.arrange.ids import assign_ids, first_seen_of, people_of
from vakanuvis.arrange.names import make_key_of
from vakanuvis.arrange.open_names import find_open_names, report_open_names, rivals_of
from vakanuvis.arrange.people import make_people, report_register, tally_people
from vakanuvis.arrange.planning import plan_pages
from vakanuvis.arrange.redirects import redirects_of
from vakanuvis.arrange.register import hide_by_file, index_register
from vakanuvis.arrange.timeline import make_timeline
from vakanuvis.arrange.variants import report_like_hidden
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.base import Language
from vakanuvis.model.archive import Archive, ArticleRef, PersonRef
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction, RegisterEntry
from vakanuvis.model.record import Summary
from vakanuvis.model.settings import Settings
from vakanuvis.model.words import Words

__all__ = ["arrange_archive", "plan_pages"]


def arrange_archive(
    summaries: Sequence[Summary],
    register: Sequence[RegisterEntry],
    addresses: Mapping[str, str],
    settings: Settings,
    language: Language,
    words: Words,
    nameless: Callable[[str], str],
    report: Report,
    corrections: Mapping[str, Correction] | None = None,
) -> Archive:
    """Make of all summaries what pages show beyond their own article.

    `words` of the site's language are for articles without a headline; `nameless` gives, by the article's id, one that names
    nobody, empty where there is none; `corrections`, applied already, are for messages about them. Reports two articles of
    one address (error), entries of the register that nobody matches (warning), and (notes) names that stay open, names that
    two people share, and what is left out because the site does not know its own address.
    """
    alphabet, key_of = language.alphabet, make_key_of(language.alphabet)
    wanted = [summary for summary in summaries if settings.drafts or not summary.draft]
    places = address_articles(wanted, alphabet, report)
    ordered = sorted(
        (summary for summary in {summary.id: summary for summary in wanted}.values() if summary.id in places),
        key=lambda summary: (summary.published, summary.id),
    )
    copies = find_copies(ordered)
    indexed = index_register(hide_by_file(register, ordered, alphabet.slug, key_of), places, key_of, report)
    identities = identify_people(ordered, indexed, alphabet, key_of)
    tokens = {id_: tuple(verdict.token for verdict in found) for id_, found in identities.verdicts.items()}
    ids, moved = assign_ids(first_seen_of(ordered, tokens), identities, addresses, key_of, alphabet, report)
    everybody = people_of(tokens, ids)
    report_corrected(ordered, set(ids.values()), identities, corrections or {}, key_of, alphabet, report)
    tallies = tally_people(ordered, everybody, copies)
    people = make_people(tallies, {id_: token for token, id_ in ids.items()}, identities, settings, alphabet)
    told = report_like_hidden(people, tallies, indexed, language, key_of, report)
    report_register(tallies, identities, told, key_of, report)
    report_conflicts(people, {id_: tally.titles for id_, tally in tallies.items()}, alphabet.fold, report)
    shown = {person.id: PersonRef(person.id, person.address, person.name) for person in people}
    hidden = hidden_of(everybody, indexed)
    headlines = headlines_of(ordered, identities, hidden, alphabet.fold, key_of, words, nameless, report)
    articles = _articles_of(ordered, headlines, places, hidden, settings, alphabet)
    refs = {id_: tuple(shown.get(person) if person else None for person in row) for id_, row in everybody.items()}
    open_names = find_open_names(ordered, identities, key_of, alphabet)
    report_open_names(open_names, ordered, alphabet, report)
    if not (settings.base_url or settings.is_address_wrong):
        report(Diagnostic("site.toml", None, Severity.NOTE, "base-url-missing"))
    return Archive(
        articles=tuple(articles.values()),
        people=people,
        identities={id_: tuple(ref.id if ref else None for ref in row) for id_, row in refs.items()},
        hidden=hidden,
        decisions={id_: tuple(verdict.reason for verdict in row) for id_, row in identities.verdicts.items()},
        rivals=rivals_of(identities, ids, alphabet),
        open_names=open_names,
        timeline=make_timeline(without_hidden(ordered, hidden, alphabet.upper), articles, refs, alphabet.fold),
        copies=copies,
        redirects=redirects_of(addresses, moved, articles, shown, report),
        summaries={summary.id: summary for summary in ordered},
    )


def _articles_of(
    ordered: Sequence[Summary],
    headlines: Mapping[str, str],
    places: Mapping[str, str],
    hidden: Mapping[str, Sequence[int]],
    settings: Settings,
    alphabet: Alphabet,
) -> dict[str, ArticleRef]:
    """Return what other pages show of each article, by id; its beginning only where that may be shown."""
    articles = {}
    for summary in ordered:
        id_, excerpt = summary.id, summary.excerpt
        unshown = summary.withdrawn or settings.publish == "index"
        if unshown or is_naming(excerpt, summary, hidden.get(id_, ()), alphabet.upper):
            excerpt = ""
        place, headline = places[id_], headlines[id_]
        articles[id_] = ArticleRef(id_, place, headline, summary.published, excerpt, summary.publisher)
    return articles
