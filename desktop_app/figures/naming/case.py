"""What all namers of indicators share: the case before them, stems, suffixes, shares.

A `Case` is one figure with the words around it and the figures already named before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from desktop_app.figures import phrases
from desktop_app.figures import words as vocabulary
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier
from desktop_app.figures.naming.surroundings import Surroundings
from desktop_app.figures.phrases import ATTRIBUTE

#: Figures of such units are never what the next one is about.
NO_SUBJECT = frozenset(
    {"years", "days", "months", "quarters", "hours", "minutes", "times", "rounds", "rank", "places"}
)
#: What a threshold limits: 贫困发生率在20%以上的, 3岁以下.
LIMITS = {Qualifier.AT_LEAST: "下限", Qualifier.UP_TO: "上限"}
#: Names that say nothing without what was named before (总数, 注册资本, 占全市比重).
GENERIC = re.compile(
    r"^(?:年|累计)?(?:注册资本|案值|涉案金额|货值|总面积|占地面积|建筑面积|建设规模|总投资|计划总投资|投资|总数|数量|总量|增量|规模|总规模|金额|总额"
    r"|合同金额|协议金额|(?:投入)?(?:建设|专项)资金|投入资金|面积|全长|总长|长度|总产量?|每亩单产|单产|亩产|综合产值|总产值|产值|销售额|收入|占\S{1,8}(?:比重|比例)?|比重|占比|增加值|价格|出口|进口|装机容量|总里程"
    r"|在建里程|增速|增幅|入驻企业|总值|余额|差额|参与人数|产量|利润|价值|保有量|超(?:年度|全年)?(?:计划|目标|进度)|成交价|成交价款)$"
)
#: What a budget or a plan set beforehand, and margins: never what is spoken of next.
_NO_LEVEL = re.compile(
    r"恢复[至到]|(?:预算数|计划数|目标数|(?<=目标)任务额|任务数|完成率|幅度|[超短]收额|[增减][收支]额)$"
)
_SUFFIX = vocabulary.mapped("suffix_by_unit")
_STEM = re.compile(
    r"(?:类别数|跨越[十百千万]{0,2}亿元?台阶数|连[冠丰升增降涨跃]次数|(?:稳定|保持)?在?连续(?:年|月|季度|天)数|(?:同比|年均|实际|环比|累计)?(?:增速|降幅)|提升幅度|下降幅度|预算完成率|计划完成率|任务完成率|预算数|计划数|任务数|规模[上下]限|(?<!旅游)人数|(?<![用客商])户数|(?<!人)次数|(?<!案)(?<!文)件数|(?<=\S{2})个数|(?<!总)(?<!指)(?<!系)(?<!游人)数|(?<![总余金])额|占比)$"
)


#: 与上年持平，产量38万吨; 严格落实要求，开工957套: the clause before names nothing.
_FLAT = re.compile(
    r"^\s*[与和同跟]\S{2,6}(?:基本)?持平|^\s*(?:一年来)?我们|(?:要求|精神|部署|原则|理念|思路|方式|(?:见|求|出)(?:成效|实效|实招))$"
)


@dataclass(frozen=True, slots=True)
class Case:
    """One figure to be named.

    Attributes:
        figure: the figure.
        words: the words around it.
        named: the figures before it in the text, already named.
    """

    figure: Figure
    words: Surroundings
    named: Sequence[Figure]

    @property
    def previous(self) -> Figure | None:
        """The figure before in the sentence that says what is spoken of (连续11年 does not)."""
        if self.words.previous is None:
            return None
        for at in range(self.words.previous, -1, -1):
            one = self.named[at]
            if one.parent_zh and not self.open_to(one):
                continue  # 项目76项（新建48项，续建28项），总投资…: of all 76
            if one.unit_norm not in NO_SUBJECT or one.unit_norm == self.figure.unit_norm:
                return one
        return self.named[self.words.previous]

    @property
    def previous_stem(self) -> str:
        """Stem of the name before, "" if there is none."""
        previous = self.previous
        return stem(previous.indicator_zh) if previous else ""

    @property
    def level_before(self) -> str:
        """Name of the last level (no growth, no rank) said before in the sentence, or ""."""
        if self.words.previous is None:
            return ""
        start = self.figure.outer_start - len(self.words.sentence)
        said = self.since(start)
        statement = start + self.words.sentence.rfind("；")
        said = [one for one in said if one.outer_start > statement] or said
        said = [one for one in said if self.open_to(one)] or said  # 投资20亿元（其中工业12亿元），增长3%
        wanted = [one for one in reversed(said) if _is_level(one)]
        if self.figure.unit_norm == "%":  # a share grows in points, a level in percent
            wanted = [one for one in wanted if one.unit_norm not in RATES] or wanted
        if wanted:
            return wanted[0].indicator_zh
        moved = [one for one in reversed(said) if not one.indicator_zh.endswith("幅度")]
        told = [one.indicator_zh for one in moved if one.kind is not Kind.RANK] or [
            one.indicator_zh for one in moved
        ]
        return told[0] if told else self.named[self.words.previous].indicator_zh

    def open_to(self, one: Figure) -> bool:
        """False for what stands in a bracket that is closed: 职工689人（正式607人），其中…."""
        start = self.figure.outer_start - len(self.words.sentence)
        between = self.words.sentence[max(0, one.outer_end - start) :]
        return one.outer_start < start or "）" not in between.split("（")[0]

    def since(self, start: int) -> list[Figure]:
        """The figures named before that begin at `start` or behind it, in order."""
        said = takewhile(lambda one: one.outer_start >= start, reversed(self.named))
        return list(said)[::-1]

    @property
    def growth_before(self) -> str:
        """Stem of the last growth said before in the sentence, or ""."""
        start = self.figure.outer_start - len(self.words.sentence)
        for one in reversed(self.named):
            if one.outer_start < start:
                break
            if one.kind is Kind.GROWTH_YOY and one.unit_norm == "%":
                return stem(one.indicator_zh)
        return ""

    @property
    def clause_before(self) -> str:
        """The thing spoken of in the clause before, when that clause holds no figure of its own."""
        before = self.words.before
        said = self.words.previous is not None and self.named[self.words.previous].raw in before
        if (
            not before
            or said
            or _FLAT.search(before)
            or re.search(r"\d|^\s*[增降涨跌]幅|^\s*增速|之一$", before)
        ):
            return ""
        return phrases.without_verb(phrases.without_list(self.said_before))[:20]

    @property
    def said_before(self) -> str:
        """The words of the clause before as a noun phrase, without how the thing fared."""
        bare = phrases.without_predicate(phrases.squeeze(self.words.before))
        return phrases.without_predicate(phrases.trim_left(bare))

    @property
    def fared(self) -> str:
        """Whose fortunes the clause before tells without a figure: 进口负增长，下降3.3%; else ""."""
        before = phrases.squeeze(self.words.before)
        told = phrases.without_predicate(before) != before and not self.words.joined
        return self.clause_before if told else ""

    @property
    def owner_before(self) -> str:
        """Whose 增加值 or 产值 a name without an owner is: 第三产业加快发展, else the last level."""
        return self.fared or stem(self.level_before)

    @property
    def listed(self) -> bool:
        """True when the next figure follows after 、 or 和: one list of things."""
        return bool(re.search(r"^[^，。；]*[、和及]\s*$", self.words.gap))

    @property
    def left(self) -> str:
        """The words before the figure as written, without spaces."""
        return phrases.squeeze(self.words.left)


#: 拉动经济增长4.6个百分点: how much of the growth of another thing it makes up.
PULLED = re.compile(
    r"拉动(?P<whole>[^，。；\d]{2,12}?)(?:增长|上涨|上升)(?=(?:分别)?[约近为达超]*[\d-]|(?:分别)?[为达]*$|[约近为达超])"
)


def pulled_name(owner: str, pulled: re.Match[str]) -> str:
    """第三产业…拉动经济增长: 第三产业拉动经济增长幅度."""
    owner = re.sub(r"(?:对\S+?的?)?贡献率$|增加值$|(?<!总)额$", "", owner)
    return f"{owner}拉动{pulled['whole']}增长幅度"


_NO_TRADE = re.compile(r"(?:失业率|就业率|物价)$|^(?!\S*(?:口|贸)).*(?:总额|收入|投资|支出|价格|生产总值)$")

#: 出口增长7%，投资增长3%: what stands beside investment and consumption and owns neither.
_BESIDE_THEM = re.compile(
    r"消费|投资|(?:外贸|货物)?(?:进出口|出口|进口)|\S{0,2}人口|\S{0,6}(?:生产总值|GDP|[算政]总?收入|零售总额)\S{0,6}"
)

#: What goes from the name of an owner when another size of the same is told: 占地面积…，建筑面积….
_DROPPED_BY = tuple(
    (re.compile(told), re.compile(dropped))
    for told, dropped in (
        (
            r"年?(?:总产|产量|(?:每亩)?单产|亩产)",
            r"(?:(?:收获|播种|种植)?面积|平均单产|单产|亩产|总?产量?)$|^(?:种植|播种|栽种)(?=\S{2})",
        ),
        (r"(?:出口|进口)$", r"(?:进出口|出口|进口)(?:完成)?(?:总?[值额])?$"),  # 进出口总值…，出口…；进口…
        (  # 营业收入…，利润…
            r"(?:利润|利税|税收)$",
            r"(?:主营业务收入|营业收入|营收额?|业务收入|销售收入|总产值|产值|增加值|利税(?:总额)?|利润(?:总额)?)$",
        ),
        (r"(?:全长|总长|长度)$", r"(?:(?:总|概算|计划|完成)*投资额?|(?:占地|总?建筑)面积)$"),
        (r"(?:总|概算|计划)投资", r"(?:建设规模|建设里程|总规模)$"),  # 建设规模413公里，总投资551亿元
        (
            r"(?:综合|总)?产值$",
            r"^(?:种植|播种|栽种|年末)(?=\S{2})|(?<=\S{2})(?:(?:种植|播种)?面积|产?量|增加值)$|^收购(?=\S{2})",
        ),
        (r"余额$", r"^(?:累计)?(?:新增)?发放(?=\S{2})"),  # 发放小额信贷1.3亿元、余额2.1亿元
        (r"(?:增加值|产值)$", r"(?:总产值|产值|产量)$"),  # 农林牧渔业总产值…，增加值…
        (r"(?:占地|总?建筑)面积$", r"(?:占地|总?建筑|用地)面积$"),
    )
)


def owned(owner: str, what: str) -> str:
    """The size of an owner: 居民消费价格 + 价格, 粮食播种面积 + 单产 → 粮食单产."""
    owner = re.sub(
        r"（[^）]*）$|(?<=\S{2})(?:年均)?(?:增长|下降)目标$|(?<=\S{3})(?:增加|减少)(?:面积|量)?$", "", owner
    )
    in_and_out = what in ("出口", "进口") and owner.endswith("进出口")  # 货物进出口增长7%，其中出口增长8%
    if (owner.endswith(what) and not in_and_out) or (
        re.fullmatch("占比|比[重例]", what) and re.search("占比$|比[重例]$", owner)
    ):
        return owner  # 占规上工业总产值的36.4%，占比提高2个百分点
    no_trade = what in ("出口", "进口") and _NO_TRADE.search(owner)
    if no_trade or (what in ("投资", "消费") and _BESIDE_THEM.fullmatch(owner)):
        return what  # 零售总额增长5.5%，出口增长5%，投资增长3%
    for told, dropped in _DROPPED_BY:
        if told.match(what):
            owner = dropped.sub("", owner)
    return f"{owner}{what}{'量' if re.fullmatch('年?总产', what) else ''}"


def _is_level(one: Figure) -> bool:
    level = one.direction is Direction.NONE and one.kind is not Kind.RANK
    named = bool(one.indicator_zh) and not _NO_LEVEL.search(one.indicator_zh)
    return level and one.unit_norm not in NO_SUBJECT and named


def stem(name: str) -> str:
    """The name without what kind of figure it is: 新登记企业数 → 新登记企业."""
    return _STEM.sub("", name)


_SECTOR = re.compile(r"(?:全[国省市区县])?(?:第?[一二三](?:次)?产业|[一二三]产)")


#: 12.4万户享受租赁补贴: who receives it is counted.
_GIVEN = ("补贴", "补助", "津贴")


#: 审结交通肇事罪14案; 命案立17起、破17起: cases are counted.
_CASES = re.compile("罪$|(?:命案|刑案|^共?)[立破]$|^破$")


def with_suffix(name: str, figure: Figure) -> str:
    """The name with 数, 面积, 额 … by unit, unless it says a size by itself."""
    if figure.unit_norm == "CNY" and name.endswith(("出口", "进口")):
        return f"{name}额"
    if figure.unit_norm == "persons" and name in ("男", "女"):  # 户籍人口21万人，其中男11万人
        return f"{name}性人数"
    if (cases := _CASES.search(name)) and figure.unit_zh.endswith(("案", "件", "起", "宗")):
        return f"{name}{'案件' if cases[0] == '罪' else '案'}数"
    if figure.unit_norm == "CNY" and _SECTOR.fullmatch(name):  # 第三产业完成225亿元
        return f"{name}增加值"
    if figure.unit_norm in ("kg", "t") and name.endswith(("粮食", "总产")):  # 夏粮总产18万吨
        return f"{name}{'产' if name.endswith('食') else ''}量"
    if figure.unit_norm == "kWh" and name.endswith("电"):  # 工业用电4.89亿千瓦时
        return f"{name}量"
    if figure.unit_norm in ("km", "m") and name.endswith("全长"):  # 道路全长15.5公里
        return f"{name[:-2]}长度"
    if figure.unit_norm in ("km", "m") and name.endswith(("长", "宽")):  # 边境线长175千米
        return f"{name}度"
    receiving = figure.unit_norm in ("persons", "households") and name.endswith(_GIVEN)
    if says_size(name) and not receiving:
        return name
    suffix = _SUFFIX.get(figure.unit_norm, "数" if figure.unit_norm == "count" else "")
    return name if suffix and name.endswith(suffix) else name + suffix


def says_size(phrase: str) -> bool:
    """True for phrases that end in a noun of size (总规模, 销售额)."""
    phrase = re.sub(r"（[^）]*）$", "", phrase) if "）" in phrase else phrase  # 地区生产总值（GDP）
    return bool(ATTRIBUTE.search(phrase)) and phrase not in phrases.VERBS


def share_name(subject: str) -> str:
    """Name of a share of `subject`: …率 stays, others get 比例, 占比 or 比重."""
    if re.search(r"占\S{1,8}(?<![比重例率])$", subject):
        return f"{subject}比重"
    if re.search(r"(?:长度|面积|人数|户数|占)$", subject):
        return f"{subject.removesuffix('占')}占比"
    bare = re.sub(r"（[^）]*）$", "", subject)  # 不起诉率（按人数）
    says_rate = ATTRIBUTE.search(bare) or subject.endswith(("依存度", "集中度", "参与度"))
    return subject if not subject or says_rate else f"{subject}比例"


def growth_word(figure: Figure) -> str:
    """增速 or 降幅, by direction."""
    return "降幅" if figure.direction is Direction.DOWN else "增速"
