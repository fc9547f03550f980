"""The libraries that run models, each behind `contract.Backend` and each imported by one module only.

`llama_cpp` runs GGUF files, `torch_lm` Hugging Face folders, `scripted` follows a script (for tests, and
for trying the window without a model). Nothing here is imported in the window's process. Start from
`contract`.
"""
