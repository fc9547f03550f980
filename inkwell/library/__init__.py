"""The models on this machine, those that could be, and the way from one to the other.

Here lives what is known of a model without loading it, the catalogue, what suits this machine, adding and removing,
and the download, which runs in a process of its own (`host`). Never Qt, never a model's weights in memory, and no
network but in `hub`, when the author asked for a file. Start from `model_facts.facts_of` and `shelf.ModelShelf`.
"""
