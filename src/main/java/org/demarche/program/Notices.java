package org.demarche.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Whose work is in the program, and under which licences.
public final class Notices {
    private static final String LIBRARIES = "/org/demarche/program/libraries.txt";
    private static final List<String> FONTS = List.of("/org/demarche/fonts/SourceSans3-LICENSE.txt", "/org/demarche/fonts/SourceSerif4-LICENSE.txt");

    private Notices() {}

    /// The libraries as the build lists them, then the fonts with their licences in full.
    public static String text() {
        return text(LIBRARIES) + "\n\nFonts\n\n" + FONTS.stream().map(Notices::text).collect(Collectors.joining("\n\n"));
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
