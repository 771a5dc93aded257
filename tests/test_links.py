"""What an address says."""

from __future__ import annotations

import pytest

from clf.links import (
    AD,
    FRAGMENT,
    MAIL,
    NO_ADDRESS,
    NONE,
    OTHER,
    OWN,
    SCRIPT,
    SOCIAL,
    address,
    host_lists,
    host_of,
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


class TestAddress:
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
        assert address(href, "paper.example").owner == owner

    def test_a_social_network_owns_its_own_pages(self) -> None:
        assert address("https://www.facebook.com/x", "facebook.com").owner == OWN

    def test_nothing_is_own_on_an_unknown_site_but_relative_links(self) -> None:
        assert address("/x", "").owner == OWN
        assert address("https://a.example/x", "").owner == OTHER

    def test_parts_of_the_path(self) -> None:
        taken = address("https://b.example/world/2024/05/17/a-long-headline-here-1234567.html", "a.example")
        assert taken.depth == 5
        assert taken.slug_words == 4
        assert taken.has_date
        assert taken.has_id
        assert not taken.is_root
        assert taken.domain == "b"
        assert taken.words[:4] == ("world", "long", "headline", "here")

    @pytest.mark.parametrize("href", ["/", "https://a.example", "https://a.example/", "/?x=1"])
    def test_the_front_page_is_root(self, href: str) -> None:
        assert address(href, "a.example").is_root

    @pytest.mark.parametrize("query", ["utm_source=x", "a=1&gclid=2", "subid=9", "ref_id=4"])
    def test_tracking_parameters_are_seen(self, query: str) -> None:
        assert address(f"/story?{query}", "").is_tracked

    @pytest.mark.parametrize("href", ["/story", "/story?page=2", "/utm_source/x", "/story?id=7#utm_x"])
    def test_other_queries_are_not_tracking(self, href: str) -> None:
        assert not address(href, "").is_tracked

    @pytest.mark.parametrize("href", ["/click/9", "https://a.example/redirect?to=x", "/out.php", "/aclk"])
    def test_redirects_are_seen(self, href: str) -> None:
        assert address(href, "").is_redirect

    @pytest.mark.parametrize("href", ["/outdoors/x", "/going", "/tracks/y"])
    def test_words_that_begin_alike_are_no_redirects(self, href: str) -> None:
        assert not address(href, "").is_redirect

    @pytest.mark.parametrize(
        "href",
        ["http://", "://", "http://[::1", "%%%", "http://a:b:c", "\n", "é" * 5000, "?" * 5000, "a:b:c//d"],
    )
    def test_no_address_is_an_error(self, href: str) -> None:
        assert address(href, "a.example").owner in range(NONE + 1)

    def test_nothing_says_nothing(self) -> None:
        assert address("", "a.example") == NO_ADDRESS


class TestHostLists:
    def test_both_lists_are_filled_and_apart(self) -> None:
        ads, socials = host_lists()
        assert {"taboola.com", "outbrain.com"} <= ads
        assert {"facebook.com", "linkedin.com"} <= socials
        assert not ads & socials

    def test_every_entry_is_found(self) -> None:
        ads, socials = host_lists()
        assert {address(f"https://{host}/x", "").owner for host in ads} == {AD}
        assert {address(f"https://{host}/x", "").owner for host in socials} == {SOCIAL}

    def test_the_other_hosts_of_such_a_company_are_no_network(self) -> None:
        assert address("https://an.yandex.ru/count/x", "").owner == AD
        assert address("https://market.yandex.ru/x", "").owner == OTHER
