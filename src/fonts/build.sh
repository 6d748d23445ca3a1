#!/usr/bin/env bash
# Makes the four fonts of assets/fonts from Inter and Noto Sans JP.
# Needs npm (for the two packages, by name and version), Debian's python3-fonttools and a JDK 25.
# It writes the same bytes every time: run again, `git status assets/fonts` stays clean.
set -euo pipefail

inter=@expo-google-fonts/inter@0.4.2
noto=@expo-google-fonts/noto-sans-jp@0.4.3

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../../assets/fonts" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
mkdir inter noto
tar xzf "$(npm pack --silent "$inter")" -C inter --strip-components=1
tar xzf "$(npm pack --silent "$noto")" -C noto --strip-components=1
sha256sum --check --quiet "$here/inputs.sha256"

# Debian's interpreter, because that is where python3-fonttools lands.
/usr/bin/python3 "$here/merge.py" inter noto "$out"
/usr/bin/python3 "$here/overlaps.py" "$out"/*.ttf

cp inter/LICENSE_FONT "$out/OFL-Inter.txt"
cp noto/LICENSE_FONT "$out/OFL-NotoSansJP.txt"
cd "$out"
sha256sum -- *.ttf *.txt > SHA256SUMS
