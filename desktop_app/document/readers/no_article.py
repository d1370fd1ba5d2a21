"""Web pages that hold no report: such as ask who one is, tell of an error, or have nothing to read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from desktop_app.document.chinese import tight
from desktop_app.document.titles.title_words import is_title
from desktop_app.errors import DocumentError

_ASKS_WHO = re.compile("登录|登錄|登入|用户名|密码|密碼|验证码")
#: 404, 您访问的页面不存在或已被删除
_MISSES = re.compile(
    r"(?:页面|网页|内容|文章|文件|地址|網頁|頁面)[^。，]{0,6}(?:不存在|未找到|找不到|已?被?(?:删除|移除|刪除)|无法(?:访问|显示|打开))"
    r"|找不到(?:该|您|此)[^。，]{0,8}(?:页|网址|文件|頁)|服务器[^。，]{0,6}(?:错误|繁忙)|(?:网站|系统)正在(?:维护|升级)"
    r"|访问请求[^。]{0,8}威胁|请求[^。，]{0,4}被(?:拦截|阻断)|访问(?:请求)?被(?:拒绝|拦截|禁止|阻断|限制)|访问(?:过于|太)频繁|(?:安全|人机|滑块)验证|(?:检查|验证)您的浏览器"
    r"|(?:40[34]|50[0234])\s*(?:错误|页面|error|not found|forbidden|bad gateway|internal)",
    re.IGNORECASE,
)
_LONGEST_LOGIN, _SHORTEST_TOLD = 400, 25  # characters of such a page, and of a sentence that tells something
_SHORTEST_ARTICLE = 20


def refusal(root: Any, article: Any | None, path: Path, around: str = "") -> DocumentError | None:
    """What to say of a page whose `article` is no report; None if it may be one.

    `around`: its title, and the words of its menus and forms.
    """
    if article is None or len("".join(article.itertext()).strip()) < _SHORTEST_ARTICLE:
        words = "".join(root.itertext()) + around
        if _ASKS_WHO.search(words):
            return _login(path)
        return _missing(path) if _MISSES.search(words) else _nothing(path)
    if _tells_nothing_but(_ASKS_WHO, root, article):
        return _login(path)
    return _missing(path) if _tells_nothing_but(_MISSES, root, article) else None


def _tells_nothing_but(asked: re.Pattern[str], root: Any, article: Any) -> bool:
    """A short page with such words, and no two sentences that speak of anything else."""
    text = "".join(article.itertext()).strip()
    if len(text) >= _LONGEST_LOGIN or not asked.search("".join(root.itertext())):
        return False
    sentences = [sentence.strip() for sentence in re.split("[。！\n]", text)]
    told = sum(len(s) >= _SHORTEST_TOLD and not asked.search(s) for s in sentences)
    return told < 2 and not (told and any(is_title(tight(line)) for line in article.itertext()))


def _login(path: Path) -> DocumentError:
    return DocumentError(
        "document-login-page",
        f"“{path.name}” is a log-in page, not a report; "
        "log in with your browser, open the report and save that page.",
        path=str(path),
    )


def _missing(path: Path) -> DocumentError:
    return DocumentError(
        "document-error-page",
        f"“{path.name}” is a site's error page, not a report; "
        "open the report in your browser again, and save it once it is shown.",
        path=str(path),
    )


def _nothing(path: Path) -> DocumentError:
    return DocumentError(
        "document-no-article",
        f"“{path.name}” has no article in it; "
        "open the report in your browser and save the complete page, or print it to PDF.",
        path=str(path),
    )
