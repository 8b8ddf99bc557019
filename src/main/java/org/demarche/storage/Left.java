package org.demarche.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Unsaved work that was left behind.
///
/// @param keptAt when it was written down
/// @param plan as it stood then
/// @param file where the plan was to be saved; null: nowhere yet
/// @param fingerprint what that file held; null where there was none
public record Left(Draft draft, Instant keptAt, Plan plan, @Nullable Path file, @Nullable String fingerprint) {
    /// The plan's file, where it still is what it was when the work began. Null: there is none, or it is another by now, so that saving over it could lose
    /// somebody's work.
    public @Nullable PlanFile fileAsItWas() {
        if (file == null || !Files.exists(file)) return null;
        try {
            PlanFile now = PlanFile.open(file);
            return now.fingerprint().equals(fingerprint) ? now : null;
        } catch (PlanFileException unreadable) {
            return null;
        }
    }
}
