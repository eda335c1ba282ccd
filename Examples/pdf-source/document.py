"""From pages to a document: paragraphs over their lines, tables over their pages, the pages' own words at the end."""

import re
import statistics
from collections import Counter

from pages import Cell, Table, join

PAGE_NUMBER = re.compile(r"^[-—–―·•\s]*(第?\s*\d{1,4}\s*页?)([/／,，\s]*共?\s*\d{1,4}\s*页?)?[-—–―·•\s]*$")


def of(pages):
    running = running_heads(pages)
    items, heads = [], []
    for page in pages:
        own = [line for line in page.lines if not is_head(line, page, running)]
        heads += [line.text for line in page.lines if is_head(line, page, running)]
        items += [(page.number, item) for item in sorted(own + page.tables, key=lambda item: item.top)]
    blocks = paragraphs_and_tables(items)
    result = {"blocks": blocks}
    turned = [(page.number, page.turned) for page in pages if page.turned]
    if turned:
        result["findings"] = [
            {"rule": "pdf.turnedText", "isLossy": True, "block": len(blocks) + index,
             "message": f"words of page {number} are turned, and stand in the PDF's own order behind the report"}
            for index, (number, _) in enumerate(turned)]
    if heads or turned:
        result["regions"] = [{"landmark": "footer", "names": ["page"]}]
        blocks += [{"kind": "paragraph", "text": text, "region": 1} for text in [text for _, text in turned] + heads]
    return result


# Running heads


def at_margin(line, page):
    return line.bottom < 0.1 * page.height or line.top > 0.9 * page.height


def folded(line):
    return re.sub(r"\d+", "0", line.text), round(line.top / 4)


def running_heads(pages):
    """What stands at the same height on most pages."""
    counts = Counter(folded(line) for page in pages for line in page.lines if at_margin(line, page))
    return {key for key, count in counts.items() if count > 1 and count * 2 > len(pages)}


def is_head(line, page, running):
    return at_margin(line, page) and (folded(line) in running or bool(PAGE_NUMBER.match(line.text)))


# Paragraphs


def paragraphs_and_tables(items):
    lines = [item for _, item in items if not isinstance(item, Table)]
    body = statistics.mode(round(line.size, 1) for line in lines) if lines else 0
    right = max((line.x1 for line in lines if round(line.size, 1) == body), default=0)
    left = min((line.x0 for line in lines if round(line.size, 1) == body), default=0)
    blocks, paragraph, table = [], [], None

    def end():
        nonlocal paragraph, table
        if paragraph:
            size = paragraph[0][1].size
            text = {"text": join([line.text for _, line in paragraph])}
            is_heading = size > 1.2 * body
            blocks.append({"kind": "heading", "level": 1, **text} if is_heading else {"kind": "paragraph", **text})
        if table:
            blocks.append(table_block(table[1]))
        paragraph, table = [], None

    for number, item in items:
        if isinstance(item, Table):
            if table and continues(table, number, item):
                table = (number, joined(table[1], item))
                continue
            end()
            table = (number, item)
        else:
            if table or (paragraph and not goes_on(paragraph, number, item, left, right, body)):
                end()
            paragraph.append((number, item))
    end()
    return blocks


def goes_on(paragraph, number, line, left, right, body):
    """Whether a line goes on with the paragraph: the line before it is full, and it is not indented."""
    page, before = paragraph[-1]
    if abs(line.size - before.size) > 0.5:
        return False
    if line.size > 1.2 * body:  # a title, centred
        return page == number and line.top - before.bottom < line.size
    if page == number and not -0.5 * line.size < line.top - before.bottom < 1.5 * line.size:
        return False
    is_full = before.x1 > right - 2.2 * line.size
    return is_full and line.x0 < left + 1.2 * line.size


# Tables


def continues(table, number, following):
    """Whether a table is the part of another on the next page: at its top, between the same edges."""
    page, before = table
    is_same = abs(before.x0 - following.x0) < 6 and abs(before.x1 - following.x1) < 6
    return number == page + 1 and is_same and not is_new(before, following)


def is_new(before, following):
    """Two tables that a page's end parts have no edge of a column in common but the outer ones, or differ in number."""
    if any(cell.is_cut_below for cell in before.cells) or any(cell.is_cut_above for cell in following.cells):
        return False
    inner = [edge for edge in following.columns[1:-1] if any(abs(edge - other) < 6 for other in before.columns)]
    return len(following.columns) > 2 and len(before.columns) > 2 and not inner


def joined(before, after):
    """One table of two parts; a heading row that is printed again is left out."""
    columns = merged(before.columns, after.columns)
    cells = [moved(cell, before.columns, columns) for cell in before.cells]
    following, after_rows = without_repeated(cells, [moved(cell, after.columns, columns) for cell in after.cells],
                                             after.rows)
    lasts = [cell for cell in cells if cell.row + cell.row_span == before.rows]
    # Where the page cut a row, its second part is that row: then all of its cells are cut.
    is_row_cut = all(cell.is_cut_below for cell in lasts) and all(
        cell.is_cut_above for cell in following if cell.row == 0)
    offset = before.rows - (1 if is_row_cut else 0)
    result = list(cells)
    for cell in following:
        above = next((last for last in lasts if cell.row == 0 and (last.column, last.column_span)
                      == (cell.column, cell.column_span)), None)
        cell.row += offset
        if above and is_one(above, cell):
            above.text = join([text for text in (above.text, cell.text) if text])
            above.row_span = cell.row + cell.row_span - above.row
            above.is_cut_below = cell.is_cut_below
        else:
            result.append(cell)
    return Table(before.x0, before.x1, before.top, after.bottom, columns, offset + after_rows,
                 sorted(result, key=lambda cell: (cell.row, cell.column)))


def is_one(above, below):
    """Whether the two parts of a table have parts of one cell: the page cut it, or it spans rows and one part is empty."""
    if above.is_cut_below or below.is_cut_above:
        return above.is_cut_below and below.is_cut_above
    return (above.row_span > 1 or below.row_span > 1) and not (above.text and below.text)


def merged(one, other):
    result = list(one)
    for edge in other:
        if not any(abs(edge - known) < 6 for known in result):
            result.append(edge)
    return sorted(result)


def moved(cell, columns, to):
    def index(edge):
        return min(range(len(to)), key=lambda number: abs(to[number] - edge))

    first, end = index(columns[cell.column]), index(columns[cell.column + cell.column_span])
    return Cell(cell.row, first, cell.row_span, max(1, end - first), cell.text, cell.is_cut_above, cell.is_cut_below)


def without_repeated(before, after, rows):
    """The second part without the rows that the first one begins with, where they are printed again on each page."""
    def row(cells, number):
        return [(cell.column, cell.column_span, cell.row_span, cell.text) for cell in cells if cell.row == number]

    count = 0
    while count < rows - 1 and row(after, count) and row(after, count) == row(before, count):
        count += 1
    if count == 0 or any(cell.row < count < cell.row + cell.row_span for cell in after):
        return after, rows
    kept = [cell for cell in after if cell.row >= count]
    for cell in kept:
        cell.row -= count
    return kept, rows - count


def table_block(table):
    cells, taken = [], set()
    for cell in table.cells:
        slots = {(cell.row + down, cell.column + right)
                 for down in range(cell.row_span) for right in range(cell.column_span)}
        if slots & taken:  # what the joining of parts laid over each other keeps its words
            cell = Cell(cell.row, cell.column, 1, 1, cell.text)
            slots = {(cell.row, cell.column)}
            if slots & taken:
                owner = next(other for other in cells if covers(other, cell))
                owner["text"] = join([owner["text"], cell.text])
                continue
        taken |= slots
        cells.append({"row": cell.row, "column": cell.column, "rowSpan": cell.row_span,
                      "columnSpan": cell.column_span, "text": cell.text})
    return {"kind": "table", "cells": cells}


def covers(cell, other):
    return (cell["row"] <= other.row < cell["row"] + cell["rowSpan"]
            and cell["column"] <= other.column < cell["column"] + cell["columnSpan"])
