"""The office's logo: read once, checked, and in a form that every writer can use."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from desktop_app.errors import ExportError

HEIGHT = 38.0  # points, in every form
_WIDEST = 300.0
_AS_THEY_ARE = {"PNG": "image/png", "JPEG": "image/jpeg"}
_INKS = frozenset({"1", "L", "LA", "P", "RGB", "RGBA"})  # what a browser and Word show as meant


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as the bytes of a PNG or JPEG file, and its size in points."""

    data: bytes
    kind: str
    width: float
    height: float

    @property
    def address(self) -> str:
        """The picture as an address that holds it."""
        return f"data:{self.kind};base64,{b64encode(self.data).decode()}"


def read_logo(path: str) -> Logo:
    """The picture in a file.

    Raises:
        ExportError: it is missing or no picture.
    """
    try:
        data = Path(path).read_bytes()
        with Image.open(BytesIO(data)) as picture:
            picture.load()
            kind, mode, size = picture.format or "", picture.mode, picture.size
            if kind not in _AS_THEY_ARE or mode not in _INKS:
                buffer = BytesIO()
                clear = picture.has_transparency_data
                picture.convert("RGBA" if clear else "RGB").save(buffer, "PNG")
                data, kind = buffer.getvalue(), "PNG"
    except (OSError, SyntaxError, ValueError) as error:
        raise ExportError(
            "brief-logo-unreadable",
            f"The logo {Path(path).name} is missing or is no picture: choose a PNG or JPEG file.",
            path=path,
        ) from error
    scale = min(HEIGHT / size[1], _WIDEST / size[0])
    return Logo(data, _AS_THEY_ARE[kind], size[0] * scale, size[1] * scale)
