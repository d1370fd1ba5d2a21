"""Singular and plural of terms whose head noun is regular; None where that is not certain."""

from __future__ import annotations

import re

_HEAD = re.compile(
    r"(.+?)(?= (?:of|for|in|that|with|to|from|on|between|worth|prone|above|at or above|at risk|"
    r"in stock|sold|granted|issued)\b|$)"
)
_ONES = frozenset(
    [
        *(
            "academician",
            "expert",
            "graduate",
            "student",
            "deputy",
            "teacher",
            "doctor",
            "team",
            "talent",
            "worker",
            "farmer",
        ),
        *("academy", "agency", "airport", "area", "award", "base", "battery", "belt", "block"),
        *("brand", "bridge", "building", "bus", "cabin", "campus", "canal", "canteen", "case"),
        *("center", "channel", "chain", "city", "clinic", "club", "cluster", "college", "community"),
        *(
            "company",
            "complex",
            "corridor",
            "county",
            "course",
            "counter",
            "court",
            "district",
            "dock",
            "enterprise",
        ),
        *("event", "exhibition", "facility", "factory", "farm", "field", "firm", "forest", "forum"),
        *("fund", "garden", "greenway", "highway", "expressway", "hospital", "hotel", "hub", "incubator"),
        *(
            "initiative",
            "institute",
            "institution",
            "kindergarten",
            "laboratory",
            "lake",
            "library",
            "line",
            "lot",
        ),
        *("mall", "market", "measure", "medal", "mine", "mission", "museum", "network", "office"),
        *("park", "path", "pavilion", "person", "place", "plant", "platform", "playground", "point"),
        *("pole", "policy", "port", "product", "program", "project", "province", "quarter", "railway"),
        *("reservoir", "resort", "road", "room", "route", "school", "section", "seat", "service"),
        *("book", "documentary", "drama", "film", "novel", "opera", "painting", "poem", "show", "song"),
        *("shop", "site", "space", "square", "stadium", "station", "store", "street", "subdistrict"),
        *("system", "team", "terminal", "theater", "tower", "town", "trail", "tunnel", "university"),
        *(
            "alliance",
            "activity",
            "barrier",
            "campaign",
            "competition",
            "contest",
            "ecosystem",
            "foundation",
            "group",
        ),
        *("mechanism", "model", "pilot", "plan", "scheme", "standard", "structure", "task", "unit"),
        *(
            "disaster",
            "risk",
            "tourist",
            "visitor",
            "vehicle",
            "device",
            "robot",
            "vaccine",
            "patent",
            "pollutant",
        ),
        *(
            "consumer",
            "resident",
            "migrant",
            "veteran",
            "patient",
            "official",
            "household",
            "resource",
            "dispute",
        ),
        *(
            "emission",
            "mineral",
            "material",
            "crop",
            "accident",
            "hazard",
            "emergency",
            "asset",
            "drug",
            "law",
        ),
        *("substation", "depot", "dam", "sluice", "outlet", "satellite", "shelter", "studio"),
        *("vessel", "drone", "sensor", "gateway", "gallery", "hall", "cinema", "pool"),
        *("pier", "landmark", "destination", "organization", "sector", "pipeline", "incentive", "list"),
        *(
            "tool",
            "voucher",
            "agreement",
            "contract",
            "festival",
            "expo",
            "trademark",
            "enclave",
            "semiconductor",
            "appliance",
            "furnishing",
            "component",
            "module",
            "panel",
        ),
        *("circuit", "chip", "display", "wafer", "motor", "engine", "truck", "crane", "instrument"),
        *("mold", "toy", "fiber", "alloy", "cable", "chemical", "magnet", "beverage", "transformer"),
        *("pharmaceutical", "petrochemical", "textile", "automobile", "ceramic", "turbine", "elevator"),
        *("generator", "grid", "capability", "algorithm", "application", "scenario", "dataset", "agent"),
        *("supplier", "producer", "manufacturer", "provider", "processor", "startup", "investor"),
        *("benchmark", "pacesetter", "image"),
        *(
            "fair",
            "league",
            "race",
            "marathon",
            "tournament",
            "championship",
            "concert",
            "lecture",
            "seminar",
        ),
        *("meeting", "conference", "ceremony", "roadshow", "speech", "class", "video", "micro-drama"),
        *("adviser", "inheritor", "principal", "family", "committee", "cooperative", "charity", "carrier"),
        *("computer", "helicopter", "hotline", "interchange", "interface", "lane", "walkway", "waterway"),
        *("flight", "milestone", "opportunity", "donation", "prize", "quota", "typhoon", "wetland", "region"),
        *("village", "warehouse", "wharf", "workshop", "workstation", "zone"),
    ]
)


_IRREGULAR = frozenset({"people", "children", "women", "men", "aircraft"})  # plurals without an s


def plural(english: str) -> str | None:
    """The plural of a term, itself when it stands in it; None where that is not certain."""
    head = _HEAD.match(english)
    if head is None:
        return None
    word = head[1].rsplit(" ", 1)[-1]
    if word in _IRREGULAR or (re.search(r"[^su]s$", word) and word not in ("analysis", "premises")):
        return english
    if word not in _ONES:
        return None
    ending = "es" if word.endswith(("ch", "x", "s")) else "s"
    many = f"{word[:-1]}ies" if re.search("[^aeo]y$", word) else f"{word}{ending}"
    return f"{head[1][: -len(word)]}{many}{english[head.end() :]}"


def singular(english: str) -> str | None:
    """The singular of a term, itself when it stands in it; None where that is not certain."""
    head = _HEAD.match(english)
    if head is None:
        return None
    word = head[1].rsplit(" ", 1)[-1]
    if word in _ONES:
        return english
    one = next((form for form in _ones(word) if form in _ONES), None)
    return None if one is None else f"{head[1][: -len(word)]}{one}{english[head.end() :]}"


def _ones(word: str) -> tuple[str, ...]:
    if not word.endswith("s"):
        return ()
    if word.endswith("ies"):
        return (word[:-1], f"{word[:-3]}y")
    return (word[:-1], word[:-2])
