"""The brief of a small province's report, for the tests of what guests are handed."""

from __future__ import annotations

from datetime import date

from desktop_app.briefs.blocks import Statements, Table
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.words import text_of
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState

PROVINCE = """政府工作报告

——2026年1月27日在海南省第七届人民代表大会第五次会议上

各位代表：

现在，我代表海南省人民政府，向大会报告工作，请予审议。

一、2025年工作回顾

地区生产总值增长4%，社会消费品零售总额增长5%，城镇调查失业率5.2%。新能源汽车保有量突破50万辆、占比居全国第二。

新增基础教育学位4万个，67.5%的初中毕业生就读普通高中。新建养老服务中心8个。落实3项任务：

我们也清醒认识到，全省经济社会发展还面临不少困难和挑战。“十四五”规划26项指标中有6项不及预期。

二、“十五五”时期主要目标任务

到2030年，主导产业占地区生产总值比重达73%左右。

三、2026年主要工作

今年的主要预期目标是：地区生产总值增长6%左右，社会消费品零售总额增长6%左右，城镇调查失业率控制在5.5%左右。

支持3个国家级保种场开展性能测定。
"""


def project(text: str = PROVINCE, english: str = "") -> ProjectContent:
    report = read_text(text, "province.txt")
    figures = extract_figures(report)
    translations = {}
    if english:
        for segment in report.segments:
            said = [one.english for one in figures.figures if one.segment_id == segment.id]
            words = f"{english} {' and '.join(said)}." if said else f"{english}."
            translations[segment.id] = Translation(segment.id, words, TranslationState.APPROVED)
    return ProjectContent(report, figures, translations)


def brief_of(template: str = "delegation", language: Language = Language.CHINESE) -> Brief:
    return build_brief(project(), template, BriefOptions(language=language, created=date(2026, 2, 1)))


def quoted(brief: Brief) -> str:
    blocks = (block for section in brief.sections for block in section.blocks)
    items = (item for block in blocks if isinstance(block, Statements) for item in block.items)
    return "\n".join(text_of(item.text.zh) for item in items)


def tables(brief: Brief) -> list[Table]:
    return [block for section in brief.sections for block in section.blocks if isinstance(block, Table)]


COUNTY = """政府工作报告

——2026年1月8日在桐柏县第十六届人民代表大会第五次会议上

一、2025年工作回顾

地区生产总值完成312.5亿元，增长5.2%，固定资产投资增长6.1%。

一年来，我们自觉接受县人大法律监督和县政协民主监督，办理人大代表建议96件、政协提案84件，办结率100%。

二、2026年工作安排

地区生产总值增长5.5%左右。

指标\t2025年完成\t2026年目标
农村居民人均可支配收入（元）\t19800\t21100
新建高标准农田（万亩）\t3.2\t4

新建中小学校6所，新增学位1800个。
"""
