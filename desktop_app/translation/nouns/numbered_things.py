"""A number and its thing in English, as what counts them wants it: 20 kilometers of greenways, 3 batches.

Knows no Chinese but classifiers: which number is that of which thing is read in `counted_nouns`.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.words.plurals import plural, singular

MONEY = re.compile(r"(?:over |about |nearly |around |at least )?(?:RMB|US\$)")
#: An amount with a unit of length, area, power or mass: 20 kilometers.
MEASURE = re.compile(
    r"\d.* (?:(?:square |cubic )?(?:kilo)?meters|hectares|mu|kWh?|metric tons)(?: per (?:day|hour|year))?$"
)
#: So many times, or so many together, of what stands behind: 5 rounds.
ROUNDS = re.compile(r"\d (?:rounds|batches|groups|types|kinds|sets|varieties)$")
_CASES = re.compile("[起例宗处]$")
_PIPED = re.compile(r"\b(?:gas|heating|heat|water|electricity|power)$")
PEOPLE = re.compile(r"\b(?:residents?|people|farmers?|villagers?|citizens?|public|masses)$")
# How what is counted by some classifier is told: 信息989条, 棚户区1200套, 居民1.5万户, 租赁补贴860户.
_FORMS = tuple(
    (re.compile(counter), re.compile(thing), form)
    for counter, thing, form in (
        ("[头只羽]$", r"\b(?:cattle|poultry|livestock)$", "{n} head of {thing}"),
        ("", r"\bsheep$", "{n} {thing}"),
        ("", r"^cases of ", "{n} {things}"),
        ("[件起宗]$", r"\blitigation$", "{n} {thing} case{s}"),
        ("", r"^(?!.*(?:problem|occupation)).*\bland$", "{n} parcel{s} of {thing}"),
        ("", r"\b(?:information|equipment|machinery|legislation|evidence)$", "{n} piece{s} of {thing}"),
        ("[个种款]$", r"\bfood$", "{n} {thing} product{s}"),
        ("[单笔份]$", r"\binsurance$", "{n} {thing} contract{s}"),
        ("(?:[期轮]|场次?|班次)$", r"\btraining$", "{n} {thing} session{s}"),
        ("[组对]$", r"\bcooperation$", "{n} {thing} deal{s}"),
        (
            "[项个处]$",
            r"\b(?:cooperation|upgrading|investment|restoration|construction|renovation|greening|innovation)$",
            "{n} {thing} project{s}",
        ),
        ("[件起宗]$", r"\b(?:aid|mediation|arbitration|enforcement)$", "{n} {thing} case{s}"),
        (
            "(?:次|场次?|轮|轮次)$",
            r"\b(?:enforcement|rectification|supervision|cleanup|patrolling)$",
            "{n} {thing} operation{s}",
        ),
        (
            "(?:场次?|次)$",
            r"\b(?:publicity|publicity and education|outreach|volunteering|promotion|matchmaking)$",
            "{n} {thing} event{s}",
        ),
        ("[个件起]$", r"^(?:misconduct|corruption)\b", "{n} case{s} of {thing}"),
        ("[件条]$", r"\bdisclosure upon request$", "{n} request{s} for disclosure"),
        ("场次?$", r"\bfilms?$", "{n} {one} screening{s}"),
        ("批$", "", "{n} batch{es} of {things}"),
        (
            "批次$",  # 抽检食品1200批次; 抽检1200批次 are so many inspections
            r"\b(?:food|foods|drugs|products|goods|medicines|samples|cosmetics|devices|vegetables|fruits?|meat|tea|milk|"
            r"feed|seeds|fertilizers|pesticides|materials|equipment|toys|vaccines)$",
            "{n} batch{es} of {thing}",
        ),
        (
            "批次$",
            r"\b(?:projects|enterprises|companies|students|talent|teachers|cadres|officials)$",
            "{n} batch{es} of {things}",
        ),
        ("条$", "subdistricts?$", "{n} street{s}"),  # 亮化街道12条
        ("[项个件]$", r"^[A-Z].* (?:Award|Prize|Medal)$", "{n} {thing}{s}"),  # 鲁班奖3项
        (
            "[栋幢]$",
            r"^(?:housing|housing units|homes|residences)$",
            "{n} residential building{s}",
        ),  # 房源225栋
        (
            "[栋幢]$",
            r"\b(?:apartments|homes|residences|dormitories|housing|units)$",
            "{n} building{s} of {things}",
        ),
        ("套$", r"housing(?: for [\w -]+)?$", "{n} unit{s} of {thing}"),
        ("套$", "areas$", "{n} home{s} in {thing}"),
        ("户$", r"^households\b", "{n} {things}"),  # 低保户300户
        ("户$", r"^(?:(?:local )?people|residents|farmers|villagers|others)$", "{n} household{s}"),
        ("户$", PEOPLE.pattern, "{n} household{s} of {things}"),  # 养殖大户374户: of such, and not of all
        ("户$", r"\b(?:villages?|communit(?:y|ies)|areas?|compounds?)$", "{n} household{s} in {things}"),
        ("人$", "public$", "{n} people"),
        (
            "户$",
            r"^(?:[a-z-]+ )*(?:renovation|retrofitting|relocation(?: away from hazards)?)$",
            "{thing} for {n} household{s}",
        ),
        (
            "户$",
            r"\b(?:subsidies|allowances|alarms|devices|valves|meters|hoses)$",
            "{thing} for {n} household{s}",
        ),
    )
)


_OF_SEVERAL_KINDS = re.compile(
    r"(?P<n>two|three|four|five|six|seven|eight|nine|ten) (?P<kinds>types|kinds|categories) of (?P<what>.+?)"
    r"(?: (?P<such>(?:including|such as) .+))?"
)
_SHORT = re.compile(r" \([A-Z]+s\)$")  # state-owned enterprises (SOEs)


def so_many(number: str, said: str, thing: Noun) -> Noun | None:
    """`number` of things, where their form is known; `said` has its measure word."""
    bare = re.sub("^(?:the|an?) ", "", _SHORT.sub("", without_kinds(thing.english)))
    if (kinds := _OF_SEVERAL_KINDS.fullmatch(bare)) is not None:  # 四类案件41件
        if said.endswith(("人", "名")) and not PEOPLE.search(kinds["what"]):
            return None  # “两项补贴”1.2万人: of those who get them
        such = f", {kinds['such']}" if kinds["such"] else ""
        return Noun(f"{number} {kinds['what']} of {kinds['n']} {kinds['kinds']}{such}", many=number != "1")
    told = numbered(bare, number, said)
    if told is None and not thing.article and not thing.many and _CASES.search(said):
        told = f"{number} case{'' if number == '1' else 's'} of {bare}"  # 占道经营1200处
    return Noun(told, many=number != "1") if told else None


def without_kinds(english: str) -> str:
    """各类市场主体1.2万户: of all kinds, but there is no "12,000 all types of market entities"."""
    return re.sub("^(?:various|all (?:types|kinds|sorts) of|a series of) ", "", english)


def numbered(bare: str, number: str, said: str) -> str | None:
    """`bare` with its number, as what counts it (`said` with its classifier) wants it."""
    alone = number in ("1", "at least 1")
    s = "" if alone else "s"
    for counter, thing, form in _FORMS:
        if counter.search(said) and thing.search(bare):
            one, several = singular(bare) or bare, plural(bare) or bare
            return form.format(n=number, s=s, es=s and "es", thing=bare, one=one, things=several)
    if said.endswith("户") and re.search(
        r"^people\b|children|\brecipients\b|\bpersons\b", bare
    ):  # 贫困人口13万户: of them, not they
        return None
    if said.endswith("户") and _PIPED.search(bare):  # 2万户燃气改造: in so many homes, and no gases
        return None
    if said.endswith("人") and bare.endswith(" labor"):  # 富余劳动力480万人
        return f"{number} {re.sub('labor$', 'workers', bare)}"
    one_or_more = singular(bare) if alone else bare if bare.endswith(" people") else plural(bare)
    return f"{number} {one_or_more}" if one_or_more else None


def joint_of(said: str) -> str:
    """What ties an amount to its thing: 20 kilometers of greenways, RMB 3 million in loans; "" a number."""
    if MEASURE.search(said):
        return "of"
    return "in" if MONEY.match(said) else ""
