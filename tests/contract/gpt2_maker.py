"""Makes a GPT-2 for tests: the real architecture and real tokenizer files, with random weights, in a second or two."""

from pathlib import Path
from typing import Any

END_OF_TEXT = "<|endoftext|>"

PARAGRAPHS = (
    "The lamp on the landing had gone out again, and Marta climbed the last stairs by the feel of the wall. "
    "Someone had left a letter on the mat. She did not open it. She put it on the table, beside the other "
    "letters, and filled the kettle, and stood at the window while the harbour went from grey to blue.",
    "“You are late,” said the voice from the kitchen, although nobody had been in the kitchen for a year. "
    "“I know,” she said. It was easier to answer. The boats came in one by one, and the gulls followed them, "
    "and when the kettle sang she found that she had set out two cups, as always, and one of them was warm.",
)


def make_gpt2(folder: Path, seed: int = 0, layers: int = 2, width: int = 64, vocabulary: int = 600) -> Path:
    """Save a GPT-2 in `folder` (made if it is not there) and return it; the same arguments give the same model."""
    import torch
    import transformers

    _silence(transformers)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _make_tokenizer(vocabulary)
    end = tokenizer.convert_tokens_to_ids(END_OF_TEXT)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        config = transformers.GPT2Config(
            vocab_size=len(tokenizer),
            n_positions=1024,
            n_embd=width,
            n_layer=layers,
            n_head=4,
            # Wide, so that the likely tokens stand out and greedy text does not hang on the last bit.
            initializer_range=0.3,
            bos_token_id=end,
            eos_token_id=end,
        )
        model: Any = transformers.GPT2LMHeadModel(config)
    model.save_pretrained(str(folder))
    tokenizer.save_pretrained(str(folder))
    return folder


def make_gpt2_size(folder: Path, seed: int = 0) -> Path:
    """Save a model of GPT-2's own size (124 million random weights, 500 MB) whose token n reads " wn"; for timing."""
    import tokenizers
    import torch
    import transformers

    _silence(transformers)
    folder.mkdir(parents=True, exist_ok=True)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        # The configuration's own values are GPT-2's.
        config = transformers.GPT2Config(bos_token_id=0, eos_token_id=0)
        model: Any = transformers.GPT2LMHeadModel(config)
    model.save_pretrained(str(folder))
    words = {END_OF_TEXT: 0} | {f" w{number}": number for number in range(1, config.vocab_size)}
    made = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token=END_OF_TEXT))
    before: Any = tokenizers.pre_tokenizers
    made.pre_tokenizer = before.Split(tokenizers.Regex(r" w\d+"), "isolated")
    made.decoder = tokenizers.decoders.Fuse()
    wrap: Any = transformers.PreTrainedTokenizerFast
    wrap(tokenizer_object=made, eos_token=END_OF_TEXT, unk_token=END_OF_TEXT).save_pretrained(str(folder))
    return folder


def _make_tokenizer(vocabulary: int) -> Any:
    """A byte-level BPE tokenizer with all 256 bytes, trained on the paragraphs above."""
    import tokenizers
    import transformers

    trained = tokenizers.Tokenizer(tokenizers.models.BPE())
    trained.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    trained.decoder = tokenizers.decoders.ByteLevel()
    trainer: Any = tokenizers.trainers.BpeTrainer
    trained.train_from_iterator(
        PARAGRAPHS,
        trainer(
            vocab_size=vocabulary,
            special_tokens=[END_OF_TEXT],
            initial_alphabet=tokenizers.pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    wrap: Any = transformers.PreTrainedTokenizerFast
    return wrap(
        tokenizer_object=trained,
        bos_token=END_OF_TEXT,
        eos_token=END_OF_TEXT,
        unk_token=END_OF_TEXT,
        model_max_length=1024,
    )


def _silence(transformers: Any) -> None:
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
