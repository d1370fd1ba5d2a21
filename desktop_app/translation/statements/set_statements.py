"""Statements that are told word by word: incomes in step with the economy, the ratio of the industries."""

from __future__ import annotations

import re

from desktop_app.translation.statements.statement_shapes import IN_STEP, STRUCTURE
from desktop_app.translation.statements.tenses import Tense


def _in_step(match: re.Match[str], tense: Tense) -> str:
    """居民收入与经济增长同步."""
    who = "personal income" if "居民" in match[0] else "incomes"
    return f"{who} {tense.verb('grow', 'grew')} in step with the economy"


def _structure(match: re.Match[str], tense: Tense) -> str:
    """三次产业结构由8.7∶41.2∶50.1调整为7.4∶39.6∶53."""
    new = re.sub("[：∶︰﹕]", ":", match["new"])
    new = f"{new} in {match['then'][:4]}" if match["then"] else new
    industries = "the ratio of the primary, secondary and tertiary industries"
    if not match["old"] and re.search("调整|优化|转变|演变", match[0]):
        return f"{industries} {tense.verb('shift', 'shifted')} to {new}"
    if not match["old"]:
        return f"{industries} {tense.verb('be', 'was')} {new}"
    old = re.sub("[：∶︰﹕]", ":", match["old"])
    old = f"{old} in the previous year" if re.search("[上去]年", match[0]) else old
    old = f"{old} in {match['year'][:4]}" if match["year"] else old
    return f"{industries} {tense.verb('shift', 'shifted')} from {old} to {new}"


#: Each shape with what tells it.
SET_STATEMENTS = ((IN_STEP, _in_step), (STRUCTURE, _structure))
