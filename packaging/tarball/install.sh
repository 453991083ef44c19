#!/bin/sh
# Installs quizapp for one user, without root:
#     ./install.sh              below ~/.local
#     ./install.sh PREFIX       below another folder, such as /opt/quizapp or a shared disk
# Run again, it takes the place of what it installed before. Progress is elsewhere and stays.
# Ends with 0 where it is installed, 1 where it is not.
set -eu
here=$(cd -P "$(dirname "$0")" && pwd)
prefix=${1:-$HOME/.local}
name=quizapp

stop() { printf '%s\n' "$*" >&2; exit 1; }

for folder in lib bin share; do
    { mkdir -p "$prefix/$folder" 2>/dev/null && [ -w "$prefix/$folder" ]; } ||
        stop "$prefix/$folder cannot be written. Choose another folder: ./install.sh PREFIX"
done
prefix=$(cd -P "$prefix" && pwd)
home=$prefix/lib/$name
listed=$home/installed-files.txt

[ ! -e "$home" ] || [ -f "$listed" ] ||
    stop "$home is there and not from this script. Remove it, or choose another folder: ./install.sh PREFIX"

# The new one is made beside the old one and then takes its place: cut short, the old one still runs.
rm -rf "$home.new"
cp -R "$here/$name" "$home.new"
cp "$here/uninstall.sh" "$here/LICENSE" "$home.new/"
(cd "$here/share" && find . -type f) | sed 's|^\./|share/|' | sort >"$home.new/installed-files.txt"
echo "bin/$name" >>"$home.new/installed-files.txt"

rm -rf "$home.old"
[ ! -e "$home" ] || mv "$home" "$home.old"
mv "$home.new" "$home"
rm -rf "$home.old"

cp -R "$here/share/." "$prefix/share/"
# A menu does not search the folder's bin, so its entry names the program in full.
entry=$prefix/share/applications/$name.desktop
quoted=$(printf '%s' "$prefix/bin/$name" | sed 's/[\\"`$&|]/\\&/g')
sed "s|^Exec=$name |Exec=\"$quoted\" |; s|^TryExec=.*|TryExec=$quoted|" "$here/share/applications/$name.desktop" >"$entry"
ln -sfn "../lib/$name/$name" "$prefix/bin/$name"

refresh() { command -v "$1" >/dev/null && "$@" >/dev/null 2>&1 || true; }
refresh update-desktop-database "$prefix/share/applications"
refresh update-mime-database "$prefix/share/mime"
refresh gtk-update-icon-cache -f -t "$prefix/share/icons/hicolor"

printf '%s\n' "Installed: $("$home/$name" --version)" "Start it with $prefix/bin/$name; remove it with $home/uninstall.sh"
missing=$(LD_LIBRARY_PATH=$home/_internal ldd "$home/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" 2>/dev/null |
    sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
[ -z "$missing" ] || printf '%s\n' "A window also needs these libraries, which this system lacks: $missing"
