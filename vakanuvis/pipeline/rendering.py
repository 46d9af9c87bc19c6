"""The second map: render each page whose plan, records or theme changed, and stage it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.pages import Page, PagePlan, SiteFacts
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.code import ALL_ROOMS, code_digest
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.progress import Progress
from vakanuvis.pipeline.shelves import Shelf
from vakanuvis.pipeline.workers import Workers
from vakanuvis.publish import Claim, StagedPage, holds_state, is_safe_address, stage_page
from vakanuvis.render import Renderer, TemplateProblemError, static_pages, theme_digest
from vakanuvis.store import PageState, Store, digest_of
from vakanuvis.words import load_words

_BATCH_WEIGHT = 40
"""Records and extracts that one task reads, about."""
LIBRARIES = ("jinja2", "markupsafe", "markdown_it", "msgspec")


@dataclass(frozen=True, slots=True)
class Theme:
    """What all pages of a build have in common; equal ones make equal pages."""

    settings: Settings
    facts: SiteFacts
    digest: str
    """Of templates, words and static files' names."""
    files: tuple[Page, ...]
    """Static ones, and what else is the same for every site."""


def theme_of(settings: Settings, facts: SiteFacts) -> Theme:
    """Look at all files that make pages look as they do."""
    return Theme(settings, facts, theme_digest(settings), (*static_pages(settings), Page(".nojekyll", b"")))


@dataclass(frozen=True, slots=True)
class Rendered:
    """What became of all pages."""

    staged: tuple[StagedPage, ...]
    """Rendered ones, by what they were found to be on disk."""
    kept: tuple[str, ...]
    """Addresses of those that still hold and were not rendered."""
    keys: dict[str, bytes]
    """Of the rendered ones, by address: what they show and are made with."""
    whole: bool
    """False where a template is wrong: then nothing is to be published."""


@dataclass(frozen=True, slots=True)
class RenderingTask:
    """What a worker gets."""

    theme: Theme
    store: Store
    number: int
    """Of the task, so that no two stage files of one name."""
    plans: tuple[PagePlan, ...]
    records: dict[str, bytes] = field(hash=False)
    """Keys of the records and extracts that the pages show, by article id."""


def render_pages(
    plans: Iterable[PagePlan],
    theme: Theme,
    articles: Mapping[str, tuple[bytes, str]],
    claim: Claim,
    store: Store,
    workers: Workers,
    report: Report,
    progress: Progress,
    expected: int,
) -> Rendered:
    """Render what changed since `claim.output` was written, in any process, and stage it.

    `articles` holds the key and the digest of each record by article id; `expected` is about how many pages there are.
    """
    shared = _shared_digest(theme)
    known = store.load_pages(claim.output)
    kept: list[str] = []
    keys: dict[str, bytes] = {}

    def changed_plans() -> Iterator[PagePlan]:
        for plan in plans:
            if not is_safe_address(plan.address):
                report(Diagnostic(plan.address, None, Severity.ERROR, "address-unsafe"))
                continue
            key = digest_of(shared, plan, "".join([articles[id_][1] for id_ in plan.sources]))
            if _holds(claim, plan.address, known.get(plan.address), key):
                kept.append(plan.address)
            else:
                keys[plan.address] = key
                yield plan

    staged: list[StagedPage] = []
    tasks = (
        RenderingTask(theme, store, number, batch, {id_: articles[id_][0] for plan in batch for id_ in plan.sources})
        for number, batch in enumerate(_batches_of(changed_plans()))
    )
    problems: list[Diagnostic] = []
    for batch, wrong in workers.map(render_batch, tasks):
        staged += batch
        problems += wrong
        progress("render", len(staged) + len(kept), max(expected, len(staged) + len(kept)))
    for number, page in enumerate(theme.files):
        keys[page.address] = digest_of(page.content)
        staged.append(stage_page(claim.output, page, f"file-{number}"))
    for problem in problems:
        report(problem)
    return Rendered(tuple(staged), tuple(kept), keys, whole=not problems)


def render_batch(task: RenderingTask) -> tuple[list[StagedPage], list[Diagnostic]]:
    """Render the pages of the task and stage them; return also what is wrong with templates."""
    staged: list[StagedPage] = []
    problems: list[Diagnostic] = []
    try:
        renderer, shelf = _renderer_of(task.theme, task.store)
        shelf.keys.update(task.records)
        for number, plan in enumerate(task.plans):
            page = renderer.render_page(plan)
            staged.append(stage_page(task.theme.settings.output, page, f"{task.number}-{number}"))
    except TemplateProblemError as error:
        problems.append(_diagnostic_of(error, task.theme.settings))
    return staged, problems


def try_plans(
    plans: Iterable[PagePlan], theme: Theme, records: Mapping[str, bytes], store: Store
) -> tuple[Diagnostic, ...]:
    """Render the pages for nothing but what is wrong with their templates; keys as in `RenderingTask`."""
    problems = []
    try:
        renderer, shelf = _renderer_of(theme, store)
        shelf.keys.update(records)
    except TemplateProblemError as error:
        return (_diagnostic_of(error, theme.settings),)
    for plan in plans:
        try:
            renderer.render_page(plan)
        except TemplateProblemError as error:
            problems.append(_diagnostic_of(error, theme.settings))
    return tuple(problems)


def states_of(rendered: Rendered) -> dict[str, PageState]:
    """Return what to remember of the pages that were rendered."""
    return {
        page.address: PageState(rendered.keys[page.address], page.size, page.mtime)
        for page in rendered.staged
        if page.address in rendered.keys
    }


@lru_cache(maxsize=1)
def _renderer_of(theme: Theme, store: Store) -> tuple[Renderer, Shelf]:
    """Set up what renders, once in each process and build."""
    settings = theme.settings
    shelf = Shelf(settings, store)
    words = load_words(settings.language, settings.templates)
    return Renderer(settings, theme.facts, words, archive_language(settings), shelf.record_of, shelf.extract_of), shelf


def _shared_digest(theme: Theme) -> bytes:
    """Name everything that all pages depend on; where the site lies and how it is built is not in it."""
    settings = theme.settings
    shown = (settings.publish, settings.noindex, settings.index_people, settings.language)
    return digest_of(theme.digest, theme.facts, shown, code_digest(ALL_ROOMS, LIBRARIES))


def _diagnostic_of(error: TemplateProblemError, settings: Settings) -> Diagnostic:
    """Name the template as its author would type it."""
    folder = str(settings.site)
    path = error.path.removeprefix(folder).lstrip("/\\") if error.path.startswith(folder) else error.path
    return Diagnostic(path, error.line, Severity.ERROR, "template-wrong", {"error": error.text})


def _holds(claim: Claim, address: str, state: PageState | None, key: bytes) -> bool:
    return (
        state is not None
        and state.key == key
        and address in claim.owned
        and holds_state(claim.output, address, state.size, state.mtime)
    )


def _batches_of(plans: Iterable[PagePlan]) -> Iterator[tuple[PagePlan, ...]]:
    batch: list[PagePlan] = []
    weight = 0
    for plan in plans:
        batch.append(plan)
        weight += 1 + len(plan.sources)
        if weight >= _BATCH_WEIGHT:
            yield tuple(batch)
            batch, weight = [], 0
    if batch:
        yield tuple(batch)
