"""What reports of districts that nobody had seen were told wrongly, each beside what looks like it."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

TOLD = [
    ("plan", "打造服务和融入大湾区协同发展的战略新门户。", "serving and integrated into"),
    ("results", "建立党建引领园区治理长效机制。", "for park governance led by Party building"),
    ("results", "组建金融、人力资源、法律服务等服务联盟。", "service alliances in areas such as finance"),
    ("results", "56个区重点项目完成投资77.7亿元，投资完成率均超过100%。", "exceeded 100% in each case"),
    ("plan", "注销危化品企业2家。", "deregister 2 hazardous chemical enterprises"),
    (
        "plan",
        "推动优质医疗资源扩容提质、均衡布局。",
        "expand, improve in quality and become more evenly distributed",
    ),
    ("plan", "加快中医医院北部院区、第二人民医院建设。", "accelerate the development of the northern campus"),
    ("results", "148家企业被认定为高新技术企业。", "were named high- and new-tech enterprises"),
    (
        "results",
        "固定资产投资保持稳定，全年增长3.2%。",
        "remained stable, for an increase of 3.2% over the year",
    ),
    (
        "plan",
        "固定资产投资、工业投资、服务业投资均增长12%左右。",
        "industrial investment and investment in the service sector will each grow",
    ),
    ("plan", "提高老年人生活质量。", "the quality of life of the elderly"),
    ("results", "完成新一轮机构改革。", "completed a new round of institutional reform"),
    ("results", "龙泉中学正在进行主体结构施工。", "is under way at Longquan Middle School"),
    ("results", "重新组建区城市管理局。", "reorganized the District Urban Management Bureau"),
    (
        "results",
        "向上争取项目资金85.06亿元。",
        "secured RMB 8.506 billion in project funds from higher levels",
    ),
]


@pytest.mark.parametrize(("role", "chinese", "english"), TOLD)
def test_what_districts_report_is_told(role: str, chinese: str, english: str) -> None:
    whole = localised(chinese, role)
    assert whole.complete, whole.text
    assert english in whole.text


def test_what_is_served_is_no_subject() -> None:
    assert "will be implemented" not in localised("全力服务重大项目落地见效。", "plan").text


def test_the_figure_of_two_verbs_stays_behind_both() -> None:
    assert "23" not in localised("37项指标完成或基本完成23项。").text.split("或基本完成")[0]


def test_the_name_in_quotation_marks_is_left_as_it_is() -> None:
    assert "提质增效年" in localised("对标“项目提质增效年”活动。", "plan").text


MORE = [
    ("results", "落实深圳市“助企纾困30条”“促消费30条”等系列稳经济政策。", "Shenzhen's series of policies"),
    ("results", "《深圳光明科学城总体发展规划》正式出台。", "Overall Development Plan of Shenzhen for"),
    (
        "results",
        "商品房销售面积等主要经济指标增速排名全市前列。",
        "such as floor space of commercial housing",
    ),
    (
        "results",
        "率先出台全国首个区县级大规模设备更新和消费品以旧换新方案。",
        "China's first district- and county-level plan",
    ),
    (
        "plan",
        "强化预算执行的监督与绩效目标的考核。",
        "the oversight of budget implementation and the assessment of",
    ),
    ("plan", "开工建设既有多层住宅加装电梯200台。", "start the installation of 200 elevators"),
    ("plan", "开展特殊困难家庭适老化改造。", "for families in special difficulty"),
    ("plan", "力争上半年完成编制工作。", "complete the drafting"),
]


@pytest.mark.parametrize(("role", "chinese", "english"), MORE)
def test_what_districts_plan_is_told(role: str, chinese: str, english: str) -> None:
    whole = localised(chinese, role)
    assert whole.complete, whole.text
    assert english in whole.text


@pytest.mark.parametrize(
    ("role", "chinese", "never"),
    [
        ("plan", "计划对真新街道部分住宅小区进行雨污混接改造。", "Part Housing"),
        ("plan", "计划为20个老旧小区集中充电场所加装消防设施。", " is 20 "),
        ("plan", "坚持全面培养全面发展。", "fully train"),
        ("results", "专精特新企业增至751家，其中“小巨人”企业56家，入选“2023年全国工业百强区”。", "earning"),
        ("results", "预计全年与经济保持同步增长。", "grew in step"),
    ],
)
def test_what_rules_would_tell_wrongly_is_left(role: str, chinese: str, never: str) -> None:
    assert never not in localised(chinese, role).text


@pytest.mark.parametrize(
    ("role", "chinese", "english"),
    [
        (
            "plan",
            "加快建设城市内涝、水旱灾害等气象监测预警系统。",
            "systems in areas such as urban waterlogging",
        ),
        ("results", "累计排查安全隐患326件。", "326 safety hazards were identified"),
        ("results", "累计排查重点人员9.3万人。", "93,000 key individuals were screened"),
        ("results", "第一产业拉动GDP增长0.7个百分点。", "The primary industry contributed"),
    ],
)
def test_what_towns_and_bulletins_report_is_told(role: str, chinese: str, english: str) -> None:
    whole = localised(chinese, role)
    assert whole.complete, whole.text
    assert english in whole.text


@pytest.mark.parametrize(
    ("role", "chinese", "english"),
    [
        ("results", "全力以赴拼经济、谋发展。", "and pursued development"),
        ("results", "地区生产总值1210亿元，位列全国百强县第6位。", "and we ranked sixth among"),
        ("plan", "南京将重点做好十个方面工作。", "will carry out ten areas of work"),
        ("plan", "完成80家社区卫生服务站标准化改造。", "renovation of 80 community health stations"),
        ("results", "创新基层治理模式。", "innovated community-level governance models"),
        ("plan", "力争紫东科技园等18个项目年内竣工。", "including Zidong Science Park"),
        ("plan", "第一时间启动应急响应机制。", "promptly launch"),
    ],
)
def test_what_cities_report_is_told(role: str, chinese: str, english: str) -> None:
    whole = localised(chinese, role)
    assert whole.complete, whole.text
    assert english in whole.text


@pytest.mark.parametrize(
    ("role", "chinese", "english"),
    [
        ("results", "4家民营企业入选全国民营企业500强。", "were selected for China's Top 500"),
        (
            "results",
            "新增1个国家级创新平台，入选全国首批中小企业数字化转型试点城市。",
            "and we were selected among",
        ),
        ("results", "红山产业园完成投资5亿元，获评国家级绿色工业园区。", "earning recognition as"),
        (
            "results",
            "济南深入实施黄河流域生态保护和高质量发展战略。",
            "strategy for ecological conservation and high-quality",
        ),
        ("results", "评定首批科技支行10家、科技金融特色机构9家。", "recognized"),
    ],
)
def test_whose_honors_they_are(role: str, chinese: str, english: str) -> None:
    whole = localised(chinese, role)
    assert whole.complete, whole.text
    assert english in whole.text


def test_targets_and_tasks_are_several_of_each() -> None:
    told = localised("新旧动能转换“五年取得突破”主要目标任务圆满完成。").text
    assert "targets and tasks for" in told


def test_hospitals_whose_projects_are_advanced_are_one_each() -> None:
    told = localised("推进南湾人民医院、龙岗中心医院项目建设。", "plan")
    assert told.text == (
        "We will advance the development of Nanwan People's Hospital and Longgang Central Hospital."
    )
