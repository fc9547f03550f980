"""Small base models of several architectures: as transformers has them, and as the GGUF file of the same weights."""

import warnings
from pathlib import Path
from typing import Any

WIDTH, INNER, LAYERS, HEADS, WORDS = 64, 96, 2, 4, 160


def make_base(kind: str) -> Any:
    """A model with random weights; keys and values have half as many heads as queries where the kind allows."""
    import torch
    import transformers

    library: Any = transformers
    library.utils.logging.set_verbosity_error()
    shape = {
        "vocab_size": WORDS,
        "hidden_size": WIDTH,
        "intermediate_size": INNER,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "num_key_value_heads": HEADS // 2,
        "head_dim": WIDTH // HEADS,
        "max_position_embeddings": 128,
        "initializer_range": 0.2,
    }
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        if kind == "llama":
            model = library.LlamaForCausalLM(library.LlamaConfig(**shape, tie_word_embeddings=True))
        elif kind == "qwen3":
            model = library.Qwen3ForCausalLM(library.Qwen3Config(**shape, tie_word_embeddings=True))
        elif kind == "qwen2":
            model = library.Qwen2ForCausalLM(library.Qwen2Config(**shape, tie_word_embeddings=True))
        else:
            # Every layer sees the whole text: a window and a second base of rotation are no matter here.
            more = {
                "sliding_window": 64,
                "query_pre_attn_scalar": WIDTH // HEADS,
                "layer_types": ["full_attention"] * 2,
            }
            model = library.Gemma3ForCausalLM(library.Gemma3TextConfig(**shape, **more))
    return model.eval()


def write_base(model: Any, path: Path, *, vocabulary: Path | None = None) -> Path:
    """Its weights in F32 as a GGUF file with a vocabulary that has no words, or with another file's."""
    import gguf

    config, kind = model.config, model.config.model_type.removesuffix("_text")
    arch = next(arch for arch, name in gguf.MODEL_ARCH_NAMES.items() if name == kind)
    writer: Any = gguf.GGUFWriter(str(path), kind)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    writer.add_key_length(size)
    writer.add_value_length(size)
    rope = getattr(config, "rope_parameters", None) or {}
    rope = rope.get("full_attention", rope)
    writer.add_rope_freq_base(float(rope.get("rope_theta", 10000.0)))
    writer.add_rope_dimension_count(size)
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("no_vocab")
    names = gguf.get_tensor_name_map(arch, config.num_hidden_layers)
    for name, tensor in model.state_dict().items():
        given = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if given is None or (name == "lm_head.weight" and config.tie_word_embeddings):
            continue
        array = tensor.detach().float().numpy()
        if kind == "gemma3" and "norm" in given:
            array = array + 1  # transformers adds it while it computes
        if kind == "llama" and given.endswith(("attn_q.weight", "attn_k.weight")):
            heads = config.num_attention_heads if "attn_q" in given else config.num_key_value_heads
            rows, width = array.shape
            array = array.reshape(heads, 2, rows // heads // 2, width).swapaxes(1, 2).reshape(rows, width)
        writer.add_tensor(given, array.copy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def put_adapter_on(model: Any, folder: Path, *, seed: int = 5, strong: float = 0.1) -> Any:
    """The model with a LoRA adapter at every linear layer whose matrices are all but nothing; saved in `folder`."""
    import torch
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(r=4, lora_alpha=8, target_modules="all-linear", bias="none", task_type="CAUSAL_LM")
    with warnings.catch_warnings():
        # peft asks transformers by a name that is on its way out, and says that GPT-2 is turned round.
        warnings.simplefilter("ignore")
        adapted: Any = get_peft_model(model, config).eval()
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        for name, part in adapted.named_parameters():
            if ".lora_" in name:
                part.normal_(0, strong)
    # Else peft looks for the base's own settings beside its file.
    adapted.save_pretrained(str(folder), safe_serialization=True, save_embedding_layers=False)
    return adapted
