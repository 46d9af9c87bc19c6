"""A line of addresses.txt that needs a folder where a page is kept the whole site from being written."""

from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.read.addresses import addresses_of


def test_an_address_below_a_page_is_reported() -> None:
    said: list[Diagnostic] = []
    content = b"index.html/x.html = haber/a.html\natom.xml/y.html = haber/a.html\nv1.0/z.html = haber/a.html\n"
    assert addresses_of(content, said.append) == {"v1.0/z.html": "haber/a.html"}
    assert [(found.line, found.code) for found in said] == [(1, "addresses-unsafe"), (2, "addresses-unsafe")]
