#!/bin/sh
# Builds the committed front-end assets: ../resources/static/assets. Needs node 20 or later and npm.
set -eu
cd "$(dirname "$0")"
out=../resources/static/assets
npm ci --no-audit --no-fund
mkdir -p "$out/fonts"
npx sass --no-source-map --style=compressed --load-path=node_modules scss/nqs.scss "$out/nqs.css"
grep -v '^//# sourceMappingURL=' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js > "$out/govuk-frontend.min.js"
for subset in cyrillic cyrillic-ext latin latin-ext; do
  cp "node_modules/@fontsource-variable/golos-text/files/golos-text-$subset-wght-normal.woff2" "$out/fonts/golos-text-$subset.woff2"
done
cp node_modules/@fontsource-variable/golos-text/LICENSE "$out/fonts/OFL.txt"
cp js/*.js "$out/"
cp img/*.svg licences.txt "$out/"
# The policy is default-src 'self': nothing may be embedded, nothing may come from elsewhere.
if grep -oE 'url\("?(data:|https?:|/)[^)]*' "$out/nqs.css"; then echo "nqs.css reaches outside its folder" >&2; exit 1; fi
if grep -q 'GDS Transport' "$out/nqs.css"; then echo "GDS Transport in nqs.css" >&2; exit 1; fi
ls -l "$out"
