"""Things with examples of them: 钢铁、化工等行业 are industries such as steel and chemicals.

Joins two phrases that were read; the caller reads them.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import has_han
from desktop_app.translation.nouns.and_others import RIGHTS, other_areas, theirs
from desktop_app.translation.nouns.examples_in_fields import allied, firms_of_field, in_fields, watches_others
from desktop_app.translation.nouns.held_there import held
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.made_for import made_for
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, table
from desktop_app.translation.nouns.quoted_beside import alike
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.plurals import plural

_PLACE = re.compile(r"\b(?:River|Lake|Bay|District|County|City|Subdistrict|Town|Village)(?=,| and |$)")
# Roads that are built to join others, and a line that is made longer: works themselves.
_WORKS = re.compile(
    r"\b(?:Link|Connecting|Connector|Ring|Bypass) Road\b|"
    r"\bthe (?:[a-z-]+ )*(?:extension|upgrading|expansion|renovation|relocation|reconstruction|"
    "widening|dredging|reinforcement|restoration|treatment) of [^,]+"
)
_IMPROVING = re.compile(
    r"\b(?:governance|treatment|renovation|renewal|restoration|improvement|upgrading|reconstruction)\b"
)
# What the members of a group have, and are not.
_OF_MEMBERS = re.compile(
    r"(?:^| )(?:potential|capacity|functions?|standards?|risks|problems|safety|levels?|quality|reserves|"
    r"pooling|coordination|"
    r"subsidies|strengths|funds|loans|investment|demand|supply|land|prices|space|construction|development|reform|"
    r"management|protection|governance|regulation|oversight|rectification|emissions|renewal)$"
)
_AT_LEVEL = re.compile(" (?:at or above|above|below) the .*$")  # institutions at the branch level
_FUNDS = re.compile("(?:policy-based|fiscal|special|government|central) funds$")  # which bonds bring
_COPING = re.compile(r"\b(?:control|relief|prevention|protection|response|rescue)\b")
_EMERGENCY_PLANS = re.compile(r"(?:emergency|contingency)(?: response)? plans?$")
_CAMPAIGN = re.compile(
    r"^special rectification(?: campaigns?)?$|^(?:special|law enforcement) (?:campaigns|inspections)$"
)
_PROMOTED = re.compile("consumption (?:promotion )?(?:activities|events)$|sales promotions$")  # goods are
# A、B等两家 are all of them; of common nouns only kinds are told so
_COUNT = re.compile(r"(?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten) (?=[a-z]|RMB )")
_ABROAD = re.compile(
    r"(?P<land>(?:the )?[A-Z][\w ]*?)(?:'s|(?<=s)') (?P<place>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)"
)  # Peru's Lima
_KINDS = re.compile(r"\b(?:industries|sectors|fields|areas|categories|types|aspects)$")
_IN_MARKS = re.compile("“[A-Z][^“”]*”")
_ALL_NAMED = re.compile(
    f"(?P<items>[^⟦⟧等]+[、和][^⟦⟧等]+?)(?P<count>{VALUE}|[两三四五六七八九十](?=[个家所条座项处名位类部份本册款支]))(?P<what>[^⟦⟧、，]{{2,}})"
)
_IN_WORDS = {cardinal_word(n): n for n in range(2, 11)}
# What is done to one of its kind, of which several are named.
_TO_ONE = re.compile(
    r"the (?P<done>upgrading|renovation|transformation) of the (?P<what>[a-z]+(?: [a-z]+)?(?<!s))|"
    r"(?P<thing>scenic area|business district|industrial park) (?P<deed>upgrading|renovation|transformation)"
)
_DONE_WITH = re.compile(
    "(?P<what>(?:[a-z-]+ ){1,3}(?:goods|products|vehicles|equipment)) (?P<deed>trade-ins|sales|exports)"
)
# Those who are no goods: such firms as they are.
_BODIES = re.compile(
    r"\b(?:enterprises?|compan|firms?|manufacturers?|makers?|hotels?|shops?|stores?|restaurants?|factor|mills?|plants?|"
    r"cooperatives?|farms?|banks?|hospitals?|leaders?|champions?|giants?|unicorns?|malls?|supermarkets?|markets?|stations?|"
    r"platforms?|agenc|institut|parks?|business|headquarters|outlets?|brands?|providers?|units?|entities|[A-Z])"
)
_FIRMS = re.compile(
    r"\b(?:enterprises|companies|firms|manufacturers|entities|(?<!two )(?<!three )(?<!\d )industrial parks)$"
)
# What firms do; in Chinese as a thing that no list knows ends.
_OWN_FIELD = re.compile(
    r"^[a-z].*\b(?:energy|materials|economy|manufacturing|biomedicine|medicine|technology|vehicles|equipment|"
    r"intelligence|finance|logistics|tourism|agriculture|software|robotics|robots|chips|semiconductors|cities|city|"
    r"storage|industry|industries|petrochemicals|chemicals|textiles|steel|computing|aerospace|"
    r"aviation|biotechnology|construction)$"
)
_FIELD = re.compile(
    "(?:经济|制造|能源|医药|科技|技术|智能|汽车|装备|材料|金融|物流|信息|旅游|农业|城市|通信|软件|芯片|医疗|健康|食品|"
    "环保|电子|化工|航空|航天|储能|光伏)[^一-龥]*$"
)
_STAFF = re.compile(r"\b(?:employees|practitioners|personnel|professionals|staff)$")
# 新材料、新能源等六大基地, 人才引进等五大工程: what is in front is a field of each, and not one of them
_BY_FIELD = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) major .*\b(?:projects|initiatives|"
    r"campaigns|programs|actions|bases|parks|platforms|centers|battles|mechanisms|systems|tasks|reforms|pilots)$"
)
_RISKS = re.compile(r"(?:[a-z]+ )?(?:risks(?: and hazards)?|safety hazards|hidden dangers)")
_RISKY = re.compile(
    r"\b(?:risks?|hazards?|fires?|floods?|landslides?|disasters?|accidents?|defaults?|dangers?|crimes?|weather|[a-z]+ing)\b|[A-Z“]"
)
_BUILT = re.compile("(^|, | and )buildings(?=,| and |$)")  # of industries: 建筑、餐饮等行业
_BATTLES = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten) critical (?:battles|campaigns)$")
# 韩国、日本等国; what stands behind 等 counts those in front
LANDS = {
    "地": Noun("places", many=True), "国": Noun("countries", many=True), "力量": Noun("forces", many=True),
}  # fmt: skip
_OFFENSE = re.compile(r"\b(?:cases|disputes|crimes?|theft|fraud|robbery|homicides?|murder|bribery|drugs)\b")
_OF_GROUP = re.compile(r"^(?!the number|\d).* (?:of|for|in) key (?:groups|areas|fields|sectors|industries)$")
_DEED_OF_MANY = re.compile(r"the (?:(?! of )[\w -])+(?: of prices)? of (?!the |\d)(?:(?! of )[\w -])+[^s]s")
# 新兴产业和未来产业, of which the items in front are examples.
OF_A_KIND = re.compile("[^、和]{2,}(?P<kind>[^、和]{2})和[^、和]{2,}(?P=kind)")
_QUOTED_SET = re.compile("^([^“”]+、[^“”]+)“([两三四五六七八九十][大张个本套项][一-龥]{2,6})”$")


def as_list(zh: str, say: SayFigures) -> str:
    """`zh` as lists are read: with what parts its items, and with 等 where all are named."""
    whole = with_all_named(zh.replace("》《", "》、《"), say) or zh.replace("”“", "”、“")
    return _QUOTED_SET.sub(r"\1\2", whole.replace("》、《", "》《"))  # titles in a row are one name


def with_all_named(zh: str, say: SayFigures) -> str | None:
    """文峰小学、城南中学2所学校 with 等 behind the names; None unless the number says these are all."""
    match = _ALL_NAMED.fullmatch(zh)
    if match is None:
        return None
    by_comma, by_any = re.split("、", match["items"]), re.split("[、和及与]", match["items"])
    if _how_many(match["count"], say) not in (len(by_comma), len(by_any)):
        return None
    return f"{match['items']}等{match['count']}{match['what']}"


def _how_many(count: str, say: SayFigures) -> int | None:
    """2 of 2所 and of 两所."""
    if not count.startswith("⟦"):
        return value(count)
    said = say(count)
    number = re.match(r"\d+\b(?![,.])", said[0]) if len(said) == 1 else None
    return int(number[0]) if number else _IN_WORDS.get(said[0].split(" ")[0]) if len(said) == 1 else None


def of_examples(zh: str, items: Noun, word: ReadNoun, item: ReadNoun, several: ReadNoun) -> Noun | None:
    """`zh`, of which `items` are examples; `word`, `item` and `several` read what it names."""
    if zh == "工作":
        return other_areas(items)
    if zh in RIGHTS:
        return theirs(items, zh)
    alone = word(zh) if zh in table("phrase_adjectives") else None
    if zh in table("phrase_adjectives") and (alone is None or not alone.many):
        return None  # 燃气、电动自行车等全链条监管: what is behind says of what
    if (fields := in_fields(zh, items, item)) is not None:
        return fields
    cases = item(zh) if zh.startswith("案件") and not _OFFENSE.search(items.english) else None
    if cases is not None and cases.english.endswith("cases"):
        return Noun(f"{cases.said} involving {items.said}", many=True)  # 审结教育、医疗等案件
    what = LANDS.get(zh) or item(zh) or (several(zh) if OF_A_KIND.fullmatch(zh) else None)
    return (_done_to(what, items) or with_examples(what, items)) if what is not None else None


def such_and(items: Noun, what: str, word: ReadNoun) -> Noun | None:
    """教育、医疗等 + 民生事业和基础设施: the examples are of the first alone; both are known as they are."""
    one, link, two = re.split("([和与])", what, maxsplit=1) if re.search("[和与]", what) else (what, "", "")
    kind, other = (word(one), word(two)) if link else (None, None)
    told = with_examples(kind, items) if kind is not None and kind.many else None
    return Noun(f"{told.said}, and {other.said}", many=True) if told and other else None


def _done_to(what: Noun, items: Noun) -> Noun | None:
    """甲园、乙园等景区升级改造: what is done to several of a kind."""
    deed = _TO_ONE.fullmatch(what.english)
    if deed is None or not items.many:
        return None
    several = plural(deed["what"] or deed["thing"])
    return Noun(f"the {deed['done'] or deed['deed']} of {several} such as {items.english}", many=False)


def _in_its_way(what: Noun, items: Noun) -> Noun | None:
    """What takes its examples in a way of its own; None for all others."""
    if _OF_GROUP.search(what.english):  # 毕业生等重点群体就业: the groups are named
        return Noun(f"{what.english} such as {items.english}", what.many)
    if (deed := _DONE_WITH.fullmatch(what.english)) is not None:  # 家电等大宗消费品以旧换新: of such goods
        return Noun(f"{deed['deed']} of {deed['what']} such as {items.english}", what.many)
    if _FIRMS.search(what.english) and (
        _is_field(items.said) or _are_goods(items.said)
    ):  # 新能源、新材料等龙头企业
        return Noun(f"{what.english} in areas such as {items.said}", what.many)
    if _STAFF.search(what.english) and not re.match(r"(?:the )?[\w -]+s\b", items.said):
        return Noun(f"{what.english} in areas such as {items.said}", what.many)  # 餐饮、住宿等从业人员
    if _RISKS.fullmatch(what.english) and not _RISKY.search(items.english):  # 房地产、地方债务等风险隐患
        return Noun(f"{what.english} in {items.said}", what.many)
    if what.english.endswith("pollution") and items.english.endswith("sources"):  # 工业源、移动源等污染
        return Noun(f"{what.english} from {items.english}", what.many)
    if _EMERGENCY_PLANS.search(what.english):  # 极端天气等应急预案: plans for it
        kind = "areas" if _COPING.search(items.english) else "cases"
        return Noun(f"{plural(what.english) or what.english} for {kind} such as {items.said}", many=True)
    if _DEED_OF_MANY.fullmatch(what.english):  # 医院等公共建筑节能改造: of buildings such as hospitals
        return Noun(f"{what.english} such as {items.english}", what.many)
    if _CAMPAIGN.search(what.english.removeprefix("the ")) or allied(what, items):
        return Noun(f"{what.english} in areas such as {items.english}", what.many)
    return None


def _serving(what: Noun, items: Noun) -> Noun | None:
    """教育、医疗等公共服务设施: facilities for what they serve; parks and toilets are such themselves."""
    industry = _INDUSTRY.fullmatch(what.english) if what.article else None
    if industry is not None and "industr" not in items.said:  # 细胞治疗、AI药械等生物医药产业
        return Noun(f"segments of the {industry[1]} industry such as {items.said}", many=True)
    if not what.english.endswith(" facilities") or re.search(r"s\b|[A-Z\d“]", items.said):
        return None
    return Noun(f"{what.english} for {items.said}", what.many)


def _are_goods(items: str) -> bool:
    """茶叶、中药材、花卉等企业: what firms make, and no firms."""
    return not has_han(items) and not re.search(r"[A-Z“\d]", items) and not _BODIES.search(items)


def _is_field(items: str) -> bool:
    """True where the last of `items`, told or kept in Chinese, is what firms do, and no firm."""
    return _FIELD.search(items) is not None if has_han(items) else _OWN_FIELD.search(items) is not None


# 交通、水利等领域46个项目
_OF_AREAS = re.compile(r"(?P<many>.*)\barea (?P<what>projects|enterprises|experts)")


def with_examples(what: Noun, items: Noun) -> Noun | None:
    """`what`, of which `items` are examples; None where they are not."""
    if (one := held(what, items)) is not None:
        return one
    if of_areas := _OF_AREAS.fullmatch(what.english):
        return Noun(f"{of_areas['many']}{of_areas['what']} in fields such as {items.said}", many=True)
    own = made_for(what, items) or _in_its_way(what, items) or _serving(what, items)
    own = own or firms_of_field(what, items, _link)
    if own is not None:
        return own
    unsaid = what.english.startswith("the ") or (what.article and plural(what.english) is None)
    if unsaid or watches_others(what, items):
        return None
    if what.english.endswith("projects") and _PLACE.search(_WORKS.sub("", items.english)):
        if not _IMPROVING.search(what.english):
            return None  # 白鹭河等工程: the works are on the rivers, not the rivers
        link = "including" if _COUNT.match(what.english) else "such as"
        return Noun(f"{what.english} {link} {'those' if items.many else 'that'} of {items.said}", many=True)
    kind = _AT_LEVEL.sub("", what.english)
    if _OF_MEMBERS.search(kind) and not (_FUNDS.search(kind) or _COUNT.match(kind)):
        return None  # 金融等服务业潜力: the potential of services, not such potential as finance
    if (whole := _all_of(what.english, items.english)) is not None:
        return whole
    if re.search("(?:industries|sectors)$", what.english):
        items = Noun(_BUILT.sub(r"\1construction", items.english), items.many, items.article)
    many = plural(what.english) or what.english  # 劳动模范 is one model worker, or many
    named = alike(items.said if items.many or items.english[:1].isupper() else items.english)
    kinds = named if _NAMED_ONE.search(named) else _ONE_KIND.sub(_of_kind, named)
    return _theirs(many, named) or Noun(f"{many} {_link(many, items.english)} {kinds}", many=True)


def _theirs(many: str, named: str) -> Noun | None:
    """前海金融、物流等服务业: services there."""
    owned = _OWNED.fullmatch(named) if re.match("[a-z]", many) else None
    many = many.replace("a series of ", "series of ")  # Shenzhen's series of policies
    return Noun(f"{owned['whose']} {many} such as {owned['rest']}", many=True) if owned else None


_OWNED = re.compile(r"(?P<whose>[A-Z][\w -]*'s) (?P<rest>[^A-Z“]+(?:,| and )[^A-Z“]+)")
_INDUSTRY = re.compile("(?:the )?([a-z ]+) industry")
_NAMED_ONE = re.compile("(?:^|, | and )(?:the )?[A-Z][a-z]+ [A-Z]")
_ONE_KIND = re.compile(
    r"(?:^|(?<=, )|(?<=and ))(?:the )?([a-z-]+|"
    r"(?<=the )[a-z-]+ (?:area|district|center|park|street|venue|station|zone))(?=,| and |$)"
)


def _of_kind(one: re.Match[str]) -> str:
    """台风、暴雨等灾害: typhoons and rainstorms, where English counts them."""
    return plural(one[1]) or one[0]


def _link(many: str, items: str) -> str:
    """How examples follow: a number of things includes them, what is done is done in their fields."""
    if _COUNT.match(many):
        return "in areas including" if _are_fields(many, items) else "including"
    goods = _PROMOTED.search(many) and not items.startswith("“")
    return "covering" if goods else "such as"


def _are_fields(many: str, items: str) -> bool:
    """True for six major bases that are named by what is made there; names are members themselves."""
    by_field = _BY_FIELD.match(many) or _BATTLES.match(many)
    return by_field is not None and not any(re.match("[A-Z]", one) for one in re.split(", | and ", items))


def _all_of(what: str, items: str) -> Noun | None:
    """华为、腾讯等两家企业: as many as there are, so that these are the two; None where they are examples."""
    whole = _IN_MARKS.sub("“X”", items)  # “Standards for Making and Use” is one
    count, named = _COUNT.match(what), re.split(", | and ", whole)
    if count is None or count["n"] not in (str(len(named)), cardinal_word(len(named))):
        return None
    if _KINDS.search(what):
        return Noun(f"the {what} of {items}", many=True)
    if _are_fields(what, items):  # 新能源、新材料等两大基地
        return Noun(f"the {what} in the areas of {items}", many=True)
    if all(re.match("“?[A-Z](?!.*'s )", name) for name in named):
        return Noun(f"the {what} {items}", many=True)
    there = _ABROAD.sub(r"\g<place> in \g<land>", items)
    return Noun(f"{what} ({there})", many=True)
