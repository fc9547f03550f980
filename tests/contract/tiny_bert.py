"""Makes a sentence encoder for tests: a tiny BERT with random weights, as a folder and as the same in GGUF."""

import json
from pathlib import Path
from typing import Any

WORDS = ("the", "a", "lamp", "ship", "sea", "sailed", "burned", "night", "on", "in", "her", "his", "count", "smiled")
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", ",", *WORDS, "##s", "##ed"]
WIDTH, INNER, HEADS, BLOCKS, LONGEST = 32, 64, 4, 2, 64
_PARTS = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}
_ENDS = {
    "embeddings.word_embeddings": "token_embd",
    "embeddings.position_embeddings": "position_embd",
    "embeddings.token_type_embeddings": "token_types",
    "embeddings.LayerNorm": "token_embd_norm",
}


def make_encoder(folder: Path) -> Path:
    """Save an encoder as sentence-transformers lays it out; the same bytes each time."""
    import torch
    import transformers as library

    transformers: Any = library
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("\n".join(VOCABULARY), encoding="utf-8")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        config = transformers.BertConfig(
            vocab_size=len(VOCABULARY),
            hidden_size=WIDTH,
            intermediate_size=INNER,
            num_hidden_layers=BLOCKS,
            num_attention_heads=HEADS,
            max_position_embeddings=LONGEST,
            initializer_range=0.3,
        )
        model: Any = transformers.BertModel(config, add_pooling_layer=False)
    model.save_pretrained(str(folder))
    transformers.BertTokenizerFast(vocab=str(folder / "vocab.txt"), do_lower_case=True).save_pretrained(str(folder))
    (folder / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": LONGEST}), encoding="utf-8")
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text('{"pooling_mode_mean_tokens": true}', encoding="utf-8")
    return folder


def make_gguf_encoder(path: Path, folder: Path) -> Path:
    """Write the encoder in `folder` as GGUF, as llama.cpp's converter does."""
    import gguf
    from safetensors.numpy import load_file

    writer: Any = gguf.GGUFWriter(str(path), "bert")
    writer.add_context_length(LONGEST)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_block_count(BLOCKS)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_tokenizer_model("bert")
    writer.add_token_type_count(2)
    writer.add_token_list([_phantom(word) for word in VOCABULARY])
    writer.add_token_types([3 if word.startswith("[") else 1 for word in VOCABULARY])
    for name, token in (("pad", 0), ("unk", 1), ("bos", 2), ("sep", 3), ("mask", 4)):
        getattr(writer, f"add_{name}_token_id")(token)
    for name, tensor in load_file(folder / "model.safetensors").items():
        writer.add_tensor(_native_name(name), tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _phantom(word: str) -> str:
    """Words carry a mark and what continues one does not: the other way round than in BERT's own file."""
    return word if word.startswith("[") else word[2:] if word.startswith("##") else f"\u2581{word}"


def _native_name(name: str) -> str:
    name = name.removeprefix("bert.")
    stem, _, kind = name.rpartition(".")
    if stem in _ENDS:
        return f"{_ENDS[stem]}.{kind}"
    _, _, block, part = stem.split(".", 3)
    return f"blk.{block}.{_PARTS[part]}.{kind}"
