"""Where words end inside a noun phrase: 企业 + 技术改造, not 企业技术 + 改造."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop_app.translation.nouns.noun_lists import AND, PARTED
from desktop_app.translation.nouns.noun_words import ReadNoun, fronts, heads, table
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.plurals import singular

_LONGEST = 6  # characters of a noun that is an attribute
_PLAIN = re.compile("[a-z-]+(?: [a-z-]+)?")
_QUOTED = re.compile("“([^“”]{2,6}[式型])”")
_LATIN = re.compile("[A-Za-z][A-Za-z0-9.-]+ ?(?=(?!相关|应用)[一-龥]{2}|“)")
_BODY = re.compile("(?:中心|[院校所站园馆局厂区])$")  # 福利中心 + 三期: what it has, not of what kind it is


def splits_word(zh: str, size: int, termbase: Termbase) -> bool:
    """Whether a head of `size` characters cuts a longer one: 防控和 + 经济社会发展, 脱贫攻坚和 + 改革发展."""
    among = "、" in zh or AND.search(zh) is not None
    return any(
        termbase.lookup(zh[-size - more :]) or (among and zh[-size - more :] in table("phrase_nouns"))
        for more in (2, 4)
        if more < len(zh) - size
    )


def first_term(zh: str, termbase: Termbase) -> int:
    """How long the term is that `zh` begins with, 0 for none."""
    return max((match.end for match in termbase.find(zh) if match.start == 0), default=0)


def first_word(zh: str, termbase: Termbase, word: ReadNoun) -> int:
    """How long what a list begins with is: 极端天气 of 极端天气和突发事件, where that alone is extreme."""
    first = PARTED.split(zh)[0]
    return len(first) if word(first) else first_term(zh, termbase)


def cuts_term(zh: str, front: str, english: str, termbase: Termbase, word: ReadNoun) -> bool:
    """Whether `front` is half of the term that `zh` begins with: 安全 of 安全生产, which is no production."""
    longest = next((match.term for match in termbase.find(zh) if match.start == 0), None)
    if longest is None or not len(front) < len(longest.zh) < len(zh) or longest.pos == "name":
        return False
    if longest.zh[len(front) :] == "经济":
        return True  # 数字 + 经济重点企业: the economy is digital, and no enterprise economic
    if longest.en.startswith(english):
        return False  # 新能源 + 汽车企业
    if first_term(zh[len(front) :], termbase) > len(longest.zh) - len(front):
        return False  # 国家 + 安全生产监管
    other = word(longest.zh[len(front) :])
    return longest.pos == "n" and other is not None and other.english.split()[-1] not in longest.en


_FAR = re.compile(" (?:for|of|on) ")  # what stands behind may be what the front belongs to


def parts_word(zh: str, front: str, english: str, told: str, word: ReadNoun) -> bool:
    """Whether `told` parts the word that `zh` begins with: 政府采购 + 合同服务 are no government services."""
    if not _FAR.search(told):
        return False
    for size in range(len(front) + 2, min(_LONGEST, len(zh) - 2) + 1):
        known = word(zh[:size])
        bare = known.english.removeprefix("the ") if known is not None else ""
        if bare.startswith(f"{english} ") and bare not in told and (singular(bare) or bare) not in told:
            rest = zh[len(front) :]  # 国家 + 安全生产监管
            return not any(word(rest[:end]) for end in range(len(rest) - 1, size - len(front), -1))
    return False


_AREA = "区域"


def cut_word(zh: str, word: ReadNoun) -> Iterator[tuple[str, str]]:
    """The noun that `zh` begins with, as an attribute, where a modifier would cut it.

    粮食安全 + 应急体系, not 粮食 + 安全应急体系; `word` reads what is known as a whole.
    """
    front, quality = next(fronts(zh), ("", ""))
    for size in range(min(_LONGEST, len(zh) - 2), len(front), -1) if front else ():
        known = word(zh[:size])
        if known is not None and known.many and zh[len(front) : size] == _AREA:
            yield zh[:size], singular(known.english) or known.english
            return  # 公共区域 + 视频监控: nothing regional is public
        if next(heads(zh[size:]), None) is None:
            continue  # 惠企政策 + 免申即享: what happens to it
        if known is not None:
            if known.english.startswith(f"{quality} "):
                return  # 重点 + 产业链高质量发展行动
            said = singular(known.english) or known.english
            if _PLAIN.fullmatch(said) and not _BODY.search(zh[:size]):
                yield zh[:size], said
            return


def set_off_quality(zh: str, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """“热带雨林式”产业生态, MEMS中试平台: of what kind a thing is; `names` are those of the sentence."""
    if latin := _LATIN.match(zh):
        yield latin[0], latin[0].strip()
    match = _QUOTED.match(zh)
    word = match[1] if match else ""
    english = names.get(word) or table("phrase_adjectives").get(word, "")
    if match and english[:1].islower():
        yield match[0], f"“{english}”"
