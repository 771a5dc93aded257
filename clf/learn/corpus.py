"""Reading folders of labelled pages: ``NAME.json`` with leaves and labels, and the pages they speak of."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from clf.errors import CorpusError
from clf.labels import CODE
from clf.links import host_of, registered_domain


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page as fetched and its gold leaves: (text, label) in document order."""

    name: str
    html: bytes
    leaves: tuple[tuple[str, str], ...]
    url: str = ""
    site: str = ""
    lang: str = ""


def read_pages(folder: Path, pages: Path | None = None) -> list[LabelledPage]:
    """Read every labelled page of a folder.

    Parameters
    ----------
    folder : Path
        Holds ``NAME.json``: ``{"page", "url", "site", "lang", "leaves": [{"text", "label"}, ...]}``.
    pages : Path, optional
        Where the pages are, as ``NAME.html`` or inside ``*.zip``; by default beside the JSON files, or in a folder
        ``pages`` next to theirs.

    Raises
    ------
    CorpusError
        When a folder, a page or a label is missing or unknown; says which.
    """
    if not folder.is_dir():
        raise CorpusError(f"there is no folder of labelled pages at {folder}")
    records = sorted(folder.glob("*.json"))
    if not records:
        raise CorpusError(f"{folder} holds no NAME.json with labelled leaves")
    store = PageStore([pages] if pages else [folder, folder.parent / "pages"])
    return [_read(path, store) for path in records]


def _read(path: Path, store: PageStore) -> LabelledPage:
    try:
        record = json.loads(path.read_text("utf-8"))
        leaves = tuple((leaf["text"], leaf["label"]) for leaf in record["leaves"])
    except (ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"{path} is not a labelled page: {error!r}") from error
    unknown = sorted({label for _, label in leaves} - CODE.keys())
    if unknown:
        raise CorpusError(f"{path} has unknown labels: {', '.join(map(str, unknown))}")
    name = record.get("page") or path.stem
    url = record.get("url") or ""
    site = record.get("site") or registered_domain(host_of(url)) or name
    return LabelledPage(name, store.read(name), leaves, url, site, (record.get("lang") or "").lower()[:2])


class PageStore:
    """Pages by name, in folders as ``NAME.html`` or in the zip files there."""

    def __init__(self, places: Iterable[Path]) -> None:
        self.folders = [place for place in places if place.is_dir()]
        zips = [path for folder in self.folders for path in sorted(folder.glob("*.zip"))]
        zips += [place for place in places if place.suffix == ".zip" and place.is_file()]
        self._members = {Path(name).stem: (path, name) for path in zips for name in _html_members(path)}

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def read(self, name: str) -> bytes:
        """Bytes of a page; CorpusError where there is none of that name."""
        for folder in self.folders:
            if (path := folder / f"{name}.html").is_file():
                return path.read_bytes()
        if name not in self._members:
            places = ", ".join(map(str, self.folders)) or "no folder"
            raise CorpusError(f"page {name}.html is in none of: {places} (nor in a zip file there)")
        path, member = self._members[name]
        with zipfile.ZipFile(path) as archive:
            return archive.read(member)


def _html_members(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return [name for name in archive.namelist() if name.endswith(".html")]


def digest(pages: Iterable[LabelledPage]) -> str:
    """SHA-256 over names, bytes and labels: which corpus a model was trained on."""
    total = hashlib.sha256()
    for page in pages:
        total.update(page.name.encode())
        total.update(hashlib.sha256(page.html).digest())
        total.update(json.dumps(page.leaves).encode())
    return total.hexdigest()
