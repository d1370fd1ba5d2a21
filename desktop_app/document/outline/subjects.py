"""Paragraphs of bulletins and yearbooks that open with what they are of, without a stop behind it."""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import ends_sentence, numbering
from desktop_app.document.passage import Hint, Line

#: 人口年末常住人口94.9万人, 畜牧全年出栏生猪116万头: a bulletin's name of a paragraph that lost its bold
_SUBJECT = re.compile(
    r"(?:人口|国民经济|经济总量|粮食|种植业|畜牧业?|林业|渔业|水产|农业|工业|建筑业|服务业|交通(?:运输)?|邮电|邮政|通信|旅游|财政|税收|金融|银行|证券|保险"
    r"|教育|科技|科学技术|文化|卫生|医疗卫生|体育|环境保护|环保|生态环境|能源|安全生产|就业|物价|价格|社会保障|社会保险|社会救助|社会福利|民政|居民收入"
    r"|人民生活|消费|投资|固定资产投资|房地产|对外贸易|外贸|外资|招商引资|电力|供电|广播电视|气象|水利|国内贸易|商贸|市场主体|民营经济|城市建设|公用事业)"
    r"[\s　]*(?=(?:全年|年末|全[市县區区州旗镇]|20\d\d年|截至|初步核算|据初步))"
)
#: **粮食**全年农作物播种面积…: bold, and no stop behind it
BOLD_SUBJECT = re.compile(rf"\*\*(?![一二三四五六七八九十]是)[{HAN}]{{2,12}}\*\*[\s　]*(?=[{HAN}\d])")
#: 长期计划的编制与执行 苍山县长期规划的编制始于1957年。: a name, a space and a text without any
_SPACED_NAME = re.compile(rf"(?!第)[{HAN}、]{{2,16}}[ 　\xa0]+(?=[{HAN}\d《“][^ 　\xa0]{{40}})")
_SHORTEST_BODY = 15


def subject_at(line: Line) -> int:
    """Where the text begins behind the subject that names a paragraph; 0 if none does."""
    if line.hint is not Hint.NONE or line.level or not ends_sentence(line.text):
        return 0
    found = BOLD_SUBJECT.match(line.text) or _SUBJECT.match(line.text)
    return found.end() if found and len(line.text) > found.end() + _SHORTEST_BODY else 0


def entry_at(line: Line) -> int:
    """Where the text of an entry of a yearbook begins behind its name and a space; 0 for another line."""
    if line.hint is not Hint.NONE or line.level or not ends_sentence(line.text):
        return 0
    found = _SPACED_NAME.match(line.text)
    return found.end() if found and numbering(line.text) is None else 0
