"""Models on the shelf: linked, copied, verified, removed; nothing outside Inkwell's folder is ever deleted."""

import errno
import hashlib
import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from whole_gguf import gguf_bytes

from inkwell.engine.models import LINKED, find_models
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import CancelledError
from inkwell.library.copying import BUSY, clear_broken_copies
from inkwell.library.disk import free_bytes
from inkwell.library.shelf import ModelShelf, Place
from inkwell.library.sizes import gigabytes

DATA = gguf_bytes(numbers=900_000)


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    return ModelShelf(tmp_path / "models")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A model of the author's own, in a folder of their own."""
    path = tmp_path / "Downloads" / "toy.gguf"
    path.parent.mkdir()
    path.write_bytes(DATA)
    return path


def hf_folder(path: Path) -> Path:
    (path / "onnx").mkdir(parents=True)
    (path / "config.json").write_text('{"model_type": "gpt2"}')
    (path / "model.safetensors").write_bytes(b"\2\0\0\0\0\0\0\0{}weights")
    (path / "onnx" / "note.txt").write_text("more")
    return path


def own(shelf: ModelShelf) -> list[str]:
    return [each.model.name for each in shelf.models() if each.place is not Place.STARTER]


def refusal(work) -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        work()
    return caught.value


def test_a_linked_model_is_found_where_it_lies_by_all_of_inkwell(shelf: ModelShelf, outside: Path) -> None:
    model = shelf.link(outside)
    shelf.link(outside)
    assert model in find_models([shelf.folder])
    (found,) = (each for each in shelf.models() if each.place is Place.LINKED)
    assert (found.model, found.trouble, found.licence) == (model, "", "mit")
    assert json.loads((shelf.folder / LINKED).read_text()) == [str(outside)]


def test_removing_a_link_leaves_the_file(shelf: ModelShelf, outside: Path) -> None:
    model = shelf.link(outside)
    assert shelf.what_goes(model) == f"Only the entry goes. The model itself stays where it is: {outside}"
    shelf.remove(model)
    assert own(shelf) == []
    assert outside.read_bytes() == DATA


def test_a_link_to_what_is_gone_says_so_and_can_be_removed(shelf: ModelShelf, outside: Path) -> None:
    model = shelf.link(outside)
    outside.unlink()
    (lost,) = (each for each in shelf.models() if each.place is Place.LINKED)
    assert (lost.facts, lost.trouble) == (None, "The model toy.gguf is not there.")
    assert model not in find_models([shelf.folder])
    shelf.remove(model)
    assert own(shelf) == []


@pytest.mark.parametrize("damaged", ["{", '"text"', '[1, null, "", "a\\u0000b"]', "[" * 100_000])
def test_a_damaged_list_of_links_is_none(shelf: ModelShelf, damaged: str) -> None:
    shelf.folder.mkdir()
    (shelf.folder / LINKED).write_text(damaged)
    assert own(shelf) == []


def test_a_damaged_list_of_links_is_kept_beside_the_new_one(shelf: ModelShelf, outside: Path) -> None:
    shelf.folder.mkdir()
    damaged = '["/a/model/elsewhere.gguf",]'
    (shelf.folder / LINKED).write_text(damaged)
    shelf.link(outside)
    assert own(shelf) == ["toy"]
    assert (shelf.folder / f"{LINKED}.damaged").read_text() == damaged


def test_a_copy_is_whole_and_its_hash_is_noted(shelf: ModelShelf, outside: Path) -> None:
    told: list[float | None] = []
    model = shelf.copy(outside, lambda _words, share=None: told.append(share))
    assert Path(model.path) == shelf.folder / "toy.gguf"
    assert Path(model.path).read_bytes() == DATA
    assert told == sorted(told, key=lambda share: share or 0.0)
    assert told[-1] == 1.0
    assert shelf.notes.of(model.path).sha256 == hashlib.sha256(DATA).hexdigest()
    assert shelf.verify(model).known
    assert refusal(lambda: shelf.copy(outside)).kind is ErrorKind.CONFLICT


def test_a_copy_that_is_given_up_leaves_nothing(shelf: ModelShelf, outside: Path) -> None:
    def stop(_words: str, share: float | None = None) -> None:
        if share and share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        shelf.copy(outside, stop)
    assert list(shelf.folder.iterdir()) == []
    with pytest.raises(CancelledError):
        shelf.copy(hf_folder(outside.parent / "gpt2"), stop)
    assert list(shelf.folder.iterdir()) == []


def test_a_copy_that_does_not_fit_is_not_begun(
    shelf: ModelShelf, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10**9, 10**9, 10_000_000))
    error = refusal(lambda: shelf.copy(outside))
    assert error.kind is ErrorKind.DISK
    assert "There is too little room for toy.gguf: 4 MB are needed and some to spare" in error.sentence


def test_a_copy_leaves_alone_what_has_come_of_a_download_of_the_same_name(shelf: ModelShelf, outside: Path) -> None:
    shelf.folder.mkdir()
    part = shelf.folder / "toy.gguf.part"
    part.write_bytes(b"half of it")
    shelf.copy(outside)
    assert part.read_bytes() == b"half of it"
    assert (shelf.folder / "toy.gguf").read_bytes() == DATA


def test_what_is_being_copied_is_no_model_yet_and_is_copied_once(shelf: ModelShelf, tmp_path: Path) -> None:
    source = hf_folder(tmp_path / "gpt2")
    seen: list[list[str]] = []
    errors: list[InkwellError] = []

    def look(_words: str, _share: float | None = None) -> None:
        seen.append(own(shelf))
        errors.append(refusal(lambda: shelf.copy(source)))

    shelf.copy(source, look)
    assert seen
    assert {name for names in seen for name in names} == set()
    assert {error.sentence for error in errors} == {BUSY}
    assert own(shelf) == ["gpt2"]


def test_a_copy_that_broke_off_is_cleared_away_and_one_that_runs_is_not(shelf: ModelShelf, outside: Path) -> None:
    broken = shelf.folder / "other.gguf.copying"
    broken.mkdir(parents=True)
    (broken / "other.gguf").write_bytes(b"half")

    def clear(_words: str, _share: float | None = None) -> None:
        clear_broken_copies(shelf.folder)

    shelf.copy(outside, clear)
    assert sorted(path.name for path in shelf.folder.iterdir()) == ["about", "toy.gguf"]
    assert (shelf.folder / "toy.gguf").read_bytes() == DATA


def test_what_was_left_of_a_broken_copy_does_not_get_into_the_next(shelf: ModelShelf, tmp_path: Path) -> None:
    broken = shelf.folder / "gpt2.copying"
    broken.mkdir(parents=True)
    (broken / "old.safetensors").write_bytes(b"of another version")
    model = shelf.copy(hf_folder(tmp_path / "gpt2"))
    assert not (Path(model.path) / "old.safetensors").exists()


def test_all_parts_of_a_model_are_copied(shelf: ModelShelf, outside: Path) -> None:
    parts = [outside.with_name(f"toy-0000{number}-of-00002.gguf") for number in (1, 2)]
    for part in parts:
        part.write_bytes(DATA)
    shelf.copy(parts[0])
    assert sorted(path.name for path in shelf.folder.glob("*")) == ["about", *(part.name for part in parts)]
    (shelf.folder / parts[0].name).unlink()
    assert "toy-00002-of-00002.gguf" in refusal(lambda: shelf.copy(parts[0])).sentence


def test_any_part_of_a_model_stands_for_all_of_it(shelf: ModelShelf, outside: Path) -> None:
    first, second = (outside.with_name(f"toy-0000{number}-of-00002.gguf") for number in (1, 2))
    second.write_bytes(DATA)
    assert "nothing at" in refusal(lambda: shelf.link(second)).sentence
    first.write_bytes(DATA)
    assert shelf.link(second).path == str(first)
    assert own(shelf) == [first.stem]


def test_a_model_may_be_called_of_something(shelf: ModelShelf, outside: Path) -> None:
    shelf.link(outside.rename(outside.with_name("Sea-of-Stars-13B.gguf")))
    assert own(shelf) == ["Sea-of-Stars-13B"]
    shelf.copy(outside.with_name("Sea-of-Stars-13B.gguf"))
    assert own(shelf) == ["Sea-of-Stars-13B"] * 2


def test_a_changed_model_is_added_again_as_it_is_now(shelf: ModelShelf, outside: Path) -> None:
    shelf.verify(shelf.link(outside))
    outside.write_bytes(DATA[:-1] + b"\xff")
    assert not shelf.verify(shelf.link(outside)).known
    assert shelf.verify(shelf.link(outside)).sha256 == hashlib.sha256(outside.read_bytes()).hexdigest()


def test_a_folder_that_is_gone_keeps_its_name(shelf: ModelShelf, tmp_path: Path) -> None:
    shutil.rmtree(shelf.link(hf_folder(tmp_path / "Qwen2.5-0.5B")).path)
    assert own(shelf) == ["Qwen2.5-0.5B"]


def test_a_model_is_one_by_whatever_way_it_is_reached(
    shelf: ModelShelf, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.link(outside.parent / ".." / outside.parent.name / "toy.gguf")
    shelf.link(outside)
    assert own(shelf) == ["toy"]
    monkeypatch.chdir(outside.parent)
    assert shelf.named("./toy.gguf").model.path == str(outside)
    copied = shelf.copy(outside)
    (outside.parent / "shortcut").symlink_to(shelf.folder)
    shelf.link(outside.parent / "shortcut" / "toy.gguf")
    assert sorted(each.model.path for each in shelf.models() if each.place is not Place.STARTER) == sorted(
        [str(outside), copied.path]
    )


def test_a_folder_that_is_closed_is_said_in_a_sentence_of_its_own(
    shelf: ModelShelf, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_args: object, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", closed)
    sentence = (
        f"Nothing could be written into the folder for models, {shelf.folder}, because there is no permission to write "
        "there."
    )
    assert refusal(lambda: shelf.link(outside)).sentence == sentence
    assert refusal(lambda: shelf.copy(outside)).sentence == sentence


def test_what_is_free_is_told_also_where_a_folder_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage

    def asked(path: Path) -> object:
        if path == tmp_path / "closed":
            raise PermissionError(errno.EACCES, "Permission denied")
        return usage(path)

    monkeypatch.setattr(shutil, "disk_usage", asked)
    assert free_bytes(tmp_path / "closed") > 0


def test_a_folder_is_copied_with_all_that_is_in_it_and_deleted_whole(shelf: ModelShelf, tmp_path: Path) -> None:
    source = hf_folder(tmp_path / "gpt2")
    model = shelf.copy(source)
    assert {path.name for path in Path(model.path).rglob("*")} == {path.name for path in source.rglob("*")}
    assert own(shelf) == ["gpt2"]
    assert shelf.verify(model).known
    assert "deleted from the disk for good" in shelf.what_goes(model)
    shelf.remove(model)
    assert not Path(model.path).exists()
    assert source.is_dir()


def test_a_link_inside_the_folder_is_removed_and_not_what_it_leads_to(shelf: ModelShelf, outside: Path) -> None:
    shelf.folder.mkdir()
    (shelf.folder / "toy.gguf").symlink_to(outside)
    (model,) = (each.model for each in shelf.models() if each.place is Place.OWN)
    shelf.remove(model)
    assert outside.read_bytes() == DATA
    assert own(shelf) == []


def test_behind_a_linked_folder_nothing_is_deleted(shelf: ModelShelf, tmp_path: Path) -> None:
    source = hf_folder(tmp_path / "gpt2")
    shelf.folder.mkdir()
    (shelf.folder / "gpt2").symlink_to(source)
    model = ModelRef("gpt2", str(shelf.folder / "gpt2"), "torch")
    shelf.remove(model)
    assert (source / "model.safetensors").exists()
    assert not (shelf.folder / "gpt2").exists()


def test_a_changed_file_does_not_verify(shelf: ModelShelf, outside: Path) -> None:
    model = shelf.link(outside)
    assert not shelf.verify(model).known
    assert shelf.verify(model).known
    outside.write_bytes(DATA[:-1] + b"\xff")
    assert refusal(lambda: shelf.verify(model)).kind is ErrorKind.MODEL
    outside.write_bytes(DATA[:-1])
    assert "incomplete or damaged" in refusal(lambda: shelf.verify(model)).sentence


def test_what_is_no_model_is_refused(shelf: ModelShelf, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Once")
    (tmp_path / "torn.gguf").write_bytes(DATA[:1000])
    assert refusal(lambda: shelf.link(tmp_path / "story.txt")).kind is ErrorKind.BAD_INPUT
    assert refusal(lambda: shelf.link(tmp_path / "torn.gguf")).kind is ErrorKind.MODEL
    assert refusal(lambda: shelf.link(tmp_path / "nowhere.gguf")).kind is ErrorKind.NOT_FOUND
    assert refusal(lambda: shelf.link(tmp_path)).kind is ErrorKind.MODEL
    assert not shelf.folder.exists()


def test_the_starter_stays(shelf: ModelShelf) -> None:
    starter = [each for each in shelf.models() if each.place is Place.STARTER]
    if not starter:
        pytest.skip("the extra `starter` is not installed")
    assert refusal(lambda: shelf.remove(starter[0].model)).kind is ErrorKind.UNSUPPORTED
    assert shelf.named("starter") == starter[0]


def test_a_name_that_is_none_is_told_with_those_there_are(shelf: ModelShelf, outside: Path) -> None:
    shelf.link(outside)
    assert "toy" in refusal(lambda: shelf.named("other")).sentence
    assert shelf.named("TOY").model.path == str(outside)


def test_sizes_are_told_in_units_for_people() -> None:
    assert [gigabytes(size) for size in (0, 98_362_432, 4_920_000_000)] == ["0 kB", "98 MB", "4.9 GB"]
