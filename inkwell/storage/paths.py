"""Where the author's settings, state, caches, logs and models live on this machine."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True)
class UserPaths:
    """Folders of one user. None of them need exist yet; whoever writes makes them."""

    config: Path
    state: Path
    cache: Path
    log: Path
    data: Path

    @classmethod
    def default(cls) -> "UserPaths":
        """Return the system's folders, or those below INKWELL_HOME where that is set."""
        home = os.environ.get("INKWELL_HOME")
        if home:
            root = Path(home).absolute()
            return cls(root / "config", root / "state", root / "cache", root / "log", root / "data")
        dirs = platformdirs.PlatformDirs("inkwell", appauthor=False)
        return cls(
            dirs.user_config_path, dirs.user_state_path, dirs.user_cache_path, dirs.user_log_path, dirs.user_data_path
        )
