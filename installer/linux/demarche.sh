#!/bin/sh
# Demarche: the window, or a command (demarche help)
app=$(readlink -f "$0")
app=${app%/bin/*}/lib/app
# GTK would load a software renderer of some 40 MB, only to see whether it could
export GDK_GL="${GDK_GL:-disable}"
# each has a start-up cache of its own
if [ $# -eq 0 ] || [ -f "$1" ]; then use=window; else use=commands; fi
exec "${app%/app}/runtime/bin/java" \
@OPTIONS@    -XX:AOTCache="$app/$use.aot" \
    -cp "@JARS@" @MAIN@ "$@"
