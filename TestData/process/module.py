#!/usr/bin/env python3
"""A module whose behaviour is its name: nianbao-source-<behaviour> is a link to this file.

It reads lines of text: "# " starts a heading, a line with "|" is a row of a table, any other line is a paragraph. Each
start adds a byte to <name>.starts beside the link.
"""

import base64
import json
import os
import sys
import time

behaviour = os.path.basename(sys.argv[0]).removeprefix("nianbao-source-")


def say(value):
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def descriptor():
    described = {
        "protocol": 1, "id": behaviour, "name": "Lines", "summary": "Lines of text, and rows of pipes.",
        "extensions": ["lines"], "mediaTypes": ["text/x-lines"], "reads": "text",
    }
    if behaviour == "wrong-id":
        described["id"] = "another"
    if behaviour == "wrong-version":
        described["protocol"] = 2
    if behaviour == "unknown-member":
        described["speed"] = "high"
    if behaviour == "different-descriptor" and starts() > 1:
        described["name"] = "Lines of another kind"
    if behaviour == "bytes":
        described.update(reads="bytes", signatures=["2321"])
    if behaviour == "wrong-signature":
        described["signatures"] = ["xyz"]
    return described


def starts():
    with open(sys.argv[0] + ".starts", "ab") as file:
        file.write(b".")
    return os.path.getsize(sys.argv[0] + ".starts")


def document(data):
    blocks, offset, cells, row = [], 0, [], 0

    def placed(start, words):
        return {"text": words, "place": [start, start + len(words.encode())]}

    for line in data.decode().splitlines(keepends=True):
        words = line.rstrip("\r\n")
        if "|" in words:
            if not cells:
                row = 0
            start = offset
            for column, cell in enumerate(words.split("|")):
                cells.append({"row": row, "column": column, **placed(start, cell)})
                start += len(cell.encode()) + 1
            row += 1
        else:
            if cells:
                blocks.append({"kind": "table", "spansKnown": False, "cells": cells})
                cells = []
            if words.startswith("# "):
                blocks.append({"kind": "heading", "level": 1, **placed(offset + 2, words[2:])})
            elif words.strip():
                blocks.append({"kind": "paragraph", **placed(offset, words)})
        offset += len(line.encode())
    if cells:
        blocks.append({"kind": "table", "spansKnown": False, "cells": cells})
    blocks = [block for block in blocks if block["kind"] == "table" or block["text"].strip()]
    return {"source": "input", "blocks": blocks}


def plain(*words):
    return {"blocks": [{"kind": "paragraph", "text": text} for text in words]}


def table(*cells):
    return {"blocks": [{"kind": "table", "cells": [
        {"row": row, "column": column, "rowSpan": rows, "text": text} for row, column, rows, text in cells]}]}


def answer(data):
    """What `read` says."""
    lies = {
        "places-outside": {"source": "input", "blocks": [
            {"kind": "paragraph", "text": "甲", "place": [0, 1_000_000]}]},
        "places-overlap": {"source": "input", "blocks": [
            {"kind": "paragraph", "text": "甲", "place": [0, 6]}, {"kind": "paragraph", "text": "乙", "place": [3, 9]}]},
        "place-too-short": {"source": "input", "blocks": [{"kind": "paragraph", "text": "甲乙丙", "place": [0, 3]}]},
        "no-place": {"source": "input", "blocks": [{"kind": "paragraph", "text": "甲"}]},
        "cells-overlap": table((0, 0, 2, "甲"), (1, 0, 1, "乙")),
        "cells-out-of-order": table((1, 0, 1, "甲"), (0, 0, 1, "乙")),
        "huge-table": table((2_000_000_000, 0, 1, "甲")),
        "region-missing": {"blocks": [{"kind": "paragraph", "text": "甲", "region": 7}]},
        "empty-block": plain("甲", "  "),
        "nul": plain("甲\0乙"),
        "text": plain("甲", "乙"),
        "misspelt": {"blocks": [{"kind": "paragraph", "text": "甲", "colour": "red"}]},
        "marker-outside": {"blocks": [], "markers": [{"name": "end", "block": 3}]},
    }
    return {"document": lies[behaviour] if behaviour in lies else document(data)}


def read(request, data):
    if behaviour == "crash" or behaviour == "crash-on-bad" and "bad" in request["name"]:
        sys.stderr.write("out of ideas\n")
        os._exit(3)
    if behaviour == "hang":
        time.sleep(3600)
    if behaviour == "endless":
        while True:
            sys.stdout.write("x" * 65536)
    if behaviour == "no-json":
        sys.stdout.write("Reading ...\n")
        sys.stdout.flush()
        return
    if behaviour == "no-utf8":
        sys.stdout.buffer.write(b'{"document": {"blocks": [{"kind": "paragraph", "text": "\xff\xfe"}]}}\n')
        sys.stdout.flush()
        return
    if behaviour == "two-answers":
        sys.stdout.write('{"document": {"blocks": []}}\n{"document": {"blocks": []}}\n')
        sys.stdout.flush()
        return
    if behaviour == "ends":
        sys.exit(0)
    if behaviour == "memory":
        hoard = bytearray(8 << 30)
    if behaviour == "remarks":
        sys.stderr.write("page 2 is a picture\n" + "more\n" * 10_000)
        sys.stderr.flush()
    if behaviour == "match-for-document":
        say({"match": {"level": "no", "reason": "none"}})
    elif behaviour in ("malformed", "noText", "limit"):
        say({"error": {"class": behaviour, "message": "as it says"}})
    else:
        say(answer(data))
    if behaviour == "once":
        sys.exit(0)


def main():
    if behaviour != "different-descriptor":
        starts()
    if behaviour == "crash-at-start":
        sys.exit(4)
    if behaviour == "silent":
        time.sleep(3600)
    if behaviour == "greeting":
        print("Hello", flush=True)
    say(descriptor())
    while line := sys.stdin.buffer.readline():
        request = json.loads(line)
        if request["command"] == "identify":
            if behaviour == "identify-crash":
                os._exit(5)
            head = base64.b64decode(request["head"])
            is_own = request["name"].endswith(".lines") and b"|" in head and not head.startswith(b"%PDF-")
            say({"match": {"level": "likely" if is_own else "no", "reason": "rows of pipes" if is_own else "no rows"}})
        else:
            read(request, sys.stdin.buffer.read(request["size"]))


main()
