"""Texts of any language: what reading needs before it knows names, verbs or dates.

passages   Passage: the prose of an article with its blocks and sentences, made once and shared by all finders
sentences  where sentences end
marks      pairs of quotation marks, also nested, curly, mismatched and unbalanced ones
anchors    stable fragment names
"""
