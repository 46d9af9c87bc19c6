"""Why a correction fits nothing: the words may well stand in the text, where the correction doesn't look."""

from vakanuvis.model.editing import DateCorrection, EventCorrection, MentionCorrection, QuotationCorrection
from vakanuvis.understand.amend.places import Places

AnyEntry = MentionCorrection | DateCorrection | QuotationCorrection | EventCorrection


def why_unmatched(entry: AnyEntry, places: Places) -> tuple[str, dict[str, str]]:
    """Return the message's code and arguments."""
    everywhere = places.blocks_within(None)
    stands = places.find(entry.text, everywhere, cased=isinstance(entry, MentionCorrection))
    if not stands and not (isinstance(entry, EventCorrection) and _begins_sentence(entry, places)):
        return "correction-unmatched", {"text": entry.text}
    if isinstance(entry, EventCorrection):
        return _why_no_event(entry, places)
    if isinstance(entry, QuotationCorrection):
        return "correction-unquoted", {"text": entry.text}
    if entry.within is not None:
        blocks = places.blocks_within(entry.within)
        if not blocks:
            return "correction-within-unmatched", {"within": entry.within}
        if not places.find(entry.text, blocks):
            return "correction-not-within", {"text": entry.text, "within": entry.within}
    return "correction-nothing-there", {"text": entry.text}


def _why_no_event(entry: EventCorrection, places: Places) -> tuple[str, dict[str, str]]:
    if not _begins_sentence(entry, places):
        return "correction-not-first", {"text": entry.text}
    if entry.time is not None:
        return "correction-time-unmatched", {"text": entry.text, "time": entry.time}
    return "correction-nothing-there" if entry.drop else "correction-dateless", {"text": entry.text}


def _begins_sentence(entry: EventCorrection, places: Places) -> bool:
    return any(places.begins(span, entry.text) for span in places.passage.sentences)
