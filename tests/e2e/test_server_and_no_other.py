"""With a server of the author's own, that server is connected to, and nobody else: the system calls are traced."""

import re
import sys
from pathlib import Path

from little_server import completes, little_server, plain
from test_no_network import traced

CONNECTS = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?\"([0-9a-f.:]+)\"")


def test_nobody_but_the_server_is_connected_to(tmp_path: Path) -> None:
    with little_server(plain(completes(" was calm."))) as little:
        command = [sys.executable, "-m", "inkwell", "write", "The sea", "--server", f"localhost:{little.port}"]
        told = traced(command, tmp_path / "trace", tmp_path / "home")
        port = str(little.port)
    found = set(CONNECTS.findall(told))
    assert found
    assert {address for _, address in found} <= {"127.0.0.1", "::1"}
    # What a system looks up of its own services is no connection of ours.
    assert {number for number, address in found if number != "0"} == {port}
