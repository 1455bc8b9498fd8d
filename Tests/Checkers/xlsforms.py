"""Has pyxform and ODK Validate read every XLSForm of a folder, in one run of each.

Prints a line for each form: its name and, in order, the ids that it asks.
"""
import glob
import os
import subprocess
import sys
import xml.etree.ElementTree as tree

import pyxform.validators.odk_validate as odk
from pyxform.xls2xform import convert

SPACE = {"h": "http://www.w3.org/1999/xhtml", "x": "http://www.w3.org/2002/xforms"}


def ids(node, way=""):
    """The leaves of the data of a form; helpers that ask nothing are left out."""
    for child in node:
        name = child.tag.split("}")[1]
        if len(child) and name != "meta":
            # pyxform writes a repeat twice, as a template and as the first row.
            if "{http://openrosa.org/javarosa}template" not in child.attrib:
                yield from ids(child, way + name + ".")
        elif name != "meta":
            yield way + name


folder = sys.argv[1]
forms = sorted(glob.glob(folder + "/*.xlsx"))
assert forms, "no forms"
made = []
for path in forms:
    result = convert(xlsform=path, validate=False)
    assert not result.warnings, (path, result.warnings)
    xml = path[: -len("xlsx")] + "xml"
    with open(xml, "w", encoding="utf-8") as file:
        file.write(result.xform)
    made.append(xml)
    root = tree.parse(xml).getroot()
    data = root.find(".//x:instance", SPACE)[0]
    print(os.path.basename(path)[: -len(".xlsx")], *ids(data))

# One of them with a path that leads nowhere has to be refused.
broken = folder + "/broken.xml"
with open(made[0], encoding="utf-8") as file:
    text = file.read()
with open(broken, "w", encoding="utf-8") as file:
    file.write(text.replace("<bind ", '<bind nodeset="/data/nowhere" calculate="1 + + 2"/><bind ', 1))

validator = os.path.join(os.path.dirname(odk.__file__), "bin", "ODK_Validate.jar")


def validate(paths):
    run = subprocess.run(
        ["java", "-jar", validator, *paths], capture_output=True, text=True, timeout=300)
    return run.returncode, run.stdout + run.stderr


status, said = validate(made)
assert said.count(">> Xform is valid!") == len(made), said
assert status == 0 and "warning" not in said.lower(), said
status, said = validate([broken])
assert "Xform is valid" not in said and status != 0, said
