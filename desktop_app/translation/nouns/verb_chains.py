"""Verbs that say one thing two or three times: 做实做强做优, 抓实抓细, 用足用好用活.

One verb is repeated with what it leads to; a thing stands behind the last.  Knows no things.
"""

from __future__ import annotations

import re

# What is made of a thing, for each word behind 做.
_MADE = {
    "实": "consolidate", "强": "strengthen", "优": "improve", "大": "expand", "精": "refine", "细": "refine",
    "深": "deepen", "活": "invigorate", "新": "renew", "全": "complete",
}  # fmt: skip
_MADE_DONE = {word: f"{plain}{'d' if plain[-1] == 'e' else 'ed'}" for word, plain in _MADE.items()}
# Verbs whose words behind them only say how well it is done.
_WELL = {
    "抓": ("实细好紧牢早严深", "do solid and thorough work in", "carried out solidly and thoroughly"),
    "谋": ("深实细准好透", "plan {} carefully", "planned carefully"),
    "用": ("足好活准实", "make full use of", "put to full use"),
    "建": ("好强优精实", "build up", "built up"),
    "管": ("好住细严", "keep {} under strict management", "kept under strict management"),
    "守": ("好牢住", "hold firm to", "held firm"),
    "压": ("紧实牢", "enforce", "enforced"),
    "育": ("优强大好", "foster and strengthen", "fostered and strengthened"),
    "办": ("好实优强", "do a good job of", "done well"),
    "盘": ("活优好", "make better use of", "put to better use"),
    "筑": ("牢实稳", "consolidate", "consolidated"),
}  # fmt: skip
_CHAIN = re.compile(
    r"(?P<verb>[\u4e00-\u9fa5])(?P<words>[\u4e00-\u9fa5](?:、?(?P=verb)[\u4e00-\u9fa5]){1,3})"
)


def verb_chain(clause: str) -> tuple[str, str, str] | None:
    """The chain that `clause` begins with, what is done and what was done; None for anything else."""
    match = _CHAIN.match(clause)
    if match is None:
        return None
    verb, words = match["verb"], re.split(f"、?{match['verb']}", match["words"])
    if verb == "做" and all(word in _MADE for word in words):
        return match[0], _together(words, _MADE), _together(words, _MADE_DONE)
    well, plain, done = _WELL.get(verb, ("", "", ""))
    return (match[0], plain, done) if well and all(word in well for word in words) else None


def _together(words: list[str], said: dict[str, str]) -> str:
    *most, last = dict.fromkeys(said[word] for word in words)
    return f"{', '.join(most)} and {last}" if most else last
