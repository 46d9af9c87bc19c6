"""Read: files → Article, and what people decided about them. Bad content is reported, the rest is read.

An article:

1. bytes become text: UTF-8, or what else dumps bring                                    decoding
2. a date on the first line, in front matter or in the file's name                       dateline, frontmatter, undated
3. wire text becomes paragraphs, subheadings, byline, hanging headlines of others        paragraphs, wire
   Markdown becomes paragraphs, headings, lists, tables, with their looks                markdown
4. blocks are composed; every character remembers its place in the file                  tracing

What people decided: register, corrections, addresses, pages. Keys and their values, with lines: fields, toml, frontmatter; what is wrong where those can't be read: faults.
"""

from vakanuvis.read.addresses import read_addresses
from vakanuvis.read.articles import article_of, list_articles
from vakanuvis.read.corrections import read_corrections
from vakanuvis.read.pages import read_pages
from vakanuvis.read.register import read_register

__all__ = ["article_of", "list_articles", "read_addresses", "read_corrections", "read_pages", "read_register"]
