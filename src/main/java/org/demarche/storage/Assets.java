package org.demarche.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files that are shipped with the program.
final class Assets {
    private Assets() {}

    /// @param path below the folder `assets`
    static String text(String path) {
        try (InputStream asset = Assets.class.getResourceAsStream("/org/demarche/assets/" + path)) {
            if (asset == null) throw new IllegalArgumentException("There is no %s among the assets".formatted(path));
            return new String(asset.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
