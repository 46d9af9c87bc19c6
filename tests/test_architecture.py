"""What docs/architecture.md promises about the code, seen in the code."""

import ast
import re
import string
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "vakanuvis"
FILES = sorted(PACKAGE.rglob("*.py"))
TURKISH = PACKAGE / "language" / "turkish"
WORDS = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in (ROOT / "templates" / "words").glob("*.toml")}

FLOORS = (
    {"__init__", "model"},
    {"language"},
    {"text"},
    {"read", "understand", "arrange", "render", "publish"},
    {"store", "words"},
    {"config"},
    {"pipeline"},
    {"serve", "explain"},
    {"cli"},
    {"__main__"},
)
"""A room imports only from floors below its own."""

LONGEST_FILE = 250
LONGEST_FUNCTION = 60
PACKAGES = {"jinja2", "markupsafe", "markdown_it", "slugify", "yaml", "msgspec", "livereload", "tornado"}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


def room_of(module: str) -> str:
    return [*module.split("."), "__init__"][1]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports_of(path: Path) -> Iterator[str]:
    """Yield the modules that a file imports, also inside functions and for types only."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names if is_module(f"{module}.{alias.name}"))


def is_module(name: str) -> bool:
    place = ROOT.joinpath(*name.split("."))
    return name.startswith("vakanuvis") and (place.is_dir() or place.with_suffix(".py").is_file())


def own_imports_of(path: Path) -> set[str]:
    return {name for name in imports_of(path) if name.startswith("vakanuvis") and is_module(name)}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_go_down_only(path: Path) -> None:
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
    own = room_of(name_of(path))
    for module in own_imports_of(path):
        room = room_of(module)
        assert room == own or floor[room] < floor[own], f"{own} imports {module}"


def test_no_circle_of_imports() -> None:
    modules = {name_of(path): own_imports_of(path) for path in FILES}
    graph = {
        # a module of a room may import its sisters, and the door imports them all; nobody inside imports the door
        module: {name for name in imported if name != module and not module.startswith(f"{name}.")}
        for module, imported in modules.items()
    }
    tuple(TopologicalSorter(graph).static_order())


def test_only_config_knows_turkish() -> None:
    knowing = {
        name_of(path)
        for path in FILES
        if TURKISH not in path.parents and any("language.turkish" in name for name in imports_of(path))
    }
    assert knowing == {"vakanuvis.config"}


def test_the_model_needs_next_to_nothing() -> None:
    for path in (PACKAGE / "model").rglob("*.py"):
        for module in imports_of(path):
            own = module.startswith("vakanuvis.model") or (path.stem == "structs" and module.startswith("msgspec"))
            assert own or module.split(".")[0] in sys.stdlib_module_names, path
            assert module not in ("os", "io", "sqlite3", "time", "locale"), path


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_purity(path: Path) -> None:
    if room_of(name_of(path)) not in ("understand", "arrange", "text", "language"):
        return
    banned = {"os", "io", "time", "locale", "random", "subprocess", "socket", "sqlite3", "tempfile", "shutil"}
    tree = tree_of(path)
    assert not banned & {name.split(".")[0] for name in imports_of(path)}, path
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("today", "now", "utcnow", "getenv", "environ"), f"{path}:{node.lineno}"
    if TURKISH not in path.parents:  # its word lists are files beside it, read once
        opened = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "open"]
        assert not opened, path


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_text_is_cased_by_its_language(path: Path) -> None:
    """Methods of str take no language: `"I".lower()` is no ı. Those of an Alphabet take the text as their argument."""
    if path == TURKISH / "alphabet.py":
        return
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args:
            cased = node.func.attr in ("lower", "upper", "casefold", "title", "swapcase", "capitalize")
            assert not cased, f"{path}:{node.lineno}: .{node.func.attr}() knows no language"
    by_method = re.compile(r"\bstr\.(?:lower|upper|casefold|title|swapcase|capitalize)\b")
    assert not by_method.search(path.read_text("utf-8")), path


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_turkish_stands_in_one_place(path: Path) -> None:
    if path == TURKISH or TURKISH in path.parents:
        return
    text = path.read_text("utf-8").replace("Vakanüvis", "")
    found = re.search("[çğıöşüâîûÇĞİÖŞÜÂÎÛ]", text)
    assert found is None, f"{path}:{text.count(chr(10), 0, found.start()) + 1 if found else 0}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_files_are_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_functions_are_short(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, f"{path}:{node.lineno} {node.name}"


def test_rooms_have_doors() -> None:
    for folder in sorted({path.parent for path in FILES}):
        door = folder / "__init__.py"
        assert door.is_file(), f"{folder} has no door"
        assert ast.get_docstring(tree_of(door)), f"{door} does not say what is behind it"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_only_the_command_line_prints(path: Path) -> None:
    if room_of(name_of(path)) == "cli":
        return
    for node in ast.walk(tree_of(path)):
        assert not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"), path


def test_each_package_has_one_wrapper() -> None:
    """Where a package is made use of; to name its types is free, the store is one room, and the model has msgspec's Struct."""
    users: dict[str, set[str]] = {package: set() for package in PACKAGES}
    for path in FILES:
        for module in used_by(tree_of(path)):
            package = module.split(".")[0]
            if package in users and name_of(path) != "vakanuvis.model.structs":
                users[package].add("store" if room_of(name_of(path)) == "store" else name_of(path))
    assert {package: names for package, names in users.items() if len(names) > 1} == {}


def used_by(tree: ast.AST) -> Iterator[str]:
    """Yield what is imported to be used, which leaves out `if TYPE_CHECKING:`."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
        yield from used_by(node)


def test_both_languages_have_the_same_words() -> None:
    turkish, english = WORDS["tr"], WORDS["en"]
    assert {name: set(section) for name, section in turkish.items()} == {
        name: set(section) for name, section in english.items()
    }


@pytest.mark.parametrize("section", ["page", "rule", "message"])
def test_both_languages_fill_in_the_same_values(section: str) -> None:
    for key, turkish in WORDS["tr"][section].items():
        ours, theirs = placeholders_of(turkish), placeholders_of(WORDS["en"][section].get(key, turkish))
        if key.endswith("_one"):  # “once” needs no number
            assert ours - {"number"} == theirs - {"number"}, key
        else:
            assert ours == theirs, key


def placeholders_of(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def test_every_message_has_words() -> None:
    codes = {code for path in FILES for code in codes_in(tree_of(path))}
    assert len(codes) > 20
    assert codes - set(WORDS["tr"]["message"]) == set()


def codes_in(tree: ast.Module) -> Iterator[str]:
    """Yield the codes that are written out in calls of Diagnostic(…) and words.say(…)."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        given: list[ast.expr] = []
        if isinstance(node.func, ast.Name) and node.func.id == "Diagnostic":
            given = [*node.args[3:4], *(keyword.value for keyword in node.keywords if keyword.arg == "code")]
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "say" and node.args:
            given = node.args[:1]
        yield from (
            part.value
            for part in given
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and "-" in part.value
        )


def test_every_word_of_a_template_is_there() -> None:
    templates = [path.read_text("utf-8") for path in (ROOT / "templates").rglob("*.html")]
    wanted = {word for text in templates for word in re.findall(r"\bw\.([a-z_]+)\b", text)}
    assert len(wanted) > 20
    assert wanted - set(WORDS["tr"]["page"]) == set()


def test_tests_mirror_the_package() -> None:
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        room = path.relative_to(ROOT / "tests").parts[0]
        place = PACKAGE / room
        if len(path.relative_to(ROOT / "tests").parts) > 1 and room not in (
            "browser",
            "benchmarks",
            "gold",
            "regressions",
        ):
            assert place.is_dir(), f"{path} tests no room"
