"""site.toml and the command line → Settings, checked; and the only place that knows which languages there are."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from vakanuvis.language.base import Language
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.settings import Settings
from vakanuvis.read.fields import Fields, shown_of
from vakanuvis.read.toml import read_toml

FILE = "site.toml"
PUBLISH = ("full", "excerpt", "index")
KEYS = (
    "title",
    "description",
    "language",
    "article_language",
    "base_url",
    "publisher",
    "notice",
    "publish",
    "noindex",
    "index_people",
)
_LANGUAGES = {language.code: language for language in (TURKISH,)}


def language_of(code: str) -> Language | None:
    """Return the language to read texts of `code` in; None where nobody has taught the program that language."""
    return _LANGUAGES.get(code)


def load_settings(
    site: Path,
    *,
    output: Path | None = None,
    cache: Path | None = None,
    base_url: str | None = None,
    jobs: int = 0,
    drafts: bool = False,
    fresh: bool = False,
    strict: bool = False,
    report: Report,
) -> Settings | None:
    """Return the settings of the site; what the command line says goes before what site.toml says.

    None where nothing can be built: the site's folder isn't there, site.toml is broken, or folders lie inside each other.
    Any other mistake is reported, and a careful value takes its place: no more text is shown than somebody may have meant.
    """
    folder, result = site.absolute(), (output or Path("_site")).absolute()
    if not folder.is_dir():
        report(Diagnostic(str(site), None, Severity.ERROR, "site-missing", {"folder": str(folder)}))
        return None
    fields = _read_fields(folder, report)
    if fields is None:
        return None
    settings = Settings(
        site=folder,
        output=result,
        cache=(cache or Path(".cache")).absolute(),
        templates=theme_folders(folder),
        static=static_folders(folder),
        jobs=max(jobs, 0),
        drafts=drafts,
        fresh=fresh,
        strict=strict,
    )
    if not _are_apart(settings, report):
        return None
    settings = _with_texts(settings, fields)
    settings = _with_rights(settings, fields)
    address = _base_url(fields, base_url, report)
    return replace(settings, base_url=address or "", is_address_wrong=address is None)


def theme_folders(site: Path) -> tuple[Path, ...]:
    """Return where templates and words are looked for: the site's own folder, then the theme's."""
    return (site / "templates", _theme() / "templates")


def static_folders(site: Path) -> tuple[Path, ...]:
    """Return where static files are looked for: the site's own folder, then the theme's."""
    return (site / "static", _theme() / "static")


def _theme() -> Path:
    """Return the folder of the default theme: beside build.py in a checkout, inside the package where it is installed."""
    package = Path(__file__).resolve().parent
    checkout = package.parent
    is_checkout = (checkout / "build.py").is_file() and all(
        (checkout / part).is_dir() for part in ("templates", "static")
    )
    return checkout if is_checkout else package / "theme"


def _read_fields(site: Path, report: Report) -> Fields | None:
    file = site / FILE
    if not file.exists():
        return Fields(FILE, report)
    toml = read_toml(file, FILE, report)
    if toml is None:
        return None
    toml.top.report_unknown(KEYS)
    return toml.top


def _are_apart(settings: Settings, report: Report) -> bool:
    """Tell whether writing the result endangers neither content nor cache."""
    site, output, cache = (path.resolve() for path in (settings.site, settings.output, settings.cache))
    together = [
        (code, inner, outer)
        for code, inner, outer in (
            ("output-in-site", output, site),
            ("site-in-output", site, output),
            ("cache-in-output", cache, output),
            ("output-in-cache", output, cache),
            ("site-in-cache", site, cache),
        )
        if inner.is_relative_to(outer)
    ]
    for code, inner, outer in together[:1]:
        arguments = {"inner": str(inner), "outer": str(outer)}
        report(Diagnostic(str(settings.output), None, Severity.ERROR, code, arguments))
    return not together


def _with_texts(settings: Settings, fields: Fields) -> Settings:
    language = fields.text("language") or settings.language
    known = _interface_languages(settings)
    if language not in known:
        fields.complain("language", "language-unknown", language=language, known=", ".join(known))
        language = settings.language
    reading = fields.text("article_language") or (language if language in _LANGUAGES else settings.article_language)
    if reading not in _LANGUAGES:
        known = sorted(_LANGUAGES)
        fields.complain(
            "article_language", "language-unread", Severity.WARNING, language=reading, known=", ".join(known)
        )
    return replace(
        settings,
        title=fields.text("title") or "",
        description=fields.text("description") or "",
        language=language,
        article_language=reading,
        publisher=fields.text("publisher") or "",
        notice=fields.text("notice") or "",
    )


def _with_rights(settings: Settings, fields: Fields) -> Settings:
    """Take over who may see how much; a value that can't be understood counts as the most careful one."""
    given = fields.values["publish"].value if fields.is_given("publish") else settings.publish
    publish = next((word for word in PUBLISH if isinstance(given, str) and given.strip() == word), None)
    if publish is None:
        fields.complain("publish", "publish-unknown", value=shown_of(given), known=", ".join(PUBLISH))
    return replace(
        settings,
        publish=publish or "index",
        noindex=fields.flag("noindex", is_careful=True) or False,
        index_people=fields.flag("index_people") or False,
    )


def _base_url(fields: Fields, typed: str | None, report: Report) -> str | None:
    """Return the address where the site will be, with a slash at the end; empty where none is given, None of a wrong one."""
    given = fields.values["base_url"].value if fields.is_given("base_url") else ""
    written = (shown_of(given) if typed is None else typed).strip()
    if not written:
        return ""
    try:
        parts = urlsplit(written)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and not (parts.query or parts.fragment)
        sound = sound and not any(letter.isspace() for letter in written) and parts.port != 0
    except ValueError:
        sound = False
    if sound:
        return parts.geturl().rstrip("/") + "/"
    path, line = (FILE, fields.line_of("base_url")) if typed is None else ("--base-url", None)
    report(Diagnostic(path, line, Severity.ERROR, "base-url-wrong", {"address": written}))
    return None


def _interface_languages(settings: Settings) -> list[str]:
    """Return the languages that have a file of words."""
    return sorted({file.stem for folder in settings.templates for file in (folder / "words").glob("*.toml")})
