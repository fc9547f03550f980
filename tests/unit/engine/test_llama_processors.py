"""A llama.cpp for many processors is told once where its libraries are; one for a single processor is let alone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inkwell.engine.backends.llama_processors import library_folder, load_processors

SOURCE = """
#include <stdio.h>
#include <string.h>
void ggml_backend_load_all_from_path(const char * folder) {
    char path[4096];
    snprintf(path, sizeof path, "%s/told", folder);
    FILE * file = fopen(path, "a");
    fputs("here;", file);
    fclose(file);
}
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the little library is built as Linux has it")
def test_it_is_told_once_where_they_are(tmp_path: Path):
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("c++")
    assert compiler, "a C compiler is one of the things that the tests need"
    source = tmp_path / "ggml.c"
    source.write_text(SOURCE)
    build = [compiler, "-x", "c", "-shared", "-fPIC", "-o", str(tmp_path / "libggml.so"), str(source)]
    subprocess.run(build, check=True, timeout=60)
    assert not load_processors(tmp_path / "elsewhere")
    (tmp_path / "libggml-cpu-haswell.so").touch()
    assert load_processors(tmp_path)
    assert load_processors(tmp_path)
    assert (tmp_path / "told").read_text() == "here;"


def test_a_build_for_one_processor_is_let_alone(tmp_path: Path):
    (tmp_path / "libggml-cpu.so").touch()
    assert not load_processors(tmp_path)


def test_the_libraries_are_the_package_s_own_or_those_that_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.delenv("LLAMA_CPP_LIB_PATH", raising=False)
    assert library_folder(tmp_path) == tmp_path / "lib"
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", str(tmp_path / "elsewhere"))
    assert library_folder(tmp_path) == tmp_path / "elsewhere"
