#!/bin/sh
# Removes what install.sh installed; progress stays where it is. Ends with 0, or 1 where nothing is installed.
set -eu
home=$(cd -P "$(dirname "$0")" && pwd)
prefix=$(cd -P "$home/../.." && pwd)
listed=$home/installed-files.txt

[ -f "$listed" ] || { echo "Nothing is installed in $home. Run the script there." >&2; exit 1; }

while read -r file; do
    rm -f "$prefix/$file"
    folder=$(dirname "$prefix/$file")
    while [ "$folder" != "$prefix" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done <"$listed"
rm -rf "$home"
rmdir "$prefix/lib" 2>/dev/null || true

refresh() { command -v "$1" >/dev/null && [ -d "$2" ] && "$@" >/dev/null 2>&1 || true; }
refresh update-desktop-database "$prefix/share/applications"
refresh update-mime-database "$prefix/share/mime"
echo "quizapp is removed. Progress is kept in the data folder of each user."
