package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads preferences as the window does at its start, for tests of what may stand in their file.
public final class Preferring {
    private Preferring() {}

    /// Whether something in the file is kept.
    ///
    /// @throws IllegalStateException where the window could not start with them
    public static boolean isRead(Path file) throws IOException {
        Preferences read = new PreferencesFile(file).read();
        requireUsable(read);
        Path copy = file.resolveSibling("copy.json");
        new PreferencesFile(copy).write(read);
        Preferences again = new PreferencesFile(copy).read();
        Files.delete(copy);
        if (!again.equals(read)) throw new IllegalStateException("written and read again: %s, and not %s".formatted(again, read));
        return !read.equals(Preferences.FIRST);
    }

    private static void requireUsable(Preferences read) {
        if (!(read.width() >= 1 && read.width() < 100_000 && read.height() >= 1 && read.height() < 100_000)) throw new IllegalStateException("a window of that size: " + read);
        if (read.tone() == null || read.userName() == null) throw new IllegalStateException("something is missing: " + read);
        for (Preferences.Recent one : read.recent()) {
            if (one.title() == null || one.openedAt() == null) throw new IllegalStateException("something is missing: " + one);
            Path.of(one.path());
        }
    }
}
