"""Read: files → Article, and what people decided about them. Bad content is reported, the rest is read.

1. bytes become text: UTF-8, or what else dumps bring                                    decoding
2. a date on the first line, in front matter or in the file's name                       dateline, frontmatter
3. wire text becomes paragraphs, subheadings, byline, hanging headlines of others         paragraphs, wire
4. blocks are composed; every character remembers its place in the file                  tracing
"""

from vakanuvis.read.articles import article_of, list_articles

__all__ = ["article_of", "list_articles"]
