package org.demarche.storage;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps what is this user's, on each system.
public final class UserFolders {
    /// Names another folder for everything, for tests.
    public static final String NAMED = "demarche.config";

    private UserFolders() {}

    /// What the user has chosen: it may follow the user to other machines.
    public static Path settings() {
        Path home = home();
        return switch (system()) {
            case WINDOWS -> of("APPDATA", home, "Demarche");
            case MAC -> named(home.resolve("Library/Application Support/Demarche"));
            case OTHER -> of("XDG_CONFIG_HOME", home.resolve(".config"), "demarche");
        };
    }

    /// What belongs to this machine: drafts, earlier versions, locks. Nothing synchronises it.
    public static Path state() {
        Path home = home();
        return switch (system()) {
            case WINDOWS -> of("LOCALAPPDATA", home.resolve("AppData/Local"), "Demarche");
            case MAC -> named(home.resolve("Library/Application Support/Demarche/state"));
            case OTHER -> of("XDG_STATE_HOME", home.resolve(".local/state"), "demarche");
        };
    }

    private enum Kind {
        WINDOWS,
        MAC,
        OTHER
    }

    private static Kind system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? Kind.WINDOWS : name.contains("mac") ? Kind.MAC : Kind.OTHER;
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Path of(String variable, Path otherwise, String folder) {
        String value = System.getenv(variable);
        return named((value == null || value.isBlank() ? otherwise : Path.of(value)).resolve(folder));
    }

    private static Path named(Path usual) {
        String named = System.getProperty(NAMED);
        return named == null ? usual : Path.of(named);
    }
}
