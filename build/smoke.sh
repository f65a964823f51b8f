#!/usr/bin/env bash
# Builds the one folder in a clean environment, and makes a report with it: a window that opens would prove little.
# Leaves the folder in dist/lokaalcirculair. Takes minutes, so it is no part of `make test`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "building in a clean environment"
"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r requirements-build.lock
"$work/venv/bin/python" -m PyInstaller --noconfirm --clean --log-level WARN --workpath "$work/build" --distpath dist build/lokaalcirculair.spec
du -sh dist/lokaalcirculair

# The bundle, far from the sources, with nothing of this shell's surroundings.
program=$PWD/dist/lokaalcirculair/lokaalcirculair
bundled() { (cd "$work" && env -i HOME="$work/home" PATH=/usr/bin:/bin LOKAALCIRCULAIR_DATA_DIR="$work/data" QT_QPA_PLATFORM=offscreen "$@"); }
mkdir "$work/home"
bundled "$program" demo
assessment=$(bundled "$program" list --json | "$python" -c 'import json, sys; print(json.load(sys.stdin)[0]["assessment"]["id"])')
bundled "$program" score "$assessment" --json >/dev/null
bundled "$program" report "$assessment" --output "$work/profile.pdf"
[[ $(head -c 5 "$work/profile.pdf") == %PDF- ]] || { echo "the report is no PDF" >&2; exit 1; }
bundled "$program" check
bundled "$PWD/dist/lokaalcirculair/Lokaal Circulair" --measure-start
echo "the bundle works"
