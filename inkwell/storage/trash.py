"""What was deleted: files moved into trash/, with a note that says where they were."""

import json
import secrets
from datetime import UTC, datetime
from pathlib import Path

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import disk_error, sync_folder, write_atomic


def move_to_trash(project: Path, before: Manuscript, root: str) -> None:
    """Move the files of `root` and all below it in `before` into a folder of their own under trash/.

    The note is written first and the root's file moved last, so that an interruption leaves a sound tree.
    Raises DISK.
    """
    now = datetime.now(UTC)
    folder = project / "trash" / f"{now:%Y%m%d-%H%M%S}-{root}-{secrets.token_hex(2)}"
    nodes = [before.node(root), *before.descendants(root)]
    note = {
        "format": 1,
        "deleted": now.isoformat(timespec="seconds"),
        "root": root,
        "nodes": [
            {"id": node.id, "kind": node.kind.value, "title": node.title, "parent": node.parent, "order": node.order}
            for node in nodes
        ],
    }
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise disk_error(error, folder) from error
    write_atomic(
        folder / "note.json", DISK.encode(json.dumps(note, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    )
    for node in reversed(nodes):
        _move(project / "authorship" / f"{node.id}.json", folder / f"{node.id}.authorship.json")
        _move(project / "text" / f"{node.id}.md", folder / f"{node.id}.md")
    for changed in (folder, folder.parent, project / "text"):
        sync_folder(changed)


def _move(source: Path, target: Path) -> None:
    try:
        source.rename(target)
    except FileNotFoundError:
        # Gone already (no authorship, or removed from outside): nothing to keep.
        return
    except OSError as error:
        raise disk_error(error, source) from error
