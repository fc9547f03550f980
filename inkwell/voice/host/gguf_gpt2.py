"""A GPT-2 in a Hugging Face folder as one GGUF file in single precision, which llama.cpp loads and can quantize.

Keys and tensors are those that llama.cpp's own converter gives this architecture (its `conversion/gpt2.py`, and
`gguf.constants.MODEL_TENSORS`): Hugging Face keeps the weights of GPT-2's layers transposed (`Conv1D`), GGUF does not;
an output layer that is tied to the embeddings is left out.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from inkwell.engine.models import weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.gguf_writing import writer_to
from inkwell.voice.host.libraries import Libraries, libraries

ARCHITECTURE: Final = "gpt2"
_WHOLE: Final = {
    "wte.weight": "token_embd.weight",
    "wpe.weight": "position_embd.weight",
    "ln_f.weight": "output_norm.weight",
    "ln_f.bias": "output_norm.bias",
    "lm_head.weight": "output.weight",
}
LAYERS: Final = {
    "ln_1": "attn_norm",
    "attn.c_attn": "attn_qkv",
    "attn.c_proj": "attn_output",
    "ln_2": "ffn_norm",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}
"""What GGUF calls the parts of one of GPT-2's blocks."""
_IN_BLOCK: Final = re.compile(r"h\.(\d+)\.(.+)\.(weight|bias)")
_MASKS: Final = (".attn.bias", ".attn.masked_bias")
"""Constants that old folders keep beside the weights."""
_USUAL: Final = {
    "activation_function": "gelu_new",
    "scale_attn_by_inverse_layer_idx": False,
    "scale_attn_weights": True,
}
"""What llama.cpp computes; a model that was trained otherwise would be another one there."""


def write_gpt2(folder: Path, path: Path, name: str = "") -> None:
    """Write the model in a Hugging Face folder as a GGUF file in F32, whole or not at all.

    Raises:
        InkwellError: NOT_FOUND, UNSUPPORTED for a model or tokenizer that llama.cpp would read otherwise, MODEL for
            damaged files, DISK.
    """
    libs = libraries()
    config = _config(folder)
    weights = dict(_weights(folder, config))
    tokens = _Tokens(libs, folder, int(config["vocab_size"]))
    with writer_to(path, ARCHITECTURE) as writer:
        if name:
            writer.add_name(name)
        _add_shape(writer, config)
        tokens.add_to(writer)
        for tensor in sorted(weights):
            writer.add_tensor(tensor, weights[tensor])


def _config(folder: Path) -> dict[str, Any]:
    try:
        config: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        if (kind := config.get("model_type")) != "gpt2":
            sentence = tr("This model is no GPT-2, and only a GPT-2 can be written as a GGUF file here.")
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence, f"{folder}: {kind}")
        config = {"n_inner": None, "layer_norm_epsilon": 1e-5, "tie_word_embeddings": True, **config}
        sizes = [int(config[key]) for key in ("n_embd", "n_layer", "n_head", "n_positions", "vocab_size")]
    except FileNotFoundError as error:
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("There is no model in {folder}.", folder=folder), repr(error)
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(folder, repr(error)) from error
    odd = [key for key, usual in _USUAL.items() if config.get(key, usual) != usual]
    if odd or min(sizes) < 1 or config.get("add_cross_attention"):
        sentence = tr("This GPT-2 is of a variety that GGUF has no place for.")
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence, f"{folder}: {', '.join(odd) or 'cross attention'}")
    return config


def _add_shape(writer: Any, config: dict[str, Any]) -> None:
    import gguf

    writer.add_context_length(config["n_positions"])
    writer.add_embedding_length(config["n_embd"])
    writer.add_block_count(config["n_layer"])
    writer.add_feed_forward_length(config["n_inner"] or 4 * config["n_embd"])
    writer.add_head_count(config["n_head"])
    writer.add_layer_norm_eps(float(config["layer_norm_epsilon"]))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)


def _weights(folder: Path, config: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every tensor in single precision, under its name in GGUF and the way round that GGUF has it."""
    found, expected = set[str](), _expected(config)
    for name, tensor in _stored(folder):
        short = name.removeprefix("transformer.")
        if short.endswith(_MASKS) or (short == "lm_head.weight" and config["tie_word_embeddings"]):
            continue
        given = tensor_name(short)
        if given is None:
            sentence = tr("This GPT-2 has a part that GGUF has no place for: {name}.", name=name)
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
        turned = ".attn." in short or ".mlp." in short
        array = tensor.float()
        array = array.T if turned and array.dim() == 2 else array
        if tuple(array.shape) != expected.get(given):
            raise _damaged(folder, f"{name}: {tuple(tensor.shape)}, wanted {expected.get(given)}")
        found.add(given)
        yield given, array.contiguous().numpy()
    missing = expected.keys() - found
    if missing:
        raise _damaged(folder, f"missing: {', '.join(sorted(missing)[:5])}")


def tensor_name(name: str) -> str | None:
    """What GGUF calls one of GPT-2's tensors ("h.0.attn.c_attn.weight"); None for what it does not know."""
    if name in _WHOLE:
        return _WHOLE[name]
    found = _IN_BLOCK.fullmatch(name)
    if found is None or found[2] not in LAYERS:
        return None
    return f"blk.{found[1]}.{LAYERS[found[2]]}.{found[3]}"


def _expected(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """The tensors that a model of this shape has, by their names in GGUF, what comes out of each first."""
    width, words, inner = config["n_embd"], config["vocab_size"], config["n_inner"] or 4 * config["n_embd"]
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (words, width),
        "position_embd.weight": (config["n_positions"], width),
        "output_norm.weight": (width,),
        "output_norm.bias": (width,),
    }
    if not config["tie_word_embeddings"]:
        shapes["output.weight"] = (words, width)
    parts = {
        "attn_norm": (width,),
        "attn_qkv": (3 * width, width),
        "attn_output": (width, width),
        "ffn_norm": (width,),
        "ffn_up": (inner, width),
        "ffn_down": (width, inner),
    }
    for block in range(config["n_layer"]):
        for part, shape in parts.items():
            shapes |= {f"blk.{block}.{part}.weight": shape, f"blk.{block}.{part}.bias": shape[:1]}
    return shapes


def _stored(folder: Path) -> Iterator[tuple[str, Any]]:
    from safetensors import safe_open

    files = [
        file for file in weight_files(ModelRef(folder.name, str(folder), "torch")) if file.suffix == ".safetensors"
    ]
    if not files:
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("There are no weights (model.safetensors) in {folder}.", folder=folder)
        )
    for file in files:
        try:
            with safe_open(str(file), framework="pt") as opened:
                for name in opened.keys():  # noqa: SIM118 - no dict: it has nothing but this
                    yield name, opened.get_tensor(name)
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK, tr("The weights in {folder} cannot be read.", folder=folder), repr(error)
            ) from error
        except Exception as error:  # safetensors raises a class of its own that it does not export
            if isinstance(error, InkwellError):
                raise
            raise _damaged(folder, repr(error)) from error


def _damaged(folder: Path, detail: str) -> InkwellError:
    return InkwellError(
        ErrorKind.MODEL, tr("The files of this model are damaged or incomplete."), f"{folder}: {detail}"
    )


class _Tokens:
    """The vocabulary of a byte-level BPE tokenizer as GGUF keeps it."""

    def __init__(self, libs: Libraries, folder: Path, size: int) -> None:
        """`size`: token ids that the model has logits for.

        Raises:
            InkwellError: MODEL for a missing or damaged tokenizer, UNSUPPORTED for another kind.
        """
        try:
            where: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
            self._tokenizer: Any = libs.transformers.AutoTokenizer.from_pretrained(str(folder), **where)
            told: dict[str, Any] = json.loads(self._tokenizer.backend_tokenizer.to_str())
        except Exception as error:
            sentence = tr("The tokenizer of this model is missing or damaged.")
            raise InkwellError(ErrorKind.MODEL, sentence, f"{folder}: {error!r}") from error
        self._check(folder, told)
        self._bpe: dict[str, Any] = told["model"]
        self._added: dict[int, dict[str, Any]] = {entry["id"]: entry for entry in told["added_tokens"]}
        self._texts = {number: text for text, number in self._bpe["vocab"].items()}
        self._texts |= {number: entry["content"] for number, entry in self._added.items()}
        if not self._texts or max(self._texts) >= size:
            raise _damaged(folder, f"{len(self._texts)} tokens for {size} logits")
        self._size = size

    @staticmethod
    def _check(folder: Path, told: dict[str, Any]) -> None:
        splits: dict[str, Any] = told.get("pre_tokenizer") or {}
        same = (
            told["model"]["type"] == "BPE"
            and not told.get("normalizer")
            and splits.get("type") == "ByteLevel"
            and splits.get("use_regex", True)
            and not splits.get("add_prefix_space")
            and not told["model"].get("ignore_merges")
        )
        if not same:
            sentence = tr(
                "The tokenizer of this model is not of GPT-2's kind: in a GGUF file it would split words otherwise."
            )
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence, json.dumps(splits)[:300])

    def add_to(self, writer: Any) -> None:
        """Write tokens, merges and what is special."""
        import gguf

        kinds = gguf.TokenType
        texts = [self._texts.get(number, f"[PAD{number}]") for number in range(self._size)]
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre("gpt-2")
        writer.add_token_list(texts)
        writer.add_token_types([self._kind(kinds, number) for number in range(self._size)])
        merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in self._bpe["merges"]]
        if merges:
            writer.add_token_merges(merges)
        for name in ("bos", "eos", "unk", "pad"):
            number = getattr(self._tokenizer, f"{name}_token_id", None)
            if number is not None:
                getattr(writer, f"add_{name}_token_id")(number)
        start = self._tokenizer.bos_token_id
        # As the torch backend does: a begin token comes of itself only where the tokenizer puts one.
        writer.add_add_bos_token(start is not None and list(self._tokenizer("a")["input_ids"][:1]) == [start])

    def _kind(self, kinds: Any, number: int) -> Any:
        if number not in self._texts:
            return kinds.UNUSED
        if number not in self._added:
            return kinds.NORMAL
        return kinds.CONTROL if self._added[number]["special"] else kinds.USER_DEFINED
