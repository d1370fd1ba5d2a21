"""What stands in the way, told in the present: 有效需求仍然不足 is "effective demand remains insufficient".

Every report owns up to its difficulties in one paragraph, whatever the tense around it.  The table gives
the predicates; what they are said of must be a noun phrase that the caller knows.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import States
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of

# What stands for what in the table's patterns.
_PARTS = {
    "A": "(?P<a>.{2,}?)",
    "B": "(?P<b>.{2,}?)",
    "S": "(?P<still>仍然|依然|依旧|仍旧|还是|仍|还|尚|也)?",
    "D": "(?:比较|很|尤为|极为|较为|相对|更为|更加|更趋|十分|非常|日益|愈加|愈发|越来越|总体|普遍|有所|"
    "明显|显著|持续|不断|进一步|较|更|偏|略){0,2}",
    "N": "(?:不(?:够|太|尽|很)?|还不够|欠)",
    "M": "(?:一些|不少|较多|诸多|许多|很多|一定|较大|较大的|不小的?|多重|严峻|巨大|众多|明显|突出)?的?",
    "F": "(?:等)?(?:领域|方面|中|上|工作)?",
}
_PART = re.compile("[A-Z]")
_VERB = re.compile(r"\[(?P<verb>[a-z ]+)\]")
_ALWAYS = re.compile(r"<(?P<verb>[a-z]+)>")  # a verb that "still" does not change
_NEEDS = words_of("what is still needed")
_NEED = re.compile(
    "(?P<a>.{2,}?)(?P<still>仍然|依然|仍|还|尚|均|都)?(?P<need>有待于?|尚需|亟待|亟需|亟须|急需|急须|需要?)(?:加以|得到)?"
    f"(?P<more>进一步|持续|不断|继续|加快|大幅|全面|着力|加力|大力|深入)?(?P<verb>{'|'.join(_NEEDS)})(?:和(?P<also>{'|'.join(_NEEDS)}))?"
)
_SOME = ("有的", "有些", "一些", "部分", "少数", "个别", "不少")
_LONGEST_WHO = 16  # characters of those in whom something is lacking
_THEY = re.compile("(?!.*(?:,| (?:in|of|for) )).*s")  # who has something, said before it
# How officials fail in their duties.
_FAILINGS = {
    "不作为": "fail to act", "不担当": "shirk responsibility", "慢作为": "act slowly",
    "乱作为": "act improperly", "不善为": "do not know how to act", "不会为": "do not know how to act",
    "不敢为": "dare not act", "不愿为": "are unwilling to act", "假作为": "only pretend to act",
    "懒政怠政": "are lazy in performing their duties", "懒政": "are lazy in performing their duties",
    "怠政": "are lazy in performing their duties", "庸政懒政": "are lazy in performing their duties",
    "推诿扯皮": "pass the buck", "推诿": "pass the buck", "敷衍塞责": "work perfunctorily",
    "敷衍": "work perfunctorily", "不思进取": "lack drive", "得过且过": "muddle along",
    "畏难": "shrink from difficulties", "不敢担当": "dare not take responsibility",
}  # fmt: skip
_FAILING = longest_first(_FAILINGS)
_FAIL = re.compile(
    "(?:(?P<few>少数|个别)|一些|部分|有的|有些)(?:党员|领导|基层)*(?:干部|工作人员|公务人员|公职人员|公务员)"
    f"(?:还|仍|仍然|依然)?(?P<exist>存在)?(?P<how>(?:{_FAILING})(?:、(?:{_FAILING}))*)(?:等?(?:的)?(?:现象|问题|情况|行为))?"
)
_BUSINESS = ("生产经营", "经营")  # of a firm: told with it
_WHERE = re.compile(r"\b(?:areas|fields|regions|places|industries|sectors|links|localities|respects)$")
_PROBLEM = re.compile("等?问题$")
_THIRD = {"have": "has", "be": "is", "do": "does"}
_AWARE = "(?:必须|要|更|还要|也要)?(?:(?:清醒地?|深刻地?|充分|客观地?)(?:认识|看|意识)到|(?<=[还也]要)看到)"
_TROUBLE = "(?:困难|问题|挑战|不足|短板|矛盾|弱项|风险)"
_LEAD = re.compile(
    "(?:同时，?|当然，?|但)?(?P<while>在?(?:充分)?(?:肯定|看到|总结|取得)(?:成绩|成绩和经验|成就)的?同时，)?(?:同时，?)?(?:我们)?(?:也|还|更|同时也|但)?(?:必须|要)?"
    f"{_AWARE}"
    "(?:，?(?:当前，?|目前，?)?(?P<whose>[全我][市县区省旗州])?(?P<of>经济社会发展|经济发展|发展和工作|(?:发展|前进)的?道路|发展|工作|经济运行|前进)?(?:中|过程中|上)?"
    "(?:还|仍然|仍|依然|也)?(?:存在|面临)(?:着|的)?(?P<many>一些|不少|诸多|许多|很多|各种)?(?:亟待解决的|需要解决的|突出)?"
    f"(?P<what>{_TROUBLE}(?:[、和与]?{_TROUBLE})*)|，?(?:前进中的|面临的?|存在的?|发展中的?|工作中的?)*"
    f"(?P<these>{_TROUBLE}(?:[、和与]?(?:工作中|发展中|政府工作中)?(?:存在的?|面临的?)?{_TROUBLE})*))?"
    "(?P<end>[：，；。]|$)(?:主要(?:是|有|表现在|表现为|体现在)[：，]?|突出(?:表现为|表现在)[：，]?)?"
)
_HOW_MANY = {"一些": "some ", "": ""}
_TROUBLES = {
    "困难": "difficulties", "问题": "problems", "挑战": "challenges", "不足": "shortcomings",
    "短板": "weaknesses", "弱项": "weaknesses", "矛盾": "tensions", "风险": "risks", "差距": "gaps",
}  # fmt: skip
_OF = {
    "经济社会发展": "economic and social development", "经济发展": "economic development",
    "经济运行": "economic performance", "发展和工作": "development and our work",
    "发展": "development", "工作": "work",
}  # fmt: skip


def lacking(clause: Clause) -> str | None:
    """English of a clause that says what is lacking, also in what is done."""
    return difficulty(clause.zh, clause.reader.thing) if clause.voice.states is not States.NEVER else None


def difficulty(clause: str, read: ReadNoun) -> str | None:
    """English of a clause that says what is lacking; None where a noun is unknown, or for anything else."""
    clause = clause.removesuffix("等等")
    told = _failings(clause) or _from_table(clause, read, whole=True) or _of_some(clause, read)
    need = None if told else _NEED.fullmatch(clause)
    if need is not None and told is None:
        told = _needed(need, read)
    return told or _from_table(clause, read)


def _from_table(clause: str, read: ReadNoun, *, whole: bool = False) -> str | None:
    """English by the table's patterns; `whole`: by those that name nothing to be read."""
    rows, table = _table()
    for number, match in table.fitting(clause):
        end, english = rows[number]
        told = None
        if clause.endswith(end) and ("{a}" in english) != whole:
            told = _filled(match, english, read)
        if told is not None:
            return told
    return None


def _failings(clause: str) -> str | None:
    """少数干部不担当、不作为: who fails in what."""
    match = _FAIL.fullmatch(clause)
    if match is None:
        return None
    told = list(dict.fromkeys(_FAILINGS[one] for one in match["how"].split("、")))
    said = " or ".join([", ".join(told[:-1]), told[-1]]) if len(told) > 1 else told[0]
    return f"{'a small number of' if match['few'] else 'some'} officials {said}"


def _of_some(clause: str, read: ReadNoun) -> str | None:
    """有的部门服务观念不强、办事效率不高: what is lacking in some, and what else."""
    if not clause.startswith(_SOME):
        return None
    for at in range(_LONGEST_WHO, 2, -1):
        who = read(clause[:at]) if len(clause) > at + 3 else None
        if who is None or not who.many or not _THEY.fullmatch(who.english):
            continue
        theirs = f"the {{}} in {who.said}" if _WHERE.search(who.english) else f"{who.said}' {{}}"
        first, *rest = clause[at:].split("、")
        told = [] if first.startswith(_BUSINESS) else [difficulty(first, _owned(read, theirs, first))]
        told += [difficulty(one, _owned(read, "their {}", one)) for one in rest]
        said = [one for one in told if one and not one.startswith("there ")]
        if said and len(said) == len(told):
            return ", and ".join([", ".join(said[:-1]), said[-1]]) if len(said) > 1 else said[0]
    return None


def _owned(read: ReadNoun, pattern: str, clause: str) -> ReadNoun:
    """Reads what `clause` begins with as something that somebody has."""

    def thing(zh: str) -> Noun | None:
        known = read(zh)
        if not clause.startswith(zh):
            return known
        bare = known.english.removeprefix("the ") if known is not None else ""
        if known is None or re.match(r"\d|some |an? |their ", bare):
            return None
        return Noun(pattern.format(bare), known.many)

    return thing


def lead(text: str) -> tuple[str, int] | None:
    """English of the clause that leads to the difficulties, and where it ends in `text`."""
    match = _LEAD.match(text)
    if match is None:
        return None
    opening = "while recognizing our achievements, we are" if match["while"] else "we are also"
    troubles = _troubles(match["what"] or match["these"] or "")
    if match["what"] is None:
        return f"{opening} keenly aware of the {troubles} we face", match.end()
    place = AREA_WORDS.get(match["whose"][-1], "") if match["whose"] else ""
    whose = f"the {place}'s " if place else "our " if match["of"] == "工作" else ""
    if (match["of"] or "").endswith(("道路", "前进")):
        return f"{opening} keenly aware that many {troubles} still lie ahead", match.end()
    of, many = _OF[match["of"] or "发展"], _HOW_MANY.get(match["many"] or "", "many ")
    return f"{opening} keenly aware that {whose}{of} still faces {many}{troubles}", match.end()


def _troubles(zh: str) -> str:
    told = dict.fromkeys(_TROUBLES[one] for one in re.findall("|".join(_TROUBLES), zh))
    return listed(list(told)) if told else "difficulties and challenges"


def _needed(match: re.Match[str], read: ReadNoun) -> str | None:
    thing = read(match["a"]) or read(_PROBLEM.sub("", match["a"]))
    if thing is None:
        return None
    still = "still " if match["still"] in ("仍然", "依然", "仍", "还", "尚") else ""
    urgent = "urgently " if match["need"][0] in "亟急" else ""
    verb = _NEEDS[match["verb"]]
    if match["also"]:
        verb = f"{verb} and {_NEEDS[match['also']].removeprefix('be ')}"
    further = " further" if match["more"] == "进一步" and verb.startswith("be ") else ""
    return f"{thing.said} {still}{urgent}{'need' if thing.many else 'needs'} to {verb}{further}"


def _filled(match: re.Match[str], english: str, read: ReadNoun) -> str | None:
    things: dict[str, Noun] = {}
    for name in ("a", "b"):
        if zh := match.groupdict().get(name):
            thing = read(zh)
            if thing is None:
                return None
            things[name] = thing
    many = things["a"].many if "a" in things else False
    still = bool(match.groupdict().get("still")) and match["still"] != "也"

    def verb(found: re.Match[str]) -> str:
        plain = found["verb"]
        if plain == "be":
            return ("remain" if many else "remains") if still else "are" if many else "is"
        return f"{'still ' if still else ''}{plain if many else _third(plain)}"

    said = {name: thing.said for name, thing in things.items()}
    told = _ALWAYS.sub(lambda found: found["verb"] if many else _third(found["verb"]), english)
    if "<be>" in english:
        told = english.replace("<be>", f"{'are' if many else 'is'}{' still' if still else ''}")
        told = told.replace("still not yet", "still not")
    return _VERB.sub(verb, told).format(**said)


def _third(verb: str) -> str:
    first, *rest = verb.split(" ")
    return " ".join([_THIRD.get(first, f"{first}s"), *rest])


@cache
def _table() -> tuple[list[tuple[str, str]], PatternTable]:
    """(What the clause must end in, English) of each row, and the rows' patterns."""
    rows = list(resources.read_rows("translation/difficulties.csv"))
    patterns = [_PART.sub(lambda part: _PARTS[part[0]], row["zh"]) for row in rows]
    return [(row["end"], row["en"]) for row in rows], PatternTable(patterns)
