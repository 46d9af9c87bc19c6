"""Serve: show the built site to its author, and again after every saved change.

1. take the port, so that a taken one is known before anything is built           server
2. build; then watch the content and the theme, and build after every change      watching
3. answer requests from the output folder as GitHub Pages would                   requests
4. when a build has ended, tell every open page to load itself again              server (livereload's socket)

While a build has errors every page shows them instead, and the site again once they are mended. The live script is put
into pages on their way to the browser: files on disk never carry it, and are the ones that get published.
"""

from vakanuvis.serve.server import Outcome, PortTakenError, serve_site

__all__ = ["Outcome", "PortTakenError", "serve_site"]
