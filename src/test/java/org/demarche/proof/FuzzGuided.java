package org.demarche.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Jazzer calls with each input that it makes up: what an input reaches in the program's code guides it to the next.
public final class FuzzGuided {
    static final String TARGET = "demarche.fuzz";

    private static final FuzzTarget READ = FuzzTarget.valueOf(System.getProperty(TARGET));
    private static final Path FOLDER = folder();

    private FuzzGuided() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("demarche-fuzz");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    /// Reads whole ones first, so that no input waits for the program's classes.
    public static void fuzzerInitialize() throws Exception {
        for (byte[] seed : READ.seeds()) READ.isRead(seed, FOLDER);
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        READ.isRead(input, FOLDER);
    }
}
