import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes `target/demarche`, the command line, when the project is packaged.
///
/// Runs on the JDK that Maven selected and leaves its place in the script, as the first one to try.
void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    Path script = target.resolve("demarche");
    Files.writeString(
            script,
            """
            #!/bin/sh
            # Demarche's command line: demarche help
            here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
            new_enough() {
                [ -x "$1" ] && version=$("$1" -version 2>&1 | sed -n '1s/.*"\\([0-9]*\\).*/\\1/p') && [ "${version:-0}" -ge 25 ]
            }
            for java in "%s" "${JAVA_HOME:-none}/bin/java" "$(command -v java)"; do
                [ "$java" = "%s" ] && [ -x "$java" ] && found=$java && break
                new_enough "$java" && found=$java && break
            done
            if [ -z "${found:-}" ]; then
                echo "demarche: needs Java 25 or newer and found none. Install one, or set JAVA_HOME to it." >&2
                exit 2
            fi
            exec "$found" --module-path "$(ls "$here"/lib/javafx-*.jar | tr '\\n' ':')" --add-modules javafx.controls,javafx.swing \\
                --enable-native-access=javafx.graphics -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -Xshare:auto \\
                -classpath "$here/%s.jar:$here/lib/*" %s "$@"
            """.formatted(java(), java(), arguments[1], arguments[2]));
    script.toFile().setExecutable(true);
}

private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
}
