"""Paragraphs cut behind a full stop: the likeliest are joined, others are left with how sure that is."""

from __future__ import annotations

from itertools import pairwise

from desktop_app.document.model import Corrections, Joint, Report
from desktop_app.document.read import read_text

HEAD = ["甲县政府工作报告", "各位代表：", "一、2025年工作回顾"]
FIRST = "扎实开展项目攻坚行动，实施重点项目143个，完成投资98.6亿元。新型建材产业园完成标准化厂房12万平方米。"
REST = "新签约项目56个，到位资金63亿元。规模以上工业企业净增14家，工业增加值增长9.3%。"
OTHERS = [
    "严守耕地保护红线，粮食总产量稳定在21万吨以上。茶叶、中药材等特色产业面积达到38万亩，新认定龙头企业5家。",
    "坚持教育优先发展，县第二中学建成投用。高考本科上线率提高3.6个百分点，教育质量综合评价进入全市前列。",
    "持续深化重点领域改革，国有企业整合重组为4家。政务服务事项网办率达到98%，新登记经营主体5280户。",
]


def _read(*lines: str) -> Report:
    return read_text("\n".join([*HEAD, *lines]))


def test_figures_more_below_the_number_of_a_page_are_offered_as_the_rest() -> None:
    report = _read(OTHERS[0], FIRST, "", "— 3 —", "", REST, *OTHERS[1:])
    joined = any(FIRST + REST in block.text for block in report.blocks)
    offered = [one for one in report.doubtful if REST.startswith(one.after)]
    assert joined or offered
    assert all(0.3 < one.confidence < 0.9 for one in report.doubtful)


def test_without_any_sign_of_pages_nothing_is_offered() -> None:
    report = _read(OTHERS[0], FIRST, REST, *OTHERS[1:])
    assert report.doubtful == ()
    assert report.repairs == ()


def test_what_opens_a_paragraph_is_not_offered_on_a_new_page() -> None:
    for start in ("一年来，我们坚持稳中求进，", "同志们！", "（二）持续改善民生。", "按照县委部署，"):
        report = _read(FIRST, *OTHERS[:2], "", "— 3 —", "", start + "各项工作取得新进展。" + OTHERS[2])
        assert not report.doubtful, start


def test_a_place_that_a_person_parted_is_not_offered_again() -> None:
    long = [one + other for one, other in pairwise(OTHERS)]
    lines = "\n".join([*HEAD, *long, FIRST, "", "— 3 —", "", "同时，" + REST, *reversed(long)])
    whole = read_text(lines)
    assert any(FIRST + "同时，" in block.text for block in whole.blocks)
    apart = read_text(
        lines, corrections=Corrections(undone=frozenset({Joint("12万平方米。", "同时，新签约")}))
    )
    assert not any(FIRST + "同时，" in block.text for block in apart.blocks)
    assert apart.doubtful == ()


def _wrapped(text: str, width: int = 30) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def test_a_full_stop_at_the_margin_of_a_wrapped_text_is_offered_where_nothing_tells() -> None:
    done = "全县上下坚持稳中求进，统筹推进改革发展稳定工作，经济运行总体平稳，群众生活水平提高，社会和谐。"
    more = "市场主体活力不断增强，新登记企业三百余家，外出人员返乡创业蔚然成风，就业形势总体保持稳定。"
    full = "城乡面貌持续改善，" + (done + more)[-51:]
    bodies = [done, more + done, done + more, more + done, done, done + more]
    rows = [row for text in bodies for row in _wrapped(text)]
    report = _read(*rows, *_wrapped(full), *_wrapped("基础教育质量稳步提升，" + more), *_wrapped(done))
    assert [one.after for one in report.doubtful] == ["基础教育质量稳步提升"]
    apart = _read(*rows, *_wrapped(full), *_wrapped("一年来，我们迎难而上，" + more), *_wrapped(done))
    assert not apart.doubtful
