"""What a list says once for all its members: the deed in front of the first, and who did it.

新增A 84家、B 5家: B is 新增B; 省属企业完成产业类投资…、研发投入…: both are theirs.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures import phrases, words
from desktop_app.figures.naming.case import Case

_BROUGHT_ABOUT = re.compile(r"^(?:推动|促进|带动|确保)(?=\S{4})")
_DONE = re.compile(r"(?:^|(?<=\S{2}))(?:已(?=(?:完成|实现)投资)|共)?就?(?:完成|实现)了?(?=\S{2})")


#: What is done to things that a list counts, and is as often a thing itself elsewhere.
_DEEDS_OF_LISTS = re.compile(
    f"(?:{longest_first(words.listed('deeds_of_lists'))})(?=[一-鿿]{{2}})(?!率|面积|资金|投资)"
)
_SLAUGHTERED = re.compile(r"(?:年)?[出存]栏(?=[牛羊猪鸡鸭鹅家生肉])")
_PER_HEAD = re.compile("每(?:[百千万]|十万)(?:人口|人|户居民|户|名\\S{2,6}?)?(?:拥有|配备)")


def with_shared_verb(case: Case, left: str) -> str:
    """新增A 84家、B 5家: B is 新增B."""
    if case.words.joined and re.match(r"\s*[、和及]", case.words.left):
        lead = phrases.trim_left(case.words.clause)
        herd = _SLAUGHTERED.match(lead)  # 出栏牛3.9万头、羊11.2万只
        verb = herd[0] if herd else phrases.first_verb(lead)
        if per := _PER_HEAD.match(phrases.squeeze(case.words.clause)):
            return per[0] + left
        if not verb and case.named and case.named[-1].unit_norm == case.figure.unit_norm:
            deed = _DEEDS_OF_LISTS.match(lead)  # 疏浚河道55公里、渠道58公里
            verb = deed[0] if deed else ""
        if verb and verb not in ("实现", "完成", "立案") and not phrases.first_verb(left):
            return verb + left
    return _DONE.sub("", _BROUGHT_ABOUT.sub("", left))


_OWNER_OF_ALL = re.compile(
    r"^(?P<owner>[^、，为对]{2,12}?(?:企业|集团|公司|银行|机构|园区|高校|院校))(?:共|累计|分别)?(?:完成|实现|获得|获)"
)


def owner_of_all(case: Case, name: str) -> str:
    """省属企业完成产业类投资…、研发投入…: what is said of the second is theirs too."""
    owner = _OWNER_OF_ALL.match(phrases.trim_left(case.words.clause)) if case.words.joined else None
    listed = re.match(r"\s*[、和及]", case.words.left)
    return owner["owner"] if owner and listed and owner["owner"] not in name else ""
