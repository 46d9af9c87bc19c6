"""Places in a text."""

from vakanuvis.model.structs import Struct


class Span(Struct, frozen=True, order=True):
    """A half-open range of code points, usually of `Article.prose`."""

    start: int
    """First code point inside."""
    end: int
    """First code point after it; never before `start`."""

    def text_of(self, prose: str) -> str:
        """Return the part of `prose` that the span covers."""
        return prose[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies inside, borders included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end
