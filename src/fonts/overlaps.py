"""Joins overlapping contours of all glyphs of a font, in place.

Usage: overlaps.py FONT...

The geometry is left to Overlaps.java beside this file.
"""

import subprocess
import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.pens.basePen import decomposeQuadraticSegment


def outline(glyphs, name):
    """The outline of a glyph as M, L, Q and Z."""
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    parts = []
    for verb, points in pen.value:
        if verb == "moveTo":
            parts.append("M %g %g" % points[0])
        elif verb == "lineTo":
            parts.append("L %g %g" % points[0])
        elif verb == "qCurveTo":
            if points[-1] is None:  # a contour of control points alone
                points = implied(points[:-1], parts)
            for control, end in decomposeQuadraticSegment(points):
                parts.append("Q %g %g %g %g" % (*control, *end))
        elif verb == "closePath":
            parts.append("Z")
        else:
            raise ValueError(verb)
    return " ".join(parts)


def implied(points, parts):
    """Starts such a contour half way between its last and its first control point."""
    start = tuple((a + b) / 2 for a, b in zip(points[-1], points[0]))
    parts.append("M %g %g" % start)
    return (*points, start)


def glyph(text):
    """The glyph of an outline."""
    pen = TTGlyphPen(None)
    token = text.split()
    i = 0
    start = None
    while i < len(token):
        verb = token[i]
        if verb == "Z":
            pen.closePath()
            i += 1
            continue
        count = 4 if verb == "Q" else 2
        n = [int(t) for t in token[i + 1 : i + 1 + count]]
        if verb == "M":
            start = (n[0], n[1])
            pen.moveTo(start)
        elif verb == "L":
            if (n[0], n[1]) != start or token[i + 3] != "Z":
                pen.lineTo((n[0], n[1]))
        else:
            pen.qCurveTo((n[0], n[1]), (n[2], n[3]))
        i += 1 + count
    return pen.glyph()


def join(path):
    font = TTFont(path, recalcTimestamp=False)
    glyphs = font.getGlyphSet()
    lines = [
        f"{name}\t{text}" for name in font.getGlyphOrder() if (text := outline(glyphs, name))
    ]
    changed = subprocess.run(
        ["java", str(Path(__file__).with_name("Overlaps.java"))],
        input="\n".join(lines) + "\n",
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.splitlines()
    for line in changed:
        name, text = line.split("\t")
        font["glyf"][name] = glyph(text)
    font.save(path)
    print(f"{path}: joined the contours of {len(changed)} glyphs")


for argument in sys.argv[1:]:
    join(argument)
