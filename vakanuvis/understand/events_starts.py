"""Where a name begins in a clause, with all its words."""

from vakanuvis.text.passages import Passage

_AND = "ve "


def name_start(at: int, begin: int, passage: Passage) -> int:
    """Return where the capitalised words begin that `at` is in the middle of: what looks like a person may be half a name."""
    while at > begin:
        before = passage.prose.rfind(" ", begin, at - 1) + 1 or begin
        if passage.prose.startswith(_AND, before):
            before = passage.prose.rfind(" ", begin, before - 1) + 1 or begin  # “Iron and Steel Works”
        first = passage.prose[before : before + 1]
        if not (first.isupper() or first.isdigit()) or passage.prose[at - 2 : at - 1] in ",;:":
            break
        at = before
    return at
