"""`explain`: what was found in single articles."""

from pathlib import Path

from vakanuvis.cli.building import settings_of
from vakanuvis.cli.console import Console, is_colored
from vakanuvis.cli.options import Options
from vakanuvis.explain import decided_of, examine_files, json_of, text_of


def run_explain(options: Options, console: Console) -> int:
    """Explain each file, for people or, with --json, for programs: one line each."""
    settings = settings_of(options, console.report)
    if settings is None:
        console.say_diagnostics()
        return 1
    decided = decided_of(settings, console.report)
    files = tuple(map(Path, options.names))
    for examined in examine_files(files, decided, settings, console.report, console.progress):
        if options.json:
            console.say(json_of(examined, ascii_only=not console.is_unicode()))
        else:
            console.say(text_of(examined, console.words, colored=is_colored(console.stdout)))
    console.say_diagnostics()
    return console.exit_code(strict=options.strict)
