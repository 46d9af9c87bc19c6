"""A build killed while it wrote the list of what is to come left it empty, and the next build believed it."""

from pathlib import Path

from tests.pipeline.small_site import Workshop, write_site


def test_a_list_that_a_killed_build_began_is_not_believed(tmp_path: Path) -> None:
    write_site(tmp_path / "site")
    workshop = Workshop(tmp_path)
    workshop.build()
    own = workshop.output / ".vakanuvis"
    listed = (own / "pages.txt").read_bytes()
    (own / "next.txt").write_bytes(b"")
    (own / "unfinished.txt").write_bytes(b"ind")
    workshop.build(fresh=True)
    assert (own / "pages.txt").read_bytes() == listed
    assert sorted(path.name for path in own.iterdir()) == ["lock", "pages.txt"]
