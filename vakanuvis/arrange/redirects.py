"""Pages that stay behind where something once was."""

from collections.abc import Iterable, Mapping

from vakanuvis.arrange.addresses import person_address
from vakanuvis.model.archive import ArticleRef, PersonRef
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity

ADDRESSES_FILE = "addresses.txt"


def redirects_of(
    addresses: Mapping[str, str],
    moved: Iterable[tuple[str, str]],
    articles: Mapping[str, ArticleRef],
    people: Mapping[str, PersonRef],
    report: Report,
) -> tuple[tuple[str, str], ...]:
    """Return (address that once was, address now), ascending.

    `moved` holds ids of people; lines of site/addresses.txt with a slash name pages: `haber/2024/old.html =
    haber/2024/new.html`. Reports those that lead nowhere, and those that stand in the way of a page.
    """
    redirects = {person_address(old): person_address(new) for old, new in moved if new in people}
    used = {article.address for article in articles.values()} | {person.address for person in people.values()}
    for old, new in addresses.items():
        if "/" not in old:
            continue
        if old in used:
            report(Diagnostic(ADDRESSES_FILE, None, Severity.WARNING, "redirect-in-use", {"address": old}))
        elif new not in used:
            arguments = {"address": old, "target": new}
            report(Diagnostic(ADDRESSES_FILE, None, Severity.WARNING, "redirect-target-missing", arguments))
        else:
            redirects[old] = new
    return tuple(sorted((old, new) for old, new in redirects.items() if old not in used))
