"""Shares told by counting, ages joined by a hyphen, weekdays, and what stands above or below an average."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def _found(source: str, english: str) -> set[str]:
    return {finding.check for finding in check_pair(source, english)}


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("每10户中就有近6户装上了光伏板。", "Nearly six in ten households have installed solar panels."),
        ("每10户中有6户装上了光伏板。", "Six out of every ten households have installed solar panels."),
        ("每10户中有6户装上了光伏板。", "Of every 10 households, six have installed solar panels."),
        ("六岁以下儿童的入园率上升。", "The under-six enrolment rate has risen."),
        ("图书馆每周三闭馆。", "The library is closed on Wednesdays."),
        ("图书馆周二至周五开放。", "The library is open Tuesday to Friday."),
        ("护士工资不拖欠。", "Nurses are paid on time."),
        (
            "货物贸易顺差扩大，服务贸易逆差收窄。",
            "The surplus in goods trade widened and the deficit in services trade narrowed.",
        ),
        ("展会5月8日（周四）开幕。", "The fair opens on Thursday, May 8."),
        ("展会5月8日开幕。", "The fair opens on a Thursday in May."),
        ("两国互免签证。", "The two countries do not require visas of each other."),
        ("增速高于全国平均水平。", "Growth was faster than the national average."),
        ("降雨量低于常年，仍高于去年。", "Rainfall was below normal, but still above last year's."),
        ("全省增速快于全国平均水平。", "The province grew faster than the national average."),
    ],
)
def test_told_rightly_gives_no_alarm(source: str, english: str) -> None:
    assert _found(source, english) == set()


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        (
            "每10户中就有6户装上了光伏板。",
            "Seven in ten households have installed solar panels.",
            "figure-value",
        ),
        ("每10户中就有6户装上了光伏板。", "Six in a hundred households have solar panels.", "figure-value"),
        ("护士工资不拖欠。", "Nurses' wages are in arrears.", "negation"),
        ("经常账户顺差收窄。", "The current account deficit narrowed.", "opposite"),
        ("展会5月8日开幕，周一休息。", "The fair opens in May and is closed on Mondays.", "figure-missing"),
        ("他们可免签入境30天。", "They may enter for 30 days with a visa.", "opposite"),
        ("制造业投资增长9%。", "Investment in the services sector grew by 9%.", "opposite"),
        ("图书馆每周三闭馆。", "The library is closed on Thursdays.", "opposite"),
        ("图书馆每周三闭馆。", "The library is open on Wednesdays.", "negation"),
        ("增速高于全国平均水平。", "Growth was below the national average.", "opposite"),
        ("增速低于全国平均水平。", "Growth was above the national average.", "opposite"),
        ("增速高于全省平均水平。", "Growth was above the national average.", "opposite"),
        ("请尽最大限度节约用水。", "Please save a minimum of water.", "opposite"),
        ("两国矛盾进一步加剧。", "The conflict between the two countries eased further.", "negation"),
    ],
)
def test_told_wrong_is_found(source: str, english: str, check: str) -> None:
    assert check in _found(source, english)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "干部带队外出招商34次，拜访企业160家。",
            "Officials led 34 investment promotion trips and visited 160 enterprises.",
            "Officials led visits to 34 enterprises, and 160 enterprises were visited.",
        ),
        (
            "出台服务民营经济23条措施。",
            "We issued 23 measures to serve the private sector.",
            "We issued measures to serve 23 private sectors.",
        ),
    ],
)
def test_what_a_sign_never_counts_is_another_thing(source: str, right: str, wrong: str) -> None:
    """The sentence speaks of such things elsewhere; it is the sign behind the number that excludes them."""
    assert not _found(source, right)
    assert "figure-unit" in _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("建成12条产业链。", "Twelve industries were built into complete chains, 12 industries in all."),
        ("检查企业34次。", "A total of 34 enterprise inspections were made."),
        ("服务企业34万人次。", "Enterprises were served 340,000 times."),
        ("助力4.6万家次企业获得贷款。", "We helped 46,000 enterprises obtain loans."),
        ("惠及农户2.3万户次。", "A total of 23,000 households benefited."),
        ("走访企业34家、回访56次。", "We visited 34 enterprises and paid 56 return visits."),
    ],
)
def test_what_only_looks_so_is_left_alone(source: str, english: str) -> None:
    assert "figure-unit" not in _found(source, english)
