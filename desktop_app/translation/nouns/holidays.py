"""Holidays as the time of a statement: 春节期间, 国庆黄金周期间, “五一”假期."""

from __future__ import annotations

from desktop_app.alternation import longest_first

_DAYS = {
    "元旦": "New Year's Day", "春节": "Spring Festival", "清明": "Qingming Festival",
    "端午": "Dragon Boat Festival", "五一": "May Day", "“五一”": "May Day", "中秋": "Mid-Autumn Festival",
    "国庆": "National Day", "十一": "National Day", "“十一”": "National Day",
    "中秋国庆": "Mid-Autumn Festival and National Day", "国庆中秋": "National Day and Mid-Autumn Festival",
}  # fmt: skip
HOLIDAY = f"(?:(?:{longest_first(_DAYS)})(?:节?(?:小?长)?假期?(?:期?间)?|黄金周(?:期?间)?|节?期间)|节日期间)"


def holiday(word: str) -> str:
    """`word`, a HOLIDAY, as the first words of a statement; "" for anything else."""
    if word == "节日期间":
        return "during the holidays, "
    day = next((zh for zh in sorted(_DAYS, key=len, reverse=True) if word.startswith(zh)), None)
    if day is None:
        return ""
    if "黄金周" in word:
        return f"during the {_DAYS[day]} Golden Week, "
    bare = "Festival" in _DAYS[day] and "假" not in word
    return f"during the {_DAYS[day]}{'' if bare else ' holiday'}, "
