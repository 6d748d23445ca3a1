"""Merges Inter (Latin) and Noto Sans JP (Japanese) into one font per weight.

Usage: merge.py INTER_DIR NOTO_DIR OUT_DIR

JavaFX falls back to system fonts only, so a label that mixes both scripts needs one font that holds
both. Each result is a family of its own, since JavaFX chooses by family name more reliably than by
weight. Inter's vertical metrics stay, so line heights do not depend on the language.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.misc.timeTools import timestampFromString
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

VERSION = "1.000"
MODIFIED = timestampFromString("Thu Jan  1 00:00:00 2026")

# family, Inter, Noto Sans JP, weight
FONTS = [
    ("Brunet Sans", "400Regular/Inter_400Regular", "400Regular/NotoSansJP_400Regular", 400),
    ("Brunet Sans Medium", "500Medium/Inter_500Medium", "500Medium/NotoSansJP_500Medium", 500),
    ("Brunet Sans SemiBold", "600SemiBold/Inter_600SemiBold", "600SemiBold/NotoSansJP_600SemiBold", 600),
    ("Brunet Sans Italic", "400Regular_Italic/Inter_400Regular_Italic", "400Regular/NotoSansJP_400Regular", 400),
]

FIRST_CJK = 0x2E80
# In both fonts, but seen in Japanese text: ※ and the circled numbers.
JAPANESE_BELOW_CJK = {0x203B, *range(0x2460, 0x2500)}

# The French thin space, which groups digits, is a quarter of an em; Inter's is too narrow after a 1.
NARROW_SPACE = 0x202F

# What the interface cannot do without.
REQUIRED = (
    "\u00a0\u2009\u202f–—…‘’“”«»²³·×°±←→−≠≤≥ABCxyz0189éèêàçùïœÉÀŒŌō"
    "、。「」『』・〜～ー（）：〒々ヶあんアンｱ０Ａ日仏円滑化協定陸上自衛隊弘前駐屯地髙﨑𠮟"
)


def japanese():
    """Code points of JIS X 0208, JIS X 0213 plane 1, Windows-31J and the half and full width forms."""
    found = set(range(0xFF01, 0xFFEF))
    for codec in "cp932", "euc_jis_2004":
        for lead in range(0x81, 0x100):
            for trail in range(0x40, 0x100):
                text = bytes([lead, trail]).decode(codec, "ignore")
                if len(text) == 1:
                    found.add(ord(text))
    return {c for c in found if not 0xE000 <= c <= 0xF8FF}


def outlines(path, codes):
    """The font at path with the given characters alone: no layout tables, no hinting."""
    options = subset.Options(
        drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "STAT", "gasp", "vhea", "vmtx"],
        hinting=False,
        notdef_outline=True,
        glyph_names=True,
        name_IDs=[],
    )
    font = TTFont(path, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes & font.getBestCmap().keys())
    subsetter.subset(font)
    return font


def merge(inter, noto):
    """Adds the glyphs and characters of noto, scaled to the em of inter, to inter."""
    scale_upem(noto, inter["head"].unitsPerEm)
    glyf, metrics = inter["glyf"], inter["hmtx"].metrics
    order = list(inter.getGlyphOrder())
    for name in noto.getGlyphOrder()[1:]:  # the first is .notdef, which Inter has
        glyph = noto["glyf"][name]
        for part in glyph.components if glyph.isComposite() else ():
            part.glyphName = "jp." + part.glyphName
        glyf.glyphs["jp." + name] = glyph
        metrics["jp." + name] = noto["hmtx"].metrics[name]
        order.append("jp." + name)
    inter.setGlyphOrder(order)
    glyf.glyphOrder = order
    characters = dict(inter.getBestCmap())
    characters.update((code, "jp." + name) for code, name in noto.getBestCmap().items())
    inter["cmap"] = character_table(characters)


def widen_narrow_space(font):
    name = font.getBestCmap()[NARROW_SPACE]
    font["hmtx"].metrics[name] = (font["head"].unitsPerEm // 4, 0)


def character_table(characters):
    table = newTable("cmap")
    table.tableVersion = 0
    basic = {code: name for code, name in characters.items() if code <= 0xFFFF}
    table.tables = [
        subtable(4, 3, 1, basic),
        subtable(12, 3, 10, characters),
    ]
    return table


def subtable(form, platform, encoding, characters):
    result = CmapSubtable.newSubtable(form)
    result.platformID, result.platEncID, result.language = platform, encoding, 0
    result.cmap = characters
    if form == 12:
        result.reserved, result.length, result.nGroups = 0, 0, 0
    return result


def rename(font, family, weight, notices):
    table = newTable("name")
    table.names = []
    for identifier, text in {
        0: "; ".join(notices),
        1: family,
        2: "Regular",
        3: f"{VERSION};{family.replace(' ', '')}",
        4: family,
        5: f"Version {VERSION}",
        6: family.replace(" ", "") + "-Regular",
        10: "Inter 4.001 for Latin, Noto Sans JP 2.004 for Japanese, merged and cut for Brunet.",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        table.setName(text, identifier, 3, 1, 0x409)
    font["name"] = table
    # Every family has one face, and that face is its regular one.
    font["head"].macStyle = 0
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b100001 | 0b1000000
    font["OS/2"].achVendID = "BRNT"


def settle(font):
    """Brings the summary tables up to date with the glyphs, and fixes every date."""
    font["head"].created = font["head"].modified = MODIFIED
    font["head"].fontRevision = float(VERSION)
    font["post"].formatType = 3.0
    os2 = font["OS/2"]
    os2.recalcUnicodeRanges(font)
    os2.ulCodePageRange1 |= 1 << 17  # Japanese
    os2.recalcAvgCharWidth(font)
    os2.updateFirstAndLastCharIndex(font)


def check(font, path):
    characters = font.getBestCmap()
    missing = [f"U+{ord(c):04X}" for c in REQUIRED if ord(c) not in characters]
    if missing:
        sys.exit(f"{path.name} lacks {' '.join(missing)}")
    glyf, hhea = font["glyf"], font["hhea"]
    for character in "鬱麟ガ髙國(":
        glyph = glyf[characters[ord(character)]]
        if glyph.yMax > hhea.ascent or glyph.yMin < hhea.descent:
            sys.exit(f"{path.name}: {character} is taller than the line")


def main(inter_dir, noto_dir, out_dir):
    for family, inter_name, noto_name, weight in FONTS:
        inter_path = Path(inter_dir, inter_name + ".ttf")
        noto_path = Path(noto_dir, noto_name + ".ttf")
        latin = set(TTFont(inter_path).getBestCmap())
        ours = {c for c in japanese() if c >= FIRST_CJK or c in JAPANESE_BELOW_CJK or c not in latin}
        notices = [str(TTFont(p)["name"].getDebugName(0)) for p in (inter_path, noto_path)]
        font = outlines(inter_path, latin - ours)
        merge(font, outlines(noto_path, ours))
        widen_narrow_space(font)
        rename(font, family, weight, notices)
        settle(font)
        path = Path(out_dir, family.replace(" ", "") + ".ttf")
        check(font, path)
        font.save(path)
        print(f"{path.name}: {len(font.getGlyphOrder())} glyphs, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
