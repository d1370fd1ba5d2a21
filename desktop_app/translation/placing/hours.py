"""Hours of the clock behind the half of the day that Chinese says them with: 下午2时30分 is 2:30 p.m."""

from __future__ import annotations

from desktop_app.alternation import longest_first

_MORNING = ("清晨", "早上", "早晨", "早", "上午")
_NIGHT = ("晚上", "晚", "夜间", "夜里", "深夜")
#: A pattern of the words that say which half of the day an hour is of; not the end of 最早 and 最晚.
HALF = f"(?<![最提])(?:{longest_first(('凌晨', *_MORNING, '中午', '下午', '傍晚', *_NIGHT))})"
_TWELVE = 12
_DAWN = 6  # 夜间2时 is past midnight, 晚上7时 is not


def hour(half: str, at: int, minute: int | None = None) -> str:
    """9:30 a.m.; 15:00 where the hour itself says its half, or where no `half` does; 3 p.m. on the hour."""
    if not half or at > _TWELVE:
        return f"{at}:{minute or 0:02d}"
    said = f"{at}" if minute is None else f"{at}:{minute:02d}"
    return f"{said} {'a.m.' if _before_noon(half, at) else 'p.m.'}"


def _before_noon(half: str, at: int) -> bool:
    """Of an hour up to twelve: 中午11时 is before noon, 晚上12时 is midnight."""
    if half in _MORNING:
        return at < _TWELVE
    if half in _NIGHT:
        return at < _DAWN or at == _TWELVE
    return half == "凌晨" or (half == "中午" and _DAWN < at < _TWELVE)
