"""The job "train": from a prepared corpus to an adapter or a model, over as many sittings as it takes.

`run` is the job. What it returns: "steps", "tokens", "seconds", "first_loss" and "best_loss" (nats a token on the
held-out windows, before and at its best), "best_step", "ended" ("finished", "diverged") and "remark", a sentence
when there is something to tell.
"""

import contextlib
import hashlib
import math
import os
import shutil
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.engine.adapters import sha256_of
from inkwell.engine.fingerprint import Fingerprints
from inkwell.engine.models import weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.translation import tr
from inkwell.voice.host import models, room
from inkwell.voice.host.care import Guard
from inkwell.voice.host.checkpoints import Checkpoints, Progress, random_state, set_random_state
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.gguf_adapter import base_of
from inkwell.voice.host.learning import Learner, accelerator_for
from inkwell.voice.host.lessons import Lessons, read_lessons
from inkwell.voice.host.libraries import Libraries, computes_bfloat16, libraries
from inkwell.voice.host.log_file import LogFile
from inkwell.voice.host.samples import Sampler
from inkwell.voice.host.shortage import shortage
from inkwell.voice.host.texts import chapters
from inkwell.voice.host.together import SHARED, run_together
from inkwell.voice.host.whole_folder import whole_folder
from inkwell.voice.protocol import Measured, Message, Sampled, Saved, Stepped
from inkwell.voice.specification import Method, Training, unplaced
from inkwell.voice.voice_folder import VoiceFolder

_SAY_SECONDS: Final = 0.5
_HALF_A_CORPUS: Final = tr("The texts of this voice were being written when Inkwell ended; choose them once more.")
_UNSAVED: Final = tr("The training could not be saved: the disk is full or refuses. What was saved before is kept.")
_NO_NUMBERS: Final = tr(
    "The model makes no numbers of this text: its weights are damaged, or it needs another precision."
)
_SLOW_NUMBERS: Final = tr("This machine does not compute in bfloat16 itself; “auto” or float32 would be faster here.")
_ANEW: Final = tr("Beginning anew, for what was learnt before was of other texts, or with other figures")


def run(job: Training, desk: Desk) -> dict[str, Any]:
    """Train the voice; see the module.

    Raises:
        InkwellError: it cannot be trained, or not here.
        StoppedError: it was stopped, and saved.
    """
    if job.processes > 1 and SHARED not in os.environ:
        return run_together(job, desk)
    return _Run(job, desk).run()


class _Run:
    """One sitting of one training."""

    def __init__(self, job: Training, desk: Desk) -> None:
        self._job = job
        self._desk = desk
        self._folder = VoiceFolder(Path(job.folder))
        self._log = LogFile(self._folder.log)
        # Found meanwhile; a voice belongs to exactly this base.
        self._base_hash = Fingerprints(None).of(_weights(job.base))

    def run(self) -> dict[str, Any]:
        job, desk = self._job, self._desk
        desk.stage(tr("Loading the libraries"))
        libs = libraries(job.care)
        accelerator = accelerator_for(libs, job.schedule)
        self._leads, self._where = accelerator.is_main_process, accelerator.device.type
        self._accelerator = accelerator
        libs.torch.manual_seed(job.schedule.seed)
        if self._leads:
            self._tidy()
        desk.stage(tr("Reading the model") if job.base else tr("Making a tokenizer"))
        model, tokenizer = self._model(libs)
        desk.look()
        desk.stage(tr("Reading the text"))
        models.check_window(model, job.schedule.window)
        texts = read_lessons(self._folder, tokenizer, job.schedule, job.looks)
        room.check_memory(
            model, job.schedule, room.free_on_card(libs.torch, self._where), accelerator.mixed_precision == "bf16"
        )
        room.check_disk(model, self._folder.path)
        if job.schedule.checkpointing:
            model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
            model.enable_input_require_grads()
        learner = Learner(libs, accelerator, model.to(accelerator.device), texts.windows, job.schedule, Progress())
        self._sampler = Sampler(libs, tokenizer, texts.held_out[0])
        self._checkpoints = Checkpoints(libs.torch, self._folder.training)
        self._best = self._folder.training / "best.safetensors"
        self._resume(libs, learner)
        try:
            return self._learn(libs, learner, texts, tokenizer)
        finally:
            accelerator.end_training()

    # before the first step

    def _tidy(self) -> None:
        """Look whether the corpus is whole, and clear away what a kill left half-written.

        Raises:
            InkwellError: DAMAGED when it is not: a kill came while the texts were written.
        """
        known, files = self._folder.read().corpus_sha256, [self._folder.train, self._folder.held_out]
        if known and all(path.is_file() for path in files) and known != sha256_of(files):
            raise InkwellError(ErrorKind.DAMAGED, _HALF_A_CORPUS)
        for path in self._folder.training.glob(".inkwell-*.tmp"):
            path.unlink(missing_ok=True)

    def _model(self, libs: Libraries) -> tuple[Any, Any]:
        job = self._job
        if job.method is Method.SCRATCH:
            passages = self._folder.passages(held_out=False)
            tokenizer = models.train_tokenizer(libs, chapters(passages), job.network)
            return models.make_gpt2(libs, tokenizer, job.network), tokenizer
        if job.method is Method.ADAPTER and not Path(job.base).is_dir():
            # What could not be published as a GGUF adapter is said now, not behind hours of learning.
            base_of(Path(job.base))
        model, tokenizer = models.open_base(libs, job.base)
        if job.method is Method.ADAPTER:
            model = models.with_adapter(model, job.adapter)
        return model, tokenizer

    def _resume(self, libs: Libraries, learner: Learner) -> None:
        fingerprint = fingerprint_of(self._job, self._folder, self._base_hash() if self._job.base else "")
        found = self._checkpoints.read(fingerprint)
        learner.progress.fingerprint = fingerprint
        learner.progress.processes = self._accelerator.num_processes
        if found is None:
            if self._checkpoints.any_there:
                self._desk.stage(_ANEW)
            if self._leads:
                self._log.begin()
                self._best.unlink(missing_ok=True)
            return
        progress, shared, states = found
        learner.progress = progress
        learner.put_back(shared["weights"])
        learner.optimizer.load_state_dict(shared["optimizer"])
        rank = self._accelerator.process_index
        if rank < len(states):
            set_random_state(libs.torch, states[rank])
        if self._leads:
            self._log.cut(progress.step)
        self._desk.say(Saved(progress.step))

    # steps

    def _learn(self, libs: Libraries, learner: Learner, texts: Lessons, tokenizer: Any) -> dict[str, Any]:
        job, progress = self._job, learner.progress
        guard = Guard(job.care)
        saved, said = time.monotonic(), 0.0
        ended = "finished"
        save = lambda: self._save(libs, learner)  # noqa: E731
        if progress.step == 0 and progress.best_step < 0:
            self._desk.stage(tr("Measuring what the model knows"))
            self._measure(learner, texts)
            self._sample(learner)
            self._desk.stage(tr("Learning"))
        while not learner.over:
            self._wait(guard, save)
            rate = learner.learning_rate
            loss = learner.step()
            if not math.isfinite(loss):
                ended = "diverged"
                break
            event = Stepped(
                progress.step,
                progress.steps,
                loss,
                rate,
                progress.tokens,
                progress.tokens / max(progress.seconds, 1e-9),
                learner.seconds_left,
            )
            self._keep(event)
            if time.monotonic() - said >= _SAY_SECONDS or learner.over:
                said = time.monotonic()
                self._desk.say(event)
            if progress.step % job.looks.evaluate_every == 0 or learner.over:
                self._measure(learner, texts)
            if job.looks.sample_every and progress.step % job.looks.sample_every == 0:
                self._sample(learner)
            if time.monotonic() - saved >= job.looks.save_seconds:
                save()
                saved = time.monotonic()
        return self._finish(libs, learner, tokenizer, ended)

    def _wait(self, guard: Guard, save: Any) -> None:
        """Let the author and the machine have their say; with several processes the first one decides for all."""
        desk = self._desk
        if self._accelerator.num_processes == 1:
            try:
                guard.look(desk, save)
            except Exception:
                save()
                raise
            return
        from accelerate.utils import broadcast_object_list

        wish: list[Any] = [desk.stopping]
        broadcast_object_list(wish)
        if wish[0]:
            desk.stop()
            save()
            desk.look()

    def _measure(self, learner: Learner, texts: Lessons) -> None:
        progress = learner.progress
        loss = learner.measure(texts.held_out, self._job.looks.evaluate_every)
        best = math.isfinite(loss) and loss < progress.best_loss
        if progress.best_step < 0:
            progress.first_loss = loss
            if not best:
                raise InkwellError(ErrorKind.MODEL, _NO_NUMBERS, f"loss {loss}")
        if best:
            progress.best_loss, progress.best_step = loss, progress.step
            if self._leads:
                with _saving():
                    _write_weights(learner.weights(), self._best)
        event = Measured(progress.step, loss, best)
        self._keep(event)
        self._desk.say(event)

    def _sample(self, learner: Learner) -> None:
        if not self._job.looks.sample_every or not self._leads:
            return
        with learner.aside(self._job.looks.sample_every):
            prompt, text = self._sampler.write(learner.bare, self._job.looks.sample_tokens)
        event = Sampled(learner.progress.step, prompt, text)
        self._keep(event)
        self._desk.say(event)

    def _save(self, libs: Libraries, learner: Learner) -> None:
        states = [random_state(libs.torch)]
        if self._accelerator.num_processes > 1:
            from accelerate.utils import gather_object

            states = gather_object(states)
        if not self._leads:
            return
        shared = {"weights": learner.weights(), "optimizer": learner.optimizer.state_dict()}
        with _saving():
            self._log.flush()
            self._checkpoints.save(learner.progress, shared, states)
        self._desk.say(Saved(learner.progress.step))

    def _keep(self, event: Message) -> None:
        if self._leads:
            self._log.add(event)

    # the end

    def _finish(self, libs: Libraries, learner: Learner, tokenizer: Any, ended: str) -> dict[str, Any]:
        progress = learner.progress
        remark = ""
        if ended == "diverged":
            remark = tr(
                "Training stopped at step {step}, for its loss was no number any more; the best is kept.",
                step=progress.step,
            )
        elif progress.best_step == 0:
            remark = tr(
                "The held-out text was not foreseen any better for it: other text, or a lower learning rate, may help."
            )
        elif self._job.schedule.precision == "bfloat16" and not computes_bfloat16(libs.torch, self._where):
            remark = _SLOW_NUMBERS
        if self._leads:
            self._desk.stage(tr("Writing the voice"))
            learner.put_back(_read_weights(self._best))
            with _saving():
                self._write(learner.bare, tokenizer)
                self._log.flush()
            measures = {"loss_before": progress.first_loss, "loss_after": progress.best_loss}
            self._folder.change(
                method=self._job.method,
                **self._base_of(),
                training=self._job,
                trained_steps=progress.best_step,
                ready=True,
                measures=measures,
                trained_corpus_sha256=sha256_of([self._folder.train, self._folder.held_out]),
                published={},
            )
            self._checkpoints.remove()
            self._best.unlink(missing_ok=True)
        self._accelerator.wait_for_everyone()
        return {
            "steps": progress.step,
            "tokens": progress.tokens,
            "seconds": progress.seconds,
            "first_loss": progress.first_loss,
            "best_loss": progress.best_loss,
            "best_step": progress.best_step,
            "ended": ended,
            "remark": remark,
            "model": models.describe(learner.bare),
        }

    def _base_of(self) -> dict[str, str]:
        """What the voice says of the model that it was trained on."""
        base = self._job.base
        if not base:
            return {"base": "", "base_path": "", "base_sha256": ""}
        known = self._folder.read()
        name = known.base if known.base_path == base else models.name_of(base)
        return {"base": name, "base_path": base, "base_sha256": self._base_hash()}

    def _write(self, model: Any, tokenizer: Any) -> None:
        """Write what was learnt, whole or not at all; what was made of an earlier training is no longer true."""
        folder = self._folder
        if self._job.method is Method.ADAPTER:
            with whole_folder(folder.adapter) as place:
                model.save_pretrained(str(place), safe_serialization=True, save_embedding_layers=False)
        else:
            with whole_folder(folder.model) as place:
                models.save_model(model, tokenizer, place)
        for path in (folder.gguf, folder.compressed):
            shutil.rmtree(path, ignore_errors=True)
        for path in (folder.evaluation, folder.compression, folder.report, folder.model_card):
            path.unlink(missing_ok=True)


def _weights(base: str) -> tuple[Path, ...]:
    """The files of a base model; none from scratch, or where there are none."""
    path = Path(base)
    if not base or not path.exists():
        return ()
    return weight_files(ModelRef(path.name, base, "torch" if path.is_dir() else "llama"))


@contextlib.contextmanager
def _saving() -> Generator[None]:
    """What goes wrong while something is written, told as what it is."""
    try:
        yield
    except Exception as error:
        disk = error if isinstance(error, InkwellError) else shortage(error)
        if disk is None or disk.kind is not ErrorKind.DISK:
            raise
        raise InkwellError(ErrorKind.DISK, _UNSAVED, disk.detail) from error


def fingerprint_of(job: Training, folder: VoiceFolder, base_sha256: str) -> str:
    """A hash of everything that a training's curve depends on: job, base and corpus.

    Not of where these lie, nor of how the training is shown: a voice and its base may be moved meanwhile.
    """
    digest = hashlib.sha256(msgspec.json.encode(unplaced(job, base_sha256 or None)))
    for path in (folder.train, folder.held_out):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _write_weights(weights: dict[str, Any], path: Path) -> None:
    from safetensors.torch import save

    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, save(weights))


def _read_weights(path: Path) -> dict[str, Any]:
    from safetensors.torch import load_file

    return load_file(str(path))
