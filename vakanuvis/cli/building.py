"""`build` and `check`."""

import time
from collections.abc import Mapping
from pathlib import Path

from vakanuvis.cli.console import Console
from vakanuvis.cli.options import Options
from vakanuvis.config import load_settings
from vakanuvis.model.diagnostics import Report
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline import BuildResult, build_site, check_site, counts_of


def run_build(options: Options, console: Console) -> int:
    """Build the site, and sum up what was made."""
    started = time.perf_counter()
    settings = settings_of(options, console.report)
    result = build_site(settings, console.report, console.progress) if settings else None
    console.say_diagnostics()
    if settings and result and result.publication:
        say_summary(result, settings, time.perf_counter() - started, console)
    if settings is None:
        console.warn(console.words.say("build-stopped"))
    return console.exit_code(strict=options.strict)


def run_check(options: Options, console: Console) -> int:
    """Do everything of a build but write."""
    settings = settings_of(options, console.report)
    archive = check_site(settings, console.report, console.progress) if settings else None
    console.say_diagnostics()
    if archive:
        console.say(console.words.say("summary-content", **_worded(counts_of(archive), console)))
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
    console.say(words.say("summary-content", **_worded(result.counts, console)))
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


def _worded(counts: Mapping[str, int], console: Console) -> dict[str, str]:
    return {name: console.words.number(count) for name, count in counts.items()}


def _shown(path: Path) -> str:
    """Return the path as the reader would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
