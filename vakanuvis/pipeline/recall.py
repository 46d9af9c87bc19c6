"""A build of a site that is as it was: nothing needs to be arranged to know that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.code import ALL_ROOMS, code_digest
from vakanuvis.pipeline.content import Content
from vakanuvis.pipeline.rendering import LIBRARIES, Theme
from vakanuvis.publish import Claim, holds_state
from vakanuvis.store import PageState, Remembered, Store, digest_of


@dataclass(frozen=True, slots=True)
class Recall:
    """What the last build into this folder came to, if all that it was made from is as it was."""

    key: bytes
    """Names all that a build is made from, and where it goes."""
    remembered: Remembered | None
    """None: something changed, in the content, the theme, the program or the folder."""


def recall_build(content: Content, theme: Theme, claim: Claim, store: Store) -> Recall:
    """Look whether an equal build was made, and whether every file of it is still in its place as it was written."""
    key = digest_of(
        str(claim.output),
        code_digest(ALL_ROOMS, LIBRARIES),
        _settings_shown(theme.settings),
        theme.digest,
        theme.facts,
        tuple((page.address, digest_of(page.content)) for page in theme.files),
        content.keys,
        content.register,
        content.addresses,
        content.pages,
    )
    remembered = store.load_build(key)
    if remembered is None or not _is_untouched(store.load_pages(claim.output), claim):
        return Recall(key, None)
    return Recall(key, remembered)


def remember_build(recall: Recall, counts: Mapping[str, int], said: Sequence[Diagnostic], store: Store) -> None:
    """Keep what a build came to, for the next one that is equal to it."""
    store.save_build(recall.key, Remembered(dict(counts), tuple(said)))


def _settings_shown(settings: Settings) -> tuple[object, ...]:
    """Return what of the settings may change a page; where the site lies and how it is built is not in it."""
    return (
        settings.language,
        settings.article_language,
        settings.base_url,
        settings.publish,
        settings.noindex,
        settings.index_people,
        settings.drafts,
    )


def _is_untouched(pages: Mapping[str, PageState], claim: Claim) -> bool:
    return pages.keys() == claim.owned and all(
        holds_state(claim.output, address, state.size, state.mtime) for address, state in pages.items()
    )
