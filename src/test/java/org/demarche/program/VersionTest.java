package org.demarche.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void tellsWhatRunsOnWhat() {
        Version version = new Version("1.2.0", "2e53e25", "25.0.3+9", "26.0.2");
        assertEquals(List.of("demarche 1.2.0 (build 2e53e25)", "Java 25.0.3+9", "JavaFX 26.0.2"), List.of(version.lines()));
        assertEquals("Demarche 1.2.0, build 2e53e25, Java 25.0.3+9, JavaFX 26.0.2", version.sentence());
        assertEquals("demarche (unpackaged)", new Version("(unpackaged)", "", "25", "26").lines()[0]);
    }

    @Test
    void whatRunsIsKnown() {
        assertEquals(Runtime.version().toString(), Version.running().java());
        assertTrue(Version.running().javaFx().matches("\\d+.*"), Version.running().javaFx());
    }

    /// As many as the build's own list says.
    private static long libraries() throws IOException {
        try (InputStream list = Notices.class.getResourceAsStream("libraries.txt")) {
            return Long.parseLong(new String(list.readAllBytes(), StandardCharsets.UTF_8).strip().lines().findFirst().orElseThrow().replaceAll("\\D", ""));
        }
    }

    /// Each library on the class path that comes with the program stands in the notices with a licence.
    @Test
    void theNoticesNameEveryLibraryAndFont() throws IOException {
        String text = Notices.text();
        for (String known : List.of("jackson-databind", "javafx-controls", "controlsfx", "picocli", "openhtmltopdf-pdfbox", "jagged-framework", "ojalgo", "ikonli-feather-pack", "atlantafx-base"))
            assertTrue(Stream.of(System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "")).anyMatch(path -> path.contains(known)) && text.contains(":" + known + ")"), known);
        assertEquals(2, text.split("SIL OPEN FONT LICENSE", -1).length - 1, "one for each family of fonts");
        assertTrue(text.contains("jackson-databind 3"), "with its version");
        assertEquals(libraries(), text.lines().filter(line -> line.matches(".+ \\d\\S* \\([^:]+:[^:]+\\): .+")).count(), text);
        assertTrue(Path.of("LICENSE").toFile().exists());
    }
}
