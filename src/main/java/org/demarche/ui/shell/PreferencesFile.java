package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.storage.UserFolders;
import org.demarche.storage.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the preferences in one small JSON file below the user's configuration folder. What can't be read or written is as if not there.
final class PreferencesFile {

    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());
    /// In bytes.
    private static final int LARGEST = 1 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;

    PreferencesFile() {
        this(UserFolders.settings().resolve("preferences.json"));
    }

    PreferencesFile(Path file) {
        this.file = file;
    }

    Preferences read() {
        if (!Files.exists(file)) return Preferences.FIRST;
        try {
            Preferences read = JSON.readValue(WholeFile.read(file, LARGEST), Preferences.class);
            return read == null ? Preferences.FIRST : read;
        } catch (IOException | JacksonException unreadable) {
            // without its message, which may quote a plan's title
            LOG.log(System.Logger.Level.WARNING, "Preferences not read from %s: %s".formatted(file, unreadable.getClass().getSimpleName()));
            return Preferences.FIRST;
        }
    }

    void write(Preferences preferences) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(preferences));
        } catch (IOException | JacksonException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "Preferences not written to " + file, unwritable);
        }
    }
}
