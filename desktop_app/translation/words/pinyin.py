"""Chinese names spelt by rule: Hanyu Pinyin, GB/T 16159 (words joined, surname first), no tone marks.

``readings.csv`` has what characters sound like in names of places, as surnames and in given names, where
running words read them otherwise (涡阳, 单县, 什邡).  Knows nothing of where a name begins or ends.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from desktop_app import resources

_LONGEST = 3  # characters of a reading

_COMPOUND_SURNAMES = frozenset((
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "端木",
    "夏侯", "宇文", "长孙", "万俟", "南宫", "独孤", "澹台", "申屠", "呼延", "鲜于", "赫连",
))  # fmt: skip


def spell(han: str) -> str:
    """One word in pinyin with a capital: 白石洲 -> Baishizhou, 西安 -> Xi'an."""
    return _joined(_syllables(han, "place")).capitalize()


def spell_person(han: str) -> str:
    """A person's name, surname first: 杨丹 -> Yang Dan, 欧阳修文 -> Ouyang Xiuwen."""
    size = 2 if han[:2] in _COMPOUND_SURNAMES and len(han) > 2 else 1
    surname, given = han[:size], han[size:]
    first = _joined(_syllables(surname, "surname")).capitalize()
    rest = _joined(_syllables(given, "given")).capitalize()
    return f"{first} {rest}".strip()


def _syllables(han: str, of: str) -> list[str]:
    syllables: list[str] = []
    at = 0
    plain = _plain_syllables(han)
    readings = _readings(of)
    while at < len(han):
        for size in range(_LONGEST, 0, -1):
            reading = readings.get(han[at : at + size])
            if reading is not None and (size > 1 or len(han) > 1 or of == "surname"):
                syllables.append(reading)
                at += size
                break
        else:
            syllables.append(plain[at])
            at += 1
    return syllables


@cache
def _readings(of: str) -> dict[str, str]:
    rows = resources.read_rows("translation/readings.csv")
    return {row["zh"]: row["reading"] for row in rows if row["of"] == of}


def _plain_syllables(han: str) -> list[str]:
    rows = _pypinyin().pinyin(han, style=_pypinyin().Style.NORMAL, v_to_u=True, errors="default")
    syllables = [str(row[0]) for row in rows]
    if len(syllables) == len(han):
        return syllables
    # Letters and digits come back as one piece: spell each character alone.
    return [str(_pypinyin().pinyin(char, style=_pypinyin().Style.NORMAL, v_to_u=True)[0][0]) for char in han]


def _joined(syllables: list[str]) -> str:
    """Syllables as one word; an apostrophe before a, e, o inside it."""
    return "".join(
        f"'{syllable}" if number and syllable[:1] in "aoe" else syllable
        for number, syllable in enumerate(syllables)
    )


@cache
def _pypinyin() -> Any:
    import pypinyin  # its dictionaries take a while: not at start

    return pypinyin
