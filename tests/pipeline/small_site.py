"""A small site of invented people, built in our own process."""

import hashlib
from concurrent.futures import Executor
from pathlib import Path

from vakanuvis.config import load_settings
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline import BuildResult, build_site

ARTICLES = {
    "2025/2025-03-01-kopru.txt": (
        " date 2025-03-01 Çınarlı Belediye Başkanı Nermin Akkaya, yeni köprünün 12 Mart'ta açılacağını duyurdu.\n\n"
        'Akkaya, "Köprü iki mahalleyi birbirine bağlayacak." dedi.\n'
    ),
    "2025/2025-03-13-acilis.txt": (
        " date 2025-03-13 Yeni köprü dün törenle açıldı.\n\n"
        'Törende konuşan Nermin Akkaya, "Sözümüzü tuttuk ve köprüyü açtık." diye konuştu.\n\n'
        'Ulaşım Dairesi Başkanı Selim Gökmen ise "Bakım giderlerini belediye karşılayacak." ifadelerini kullandı.\n'
    ),
    "2025/2025-04-02-butce.md": (
        "---\ntitle: Meclis bütçeyi görüştü\ndate: 2025-04-02\n---\n\n"
        'Selim Gökmen, "Köprünün bakımı bütçede yer aldı." dedi.\n'
    ),
    "2024/2024-11-05-kutuphane.txt": (
        ' date 2024-11-05 Kütüphane Müdürü Işıl Demirağ, "Kitap sayısı elli bini geçti." diye konuştu.\n'
    ),
}


def write_site(folder: Path) -> Path:
    """Write the articles and a register of one below `folder`, and return the site."""
    for id_, text in ARTICLES.items():
        write(folder / "articles" / id_, text)
    write(folder / "people" / "nermin-akkaya.md", "---\nname: Nermin Akkaya\nrole: Belediye başkanı\n---\n")
    write(folder / "site.toml", 'title = "Çınarlı Arşivi"\nbase_url = "https://example.org/arsiv/"\n')
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


class Workshop:
    """A site folder with a result and a cache beside it."""

    def __init__(self, folder: Path) -> None:
        self.site = folder / "site"
        self.output = folder / "_site"
        self.cache = folder / ".cache"
        self.said: list[Diagnostic] = []

    def settings(self, *, jobs: int = 1, fresh: bool = False, drafts: bool = False) -> Settings:
        settings = load_settings(
            self.site,
            output=self.output,
            cache=self.cache,
            jobs=jobs,
            fresh=fresh,
            drafts=drafts,
            report=self.said.append,
        )
        assert settings is not None
        return settings

    def build(self, *, jobs: int = 1, fresh: bool = False, executor: Executor | None = None) -> BuildResult:
        self.said.clear()
        return build_site(self.settings(jobs=jobs, fresh=fresh), self.said.append, executor=executor)

    def written(self, *, fresh: bool = False) -> set[str]:
        """Build, and return the addresses of what was written."""
        publication = self.build(fresh=fresh).publication
        assert publication is not None
        return set(publication.written)

    def codes(self) -> list[str]:
        return [diagnostic.code for diagnostic in self.said]

    def files(self) -> dict[str, str]:
        """Return the digest of every file of the result by its address."""
        return {
            path.relative_to(self.output).as_posix(): hashlib.blake2b(path.read_bytes()).hexdigest()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }

    def states(self) -> dict[str, int]:
        """Return when every file of the result was written, to the nanosecond."""
        return {path.as_posix(): path.stat().st_mtime_ns for path in self.output.rglob("*")}
