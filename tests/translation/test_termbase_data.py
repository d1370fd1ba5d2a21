"""The shipped termbase as data: what an office would stumble over when it opens the files."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

import pytest

from desktop_app import resources

HEADER = ["zh", "en", "domain", "pos", "status", "variants", "note", "source"]
# File stem -> domain of its rows and the least number of entries it promises.
FILES = {
    "indicators": ("indicator", 250),
    "institutions": ("institution", 350),
    "ideology": ("ideology", 250),
    "plans": ("plan", 200),
    "industry": ("industry", 350),
    "finance_trade": ("finance_trade", 300),
    "general": ("general", 250),
}
POS = {"n", "v", "adj", "phrase", "name"}
STATUS = {"preferred", "admitted", "forbidden"}
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
# Full-width forms have no place in English; “” ‘’ are left to the engine's own quotes.
WIDE = re.compile(r"[\u3000-\u303f\uff00-\uffef“”‘’]")
# Words so common that a fixed English for them would spoil ordinary sentences.
NEVER_FIXED = {"发展", "建设", "工作", "落地", "完成", "推进", "提升", "突破", "同比", "抓手", "短板", "主任"}


def rows(stem: str) -> list[dict[str, str]]:
    text = resources.read_text(f"termbase/{stem}.csv")
    return list(csv.DictReader(io.StringIO(text)))


def all_rows() -> list[tuple[str, dict[str, str]]]:
    return [(stem, row) for stem in FILES for row in rows(stem)]


def english_forms(row: dict[str, str]) -> list[str]:
    return [row["en"], *(row["variants"].split(" | ") if row["variants"] else [])]


@pytest.mark.parametrize("stem", FILES)
def test_header_and_number_of_entries(stem: str) -> None:
    first_line = resources.read_text(f"termbase/{stem}.csv").splitlines()[0]
    assert first_line.split(",") == HEADER
    assert len(rows(stem)) >= FILES[stem][1]


@pytest.mark.parametrize("stem", FILES)
def test_every_cell_is_there_and_allowed(stem: str) -> None:
    for row in rows(stem):
        assert set(row) == set(HEADER), row
        assert all(value is not None for value in row.values()), row
        assert row["zh"], row
        assert row["en"], row
        assert row["domain"] == FILES[stem][0], row
        assert row["pos"] in POS, row
        assert row["status"] in STATUS, row
        assert row["source"], row


def test_every_file_has_plain_line_ends() -> None:
    files = resources.path_to("termbase").glob("*.csv")
    assert [path.name for path in files if b"\r" in path.read_bytes()] == []


def test_no_stray_spaces() -> None:
    for stem, row in all_rows():
        for name, value in row.items():
            assert value == value.strip(), (stem, name, row)
            assert "  " not in value, (stem, name, row)


def test_chinese_is_chinese_and_english_is_english() -> None:
    for stem, row in all_rows():
        assert HAN.search(row["zh"]), (stem, row)
        for form in english_forms(row):
            assert form, (stem, row)
            assert not HAN.search(form), (stem, row)
            assert not WIDE.search(form), (stem, row)


def test_no_chinese_is_preferred_twice() -> None:
    stems = sorted(path.stem for path in resources.path_to("termbase").glob("*.csv"))
    counts = Counter(row["zh"] for stem in stems for row in rows(stem) if row["status"] == "preferred")
    assert len(counts) > 15_000
    assert [zh for zh, count in counts.items() if count > 1] == []


def test_variants_differ_from_the_term_and_from_each_other() -> None:
    for stem, row in all_rows():
        forms = english_forms(row)
        assert len(forms) == len(set(forms)), (stem, row)


def test_verbs_and_everyday_words_are_never_put_into_the_sentence() -> None:
    for stem, row in all_rows():
        if row["status"] == "preferred":
            assert row["pos"] != "v", (stem, row)
            assert row["zh"] not in NEVER_FIXED, (stem, row)
            assert len(row["zh"]) > 1, (stem, row)


def test_a_forbidden_form_is_not_also_recommended() -> None:
    forms: dict[str, set[str]] = {}
    for _, row in all_rows():
        if row["status"] != "forbidden":
            forms.setdefault(row["zh"], set()).update(form.lower() for form in english_forms(row))
    for stem, row in all_rows():
        if row["status"] == "forbidden":
            assert row["en"].lower() not in forms.get(row["zh"], set()), (stem, row)
            assert row["note"], (stem, "say what to write instead", row)


@pytest.mark.parametrize("body", ["教育", "科技", "公安", "民政", "财政", "商务", "外交", "司法", "交通运输"])
def test_departments_are_not_read_as_a_ministry(body: str) -> None:
    known = {row["zh"] for _, row in all_rows() if row["status"] == "preferred"}
    assert f"{body}部门" in known


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("地区生产总值", "gross domestic product (GDP)"),
        ("规模以上工业增加值", "value added of industrial enterprises above designated size"),
        ("社会消费品零售总额", "total retail sales of consumer goods"),
        ("一般公共预算收入", "general public budget revenue"),
        ("固定资产投资", "fixed-asset investment"),
        ("居民人均可支配收入", "per capita disposable income of residents"),
        ("新质生产力", "new quality productive forces"),
        ("中国式现代化", "Chinese modernization"),
        ("全生命周期", "full life cycle"),
    ],
)
def test_terms_that_every_report_uses(zh: str, en: str) -> None:
    found = [row["en"] for _, row in all_rows() if row["zh"] == zh and row["status"] == "preferred"]
    assert found == [en]
