"""Which places of the termbase lie abroad: countries, and those whose English is no pinyin (开罗, 秘鲁).

Knows nothing of texts.
"""

from __future__ import annotations

import re

from desktop_app.translation.model import Term
from desktop_app.translation.terms.nationalities import is_country
from desktop_app.translation.words import pinyin

# Endings and names of places of China whose English is no pinyin.
_OF_CHINA = re.compile(
    "[县旗盟乡镇区园港路线]$|哈尔滨|漯河|那曲|吐鲁番|阿克苏|伊犁|什邡|莒南|二连浩特|霍尔果斯|乌兰浩特|阿尔山|额尔古纳|满洲里|"
    "珲春|荥经|涡阳|泊头|佛冈|佛坪|扎兰屯|霍林郭勒|鄯善|洛浦|洛隆|安多|芒康|江达|嘉黎|甘孜|西咸|哈长|东北|长征|北外滩|渤海|环|"
    "引[汉大绰]|良渚|海昏侯|华侨城|太子湾|大学城|世界之窗|欢乐|廊道|谷$|新城|松山湖|横琴|梦工场|麒麟山庄|低碳城|九龙|学校|都会区"
)
_ENGLISH_OF_CHINA = re.compile(
    "China|Mongolia|Xizang|Hong Kong|Maca[ou]|Taiwan|Yangtze|Yellow River|Pearl River|Hohhot|Ordos|Ulanqab|"
    "Lhasa|Xigaze|Qamdo|Nyingchi|Urumqi|Karamay|Hotan|Beijing|Tianjin|Shanghai|Chongqing|Hebei|Shanxi|Liaoning|"
    "Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|Guangdong|Guangxi|"
    "Hainan|Sichuan|Guizhou|Yunnan|Shaanxi|Gansu|Qinghai|Ningxia|Xinjiang|Shenzhen|Guangzhou|Bay Area|"
    "Optics Valley|the Bund|Science City|Loess"
)
# Places abroad whose English begins as their pinyin does.
_ABROAD = re.compile(
    "莫斯科|曼谷|波士顿|慕尼黑|马德里|布达佩斯|都柏林|阿布扎比|仰光|塔什干|安卡拉|大马士革|特拉维夫|贝鲁特|安道尔|帕劳|岘港|巴厘|拉合尔|"
    "喀布尔|巴格达|撒马尔罕|比什凯克|杜尚别|阿什哈巴德|叶卡捷琳堡|明斯克|汉诺威|曼彻斯特|安特卫普|博洛尼亚|里斯本|达喀尔|阿比让|拉各斯|"
    "阿布贾|马普托|达拉斯|拉斯维加斯|阿拉斯加|马萨诸塞|波哥大|马尼拉|里加|塔林|巴拿马|巴库|米兰|利马|塔那那利佛"
)
_ALIKE = 3  # letters that pinyin and the English of a place of China share


def is_foreign_place(term: Term) -> bool:
    """A country, or a place whose English is no pinyin: 开罗, 秘鲁."""
    if term.pos != "name" or term.domain != "place" or term.zh[:2] == "中国":
        return False
    if is_country(term.zh) or _ABROAD.match(term.zh):
        return True
    if _ENGLISH_OF_CHINA.search(term.en) or _OF_CHINA.search(term.zh):
        return False
    return pinyin.spell(term.zh)[:_ALIKE] != term.en[:_ALIKE]
