"""News of meetings, visits and talks: when, who, and what each of them did, said or will do.

会上，市委书记X听取…汇报，并就…交换意见。  双方签署了…。  特区政府会…。  Told when every clause is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from desktop_app import resources
from desktop_app.figures.english.series import listed
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.formulas.news_settings import leads, placed, timed
from desktop_app.translation.nouns.timed_things import timed_thing
from desktop_app.translation.telling.actors import Actor, actors_at, several
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.deeds_to_do import all_to_do
from desktop_app.translation.telling.time_leads import time_lead
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import ing_of, participle_of, past_of, singular_of

_DONE = re.compile("(?<![为除])了(?![解却如结])")
_EVENTS = words_of("event of news")
# One of its kind, whose noun phrase has no article: State Council executive meeting, high-tech zone.
_ONE = re.compile(
    r"(?!(?:the|an?|our|their|this|[A-Z]\w+'s) )[\w '-]+ (?:zone|meeting|conference|session|system|agreement)"
)
_ADVERB = re.compile("[a-z]+ly ")
_SIGNED = re.compile("^the (?=[a-z ]*agreement$)")
_BASIS = re.compile("(?:在|本着)(?P<what>[^，在]{2,30}?)(?:的)?(?:基础上|原则|精神)，?")
_BASES = words_of("principle of cooperation")
_AHEAD = re.compile("还?将(?!继续)")
_PLACES = re.compile(r"(?<!\(\?)[ABDPV](?![<=])")
_TWO = re.compile(" and (?=deliver |declare |answer )")  # deeds of one row
_LINK = re.compile("^(?:并|还|同时|随后|又)(?!购)")
_MODAL = re.compile(
    "(?:(?P<will>(?:都|还)?[会将](?:继续)?(?=.)|定会)|(?P<ready>愿意?)|(?P<hopes>希望(?:能够?)?)|(?P<plans>(?:正?计划|拟|准备))|"
    "(?P<being>正(?:在)?(?:积极|抓紧|加快)?)|(?P<has>已经?)|(?P<must>必须|要|应当?))(?P<deed>.{3,})"
)
_WITH = re.compile(
    "[同与和](?P<whom>[^，]{2,14}?)(?:(?:一道|一起|共同努力|携手努力|携手|共同)，?|(?<=方)(?!面))"
)
_HELD = re.compile("(?:于(?P<day>[^，在]{2,14}))?(?:在(?P<where>[^，]{2,16}?))?(?P<how>召开|举行|举办|开幕)")
# What is said in news is told by the caller: the words of saying, and what is said behind them.
Say = Callable[[str, Actor], "str | None"]


@dataclass(slots=True)
class _Group:
    """What one actor did, in order."""

    actor: Actor
    said: list[str] = field(default_factory=list)


def proceedings(body: str, reader: Reader, say: Say) -> str | None:
    """English of such a sentence without its stop; None where a clause or whoever acts is unknown.

    `say` tells what is said in news: words of saying, with all that stands behind them.
    """
    lead, rest = leads(body, reader)
    for actor, behind in actors_at(rest, reader):
        groups = _groups(behind, reader, actor, say)
        if groups:
            return f"{lead}{series([f'{one.actor.said} {series(one.said)}' for one in groups])}".replace(
                ", ,", ","
            )
    return None


def _groups(text: str, reader: Reader, actor: Actor, say: Say) -> list[_Group]:
    """Who did what, one group for each actor; empty where a clause is unknown."""
    groups = [_Group(actor)]
    clauses = text.lstrip("，").split("，")
    at = 0
    while at < len(clauses):
        left = "，".join(clauses[at:])
        size = next(
            (
                n
                for n in (2, 1)
                if n <= len(clauses) - at and _did_in(clauses[at : at + n], reader, groups[-1])
            ),
            0,
        )
        if size:
            at += size
            continue
        ended = say(_LINK.sub("", left), groups[-1].actor) or _modal(
            _LINK.sub("", left), reader, groups[-1].actor
        )
        if ended:
            groups[-1].said.append(ended)
            return groups
        another = _another(clauses[at], reader) if at else None
        if another is None:
            return []
        groups.append(_Group(another[0]))
        clauses[at] = another[1]
    return groups if all(one.said for one in groups) else []


def _did_in(clauses: list[str], reader: Reader, group: _Group) -> bool:
    """Whether a row of the table tells `clauses`, all of them: then its English is added to `group`."""
    told = _did(_LINK.sub("", "，".join(clauses)), reader, group.actor)
    group.said += [told] if told else []
    return bool(told)


def _another(clause: str, reader: Reader) -> tuple[Actor, str] | None:
    """全会由常委会主持，市委书记X作了讲话: somebody else acts in a clause further on."""
    found = ((actor, rest) for actor, rest in actors_at(clause, reader) if _did(rest, reader, actor))
    return next(found, None)


def _did(clause: str, reader: Reader, actor: Actor) -> str | None:
    """What a clause of the table says that `actor` did, or will do on a day that it names."""
    plain, when = timed(_DONE.sub("", clause), reader)
    plain, where = placed(plain, reader)
    ahead = _AHEAD.match(plain)
    told = _by_table(plain[ahead.end() :] if ahead else plain, clause, reader, actor, ahead=ahead is not None)
    return f"{told}{where}{when}" if told else None


def _by_table(plain: str, clause: str, reader: Reader, actor: Actor, *, ahead: bool) -> str | None:
    """What the first row says of which all places are known; what hosts say of themselves is no news."""
    if actor.said in ("we", "I") and "发布会" in plain:
        return None
    rows, table = _table()
    if (held := _HELD.fullmatch(plain)) is not None:
        return _held(held, reader)
    for number, match in table.fitting(plain):
        manner, english = rows[number]
        said = {name: _thing(name, zh, reader) for name, zh in match.groupdict().items()}
        if not all(said.values()):
            continue
        if english == "sign {a}":  # 签署合作协议: one that was not there before
            said["a"] = _SIGNED.sub("a ", said["a"] or "")
        if ahead:
            return f"will {english.format(**said)}"
        now = manner == "now" or (actor.now and plain == clause)
        return _inflected(english, actor, now=now).format(**said)
    return None


def _held(held: re.Match[str], reader: Reader) -> str | None:
    """于8月2日在南阳举行: when and where it was held."""
    time = time_lead(f"{held['day']}，", 0, reader.nouns.names, ahead=False) if held["day"] else ("", 0)
    where = reader.nouns.said(held["where"]) if held["where"] else ""
    if time is None or where is None or (held["day"] and time[1] <= len(held["day"])):
        return None
    day = f" {time[0].rstrip(',')}" if time[0] else ""
    return f"{'opened' if held['how'] == '开幕' else 'was held'}{f' in {where}' if where else ''}{day}"


def _inflected(plain: str, actor: Actor, *, now: bool) -> str:
    several_act = actor.many or actor.said in ("I", "we")
    if now:
        adverb = _ADVERB.match(plain)
        manner, deed = (adverb[0], plain[adverb.end() :]) if adverb else ("", plain)
        return plain if several_act else manner + re.sub("^are ", "is ", singular_of(deed))
    past = " and ".join(past_of(one) for one in _TWO.split(plain))
    return past if several_act and actor.said != "I" else re.sub("^were ", "was ", past)


def _thing(name: str, zh: str | None, reader: Reader) -> str | None:
    if zh is None:
        return None
    if name == "d":
        return next(iter(all_to_do(reader, [zh])), None)
    if name == "p":
        actor = several(zh, reader)
        return actor.said.rstrip(",") if actor else None
    told = (
        _EVENTS.get(zh)
        or _timed(zh, reader)
        or (_several(zh, reader) if name == "v" else reader.nouns.said(zh))
    )
    return f"the {told}" if told and _ONE.fullmatch(told) else told


def _timed(zh: str, reader: Reader) -> str | None:
    known = timed_thing(reader.nouns, zh)
    return known.english if known else None


def _several(zh: str, reader: Reader) -> str | None:
    """安全生产、优化营商环境: a thing or what is done, or a list of both."""
    if (one := reader.nouns.read(zh) or reader.deed(zh)) is not None:
        return one.said
    each = [reader.nouns.read(part) or reader.deed(part) for part in zh.split("、")]
    said = [one.said for one in each if one is not None]
    return listed(said) if len(said) == len(each) else None


def _modal(text: str, reader: Reader, actor: Actor) -> str | None:
    """特区政府会加强…，巩固…: what somebody will, must, hopes to do or has done."""
    match = _MODAL.fullmatch(text)
    if match is None:
        return None
    deed = match["deed"]
    company = _WITH.match(deed) if match["ready"] else None
    whom = reader.nouns.read(company["whom"]) if company else None
    if company is not None:
        deed = deed[company.end() :]
    deed, on = _on_basis(deed)
    deeds = all_to_do(reader, [_LINK.sub("", zh) for zh in deed.split("，")])
    if not deeds or (company is not None and whom is None):
        return None
    together = f"work with {whom.said}{on} to " if whom else ""
    if on and not whom:
        deeds[-1] += on
    return _by_modal(match, actor, deeds, together)


def _on_basis(deed: str) -> tuple[str, str]:
    """在相互尊重、合作共赢的基础上妥善处理分歧: the deed, and on what basis it is done as a tail."""
    match = _BASIS.match(deed)
    told = [_BASES.get(one) for one in re.split("、|与|和(?!平)", match["what"])] if match else []
    said = [one for one in told if one]
    if match is None or len(said) < len(told):
        return deed, ""
    return deed[match.end() :], f" on the basis of {listed(said)}"


def ready(text: str, reader: Reader) -> str | None:
    """表示，愿同X一道深化合作: what whoever speaks is ready to do."""
    told = _modal(text, reader, Actor("", many=False)) if text.startswith("愿") else None
    return f"expressed readiness to {told.removeprefix('is ready to ')}" if told else None


def _by_modal(match: re.Match[str], actor: Actor, deeds: list[str], together: str) -> str:
    several_act = actor.many or actor.said in ("I", "we")
    be = "am" if actor.said == "I" else "are" if several_act else "is"
    if match["has"]:
        return f"{'have' if several_act else 'has'} {series([participle_of(past_of(one)) for one in deeds])}"
    if match["being"]:
        return f"{be} {series([ing_of(one) for one in deeds])}"
    done = f"{together}{series(deeds)}"
    if match["will"]:
        return f"will {'continue to ' if match['will'].endswith('继续') else ''}{done}"
    if match["must"]:
        return f"must {done}"
    if match["ready"]:
        return f"{be} ready to {done}"
    verb = "hope" if match["hopes"] else "plan"
    return f"{verb if several_act else f'{verb}s'} to {done}"


@cache
def _table() -> tuple[list[tuple[str, str]], PatternTable]:
    """Manner and English of each row, and the rows' patterns."""
    rows = list(resources.read_rows("translation/proceedings.csv"))
    patterns = [_PLACES.sub(lambda place: f"(?P<{place[0].lower()}>.{{2,}}?)", row["zh"]) for row in rows]
    return [(row["manner"], row["en"]) for row in rows], PatternTable(patterns)
