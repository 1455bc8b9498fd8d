#!/usr/bin/env python3
"""The same filled sheets through WeasyPrint and Typst, for comparison with 'parasol-bench forms'.

usage: compare-printing.py SHEETS.html [PAGES]   (SHEETS.html as 'parasol forms print' writes it)
needs: pip install weasyprint typst
"""
import re
import resource
import sys
import time
from html.parser import HTMLParser


class Sheets(HTMLParser):
    """The tables of each sheet, as rows of words."""

    def __init__(self):
        super().__init__()
        self.sheets, self.cell = [], None

    def handle_starttag(self, tag, attributes):
        if tag == "section":
            self.sheets.append([])
        elif tag == "tr" and self.sheets:
            self.sheets[-1].append([])
        elif tag in ("td", "th") and self.sheets and self.sheets[-1]:
            self.cell = ""

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.sheets[-1][-1].append(self.cell.strip())
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data + " "


def typst_source(sheets):
    def words(text):
        return '"' + text.replace("\\", "").replace('"', "") + '"'

    parts = ['#set page(paper: "a4", flipped: true, margin: 12mm)', '#set text(size: 11pt)']
    for rows in sheets:
        columns = max((len(row) for row in rows), default=1)
        cells = ", ".join(words(cell) for row in rows for cell in row + [""] * (columns - len(row)))
        parts.append(f"#table(columns: {columns}, {cells})\n#pagebreak(weak: true)")
    return "\n".join(parts)


def measure(name, work):
    before, start = time.process_time(), time.time()
    pages = work()
    used = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name}: {pages} pages, {used * 1000 / max(pages, 1):.1f} ms CPU a page,"
          f" {time.time() - start:.1f} s, peak {peak} MiB")


def main():
    text = open(sys.argv[1], encoding="utf-8").read()
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    head, _, body = text.partition("<main")
    sections = re.findall(r"<section class=\"sheet.*?</section>", body, re.S)[:wanted]
    part = head + "<main>" + "".join(sections) + "</main></body></html>"
    parser = Sheets()
    parser.feed(part)
    try:
        import typst
        source = typst_source(parser.sheets).encode()
        measure("typst", lambda: len(re.findall(rb"/Type ?/Page\b", typst.compile(source))) or len(sections))
    except ImportError:
        print("typst: not installed")
    try:
        import weasyprint
        measure("weasyprint", lambda: len(weasyprint.HTML(string=part).render().pages))
    except ImportError:
        print("weasyprint: not installed")


main()
