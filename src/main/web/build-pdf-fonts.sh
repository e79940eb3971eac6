#!/bin/sh
# Builds the committed fonts for PDF: ../resources/fonts. Needs npm and pyftsubset (Debian: fonttools).
# Latin and Cyrillic only and without GSUB: its ligature tables took a third of the time of making a PDF.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --no-audit --no-fund
out=../resources/fonts
mkdir -p "$out"
unicodes="U+0020-007E,U+00A0-017F,U+018F,U+0192,U+0259,U+02BB-02BC,U+02C6-02DD,U+0300-0304,U+0306-0308,U+030A-030C,U+0400-052F"
unicodes="$unicodes,U+2000-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+2060"
unicodes="$unicodes,U+20AC,U+20B8,U+20BD,U+2116,U+2122,U+2190-2193,U+2212,U+2215,U+2248,U+2260,U+2264-2265,U+FEFF,U+FFFD"
cut() {
  pyftsubset "node_modules/@expo-google-fonts/$1" --output-file="$out/$2" --unicodes="$unicodes" \
    --layout-features='' --drop-tables+=GSUB,GPOS,GDEF,STAT,meta --no-hinting --name-IDs='*' --notdef-outline
}
cut noto-sans/400Regular/NotoSans_400Regular.ttf NotoSans-Regular.ttf
cut noto-sans/700Bold/NotoSans_700Bold.ttf NotoSans-Bold.ttf
cut noto-serif/400Regular/NotoSerif_400Regular.ttf NotoSerif-Regular.ttf
cut noto-serif/700Bold/NotoSerif_700Bold.ttf NotoSerif-Bold.ttf
cp node_modules/@expo-google-fonts/noto-sans/LICENSE_FONT "$out/OFL.txt"
# the interpreter that has fontTools is the one pyftsubset itself names
$(sed -n "1s/^#! *//p" "$(command -v pyftsubset)") - "$out" <<'P'
import sys, glob
from fontTools.ttLib import TTFont
need = "әғқңөұүһі ӘҒҚҢӨҰҮҺІ ёЁ № « » — ₸"
need += "".join(map(chr, range(0x410, 0x450))) + "".join(map(chr, range(0x21, 0x7F))) + "–…§“”„•"
for path in sorted(glob.glob(sys.argv[1] + "/*.ttf")):
    font = TTFont(path)
    lacking = [c for c in need if ord(c) not in font.getBestCmap()]
    if lacking or "GSUB" in font:
        sys.exit(f"{path}: lacks {lacking}, GSUB {'GSUB' in font}")
    print(path, len(font.getBestCmap()), "characters, complete; fsType", font["OS/2"].fsType)
P
