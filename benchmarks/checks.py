"""How many slips do the checks find, and how often do they cry wolf?

    python benchmarks/checks.py PAIRS.tsv [--source 1 --english 2] [--seed 7] [--show 10]

Every clean pair is corrupted on purpose in each way that fits it, one way at a time; a seeded
generator decides where.  Printed: the share of corruptions found, and of clean pairs with an alarm.
Without a file it runs on the report-style pairs of the test suite.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from desktop_app.review.checks import check_pair
from desktop_app.review.name_checks import _guessed
from desktop_app.review.name_table import _table
from desktop_app.review.sounds import sounds_in

OWN_PAIRS = Path(__file__).parent.parent / "tests/review/pairs/report.tsv"
Corruption = Callable[[str, str, random.Random], str | None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=OWN_PAIRS)
    parser.add_argument("--source", type=int, default=1, help="column of the Chinese, from 1")
    parser.add_argument("--english", type=int, default=2, help="column of the English")
    parser.add_argument("--skip", type=int, default=0, help="header lines")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=0, help="print so many misses of each kind")
    options = parser.parse_args()
    pairs = read_pairs(options.file, options.source - 1, options.english - 1, options.skip)
    started = time.perf_counter()
    alarms = [(pair, found) for pair in pairs if (found := check_pair(*pair))]
    seconds = time.perf_counter() - started
    clean = [pair for pair in pairs if pair not in {alarm[0] for alarm in alarms}]
    print(
        f"{len(pairs)} clean pairs in {seconds:.1f} s: "
        f"alarms in {len(alarms)} ({len(alarms) / len(pairs):.1%})"
    )
    for pair, found in alarms[: options.show]:
        print("  ", pair[0], "|", pair[1], "|", [(one.check, one.message) for one in found])
    report(corrupt_all(clean, options.seed), options.show)


def read_pairs(file: Path, source: int, english: int, skip: int) -> list[tuple[str, str]]:
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()[skip:] if line]
    return [(row[source], _unquoted(html.unescape(row[english]))) for row in rows]


def _unquoted(text: str) -> str:
    quoted = len(text) > 1 and text[0] == text[-1] == '"'
    return (text[1:-1] if quoted else text).replace('""', '"')


def corrupt_all(pairs: list[tuple[str, str]], seed: int) -> dict[str, list[tuple[str, str, bool]]]:
    """By kind of corruption: source, corrupted English, whether a fitting finding came."""
    results: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)
    for name, corrupt in CORRUPTIONS.items():
        rng = random.Random(f"{seed} {name}")
        for source, english in pairs:
            wrong = corrupt(source, english, rng)
            if wrong is None or wrong == english:
                continue
            checks = {finding.check for finding in check_pair(source, wrong)}
            fitting = any(one.startswith("figure-") for one in checks) if name in FIGURES else bool(checks)
            results[name].append((source, wrong, fitting))
    return results


def report(results: dict[str, list[tuple[str, str, bool]]], show: int) -> None:
    totals = {"figures": [0, 0], "others": [0, 0]}
    for name, rows in results.items():
        found = sum(row[2] for row in rows)
        total = totals["figures" if name in FIGURES else "others"]
        total[0] += found
        total[1] += len(rows)
        print(f"  {name:12} {found:5} of {len(rows):5} found  {found / len(rows):6.1%}")
        for source, wrong, _found in [row for row in rows if not row[2]][:show]:
            print(f"      {source}\n      {wrong}")
    for name, (found, count) in totals.items():
        print(f"{name:14} {found:5} of {count:5} found  {found / max(1, count):6.1%}")


def _replace_one(
    english: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> str | None:
    matches = list(re.finditer(pattern, english))
    if not matches:
        return None
    match = rng.choice(matches)
    return english[: match.start()] + change(match) + english[match.end() :]


def digit(_source: str, english: str, rng: random.Random) -> str | None:
    """Another digit in a number (years included, names such as G20 not)."""

    def change(match: re.Match[str]) -> str:
        choices = [one for one in "123456789" if one != match[0]]
        return rng.choice(choices)

    return _replace_one(
        english, r"(?<![A-Za-z-])(?<![A-Za-z]\d)(?<![A-Za-z]\d\d)[0-9](?![0-9]*[A-Z])", rng, change
    )


def scale(_source: str, english: str, rng: random.Random) -> str | None:
    """Million ↔ billion ↔ trillion, or a thousand lost."""
    others = {"million": "billion", "billion": "million", "trillion": "billion"}
    return _replace_one(english, r"\b(million|billion|trillion)\b", rng, lambda match: others[match[0]])


def currency(_source: str, english: str, rng: random.Random) -> str | None:
    changes = {
        "RMB ": "US$",
        "yuan": "dollars",
        "US$": "RMB ",
        "dollars": "yuan",
        "€": "£",
        "£": "€",
        "$": "€",
    }
    return _replace_one(
        english, r"RMB |\byuan\b|US\$|\bdollars\b|€|£|\$(?=\d)", rng, lambda match: changes[match[0]]
    )


def share(_source: str, english: str, rng: random.Random) -> str | None:
    def change(match: re.Match[str]) -> str:
        return "%" if "point" in match[0] else " percentage points"

    return _replace_one(
        english, r" percentage points?|(?<=\d)%(?! points)|(?<=\d) per ?cent(?!age)", rng, change
    )


def measure(_source: str, english: str, rng: random.Random) -> str | None:
    changes = {
        "square kilometers": "square meters", "square meters": "square kilometers", "kilometers": "meters",
        "tons": "kilograms", "tonnes": "kilograms", "hectares": "square kilometers", "km": "m",
        "kilowatt-hours": "megawatt-hours",
    }  # fmt: skip
    pattern = "|".join(rf"(?<=[\d nd]) ?\b{re.escape(form)}\b" for form in changes)
    return _replace_one(english, pattern, rng, lambda match: " " + changes[match[0].strip()])


def direction(_source: str, english: str, rng: random.Random) -> str | None:
    """The word that leads a change to its number, turned round."""
    changes = {
        "up": "down", "down": "up", "increase": "decrease", "decrease": "increase", "rose": "fell",
        "fell": "rose", "grew": "shrank", "increased": "decreased", "decreased": "increased",
        "growth": "decline",
        "rise": "fall", "fall": "rise", "decline": "growth", "declined": "rose", "grow": "fall",
        "dropped": "rose",
        "reduced": "increased",
    }  # fmt: skip
    between = r"(?:of |by |at )?(?:an average of |around |about |nearly |over |more than )?"
    pattern = rf"\b({'|'.join(changes)})\b(?= {between}[\d.]+ ?(?:%|percent|per cent))"
    return _replace_one(english, pattern, rng, lambda match: changes[match[0]])


def name(source: str, english: str, rng: random.Random) -> str | None:
    """A place, person or company replaced by another of its kind."""
    present = [one[0] for known, one in _table().items() if len(known) > 1 and known in source]
    present = [one for one in present if re.search(rf"\b{re.escape(one)}\b", english)]
    others = [
        "Guangzhou",
        "Zhuhai",
        "Suzhou",
        "Chengdu",
        "Fujian",
        "Germany",
        "Canada",
        "Vietnam",
        "Baidu",
        "Xiaomi",
        "Nanchang",
        "Brazil",
        "Luohu",
        "Longgang",
    ]
    spelled = [
        word
        for guess in _guessed(source)
        for word in re.findall(r"\b[A-Z][a-z]{3,}\b", english)
        if sounds_in(word, guess.text)
    ]
    choices = present + spelled
    if not choices:
        return None
    victim = rng.choice(choices)
    stand_in = rng.choice([one for one in others if one not in english])
    return re.sub(rf"\b{re.escape(victim)}\b", stand_in, english)


def clause(_source: str, english: str, rng: random.Random) -> str | None:
    """One clause between commas or full stops dropped."""
    parts = re.split(r"(?<=[,;.])\s+", english)
    long_enough = [index for index, part in enumerate(parts) if len(part.split()) >= 4]
    if len(parts) < 2 or not long_enough:
        return None
    gone = rng.choice(long_enough)
    return " ".join(part for index, part in enumerate(parts) if index != gone)


def negative(_source: str, english: str, rng: random.Random) -> str | None:
    """A "not" lost, or one slipped in after "will" or "was"."""
    if re.search(r"\bnot\b", english):
        return re.sub(r"\b(?:did|do|does) not\b|\bnot\b", "", english, count=1).replace("  ", " ")
    return _replace_one(english, r"\b(?:will|was|were|has|have)\b", rng, lambda match: f"{match[0]} not")


CORRUPTIONS: dict[str, Corruption] = {
    "digit": digit,
    "scale": scale,
    "currency": currency,
    "share": share,
    "measure": measure,
    "direction": direction,
    "name": name,
    "clause": clause,
    "negation": negative,
}
FIGURES = frozenset({"digit", "scale", "currency", "share", "measure", "direction"})

if __name__ == "__main__":
    main()
