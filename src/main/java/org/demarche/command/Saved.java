package org.demarche.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanLock;
import org.demarche.storage.Snapshots;

/// What is done whenever a command has written over a plan.
final class Saved {
    private Saved() {}

    /// Keeps the version before and the new one, and says so where the plan is open in a window.
    ///
    /// @param to for what is told beside the answer
    static void over(PlanFile before, PlanFile now, PrintWriter to) {
        try {
            Snapshots versions = Snapshots.of(now.path());
            versions.keep(before, Instant.now());
            versions.keep(now, Instant.now());
        } catch (IOException notKept) {
            to.println("The plan is written, but its earlier version could not be kept: %s.".formatted(notKept.getMessage()));
        }
        tellWindow(now.path(), to);
    }

    /// Keeps the plan that stands in a file before another one is written there; where none does, nothing.
    ///
    /// @param to for what is told beside the answer
    static void before(Path out, PrintWriter to) {
        try {
            if (!Files.isRegularFile(out)) return;
            PlanFile found = PlanFile.open(out);
            Snapshots.of(out).keepFound(found, Files.getLastModifiedTime(out).toInstant(), Instant.now());
        } catch (PlanFileException noPlan) {
            // then it is not written over either
        } catch (IOException notKept) {
            to.println("What %s held before could not be kept: %s.".formatted(out, notKept.getMessage()));
        }
    }

    /// Says so where this plan is open in a window.
    static void tellWindow(Path plan, PrintWriter to) {
        PlanLock.Holder holder = PlanLock.holder(plan, PlanLock.ofUser());
        if (holder != null) to.println("%s has %s open: the change shows there, to be taken or merged.".formatted(holder.isSelf() ? "A window of yours" : holder.words(), plan));
        to.flush();
    }
}
