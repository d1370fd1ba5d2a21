"""`.argosmodel` packages: judged, unpacked safely, listed.  Standard library only; runs no model.

A package is a zip from a stranger: nothing may leave its folder, nothing may be a link, and nothing
may swell.  It is unpacked beside its place and swapped in whole.
"""

from __future__ import annotations

import json
import re
import shutil
import stat
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from desktop_app.errors import EngineError

ARGOS_FILE = ".argosmodel"
MOST_BYTES = 4 << 30  # unpacked; the largest published package is a tenth of this
_MOST_FILES = 2_000
_MOST_SWELL = 200  # unpacked bytes for each packed byte; weights hardly compress at all
_BLOCK = 1 << 20
_NEEDED = ("metadata.json", "sentencepiece.model", "model/model.bin")
_ZIP_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?")


@dataclass(frozen=True, slots=True)
class ArgosPackage:
    """An unpacked package.

    Attributes:
        folder: where it lies.
        from_code: language of the source, e.g. ``zh``.
        to_code: language of the target, e.g. ``en``.
        version: of the package.
        target_prefix: token that has to begin every translation, "" for none.
        size: bytes on disk.
    """

    folder: Path
    from_code: str
    to_code: str
    version: str
    target_prefix: str = ""
    size: int = 0

    @property
    def name(self) -> str:
        """For people."""
        return f"Argos {self.from_code} → {self.to_code} {self.version}"


def packages_folder(engines: Path) -> Path:
    """Where packages are unpacked."""
    return engines / "argos"


def installed_packages(engines: Path) -> list[ArgosPackage]:
    """The usable packages from Chinese to English; what cannot be read is left out."""
    found = []
    for folder in sorted(packages_folder(engines).glob("*/")):
        try:
            package = read_package(folder)
        except EngineError:
            continue
        if package.from_code.split("_")[0] in ("zh", "zt") and package.to_code == "en":
            found.append(package)
    return found


def read_package(folder: Path) -> ArgosPackage:
    """What an unpacked package says about itself.

    Raises:
        EngineError: it is incomplete or damaged.
    """
    try:
        metadata: dict[str, Any] = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        from_code, to_code = str(metadata["from_code"]), str(metadata["to_code"])
        if not (_CODE.fullmatch(from_code) and _CODE.fullmatch(to_code)):
            raise ValueError("its language codes are damaged")
        missing = [name for name in _NEEDED if not (folder / name).is_file()]
        if missing:
            raise ValueError(f"{missing[0]} is missing")
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unusable(folder.name, str(error)) from error
    return ArgosPackage(
        folder,
        from_code,
        to_code,
        str(metadata.get("package_version", "")),
        str(metadata.get("target_prefix", "")),
        size,
    )


def install_package(engines: Path, file: Path) -> ArgosPackage:
    """Unpack a ``.argosmodel`` file; a package of the same name is replaced.

    Raises:
        EngineError: it is not a sane package, or it cannot be written; then nothing is changed.
    """
    home = packages_folder(engines)
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".unpack-", dir=home) as staging:
            top = _unpack(file, Path(staging))
            package = read_package(top)
            target = home / f"{package.from_code}_{package.to_code}"
            old = Path(staging) / "replaced"
            if target.exists():
                target.rename(old)
            shutil.move(top, target)
    except _ZIP_FAULTS as error:
        raise _unusable(file.name, "it is no zip archive, or damaged") from error
    except OSError as error:
        raise EngineError(
            "engine-install-disk",
            f"{file.name} cannot be installed in {home} ({error.strerror or error}).",
            path=str(home),
        ) from error
    return read_package(target)


def _unpack(file: Path, staging: Path) -> Path:
    """Unpack into `staging`; the one top folder of the package."""
    with zipfile.ZipFile(file) as archive:
        members = [info for info in archive.infolist() if not info.filename.endswith("/")]
        _judge(file, members)
        budget = sum(info.file_size for info in members)
        for info in members:
            target = staging / "package" / PurePosixPath(info.filename)
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(info) as reader, target.open("xb") as writer:
                while block := reader.read(_BLOCK):
                    budget -= len(block)
                    if budget < 0:  # a member lied about its size
                        raise _unusable(file.name, "it unpacks to more than it says")
                    writer.write(block)
    tops = list((staging / "package").glob("*"))
    if len(tops) != 1 or not tops[0].is_dir():
        raise _unusable(file.name, "it does not hold exactly one folder")
    return tops[0]


def _judge(file: Path, members: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive that climbs out, links, swells or is encrypted, before anything is written."""
    if not members or len(members) > _MOST_FILES:
        raise _unusable(file.name, "it has no files, or far too many")
    names = [info.filename for info in members]
    if len({name.casefold() for name in names}) != len(names):
        raise _unusable(file.name, "two of its files have the same name")
    for info in members:
        name = PurePosixPath(info.filename)
        kind = stat.S_IFMT(info.external_attr >> 16)
        climbs = name.is_absolute() or ".." in name.parts or "\\" in info.filename or ":" in info.filename
        if climbs or not name.parts or kind not in (0, stat.S_IFREG):
            raise _unusable(file.name, f"it wants to write outside its folder ({info.filename[:60]})")
        if info.flag_bits & 1:
            raise _unusable(file.name, "it is encrypted")
    unpacked = sum(info.file_size for info in members)
    if unpacked > MOST_BYTES or unpacked > _MOST_SWELL * max(file.stat().st_size, _BLOCK):
        raise _unusable(file.name, "it would unpack to far more than a model needs")


def _unusable(name: str, why: str) -> EngineError:
    return EngineError(
        "engine-package-invalid",
        f"{name} is not a usable Argos package ({why}); get the .argosmodel file again.",
        name=name,
    )
