"""How something fares in two words, an adverb and a verb that any other may stand with: 平稳 + 恢复.

What the table of states has is said as it stands there; here is what the two words make by themselves.
"""

from __future__ import annotations

from itertools import product

from desktop_app import resources

_FEWEST_ALONE = 4  # characters of a verb that says by itself how something fares: 优化升级, but not 升级
_CONTINUE = "continue"
_BEHIND = "… "  # an adverb that stands behind the whole verb
_PLACE = "~"
_NP = "{np} "
_BETTER = {"be ~ improved": "improve ~"}  # what goes on getting better
_OBTAINED = ("得到", "得到了", "实现", "实现了")
_ACHIEVED = ("取得", "取得了", "收获", "收获了", "获得", "获得了")


def composed_states() -> dict[str, tuple[str, str]]:
    """The past and the future of each adverb with each verb, and of the long verbs alone."""
    verbs = [(row["zh"], row["past"], row["plain"]) for row in _rows("state_verbs")]
    adverbs = resources.read_english("translation/state_adverbs.csv")
    found = {zh: _forms("", past, plain) for zh, past, plain in verbs if len(zh) >= _FEWEST_ALONE}
    steady = [zh for zh, english in adverbs.items() if english == _CONTINUE]
    for adverb, (zh, past, plain) in product(adverbs, verbs):
        if adverbs[adverb] == _CONTINUE:
            found[f"{adverb}{zh}"] = _continued("", plain)
            continue
        found[f"{adverb}{zh}"] = _forms(adverbs[adverb], past, plain)
        for front in steady:  # 持续稳步恢复
            found[f"{front}{adverb}{zh}"] = _continued(adverbs[adverb], plain)
    return _obtained(found) | _achieved() | found


def _obtained(known: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """得到有效落实, 实现了稳步提升: what is obtained of two signs and two is what they say by themselves."""
    plain = {zh: forms for zh, forms in known.items() if len(zh) == _FEWEST_ALONE}
    return {f"{verb}{zh}": forms for zh, forms in plain.items() for verb in _OBTAINED}


def _achieved() -> dict[str, tuple[str, str]]:
    """取得了显著成效: significant results were achieved in it."""
    rows = list(resources.read_rows("translation/state_results.csv"))
    qualities = {row["zh"]: row["en"] for row in rows if row["kind"] == "quality"}
    things = [row for row in rows if row["kind"] != "quality"]
    found: dict[str, tuple[str, str]] = {}
    for verb, (quality, english), thing in product(_ACHIEVED, qualities.items(), things):
        what, be = f"{english} {thing['en']}", "was" if thing["en"] == "progress" else "were"
        in_it = f"{thing['kind']} in {_NP.strip()}"
        found[f"{verb}{quality}{thing['zh']}"] = (f"{what} {be} {in_it}", f"{what} will be {in_it}")
    return found


def _rows(name: str) -> list[dict[str, str]]:
    return list(resources.read_rows(f"translation/{name}.csv"))


def _forms(adverb: str, past: str, plain: str) -> tuple[str, str]:
    return f"{_NP}{_with(adverb, past)}", f"{_NP}will {_with(adverb, plain)}"


def _continued(adverb: str, plain: str) -> tuple[str, str]:
    going_on = f"continue to {_with(adverb, _BETTER.get(plain, plain))}"
    return f"{_NP}{going_on.replace('continue', 'continued', 1)}", f"{_NP}will {going_on}"


def _with(adverb: str, verb: str) -> str:
    """`verb` with `adverb` at its place, or behind it."""
    if adverb.startswith(_BEHIND):
        return f"{_with('', verb)} {adverb.removeprefix(_BEHIND)}"
    return " ".join(verb.replace(_PLACE, adverb).split())
