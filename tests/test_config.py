"""site.toml and the command line → Settings."""

from pathlib import Path

import pytest

from vakanuvis.config import language_of, load_settings, static_folders, theme_folders
from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.model.settings import Settings

Found = tuple[Settings | None, list[Diagnostic]]


def load(site: Path, toml: str = "", **options: object) -> Found:
    if toml:
        (site / "site.toml").write_text(toml, encoding="utf-8")
    found: list[Diagnostic] = []
    return load_settings(site, report=found.append, **options), found  # type: ignore[arg-type]  # checked by the tests


def codes(found: list[Diagnostic]) -> list[tuple[str, int | None, str]]:
    return [(diagnostic.path, diagnostic.line, diagnostic.code) for diagnostic in found]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "site"
    (folder / "articles").mkdir(parents=True)
    return folder


def test_a_folder_with_nothing_but_articles_has_sensible_settings(site: Path, tmp_path: Path) -> None:
    settings, found = load(site)
    assert settings is not None
    assert found == []
    assert (settings.language, settings.article_language, settings.publish) == ("tr", "tr", "full")
    assert (settings.output, settings.cache) == (tmp_path / "_site", tmp_path / ".cache")


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    settings, found = load(tmp_path / "nowhere")
    assert settings is None
    assert codes(found) == [(str(tmp_path / "nowhere"), None, "site-missing")]


def test_every_key_is_read(site: Path) -> None:
    settings, found = load(
        site,
        'title = "Arşiv"\ndescription = "Eski haberler"\nlanguage = "en"\nbase_url = "https://example.org/repo"\n'
        'publisher = "Kurum"\nnotice = "Not"\npublish = "excerpt"\nnoindex = true\nindex_people = true\n',
    )
    assert settings is not None
    assert found == []
    assert (settings.title, settings.description, settings.language) == ("Arşiv", "Eski haberler", "en")
    assert (settings.base_url, settings.publisher, settings.notice) == ("https://example.org/repo/", "Kurum", "Not")
    assert (settings.publish, settings.noindex, settings.index_people) == ("excerpt", True, True)
    assert settings.article_language == "tr"


def test_an_unknown_key_is_named_with_the_one_that_was_meant(site: Path) -> None:
    settings, found = load(site, '# ayarlar\ntitle = "Arşiv"\nbase-url = "https://example.org/"\n')
    assert settings is not None
    assert codes(found) == [("site.toml", 3, "key-similar")]
    assert found[0].arguments == {"key": "base-url", "similar": "base_url"}


def test_a_wrong_type_is_reported_with_its_line(site: Path) -> None:
    settings, found = load(site, 'title = 5\nnoindex = "belki"\n')
    assert settings is not None
    assert codes(found) == [("site.toml", 1, "value-not-text"), ("site.toml", 2, "value-careful-flag")]
    assert settings.title == ""


def test_what_cannot_be_understood_counts_as_the_most_careful_value(site: Path) -> None:
    settings, found = load(site, 'publish = "ful"\nnoindex = 3\nindex_people = "x"\n')
    assert settings is not None
    assert (settings.publish, settings.noindex, settings.index_people) == ("index", True, False)
    assert [diagnostic.severity for diagnostic in found] == [Severity.ERROR] * 3


def test_broken_toml_names_its_line(site: Path) -> None:
    settings, found = load(site, 'title = "Arşiv"\npublish = index\n')
    assert settings is None
    assert codes(found) == [("site.toml", 2, "toml-broken")]


def test_an_unknown_language_falls_back(site: Path) -> None:
    settings, found = load(site, 'language = "xx"\n')
    assert settings is not None
    assert settings.language == "tr"
    assert codes(found) == [("site.toml", 1, "language-unknown")]


@pytest.mark.parametrize(
    "address", ["ftp://example.org/", "example.org", "https://", "https://e.org/?q", "https://e.org/a b"]
)
def test_only_web_addresses_are_base_urls(site: Path, address: str) -> None:
    settings, found = load(site, f'base_url = "{address}"\n')
    assert settings is not None
    assert settings.base_url == ""
    assert codes(found) == [("site.toml", 1, "base-url-wrong")]


def test_the_command_line_goes_first(site: Path) -> None:
    settings, _ = load(site, 'base_url = "https://example.org/"\n', base_url="https://other.example/x/")
    assert settings is not None
    assert settings.base_url == "https://other.example/x/"


@pytest.mark.parametrize(
    ("output", "cache", "code"),
    [
        ("site", ".cache", "output-in-site"),
        ("site/out", ".cache", "output-in-site"),
        (".", ".cache", "site-in-output"),
        ("_site", "_site/cache", "cache-in-output"),
        ("_site", "_site", "cache-in-output"),
        ("cache/out", "cache", "output-in-cache"),
        ("_site", "site", "site-in-cache"),
    ],
)
def test_folders_inside_each_other_are_refused(site: Path, output: str, cache: str, code: str) -> None:
    settings, found = load(site, output=Path(output), cache=Path(cache))
    assert settings is None
    assert found[0].code == code


def test_a_cache_inside_the_site_is_nobody_s_loss(site: Path) -> None:
    settings, found = load(site, cache=Path("site/.cache"))
    assert settings is not None
    assert found == []


def test_the_site_s_own_theme_comes_first_and_a_checkout_uses_the_folders_beside_build_py(site: Path) -> None:
    checkout = Path(__file__).resolve().parent.parent
    assert theme_folders(site) == (site / "templates", checkout / "templates")
    assert static_folders(site) == (site / "static", checkout / "static")


def test_only_turkish_is_read() -> None:
    turkish = language_of("tr")
    assert turkish is not None
    assert turkish.code == "tr"
    assert language_of("en") is None
