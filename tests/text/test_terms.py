"""Terms: enough of each word to find the text that has it."""

from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.language.turkish.alphabet import ALPHABET
from vakanuvis.text.terms import TERM_LENGTH, terms_of


def test_forms_of_a_word_share_a_term() -> None:
    assert terms_of("secimlerin secimlerde secimlere") == {"secimle"}


def test_letters_after_an_apostrophe_are_a_word_of_their_own_and_single_ones_none() -> None:
    assert terms_of("yilmaz'in yilmaz'a 3 12") == {"yilmaz", "in", "12"}


@given(st.text())
def test_every_word_can_be_found_by_its_beginning(text: str) -> None:
    folded = ALPHABET.search_fold(text)
    terms = terms_of(folded)
    assert all(len(term) <= TERM_LENGTH and term in folded for term in terms)
