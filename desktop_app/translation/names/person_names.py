"""Names of persons: a surname with one or two characters beside an office or a verb of saying, or in a list.

Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common, is_made_of_words
from desktop_app.translation.names.name_parts import words
from desktop_app.translation.names.person_signs import (
    could_be_person,
    is_behind_title,
    is_person,
    is_sure_person,
    surnames,
)
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.signatures import find_signatures
from desktop_app.translation.words import dictionary, lexicon, pinyin
from desktop_app.translation.words.lexicon import TaggedWord
from desktop_app.translation.words.rule_words import pattern_of

_TITLES = pattern_of("title of a person")
_MADE_BY = re.compile(r"(?:作家|画家|书法家|诗人|演员|歌手|院士|教授)\s*$")  # callings that no place follows
_AFTER_TITLE = re.compile(rf"(?:{_TITLES})”?\s*$")
_BEFORE = re.compile(rf"^\s*(?:副?(?:{_TITLES})|说|表示|介绍|指出|认为|告诉|强调|称|精神|故居|纪念馆|事迹)")
_WORKS = frozenset("亭碑塔墙柱廊园馆章币册品日会堂室")  # 纪念亭, 温室
_OF_LINES = re.compile(
    rf"(?:、[{HAN}]{{2,4}})*等?[^，。；]{{0,6}}(?:高速|铁路|国道|省道|公路|干线)"
)  # 兰永临
_BEGINS = re.compile(r"(?:^|[、，。；：（\s])$")

_SIGNS = 3  # of a person's name, at most
_MASTER = re.compile("院士|教授|同志|先生|女士|博士(?!后)")
_COMES = re.compile("我|本|到|[省市县区]")  # 赵丽 + 来我市
_SITE = re.compile(r"[一二三四五六七八九十\d]*号?(?:墓|窑|遗址|坑)")  # 武王墩一号墓 is a mound's

# 总经理郭淑芹介绍: behind an office, before a deed, a sign or the end; titles that begin other words are out.
_OFFICES = (
    "书记|省长|市长|区长|县长|镇长|乡长|局长|厅长|司长|部长|主任|主席|院长|校长|会长|秘书长|理事长|董事长|总经理|总裁|首席执行官|"
    "常委|发言人|(?<=[省市区县州旗])领导|外长|总理|大使|检察长|政委|司令员|行长|组长|团长|"
    "教授|研究员|院士|博士|医生|工程师|记者|通讯员|队长|教练|作家|画家|导演|专家|企业家|科学家|烈士|劳模|工匠|村民|居民"
)
_HONORS = (
    "劳动模范|道德模范|楷模”?|奋斗者”?|中国好人”?|传承人|带头人|第一书记|"
    "支书|民警|辅警|护士|乡村医生|先进个人"
)
_TITLED = re.compile(rf"(?:{_OFFICES}|{_HONORS})(?=(?P<name>[{HAN}]{{2,3}}))")
# 钟南山院士工作站: whose it is, and what it is.
_OF_MASTER = re.compile(
    rf"(?P<name>[{HAN}]{{2,3}})(?P<what>(?:院士|教授|名医|名师|劳模|大师|技能大师|专家|博士|书记|法官|检察官|律师)"
    r"(?:专家)?(?:工作站|工作室|创新工作室|团队|科研团队|传承工作室))"
)
_DEED_BEHIND = re.compile(
    r"[，。、；：（）\s]|$|接机|接站|送机|送站|介绍|说|表示|指出|主持|出席|参加|调研|率|陪同|强调|作|代表|先后|带队|宣布|致辞|等|一行|深入|"
    r"前往|赴|来到|会见|同志|先生|女士|当选|就|对|实地|充分|及有关|带领|讲话|认为|告诉|透露|称|发言|与|和|及|到|在|向|获|入选|荣获|被|受|事迹|团队|工作室|院士|教授|"
    r"领衔|担任|创作|撰写|发表|牵头|捐|来(?=我|本|到|[省市区县])"
)
# 陈志远出席开幕式: a name alone at the head of a clause, before what only people do.
_DOING = re.compile(
    rf"(?:^|[，。；]|当天|近日|日前|中，)(?P<name>[{HAN}]{{2,3}}?)(?=(?:同志|先生|女士)?(?:一行|率队|分别|还|先后|首先)*(?:出席|会见了?|主持|强调|指出|要求|"
    r"表示|希望|(?:详细|简要|重点)介绍|说，|察看|询问|看望|慰问|听取了?|充分肯定|高度评价|感谢[^，。]{2,}|走进|来到|深入|代表[^，。]{2,20}对|向[^，。]{2,20}介绍|对[^，。]{2,30}表示|陪同|一行|率队|致辞|作了?|介绍|"
    r"实地|检查|参观|调研|考察|与[^，。]{2,16}(?:座谈|会谈|举行)))"
)
# 请周建华副厅长介绍: between whoever asks or thanks and an office.
_ASKED = re.compile(rf"(?:请|由|感谢|谢谢)(?P<name>[{HAN}]{{2,3}}?)(?=副?(?:{_TITLES}))")
_ONLY = (
    "主持",
    "强调",
    "指出",
    "会见",
    "出席",
    "表示",
    "要求",
    "同志",
    "一行",
    "向",
    "对",
    "感谢",
    "高度评价",
    "详细介绍",
    "简要介绍",
    "说，",
)  # behind two signs
_NO_PERSON = frozenset("方会国市区县省委办局部们")  # 韩方, 全会
_NEXT = re.compile(rf"[{HAN}]{{2,3}}(?=[、，。；）)]|等|出席|参加|陪同|一行)")
_PAIR = re.compile(
    rf"(?P<one>[{HAN}]{{3}})[和与、](?P<other>[{HAN}]{{3}})(?=故居|旧居|纪念馆|烈士|事迹|等(?:革命)?(?:先烈|烈士|英雄|名人))"
)

_LABELED = re.compile(
    rf"(?:{pattern_of('label of a person')})[：:]\s*(?P<name>[{HAN}]{{2,3}}?)"
    r"(?=[，；。、（(\s]|先生|女士|同志|$)"
)
# 向诗兵、王华等同志: every item of such a list is a person.
_LIST = re.compile(
    rf"(?P<items>[{HAN}]{{2,9}}(?:、[{HAN}]{{2,4}}?)+)等?\s*(?:\d+|[一二三四五六七八九十]+)?[名位]?"
    r"(?:同志|干部|党员|教师|医生|民警|村民|企业家|志愿者|学生|获奖者|专家|院士|教授|劳模|先进个人|先进典型|劳动模范|道德模范|时代楷模|"
    r"模范(?=[，。；、]|$)|楷模|英模|烈士|英烈|大国工匠|工匠|好人|名家|运动员|人$|人[，。；])"
)


def find_persons(scene: Scene) -> Iterator[NameMatch]:
    """Persons, surname first in English."""
    yield from _known(scene)
    yield from _of_masters(scene)
    yield from find_signatures(scene)
    yield from _labeled(scene)
    yield from _listed(scene)
    yield from _titled(scene)
    yield from _paired(scene)
    yield from _doing(scene)
    yield from _tagged(scene)


def _tagged(scene: Scene) -> Iterator[NameMatch]:
    """Words that the tagger takes for persons, beside a title or sure by themselves."""
    for word in scene.words:
        made = _MADE_BY.search(scene.text[: word.start]) is not None  # 作家韩江 is no river
        if not could_be_person(word, ("nr", "nrfg", "ns") if made else ("nr", "nrfg")):
            continue
        if scene.is_joined(word.start, word.end) or _is_cut_from_words(scene, word.start, word.text):
            continue
        before, after = scene.text[: word.start], scene.text[word.end :]
        if _SITE.match(after) or (word.text[-1] == "来" and _COMES.match(after)):
            continue
        beside = _AFTER_TITLE.search(before) or _BEFORE.match(after)
        if not beside and (not _is_sure_alone(scene, word) or generic_parts.pattern().match(after)):
            continue
        if word.text[-1] in "两二三" and after[:1] in ("位", "名"):
            continue  # 贺龙 + 两位
        more = scene.char_that_goes_on(word.end) if len(word.text) == 2 else ""
        zh = word.text + more  # 李俊 + 杰
        yield NameMatch(word.start, word.start + len(zh), zh, pinyin.spell_person(zh), "person")


def _is_sure_alone(scene: Scene, word: TaggedWord) -> bool:
    """A sure name where a clause or an item begins, that nothing else takes for its beginning."""
    return (
        is_sure_person(word)
        and not scene.in_short_quotes(word.start, word.end)
        and _BEGINS.search(scene.text[: word.start]) is not None
        and _OF_LINES.match(scene.text[word.end :]) is None
        and not _begins_with_place(scene, word)
        and not _goes_on_unknown(scene, word.end)
    )


def _is_cut_from_words(scene: Scene, start: int, name: str) -> bool:
    """公 + 司兜底, 民 + 宿集群, 纪念 + 亭: words cut at the wrong place."""
    before = scene.text[max(0, start - 1) : start + 1]
    across = len(before) == 2 and dictionary.kinds(before)[0] and is_common(name[1:])
    return len(name) == 3 and (across or (dictionary.kinds(name[:2])[0] and name[2] in _WORKS))


def _begins_with_place(scene: Scene, word: TaggedWord) -> bool:
    """杨凌 + 麦肯: three signs across a place's name."""
    known = any(m.start == word.start and m.term.domain == "place" for m in scene.terms)
    return known or word.text[:2] in scene.termbase.place_stems


def _goes_on_unknown(scene: Scene, end: int) -> bool:
    """卢宅肃 + 雍堂: a word that no dictionary has stands behind."""
    after = next((word for word in scene.words if word.start == end), None)
    unknown = after is not None and len(after.text) > 1 and not lexicon.is_ordinary(after.text)
    return unknown and all(map(is_han, after.text if after else ""))


def _known(scene: Scene) -> Iterator[NameMatch]:
    """Persons of history, science, letters and sports that all know: 钱学森 in 钱学森智库."""
    for match in _of_history().finditer(scene.text):
        inside = any(m.start < match.end() and match.start() < m.end for m in scene.terms)
        if not inside and scene.is_whole(*match.span()):
            yield NameMatch(*match.span(), match[0], pinyin.spell_person(match[0]), "person")


def _of_masters(scene: Scene) -> Iterator[NameMatch]:
    for match in _OF_MASTER.finditer(scene.text):
        what = words(match["what"])
        for size in range(len(match["name"]), 1, -1):
            name = match["name"][-size:]
            start = match.end("name") - size
            if what is None or not (is_of_history(name) or _is_master(scene, start, name)):
                continue
            zh = scene.text[start : match.end()]
            english = _whose(pinyin.spell_person(name), what)
            yield NameMatch(start, match.end(), zh, english, "person")
            break


def _whose(person: str, what: list[str]) -> str:
    """Chen Wei Academician Workstation, but Academician Chen Wei's Team: a team has no name of its own."""
    if what[-1] == "Team":
        return f"{' '.join(what[:-1])} {person}'s Team"
    return " ".join([person, *what])


def _is_master(scene: Scene, start: int, name: str) -> bool:
    """A name with a surname, at a border or behind a verb: no 知名 and no 首席."""
    begins = _BEGINS.search(scene.text[:start]) is not None or any(w.end == start for w in scene.words)
    return begins and is_behind_title(name) and not is_made_of_words(name)


def is_of_history(zh: str) -> bool:
    """A person that all know."""
    return _of_history().fullmatch(zh) is not None


@cache
def _of_history() -> re.Pattern[str]:
    return re.compile("|".join(resources.read_text("translation/persons.txt").split()))


def ends_master(text: str, end: int) -> bool:
    """钟南山 before 院士: a person whose name ends as a mountain's does."""
    return end >= _SIGNS and _MASTER.match(text, end) is not None and text[end - _SIGNS] in surnames()


def _labeled(scene: Scene) -> Iterator[NameMatch]:
    """联系人：李明（市教育局）: behind such a label a surname begins a name."""
    for match in _LABELED.finditer(scene.text):
        if is_behind_title(match["name"]):
            name, end = match["name"], match.end("name")
            yield NameMatch(match.start("name"), end, name, pinyin.spell_person(name), "person")
            yield from _named_with(scene.text, end)


def _titled(scene: Scene) -> Iterator[NameMatch]:
    for match in _TITLED.finditer(scene.text):
        for size in (3, 2):
            name = match["name"][:size]
            end = match.start("name") + size
            cut = _is_cut_from_words(scene, end - size, name)  # 村民 + 宿集群
            if (
                len(name) == size
                and not cut
                and name[2:] != "率"  # 刘洋 + 率团出访
                and is_behind_title(name)
                and _DEED_BEHIND.match(scene.text, end)
            ):
                yield NameMatch(match.start("name"), end, name, pinyin.spell_person(name), "person")
                yield from _named_with(scene.text, end)
                break


def _doing(scene: Scene) -> Iterator[NameMatch]:
    """陈志远强调, 张立群一行先后来到: three signs with a surname that are no words."""
    for match in _ASKED.finditer(scene.text):
        if is_behind_title(match["name"]) and not is_made_of_words(match["name"]):
            spelt = pinyin.spell_person(match["name"])
            yield NameMatch(*match.span("name"), match["name"], spelt, "person")
    for match in _DOING.finditer(scene.text):
        name = match["name"]
        start, end = match.span("name")
        known = any(term.start < end and start < term.end for term in scene.terms)
        if len(name) == 2 and (name[1] in _NO_PERSON or not scene.text[end:].startswith(_ONLY)):
            continue
        if not known and is_behind_title(name) and not is_made_of_words(name):
            yield NameMatch(*match.span("name"), name, pinyin.spell_person(name), "person")


def _named_with(text: str, at: int) -> Iterator[NameMatch]:
    """区长孙立、古茂林: more persons behind the first."""
    while text[at : at + 1] == "、" and (more := _NEXT.match(text, at + 1)) and is_behind_title(more[0]):
        yield NameMatch(*more.span(), more[0], pinyin.spell_person(more[0]), "person")
        at = more.end()


def _paired(scene: Scene) -> Iterator[NameMatch]:
    """刘伯垂和赵子俊故居: two persons whose house it is."""
    for match in _PAIR.finditer(scene.text):
        if is_person(match["one"]) and is_person(match["other"]):
            for which in ("one", "other"):
                yield NameMatch(*match.span(which), match[which], pinyin.spell_person(match[which]), "person")


def _listed(scene: Scene) -> Iterator[NameMatch]:
    for match in _LIST.finditer(scene.text):
        end = match.start("items")
        for number, item in enumerate(match["items"].split("、")):
            end += len(item)
            name = _last_person(item) if number == 0 else item
            person = len(name) in (2, 3) and name[0] in surnames() and not is_common(name)
            if person and not _is_cut_from_words(scene, end - len(name), name):
                yield NameMatch(end - len(name), end, name, pinyin.spell_person(name), "person")
            end += 1


def _last_person(item: str) -> str:
    """The person at the end of a list's first item, which a verb or an office may precede."""
    sizes = [size for size in (3, 2) if len(item) >= size and item[-size] in surnames()]
    return item[-sizes[0] :] if sizes else ""
