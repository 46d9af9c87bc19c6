"""Languages: `base` is the form that a language fills in, each folder fills it in for one.

Only `vakanuvis.config` imports a language's folder; everybody else takes a `Language` as an argument.
"""
