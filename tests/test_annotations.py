"""Annotations: answers are checked, what is kept holds no text, and labels come back whatever the segmentation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clf.errors import CorpusError
from clf.labels import LABELS
from tests.helpers import PAGES
from training.annotations import FILE, digest, listing, packed, parse_answer, renewed, unpacked


def answer(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(text, "utf-8")
    return path


def test_an_answer_gives_every_block_its_label(tmp_path: Path) -> None:
    path = answer(tmp_path, "0-1 navigation\n2 title\n\n3-4 body\n")
    assert parse_answer(path, 5) == ["navigation", "navigation", "title", "body", "body"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0-1 menu\n", "is not 'first-last label'"),
        ("0-1 body\n3 body\n", "should begin with block 2"),
        ("0-3 body\n", "4 blocks labelled, the page has 5"),
    ],
)
def test_a_faulty_answer_is_refused_with_its_line(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(CorpusError, match=reason):
        parse_answer(answer(tmp_path, text), 5)


def test_another_segmentation_gets_the_same_labels() -> None:
    texts = ["Home", "Politics", "The mayor resigns", "By Ada Quill", "He said so on Monday."]
    runs = packed(texts, ["navigation", "navigation", "title", "byline", "body"])
    assert unpacked(
        ["Home Politics", "The mayor", "resigns", "By Ada Quill", "He said so on Monday."], runs
    ) == [
        "navigation",
        "title",
        "title",
        "byline",
        "body",
    ]


def test_the_digest_tells_another_text() -> None:
    assert digest(["One page."]) == digest(["One", "page", "."])
    assert digest(["One page."]) != digest(["Another page."])


def test_the_listing_numbers_every_block_and_names_containers() -> None:
    lines = list(
        listing((PAGES / "meridien-2016" / "source.html").read_bytes(), "https://www.meridien.example/a")
    )
    numbered = [line for line in lines if not line.startswith("@")]
    assert [int(line.split()[0]) for line in numbered] == list(range(len(numbered)))
    assert any(line.startswith("@ ") and "<" in line for line in lines)


def test_what_is_kept_holds_labels_and_no_text() -> None:
    short = {label[:2] for label in LABELS}
    lines = FILE.read_text("utf-8").splitlines()
    assert len({json.loads(line)["page"] for line in lines}) == len(lines) > 0
    for line in lines:
        record = json.loads(line)
        assert record.keys() == {"page", "digest", "runs"}
        assert all(run[:2] in short and run[2:].isdigit() for run in record["runs"].split())


def test_packing_renews_the_pages_it_is_given_and_keeps_the_others() -> None:
    old = ['{"page": "a", "runs": "bo1"}', '{"page": "b", "runs": "bo2"}']
    new = ['{"page": "b", "runs": "ti2"}', '{"page": "c", "runs": "na3"}']
    assert renewed(old, new) == [old[0], *new]
