"""The training process: `python -m inkwell.voice.host`, one job a run, spoken to over pipes.

Beside the torch backend this is the only place that imports torch, transformers, peft and tokenizers, and each module
does so when its job begins, never when it is imported. Start from `__main__`; a job's work is in `training`,
`publishing`, `compressing` or `evaluating`, each with one `run(job, desk)`.
"""
