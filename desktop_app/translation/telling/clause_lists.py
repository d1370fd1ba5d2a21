"""Clauses told by rule joined to sentences: what one subject does, is one list of verbs.

A lead goes in front of what it leads to, a tail behind what it follows.  Knows of Chinese how lists end.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from desktop_app.translation.nouns.open_nouns import OPEN
from desktop_app.translation.telling.voices import BARE, DONE, HAVE, JOINT, PLAN, subject_of
from desktop_app.translation.words.verb_forms import ing_of, participle_of, past_of, plain_of

_VERBS = (
    "improve", "strengthen", "deepen", "expand", "promote", "develop", "build", "foster", "implement",
    "support", "enhance", "advance", "accelerate", "hold", "complete", "attract", "carry out", "step up",
)  # fmt: skip
# Verbs that need be said once for two things.
_SHARED = re.compile(
    f"(?:{'|'.join(form(verb) for verb in _VERBS for form in (plain_of, past_of, ing_of))}) "
)
_WITH = "with "
_CONTINUE = re.compile("continued? to ")
_LONG = re.compile(",| and |[、和与及]")
_GUESSED = "it is estimated that "
MOST_JOINED = 4  # clauses that one English sentence joins
_ROOM = 45  # characters behind which none is joined to them, where an engine must read the things

# What a list ends in, and no clause of its own: 绿化等工程, 建设、验收、管护机制, 歌曲创作、录制工作.
LISTED = re.compile(
    "(?:[^、]+、)*[^、]+的(?:基本|工作)?原则|"  # principles, of all of them
    "[^、]{3,}等(?:工程|项目|行动|活动|措施|计划)|"
    # 公约三项机制 says how many were named
    "(?:[^、]{2,}、)*[^、]{2,}(?<!实施|推进|开展|建立|健全|完善|落实|抓好|推行|制定|出台|打造|构建|启动|建设|实行|"
    "用好|执行|明确|强化|做好|办好|突出|聚焦|坚持)[两二三四五六七八九十][项类](?:长效)?(?:机制|制度|体系|措施|清单|标准|场景)|"
    "(?:..、)*(?:验收|管护|运维|养护|维护|管理|监管|监测|评价|评估|考核|保护|利用|使用|培训|研判|处置|奖励)(?:机制|体系|制度)|"
    "(?:..、)*(?!推进|开展|部署|安排|改进|加强|组织|举办|做好|抓好|指导|总结|汇报|听取)[^、]{2}(?:工作|活动)"
)


def series(pieces: list[str]) -> str:
    """A, B, and C, with the comma where a piece has an "and" of its own; a shared verb is said once."""
    merged = _with_shared_verbs(pieces)
    if len(merged) == 1:
        return merged[0]
    plain = len(merged) == 2 and not any(re.search(r",| and ", piece) for piece in merged)
    return f"{', '.join(merged[:-1])}{' and ' if plain else ', and '}{merged[-1]}"


def bare_deed(told: str | None) -> str | None:
    """The verb phrases of what a heading's voice tells, which names nobody; None for anything else."""
    if told is None or not told.startswith(BARE):
        return None
    return series(told.removeprefix(BARE).split(JOINT))


def for_this(told: str) -> str:
    """A plan's first clause as what the rest is for: "we will do this well" is "to do this well,"."""
    deeds = told.removeprefix(PLAN)
    return f"to {series(deeds.split(JOINT))}," if deeds != told else told


def _with_shared_verbs(pieces: list[str]) -> list[str]:
    """What is improved twice, is told once: improve A and B."""
    merged: list[str] = []
    for piece in pieces:
        before = merged[-1] if merged else ""
        shared = _SHARED.match(piece)
        verb = shared[0] if shared and before.startswith(shared[0]) else ""
        if again := _gone_on(before, piece):
            merged[-1] = again
        elif verb and not re.search(r", | and |\d| in | through ", before + piece):
            merged[-1] = f"{before} and {piece.removeprefix(verb)}"
        else:
            merged.append(piece)
    return merged


_AS_NOUN = {"focusing on": "with a focus on", "relying on": "with the support of"}
_HANGING = re.compile(f"^(?:{'|'.join(_AS_NOUN)})")
_TWO_TAILS = re.compile(r"^(, [a-z]+ing (?:[^,]|,(?=\d))+),( [a-z]+ing (?:[^,]|,(?=\d))+)$")


def _gone_on(before: str, piece: str) -> str:
    """We continue to do A and do B: told once of two deeds; "" for all others."""
    going = _CONTINUE.match(piece)
    both = going and before.startswith(going[0]) and not _LONG.search(before)
    return f"{before} and {piece.removeprefix(going[0])}" if going and both else ""


@dataclass(slots=True)
class _Group:
    """Neighbouring clauses with one subject: what leads to them, what they say, what follows from them."""

    subject: str
    pieces: list[str]
    lead: str = ""
    tail: str = ""

    @property
    def opens(self) -> str:
        """How its first clause begins."""
        return f"{self.subject}{self.pieces[0]}"

    def takes(self, subject: str, lead: str) -> bool:
        if not subject or subject != self.subject or lead or self.tail:
            return False
        told = "".join(self.pieces)
        return len(self.pieces) < MOST_JOINED and not (OPEN in told and len(told) > _ROOM)

    def said(self) -> str:
        pieces = self.pieces
        if pieces[0].startswith(HAVE):  # the others share it
            pieces = [pieces[0], *map(participle_of, pieces[1:])]
        return f"{self._led()}{self.subject}{series(pieces)}{self._tails()}"

    def _led(self) -> str:
        """The lead; one that says what somebody does, where nobody is named who does it, leads as a noun."""
        return self.lead if self.subject else _HANGING.sub(lambda lead: _AS_NOUN[lead[0]], self.lead)

    def _tails(self) -> str:
        """The tails; two of them are one list: benefiting 3,000 households and improving the environment."""
        return _TWO_TAILS.sub(r"\1 and\2", self.tail)


_WE_RECOMMEND = re.compile("we recommend ", re.IGNORECASE)
# Who is to do what the clauses behind tell too.
_THEY_WILL = re.compile(
    r"(?:it is recommended that|we recommend) |"
    r".{,60}\b(?:committee|courts?|procuratorates?|group|bureau|team)s? will ",
    re.IGNORECASE,
)


def joined(sayings: list[str]) -> list[str]:
    """Neighbouring clauses with one subject as one: we will deepen A, improve B, and promote C.

    A lead goes in front of what it leads to, a tail behind what it follows.
    """
    groups: list[_Group] = []
    lead = ""
    for saying in sayings:
        subject = subject_of(saying)
        if saying.endswith(","):
            lead = _led(lead, saying)
        elif saying.startswith(", ") and groups:
            groups[-1].tail += saying
        elif groups and subject == PLAN and not lead and _THEY_WILL.match(groups[-1].opens):
            form = ing_of if _WE_RECOMMEND.match(groups[-1].opens) else str
            deeds = series([form(one) for one in saying.removeprefix(subject).split(JOINT)])
            groups[-1].tail += f", and {deeds}"  # 建议市政府加大投入，完善制度: they are to do both
        elif saying.startswith("but ") and lead.startswith("although "):
            groups.append(_Group("", [saying.removeprefix("but ")], lead))
            lead = ""
        elif groups and groups[-1].takes(subject, lead):
            groups[-1].pieces += saying.removeprefix(subject).split(JOINT)
        else:
            groups.append(_Group(subject, saying.removeprefix(subject).split(JOINT), lead))
            lead = ""
    return [group.said() for group in groups]


_FOCUS = re.compile("focusing on (?P<on>(?:(?!, | and ).)+), $")


def _led(lead: str, saying: str) -> str:
    """One more lead: with A as the theme, and B at the core."""
    if _FOCUS.search(lead) and (also := _FOCUS.fullmatch(saying.removesuffix(",") + ", ")):
        return f"{lead.removesuffix(', ')} and {also['on']}, "
    last = lead.split(", ")[-2] if lead else ""
    both = last.startswith(_WITH) or (last and lead.startswith(_WITH) and " as the " in last)
    as_well = both and saying.startswith(_WITH) and re.search(" as the | at the ", saying)
    return f"{lead}{saying.removeprefix(_WITH) if as_well else saying} "


def sentences(groups: list[str]) -> list[str]:
    """What `joined` gave as sentences without their stops: a second "we will" opens one of its own.

    So does one behind a lead: We will do A. Focusing on B, we will do C.
    """
    told: list[list[str]] = []
    for group in groups:
        subject = subject_of(group)
        led = "" if subject else _led_subject(group)
        if told and led and any(led in (subject_of(one), _led_subject(one)) for one in told[-1]):
            told.append([group])
        elif told and subject and any(one.startswith(subject) for one in told[-1]):
            also = "" if told[-1][0].startswith(f"{subject}also ") else "also "  # every other time
            told.append([f"{subject}{also}{group.removeprefix(subject)}"])
        elif told:
            told[-1].append(group)
        else:
            told.append([group])
    return [capital(_linked(sentence)) for sentence in told]


# Not a label: first, we will …; second, we will ….
_LED = re.compile(
    "(?!(?:first|second|third|fourth|fifth|sixth|on (?:the )?one hand|on the other(?: hand)?),)"
    "[a-z][^;]*?, (?=we )"
)
_TIME = re.compile("(?:over|during|since|this|in) (?:the )?(?:past|last|year|20|these|five|1[0-9]th)")


def _led_subject(group: str) -> str:
    """Who acts behind a lead, "" where that is nobody of ours: focusing on A, we will …."""
    lead = _LED.match(group)
    return next((one for one in (PLAN, DONE) if group.startswith(one, lead.end())), "") if lead else ""


def heading(sayings: list[str]) -> str:
    """Clauses of a heading: what is done is one list, how things fared follows behind a colon."""
    leads = [saying.rstrip(",") for saying in sayings if saying.endswith(",")]
    when = [lead for lead in leads if _TIME.match(lead)]
    leads = [lead for lead in leads if lead not in when]
    acts = [act for one in sayings if one.startswith(BARE) for act in one.removeprefix(BARE).split(JOINT)]
    fared = [saying for saying in sayings if not saying.startswith(BARE) and not saying.endswith(",")]
    done = ", ".join([series(acts), *leads]) if acts else ""
    told = ": ".join(part for part in (done, series(fared) if fared else "") if part)
    return capital(", ".join([*when, told]))


# What leads to a sentence takes a comma that parts nothing: of this, by location of business, since 2016.
_LEAD = re.compile(
    "(?:of|at|by|among|in|on|for|since|as|so|to|from|during|over|within|throughout) [^,;]{2,60}, "
    "|at year-end, "
)

# A list in it, or targets one by one: GDP to grow by 5%; ….
_HEAVY = re.compile(
    "(?:, and |: )|^[^,]*(?<!continued)(?<!continue) to "
    "(?:be|grow|reach|exceed|remain|maintain|stay|fall|decline|account) "
)


def _linked(groups: list[str]) -> str:
    """The clauses of one sentence: parted by commas, or by semicolons where commas stand inside them."""
    if len(groups) == 1:
        return groups[0]
    groups = _guessed_once(groups)
    link = "" if groups[-1].startswith(("of which", "but ")) else "and "
    inside = [_LEAD.sub("", groups[0]), *groups[1:-1]]
    bearable = 1 if len(groups) == 2 else 0  # commas inside
    light = sum(group.count(", ") for group in inside) <= bearable
    stop = ", " if link and light and not _HEAVY.search(groups[0]) else "; "
    return stop.join([*groups[:-1], f"{link}{groups[-1]}"])


def _guessed_once(groups: list[str]) -> list[str]:
    """It is estimated that A grew; that B reached …; and that C …: “it is estimated” is said once."""
    told = groups[:1]
    for before, group in itertools.pairwise(groups):
        again = before.startswith(_GUESSED) and group.startswith(_GUESSED)
        told.append(f"that {group.removeprefix(_GUESSED)}" if again else group)
    return told


def capital(english: str) -> str:
    """`english` as the beginning of a sentence."""
    return english[:1].upper() + english[1:]
