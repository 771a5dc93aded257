"""Words of many strings at once, and look-ups by hash."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clf.lookup import HashTable, ranges, sum_runs
from clf.words import Words

WORD = re.compile(r"[^\W\d_]+|\d+")
TEXTS = st.lists(st.text(st.characters(codec="latin-1"), max_size=30), max_size=6)


def spelled(words: Words) -> list[list[str]]:
    return [
        [words.spelled(i) for i in range(first, last)]
        for first, last in zip(words.first[:-1], words.first[1:], strict=True)
    ]


class TestWords:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Lire aussi : l'été 2016", ["lire", "aussi", "l", "été", "2016"]),
            ("World2day", ["world", "2", "day"]),
            ("東京A", ["東", "京", "a"]),
            ("한국 뉴스", ["한국", "뉴스"]),
            ("ПРИВЕТ", ["привет"]),
            ("a_b", ["a", "b"]),
            ("…", []),
            ("", []),
        ],
    )
    def test_text_is_cut_into_words(self, text: str, words: list[str]) -> None:
        assert spelled(Words.of([text, "x", text])) == [words, ["x"], words]

    @given(TEXTS)
    def test_in_latin_it_cuts_as_a_pattern_does(self, texts: list[str]) -> None:
        # Numbers like ² are digits here, and none to the pattern.
        texts = [re.sub(r"[²³¹¼½¾ªº]", "", text) for text in texts]
        assert spelled(Words.of(texts)) == [[word.lower() for word in WORD.findall(text)] for text in texts]

    def test_names_are_cut_at_inner_capitals(self) -> None:
        name = "trc_rbox videoCube #ad-slot HTMLParser"
        plain, names = Words.of_groups([name], names=[name])
        assert spelled(names) == [["trc", "rbox", "video", "cube", "#", "ad", "slot", "html", "parser"]]
        assert spelled(plain) == [["trc", "rbox", "videocube", "ad", "slot", "htmlparser"]]

    @given(st.lists(TEXTS, max_size=3), TEXTS)
    def test_groups_are_cut_as_each_by_itself(self, groups: list[list[str]], names: list[str]) -> None:
        together = Words.of_groups(*groups, names=names)
        apart = [*map(Words.of, groups), Words.of_groups(names=names)[-1]]
        for one, other in zip(together, apart, strict=True):
            for column in ("string", "begin", "end", "hash", "is_number", "first"):
                assert getattr(one, column).tolist() == getattr(other, column).tolist()
            assert one.characters.codes.tolist() == other.characters.codes.tolist()
            assert one.characters.begin.tolist() == other.characters.begin.tolist()

    @given(TEXTS)
    def test_a_words_hash_is_its_own(self, texts: list[str]) -> None:
        words = Words.of(texts)
        by_word: dict[str, int] = {}
        for i, value in enumerate(words.hash.tolist()):
            word = words.spelled(i)
            known = "0" * len(word) if words.is_number[i] else word
            assert by_word.setdefault(known, value) == value
        assert len(set(by_word.values())) == len(by_word)

    def test_order_and_neighbours_count(self) -> None:
        (one,), (two,) = (Words.of([text]).gram(2)[0] for text in ("a b", "b a"))
        assert one != two
        hashes, is_whole = Words.of(["a b", "c"]).gram(2)
        assert is_whole.tolist() == [True, False]
        assert hashes[0] == one

    def test_a_whole_text_is_the_gram_of_its_words(self) -> None:
        words = Words.of(["a b c", "", "a b c d", "x"])
        whole = words.whole(3)
        assert whole[0] == words.gram(3)[0][0] == words.grams_at(np.array([0]), np.array([3]))[1][-1]
        assert (whole[1], whole[2], whole[3]) == (0, 0, words.hash[-1])

    def test_grams_are_as_long_as_is_allowed_and_the_text_is(self) -> None:
        words = Words.of(["a", "b c d", "e f"])
        begins, grams = words.grams_at(np.array([0, 1, 4]), np.array([2, 2, 3]))
        assert begins.tolist() == [0, 1, 4, 1, 4]
        pairs, _ = words.gram(2)
        assert grams.tolist() == [*words.hash[[0, 1, 4]].tolist(), *pairs[[1, 4]].tolist()]

    def test_no_words_have_no_grams(self) -> None:
        none = np.zeros(0, np.int64)
        assert [part.tolist() for part in Words.of([""]).grams_at(none, none)] == [[], []]


class TestHashTable:
    @given(st.lists(st.integers(0, 2**64 - 1), max_size=60), st.lists(st.integers(0, 2**64 - 1), max_size=20))
    def test_it_finds_what_is_there_and_nothing_else(self, keys: list[int], others: list[int]) -> None:
        table = HashTable(np.sort(np.array(keys, np.uint64)))
        distinct = sorted(set(keys))
        sought = [*distinct, *others]
        expected = [distinct.index(key) if key in distinct else -1 for key in sought]
        assert table.find(np.array(sought, np.uint64)).tolist() == expected
        assert table.count.sum() == len(keys)


@pytest.mark.parametrize("n_columns", [2, 3])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_rows_are_summed_run_by_run(n_columns: int, dtype: type[np.floating]) -> None:
    values = np.arange(4 * n_columns, dtype=dtype).reshape(4, n_columns)
    sums = sum_runs(values, np.array([0, 1]))
    assert sums.dtype == dtype
    assert sums.tolist() == [values[0].tolist(), values[1:].sum(axis=0).tolist()]


def test_ranges() -> None:
    rows, which = ranges(np.array([5, 9, 0]), np.array([2, 0, 1]))
    assert (rows.tolist(), which.tolist()) == ([5, 6, 0], [0, 0, 2])
