"""What libraries raise when memory or disk run out is told as what it is."""

import pytest
import torch

from inkwell.errors import ErrorKind
from inkwell.voice.host.libraries import computes_bfloat16
from inkwell.voice.host.shortage import shortage

FULL = OSError(28, "No space left on device")


class Full:
    """A file on a disk that takes a few bytes."""

    room = 1000

    def write(self, data: bytes) -> int:
        """As many as there is room for."""
        if self.room < len(data):
            raise FULL
        self.room -= len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is kept."""


def raised(act: object, *arguments: object) -> BaseException:
    assert callable(act)
    with pytest.raises(Exception) as found:  # noqa: PT011 - of whatever kind the library has it
        act(*arguments)
    return found.value


def test_a_full_disk_is_seen_behind_what_torch_says() -> None:
    error = raised(torch.save, {"a": torch.zeros(100_000)}, Full())
    assert not isinstance(error, OSError)
    found = shortage(error)
    assert found is not None
    assert (found.kind, "the disk is full" in found.sentence) == (ErrorKind.DISK, True)


def test_too_little_memory_is_seen_in_what_torch_says() -> None:
    error = raised(torch.empty, 1 << 60)
    assert isinstance(error, RuntimeError)
    found = shortage(error)
    assert found is not None
    assert found.kind is ErrorKind.MEMORY


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (MemoryError(), ErrorKind.MEMORY),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), ErrorKind.MEMORY),
        (FULL, ErrorKind.DISK),
        (Exception("Error while serializing: I/O error: No space left on device (os error 28)"), ErrorKind.DISK),
        (ValueError("a mistake"), None),
        (RuntimeError("shapes do not fit"), None),
    ],
)
def test_what_is_a_shortage_and_what_is_not(error: Exception, kind: ErrorKind | None) -> None:
    found = shortage(error)
    assert (found.kind if found else None) is kind


class _Card:
    """CUDA on a card of the years before bfloat16."""

    class cuda:  # noqa: N801 - torch's own name
        """See torch."""

        @staticmethod
        def is_bf16_supported(including_emulation: bool = True) -> bool:
            """It can be emulated, as torch says when it is not asked more exactly."""
            return including_emulation


class _Mac:
    """A build without oneDNN: the operations that are its own are not there."""

    class backends:  # noqa: N801
        """See torch."""

        class mkldnn:  # noqa: N801
            """See torch."""

            @staticmethod
            def is_available() -> bool:
                """No."""
                return False


def test_bfloat16_is_not_asked_of_what_only_imitates_it() -> None:
    assert not computes_bfloat16(_Card, "cuda")
    assert not computes_bfloat16(_Mac, "cpu")
    assert not computes_bfloat16(torch, "mps")
