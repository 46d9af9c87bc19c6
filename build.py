"""Build the site: `python build.py --help`."""

from vakanuvis.__main__ import main

raise SystemExit(main())
