"""Periods: for when a figure stands, from its own words, else from sentence, section or part.

Periods are short strings: ``2025``, ``end-2025``, ``2025H1``, ``2025Q1-Q3``, ``2025-07``,
``2025-01/2025-08``, ``2021-2025``.
"""

from __future__ import annotations

import re

from desktop_app.figures import marks, plans, spans
from desktop_app.figures.measures import numerals

YEAR = r"((?:19|20)\d{2})"
_EXPLICIT = re.compile(
    rf"(?P<span>{YEAR}\s*年?\s*[-~至]+\s*{YEAR}\s*年)"
    rf"|(?P<months>{YEAR}\s*年\s*\d{{1,2}}\s*(?:月\s*[-~至]\s*{YEAR}\s*年|[-~至])\s*\d{{1,2}}\s*月)"
    rf"|(?P<end>(?:到|至|截至|截止)?\s*{YEAR}\s*年\s*(?:底|末|年底|年末))"
    rf"|(?P<month>{YEAR}\s*年\s*\d{{1,2}}\s*月)[底末]?"
    rf"|(?P<year>{YEAR}\s*全?年)"
    rf"|(?P<plan>{plans.NAMED})(?![”\"]?期?末)"
    rf"|(?P<plan_end>{plans.NAMED})[”\"]?期?末"
)
_BASE_LEAD = re.compile(
    r"(?:(?:较|比|与|自|从|由|于|以来的|超过|对比|恢复[至到]|相当于)|(?:列入|纳入|编入)(?:[国省市县]家?级?)?)\s*[“\"]?$"
)
#: 是2007年的1.7倍: the year of a multiple is what the value is compared with.
_MULTIPLE_LEAD = re.compile(r"(?:是|为|达到?|约|均)\s*[“\"]?\s*$")
_MULTIPLE = re.compile(
    r"[”\"]?(?:期末|末|时期|期间|同期)?\s*的\s*(?:$|[\d.一二两三四五六七八九十]+\s*(?:多|余)?倍)"
)
#: 与去年同期和今年一季度相比: times that something is compared with.
_COMPARED = re.compile(
    r"[较比](?:上年|去年)?(?:第?[一二三四]季度|[上下]半年|前[三3]季度|(?:\d{1,2}\s*月?\s*[-—–~至]+\s*)?\d{1,2}\s*月份?[末底]?)|[与和同][^，。；]{2,24}?(?:相比较?|持平)|“?十[一二三四五六七八九]?五”?期?末的\s*$"
)
#: 2024年度省科学技术奖, 2025年高交会: the year belongs to a name; so in 实现“十二五”规划目标.
_NO_TIME = re.compile(
    r"度?[^，。；、\d]{0,14}?(?:奖|会议|大会|论坛|大赛|展会|博览会|高交会|名单|预算(?!总?[收支]|执行)|白皮书|锦标赛|联赛|国债|专项债|预算内)"
    r"|(?:不变|可比)价|[”\"]?(?:规划|发展)?的?(?:主要)?(?:目标任务|目标|任务)(?:$|，)|以来的(?=\S{2})"
    r"|[”\"]?(?:规划|时期|期间)?的?(?:圆满|胜利|全面)?(?:收官|开局|起步|决胜|决战|谋划|攻坚|关键|中期|最后|第[一二三四五])(?:[^，。；]{0,4}之)?一?年"
    r"|[底末]?(?:以前|之前|前|以后|之后|后)(?:建成|修建|建造|竣工|出生|入职|毕业|登记)[^，。；]{0,6}的"
)
#: 2018年扫黑除恶专项斗争开展以来: lasts to the report's own year.
_SINCE_THEN = re.compile(r"(?:[^，。；\d]{0,16}(?:开展|实施|启动|成立|建立|运行|执行))?以来")
_NO_WORKS = "(?!开?复?工(?:项目|工程))"  # 一季度开工项目
_PART = (
    (re.compile(r"前三季度|前3季度"), "Q1-Q3"),
    (re.compile(r"(?<!\d年)全年"), ""),  # 前三季度增长3.7%，全年增长5.8%
    (re.compile(r"上半年"), "H1"),
    (re.compile(r"下半年"), "H2"),
    (re.compile(r"第?一季度" + _NO_WORKS), "Q1"),
    (re.compile(r"(?<!前)第?二季度" + _NO_WORKS), "Q2"),
    (re.compile(r"(?<!前)第?三季度" + _NO_WORKS), "Q3"),
    (re.compile(r"第?四季度" + _NO_WORKS), "Q4"),
)
_MONTHS = re.compile(r"(?<!\d)(\d{1,2})\s*月?\s*[-~至]\s*(\d{1,2})\s*月")
_MONTH = re.compile(
    r"(?:(?<=截至)|(?<=截止)|(?<=截止到)|(?<=[今去]年)|(?<=[，。；]至)|(?<![\d\-~至年前A-Z.]))"
    r"(?<!年 )(?<!年前)(1[0-2]|[1-9])\s*月(末|底|份)?(?![\d\s]*[日-])(?!至|以来|起)"
)
#: 6月底前建成投产；新增企业20家: by when one thing is done says nothing of the next.
_BY_THEN = re.compile(r"(?:以前|之前|前)[^；]*；")
_FIRST_MONTHS = re.compile(r"(?:前\s*(?=\d+\s*个)|(?<=[今去当，。年])前\s*)(1[0-2]|[1-9])\s*个?月(?!\s*\d)")
_YEAR_END = re.compile(r"年底|年末|(?<![案警]件)(?<!警情)总数|期末|截至目前")
_FOUR_DIGITS = re.compile(r"\d{4}")
_AT_YEAR_END = re.compile(r"\s*年[末底]，")
#: 2021年末累计结存6.4万亿元，当年投资收益632亿元: what came about in that year.
_IN_THE_YEAR = re.compile(r"当年|全年|年内")
#: 2025年末，生产总值完成118亿元，同比增长5%: what a year brought is no level at its end.
_BROUGHT_BY_YEAR = re.compile(
    r"(?:生产总值|GDP|增加值|总?产值|零售总额|财政(?:总)?收入|预算收入|固定资产投资额?)[^，。；]*(?:，[^，。；一-鿿]*(?:同比|[比较]上年)?(?:增长|下降))?$"
)
#: 1062起（2023年同期1130起），下降9.2%: the time in the bracket is its own.
_YEAR_BEFORE = re.compile(r"[（(][^（()）]*同期[^（()）]*[)）]")
#: 支出（扣除2022年灾后重建资金外）增长3%: what is left out has a time of its own.
_LEFT_OUT = re.compile(r"[（(](?:扣除|剔除|不含)[^（()）]*[)）]")
#: 去年…实际收入1233亿元 in a plan tells of results.
_LAST_YEAR = re.compile(r"\s*去年(?!同期|底|末)")
#: 较“十三五”末的9323亿元增加…: when the level was that a change is counted from.
_BASE_TIME = re.compile(rf"(?P<plan>{plans.NAMED})[”\"]?期?末|{YEAR}\s*年|(?P<before>上年|去年|上一?年度)")
#: 五年来, 过去四年: what is told of all those years together.
_FIVE_YEARS = re.compile(
    r"^[^，。；]{0,10}(?:(?:过去|这|近)(?P<n>[三四五])年|(?P<all>[三四五])年(?:来|间|以来))"
)
#: “十四五”时期是砥砺奋进的五年。…: what the whole paragraph looks back on.
_PLAN_LOOKED_BACK_ON = re.compile(
    rf"^[“\"]?(?P<plan>{plans.NAMED})[”\"]?(?:(?:时期|期间|这五年)?，?是[^。；]*的五年[。；]"
    r"|(?:时期|期间|以来)[^。；]*。(?:五年来|这五年|过去五年))"
)
_LEAD_PART = (
    rf"(?:{YEAR}\s*年|今年)?(?:上半年|下半年|前[三3]季度|第?[一二三四]季度"
    r"|\d{1,2}\s*月?\s*[-—~至]\s*\d{1,2}\s*月份?|(?:1[0-2]|[1-9])月份)"
)
#: 前三季度，…; 1-7月全市…: whose months they are needs no comma.
_LEAD = re.compile(
    rf"\s*(?:(?:经|据|根据|按照?)?[^，。；\d]{{0,10}}(?:核算|统计|测算)(?:结果)?，)?(?:预计)?(?:(?:截[至止]到?|[今去]年)\s*\d{{1,2}}\s*月[底末份]?(?=[，,])|{_LEAD_PART}(?=[，,]|(?:全|我)[国省市县区州]|实现|完成|共)|{YEAR}\s*年度?(?=[，,]))"
)
#: 一季度生猪出栏1.8万头；活家禽出栏112万只: the time holds behind the semicolon.
_OPENS = re.compile(rf"\s*{_LEAD_PART}(?=[一-鿿]{{2}})(?![末底前]|以[来前]|起)")
#: 种植类：预计前三季度，…: what a statement is about stands before its time.
_LABEL = re.compile(r"^[^，。；：]{1,12}：(?:预计)?")
#: 我院12月审判质效指标如下：调解率19.35%，…: the time of all that the list tells.
_MONTH_OF_LIST = re.compile(r"[^，。；：\d]{0,6}\d{1,2}月份?(?![末底前\d])[^，。；：\d]{2,20}：")
#: 我县获得二季度全省投资激励: the time is that of a praise, and nothing is told for it.
_PRAISE = re.compile(r"[一-鿿]*(?:半年|季度)[一-鿿“”]*(?:激励|表彰|表扬|奖励?|通报|称号|红旗|荣誉)")
_ONE_YEAR = re.compile(
    r"^(?:(?:据?初步(?:统计|核算|测算)|预计)[，,])?[^，。；]{0,10}(?:\d{4}\s*年|过去一年|一年来|今年|去年)"
)


def base_period(left: str, year: int | None) -> str:
    """For when the level stands that a change is counted from, "" when the words do not say."""
    said = list(_BASE_TIME.finditer(marks.behind_last(left, "，。；")))
    if not said:
        return ""
    found = said[-1]
    if found["plan"]:
        return f"end-{plans.years(found['plan'])[-4:]}"
    if found["before"]:
        return str(year - 1) if year is not None else ""
    return found[2]


def lead_of(text: str, year: int | None = None) -> str:
    """The time that a paragraph begins with and so stands for (2023年上半年，…): 2023H1, 2024, or "".

    上半年，… is the first half of `year`.
    """
    match = _LEAD.match(numerals.fold(text[: marks.REACH]))
    if match is None:
        return ""
    return _explicit(match[0], None) or (part_of(match[0], year) if year is not None else "")


def five_years(text: str, year: int, plan: str) -> str:
    """The span that a paragraph tells of: 五年来 up to `year`, else `plan`, the span of its heading."""
    if told := _FIVE_YEARS.search(text):
        return f"{year - spans.so_many(told['n'] or told['all']) + 1}-{year}"
    if looked_back := _PLAN_LOOKED_BACK_ON.match(text):
        return plans.years(looked_back["plan"])
    return "" if _ONE_YEAR.search(text) else plan


def period_of(left: str, year: int | None, *, stock: bool = False) -> str:
    """Period of a figure from the words of its sentence up to it, else from `year`.

    `stock` marks a level at a date (总数, 累计建成): it stands at the year's end.
    """
    left = _YEAR_BEFORE.sub("", left) if "同期" in left else left
    left = _LEFT_OUT.sub("", left) if "扣除" in left or "剔除" in left or "不含" in left else left
    explicit = _explicit(left, year)
    if explicit.startswith("end-") and _of_the_whole_year(left):
        explicit = explicit[4:8] if len(explicit) == len("end-2025") else explicit
    together = spans.together(left, explicit or str(year or ""), year) if "年" in left else ""
    if together:
        return together
    if explicit:
        behind = _COMPARED.sub("", left[left.rfind(explicit) :]) if explicit.isdigit() else ""
        part = part_of(_near(marks.behind_last(behind, "；。")), int(explicit)) if behind else ""
        return part or explicit
    if year is None:
        return ""
    left = _COMPARED.sub("", left)
    part = part_of(_without_praise(_near(left)), year) or _part_ahead(left, year)
    if part:
        return part
    if stock or _YEAR_END.search(marks.behind_last(left, "，；。")) or _AT_YEAR_END.match(left):
        return f"end-{year}"
    return str(year)


def _of_the_whole_year(left: str) -> bool:
    clause = marks.behind_last(left, "，；。")
    return bool(_IN_THE_YEAR.search(clause) or _BROUGHT_BY_YEAR.search(marks.behind_last(left, "；。")))


#: Of how many words in front a part of the year may be told.
_NEAR = 40
_TIME_SIGN = frozenset("0123456789-~至年月前第上下一二三四")


def _near(left: str) -> str:
    """The last words, never cut inside a time (前|三季度, 1-1|1月)."""
    start = max(0, len(left) - _NEAR)
    while start and left[start] in _TIME_SIGN | {"季", "半"} and left[start - 1] in _TIME_SIGN | set("PM."):
        start -= 1
    return left[start:]


def _without_praise(words: str) -> str:
    """The words of a statement, without what stands before it where that ends in a praise."""
    earlier, border, own = words.rpartition("；")
    return own if border and _PRAISE.fullmatch(marks.behind_last(earlier, "，；。")) else words


def _part_ahead(left: str, year: int) -> str:
    """上半年，…；…: the part of the year that a sentence, or the last statement of it, begins with."""
    statements = left[-marks.REACH :].replace("。", "；").split("；")
    opening = _LEAD.match(_LABEL.sub("", statements[-1]))
    for statement in (*reversed(statements), left):
        opening = opening or _LEAD.match(statement) or _MONTH_OF_LIST.match(statement)
        if "全年" not in left and not _PRAISE.match(statement):
            opening = opening or _OPENS.match(statement)
    return part_of(opening[0], year) if opening else ""


def tells_of_last_year(sentence: str) -> bool:
    """True for a sentence that begins with 去年: in a plan it tells of results."""
    return bool(_LAST_YEAR.match(sentence))


def is_after(period: str, year: int) -> bool:
    """True for a period that begins after `year`: what is said of it is an aim."""
    match = _FOUR_DIGITS.search(period)
    return match is not None and int(match[0]) > year


def years_beyond(period: str) -> int:
    """Years of a period beyond its first: 4 for 2021-2025, 0 for a year or a moment, -1 for a part."""
    span = re.search(r"((?:19|20)\d\d)-((?:19|20)\d\d)", period)
    if span:
        return int(span[2]) - int(span[1])
    return -1 if re.match(r"\d{4}\S", period) else 0


def part_of(words: str, year: int) -> str:
    """The last part of a year named in `words`: 2025H1, 2025-01/2025-08, end-2025-11, or ""."""
    if not any(sign in words for sign in "季半月"):
        return ""
    found: list[tuple[int, str]] = []
    for pattern, name in _PART:
        found += [(match.end(), f"{year}{name}" if name else "") for match in pattern.finditer(words)]
    for match in _MONTHS.finditer(words):
        found.append((match.end(), f"{year}-{int(match[1]):02d}/{year}-{int(match[2]):02d}"))
    for match in _FIRST_MONTHS.finditer(words):
        found.append((match.end(), f"{year}-01/{year}-{int(match[1]):02d}"))
    for match in _MONTH.finditer(words):
        if _BY_THEN.match(words, match.end()):
            continue
        lead = "end-" if match[2] in ("末", "底") else ""
        found.append((match.end(), f"{lead}{year}-{int(match[1]):02d}"))
    return max(found)[1] if found else ""


def _explicit(left: str, year: int | None) -> str:
    found = ""
    if "年" not in left and "五" not in left:
        return found
    for match in _EXPLICIT.finditer(left):
        if _BASE_LEAD.search(left[: match.start()]) or _NO_TIME.match(left, match.end()):
            continue
        if _MULTIPLE_LEAD.search(left[: match.start()]) and _MULTIPLE.match(left, match.end()):
            continue
        since = match["plan"] and re.match(r"[”\"]?以来", left[match.end() :])
        if since and "；" in left[match.end() :]:
            continue  # “十三五”以来累计上升…；劣Ⅴ类水质断面比例为0.7%
        found = _name(match)
        if since and year is not None and year > int(found[-4:]):
            found = f"{found[:4]}-{year}"
        part = next(
            (name for word, name in _PART if name and match["year"] and word.match(left, match.end())), ""
        )
        if part:
            found += part
        elif (
            match["year"] and year is not None and _SINCE_THEN.match(left, match.end()) and int(found) < year
        ):
            found = f"{found}-{year}"
    return found


def _name(match: re.Match[str]) -> str:
    text = match[0]
    if match["plan"]:
        return plans.years(match["plan"])
    if match["plan_end"]:
        return plans.years(match["plan_end"])[-4:]
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if match["span"]:
        return f"{numbers[0]}-{numbers[1]}"
    if match["months"]:
        return f"{numbers[0]}-{numbers[1]:02d}/{max(numbers[0], numbers[-2])}-{numbers[-1]:02d}"
    if match["end"]:
        return f"end-{numbers[0]}"
    if match["month"]:
        return f"{'end-' if text[-1] in '底末' else ''}{numbers[0]}-{numbers[1]:02d}"
    return str(numbers[0])
