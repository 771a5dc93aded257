"""Folds grouped by site."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clf.learn.split import site_folds

SITES = st.lists(st.sampled_from([f"site{i}.example" for i in range(30)]), min_size=1, max_size=200)


class TestSiteFolds:
    def test_the_same_seed_gives_the_same_folds_in_any_order(self) -> None:
        sites = [f"s{i % 17}" for i in range(100)]
        assert site_folds(sites, 5, seed=3) == site_folds(sites[::-1], 5, seed=3)

    def test_another_seed_gives_other_folds(self) -> None:
        sites = [f"s{i}" for i in range(40)]
        assert len({tuple(sorted(site_folds(sites, 5, seed=seed).items())) for seed in range(5)}) == 5

    @given(SITES, st.integers(1, 6), st.integers(0, 99))
    def test_every_site_is_in_one_fold(self, sites: list[str], n_folds: int, seed: int) -> None:
        folds = site_folds(sites, n_folds, seed)
        assert set(folds) == set(sites)
        assert set(folds.values()) <= set(range(n_folds))

    @given(SITES, st.integers(2, 6), st.integers(0, 99))
    def test_no_fold_is_larger_than_an_even_share_and_the_largest_site(
        self, sites: list[str], n_folds: int, seed: int
    ) -> None:
        folds = site_folds(sites, n_folds, seed)
        sizes = Counter(folds[site] for site in sites)
        assert max(sizes.values()) <= len(sites) / n_folds + max(Counter(sites).values())

    @pytest.mark.parametrize("n_sites", [5, 9, 50])
    def test_no_fold_is_empty_where_there_are_sites_enough(self, n_sites: int) -> None:
        assert len(set(site_folds([f"s{i}" for i in range(n_sites)], 5, seed=0).values())) == 5

    @given(SITES, st.integers(1, 6), st.integers(0, 20))
    def test_sites_that_come_last_leave_the_others_where_they_are(
        self, sites: list[str], n_folds: int, n_more: int
    ) -> None:
        more = [f"more{i}" for i in range(n_more)]
        before, folds = site_folds(sites, n_folds, 0), site_folds([*more, *sites], n_folds, 0, last=more)
        assert {site: folds[site] for site in before} == before
        assert set(folds) == {*sites, *more}
