"""The place that a report is about, whose name goes without saying in its indicators."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import Figure

_PLACE = re.compile(
    r"(?:关于)?(?:[一-鿿]{2,5}?(?:省|自治区|市|自治州|州|盟|地区))*"
    r"(?P<own>[一-鿿]{2,7}?[省市区县州旗镇乡](?=政府工作)|[一-鿿]{1,7}?[省市区县州旗镇乡](?!级|政府))"
)


def own_place(title: str) -> str:
    """The place that a report is about, by its title: 平昌县, 南山区; "" if it names none."""
    found = _PLACE.match(re.sub(r"^\d{4}年?|\s", "", title))
    return found["own"] if found else ""


_OF_A_PEOPLE = re.compile(
    r"(?:(?:藏|蒙古|回|苗|彝|壮|布依|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔"
    r"|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|朝鲜|满|维吾尔|各)族|蒙古)+自治([州县旗])$"
)
#: What bears the name of a place.
_OF_THAT_NAME = re.compile(
    r"[（(]|\S{0,4}?(?:医院|大学|学院|中学|小学|学校|机场|港|火?车站|[博图]\S物?馆|公园|广场|大道|[路桥湖山河江岛]"
    r"|产业园|科技园|智城|新城|新区|集团|银行)"
)


def at_home(figure: Figure, place: str) -> Figure:
    """平昌县地区生产总值 in the report of 平昌县 is 地区生产总值: whose it is goes without saying."""
    if not place or not figure.indicator_zh.startswith(place[:2]):
        return figure
    bare = re.sub(r"(?<=\S{2})(?:[省市区县州旗]|自治区|自治州)$", "", place)
    short = _OF_A_PEOPLE.sub(r"\1", place)  # 果洛藏族自治州: 果洛州
    said = next((one for one in (place, short, bare) if one and figure.indicator_zh.startswith(one)), "")
    if not said or len(figure.indicator_zh) < len(said) + 3:
        return figure
    if said == bare and _OF_THAT_NAME.match(figure.indicator_zh, len(said)):
        return figure  # 南山医院, 南山（连平）产业园 are names
    name = figure.indicator_zh.removeprefix(said)
    return replace(figure, indicator_zh=name, indicator_en=indicator_names.english_name(name))
