"""How many of a thing there are: 充电桩1万根, 三个项目, 绿道和步道20公里 (the number is that of both).

Parts such a phrase; the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.counted_deeds import counted_deed
from desktop_app.translation.nouns.counted_twice import at_levels, counted_twice, for_ships, of_area, sized
from desktop_app.translation.nouns.head_words import ACT_OF
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.nouns.numbered_things import MONEY, PEOPLE, ROUNDS, joint_of, numbered, so_many
from desktop_app.translation.nouns.of_ages import as_some, of_age
from desktop_app.translation.nouns.of_worth import of_worth
from desktop_app.translation.nouns.thresholds import reaching
from desktop_app.translation.nouns.valued import of_class, so_long, valued
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.plurals import plural, singular

_COUNT = re.compile(rf"(?P<front>{VALUE})(?P<what>[^⟦⟧]+)|(?P<thing>[^⟦⟧]+)(?P<end>{VALUE})")
_HOUSEHOLDS = re.compile(rf"(?P<what>[^⟦⟧]*)(?P<h>{VALUE})(?P<p>{VALUE})(?P<behind>[^⟦⟧]*)")
_FEW = re.compile(
    "(?P<n>[两二三四五六七八九十])(?P<unit>[个项家座条所名件场款处类种批大部份支册])(?P<what>[^⟦⟧]{2,})"
)
_IN_AREAS = re.compile("(?P<n>[两二三四五六七八九十])个?方面的?(?P<what>[^⟦⟧]{2,})")
_WORTH_SO_MUCH = re.compile(r"\b(?:clusters?|industrial parks?|industrial chains?)$")
_TEAM = re.compile(r"\b(?:teams?|groups?|task forces?)$")
# 12万群众饮水安全问题: the people are counted, not what is theirs
_WHOSE = re.compile(
    "(?:农村|城乡|城镇|困难|受益|贫困)?(?:群众|居民|村民|人口|学生|职工|农民|市民|老人|儿童)[^⟦⟧]*(?:问题|难题|困难|需求|权益|安全|条件)$"
)
_LIST = re.compile("(?:lists?|checklists?) of (?!the )(.+)")
# 5国客商: it is countries that are counted
_LAND = re.compile(r"(?P<n>\d+) ?(?P<land>[国省市州县区镇乡村])$")
_FEW_LANDS = re.compile("(?P<n>[两二三四五六七八九十])个(?P<land>[国省市州县区镇乡村])")
_LANDS = {
    "国": "countries", "省": "provinces", "市": "cities", "州": "prefectures", "县": "counties",
    "区": "districts", "镇": "towns", "乡": "townships", "村": "villages",
}  # fmt: skip
_COMES = re.compile(r"\b(?:representatives|guests|delegations|teams|enterprises|companies|merchants)$")
# Somebody's, what a measure is of, what a sum comes off or goes into.
_NOT_COUNTED = re.compile(
    r"(?<!people)(?<!women)(?<!leadership)'s (?!degree)|^the area |\bburdens\b|^increases in "
)
_OF_PLACE = re.compile("(?P<place>[A-Z][^']+)'s (?P<things>[a-z][^']+)")
_FOR_PLACES = re.compile(
    r" for (?:[\w-]+ )*(?:communities|villages|townships|towns|schools|hospitals|counties|districts|"
    r"households)$"
)
_GOES_WITH = re.compile(r"^supporting (?:[a-z-]+ )+for ")  # 16个污水处理厂配套管网
_CRIMES = re.compile(
    r"\b(?:crimes?|offenses|cases|gangs|bribery|fraud)$|\bcrimes (?:by|against|of|endangering) "
)
_HEADCOUNT = re.compile("人次?$|people$")
_PERSONS = re.compile(
    r"\b(?:people|talent|staff|personnel|\w+(?:er|or|ist|ian)s|graduates|students|residents|officials|veterans|members|"
    r"women|children|professionals|youth|employees|deputies|farmers|households|families|visits|trips|jobs|times)\b"
)
_GATHERINGS = re.compile(r"\b(?:activities|inspections|meetings|surveys|studies|hearings|trials|visits)\b")
# 移送检察机关26人: whoever is counted was sent there
_BODIES = re.compile(
    r"\b(?:courts|procuratorates|organs|authorities|departments|governments|bureaus|agencies)$"
)

# Behind it stands what the thing is like, which nobody counts: centers integrating the education of …
_BEHIND = re.compile(" (?:integrating|combining|covering|serving|supporting|linking|led by|made up of) ")

_PASSED = re.compile("(?<!技术)(?<!工艺)(?<!难题)突破$")
_PLANNED = re.compile("(?:规划|方案|设计)$")
_MEASURED = re.compile(r"\b(?:kilometers|hectares|meters|mu)$")
_ROOM = re.compile(r"\bspace(?: for [\w&, -]+)?$")
_QUOTED = re.compile("^“([^“”]+)”$")
_FIRST_OF = "首批"


def counted(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """English of `zh`, a thing with its number in front or behind; 首批 says that more will follow."""
    if zh.startswith(_FIRST_OF):
        some = counted(zh.removeprefix(_FIRST_OF), read, say)
        return Noun(f"the first {some.english}", some.many) if some and some.english[:1].isdigit() else None
    return _counted(zh, read, say)


def _with_measure(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """Things whose figure is a worth, a reach, a size, a level or an age, and no count of them."""
    known = of_worth(zh, read, say) or reaching(zh, read, say) or _lands(zh, say) or sized(zh, read, say)
    known = known or of_area(zh, read, say) or for_ships(zh, read, say)
    return known or valued(zh, read, say) or at_levels(zh, read, say) or of_age(zh, read, say)


def _counted(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    if (known := _with_measure(zh, read, say)) is not None:
        return known
    match = _COUNT.fullmatch(zh)
    if match is None:
        return few(zh, read) or _households(zh, read, say) or counted_twice(zh, read, say)
    if quoted := _QUOTED.search(match["what"] or match["thing"]):
        return _in_marks(counted(zh.replace(quoted[0], quoted[1]), read, say))
    said = say(match["front"] or match["end"])
    whose = match["front"] and _WHOSE.match(match["what"])
    if whose or _comes_to(match["thing"] or match["what"], said[0]):
        return None
    whole = read(match["what"] or match["thing"])
    thing = as_some(whole) if whole is not None else None
    if thing is None:
        return None
    told = _projects(thing, said[0], match["what"]) if len(said) == 1 else None
    if told := told or _set_apart(thing, said[0]):
        return told
    if len(said) != 1 or not _may_be_counted(thing, said[0], match["front"]):
        return None
    if match["front"] and match["what"].endswith("基金") and MONEY.match(said[0]) and singular(thing.english):
        return Noun(f"{with_a(singular(thing.english) or '')} of {said[0]}", many=False)
    return _so_much(thing, said[0], front=match["front"] is not None)


def _in_marks(thing: Noun | None) -> Noun | None:
    """“法律明白人”3000名: the number stands before the marks."""
    number = re.match(r"\d[\d,.]* (?=[a-z])", thing.english) if thing else None
    return Noun(f"{number[0]}“{thing.english[number.end() :]}”", many=True) if thing and number else None


def _so_much(thing: Noun, said: str, *, front: bool) -> Noun | None:
    """So many, or so much, of a thing: 20 schools, RMB 3 million in investment, 5 rounds of rain."""
    if front and (land := _LAND.search(said)):
        return _from_lands(thing, land)
    joint = joint_of(said) or ("of" if ROUNDS.search(said) else "")  # 5轮强降雨
    if joint:
        many = joint == "of" or thing.many  # RMB 3 million in investment was completed
        what = thing.english.removeprefix("the ") if _ROOM.search(thing.english) else plural(thing.english)
        several = Noun(f"{said} {joint} {(what or thing.english).removeprefix('rounds of ')}", many)
        return _worth_so_much(thing, said) or several
    number = CLASSIFIER.sub("", said)
    if number == said and not number.replace(",", "").isdigit():
        return None
    return _listed_or_manned(thing, number, said, front=front) or so_many(number, said, thing)


_WORKS = re.compile(
    r"[a-z][a-z -]*\b(?:improvement|governance|treatment|rectification|restoration|cleanup|relocation|"
    "demolition|renovation)"
)


def _projects(thing: Noun, said: str, what: str | None) -> Noun | None:
    """20项交通综合治理: so many projects."""
    number = CLASSIFIER.sub("", said)
    if number == said or what is None or number == "1":
        return None
    if said.endswith("项") and not thing.many and not thing.article and _WORKS.fullmatch(thing.english):
        return Noun(f"{number} {thing.english} projects", many=True)
    return None


def _listed_or_manned(thing: Noun, number: str, said: str, *, front: bool) -> Noun | None:
    """88条问题清单 is a list of 88 problems, 200人招商队伍 a 200-member team."""
    listed = _LIST.fullmatch(thing.english)
    if listed and said.endswith(("条", "项", "个")):
        return Noun(f"a list of {number} {listed[1]}", many=False)
    if front and said.endswith("人") and _TEAM.search(thing.english):
        return Noun(f"a {number}-member {singular(thing.english) or thing.english}", many=False)
    return None


def _comes_to(thing: str | None, said: str) -> bool:
    """改厕任务3.8万座: what the task comes to, and no tasks; 65公里绿道规划: no kilometers of plans."""
    if thing is not None and _PLANNED.search(thing) and _MEASURED.search(said):
        return True
    if thing is not None and thing.endswith("红线"):  # 18.6万亩耕地红线 is one line
        return True
    if thing is not None and _PASSED.search(thing):  # 中欧班列开行突破100列: how many they are more than
        return True
    return thing is not None and thing.endswith("任务") and not said.endswith(("项", "个", "件", "条"))


def _set_apart(thing: Noun, said: str) -> Noun | None:
    """What its number makes of `thing`, where that is more than so many of it."""
    told = _people_in(thing, said) or counted_deed(thing, said) or _of_place(thing, said)
    return told or of_class(thing, said) or so_long(thing, said)


def _people_in(crimes: Noun, said: str) -> Noun | None:
    """涉黑涉恶犯罪1.5万人: it is those who committed them that are counted."""
    people = re.fullmatch(r"([\d,.]+) ?[人名]", said)
    if people is None or not _CRIMES.search(crimes.english):
        return None
    one = people[1] == "1"
    return Noun(f"{people[1]} {'person' if one else 'people'} involved in {crimes.said}", many=not one)


def _worth_so_much(thing: Noun, amount: str) -> Noun | None:
    """50亿元产业集群: a cluster worth so much, and no money in clusters."""
    one = singular(thing.english) if thing.many else thing.english.removeprefix("the ")
    fits = MONEY.match(amount) and _WORTH_SO_MUCH.search(thing.english) and thing.english[:1].islower()
    return Noun(f"{with_a(one)} worth {amount}", many=False) if one and fits else None


def _lands(zh: str, say: SayFigures) -> Noun | None:
    """3个村: 3 villages."""
    match = _COUNT.fullmatch(zh)
    lands = _LANDS.get(match["what"] or "") if match else None
    number = say(match["front"])[0] if match and lands else ""
    if lands is None or not number.endswith("个"):
        return None
    bare = CLASSIFIER.sub("", number)
    return Noun(f"{bare} {lands if bare != '1' else singular(lands)}", many=bare != "1")


def _may_be_counted(thing: Noun, said: str, front: str | None) -> bool:
    """False where the number before or behind `thing` is not that of it; `front` is what stands before."""
    if _ROOM.search(thing.english) and joint_of(said) == "of":
        return True  # 5万平方米创新空间
    if front and (_FOR_PLACES.search(thing.english) or _GOES_WITH.search(thing.english)):
        return False  # 10个老旧小区供电设施: the communities are counted
    if re.search(r" tasks$|\brewards\b", thing.english) and joint_of(said) == "of":
        return False  # 造林任务20万亩: the area is what they come to
    if ACT_OF.search(_BEHIND.split(thing.english, maxsplit=1)[0]) or _NOT_COUNTED.search(thing.english):
        return False  # 管网改造280公里, 1万家企业技术改造: not the act is counted
    if _HEADCOUNT.search(said) and _BODIES.search(thing.english):
        return False
    if said.endswith("人次") and _GATHERINGS.search(thing.english):
        return False  # 执法检查、调研等活动560人次: those who came are counted
    persons = _PERSONS.search(thing.english) or _TEAM.search(thing.english)
    return (
        not (front and _HEADCOUNT.search(said)) or persons is not None
    )  # 3.8万人饮水条件: the people are counted


def _from_lands(thing: Noun, land: re.Match[str]) -> Noun | None:
    """5国客商: business representatives from 5 countries, of whom nobody says how many."""
    if land["n"] == "1" or not (_PERSONS.search(thing.english) or _COMES.search(thing.english)):
        return None
    return Noun(f"{thing.english} from {land['n']} {_LANDS[land['land']]}", many=True)


def _of_place(thing: Noun, said: str) -> Noun | None:
    """香港团队204家: 204 teams from Hong Kong; what cannot have come from there is in it."""
    placed, number = _OF_PLACE.fullmatch(thing.english), CLASSIFIER.sub("", said)
    if placed is None or not thing.many or number == said:
        return None
    things = numbered(placed["things"], number, said)
    comes = _PERSONS.search(placed["things"]) or _COMES.search(placed["things"])
    return Noun(f"{things} {'from' if comes else 'in'} {placed['place']}", number != "1") if things else None


def _households(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """群众22户42人, 165户568名贫困户: households, and the people in them."""
    match = _HOUSEHOLDS.fullmatch(zh)
    what = read(match["what"] or match["behind"]) if match else None
    if match is None or what is None:
        return None
    (households,), (people,) = say(match["h"]), say(match["p"])
    house = re.fullmatch(r"([\d,.]+) ?(?:户|households)", households)
    heads = re.fullmatch(r"([\d,.]+) ?(?:人|名|people)", people)
    whose = what.english if "household" in what.english else "households"
    if house is None or heads is None or not (PEOPLE.search(what.english) or whose == what.english):
        return None
    return Noun(f"{house[1]} {plural(whose) or whose} with {heads[1]} people", many=True)


def few(zh: str, read: ReadNoun) -> Noun | None:
    """三个项目, 两类场所: how many in words."""
    if (areas := _IN_AREAS.fullmatch(zh)) and (things := read(areas["what"])) and things.many:
        return Noun(f"{things.english} in {cardinal_word(value(areas['n']))} areas", many=True)
    if named := _FEW_LANDS.fullmatch(zh):
        return Noun(f"{cardinal_word(value(named['n']))} {_LANDS[named['land']]}", many=True)
    match = _FEW.fullmatch(zh)
    thing = read(match["what"]) if match else None
    if match is None or thing is None or ACT_OF.search(thing.english) or thing.english.startswith("the "):
        return None
    many = plural(thing.english)
    of = "types of " if match["unit"] in "类种" else ""
    if match["unit"] == "大":  # 三大现代化产业体系
        of = "major "
    said = f"{cardinal_word(value(match['n']))} {of}{many}"
    return Noun(said, many=True, article=match["unit"] == "大") if many else None
