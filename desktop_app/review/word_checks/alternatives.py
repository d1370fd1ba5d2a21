"""What is told of both as told of one or the other: 教育和医疗 as "education or health care".

Nothing but one small word is wrong, so that the Chinese must leave no choice anywhere, and the English have
no other reason for an "or": a denial, a condition, a number told twice, two names of one thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.clauses import clause_at
from desktop_app.review.words.negation_words import DENIAL_ZH

_OR = re.compile(
    r"(?<!either)(?<!whether)\s(?P<or>or)\s+"
    r"(?!(?:so|more|less|fewer|above|below|over|under|older|younger|higher|lower|larger|smaller|longer|later|"
    r"earlier|better|worse|even|otherwise|rather|other\w*|near|beyond|about|around|roughly|nearly|almost|not|"
    r"whether|none|no|any|anything|anyone|else|what|simply|in other words|at least|at most|upwards?|"
    r"an average|a total|an? (?:real|nominal|year[- ]on[- ]year|net|daily|monthly|annual|total)|"
    r"equivalent|some|just|only|half|she|her|hers|herself|"
    r"by|from|with|for)\b|[^A-Za-z]|"  # "by foreign investors or by those from Hong Kong"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|an? \w+)\b"
    r"(?= (?:in|of|out|tenths?|fifths?|thirds?|quarters?|half|halves)\b)|"  # told as a share
    r"[A-Z]{3}\s?\d|[A-Z]{2,}\b(?=[,)]))"
)
# A choice, whatever word it has: any of these anywhere explains an "or".
_CHOICE = re.compile(
    r"[或抑否吗]|还是|逾期|不然|违者|一些|有[些的]|少数|个别|要么|任[何意一凭选]|凡是?|[若倘]|无论|不论|不管|也可|如果|假如|一旦|(?<![立当随迅])即|也就是|[又亦简俗合]称|约合|相当于|"
    r"（|一两|一二|两三|三[四五]|四五|五六|六七|七八|八九|之一|某|哪|什么"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|without|neither|nor|none|nobody|few|little|hardly|rarely|seldom|unless|lest|cannot|"
    r"prevent\w*|avoid\w*|ban\w*|prohibit\w*|forbid\w*|refus\w*|refrain\w*|fail\w*|lack\w*|exempt\w*|"
    r"stop\w*|curb\w*|halt\w*|free|against|oppos\w*|reject\w*|instead|rather|illegal\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:those (?:who|that)|persons? who|people who|\w+s who|"
    r"if|whether|any|anyone|either|whoever|whatever|each|"
    r"every|in case|may|can|could)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;:!?](?=\s)")
_CLAUSE = re.compile(r"[,.;:!?](?=\s)")
_WORD_ZH = re.compile(
    r"、|(?<![缓温总饱])和(?![平谐睦解缓])|(?<!参)与(?!会|此|其|之|日俱)|(?<![普涉惠波触顾])及(?![时早格])|(?<![合兼吞])并(?![购列轨])|[且又兼]"
)
_BOTH_ZH = re.compile(_WORD_ZH.pattern.removeprefix("、|"))
_JOINT_ZH = re.compile(rf"{_WORD_ZH.pattern}|[，；。]")
# "Six million people received subsistence or relief", each the one or the other: 低保、特困供养.
_EACH_OF_MANY = re.compile(
    r"\b(?:people|persons?|residents|households|families|individuals|students|patients|workers|members|citizens)\b"
    r"[^.;]{0,30}\b(?:receiv|enjoy|suffer|cover|grant|entitl|eligib|engag|employ|work|enrol|join|attend)\w*[^,.;]*$"
)
# "The number for a Part, Chapter or Article": one article for a list of things in the singular, each of them.
_EACH_OF_A_LIST = re.compile(
    r"\b(?:an?|each|every) (?:[\w'-]+ ){0,2}[\w'-]+(?<!s), (?:[\w'-]+(?<!s),? ){1,6}$", re.I
)
# "The meeting was not held, or the parties will …": what follows is no more denied.
_OWN_VERB = re.compile(r"(?<=,)\s+or (?:[\w'-]+ ){1,4}?(?:will|was|were|is|are|has|have|had|rose|fell)\b")
# 新改扩建, "built, renovated or expanded"; 取消和下放, "abolished 156 items or delegated them"
_BOTH_DONE = re.compile(r"(?:ed|built)\s+or\s+\w+(?:ed|built)\b")
_ONE_DONE = re.compile(r"\bor \w+ed (?:them|it|these|those|to)\b")
# 筹建1万套, "will procure or build 10,000 units": two deeds for one verb, where an "and" stands elsewhere
_TO_DO = re.compile(
    r"\b(?:will|to|must|shall|should)\s+\w+\s+or\s+\w+(?= (?:\d|(?:the|a|an|up|some|over)\b))"
)
_OR_ZH = re.compile(r"(?<![抑间])或(?:者|是)?(?![许多缺然称将会可能曰])")
_AND_ZH = re.compile(r"[和与及、并且又，；]")
_AND = re.compile(r"\band\b")
_CHOICE_EN = re.compile(
    r"\b(?:or|nor|either|neither|whether|any\w*|if|alternativ\w*|otherwise|else|and/or|eithe|without|unless|no|not|never|"
    r"each|every|such as|including|various|different|respectively)\b|/",
    re.IGNORECASE,
)
_NEAR = 20  # letters around the "or"
_BESIDE = 12  # signs between a word that joins and what it joins


def and_told_as_or(pair: Pair) -> Iterator[Finding]:
    """opposite: an "or" where the Chinese joins."""
    joint = _WORD_ZH.search(pair.source) or _JOINT_ZH.search(pair.source, 0, max(0, len(pair.source) - 1))
    if joint is None or _CHOICE.search(pair.source):
        return
    if len(_AND.findall(pair.english)) >= max(1, len(_BOTH_ZH.findall(pair.source))):
        return  # each of the Chinese has its "and": the "or" is another one
    refused = DENIAL_ZH.search(pair.source) or "禁" in pair.source  # "smoking or drinking is not allowed"
    for match in _OR.finditer(pair.english):
        place = match.start("or")
        sentence = clause_at(pair.english, _STOP, place)[0]
        clause, end = clause_at(pair.english, _CLAUSE, place)
        whole = not _OWN_VERB.match(pair.english, match.start())
        denied = _DENIED.search(pair.english, sentence, end if refused else place) if whole else None
        denied = denied or _OPEN.search(pair.english, clause, place)
        denied = denied or _EACH_OF_A_LIST.search(pair.english, sentence, place)
        if joint[0] == "、":
            denied = denied or _EACH_OF_MANY.search(pair.english, sentence, place)
        clauses = joint[0] in "，；。"  # then "or" must stand between clauses, not in 止付冻结
        between = pair.english[:place].rstrip().endswith(",")
        apart = not clauses and _is_apart(pair, match)
        if denied or (clauses and not between) or apart or _is_one_word(pair, match):
            continue
        yield pair.finding(
            "opposite", Severity.CRITICAL, "The Chinese speaks of both, the English says “or”.",
            zh=joint.span(), en=match.span("or"),
        )  # fmt: skip
        return


def or_told_as_and(pair: Pair) -> Iterator[Finding]:
    """opposite: an "and" where the Chinese leaves the choice."""
    choice = _OR_ZH.search(pair.source)
    joined = _AND.search(pair.english)
    if choice is None or joined is None or _CHOICE_EN.search(pair.english):
        return
    if len(_OR_ZH.findall(pair.source)) == 1 and pair.english.count(" and ") <= len(
        _AND_ZH.findall(pair.source)
    ):
        return  # the "and" is another one: what was a choice is told otherwise
    yield pair.finding(
        "opposite", Severity.CRITICAL, "The Chinese leaves the choice, the English says “and”.",
        zh=choice.span(), en=joined.span(),
    )  # fmt: skip


def _is_apart(pair: Pair, match: re.Match[str]) -> bool:
    """True if what stands around the "or" came from no place near a word that joins."""
    near = range(match.start() - _NEAR, match.end() + _NEAR)
    around = [index for index, word in enumerate(pair.alignment.words) if word.start in near]
    before = [index for index in around if pair.alignment.words[index].start < match.start("or")]
    words = {*before[-1:], *around[len(before) : len(before) + 2]}  # the "or" itself, and what follows
    origins = [link.hit.start for link in pair.alignment.links if link.english in words]
    joints = [joint.start() for joint in _WORD_ZH.finditer(pair.source)]
    return bool(origins) and not any(abs(one - joint) <= _BESIDE for one in origins for joint in joints)


def _is_one_word(pair: Pair, match: re.Match[str]) -> bool:
    """True for 优良 as "good or excellent", and for two deeds done to one thing."""
    if _BOTH_DONE.search(pair.english, max(0, match.start() - _NEAR), match.end() + _NEAR):
        return True
    if (
        _TO_DO.search(pair.english, max(0, match.start() - _NEAR), match.end() + _NEAR)
        and " and " in pair.english
    ):
        return True
    if _ONE_DONE.match(pair.english, match.start("or")):
        return True
    near = range(match.start() - _NEAR, match.end() + _NEAR)
    words = [word for word in pair.alignment.words if word.start in near]
    left = [word.beginnings for word in words if word.start < match.start("or")][-1:]
    right = [word.beginnings for word in words if word.start >= match.end()][:1]
    sets = [set(link.hit.beginnings) for link in pair.alignment.links]
    return any(not (one.isdisjoint(a) or one.isdisjoint(b)) for one in sets for a in left for b in right)
