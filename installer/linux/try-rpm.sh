#!/bin/sh
# Installs the .rpm into a folder of its own, runs what is in it, and removes it again. On any system that has rpm; what it depends on is not looked for.
#
#   sh installer/linux/try-rpm.sh target/dist/demarche-1.0.0-1.x86_64.rpm assets/plans/kazakhstan-2005.plan.json
set -eu
package=$(readlink -f "$1")
plan=$(readlink -f "$2")
root=$(mktemp -d)
says() { echo "try-rpm: $*"; }
fails() { echo "try-rpm: FAILED: $*" >&2; exit 1; }

rpm --root "$root" --initdb
rpm --root "$root" --install --nodeps "$package" 2>"$root/told" || { cat "$root/told" >&2; fails "rpm does not install it"; }
rpm --root "$root" --verify --nodeps demarche || fails "its files are not as they were packed"
says "installed: $(rpm --root "$root" --query demarche), needs $(rpm --root "$root" --query --requires demarche | grep -v '^rpmlib' | tr '\n' ' ')"
[ "$(readlink "$root/usr/bin/demarche")" = /opt/demarche/bin/demarche ] || fails "demarche is not on the path"
"$root/opt/demarche/bin/demarche" --version
"$root/opt/demarche/bin/demarche" totals "$plan" | grep Total || fails "totals tells no total"
rpm --root "$root" --erase --nodeps demarche 2>"$root/told" || fails "rpm does not remove it"
left=$(find "$root" -iname '*demarche*')
[ -z "$left" ] || fails "left behind: $left"
says "removed, nothing left"
rm -rf "$root"
