"""Build the site: `python build.py --help`."""

from vakanuvis.__main__ import main

if __name__ == "__main__":  # worker processes import this file too
    raise SystemExit(main())
