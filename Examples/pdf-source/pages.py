"""What stands on the pages of a PDF: lines of text and ruled tables, each with its place on the page."""

import io
import logging
import re
import statistics
from dataclasses import dataclass, field

import pdfplumber

logging.getLogger("pdfminer").setLevel(logging.ERROR)

# Edges nearer to each other than this many points are one line of a table.
NEAR = 4


@dataclass
class Line:
    """A line of text."""
    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float


@dataclass
class Cell:
    """A cell of a table by the columns and rows of its grid."""
    row: int
    column: int
    row_span: int
    column_span: int
    text: str
    # Whether the ends of the page cut it: no edge is drawn there.
    is_cut_above: bool = False
    is_cut_below: bool = False


@dataclass
class Table:
    """A ruled table."""
    x0: float
    x1: float
    top: float
    bottom: float
    columns: list  # the edges between them, from left to right
    rows: int
    cells: list


@dataclass
class Page:
    number: int
    width: float
    height: float
    lines: list = field(default_factory=list)
    tables: list = field(default_factory=list)
    # Words that are turned on the page, in the PDF's own order.
    turned: str = ""


def read(data):
    """The pages of a PDF."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        pages = []
        for page in pdf.pages:
            pages.append(read_page(page))
            page.close()  # else all pages stay in memory
        return pages


def read_page(page):
    result = Page(page.page_number, float(page.width), float(page.height))
    printed = [char for char in page.dedupe_chars().chars if char["text"].strip()]
    chars = [char for char in printed if char.get("upright", True)]
    result.turned = "".join(char["text"] for char in printed if not char.get("upright", True))
    for found in page.find_tables(settings(page)):
        table = read_table(found, chars, page)
        if table:
            result.tables.append(table)
    rest = [char for char in chars if not any(is_inside(char, table) for table in result.tables)]
    result.lines = lines(rest)
    return result


def settings(page):
    """What a page's end cuts has no edge there: the ends of the verticals of each table are edges too."""
    ends, bottom = [], None
    verticals = [edge for edge in page.vertical_edges if edge["bottom"] - edge["top"] > 5]
    for edge in sorted(verticals, key=lambda edge: edge["top"]):
        if bottom is None or edge["top"] > bottom + NEAR:
            ends.append(edge["top"])
            ends.append(edge["bottom"])
        bottom = ends[-1] = max(ends[-1], edge["bottom"])
    return {"snap_tolerance": NEAR, "join_tolerance": NEAR, "intersection_tolerance": NEAR,
            "explicit_horizontal_lines": ends}


def is_inside(char, table):
    x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    return table.x0 <= x <= table.x1 and table.top <= y <= table.bottom


def edges_of(values):
    """Values that are near each other are one."""
    result = []
    for value in sorted(values):
        if not result or value - result[-1] > NEAR:
            result.append(value)
    return result


def nearest(edges, value):
    return min(range(len(edges)), key=lambda index: abs(edges[index] - value))


def read_table(found, chars, page):
    boxes = found.cells
    columns = edges_of([box[0] for box in boxes] + [box[2] for box in boxes])
    rows = edges_of([box[1] for box in boxes] + [box[3] for box in boxes])
    if len(boxes) < 2 or len(columns) < 3 and len(rows) < 3:
        return None  # a box around something is no table
    rows = [row for row in rows[:-1] if any(abs(box[1] - row) <= NEAR for box in boxes)] + rows[-1:]
    drawn = [edge for edge in page.horizontal_edges if edge["x1"] - edge["x0"] > 5]

    def is_cut(x0, x1, at):
        middle = (x0 + x1) / 2
        return not any(abs(edge["top"] - at) < NEAR and edge["x0"] - 1 <= middle <= edge["x1"] + 1 for edge in drawn)

    cells, taken = [], set()
    for x0, top, x1, bottom in sorted(boxes, key=lambda box: (nearest(rows, box[1]), nearest(columns, box[0]))):
        row, column = nearest(rows, top), nearest(columns, x0)
        row_span, column_span = max(1, nearest(rows, bottom) - row), nearest(columns, x1) - column
        slots = {(row + down, column + right) for down in range(row_span) for right in range(column_span)}
        if not slots or slots & taken:
            continue
        taken |= slots
        own = [char for char in chars if x0 <= (char["x0"] + char["x1"]) / 2 < x1
               and top <= (char["top"] + char["bottom"]) / 2 < bottom]
        text = join([line.text for line in lines(own)])
        cells.append(Cell(row, column, row_span, column_span, text, is_cut(x0, x1, top), is_cut(x0, x1, bottom)))
    if not any(cell.text for cell in cells):
        return None
    count = without_strips(cells, len(rows) - 1)
    return Table(columns[0], columns[-1], rows[0], rows[-1], columns, count, cells)


def without_strips(cells, count):
    """Takes away what is left of a table between its last row and the end of the page: cells without words or edge."""
    last = [cell for cell in cells if cell.row == count - 1]
    if count < 2 or any(cell.text or not cell.is_cut_below for cell in last):
        return count
    for cell in last:
        cells.remove(cell)
    for cell in cells:
        cell.row_span = min(cell.row_span, count - 1 - cell.row)
    return count - 1


def lines(chars):
    """Characters as lines: those whose middles are at one height, from left to right."""
    result, current = [], []
    for char in sorted(chars, key=lambda char: ((char["top"] + char["bottom"]) / 2, char["x0"])):
        middle = (char["top"] + char["bottom"]) / 2
        if current and abs(middle - line_middle(current)) > 0.4 * max(char["size"], current[0]["size"]):
            result.append(line(current))
            current = []
        current.append(char)
    return result + ([line(current)] if current else [])


def line_middle(chars):
    return sum(char["top"] + char["bottom"] for char in chars) / 2 / len(chars)


def line(chars):
    chars = sorted(chars, key=lambda char: char["x0"])
    text = chars[0]["text"]
    for before, char in zip(chars, chars[1:]):
        # A quarter of a character's size is a space that was printed, or a gap between two columns.
        text += (" " if char["x0"] - before["x1"] > 0.25 * char["size"] else "") + char["text"]
    size = statistics.median(char["size"] for char in chars)
    return Line(text, chars[0]["x0"], chars[-1]["x1"], min(char["top"] for char in chars),
                max(char["bottom"] for char in chars), size)


def join(texts):
    """Lines of one paragraph or cell: a space only between two words of letters or digits."""
    result = ""
    for text in texts:
        is_latin = re.search(r"[A-Za-z0-9,.;:]$", result) and re.match(r"[A-Za-z]", text)
        result += (" " if is_latin else "") + text
    return result
