package org.demarche.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whose work is in the program, and under which licences.
public final class Notices {
    private static final String LIBRARIES = "/org/demarche/program/libraries.txt";
    private static final List<String> FONTS = List.of("/org/demarche/fonts/SourceSans3-LICENSE.txt", "/org/demarche/fonts/SourceSerif4-LICENSE.txt");

    /// "     (Licence) (Another) Name (group:artifact:version - address)"
    private static final Pattern LINE = Pattern.compile("^ +(\\(.+?\\)) (?!\\()(.+) \\(([^:]+:[^:]+):([^ ]+) - (.+)\\)$");

    private Notices() {}

    /// The libraries as the build lists them, then the fonts with their licences in full.
    public static String text() {
        String libraries = text(LIBRARIES).lines().flatMap(line -> LINE.matcher(line).results()).map(Notices::words).sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining("\n"));
        return "Libraries\n\n" + libraries + "\n\nFonts\n\n" + FONTS.stream().map(Notices::text).collect(Collectors.joining("\n\n"));
    }

    /// "Name 1.0 (group:artifact): Licence"
    private static String words(MatchResult library) {
        String licences = library.group(1).substring(1, library.group(1).length() - 1).replace(") (", "; ");
        return library.group(2) + " " + library.group(4) + " (" + library.group(3) + "): " + licences;
    }

    private static String text(String resource) {
        try (InputStream stream = Notices.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException(resource + " is missing in the program");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
