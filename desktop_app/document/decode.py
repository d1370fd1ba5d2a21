"""Bytes to text: UTF-8, UTF-16, GB18030, Big5, with or without a byte-order mark.

UTF-8 is tried strictly first.  GB18030 and Big5 accept almost any bytes, so the two decodings are
weighed by how many of their characters are common ones; charset-normalizer decides the rest.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from desktop_app.errors import DocumentError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# the commonest characters of official prose, in both scripts, and its punctuation
_COMMON = frozenset(
    "，。、；：“”「」（）《》　的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会"
    "可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应"
    "开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条"
    "只没结解问意建月公"
    "這個為國時來們於對會發動過說產種後學經進著電裡現實與關點從業應開還無樣間線內數質氣變條沒結問區萬億總報體務濟廣場長"
    "市区省府增设推深强保施加完成投资改革创新服务安率达元亿万项目企技农村城建设规划管理提升展稳持续战略推進資創農規劃續戰設"
)
_SAMPLE = 60_000
_FEW = 500  # one broken character in so many
_LEAST_COMMON = 0.1  # share of common characters in any Chinese text
_MISREADINGS = (("gb18030", "utf-8"), ("cp1252", "utf-8"), ("latin-1", "utf-8"), ("latin-1", "gb18030"))
_FEWEST_BYTES = 4  # letters to which a character of UTF-8 may have become


def decode(data: bytes, path: Path) -> str:
    """Text of `data`.

    Raises:
        DocumentError: the bytes are no text in any known encoding.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding, path)
    try:
        return _checked(data.decode("utf-8"), path)
    except UnicodeDecodeError:
        pass
    if b"\x00" in data[:4096]:
        return _utf16_without_mark(data, path)
    if _has_halves(data):
        raise _unreadable(path)
    return _checked(_east_asian(data, path), path)


def _has_halves(data: bytes) -> bool:
    """UTF-8 but for halves of a surrogate pair, too many for damage: in no other encoding a text."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return sum("\ud800" <= char <= "\udfff" for char in text) > max(1, len(text) // _FEW)


def _strictly(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _unreadable(path) from error


def _utf16_without_mark(data: bytes, path: Path) -> str:
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _commonness(text) > 0.1:
            return text
    raise _unreadable(path)


def _east_asian(data: bytes, path: Path) -> str:
    found: list[tuple[float, str]] = []
    for encoding in ("gb18030", "big5", "big5hkscs"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        found.append((_commonness(text), text))
    if found:
        score, text = max(found, key=lambda pair: pair[0])
        if score >= 0.1:
            return text
    return _damaged_or_foreign(data, path)


def _damaged_or_foreign(data: bytes, path: Path) -> str:
    """A few broken bytes in an otherwise good text, or some other encoding."""
    for encoding in ("utf-8", "gb18030"):
        text = data.decode(encoding, "replace")
        if text.count("�") <= max(1, len(text) // _FEW) and _commonness(text) > 0.1:
            return text
    from charset_normalizer import from_bytes  # slow: the last resort, on a sample

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise _unreadable(path)
    return data.decode(best.encoding, "replace")


def _commonness(text: str) -> float:
    """Share of very common characters among the non-ASCII ones, 0 to 1."""
    wide = [char for char in text[:_SAMPLE] if char > "\x7f"]
    return sum(1 for char in wide if char in _COMMON) / len(wide) if wide else 0.0


def _checked(text: str, path: Path) -> str:
    controls = sum(1 for char in text[:_SAMPLE] if char < " " and char not in "\t\n\r\f\v")
    if controls > max(2, len(text[:_SAMPLE]) // 100):
        raise _unreadable(path)
    if _garbled(text[:_SAMPLE]):
        raise DocumentError(
            "document-garbled",
            f"“{path.name}” is garbled: its characters were once read in a wrong encoding and saved so; "
            "get the file again from where it came.",
            path=str(path),
        )
    return text


def _garbled(text: str) -> bool:
    """What somebody read as another encoding than it was written in, and saved: 鏀垮簻宸ヤ綔 for 政府工作."""
    if text.isascii() or _commonness(text) >= _LEAST_COMMON:
        return False
    for read_as, written_as in _MISREADINGS:
        meant = text.encode(read_as, "ignore").decode(written_as, "ignore")
        if len(meant) * _FEWEST_BYTES > len(text) and _commonness(meant) >= 2 * _LEAST_COMMON:
            return True
    return False


def _unreadable(path: Path) -> DocumentError:
    return DocumentError(
        "document-not-text",
        f"“{path.name}” is not a text this program can read; save the report as TXT, DOCX, PDF or HTML "
        "and open that file.",
        path=str(path),
    )
