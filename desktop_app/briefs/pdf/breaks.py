"""Where a line may end: Chinese rules (GB/T 15834 punctuation) and Latin words together."""

from __future__ import annotations

NO_START = frozenset("，。、；：？！）》」』】〕〉”’％%…·,.;:?!)]}℃°~～—-–")
NO_END = frozenset("（《「『【〔〈“‘([{¥$＄#")
_HALF_RIGHT_BLANK = frozenset("，。、；：）》」』】〕〉”’")
_HALF_LEFT_BLANK = frozenset("（《「『【〔〈“‘")
_AFTER = frozenset("-–/—")


def is_han(char: str) -> bool:
    """Whether a character belongs to Chinese text, its punctuation included."""
    code = ord(char)
    return (
        0x2E80 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0xFE30 <= code <= 0xFE4F
        or 0xFF00 <= code <= 0xFFEF
        or 0x20000 <= code <= 0x3FFFF
    )


def is_ideograph(char: str) -> bool:
    """Whether a character is a Chinese character proper."""
    code = ord(char)
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF


def may_break(before: str, after: str, previous: str) -> bool:
    """Whether a line may end between two characters; `previous` stands before `before` (or "")."""
    if after in " \u00a0" or before == "\u00a0" or after in NO_START or before in NO_END:
        return False
    if before == " ":
        return not (previous.isdigit() and is_ideograph(after))  # "2354 亿元" stays together
    if before.isdigit() and is_ideograph(after):
        return False
    if before == "’" and after.isascii() and after.isalpha():
        return False  # China’s
    if is_han(before) or is_han(after) or before in "”’…":
        return True
    return before in _AFTER and after.isalpha()


def gap(before: str, after: str) -> float:
    """Extra space in ems between two neighbours of Chinese text.

    A thin space parts Chinese characters from letters and digits; two meeting punctuation marks
    give up the blank halves between them.
    """
    if before in _HALF_RIGHT_BLANK and (after in _HALF_RIGHT_BLANK or after in _HALF_LEFT_BLANK):
        return -0.5
    if before in _HALF_LEFT_BLANK and after in _HALF_LEFT_BLANK:
        return -0.5
    if is_ideograph(before) and after.isascii() and after.isalnum():
        return 0.14
    if is_ideograph(after) and before.isascii() and (before.isalnum() or before == "%"):
        return 0.14
    return 0.0
