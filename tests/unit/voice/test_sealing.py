"""A voice under a passphrase: any bytes survive, any flipped bit is refused, and a kill leaves one form whole."""

import io
import os
import sys
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making_voices import small_voice

from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice import sealing
from inkwell.voice.claim import TAKEN, claimed
from inkwell.voice.sealed_file import MAGIC, Cost, SealedReader, SealedWriter
from inkwell.voice.sealing import SEALED, change_passphrase, finish, finish_all, opened, seal, unseal
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice, VoiceFolder, new_voice

CHEAP = Cost(n=16)
"""For tests only: a key in no time."""
WORDS = "a lamp on the landing"
WRONG = "a lamp in the landing"
NEW = "another lamp"


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture
def voice(tmp_path: Path) -> VoiceFolder:
    folder = small_voice(tmp_path / "voices" / "small", sentences=3)
    folder.adapter.mkdir()
    (folder.adapter / "Märchen – 🐚.bin").write_bytes(os.urandom(3000))
    (folder.adapter / "empty").write_bytes(b"")
    folder.change(measures={"loss_after": 2.5}, base="A base", ready=True)
    return folder


# the file


def sealed_bytes(data: bytes, chunk: int, parts: int = 3) -> bytes:
    file = io.BytesIO()
    writer = SealedWriter(file, WORDS, CHEAP, chunk)
    for part in range(parts):
        writer.write(data[len(data) * part // parts : len(data) * (part + 1) // parts])
    writer.close()
    return file.getvalue()


def read_back(sealed: bytes, count: int, passphrase: str = WORDS) -> bytes:
    reader = SealedReader(io.BytesIO(sealed), passphrase)
    found = b"".join(reader.read(1) for _ in range(count))
    reader.end()
    return found


@given(st.binary(max_size=100), st.integers(1, 40), st.integers(1, 5))
def test_any_bytes_survive(data: bytes, chunk: int, parts: int) -> None:
    assert read_back(sealed_bytes(data, chunk, parts), len(data)) == data


@given(st.binary(max_size=40), st.integers(1, 20), st.data())
def test_any_flipped_bit_is_refused(data: bytes, chunk: int, draw: st.DataObject) -> None:
    sealed = bytearray(sealed_bytes(data, chunk))
    bit = draw.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(InkwellError, match="nothing was changed"):
        read_back(bytes(sealed), len(data))


@given(st.binary(min_size=9, max_size=40), st.data())
def test_what_is_cut_goes_on_or_changes_places_is_refused(data: bytes, draw: st.DataObject) -> None:
    chunk = 4
    sealed = sealed_bytes(data, chunk)
    first = len(MAGIC) + 4 + int.from_bytes(sealed[len(MAGIC) : len(MAGIC) + 4], "little")
    size = chunk + 16
    one, two = sealed[first : first + size], sealed[first + size : first + 2 * size]
    place = draw.draw(st.integers(0, len(sealed) - 1))
    for other in (
        sealed[:place],
        sealed + b"\0",
        sealed + sealed[first:],
        sealed[:first] + two + one + sealed[first + 2 * size :],
        sealed[:first] + two + sealed[first + 2 * size :],
        sealed[:first] + one + sealed[first:],
    ):
        with pytest.raises(InkwellError, match="nothing was changed"):
            read_back(other, len(data))


def test_a_key_is_this_files_alone_and_its_letters_may_be_typed_in_any_way() -> None:
    one, other = sealed_bytes(b"the same", 100), sealed_bytes(b"the same", 100)
    assert one[-24:] != other[-24:]
    with pytest.raises(InkwellError, match="not the right one"):
        read_back(one, 8, WRONG)
    file = io.BytesIO()
    SealedWriter(file, "déjà vu encore", CHEAP).close()
    assert SealedReader(io.BytesIO(file.getvalue()), "de\u0301ja\u0300 vu encore").read(0) == b""


def test_a_file_that_asks_for_too_much_memory_is_refused() -> None:
    with pytest.raises(ValueError, match="out of range"):
        Cost(n=1 << 22).check()
    with pytest.raises(ValueError, match="out of range"):
        Cost(n=3).check()
    assert Cost().n >= 1 << 15


# the folder


def test_a_sealed_voice_says_its_name_and_nothing_else(voice: VoiceFolder) -> None:
    before, shares = contents(voice.path), list[float]()
    shown = seal(voice, WORDS, shares.append, CHEAP)
    assert shown == Voice("small", "Small", Method.SCRATCH, shown.created, ready=True, encrypted=True)
    assert Shelf(voice.path.parent).voices() == (shown,)
    assert {path.name for path in voice.path.iterdir()} == {"voice.json", SEALED}
    held = (voice.path / SEALED).read_bytes() + voice.manifest.read_bytes()
    assert all(word not in held for word in (b"lamp", b"A base", b"held_out", b"rchen", b"2.5"))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with pytest.raises(InkwellError, match="locked already"):
        seal(voice, WORDS, cost=CHEAP)
    assert unseal(voice, WORDS).measures == {"loss_after": 2.5}
    assert contents(voice.path) == before


def test_a_new_name_that_it_was_given_meanwhile_stays(voice: VoiceFolder) -> None:
    seal(voice, WORDS, cost=CHEAP)
    voice.change(name="Other")
    assert unseal(voice, WORDS).name == "Other"
    with pytest.raises(InkwellError, match="not locked"):
        unseal(voice, WORDS)


def test_a_wrong_passphrase_and_damage_change_nothing(voice: VoiceFolder) -> None:
    seal(voice, WORDS, cost=CHEAP)
    sealed = contents(voice.path)
    with pytest.raises(InkwellError, match="not the right one") as refused:
        unseal(voice, WRONG)
    assert refused.value.kind is ErrorKind.BAD_INPUT
    assert contents(voice.path) == sealed
    whole = (voice.path / SEALED).read_bytes()
    for damaged in (whole[:-1], whole[:200], b"", whole[:-30] + b"x" + whole[-29:]):
        (voice.path / SEALED).write_bytes(damaged)
        with pytest.raises(InkwellError, match="nothing was changed"):
            unseal(voice, WORDS)
        assert {path.name for path in voice.path.iterdir()} == {"voice.json", SEALED}
    (voice.path / SEALED).unlink()
    with pytest.raises(InkwellError, match="is missing"):
        unseal(voice, WORDS)


@pytest.mark.parametrize("passphrase", ["", "short"])
def test_a_passphrase_that_could_be_guessed_is_refused(voice: VoiceFolder, passphrase: str) -> None:
    before = contents(voice.path)
    with pytest.raises(InkwellError, match="at least 8 characters"):
        seal(voice, passphrase, cost=CHEAP)
    assert contents(voice.path) == before


def test_a_link_among_the_files_is_named(voice: VoiceFolder, tmp_path: Path) -> None:
    (voice.path / "elsewhere").symlink_to(tmp_path)
    with pytest.raises(InkwellError, match="elsewhere"):
        seal(voice, WORDS, cost=CHEAP)
    assert not (voice.path / SEALED).exists()


def test_a_file_that_changes_meanwhile_leaves_the_voice_open(voice: VoiceFolder) -> None:
    grew = list[bool]()

    def told(share: float) -> None:
        if share >= 0.5 and not grew:
            grew.append(True)
            (voice.path / "log.jsonl").write_bytes(b"a line\n")

    with pytest.raises(InkwellError, match="changed while"):
        seal(voice, WORDS, told, CHEAP)
    assert not voice.read().encrypted
    assert not (voice.path / SEALED).exists()


def test_it_is_used_from_a_folder_that_goes(voice: VoiceFolder) -> None:
    before = contents(voice.path)
    seal(voice, WORDS, cost=CHEAP)
    sealed = contents(voice.path)
    with opened(voice, WORDS) as used:
        assert contents(used.path) == before
        assert not used.read().encrypted
        private = used.path.parent
        assert (private.parent, private.stat().st_mode & 0o077) == (voice.path.parent, 0)
        assert len(Shelf(voice.path.parent).voices()) == 1, "it is not listed twice"
        finish_all(voice.path.parent)
        assert used.manifest.is_file(), "somebody is using it"
    assert not private.exists()
    with pytest.raises(ZeroDivisionError), opened(voice, WORDS) as used:
        raise ZeroDivisionError
    with pytest.raises(PermissionError), opened(voice, WORDS) as used:
        raise PermissionError
    with pytest.raises(InkwellError, match="not the right one"), opened(voice, WRONG):
        raise AssertionError
    assert {path.name for path in voice.path.parent.iterdir()} == {"small", ".locks"}
    assert contents(voice.path) == sealed


def test_what_a_dead_process_had_opened_is_deleted(voice: VoiceFolder) -> None:
    left = voice.path.parent / ".passing-abcd"
    (left / "small").mkdir(parents=True)
    (left / "small" / "model.bin").write_bytes(b"secret")
    finish_all(voice.path.parent)
    assert not left.exists()
    assert not list((voice.path.parent / ".locks").glob(".passing-*"))
    finish_all(voice.path.parent / "nowhere")


def test_who_works_on_a_voice_is_not_disturbed(voice: VoiceFolder) -> None:
    before = contents(voice.path)
    shelf = Shelf(voice.path.parent)
    with claimed(voice.path):
        for act in (
            lambda: seal(voice, WORDS, cost=CHEAP),
            lambda: unseal(voice, WORDS),
            lambda: shelf.delete("small"),
        ):
            with pytest.raises(InkwellError) as refused:
                act()
            assert (refused.value.kind, refused.value.sentence) == (ErrorKind.CONFLICT, TAKEN)
        (voice.path / "sealed.part").write_bytes(b"half of it")
        finish_all(voice.path.parent)
        assert (voice.path / "sealed.part").exists(), "somebody is sealing it"
    finish_all(voice.path.parent)
    assert contents(voice.path) == before


def test_a_voice_that_is_deleted_is_none_from_the_first_moment_on(
    voice: VoiceFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    voices = voice.path.parent

    def fails(_path: Path) -> None:
        assert not voice.path.exists()
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr("inkwell.voice.claim.wipe", fails)
        with pytest.raises(InkwellError, match="could not be deleted altogether"):
            Shelf(voices).delete("small")
    assert Shelf(voices).voices() == ()
    assert contents(voices), "there is something left"
    finish_all(voices)
    assert contents(voices) == {}


def test_a_passphrase_is_changed_without_the_voice_being_open(voice: VoiceFolder) -> None:
    before, shares = contents(voice.path), list[float]()
    seal(voice, WORDS, cost=CHEAP)
    sealed = contents(voice.path)
    with pytest.raises(InkwellError, match="not the right one"):
        change_passphrase(voice, WRONG, "another lamp", cost=CHEAP)
    with pytest.raises(InkwellError, match="at least 8"):
        change_passphrase(voice, WORDS, "lamp", cost=CHEAP)
    assert contents(voice.path) == sealed
    assert change_passphrase(voice, WORDS, "another lamp", shares.append, CHEAP).encrypted
    assert (shares[-1], shares) == (1.0, sorted(shares))
    assert set(contents(voice.path)) == set(sealed)
    with pytest.raises(InkwellError, match="not the right one"):
        unseal(voice, WORDS)
    unseal(voice, "another lamp")
    assert contents(voice.path) == before
    with pytest.raises(InkwellError, match="not locked"):
        change_passphrase(voice, WORDS, "another lamp", cost=CHEAP)


# kills


def killed_after(lines: int, act) -> bool:
    """Do something in a child that is gone after so many lines of ours; whether it came to its end before."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    left = lines

    def trace(frame, _event, _argument):
        nonlocal left
        if "inkwell" not in frame.f_code.co_filename:
            return None
        left -= 1
        if left < 0:
            os._exit(9)
        return trace

    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(None)
        os._exit(0)


def opens_it(folder: VoiceFolder) -> None:
    """Unseal it with whichever passphrase it has after a kill."""
    try:
        unseal(folder, WORDS)
    except InkwellError:
        unseal(folder, NEW)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("way", ["seal", "unseal", "change"])
def test_a_kill_at_any_moment_leaves_one_form_whole(tmp_path: Path, way: str) -> None:
    kills, lines, ended = 0, 0, False
    folder = VoiceFolder(tmp_path)
    while not ended:
        folder = VoiceFolder(tmp_path / f"voice {lines}")
        folder.write(new_voice("v", "Mine", Method.SCRATCH))
        for name in ("one", "two/three"):
            (folder.path / name).parent.mkdir(exist_ok=True)
            (folder.path / name).write_bytes(name.encode() * 50)
        before = contents(folder.path)
        if way == "unseal":
            seal(folder, WORDS, cost=CHEAP)
            ended = killed_after(lines, lambda folder=folder: unseal(folder, WORDS))
        elif way == "change":
            seal(folder, WORDS, cost=CHEAP)
            ended = killed_after(lines, lambda folder=folder: change_passphrase(folder, WORDS, NEW, cost=CHEAP))
        else:
            ended = killed_after(lines, lambda folder=folder: seal(folder, WORDS, cost=CHEAP))
        kills += not ended
        finish(folder)
        if folder.read().encrypted:
            assert {path.name for path in folder.path.iterdir()} == {"voice.json", SEALED}
            opens_it(folder)
        # A file half written in place of voice.json lies there as after any kill.
        found = {name: held for name, held in contents(folder.path).items() if not name.startswith(".inkwell-")}
        assert found == before
        lines += 13
    assert kills > 15
    assert sealing.is_sealed(folder) is False
