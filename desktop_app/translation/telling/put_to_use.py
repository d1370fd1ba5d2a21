"""What is put to use to do something: 利用闲置校舍建成服务站, 投资3亿元新建学校2所, 安排资金用于道路建设.

Parts such clauses; the thing and the deed are read as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.acts import acts_first, with_adverb, without_adverbs
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.doers import names_what_is_done
from desktop_app.translation.telling.voices import OTHER_HEADINGS, PLAN_HEADINGS
from desktop_app.translation.words.rule_words import words_of

_MONEY_USED = words_of("putting money to use")
_USED = words_of("putting something to use")
_SOUGHT = "争取"  # had in results, and sought in plans
_SEEK = "seek {} to"
_VERBS = _MONEY_USED | _USED
_PUT = re.compile(f"(?:累计|共|总共|全年)?(?P<verb>{longest_first(_VERBS)})(?P<rest>.{{4,}})")
_FOR = re.compile("(?:专项|专门|主要|重点|统筹|全部|优先)?用于")
_FUNDS = re.compile(
    r"\b(?:funds?|funding|loans?|bonds?|subsidies|grants?|capital|investment|money|donations)$"
)
# Of what kind the money is: 投入各级财政资金3亿元.
_KINDS = {
    "资金": "", "各类资金": "", "财政": " in fiscal funds", "专项": " in special funds",
    "财政专项": " in special fiscal funds", "各级财政": " in fiscal funds at all levels",
    "上级": " in funds from higher levels", "上级专项": " in special funds from higher levels",
}  # fmt: skip
_SUM = re.compile(f"(?P<kind>{longest_first(_KINDS)})?(?:资金)?(?P<by>{VALUE})(?:资金)?")
_SCHEME = re.compile("(?:机制|制度|体系|政策|措施|能力|水平|方案|办法)$")
_TO = " to"
_BUILT = re.compile("^(?:建成(?![果效])|改建)")  # 利用空地建成球场: built, and not completed


def put_to_use(clause: Clause) -> str | None:
    """English of what we put to what use; None where the thing or the deed is unknown."""
    if not clause.by_us:
        return None
    for adverb, rest in without_adverbs(clause.zh):
        match = _PUT.fullmatch(rest)
        if match and _SCHEME.search(match["rest"]) and clause.known(match["rest"]):
            return None  # 落实经费保障机制: one thing
        told = _told(clause, match, adverb) if match else None
        if told:
            return told
    return None


def _told(clause: Clause, match: re.Match[str], adverb: str) -> str | None:
    verb = match["verb"]
    frame = _SEEK if verb == _SOUGHT and clause.voice.ahead else _VERBS[verb]
    for what_zh, deed_zh in _parts(match["rest"]):
        what = _thing(clause, verb, what_zh)
        said = _use(clause, frame, deed_zh) if what is not None else None
        if what is not None and said is not None:
            return clause.voice.act(with_adverb(adverb, frame.removesuffix(_TO))).format(what.made) + said
    return None


def _parts(rest: str) -> Iterator[tuple[str, str]]:
    """(thing, what it is used for), for each place where that may begin."""
    for at in range(2, len(rest) - 2):
        if _FOR.match(rest, at) or (acts_first(rest[at:]) and not names_what_is_done(rest, at)):
            yield rest[:at], rest[at:]


def _thing(clause: Clause, verb: str, zh: str) -> Noun | None:
    """What is used; what is spent is money."""
    if match := _SUM.fullmatch(zh):
        (amount,) = clause.say(match["by"])
        return Noun(amount + _KINDS[match["kind"] or "资金"], many=False) if MONEY.match(amount) else None
    what = clause.known(zh)
    if what is None or verb in _USED:
        return what
    return what if MONEY.match(what.english) or _FUNDS.search(what.english) else None


def _use(clause: Clause, frame: str, zh: str) -> str | None:
    """To what use: a deed, or the thing that the money is for."""
    to = frame.endswith(_TO)
    doing = PLAN_HEADINGS if to else OTHER_HEADINGS
    meant = _FOR.match(zh)
    rest = _BUILT.sub("建设", zh[meant.end() :] if meant else zh)
    deed = bare_deed(clause.reader.in_voice(doing, open=clause.reader.open).read(rest))
    if deed is not None:
        return f"{_TO if to else ''} {deed}"
    what = clause.known(rest) if meant else None
    return f"{' for' if to else ''} {what.said}" if what is not None else None
