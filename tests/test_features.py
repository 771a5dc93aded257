"""``BlockTable`` -> feature matrix."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest

from clf.characters import DIGIT, LOWER, OTHER_LETTER, PUNCT, SPACE, UPPER, WIDE, Characters
from clf.features import FEATURE_NAMES, PageFeatures, context, page_features
from clf.features.shapes import SHAPES, shapes
from clf.features.text import class_counts
from clf.features.tokens import CHANNELS, MAX_PHRASE, Lexicon, lexicon
from clf.features.view import FloatArray, sum_below
from clf.words import Words
from tests.helpers import PAGES, SLUGS, bags_of, features_of, table_of, url_of
from training.lexicon import read_phrases

URL = "https://www.paper.example/politics/budget-vote-delayed.html"
TEXT = (
    "The council voted on Tuesday to delay the budget until the harbour report has been read by all members."
)
SMALL = {
    "empty": "<script>x</script>",
    "one block": "<p>x</p>",
    "things alone": "<img src=a><iframe src=b></iframe>",
    "no link": "<p>a</p><p>b</p>",
    "links alone": "<a href=/x>a</a><p><a href=/y>b</a></p>",
    "no letters": "<p>…</p><p>12:30</p><p>→</p>",
    "astral": "<p>😀😀😀</p><p>𝒳</p>",
    "broken address": "<a href='http://[::1'>x</a><a href='//'>y</a>",
}


def column(features: PageFeatures, name: str) -> FloatArray:
    values: FloatArray = features.dense[:, FEATURE_NAMES.index(name)]
    return values


def values(html: str, name: str, *, url: str | None = None) -> list[float]:
    return [round(float(value), 4) for value in column(features_of(html, url=url), name)]


class TestMatrix:
    def test_names_are_unique(self) -> None:
        assert len(set(FEATURE_NAMES)) == len(FEATURE_NAMES)

    def test_names_say_their_family(self) -> None:
        assert {name.split(".")[0] for name in FEATURE_NAMES} == {
            "text",
            "links",
            "structure",
            "markup",
            "cohesion",
        }

    @pytest.mark.parametrize("slug", SLUGS)
    def test_a_row_for_every_text_block_and_a_column_for_every_name(self, slug: str) -> None:
        features = features_of((PAGES / slug / "source.html").read_bytes(), url=URL)
        assert features.dense.shape == (len(features.view), len(FEATURE_NAMES))
        assert features.dense.dtype == np.float32
        assert np.isfinite(features.dense).all()

    @pytest.mark.parametrize("html", SMALL.values(), ids=SMALL)
    def test_small_pages(self, html: str) -> None:
        for url in (None, URL, "not an address"):
            features = features_of(html, url=url)
            assert features.dense.shape == (len(features.view), len(FEATURE_NAMES))
            assert np.isfinite(features.dense).all()

    def test_no_column_is_constant_over_the_fixtures(self) -> None:
        """A column that never varies is a feature that is not computed as meant."""
        X = np.vstack(
            [
                features_of((PAGES / slug / "source.html").read_bytes(), url=url_of(slug)).dense
                for slug in SLUGS
            ]
        )
        constant = {FEATURE_NAMES[i] for i in np.flatnonzero(X.max(axis=0) == X.min(axis=0))}
        # These need markup that hardly any page has.
        rare = {
            "links.none",
            "links.same_path",
            "links.unknown_site",
            "markup.has_body",
            "markup.in_body",
            "structure.level4_is_list",
        }
        tags = ("structure.in_", "structure.owner_")
        assert {name for name in constant if not name.startswith(tags)} <= rare

    def test_no_page_depends_on_another(self) -> None:
        page = (PAGES / "meridien-2016" / "source.html").read_bytes()
        before = features_of(page).dense
        features_of((PAGES / "ja-yahoo-style" / "source.html").read_bytes())
        assert np.array_equal(features_of(page).dense, before)

    def test_the_table_is_not_changed(self) -> None:
        table = table_of((PAGES / "en-plain" / "source.html").read_bytes())
        before = {
            name: np.copy(getattr(table, name)) for name in ("start", "stop", "owner", "n_link_chars", "kind")
        }
        page_features(table)
        assert all(np.array_equal(getattr(table, name), copy) for name, copy in before.items())


class TestLinkFeatures:
    @pytest.mark.parametrize(
        ("html", "density"),
        [
            ("<p>no link</p>", 0),
            ("<p><a href=/x>all link</a></p>", 1),
            ("<a href=/x><p>all link</p></a>", 1),
            ("<p>half <a href=/x>half!</a></p>", 0.5),
            ("<p><a href=/x>a</a>|<a href=/y>b</a></p>", 2 / 3),
        ],
    )
    def test_link_density_is_the_share_of_linked_characters(self, html: str, density: float) -> None:
        assert values(html, "links.density")[0] == pytest.approx(density, abs=0.01)

    @pytest.mark.parametrize(
        ("href", "name"),
        [
            ("/x", "own"),
            ("https://paper.example/x", "own"),
            ("https://shop.example.org/x", "third_party"),
            ("https://trc.taboola.com/x", "ad_network"),
            ("https://twitter.com/x", "social"),
            ("javascript:x()", "script"),
            ("#top", "fragment"),
            ("mailto:a@b.c", "mail"),
            ("/x?utm_source=y", "tracked"),
            ("/", "root"),
        ],
    )
    def test_where_a_link_goes(self, href: str, name: str) -> None:
        html = f'<p><a href="{href}">x</a></p><p>text</p>'
        assert values(html, f"links.{name}", url=URL) == [1, 0]

    def test_an_ad_network_is_a_third_party(self) -> None:
        html = '<p><a href="https://trc.taboola.com/x">x</a></p>'
        assert values(html, "links.third_party", url=URL) == [1]

    def test_several_links_are_averaged(self) -> None:
        html = '<p><a href="/x">a</a> <a href="https://other.example.org">b</a></p>'
        assert values(html, "links.own", url=URL) == [0.5]

    @pytest.mark.parametrize("rel", ["sponsored", "nofollow sponsored", "noopener  sponsored"])
    def test_rel_sponsored_is_seen(self, rel: str) -> None:
        assert values(f"<p><a href=/x rel='{rel}'>x</a></p><p>y</p>", "links.sponsored") == [1, 0]

    def test_a_card_around_several_blocks_lends_them_its_link(self) -> None:
        html = "<a href=https://o.example.org/x><div><h3>card</h3><p>text</p></div></a><p>free</p>"
        assert values(html, "links.around") == [1, 1, 0]
        assert values(html, "links.third_party", url=URL) == [1, 1, 0]

    def test_without_address_most_links_tell_the_site(self) -> None:
        own = "<p><a href=https://www.paper.example/{}>x</a></p>"
        html = "".join(own.format(i) for i in range(4)) + "<p><a href=https://o.example.org>y</a></p>"
        assert values(html, "links.own") == [1, 1, 1, 1, 0]
        assert values(html, "links.unknown_site")[0] == 1
        assert values(html, "links.unknown_site", url=URL)[0] == 0

    def test_the_same_target_twice_is_a_repeat(self) -> None:
        counts = values(
            "<p><a href=/x>a</a></p><p><a href=/x>b</a></p><p><a href=/y>c</a></p>", "links.repeats"
        )
        assert counts[0] == counts[1] > counts[2] == 0


class TestGrids:
    def test_three_like_siblings_make_a_grid(self) -> None:
        html = "<ul><li><a href=/a>a</a></li><li>b</li><li>c</li></ul><p>p</p>"
        assert values(html, "structure.grid0_is_in") == [1, 1, 1, 0]
        assert values(html, "structure.grid0_log_items")[0] == pytest.approx(np.log1p(3), abs=1e-3)
        assert values(html, "structure.grid0_index")[:3] == pytest.approx(np.log1p([0, 1, 2]), abs=1e-3)

    def test_two_like_siblings_may_be_chance(self) -> None:
        assert values("<ul><li>a</li><li>b</li></ul>", "structure.grid0_is_in") == [0, 0]

    def test_empty_siblings_do_not_count(self) -> None:
        assert values("<ul><li>a</li><li></li><li>b</li><li><img></li></ul>", "structure.grid0_is_in") == [
            0,
            0,
        ]

    def test_siblings_of_other_names_do_not_count(self) -> None:
        html = "<div><h2>a</h2><p>b</p><blockquote>c</blockquote><section>d</section></div>"
        assert values(html, "structure.grid0_is_in") == [0, 0, 0, 0]

    def test_a_grid_in_a_grid_is_the_second(self) -> None:
        column_of = "<section>" + "<div class=card><p>t</p></div>" * 3 + "</section>"
        html = f"<main>{column_of * 3}</main>"
        assert values(html, "structure.grid0_is_in") == [1] * 9
        assert values(html, "structure.grid1_is_in") == [1] * 9

    def test_blocks_of_an_item_are_numbered(self) -> None:
        item = "<li><h3>head</h3><p>text</p></li>"
        html = f"<ul>{item * 3}</ul>"
        assert values(html, "structure.grid0_is_first_block") == [1, 0] * 3
        assert values(html, "structure.grid0_blocks")[0] == pytest.approx(np.log1p(2), abs=1e-3)


class TestLevels:
    HTML = (
        "<header><nav><ul><li><a href=/a>World</a></li><li><a href=/b>Sport</a></li><li><a href=/c>Arts</a></li></ul>"
        f"</nav></header><article><h1>Head</h1><p>{TEXT}</p><figure><img src=x><figcaption>cap</figcaption></figure>"
        f"<p>{TEXT}</p></article><aside><h3>More</h3><ul><li><a href=/d>One</a></li><li><a href=/e>Two</a></li>"
        "<li><a href=/f>Three</a></li></ul></aside>"
    )

    def same_but_depth(self, html: str) -> None:
        plain, wrapped = features_of(f"<body>{self.HTML}</body>", url=URL), features_of(html, url=URL)
        assert wrapped.view.texts == plain.view.texts
        changed = {
            name
            for name, one, two in zip(FEATURE_NAMES, plain.dense.T, wrapped.dense.T, strict=True)
            if not np.allclose(one, two, atol=1e-6)
        }
        assert changed <= {"structure.depth"}

    @pytest.mark.parametrize("n", [1, 3, 10])
    def test_wrapping_the_page_changes_nothing_but_the_depth(self, n: int) -> None:
        self.same_but_depth(f"<body>{'<div>' * n}{self.HTML}{'</div>' * n}</body>")

    def test_wrapping_a_list_changes_nothing_but_the_depth(self) -> None:
        html = self.HTML.replace("<ul>", "<div><div><ul>").replace("</ul>", "</ul></div></div>")
        self.same_but_depth(f"<body>{html}</body>")

    def test_wrapping_every_item_changes_nothing_but_the_depth(self) -> None:
        html = re.sub(r"<li>(.*?)</li>", r"<li><div>\1</div></li>", self.HTML)
        self.same_but_depth(f"<body>{html}</body>")

    def test_a_level_holds_the_blocks_of_the_nearest_wider_container(self) -> None:
        html = "<section><div><p>a</p></div><div><p>b</p></div></section><p>c</p>"
        counts = np.expm1(values(html, "structure.level0_log_blocks"))
        assert counts == pytest.approx([2, 2, 3], abs=0.01)
        assert np.expm1(values(html, "structure.level1_log_blocks")) == pytest.approx([3, 3, 3], abs=0.01)

    def test_text_after_the_last_child_belongs_to_its_container(self) -> None:
        html = "<div><h3>a</h3>text</div><div><p>b</p></div>"
        counts = np.expm1(values(html, "structure.level0_log_blocks"))
        assert counts == pytest.approx([2, 2, 3], abs=0.01)

    def test_the_link_density_of_a_container_is_by_characters(self) -> None:
        html = "<div><p><a href=/x>1234567890</a></p><p>1234567890</p></div><p>x</p>"
        assert values(html, "structure.level0_link_density")[:2] == [0.5, 0.5]


class TestStructure:
    def test_position_runs_from_first_to_last(self) -> None:
        positions = values("<p>a</p><p>b</p><p>c</p>", "structure.position")
        assert positions == sorted(positions)
        assert positions[0] == 0

    def test_hidden_blocks_are_flagged(self) -> None:
        assert values("<p>a</p><div style='display: none'><p>b</p></div>", "structure.hidden") == [0, 1]

    @pytest.mark.parametrize("tag", ["h1", "h2", "h6", "dt", "caption", "summary", "legend"])
    def test_headings_are_flagged(self, tag: str) -> None:
        outer = {"dt": "dl", "caption": "table", "summary": "details", "legend": "fieldset"}.get(tag, "div")
        html = f"<{outer}><{tag}><a href=/x>head</a></{tag}></{outer}><p>text</p>"
        assert values(html, "structure.is_heading") == [1, 0]

    def test_the_main_content_holds_the_paragraphs(self) -> None:
        html = f"<div><p>menu</p><p>more</p></div><article><p>{TEXT}</p><p>{TEXT}</p></article><div><p>end</p></div>"
        assert values(html, "structure.before_main") == [1, 1, 0, 0, 0]
        assert values(html, "structure.after_main") == [0, 0, 0, 0, 1]

    def test_ancestors_are_seen_from_any_depth_near(self) -> None:
        assert values("<nav><div><div><p><b>x</b></p></div></div></nav><p>y</p>", "structure.in_nav") == [
            1,
            0,
        ]

    def test_a_picture_before_or_after_is_seen(self) -> None:
        html = "<p>a</p><img src=x><p>b</p>"
        assert values(html, "structure.image_after") == [1, 0]
        assert values(html, "structure.image_before") == [0, 1]

    def test_neighbours_past_the_ends_are_zero(self) -> None:
        assert values("<p>abc</p>", "structure.next+1_log_chars") == [0]
        assert values("<p>abc</p>", "structure.next-2_log_chars") == [0]


class TestMarkup:
    HEAD = "<title>Budget vote delayed until spring | The Paper</title>"

    def test_the_headline_is_like_the_title(self) -> None:
        html = f"{self.HEAD}<p>menu</p><h1>Budget vote delayed until spring</h1><p>{TEXT}</p>"
        assert values(html, "markup.is_title") == [0, 1, 0]
        assert values(html, "markup.title_share")[1] == values(html, "markup.share_of_title")[1] == 1
        assert values(html, "markup.after_title") == [0, 0, 1]
        assert np.sign(values(html, "markup.blocks_after_title")).tolist() == [-1, 0, 1]

    def test_a_heading_comes_before_a_repeat(self) -> None:
        html = f"{self.HEAD}<p>Budget vote delayed until spring</p><p>x</p><h1>Budget vote delayed until spring</h1>"
        assert values(html, "markup.blocks_after_title")[2] == 0

    def test_a_page_without_title_has_none(self) -> None:
        assert values(f"<h1>Head</h1><p>{TEXT}</p>", "markup.has_title") == [0, 0]

    def test_json_ld_is_evidence(self) -> None:
        ld = json.dumps({"headline": "Budget vote", "author": {"name": "Ann Marlowe"}, "articleBody": TEXT})
        html = f"<script type=application/ld+json>{ld}</script><h1>Budget vote</h1><p>By Ann Marlowe</p><p>{TEXT}</p>"
        assert values(html, "markup.headline_share")[0] == 1
        assert values(html, "markup.is_author")[1] > 0
        assert values(html, "markup.in_body") == [0, 0, 1]

    @pytest.mark.parametrize(
        "ld", ["{", '{"headline": 5}', '{"headline": "\\ud83d"}', '{"author": [[[[', "\\", "null"]
    )
    def test_broken_json_ld_does_no_harm(self, ld: str) -> None:
        html = f"<script type=application/ld+json>{ld}</script><p>{TEXT}</p>"
        assert np.isfinite(features_of(html).dense).all()


class TestCohesion:
    FILLER = (
        "which is told at some length here so that this reads as a paragraph of running text and nothing else"
    )

    def page(self, *texts: str) -> str:
        return (
            f"<main>{''.join(f'<p>{text}</p>' for text in texts)}</main><div>Lottery</div><div>Ballast</div>"
        )

    def test_a_paragraph_that_keeps_to_the_subject_shares_its_words(self) -> None:
        html = self.page(f"Ballast shifted, {self.FILLER}", f"Ballast again, {self.FILLER}")
        shared = values(html, "cohesion.main")
        # "again" and "shifted" stand in one of the two alone.
        assert 0.5 < shared[0] < 1
        assert shared[2:] == [0, 1]

    def test_a_paragraph_does_not_share_its_words_with_itself(self) -> None:
        html = self.page(
            "Ballast and ballast, ballast with ballast, and so on, and so on, for eighty characters."
        )
        assert values(html, "cohesion.main") == [0, 0, 1]
        assert values(html, "cohesion.page")[1:] == [0, 1]

    def test_near_is_three_blocks_away_at_most(self) -> None:
        between = [f"{number}" for number in range(3)]
        assert values(self.page("Ballast", *between[:2], "Ballast"), "cohesion.near")[0] == 1
        assert values(self.page("Ballast", *between, "Ballast"), "cohesion.near")[0] == 0
        assert values(self.page("Ballast", *between, "Ballast"), "cohesion.page")[0] == 1

    def test_numbers_and_short_words_tell_nothing(self) -> None:
        assert values(self.page("12345 to the sea", "12345 to the sea"), "cohesion.page")[:2] == [0, 0]


class TestText:
    def test_characters_are_counted_by_class(self) -> None:
        characters = Characters.of(["Ab 1.", "日本", "שלום", "한국", ""])
        counts = class_counts(characters, characters.string).T
        # A line feed stands after each.
        assert counts.sum(axis=1).tolist() == [6, 3, 5, 3, 1]
        assert counts[0, [UPPER, LOWER, SPACE, DIGIT, PUNCT]].tolist() == [1, 1, 2, 1, 1]
        assert counts[1, WIDE] == 2
        assert counts[2, OTHER_LETTER] == 4
        assert counts[3, OTHER_LETTER] == 2

    def test_words_are_counted_in_scripts_with_and_without_spaces(self) -> None:
        html = "<p>one two three</p><p>日本政府発表</p><p>один два</p>"
        assert np.expm1(values(html, "text.log_words")) == pytest.approx([3, 3, 2], abs=0.01)

    @pytest.mark.parametrize(
        ("shape", "text"),
        [
            ("price", "nur 19,99 €"), ("price", "$5"), ("price", "1200円"), ("price", "EUR 30"),
            ("date", "17.05.2024"), ("date", "May 17, 2024"), ("date", "17 mai 2024"), ("date", "2024年5月"),
            ("date", "3. März 2021"), ("date", "3 de mayo de 2021"), ("date", "2021-05-03"), ("date", "May 3rd, 2021"),
            ("time", "20:15"), ("time", "3 pm"), ("time", "14h30"), ("time", "at 8.30 Uhr"),
            ("percent", "-30 %"), ("year", "since 1999"),
            ("domain", "shop.example.com"), ("mail", "a.b@c.example"), ("handle", "@reporter"),
            ("clock", "0:00"), ("clock", "1:02:33"), ("count", "1.2k"), ("count", "(12)"), ("count", "12,345"),
        ],
    )  # fmt: skip
    def test_shapes_are_seen(self, shape: str, text: str) -> None:
        assert values(f"<p>{text}</p>", f"text.shape_{shape}") == [1]

    @pytest.mark.parametrize(
        ("shape", "text"),
        [("price", "chapter 5"), ("date", "3.2 million"), ("clock", "at 0:00 sharp"), ("count", "12 people"),
         ("time", "3.200"), ("year", "12021"), ("year", "1789"), ("mail", "@reporter"), ("handle", "a@b"),
         ("domain", "the end. Com"), ("percent", "5 of 10"), ("count", "1:30")],
    )  # fmt: skip
    def test_shapes_are_not_seen_everywhere(self, shape: str, text: str) -> None:
        assert values(f"<p>{text}</p>", f"text.shape_{shape}") == [0]

    def test_shapes_do_not_reach_from_one_text_into_the_next(self) -> None:
        words = Words.of(["3", "May", "2021", "10", ":", "30", "5", "€", "", "1", "k"])
        found = {SHAPES[column] for column in np.nonzero(shapes(words))[1]}
        assert found == {"count", "year"}

    def test_repeated_texts_are_seen(self) -> None:
        repeats = values("<p>Ad</p><p>x</p><p>Ad</p>", "text.repeats")
        assert repeats[0] == repeats[2] > repeats[1] == 0


def tokens_of(text: str) -> list[str]:
    """Tokens of one text."""
    return bags_of(features_of(f"<p>{text}</p>"))["text"][0]


class TestTokens:
    def test_tokens_hold_words_pairs_ends_and_shapes(self) -> None:
        found = set(tokens_of("Read also: from 5 €"))
        assert {"read", "also", "read also", "^read", "5$", "#price", "%1"} <= found

    def test_numbers_are_one_token_by_length(self) -> None:
        one, two, three = (Words.of([text]).hash for text in ("2024", "1999", "199"))
        assert one == two != three

    def test_a_long_text_is_read_at_both_ends(self) -> None:
        found = tokens_of(f"begin {'middle ' * 20}hidden {'middle ' * 20}end")
        assert {"begin", "end"} <= set(found)
        assert "hidden" not in found

    def test_scripts_without_spaces_give_pairs_of_characters(self) -> None:
        assert {"広 告", "関 連"} <= {token for text in ("広告", "関連記事") for token in tokens_of(text)}

    @pytest.mark.parametrize(
        ("text", "category"),
        [("Anzeige", "ad_label"), ("Publicité", "ad_label"), ("関連記事はこちら", "related"),
         ("Read more", "read_more"), ("PROMOTED STORIES", "ad_widget"), ("continua depois da publicidade", "ad_label")],
    )  # fmt: skip
    def test_the_lexicon_is_met_in_any_case_and_place(self, text: str, category: str) -> None:
        assert f"@{category}" in tokens_of(text)
        assert f"@{category}" in tokens_of(f"{text} - {text}".upper())
        assert f"@{category}" not in tokens_of("nothing of that kind")

    def test_the_packaged_lexicon_is_that_of_the_source(self) -> None:
        phrases, categories = read_phrases()
        made, known = Lexicon.of(phrases, categories), lexicon()
        assert made.names == known.names == tuple(sorted(set(categories)))
        assert np.array_equal(made.phrases.keys, known.phrases.keys)
        assert np.array_equal(made.category, known.category)
        assert np.array_equal(made.beginnings.keys, known.beginnings.keys)
        assert np.array_equal(made.longest, known.longest)

    def test_every_phrase_of_the_lexicon_is_found(self) -> None:
        phrases, categories = read_phrases()
        words = Words.of(phrases)
        known = lexicon()
        rows = known.phrases.find(words.whole(MAX_PHRASE))
        lost = [phrase for phrase, row in zip(phrases, rows, strict=True) if row < 0]
        assert lost == []
        hashes = words.whole(MAX_PHRASE).tolist()
        assert (
            known.phrases.count.sum() == len(known.category) == len(set(zip(hashes, categories, strict=True)))
        )

    def test_a_text_that_is_a_phrase_and_nothing_else_is_told_from_one_that_holds_it(self) -> None:
        assert {"@ad_label", "=@ad_label"} <= set(tokens_of("Anzeige"))
        assert "@ad_label" in tokens_of("Die Anzeige liegt der Polizei vor")
        assert "=@ad_label" not in tokens_of("Die Anzeige liegt der Polizei vor")

    def test_a_phrase_of_several_languages_counts_once(self) -> None:
        made = Lexicon.of(["menu", "menu", "carte", "menu"], ["nav", "nav", "nav", "price"])
        assert len(made.category) == 3
        assert tokens_of("Newsletter").count("@newsletter") == 1

    def test_names_are_split(self) -> None:
        html = "<p class='adSlot_top-2 HTMLParser' id='TRCBox'>x</p>"
        found = bags_of(features_of(html))["near"][0]
        words = sorted(token for token in found if not token.startswith("@"))
        assert words == ["#", "ad", "box", "html", "parser", "slot", "top", "trc"]
        assert "@ad_label" in found

    @pytest.mark.parametrize(
        ("href", "token"),
        [("https://trc.taboola.com/x", "u:ad"), ("https://trc.taboola.com/x", "d:taboola"), ("/sport/x-1", "^sport"),
         ("/sport/x-1", "own:sport"), ("/sport/x-1", "u:depth2"), ("mailto:a@b.example", "u:mail"),
         ("/gutscheine/x-1", "u:@coupon"), ("https://www.newsletter.example.com/", "u:other"),
         ("https://www.nytimes.com/", "d:@media")],
    )  # fmt: skip
    def test_link_targets_say_whose_they_are(self, href: str, token: str) -> None:
        assert token in bags_of(features_of(f"<p><a href={href}>x</a></p>", url=URL))["url"][0]

    @pytest.mark.parametrize("html", SMALL.values(), ids=SMALL)
    def test_every_channel_has_a_bag_for_every_block(self, html: str) -> None:
        features = features_of(html)
        assert tuple(features.mentions) == CHANNELS
        assert all(len(bag) == len(features.view) for bag in bags_of(features).values())

    def test_a_block_is_read_with_its_heading_and_names(self) -> None:
        bags = bags_of(
            features_of("<div class=trc><h3>More offers</h3><p class=item><a href=/x>text</a></p></div>")
        )
        assert "offers" in bags["heading"][1]
        assert bags["heading"][0] == []
        assert {"item"} <= set(bags["near"][1])
        assert "trc" in bags["near"][1] + bags["far"][1]


SMALL_GRID = "<h2>a</h2>" + "<div><h3>b</h3><p>c</p></div>" * 4 + "<p>d</p>"


def heard(html: str, source: str, messages: FloatArray) -> FloatArray:
    """What the blocks of a page hear from one source."""
    around = context.surroundings(features_of(html).view)
    parts = context.gather(around, messages).reshape(len(around), len(context.SOURCES), -1)
    column: FloatArray = parts[:, context.SOURCES.index(source)]
    return column


class TestContext:
    def test_every_block_hears_from_every_source(self) -> None:
        for html in SMALL.values():
            around = context.surroundings(features_of(html).view)
            gathered = context.gather(around, np.ones((len(around), 3), np.float32))
            assert gathered.shape == (len(around), 3 * len(context.SOURCES))
            assert np.isfinite(gathered).all()

    def test_neighbours_and_not_the_block_itself_are_heard(self) -> None:
        html, messages = "<p>a</p><p>b</p><p>c</p>", np.eye(3, dtype=np.float32)
        assert heard(html, "next+1", messages).tolist() == [[0, 1, 0], [0, 0, 1], [0, 0, 0]]
        assert heard(html, "next-1", messages).tolist() == [[0, 0, 0], [1, 0, 0], [0, 1, 0]]
        assert heard(html, "level0", messages).tolist() == [[0, 0.5, 0.5], [0.5, 0, 0.5], [0.5, 0.5, 0]]
        assert heard(html, "same_place", messages).tolist() == heard(html, "level0", messages).tolist()

    def test_the_heading_is_heard_by_what_it_heads(self) -> None:
        messages = np.eye(3, dtype=np.float32)
        assert heard("<h2>a</h2><p>b</p><p>c</p>", "heading", messages)[:, 0].tolist() == [0, 1, 1]

    def test_part_by_part_the_same_is_heard(self) -> None:
        around = context.surroundings(features_of(SMALL_GRID).view)
        messages = np.random.default_rng(1).normal(size=(len(around), 4)).astype(np.float32)
        exchange = context.Exchange(around, messages)
        parts = [exchange.heard(start, min(start + 2, len(around))) for start in range(0, len(around), 2)]
        assert np.array_equal(np.vstack(parts), context.gather(around, messages))

    def test_pages_in_a_row_do_not_hear_each_other(self) -> None:
        pages = [
            context.surroundings(features_of(html).view)
            for html in ("<h2>a</h2><p>b</p>", "<ul><li>c<li>d<li>e</ul>")
        ]
        rng = np.random.default_rng(0)
        messages = [rng.normal(size=(len(page), 4)).astype(np.float32) for page in pages]
        together = context.gather(context.stacked(pages), np.vstack(messages))
        apart = [context.gather(page, m) for page, m in zip(pages, messages, strict=True)]
        assert np.allclose(together, np.vstack(apart), atol=1e-6)


class TestSumBelow:
    def test_it_sums_runs(self) -> None:
        values = np.arange(6, dtype=np.float32)
        first, count = np.array([0, 2, 5], np.int32), np.array([3, 0, 1], np.int32)
        assert sum_below(values, first, count).tolist() == [3, 0, 5]
