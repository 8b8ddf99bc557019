#!/bin/sh
# Demarche: the window, or a command (demarche help)
app=$(readlink -f "$0")
app=${app%/bin/*}/lib/app
exec "${app%/app}/runtime/bin/java" \
@OPTIONS@    -XX:AOTCache="$app/demarche.aot" \
    -cp "@JARS@" @MAIN@ "$@"
