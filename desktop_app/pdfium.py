"""pypdfium2, which knows the typefaces of this program: the one door to it.

A PDF may leave its type out.  Where the computer has no Chinese one, as many a Linux, the library gives
signs no room then, and loses those that stand alone.  Other systems bring one.
"""

from __future__ import annotations

import sys

_KNOWN = "pypdfium2" in sys.modules  # others use it already, and may have files open

import pypdfium2  # noqa: E402 - it must be seen first whether somebody has imported it

from desktop_app.resources import path_to  # noqa: E402

__all__ = ["pypdfium2"]

_FOLDERS = (
    "/usr/share/fonts",
    "/usr/share/X11/fonts/Type1",
    "/usr/share/X11/fonts/TTF",
    "/usr/local/share/fonts",
)


def _with_own_faces() -> object:
    """Start the library anew with the folders it would ask and ours behind them; what must stay in memory."""
    import ctypes

    import pypdfium2.raw as raw

    folders = [folder.encode() for folder in (*_FOLDERS, str(path_to("fonts")))]
    paths = (ctypes.c_char_p * (len(folders) + 1))(*folders, None)
    config = raw.FPDF_LIBRARY_CONFIG(version=2)
    config.m_pUserFontPaths = ctypes.cast(paths, ctypes.POINTER(ctypes.POINTER(ctypes.c_char)))
    raw.FPDF_DestroyLibrary()
    raw.FPDF_InitLibraryWithConfig(config)
    return paths


_PATHS = _with_own_faces() if sys.platform.startswith("linux") and not _KNOWN else None
