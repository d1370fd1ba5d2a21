"""People who were trained, examined or found work, told by how many they are: 开展技能培训4600人.

The number behind what was done counts people and not deeds.  A number behind its verb (示范校建成35所) is put
behind its thing.  The caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.effects import counted_all, counted_people
from desktop_app.translation.telling.voices import PLANS, RESULTS, SUBJECTS, Voice
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_FRONT = "(?:全年|累计|共|已|组织|开展|完成|实施|举办|提供|(?P<free>免费))*"
_GIVEN = re.compile(
    rf"{_FRONT}(?P<what>[^⟦⟧，；、]{{2,18}}?(?:培训|轮训|体检|筛查|康复|护理|接种|义诊|会诊|救助|服务|援助))(?P<n>{VALUE})"
)
_FOUND = words_of("finding work")
_EMPLOYED = re.compile(
    "(?:全年|累计|共|已|完成|新增|帮助|帮扶|促进|实现|推动|扶持|组织|支持|引导|安置)*(?P<who>[^⟦⟧，；、]{3,14}?|(?=转移就业|再就业|外出务工|返乡创业)|(?<=扶持|帮扶|帮助|支持|安置)(?=创业|就业))(?:成功)?(?:实现)?"
    rf"(?P<how>{'|'.join(_FOUND)})(?P<n>{VALUE})"
)
_SUPPORTED = re.compile("(?:全年|累计|共|已)*(?:扶持|支持|引导)(?!转移)")
_DONE_TO = {
    "搬迁安置": ("relocate", "relocated"), "安置": ("resettle", "resettled"),
    "培训": ("train", "trained"), "轮训": ("train", "trained"), "帮扶": ("assist", "assisted"),
    "易地扶贫搬迁": ("relocate for poverty alleviation", "relocated for poverty alleviation"),
    "救助": ("assist", "assisted"), "资助": ("give financial aid to", "given financial aid"),
    "慰问": ("visit", "visited"), "走访慰问": ("visit", "visited"), "救治": ("treat", "treated"),
    "招聘": ("recruit", "recruited"), "招录": ("recruit", "recruited"), "选派": ("send", "sent"),
    "留置": ("place in custody", "placed in custody"),
    "问责": ("hold accountable", "held accountable"), "处分": ("punish", "punished"),
    "达成就业意向": ("help find prospective jobs", "offered prospective jobs"),
    "达成意向": ("help find prospective jobs", "offered prospective jobs"),
}  # fmt: skip
_DISCIPLINED = "(?:给予|受到)?党[纪政](?:政务|政纪|纪)?处分"
# What was done to some of those just counted: 清理文件56件，废止12件.
_TO_SOME = words_of("done to some of those counted")
_SOME = re.compile(rf"(?:已|全部|其中)*(?P<verb>{longest_first(_TO_SOME)})(?P<n>{VALUE})")
_SO_MUCH = re.compile(
    r"[\d,.]+(?: million)?(?: (?:mu|hectares|kilometers|(?:square|cubic) meters|metric tons))?"
)
_BARE = re.compile(
    rf"(?P<total>累计|共|总共)?(?:全年|已)*(?P<verb>{'|'.join(_DONE_TO)})(?:群众)?(?P<n>{VALUE})"
)
# 11000人脱贫, 1646户6680人易地扶贫搬迁
_POOR = re.compile(
    rf"(?:实现|帮助|带动|全年|累计|共)*(?P<n>{VALUE}(?:、?{VALUE})?)(?:农村)?(?:贫困(?:人口|群众))?(?:实现|稳定|全部|如期|顺利)*脱贫|"
    rf"(?:完成|实施|全年|累计|共)*易地扶贫搬迁(?P<moved>{VALUE}{VALUE})"
)
_ENTITLED = re.compile(rf"(?:全年|累计|共|已)*享受(?:养老|医保|低保|保险)?待遇(?P<n>{VALUE})")
_COVERED = re.compile(
    rf"(?:全年)?(?P<what>[^⟦⟧，；、]{{2,12}}(?:保险|医保|社保)|社保)(?P<new>新增|扩面新增|净增|扩面)?(?:参保|扩面)(?:人数)?(?:新增)?(?:达到?|为)?(?P<n>{VALUE})"
)
# Who counts as labor is told as people where they are counted.
_WORKERS = words_of("workers of a kind")
_NOT_GIVEN = re.compile(r"\d|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten)\b|the [\w -]+ of ")
_PEOPLE = re.compile(
    r"\b(?:people|workers|graduates|students|veterans|residents|farmers|women|teachers|doctors|officials|persons|"
    r"migrants|returnees|youth|children|members|employees|unemployed)\b"
)
_BEHIND = re.compile(
    rf"(?P<what>[^⟦⟧，；、]{{3,16}}?)(?P<verb>累计建成|改造提升|提升改造|新建成|建成|新建|新增|新认定|认定|新培育|培育|创建|设立|建立)(?P<n>{VALUE})"
)

_DRAWN = re.compile(
    rf"(?P<verb>吸引|引进|招引)(?P<what>[^⟦⟧，；、]{{2,12}}?)(?P<to>入驻|落户|集聚)(?P<n>{VALUE})"
)


def served(clause: Clause) -> str | None:
    """English of a clause that counts the people for whom something was done."""
    zh, voice, read, say = clause.zh, clause.voice, clause.read, clause.say
    return (
        _given(zh, voice, read, say)
        or _by_number(zh, voice, say)
        or _covered(zh, voice, read, say)
        or _employed(zh, voice, read, say)
        or (grown(zh, say, voice) if voice in (RESULTS, PLANS) else None)
    )


def _given(clause: str, voice: Voice, read: ReadNoun, say: SayFigures) -> str | None:
    """开展农民工技能培训500人次: who received what."""
    given = _GIVEN.fullmatch(clause)
    who = counted_people(given["n"], say) if given else None
    what = read(given["what"]) if given else None
    if given is None or who is None:
        return None
    if (named := _UNDER.fullmatch(given["what"])) is not None:
        return _under(named, who, voice, read)
    who, what = _of_kind(given["what"], who, read) or (who, what)
    if what is None or _NOT_GIVEN.match(what.english):
        return None
    what = Noun(f"free {what.english}", what.many) if given["free"] and not what.article else what
    return f"{who} received {what.said}" if voice is RESULTS else voice.act(f"provide {what.said} for {who}")


# “国培计划”等教师培训: programs, and no teachers that one is trained in
_UNDER = re.compile(
    "(?P<items>[^等]{2,}?)等(?P<what>(?:教师|干部|校长|人员|党员|农民|职工|医师|护士)(?:培训|轮训))"
)
_PROGRAM = re.compile(r"\b(?:Programs?|programs?|Plans?|plans?|Projects?|projects?|Initiatives?)”?$")


def _under(match: re.Match[str], who: str, voice: Voice, read: ReadNoun) -> str | None:
    """12,000 people received teacher training under programs such as …; None for anything but programs."""
    items, what = read(match["items"]), read(match["what"])
    if items is None or what is None or not _PROGRAM.search(items.english):
        return None
    said = f"{what.said} under programs such as {items.said}"
    return f"{who} received {said}" if voice is RESULTS else voice.act(f"provide {said} for {who}")


def _by_number(clause: str, voice: Voice, say: SayFigures) -> str | None:
    """培训1067人次, 废止12件: what was done to so many, whom the number alone tells."""
    if bare := _BARE.fullmatch(clause):
        people, (verb, done) = counted_people(bare["n"], say), _DONE_TO[bare["verb"]]
        if people is None:
            return None
        total = " in total" if bare["total"] else ""
        return f"{people} were {done}{total}" if voice is RESULTS else voice.act(f"{verb} {people}{total}")
    if voice is RESULTS and (poor := _POOR.fullmatch(clause)) is not None:
        who = counted_all((poor["n"] or poor["moved"]).replace("、", ""), say)
        became = "lifted out of poverty" if poor["n"] else "relocated for poverty alleviation"
        return f"{who} were {became}" if who and re.search("people$|households$", who) else None
    some = _SOME.fullmatch(clause) if voice in (RESULTS, PLANS) else None
    number = CLASSIFIER.sub("", say(some["n"])[0]) if some else ""
    if some and _SO_MUCH.fullmatch(number):
        return f"{number} {'will be' if voice.ahead else 'were'} {_TO_SOME[some['verb']]}"
    if voice is not RESULTS:
        return None
    if disciplined := re.fullmatch(f"{_DISCIPLINED}(?P<n>{VALUE})", clause):
        people = counted_people(disciplined["n"], say)
        return f"{people} were given Party disciplinary or administrative penalties" if people else None
    return None


def _covered(clause: str, voice: Voice, read: ReadNoun, say: SayFigures) -> str | None:
    """养老保险参保66万人, 享受待遇7万人."""
    entitled = _ENTITLED.fullmatch(clause) if voice is RESULTS else None
    if entitled is not None and (people := counted_people(entitled["n"], say)):
        return f"{people} received benefits"
    covered = _COVERED.fullmatch(clause)
    people = counted_people(covered["n"], say) if covered else None
    what = read(covered["what"]) if covered else None
    if covered is None or people is None or what is None:
        return None
    if covered["new"] or "新增" in clause or "扩面" in clause:
        return f"{people} {'were' if voice is RESULTS else 'will be'} newly enrolled in {what.said}"
    if voice is RESULTS:
        return f"{people} were covered by {what.said}"
    return voice.act(f"cover {people} with {what.said}")


def _employed(clause: str, voice: Voice, read: ReadNoun, say: SayFigures) -> str | None:
    """实现农村劳动力转移就业12万人: who found what work."""
    employed = _EMPLOYED.fullmatch(clause)
    if employed is None or voice.subject not in SUBJECTS:
        return None  # whoever is named found work, and helped nobody
    people = counted_people(employed["n"], say) or ""
    who = _kind(employed["who"], people, read) if employed["who"] else people
    found = _FOUND[employed["how"]]
    if who and voice is RESULTS and _SUPPORTED.match(clause) and who[:1].isdigit():
        return f"{who} were given support to {found}"
    return _found_work(voice, who, found) if who else None


def _found_work(voice: Voice, who: str, found: str) -> str:
    if voice is not RESULTS:
        return voice.act(f"help {who} {found}")
    return f"{who} {found.replace('find', 'found').replace('return', 'returned').replace('start', 'started')}"


def _of_kind(zh: str, people: str, read: ReadNoun) -> tuple[str, Noun] | None:
    """农民工技能培训: who received it, and what they did."""
    for at in range(3, len(zh) - 3):
        kind, what = _kind(zh[:at], people, read), read(zh[at:])
        if kind is not None and what is not None:
            return kind, what
    return None


def _kind(zh: str, people: str, read: ReadNoun) -> str | None:
    """People of one kind and their number: 998,100 rural workers; None where `zh` names no people."""
    noun = None if zh in _WORKERS or not people.endswith(" people") else read(zh)
    many = _WORKERS.get(zh) or (_plural(noun.english) if noun else None)
    named = many is not None and _PEOPLE.search(many) and not re.match(r"\d|the ", many)
    return f"{people.removesuffix(' people')} {many}" if named else None


def _plural(english: str) -> str | None:
    return english if english.startswith("people ") else plural(english)


def number_behind(clause: Clause) -> str | None:
    """English of 示范校建成35所 as it is said more often: 建成示范校35所."""
    put = _put_behind(clause.zh, clause.say)
    return clause.reader.one(put, active=clause.active) if put else None


def _put_behind(clause: str, say: SayFigures) -> str | None:
    if drawn := _DRAWN.fullmatch(clause):  # 吸引企业入驻32家
        return f"{drawn['verb']}{drawn['n']}{drawn['what']}{drawn['to']}"
    match = _BEHIND.fullmatch(clause)
    if match is None or not CLASSIFIER.search(say(match["n"])[0]):
        return None
    return f"{match['verb']}{match['what']}{match['n']}"


# 个转企190家, 企业小升规97家: what became of so many
_GROWN = {
    "个转企": ("self-employed business", "upgraded to companies"),
    "小升规": ("small firm", "brought up to designated size"),
    "小微企业升规": ("small firm", "brought up to designated size"),
    "规转股": ("enterprise", "restructured into joint-stock companies"),
    "股份制改造": ("enterprise", "restructured into joint-stock companies"),
    "股改": ("enterprise", "restructured into joint-stock companies"),
}  # fmt: skip
_UPGRADED = re.compile(
    rf"(?:全年|累计|共|新增|完成|实现|推动|净增|企业|市场主体|经营主体)*“?(?P<how>{longest_first(_GROWN)})”?(?:企业)?(?P<n>{VALUE})"
)


def grown(clause: str, say: SayFigures, voice: Voice = RESULTS) -> str | None:
    """新增个转企190家: 190 self-employed businesses were upgraded to companies."""
    match = _UPGRADED.fullmatch(clause)
    (said,) = say(match["n"]) if match else ("",)
    number = CLASSIFIER.sub("", said.removesuffix("以上"))
    if match is None or number in ("", "1") or not said.endswith(("家", "户", "个")):
        return None
    who, done = _GROWN[match["how"]]
    many = f"{who}es" if who.endswith("business") else f"{who}s"
    return f"{number} {many} {'were' if voice is RESULTS else 'will be'} {done}"
