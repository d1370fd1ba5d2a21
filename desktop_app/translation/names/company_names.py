"""Names of companies by rule: the specific part in pinyin, the business in English.

In full (望海潮建设有限公司), in lists (A、B等12家企业), and where an unknown word stands before a business
(华海制药).  Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.names.evidence import NAME_TAGS, is_common, speaks_for_name
from desktop_app.translation.names.firm_words import company_english, company_words, specific
from desktop_app.translation.names.full_firm_names import find_full_names
from desktop_app.translation.names.scene import NameMatch, Scene, could_be_in_name, is_proper
from desktop_app.translation.names.unknown_names import has_lost_its_head
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.lexicon import TaggedWord


def find_companies(scene: Scene) -> Iterator[NameMatch]:
    """Companies that no termbase knows."""
    yield from _listed_companies(scene)
    yield from find_full_names(scene)
    yield from _unknown_before_business(scene)


_LISTED, _ALONE = 0.3, 1.2  # weight that a company's specific part needs in a list, and before a business
_LISTED_HEAD = 2  # characters of a head that was cut off
_NO_FIRM_ENDS = frozenset("段线期处批站路桥山河湖江区园馆场村镇")
_COINED = -1.0  # and in a list before a business, when its signs make no word with each other
# Behind a business these make a trade or a place of it.
_NO_COMPANY_BEFORE = (
    "城",
    "园",
    "区",
    "谷",
    "岛",
    "走廊",
    "馆",
    "院",
    "局",
    "委",
    "部",
    "产业",
    "行业",
    "技术",
    "设施",
)
_LIST = re.compile(
    r"(?P<items>[^，。；：“”（）()]{2,60}?)等\s*(?:知名|重点|优质|龙头|头部|一批|多家|\d+\s*[余多]?|[一二三四五六七八九十百]+[余多]?)?\s*"
    r"(?:余|多)?\s*[家个]?[^，。；]{0,12}?(?P<kind>企业|公司|集团|品牌|项目)"
)


def _listed_companies(scene: Scene) -> Iterator[NameMatch]:
    """A、B等12家企业: the items of such a list are companies unless they are ordinary words."""
    for match in _LIST.finditer(scene.text):
        start, firms, others = match.start("items"), 0, []
        for number, item in enumerate(match["items"].split("、")):
            end = start + len(item)
            begin = _company_start(scene, start, end) if number == 0 else start
            name = _company(scene, begin, end)
            if name is not None and (match["kind"] != "项目" or specific(name.zh) != name.zh):
                firms += 1
                yield name
            elif any(m.end == end and m.term.domain == "company" for m in scene.terms):
                firms += 1
            elif number:
                others.append((start, end))
            start = end + 1
        if match["kind"] in _OF_FIRMS and firms >= len(others):
            yield from (_spelt(scene, *span) for span in others if _may_be_firm(scene, *span))


_OF_FIRMS = frozenset(("企业", "公司", "集团"))
_FIRM = re.compile(f"[{HAN}]{{2,5}}")


def _may_be_firm(scene: Scene, start: int, end: int) -> bool:
    """诺瓦星云 among firms: nothing that is known as something else."""
    zh = scene.text[start:end]
    shaped = _FIRM.fullmatch(zh) is not None and zh[-1] not in _NO_FIRM_ENDS
    return shaped and not scene.is_known(start, end)


def _spelt(scene: Scene, start: int, end: int) -> NameMatch:
    zh = scene.text[start:end]
    return NameMatch(start, end, zh, company_english(zh), "company")


def _company_start(scene: Scene, start: int, end: int) -> int:
    """Where the first item of a list begins, after the verb that governs it."""
    begin = end
    for word in scene.words_back_from(end):
        if word.start < start or not _in_company(word):
            break
        begin = word.start
    return begin


def _in_company(word: TaggedWord) -> bool:
    if not all(is_han(char) for char in word.text):
        return False
    return word.text in company_words() or could_be_in_name(word)


def _company(scene: Scene, start: int, end: int) -> NameMatch | None:
    """微灵医疗 -> Weiling Medical; None for known terms and ordinary words."""
    zh = scene.text[start:end].strip()
    start = scene.text.find(zh, start) if zh else start
    if (
        not 2 <= len(zh) <= 8
        or zh[-1] in _NO_FIRM_ENDS
        or not all(is_han(char) for char in zh)
        or scene.termbase.lookup(zh)
    ):
        return None
    words = [word for word in scene.words if start <= word.start and word.end <= start + len(zh)]
    coined = _is_coined(zh)
    fits = coined or all(map(_in_company, words))
    if sum(len(word.text) for word in words) != len(zh) or not fits:
        return None
    known = next((m for m in scene.terms if m.start == start and m.term.domain == "place"), None)
    own = scene.text[known.end : start + len(zh)] if known else zh  # 新加坡 + 丰益国际
    if known and scene.termbase.lookup(own):
        return None
    proper = coined or any(is_proper(word) for word in words)
    if len(own) < 2 or not proper or not speaks_for_name(specific(own), _COINED if coined else _LISTED):
        return None
    lead = f"{known.term.en} " if known else ""
    return NameMatch(start, start + len(zh), zh, f"{lead}{company_english(own)}", "company")


def _is_coined(zh: str) -> bool:
    """格创铝业, 开泰半导体: two or three signs that make no word, before a business."""
    own = specific(zh)
    short = own != zh and 2 <= len(own) <= 3
    return short and all(len(word) == 1 for word in lexicon.cut_known(own))


# Businesses so common in ordinary phrases that an unknown word before them proves nothing.
_COMMON = frozenset(
    [
        "文化", "教育", "国际", "创新", "健康", "工业", "投资", "数据", "能源",
        "建设", "基金", "物流", "软件", "网络", "材料", "环保", "机械", "保险",
        "股份", "控股", "工程", "技术", "开发", "发展", "服务", "管理", "产业",
        "商业", "生态", "环境", "信息", "交通", "旅游", "农业",
        "设备", "制造", "检测", "大数据", "装饰", "园林", "公司", "港口",
        "体育", "游戏", "海洋", "检验", "管道", "蔬菜", "花卉", "通航", "农机", "渔业",
        "畜牧", "玄武岩", "太阳能", "草业", "制氢", "涂料", "养殖", "市政", "认证", "咨询", "设计",
        "触控", "康养", "声学", "生物医药", "皮革", "面粉", "无人机",
    ]
)  # fmt: skip


def _unknown_before_business(scene: Scene) -> Iterator[NameMatch]:
    """华海制药 -> Huahai Pharmaceutical: a word that no dictionary knows, then one or more businesses."""
    for number, word in enumerate(scene.words):
        if lexicon.is_ordinary(word.text) or word.tag[:2] not in NAME_TAGS or not is_proper(word):
            continue
        end, at = word.end, number + 1
        while at < len(scene.words) and scene.words[at].text in company_words():
            end, at = scene.words[at].end, at + 1
        if any(m.start < end < m.end for m in scene.terms):
            continue  # 闻泰光电智能 + 制造: half a term is no business
        follows = scene.text.startswith(_NO_COMPANY_BEFORE, end)
        if end == word.end or follows or not speaks_for_name(word.text, _ALONE):
            continue
        if all(w.text in _COMMON for w in scene.words[number + 1 : at]):
            continue
        start = _head_start(scene, word.start - has_lost_its_head(scene, word.start))  # 锐 + 博特
        zh = scene.text[start:end]
        yield NameMatch(start, end, zh, _of_county(scene, zh) or company_english(zh), "company")


def _of_county(scene: Scene, zh: str) -> str:
    """新田 + 鲁丽木业: the county is a word of its own; "" where none begins the name."""
    county = scene.termbase.place_stems.get(zh[:_LISTED_HEAD])
    if county is None or len(specific(zh)) < 2 * _LISTED_HEAD:
        return ""
    return f"{county} {company_english(zh[_LISTED_HEAD:])}"


def _head_start(scene: Scene, start: int) -> int:
    """同创 + 普润集团: a word no dictionary has, between a sign and the rest of the name, belongs to it."""
    before = next((word for word in scene.words if word.end == start), None)
    if before is None or len(before.text) != _LISTED_HEAD or not is_han(before.text[0]):
        return start
    signed = before.start == 0 or scene.text[before.start - 1] in "，。；：、“（"
    known = is_common(before.text) or any(m.start < start and before.start < m.end for m in scene.terms)
    return before.start if signed and not known and before.tag[:1] not in "vpcdu" else start
