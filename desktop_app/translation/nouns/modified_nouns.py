"""A noun behind what stands in front of it: which of the two belongs inside, their order, the article.

Holds no vocabulary: the caller reads the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from desktop_app.translation.nouns.areas import of_area
from desktop_app.translation.nouns.compounds import of_economy, of_first
from desktop_app.translation.nouns.fields_beside import joint_front, parts_fields
from desktop_app.translation.nouns.head_patterns import sector
from desktop_app.translation.nouns.head_words import INSIDE, OF_LAST, OF_LEVEL
from desktop_app.translation.nouns.headed_nouns import headed, linked
from desktop_app.translation.nouns.institutions import part_of
from desktop_app.translation.nouns.noun_lists import AND
from desktop_app.translation.nouns.noun_words import Noun, fronts, with_a
from desktop_app.translation.nouns.placed_nouns import placed
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.word_borders import (
    cut_word,
    cuts_term,
    first_word,
    parts_word,
    set_off_quality,
)
from desktop_app.translation.words.plurals import plural

# What takes no modifier in front: 100 projects, a new landscape, full coverage (of parks).
_SET_ARTICLE = (
    *"0123456789",
    "a ",
    "an ",
    "RMB ",
    "over ",
    "nearly ",
    "about ",
    "at least ",
    "full coverage",
    "dust from ",
)
_OF_CLASS = re.compile(r"[\d,.]+-[a-z]+-(?:class|level) ")
_BOTH_SIDES = ("境内外", "国内外", "海内外", "省内外", "市内外", "中外")
_NUMBER = re.compile(r"(?:(?:over|nearly|about|at least) )?\d[\d,.]* (?=[a-z])(?!million|billion)")
_AMOUNT_OF = re.compile("(?:number|growth|growth rates?) of (?!the )")
# 农村 + 教育发展速度和质量: the development is rural, not its speed.
_MEASURES_OF = re.compile(
    "(?:speed|quality|efficiency|scale|pace) and (?:speed|quality|efficiency|scale|returns) of (?!the )"
)
# 主要 + 农作物播种面积: the crops are the main ones.
_AREA_OF = re.compile(r"area (?:planted to|sown to|under) (?!the )")
_ALL_OF = re.compile("all (?:areas|aspects|kinds|types) of ")  # 政府 + 各项工作
_PARTS_OF = re.compile("(?:areas|fields|chains|channels|forms|means|fruits) of (?!the )")  # 央地 + 合作领域
# What is about things, and adjectives that only the things can have: 大型 + 灌区项目前期工作.
_ABOUT = re.compile("(?:preliminary work|guidelines|policies|land|funds) (?:on|for) (?!the )")
_OF_THINGS = frozenset(
    ("重点", "重大", "大型", "中型", "小型", "特色", "优势", "主导", "新兴", "未来", "老旧")
)
_OF_HEAD = re.compile("(?:主要|核心|关键|重点|重要).+(?:指标|任务|目标|措施|举措|问题|原因|数据|来源|内容)")
# It is of the whole, and of nothing inside: 国家重要 + 科技创新高地.
_NOT_DEEPER = re.compile(r"^新时代|⟦|^\S+ (?:\d|\w+' )")
_OF_CROPS = _OF_THINGS | {"主要", "优质", "各类", "重点", "名优", "高效"}
_LIVED = re.compile(r"^(?!people's )(?:[a-z-]+ )*(?:environment|conditions|lives|life|incomes?|safety)$")
_FOR_PEOPLE = re.compile(
    "^(?!certificat)[a-z][a-z -]* (?:bases?|centers?|facilities|training|jobs|schools?|institutions?)$"
)
_SEVERAL = ("some", "multiple", "many", "a few", "a small number of")
# Adjectives that go before those that tell the kind: new urban vitality, various rural resources.
_FIRST = re.compile(
    "(new(?! energy)|various|"
    "multiple|comprehensive|key|major|special|signature|overall|standardized|long-standing|"
    "(?:high-)?quality(?= (?!management|inspection|control|assurance|improvement|safety)[a-z ]*"
    "(?:resources|services|enterprises|projects|products)$)|"
    "leading(?: and [a-z-]+)?(?= (?:enterprises|companies|firms)$)) "
)
# Fields of two words whose events are signature events.
_OF_FIELD = re.compile("[a-z]+(?:, [a-z]+)*(?: and)? (?:affairs|tourism|sports|arts|health|culture)")
# Whose development it is, where a word for its way stands behind: agricultural + the approach to development
_FIELDS = frozenset("农业 工业 产业 经济 城市 乡村 农村 城乡 旅游 文化 教育 生态 科技 区域".split())  # noqa: SIM905
_WAY_TO_GROW = re.compile(
    "((?:approach|philosophy|model|mode|pattern|path)(?:es|s)? (?:to|of|for) )(development)$"
)
# 省级三大平台: three provincial-level platforms
_SO_MANY = re.compile("(?:two|three|four|five|six|seven|eight|nine|ten) (?:major )?(?!of )")
_NO_KIND = re.compile(
    "(?:various|multiple|many|all|other|more|existing|some|a|key|major|important|modern|new|quality|national|first-class|large|strategic|[a-z]+-level|"
    "(?:high|higher|better)-[a-z]+|.* .*)$"
)

_PROCESS = re.compile("(?:ized|ified)$")
_KNOW_HOW = re.compile("(?:practices|experience|lessons|results|achievements|progress)$")  # of the process
_HELD_FOR = re.compile("(?:building|safety|protection|control|stability|governance|security|work)$")
_SCHOOLS = re.compile("中小学")  # nothing is small or of medium size
_WHERE = {
    "rural": "rural areas", "urban": "urban areas", "urban and rural": "urban and rural areas",
    "mountain-area": "mountain areas",
}  # fmt: skip
_ACT_ON = re.compile("(?:transfer|treatment|protection|disposal|collection) of [a-z-]+(?: [a-z-]+)?")
_INSTALLED = re.compile(r"\belevator installation$|\binstallation of |^convenient projects$")
_SIZED = re.compile("(?:large|medium-sized|small)(?:,? (?:and )?(?:large|medium-sized|small))*")
_ACT_OF = re.compile(
    "the (?:[a-z-]+ )?(?:construction|renovation|reinforcement|repair|treatment|improvement|upgrading) of "
)
_SUPPLIED = re.compile("(?:water|gas|heat|power|drainage|sewage|heating)(?: [a-z]+)?")  # what old pipes carry
_LEVELED = re.compile("(?:the )?[a-z]+-level ")
_STRONG = re.compile("strong|powerful|mighty|great|new|immense|joint|collective|all|various|hard|soft")
_LOCAL = "community-level"
_TRADES = frozenset(("financial", "cultural", "marine", "agricultural", "pharmaceutical", "automotive"))
_ECOSYSTEM = "industrial ecosystem"
_ONE_SUCH = re.compile("[^、]{1,5}等")
_EACH_APART = re.compile("(?:化|服务|治理|建设|管理|网络|保险|改革)(?:所有|全部)")  # 环卫一体化 + 所有村庄
_AROUND = re.compile("(?:周边|沿线|附近)$")  # 轨道交通 + 站点周边: around the whole
_OF_WHOLE = re.compile(
    "(?:整体|总体).+(?:水平|能力|质量|实力|效益|素质|竞争力|布局|形象|功能|环境|规模|效率)$"
)


def fronted(nouns: Nouns, zh: str) -> Noun | None:
    """高标准 + 农田建设: what stands in front, unless it belongs to a piece further inside."""
    told = None if _EACH_APART.search(zh) or _AROUND.search(zh) else _with_front(nouns, zh)
    if told is None:
        return None
    if _OF_WHOLE.match(zh) and told.english.startswith(("overall ", "the overall ")):
        return told  # 整体 + 医疗服务水平
    of_level = OF_LEVEL.fullmatch(zh) is not None
    whole = of_level or any(nouns.word(zh[len(front) :]) for front, _ in fronts(zh))
    if whole and " of " in told.english:
        told = of_first(nouns, zh) or told
    if OF_LAST.fullmatch(zh):
        return told
    inside = "的" not in zh and not _OF_HEAD.fullmatch(zh)
    if not whole and inside and re.search(" (?:for|in|of) ", told.english):
        deeper = None if _NOT_DEEPER.search(f"{zh} {told.english}") else headed(nouns, zh)
        told = linked(nouns, zh) or deeper or told  # capacity for developing marine resources
    if of_level or not (INSIDE.search(told.english) or zh.endswith("发展")):
        return told
    # 重点 + 产业链建设, 民办 + 教育发展: the modifier belongs inside
    return part_of(nouns, zh) or headed(nouns, zh) or linked(nouns, zh) or told


def _with_front(nouns: Nouns, zh: str) -> Noun | None:
    least = first_word(zh, nouns.termbase, nouns.word) if "、" in zh or AND.search(zh) else 0
    if (told := of_economy(nouns, zh)) is not None:
        return told
    for adjective, english in _modifiers(nouns, zh):
        if len(adjective) < least or cuts_term(zh, adjective, english, nouns.termbase, nouns.word):
            continue  # 城际铁路、通用机场等项目: the first alone is intercity; 安全生产 + 宣传品
        if len(adjective) == 1 and _begins_with_word(nouns, zh):
            continue  # 新就业群体权益保护: the protection is not new
        if adjective.endswith("的") and re.search("、.*的", zh[len(adjective) :]):
            continue  # 严峻的环境、繁重的任务: each has a quality of its own
        if _ONE_SUCH.match(zh, len(adjective)) or _SCHOOLS.match(zh, len(adjective) - 2):
            continue  # 高技术 + 产品等品类: the example alone is of high technology
        if zh[len(adjective) :] == "产业" and (one := sector(english)):
            return one
        rest = nouns.item(zh[len(adjective) :])
        if rest is not None and adjective in _BOTH_SIDES and (number := _NUMBER.match(rest.english)):
            return Noun(f"{number[0]}{english} {rest.english[number.end() :]}", rest.many)  # 境内外20余所高校
        told = modified(adjective, english, rest) if rest is not None else None
        if told is not None and not parts_word(zh, adjective, english, told.english, nouns.word):
            return told
    return of_area(nouns, zh) or placed(nouns, zh)


def _modifiers(nouns: Nouns, zh: str) -> Iterator[tuple[str, str]]:
    """Modifiers that `zh` may begin with; 教育 of 教育医疗人才 is none."""
    joint = filter(None, [joint_front(zh)])
    found = chain(set_off_quality(zh, nouns.names), joint, cut_word(zh, nouns.word), fronts(zh))
    return ((front, english) for front, english in found if not parts_fields(front, zh[len(front) :]))


def _begins_with_word(nouns: Nouns, zh: str) -> bool:
    return any(nouns.word(zh[:size]) is not None for size in range(min(len(zh) - 2, 7), 2, -1))


def modified(adjective: str, english: str, rest: Noun) -> Noun | None:
    """`rest` behind `adjective`, whose English is `english`; None where it takes none."""
    if adjective[0] == "更" and adjective[-1] == "的" and rest.article and rest.english[:1].islower():
        return Noun(with_a(f"{english} {rest.english}"), many=False)  # 更具韧性的体系 is one yet to be
    if _refuses(rest, english):
        return None
    english, bare = _of_trade(english, rest.english.removeprefix("the "))
    the = "the " if rest.english.startswith("the ") else ""
    if bare.startswith(f"{english.rsplit(' ', 1)[-1]} "):  # 农村公路 + 公路安全设施
        bare = bare.partition(" ")[2]
    if bare.startswith(f"{english} ") or (english == _LOCAL and bare.startswith("community ")):
        return rest  # 工业 + 产业体系, 基层 + 社区卫生服务
    if english == "new-era" and bare.startswith("new "):  # 新时代 + 高质量发展新局面
        return Noun(f"{rest.english} in the new era", rest.many, rest.article)
    if (inside := _inside(adjective, english, bare, rest)) is not None:
        return inside
    first = _FIRST.match(bare)
    kind = not _NO_KIND.match(english) or (_OF_FIELD.fullmatch(english) and first and first[1] == "signature")
    if first and kind and not english.startswith("a "):
        behind = bare[first.end() :]
        again = behind.startswith(f"{english} ")  # 城区 + 城市排水专项规划
        english, bare = first[0].strip() if again else f"{first[0]}{english}", behind
    if adjective.endswith("的") and not rest.many and (the or rest.article):
        return Noun(f"{english} {bare}", many=False, article=True)
    if english.startswith("a "):
        return Noun(f"{english} {bare}", rest.many) if rest.many else None
    return Noun(f"{the}{english} {bare}", rest.many, rest.article)


def _of_trade(english: str, bare: str) -> tuple[str, str]:
    """金融 + 产业生态: the ecosystem of the financial industry."""
    if english in _TRADES and bare.startswith(_ECOSYSTEM):
        return f"{english} industry", bare.removeprefix("industrial ")
    return english, bare


def _inside(adjective: str, english: str, bare: str, rest: Noun) -> Noun | None:
    """What the adjective says of a part of `rest`; None for nothing of the kind."""
    measures = _MEASURES_OF.match(bare) if adjective in _FIELDS else None
    grown = _AREA_OF.match(bare) if adjective in _OF_CROPS else None
    if (
        amount := _AMOUNT_OF.match(bare) or measures or grown
    ):  # 各类事故起数: the accidents are of all kinds, not their number
        inner = modified(adjective, english, Noun(bare[amount.end() :], many=True))
        return Noun(f"the {amount[0]}{inner.english}", many=False) if inner else None
    if (theirs := _of_people(adjective, bare, rest)) is not None:
        return theirs
    if adjective in _OF_THINGS and (about := _ABOUT.match(bare)):
        inner = modified(adjective, english, Noun(bare[about.end() :], many=True))
        return Noun(f"{about[0]}{inner.english}", rest.many, rest.article) if inner else None
    if (several := _SO_MANY.match(bare)) and not re.match("new$|various$|[a-z]+er$", english):
        if english == "industrial" and bare.endswith("industries"):  # 工业三大主导产业
            return Noun(f"the {bare} of the industrial sector", many=True)
        return Noun(f"{several[0]}{english} {bare[several.end() :]}", rest.many, rest.article)
    if adjective in _FIELDS and (way := _WAY_TO_GROW.match(bare)):  # 农业 + 发展思路
        return Noun(f"{way[1]}{english} {way[2]}", rest.many, article=True)
    if (parts := _of_parts(english, bare, rest)) is not None:
        return parts
    if bare.startswith("all ") and bare == rest.english:  # 政府 + 各部门
        return Noun(f"all {english} {bare.removeprefix('all ')}", rest.many)
    plain = not rest.many and not rest.article and bare == rest.english and " of " not in bare
    if adjective == "各项" and plain:  # 各项安全管理: there is one, of many sides
        return Noun(f"all aspects of {bare}", many=True)
    return None


def _of_people(adjective: str, bare: str, rest: Noun) -> Noun | None:
    """What people have or what there is for them: people's housing needs, no "public demand"."""
    if adjective == "群众" and bare.endswith("demand"):
        return Noun(f"people's {bare.removesuffix('demand')}needs", many=True)
    if adjective == "群众" and _LIVED.search(bare) and " of " not in bare:  # 群众居住环境: nothing public
        return Noun(f"people's {bare}", rest.many)
    if adjective == "残疾人" and _FOR_PEOPLE.search(bare):  # 残疾人 + 职业培训基地
        return Noun(f"{rest.said} for persons with disabilities", rest.many)
    return None


def _of_parts(english: str, bare: str, rest: Noun) -> Noun | None:
    """All areas of government work, chains of safety responsibility, primary responsibility for safety."""
    if english == "various" and rest.article and (many := plural(bare)):  # 各类博物馆
        return Noun(f"{english} {many}", many=True)
    if bare.startswith("primary responsibility") and english in ("enterprise", "corporate"):
        return Noun(f"enterprises' {bare}", rest.many)
    if bare == "primary responsibility" and _HELD_FOR.search(english):  # 党建 + 主体责任
        return Noun(f"{bare} for {english}", rest.many, rest.article)
    if bare.startswith("old ") and _SUPPLIED.fullmatch(english):
        return Noun(f"old {english} {bare.removeprefix('old ')}", rest.many, rest.article)
    if (where := _WHERE.get(english)) and _ACT_ON.fullmatch(bare):  # 山区 + 土地流转
        return Noun(f"{rest.english} in {where}", rest.many, rest.article)
    every = _ALL_OF.match(bare) or (None if _NO_KIND.match(english) else _PARTS_OF.match(bare))
    if every is None or bare != rest.english:
        return None
    return Noun(f"{every[0]}{english} {bare[every.end() :]}", rest.many)


def _refuses(noun: Noun, adjective: str) -> bool:
    """No "more 100 projects", no "some capacity", no "the more public", no "mechanized practices"."""
    if noun.english.startswith("people's ") and adjective in (
        "community",
        "regional",
        "enterprise",
        "district",
    ):
        return True  # 社区 + 民生
    if _PROCESS.search(adjective) and _KNOW_HOW.search(noun.english):
        return True
    if adjective.endswith("-level") and _LEVELED.match(noun.english):
        return True  # 国家级制造业中心 + 省级分中心
    if noun.english.startswith(_SET_ARTICLE) and not _OF_CLASS.match(noun.english):
        return True
    if noun.english == "strength" and not _STRONG.fullmatch(adjective):
        return True  # 老年护理 + 力量: who gives the care is meant
    if _INSTALLED.search(noun.english):
        return True  # 老旧 + 住宅加装电梯: the building is old; 停车 + 便利化工程
    if _SIZED.fullmatch(adjective) and _ACT_OF.match(noun.english):
        return True  # 大中型 + 灌区续建: the districts are of that size
    if adjective in _SEVERAL:
        return not noun.many or noun.english.startswith("the ")
    fixed = noun.article or noun.english.startswith("the ") or noun.english[:1].isupper()
    return fixed and re.match(r"more\b|\w+er(?:-|$)", adjective) is not None
