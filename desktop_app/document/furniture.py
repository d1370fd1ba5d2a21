"""What stands on a page or a web page beside the report: page numbers, licence tails, menus, contents.

Only whole lines are dropped, and each is kept in `Report.removed`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.marks import Rank, numbering
from desktop_app.document.passage import Line

_PAGE_NUMBER = re.compile(
    r"^(?:[—–\-－·•~～\s]*\d{1,4}[—–\-－·•~～\s]*|第\s*[\d一二三四五六七八九十百]+\s*[页頁](?:\s*[,，/共]*\s*\d*\s*[页頁]?)?|"
    r"共\s*\d+\s*[页頁]|\d{1,4}\s*/\s*\d{1,4}|[Pp]age\s*\d+(?:\s*of\s*\d+)?)$"
)
_WEB = re.compile(
    r"^(?:"
    r"(?:信息|文章|稿件|内容|新闻)?(?:来源|來源|出处)\s*[:：].{0,60}|(?:责任|責任)?编辑\s*[:：].{0,20}|(?:责编|编校|审核|校对|初审|终审|撰稿|作者)\s*[:：].{0,20}|"
    r"(?:发布|發佈|发文|成文|印发|生成|更新|公开)(?:时间|時間|日期)\s*[:：].{0,60}|(?:日期|时间|時間)\s*[:：]\s*\d{4}.{0,40}|"
    r"(?:索\s*引\s*号|索引號|发布机构|發布機構|发文机关|公开机构|主题分类|主题词|文\s*号|名\s*称|体裁分类|组配分类|有效性|公开方式|公开范围|信息分类|分类|文件编号|统一编号)\s*[:：].{0,80}|"
    r"(?:浏览|点击|阅读|访问|瀏覽)(?:次数|量|数|次數)?\s*[:：].{0,20}|"
    r"[【\[(（]?\s*(?:字体|字号|字體|字号大小)\s*[:：].{0,30}|[【\[]\s*[大中小](?:\s*[】\]\[【]?\s*[大中小]){1,2}\s*[】\]]|"
    r"(?:打印|关闭|打印本页|关闭窗口|返回顶部|返回|收藏|分享|分享到|扫一扫.{0,30}|手机(?:版|浏览|查看).{0,10}|大|中|小|下载|附件下载|保护视力色.{0,10})"
    r"(?:[\s|｜/、·]*(?:本页|窗口|打印|关闭|返回顶部|返回|收藏|分享到?|微信|微博|QQ空间|大|中|小|复制链接))*[:：]?|"
    r"(?:当前位置|您(?:现在|当前)?(?:所在)?的?位置|现在位置|您现在的位置|當前位置)\s*[:：].*|(?:首页|首頁)\s*[>＞»/›-].*|"
    r"(?:上一篇|下一篇|上一条|下一条|相关链接|相关阅读|相关文件|相关稿件|相关解读|延伸阅读|友情链接|网站地图|联系我们|关于我们|网站声明|隐私声明|站点地图)(?:\s*[:：|｜].*)?|"
    r".{0,30}(?:ICP备|ICP證|公网安备|网安备).{0,60}|(?:网站标识码|政府网站标识码)\s*[:：]?.{0,40}|"
    r"(?:主办|承办|主管|技术支持|维护|运维|建议使用).{0,3}[:：].{0,60}|(?:版权所有|版權所有|Copyright|©|All [Rr]ights).{0,80}|"
    r"(?:本网|本站|未经(?:书面)?(?:授权|许可)|转载请|凡注明|特别声明|免责声明|声明\s*[:：]|版权声明|著作权声明).{0,200}|"
    r"(?:CC|Creative Commons|知识共享).{0,6}(?:BY|署名|许可|協議|协议).{0,160}|.{0,30}(?:creativecommons\.org|署名.{0,10}(?:相同方式共享|非商业)).{0,160}|"
    r".{0,40}(?:本作品|本文件|本文档|此作品|该作品).{0,60}(?:公有领域|公有領域|著作权|著作權|版权|版權|授权|許可|许可).{0,200}|"
    r"(?:取自|检索自|Retrieved from)\s*[“\"「]?https?://.*|https?://\S+|www\.\S+|-?Public domain.*"
    r")$",
    re.IGNORECASE,
)
_LICENCE_TAIL = re.compile(
    r"公有领域|公有領域|不适用于?(?:本法|著作权)|著作权法|著作權法|官方正式译文|creative\s*commons|public domain|维基文库|維基文庫|"
    r"版权(?:归|所有)|转载(?:请|须|必须)|免责声明|未经授权|本网站.{0,20}(?:版权|转载)",
    re.IGNORECASE,
)
_CONTENTS_LEADER = re.compile(r"[.．·…⋯]{3,}\s*[(（]?\d{1,4}[)）]?\s*$|[.…·]{6,}\s*$")
_CONTENTS_TITLE = re.compile(r"^(?:目|目\s+)(?:录|錄|次)$")
_TAIL = 12


def drop_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The report's own lines, and the text of what was dropped."""
    drop = {i for i, line in enumerate(lines) if _is_furniture(line.text)}
    drop |= _running_heads(lines)
    drop |= _contents(lines)
    drop |= _licence_tail(lines, drop)
    kept: list[Line] = []
    gap = 0
    for index, line in enumerate(lines):
        if index in drop:
            gap += line.gap + 1
        else:
            kept.append(_with_gap(line, gap))
            gap = 0
    return kept, [lines[i].text for i in sorted(drop)]


def _with_gap(line: Line, more: int) -> Line:
    if not more:
        return line
    return Line(line.text, line.number, line.gap + more, line.indented, True, line.hint, line.level)


def _is_furniture(text: str) -> bool:
    if len(text) > 300 or (len(text) < 12 and text in "。，；"):
        return False
    return _PAGE_NUMBER.match(text) is not None or _WEB.match(text) is not None


def _running_heads(lines: Sequence[Line]) -> set[int]:
    """Short lines that come back next to page numbers or page starts, three times or more."""
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if len(line.text) <= 45 and line.text[-1] not in "。；：，、" and not _numbered(line.text):
            key = re.sub(r"\s*[-—–·|]*\s*\d+\s*[-—–·|]*\s*$|^\s*\d+\s+", "", line.text)
            places.setdefault(key, []).append(index)
    found: set[int] = set()
    for key, indexes in places.items():
        if len(indexes) < 3 or len(key) < 4:
            continue
        beside = sum(1 for i in indexes if _beside_page_break(lines, i))
        if beside >= 0.6 * len(indexes):
            found.update(i for i in indexes if i > 2)
    return found


def _beside_page_break(lines: Sequence[Line], index: int) -> bool:
    near = lines[max(0, index - 1) : index + 2]
    return lines[index].page_start or any(_PAGE_NUMBER.match(line.text) for line in near)


def _numbered(text: str) -> bool:
    return numbering(text) is not None


def _contents(lines: Sequence[Line]) -> set[int]:
    """A table of contents: lines with leaders and page numbers, or headings that come back later."""
    found = {i for i, line in enumerate(lines) if _CONTENTS_LEADER.search(line.text) and len(line.text) < 120}
    for index, line in enumerate(lines[:200]):
        if _CONTENTS_TITLE.match(line.text):
            found.add(index)
            found |= _contents_after(lines, index + 1)
            break
    return found


def _contents_after(lines: Sequence[Line], start: int) -> set[int]:
    later: dict[str, int] = {}
    for index in range(start, len(lines)):
        later[_bare(lines[index].text)] = index
    found: set[int] = set()
    for index in range(start, min(len(lines), start + 150)):
        bare = _bare(lines[index].text)
        again = later.get(bare, index) > index
        number = numbering(lines[index].text)
        if not again and not (
            found and number and number.rank <= Rank.BRACKET and len(bare) < 40 and index in found
        ):
            break
        found.add(index)
    return found


def _bare(text: str) -> str:
    return re.sub(r"[\s.．·…]+|\d+$", "", text.replace("*", ""))


def _licence_tail(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """From the first licence sentence among the last lines to the end."""
    first = max(1, len(lines) - _TAIL)
    for index in range(first, len(lines)):
        text = lines[index].text
        if index not in drop and _LICENCE_TAIL.search(text) and len(text) < 400:
            return set(range(index, len(lines)))
    return set()
