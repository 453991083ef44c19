#!/bin/sh
# Makes a checkout ready: .venv with the locked libraries, and what Qt needs of the system.
#     setup.sh [app|tests|packages|installers]      each asks for all that those before it ask for:
# "tests" for what the tests drive a window with, "packages" for what packages are built with, in build/venv,
# "installers" for what tries them on a bare system. Beside these, "reader" asks for what those of "tests" ask for
# and for what listens to a window as a screen reader does.
# A second call does nothing, until the lock, the project file, these needs or the folder's place change.
set -eu
cd -P "$(dirname "$0")/../.."
level=${1:-app}
uv_version=0.13.9
needs=packaging/linux/needs.txt
unset PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH VIRTUAL_ENV

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

state() { { cat uv.lock pyproject.toml packaging/linux/setup.sh "$needs"; pwd; } | cksum; }

case $level in reader) levels="app tests reader" ;; *) levels="app tests packages installers" ;; esac

place() { case $1 in app | tests | reader) echo .venv ;; *) echo build/venv ;; esac; }

ready() {
    where=$(place "$1")
    [ -x "$where/bin/python" ] && [ "$(cat "$where/.ready-$1" 2>/dev/null)" = "$state" ]
}

asked() { case " ${levels%%"$level"*}$level " in *" $1 "*) true ;; *) false ;; esac; }

choose_python() { # sets $python to a real interpreter, also behind a shim or an active environment, and $version
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        command -v "$name" >/dev/null || continue
        found=$("$name" -c '
import sqlite3, ssl, sys
if sys.version_info >= (3, 11):
    print("%d.%d" % sys.version_info[:2], getattr(sys, "_base_executable", sys.executable))
' 2>/dev/null) || continue
        [ -n "$found" ] || continue
        version=${found%% *} python=${found#* }
        return
    done
    stop "quizapp needs Python 3.11 or later with its sqlite3 and ssl modules, and finds none on PATH." \
        "Please install one (on Debian and Ubuntu: python3), then run make again."
}

environment_stands() { # of a Python that is still there, and made for this folder
    [ -x .venv/bin/python ] && grep -qF "$PWD/.venv" .venv/bin/activate 2>/dev/null &&
        .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

uv_stands() {
    case $(.venv/bin/uv --version 2>/dev/null) in "uv $uv_version"*) true ;; *) false ;; esac
}

stands() { # whether there is a file of this name
    for file in $1; do [ -e "$file" ] && return; done
    false
}

lacking() { # one line each: what is missing, and Debian's package for it
    { environment_stands && uv_stands; } || "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        echo "Python's-ensurepip python$version-venv"
    [ "$(uname -s)" = Linux ] || return 0
    case $(uname -m) in x86_64) kind=x86-64 ;; aarch64) kind=AArch64 ;; *) kind=. ;; esac
    libraries=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -e "$kind") || libraries=
    while read -r whom what package; do
        asked "$whom" || continue
        case $what in
            lib*) case $libraries in *[[:space:]]"$what ("*) continue ;; esac ;;
            */*) stands "$what" && continue ;;
            *) command -v "$what" >/dev/null && continue ;;
        esac
        echo "$what $package"
    done <"$needs"
}

column() { printf '%s\n' "$missing" | cut -d ' ' -f "$1" | sort -u | tr '\n' ' ' | sed 's/ $//'; }

apt_install() {
    # shellcheck disable=SC2046 # one argument for each package
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $(column 2) >/dev/null
}

provide() { # what is missing, where that is ours to do; else say how, and stop
    command -v apt-get >/dev/null || stop "quizapp needs, and this machine lacks: $(column 1)." \
        "Please install what provides them with the system's own installer, then run make again."
    if [ "$(id -u)" = 0 ]; then
        say "Installing from the system's archive: $(column 2)"
        if ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1 && apt_install; then return; fi
        if apt-get update -qq && apt_install; then return; fi
        stop "These could not be installed: $(column 2)."
    fi
    command="apt-get update && apt-get install -y --no-install-recommends $(column 2)"
    say "quizapp needs a few packages that are not on this machine. This command installs them; then run make again:"
    say
    if command -v sudo >/dev/null; then say "    sudo sh -c '$command'"; else say "    su -c '$command'"; fi
    say
    exit 1
}

make_environment() {
    environment_stands || { say "Making .venv with Python $version …"; "$python" -m venv --clear .venv; }
    uv_stands && return
    .venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip >/dev/null
    PIP_USER=0 PIP_TARGET='' PIP_PREFIX='' PIP_DISABLE_PIP_VERSION_CHECK=1 \
        .venv/bin/python -m pip install --quiet "uv==$uv_version" ||
        stop "uv $uv_version could not be fetched: is there a network?"
}

sync() {
    say "Bringing the locked libraries into .venv: the first time that is a download of about 120 MB …"
    if [ -t 2 ]; then quiet=; else quiet=--quiet; fi
    UV_PROJECT_ENVIRONMENT=$PWD/.venv UV_PYTHON_DOWNLOADS=never .venv/bin/uv sync \
        $quiet --locked --inexact --compile-bytecode --python .venv/bin/python
    .venv/bin/python -m compileall -q quizapp
}

sync_packages() { # with the same Python as .venv, whose own environment stays as it is
    UV_PROJECT_ENVIRONMENT=$PWD/build/venv UV_PYTHON_DOWNLOADS=never .venv/bin/uv sync --quiet --locked \
        --no-dev --group packages --no-install-project --compile-bytecode --python .venv/bin/python
}

state=$(state)
if ready "$level" && ready app; then exit 0; fi
choose_python
missing=$(lacking)
[ -z "$missing" ] || provide
missing=$(lacking)
[ -z "$missing" ] || stop "Still missing after the installation: $(column 1)."
if ! ready app; then
    make_environment
    sync
fi
if [ "$(place "$level")" != .venv ]; then sync_packages; fi
for one in $levels; do
    if asked "$one"; then echo "$state" >"$(place "$one")/.ready-$one"; fi
done
