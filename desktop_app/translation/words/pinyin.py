"""Chinese names spelt by rule: Hanyu Pinyin, GB/T 16159 (words joined, surname first), no tone marks.

Knows nothing of where a name begins or ends.
"""

from __future__ import annotations

from functools import cache
from typing import Any

# Readings that names have and ordinary words have not.
_SURNAME_READINGS = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "区": "ou", "任": "ren", "查": "zha", "盖": "ge",
    "华": "hua", "朴": "piao", "翟": "zhai", "尉": "yu", "乐": "yue", "员": "yun", "洗": "xian", "冼": "xian",
    "逄": "pang", "覃": "qin", "缪": "miao", "宁": "ning", "葛": "ge", "卜": "bu", "万俟": "moqi",
}  # fmt: skip
_PLACE_READINGS = {
    "番禺": "panyu", "东莞": "dongguan", "涌": "chong", "圳": "zhen", "埔": "pu", "朝阳": "chaoyang",
    "厦": "xia", "长": "chang", "长子": "zhangzi", "吴圩": "wuxu",
    "都": "du", "曾都": "zengdu", "查": "cha",
    "重庆": "chongqing", "厦门": "xiamen", "六安": "lu'an", "铅山": "yanshan", "蚌埠": "bengbu",
    "大埔": "dabu", "深汕": "shenshan", "乐清": "yueqing", "台州": "taizhou", "丽水": "lishui",
    "监利": "jianli", "井陉": "jingxing", "乐亭": "laoting", "侯马": "houma", "泌阳": "biyang", "漯": "luo",
}  # fmt: skip
_COMPOUND_SURNAMES = frozenset(
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 端木 夏侯 宇文 长孙 万俟 南宫 独孤".split()  # noqa: SIM905
)


def spell(han: str) -> str:
    """One word in pinyin with a capital: 白石洲 -> Baishizhou, 西安 -> Xi'an."""
    return _joined(_syllables(han, _PLACE_READINGS)).capitalize()


def spell_person(han: str) -> str:
    """A person's name, surname first: 杨丹 -> Yang Dan, 欧阳修文 -> Ouyang Xiuwen."""
    size = 2 if han[:2] in _COMPOUND_SURNAMES and len(han) > 2 else 1
    surname, given = han[:size], han[size:]
    first = _joined(_syllables(surname, _SURNAME_READINGS)).capitalize()
    return f"{first} {_joined(_syllables(given, {})).capitalize()}".strip()


def _syllables(han: str, readings: dict[str, str]) -> list[str]:
    syllables: list[str] = []
    at = 0
    plain = _plain_syllables(han)
    while at < len(han):
        for size in (2, 1):
            reading = readings.get(han[at : at + size])
            if reading is not None and (size == 2 or len(han) > 1 or readings is _SURNAME_READINGS):
                syllables.append(reading)
                at += size
                break
        else:
            syllables.append(plain[at])
            at += 1
    return syllables


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
