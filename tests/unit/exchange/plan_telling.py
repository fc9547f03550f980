"""An import plan as lines of text, for golden files: everything that arrives stands in it."""

import os
from pathlib import Path

import pytest

from inkwell.exchange.plan import ImportPlan

ROOT = Path(__file__).parents[3]
PROJECTS = Path(os.environ.get("INKWELL_PROJECTS", ROOT / ".." / "shared" / "projects"))


def project(*names: str) -> Path:
    path = PROJECTS.joinpath(*names)
    if not path.exists():
        pytest.skip(f"the project {path.name} is not here")
    return path


def check_golden(plan: ImportPlan, name: str) -> None:
    """Compare with the golden file; INKWELL_GOLDEN=write writes it anew."""
    path = ROOT / "tests" / "golden" / "imports" / name
    if os.environ.get("INKWELL_GOLDEN") == "write":
        path.write_text(told(plan), "utf-8")
    assert told(plan) == path.read_text("utf-8")


def told(plan: ImportPlan) -> str:
    about = plan.publication
    said = {
        "title": plan.title, "author": plan.author, "language": plan.language, "subtitle": about.subtitle,
        "description": about.description, "rights": about.rights, "series": about.series, "number": about.number,
        "contact": about.contact, "assets": ", ".join(plan.assets),
    }  # fmt: skip
    lines = [f"{name}: {value}" for name, value in said.items() if value]
    lines += [f"target: {plan.target} words"] if plan.target else []
    for each in plan.collections:
        lines.append(f"collection {each.name}: {', '.join(plan.manuscript.node(one).title for one in each.ids)}")
    lines += [f"! {each}" for each in plan.remarks]
    for depth, node in plan.manuscript.walk():
        lines += ["", f"{'  ' * depth}[{node.kind.value}] {node.title}{'' if node.exported else ' (kept back)'}"]
        fields = {
            "synopsis": node.synopsis, "status": node.status, "labels": ", ".join(node.labels), "pov": node.pov,
            "target": node.target, "when": node.when, "plots": ", ".join(node.plots),
        }  # fmt: skip
        lines += [f"{name} = {value}" for name, value in [*fields.items(), *node.own] if value]
        lines += [f"    {line}".rstrip() for line in plan.texts[node.id].split("\n") if plan.texts[node.id]]
    for entry in plan.entries:
        lines += ["", f"<{entry.kind.value}> {' | '.join(entry.names)}"]
        lines += [f"{question} = {answer}" for question, answer in entry.fields]
        lines += [f"    {line}".rstrip() for line in entry.text.split("\n") if entry.text]
    return "\n".join(lines) + "\n"
