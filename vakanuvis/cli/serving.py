"""`serve`: the site in the browser, built again after every change."""

import time
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from vakanuvis.cli.building import say_summary, settings_of
from vakanuvis.cli.console import Console, Diagnosed
from vakanuvis.cli.options import Options
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline import build_site
from vakanuvis.serve import Outcome, PortTakenError, serve_site


def run_serve(options: Options, console: Console) -> int:
    """Build and serve until Ctrl-C; what is wrong with the content stands in the terminal and in the browser."""
    words = console.words
    settings = settings_of(options, console.report)
    if settings is None:
        console.say_diagnostics()
        return 1
    base = _slashed(options.base) if options.base is not None else _path_of(settings.base_url)
    address = f"http://{options.host}:{options.port}{base}"
    try:
        serve_site(
            Builder(options, console, settings).build,
            watched=_watched(settings),
            without=(settings.output, settings.cache),
            host=options.host,
            port=options.port,
            base=base,
            words=words,
            announce=lambda: console.say(words.say("serve-ready", address=address)),
        )
    except PortTakenError:
        console.warn(words.say("serve-port-taken", port=options.port))
        return 1
    except OSError as error:
        console.warn(words.say("serve-host-wrong", host=options.host, reason=error.strerror or str(error)))
        return 1
    except KeyboardInterrupt:
        console.say(words.say("serve-stopped"))
    return 0


class Builder:
    """Builds again and again, with the settings as they are each time; while they are broken, the last good ones count."""

    def __init__(self, options: Options, console: Console, settings: Settings) -> None:
        self._options = options
        self._console = console
        self._settings = settings
        self._said: frozenset[Diagnosed] = frozenset()

    def build(self) -> Outcome:
        """Build once, say what came of it, and return it for the browser."""
        started = time.perf_counter()
        console = Console(self._console.words, self._console.stdout, self._console.stderr)
        bugs: tuple[str, ...] = ()
        settings = settings_of(self._options, console.report)
        if settings is not None:
            self._settings = settings
            try:
                result = build_site(settings, console.report, console.progress)
            except Exception as error:  # noqa: BLE001  # a bug must not end the server: its author may be mending a theme
                bugs = (console.words.say("serve-bug", error=f"{type(error).__name__}: {error}"),)
            else:
                if result.publication:
                    say_summary(result, settings, time.perf_counter() - started, console)
        if console.said != self._said:  # what is known already need not be said after every change
            console.say_diagnostics()
        self._said = console.said
        for bug in bugs:
            console.warn(bug)
        self._options = replace(self._options, fresh=False)
        return Outcome(
            problems=(*console.problems(strict=self._options.strict), *bugs),
            watched=_watched(self._settings),
            output=self._settings.output,
            made_for=_path_of(self._settings.base_url),
        )


def _watched(settings: Settings) -> tuple[Path, ...]:
    return (settings.site, *settings.templates, *settings.static)


def _path_of(base_url: str) -> str:
    """Return the path of the site's address: https://example.org/repo/ → /repo/; / where it is not known."""
    return _slashed(urlsplit(base_url).path)


def _slashed(path: str) -> str:
    inner = path.strip("/")
    return f"/{inner}/" if inner else "/"
