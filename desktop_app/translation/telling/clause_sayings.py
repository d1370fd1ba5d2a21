"""How a clause is said in a voice: an act, how something fares, a filled frame, a set phrase.

Given verbs, things and voices; which clause is which is read in `told`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.translation.nouns.acts import Way, states, with_adverb
from desktop_app.translation.nouns.especially import or_especially
from desktop_app.translation.nouns.founded import OPENED, founded
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, all_of
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.difficulties import difficulty
from desktop_app.translation.telling.named_by_deed import doing, named_by_deed
from desktop_app.translation.telling.voices import RESULTS, States, Voice
from desktop_app.translation.words.verb_forms import ing_of

_BETWEEN = re.compile("(?:得到|实现|已|仍然?|依然|均|都|全部|正在|正|再次|总体|整体)+$")
_FIRM = re.compile(r"\b(?:enterprises?|company|companies|firms?)\b|^[A-Z]")
_INSTITUTION = re.compile(
    r"\b(?:institutes?|(?:cent|headquart)(?:er|re)s|center|laborator(?:y|ies)|academ(?:y|ies)|schools?|colleges?|"
    r"parks?|zones?|bases?|museums?|hospitals?|factor(?:y|ies)|plants?|stations?|stores?|academy|clusters?|"
    r"platforms?|branch(?:es)?|courts?|offices?)\b(?! project)",
    re.IGNORECASE,
)
_LISTED = re.compile("(?:公司|企业|集团|股份|股票)(?:成功|正式)?挂牌$")
_POLICY = re.compile(
    r"\b(?:polic(?:y|ies)|measures?|reforms?|plans?|tasks?|mechanisms?|systems?|guidelines?)$"
)
_PLACE = re.compile("(?<![园小社片校院厂库景产能范置务])区$|[市县镇乡村]$")
_ALL = re.compile("全部|均|都")
# 呈现稳中有进、稳中向好的良好态势: how it fares, in a frame that says no more.
_SHOWN = re.compile(
    "(?:继续|持续)?(?:呈现|保持|延续|展现)(?:出|了)?“?(?P<states>[^呈保延展“”]{4,}?)”?的?(?:总体|积极|良好|强劲|较好)*"
    "(?:发展|运行|增长)?(?:态势|局面|势头)$"
)
_WAS = re.compile(" (?:was|were) ")
_NP = "{np} "
_IT_WAS = "{np} {was} "
_LONGEST = 12  # characters of a state


_FEWER = re.compile(r"([\d,.]+(?: [mb]illion)?) ((?:[a-z-]+ )*(?:people|residents|households)\b.*)")
_WORK_IN_WORK = re.compile("solid work in ((?!the |all )(?:[a-z-]+ ){0,3})work\\b")
_IN_WORK_OF = re.compile("solid work in the work of ")  # 做好防火的工作
_GAINED = re.compile("(?:取得|实现|迈出)(?:了)?.{0,8}(?:突破|进展|成效|成果|步伐)$")
_ONE = re.compile("an? (?!number |series |batch |range )")  # of the many that a term stands for


def act_said(voice: Voice, way: Way, what: Noun, adverb: str, *, active: bool) -> str:
    """An act upon `what`: what we did or will do, or in the passive where another subject was named."""
    thing = way.what(what)
    if way.plain == "reduce" and (fewer := _FEWER.fullmatch(thing)) is not None:  # 减少贫困人口120万人
        number, who = fewer.groups()
        if voice is RESULTS:
            return f"the number of {who} was reduced by {number}"
        return voice.act(f"reduce the number of {who} by {number}")
    counted = thing[:1].isdigit() or "{}" in way.done or way.plain == "add"
    if voice is not RESULTS or (active and not counted):
        if adverb == "first" and "first" not in thing:  # 率先: before others did
            return voice.act(f"take the lead in {ing_of(way.frame)}").format(thing)
        adverb = "" if adverb == "first" else adverb
        adverb = "" if " that " in thing and way.frame.endswith("{}") and adverb[:1] == "~" else adverb
        said = voice.act(with_adverb(adverb, way.frame)).format(thing)
        return _WORK_IN_WORK.sub(r"solid \1work", _IN_WORK_OF.sub("solid work in ", said))
    be = "were" if what.many and not _ONE.match(thing) else "was"
    if "{}" in way.done:
        return way.done.format(thing)
    if adverb == "continue":
        return f"{thing} continued to be {way.done}"
    if adverb == "first":
        return f"{thing} {be} {way.done}{'' if 'first' in thing else ' ahead of others'}"
    return f"{thing} {be} {way.done if adverb and adverb in way.done else with_adverb(adverb, way.done)}"


def state_said(clause: Clause) -> str | None:
    """How something fares (基础不断夯实), or what it lacks."""
    if clause.voice.states is States.NEVER:
        return None
    subject = or_especially(lambda zh: clause.read(zh) or _doing(clause, zh))
    told = (
        _fares(clause.voice, clause.zh, subject)
        or _fares(clause.voice, _SHOWN.sub(lambda shown: shown["states"], clause.zh), subject)
        or difficulty(clause.zh, subject)
    )
    return told.rstrip(",") if told else None


def _doing(clause: Clause, zh: str) -> Noun | None:
    """掌握核心技术的企业, 未完成任务的部门: those of whom the clause says how they fare."""
    if "的" not in zh or clause.voice is not RESULTS:
        return None
    about = zh.startswith(("关于", "用于"))
    return named_by_deed(clause.reader, zh) if about else doing(clause.reader, zh)


def gained(clause: Clause) -> str | None:
    """发展新质生产力取得重大突破: what is done may gain something as a thing does."""
    return state_said(replace(clause, read=clause.reader.thing)) if _GAINED.search(clause.zh) else None


def _fares(voice: Voice, clause: str, read: ReadNoun) -> str | None:
    """经济运行稳中有进、稳中向好: how something fares, and how else."""
    parts = clause.split("、")
    others: list[str] = []
    while len(parts) > 1 and parts[-1] in states():
        others.insert(0, parts.pop())
    clause = "、".join(parts)
    for size in range(min(_LONGEST, len(clause) - 2), 1, -1):
        forms = states().get(clause[-size:])
        if forms and others and not forms[0].startswith(_NP):
            continue  # "breakthroughs were made in it" is said of nothing else
        between = _BETWEEN.search(clause[:-size])
        thing = _BETWEEN.sub("", clause[:-size])
        if forms and re.search(f"{clause[-size:][:2]}[、和与及]", thing):
            continue  # 通道能级、枢纽 + 能级稳步提升: each has its own
        every = between is not None and _ALL.search(between[0]) is not None
        one = founded(thing, read) if forms and not every and OPENED.search(clause[-size:]) else None
        what = one or (read(thing) if forms else None)
        if forms and what is not None:
            sayings = [said[voice.states.value] for said in (forms, *(states()[other] for other in others))]
            if voice is RESULTS and between is not None and "正在" in between[0]:
                sayings = [
                    one.replace(_IT_WAS, f"{_NP}{'are' if what.many else 'is'} being ") for one in sayings
                ]
            return None if _is_of_another(clause, what, sayings[0]) else _fared(what, sayings, every=every)
    return None


def _is_of_another(clause: str, what: Noun, saying: str) -> bool:
    """True where the clause does not say of `what` what `saying` does."""
    if clause.endswith("上市") and not clause.endswith("获批上市") and not _FIRM.search(what.english):
        return True  # 新品上市
    if saying.endswith(" inaugurated") and _LISTED.search(clause):
        return True  # 公司挂牌: listed, and where nobody says
    if clause.endswith("开工建设") and _PLACE.search(clause.removesuffix("开工建设")):
        return True  # 中原区开工建设: there, and not of it
    return (
        _TWO.search(saying) is not None and " and " not in what.said
    )  # 产量“双提升”: nobody knows which two


def _fared(what: Noun, sayings: Sequence[str], *, every: bool) -> str:
    """`sayings` told of `what`; `every`: of each of them."""
    if what.english == _WELLBEING and _DONE_WELL.search(sayings[0]):
        what = Noun(f"the work to ensure {_WELLBEING}", many=False)
    np = _every(what.said) if every and what.many else what.said
    if np.startswith("the development of "):  # 高新区开发 + 建设提速
        sayings = [one.replace("the building of {np}", "{np}") for one in sayings]
    be = ("were all" if every and _SINGLY.match(np) else "were") if what.many else "was"
    if every and not what.many and _FULLY.match(sayings[0]):
        be = "was fully"
    first = _of_number(np, sayings[0]).format(np=np, was=be)
    return _together(first, [one.removeprefix(_NP).format(np=np, was=be) for one in sayings[1:]])


def _every(said: str) -> str:
    """All that is named; both, where there are two things that there is one of each."""
    if _SINGLY.match(said):
        return said  # the library, the museum and the theater were all completed
    both = _BOTH.fullmatch(said) is not None or _TWO_AMOUNTS.fullmatch(said) is not None
    return f"both {said}" if both else all_of(said.removeprefix("various "))


_TWO = re.compile(r"\bboth\b(?! quantity| quality| volume| in quantity)")
_FULLY = re.compile(r"\{np\} \{was\} (?:completed|rectified|implemented|resolved|delivered)")  # of one thing
_SINGLY = re.compile("(?:the|an?) [^,]+, (?:the|an?) ")
_BOTH = re.compile("the (?!.*,)(?:(?! and ).)* and the (?:(?! and ).)*")
# the number of tourists and tourism revenue: an amount of its own stands last
_TWO_AMOUNTS = re.compile(
    r"(?!.*,)(?:(?! and ).)* and (?:(?! and ).)*"
    r"\b(?:revenue|income|volume|output|investment|profit|consumption|loans)"
)


def fares_too(clause: str, voice: Voice) -> str | None:
    """，逐步企稳回升: how else it fared, whatever the clause before named, as a tail."""
    goes_on = voice is RESULTS and _GOES_ON.match(clause)
    past = states().get(clause, ("", ""))[0] if goes_on else ""
    verb = past.removeprefix(_NP)
    return f", and {verb}" if verb != past and "{" not in verb else None


_GOES_ON = re.compile(
    "(?:保持|继续|持续|不断|逐步|稳步|日益|总体|呈现).."
)  # what begins so, is said of what was named
_STANDARD = re.compile(
    r"(?:subsidy|subsidies|allowance|assistance|pension|benefit|aid) standards?(?: for [\w ]+)?$|"
    "subsidies$|pensions$"
)
_WELLBEING = "people's wellbeing"
_DONE_WELL = re.compile(r"\b(?:solid|effective|strong|in place)\b")  # said of what is done for it
_LEVEL = re.compile("(?:the )?levels? of ")
_RESULTS = re.compile("(?:the )?(?:results|effects|outcomes|returns|benefits)\\b")
_STRONGER = re.compile(r"\b(grow|grew) stronger\b")  # what is high or low is not strong
_TALKS = re.compile(r"^(?:the )?(?:negotiation|consultation|talk)s?\b")
_PAPER = re.compile(r"\b(?:agreements?|contracts?|memorand(?:ums?|a)|letters? of intent)$")
# What cases are when they are settled.
_SETTLED = (
    (re.compile(r"\bprojects?$"), "completed"),
    (re.compile(r"\b(?:suggestions?|proposals?)\b"), "handled"),
)


def _of_number(np: str, form: str) -> str:
    """达标城市数量稳步提升: a number rises where a thing improves; projects that are 办结 are completed."""
    if _PAPER.search(np):  # 合作协议签约
        form = re.sub(r"^contracts (were|will be) signed for \{np\}", _signed, form)
    for thing, done in _SETTLED:
        form = form.replace("settled", done) if thing.search(np) else form
    landed = "established" if _INSTITUTION.search(np) else "implemented" if _POLICY.search(np) else "launched"
    form = form.replace("landed", landed)
    if _RESULTS.match(np):  # 提案办理成效明显增强
        form = _STRONGER.sub(lambda one: "improve" if one[1] == "grow" else "improved", form)
    if _LEVEL.match(np):
        form = _STRONGER.sub(lambda one: "rise" if one[1] == "grow" else "rose", form)
    if _TALKS.search(np):
        form = form.replace("reached on {np}", "reached in {np}")
    rose = re.sub(r"\bimprove(d?)\b", lambda one: "rose" if one[1] else "rise", form)
    amount = np.startswith(("the number of ", "the proportion of ", "the share of ")) or _STANDARD.search(np)
    return rose if amount else form


def _signed(form: re.Match[str]) -> str:
    return f"{{np}} {'{was}' if form[1] == 'were' else 'will be'} signed"


def _together(first: str, more: list[str]) -> str:
    """Predicates of one subject; what one says and a longer one says too, is said once."""
    more = [one.removeprefix("will ") for one in more]
    more = [one for one in more if not any(other != one and other.startswith(one) for other in more)]
    if not more:
        return first
    plain = len(more) == 1 and not any(" and " in one for one in (first, *more))
    return f"{', '.join([first, *more[:-1]])}{' and ' if plain else ', and '}{more[-1]}"


def as_aim(told: str | None) -> str | None:
    """How something is to fare, or what is to be done with it, among targets: "the tasks to be fulfilled"."""
    if told and " will " in told:
        return told.replace(" will ", " to ", 1)
    return _WAS.sub(" to be ", told) if told and len(_WAS.findall(told)) == 1 else None


def phrase_said(voice: Voice, phrase: str) -> str:
    """A verb phrase whose verbs are starred, in the form of `voice`."""
    return re.sub(r"\*([\w-]+)", lambda verb: voice.form(verb[1]), phrase)
