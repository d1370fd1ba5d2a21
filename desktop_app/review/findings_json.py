"""Findings as plain data for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop_app.review.model import Finding


def findings_json(findings: Iterable[Finding], key: str = "segment") -> list[dict[str, Any]]:
    """One object for each finding.

    Args:
        findings: in the order wanted.
        key: ``segment`` gives the segment's id, ``line`` its number as an integer from 1.

    Returns:
        ``{key, "check", "severity", "message", "zh_span", "en_span"}``; spans are
        ``[start, end]`` in characters, or None when a finding marks nothing on that side.

    Raises:
        ValueError: `key` is neither, or a segment is no line number.
    """
    if key not in ("segment", "line"):
        raise ValueError(f"key must be segment or line: {key}")
    return [
        {
            key: int(finding.segment) if key == "line" else finding.segment,
            "check": finding.check,
            "severity": finding.severity.value,
            "message": finding.message,
            "zh_span": _span(finding.zh_start, finding.zh_end),
            "en_span": _span(finding.en_start, finding.en_end),
        }
        for finding in findings
    ]


def _span(start: int, end: int) -> list[int] | None:
    return [start, end] if end > start else None
