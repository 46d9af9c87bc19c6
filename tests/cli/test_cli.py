"""The command line as people use it: what it says, what it returns, and that nothing ends in a traceback."""

import io
import json
import os
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.pipeline.small_site import write, write_site
from vakanuvis.cli import main
from vakanuvis.cli.console import Console
from vakanuvis.cli.options import COMMAND_NAMES, UsageError, parse_options
from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.words import load_words

WORDS = {code: load_words(code, [ROOT / "templates"]) for code in ("tr", "en")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_site(tmp_path / "site")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(folder: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    return subprocess.run(command, cwd=folder, env={**os.environ, **environment}, capture_output=True, check=False)


def test_a_build_ends_with_a_summary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0].startswith("4 haber, 3 kişi, 5 alıntı")
    assert "yazıldı" in lines[1]
    assert lines[-1] == "içerik: site/, sonuç: _site/index.html"
    assert said.err == ""
    assert (folder / "_site" / "index.html").is_file()


def test_messages_are_in_the_site_s_language(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "site" / "site.toml", 'language = "en"\n')
    assert main(["build"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "content: site/, result: _site/index.html"


def test_messages_stand_in_order_and_make_the_exit_code(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("b", "a"):
        write(folder / "site" / "articles" / f"{name}.txt", "Tarihi olmayan bir metin.\n")
    assert main([]) == 1
    said = capsys.readouterr()
    assert [line.split(": ")[0] for line in said.err.splitlines()] == ["articles/a.txt:1", "articles/b.txt:1"]
    assert said.out.splitlines()[0].startswith("4 haber")


def test_warnings_count_only_when_strict(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "site" / "people" / "kimse.md", "---\nname: Hiç Kimse\n---\n")
    assert main([]) == 0
    assert main(["--strict"]) == 1
    assert ": uyarı: " in capsys.readouterr().err


def test_check_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert not (folder / "_site").exists()
    write(folder / "site" / "articles" / "a.txt", "Tarihi olmayan bir metin.\n")
    assert main(["check"]) == 1
    write(folder / "site" / "templates" / "person.html", "{{ nobody_knows_this }}")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert "articles/a.txt:1: hata:" in said.err
    assert "templates/person.html:1: hata:" in said.err
    assert not (folder / "_site").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--strict", "check"],
        ["check", "--strict"],
        ["--site", "site", "check", "--strict"],
        ["check", "--strict", "--site=site"],
    ],
)
def test_options_stand_before_the_command_or_after_it(arguments: list[str]) -> None:
    options = parse_options(arguments, WORDS["tr"])
    assert options is not None
    assert (options.command, options.strict, options.site) == ("check", True, Path("site"))


def test_serve_as_an_option_is_the_command() -> None:
    options = parse_options(["--serve", "--port", "81"], WORDS["tr"])
    assert options is not None
    assert (options.command, options.port, options.base) == ("serve", 81, None)


@pytest.mark.parametrize(
    "arguments",
    [
        ["bulid"],
        ["build", "more"],
        ["--sit", "x"],
        ["--unknown"],
        ["--site"],
        ["--strict=yes"],
        ["--jobs", "many"],
        ["--jobs", "-1"],
        ["--port", "70000"],
        ["explain"],
        ["check", "file.txt"],
    ],
    ids=" ".join,
)
def test_what_is_typed_wrongly_is_said_in_one_line(
    arguments: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 2
    assert "--help" in said.err.splitlines()[-1]


def test_a_number_out_of_bounds_is_named() -> None:
    with pytest.raises(UsageError, match="70000"):
        parse_options(["--port", "70000"], WORDS["tr"])


@pytest.mark.parametrize("code", ["tr", "en"])
def test_help_names_everything_that_can_be_typed(code: str) -> None:
    text = WORDS[code].message["help"]
    options = ["--site", "--output", "--cache", "--fresh", "--base-url", "--jobs", "--drafts", "--strict", "--help"]
    for name in (*COMMAND_NAMES, *options, "--host", "--port", "--base", "--json", "--write", "--serve"):
        assert name in text
    assert max(map(len, text.splitlines())) <= 100


def test_help_is_help(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert main(["serve", "--help"]) == 0
    assert "python build.py" in capsys.readouterr().out


@pytest.mark.parametrize("command", COMMAND_NAMES)
def test_a_site_that_is_not_there_is_said(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["x.txt"] if command == "explain" else []
    assert main([command, *names, "--site", str(tmp_path / "nowhere")]) == 1
    assert "nowhere" in capsys.readouterr().err


def test_an_output_that_is_not_ours_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "precious" / "thesis.txt", "ten years of work")
    assert main(["--output", "precious"]) == 1
    assert "precious" in capsys.readouterr().err
    assert [path.name for path in (folder / "precious").iterdir()] == ["thesis.txt"]


def test_a_bug_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("vakanuvis.pipeline.arranging.arrange_archive", fail)
    assert main([]) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "ZeroDivisionError: division by zero" in said
    assert folder.is_dir()


def test_workers_that_the_system_ends_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr("vakanuvis.pipeline.arranging.arrange_archive", die)
    assert main([]) == 1
    assert "--jobs 1" in capsys.readouterr().err
    assert folder.is_dir()


def test_ctrl_c_ends_quietly(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("vakanuvis.pipeline.arranging.arrange_archive", interrupt)
    assert main([]) == 130
    assert capsys.readouterr().err.strip() == ""
    assert folder.is_dir()


def test_a_broken_pipe_is_no_error_of_ours(folder: Path) -> None:
    command = [sys.executable, str(ROOT / "build.py"), "--help"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_any_encoding_of_the_terminal_will_do(folder: Path) -> None:
    done = run(folder, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"4 haber" in done.stdout


def test_explain_for_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "site" / "articles" / "2025" / "2025-03-01-kopru.txt"
    assert main(["explain", "--json", str(file)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["people"][0]["id"] == "nermin-akkaya"


def test_explain_says_what_it_cannot_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "nowhere.txt", str(folder / "site/articles/2025/2025-03-01-kopru.txt")]) == 1
    said = capsys.readouterr()
    assert "nowhere.txt: hata:" in said.err
    assert "Nermin Akkaya" in said.out


def test_the_desk_lists_and_writes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["people"]) == 0
    assert "selim-gokmen" in capsys.readouterr().out
    assert main(["people", "--write"]) == 0
    assert [path.name for path in (folder / "site/people").iterdir()] == ["nermin-akkaya.md"]
    assert main(["people", "--write", "selim-gokmen"]) == 0
    assert 'name: "Selim Gökmen"' in (folder / "site/people/selim-gokmen.md").read_text("utf-8")
    write(folder / "site/people/selim-gokmen.md", "---\nname: Selim Gökmen\nrole: Müdür\n---\n")
    assert main(["people", "--write", "selim-gokmen"]) == 0
    assert "Müdür" in (folder / "site/people/selim-gokmen.md").read_text("utf-8")


def test_the_desk_knows_no_strangers(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["people", "--write", "selim-gokman", "isil-demirag"]) == 1
    assert (folder / "site/people/isil-demirag.md").is_file()
    said = capsys.readouterr()
    assert said.err.splitlines() == [
        "people/: hata: “selim-gokman” arşivde kimsenin adresi değil. Bunu mu demek istediniz: “selim-gokmen”?"
    ]
    assert "1 kayıt dosyası" in said.out
    assert "en az" not in said.out
    assert main(["people", "xq"]) == 1
    assert "“xq”" in capsys.readouterr().err


def test_the_desk_of_one_person(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert main(["people", "selim-gokmen"]) == 0
    (heading, row) = capsys.readouterr().out.splitlines()
    assert heading.endswith("(1)")
    assert row.startswith("  Selim Gökmen (selim-gokmen): 2 haber")


def test_a_desk_with_nothing_on_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["people", "nermin-akkaya"]) == 0
    assert folder.is_dir()
    assert capsys.readouterr().out.splitlines() == ["Karar bekleyen kimse yok."]


def test_the_desk_cuts_what_is_perhaps_nobody(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"X{first}r{second} Z{first}lt{second}z" for first in "aeiouöüı" for second in "aeiouöüı"]
    for place, name in enumerate(names):
        text = f" date 2025-05-01 Bu yıl yine {name} yapıldı.\n"
        write(folder / "site" / "articles" / f"{place}.txt", text)
    write(folder / "site" / "articles" / "again.txt", f" date 2025-05-02 Bu yıl yine {names[50]} yapıldı.\n")
    assert main(["people"]) == 0
    section = capsys.readouterr().out.rpartition("\n\n")[2].splitlines()
    assert "[[mention]]" in section[0]
    assert section[1].startswith(f"  {names[50]}: 2 haber")
    assert len(section) == 42
    assert section[-1] == "  ve bunlardan daha sık geçmeyen 24 ad daha"


def test_a_careless_withdrawal_makes_the_exit_code(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = '[[mention]]\ntext = "Akkaya"\nperson = "nermin-akkaya"\nwithdrawn = "istek üzerine"\n'
    write(folder / "site" / "corrections" / "2025" / "2025-03-01-kopru.toml", text)
    assert main([]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("corrections/2025/2025-03-01-kopru.toml:4: hata: “withdrawn”")
    assert "[[…]]" in line
    page = (folder / "_site" / "haber" / "2025" / "2025-03-01-kopru.html").read_text("utf-8")
    assert "istek üzerine" in page
    assert "iki mahalleyi" not in page


def test_addresses_are_kept_when_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["addresses"]) == 0
    assert "selim-gokmen = Selim Gökmen" in capsys.readouterr().out
    assert not (folder / "site/addresses.txt").exists()
    assert main(["addresses", "--write"]) == 0
    kept = (folder / "site/addresses.txt").read_text("utf-8")
    assert "selim-gokmen = Selim Gökmen\n" in kept
    assert main(["addresses", "--write"]) == 0
    assert (folder / "site/addresses.txt").read_text("utf-8") == kept


def test_a_missing_package_is_said_in_one_line(folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "empty" / "jinja2" / "__init__.py", "raise ModuleNotFoundError('No module', name='jinja2')\n")
    done = run(folder, PYTHONPATH=str(tmp_path / "empty"))
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert "jinja2" in line
    assert "pip install" in line


class Terminal(io.StringIO):
    """A stream that says that somebody is looking."""

    def isatty(self) -> bool:
        return True


def test_colours_and_a_bar_only_for_those_who_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    seconds = iter((0.0, 0.5, 1.5, 1.5, 1.55, 2.0, 2.0))
    terminal = Terminal()
    console = Console(WORDS["tr"], terminal, terminal, lambda: next(seconds))
    console.progress("read", 10, 1000)
    assert terminal.getvalue() == ""
    console.progress("read", 500, 1000)
    assert "500/1.000 haber okundu" in terminal.getvalue()
    console.progress("read", 501, 1000)
    assert "501" not in terminal.getvalue()
    console.report(Diagnostic("articles/a.txt", 3, Severity.ERROR, "date-missing"))
    console.say_diagnostics()
    assert "\x1b[31mhata\x1b[0m" in terminal.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = Terminal()
    console = Console(WORDS["tr"], plain, plain, lambda: 0.0)
    console.report(Diagnostic("articles/a.txt", 3, Severity.ERROR, "date-missing"))
    console.say_diagnostics()
    assert "\x1b[" not in plain.getvalue()


def test_nothing_moves_where_nobody_looks() -> None:
    seconds = iter(range(100))
    stream = io.StringIO()
    console = Console(WORDS["tr"], stream, stream, lambda: float(next(seconds)))
    for done in range(10):
        console.progress("read", done, 10)
    assert stream.getvalue() == ""
