"""`build` and `check`."""

import time
from pathlib import Path

from vakanuvis.cli.console import Console
from vakanuvis.cli.options import Options
from vakanuvis.config import load_settings
from vakanuvis.model.diagnostics import Report
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline import BuildResult, build_site, check_site


def run_build(options: Options, console: Console) -> int:
    """Build the site, and sum up what was made."""
    started = time.perf_counter()
    settings = settings_of(options, console.report)
    result = build_site(settings, console.report, console.progress) if settings else None
    console.say_diagnostics()
    if settings and result and result.publication:
        say_summary(result, settings, time.perf_counter() - started, console)
    return console.exit_code(strict=options.strict)


def run_check(options: Options, console: Console) -> int:
    """Do everything of a build but write."""
    settings = settings_of(options, console.report)
    result = check_site(settings, console.report, console.progress) if settings else None
    console.say_diagnostics()
    if result:
        console.say(console.words.say("summary-content", **_counts_of(result, console)))
    code = console.exit_code(strict=options.strict)
    if settings:
        console.say(console.words.say("check-failed" if code else "check-passed"))
    return code


def settings_of(options: Options, report: Report) -> Settings | None:
    """Return the settings that the site and the command line give together."""
    return load_settings(
        options.site,
        output=options.output,
        cache=options.cache,
        base_url=options.base_url,
        jobs=options.jobs,
        drafts=options.drafts,
        fresh=options.fresh,
        strict=options.strict,
        report=report,
    )


def say_summary(result: BuildResult, settings: Settings, seconds: float, console: Console) -> None:
    """Say what was read, what was written, and where."""
    words, publication = console.words, result.publication
    assert publication is not None
    console.say(words.say("summary-content", **_counts_of(result, console)))
    console.say(
        words.say(
            "summary-pages",
            written=words.number(len(publication.written)),
            unchanged=words.number(publication.unchanged),
            removed=words.number(len(publication.removed)),
            seconds=f"{seconds:.1f}".replace(".", words.patterns["decimal"]),
        )
    )
    content, home = f"{_shown(settings.site)}/", _shown(settings.output / "index.html")
    console.say(words.say("summary-place", content=content, result=home))


def _counts_of(result: BuildResult, console: Console) -> dict[str, str]:
    archive, number = result.archive, console.words.number
    return {
        "articles": number(len(archive.articles)),
        "people": number(len(archive.people)),
        "quotations": number(sum(len(summary.quotations) for summary in archive.summaries.values())),
        "events": number(len(archive.timeline)),
    }


def _shown(path: Path) -> str:
    """Return the path as the reader would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
