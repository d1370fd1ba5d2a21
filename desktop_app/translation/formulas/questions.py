"""What reporters and readers of a policy ask: 请问…有哪些具体举措？ 我们注意到…，请问…有何考虑.

The rows of ``questions.csv`` say what is asked; N, M things; V what is done, U the doing of it; P persons.
{is}, {has} and {does} follow whether the things are many.  Told when every part is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.formulas.proceedings import proceedings
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.placing.labels import after_comma
from desktop_app.translation.placing.spans import shifted
from desktop_app.translation.statements import indicators
from desktop_app.translation.telling.actors import several
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.telling.deeds_to_do import to_do
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import pattern_of, words_of

_PLACES = re.compile(r"(?<!\(\?)[NMVUP](?![<=])")
_ASKING = re.compile(f"(?:{pattern_of('asking')})[，：]?")
_ASKS = re.compile(
    "哪[些里]|什么|如何|怎[样么]|为何|何时|多[少久长]|能否|可否|是否|有何|是何|吗$|呢$|请问|请.{0,8}(?:介绍|谈谈|解读|说明)"
)
_NOTED = words_of("what who asks has noted")
_NOTED_AT = re.compile(f"(?:{longest_first(_NOTED)})[，：]?")
_LEADS = words_of("lead of a question")
_LEAD = re.compile(f"(?:{longest_first(_LEADS)})，?")
_TOPIC = re.compile("(?:在|就|关于|围绕|针对)(?P<what>[^，]{2,40}?)(?:方面，?|(?:问题)?上?，)")
_COMPARED = re.compile("(?:与|和|同|相比于?|相较于?)(?P<what>[^，]{2,24}?)(?:相比|相比较|比较)?，")
_HERE = re.compile("(?:我|全|本)[省市区县州旗镇](?=在|近年|今年|将|如何|怎[样么]|围绕|就|对|有|采取|开展|做)")
_THE_POLICY = re.compile("^政策(?=的|$)")  # of which all questions are
_PAPERS = re.compile(
    "^the (?:[A-Z][a-z]+ )*(?:Measures|Guidelines|Regulations|Rules|Provisions|Policies|Opinions)$"
)
_MEANT = re.compile(r"(?:the|an?|this|these|those|our|its|their|each|all|any) |[A-Z\d“]|[a-z]+ing ")
_AND = re.compile("，(?:以及|并且|并|又|还|另外|同时)*(?=.)")


def question(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of a sentence that asks; None for any other, and where a part of it is unknown."""
    plain = text.strip()
    shape = shape_of(plain, spans)
    body = shape.text.rstrip("？?。")
    if not _ASKS.search(body):
        return None
    reader = indicators.clause_reader(shape, spans, termbase, "plan", heading=True)
    if reader is None:
        return None
    noted, body = _noted(body, shape.places, plain, spans, termbase, reader)
    if noted is None:
        return None
    asked = _asked(body, reader)
    if asked is None:
        return None
    stop = "." if asked.startswith("please ") else "?"
    return Whole(f"{noted}{capital(asked)}{stop}", "question")


def _noted(
    body: str,
    places: Sequence[int],
    plain: str,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    reader: ClauseReader,
) -> tuple[str | None, str]:
    """我们注意到，…增长8.6%，: what was said before the question, as a sentence, and the question."""
    opened = _NOTED_AT.match(body)
    asked = re.search("，(?=请问|想请问|我想|请您|能否|请介绍|那么)", body)
    if opened is None:
        news = proceedings(body[: asked.start()], reader, lambda _zh, _actor: None) if asked else None
        return (f"{capital(news)}. ", body[asked.end() :]) if asked and news else ("", body)
    if asked is None:
        return None, body
    start, end = places[opened.end()], places[asked.start()]
    inside = tuple(span for span in shifted(spans, start) if span.zh_end <= end - start)
    statement = f"{plain[start:end]}。"
    runs = indicators.find_runs(statement, inside, termbase, "results")
    told = runs[0].english if runs and runs[0].whole else None
    told = told or proceedings(body[opened.end() : asked.start()], reader, lambda _zh, _actor: None)
    if told is None or re.search(r"\b(?:[Ww]e|our)\b", told):
        return None, body
    said = after_comma(inside, told).rstrip(".")
    return f"{capital(_NOTED[opened[0].rstrip('，：')].format(said))}. ", body[asked.end() :]


def _asked(body: str, reader: ClauseReader) -> str | None:
    """The question without its stop, and what it is asked about in front of it."""
    front: list[str] = []
    while True:
        if (asking := _ASKING.match(body)) and len(body) > asking.end():
            body = body[asking.end() :]
            continue
        lead = _LEAD.match(body)
        if lead is not None and len(body) > lead.end():
            front.append(_LEADS[lead[0].rstrip("，")])
            body = body[lead.end() :]
            continue
        about = _about(body, reader)
        if about is None:
            break
        front.append(about[0])
        body = body[about[1] :]
    here = _HERE.match(body)
    told = _told(body, reader)
    if told is None and here is not None:
        where, rest = f" in the {AREA_WORDS[here[0][-1]]}", body[here.end() :]
        about = _about(rest, reader)
        front += [about[0]] if about else []
        told = _told(rest[about[1] if about else 0 :], reader)
        told = re.sub("(?=, and |$)", where, told, count=1) if told else None
    return f"{''.join(f'{one}, ' for one in front)}{told}" if told else None


def _told(body: str, reader: ClauseReader) -> str | None:
    return _from_table(body, reader) or _joined(body, reader)


def _about(body: str, reader: ClauseReader) -> tuple[str, int] | None:
    """在稳定就业方面，: what is asked about; 与原政策相比，: what it is compared with."""
    for pattern, said in ((_TOPIC, "in terms of {}"), (_COMPARED, "compared with {}")):
        match = pattern.match(body)
        what = reader.thing(match["what"]) if match else None
        if match is not None and what is not None:
            return said.format(what.said), match.end()
    return None


def _joined(body: str, reader: ClauseReader) -> str | None:
    """Two questions in one sentence."""
    for cut in _AND.finditer(body):
        first = _from_table(body[: cut.start()], reader)
        second = _from_table(body[cut.end() :], reader) if first else None
        if first and second and first.startswith("please ") == second.startswith("please "):
            return f"{first}, and {second.removeprefix('please ')}"
    return None


def _from_table(body: str, reader: ClauseReader) -> str | None:
    sayings, table = _table()
    for number, match in table.fitting(body):
        said = _places(match, reader)
        if said is not None:
            return sayings[number].format(**said)
    return None


def _places(match: re.Match[str], reader: ClauseReader) -> dict[str, str] | None:
    """What stands at each place, with the verbs that agree with the first thing; None where unknown."""
    said = {"is": "is", "has": "has", "does": "does"}
    for name, zh in match.groupdict().items():
        if zh is None:
            return None
        zh = _THE_POLICY.sub("该政策", zh)
        if name in "nm":
            noun = reader.nouns.read(zh) if name == "n" else reader.thing(zh)
            told = noun.said if noun else None
            said[f"the_{name}"] = _definite(told or "")
            if noun is not None and name == "n" and _many(noun):
                said |= {"is": "are", "has": "have", "does": "do"}
        else:
            told = _other(name, zh, reader)
        if told is None:
            return None
        said[name] = told
    return said


def _definite(said: str) -> str:
    """补贴标准是多少: the standards that are meant."""
    return said if _MEANT.match(said) else f"the {said}"


def _many(noun: Noun) -> bool:
    return (
        noun.many
        or re.search(r" and (?!.* of )", noun.english) is not None
        or _PAPERS.search(noun.said) is not None
    )


def _other(name: str, zh: str, reader: ClauseReader) -> str | None:
    if name == "p":
        who = several(zh, reader)
        return who.said.rstrip(",") if who else None
    if name == "u":
        deed = reader.deed(zh)
        return deed.said if deed else None
    return to_do(reader, zh)


@cache
def _table() -> tuple[list[str], PatternTable]:
    """English of each row, and the rows' patterns."""
    rows = list(resources.read_rows("translation/questions.csv"))
    patterns = [_PLACES.sub(lambda place: f"(?P<{place[0].lower()}>[^，]{{2,}}?)", row["zh"]) for row in rows]
    return [row["en"] for row in rows], PatternTable(patterns)
