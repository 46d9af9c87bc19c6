"""`people` and `addresses`: the editor's desk."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from vakanuvis.arrange.desk import DOUBTFUL, KINDS, DeskRow, desk_rows, keep_addresses, register_files
from vakanuvis.cli.building import settings_of
from vakanuvis.cli.console import Console
from vakanuvis.cli.options import Options
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.model.settings import Settings
from vakanuvis.model.words import Words
from vakanuvis.pipeline import archive_language, arrange_site
from vakanuvis.read.addresses import ADDRESSES_FILE

_ENOUGH = 3
"""Articles somebody must be in to get a register file unasked: from there on they have a feed and files of their own."""
_LISTED = 40
"""Of names that may be nobody's, those in most articles; most of the others are in one, and are nobody's."""


def run_people(options: Options, console: Console) -> int:
    """List whom the archive found and nobody has decided about; with --write make register files for them.

    Words after the command are people's ids: then only theirs are listed or written, however rare they are.
    """
    settings = settings_of(options, console.report)
    archive = arrange_site(settings, console.report, console.progress) if settings else None
    wanted = tuple(name.removesuffix(".md") for name in options.names)
    if archive:
        _report_unknown(wanted, archive, console)
    console.say_diagnostics()
    if settings and archive:
        if options.write:
            _write_register(archive, wanted, settings, console)
        else:
            rows = desk_rows(archive, archive_language(settings))
            console.say(_desk_text([row for row in rows if not wanted or row.id in wanted], console.words))
    return console.exit_code(strict=options.strict)


def run_addresses(options: Options, console: Console) -> int:
    """List people's addresses as site/addresses.txt keeps them; with --write write the file."""
    settings = settings_of(options, console.report)
    archive = arrange_site(settings, console.report, console.progress) if settings else None
    console.say_diagnostics()
    if settings and archive:
        file = settings.site / ADDRESSES_FILE
        before = file.read_text(encoding="utf-8-sig") if file.is_file() else ""
        text = keep_addresses(before, archive)
        if not options.write:
            console.say(text.rstrip("\n"))
        elif text == before:
            console.say(console.words.say("desk-unchanged", file=str(file)))
        else:
            _write_file(file, text)
            console.say(console.words.say("desk-written", file=str(file), count=len(text.splitlines())))
    return console.exit_code(strict=options.strict)


def _report_unknown(ids: Sequence[str], archive: Archive, console: Console) -> None:
    """Report ids that nobody of the archive has."""
    known = [person.id for person in archive.people]
    for id_ in ids:
        if id_ not in known:
            similar = get_close_matches(id_, known, 1)
            code = "desk-id-similar" if similar else "desk-id-unknown"
            arguments = {"id": id_, "similar": "".join(similar)}
            console.report(Diagnostic("people/", None, Severity.ERROR, code, arguments))


def _write_register(archive: Archive, ids: Sequence[str], settings: Settings, console: Console) -> None:
    """Make the files; one that is there already is left alone."""
    alphabet = archive_language(settings).alphabet
    wanted = {f"people/{id_}.md" for id_ in ids}
    written = 0
    for path, text in register_files(archive, alphabet, at_least=1 if wanted else _ENOUGH):
        file = settings.site / path
        if (not wanted or path in wanted) and not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            _write_file(file, text)
            written += 1
    code = "desk-register-these" if wanted else "desk-register"
    console.say(console.words.say(code, count=written, folder=str(settings.site / "people"), least=_ENOUGH))


def _write_file(file: Path, text: str) -> None:
    """Write the file whole or not at all."""
    beside = file.with_name(f".{file.name}.new")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(file)


def _desk_text(rows: Sequence[DeskRow], words: Words) -> str:
    sections = []
    for kind in KINDS:
        of_kind = [row for row in rows if row.kind == kind]
        if not of_kind:
            continue
        lines = [words.say(f"desk-{kind}", count=words.number(len(of_kind)))]
        shown = of_kind[:_LISTED] if kind == DOUBTFUL else of_kind
        lines += [f"  {_row_text(row, words)}" for row in shown]
        if len(shown) < len(of_kind):
            lines.append(f"  {words.say('desk-more', count=words.number(len(of_kind) - len(shown)))}")
        sections.append("\n".join(lines))
    return "\n\n".join(sections) or words.say("desk-empty")


def _row_text(row: DeskRow, words: Words) -> str:
    name = f"{row.name} ({row.id})" if row.id else row.name
    others = words.say("desk-others", others=", ".join(row.others)) if row.others else ""
    counts = {"articles": words.number(row.articles), "mentions": words.number(row.mentions)}
    return words.say("desk-row", name=name, others=others, example=f"articles/{row.example}", **counts)
