"""Who said it, and what is no quotation."""

from vakanuvis.model.editing import QuotationCorrection
from vakanuvis.model.findings import Certainty, Findings, Quotation
from vakanuvis.model.structs import replace
from vakanuvis.understand.amend.people import candidate_for
from vakanuvis.understand.amend.places import RULE, Places


def correct_quotation(findings: Findings, correction: QuotationCorrection, places: Places) -> Findings | None:
    """Return the findings with the quotation as the correction says; None where it fits nothing.

    Words between marks that the rules took for none become a quotation.
    """
    meant = [quotation for quotation in findings.quotations if places.begins(quotation.span, correction.text)]
    kept = [quotation for quotation in findings.quotations if quotation not in meant]
    if correction.drop:
        return replace(findings, quotations=tuple(kept)) if meant else None
    meant = meant or _unseen(kept, correction, places)
    if not meant:
        return None
    candidates = list(findings.candidates)
    speaker = None if correction.speaker is None else candidate_for(candidates, correction.speaker, places)
    kept += [_spoken_by(quotation, speaker) for quotation in meant]
    return replace(
        findings,
        candidates=tuple(candidates),
        quotations=tuple(sorted(kept, key=lambda quotation: quotation.span)),
    )


def _spoken_by(quotation: Quotation, speaker: int | None) -> Quotation:
    kind = "direct" if quotation.kind == "fragment" and speaker is not None else quotation.kind
    return replace(quotation, kind=kind, speaker=speaker, rule=RULE, certainty=Certainty.SURE)


def _unseen(known: list[Quotation], correction: QuotationCorrection, places: Places) -> list[Quotation]:
    return [
        Quotation((pair.inner,), "direct", None, None, RULE)
        for pair in places.passage.marks
        if places.begins(pair.inner, correction.text)
        and not any(piece.overlaps(pair.inner) for quotation in known for piece in quotation.pieces)
    ][:1]
