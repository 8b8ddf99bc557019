package org.demarche.storage;

import java.io.IOException;
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
/// @param seal what the plan is closed with and opened again; null: it is not protected
public record Left(Draft draft, Instant keptAt, Plan plan, @Nullable Path file, @Nullable String fingerprint, @Nullable Seal seal) {
    /// The plan's file, where it still is what it was when the work began. Null: there is none, or it is another by now, so that saving over it could lose
    /// somebody's work.
    public @Nullable PlanFile fileAsItWas() {
        try {
            if (file == null || !Files.exists(file) || !Fingerprint.of(WholeFile.read(file, PlanFile.LARGEST_FILE)).equals(fingerprint)) return null;
            PlanFile now = fileNow();
            return now != null && now.fingerprint().equals(fingerprint) ? now : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /// The plan's file, whatever it holds by now; null: it can't be opened.
    public @Nullable PlanFile fileNow() {
        try {
            return file == null ? null : PlanFile.open(file, seal == null ? null : seal.opener());
        } catch (PlanFileException unreadable) {
            return null;
        }
    }
}
