"""What names of indicators say of plans: how much of what was set is done, under way, started or planned.

Patterns with an English template, as those of `name_rules`.
"""

from __future__ import annotations

RULES: tuple[tuple[str, str], ...] = (
    (r"^(?P<x>.+?)工程量完成率$", "completion rate of {x}"),
    (
        r"^(?P<x>.+?)省级?(?:定|下达)?(?:指标|目标|任务)完成率$",
        "completion rate of the provincial target for {x}",
    ),
    (
        r"^(?P<x>.+?)市级?(?:定|下达)?(?:指标|目标|任务)完成率$",
        "completion rate of the municipal target for {x}",
    ),
    (
        r"^(?P<x>.+?)(?:年度|全年)(?:指标|目标|任务)完成率$",
        "completion rate of the annual target for {x}",
    ),
    (r"^(?P<x>.+?)超(?:时间|序时)进度幅度$", "lead of {x} over the schedule"),
    (r"^(?P<x>\S{3,}?)任务(?:户数|面积|人数|长度)$", "target for {x}"),
    (r"^(?P<x>\S{2,}?)已(?:完成)?整改数$", "{things} rectified"),
    (r"^已(?:完成|办结)(?P<x>.+?)数$", "{things} completed"),
    (r"^(?:尚|仍)?未(?:完成|办结|整改)(?P<x>.+?)数$", "{things} not yet completed"),
    (r"^(?:尚|仍)?未(?:开工|启动|动工)(?P<x>.+?)数$", "{things} not yet started"),
    (
        r"^正在(?:按\S{1,4}?|有序|加快|抓紧|稳步|全力)?(?:推进|建设|实施|办理|整改|落实|施工)中?(?P<x>.+?)数$",
        "{things} under way",
    ),
    (r"^(?P<x>.+?)任务完成率$", "share of the target for {x} completed"),
    (r"^(?P<x>.+?)(?P<y>预算|计划)完成率$", "share of the {y} for {x} completed"),
    (r"^(?P<x>.+?)(?:目标|指标)(?:任务)?完成率$", "share of the target for {x} completed"),
    (r"^(?P<x>.*?(?<![预任计目])[^算务划标])完成率$", "completion rate of {x}"),
    (
        r"^(?:超额|提前|全面|如期|基本|全部)?完成(?:年度|全年)?(?:目标|(?:目标|投资|建设)?任务)(?P<x>\D{3,})数$",
        "{x} that met their annual targets",
    ),
    (r"^实际已?(?:新)?开工(?:建设)?(?P<x>(?:重点|重大)*(?:项目|工程))数$", "{x} actually started"),
    (r"^(?:目前|正在)?已?(?:新)?开工(?:建设)?(?P<x>(?:重点|重大)*(?:项目|工程))数$", "{x} started"),
    (
        r"^(?:本?年度|全年|今年|当年)?计划(?:竣工|完工|投产)(?P<x>\S*(?:项目|工程))数$",
        "{x} planned for completion",
    ),
    (
        r"^(?:本?年度|全年|今年|当年)?计划(?:新)?开工(?:建设)?(?P<x>\S*(?:项目|工程))数$",
        "{x} planned to start",
    ),
    (r"^(?:本?年度|全年|今年|当年)?计划(?P<x>(?:总)?投资|[^投\s]\S+)$", "planned {x}"),
)
