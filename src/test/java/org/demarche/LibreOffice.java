package org.demarche;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice as another program that opens and saves what is written. A test that asks for it is skipped where it is not installed.
public final class LibreOffice {
    private static final int MOST_SECONDS = 120;

    private LibreOffice() {}

    /// Opens a file and saves it anew, with a profile of its own. The new file has the same name and the kind's ending; a spreadsheet as text is a file for
    /// each sheet.
    ///
    /// @param kind "pdf", or an ending and a filter: "docx:MS Word 2007 XML"
    /// @param folder another one than the file's, to hold the new file
    public static void save(Path file, String kind, Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "soffice is not installed here");
        Path profile = folder.resolve("profile");
        Process run = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", kind, "--outdir", folder.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(Files.createDirectories(folder).resolve("said.txt").toFile()).start();
        boolean ends = run.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        if (!ends) run.destroy();
        assertTrue(ends, "soffice does not end");
    }

    private static boolean isInstalled() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
