"""The termbase: longest match, traditional script, layers of files, honest errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import AppError
from desktop_app.translation.model import Term
from desktop_app.translation.terms.term_files import read_csv, write_csv
from desktop_app.translation.terms.termbase import Termbase

BASE = Termbase(
    [
        Term("南山", "Nanshan", pos="name"),
        Term("南山区", "Nanshan District", pos="name"),
        Term("区政", "district affairs"),
        Term("专精特新", "specialized and innovative", variants=("SRDI",)),
        Term("一般公共预算收入", "general public budget revenue"),
    ]
)


def found(text: str) -> list[str]:
    return [match.term.zh for match in BASE.find(text)]


def test_the_longest_term_wins() -> None:
    assert found("南山区一般公共预算收入增长") == ["南山区", "一般公共预算收入"]


def test_a_short_term_is_not_found_across_two_ordinary_words() -> None:
    assert found("地区政府") == []


def test_a_name_does_not_begin_inside_an_ordinary_word() -> None:
    names = Termbase([Term("新城区", "Xincheng District", pos="name"), Term("南头", "Nantou", pos="name")])
    assert names.find("全球一流现代化创新城区") == []
    assert Termbase([Term("美国", "the United States", pos="name")]).find("赴美国、南非开展经贸交流")
    assert [match.term.zh for match in names.find("华侨城、南头等片区")] == ["南头"]


def test_a_name_that_lies_across_two_ordinary_words_is_none() -> None:
    found = Termbase([Term("中国", "China", "place", "name")]).find("其中国家科技进步奖3项")
    assert found == []


def test_traditional_script_is_matched_where_it_stands() -> None:
    (match,) = BASE.find("推動專精特新企業發展")
    assert (match.start, match.end, match.term.zh) == (2, 6, "专精特新")


@given(st.text(alphabet="南山区政专精特新地府 ，專灣一般", max_size=40))
def test_matches_never_overlap_and_lie_in_reading_order(text: str) -> None:
    at = 0
    for match in BASE.find(text):
        assert at <= match.start < match.end <= len(text)
        at = match.end


def test_later_terms_win_and_the_old_termbase_stays_as_it_was() -> None:
    newer = BASE.with_terms([Term("南山区", "Nanshan")])
    assert newer.lookup("南山区").en == "Nanshan"  # type: ignore[union-attr]
    assert BASE.lookup("南山区").en == "Nanshan District"  # type: ignore[union-attr]


def test_forbidden_forms_are_known_but_never_offered() -> None:
    termbase = BASE.with_terms([Term("南山", "South Mountain", status="forbidden")])
    assert [match.term.en for match in termbase.find("南山")] == ["Nanshan"]
    assert [term.en for term in termbase.forbidden("南山")] == ["South Mountain"]


def test_variants_are_accepted_beside_the_preferred_form() -> None:
    assert BASE.accepted("专精特新") == ("specialized and innovative", "SRDI")


def test_a_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    terms = [
        Term("A股", 'A-share, "quoted"', "finance", "n", "a note", "NBS", variants=("A share", "A-shares"))
    ]
    write_csv(tmp_path / "terms.csv", terms)
    assert read_csv(tmp_path / "terms.csv") == terms
    assert b"\r" not in (tmp_path / "terms.csv").read_bytes()


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", "zh,en\n区,x".encode("gb18030")])
def test_a_file_that_is_no_termbase_is_refused_with_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(content)
    with pytest.raises(AppError, match=r"mine\.csv"):
        read_csv(path)


def test_the_shipped_termbase_loads_and_an_office_file_lies_on_top(tmp_path: Path) -> None:
    write_csv(tmp_path / "office.csv", [Term("地区生产总值", "regional GDP")])
    assert len(Termbase.load()) > 300
    assert Termbase.load([tmp_path / "office.csv"]).lookup("地区生产总值").en == "regional GDP"  # type: ignore[union-attr]
    assert len(Termbase.load([tmp_path / "none.csv"])) == len(Termbase.load())


def test_a_term_that_takes_half_a_word_is_none() -> None:
    base = Termbase([Term("专项债", "special-purpose bonds"), Term("智能体", "AI agents")])
    assert base.find("下达专项债务限额") == []
    assert base.find("发展智能体育产业") == []
    assert [match.term.zh for match in base.find("用好专项债资金")] == ["专项债"]


def test_a_term_is_not_found_where_it_means_something_else() -> None:
    base = Termbase.load()
    assert "新建县" not in [match.term.zh for match in base.find("投资3200万元，新建县第三幼儿园。")]
    assert "新建县" in [match.term.zh for match in base.find("南昌市新建县第三幼儿园开园。")]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("州委、州政府", "CPC Prefectural Committee and the Prefectural Government"),
        ("旗委、旗政府", "CPC Banner Committee and the Banner Government"),
        ("州人大常委会", "Standing Committee of the Prefectural People's Congress"),
        ("县政协委员", "members of the CPPCC County Committee"),
    ],
)
def test_bodies_of_prefectures_banners_and_counties(chinese: str, english: str) -> None:
    assert [match.term.en for match in Termbase.load().find(f"{chinese}作出决定。")] == [english]


@pytest.mark.parametrize(
    "chinese", ["在杭州委托机构开展评估。", "苏州人大代表视察学校。", "红旗长期坚持服务。"]
)
def test_the_end_of_a_citys_name_is_no_prefecture(chinese: str) -> None:
    assert not [one.term for one in Termbase.load().find(chinese) if one.term.zh[0] in "州旗"]


def test_a_term_does_not_break_a_word() -> None:
    base = Termbase.load()
    for text, hidden in (
        ("确保民生支出只增不减", "保民生"),
        ("大理石产业加快转型", "大理"),
        ("抵达非洲东海岸", "东海"),
        ("三星级酒店", "三星"),
        ("北大西洋暖流", "北大"),
        ("北大荒集团改革", "北大"),
    ):
        assert hidden not in {match.term.zh for match in base.find(text)}, text
    assert {match.term.zh for match in base.find("海尔集团与三星电子、央视签约")} >= {
        "海尔集团",
        "三星电子",
        "央视",
    }


def test_a_strangers_term_is_no_formula_in_the_offices_table(tmp_path: Path) -> None:
    terms = [Term("＝1+1", "=HYPERLINK(1)", note="@x"), Term("'好", "+good", variants=("-a", "b"))]
    write_csv(tmp_path / "terms.csv", terms)
    rows = (tmp_path / "terms.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert not [cell for row in rows for cell in row.split(",") if cell[:1] in tuple("=+-@＝") and cell]
    assert read_csv(tmp_path / "terms.csv") == terms
