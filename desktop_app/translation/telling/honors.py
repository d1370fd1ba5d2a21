"""Who was named what, where it is known whole: 红山产业园获评国家级绿色工业园区, 连续三年获评全国百强县.

Where nobody is named in front it is we who were.  Who came first again is told here too.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.nouns.single_things import NAMED, one_of
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.lone_bodies import lone_body
from desktop_app.translation.telling.titled_deeds import or_titled
from desktop_app.translation.telling.voices import RESULTS, States
from desktop_app.translation.words.area_words import AREA_WORDS, LEVEL_ADJECTIVES, whole_area
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.plurals import plural, singular
from desktop_app.translation.words.streaks import spell_running, years_running

_OFTEN = {
    "首次": " for the first time", "第一次": " for the first time", "再次": " again", "再度": " again",
    "连续多年": " for many consecutive years", "多次": " several times",
    "第二次": " for the second time", "第三次": " for the third time",
}  # fmt: skip
_NAMED = re.compile(
    rf"(?:先后|相继|陆续)?(?P<who>.*?)(?:成功|先后|相继)?(?P<often>{'|'.join(_OFTEN)}|第(?P<nth>[一二三四五六七八九十]{{1,3}})次|连续(?P<by>{VALUE}|[二两三四五六七八九十]+年)|)(?:成功)?"
    "(?:获评为?|被(?P<whom>[^被获]{2,}?)?(?:表彰|命名|认定|评定|评|确定|列)为|获(?P<given>[^被获]{2,}?)(?:表彰|命名|认定|评定)为|"
    "获认定为|(?<=.)成功认定为?|(?P<approved>获批为|获批(?:建设|创建|设立)?(?=[国省市]))|(?P<raised>(?:晋升|升级|升格|晋级)(?:为|(?=[二三]级|三甲|国家)))|(?P<made>(?<=.)(?:创建|创成)(?:成?为)?(?=国家|全国|省级|自治区级|三级|三甲))|获授|(?P<chosen>入选)为?|荣获|荣膺|(?P<kept>蝉联)(?!.*(?:第一|榜首|首位|[冠亚季]军|连[冠冕])))(?P<what>.{2,}?)(?:荣誉)?(?:称号)?"
)
_AGAIN = re.compile(
    "(?:[我全][区市县省州盟旗]|(?P<who>[^，⟦⟧]{2,}?))?(?:成功)?"
    "(?:荣获|荣膺|获得?|实现|取得|[夺赢]得|勇夺|斩获|蝉联|摘得)(?P<lists>.+)"
)
_STREAK = re.compile("(?P<list>.+?)“?(?P<n>[一二两三四五六七八九十]{1,3}|\\d{1,2})连(?:冠|冕)”?")
_HARVEST = re.compile(
    "(?:粮食生产|粮食产量|粮食总产|粮食)?(?:实现|喜获|喜迎|再获|再夺)?(?:粮食生产|粮食)?“?(?P<n>[二三四五六七八九十]{1,3})连丰”?"
)
_ALL_QUOTED = re.compile("^“([^“”]+)”$")
_VERBS = {"chosen": "selected", "approved": "approved", "raised": "upgraded", "made": "recognized"}
_LINKS = {"selected": "as", "approved": "as", "upgraded": "to", "recognized": "as"}
_WON = re.compile("(?:奖|(?<!单项)冠军|亚军|季军|第[一二三四五六七八九十]名)$")
_RANKING = re.compile("强|榜|排[名行]|评[比价估]|考核|指数")
_CONTEST = re.compile("(?:联赛|锦标赛|大赛|公开赛|比赛|赛事|杯|运动会|赛)$")
_OF_YEAR = re.compile("(?P<year>20\\d\\d)年度?(?=全[国省市]|国家|[省市]级|中国|[一-龥]{0,2}优秀)")
_FIRST = re.compile("^(?:全(?P<of>[国省市区县])|国家)?首批")
_LEVEL = re.compile("^(?:全|(?=国家(?!级)))(?P<of>[国省市区])家?(?!唯一|首[个家批]|第一|最[大长高早])(?=..)")
# “四好农村路”全国示范县, “平安建设先进县”: what stands in quotes is what it is one of, or all of it
_QUOTED = re.compile("“(?P<topic>[^“”]{2,})”(?P<level>(?:全[国省市]|国家|[省市])级?)?(?P<kind>[^“”]{2,})?")
_BODIES = re.compile("(?:State Council|CPC |Ministry |National |Provincial |Municipal )")
_PROPER = re.compile(r"^(?:the )?(?:[A-Z]\w+'s |[A-Z].*(?:Award|Prize|Medal|Cup)s?$)|^the ")
_OF_TEN = re.compile(
    r"(?P<level>[a-z]+ )??(?P<ten>(?:top )?ten (?:major |best )?)(?P<what>.+)"
)  # 全国十大案例
# 省创新试验区: a provincial one, among others
_OF_ITS = re.compile(
    r"^the (?P<area>province|city|district)'s (?!first|largest|longest|only|best|most|top)(?=[a-z])"
)
_LEVELS_OF = {"province": "provincial", "city": "municipal", "district": "district"}
_NO_HONOR = re.compile(r"\d| and |[“(]")
# beautiful and livable villages: two qualities of one thing
_TWO_QUALITIES = re.compile(
    r"\bhigh- and (?=new-)|"
    r"\b(?:beautiful|happy|safe|green|specialized|healthy|clean|civilized) and (?=[a-z]+ [a-z])"
)


def named(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """红山产业园获评国家级绿色工业园区; "" for the name of who is named stands for us."""
    match = _NAMED.fullmatch(clause)
    if match is None or _STREAK.fullmatch(match["what"]):
        return None  # 荣获全国文明城市“六连冠”: named so once more
    what = _ALL_QUOTED.sub(r"\1", match["what"])
    year = _OF_YEAR.match(what)
    what = what[year.end() :] if year else what
    whom = match["whom"] or match["given"]
    if _WON.search(what) and not (match["chosen"] or whom):
        return None  # 荣获国际设计大奖, 足球联赛冠军: it is won
    who, by, often = _who_is(match["who"], read), read(whom) if whom else None, _often(match, say)
    if who is None or often is None or (whom and by is None):
        return None
    if (match["approved"] or match["raised"] or match["made"]) and not match["who"]:
        return None
    often = f"{often} for {year['year']}" if year else often
    be = "were" if who.many else "was"
    if match["chosen"] and (ranked := _ranked(what, read)) is not None:
        return f"{who.said} {be} selected {ranked}{often}"
    title = _called(match, what, read, many=bool(match["who"]) and who.many)
    return f"{who.said} {be} {title}{f' by {_body(by.said)}' if by else ''}{often}" if title else None


def _who_is(zh: str, read: ReadNoun) -> Noun | None:
    """Who is named: the area of the report, a body, a known thing, or we."""
    own = whole_area(zh)
    area = Noun(own, many=False) if own else lone_body(zh)
    return area or (_one_named(read(zh)) if zh else Noun("we", many=True))


def _called(match: re.Match[str], what: str, read: ReadNoun, *, many: bool) -> str | None:
    """Named a national model city, recognized as a provincial one."""
    verb = next((said for group, said in _VERBS.items() if match[group]), "named")
    title = _titles(_FIRST.sub("", what), read, first=_first_of(_FIRST.match(what)), many=many)
    if title is None:
        return None
    if _ALL_QUOTED.match(match["what"]):  # “企业家幸福感最强区”: in English too it is quoted
        title = _CALLED.sub(r"\1 “\2”", title)
    link = _LINKS.get(verb) if not title.startswith("among") else None
    return f"{verb} {link} {title}" if link else f"{verb} {title}"


def _ranked(zh: str, read: ReadNoun) -> str | None:
    """入选全国百强县: being on a list of the first hundred is not being called by it."""
    what = read(zh)
    top = _TOP.fullmatch(what.english) if what is not None else None
    return f"for {'' if top['whose'] else 'the '}{what.english}" if what is not None and top else None


_SEVERAL = re.compile("cases of .* and ")
_CALLED = re.compile("^(an?) ([A-Z].*)$")
_TOP = re.compile(r"(?P<whose>[A-Z]\w+'s )?Top \d+ [\w -]+")


#: How the honors of whoever is not named begin.
HONORED = ("we were named ", "we were selected ")


def earned(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """，获评国家级绿色工业园区, behind what somebody else did or reached: a tail that names nobody again."""
    told = named(clause, read, say) or ""
    for ours, tail in zip(HONORED, ("recognition as ", "selection "), strict=True):
        if told.startswith(ours):
            return f", earning {tail}{told.removeprefix(ours)}"
    return None


def _one_named(who: Noun | None) -> Noun | None:
    """国际会展中心, of which a place has one: terms stand for many."""
    if who and _SEVERAL.match(who.english):
        return who
    one = one_of(who, who.english, NAMED) if who else None
    return Noun(one, many=False, article=True) if one else who


def _body(said: str) -> str:
    """State Council: the one there is."""
    return f"the {said}" if _BODIES.match(said) else said


def _honor(zh: str, read: ReadNoun) -> Noun | None:
    """What somebody is named; of 全省平安建设先进县 it is the county that is the province's."""
    if quoted := _QUOTED.fullmatch(zh):
        zh = f"{quoted['level'] or ''}{quoted['topic']}{quoted['kind'] or ''}"
    whole, level = read(zh), _LEVEL.match(zh)
    if level is None or (whole is not None and whole.english.startswith(LEVEL_ADJECTIVES[level["of"]])):
        return whole
    if whole is not None and whole.english[:1].isupper():
        return whole
    what = read(zh[level.end() :])
    if what is None or not what.english[:1].islower():
        return whole
    return Noun(f"{LEVEL_ADJECTIVES[level['of']]} {what.english.removeprefix('the ')}", what.many)


def _first_of(match: re.Match[str] | None) -> str:
    """首批, 全省首批: among whose first; "" for no 首批."""
    if match is None:
        return ""
    return f"the {AREA_WORDS[match['of']]}'s first" if match["of"] else "the first"


def _titles(zh: str, read: ReadNoun, *, first: str, many: bool) -> str | None:
    """What somebody is named: one honor, or several that 、 lists (国家卫生县城、全国双拥模范县)."""
    titles = []
    for part in zh.split("、"):
        what = _honor(part, read)
        title = _title(what, first=first, many=many) if what is not None else None
        if title is None:
            return None
        titles.append(title)
    return listed(titles) if len(titles) == 1 or not (first or many) else None


def _title(what: Noun, *, first: str, many: bool) -> str | None:
    """What somebody is named: a model county, or model counties where they are several."""
    english = _OF_ITS.sub(lambda its: f"{_LEVELS_OF[its['area']]} ", what.english)
    if _TOP.fullmatch(english) and not (first or many):
        return f"one of {english}"
    if ten := _OF_TEN.fullmatch(english):
        return f"one of the {ten['ten']}{ten['level'] or ''}{ten['what']}" if not (first or many) else None
    if _NO_HONOR.search(_TWO_QUALITIES.sub("", re.split(" (?:of|for|in) ", english)[0])) or _PROPER.search(
        english
    ):
        return english if re.match(r"[A-Z]\w+'s \D+$", english) and not (first or many) else None
    if first or many:
        several = english if what.many else plural(english)
        return f"{f'among {first} ' if first else ''}{several}" if several else None
    one = singular(english) if what.many else english
    if one and (owned := _OWNED.fullmatch(one)):  # 广东省优秀案例
        return f"{with_a(owned['what'])} of {owned['whose']}"
    return with_a(one) if one else None


_OWNED = re.compile(
    r"(?P<whose>[A-Z]\w+(?: [A-Z]\w+)* (?:Province|City|District|County))'s (?P<what>[a-z].*)"
)


def _often(match: re.Match[str], say: SayFigures) -> str | None:
    if match["nth"]:
        return f" for the {ordinal_word(value(match['nth']))} time"
    if match["by"] is None:
        return _OFTEN.get(match["often"], "") or (" again" if match["kept"] else "")
    if match["by"].endswith("年"):
        return years_running(match["by"].removesuffix("年"))
    return spell_running(say(match["by"])[0], "years")


def first_again(clause: str, read: ReadNoun, subject: str) -> str | None:
    """荣获全国百强区“九连冠”、创新百强区“八连冠”: we ranked first among the one and the other; “二十连丰”."""
    if harvest := _HARVEST.fullmatch(clause):
        time = ordinal_word(value(harvest["n"]))
        return f"{subject}reaped a bumper harvest for the {time} consecutive year"
    match = _AGAIN.fullmatch(clause)
    who = _one_named(read(match["who"])) if match and match["who"] else None
    if match and match["who"]:
        if who is None:
            return None
        subject = f"{who.said} "
    lists = [_STREAK.fullmatch(one) for one in match["lists"].split("、")] if match else []
    told = []
    for one in lists:
        what = read(one["list"]) if one else None
        if one is None or what is None:
            return None
        if not _RANKING.search(one["list"]):  # 全国文明城市“六连冠” is a title
            again = _champions_again if _CONTEST.search(one["list"]) else _titled_again
            return again(one, what, subject) if len(lists) == 1 else None
        yearly = "year" if "强" in one["list"] else "time"
        time = ordinal_word(value(one["n"]))
        told.append(f"{_in_ranking(one['list'], what)} for the {time} consecutive {yearly}")
    return f"{subject}ranked first {series(told)}" if told else None


def _in_ranking(zh: str, what: Noun) -> str:
    """Among the Top 100 counties; a ranking is one, whatever its word stands for."""
    if what.many and zh.endswith("榜") and (one := singular(what.english)):
        return f"in the {one.removeprefix('the ')}"
    said = f"the {what.said}" if what.said.startswith("Top ") else what.said
    return f"{'among' if what.many else 'in'} {said}"


def _titled_again(match: re.Match[str], what: Noun, subject: str) -> str | None:
    """实现全国双拥模范城“七连冠”: named so once more."""
    title = _title(what, first="", many=False)
    time = ordinal_word(value(match["n"]))
    return f"{subject}were named {title} for the {time} consecutive time" if title else None


_TO_BE_NAMED = re.compile(
    "(?:力争|争创|争取|努力|全力|奋力|冲刺|夺取|实现|确保|蝉联|争夺)+(?P<title>.{4,}连冠”?)"
)


def to_be_named(clause: Clause) -> str | None:
    """争创全国双拥模范城“九连冠”: a plan strives for the title once more."""
    match = _TO_BE_NAMED.fullmatch(clause.zh) if clause.voice.ahead else None
    again = _STREAK.fullmatch(match["title"]) if match else None
    if (
        again is None
        or "、" in again["list"]
        or _RANKING.search(again["list"])
        or _CONTEST.search(again["list"])
    ):
        return None
    what = clause.read(again["list"])
    named = _titled_again(again, what, "") if what is not None else None
    return clause.voice.act(f"strive to be {named.removeprefix('were ')}") if named else None


def _champions_again(match: re.Match[str], what: Noun, subject: str) -> str:
    """实现全国排球联赛四连冠: a contest is won."""
    contest = (singular(what.english) if what.many else None) or what.english
    time = ordinal_word(value(match["n"]))
    return f"{subject}won the {contest.removeprefix('the ')} for the {time} consecutive time"


def honored(clause: Clause) -> str | None:
    """获评全国文明城市: who was named what, who came first again; of what is done alone."""
    voice = clause.voice
    if voice.states is not States.PAST:
        return None
    told = named(clause.zh, or_titled(clause), clause.say)
    ours = told is not None and told.startswith(RESULTS.subject)
    if ours and (not clause.active or voice is not RESULTS):
        return None
    return told or first_again(clause.zh, clause.read, voice.subject)
