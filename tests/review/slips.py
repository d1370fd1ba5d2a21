"""One slip put into a right sentence."""

from __future__ import annotations

from desktop_app.review.checks import check_pair


def assert_found(source: str, english: str, right: str, wrong: str, check: str) -> None:
    """`english` is silent, and `check` speaks once its first `right` is `wrong`."""
    assert right in english
    assert [one.check for one in check_pair(source, english)] == []
    assert check in [one.check for one in check_pair(source, english.replace(right, wrong, 1))]
