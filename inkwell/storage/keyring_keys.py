"""Keys of servers in the system's own keyring: the login keyring, KWallet, the macOS keychain, Windows' credentials.

A keyring that keeps things readable for everybody counts as none. Asking may wait for the author to unlock it: never on
the window's thread.
"""

import importlib
import logging
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_SERVICE: Final = "Inkwell server"
_SAFE: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The modules of keyrings that keep their contents closed."""
_NONE: Final = tr("This system has no keyring that Inkwell can use; the key is asked for at each sitting.")


class KeyringKeys:
    """Keys by the place of their server, "host:port"."""

    def there(self) -> bool:
        """Whether there is a keyring at all."""
        return self._keyring() is not None

    def get(self, place: str) -> str:
        """The key of a server, "" when none is kept or the keyring stays closed."""
        keyring = self._keyring()
        if keyring is None:
            return ""
        try:
            return str(keyring.get_password(_SERVICE, place) or "")
        except Exception as error:
            # Each system's keyring raises what it likes; without its key, the server asks for one.
            logging.getLogger("inkwell").info("the keyring gave no key: %s", type(error).__name__)
            return ""

    def put(self, place: str, key: str) -> None:
        """Keep a key; "" takes it out.

        Raises:
            InkwellError: UNSUPPORTED where there is no keyring, DISK when it does not take it.
        """
        keyring = self._keyring()
        if keyring is None:
            raise InkwellError(ErrorKind.UNSUPPORTED, _NONE)
        try:
            if key:
                keyring.set_password(_SERVICE, place, key)
            elif keyring.get_password(_SERVICE, place) is not None:
                keyring.delete_password(_SERVICE, place)
        except Exception as error:
            sentence = tr("The system's keyring did not take the key; it is asked for at each sitting.")
            raise InkwellError(ErrorKind.DISK, sentence, type(error).__name__) from error

    def _keyring(self) -> Any:
        """The keyring that the system has, None for none that is safe."""
        try:
            found: Any = importlib.import_module("keyring").get_keyring()
        except Exception as error:
            logging.getLogger("inkwell").info("no keyring: %s", type(error).__name__)
            return None
        chained = getattr(found, "backends", None)
        if chained is not None and type(found).__module__ == "keyring.backends.chainer":
            found = next((each for each in chained if type(each).__module__ in _SAFE), None)
        return found if type(found).__module__ in _SAFE else None
