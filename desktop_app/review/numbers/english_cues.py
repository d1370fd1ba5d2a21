"""Words around an English number that say how exact it is and which way it goes."""

from __future__ import annotations

import re

from desktop_app.figures.model import Direction, Qualifier

# The hyphen is that of "under-five mortality".
_FILLER = r"(?:(?:\s+(?:the|a|an|by|of|at|to|total|all|its|their|some|approximately|about))*\s*|-)$"
_BEFORE: tuple[tuple[Qualifier, re.Pattern[str]], ...] = tuple(
    (qualifier, re.compile(rf"(?:\b(?:{words})){_FILLER}", re.IGNORECASE))
    for qualifier, words in (
        (Qualifier.UP_TO, r"no more than|not more than|not to exceed|not exceed(?:ing|ed)?|at most|not over|"
         r"no higher than|up to|as (?:many|much|high|long) as|a maximum of|within|not be more than|"
         r"does not exceed|do not exceed|no greater than|"
         r"(?:within|below|under) (?:the|its|their) (?:[a-z]+ ){0,2}?"
         r"(?:limit|ceiling|cap|quota|target)(?: of)?|"
         r"not (?:rise|go|climb|be|grow|get) (?:any )?(?:above|over|beyond|higher than|past)|"
         r"no (?:[\w'-]+ ){1,6}?(?:shall|may|must|can|should|will) "
         r"(?:exceed|be (?:more|longer|higher) than)"),
        (Qualifier.AT_LEAST, r"at least|no less than|not less than|no fewer than|not fewer than|a minimum of|"
         r"not be less than|not lower than|no lower than|not below|or more than|"
         r"not (?:fall|drop|go|be|dip) (?:below|under|lower than)"),
        (Qualifier.UNDER, r"less than|fewer than|under|below|lower than|short of|smaller than|shy of"),
        (Qualifier.OVER, r"more than|(?<!jurisdiction )over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|"
         r"(?:to|will|would|could|may) top|tops|"
         r"topped|topping|"
         r"upwards? of|in excess of|beyond|(?<!the )(?<!half )past|"
         r"greater than|higher than|pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|"
         r"br(?:eak|eaks|oke|oken|eaking)(?: through)?|hit over|older than|longer than|larger than"),
        (Qualifier.NEARLY, r"nearly|almost|close to|approach(?:es|ed|ing)?|just under|near|virtually"),
        (Qualifier.ABOUT, r"about|around|approximately|roughly|some|circa|an estimated|estimated|approx\.?|"
         r"in the region of|or so|averag(?:es|ed|ing)?"),
    )
)  # fmt: skip
_OF_WHAT = r"(?:\s+of (?:the |its |their )?[A-Za-z]+(?= (?:or|and) ))?"  # "3.5% of GDP or more"
_AFTER: tuple[tuple[Qualifier, re.Pattern[str]], ...] = tuple(
    (qualifier, re.compile(rf"{_OF_WHAT}\s*(?:{words})\b", re.IGNORECASE))
    for qualifier, words in (
        (Qualifier.AT_LEAST, r"(?:or|and) (?:more|above|higher|over|older|larger|greater|longer|up)|"
         r"and upwards?|-?plus|at least"),
        (Qualifier.UP_TO, r"(?:or|and) (?:less|below|fewer|lower|under|younger)|at most"),
        (Qualifier.ABOUT, r"or so|or thereabouts|-odd|odd"),
    )
)  # fmt: skip
_UP = (
    r"up|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|grew|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|"
    r"jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|expan(?:d|ds|ded|ding|sion)|higher|rais(?:e|es|ed|ing)|"
    r"upward|rebound(?:s|ed)?|advanc(?:e|ed|es)|leap(?:ed|t)?|skyrocket(?:ed|ing)?|"
    r"upsurge|improvement|improved|appreciat(?:ed|ion)|hike[sd]?|spike[sd]?|accelerat(?:ed|ing|ion)|quicken(?:ed|ing)?|"
    r"outpac(?:e|es|ed|ing)|outperform(?:ed|ing)?|outstrip(?:s|ped|ping)?"
)
_DOWN = (
    r"down|fall(?:s|en|ing)?|fell|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion)|"
    r"cut(?:s|ting)?|shr(?:ink|inks|ank|unk|inking|inkage)|contract(?:ed|ion)|lower(?:ed|ing)?|slump(?:s|ed)?|plung(?:e|es|ed|ing)|"
    r"plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|sank|slid(?:e|es|ing)?|dip(?:s|ped)?|slip(?:s|ped)?|downward|"
    r"slash(?:ed|es|ing)?|lost|shed(?:s|ding)?|trim(?:med|ming)?|depreciat(?:ed|ion)|downturn|dwindl(?:e|ed|ing)|curtail(?:ed|ing)?|"
    r"eas(?:ed|ing)|narrow(?:ed|ing)|slow(?:s|ed|er|ing|down)?|decelerat(?:ed|ing|ion)|moderat(?:ed|ing)|weaken(?:ed|ing)?|"
    r"trail(?:s|ed|ing)?|lag(?:s|ged|ging)?|loss of"
)
_DIRECTION = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b", re.IGNORECASE)
# Right behind a number these compare: "5% higher than", "a tenth of a point lower", "3% more".
_COMPARED = re.compile(
    r"\s*(?:(?:of )?an? (?:percentage )?point\s+)?(?:year[- ]on[- ]year\s+)?"
    r"(?:(?P<up>higher|more|greater|above|faster|larger|ahead|longer|older|dearer|costlier)|"
    r"(?P<down>lower|less|fewer|below|slower|smaller|behind|shorter|younger|worse|cheaper))\b",
    re.IGNORECASE,
)
# "lowered its forecast for growth this year by 0.3 points": what was done to it, whatever it is of.
_DONE_TO = re.compile(
    r"\b(?:(?P<up>rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|upgrad(?:e|es|ed|ing)|increas(?:e|es|ed|ing))|"
    r"(?P<down>lower(?:s|ed|ing)?|cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|reduc(?:e|es|ed|ing)|"
    r"downgrad(?:e|es|ed|ing)))\s+(?:its|the|their|his|her|our|this|an?)\b[^,;:.]{0,60}\bby"
    r"(?:\s+(?:some|about|around|nearly|almost|over|more than|another|a further))?\s*$",
    re.IGNORECASE,
)
# "down from a 0.1 percent rise in August": what it came from goes as its own word says.
_CAME_FROM = re.compile(r"\bfrom (?:an? |the )?$", re.IGNORECASE)
_UP_TO, _JOINED = (
    re.compile(r"\bup to\s*(?:RMB|US\$|\$|¥)?\s*$", re.IGNORECASE),
    re.compile(r"\b(?:and|while|but)\b"),
)
_THAN = re.compile(r"\bthan\b", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(
    r"(?:\d|million|billion|trillion|percent|points?|%|times|years?|days|months|yuan|tonnes|fold)\s*$",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;:()](?=\s|$)|[.!?](?=\s|$)|,(?!\d)")
_NOT_DIRECTION = re.compile(
    r"\b(?:runners?[- ]up|line[- ]up|warm[- ]up|follow[- ]up|top[- ]up|"
    r"up to|made up|set up|build up|built up|follow(?:ed)? up|start[- ]up|come up|came up|higher than|"
    r"lower than|cut off|put down|rising star|growing number|picked up|mop up|takes? up|took up|taking up|"
    r"(?:clos|shut|break|broke|lay|laid|set|track|crack|hand|com|settl|trickl)(?:e|es|ed|ing|ting)? ?down)\b",
    re.IGNORECASE,
)
_REACH_BEFORE, _REACH_AFTER, _REACH_QUALIFIER = 75, 48, 64


def qualifier_words(text: str, start: int, end: int) -> tuple[Qualifier, int, int]:
    """How exactly the number at ``text[start:end]`` is stated, unit included, and where the words say so."""
    for qualifier, pattern in _BEFORE:
        before = pattern.search(text, max(0, start - _REACH_QUALIFIER), start)
        if before and not _compares(text, before):
            return qualifier, before.start(), start
    if text[end : end + 1] == "+":
        return Qualifier.AT_LEAST, end, end + 1
    for qualifier, pattern in _AFTER:
        after = pattern.match(text, end)
        if after:
            return qualifier, *after.span()
    return Qualifier.EXACT, end, end


def _compares(text: str, words: re.Match[str]) -> bool:
    """How far two numbers are apart, not how exact the second is: "580,000 fewer than the 15 million"."""
    return bool(_THAN.search(words[0])) and bool(_NUMBER_BEFORE.search(text, 0, words.start()))


def direction_at(text: str, start: int, end: int) -> Direction:
    """Which way the number at ``text[start:end]`` goes, by the nearest word of its own clause."""
    compared = _COMPARED.match(text, end)
    joined = text[max(0, start - 4) : start].lower() in (" or ", "and ") and text[start : start + 2] != "a "
    if compared and (not joined or text.startswith(" than", compared.end())):
        return _way(compared)
    before = _clause_before(text, start)
    done = _DONE_TO.search(before)
    if done:
        return _way(done)
    if _UP_TO.search(before) and not _DIRECTION.search(_blank(_JOINED.split(before)[-1])):
        return Direction.NONE  # "the rate was down to 1.2% and coverage up to 302%"
    nearest, distance = Direction.NONE, _REACH_BEFORE + 1
    for match in _DIRECTION.finditer(_blank(before)):
        gap = len(before) - match.end()
        if gap < distance:
            nearest, distance = _way(match), gap
    after = _clause_after(text, end)
    following = _DIRECTION.search(_blank(after))
    nearer = following and (following.start() + 1 < distance or _CAME_FROM.search(before))
    if following and nearer and _belongs(after[: following.start()]):
        return _way(following)
    return nearest


def _belongs(between: str) -> bool:
    """True if what stands between number and direction word keeps them together ("a 5% annual rise")."""
    return not re.search(r"\b(?:and|while|but|with|as|from|to|in|of which|than|which)\b|\d", between)


def _way(match: re.Match[str]) -> Direction:
    return Direction.UP if match["up"] else Direction.DOWN


def _blank(text: str) -> str:
    return _NOT_DIRECTION.sub(_stars, text)


def _stars(match: re.Match[str]) -> str:
    return "*" * len(match[0])


def _clause_before(text: str, start: int) -> str:
    piece = text[max(0, start - _REACH_BEFORE) : start]
    ends = [match.end() for match in _CLAUSE_END.finditer(piece)]
    return piece[ends[-1] :] if ends else piece


def _clause_after(text: str, end: int) -> str:
    piece = text[end : end + _REACH_AFTER]
    match = _CLAUSE_END.search(piece)
    return piece[: match.start()] if match else piece
