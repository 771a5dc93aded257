"""The closed label set."""

from __future__ import annotations

import json

import pytest

from clf.labels import CODE, DEFINITIONS, GROUP_OF, GROUPS, LABELS, expand
from tests.helpers import PAGES, SLUGS


class TestLabelSet:
    def test_there_are_twelve_labels_in_three_groups(self) -> None:
        assert len(LABELS) == 12
        assert set(GROUPS) == {"editorial", "ad", "clutter"}

    def test_every_label_is_in_exactly_one_group(self) -> None:
        assert sorted(label for labels in GROUPS.values() for label in labels) == sorted(LABELS)
        assert all(label in GROUPS[GROUP_OF[label]] for label in LABELS)

    def test_codes_are_the_columns_of_the_probability_matrix(self) -> None:
        assert [CODE[label] for label in LABELS] == list(range(12))

    def test_no_label_has_the_name_of_a_group(self) -> None:
        assert not set(LABELS) & set(GROUPS)

    def test_every_label_is_defined_in_one_line(self) -> None:
        assert all(text and "\n" not in text for text in DEFINITIONS.values())

    @pytest.mark.parametrize("slug", SLUGS)
    def test_fixtures_use_known_labels(self, slug: str) -> None:
        leaves = json.loads((PAGES / slug / "expected.json").read_text("utf-8"))["leaves"]
        assert {leaf["label"] for leaf in leaves} <= set(LABELS)


class TestExpand:
    def test_a_group_stands_for_its_labels(self) -> None:
        assert expand({"editorial"}) == {"title", "body", "byline", "caption"}

    def test_labels_and_groups_may_be_mixed(self) -> None:
        assert expand(["ad", "legal"]) == {"sponsored", "legal"}

    def test_nothing_stands_for_nothing(self) -> None:
        assert expand([]) == frozenset()

    def test_an_iterator_is_read_once(self) -> None:
        assert expand(iter(["ad", "body"])) == {"sponsored", "body"}

    def test_an_unknown_name_is_named_with_the_choices(self) -> None:
        with pytest.raises(ValueError, match=r"'adverts'.*sponsored.*clutter"):
            expand(["adverts"])

    def test_a_bare_string_is_refused(self) -> None:
        with pytest.raises(TypeError, match="'body'"):
            expand("body")
