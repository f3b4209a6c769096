#!/usr/bin/env bash
# Makes the pictures of the README and of docs/themes.md from the packs that stand in output/ and from one of
# the pages of docs/. Needs pdftoppm (poppler-utils), and the command.
set -euo pipefail
cd "$(dirname "$0")/.."

page() {
  pdftoppm -png -r 72 -f "$2" -l "$2" -singlefile "$1.pdf" "docs/pictures/$3"
}

mkdir -p docs/pictures
page output/tajikistan/full-brief 1 full-brief-cover
page output/tajikistan/full-brief 3 full-brief-text
page output/tajikistan/full-brief 5 full-brief-chart
page output/tajikistan/two-pager 1 two-pager-front
page output/tajikistan/fact-sheet 1 fact-sheet
page output/tajikistan/two-pager 2 two-pager-back

node dist/briefpack.js build docs/contract.md --format pdf --out output/pictures > /dev/null
page output/pictures/contract/document 1 plain
rm -r output/pictures
