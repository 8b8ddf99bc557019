package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.demarche.storage.Drafts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the preferences in one small JSON file below the user's configuration folder. What can't be read or written is as if not there.
final class PreferencesFile {
    /// Names another folder for it, for tests.
    static final String FOLDER = Drafts.FOLDER;

    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;

    PreferencesFile() {
        this.file = folder().resolve("preferences.json");
    }

    Preferences read() {
        if (!Files.exists(file)) return Preferences.FIRST;
        try {
            return JSON.readValue(file, Preferences.class);
        } catch (JacksonException | NullPointerException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Preferences not read from " + file, unreadable);
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

    private static Path folder() {
        String named = System.getProperty(FOLDER);
        if (named != null) return Path.of(named);
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return Path.of(Objects.requireNonNullElse(System.getenv("APPDATA"), home.toString()), "Demarche");
        if (system.contains("mac")) return home.resolve("Library/Application Support/Demarche");
        String xdg = System.getenv("XDG_CONFIG_HOME");
        return (xdg == null || xdg.isBlank() ? home.resolve(".config") : Path.of(xdg)).resolve("demarche");
    }
}
