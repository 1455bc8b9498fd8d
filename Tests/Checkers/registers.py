"""Reads registers with openpyxl: headings that stay, types, drop-downs and formulas that are locked.

Prints a line for each worksheet with ids: its file, its name and its ids.
"""
import os
import sys

import openpyxl
from openpyxl.formula import Tokenizer
from openpyxl.utils import get_column_letter

for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        assert sheet.protection.sheet and not sheet.protection.password, (path, sheet.title)
        if sheet.sheet_state == "hidden":
            continue
        assert sheet.freeze_panes == "B3", (path, sheet.title, sheet.freeze_panes)
        words = [cell.value for cell in sheet[1]]
        ids = [cell.value for cell in sheet[2]]
        assert ids[0] == "sheet" and all(ids) and all(words), (path, ids, words)
        print(os.path.basename(path), sheet.title, *ids)
        rules = {}
        for rule in sheet.data_validations.dataValidation:
            rules[str(rule.sqref).split(":")[0]] = rule
        for number in range(1, len(ids) + 1):
            letter = get_column_letter(number)
            for row in (1, 2):
                assert sheet.cell(row, number).protection.locked, (path, ids[number - 1])
            cell = sheet.cell(3, number)
            if isinstance(cell.value, str) and cell.value.startswith("="):
                # Reckoned in every row that is made ready, and nobody overwrites it.
                assert sheet.max_row >= 202 and cell.protection.locked
                assert str(sheet.cell(sheet.max_row, number).value).startswith("=")
                tokens = Tokenizer(cell.value)
                assert len(tokens.items) > 3
                text = "".join(token.value for token in tokens.items)
                assert "{" not in text and text.count("(") == text.count(")"), text
                continue
            style = sheet.column_dimensions[letter]
            assert cell.value is None and not style.protection.locked, (path, ids[number - 1])
            rule = rules.get(letter + "3")
            kind = rule.type if rule is not None else None
            if kind == "list":
                start, area = str(rule.formula1).lstrip("=").replace("'", "").split("!")
                values = [c[0].value for c in book[start][area.replace("$", "")]]
                if start != book.worksheets[0].title:
                    assert all(values) and len(set(values)) == len(values), (path, values)
            elif kind == "date":
                assert style.number_format in ("yyyy-mm-dd", "yyyy-mm"), style.number_format
            elif kind == "time":
                assert style.number_format == "hh:mm", style.number_format
