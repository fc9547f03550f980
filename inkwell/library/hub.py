"""The hub, through `huggingface_hub`: the one module that asks the network for anything, in a process of its own.

What is asked: which file is it (a HEAD, whose `X-Linked-Etag` is the SHA-256 of a large file), under which licence does
its repository say it is, and the bytes, by plain HTTP ranges. No token is read or sent, no telemetry, no cache written.
Xet, the hub's other way to move files, is left alone: it goes on in the middle only with a cache of its own, and says
no more about what came than the hash that is looked at here anyway.
"""

import contextlib
import json
import re
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any, Final, TypeVar
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies

import httpx2
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.file_download import (
    get_hf_file_metadata,  # pyright: ignore[reportUnknownVariableType]
    hf_hub_url,
)
from huggingface_hub.hf_api import HfApi
from huggingface_hub.utils import get_session

from inkwell import __version__
from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.fetching import CutError, Remote, Reply, StaleError
from inkwell.library.wish import Wish, is_safe
from inkwell.translation import tr

LOOK_SECONDS: Final = 12.0
"""A hub that has not said by then which file it is counts as not there; names that cannot be found take longest."""
_CONNECT: Final = 6.0
_SILENCE: Final = 30.0
"""Seconds without a byte that count as a cut."""
_MOST_HOPS: Final = 5
_PIECE: Final = 256 * 1024
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_RANGE: Final = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_WEB_PAGE: Final = tr(
    "The server answered with a web page instead of the file; perhaps this network wants you to sign in first."
)
_PROXIES: Final = ("http", "https")
_Found = TypeVar("_Found")


class HuggingFace:
    """Files of the hub or of a mirror of it."""

    def look(self, wish: Wish) -> Remote:
        """See `fetching.Hub`; takes at most some seconds."""
        place = urlsplit(wish.endpoint).hostname or "Hugging Face"
        check_proxies(getproxies())
        with _told(place, wish):
            remote = _within(LOOK_SECONDS, lambda: _look(wish))
        if remote is None:
            raise _unreachable(place, f"nothing within {LOOK_SECONDS} seconds")
        return remote

    @contextlib.contextmanager
    def open(self, remote: Remote, start: int) -> Generator[Reply]:
        """See `fetching.Hub`."""
        try:
            with contextlib.closing(_answer(remote.location, start)) as response:
                yield Reply(_start(response, start, remote.size), _pieces(response))
        except httpx2.TransportError as error:
            raise CutError(repr(error)) from error
        except httpx2.InvalidURL as error:
            sentence = tr("The server leads to an address that is none; nothing was fetched from there.")
            raise InkwellError(ErrorKind.NETWORK, sentence, repr(error)) from error


def check_proxies(proxies: Mapping[str, str]) -> None:
    """Refuse proxies that nothing can be asked through: to go round them would be against who set them.

    Raises:
        InkwellError: UNSUPPORTED, with the proxy's kind; its address may hold a password.
    """
    for scheme in ("http", "https", "all"):
        address = proxies.get(scheme, "")
        try:
            kind = urlsplit(address if "://" in address else f"http://{address}").scheme
            httpx2.URL(address)
        except (ValueError, httpx2.InvalidURL):
            raise InkwellError(ErrorKind.UNSUPPORTED, tr("The address of this system's proxy is none.")) from None
        if kind not in _PROXIES:
            sentence = tr(
                "This system's proxy is of the kind {kind}, which downloads cannot go through; one with http can be.",
                kind=kind,
            )
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)


def _look(wish: Wish) -> Remote:
    endpoint = wish.endpoint or None
    url = hf_hub_url(wish.repository, wish.file, revision=wish.revision, endpoint=endpoint)
    found = get_hf_file_metadata(url, token=False, timeout=_CONNECT, endpoint=endpoint, headers=_headers())
    api = HfApi(endpoint=endpoint, token=False, user_agent=_agent())
    sha256, size = (found.etag or "").lower(), found.size
    if not _SHA256.fullmatch(sha256) or not size:
        # A mirror may pass on neither.
        sha256, size = _listed(api, wish)
    return Remote(found.location, size, sha256, found.commit_hash or "", _licence(api, wish))


def _listed(api: HfApi, wish: Wish) -> tuple[str, int]:
    """Hash and size as the repository's list of files has them."""
    try:
        (listed,) = api.get_paths_info(wish.repository, [wish.file], revision=wish.revision)
        large: Any = getattr(listed, "lfs", None)
        return str(large["sha256"]), int(large["size"])
    except (httpx2.HTTPError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise InkwellError(ErrorKind.NETWORK, _WEB_PAGE, repr(error)) from error


def _licence(api: HfApi, wish: Wish) -> str:
    """What the repository says today; "" where it does not say, or a mirror knows nothing of it."""
    try:
        card: Any = api.model_info(wish.repository, revision=wish.revision, timeout=_CONNECT).card_data
    except (httpx2.HTTPError, ValueError, TypeError, KeyError, AttributeError):
        return ""
    told: Mapping[str, object] = card.to_dict() if card is not None else {}
    said = told.get("license_name") if told.get("license") == "other" else told.get("license")
    return said.strip().lower() if isinstance(said, str) else ""


def _agent() -> str:
    return f"inkwell/{__version__}"


def _headers() -> dict[str, str]:
    return {"user-agent": _agent()}


def _answer(address: str, start: int) -> httpx2.Response:
    """The answer to a request for the bytes from `start` on, over redirects that nobody on the way could have made."""
    client = get_session()
    headers = {**_headers(), "accept-encoding": "identity", "range": f"bytes={start}-"}
    times = httpx2.Timeout(_SILENCE, connect=_CONNECT)
    for _ in range(_MOST_HOPS):
        if not is_safe(address):
            sentence = tr("The server leads to an address that is not secure; nothing was fetched from there.")
            raise InkwellError(ErrorKind.NETWORK, sentence, address)
        request = client.build_request("GET", address, headers=headers, timeout=times)
        response = client.send(request, stream=True, follow_redirects=False)
        if not response.has_redirect_location:
            return response
        response.close()
        address = urljoin(address, response.headers["location"])
    raise CutError("redirected in a circle")


def _start(response: httpx2.Response, start: int, size: int) -> int:
    """From where on the bytes are that follow; refuses what is not the file."""
    status = response.status_code
    if status in (401, 403, 404, 410, 416):
        raise StaleError
    if status not in (200, 206):
        raise CutError(f"HTTP {status}")
    if response.headers.get("content-type", "").lower().startswith("text/html"):
        raise InkwellError(ErrorKind.NETWORK, _WEB_PAGE, f"HTTP {status} with a page")
    if response.headers.get("content-encoding", "identity") not in ("identity", ""):
        raise InkwellError(ErrorKind.NETWORK, tr("The server sent the file in a form that was not asked for."))
    if status == 200:
        _check_total(response.headers.get("content-length"), size)
        return 0
    told = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if told is None or int(told[1]) != start:
        raise CutError("another range than was asked for")
    _check_total(told[2], size)
    return start


def _check_total(told: str | None, size: int) -> None:
    if told is not None and told.isdigit() and int(told) != size:
        sentence = tr("The file has another size on the server than it said; it was changed meanwhile. Begin again.")
        raise InkwellError(ErrorKind.NETWORK, sentence, f"{told} bytes, not {size}")


def _pieces(response: httpx2.Response) -> Iterator[bytes]:
    return response.iter_raw(_PIECE)


def _within(seconds: float, work: Callable[[], _Found]) -> _Found | None:
    """What the work gives or raises, or None when it took longer: looking up a name knows no limit of its own."""
    found: list[_Found] = []
    raised: list[Exception] = []

    def run() -> None:
        try:
            found.append(work())
        except Exception as error:  # raised again for who asked
            raised.append(error)

    thread = threading.Thread(target=run, name="look", daemon=True)
    thread.start()
    thread.join(seconds)
    if raised:
        raise raised[0]
    return found[0] if found else None


@contextlib.contextmanager
def _told(place: str, wish: Wish) -> Generator[None]:
    """Say in one sentence why the hub did not say which file it is."""
    try:
        yield
    except (RepositoryNotFoundError, RevisionNotFoundError, EntryNotFoundError) as error:
        if isinstance(error, GatedRepoError):
            raise _for_members(wish, place, error) from error
        sentence = tr(
            "There is no {file} in {repository} at {place} any more.",
            file=wish.file,
            repository=wish.repository,
            place=place,
        )
        raise InkwellError(ErrorKind.NOT_FOUND, sentence, repr(error)) from error
    except (HfHubHTTPError, httpx2.HTTPStatusError) as error:
        if error.response.status_code in (401, 403):
            raise _for_members(wish, place, error) from error
        sentence = tr("{place} is there, but cannot give the file now; try again later.", place=place)
        raise InkwellError(ErrorKind.NETWORK, sentence, repr(error)) from error
    except httpx2.TransportError as error:
        raise _unreachable(place, repr(error)) from error
    except OSError as error:
        # All that the library reads of this machine before it asks anybody.
        sentence = tr("The certificates that secure connections are checked by cannot be read on this machine.")
        raise InkwellError(ErrorKind.NETWORK, sentence, repr(error)) from error
    except json.JSONDecodeError as error:
        raise InkwellError(ErrorKind.NETWORK, _WEB_PAGE, repr(error)) from error
    except (ValueError, httpx2.InvalidURL) as error:
        # An address that is none, a number that is none.
        sentence = tr("{place} answers what cannot be understood; nothing was downloaded.", place=place)
        raise InkwellError(ErrorKind.NETWORK, sentence, repr(error)) from error


def _for_members(wish: Wish, place: str, error: Exception) -> InkwellError:
    sentence = tr(
        "{repository} is given only to people who sign in at {place}; get the file there by hand.",
        repository=wish.repository,
        place=place,
    )
    return InkwellError(ErrorKind.NETWORK, sentence, repr(error))


def _unreachable(place: str, detail: str) -> InkwellError:
    sentence = tr("There is no connection to {place} now; nothing was downloaded.", place=place)
    return InkwellError(ErrorKind.NETWORK, sentence, detail)
