"""Whether signs may be a person's name, by what they are: a surname, what follows it, and no word.

Looks at the name alone; what stands around it is `person_names`'.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.translation.names.evidence import is_common, is_made_of_words, weight
from desktop_app.translation.names.scene import NOT_IN_NAMES
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.lexicon import TaggedWord

_BODIES = "委办局会院所部厅处署社党派队团线路渠"  # endings of abbreviated bodies (文明委)
_UNITS = frozenset("省市区县州镇乡旗村")
_NO_GIVEN = frozenset("某和与及等在为向到从将被把对的了是也都不则已曾还就又再均")
_VILLAGES = frozenset(
    "庄屯寨坝店岗坪垭坳塘湾沟洼堡铺集营埠圩疃坡岭坑墩楼峪河江湖山园桥沙"
)  # 王官庄 is no person
_SURE = 1.2  # weight at which three characters with a surname at the head of a clause or item are a person
_UYGUR = re.compile("[尔买吐孜依][肯提江尼孜木丁逊]")  # 艾尔肯: spelt as its own language has it
_BEGIN_WORDS = frozenset("于向时成位包单管强项沿")  # surnames that mostly are words of the sentence


def is_person(zh: str) -> bool:
    """盛宣怀: three characters, the first of them a surname, no word and no mountain (武当山)."""
    if lexicon.tag_of(zh) == "ns":
        return False
    return len(zh) == 3 and zh[0] in surnames() and not is_common(zh) and not is_made_of_words(zh)


def is_behind_title(name: str) -> bool:
    """A surname that begins no word of the sentence (高度重视), and no word as a whole (高科技)."""
    if name[0] not in surnames() or name[0] in _BEGIN_WORDS or name[-1] in _NO_GIVEN:
        return False
    if _UYGUR.search(name[1:]) is not None:
        return False
    return not is_common(name) and (len(name) == 2 or not is_common(name[:2]))


def could_be_person(word: TaggedWord, tags: tuple[str, ...] = ("nr", "nrfg")) -> bool:
    """A word that the tagger calls a person's name, with a surname, and no body, unit or common word."""
    return (
        word.tag in tags
        and 2 <= len(word.text) <= 3
        and word.text[0] in surnames()
        and word.text[-1] not in _UNITS
        and word.text[-1] not in _BODIES
        and not is_common(word.text)
        and _UYGUR.search(word.text[1:]) is None
    )


def is_sure_person(word: TaggedWord) -> bool:
    """李汉柏: three characters, unknown to the dictionary, none of which belongs to the sentence."""
    return (
        len(word.text) == 3
        and not lexicon.is_ordinary(word.text)
        and not NOT_IN_NAMES.intersection(word.text)
        and word.text[-1] not in _VILLAGES
        and not is_made_of_words(word.text)
        and weight(word.text) >= _SURE
    )


def speaks_as_person(zh: str) -> bool:
    """毛宁：: a surname with a given name and no word, in front of what is said."""
    return is_behind_title(zh) and not is_made_of_words(zh) and weight(zh) > 0


@cache
def surnames() -> frozenset[str]:
    """What family names begin with."""
    return frozenset(resources.read_text("translation/surnames.txt").split())
