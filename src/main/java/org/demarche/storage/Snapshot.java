package org.demarche.storage;

import java.nio.file.Path;
import java.time.Instant;
import org.demarche.storage.age.Opener;
import org.jspecify.annotations.Nullable;

/// An earlier version of a plan: the very bytes that its file held.
///
/// @param at when it was kept
/// @param bytes how long it is
public record Snapshot(Instant at, Path file, long bytes) {
    /// @param opener what opens it if the plan was protected then
    /// @throws PlanFileException where it can't be read or opened
    public PlanFile open(@Nullable Opener opener) throws PlanFileException {
        return PlanFile.open(file, opener);
    }
}
