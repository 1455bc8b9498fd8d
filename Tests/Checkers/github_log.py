"""Reads a log as GitHub's runner does, and fails on what the runner would drop or misread.

The runner's rules: a command is `::name key=value,…::data` at the start of a line; data has %25, %0D
and %0A, values also %3A and %2C; `::stop-commands::WORD` lasts until `::WORD::`; ten annotations a
level and step are shown; columns are dropped when the lines differ.
"""
import os
import re
import sys

COMMAND = re.compile(r"^::([a-z-]+)(?: ([^:]*))?::(.*)$")
PROPERTIES = {"file", "line", "endLine", "col", "endColumn", "title"}
ESCAPES = {"%25": "%", "%0D": "\r", "%0A": "\n"}
VALUE_ESCAPES = ESCAPES | {"%3A": ":", "%2C": ","}


def decoded(text, escapes):
    for found in re.findall(r"%..?", text):
        assert found in escapes, f"{found} is not escaped"
    return re.sub(r"%..", lambda match: escapes[match.group()], text)


def commands(lines):
    stopped = None
    for line in lines:
        if stopped is not None:
            if line == f"::{stopped}::":
                stopped = None
            continue
        match = COMMAND.match(line)
        assert match, f"not a command: {line!r}"
        name, properties, data = match.groups()
        if name == "stop-commands":
            stopped = data
        else:
            yield name, properties or "", data
    assert stopped is None, "commands stay stopped"


def main(path, root):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    assert text.endswith("\n") and "\r" not in text
    levels = []
    for name, properties, data in commands(text[:-1].split("\n")):
        assert name in ("error", "warning", "notice"), name
        levels.append(name)
        message = decoded(data, ESCAPES)
        assert message, "an empty message"
        values = {}
        for part in properties.split(","):
            key, sign, value = part.partition("=")
            assert sign and key in PROPERTIES and key not in values, part
            values[key] = decoded(value, VALUE_ESCAPES)
        assert values.get("title")
        if "file" not in values:
            continue
        if root:
            assert os.path.isfile(os.path.join(root, values["file"])), values["file"]
        line, end = int(values["line"]), int(values["endLine"])
        assert 1 <= line <= end
        assert ("col" in values) == ("endColumn" in values) == (line == end)
        assert "col" not in values or 1 <= int(values["col"]) <= int(values["endColumn"])
    order = {"error": 0, "warning": 1, "notice": 2}
    assert levels == sorted(levels, key=order.get), "the worst do not come first"
    assert all(levels.count(level) <= 10 for level in order), "more than GitHub shows"
    assert levels and levels[-1] == "notice", "no totals"
    print(len(levels))


main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
