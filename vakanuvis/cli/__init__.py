"""The command line: arguments → settings → command; the only room that prints.

options   what can be typed
console   where it is said: messages, progress, the summary
commands  build, serve, check; explain, people and addresses have files of their own

Exit codes: 0 fine, 1 errors in the content (with --strict warnings too), 2 the command was typed wrongly, 130 Ctrl-C.
"""

from vakanuvis.cli.main import main

__all__ = ["main"]
