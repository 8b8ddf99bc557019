package org.demarche.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A plan's file that was open before.
public record RecentPlan(Path file, String title, Instant openedAt) {
    /// What became of it since.
    enum State {
        SAVED,
        NOT_FOUND
    }

    State state() {
        return Files.isRegularFile(file) ? State.SAVED : State.NOT_FOUND;
    }
}
