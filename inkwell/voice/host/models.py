"""Models to be trained: a base read from its files, a GPT-2 and a tokenizer made from nothing, an adapter put on."""

import contextlib
import json
import warnings
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any, Final

from inkwell.engine.preflight import LEAST_CONTEXT, Room, check_fits
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.libraries import Libraries
from inkwell.voice.host.shortage import shortage
from inkwell.voice.installation import INSTALL
from inkwell.voice.specification import AdapterShape, NetworkShape

END_OF_TEXT: Final = "<|endoftext|>"
"""GPT-2's only special token: it stands before every text and behind it."""
_NO_ROOM: Final = tr("There is not enough memory for the base model.")


def open_base(libs: Libraries, path: str) -> tuple[Any, Any]:
    """A base model in single precision, and its tokenizer; a GGUF file's weights are turned into full-size ones.

    Raises:
        InkwellError: NOT_FOUND, MODEL or DISK; MEMORY before anything is read where it would not fit; UNSUPPORTED
            without the libraries for files of its kind.
    """
    place = Path(path)
    if not place.exists():
        raise InkwellError(ErrorKind.NOT_FOUND, tr("The base model is not at {place} any more.", place=place))
    check_fits(ModelRef(place.name, path, "torch"), LoadSettings(context_tokens=LEAST_CONTEXT), Room.now())
    folder, gguf = (place, None) if place.is_dir() else (place.parent, place.name)
    where: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
    if gguf:
        where["gguf_file"] = gguf
    try:
        model = libs.transformers.AutoModelForCausalLM.from_pretrained(str(folder), dtype=libs.torch.float32, **where)
        tokenizer = libs.transformers.AutoTokenizer.from_pretrained(str(folder), **where)
    except ImportError as error:
        raise InkwellError(ErrorKind.UNSUPPORTED, INSTALL, repr(error)) from error
    except Exception as error:
        if (short := shortage(error)) is not None and short.kind is ErrorKind.MEMORY:
            raise InkwellError(ErrorKind.MEMORY, _NO_ROOM, short.detail) from error
        sentence = tr(
            "The base model {name} cannot be trained: its files are damaged, or of an unknown kind.", name=place.name
        )
        raise InkwellError(ErrorKind.MODEL, sentence, repr(error)) from error
    model.config.use_cache = False
    return model, tokenizer


def name_of(base: str) -> str:
    """What a base model is called by where it lies."""
    path = Path(base)
    return path.name if path.is_dir() else path.stem


def check_window(model: Any, window: int) -> None:
    """Refuse a window that is longer than what the model can read at once.

    Raises:
        InkwellError: BAD_INPUT.
    """
    longest: int = getattr(model.config.get_text_config(decoder=True), "max_position_embeddings", None) or window
    if window > longest:
        sentence = tr(
            "This model reads {longest:,} tokens at once: the window cannot be longer, and it is {window:,}.",
            longest=longest,
            window=window,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def with_adapter(model: Any, shape: AdapterShape) -> Any:
    """The model with a LoRA adapter on it, which alone is trained.

    Raises:
        InkwellError: BAD_INPUT when it has no layers of the names asked for.
    """
    from peft import LoraConfig, get_peft_model

    modules = list(shape.modules) or "all-linear"
    config = LoraConfig(
        r=shape.rank,
        lora_alpha=shape.alpha,  # type: ignore[arg-type] - peft divides it, whatever its annotation says
        lora_dropout=shape.dropout,
        target_modules=modules,
        # GPT-2 keeps its weights the other way round.
        fan_in_fan_out=model.config.model_type == "gpt2",
        bias="none",
        task_type="CAUSAL_LM",
    )
    try:
        with _names_of_yesterday():
            return get_peft_model(model, config)
    except ValueError as error:
        sentence = tr("This model has no layers called {modules}.", modules=", ".join(shape.modules) or "linear")
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error


def read_adapter(model: Any, folder: Path) -> Any:
    """The model with an adapter that was trained before on it.

    Raises:
        InkwellError: MODEL when the adapter cannot be read or is of another model.
    """
    from peft import PeftModel

    try:
        with _names_of_yesterday():
            return PeftModel.from_pretrained(model, str(folder))
    except Exception as error:
        sentence = tr("The adapter of this voice is damaged, or its base model is not the one that it was trained on.")
        raise InkwellError(ErrorKind.MODEL, sentence, repr(error)) from error


@contextlib.contextmanager
def _names_of_yesterday() -> Generator[None]:
    """Let peft call things by names for which transformers has newer ones, and warns each time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        yield


def train_tokenizer(libs: Libraries, texts: Iterable[str], shape: NetworkShape) -> Any:
    """A byte-level BPE tokenizer (Sennrich et al. 2016) of the texts; nothing is unknown to its 256 bytes."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    bare = Tokenizer(models.BPE())
    bare.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)  # type: ignore[assignment]
    bare.decoder = decoders.ByteLevel()  # type: ignore[assignment]
    trainer = trainers.BpeTrainer(
        vocab_size=shape.vocabulary,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bare.train_from_iterator(texts, trainer)
    return _as_gpt2(libs, bare.to_str(), shape.context)


def _as_gpt2(libs: Libraries, told: str, context: int) -> Any:
    """The tokenizer as transformers' GPT-2 one, whose files every tool knows."""
    from tokenizers import Tokenizer

    return libs.transformers.PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_str(told),
        bos_token=END_OF_TEXT,
        eos_token=END_OF_TEXT,
        unk_token=END_OF_TEXT,
        model_max_length=context,
    )


def make_gpt2(libs: Libraries, tokenizer: Any, shape: NetworkShape) -> Any:
    """A GPT-2 of this shape with random weights, drawn from torch's own generator."""
    end = tokenizer.convert_tokens_to_ids(END_OF_TEXT)
    config = libs.transformers.GPT2Config(
        vocab_size=len(tokenizer),
        n_positions=shape.context,
        n_embd=shape.width,
        n_layer=shape.layers,
        n_head=shape.heads,
        resid_pdrop=shape.dropout,
        embd_pdrop=shape.dropout,
        attn_pdrop=shape.dropout,
        bos_token_id=end,
        eos_token_id=end,
        use_cache=False,
    )
    return libs.transformers.GPT2LMHeadModel(config)


def save_model(model: Any, tokenizer: Any, folder: Path) -> None:
    """Write a Hugging Face folder: config.json, model.safetensors, tokenizer.json."""
    folder.mkdir(parents=True, exist_ok=True)
    model.config.use_cache = True
    model.save_pretrained(str(folder), safe_serialization=True)
    tokenizer.save_pretrained(str(folder))
    model.config.use_cache = False


def trained_names(model: Any) -> list[str]:
    """The names of the parameters that are trained."""
    return [name for name, parameter in model.named_parameters() if parameter.requires_grad]


def describe(model: Any) -> str:
    """A model's shape in one line of JSON, for the log and the model card."""
    config = model.config
    total = sum(parameter.numel() for parameter in model.parameters())
    trained = sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
    return json.dumps({"type": config.model_type, "parameters": total, "trained": trained})
