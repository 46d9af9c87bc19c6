"""What everything is made of: frozen dataclasses, whole when they are born; standard library only, no I/O.

References go by id or by index, never object to object, so that every value can be stored, compared and hashed.

    spans        Span
    diagnostics  Diagnostic, Report
    article      Block, Run, Article: what a source file says
    findings     Mention, Candidate, Quotation, TimeExpression, Event: what was found in it
    record       Record (all of one article), Extract (what other pages quote), Summary (what arranging needs)
    editing      RegisterEntry, Correction: what a person decided
    archive      Person, TimelineEntry, Archive: what arranging makes of all summaries
    pages        PagePlan and the context of each kind of page; page_parts and files, what they are made of
    templates    names of templates, as plans give them
    search       the search index: how it is cut, what each of its files shows
    words        Words: what people see, in one language
    settings     Settings: site.toml, checked
"""
