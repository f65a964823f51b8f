#!/usr/bin/env bash
# Opens the window. Without a display it makes the profile of the demo municipality instead, so that there is something to see.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=.venv/bin/lokaalcirculair

if [[ $(uname -s) != Linux || -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$program"
fi

echo "Er is hier geen scherm: het venster kan niet open. In de plaats daarvan komt het profiel van de fictieve gemeente."
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export LOKAALCIRCULAIR_DATA_DIR=$data
unset LOKAALCIRCULAIR_DATABASE

newest='import json, sys
rounds = [entry["assessment"] for entry in json.load(sys.stdin)]
print(max(rounds, key=lambda entry: entry["date"])["id"])'
"$program" demo >/dev/null
assessment=$("$program" list --json | .venv/bin/python -c "$newest")
mkdir -p dist
"$program" report "$assessment" --output dist/profiel-demo.pdf >/dev/null
echo "Klaar: $PWD/dist/profiel-demo.pdf"
