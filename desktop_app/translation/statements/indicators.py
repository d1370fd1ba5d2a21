"""Headline statements by rule: what was reached, by how much it grew, where it ranks.

实现地区生产总值440.5亿元、增长5.4%，固定资产投资增长6.5%  ->  GDP reached RMB 44.05 billion, up 5.4%;
and fixed-asset investment grew by 6.5%.  Every name must be a known term: nothing is guessed.  A run
of such statements at the head or at the end of a sentence is translated too, and the engine gets the
rest.  Knows nothing of engines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.nouns.half_clauses import leads_on
from desktop_app.translation.nouns.indicator_shapes import OPEN, RANK_OPEN, Shape, shape_of
from desktop_app.translation.nouns.indicator_times import time_behind
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.open_quotes import quoted_names
from desktop_app.translation.statements.indicator_reader import StatementReader
from desktop_app.translation.statements.statement_shapes import AIM, ASSIGNED, LEAD, STRUCTURE
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling import difficulties
from desktop_app.translation.telling.clause_lists import joined, sentences
from desktop_app.translation.telling.pushes import each
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import FOUND, PAST_ROLES, voice_of
from desktop_app.translation.terms.nationalities import adjective
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import AREA_WORDS

_LEADING = re.compile(
    r"(?:^|[，；])(?:受|在|以|随着|由于|因|通过|根据|按照|依托|依靠|围绕|聚焦|立足|面对|对标|针对|结合|"
    r"为|使|让|带动|推动|促进|确保|力争|预计|预期|其中|截至)[^，]*，?$"
)
_DANGLING = re.compile(r"(?:[的下后中时里是为使让对向把将与和及]|以来|期间|之际|目标|如下|相比|来看|看)，?$")
# What follows such statements and leans on them belongs to them.
LEANING = re.compile(
    r"[，、；]?(?:同比|比|较|占|增速|增幅|竣工|投产|完工|注册资本|总投资|投资总额|完成投资|总量|总数|累计|达|惠及|带动|覆盖|服务|吸引|受益|排(?![出查水放污除涝])|居(?![民家住])|稳居|跃居|跃升|上升至|创(?:历史|同期|下|出|有|近)|以及|及|(?:满意|办复|办结|见面)[率度]|使|让|又|而且|助力|带来|位|列|高于|低于|快于|分别|均|其中|年均|为|是|实现[^，；]*(?:目标|良好开局|翻番))"
)
_ENSURED = re.compile("[，、；]?确保")  # in results it says what for, in a plan it is one more thing to do
# 作出批示，要求全力搜救，做好善后工作: what was demanded is not told as done
_DEMANDED = re.compile("(?:^|[，；])(?:并|还|同时|明确)*要求(?!的|[，。；])")
_AIMS_FOLLOW = re.compile("(?:目标|指标)(?:建议)?(?:为|是|如下)：?|(?:主要|预期|总体|奋斗|发展)目标：")
# What follows the targets of the year in many reports.
_BETTER = re.compile("[，；](?:并)?(?:在)?实际(?:工作|执行)中，?(?:要)?(?:努力|力争)?争取更好(?:的)?结果$")
# 争取上级资金⟦0⟧: they are secured, and no level is to be reached
_WON = re.compile(r"争取(?:全年|年内)?[^⟦，。；]*(?:资金|债券|国债|项目)⟦")
_STRIVEN = "we will strive for better results in practice"
_BUDGETED = re.compile("(?:收入|支出)安排")  # a sentence of a budget, and no item of a list of targets
_AIMED = re.compile("(?<![于定度期])目标|力争|争取实现|确保|建议20")
_COUNTED = re.compile(
    "预计|同比|同口径|[比较][上去]年|达|完成|实现|突破|超|已|累计|新增.*新增|去年|上半年|季度"
)
_WORDY = re.compile(f"{ASSIGNED.pattern}|{STRUCTURE.pattern}")  # statements without a figure
_LEAD_YEARS = {
    "今年": " this year",
    "明年": " next year",
    "全年": " for the whole year",
    **dict.fromkeys(("未来五年", "今后五年"), " over the next five years"),
}
_LIST = 3  # targets that are worth telling apart from those that follow
_PAST = re.compile(
    "(?:过去的?[一二三四五几两]?年|(?:过去)?[一五几多]年来|去年以来)[，,]?(?!确定|制定|谋划)|这(?:一|五|几)年(?:里|来|间|中)?[，,](?!.*(?:将|要|力争|确保|必须))"
)
FEWEST = 6  # characters that an engine can make a sentence of
# A date or a place alone is no sentence.
_WHEN_OR_WHERE = re.compile(
    "(?:[\\d一二三四五六七八九十上下前今去全年月日半季度底末初]+|(?:以来|截至|截止|预计|其中|期间)|[到至—-]|[全我][市区县省国]|，)+"
)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of statements: its span in the text, its English without a stop."""

    start: int
    end: int
    english: str
    whole: bool


def find_runs(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> list[Run]:
    """The statements of `text` in order, each with its span; what lies between them is left to an engine."""
    shape, role = shape_of(text, spans), role_of(text, role)
    clauses = clause_reader(shape, spans, termbase, role, listed=_is_listed(text, role))
    measured = re.search(f"[{OPEN}{RANK_OPEN}]", shape.text) or _WORDY.search(shape.text)
    if clauses is None and not measured:
        return []
    role = role or ("plan" if _is_aim(shape) else "")
    whole = text.rstrip().endswith("。") or _BUDGETED.search(text)
    ahead = "" if role not in ("targets", "plan") else "will" if whole else "to"
    reader = StatementReader(shape, termbase, Tense(ahead), done=role in PAST_ROLES, clauses=clauses)
    body_end = len(shape.text.rstrip("。；;，"))
    lead = LEAD.match(shape.text)
    if lead is not None:
        aims = clause_reader(shape, spans, termbase, "plan", listed=True)
        found = _targets(shape, lead, StatementReader(shape, termbase, Tense("to"), clauses=aims), body_end)
        return [found] if found else []
    aim = AIM.match(shape.text)
    if aim is not None and not (role in PAST_ROLES and aim[0].endswith("争取")):  # what was won
        found = _aims(shape, aim, StatementReader(shape, termbase, Tense("to")), body_end)
        if found or clauses is None:
            return [found] if found else []
    if aims_follow(shape) or (not role and _AIMED.search(shape.text)):
        return []
    if (known := difficulties.lead(shape.text)) is not None:
        return _behind_lead(shape, known, _runs(shape, reader, body_end, first=known[1]))
    return _runs(shape, reader, body_end)


def role_of(text: str, role: str) -> str:
    """The role of a part; 过去一年，… in a plan looks back all the same."""
    return "results" if role in ("plan", "targets") and _PAST.match(text) else role


def _is_listed(text: str, role: str) -> bool:
    """One of a list of targets: a sentence of its own ends in a full stop."""
    return role == "targets" and not text.rstrip().endswith("。")


def _runs(shape: Shape, reader: StatementReader, body_end: int, first: int = 0) -> list[Run]:
    return [
        _run(shape, one.start, one.end, one.sayings, whole=one.whole)
        for one in taken(shape, reader, body_end, first=first)
    ]


def aims_follow(shape: Shape) -> bool:
    """True for a list of targets: where no rule knows its lead, it must not be told as done."""
    return _AIMS_FOLLOW.search(shape.text) is not None


def _behind_lead(shape: Shape, lead: tuple[str, int], rest: list[Run]) -> list[Run]:
    """我们也清醒认识到…：有效需求不足: the lead is a sentence of its own, with what rules know behind it."""
    said, end = lead
    first = shape.places[end] if end < len(shape.places) else shape.places[-1]
    alone = Run(
        shape.places[0], first, f"{said[:1].upper()}{said[1:]}", not shape.text[end:].strip("。；，：")
    )
    if rest and rest[0].start == first:
        one, *rest = rest
        alone = Run(alone.start, one.end, f"{alone.english}. {one.english}", one.whole)
    return [alone, *rest]


def _is_aim(shape: Shape) -> bool:
    """地区生产总值增长5%左右；投资增长6%以上: round figures that nobody has counted are targets."""
    rough = any(said.startswith(("about ", "at least ", "no more than ")) for said in shape.said)
    return rough and not _COUNTED.search(shape.text)


@dataclass(frozen=True, slots=True)
class Taken:
    """Clauses told by rule: from where to where in the shape, and what they say."""

    start: int
    end: int
    sayings: list[str]
    whole: bool


def taken(shape: Shape, reader: StatementReader, body_end: int, *, first: int = 0) -> Iterator[Taken]:
    """Every run of clauses from `first` on that rules tell whose neighbours are sentences without it."""
    done = first  # where the clauses begin that no run has taken
    for start in (first, *(at + 1 for at, char in enumerate(shape.text[:body_end]) if char in "，；")):
        if start < done or (start > first and leans(shape.text, start, reader)):
            continue
        if start > done and not stands_alone(shape.text[done:start]):
            continue
        sayings, stops = reader.read(start, body_end)
        if not stops or (start > first and reader.is_common(start, sayings)):
            continue
        for count, end in reversed(stops):  # as many as the rest can do without
            if end == body_end:
                yield Taken(start, len(shape.text), sayings[:count], whole=start == first)
                return
            if len(shape.text) - end >= FEWEST and not leans(shape.text, end, reader):
                yield Taken(start, end + 1, sayings[:count], whole=False)
                done = end + 1
                break


def leans(text: str, at: int, reader: StatementReader) -> bool:
    """True for a clause that needs the one in front of it."""
    ensured = not reader.planned and _ENSURED.match(text, at) is not None
    demanded = not reader.planned and _DEMANDED.search(text, 0, at) is not None
    return ensured or demanded or LEANING.match(text, at) is not None


def clause_reader(
    shape: Shape,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    role: str,
    *,
    listed: bool = False,
    open_too: bool = False,
    heading: bool = False,
) -> ClauseReader | None:
    """Reads clauses without a figure, where the part says whether they tell what was or will be done."""
    voice = voice_of(role, heading=heading)
    if voice is None:
        return None
    nouns = noun_reader(shape, spans, termbase)
    if open_too and (quoted := quoted_names(shape.text, nouns)):
        nouns = NounReader(termbase, {**nouns.names, **quoted}, shape.say)
    return ClauseReader(nouns, voice, listed=listed, open=open_too, theirs=role == FOUND)


def noun_reader(shape: Shape, spans: Sequence[ProtectedSpan], termbase: Termbase) -> NounReader:
    """Reads noun phrases of the text of `spans`, whose names it knows."""
    kinds = (SpanKind.NAME, SpanKind.DATE, SpanKind.TITLE)
    turns = (span for span in spans if span.kind is SpanKind.TERM and termbase.lookup(span.zh) is None)
    known = (*turns, *(span for span in spans if span.kind in kinds))
    plain = (span for span in known if adjective(span.zh) != span.en)  # 坦桑尼亚 alone is no adjective
    names = {re.sub(r"\s+", "", span.zh): span.en for span in plain}  # as the shape has them
    return NounReader(termbase, names, shape.say)


def _targets(shape: Shape, lead: re.Match[str], reader: StatementReader, end: int) -> Run | None:
    """主要预期目标是：地区生产总值增长5%…: told as a list behind a colon; what follows goes to the engine."""
    better = _BETTER.search(shape.text, lead.end(), end)
    sayings, stops = reader.read(lead.end(), better.start() if better else end)
    if not stops:
        return None
    count, done = stops[-1]
    if better and done == better.start():
        sayings, count, done = [*sayings[:count], _STRIVEN], count + 1, end
    sayings, whole = sayings[:count], done == end
    if not whole and count < _LIST:
        return None
    when = lead["when"] or ""
    year = f" in {when[:4]}" if when[:2] == "20" else _LEAD_YEARS.get(when, "")
    whose = f"the {AREA_WORDS[lead['area'][1]]}'s " if lead["area"] else ""
    run = _run(shape, lead.start(), len(shape.text) if whole else done + 1, sayings, whole=whole)
    first = run.english if run.english.startswith("GDP") else run.english[:1].lower() + run.english[1:]
    kind = "main projected targets" if "预期" in lead[0] else "main targets"
    told = f"The {kind} for {whose}economic and social development{year} are: {first}"
    return Run(run.start, run.end, told, whole)


def _aims(shape: Shape, aim: re.Match[str], reader: StatementReader, end: int) -> Run | None:
    """力争研发投入强度达2.09%: what is striven for, when rules know all of it."""
    if _WON.match(shape.text, aim.start()):
        return None
    sayings, stops = reader.read(aim.end(), end)
    if not stops or stops[-1][1] != end or not all(" to " in saying for saying in sayings):
        return None
    if any(saying.startswith("of which") for saying in sayings):
        return None  # 力争总投资达⟦0⟧，其中…: the parts are no aims of their own
    told = each([time_behind(saying) for saying in sayings], "for")
    first, last = shape.places[aim.start()], shape.places[-1]
    return Run(first, last, f"We will strive for {told}", True)


def _run(shape: Shape, start: int, end: int, sayings: list[str], *, whole: bool) -> Run:
    sayings = joined(sayings)
    sayings[0] = re.sub("^of which, ", "of this, ", sayings[0])  # no sentence opens with "of which"
    english = ". ".join(sentences(sayings))
    first = shape.places[start]
    last = shape.places[end] if end < len(shape.places) else shape.places[-1]
    return Run(first, last, english, whole)


def stands_alone(front: str) -> bool:
    """True when what stands before the statements is a sentence of its own."""
    if (
        len(front) < FEWEST
        or _WHEN_OR_WHERE.fullmatch(front)
        or _LEADING.search(front)
        or _DANGLING.search(front)
        or leads_on(front)
    ):
        return False
    return front.count("“") == front.count("”") and front.count("（") == front.count("）")
