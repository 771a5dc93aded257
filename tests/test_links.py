"""What an address says."""

from __future__ import annotations

import pytest

from clf.links import (
    AD,
    FRAGMENT,
    MAIL,
    NONE,
    OTHER,
    OWN,
    SCRIPT,
    SOCIAL,
    Addresses,
    addresses,
    host_lists,
    host_of,
    owner_of,
    registered_domain,
)  # fmt: skip


class TestRegisteredDomain:
    @pytest.mark.parametrize(
        ("host", "domain"),
        [
            ("www.lexpress.fr", "lexpress.fr"),
            ("a.b.c.example.com", "example.com"),
            ("news.bbc.co.uk", "bbc.co.uk"),
            ("example.com.au", "example.com.au"),
            ("g1.globo.com.br", "globo.com.br"),
            ("WWW.Example.COM.", "example.com"),
            ("user:pw@host.example.com:8080", "example.com"),
            ("localhost", "localhost"),
            ("", ""),
        ],
    )
    def test_it_is_the_part_that_someone_registered(self, host: str, domain: str) -> None:
        assert registered_domain(host) == domain


class TestHostOf:
    @pytest.mark.parametrize(
        ("url", "host"),
        [
            ("https://a.example/b", "a.example"),
            ("//cdn.example/x", "cdn.example"),
            ("http://a.example?q", "a.example"),
            ("/path", ""),
            ("mailto:x@a.example", ""),
            ("#top", ""),
            ("", ""),
        ],
    )
    def test_relative_addresses_have_none(self, url: str, host: str) -> None:
        assert host_of(url) == host


def alone(href: str) -> Addresses:
    """The table of one address."""
    return addresses([href], "a.example")


class TestAddresses:
    @pytest.mark.parametrize(
        ("href", "owner"),
        [
            ("/politics/a-story.html", OWN),
            ("story.html", OWN),
            ("?page=2", OWN),
            ("https://www.paper.example/x", OWN),
            ("//static.paper.example/x", OWN),
            ("https://elsewhere.example.org/x", OTHER),
            ("https://trc.taboola.com/click?x=1", AD),
            ("https://www.facebook.com/sharer?u=x", SOCIAL),
            ("javascript:void(0)", SCRIPT),
            ("mailto:desk@paper.example", MAIL),
            ("tel:+331234", MAIL),
            ("#comments", FRAGMENT),
            ("#", FRAGMENT),
            ("", NONE),
            ("   ", NONE),
        ],
    )
    def test_whose_it_is(self, href: str, owner: int) -> None:
        assert owner_of(href, "paper.example") == owner

    def test_a_social_network_owns_its_own_pages(self) -> None:
        assert owner_of("https://www.facebook.com/x", "facebook.com") == OWN

    def test_nothing_is_own_on_an_unknown_site_but_relative_links(self) -> None:
        assert owner_of("/x", "") == OWN
        assert owner_of("https://a.example/x", "") == OTHER

    def test_parts_of_the_path(self) -> None:
        taken = alone("https://b.example/world/2024/05/17/a-long-headline-here-1234567.html")
        assert taken.depth.tolist() == [5]
        assert taken.slug_words.tolist() == [4]
        assert taken.has_date.all()
        assert taken.has_id.all()
        assert [taken.targets.domains[i] for i in taken.targets.domain] == ["b"]
        assert [taken.words.spelled(i) for i in range(len(taken.words))][:3] == ["world", "2024", "05"]

    @pytest.mark.parametrize(
        ("href", "depth", "slug_words"),
        [("/", 0, 0), ("https://a.example", 0, 0), ("/a", 1, 0), ("/a/b-c/", 2, 1), ("a_b-c", 1, 2),
         ("//a.example/?q", 0, 0)],
    )  # fmt: skip
    def test_folders_and_words_of_the_last(self, href: str, depth: int, slug_words: int) -> None:
        taken = alone(href)
        assert (taken.depth.tolist(), taken.slug_words.tolist()) == ([depth], [slug_words])

    def test_each_address_is_taken_apart_once(self) -> None:
        taken = addresses(["/a", "/b/c", "/a", "", "/b/c"], "a.example")
        assert len(taken) == 3
        assert taken.targets.of_link.tolist() == [0, 1, 0, 2, 1]
        assert taken.depth.tolist() == [1, 2, 0]

    def test_addresses_do_not_run_into_each_other(self) -> None:
        taken = addresses(["/2024", "/05/x", "/click", "s/y"], "")
        assert not taken.has_date.any()
        assert taken.is_redirect.tolist() == [False, False, True, False]

    @pytest.mark.parametrize(
        "href", ["/2024/05/17/x", "/a/20240517/x", "/2024-05-x", "https://b.example/1999/1"]
    )
    def test_dates_are_seen(self, href: str) -> None:
        assert alone(href).has_date.all()

    @pytest.mark.parametrize("href", ["/3024/05", "/2024", "/2024/story", "/x2024/05", "/20245/05"])
    def test_other_numbers_are_no_dates(self, href: str) -> None:
        assert not alone(href).has_date.any()

    @pytest.mark.parametrize("query", ["utm_source=x", "a=1&gclid=2", "subid=9", "ref_id=4"])
    def test_tracking_parameters_are_seen(self, query: str) -> None:
        assert alone(f"/story?{query}").is_tracked.all()

    @pytest.mark.parametrize("href", ["/story", "/story?page=2", "/utm_source/x", "/story?id=7#utm_x"])
    def test_other_queries_are_not_tracking(self, href: str) -> None:
        assert not alone(href).is_tracked.any()

    @pytest.mark.parametrize("href", ["/click/9", "https://a.example/redirect?to=x", "/out.php", "/aclk"])
    def test_redirects_are_seen(self, href: str) -> None:
        assert alone(href).is_redirect.all()

    @pytest.mark.parametrize("href", ["/outdoors/x", "/going", "/tracks/y"])
    def test_words_that_begin_alike_are_no_redirects(self, href: str) -> None:
        assert not alone(href).is_redirect.any()

    @pytest.mark.parametrize(
        "href",
        ["http://", "://", "http://[::1", "%%%", "http://a:b:c", "\n", "é" * 5000, "?" * 5000, "a:b:c//d"],
    )
    def test_no_address_is_an_error(self, href: str) -> None:
        assert owner_of(href, "a.example") in range(NONE + 1)
        assert len(alone(href)) == 1


class TestHostLists:
    def test_both_lists_are_filled_and_apart(self) -> None:
        ads, socials = host_lists()
        assert {"taboola.com", "outbrain.com"} <= ads
        assert {"facebook.com", "linkedin.com"} <= socials
        assert not ads & socials

    def test_every_entry_is_found(self) -> None:
        ads, socials = host_lists()
        assert {owner_of(f"https://{host}/x", "") for host in ads} == {AD}
        assert {owner_of(f"https://{host}/x", "") for host in socials} == {SOCIAL}

    def test_the_other_hosts_of_such_a_company_are_no_network(self) -> None:
        assert owner_of("https://an.yandex.ru/count/x", "") == AD
        assert owner_of("https://market.yandex.ru/x", "") == OTHER
