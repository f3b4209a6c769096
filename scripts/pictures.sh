#!/usr/bin/env bash
# Makes the README's pictures from the packs that stand in output/. Needs pdftoppm (poppler-utils).
set -euo pipefail
cd "$(dirname "$0")/.."

page() {
  pdftoppm -png -r 72 -f "$2" -l "$2" -singlefile "output/tajikistan/$1.pdf" "docs/pictures/$3"
}

mkdir -p docs/pictures
page full-brief 1 full-brief-cover
page full-brief 3 full-brief-text
page full-brief 5 full-brief-chart
page two-pager 1 two-pager-front
page fact-sheet 1 fact-sheet
