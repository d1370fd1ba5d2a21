"""Web pages that hold no report: those that ask who one is, and those with nothing to read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from desktop_app.document.chinese import tight
from desktop_app.document.titles.title_words import is_title
from desktop_app.errors import DocumentError

_ASKS_WHO = re.compile("登录|登錄|登入|用户名|密码|密碼|验证码")
_LONGEST_LOGIN, _SHORTEST_TOLD = 400, 25  # characters of such a page, and of a sentence that tells something


def refusal(root: Any, article: Any | None, path: Path) -> DocumentError | None:
    """What to say of a page whose `article` is no report; None if it may be one."""
    if article is None or len("".join(article.itertext()).strip()) < 20:
        return _login(path) if _ASKS_WHO.search("".join(root.itertext())) else _nothing(path)
    return _login(path) if _is_login(root, article) else None


def _is_login(root: Any, article: Any) -> bool:
    """A short page that asks who one is, and tells nothing: no two sentences speak of anything else."""
    text = "".join(article.itertext()).strip()
    if len(text) >= _LONGEST_LOGIN or not _ASKS_WHO.search("".join(root.itertext())):
        return False
    sentences = [sentence.strip() for sentence in re.split("[。！\n]", text)]
    told = sum(len(s) >= _SHORTEST_TOLD and not _ASKS_WHO.search(s) for s in sentences)
    return told < 2 and not (told and any(is_title(tight(line)) for line in article.itertext()))


def _login(path: Path) -> DocumentError:
    return DocumentError(
        "document-login-page",
        f"“{path.name}” is a log-in page, not a report; "
        "log in with your browser, open the report and save that page.",
        path=str(path),
    )


def _nothing(path: Path) -> DocumentError:
    return DocumentError(
        "document-no-article",
        f"“{path.name}” has no article in it; "
        "open the report in your browser and save the complete page, or print it to PDF.",
        path=str(path),
    )
