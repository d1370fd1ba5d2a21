"""What was not done: 部分单位未及时清理往来款项 is "some organizations failed to promptly clear …".

What audits and inspections find.  Only says what was not done: the deed is read as any other that was.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts, with_adverb, without_adverbs
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.wrongdoing import is_misdeed
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.doers import doings, may_do
from desktop_app.translation.telling.time_leads import is_date
from desktop_app.translation.telling.voices import JOINT, RESULTS, States, Voice
from desktop_app.translation.words.rule_words import pattern_of
from desktop_app.translation.words.verb_forms import plain_of

_NONE = pattern_of("no failure")  # 未来, 未成年人, 未发生
_NOT = re.compile(
    "(?P<who>[^未]*?)(?:均|都|全部|一直|(?P<long>长期)|也|却|并|从)*(?P<yet>尚|仍|还|至今)*"
    f"未(?!{_NONE})(?P<deed>.{{2,}})"
)
_WAS_NOT = re.compile(" (was|were) not ")
_WAS = re.compile(" (was|were) ")


def accuses(text: str) -> bool:
    """True where a clause of `text` says what somebody did wrong or failed to do: what follows is theirs."""
    return any(map(names_wrong, re.split("[，；]", text)))


def names_wrong(clause: str) -> bool:
    """True for a clause that says what somebody did wrong or failed to do."""
    wrong = any(is_misdeed(rest) for _, rest in doings(clause))
    return wrong or _NOT.fullmatch(clause) is not None


def not_done(clause: Clause) -> str | None:
    """English of a clause that says what was not done, by whom or to what; in results only."""
    match = _NOT.fullmatch(clause.zh) if clause.voice is RESULTS else None
    if match is None:
        return None
    if not match["who"]:
        told = _nobody(clause, match["deed"])
        return _until_now(told) if told and match["yet"] else told
    who = clause.known(match["who"])
    if who is None or is_date(who.english):
        return None
    told = _thing(who, match["deed"], long=bool(match["long"]))
    told = _until_now(told) if told and match["yet"] else told
    return told or _failed(clause, who, match["deed"])


def _until_now(told: str) -> str:
    """尚未建立: was not established is has not yet been established."""
    return _WAS_NOT.sub(lambda was: f" {'have' if was[1] == 'were' else 'has'} not yet been ", told)


def _failed(clause: Clause, who: Noun, deed: str) -> str | None:
    """Who failed to do it; a thing did not do it, as it has no will."""
    verb = "failed to" if may_do(who, deed) else "did not"
    theirs = _deeds(clause, f"{who.said} {verb} ", deed)
    return f"{who.said} {verb} {theirs}" if theirs else None


def _thing(what: Noun, deed: str, *, long: bool) -> str | None:
    """往来款项未及时清理: without a thing behind its verb, it was not done to what stands in front."""
    for adverb, verb in without_adverbs(deed):
        known = [way for way in acts().get(verb, []) if "{}" not in way.done]
        ways = [way for way in known if way.when.search(what.english)]
        if ways:
            be = "were" if what.many else "was"
            told = f"{what.said} {be} not {with_adverb(adverb, ways[0].done)}"
            return f"{told} for a long time" if long else told
    return None


def _nobody(clause: Clause, deed: str) -> str | None:
    """未及时办理竣工决算: whoever failed, it was not done; a tail where somebody was named before."""
    if not clause.active:
        theirs = _deeds(clause, "failing to ", deed)
        return f", failing to {theirs}" if theirs else None
    told = clause.reader.read(deed, active=False)
    was = _WAS.findall(told or "")
    return _WAS.sub(r" \1 not ", told) if told and len(was) == 1 else None


def _deeds(clause: Clause, subject: str, deed: str) -> str | None:
    """What `deed` tells behind `subject`, as one verb phrase."""
    reader = clause.reader.in_voice(Voice(subject, plain_of, States.NEVER), open=clause.reader.open)
    told = reader.read(deed)
    if told is None or not told.startswith(subject):
        return None
    return re.sub(r"\bour\b", "its", series(told.removeprefix(subject).split(JOINT)))
