"""Which command is whose; what only one command needs is imported when it is asked for."""

from collections.abc import Callable, Mapping

from vakanuvis.cli.building import run_build, run_check
from vakanuvis.cli.console import Console
from vakanuvis.cli.deciding import run_addresses, run_people
from vakanuvis.cli.explaining import run_explain
from vakanuvis.cli.options import Options


def _run_serve(options: Options, console: Console) -> int:
    from vakanuvis.cli.serving import run_serve  # noqa: PLC0415  # livereload takes as long to import as all the rest

    return run_serve(options, console)


COMMANDS: Mapping[str, Callable[[Options, Console], int]] = {
    "build": run_build,
    "check": run_check,
    "explain": run_explain,
    "people": run_people,
    "addresses": run_addresses,
    "serve": _run_serve,
}
"""By the name that is typed; each returns the exit code."""
