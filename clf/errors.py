"""What can go wrong with a page or a model, each error a sentence that says what to do next."""

from __future__ import annotations


class ClfError(Exception):
    """Base of all errors that clf raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        """As a copy with the same sentence: some errors are made of other things than that."""
        return _copied, (type(self), self.args)


def _copied(kind: type[ClfError], args: tuple[object, ...]) -> ClfError:
    error = kind.__new__(kind)
    error.args = args
    return error


class ParseError(ClfError):
    """The input holds no HTML page that could be parsed."""


class SourceTypeError(ParseError, TypeError):
    """What was handed in is nothing that a page can be read from."""

    def __init__(self, source: object) -> None:
        super().__init__(
            f"cannot parse {type(source).__name__}: pass bytes, str, a file, an lxml element or tree, a parsel "
            "Selector, a BeautifulSoup object or a Scrapy response"
        )


class FetchError(ClfError):
    """A URL could not be fetched."""

    def __init__(self, url: str, reason: object) -> None:
        super().__init__(f"cannot fetch {url}: {reason}")


class CorpusError(ClfError):
    """A folder of labelled pages is missing, empty or not in the documented layout."""


class ProfileFormatError(ClfError):
    """A site profile's file is broken or made for another version."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} is not a site profile that this version of clf can read: {reason}")


class ModelFormatError(ClfError):
    """A model file is broken or made for another version."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} is not a model that this version of clf can read: {reason}")


class WorkerError(ClfError):
    """The process that worked on a page died."""


class TimeLimitError(WorkerError):
    """A page took longer than its time limit, and its process was killed."""
