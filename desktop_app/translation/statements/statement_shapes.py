"""The shapes of headline statements: what is measured, how much it is, how it moved, where it stands.

Patterns over a `Shape`; knows no English but the verbs.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.base_periods import MONTH, PERIOD, PLAN_END
from desktop_app.translation.nouns.holidays import HOLIDAY
from desktop_app.translation.nouns.indicator_shapes import (
    CLOSE,
    OPEN,
    RANK_CLOSE,
    RANK_OPEN,
    STEP,
    VALUE,
    VALUES,
    WAY,
)
from desktop_app.translation.nouns.indicator_times import VIEW

_LOCAL = "[市区县省州盟旗疆]"
_SINCE = (
    "(?P<comp_since>按照?(?:可比|不变)价格?(?:计算)?，?|按可比口径(?:计算)?，?|按自然口径(?:计算)?，?|同口径(?=增|下|上|提|年均)|可比价?)?"
    f"(?:预期|预计|计划)?(?P<since>同比|环比|[较比]{PERIOD}(?!以来)|年均|年平均|平均每年)?(?P<terms>名义|实际)?(?P<cum_since>累计)?"
    "(?P<averaged>平均(?=压[缩减]|缩[短减]|减少|精简|削减|降低|下降|提高))?"
)
VERBS = (
    {
        "累计完成": "totaled",
        "累计实现": "totaled",
        "累计达到": "totaled",
        "累计达": "totaled",
        "累计": "totaled",
        "基本达到": "largely reached",
        "完成": "reached",
        "达到": "reached",
        "达": "reached",
        "实现": "reached",
        "为": "stood at",
        "有": "stood at",
        "共有": "stood at",
        "共": "stood at",
        "突破": "exceeded",
        "破": "exceeded",
        "迈上": "topped",
        "跃上": "topped",
        "跨上": "topped",
        "站上": "topped",
        "跨过": "topped",
        "超过": "exceeded",
        "超": "exceeded",
        "约": "reached",
        "平均为": "averaged",
        "平均达": "averaged",
        "保持": "remained at",
        "安排": "was budgeted at",
        "稳定保持在": "remained at",
        "持续保持在": "remained at",
        "常年保持在": "was consistently kept at",
        "常年稳定在": "was consistently kept at",
    }
    | dict.fromkeys(
        (
            "提高到",
            "提升到",
            "提高至",
            "提升至",
            "增加到",
            "增至",
            "升至",
            "增加至",
            "增长到",
            "增长至",
            "上升到",
            "上升至",
            "扩大到",
            "扩大至",
            "发展到",
            "发展至",
        ),
        "rose to",
    )
    | dict.fromkeys(("下降到", "降至", "下降至", "降到", "降低到", "降低至"), "fell to")
    | dict.fromkeys(("缩小至", "缩小到"), "narrowed to")
    | dict.fromkeys(("压缩至", "压缩到", "压减至", "压减到", "缩短至", "缩短到", "削减至"), "was cut to")
    | dict.fromkeys(
        (
            "控制在",
            "始终控制在",
            "持续控制在",
            "保持在",
            "稳定在",
            "维持在",
            "持续稳定在",
            "始终稳定在",
            "始终保持在",
        ),
        "was kept at",
    )
)
VERB = longest_first(VERBS)
# 根据市统计局统一核算，: whose figures they are
_ACCOUNTED = (
    "(?:(?:根据|依据|按照|经|据)(?P<office>国家统计局|[省市区县州旗]统计局|统计部门|海关|上级)?(?:的)?(?:反馈|提供)?(?:的)?"
    "(?:[省市]?地区生产总值)?(?:初步|统一|最终)?(?:统计|核算|测算|快报|数据)(?:结果|数据|数)?(?:显示|表明)?"
    "|初步[核测]算|初步统计|(?:快报|统计|核算)数据显示)"
)
_SPELL = (
    rf"(?P<by>{VIEW})?"
    r"(?:按(?:年均|年平均)?常住人口计算，)?"
    rf"(?:(?P<account>{_ACCOUNTED})，?)?(?:(?:初步)?预计，?)?"
    rf"(?:(?P<when>(?:20\d{{2}}年)?{MONTH}(?:[-—–～~至到]|月[-—–～~至到]){MONTH}月份?(?:平均|累计)?|(?:20\d{{2}}年|今年)?前{MONTH}个月|"
    rf"(?:截至|到)?(?:20\d{{2}}年)?(?:{MONTH}月份?[末底]?(?!\d)|[一二三四]季度末)|"
    r"(?:20\d{2}年)?全年|到?年末|(?:今年|去年)?(?:[一二三四]季度|前三季度|上半年)|今年|去年|到?(?:19|20)\d{2}年[底末]|(?:19|20)\d{2}年(?:上半年|第?[一二三四]季度|前三季度)?|到20\d{2}年|“十[三四五]五”(?:时期|期间)|(?:截至)?报告期[内末]"
    rf"|{HOLIDAY}(?=，|全))，?)?"
)
OPENING = re.compile(f"(?P<of>其中[，：:]?)?{_SPELL}")
_AREA = "(?P<area>全[区市县省国镇州盟旗乡疆]|辖区|我[区市县省州盟旗])"
_WHEN = rf"{_SPELL}(?:预计)?{_AREA}?，?(?:预计)?(?P<done>完成|实现)?"
# 投资2000万元，新建…: what we spent at the head of what we did, and no amount that stands by itself
_DEEDS = "用于|完成|实施|新建|新改扩建|改造|改建|建成|建设|推进|铺设|修建|修缮|打造|启动|购置|更新|安装"
_SPENT_FIRST = rf"(?<![，、])投资{VALUE}，(?:{_DEEDS})"
# 固定资产投资（不含农户）: how what is measured is counted
NOTED = "(?P<noted>（(?P<note>[^（）⟦⟧⟪⟫，。；“”]{2,16})）)?"
STATEMENT = re.compile(
    rf"(?!{_SPENT_FIRST})(?P<of>其中[，：:]?)?{_WHEN}(?P<what>(?:[^{OPEN}{CLOSE}{RANK_OPEN}，。；：“”（）]{{0,6}}“[^{OPEN}{CLOSE}{RANK_OPEN}，。；：“”（）]{{1,8}}”)?(?:[^{OPEN}{CLOSE}{RANK_OPEN}，。；：“”（）]|（助理）){{2,40}}?){NOTED}"
    rf"(?P<each>分别)?(?:双双(?=超|达|突破|保持|实现)|均(?!价|值|衡)|全部(?=超|达|突破))?(?:(?P<first>首次|首(?=超|破|突破|达|{OPEN}))?(?P<mean>(?:全年|年)?平均(?=控制|保持|稳定|{OPEN}))?(?P<verb>{VERB})?(?P<level>{VALUES})(?:{STEP})?"
    rf"|(?P<base>[比较][^{OPEN}{CLOSE}，。；增]{{2,14}}?数)?"
    rf"{_SINCE}(?:分别|总体|整体)?(?:再|又|(?P<against>逆势))?(?P<way>{WAY})了?(?P<growth>{VALUES})(?P<tail>以上|左右|以内)?)"
)
GROWTH = re.compile(
    rf"[，、]?(?P<base>[比较][^{OPEN}{CLOSE}，。；增]{{2,14}}?数)?{_SINCE}(?:分别)?(?P<way>{WAY}|(?<=同比)[增减])了?(?P<growth>{VALUES})"
)
_IN_A_ROW = (
    rf"(?:已?连续(?:(?P<spell>{VALUE})|(?P<running>[两三四五六七八九十]{{1,3}})(?P<unit>年|个季度|个月)"
    "|第(?P<nth>[一二三四五六七八九十]{1,3})年))?"
)
_RANKED_BY = "总量[和、]?增[速幅]|总量|增速|增幅|增量|规模"
RANK = re.compile(
    rf"[，、]?(?P<of>{_RANKED_BY}|数量|总数)?(?:均|分别)?{_IN_A_ROW}(?:继续|持续)?(?:(?:排位|位次|排名)(?=[保稳居位列]))?(?:保持|跃居|升至|跃升至|上升至|稳居|排名|排在|排|居|位居|位列|位于|处于|列)?{RANK_OPEN}(?P<n>\d+){RANK_CLOSE}"
)
# 分居全省第4、第3位: the ranks of several
RANKS = re.compile(
    rf"[，、]?(?:分别|分)(?:继续)?(?:保持|跃居|稳居|排名|排|居|位居|位列|列)?{RANK_OPEN}(?P<n>\d+){RANK_CLOSE}"
    rf"(?P<others>(?:[、和](?:[{RANK_OPEN}{OPEN}]\d+[{RANK_CLOSE}{CLOSE}]|第[一二三四五六七八九十]{{1,3}}[位名]?))+)"
)
PART_OF = re.compile(
    rf"(?P<of>其中，?)?(?P<what>[^⟦⟧，。；：]{{2,40}}?)(?:占|(?P<like>相当于)|(?P<inside>在))(?:全{_LOCAL})?(?P<whole>[^⟦⟧，。；]{{2,20}}?)(?(inside)中(?:所占)?的?(?:比重|比例|占比)|(?:的?(?:比重|比例)|的(?=⟦)))"
    rf"(?:(?P<way>{WAY})|(?P<verb>{VERB}))?(?P<by>{VALUE})"
)
# 158个重点项目累计完成投资189亿元
INVESTED = re.compile(
    rf"(?:全{_LOCAL})?(?P<n>{VALUE})(?P<what>[^{OPEN}{CLOSE}，。；：“”（）]{{2,12}}?)(?P<when>{MONTH}[-—–～~至到]{MONTH}月份?|上半年|前三季度|一季度|全年)?(?:累计)?(?:已)?完成投资(?:超过?|突破|达到?|约)?(?P<level>{VALUE})"
)
_RATIO = r"\d[\d.]*(?:[:：∶︰﹕]\d[\d.]*){2}"
STRUCTURE = re.compile(
    rf"(?:全{_LOCAL}|我{_LOCAL})?(?:三次产业|三产|一二三产业|产业(?=结构))(?:增加值)?(?:结构比例|比例结构|结构|比例|比重|占比|结构比|占GDP的?比重|占地区生产总值的?比重|比(?![例重]))比?"
    rf"(?:(?:由|从)(?:(?P<year>20\d{{2}}年)的?|上年的?|去年的?)?(?P<old>{_RATIO}))?(?:优化)?(?P<how>调整优化|调整|优化|变化|演进|升级|达到?|为|是)(?:为|到|至)?(?:(?P<then>20\d{{2}}年)的?)?(?P<new>{_RATIO})"
)
CONTRIBUTION = re.compile(
    rf"(?P<of>其中，?)?(?P<what>[^⟦⟧⟪，。；：]{{2,24}}?)对(?:全{_LOCAL}|全国)?(?P<whole>经济|GDP|地区生产总值|生产总值|规上工业|规模以上工业|工业|投资|消费|财政收入)增长的?贡献率(?:分别)?(?:达到?|为)?(?P<by>{VALUES})"
)
STANDING = re.compile(
    rf"(?P<own>全{_LOCAL}|我{_LOCAL})?(?P<what>[^{OPEN}{CLOSE}{RANK_OPEN}，。；：“”（）]{{2,60}}?)(?P<of>{_RANKED_BY})?(?:均|继续)?"
    rf"{_IN_A_ROW}(?:继续|持续)?(?:保持|稳居|跃居|蝉联|名列|高居|荣登|荣获|获得|取得|夺得|勇夺|获|排名|位居|位列|位于|处于|居|列|排|走在|进入|跻身|迈入|迈进|挤进)?{RANK_OPEN}(?P<n>\d+){RANK_CLOSE}"
)
STANDING_EACH = re.compile(
    rf"(?P<own>全{_LOCAL}|我{_LOCAL})?(?P<what>[^{OPEN}{CLOSE}{RANK_OPEN}，。；：“”（）]{{2,40}}?)(?P<of>{_RANKED_BY})?{RANKS.pattern.removeprefix('[，、]?')}"
)
MOVES = (
    dict.fromkeys(
        (
            "增加到",
            "增长到",
            "发展到",
            "扩展到",
            "扩大至",
            "增长至",
            "上升至",
            "攀升至",
            "跃升至",
            "壮大到",
            "提高到",
            "提升到",
            "上升到",
            "增至",
            "升至",
            "提高至",
            "提升至",
            "扩大到",
            "跃升到",
            "跃升为",
            "攀升到",
            "提高为",
            "提升为",
            "增加为",
            "拓展到",
            "拓展至",
            "扩展至",
        ),
        "rose",
    )
    | dict.fromkeys(
        (
            "下调到",
            "下调至",
            "压减到",
            "压降到",
            "缩减到",
            "缩减至",
            "下降到",
            "降至",
            "降到",
            "下降至",
            "减少到",
            "缩小到",
            "减少至",
            "降低到",
            "降低至",
            "缩短到",
            "缩短至",
            "缩小至",
        ),
        "fell",
    )
    | dict.fromkeys(("调整为", "调整到", "调整至", "优化为", "变化为"), "changed")
)
FROM_TO = re.compile(
    rf"(?P<own>全{_LOCAL}|我{_LOCAL})?(?P<what>[^{OPEN}{CLOSE}{RANK_OPEN}，。；：“”（）]{{2,30}}?)(?:分别)?[从由](?:(?P<year>(?:19|20)\d{{2}}年)的?|(?P<plan>{PLAN_END})的?|上年(?:同期)?的|去年(?:同期)?的)?(?P<old>{VALUES})"
    rf"(?:分别)?(?P<way>{'|'.join(MOVES)})(?:(?P<then>(?:19|20)\d{{2}}年)的?)?(?P<new>{VALUES})"
)
AIM = re.compile(
    r"(?:今年|20\d{2}年)?，?(?:我们|集团|公司|全集团|开发区|高新区|经开区|新区|园区)?(?:要|将)?(?:力争|争取)"
    "(?:全年)?(?:实现|使)?"
)
# The same inside a plan's sentence, and what is done to bring a figure about.
STRIVE = re.compile(
    "(?:力争|争取|努力|推动|带动|促进|(?P<ensure>确保|保证))(?:(?P<year>全年)|(?P<within>年内))?(?:实现|使)?"
)
IN_STEP = re.compile(
    "(?:(?:城乡|城镇和农村|城镇、农村)(?:常住)?)?居民(?:人均可支配)?收入(?:增长|增速)?(?:与|和)经济(?:增长|增速)?(?:保持)?(?:基本)?(?:同步(?:增长)?|相匹配|相适应)"
)
LEAD = re.compile(
    r"(?:综合(?:考虑|研判|分析)?(?:国内外形势和)?(?:各方面|多方面|各种)?(?:因素)?，?)?(?:建议)?(?:(?P<when>今年|明年|全年|20\d{2}年|未来五年|今后五年)，?)?(?P<area>[全我][市区县省州盟旗])?的?(?:经济社会发展|国民经济和社会发展|经济发展)?的?"
    r"(?:主要|总体)?(?:发展)?(?:预期|奋斗|努力)?(?:目标|指标)(?:(?:建议)?(?:是|为|如下)：?|：)"
)
# 在全市排名较去年跃升5个位次
KEPT_GROWING = re.compile(
    r"(?P<of>其中，?)?(?P<what>[^⟦⟧⟪，。；：“”（）]{2,30}?)(?:继续|持续)?(?:连续(?P<n>[两二三四五六七八九十]{1,3}年|⟦\d+⟧))?(?:保持|实现)(?P<how>两位数|正|高速|快速|较快|稳定|平稳|稳步)增长(?=[，、；。]|$)"
)
OWN_SHARE = re.compile(rf"[，、](?P<what>[^⟦⟧，、。；：]{{2,10}}?)占比(?:为|达到?)?(?P<by>{VALUE})")
SHARE = re.compile(
    rf"[，、]?(?:数量|总数|总量|产量|规模)?(?:合计|共同?)?(?P<about>约)?(?:占|占比为?)(?P<whole>[^{OPEN}，。；]{{2,20}}?)(?:的)?(?:比重|比例)?"
    rf"(?:(?P<rise>提高到|提升到|提高至|提升至|上升到|升至|增至)|达到?|为)?(?P<by>{VALUE})"
)
_TURN = f"(?:{WAY})"
# 共发生生产安全事故⟦0⟧、死亡⟦1⟧，同比分别减少⟦2⟧、增加⟦3⟧
INCIDENTS = re.compile(
    rf"(?:全{_LOCAL}|辖区内?)?(?:今年|全年|共|累计|已)*发生(?:各类|各种)?(?P<what>[^⟦⟧，。；、]{{2,16}}?)(?P<n>{VALUE})(?:[、，](?:造成)?死亡(?P<dead>{VALUE}))?(?:[、，](?:造成)?受伤(?P<hurt>{VALUE}))?"
    rf"(?:，同比(?:分别)?(?P<way>{_TURN})(?P<by>{VALUE})(?:[、和](?P<then>{_TURN})?(?P<and>{VALUE}))?"
    rf"(?:，分别(?:{WAY})(?P<rate>{VALUE})[、和](?P<rates>{VALUE}))?)?"
)
# 稳定粮食播种面积在⟦0⟧, 完成油菜种植面积⟦0⟧
AREA_KEPT = re.compile(
    rf"(?:全年|共)?(?P<how>稳定|保持|确保|落实|完成|实现)(?P<what>[^⟦⟧，。；、]{{1,10}}面积)(?:稳定|保持)?(?:在|达到?|为)?(?P<level>{VALUE})"
)
ASSIGNED = re.compile(
    r"(?P<what>[^⟦⟧，。；]{2,60}?)(?:均|都|全部)?(?:顺利|圆满|全面|超额)?(?:完成|达到)"
    r"(?P<level>[国省市区]|上级)(?:级|家)?(?:下达|分解|定|确定)的?(?:年度|各项)?(?:(?:目标|指标)?任务(?:目标)?|目标|指标)"
)
