"""Headline statements of a set form: ranks, values from … to …, parts of a whole, tasks met, investment made.

Each pattern with the words for it; one whose names are not all known says None.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english.indicator_names import certain_name
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.base_periods import plan_end
from desktop_app.translation.nouns.indicator_shapes import WAYS
from desktop_app.translation.nouns.indicator_times import when
from desktop_app.translation.nouns.indicator_words import NUMBERED, by_level, of_its_area, parts_of, the
from desktop_app.translation.nouns.numbered_things import MEASURE, MONEY
from desktop_app.translation.statements.added_sums import ADDED_SUMS, added_sums
from desktop_app.translation.statements.amount_of_counted import AMOUNT_OF_COUNTED, amount_of_counted
from desktop_app.translation.statements.contributed import DRIVEN, GAVE, contribution, driven, gave
from desktop_app.translation.statements.counted_heads import COUNTED_HEADS
from desktop_app.translation.statements.coverage import COVERAGE, RECEIVED, coverage, received
from desktop_app.translation.statements.each_its_way import EACH_MOVED, each_moved
from desktop_app.translation.statements.each_made import MADE
from desktop_app.translation.statements.environment import ENVIRONMENT
from desktop_app.translation.statements.fastest import FASTEST, MOST_OF_ALL, fastest, most_of_all
from desktop_app.translation.statements.incidents import INCIDENTS_TOLD
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.kept_at import KEPT_AT, KEPT_FOR, kept_at, kept_for
from desktop_app.translation.statements.kept_growing import KEPT_GROWING, kept_growing
from desktop_app.translation.statements.kept_standing import KEPT_STANDING, kept_standing
from desktop_app.translation.statements.least_projects import LEAST_PROJECTS, least_projects
from desktop_app.translation.statements.marks import MARKS, marks
from desktop_app.translation.statements.medals import MEDALS, medals
from desktop_app.translation.statements.modes import MODE, by_mode
from desktop_app.translation.statements.moved_in import MOVED_IN, moved_in
from desktop_app.translation.statements.of_a_class import OF_A_CLASS, of_a_class
from desktop_app.translation.statements.paces import OWN_PACES
from desktop_app.translation.statements.paid_to import PAID
from desktop_app.translation.statements.per_head import PER_HEADS
from desktop_app.translation.statements.places_and_people import PLACES_AND_PEOPLE
from desktop_app.translation.statements.populations import POPULATIONS
from desktop_app.translation.statements.prices import PRICES
from desktop_app.translation.statements.raised_by import (
    CUT_EACH,
    JOINED_TO,
    RAISED_BY,
    SET_FROM_TO,
    cut_each,
    joined_to,
    raised_by,
    set_from_to,
)
from desktop_app.translation.statements.reported_cases import REPORTED_CASES
from desktop_app.translation.statements.shares import SHARES
from desktop_app.translation.statements.since_years import (
    DOUBLED,
    DOUBLED_AGAIN,
    RECOVERED,
    doubled,
    doubled_again,
    recovered,
)
from desktop_app.translation.statements.so_many_of import SO_MANY_OF, so_many_of
from desktop_app.translation.statements.standings import STANDINGS
from desktop_app.translation.statements.statement_shapes import (
    AREA_KEPT,
    ASSIGNED,
    CONTRIBUTION,
    FROM_TO,
    INVESTED,
    MOVES,
    PART_OF,
    VERBS,
)
from desktop_app.translation.statements.subject_names import ECONOMY, any_amount, any_thing, moved_name
from desktop_app.translation.statements.targets_met import TARGETS_MET
from desktop_app.translation.statements.things_done import THINGS
from desktop_app.translation.statements.titles_won import TITLES_WON, titles_won
from desktop_app.translation.statements.yardsticks import OWN_ABOVE, own_above
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.plurals import plural

Fixed = Callable[[re.Match[str], Pieces], str | None]


def _assigned(match: re.Match[str], pieces: Pieces) -> str | None:
    name = pieces.name(match["what"])
    verb = pieces.tense.verb("meet", "met")
    return f"{name} {verb} the target assigned {by_level(match['level'])}" if name else None


_TURNED = re.compile(
    "(?P<of>其中，?)?(?P<what>[^⟦⟧⟪，。；：“”（）]{2,30}?)(?:增速|增幅)?(?:实现)?由(?P<from>负|降|正|升)[转扭变](?P<to>正|升|增|负|降)"
)


def _turned(match: re.Match[str], pieces: Pieces) -> str | None:
    """社会消费品零售总额增速由负转正."""
    name = pieces.name(match["what"])
    if name is None or pieces.planned:
        return None
    better = match["from"] in "负降"
    of = "of which, " if match["of"] else ""
    return f"{of}growth in {name} turned {'from negative to positive' if better else 'negative'}"


def _moved(match: re.Match[str], pieces: Pieces) -> str | None:
    name = pieces.name(match["what"]) or moved_name(
        match["what"], pieces, counted=pieces.counts(match["new"])
    )
    if name is None or pieces.planned:
        return None
    olds, news = (pieces.amount_list(match[end]) for end in ("old", "new"))
    each = ", respectively" if len(news) > 1 else ""
    if len(olds) != len(news) or (each and len(news) != len(parts_of(match["what"], pieces.termbase))):
        return None
    if pieces.counts(match["new"]) and not NUMBERED.search(name):
        name = f"number of {name}"
    since, until = (f" in {match[year][:4]}" if match[year] else "" for year in ("year", "then"))
    since = f" at {plan_end(match['plan'])}" if match["plan"] else since
    moved = f"{MOVES[match['way']]} from {listed(olds)}{since} to {listed(news)}{until}{each}"
    return f"{of_its_area(name, match['own'])} {moved}"


def _area_kept(match: re.Match[str], pieces: Pieces) -> str | None:
    """稳定粮食播种面积在70万亩: what is planted to it, was kept at that."""
    name = pieces.name(match["what"])
    (amount,) = pieces.amount_list(match["level"])
    if name is None or not amount.endswith((" mu", " hectares")):
        return None
    kept = match["how"] in ("稳定", "保持", "确保")
    verb = pieces.tense.verb("be kept at", "was kept at") if kept else pieces.tense.verb("reach", "reached")
    return f"{the(name)} {verb} {amount.replace('at least', 'no less than') if kept else amount}"


def _things(zh: str, pieces: Pieces) -> str | None:
    """Things that are counted, in the plural, where rules know them."""
    term = pieces.termbase.lookup(zh)
    many = plural(term.en if term is not None and term.pos == "n" else certain_name(f"{zh}数"))
    if not many and (thing := any_thing(zh, pieces)) and thing.endswith("projects"):
        return thing.removeprefix("the ")  # 省、市重点项目
    return re.sub(r"\bprojects? projects$", "projects", many) if many else None  # 重点工程 + 项目


_NET = re.compile(
    "(?:全[国省市区县])?(?P<what>[^⟦⟧⟪，。；：（）]{2,20}?)(?:净(?:新)?增(?:加|长)?|(?P<more>新增))(?P<n>⟦\\d+⟧)"
)


def _net(match: re.Match[str], pieces: Pieces) -> str | None:
    """“四上”企业净增120家."""
    many = _things(match["what"], pieces)
    amount = pieces.amount_list(match["n"])[0]
    sum_or_size = MONEY.match(amount) or MEASURE.search(amount)
    if sum_or_size and (name := pieces.name(match["what"])) and not pieces.planned:
        return f"{the(name)} rose by {'' if match['more'] else 'a net '}{amount}"
    if match["more"]:
        return None
    be = pieces.tense.verb("be", "were")
    return f"a net total of {pieces.amount_list(match['n'])[0]} {many} {be} added" if many else None


_HAVING = re.compile(
    "(?:全|我)(?P<area>[区市县省州旗])(?:现|共|累计|已)?(?:拥)?有(?P<what>[^⟦⟧⟪，。；：“”（）]{2,20}?)(?P<n>⟦\\d+⟧)"
)


def _having(match: re.Match[str], pieces: Pieces) -> str | None:
    """全区拥有国家级高新技术企业632家."""
    many = _things(match["what"], pieces)
    has = f"{pieces.tense.verb('have', 'had')} {pieces.amount_list(match['n'])[0]}"
    return f"the {AREA_WORDS[match['area']]} {has} {many}" if many else None


_GRANTED = re.compile("(?:新增|获得?)(?P<what>\\S{0,6}?专利)授权(?P<n>⟦\\d+⟧)")


def _granted(match: re.Match[str], pieces: Pieces) -> str | None:
    """新增发明专利授权860件."""
    many = _things(match["what"], pieces)
    be = pieces.tense.verb("be", "were")
    return f"{pieces.amount_list(match['n'])[0]} {many} {be} granted" if many else None


_OUTPACING = re.compile(
    "(?P<what>[^⟦⟧⟪，。；：“”（）]{2,20}?)(?:增速(?:持续|继续)?(?P<way>高于|高出|快于|低于)|(?:增速)?(?:持续|继续)?跑赢)(?P<than>[^⟦⟧⟪，。；：“”（）]{2,20}?)增速(?=[，、；。]|$)"
)


def _outpacing(match: re.Match[str], pieces: Pieces) -> str | None:
    """脱贫人口收入增速高于农村居民收入增速, 居民收入跑赢经济增速."""
    economy = match["than"] in ECONOMY
    name, than = pieces.name(match["what"]), "economy" if economy else pieces.name(match["than"])
    how = "more slowly" if match["way"] == "低于" else "faster"
    return (
        f"{the(name)} {pieces.tense.verb('grow', 'grew')} {how} than {the(than)}" if name and than else None
    )


def _invested(match: re.Match[str], pieces: Pieces) -> str | None:
    many = _things(match["what"], pieces)
    if pieces.planned or many is None:
        return None
    count, amount = pieces.amount_list(match["n"])[0], pieces.amount_list(match["level"])[0]
    span = f" {when(match['when']).rstrip(', ')}" if match["when"] else ""
    return f"investment of {amount} was completed in {count} {many}{span}" if "RMB" in amount else None


_SECTOR = re.compile("^(?!the )(?!.* of ).* (?:sector|economy)$")


def _part_of(match: re.Match[str], pieces: Pieces) -> str | None:
    what = pieces.name(match["what"]) or any_amount(match["what"], pieces)
    whole = pieces.name(match["whole"])
    (amount,) = pieces.shape.say(match["by"])
    if not what or not whole:
        return None
    what, whole = (f"the {one}" if _SECTOR.search(one) else one for one in (what, whole))
    told = _share(match, pieces, the(what), whole, amount)
    return f"of which, {told}" if told and match["of"] else told


def _share(match: re.Match[str], pieces: Pieces, what: str, whole: str, amount: str) -> str | None:
    if match["way"]:
        moved = "rose" if WAYS[match["way"]] == "up" else "fell"
        known = amount.endswith("percentage points") and not pieces.planned
        return f"the share of {what} in {whole} {moved} by {amount}" if known else None
    if not amount.endswith("%"):
        return None
    verb = VERBS.get(match["verb"] or "", "")
    steady = "consistently " if re.search("稳定|保持|维持", match["verb"] or "") else ""
    if match["like"]:
        return f"{what} {pieces.tense.verb('be', 'was')} equivalent to {amount} of {whole}"
    if pieces.planned:
        return f"{what} {pieces.tense.ahead} {steady}account for {amount} of {whole}"
    if verb in ("rose to", "fell to"):
        return f"the share of {what} in {whole} {verb} {amount}"
    return f"{what} {steady}accounted for {amount} of {whole}"


FIXED: tuple[tuple[re.Pattern[str], Fixed], ...] = (
    *ENVIRONMENT,
    *REPORTED_CASES,
    *INCIDENTS_TOLD,
    *PER_HEADS,
    *PAID,
    *PLACES_AND_PEOPLE,
    *TARGETS_MET,
    *POPULATIONS,
    (MARKS, marks),
    (COVERAGE, coverage),
    (RECEIVED, received),
    *THINGS,
    (ADDED_SUMS, added_sums),
    (ASSIGNED, _assigned),
    (AREA_KEPT, _area_kept),
    (INVESTED, _invested),
    (CONTRIBUTION, contribution),
    (DRIVEN, driven),
    (GAVE, gave),
    (PART_OF, _part_of),
    (KEPT_GROWING, kept_growing),
    *OWN_PACES,
    *SHARES,
    *PRICES,
    *COUNTED_HEADS,
    (DOUBLED, doubled),
    (RECOVERED, recovered),
    (DOUBLED_AGAIN, doubled_again),
    (_TURNED, _turned),
    (_NET, _net),
    (_GRANTED, _granted),
    (_HAVING, _having),
    (_OUTPACING, _outpacing),
    (OWN_ABOVE, own_above),
    (EACH_MOVED, each_moved),
    (MODE, by_mode),
    *MADE,
    (SO_MANY_OF, so_many_of),
    (LEAST_PROJECTS, least_projects),
    (AMOUNT_OF_COUNTED, amount_of_counted),
    (KEPT_AT, kept_at),
    (KEPT_FOR, kept_for),
    (KEPT_STANDING, kept_standing),
    (FASTEST, fastest),
    (MOST_OF_ALL, most_of_all),
    (MEDALS, medals),
    (TITLES_WON, titles_won),
    (RAISED_BY, raised_by),
    (SET_FROM_TO, set_from_to),
    (JOINED_TO, joined_to),
    (CUT_EACH, cut_each),
    (OF_A_CLASS, of_a_class),
    (MOVED_IN, moved_in),
    *STANDINGS,
    (FROM_TO, _moved),
)
