"""Numbers as a person reads them, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def share(fraction: float) -> str:
    """A share of the whole, in whole percent."""
    locale = QLocale()
    return f"{locale.toString(round(fraction * 100))}{locale.percent()}"


def data_size(size: int) -> str:
    """How large a file is: kB, MB and GB, as people speak of them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
