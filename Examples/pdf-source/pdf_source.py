"""Speaks nianbao's process protocol: reads PDF reports into documents.

Only what the descriptor needs is imported at the start; the library comes with the first page.
"""

import base64
import json
import os
import sys

DESCRIPTOR = {
    "protocol": 1, "id": "pdf", "name": "PDF", "summary": "Reports in PDF that have text: paragraphs and ruled tables.",
    "extensions": ["pdf"], "mediaTypes": ["application/pdf", "application/x-pdf"], "signatures": ["255044462d"],
    "reads": "bytes",
}


def identify(request):
    head = base64.b64decode(request["head"])
    if head[:1024].find(b"%PDF-") >= 0:
        return {"match": {"level": "certain", "reason": "it begins as PDF does"}}
    return {"match": {"level": "no", "reason": "no %PDF- at its start"}}


def read(data):
    try:
        import pages
    except ImportError as error:
        here = os.path.dirname(os.path.realpath(__file__))
        sys.exit(f"{error.name} is missing: run {here}/install")
    import document
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        read_pages = pages.read(data)
    except Exception as error:  # the library has no one error for what it cannot read
        cause = error.args[0] if error.args and isinstance(error.args[0], Exception) else error
        if isinstance(cause, PDFPasswordIncorrect):
            return {"error": {"class": "malformed", "message": "it is locked by a password"}}
        return {"error": {"class": "malformed", "message": f"it is no sound PDF: {type(cause).__name__} {cause}".strip()}}
    if not any(page.lines or page.tables or page.turned for page in read_pages):
        count = len(read_pages)
        message = f"its {count} page{'s' if count != 1 else ''} have no text; they may be pictures"
        return {"error": {"class": "noText", "message": message}}
    return {"document": document.of(read_pages)}


def main():
    source = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints is a remark, no answer.
    os.dup2(2, 1)

    def say(value):
        answers.write(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        answers.flush()

    say(DESCRIPTOR)
    while line := source.readline():
        request = json.loads(line)
        say(identify(request) if request["command"] == "identify" else read(source.read(request["size"])))


main()
