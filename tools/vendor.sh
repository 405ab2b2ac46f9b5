#!/usr/bin/env bash
# Brings the vendored front-end files up to the versions named here. Run by hand; the files are committed with their licences.
set -euo pipefail
cd "$(dirname "$0")/.."
tabler=1.6.1 htmx=2.0.11 icons=3.51.0
to=$PWD/app/src/main/resources/static/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$to"
pack() { (cd "$work" && npm pack --silent "$1@$2" >/dev/null && mkdir -p "$3" && tar xzf ./*"$3"*.tgz -C "$3" --strip-components=1 && rm ./*"$3"*.tgz); }
pack @tabler/core $tabler tabler-core
pack htmx.org $htmx htmx.org
pack @tabler/icons $icons tabler-icons
cp "$work/tabler-core/dist/css/tabler.min.css" "$to/tabler.min.css"
cp "$work/htmx.org/dist/htmx.min.js" "$to/htmx.min.js"
cp "$work/htmx.org/LICENSE" "$to/LICENSE-htmx.txt"
cp "$work/tabler-icons/LICENSE" "$to/LICENSE-tabler-icons.txt"
# one sprite with the icons that pages use (tools/icons.txt)
{
  printf '<svg xmlns="http://www.w3.org/2000/svg">\n'
  while read -r name; do
    [ -n "$name" ] || continue
    printf '<symbol id="%s" viewBox="0 0 24 24">' "$name"
    grep -o '<path[^>]*/>' "$work/tabler-icons/icons/outline/$name.svg" | grep -v 'M0 0h24v24H0z' | tr -d '\n'
    printf '</symbol>\n'
  done < tools/icons.txt
  printf '</svg>\n'
} > "$to/icons.svg"
ls -l "$to"
