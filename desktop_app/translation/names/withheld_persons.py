"""Persons of whom only the surname is given: 张某 is Zhang Mou, 李某某 is Li Moumou.

Investigations and judgments name people so.  What 某 only makes indefinite (某单位, 有某种) names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.document.words import is_word
from desktop_app.translation.names.person_signs import surnames
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin

_GIVEN = "[强军伟明华平建国峰辉勇杰涛超斌林波刚磊亮鹏飞龙海东生福贵祥兵彬光荣金玉芳英兰梅丽红霞燕娟]"
_WITHHELD = re.compile(rf"[{HAN}]某(?:某|{_GIVEN}(?=[，、。；（：]))?")
_NO_SURNAME = frozenset("有于在以和同与为及或向从的")
# 某些, 某市, 某公司: something that is not said
_INDEFINITE = re.compile("[些个种项类家单企公部省市县区镇乡村街厂店地处方年月日时段次天人事物一]")


def find_withheld_persons(scene: Scene) -> Iterator[NameMatch]:
    """A surname with 某 or 某某 behind it."""
    for match in _WITHHELD.finditer(scene.text):
        zh = match[0]
        if zh[0] not in surnames() or zh[0] in _NO_SURNAME or _INDEFINITE.match(scene.text, match.end()):
            continue
        if is_word(scene.text[max(0, match.start() - 1) : match.start() + 1]):
            continue  # 聚焦 + 某某
        yield NameMatch(match.start(), match.end(), zh, pinyin.spell_person(zh), "person")
