"""The bilingual table for reading: one HTML page that needs nothing else, or Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from desktop_app.exchange.rows import COLUMNS, Row
from desktop_app.files import write_text

_STYLE = (
    "body{font:15px/1.5 sans-serif;margin:2em auto;max-width:80em;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #bbb;padding:.4em .6em;text-align:left;vertical-align:top}"
    "td.id,td.status{color:#555;font-size:85%}"
    "tr.untranslated td.target{background:#f4f4f4}tr.machine td.target{background:#fff6dd}"
)


def write_html(rows: Iterable[Row], path: Path, name: str) -> None:
    """Write one page with a table; it loads nothing from anywhere.

    Raises:
        ExportError: the file cannot be written.
    """
    head = "".join(f'<th scope="col">{column}</th>' for column in COLUMNS)
    body = "\n".join(_html_row(row) for row in rows)
    title = escape(name)
    page = (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</body>\n</html>\n"
    )
    write_text(path, page)


def write_markdown(rows: Iterable[Row], path: Path, name: str) -> None:
    """Write a Markdown table.

    Raises:
        ExportError: the file cannot be written.
    """
    lines = [f"# {_markdown(name)}", "", f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
    lines += [f"| {' | '.join(_markdown(getattr(row, one)) for one in COLUMNS)} |" for row in rows]
    write_text(path, "\n".join(lines) + "\n")


def _html_row(row: Row) -> str:
    languages = {"source": ' lang="zh-CN"', "target": ' lang="en"'}
    cells = "".join(
        f'<td class="{column}"{languages.get(column, "")}>{_html(getattr(row, column))}</td>'
        for column in COLUMNS
    )
    return f'<tr class="{escape(row.status)}">{cells}</tr>'


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _markdown(text: str) -> str:
    for sign in "\\`*_[]<>|#":
        text = text.replace(sign, f"\\{sign}")
    return "<br>".join(text.split("\n"))
