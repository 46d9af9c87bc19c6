"""Vakanüvis: a static website generator for news archives that reads what it publishes."""

__version__ = "0.1.0"
