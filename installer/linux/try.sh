#!/bin/sh
# Installs the .deb, uses it as a user does, and removes it again. As root, on Debian or Ubuntu; leaves a picture of the window.
#
#   sh installer/linux/try.sh target/dist/demarche_1.0.0_amd64.deb assets/plans/kazakhstan-2005.plan.json target/dist/window.png
#
# Needs xvfb, imagemagick, x11-utils and xdotool.
set -eu
deb=$(readlink -f "$1")
plan=$(readlink -f "$2")
picture=$3
work=$(mktemp -d)
says() { echo "try: $*"; }
fails() { echo "try: FAILED: $*" >&2; exit 1; }

export DEBIAN_FRONTEND=noninteractive
apt-get install -y -qq "$deb" >"$work/apt" 2>&1 || { cat "$work/apt" >&2; fails "apt does not install it"; }
says "installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB' demarche)"

[ "$(command -v demarche)" = /usr/bin/demarche ] || fails "demarche is not on the path"
demarche --version
demarche totals "$plan" >"$work/totals"
grep -q Total "$work/totals" || fails "totals tells no total"
demarche report "$plan" -o "$work/report.pdf"
head -c 5 "$work/report.pdf" | grep -q '%PDF-' || fails "the report is no PDF"
says "report: $(stat -c %s "$work/report.pdf") bytes"

# a manual page for every command that the help names
for command in $(demarche help | sed -n '/^Commands:/,$s/^  \([a-z][a-z-]*\) .*/\1/p'); do
    dpkg -L demarche | grep -qx "/usr/share/man/man1/demarche-$command.1.gz" || fails "there is no manual page of $command"
done
if [ -f /usr/share/man/man1/demarche-totals.1.gz ] && command -v man >/dev/null; then
    MANPAGER=cat man demarche-totals | grep -q -- --by || fails "the manual page of totals is not readable"
    says "manual: $(ls /usr/share/man/man1/demarche*.1.gz | wc -l) pages"
else says "manual: this system keeps no manual pages"; fi
complete() { bash -c '. /usr/share/bash-completion/completions/demarche; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _complete_demarche; echo "${COMPREPLY[*]}"' bash "$@" 2>/dev/null; }
[ "$(complete demarche tot)" = totals ] || fails "the shell does not complete commands"
[ "$(complete demarche report --templ)" = --template ] || fails "the shell does not complete options"
says "completion: demarche tot... $(complete demarche tot)"

cp "$plan" "$work/a.plan.json"
if command -v xdg-mime >/dev/null; then says "type: $(xdg-mime query filetype "$work/a.plan.json"), opened by: $(xdg-mime query default application/vnd.demarche.plan+json)"; fi
if command -v desktop-file-validate >/dev/null; then desktop-file-validate /usr/share/applications/org.demarche.Demarche.desktop || fails "the desktop entry is wrong"; fi
if command -v appstreamcli >/dev/null; then appstreamcli validate --no-net /usr/share/metainfo/org.demarche.Demarche.metainfo.xml || fails "the AppStream data are wrong"; fi

export XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state" DISPLAY=:97
mkdir -p "$XDG_CONFIG_HOME" "$XDG_STATE_HOME"
unset XDG_RUNTIME_DIR WAYLAND_DISPLAY 2>/dev/null || true
Xvfb :97 -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
sleep 2
demarche "$work/a.plan.json" 2>"$work/err" &
window=$!
# until the plan's title stands in the window's frame and the window is painted
title=
colours=0
for second in $(seq 60); do
    sleep 1
    title=$(xdotool search --name "Demarche" getwindowname 2>/dev/null | head -n 1 || true)
    [ -n "$title" ] || continue
    import -window root "$picture"
    colours=$(convert "$picture" -unique-colors -format %w info:)
    [ "$colours" -gt 1000 ] && break
done
kill -0 "$window" 2>/dev/null || { cat "$work/err" >&2; fails "the window has ended"; }
[ "$colours" -gt 1000 ] || fails "the window '$title' shows $colours colours: it is empty"
says "window: $title, $(xdotool search --name Demarche | head -n 1 | xargs -I{} xprop -id {} WM_CLASS); it shows $colours colours: $picture"

# a second start hands its file to the first and ends
cp "$plan" "$work/b.plan.json"
timeout 20 demarche "$work/b.plan.json" || fails "a second start does not hand its file over"
kill -0 "$window" 2>/dev/null || fails "the first window has ended"
says "a second start handed its file to the first window"
kill "$window"
wait "$window" 2>/dev/null || true
kill "$screen"

apt-get remove -y -qq --purge demarche >"$work/apt" 2>&1 || { cat "$work/apt" >&2; fails "apt does not remove it"; }
left=$(find /opt/demarche /usr/bin/demarche /usr/share -iname '*demarche*' 2>/dev/null || true)
[ -z "$left" ] || fails "left behind: $left"
says "removed, nothing left"
rm -rf "$work"
