#!/usr/bin/env bash
# Sets up what the program (run) or its checks (dev) need, in .venv, from the lock file. Quick when nothing changed.
#
# Needs only Python 3.11 or newer. On Debian and its kin the libraries that Qt needs are installed as root; anybody else gets
# the one command to have run, and only when something is missing.
#   PYTHON   which Python makes the environment (default python3)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
kind=${1:-run}
python=${PYTHON:-python3}
case $kind in
    run) lock=requirements.lock ;;
    dev) lock=requirements-dev.lock ;;
    *) echo "usage: build/setup.sh [run|dev]" >&2; exit 2 ;;
esac

say() { printf '%s\n' "$*" >&2; }

# --- what the system has to bring ----------------------------------------------------------------------------------

# Library : the Debian package that holds it.
LIBRARIES=(libglib-2.0.so.0:libglib2.0-0 libgthread-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1
    libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libxkbcommon.so.0:libxkbcommon0)
WINDOW_LIBRARIES=(libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-shape.so.0:libxcb-shape0 libxkbcommon-x11.so.0:libxkbcommon-x11-0)

missing_packages() {
    local wanted=("${LIBRARIES[@]}") known entry
    [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || wanted+=("${WINDOW_LIBRARIES[@]}")
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    for entry in "${wanted[@]}"; do
        [[ $known == *"${entry%%:*} "* ]] || echo "${entry#*:}"
    done
    command -v "$python" >/dev/null || echo python3
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install_system_packages() {
    local packages
    mapfile -t packages < <(missing_packages | sort -u)
    ((${#packages[@]})) || return 0
    if ! command -v apt-get >/dev/null; then
        say "This system lacks what Debian calls: ${packages[*]}"
        say "Install them with the system's own package manager, then run the same command again."
        exit 1
    fi
    if ((EUID)); then
        say "Qt needs a few system libraries. One command, as root, then run the same command again:"
        say "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${packages[*]}'"
        exit 1
    fi
    say "installing: ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update
    apt-get -qq install -y --no-install-recommends "${packages[@]}" >/dev/null
}

# --- the environment ------------------------------------------------------------------------------------------------

stamp_of() {  # LOCK: everything that, once changed, asks for another look
    { echo "$root"; .venv/bin/python -VV; cat "$1" pyproject.toml; } 2>&1 | sha256sum | cut -d' ' -f1
}

is_current() {  # KIND
    [[ -x .venv/bin/lokaalcirculair && -f .venv/set-up-$1 ]] || return 1
    local file=requirements.lock
    [[ $1 == run ]] || file=requirements-dev.lock
    [[ $(<".venv/set-up-$1") == "$(stamp_of "$file")" ]]
}

make_environment() {
    if [[ -f .venv/set-up-at && $(<.venv/set-up-at) == "$root" ]] && .venv/bin/python -c 'import pip' 2>/dev/null; then
        return 0
    fi
    if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        say "Python 3.11 or newer is needed; $python is $("$python" -V). Name another one: PYTHON=python3.12 make …"
        exit 1
    fi
    say "making .venv with $("$python" -V)"
    "$python" -m venv --clear .venv
    printf '%s' "$root" >.venv/set-up-at
}

install_packages() {
    say "installing the packages of $lock"
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore
    .venv/bin/python -m pip install -q --require-hashes -r "$lock"
    .venv/bin/python -m pip install -q --no-deps --no-build-isolation --no-index -e .
    stamp_of "$lock" >".venv/set-up-$kind"
}

# What some tests need beside the locked packages: the laboratory of power cuts records with strace, and an assistive client hears the window
# on a screen in memory. Without them those tests are left out and say so.
install_optional_packages() {
    [[ $kind == dev ]] && ((EUID == 0)) && command -v dpkg-query >/dev/null || return 0
    local package missing=()
    for package in strace xvfb dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi "${WINDOW_LIBRARIES[@]#*:}"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update >/dev/null 2>&1 || true
    for package in "${missing[@]}"; do  # one by one: what one system lacks does not keep the others away
        apt-get -qq install -y --no-install-recommends "$package" >/dev/null 2>&1 || say "$package cannot be installed: the tests that need it are left out"
    done
}

if is_current dev || is_current "$kind" && [[ $kind == run ]]; then exit 0; fi
install_system_packages
install_optional_packages
make_environment
install_packages
