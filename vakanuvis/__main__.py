"""`python -m vakanuvis` and build.py: sees first whether everything that the program needs is there."""

import sys


def main(argv: "list[str] | None" = None) -> int:
    """Run the command line; where Python is too old or a package is missing, say in one line what to run."""
    if sys.version_info < (3, 11):  # noqa: UP036  # this is the check for people who run an older one
        return _complain(
            "Vakanüvis needs Python 3.11 or later; this is {}.{}.".format(*sys.version_info[:2])
        )  # older Pythons must get this far
    try:
        from vakanuvis.cli import main as run  # noqa: PLC0415  # only now are the packages needed
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package == "vakanuvis":
            raise
        return _complain(
            f"The package “{package}” is missing. Run: {_PIP[sys.prefix != sys.base_prefix]}",
        )
    return run(argv)


_PIP = {
    True: "python -m pip install -e .",
    False: "python3 -m venv .venv && .venv/bin/python -m pip install -e . && .venv/bin/python build.py",
}
"""Inside a virtual environment, and outside of one, where pip may be forbidden."""


def _complain(text: str) -> int:
    sys.stderr.buffer.write(f"{text}\n".encode(sys.stderr.encoding or "utf-8", "replace"))
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
