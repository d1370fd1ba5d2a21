"""What names of indicators are made of, as patterns with an English template: growth in X, share of X in Y.

`fitting_rules` finds those of a name.
"""

from __future__ import annotations

import re

from desktop_app.figures import words
from desktop_app.figures.english import name_crimes, name_plans, name_statistics

HOW = words.mapped("how")
#: What an indicator is held against (全省平均水平), and per what it is told (每万人口发明专利拥有量).
YARDSTICKS = words.mapped("yardsticks")
PER = words.mapped("per")
_PER = "|".join(sorted(PER, key=len, reverse=True))

RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), template)
    for pattern, template in (
        (r"^(?P<x>.+?)年均(?:增长|涨幅|增幅)目标$", "average annual growth target for {x}"),
        (r"^(?P<x>.+?)(?:增长|涨幅|增幅)目标$", "growth target for {x}"),
        (r"^(?P<x>.+?)(?:下降|降低)目标$", "reduction target for {x}"),
        (r"^(?P<x>.+?)(?:累计)?(?:全年|年度)(?:挑战|奋斗|预期)?目标$", "annual target for {x}"),
        (r"^(?P<x>.+?)控制?目标$", "target for {x}"),
        (
            r"^(?P<x>.+?)(?:增速|增幅)(?:高出|[高快]于)(?P<where>全[国省市区县州])(?:平均)?(?:水平|增幅|增速)?幅度$",
            "growth in {x} above the {where} average",
        ),
        (
            r"^(?P<x>.+?)(?:稳定|保持)?(?:位居|位列|排名|稳?居)(?P<where>全[国省市区县球]|世界|亚洲|[中西东]部地区|[长珠]三角|京津冀)(?P<top>首位|第一位?|第[\d二三四五六七八九十]+[位名]?|前\d+[位名]?|前列)连续(?P<span>年|月|季度|天)数$",
            "consecutive {span} ranking {top} {among} by {x}",
        ),
        (
            r"^(?P<x>.+?)(?:增速)?(?P<how>高于|快于|低于)(?P<y>.+?)连续(?P<span>年|月|季度|天)数$",
            "consecutive {span} with {x} {how} {y}",
        ),
        (
            r"^(?P<x>.+?)优于(?P<y>.+)连续(?P<span>年|月|季度|天)数$",
            "consecutive {span} with {x} better than {y}",
        ),
        (
            r"^(?P<x>.+?)(?:保持|实现)(?P<y>.{2,}?)增长连续(?P<span>年|月|季度|天)数$",
            "consecutive {span} of {y} growth in {x}",
        ),
        (
            r"^(?:获|荣获|获评|获得|被评为|入选|蝉联)(?P<x>.+)连续(?P<span>年|月|季度|天)数$",
            "consecutive {span} of receiving {x}",
        ),
        (r"^(?P<x>.+?)(?:下降|减少)连续(?P<span>年|月|季度|天)数$", "consecutive {span} of decrease in {x}"),
        (r"^(?P<x>.+?)增长连续(?P<span>年|月|季度|天)数$", "consecutive {span} of growth in {x}"),
        (r"^未发生(?P<x>.+?)连续(?P<span>年|月|季度|天)数$", "consecutive {span} without {x}"),
        (
            r"^(?P<x>\S{2,}?(?:值|额|量|率|收入|投资))(?:位居|位列|入围|跻身)(?P<y>\S*?[百十\d]强\S{0,3})连续(?P<span>年|月)数$",
            "consecutive {span} among {y} by {x}",
        ),
        (r"^(?P<x>.+?)连续(?P<span>年|月|季度|天)数$", "consecutive {span} of {x}"),
        (r"^(?P<x>\S*?(?:项目|工程))计划投资$", "planned investment in {x}"),
        (r"^(?P<x>\S*?(?:项目|工程))完成投资额$", "investment in {x} completed"),
        (r"^(?P<x>\S{2,}?)建设完成投资额?$", "investment completed in {one} construction"),
        *name_plans.RULES,
        *name_statistics.RULES,
        (r"^支出(?P<x>\S{2,}?(?:资金|补贴|补助|经费|费用|救助金|保险金|养老金))额?$", "{x} spent"),
        (r"^减轻(?P<x>\S{2,}?)负担额?$", "burden on {x} reduced"),
        (r"^(?P<x>\S{2,}价格)额$", "{x}"),
        (r"^(?P<x>.+?[收支][入出])决算数$", "final accounts of {x}"),
        (r"^(?P<x>\S{2,}业)零售额?$", "retail sales of {x}"),
        (
            r"^通过(?P<y>\S{0,10}?(?:验收|认定|评审|审核|认证|考核|评估|复核))(?P<x>\S{2,})数$",
            "{things} that passed {y}",
        ),
        (
            r"^服务(?P<x>\S*?(?:学生|商户|群众|老年?人|居民|企业|职工|市民|游客|农户|用户|患者|儿童|青年|妇女|对象|人员))"
            r"(?:人数|人次|户数|数)$",
            "{things} served",
        ),
        (r"^落户(?P<y>[一-鿿]{2,4}?)(?P<x>\S{0,8}(?:企业|机构|项目|公司))数$", "{things} settled in {y}"),
        (r"^(?P<x>\S{2,}?)次均(?P<y>\S{0,4}费用)$", "average {y} per visit at {x}"),
        (r"^次均(?P<x>\S{0,4}费用)$", "average {x} per visit"),
        (
            r"^(?P<x>\S{0,8}?(?:法院|中院|我院|检察院))(?:新收|受理)(?P<y>\S*(?:案件|案))(?:数|件数)?$",
            "{y} accepted by {x}",
        ),
        (
            r"^(?P<x>\S+(?:教育|阶段))(?P<y>在校生|专任教师|毕业生|招生|教职工)(?:人数|数)?$",
            "{y} in {x}",
        ),
        (r"^(?P<x>\S{2,}幼儿园)在园幼儿(?:人数|数)?$", "children enrolled in {x}"),
        (
            r"^(?P<x>\S{2,}?)中(?P<y>\S{2,}?(?:学历|职称))(?:人数)?(?:比例|比重|占比)$",
            "share of {x} with {y}",
        ),
        (r"^(?P<x>\S{2,}居民)人均(?P<y>可支配收入|消费支出|生活消费支出|纯收入)$", "per capita {y} of {x}"),
        (
            r"^(?P<x>\S{2,}?(?:值|额|量|率|收入|投资))(?P<y>(?:全[国省球]|中国|世界)\S*?[百十\d]强\S{0,3})排名$",
            "rank among {y} by {x}",
        ),
        (r"^(?P<x>\S*[百十\d]强\S{0,4})排名$", "rank in {x}"),
        (r"^(?P<x>\S*(?:出栏|养殖|养蚕))(?:总)?产值$", "output value of {x}"),
        (
            r"^(?P<x>\S{2,}?)在\S{1,3}(?:设立|落户|投资)(?P<y>企业|机构|公司|研发机构|分支机构)数$",
            "{y} set up locally by {x}",
        ),
        (r"^(?P<x>.{2,}?)对(?P<y>.{2,}?)的?贡献率$", "contribution of {x} to {y}"),
        (r"^(?P<x>\S*?(?<!家庭)(?:改造|搬迁|补贴|救助|保障|整治))户数$", "households covered by {x}"),
        (r"^(?P<x>.+?)时速$", "speed of {x}"),
        (r"^(?P<y>\S{2,12}?部门)完成(?P<x>.+收入)$", "{x} collected by {y}"),
        (r"^(?P<y>\S{2,12}?部门)完成(?P<x>.+支出)$", "{x} by {y}"),
        (r"^(?P<x>.+?)人均(?:政府|财政)补助标准$", "per capita government subsidy for {x}"),
        (r"^在(?:城镇|城市)落户(?P<x>.+?)(?:人数|数)?$", "{x} settled in cities and towns"),
        (r"^(?P<x>.+?)年均(?:人数|户数|额|量|数|面积|长度|人次)?$", "average annual {x}"),
        (r"^(?P<x>.+?)年龄$", "age of {x}"),
        (r"^(?P<x>.+?(?:资源|项目|电站|基地))功率$", "capacity of {x}"),
        (r"^(?P<x>.+?)年龄下限$", "minimum age of {x}"),
        (r"^(?P<x>.+?)年龄上限$", "maximum age of {x}"),
        (r"^(?P<x>.+?)超(?:年度|全年)?(?P<y>计划|目标|进度)(?:数|额|比例|占比|人数)?$", "{x} above the {y}"),
        (r"^(?P<x>.+?)累计增速$", "cumulative growth in {x}"),
        (r"^(?P<x>.+?)累计降幅$", "cumulative decrease in {x}"),
        (r"^(?P<x>\S{2,8}?)主板上市数$", "{x} listed on the main board"),
        (
            r"^(?P<x>\S{2,10}?)(?:实施|完成|开展)(?P<y>改造|数字化改造|技术改造|技改|数字化转型)数$",
            "{x} that carried out {y}",
        ),
        (r"^(?P<x>\S{2,10}?)(?:进入|入围|跻身|入列|上榜)(?P<y>.+?)数$", "{x} entering {y}"),
        (r"^(?:上榜|入围|进入|跻身)(?P<y>.+)(?P<x>企业|品牌|项目|高校|城市|园区)数$", "{x} entering {y}"),
        (r"^(?P<x>.+?)覆盖行政村比例$", "share of administrative villages covered by {x}"),
        (r"^(?P<x>.{2,}?)覆盖(?P<y>\S{2,6})比例$", "share of {y} covered by {x}"),
        (
            r"^获批(?P<y>\S*(?:试点|示范区|示范县|基地|名单))(?P<x>项目|城市|县|园区|企业)数$",
            "{things} approved as {y}",
        ),
        (r"^解决(?P<x>.+?(?:问题|不安全|困难))人数$", "people with {x} resolved"),
        (r"^(?P<x>.+?)涉及(?P<y>.+)人数$", "people involved in {x}"),
        (
            r"^(?P<x>.+?)(?:高出|[高快]于)(?P<where>全[国省市区县州])(?:平均)?(?:水平|增幅|增速)?幅度$",
            "margin of {x} over the {where} average",
        ),
        (
            r"^(?P<x>.+?)(?:增速|增幅)(?P<how>高于|快于|低于)(?P<y>.{2,}?)幅度$",
            "margin of growth in {x} {how} {y}",
        ),
        (
            r"^(?P<x>.+?)(?:同比)?(?:增速|增幅)?比(?P<y>\S{2,}?)(?P<how>[高低快慢])幅度$",
            "margin of {x} {how} {y}",
        ),
        (
            r"^(?P<x>.+?)(?P<how>高于|快于|低于|慢于|高出|超出|超过|好于|优于)(?P<y>.{2,}?)幅度$",
            "margin of {x} {how} {y}",
        ),
        (r"^(?P<x>.+?)净增加?(?:面积|额|数|量|人数|户数)$", "net increase in {x}"),
        (r"^(?P<x>\S{2,}?)[人户]均增收额?$", "average increase in income of {x}"),
        (r"^(?P<x>.+?)轮数$", "rounds of {x}"),
        (
            rf"^(?:全[市省区县国]|我[市省区县国])?(?P<per>{_PER})(?P<x>.{{2,}}?)(?:拥有量|持有量|拥有数|数|量|额)?$",
            "{x} {per}",
        ),
        (
            r"^(?:每?万元|单位)(?:规模以上|规上)?工业增加值(?P<x>(?:综合)?能耗|能源消耗|水耗|用水量|电耗)$",
            "{x} per RMB 10,000 of industrial value added",
        ),
        (
            r"^(?:每?万元|单位)(?:地区|国内)?(?:生产总值|GDP)(?P<x>(?:综合)?能耗|能源消耗|水耗|用水量|电耗|二氧化碳排放|碳排放|建设用地\S*)(?:量|强度)?$",
            "{x} per RMB 10,000 of GDP",
        ),
        (r"^(?P<x>.+?)年均(?:增加|增长|提高)(?:额|量|数|人数|面积)?$", "average annual increase in {x}"),
        (r"^(?P<x>.+?)(?:同比)?(?:增速|增幅|涨幅)提[升高]幅度$", "increase in the growth rate of {x}"),
        (r"^(?P<x>.+?)(?:同比)?(?:增速|增幅|涨幅)(?:下降|回落)幅度$", "decrease in the growth rate of {x}"),
        (r"^(?P<x>.+?)(?:同比)?降幅(?:下降|收窄)幅度$", "narrowing of the decrease in {x}"),
        (r"^(?P<x>.+?)(?<!规模)(?<!年龄)下限$", "lower limit of {x}"),
        (r"^(?P<x>.+?)(?<!年龄)上限$", "upper limit of {x}"),
        (r"^(?P<x>.+(?:项目|工程|片区|中心|基地|社区|试点))建设(?:数|额)$", "{x}"),
        (r"^(?P<x>.+?)(?:上升|跃升|前移|提升|前进|晋升|攀升)位次$", "places gained in {x}"),
        (r"^(?P<x>.+?)年均增速$", "average annual growth in {x}"),
        (r"^(?P<x>.+?)年均降幅$", "average annual decrease in {x}"),
        (r"^(?P<x>.+?)实际增速$", "real growth in {x}"),
        (r"^(?P<x>.+?)环比增速$", "month-on-month growth in {x}"),
        (
            r"^(?!实施|完成|推进|落实|部署|承担|细化|办理)(?P<x>.+?)(?:目标任务|任务|目标)数$",
            "target for {x}",
        ),
        (r"^(?!实施|完成|推进|落实|部署|承担|细化|办理)(?P<x>.+?)(?P<y>预算|计划|任务)数$", "{y} for {x}"),
        (r"^(?P<x>.+?)(?:同比增速|同比增幅|增速|增幅)$", "growth in {x}"),
        (r"^(?P<x>.+?)(?:同比降幅|降幅)$", "decrease in {x}"),
        (
            r"^(?P<x>.+?)(?:增加|增长|扩大|增收|增支|增产|净增|提高|提升|多增|调增|(?<=\S{3})增(?=额))(?:额|天数|人数|人次|户数|数|量|面积|长度|功率|时间|电量)?$",
            "increase in {x}",
        ),
        (
            r"^(?P<x>.+?)(?:减少|缩小|缩短|压减|减收|减支|减产|调减|(?<=\S{2})减(?=额))(?:额|天数|人数|人次|户数|数|量|面积|长度|功率|时间|电量)?$",
            "decrease in {x}",
        ),
        (r"^累计(?P<x>.+(?:面积|里程|长度|人数|人次|[^余总]额))$", "cumulative {x}"),
        (r"^(?P<x>.+?)改善幅度$", "improvement in {x}"),
        (r"^(?P<x>.+?)(?:提升|提高|增加)幅度$", "increase in {x}"),
        (r"^(?P<x>.+?)(?:下降|降低)幅度$", "decrease in {x}"),
        (r"^(?P<x>.+?)占(?P<whole>\S{1,10}?)(?:的?比重|的?比例|占比|份额)?$", "share of {x} in {whole}"),
        (
            r"^(?P<x>\S{2,8}?(?:医院|大学|学院|机场|港|公司|集团))在?(?P<y>\S{2,}?(?:监测|考核|评估|评价|测评|榜单?))中?"
            r"(?P<where>全[市国省区球])?排名$",
            "{where} rank of {x} in {y}",
        ),
        (
            r"^(?P<x>.+?)(?:(?<!经济)总量)?(?P<where>全[市国省区球县州盟旗]|世界|国内|亚洲|[中西东]部(?:地区)?|东北地区|长三角|珠三角|京津冀|同类城市)排名$",
            "{where} rank by {x}",
        ),
        (
            r"^(?P<x>.{2,}?(?:额|量|率|[指总人户]数|值|收入|GDP|增速|增幅|规模|浓度))(?!增[速幅长]|总|占)(?P<y>[^的]{3,})排名$",
            "rank by {x} among {y}",
        ),
        (r"^(?P<x>.+?)排名$", "rank by {x}"),
        (r"^(?P<x>.+?)获评(?P<y>.+)次数$", "times {x} was named {y}"),
        (r"^(?P<x>.+?)(?:获评|荣获|入选).+次数$", "times {x} received the honor"),
        (r"^(?P<x>.+?)惠及(?:人次|人数)$", "beneficiaries of {x}"),
        (r"^(?P<x>.+?)服务人次$", "person-times served by {x}"),
        (r"^(?P<x>.+?)(?:现场)?(?:观展|观演|参观|观赛|到访)人次$", "visits to {x}"),
        (r"^(?P<x>.+?)(?:吸引|参与|参加|参赛)(?:人数|人次)$", "participants in {x}"),
        (
            r"^(?P<x>.+?)(?:斩获|夺得|摘得|收获|获得|勇夺|夺|获)?(?P<y>金牌|银牌|铜牌|奖牌)数$",
            "{y} won by {x}",
        ),
        (r"^(?P<x>.+?)相当于(?P<y>.+)倍数$", "{x} as a multiple of {y}"),
        (
            r"^(?:.*(?:航线|铁路|高铁|班列|地铁))?(?P<x>.+?)(?:到|至|直达)(?P<y>.+)时间$",
            "travel time from {x} to {y}",
        ),
        (r"^(?P<x>.+?(?:增加值|产值|收入|投资|赤字|债务))规模$", "{x}"),
        (r"^(?P<x>.{2,})产业增加值$", "value added of the {one} industry"),
        (r"^(?P<x>\S{2,}?)的?(?P<y>通[一-鿿5]\S{0,2})(?:率|比例)$", "share of {things} with {y}"),
        (r"^(?P<x>.+?)覆盖比例$", "coverage of {x}"),
        (r"^(?P<x>.+?)[姊姐]妹校结对比例$", "share of {x} paired with sister schools"),
        (r"^(?P<x>.+?)结对比例$", "share of {x} paired"),
        (
            r"^(?:新增)?与(?P<y>.+?)缔结[姊姐]妹校(?P<x>.*校)数$",
            "{things} newly paired as sister schools of {y}",
        ),
        (r"^赴(?P<x>国家和地区|国家|地区|城市|省市)开展(?P<y>.+)数$", "{things} visited for {y}"),
        (r"^(?P<x>\S{2,}?)允许(?P<y>亏损|超支)比例$", "permitted share of {y} for {x}"),
        (r"^(?P<x>.+?)最?高峰(?P<y>人流量|客流量)$", "peak {y} at {x}"),
        (r"^(?P<x>.{3,}?)(?:建成|投运|投产|运营)?首年(?P<y>.{2,})$", "first-year {y} of {x}"),
        (r"^(?P<y>.+?(?:工程|计划|名单|项目))入选(?P<x>\S+?)(?:人数|数)$", "{things} selected for {y}"),
        (r"^落地(?P<x>\S*(?:行动|政策|措施|举措|改革))数$", "{things} implemented"),
        (r"^(?P<x>.{2,}?)服务时间$", "service hours of {x}"),
        (r"^(?P<x>.{2,}?)总规模$", "total size of {x}"),
        (r"^(?P<x>.+?)达标比例$", "share of {x} meeting standards"),
        (r"^.*?(?:获取|获得)(?P<x>\S+?)人数$", "people obtaining {x}"),
        (r"^(?P<x>.+?)等级$", "class of {x}"),
        (r"^进口(?P<x>(?!总|额|商|依存).+?)(?:数|量|额)?$", "imports of {x}"),
        (r"^出口(?P<x>(?!总|额|商|企业|依存|退税|基地|交货).+?)(?:数|量|额)?$", "exports of {x}"),
        (r"^(?P<x>.+以上的?\S*(?:项目|企业))(?:计划)?总投资$", "total investment in {x}"),
        (r"^(?P<x>.+以上的?\S*(?:项目|企业))投资$", "investment in {x}"),
        (r"^首批(?P<x>.+)数$", "first batch of {x}"),
        (r"^(?P<x>.+?)数量$", "number of {x}"),
        (r"^(?P<x>.{2,}?)产业规模$", "size of the {one} industry"),
        (r"^(?P<x>.{2,}?)规模$", "size of {x}"),
        (r"^(?P<x>.+?)(?:占比|比例|比重)$", "share of {x}"),
        (r"^(?P<x>.+?)总数$", "total {things}"),
        (r"^(?P<x>.+?)总量$", "total {x}"),
        (r"^(?:国家级|国家)(?:及其?)?以上的?(?P<x>\D{2,})$", "{x} at or above the national level"),
        (r"^省[部市]?级(?:及其?)?以上的?(?P<x>\D{2,})$", "{x} at or above the provincial level"),
        (r"^市级(?:及其?)?以上的?(?P<x>\D{2,})$", "{x} at or above the municipal level"),
        (r"^县级(?:及其?)?以上的?(?P<x>\D{2,})$", "{x} at or above the county level"),
        (r"^(?P<x>.+?)(?:总面积|面积)$", "area of {x}"),
        (r"^(?P<x>.+?)(?:长度|里程)$", "length of {x}"),
        (r"^(?P<x>.+?)累计注册资本$", "total registered capital of {x}"),
        (r"^(?P<x>.+?)注册资本$", "registered capital of {x}"),
        *name_crimes.RULES,
        (r"^(?P<x>.+?)拉动(?P<y>\S{2,}?增长)幅度$", "contribution of {x} to {y}"),
        (r"^(?P<x>.+?)户数$", "{households}"),
        (r"^(?P<x>.+?)(?:人数|件数|宗数|起数|栋数|个数|家数)$", "{things}"),
        (r"^(?P<x>.+)数$", "{things}"),
        (r"^(?P<x>.+)(?:额|量)$", "{x}"),
        (r"^(?P<x>.+)金额$", "{x}"),
        (r"^(?P<x>.+?)人次$", "{x} (person-times)"),
        (r"^(?P<x>.+?)连冠次数$", "consecutive first places in {x}"),
        (r"^(?P<x>.+?)(?:生产)?连丰次数$", "consecutive bumper harvests of {x}"),
        (r"^(?P<x>.+?)连[增升涨跃]次数$", "consecutive increases in {x}"),
        (r"^(?P<x>.+?)连降次数$", "consecutive decreases in {x}"),
        (r"^(?P<x>.+?)次数$", "{x} (times)"),
        (r"^(?P<x>.+?)累计$", "{x} (cumulative)"),
        (r"^(?P<x>.+?(?:住院日|时间|时长|周期|期限|时限))天数$", "{x}"),
        (r"^(?P<x>.+?)(?<!明)天数$", "days of {x}"),
        (r"^(?P<x>.+?)(?:时间|时长)$", "{x} time"),
        (r"^(?P<x>.+?)规模下限$", "size threshold of {x}"),
        (r"^累计(?P<x>.+)$", "cumulative {x}"),
        (r"^年末(?:全[省市县区州])?(?P<x>\S{2,})$", "{x} at year-end"),
        (r"^来源于(?:全|本|我)?[市省区县](?:的)?(?P<x>.{2,})$", "{x} generated locally"),
        (
            r"^(?:依法|积极|大力|着力|扎实|有序|稳妥|深入|广泛|切实|有效|成功|顺利|[高超]标准(?!农田)|高质量)(?P<x>.{3,})$",
            "{x}",
        ),
        (
            r"^(?:全年|全部|各类|各级|我国|我省|我市|我区|我县|我州|我镇|我乡|我旗|我盟|本市|本省|本区|本县|该市|该县|全州|全旗|全盟|全镇|全乡|全村|全国|全省|全市|全区|全县|本地|辖区)(?P<x>.{2,})$",
            "{x}",
        ),
    )
)
