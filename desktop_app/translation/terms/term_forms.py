"""Which form of a term fits its place; the Chinese stays where none does.

一体化 is "integrated" before a noun, "integration" as one, and nothing known before a verb; 稳增长 may be
"stabilizing growth" only where a noun stands; one 博物馆 is a museum, 30 are museums.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.model import Term
from desktop_app.translation.words import coinages, lexicon
from desktop_app.translation.words.plurals import plural, singular

# Words in -化: before a noun, and as one ("" where English has no word of that kind).
_FORMS = {
    "一体化": ("integrated", "integration"), "常态化": ("regular", ""), "网格化": ("grid-based", ""),
    "规范化": ("standardized", "standardization"), "专业化": ("specialized", "specialization"),
    "标准化": ("standardized", "standardization"), "智能化": ("smart", ""), "市场化": ("market-based", ""),
    "数字化": ("digital", "digitalization"), "信息化": ("", "IT application"), "法治化": ("law-based", ""),
    "国际化": ("international", "internationalization"), "便利化": ("facilitation", "facilitation"),
    "多元化": ("diversified", "diversification"),
    "以人民为中心": ("people-centered", "a people-centered approach"),
}  # fmt: skip
_SISTER_BEHIND = re.compile(rf"[、和及与]?[{HAN}]{{1,3}}化")
_SISTER_BEFORE = re.compile(r"化[、和及与]?$")
_END = re.compile(r"[，。；、：！？”）)]|$|水平|程度|[和与及]")
# English that tells an act (stabilizing growth) has a place where Chinese has a noun.
_ACT = re.compile(
    r"(?:stabiliz|revers|forg|balanc|deepen|grant|putt|promot|build|keep|boost|prevent|ensur|maintain|improv|"
    r"expand|tackl|combat|replac|streamlin|separat|add|eliminat|chang|uphold|pursu|establish|reduc|eas|combin|"
    r"implement|address|stemm|investigat|revitaliz|receiv|turn|lower|advanc|develop|reform|apply|resolv|"
    r"attract|invest|striv|bury|strengthen|extend|foster|realiz|tighten|go|bring|tak|stay)ing "
)
_NOUN_WANTED = re.compile(
    r"(?:推进|推动|促进|加强|做好|抓好|围绕|聚焦|统筹|实现|开展|注重|突出|强化|深化|支持|关于|树立|贯彻|践行|以|对|把|的)$"
)
_NOUN_BEHIND = re.compile(
    r"[”]?(?:根本|重要|重点|系列|总体|相关)?(?:要求|工作|行动|政策|措施|举措|机制|任务|专项|试点|改革|工程|计划|方案|战略|格局|成果|成效|理念|原则|总基调|等)"
)
_HEAD_BEHIND = re.compile(
    "机制|体系|工作|平台|中心|系统|能力|水平|模式|服务|队伍|人才|制度|标准|程度|示范|基地|试点|的"
)
_VERBS_TOO = frozenset(
    ("整治", "治理", "清理", "排查", "帮扶", "监管", "检查", "打击", "推广")
)  # jieba: nouns
_PREDICATE_BEHIND = re.compile(r"[在于到为成至了得]")
# 把矛盾纠纷化解在基层: the end of the term is the sentence's verb.
_DEEDS = frozenset(
    (
        "化解",
        "改造",
        "建设",
        "培育",
        "保护",
        "治理",
        "整治",
        "转化",
        "利用",
        "落实",
        "解决",
        "处置",
        "覆盖",
        "投放",
    )
)
_SERVED = re.compile(
    "地方|实体|民营|小微|科技(?!中介|机构)|乡村|国家|重大|大局|发展|群众|百姓|企业发展|市民|人民"
)
_SLOGAN_HEAD = re.compile("(?:^|[、，；“进筹])[保促优扩惠稳调防强补兜抓增降转拓培育引聚]$")
_SLOGAN_END = re.compile(f"、[{HAN}]{{3}}(?![{HAN}])|等|”")
_MEASURE = "家个所座处项条名张套间辆台支只件户部幢栋艘位人"  # not 批, 片: 一批项目 are many
_ONE = re.compile(
    rf"(?:[首每][{_MEASURE}]|唯一(?:一[{_MEASURE}])?|(?<![\d十百千万统同第])一[{_MEASURE}]|(?<![\d.,])1\s*[{_MEASURE}])$"
)
_MANY = re.compile(
    rf"(?:(?<![第首])(?:[\d.,]*\d\s*[万亿]?|[两二三四五六七八九十百千万]+|数十|多)[余多]?\s*[{_MEASURE}])$"
)
_COUNT_BEHIND = re.compile(
    rf"\s*(?:达到?|增至|超过?|突破)?(?P<n>\d[\d.,]*[万亿]?)[余多]?\s*[{_MEASURE}](?![{HAN}])"
)


def fitting(term: Term, text: str, at: int) -> str:
    """English for `term`, which stands in `text` at `at`; "" where its Chinese should stay."""
    before, behind = text[:at], text[at + len(term.zh) :]
    english = term.en
    english = _without_twin(english, behind)
    if term.pos == "name":
        return english
    if _is_part(term.zh, before, behind) or (
        english[:1].islower() and coinages.is_piece(text, at, at + len(term.zh))
    ):
        return ""
    if term.zh in _FORMS:
        return _form(*_FORMS[term.zh], before, behind)
    if term.pos == "phrase" and _ACT.match(english) and not _takes_noun(before, behind):
        return ""
    if term.pos == "n":
        english = _numbered(english, before, behind)
    if behind.strip():
        english = english.removesuffix(",")  # 各位代表，: the comma is the sentence's own
    return english


_OF_A_PLACE = frozenset(("示范", "试点", "先进", "模范", "试验", "先行", "集聚", "引领"))
_PLACES = tuple("区县市州旗镇乡村点户园圈带群")
_NOT = re.compile("(?<![是除无并若莫南北西东中])非$")  # 非 + 金属新材料
_SISTER_SIGN = re.compile(
    "(?:第[一二]、第[二三]|轻、重|大、中|[大中]、小|省、市|市、县|县、乡|城、乡|内、外|新、老|高、中|中、低|公、私)[^、]?$|城[镇市][、和](?:农村|牧区)$"
)


def _without_twin(english: str, behind: str) -> str:
    """Without an abbreviation that the source itself gives behind it: …协定》（RCEP）."""
    short = re.search(r" \(([A-Z][A-Za-z&-]*)\)$", english)
    if short and re.match(rf"[”》]?[（(]{re.escape(short[1])}", behind):
        return english[: short.start()]
    return english


def _is_part(zh: str, before: str, behind: str) -> bool:
    """True where the term is but part of a word or of the sentence's predicate."""
    if zh == "共享发展" and behind.startswith("成果"):
        return True  # 让群众共享发展成果: a verb
    if zh.endswith("服务") and _SERVED.match(behind):
        return True  # 金融服务地方发展: a verb
    if zh.endswith("就业") and behind.startswith("创业"):
        return True
    if _is_half_told(zh, before, behind):
        return True
    if zh.endswith("级") and re.match("及?以[上下]", behind):
        return True
    if zh.endswith("产业") and behind[:1] in ("园", "链"):
        return True  # 文化创意产业园 is a park, 特色产业链 a chain
    if zh == "文旅" and (before.endswith(("商", "农", "体")) or behind[:1] in "体商农教"):
        return True  # 商文旅体展
    if zh.startswith("县") and before.endswith("区"):
        return True  # 区县城 is no county seat
    zone = zh[-2:] in _OF_A_PLACE and behind[:1] in _PLACES  # 民族团结进步示范 + 区
    if zone or _NOT.search(before) or _SISTER_SIGN.search(f"{before[-4:]}{zh[:2]}"):
        return True  # 轻、重工业 are two kinds in one word
    return len(zh) > 2 and zh[-2:] in _DEEDS and bool(_PREDICATE_BEHIND.match(behind))


def _is_half_told(zh: str, before: str, behind: str) -> bool:
    """True where more of the same thing is told in Chinese beside the term: all of it or none."""
    if zh.startswith("产业") and zh != "产业" and _is_noun_before(before):
        return True  # 纺织产业数字化转型
    if len(zh) == 2 and _SLOGAN_HEAD.search(before) and _SLOGAN_END.match(behind):
        return True  # 保稳定、促改革、扩内需
    if zh.endswith("返贫") and behind.startswith("致贫"):
        return True
    return zh.endswith("化") and bool(_SISTER_BEHIND.match(behind))  # 高端化、智能化、绿色化


def _is_noun_before(before: str) -> bool:
    run = re.search(rf"[{HAN}]{{1,6}}$", before)
    last = lexicon.tagged(run[0])[-1] if run else None
    return last is not None and len(last.text) > 1 and last.tag in ("n", "nz", "ns", "b")


def _form(attribute: str, noun: str, before: str, behind: str) -> str:
    if _SISTER_BEHIND.match(behind) or _SISTER_BEFORE.search(before):
        return ""
    if _END.match(behind):
        return noun
    run = re.match(rf"[{HAN}]{{1,8}}", behind)
    if run is None or behind.startswith("的"):
        return attribute
    first = lexicon.tagged(run[0])[0]
    rest = run[0][first.end :]
    if (first.tag == "vn" or first.text in _VERBS_TOO) and rest and not _HEAD_BEHIND.match(rest):
        return ""  # 常态化整治乱象: a verb and its object
    return attribute if first.tag[:1] in "njb" or first.tag in ("vn", "an") else ""


def _takes_noun(before: str, behind: str) -> bool:
    if re.match(r"[“]", behind):
        return False
    return bool(_NOUN_WANTED.search(before.rstrip("“"))) or bool(_NOUN_BEHIND.match(behind))


def _numbered(english: str, before: str, behind: str) -> str:
    """The singular after 首座 or 一个, the plural where a number counts the thing."""
    if _ONE.search(before):
        return singular(english) or english
    if _MANY.search(before):
        return plural(english) or english
    count = _COUNT_BEHIND.match(behind)
    if count:
        return (singular(english) if count["n"] == "1" else plural(english)) or english
    return english
