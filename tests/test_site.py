"""Site profiles: what they learn, how they merge and travel, and what they change."""

from __future__ import annotations

import io
import itertools
import json
import pickle
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import clf
from clf import site
from clf.labels import CODE, GROUP_OF, LABELS
from tests.helpers import PAGES, ROOT, SLUGS, url_of

FOOTER = "<p>The mill by the river has ground the grain of the whole valley since 1872, and its wheel still turns.</p>"
STORIES = (
    "The bridge is closed",
    "The fair is open",
    "The river is low",
    "The mayor has resigned",
    "It snows",
)


def story(text: str, footer: str = FOOTER) -> clf.Page:
    html = f"<nav><a href=/>Home</a></nav><article><h1>{text}</h1><p>{f'{text}. ' * 9}</p></article>{footer}"
    return clf.classify(html, "https://paper.example/story")


def profile_of(*pages: clf.Page, max_pages: int = site.MAX_PAGES) -> clf.SiteProfile:
    profile = clf.SiteProfile(max_pages)
    for page in pages:
        profile.add(page)
    return profile


def with_site(page: clf.Page, profile: clf.SiteProfile) -> clf.Page:
    return clf.classify(page.root, page.url, site=profile)


def saved(profile: clf.SiteProfile) -> bytes:
    file = io.BytesIO()
    profile.save(file)
    return file.getvalue()


def is_same(a: clf.SiteProfile, b: clf.SiteProfile) -> bool:
    return saved(a) == saved(b)


FIXTURE_PAGES = [
    clf.classify((PAGES / slug / "source.html").read_bytes(), url_of(slug)) for slug in SLUGS[:6]
]


class TestLabels:
    def test_a_paragraph_on_every_page_is_no_part_of_the_story(self) -> None:
        page = story(STORIES[3])
        assert page[-1].group == "editorial"
        labelled = with_site(page, profile_of(*map(story, STORIES)))
        # What recurs may still be an author's or an agency's line; it is no text of this story.
        assert labelled[-1].label not in ("title", "body", "caption")
        is_clutter = [GROUP_OF[label] == "clutter" for label in LABELS]
        assert labelled.probabilities[-1, is_clutter].sum() > 0.6
        body = CODE["body"]
        assert labelled.probabilities[-1, body] < page.probabilities[-1, body] / 2
        assert [b.label for b in labelled][:3] == [b.label for b in page][:3]

    def test_probabilities_sum_to_one(self) -> None:
        labelled = with_site(FIXTURE_PAGES[0], profile_of(*FIXTURE_PAGES))
        assert labelled.probabilities.sum(axis=1) == pytest.approx(1, abs=1e-4)
        assert labelled.probabilities.dtype == np.float32

    def test_a_page_learnt_twice_counts_once_whatever_the_last_digits(self) -> None:
        page = clf.classify((PAGES / "en-plain" / "source.html").read_bytes())
        again = clf.classify((PAGES / "en-plain" / "source.html").read_bytes())
        again.model_probabilities[...] *= 1 - 1e-3
        one, two = clf.SiteProfile(), clf.SiteProfile()
        one.add(page)
        one.add(again)
        two.add(again)
        two.add(page)
        assert len(one) == len(two) == 1
        assert is_same(one, two)

    @pytest.mark.parametrize("page", FIXTURE_PAGES)
    def test_a_page_learnt_says_nothing_of_itself(self, page: clf.Page) -> None:
        labelled = with_site(page, profile_of(page))
        assert np.array_equal(labelled.probabilities, page.probabilities)

    def test_another_version_of_a_story_says_nothing_of_it(self) -> None:
        page = story(STORIES[0])
        again = story(STORIES[0], "<p>Updated at noon</p>")
        assert np.array_equal(with_site(again, profile_of(page)).probabilities, again.probabilities)

    def test_pages_of_nothing_in_common_change_little(self) -> None:
        page = FIXTURE_PAGES[0]
        labelled = with_site(page, profile_of(*FIXTURE_PAGES[1:]))
        assert (labelled.codes == page.codes).mean() > 0.98

    def test_an_empty_profile_changes_nothing(self) -> None:
        page = FIXTURE_PAGES[0]
        assert np.array_equal(with_site(page, clf.SiteProfile()).probabilities, page.probabilities)

    def test_numbers_and_hosts_do_not_tell_texts_apart(self) -> None:
        def links(page: int, host: str = "") -> str:
            text = f"Read all {page} reports on the flood of {page} that readers sent us, and send yours"
            return f"<p>{text} <a href='{host}/r'>here</a></p>"

        profile = profile_of(*(story(text, links(i)) for i, text in enumerate(STORIES[1:])))
        page = story(STORIES[0], links(77, "https://paper.example"))
        labelled = with_site(page, profile)
        article = [CODE["title"], CODE["body"], CODE["caption"]]
        assert labelled.probabilities[-1, article].sum() < page.probabilities[-1, article].sum() / 2

    def test_what_the_model_says_counts_not_what_a_profile_made_of_it(self) -> None:
        page, profile = story(STORIES[0]), profile_of(*map(story, STORIES))
        assert is_same(profile_of(with_site(page, profile)), profile_of(page))

    def test_a_page_without_text_can_be_learnt_and_judged(self) -> None:
        page = clf.classify("<html><body><img src=a.png></body></html>")
        assert len(with_site(page, profile_of(page, *FIXTURE_PAGES))) == 1

    def test_the_profile_is_named_among_the_reasons(self) -> None:
        labelled = with_site(story(STORIES[0]), profile_of(*map(story, STORIES)))
        reasons = {reason.feature: reason.weight for reason in labelled.explain(labelled[-1]).reasons}
        assert reasons["site profile"] > 0
        plain = story(STORIES[0])
        assert all(reason.feature != "site profile" for reason in plain.explain(0).reasons)


class TestMerge:
    def test_it_is_associative_commutative_and_idempotent(self) -> None:
        a, b, c = (profile_of(*FIXTURE_PAGES[i : i + 2], max_pages=3) for i in (0, 2, 4))
        merged = profile_of(*FIXTURE_PAGES, max_pages=3)
        assert len(merged) == 3
        for x, y, z in itertools.permutations((a, b, c)):
            assert is_same(x.merge(y).merge(z), merged)
            assert is_same(x.merge(y.merge(z)), merged)
        assert is_same(a.merge(b, c, a, merged), merged)

    def test_neither_part_is_changed(self) -> None:
        a, b = profile_of(FIXTURE_PAGES[0]), profile_of(FIXTURE_PAGES[1])
        before = saved(a), saved(b)
        assert len(a.merge(b)) == 2
        assert (saved(a), saved(b)) == before

    def test_the_smallest_bound_holds(self) -> None:
        a, b = profile_of(*FIXTURE_PAGES[:3], max_pages=2), profile_of(*FIXTURE_PAGES[3:], max_pages=5)
        merged = b.merge(a)
        assert (merged.max_pages, len(merged)) == (2, 2)

    @given(st.permutations(range(6)))
    def test_the_order_of_pages_does_not_matter(self, order: list[int]) -> None:
        found = profile_of(*(FIXTURE_PAGES[i] for i in order), max_pages=4)
        assert is_same(found, profile_of(*FIXTURE_PAGES, max_pages=4))


class TestBounds:
    def test_no_more_pages_are_kept_than_allowed(self) -> None:
        profile = profile_of(*(story(f"{text} {name}") for text in STORIES for name in "abcd"), max_pages=7)
        assert len(profile) == 7

    def test_a_huge_page_takes_no_more_than_its_share(self) -> None:
        page = clf.classify(
            "".join(
                f"<p class={chr(97 + i % 26)}{chr(97 + i // 26 % 26)}>{chr(97 + i % 26) * (i // 26 + 1)}</p>"
                for i in range(6000)
            )
        )
        profile = profile_of(page)
        (traits,) = profile._kept.values()
        assert len(traits.texts.keys) == site.MAX_KEYS
        assert len(pickle.dumps(profile)) < 2 * site.MAX_KEYS * 40

    @pytest.mark.parametrize("max_pages", [0, -1])
    def test_a_bound_below_one_is_refused(self, max_pages: int) -> None:
        with pytest.raises(ValueError, match="at least 1"):
            clf.SiteProfile(max_pages)


class TestFile:
    profile = profile_of(*FIXTURE_PAGES[:3])

    def arrays(self) -> dict[str, Any]:
        with np.load(io.BytesIO(saved(self.profile))) as archive:
            return {name: archive[name] for name in archive.files}

    def load(self, arrays: dict[str, Any]) -> clf.SiteProfile:
        file = io.BytesIO()
        np.savez(file, **arrays)
        file.seek(0)
        return clf.SiteProfile.load(file)

    def test_what_is_saved_is_loaded(self, tmp_path: Path) -> None:
        path = tmp_path / "paper.example"
        self.profile.save(path)
        loaded = clf.SiteProfile.load(path)
        assert is_same(loaded, self.profile)
        page = FIXTURE_PAGES[4]
        assert np.array_equal(
            with_site(page, loaded).probabilities, with_site(page, self.profile).probabilities
        )

    def test_an_empty_profile_is_loaded(self) -> None:
        empty = clf.SiteProfile(5)
        assert is_same(clf.SiteProfile.load(io.BytesIO(saved(empty))), empty)

    def test_a_pickle_works_as_well(self) -> None:
        assert is_same(pickle.loads(pickle.dumps(self.profile)), self.profile)

    def test_another_version_is_refused_with_a_sentence(self) -> None:
        arrays = self.arrays()
        header = json.loads(arrays["header"].tobytes()) | {"format": 99}
        arrays["header"] = np.frombuffer(json.dumps(header).encode(), np.uint8)
        with pytest.raises(clf.ProfileFormatError, match="its format is 99, this version reads 1"):
            self.load(arrays)

    @pytest.mark.parametrize(
        "change",
        [
            {"header": np.frombuffer(b"[]", np.uint8)},
            {"header": np.frombuffer(b"{}", np.uint8)},
            {"header": np.frombuffer(b'{"format": 1, "labels": [], "max_pages": 3}', np.uint8)},
            {"texts.sizes": np.array([7], np.int32)},
            {"texts.sizes": np.array([-1, 1], np.int32)},
            {"texts.logs": np.zeros((3, len(LABELS)), np.float16)},
            {"places.logs": np.full((1, len(LABELS)), np.nan, np.float16)},
            {"places.keys": np.array(["a"])},
        ],
    )
    def test_a_damaged_file_is_refused(self, change: dict[str, Any]) -> None:
        with pytest.raises(clf.ProfileFormatError):
            self.load(self.arrays() | change)

    @pytest.mark.parametrize("data", [b"", b"PK\3\4", b"no archive", saved(profile)[:-100]])
    def test_what_is_no_profile_is_refused(self, data: bytes) -> None:
        with pytest.raises(clf.ProfileFormatError, match="is not a site profile"):
            clf.SiteProfile.load(io.BytesIO(data))

    def test_damage_anywhere_is_told_or_harmless(self) -> None:
        whole = saved(self.profile)
        n_refused = 0
        for place in range(0, len(whole), max(len(whole) // 200, 1)):
            damaged = bytearray(whole)
            damaged[place] ^= 0xFF
            try:
                clf.SiteProfile.load(io.BytesIO(damaged))
            except clf.ProfileFormatError:
                n_refused += 1
        assert n_refused > 100

    def test_a_model_is_no_profile(self) -> None:
        with pytest.raises(clf.ProfileFormatError):
            clf.SiteProfile.load(ROOT / "clf" / "data" / "model.npz")

    def test_a_missing_file_is_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            clf.SiteProfile.load(tmp_path / "nothing")


def test_the_examples_of_the_docs_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs" / "site-profiles.md").read_text("utf-8")
    pages = [((PAGES / slug / "source.html").read_bytes(), url_of(slug)) for slug in SLUGS[:3]]
    html, url = pages[0]
    other = profile_of(FIXTURE_PAGES[4])
    names: dict[str, Any] = {
        "pages": pages,
        "html": html,
        "url": url,
        "other": other,
        "profiles": [other, profile_of(*FIXTURE_PAGES)],
    }
    for example in re.findall(r"^```python\n(.+?)^```$", text, re.M | re.S):
        exec(example, names)
    assert len(names["both"]) == 4
    assert len(names["profile"]) == len(FIXTURE_PAGES)
    assert names["page"].text() == capsys.readouterr().out.strip()
